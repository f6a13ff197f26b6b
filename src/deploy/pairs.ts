const NAMES = ['name', 'key']
const VALUES = ['default', 'value']

/** What names the value of a pair such as `{name: token, default: abc}` or `{key: token, value: abc}`. */
export function nameOfPair(value: object): { field: string; name: string } | undefined {
  if (!VALUES.some((field) => Object.hasOwn(value, field))) return undefined
  for (const field of NAMES) {
    const name: unknown = Object.hasOwn(value, field) ? Reflect.get(value, field) : undefined
    if (typeof name === 'string') return { field, name }
  }
  return undefined
}

/** Whether that is what a pair calls its value. */
export function isValueOfPair(field: string): boolean {
  return VALUES.includes(field)
}
