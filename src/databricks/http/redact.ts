import { decode, readText, roomFor, type Reading } from './reading.ts'
import { isLong, windowsOf, type Windows } from './windows.ts'

/**
 * Takes out of a text what was sent in confidence: a service that repeats a token in its refusal must not bring it into
 * an error, an output or the summary.
 *
 * Services write a letter in many ways (`%2B`, `&#43;`, `\u002b`, base64), and cut a text where they like. So it is not
 * a list of spellings that is looked for: the text is decoded as often as it can be, and whatever in it matches seven
 * characters of a secret in a row, in any reading, is masked where it stands in the text. Linear in the text.
 */

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
    return text.length <= PIECE ? (masked(text, secrets, sheetFor(text.length)) ?? text) : maskPieces(text, secrets)
  }
}

function maskPieces(text: string, secrets: Secrets): string {
  const sheet = sheetFor(PIECE + 2 * AROUND)
  const parts: string[] = []
  let isAny = false
  for (let from = 0; from < text.length; from += PIECE) {
    const start = Math.max(0, from - AROUND)
    const around = text.slice(start, from + PIECE + AROUND)
    const inside = [from - start, Math.min(from + PIECE, text.length) - start] as const
    const part = masked(around, secrets, sheet, ...inside)
    isAny ||= part !== undefined
    parts.push(part ?? around.slice(...inside))
  }
  return isAny ? parts.join('') : text
}

/** What one text after the other is read and marked on. */
interface Sheet {
  reading: Reading
  /** 1 for each character that is hidden. */
  hidden: Uint8Array
}

function sheetFor(characters: number): Sheet {
  return { reading: roomFor(characters), hidden: new Uint8Array(characters) }
}

interface Secrets {
  windows: Windows
  /** Those that are shorter than that. */
  words: string[]
}

function prepare(sent: string[]): Secrets {
  const secrets = [...new Set(sent.flatMap((value) => [value, value.replace(/^\w+ /, '')]))]
  const windows = windowsOf(secrets.flatMap((secret) => [secret, ...base64Forms(secret)]))
  const words = secrets.filter((secret) => isMaskable(secret) && !isLong(secret))
  return { windows, words }
}

/** What a secret looks like in base64 with 0, 1 or 2 bytes before it, without the characters that others share. */
function base64Forms(secret: string): string[] {
  return [0, 1, 2].map((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)])
    const whole = Math.floor((bytes.length * 8) / 6)
    return bytes.toString('base64').slice(Math.ceil((before * 8) / 6), whole)
  })
}

/** The part of a text that is given, with what is secret in it masked; undefined where nothing in the text is. */
function masked(
  text: string,
  { windows, words }: Secrets,
  { reading, hidden }: Sheet,
  from = 0,
  to = text.length,
): string | undefined {
  let isAnyHidden = false
  const hide = (start: number, end: number): void => {
    if (!isAnyHidden) hidden.fill(0)
    isAnyHidden = true
    for (let at = start; at < end; at++) hidden[at] = 1
  }
  for (const word of words) findWord(word, text, hide)
  if (!windows.isEmpty) {
    readText(text, reading)
    windows.findIn(reading, hide)
    for (let times = 0; times < MOST_DECODINGS && decode(reading); times++) windows.findIn(reading, hide)
  }
  return isAnyHidden ? render(text.slice(from, to), hidden.subarray(from, to)) : undefined
}

/** Finds a word where it stands by itself, and not in another. */
function findWord(word: string, text: string, onFound: (start: number, end: number) => void): void {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length
    if (!isInWord(text.charCodeAt(at - 1)) && !isInWord(text.charCodeAt(end))) onFound(at, end)
  }
}

/** Whether the character of this code is one of a word: a letter, a digit or `_`. NaN is not. */
function isInWord(code: number): boolean {
  const isDigit = code >= 0x30 && code <= 0x39
  const lowerCase = code | 0x20
  return isDigit || code === 0x5f || (code < 0x80 && lowerCase >= 0x61 && lowerCase <= 0x7a)
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

/** Text as a form has it: https://url.spec.whatwg.org/#application/x-www-form-urlencoded */
export function inForm(text: string): string {
  return new URLSearchParams({ '': text }).toString().slice(1)
}
