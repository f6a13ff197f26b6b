/** An id as it goes on the wire: a bare number. */
export function id(digits: string): bigint {
  return BigInt(digits)
}

/** A number from 0 to 2^32 - 1 that looks random and always is the same for the same text. */
export function hash(text: string): number {
  let state = 2166136261
  for (let index = 0; index < text.length; index++) state = Math.imul(state ^ text.charCodeAt(index), 16777619)
  state = Math.imul(state ^ (state >>> 15), 2246822507)
  return (state ^ (state >>> 13)) >>> 0
}
