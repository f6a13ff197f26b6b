import { escapeLength, escapeValue, firstEscape, isByteEscape } from './escapes.ts'

/**
 * One way to read a text: its bytes, and where each of them stands in the text. Only the first `length` of each list
 * count: a reading is made in the place of the one before it, since every piece of megabytes has several.
 */
export interface Reading {
  length: number
  bytes: Uint8Array
  starts: Int32Array
  ends: Int32Array
}

const MOST_BYTES_OF_A_UNIT = 3
const UTF_8 = new TextEncoder()

/** Room to read texts of up to so many characters. */
export function roomFor(characters: number): Reading {
  const most = characters * MOST_BYTES_OF_A_UNIT
  return { length: 0, bytes: new Uint8Array(most), starts: new Int32Array(most), ends: new Int32Array(most) }
}

/** Reads a text as it is, in UTF-8. */
export function readText(text: string, into: Reading): void {
  const { bytes, starts, ends } = into
  into.length = UTF_8.encodeInto(text, bytes).written
  let at = 0
  for (let byte = 0; byte < into.length;) {
    // The first byte of a letter tells how many it has; those of four stand for two units of the text.
    const first = bytes[byte] ?? 0
    const count = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
    const end = at + (count === 4 ? 2 : 1)
    for (const next = byte + count; byte < next; byte++) {
      starts[byte] = at
      ends[byte] = end
    }
    at = end
  }
}

/** Decodes what is escaped in a reading, once. Gives whether anything was. */
export function decode(reading: Reading): boolean {
  const { bytes, starts, ends, length: end } = reading
  let at = firstEscape(bytes, end)
  // What an escape stands for is never longer than it, so that nothing is written over before it is read.
  let to = at
  while (at < end) {
    const length = escapeLength(bytes, at, end)
    if (length === 0) {
      bytes[to] = bytes[at] ?? 0
      starts[to] = starts[at] ?? 0
      ends[to++] = ends[at++] ?? 0
      continue
    }
    const start = starts[at] ?? 0
    const stop = ends[at + length - 1] ?? 0
    const value = escapeValue(bytes, at, length)
    const next = isByteEscape(bytes, at) ? writeByte(bytes, to, value) : writeLetter(bytes, to, value)
    for (; to < next; to++) {
      starts[to] = start
      ends[to] = stop
    }
    at += length
  }
  reading.length = to
  return to < end
}

function writeByte(bytes: Uint8Array, at: number, byte: number): number {
  bytes[at] = byte
  return at + 1
}

/** Writes a letter in UTF-8, half of one as U+FFFD, and of -1 nothing. Gives where it ends. */
function writeLetter(bytes: Uint8Array, at: number, codePoint: number): number {
  if (codePoint < 0) return at
  if (codePoint < 0x80) return writeByte(bytes, at, codePoint)
  const whole = codePoint >>> 11 === 0xd800 >>> 11 ? 0xfffd : codePoint
  const more = whole < 0x800 ? 1 : whole < 0x10000 ? 2 : 3
  bytes[at] = ((0xf0 << (3 - more)) & 0xff) | (whole >>> (6 * more))
  for (let left = more; left > 0; left--) bytes[at + left] = 0x80 | ((whole >>> (6 * (more - left))) & 0x3f)
  return at + more + 1
}
