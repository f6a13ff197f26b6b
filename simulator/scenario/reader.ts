/**
 * Reads plain YAML data into typed data. Keys may be written `like-this` or `like_this`; every fault names its place.
 */
export type Reader<T> = (value: unknown, at: string) => T

/** What is wrong with a scenario, and where. */
export class ScenarioError extends Error {
  constructor(at: string, message: string) {
    super(`Scenario: ${at || 'the document'}: ${message}`)
    this.name = 'ScenarioError'
  }
}

export const text: Reader<string> = (value, at) => {
  if (['string', 'bigint', 'number', 'boolean'].includes(typeof value)) return String(value)
  throw new ScenarioError(at, 'must be a text')
}

export const digits: Reader<string> = (value, at) => {
  const id = text(value, at)
  if (!/^\d{1,19}$/.test(id) || BigInt(id) > 9223372036854775807n)
    throw new ScenarioError(at, `'${id}' is not an id (a positive whole number up to int64)`)
  return id
}

export const number: Reader<number> = (value, at) => {
  const parsed = typeof value === 'bigint' ? Number(value) : value
  if (typeof parsed !== 'number' || !Number.isFinite(parsed)) throw new ScenarioError(at, 'must be a number')
  return parsed
}

export const flag: Reader<boolean> = (value, at) => {
  if (typeof value !== 'boolean') throw new ScenarioError(at, 'must be true or false')
  return value
}

export function literally<T>(wanted: T): Reader<T> {
  return (value, at) => {
    if (value !== wanted) throw new ScenarioError(at, `must be ${String(wanted)}`)
    return wanted
  }
}

export function oneOf<const T extends string>(...words: T[]): Reader<T> {
  return (value, at) => {
    if (words.includes(value as T)) return value as T
    throw new ScenarioError(at, `'${String(value)}' is not one of ${words.join(', ')}`)
  }
}

export function either<A, B>(matches: (value: unknown) => boolean, first: Reader<A>, second: Reader<B>): Reader<A | B> {
  return (value, at) => (matches(value) ? first(value, at) : second(value, at))
}

export function list<T>(item: Reader<T>): Reader<T[]> {
  return (value, at) => {
    if (!Array.isArray(value)) throw new ScenarioError(at, 'must be a list')
    return value.map((entry, index) => item(entry, `${at}[${index}]`))
  }
}

export function mapOf<T>(item: Reader<T>): Reader<Record<string, T>> {
  return (value, at) =>
    Object.fromEntries(Object.entries(record(value, at)).map(([key, entry]) => [key, item(entry, `${at}.${key}`)]))
}

/** Data passed on as it is, with integers as numbers where they fit. */
export const raw: Reader<unknown> = (value, at) => {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString()
  if (Array.isArray(value)) return value.map((entry) => raw(entry, at))
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, raw(entry, at)]))
  return value
}

type Fields<T> = { [K in keyof T]-?: Reader<Exclude<T[K], undefined>> }

/** A mapping with these fields, all optional unless named in `required`. */
export function fields<T extends object>(
  readers: Fields<T>,
  required: (keyof T & string)[] = [],
  aliases: Record<string, keyof T & string> = {},
): Reader<T> {
  return (value, at) => {
    const result: Record<string, unknown> = {}
    for (const [written, entry] of Object.entries(record(value, at))) {
      const camel = written.replaceAll(/[-_](\w)/g, (_match, letter: string) => letter.toUpperCase())
      const name = aliases[camel] ?? camel
      if (!Object.hasOwn(readers, name))
        throw new ScenarioError(
          at,
          `unknown field '${written}'; known are ${Object.keys(readers).map(kebab).join(', ')}`,
        )
      result[name] = (readers[name as keyof T] as Reader<unknown>)(entry, at === '' ? written : `${at}.${written}`)
    }
    const missing = required.find((name) => result[name] === undefined)
    if (missing !== undefined) throw new ScenarioError(at, `'${kebab(missing)}' is missing`)
    return result as T
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function record(value: unknown, at: string): Record<string, unknown> {
  if (value === null || value === undefined) return {}
  if (!isRecord(value)) throw new ScenarioError(at, 'must be a mapping')
  return value
}

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
