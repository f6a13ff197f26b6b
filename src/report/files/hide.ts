/** Takes out of a text what nobody may see. */
export type Hide = (text: string) => string

/** Fields of answers that are credentials: pre-signed addresses, and what goes with them. */
const SECRET_FIELDS = ['artifacts_link', 'artifacts_headers']
const MASK = '***'

/** A JSON value with nothing secret in its texts. */
export function hiddenIn(value: unknown, hide: Hide): unknown {
  if (typeof value === 'string') return hide(value)
  if (Array.isArray(value)) return value.map((entry) => hiddenIn(entry, hide))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      hide(name),
      SECRET_FIELDS.includes(name) ? MASK : hiddenIn(inner, hide),
    ]),
  )
}

/** The same as text, for people and for programs. */
export function hiddenJson(value: unknown, hide: Hide): string {
  return `${JSON.stringify(hiddenIn(value, hide), undefined, 2)}\n`
}
