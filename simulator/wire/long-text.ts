import { isRecord } from '../scenario/reader.ts'
import type { Text } from '../scenario/scenario.ts'

/** What get-output gives at most, of results from the start and of logs from the end. */
const OUTPUT_LIMIT = 5 * 1024 * 1024

// Sizes count characters: scenarios with long text repeat ASCII lines.
export function head(text: Text): { text: string; truncated: boolean } {
  if (!isRecord(text)) return { text: text.slice(0, OUTPUT_LIMIT), truncated: text.length > OUTPUT_LIMIT }
  return { text: repeated(text.repeat, 0, Math.min(text.bytes, OUTPUT_LIMIT)), truncated: text.bytes > OUTPUT_LIMIT }
}

export function last(text: Text): { text: string; truncated: boolean } {
  if (!isRecord(text)) return { text: text.slice(-OUTPUT_LIMIT), truncated: text.length > OUTPUT_LIMIT }
  return {
    text: repeated(text.repeat, Math.max(0, text.bytes - OUTPUT_LIMIT), text.bytes),
    truncated: text.bytes > OUTPUT_LIMIT,
  }
}

/** All of it, however much that is. */
export function whole(text: Text): string {
  return isRecord(text) ? repeated(text.repeat, 0, text.bytes) : text
}

function repeated(unit: string, from: number, to: number): string {
  if (unit === '') return ''
  const offset = from % unit.length
  const length = to - from
  return unit.repeat(Math.ceil((offset + length) / unit.length)).slice(offset, offset + length)
}
