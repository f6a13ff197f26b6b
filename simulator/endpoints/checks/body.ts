import { invalid, malformed } from '../../server/api-error.ts'

/** Checks the type of a value as JSON.parse gives it; unknown fields pass, as with the service. */
export type Check = (value: unknown, field: string) => void

export const anyText: Check = (value, field) => expect(typeof value === 'string', 'string', value, field)
export const flag: Check = (value, field) => expect(typeof value === 'boolean', 'boolean', value, field)
export const anyObject: Check = (value, field) => expect(isObject(value), 'object', value, field)
export const int32: Check = (value, field) =>
  expect(Number.isInteger(value) && Math.abs(value as number) <= 2 ** 31, 'int32', value, field)

// The service takes an id as a number and as its digits.
export const int64: Check = (value, field) =>
  expect(Number.isInteger(value) || (typeof value === 'string' && /^-?\d{1,19}$/.test(value)), 'int64', value, field)

export function textUpTo(length: number): Check {
  return (value, field) => {
    anyText(value, field)
    if ((value as string).length > length) throw invalid(`${field} must have at most ${length} characters.`)
  }
}

export function textUpToBytes(length: number): Check {
  return (value, field) => {
    anyText(value, field)
    if (Buffer.byteLength(value as string) > length) throw invalid(`${field} must have at most ${length} bytes.`)
  }
}

export function oneOf(...words: string[]): Check {
  return (value, field) => {
    anyText(value, field)
    if (!words.includes(value as string))
      throw invalid(`${field} must be one of: ${words.join(', ')}; found ${value as string}.`)
  }
}

export function listOf(item: Check, atMost = Infinity): Check {
  return (value, field) => {
    expect(Array.isArray(value), 'array', value, field)
    const array = value as unknown[]
    if (array.length > atMost) throw invalid(`${field} must have at most ${atMost} items, found ${array.length}.`)
    array.forEach((entry, index) => item(entry, `${field}[${index}]`))
  }
}

export const texts = listOf(anyText)

export const textMap: Check = (value, field) => {
  anyObject(value, field)
  for (const [key, entry] of Object.entries(value as object)) anyText(entry, `${field}.${key}`)
}

/** An object with these fields. A field that is null counts as absent. */
export function shape(fields: Record<string, Check>, required: string[] = []): Check {
  return (value, field) => {
    anyObject(value, field)
    const object = value as Record<string, unknown>
    const prefix = field === '' ? '' : `${field}.`
    for (const name of required)
      if (object[name] === undefined || object[name] === null) throw invalid(`Missing required field: ${prefix}${name}`)
    for (const [name, check] of Object.entries(fields)) {
      const entry = object[name]
      if (entry !== undefined && entry !== null) check(entry, `${prefix}${name}`)
    }
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function expect(holds: boolean, expected: string, value: unknown, field: string): void {
  if (holds) return
  const found = Array.isArray(value) ? 'ARRAY' : value === null ? 'NULL' : (typeof value).toUpperCase()
  const where = field === '' ? 'request' : field
  throw malformed(`Could not parse request object: Expected ${expected} for field ${where}, found ${found}`)
}
