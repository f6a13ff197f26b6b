import { beginningOf, endOf } from './cut.ts'
import { htmlText } from './html.ts'
import { plainText } from './plain.ts'

const TRACE_ID = /\[Trace ID: [^[\]\n]{0,200}\]/g
/** The line that stands for those that were left out. */
export const LEFT_OUT = '…'

/** Text without the `[Trace ID: 00-…]` that serverless compute adds to a message. */
export function withoutTraceIds(text: string): string {
  return text.replace(TRACE_ID, '').trimEnd()
}

/**
 * The text of an error or a traceback as people read it: no colours, and where an old runtime sent HTML (until about
 * 2019), no tags.
 */
export function errorText(text: string): string {
  return plainText(text.trimStart().startsWith('<span') || text.trimStart().startsWith('<div') ? htmlText(text) : text)
}

/** A text in at most so many characters: its beginning and three times as much of its end, where errors are. */
export function withoutMiddle(text: string, most: number): string {
  if (text.length <= most) return text
  const head = Math.floor(most / 4)
  return `${beginningOf(text, head)}\n${LEFT_OUT}\n${endOf(text, most - head)}`
}
