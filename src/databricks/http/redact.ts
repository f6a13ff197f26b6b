/**
 * Takes out of a text what was sent in confidence: a service that repeats a token in its refusal must not bring it into
 * an error, an output or the summary.
 *
 * Services write a letter in many ways (`%2B`, `&#43;`, `\u002b`, base64), and cut a text where they like. So it is not
 * a list of spellings that is looked for: the text is decoded as often as it can be, and whatever in it matches seven
 * characters of a secret in a row, in any reading, is masked where it stands in the text. Linear in the text.
 */

/** Characters in a row that give a secret away. Six of them may be seen, as where somebody else has cut it. */
const WINDOW = 7
/** A shorter secret would be found in ordinary words, so it is looked for as a word of its own … */
const SHORTEST_WORD = 3
/** A text that was encoded more often than this is not read to its end. */
const MOST_DECODINGS = 3
const MASK = '***'

/** Whether a secret is long enough to be masked everywhere: a letter or two would spoil every line. */
export function isMaskable(secret: string): boolean {
  return secret.length >= SHORTEST_WORD
}

/**
 * A longer text is looked at piece by piece, so that megabytes of output neither take the memory of their readings nor
 * the time of those pieces that hold no secret, characters.
 */
const PIECE = 65_536
/** What is looked at of the text around a piece: longer than seven characters in any spelling, with some blanks. */
const AROUND = 1_024

/** A function that masks what was sent in confidence. `Bearer ` and its like before a secret are not part of it. */
export function hiding(sent: string[]): (text: string) => string {
  let prepared: Secrets | undefined
  return (text) => {
    const secrets = (prepared ??= prepare(sent))
    return text.length <= PIECE ? mask(text, secrets) : maskPieces(text, secrets)
  }
}

function maskPieces(text: string, secrets: Secrets): string {
  const parts: string[] = []
  for (let from = 0; from < text.length; from += PIECE) {
    const start = Math.max(0, from - AROUND)
    const around = text.slice(start, from + PIECE + AROUND)
    const inside = [from - start, Math.min(from + PIECE, text.length) - start] as const
    parts.push(mayHold(around, secrets) ? mask(around, secrets, ...inside) : around.slice(...inside))
  }
  return parts.join('')
}

/** Whether anything would be masked in a text; some hundred times quicker than to find out where. */
function mayHold(text: string, { windows, words }: Secrets): boolean {
  if (words.some((word) => text.includes(word))) return true
  if (windows.isEmpty) return false
  let bytes = Buffer.from(text).toString('latin1')
  for (let times = 0; !holdsWindow(bytes, windows); times++) {
    const before = bytes
    if (times === MOST_DECODINGS) return false
    bytes = bytes.replace(ANY_ESCAPE, (whole, ...rest) => decoded({ 0: whole, groups: groupsOf(rest) }))
    if (bytes === before) return false
  }
  return true
}

function groupsOf(rest: unknown[]): Escape['groups'] {
  return rest.at(-1) as Escape['groups']
}

/** Windows are found by a hash of the last seven bytes, which shifts older ones out. */
function holdsWindow(bytes: string, { has, hashes }: Windows): boolean {
  // eslint-disable-next-line no-control-regex -- as `comparable` has it
  const text = bytes.replace(/[\u0000- \u007f+-]+/g, '').replaceAll('_', '/')
  let hash = 0
  for (let at = 0; at < text.length; at++) {
    hash = ((hash << HASH_SHIFT) + text.charCodeAt(at)) | 0
    if (hashes[slotOf(hash)] === 1 && has(text.slice(Math.max(0, at - WINDOW + 1), at + 1))) return true
  }
  return false
}

/** Seven of them are more than the 32 bits of a hash. */
const HASH_SHIFT = 5
const SLOT_BITS = 17

function hashOf(window: string): number {
  return [...window].reduce((hash, byte) => ((hash << HASH_SHIFT) + byte.charCodeAt(0)) | 0, 0)
}

function slotOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - SLOT_BITS)
}

interface Secrets {
  windows: Windows
  /** Those that are shorter than that. */
  words: string[]
}

/** Every `WINDOW` bytes of every secret, as they look in base64, too. */
interface Windows {
  readonly isEmpty: boolean
  has(bytes: string): boolean
  /** 1 in the slots of their hashes. */
  readonly hashes: Uint8Array
}

function windowsFrom(windows: string[]): Windows {
  const all = new Set(windows)
  const hashes = new Uint8Array(2 ** SLOT_BITS)
  for (const window of all) hashes[slotOf(hashOf(window))] = 1
  return { isEmpty: all.size === 0, has: (bytes) => all.has(bytes), hashes }
}

function prepare(sent: string[]): Secrets {
  const secrets = [...new Set(sent.flatMap((value) => [value, value.replace(/^\w+ /, '')]))]
  const forms = secrets.flatMap((secret) => [secret, ...base64Forms(secret)])
  const windows = forms.flatMap((form) => windowsOf(readingOf(form).bytes))
  const words = secrets.filter((secret) => isMaskable(secret) && readingOf(secret).bytes.length < WINDOW)
  return { windows: windowsFrom(windows), words }
}

function windowsOf(bytes: string): string[] {
  return Array.from({ length: Math.max(0, bytes.length - WINDOW + 1) }, (_, at) => bytes.slice(at, at + WINDOW))
}

/** What a secret looks like in base64 with 0, 1 or 2 bytes before it, without the characters that others share. */
function base64Forms(secret: string): string[] {
  return [0, 1, 2].map((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)])
    const whole = Math.floor((bytes.length * 8) / 6)
    return bytes.toString('base64').slice(Math.ceil((before * 8) / 6), whole)
  })
}

/** The text, or the part of it that is given, with what is secret in it masked. */
function mask(text: string, { windows, words }: Secrets, from = 0, to = text.length): string {
  const hidden = new Uint8Array(text.length)
  let isAnyHidden = false
  const hide = (start: number | undefined, end: number | undefined): void => {
    hidden.fill(1, start, end)
    isAnyHidden = true
  }
  for (const word of words) for (const at of placesOf(word, text)) hide(at, at + word.length)
  for (const { bytes, starts, ends } of windows.isEmpty ? [] : readingsOf(text)) {
    for (let at = 0; at + WINDOW <= bytes.length; at++)
      if (windows.has(bytes.slice(at, at + WINDOW))) hide(starts[at], ends[at + WINDOW - 1])
  }
  const part = text.slice(from, to)
  return isAnyHidden ? render(part, hidden.subarray(from, to)) : part
}

/** Where a word stands by itself, and not in another. */
function* placesOf(word: string, text: string): Generator<number> {
  const isInWord = (at: number): boolean => /\w/.test(text.charAt(at))
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isInWord(at - 1) && !isInWord(at + word.length)) yield at
}

function render(text: string, hidden: Uint8Array): string {
  const parts: string[] = []
  for (let from = 0; from < text.length;) {
    let to = from + 1
    while (to < text.length && hidden[to] === hidden[from]) to++
    parts.push(hidden[from] ? MASK : text.slice(from, to))
    from = to
  }
  return parts.join('')
}

/** One way to read a text: its bytes, as a string of one character each, and where each of them stands in the text. */
interface Reading {
  bytes: string
  starts: number[]
  ends: number[]
}

/** A text as it is, and what it decodes to, until that changes nothing any more. */
function readingsOf(text: string): Reading[] {
  let last = rawReading(text)
  const readings = [last]
  for (let times = 0; times < MOST_DECODINGS; times++) {
    const decoded = decode(last)
    if (decoded.bytes === last.bytes) break
    readings.push(decoded)
    last = decoded
  }
  return readings.map(comparable)
}

function readingOf(text: string): Reading {
  return comparable(rawReading(text))
}

function rawReading(text: string): Reading {
  const reading = emptyReading()
  for (let at = 0; at < text.length;) {
    const letter = String.fromCodePoint(text.codePointAt(at) ?? 0)
    append(reading, utf8(letter), at, at + letter.length)
    at += letter.length
  }
  return reading.done()
}

function emptyReading(): { parts: string[]; starts: number[]; ends: number[]; done: () => Reading } {
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  return { parts, starts, ends, done: () => ({ bytes: parts.join(''), starts, ends }) }
}

function append(
  { parts, starts, ends }: Pick<ReturnType<typeof emptyReading>, 'parts' | 'starts' | 'ends'>,
  bytes: string,
  start: number,
  end: number,
): void {
  parts.push(bytes)
  for (let count = 0; count < bytes.length; count++) {
    starts.push(start)
    ends.push(end)
  }
}

function utf8(letter: string): string {
  return letter <= '\u007f' ? letter : Buffer.from(letter).toString('latin1')
}

/**
 * How JSON, URLs and HTML write one letter, by the character that each begins with. None has an open end, so that one
 * costs the same everywhere.
 */
const ESCAPES: Readonly<Record<string, RegExp>> = {
  '%': /%(?<byte>[0-9a-fA-F]{2})/y,
  '\\': /\\(?:u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u(?<unit>[\da-fA-F]{4})|(?<letter>["\\/bfnrt]))/y,
  '&': /&(?:#(?<decimal>\d{1,7})|#[xX](?<hex>[0-9a-fA-F]{1,6})|(?<name>amp|lt|gt|quot|apos|nbsp));/y,
}
/** All of them. */
// eslint-disable-next-line no-restricted-syntax -- each part is a literal, which the rules check
const ANY_ESCAPE = new RegExp(
  Object.values(ESCAPES)
    .map(({ source }) => source)
    .join('|'),
  'g',
)

/** An escape as it was found. */
interface Escape {
  0: string
  groups?: Record<string, string | undefined>
}
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }
const LARGEST_CODE_POINT = 0x10ffff

function decode({ bytes, starts, ends }: Reading): Reading {
  const reading = emptyReading()
  for (let at = 0; at < bytes.length;) {
    const match = matchAt(ESCAPES[bytes.charAt(at)], bytes, at)
    const length = match?.[0].length ?? 1
    append(reading, match ? decoded(match) : bytes.charAt(at), starts[at] ?? 0, ends[at + length - 1] ?? 0)
    at += length
  }
  return reading.done()
}

function matchAt(sticky: RegExp | undefined, text: string, at: number): RegExpExecArray | null {
  if (sticky === undefined) return null
  sticky.lastIndex = at
  return sticky.exec(text)
}

/** The bytes that an escape stands for. */
function decoded({ 0: whole, groups = {} }: Escape): string {
  const { byte, unit, letter, decimal, hex, name } = groups
  if (byte !== undefined) return String.fromCharCode(parseInt(byte, 16))
  if (name !== undefined) return NAMED[name] ?? ''
  // Those that stand for a control character count for nothing.
  if (letter !== undefined) return /[bfnrt]/.test(letter) ? '' : letter
  if (decimal !== undefined) return codePoint(Number(decimal))
  if (hex !== undefined || unit !== undefined) return codePoint(parseInt(hex ?? unit ?? '', 16))
  return utf8(String.fromCharCode(parseInt(whole.slice(2, 6), 16), parseInt(whole.slice(8), 16)))
}

function codePoint(value: number): string {
  return value <= LARGEST_CODE_POINT ? utf8(String.fromCodePoint(value)) : ''
}

/**
 * A reading without what says nothing: blanks and controls, which wrap base64 and stand between the letters of UTF-16,
 * and `+` and `-`, which one form has for a blank and the two alphabets of base64 for each other, as `_` for `/`.
 */
function comparable({ bytes, starts, ends }: Reading): Reading {
  const reading = emptyReading()
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes.charAt(at)
    if (byte <= ' ' || byte === '\u007f' || byte === '+' || byte === '-') continue
    append(reading, byte === '_' ? '/' : byte, starts[at] ?? 0, ends[at] ?? 0)
  }
  return reading.done()
}

/** Text as a form has it: https://url.spec.whatwg.org/#application/x-www-form-urlencoded */
export function inForm(text: string): string {
  return new URLSearchParams({ '': text }).toString().slice(1)
}
