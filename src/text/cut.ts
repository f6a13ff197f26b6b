/**
 * The one way to shorten a text. Characters are UTF-16 code units, as `length` counts them; bytes are those of UTF-8.
 * No code point is ever parted, so that what comes out of a well-formed text is well-formed.
 */

/** The beginning of a text, in at most so many characters. */
export function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text
  const end = Math.max(0, most)
  return text.slice(0, isParted(text, end) ? end - 1 : end)
}

/** The end of a text, in at most so many characters. */
export function endOf(text: string, most: number): string {
  if (text.length <= most) return text
  const start = text.length - Math.max(0, most)
  return text.slice(isParted(text, start) ? start + 1 : start)
}

/** The beginning of a text, in at most so many bytes. */
export function beginningInBytes(text: string, bytes: number): string {
  // No character takes less than one byte: what cannot fit is not even encoded.
  const head = beginningOf(text, bytes)
  const encoded = Buffer.from(head)
  if (encoded.length <= bytes) return head
  let end = Math.max(0, bytes)
  while (end > 0 && isContinuation(encoded[end])) end--
  return encoded.subarray(0, end).toString()
}

/** The end of a text, in at most so many bytes. */
export function endInBytes(text: string, bytes: number): string {
  const tail = endOf(text, bytes)
  const encoded = Buffer.from(tail)
  if (encoded.length <= bytes) return tail
  let start = encoded.length - Math.max(0, bytes)
  while (start < encoded.length && isContinuation(encoded[start])) start++
  return encoded.subarray(start).toString()
}

/** The end of a text in at most so many bytes, from the beginning of a line where that costs less than half of it. */
export function lastLinesInBytes(text: string, bytes: number): string {
  const end = endInBytes(text, bytes)
  if (end.length === text.length || text[text.length - end.length - 1] === '\n') return end
  const line = end.indexOf('\n') + 1
  return line > 0 && line <= end.length / 2 ? end.slice(line) : end
}

/**
 * The text, or as much of it as fits in at most so many characters together with an ellipsis where something is
 * missing: its beginning, its end, or both, which keeps apart long names that only differ at one of them.
 */
export function shorten(text: string, most: number, keep: 'beginning' | 'end' | 'both' = 'beginning'): string {
  if (text.length <= most) return text
  const room = Math.max(0, most - 1)
  const head = keep === 'beginning' ? room : keep === 'both' ? Math.ceil((room * 2) / 3) : 0
  return `${beginningOf(text, head).trimEnd()}…${endOf(text, room - head).trimStart()}`
}

/** The text without that character at its end, however often it stands there. `/x+$/` takes a minute for a megabyte. */
export function withoutTrailing(text: string, character: string): string {
  let end = text.length
  while (end > 0 && text.charAt(end - 1) === character) end--
  return text.slice(0, end)
}

function isParted(text: string, at: number): boolean {
  return isBetween(text.charCodeAt(at - 1), 0xd800, 0xdbff) && isBetween(text.charCodeAt(at), 0xdc00, 0xdfff)
}

function isBetween(code: number, first: number, last: number): boolean {
  return code >= first && code <= last
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80
}

/** Some of a list in a sentence: the first ones, each as `show` gives it, and the number of the others. */
export function someOf<T>(all: readonly T[], show: (one: T) => string, most = 5): string {
  const named = all.slice(0, most).map(show).join(', ')
  return all.length > most ? `${named} and ${all.length - most} more` : named
}
