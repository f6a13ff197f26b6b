/**
 * A value as the one JSON text that all its spellings share: fields sorted, fields without a value left out, and each
 * scalar as the text of it, since an id is sent as a number and read as a text, and the service turns numbers and
 * booleans into texts where it keeps texts. Takes any value of JSON, however deep.
 */
export function canonicalJson(value: unknown): string {
  const pieces: string[] = []
  // Without recursion, which a deep value would end. What is written as it is stands on this stack as a text.
  const stack: (string | Part)[] = [{ value }]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') pieces.push(next)
    else pieces.push(open(next.value, stack))
  }
  return pieces.join('')
}

interface Part {
  value: unknown
}

/** Writes what a value begins with, and leaves the rest of it on the stack, last things first. */
function open(value: unknown, stack: (string | Part)[]): string {
  if (typeof value !== 'object' || value === null) return isNothing(value) ? 'null' : JSON.stringify(scalarText(value))
  const isList = Array.isArray(value)
  const entries = isList ? value.map((entry: unknown) => ['', entry] as const) : sortedFields(value)
  stack.push(isList ? ']' : '}')
  for (let index = entries.length - 1; index >= 0; index--) {
    const [name, entry] = entries[index] ?? ['', undefined]
    stack.push({ value: entry }, (index > 0 ? ',' : '') + (isList ? '' : `${JSON.stringify(name)}:`))
  }
  return isList ? '[' : '{'
}

function sortedFields(value: object): (readonly [string, unknown])[] {
  return Object.entries(value)
    .filter(([, entry]) => !isNothing(entry))
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

/** A scalar as text: 123n, 123 and '123' are the same one. */
export function scalarText(value: unknown): string {
  return String(value)
}

/** Whether there is no value at all. */
export function isNothing(value: unknown): value is null | undefined {
  return value === null || value === undefined
}
