/** How a service may write what it was sent in confidence, and what a reader could make of a text with it. */

const percent = (text: string, upper: boolean): string =>
  [...Buffer.from(text)]
    .map((byte) =>
      /[\w.~-]/.test(String.fromCharCode(byte))
        ? String.fromCharCode(byte)
        : `%${byte.toString(16).padStart(2, '0')[upper ? 'toUpperCase' : 'toLowerCase']()}`,
    )
    .join('')
const html = (text: string): string =>
  text.replace(
    /[&<>"'+=/]/g,
    (letter) =>
      ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '+': '&#x2B;', '=': '&#61;' })[letter] ??
      letter,
  )
const base64 = (text: string, before: string, kind: 'base64' | 'base64url'): string =>
  Buffer.from(`${before}${text}tail`).toString(kind)

/** Ways in which a service may write what it was sent. */
export const ENCODINGS: Record<string, (secret: string) => string> = {
  plain: (secret) => secret,
  'percent, upper case': (secret) => percent(secret, true),
  'percent, lower case': (secret) => percent(secret, false),
  'percent, all of it': (secret) => [...Buffer.from(secret)].map((byte) => `%${byte.toString(16)}`).join(''),
  'percent, twice': (secret) => percent(percent(secret, true), true),
  URI: encodeURIComponent,
  form: (secret) => new URLSearchParams({ '': secret }).toString().slice(1),
  JSON: (secret) => JSON.stringify(secret).slice(1, -1),
  'JSON, every letter': (secret) =>
    [...secret].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  HTML: html,
  'HTML, every letter': (secret) => [...secret].map((letter) => `&#${letter.charCodeAt(0)};`).join(''),
  'base64, first shift': (secret) => base64(secret, '', 'base64'),
  'base64, second shift': (secret) => base64(secret, 'x', 'base64'),
  'base64, third shift': (secret) => base64(secret, 'xy', 'base64'),
  'base64 for URLs': (secret) => base64(secret, 'xy', 'base64url'),
  'UTF-16': (secret) => Buffer.from(secret, 'utf16le').toString('utf8'),
  'UTF-16, big end first': (secret) => Buffer.from(secret, 'utf16le').swap16().toString('utf8'),
}

/** Longest run of characters of `secret` that stands in `text`. */
export const longestRun = (text: string, secret: string): number => {
  let longest = 0
  for (let start = 0; start < secret.length; start++) {
    while (start + longest < secret.length && text.includes(secret.slice(start, start + longest + 1))) longest++
  }
  return longest
}

/** What a reader could make of a text: the text itself, and what it decodes to. */
export const readingsOf = (text: string): string[] => {
  const decoded = text
    .replace(/%([0-9a-f]{2})/gi, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\\u([0-9a-f]{4})/gi, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/&#x([0-9a-f]+);/gi, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_all, digits: string) => String.fromCharCode(Number(digits)))
    .replace(/&(amp|lt|gt|quot);/g, (_all, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? '')
  const words = text.match(/[\w+/-]{4,}/g) ?? []
  const bytes = words.flatMap((word) =>
    [0, 1, 2, 3].map((shift) => Buffer.from(word.slice(shift), 'base64').toString('latin1')),
  )
  return [text, text.replaceAll('\0', ''), decoded, decoded.replace(/%([0-9a-f]{2})/gi, '?'), ...bytes]
}

export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
export const SPECIAL = `${LETTERS}~!@#$%^&*()_+=/\\'";:<>,.?|{}[]-`
