import { quote } from '../text/quote.ts'
import { didYouMean } from '../text/suggest.ts'
import { entry, inside, type Findings } from './findings.ts'
import {
  checkWeight,
  entryOf,
  isLost,
  isNull,
  keyOf,
  listNode,
  lostNode,
  mapNode,
  moved,
  nodeOf,
  scalarNode,
  type Node,
  type ScalarNode,
  type Where,
} from './node.ts'
import { literalKey, partsOf, piecesOf, REFERENCE_IN_KEY, type Piece } from './references.ts'

/** What a bundle gives to the references in it. */
export interface BundleValues {
  name?: Node
  target: string
  /** The value of each variable for the target, still with references; undefined without one. */
  variables: ReadonlyMap<string, Node | undefined>
}

/** Values that a file can refer to. */
export interface Values {
  /** From the input. */
  given: Readonly<Record<string, unknown>>
  /** Whether `${var.name}` may stand for `${name}` outside of bundles. */
  withVar: boolean
  bundle: BundleValues | undefined
}

/** What a reference is in: whether in a bundle, and which variables it is on the way to. */
interface Context {
  isBundle: boolean
  on: readonly string[]
}

// As the Databricks CLI has it.
const MOST_ROUNDS = 11
const OPENING = '${'
const LITERAL = 'For a literal ${ write $${.'

/** Whether a node holds something that a value may be put in place of. */
export function hasReference(node: Node): boolean {
  if (node.kind === 'scalar') return typeof node.value === 'string' && node.value.includes(OPENING)
  if (node.kind === 'list') return node.items.some(hasReference)
  return node.entries.entries().some(([key, value]) => key.includes(OPENING) || hasReference(value))
}

/** Puts values where files refer to them, and remembers which were used. */
export class Variables {
  readonly #values: Values
  readonly #findings: Findings
  readonly #used = new Set<string>()
  readonly #resolved = new Map<string, Node>()

  constructor(values: Values, findings: Findings) {
    this.#values = values
    this.#findings = findings
  }

  /** A node with all its references replaced; what cannot be is lost, with a fault. Throws TooLarge. */
  resolve(node: Node, place: string, context: Context): Node {
    if (node.kind === 'scalar') return typeof node.value === 'string' ? this.#text(node, place, context) : node
    if (node.kind === 'list') {
      const items = node.items.map((item, index) => this.resolve(item, entry(place, keyOf(item) ?? index), context))
      // Most parts of most files hold no reference: they stay as they are.
      return items.every((item, index) => item === node.items[index]) ? node : listNode(node, items)
    }
    const entries = new Map<string, Node>()
    let isSame = true
    for (const [key, value] of node.entries) {
      const there = inside(place, key)
      const resolved = this.resolve(value, there, context)
      const name = key.includes(OPENING) ? this.#key(key, value, there, context) : key
      if (resolved !== value || name !== key) isSame = false
      if (name !== undefined) entries.set(name, resolved)
    }
    return isSame ? node : mapNode(node, entries)
  }

  /** Warns of variables of the input that nothing has used. */
  warnOfUnused(): void {
    for (const name of Object.keys(this.#values.given))
      if (!this.#used.has(name))
        this.#findings.note(() => `The variable ${quote(name)} is given, and no file refers to it.`)
  }

  #key(key: string, where: Where, place: string, context: Context): string | undefined {
    const literal = literalKey(key)
    if (literal !== undefined) return literal
    // What it names is used, although in the wrong place.
    for (const piece of piecesOf(key))
      if (typeof piece !== 'string' && 'name' in piece) this.#find(piece.name, where, context)
    this.#findings.fault(where, place, () => REFERENCE_IN_KEY)
    return undefined
  }

  #text(node: ScalarNode, place: string, context: Context): Node {
    const text = String(node.value)
    if (!text.includes(OPENING)) return node
    const pieces = piecesOf(text)
    const [only] = pieces
    if (pieces.length === 1 && only !== undefined && typeof only !== 'string') {
      const value = moved(this.#value(only, node, place, context), node)
      return value.kind === 'scalar' ? { ...value, reference: spelled(only) } : value
    }
    let joined = ''
    let isWhole = true
    for (const piece of pieces) {
      const part = typeof piece === 'string' ? piece : this.#written(piece, node, place, context)
      if (part === undefined) isWhole = false
      else joined += part
      checkWeight(joined.length)
    }
    return isWhole ? scalarNode(node, joined) : lostNode(node)
  }

  /** The text of a value in another text. */
  #written(piece: Exclude<Piece, string>, where: Where, place: string, context: Context): string | undefined {
    const value = this.#value(piece, where, place, context)
    if (isLost(value)) return undefined
    if (value.kind === 'scalar' && value.value !== null) return value.written ?? String(value.value)
    const found = value.kind === 'scalar' ? 'has no value' : `is a ${value.kind}, which can only stand alone`
    this.#findings.fault(where, place, () => `${spelled(piece)} ${found}.`)
    return undefined
  }

  #value(piece: Exclude<Piece, string>, where: Where, place: string, context: Context): Node {
    if ('problem' in piece) {
      const what = piece.problem === 'unclosed' ? 'does not end with }' : 'is not a valid name of a variable'
      this.#findings.fault(where, place, () => `${quote(piece.written)} ${what}. ${LITERAL}`)
      return lostNode(where)
    }
    const found = this.#find(piece.name, where, context)
    if (typeof found === 'object') return found
    this.#findings.fault(where, place, () => found ?? this.#unknown(piece.name, context))
    return lostNode(where)
  }

  /** What a name stands for, or why nothing does. */
  #find(name: string, where: Where, context: Context): Node | string | undefined {
    const given = this.#given(name, [name], where)
    if (given) return given
    const [first, ...rest] = partsOf(name)
    const hasVar = context.isBundle || this.#values.withVar
    if (first === 'var' && hasVar) return this.#variable(name.slice('var.'.length), rest, where, context)
    if (context.isBundle && OF_BUNDLES.has(first)) return this.#ofBundle(name, first, rest, where, context)
    return this.#variable(name, [first, ...rest], where, context)
  }

  #given(name: string, [first = '', ...rest]: readonly string[], where: Where): Node | undefined {
    const { given } = this.#values
    const key = Object.hasOwn(given, name) ? name : first
    if (!Object.hasOwn(given, key)) return undefined
    this.#used.add(key)
    const value = nodeOf(where, given[key])
    return key === name ? value : within(value, rest)
  }

  #variable(name: string, parts: readonly string[], where: Where, context: Context): Node | string | undefined {
    const given = this.#given(name, parts, where)
    if (given) return given
    const [first = '', ...rest] = parts
    const value = this.#values.bundle?.variables.get(first)
    if (!value) return this.#values.bundle?.variables.has(first) ? this.#withoutValue(first) : undefined
    if (context.on.includes(first)) return `\${${name}} goes in a circle: ${[...context.on, first].join(' → ')}.`
    if (context.on.length >= MOST_ROUNDS)
      return `\${${name}} needs more than ${MOST_ROUNDS} variables one after another.`
    let resolved = this.#resolved.get(first)
    if (!resolved) {
      resolved = this.resolve(value, `variables.${first}`, { isBundle: true, on: [...context.on, first] })
      this.#resolved.set(first, resolved)
    }
    return within(resolved, rest)
  }

  #withoutValue(name: string): string {
    return `\${var.${name}} has no value: the bundle gives it no default. Give one in the input variables.`
  }

  #ofBundle(name: string, first: string, rest: string[], where: Where, context: Context): Node | string {
    const { bundle } = this.#values
    const [field = '', last] = rest
    if (first === 'variables' && last === 'value')
      return this.#variable(field, [field, ...rest.slice(2)], where, context) ?? this.#unknown(field, context)
    const isTarget = name === 'bundle.target' || name === 'bundle.environment'
    if (isTarget && bundle) return scalarNode(where, bundle.target)
    if (name === 'bundle.name' && bundle?.name) return bundle.name
    return (
      `\${${name}} has no value here: only a deployment with the Databricks CLI knows it. ` +
      'What can be used are ${var.…}, ${bundle.name} and ${bundle.target}.'
    )
  }

  #unknown(name: string, { isBundle }: Context): string {
    const known = [...new Set([...Object.keys(this.#values.given), ...(this.#values.bundle?.variables.keys() ?? [])])]
    const wanted = name.startsWith('var.') ? name.slice('var.'.length) : name
    const shown = isBundle && name.startsWith('var.') ? 'var.' : ''
    const like = didYouMean(wanted, known, (candidate) => `\${${shown}${candidate}}`)
    return `\${${name}} has no value.${like || ' Give it one in the input variables.'} ${LITERAL}`
  }
}

const OF_BUNDLES: ReadonlySet<string> = new Set([
  'bundle',
  'workspace',
  'resources',
  'variables',
  'artifacts',
  'targets',
])

function spelled(piece: Exclude<Piece, string>): string {
  return 'name' in piece ? `\${${piece.name}}` : quote(piece.written)
}

/** What is at a path in a value; undefined where there is nothing. */
function within(value: Node, path: readonly string[]): Node | undefined {
  let found: Node | undefined = value
  for (const part of path) {
    if (isLost(found)) return found
    found = found?.kind === 'list' ? found.items[Number(part)] : entryOf(found, part)
  }
  return found && isNull(found) && path.length > 0 ? undefined : found
}
