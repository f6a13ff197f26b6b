import type * as Yaml from 'yaml'
import { stringifyJson } from '../databricks/wire/int64.ts'
import type { Body } from '../model/work.ts'
import { describeError } from '../text/failure.ts'

/** A value, or what is wrong with the text it should have come from, as a sentence. */
export type Parsed<T> = { value: T } | { fault: string }

/** What JSON has, and no more; integers of any size. */
export const AS_JSON: Options = { version: '1.2', schema: 'core', intAsBigInt: true, resolveKnownTags: false }

// Nested aliases can make a few lines grow into gigabytes; a body has no use for more than this.
const MOST_ALIASES = 100
/** Whoever walks through a body may do so by recursion. */
export const DEEPEST = 200

/**
 * A YAML or JSON map as a JSON body. Integers of any size keep all their digits (bigint); what JSON cannot say is a
 * fault.
 */
export async function parseBody(text: string): Promise<Parsed<Body>> {
  const read = await parseMap(text, AS_JSON)
  if ('fault' in read) return read
  const fault = whatJsonLacks(read.value, new Set())
  return fault ? { fault } : { value: read.value }
}

/** A YAML or JSON map of scalars, each as the text that was written: `01`, `yes`, `1e3`, `2026-01-01`. */
export async function parseScalars(text: string): Promise<Parsed<Record<string, string>>> {
  const read = await parseMap(text, { version: '1.2', schema: 'failsafe' })
  if ('fault' in read) return read
  const entries = Object.entries(read.value)
  const nested = entries.find(([, value]) => typeof value !== 'string')
  if (!nested) return { value: Object.fromEntries(entries.map(([name, value]) => [name, String(value)])) }
  return {
    fault:
      `the value of ${JSON.stringify(nested[0])} is a list or a map. ` +
      'Every parameter is one text; write a structure as JSON in quotes.',
  }
}

async function parseMap(text: string, options: Options): Promise<Parsed<Record<string, unknown>>> {
  try {
    const read = await readDocument(text, options)
    if ('message' in read) return { fault: notValid(read) }
    const twice = duplicateKey(read.document, read.yaml)
    if (twice) return { fault: notValid(placed(twice, read.lines)) }
    return asMap(read.document.toJS({ maxAliasCount: MOST_ALIASES }))
  } catch (error) {
    // The parser goes down into lists and maps by recursion.
    if (error instanceof RangeError) return { fault: `it is nested more than ${DEEPEST} levels deep.` }
    return { fault: `it cannot be read: ${describeError(error)}.` }
  }
}

function notValid({ message, line, column }: Misreading): string {
  return `it is not valid YAML or JSON: ${message} (line ${line}, column ${column}).`
}

type Options = Parameters<typeof Yaml.parseDocument>[1]

/** A text as the parser sees it, with what tells the line of an offset. */
export interface ReadDocument {
  document: Yaml.Document
  yaml: typeof Yaml
  lines: Yaml.LineCounter
}

/** Why a text is no document: half a sentence, and where in the text; both from 1. */
export interface Misreading {
  message: string
  line: number
  column: number
}

/**
 * One document of YAML or JSON. Keys that are there twice are not looked for. Throws RangeError where lists and maps
 * are nested too deep for the parser.
 */
export async function readDocument(text: string, options: Options): Promise<ReadDocument | Misreading> {
  // The parser is loaded when it is needed: most steps only name a job, and their start should not wait for it.
  const yaml = await import('yaml')
  const lines = new yaml.LineCounter()
  const document = yaml.parseDocument(text, {
    ...options,
    merge: false,
    // The parser compares each key with all the others of its map: minutes for a hundred thousand.
    uniqueKeys: false,
    prettyErrors: false,
    // `silent` would keep quiet about a second document, too; `error` prints nothing either.
    logLevel: 'error',
    lineCounter: lines,
  })
  const problem = problemOf(document)
  return problem ? placed(problem, lines) : { document, yaml, lines }
}

function placed({ message, at }: Problem, lines: Yaml.LineCounter): Misreading {
  const { line, col: column } = lines.linePos(at)
  return { message, line, column }
}

/** What is wrong, and at which offset in the text. */
interface Problem {
  message: string
  at: number
}

function problemOf(document: Yaml.Document): Problem | undefined {
  const [first] = [...document.errors, ...document.warnings]
  if (!first) return undefined
  const isSecondDocument = first.code === 'MULTIPLE_DOCS'
  const message = isSecondDocument ? 'there is more than one document' : first.message.replace(/\s+/g, ' ')
  return { message, at: first.pos[0] }
}

/** The first key that its map has already. */
function duplicateKey(document: Yaml.Document, { isScalar, visit }: typeof Yaml): Problem | undefined {
  let found: Problem | undefined
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<string>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        const name = nameOf(key.value)
        if (seen.has(name)) {
          const message = `Map keys must be unique, and ${JSON.stringify(name)} is there twice`
          found = { message, at: key.range?.[0] ?? 0 }
          return visit.BREAK
        }
        seen.add(name)
      }
      return undefined
    },
  })
  return found
}

/** A key as an object has it, where 1 and "1" are the same. */
function nameOf(key: unknown): string {
  if (key === null) return ''
  return typeof key === 'string' ? key : stringifyJson(key)
}

function asMap(value: unknown): Parsed<Record<string, unknown>> {
  if (isMap(value)) return { value }
  const found = Array.isArray(value) ? 'a list' : 'a single value'
  return { fault: `this is ${found}, and must be a map of names to values, such as \`date: 2026-01-01\`.` }
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What JSON has no way to say, as a sentence. `above`: the maps and lists around the value. */
function whatJsonLacks(value: unknown, above: Set<unknown>): string | undefined {
  if (typeof value === 'number' && !Number.isFinite(value))
    return `it holds the number ${value}, which JSON does not have.`
  if (typeof value !== 'object' || value === null) return undefined
  if (above.has(value)) return 'it contains itself through an alias.'
  if (above.size >= DEEPEST) return `it is nested more than ${DEEPEST} levels deep.`
  if (Object.hasOwn(value, '<<')) return 'it uses the merge key <<, which YAML 1.2 does not have. Write the fields out.'
  above.add(value)
  for (const inner of Object.values(value)) {
    const fault = whatJsonLacks(inner, above)
    if (fault !== undefined) return fault
  }
  above.delete(value)
  return undefined
}
