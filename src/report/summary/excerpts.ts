import type { Excerpt } from '../../model/outcome.ts'
import { beginningInBytes, lastLinesInBytes } from '../../text/cut.ts'
import { plainText, withoutLastLineEnds } from '../../text/plain.ts'
import { fence } from '../text/markdown.ts'

/** Foreign text of any length as a fenced block of bounded size. */

/** A part of a text, clean, and whether that is all of it. */
export interface Part {
  text: string
  isWhole: boolean
}

const FENCE_BYTES = 64

/** The end of an excerpt, in at most so many bytes once it is fenced, and so many lines. */
export function ending(excerpt: Excerpt, bytes: number, lines: number): Part {
  // Controls and ANSI codes go; twice the room leaves enough of text that has many, and is quick on what is long.
  const raw = excerpt.text.slice(-2 * bytes)
  const clean = withoutLastLineEnds(plainText(raw))
  let text = lastLinesInBytes(clean, bytes)
  if (lines < Infinity) text = text.split('\n').slice(-lines).join('\n')
  text = fitted(text, bytes, lastLinesInBytes)
  return { text, isWhole: !excerpt.truncated && raw.length === excerpt.text.length && text.length === clean.length }
}

/** The beginning of an excerpt, in at most so many bytes once it is fenced. */
export function beginning(excerpt: Excerpt, bytes: number): Part {
  const raw = excerpt.text.slice(0, 2 * bytes)
  const clean = plainText(raw)
  const text = fitted(beginningInBytes(clean, bytes), bytes, beginningInBytes)
  return { text, isWhole: !excerpt.truncated && raw.length === excerpt.text.length && text.length === clean.length }
}

// A long run of backticks makes its fence long as well.
function fitted(text: string, bytes: number, cut: (text: string, bytes: number) => string): string {
  let rest = text
  while (rest !== '' && Buffer.byteLength(fence(rest)) > bytes + FENCE_BYTES)
    rest = cut(rest, Math.floor(Buffer.byteLength(rest) / 2))
  return rest
}

/** Whether there is anything to see. */
export function hasText(excerpt: Excerpt | undefined): excerpt is Excerpt {
  return excerpt !== undefined && /\S/.test(excerpt.text)
}
