import { DEEPEST } from './yaml.ts'

/**
 * What a file holds, each value with the line that it is on, through all that is done to it: so a fault can say where
 * it is, whichever file and target a value came from. Nothing of it is ever changed; parts are shared.
 */

export type Scalar = string | number | bigint | boolean | null

export interface Where {
  file: string
  /** From 1; of a value in a map, the line of its key. */
  line: number
}

/**
 * `written` is the text of a number or word, which may say more than its value: `1.10`. `lost`: what should stand here
 * is not known, and a fault has said so. `reference`: what stands in the file for this value, such as `${n}`.
 */
export type ScalarNode = Where & { kind: 'scalar'; value: Scalar; written?: string; lost?: true; reference?: string }
export type ListNode = Where & Extent & { kind: 'list'; items: readonly Node[] }
export type MapNode = Where & Extent & { kind: 'map'; entries: ReadonlyMap<string, Node> }
export type Node = ScalarNode | ListNode | MapNode

/** How much there is in a list or map when all that it shares is written out: about its characters, and its levels. */
interface Extent {
  weight: number
  depth: number
}

// Twice what a file may have. A few lines of aliases or variables would otherwise grow into gigabytes.
const HEAVIEST = 20 * 2 ** 20
// Small values cost more than their characters.
const LIGHTEST = 8

/** Thrown where something grows beyond what can be a definition; the message says it of "it". */
export class TooLarge extends Error {}

export function scalarNode({ file, line }: Where, value: Scalar, written?: string): ScalarNode {
  return written === undefined ? { kind: 'scalar', file, line, value } : { kind: 'scalar', file, line, value, written }
}

/** Throws TooLarge. */
export function listNode({ file, line }: Where, items: readonly Node[]): ListNode {
  const { weight, depth } = extentOf(items, 0)
  return { kind: 'list', file, line, items, weight, depth }
}

/** Throws TooLarge. */
export function mapNode({ file, line }: Where, entries: ReadonlyMap<string, Node>): MapNode {
  let keys = 0
  for (const key of entries.keys()) keys += key.length
  const { weight, depth } = extentOf(entries.values(), keys)
  return { kind: 'map', file, line, entries, weight, depth }
}

/** Stands for a value that is not known, so that nobody complains of it again. */
export function lostNode(where: Where): ScalarNode {
  return { ...scalarNode(where, ''), lost: true }
}

export function isLost(node: Node | undefined): boolean {
  return node?.kind === 'scalar' && node.lost === true
}

/** The same value on another line. */
export function moved<T extends Node>(node: T, { file, line }: Where): T {
  return { ...node, file, line }
}

function extentOf(parts: Iterable<Node>, keys: number): Extent {
  let weight = LIGHTEST + keys
  let depth = 0
  for (const part of parts) {
    weight += weightOf(part)
    if (part.kind !== 'scalar' && part.depth > depth) depth = part.depth
  }
  if (depth >= DEEPEST) throw new TooLarge(`it is nested more than ${DEEPEST} levels deep.`)
  checkWeight(weight)
  return { weight, depth: depth + 1 }
}

/** Throws TooLarge for more characters than a definition may have. */
export function checkWeight(weight: number): void {
  if (weight > HEAVIEST)
    throw new TooLarge('it grows to more than 20 MB when its aliases and variables are written out.')
}

/** About as many characters as JSON takes for it. */
export function weightOf(node: Node): number {
  if (node.kind !== 'scalar') return node.weight
  return typeof node.value === 'string' ? Math.max(LIGHTEST, node.value.length) : LIGHTEST
}

/** What is there under a key; undefined also where the node is no map. */
export function entryOf(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === 'map' ? node.entries.get(key) : undefined
}

export function itemsOf(node: Node | undefined): readonly Node[] {
  return node?.kind === 'list' ? node.items : []
}

/** The text that a node is; undefined for anything else. */
export function textOf(node: Node | undefined): string | undefined {
  if (isLost(node)) return undefined
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined
}

export function isNull(node: Node | undefined): boolean {
  return node?.kind === 'scalar' && node.value === null
}

/** Plain values. Keys are own properties even where they are named like one that every object has. */
export function plain(node: Node): unknown {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map(plain)
  return Object.fromEntries(Array.from(node.entries, ([key, value]) => [key, plain(value)]))
}

/** A plain value as a node, all of it on one line. Throws TooLarge. */
export function nodeOf(where: Where, value: unknown, above: ReadonlySet<unknown> = new Set()): Node {
  if (above.size > DEEPEST) throw new TooLarge(`it is nested more than ${DEEPEST} levels deep.`)
  if (typeof value === 'number' && Number.isSafeInteger(value)) return scalarNode(where, BigInt(value))
  if (typeof value !== 'object' || value === null) return scalarNode(where, (value ?? null) as Scalar)
  const inside = new Set(above).add(value)
  if (Array.isArray(value))
    return listNode(
      where,
      value.map((item) => nodeOf(where, item, inside)),
    )
  return mapNode(where, new Map(Object.entries(value).map(([key, inner]) => [key, nodeOf(where, inner, inside)])))
}

/** The keys that say which entry of a list is meant. */
const LIST_KEYS = ['task_key', 'job_cluster_key', 'environment_key', 'environment_variables_key', 'name']

/** The key of an entry of a list, where it has one. */
export function keyOf(item: Node): string | undefined {
  if (item.kind !== 'map') return undefined
  const field = LIST_KEYS.find((key) => item.entries.has(key))
  return field === undefined ? undefined : textOf(item.entries.get(field))
}
