/**
 * Whatever was thrown, in words. An error without a message, such as the one Node throws when no address of a host
 * answers, is described by what it is made of. Never empty, and never throws.
 */
export function describeError(thrown: unknown): string {
  if (!(thrown instanceof Error)) return asText(thrown)
  if (thrown.message) return thrown.message
  const parts: unknown[] = thrown instanceof AggregateError && Array.isArray(thrown.errors) ? thrown.errors : []
  const words = parts.map((part) => (part instanceof Error ? part.message || part.name : asText(part)))
  return words.length > 0 ? [...new Set(words)].join('; ') : thrown.name || 'unknown error'
}

/** The system's word for what went wrong, such as `ENOENT`; empty where the error has none. */
export function codeOf(thrown: unknown): string {
  const hasCode = typeof thrown === 'object' && thrown !== null && 'code' in thrown
  return hasCode && typeof thrown.code === 'string' ? thrown.code : ''
}

function asText(value: unknown): string {
  try {
    return String(value) || 'unknown error'
  } catch {
    return 'unknown error'
  }
}
