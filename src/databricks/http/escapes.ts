/**
 * How JSON, URLs and HTML write one letter: `\u002b`, `\/`, `%2B`, `&#43;`, `&#x2B;`, `&quot;`. Read byte by byte,
 * since megabytes may consist of nothing else. None has an open end, so that one costs the same everywhere.
 */

const PERCENT = 0x25
const BACKSLASH = 0x5c
const AMPERSAND = 0x26
const SEMICOLON = 0x3b
const HASH = 0x23
const LETTER_U = 0x75
const LETTER_X = 0x78

const MOST_DECIMALS = 7
const MOST_HEX = 6
const LARGEST_CODE_POINT = 0x10ffff

/** What JSON writes with a backslash and one letter. Those that stand for a control character count for nothing. */
const LETTERS = byByte({ '"': 0x22, '\\': BACKSLASH, '/': 0x2f, b: -1, f: -1, n: -1, r: -1, t: -1 })
const NAMED = Object.entries({ amp: 0x26, lt: 0x3c, gt: 0x3e, quot: 0x22, apos: 0x27, nbsp: 0x20 }).map(
  ([name, codePoint]) => ({ codes: [...Buffer.from(`${name};`)], codePoint }),
)
const NOT_HEX = 16
const HEX = Uint8Array.from({ length: 256 }, (_, byte) => {
  const digit = parseInt(String.fromCharCode(byte), 16)
  return Number.isNaN(digit) ? NOT_HEX : digit
})

/** By the code of the letter, -1 among them for nothing; -2 for what is none of them. */
function byByte(letters: Record<string, number>): Int32Array {
  const table = new Int32Array(256).fill(-2)
  for (const [letter, codePoint] of Object.entries(letters)) table[letter.charCodeAt(0)] = codePoint
  return table
}

/** Where the first escape may begin; `end` where none can. */
export function firstEscape(bytes: Uint8Array, end: number): number {
  const counting = bytes.subarray(0, end)
  const places = [PERCENT, BACKSLASH, AMPERSAND].map((byte) => counting.indexOf(byte)).filter((at) => at >= 0)
  return Math.min(end, ...places)
}

/** How many bytes the escape takes that begins at `at`; 0 where none does. Nothing counts from `end` on. */
export function escapeLength(bytes: Uint8Array, at: number, end: number): number {
  switch (bytes[at]) {
    case PERCENT:
      return hexDigits(bytes, at + 1, 2, end) === 2 ? 3 : 0
    case BACKSLASH:
      return backslashLength(bytes, at, end)
    case AMPERSAND:
      return entityLength(bytes, at, end)
    default:
      return 0
  }
}

/**
 * What the escape of that length stands for: a code point, or -1 for nothing. Of a percent sign it is a byte, which
 * need not be a letter.
 */
export function escapeValue(bytes: Uint8Array, at: number, length: number): number {
  switch (bytes[at]) {
    case PERCENT:
      return hexValue(bytes, at + 1, at + 3)
    case BACKSLASH:
      return backslashValue(bytes, at, length)
    default:
      return entityValue(bytes, at, length)
  }
}

/** Whether it is a byte, and not a code point. */
export function isByteEscape(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === PERCENT
}

function backslashLength(bytes: Uint8Array, at: number, end: number): number {
  if (at + 1 >= end) return 0
  if ((LETTERS[bytes[at + 1] ?? 0] ?? -2) !== -2) return 2
  if (!isUnit(bytes, at, end)) return 0
  return isPair(bytes, at, end) ? 12 : 6
}

/** Whether a `\uXXXX` stands there. */
function isUnit(bytes: Uint8Array, at: number, end: number): boolean {
  return bytes[at] === BACKSLASH && bytes[at + 1] === LETTER_U && hexDigits(bytes, at + 2, 4, end) === 4
}

/** Whether the two halves of a letter beyond the first 65,536 stand there. */
function isPair(bytes: Uint8Array, at: number, end: number): boolean {
  if (hexValue(bytes, at + 2, at + 6) >>> 10 !== 0xd800 >>> 10 || !isUnit(bytes, at + 6, end)) return false
  return hexValue(bytes, at + 8, at + 12) >>> 10 === 0xdc00 >>> 10
}

function backslashValue(bytes: Uint8Array, at: number, length: number): number {
  if (length === 2) return LETTERS[bytes[at + 1] ?? 0] ?? -1
  const unit = hexValue(bytes, at + 2, at + 6)
  return length === 6 ? unit : 0x10000 + ((unit & 0x3ff) << 10) + (hexValue(bytes, at + 8, at + 12) & 0x3ff)
}

function entityLength(bytes: Uint8Array, at: number, end: number): number {
  if (bytes[at + 1] !== HASH) return (namedAt(bytes, at + 1, end)?.codes.length ?? -1) + 1
  const from = at + (isHexEntity(bytes, at) ? 3 : 2)
  const [digits, most] = from === at + 3 ? [hexDigits, MOST_HEX] : [decimalDigits, MOST_DECIMALS]
  const count = digits(bytes, from, most, end)
  const to = from + count
  return count > 0 && to < end && bytes[to] === SEMICOLON ? to + 1 - at : 0
}

function entityValue(bytes: Uint8Array, at: number, length: number): number {
  const end = at + length
  if (bytes[at + 1] !== HASH) return namedAt(bytes, at + 1, end)?.codePoint ?? -1
  const value = isHexEntity(bytes, at) ? hexValue(bytes, at + 3, end - 1) : decimalValue(bytes, at + 2, end - 1)
  return value <= LARGEST_CODE_POINT ? value : -1
}

function isHexEntity(bytes: Uint8Array, at: number): boolean {
  return ((bytes[at + 2] ?? 0) | 0x20) === LETTER_X
}

function namedAt(bytes: Uint8Array, at: number, end: number): (typeof NAMED)[number] | undefined {
  return NAMED.find(({ codes }) => at + codes.length <= end && codes.every((code, index) => bytes[at + index] === code))
}

/** How many hexadecimal digits are there, up to `most`, and none from `end` on. */
function hexDigits(bytes: Uint8Array, from: number, most: number, end: number): number {
  let count = 0
  while (count < most && from + count < end && HEX[bytes[from + count] ?? 0] !== NOT_HEX) count++
  return count
}

function hexValue(bytes: Uint8Array, from: number, end: number): number {
  let value = 0
  for (let at = from; at < end; at++) value = (value << 4) | (HEX[bytes[at] ?? 0] ?? 0)
  return value
}

function decimalDigits(bytes: Uint8Array, from: number, most: number, end: number): number {
  let count = 0
  while (count < most && from + count < end && (HEX[bytes[from + count] ?? 0] ?? NOT_HEX) < 10) count++
  return count
}

function decimalValue(bytes: Uint8Array, from: number, end: number): number {
  let value = 0
  for (let at = from; at < end; at++) value = value * 10 + (HEX[bytes[at] ?? 0] ?? 0)
  return value
}
