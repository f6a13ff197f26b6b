import { readText, roomFor, type Reading } from './reading.ts'

/** Characters in a row that give a secret away. Six of them may be seen, as where somebody else has cut it. */
const WINDOW = 7

/** Every seven bytes in a row of some texts. */
export interface Windows {
  readonly isEmpty: boolean
  /** Tells where in the text of a reading each of them stands, in the order of their beginnings, and none twice. */
  findIn(reading: Reading, onFound: (start: number, end: number) => void): void
}

/**
 * A byte as it counts, 0 for one that says nothing: blanks and controls, which wrap base64 and stand between the
 * letters of UTF-16, and `+` and `-`, which one form has for a blank and the two alphabets of base64 for each other, as
 * `_` for `/`.
 */
const COUNTING = Uint8Array.from({ length: 256 }, (_, byte) => {
  const letter = String.fromCharCode(byte)
  if (letter <= ' ' || letter === '\u007f' || letter === '+' || letter === '-') return 0
  return (letter === '_' ? '/' : letter).charCodeAt(0)
})

/** Whether a text has windows at all. */
export function isLong(text: string): boolean {
  return countingBytes(text).length >= WINDOW
}

/** The windows of all these texts. */
export function windowsOf(texts: readonly string[]): Windows {
  const all = texts.map(countingBytes)
  const windows = createSet(all.reduce((sum, { length }) => sum + length, 0))
  let isEmpty = true
  for (const bytes of all) {
    eachWindow(bytes, (first, last) => windows.add(first, last))
    isEmpty &&= bytes.length < WINDOW
  }
  return { isEmpty, findIn: (reading, onFound) => find(windows, reading, onFound) }
}

function countingBytes(text: string): Uint8Array {
  const reading = roomFor(text.length)
  readText(text, reading)
  return reading.bytes
    .subarray(0, reading.length)
    .map((byte) => COUNTING[byte] ?? 0)
    .filter((byte) => byte !== 0)
}

/** A window as two numbers: its first four bytes, and its last three. */
function eachWindow(bytes: Uint8Array, take: (first: number, last: number) => void): void {
  let [first, last] = [0, 0]
  for (let at = 0; at < bytes.length; at++) {
    first = (first << 8) | (last >>> 16)
    last = ((last & 0xffff) << 8) | (bytes[at] ?? 0)
    if (at + 1 >= WINDOW) take(first, last)
  }
}

function find(windows: WindowSet, reading: Reading, onFound: (start: number, end: number) => void): void {
  const { bytes, starts, ends, length } = reading
  /** Where the last eight bytes that count begin. */
  const begins = new Int32Array(8)
  let [first, last, count, foundTo] = [0, 0, 0, 0]
  for (let at = 0; at < length; at++) {
    const byte = COUNTING[bytes[at] ?? 0] ?? 0
    if (byte === 0) continue
    first = (first << 8) | (last >>> 16)
    last = ((last & 0xffff) << 8) | byte
    begins[count & 7] = starts[at] ?? 0
    if (++count < WINDOW || !windows.has(first, last)) continue
    const end = ends[at] ?? 0
    const start = begins[(count - WINDOW) & 7] ?? 0
    onFound(start < foundTo ? foundTo : start, end)
    foundTo = end
  }
}

interface WindowSet {
  add(first: number, last: number): void
  has(first: number, last: number): boolean
}

const EMPTY = -1
// Asked for millions of times; in a test each question to a global object is a hundred times as slow.
const { imul } = Math

/** A set of up to `most` windows, without a number or a text made for a question: there are millions of them. */
function createSet(most: number): WindowSet {
  const bits = Math.max(10, 34 - Math.clz32(most))
  const slots = new Int32Array(2 ** (bits + 1)).fill(EMPTY)
  /** The slot that has the window, or the empty one where it would be. A quarter of them is taken at most. */
  const slotOf = (first: number, last: number): number => {
    let slot = (imul(first, 0x9e3779b1) ^ imul(last, 0x85ebca6b)) >>> (32 - bits)
    while (slots[2 * slot + 1] !== EMPTY && (slots[2 * slot] !== first || slots[2 * slot + 1] !== last))
      slot = (slot + 1) & (2 ** bits - 1)
    return slot
  }
  return {
    add(first, last) {
      const slot = slotOf(first, last)
      slots[2 * slot] = first
      slots[2 * slot + 1] = last
    },
    has: (first, last) => slots[2 * slotOf(first, last) + 1] !== EMPTY,
  }
}
