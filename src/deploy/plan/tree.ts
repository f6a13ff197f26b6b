import type { Body } from '../../model/work.ts'
import { isOwnTag } from '../ownership.ts'
import { canonicalJson, isNothing, scalarText } from './canonical.ts'
import { jobKind } from './kinds.ts'
import { entryAt, fieldAt, type Place } from './place.ts'

/** The settings of a job, of a definition or of the workspace, in the form in which the two can be compared. */
export type Node = Leaf | Branch

export interface Leaf {
  kind: 'leaf'
  /** As it was written. */
  value: unknown
  /** The same for all values that mean the same. */
  text: string
  /** Means the same as nothing at all. */
  quiet: boolean
}

export interface Branch {
  kind: 'map' | 'keyed' | 'list'
  value: object
  /** By the name of a field, or the key or the number of an entry. Nothing in it is null. */
  entries: Map<string, Entry>
  quiet: boolean
}

export interface Entry {
  /** As it was written; of an entry of a list, its key or number. */
  name: string
  place: Place
  node: Node
}

/** No field of the API is nearly as deep; what is deeper is compared as one value. */
const DEEPEST = 40

/** Makes the tree of a job's settings; foreign ones too. */
export function treeOf(settings: Body): Branch {
  const source = isNothing(settings['git_source']) ? 'WORKSPACE' : 'GIT'
  return mapAt(settings, { kind: jobKind() }, { source, depth: 0 })
}

interface Around {
  /** Where tasks take their files from unless they say otherwise. */
  source: string
  depth: number
}

function nodeAt(value: unknown, place: Place, around: Around): Node {
  if (typeof value !== 'object' || value === null) return scalarAt(value, place, around)
  if (around.depth > DEEPEST) return { kind: 'leaf', value, text: canonicalJson(value), quiet: false }
  const inside = { ...around, depth: around.depth + 1 }
  if (!Array.isArray(value)) return mapAt(value as Body, place, inside)
  return place.kind.isSet ? setOf(value) : listAt(value, place, inside)
}

function scalarAt(value: unknown, { kind }: Place, { source }: Around): Leaf {
  const written = scalarText(value)
  const quiet = kind.isSource ? written === source : (kind.defaults?.includes(written) ?? false)
  return { kind: 'leaf', value, text: JSON.stringify(kind.isCaseless ? written.toLowerCase() : written), quiet }
}

/** A list whose order means nothing is one value. */
function setOf(value: readonly unknown[]): Leaf {
  const texts = new Set(value.filter((entry) => !isNothing(entry)).map(canonicalJson))
  return { kind: 'leaf', value, text: `[${[...texts].sort().join()}]`, quiet: false }
}

function mapAt(value: Body, place: Place, around: Around): Branch {
  const entries = new Map<string, Entry>()
  for (const [name, inner] of Object.entries(value)) {
    if (isNothing(inner) || (place.kind.row === 'job.tags' && isOwnTag(name))) continue
    const known = place.kind.field(name).renamed ?? name
    // Of two names of one field the one of today is the one that counts.
    if (known !== name && !isNothing(value[known])) continue
    const at = fieldAt(place, name, known)
    const node = at.kind.isLeftOut ? undefined : nodeAt(inner, at, around)
    if (node && !isEmptyList(node)) entries.set(known, { name, place: at, node })
  }
  return { kind: 'map', value, entries, quiet: place.kind.isOpen && areQuiet(entries) }
}

function listAt(value: readonly unknown[], place: Place, around: Around): Branch {
  const { key: fields } = place.kind
  const entries = new Map<string, Entry>()
  value.forEach((inner, index) => {
    if (isNothing(inner)) return
    const key = (fields && keyOf(inner, fields)) ?? [String(index)]
    // A key that is there twice is a fault that only the workspace can have; nothing of it is passed over.
    const own = entries.has(nameOf(key)) ? [...key, String(index)] : key
    const at = entryAt(place, own)
    entries.set(nameOf(own), { name: nameOf(own), place: at, node: nodeAt(inner, at, around) })
  })
  return { kind: fields ? 'keyed' : 'list', value, entries, quiet: false }
}

function nameOf(key: readonly string[]): string {
  return key.length === 1 ? (key[0] ?? '') : JSON.stringify(key)
}

/** The key of an entry: its first field is always there, the others may be missing. */
function keyOf(entry: unknown, [first, ...more]: readonly string[]): string[] | undefined {
  const key = textOf(entry, first)
  if (key === undefined) return undefined
  return [key, ...more.map((name) => textOf(entry, name)).filter((text) => text !== undefined)]
}

function textOf(entry: unknown, name = ''): string | undefined {
  if (typeof entry !== 'object' || entry === null || !Object.hasOwn(entry, name)) return undefined
  const value: unknown = Reflect.get(entry, name)
  return isNothing(value) || typeof value === 'object' ? undefined : scalarText(value)
}

/** No entries and no list are the same to the service. */
function isEmptyList(node: Node): boolean {
  return Array.isArray(node.value) && (node.kind === 'leaf' ? node.text === '[]' : node.entries.size === 0)
}

/**
 * What is in an entry, where each thing in it counts by itself, whether or not the other side has such an entry;
 * undefined where the entry is there as a whole or not at all.
 */
export function partsOf({ place, node }: Entry): Entry[] | undefined {
  if (node.kind === 'leaf' || node.kind === 'list') return undefined
  return node.kind === 'keyed' || place.kind.isOpen ? [...node.entries.values()] : undefined
}

function areQuiet(entries: Map<string, Entry>): boolean {
  return entries.values().every(({ node }) => node.quiet)
}

/** A text that says all that has a meaning of its own in a tree; the same for trees that mean the same. */
export function meaningOf(node: Node): string {
  if (node.kind === 'leaf') return node.text
  const loud = [...node.entries].filter(([, entry]) => !entry.node.quiet)
  // The number of an entry tells nothing that its place in the list does not.
  if (node.kind === 'list') return `[${loud.map(([, entry]) => meaningOf(entry.node)).join()}]`
  const fields = loud.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, entry]) => `${JSON.stringify(name)}:${meaningOf(entry.node)}`).join()}}`
}

/** The value of a node for people, without what means the same as nothing. */
export function shownValue(node: Node): unknown {
  if (node.kind === 'leaf') return node.value
  const loud = [...node.entries.values()].filter((entry) => !entry.node.quiet)
  if (node.kind !== 'map') return loud.map((entry) => shownValue(entry.node))
  return Object.fromEntries(loud.map(({ name, node: inner }) => [name, shownValue(inner)]))
}
