import { beginningOf, shorten, withoutTrailing } from './cut.ts'

/** Foreign text made plain, before it is shown anywhere. */

// Bidirectional marks, embeddings, overrides and isolates can make text read as something that it is not.
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029\v\f]/g
/* eslint-disable no-control-regex -- these are what must go */
// ECMA-48: a string such as a title or a hyperlink, a control sequence such as a colour, any other escape, and what is
// left of one, lest it begin another with what follows. Linear, which Node's stripVTControlCharacters is not: 100 KB of
// `ESC]ESC]…` keep it busy for seconds, and a log may have 5 MB.
// eslint-disable-next-line no-restricted-syntax -- each part is a literal, which the rules check
const ESCAPES = new RegExp(
  [
    /\u001b[\]PX^_][^\u0007\u001b\n]*(?:\u0007|\u001b\\)/,
    /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]/,
    /\u001b[ -/]*[0-~]/,
    /[\u001b\u009b]/,
  ]
    .map((part) => part.source)
    .join('|'),
  'g',
)
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g
const CONTROLS_BUT_ESC = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f-\u009f]/g
/** "Select graphic rendition": colours, bold and the like. Real ones have a few parameters. */
const COLOURS = /^(?:\u001b\[|\u009b)([\d;:]{0,64})m$/
/* eslint-enable no-control-regex */

/** Text without ANSI codes. */
export function withoutAnsi(text: string): string {
  return text.replace(ESCAPES, '')
}

/**
 * Foreign text for a log: plain, but for its colours. Codes that move the cursor, erase, set a title, link, or write to
 * the clipboard go.
 */
export function keepColours(text: string): string {
  return text
    .replace(ESCAPES, (sequence) => {
      const colours = COLOURS.exec(sequence)
      return colours ? `\u001b[${colours[1] ?? ''}m` : ''
    })
    .replace(LINE_ENDS, '\n')
    .replace(CONTROLS_BUT_ESC, '')
    .replace(BIDI, '')
    .toWellFormed()
}

/**
 * Foreign text with nothing in it that is not text: no ANSI codes, controls, bidi overrides or lone surrogates; `\n`
 * ends lines.
 */
export function plainText(text: string): string {
  return withoutAnsi(text).replace(LINE_ENDS, '\n').replace(CONTROLS, '').replace(BIDI, '').toWellFormed()
}

/** Foreign text as part of a line of ours: one line, no control characters. */
export function oneLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim()
}

/** Foreign text made plain and shortened to at most so many characters. What is cut off is not looked at. */
export function plainBeginning(text: string, most: number): string {
  // ANSI codes take some of the room; eight times it leaves enough of text that has many.
  return shorten(plainText(beginningOf(text, most * 8)), most)
}

/** Text that ends with the last line that has something on it. */
export function withoutLastLineEnds(text: string): string {
  return withoutTrailing(text, '\n')
}
