import type * as Yaml from 'yaml'
import type { Body } from '../model/work.ts'
import { describeError } from '../text/failure.ts'

/** A value, or what is wrong with the text it should have come from, as a sentence. */
export type Parsed<T> = { value: T } | { fault: string }

// Nested aliases can make a few lines grow into gigabytes; a body has no use for more than this.
const MOST_ALIASES = 100

/** A YAML or JSON map as a JSON body. Integers of any size keep all their digits (bigint); what JSON cannot say is a fault. */
export async function parseBody(text: string): Promise<Parsed<Body>> {
  const read = await parseMap(text, { version: '1.2', schema: 'core', intAsBigInt: true, resolveKnownTags: false })
  if ('fault' in read) return read
  const fault = unspeakable(read.value, [])
  return fault ? { fault } : { value: read.value }
}

/** A YAML or JSON map of scalars, each as the text that was written: `01`, `yes`, `1e3`, `2026-01-01`. */
export async function parseScalars(text: string): Promise<Parsed<Record<string, string>>> {
  const read = await parseMap(text, { version: '1.2', schema: 'failsafe' })
  if ('fault' in read) return read
  const nested = Object.entries(read.value).find(([, value]) => typeof value !== 'string')
  if (nested)
    return {
      fault: `the value of ${JSON.stringify(nested[0])} is a list or a map. Every parameter is one text; write a structure as JSON in quotes.`,
    }
  return { value: read.value as Record<string, string> }
}

// The parser is loaded when it is needed: most steps only name a job, and their start should not wait for it.
async function parseMap(
  text: string,
  options: Parameters<typeof Yaml.parseDocument>[1],
): Promise<Parsed<Record<string, unknown>>> {
  const { parseDocument, LineCounter } = await import('yaml')
  const lines = new LineCounter()
  // `silent` would keep quiet about a second document, too; `error` prints nothing either.
  const document = parseDocument(text, {
    ...options,
    merge: false,
    prettyErrors: false,
    logLevel: 'error',
    lineCounter: lines,
  })
  const [problem] = [...document.errors, ...document.warnings]
  if (problem) {
    const { line, col } = lines.linePos(problem.pos[0])
    return { fault: `it is no valid YAML or JSON: ${explain(problem, text)} (line ${line}, column ${col}).` }
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES })
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { value: value as Record<string, unknown> }
    return {
      fault: `it must be a map of names to values, such as \`date: 2026-01-01\`, and is ${Array.isArray(value) ? 'a list' : 'a single value'}.`,
    }
  } catch (error) {
    return { fault: `it cannot be read: ${describeError(error)}.` }
  }
}

function explain({ code, message, pos: [at] }: Yaml.YAMLError, text: string): string {
  if (code === 'MULTIPLE_DOCS') return 'there is more than one document'
  if (code !== 'DUPLICATE_KEY') return message.replace(/\s+/g, ' ')
  const key = (text.slice(at).split(/[:\n]/, 1)[0] ?? '').trim().replace(/^(["'])(.*)\1$/, '$2')
  return `${message}, and ${JSON.stringify(key)} is there twice`
}

/** What JSON has no way to say; `above` are the maps and lists around the value. */
function unspeakable(value: unknown, above: unknown[]): string | undefined {
  if (typeof value === 'number' && !Number.isFinite(value))
    return `it holds the number ${value}, which JSON does not have.`
  if (typeof value !== 'object' || value === null) return undefined
  if (above.includes(value)) return 'it contains itself through an alias.'
  if (Object.hasOwn(value, '<<')) return 'it uses the merge key <<, which YAML 1.2 does not have. Write the fields out.'
  for (const inner of Object.values(value)) {
    const fault = unspeakable(inner, [...above, value])
    if (fault !== undefined) return fault
  }
  return undefined
}
