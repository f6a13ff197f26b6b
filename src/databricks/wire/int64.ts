/**
 * JSON with lossless ids.
 *
 * Databricks ids are int64; a JavaScript number keeps only 53 bits of them. Inside this project an id is a decimal
 * string, on the wire it is a bare number.
 */

const ID_KEY = /(?:^|_)id$/
const ID_LIST_KEY = /(?:^|_)ids$/

/**
 * Parses JSON. A number under a key that names an id (`run_id`, `id`, `task_run_ids` …) comes out as the decimal
 * string that was written, and so does any integer too large for a number. Throws SyntaxError like `JSON.parse`.
 */
export function parseJson(text: string): unknown {
  return JSON.parse(text, reviveId as Parameters<typeof JSON.parse>[1])
}

/** The JSON object that a text is, ids as in `parseJson`; undefined for any other text. */
export function readObject(text: string): Record<string, unknown> | undefined {
  try {
    const value = parseJson(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}

function reviveId(key: string, value: unknown, context: { source?: string }): unknown {
  if (typeof value === 'number' && context.source !== undefined) {
    const unsafe = Number.isInteger(value) && !Number.isSafeInteger(value)
    return unsafe || ID_KEY.test(key) ? context.source : value
  }
  if (Array.isArray(value) && ID_LIST_KEY.test(key))
    return value.map((id) => (typeof id === 'number' ? String(id) : (id as unknown)))
  return value
}

/** Writes JSON. A bigint becomes a bare number with all its digits. */
export function stringifyJson(value: unknown, space?: number): string {
  return JSON.stringify(
    value,
    (_key, inner: unknown) => (typeof inner === 'bigint' ? rawJson(inner.toString()) : inner),
    space,
  )
}

// Typed here because the TypeScript library does not know JSON.rawJSON yet (V8 does since Node 21).
const rawJson = (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON.bind(JSON)

/** A body that `stringifyJson` wrote, such that writing it again gives the same text; undefined for anything else. */
export function parseBody(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text, reviveInteger as Parameters<typeof JSON.parse>[1])
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}

function reviveInteger(_key: string, value: unknown, context: { source?: string }): unknown {
  const isLarge = typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)
  return isLarge && /^-?\d+$/.test(context.source ?? '') ? BigInt(context.source ?? '') : value
}
