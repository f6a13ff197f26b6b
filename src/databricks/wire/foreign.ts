/**
 * Guards for what the workspace sends. Any field may be missing, of another type, or a word that the reference does not
 * have yet; nothing outside of this folder sees a value that has not been through one of these.
 */

/** A wire shape as it may really come: its fields, each holding anything at all. */
export type Unchecked<T> = Readonly<Partial<Record<keyof T, unknown>>>

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The fields of an object; none for anything else. */
export function object<T = Record<string, unknown>>(value: unknown): Unchecked<T> {
  return (isObject(value) ? value : {}) as Unchecked<T>
}

/** What is in a list, whatever it is; nothing for anything else. */
export function entries(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/** The objects of a list; none for anything else. */
export function list<T = Record<string, unknown>>(value: unknown): Unchecked<T>[] {
  return entries(value)
    .filter(isObject)
    .map((entry) => object<T>(entry))
}

/** A text; empty for anything else. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** Anything as text: itself, or JSON. */
export function plain(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}

const LONGEST_WORD = 100

/**
 * A word of a list that the reference has, such as a state; empty when nothing was said. What is there but is not a
 * text comes out as a word that nobody knows, so that it is not taken for silence.
 */
export function word(value: unknown): string {
  return value === null || value === undefined ? '' : plain(value).slice(0, LONGEST_WORD)
}

/** Digits, as ids come out of `parseJson`; empty for anything else. */
export function id(value: unknown): string {
  return typeof value === 'string' && /^\d+$/.test(value) ? value : ''
}

const LARGEST_ID = 9223372036854775807n

/** An id as the Jobs API gives them out: an int64 above zero, without leading zeros. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[1-9]\d{0,18}$/.test(value) && BigInt(value) <= LARGEST_ID
}

/**
 * A number above zero, also where it is written as text, as int64 is in some JSON; undefined for anything else, and for
 * what the API writes as 0 while it is not known.
 */
export function positive(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) && number > 0 ? number : undefined
}

/** What a table has for a word. Words come from outside: `constructor` must not find something on the prototype. */
export function lookUp<T>(table: Readonly<Record<string, T>>, said: string): T | undefined {
  return Object.hasOwn(table, said) ? table[said] : undefined
}
