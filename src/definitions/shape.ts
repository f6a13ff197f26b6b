import { quote } from '../text/quote.ts'
import { nearest } from '../text/suggest.ts'
import { entry, inside, type Findings } from './findings.ts'
import { SHAPES } from './job-fields.ts'
import { isNull, keyOf, listNode, mapNode, scalarNode, type MapNode, type Node, type ScalarNode } from './node.ts'
import { askForField } from './other-words.ts'

/**
 * Checks the fields of jobs by their types. Fields that nobody knows draw a warning and stay; null is taken out, as it
 * means the same as nothing.
 */
export class Shaper {
  readonly #findings: Findings
  readonly #shapes = new Map<string, Shape>()

  constructor(findings: Findings) {
    this.#findings = findings
  }

  /** A job without null. In a bundle, numbers and words become the type that is wanted, as in the Databricks CLI. */
  job(node: MapNode, place: string, isBundle: boolean): MapNode {
    return this.#map(node, 'job', place, isBundle)
  }

  #map(node: MapNode, shape: string, place: string, isBundle: boolean): MapNode {
    const { types, required } = this.#shape(shape)
    const entries = new Map<string, Node>()
    for (const [name, value] of node.entries) {
      const type = types.get(name)
      const there = inside(place, name)
      if (type === undefined) this.#unknown(value, there, name, shape, node)
      if (type === undefined) entries.set(name, value)
      else if (!isNull(value)) entries.set(name, this.#value(value, type, there, isBundle))
    }
    for (const name of required)
      if (!entries.has(name))
        this.#findings.fault(node, place, () => `${name} is missing, and the Jobs API requires it.`)
    return mapNode(node, entries)
  }

  #unknown(value: Node, place: string, name: string, shape: string, holder: MapNode): void {
    const said = `the Jobs API knows no field ${quote(name)} here.`
    // Sent as it is, it would take all tasks out of the job.
    if (shape === 'job' && !holder.entries.has('tasks') && isLikeTasks(name, value))
      this.#findings.fault(value, place, () => `${said} Did you mean tasks?`)
    else
      this.#findings.warn(value, place, () => {
        const meant = askForField(name, shape, [...this.#shape(shape).types.keys()])
        return `${said}${meant} It is sent as it is.`
      })
  }

  #value(node: Node, type: string, place: string, isBundle: boolean): Node {
    if (node.kind === 'scalar' && node.lost) return node
    if (type.endsWith('[]')) return this.#list(node, type.slice(0, -2), place, isBundle)
    if (type.endsWith('{}')) return this.#entries(node, type.slice(0, -2), place, isBundle)
    if (Object.hasOwn(SCALARS, type)) return this.#scalar(node, type, place, isBundle)
    if (node.kind === 'map') return this.#map(node, type, place, isBundle)
    return this.#wrong(node, place, `a map, with fields such as ${[...this.#shape(type).types.keys()][0] ?? ''}`)
  }

  #list(node: Node, type: string, place: string, isBundle: boolean): Node {
    if (node.kind !== 'list') return this.#wrong(node, place, 'a list')
    return listNode(
      node,
      node.items.map((item, index) => this.#value(item, type, entry(place, keyOf(item) ?? index), isBundle)),
    )
  }

  #entries(node: Node, type: string, place: string, isBundle: boolean): Node {
    if (node.kind !== 'map') return this.#wrong(node, place, 'a map')
    const entries = Array.from(
      node.entries,
      ([key, value]) => [key, this.#value(value, type, inside(place, key), isBundle)] as const,
    )
    return mapNode(node, new Map(entries))
  }

  #scalar(node: Node, type: string, place: string, isBundle: boolean): Node {
    const scalar = SCALARS[type]
    if (!scalar) return node
    if (node.kind === 'scalar') {
      const right = scalar.take(node) ?? (isBundle ? scalar.convert(node) : undefined)
      if (right) return right
    }
    return this.#wrong(node, place, scalar.called)
  }

  #wrong(node: Node, place: string, wanted: string): Node {
    this.#findings.fault(node, place, () => {
      if (node.kind !== 'scalar') return `it is a ${node.kind}, and must be ${wanted}.`
      if ([place, node.reference ?? ''].some((name) => SECRET.test(name.slice(-LONGEST_KEY))))
        return `its value, which may be secret, must be ${wanted}.`
      const written = node.written ?? String(node.value)
      if (node.value === null) return `it has no value, and must be ${wanted}.`
      if (typeof node.value === 'string') return `${quote(written)} is text, and must be ${wanted}.`
      const kind = typeof node.value === 'boolean' ? '' : 'the number '
      const [what, its] = node.reference === undefined ? ['it', 'it'] : [node.reference, 'the value of the variable']
      return wanted === SCALARS['text']?.called
        ? `${what} is ${kind}${written}, and must be text. Put ${its} in quotes: '${written}'.`
        : `${what} is ${kind}${written}, and must be ${wanted}.`
    })
    return node
  }

  #shape(name: string): Shape {
    const known = this.#shapes.get(name)
    if (known) return known
    const shape: Shape = { types: new Map(), required: [] }
    for (const [type, fields] of Object.entries((SHAPES as Record<string, Record<string, string>>)[name] ?? {}))
      for (const field of fields.split(' ')) {
        const plain = field.replace('!', '')
        shape.types.set(plain, type)
        if (plain !== field) shape.required.push(plain)
      }
    this.#shapes.set(name, shape)
    return shape
  }
}

/** Whether a field can only have been meant as the tasks: what is no list may as well be the tags. */
function isLikeTasks(name: string, value: Node): boolean {
  return nearest(name, value.kind === 'list' ? ['tasks'] : ['tags', 'tasks']) === 'tasks'
}

/** The fields of a kind of map: the type of each, and those that must be there. */
interface Shape {
  types: Map<string, string>
  required: string[]
}

/** Keys whose values no message quotes. */
const SECRET = /pass(?:word|wd|phrase)?|secret|token|credential|api_?key|access_?key/i
const LONGEST_KEY = 200

interface ScalarType {
  called: string
  /** The node, if it is of the type. Digits in quotes become the number: the service is known to take them as ids. */
  take(node: ScalarNode): Node | undefined
  convert(node: ScalarNode): Node | undefined
}

// What runs of a job fill in, the service takes anywhere.
const isDynamic = (node: ScalarNode): boolean => typeof node.value === 'string' && node.value.includes('{{')
const isNumber = (node: ScalarNode): boolean => typeof node.value === 'number' || typeof node.value === 'bigint'

/** The number that digits in quotes are. */
function unquoted(node: ScalarNode): ScalarNode | undefined {
  if (typeof node.value !== 'string') return undefined
  if (/^-?\d{1,19}$/.test(node.value)) return scalarNode(node, BigInt(node.value))
  return /^-?\d{1,300}\.\d{1,300}$/.test(node.value) ? scalarNode(node, Number(node.value)) : undefined
}

const SCALARS: Record<string, ScalarType> = {
  text: {
    called: 'text',
    take: (node) => (typeof node.value === 'string' ? node : undefined),
    convert: (node) => (node.value === null ? undefined : scalarNode(node, String(node.value))),
  },
  int: {
    called: 'a whole number',
    take: (node) => {
      const number = unquoted(node) ?? node
      // A larger one with a point or an exponent is not the one that was written.
      if (typeof number.value === 'number' && Number.isSafeInteger(number.value))
        return scalarNode(number, BigInt(number.value))
      return typeof number.value === 'bigint' || isDynamic(node) ? number : undefined
    },
    convert: () => undefined,
  },
  number: {
    called: 'a number',
    take: (node) => unquoted(node) ?? (isNumber(node) || isDynamic(node) ? node : undefined),
    convert: () => undefined,
  },
  flag: {
    called: 'true or false',
    take: (node) => (typeof node.value === 'boolean' || isDynamic(node) ? node : undefined),
    convert: ({ value, file, line }) =>
      value === 'true' || value === 'false' ? scalarNode({ file, line }, value === 'true') : undefined,
  },
}
