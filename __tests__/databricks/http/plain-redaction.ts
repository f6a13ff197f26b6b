/** What `redact.ts` does, in the plainest way: letter by letter, and slowly. */

interface Place {
  byte: string
  start: number
  end: number
}

const WINDOW = 7
/** What an escape may be, and what of it says which letter it stands for. */
const ESCAPES: [RegExp, (found: RegExpExecArray) => string][] = [
  [/^%([\da-f]{2})/i, ([, byte]) => String.fromCharCode(parseInt(byte!, 16))],
  [
    /^\\u([dD][89abAB][\da-fA-F]{2})\\u([dD][c-fC-F][\da-fA-F]{2})/,
    ([, high, low]) => utf8(String.fromCharCode(parseInt(high!, 16), parseInt(low!, 16))),
  ],
  [/^\\u([\da-fA-F]{4})/, ([, unit]) => letterOf(parseInt(unit!, 16))],
  [/^\\[bfnrt]/, () => ''],
  [/^\\(["\\/])/, ([, letter]) => letter!],
  [/^&#(\d{1,7});/, ([, decimal]) => letterOf(Number(decimal))],
  [/^&#x([\da-f]{1,6});/i, ([, hex]) => letterOf(parseInt(hex!, 16))],
  [/^&(amp|lt|gt|quot|apos|nbsp);/, ([, name]) => NAMED[name!] ?? ''],
]
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** Masks in a text what these secrets, seven characters and longer, have in common with it. */
export function plainlyHidden(text: string, secrets: string[]): string {
  const forms = secrets.flatMap((secret) => [secret, ...[0, 1, 2].map((before) => inBase64(secret, before))])
  const windows = new Set(
    forms.flatMap((form) => {
      const bytes = counting(bytesOf(form)).map(({ byte }) => byte)
      return bytes.map((_, at) => bytes.slice(at, at + WINDOW).join('')).filter(({ length }) => length === WINDOW)
    }),
  )
  const hidden = new Set<number>()
  let reading = bytesOf(text)
  for (let times = 0; times <= 3; times++) {
    const places = counting(reading)
    const bytes = places.map(({ byte }) => byte).join('')
    for (let at = 0; at + WINDOW <= bytes.length; at++) {
      if (!windows.has(bytes.slice(at, at + WINDOW))) continue
      for (let index = places[at]!.start; index < places[at + WINDOW - 1]!.end; index++) hidden.add(index)
    }
    reading = decoded(reading)
  }
  return [...text.split('').keys()]
    .map((at) => (!hidden.has(at) ? text.charAt(at) : hidden.has(at - 1) ? '' : '***'))
    .join('')
}

function bytesOf(text: string): Place[] {
  let end = 0
  return [...text].flatMap((letter) => {
    const start = end
    end += letter.length
    return [...utf8(letter)].map((byte) => ({ byte, start, end }))
  })
}

function utf8(letter: string): string {
  return Buffer.from(letter).toString('latin1')
}

function letterOf(codePoint: number): string {
  return codePoint <= 0x10ffff ? utf8(String.fromCodePoint(codePoint)) : ''
}

function decoded(reading: Place[]): Place[] {
  const bytes = reading.map(({ byte }) => byte).join('')
  const places: Place[] = []
  for (let at = 0; at < bytes.length;) {
    const { text, meaning } = escapeAt(bytes, at)
    const [start, end] = [reading[at]!.start, reading[at + text.length - 1]!.end]
    places.push(...[...meaning].map((byte) => ({ byte, start, end })))
    at += text.length
  }
  return places
}

/** The escape that is there, else the one byte. */
function escapeAt(bytes: string, at: number): { text: string; meaning: string } {
  const byte = bytes.charAt(at)
  for (const [pattern, meaning] of '%&\\'.includes(byte) ? ESCAPES : []) {
    const found = pattern.exec(bytes.slice(at, at + 12))
    if (found) return { text: found[0], meaning: meaning(found) }
  }
  return { text: byte, meaning: byte }
}

function counting(reading: Place[]): Place[] {
  return reading
    .filter(({ byte }) => byte > ' ' && !'+-\u007f'.includes(byte))
    .map((place) => (place.byte === '_' ? { ...place, byte: '/' } : place))
}

function inBase64(secret: string, before: number): string {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)])
  return bytes.toString('base64').slice(Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6))
}
