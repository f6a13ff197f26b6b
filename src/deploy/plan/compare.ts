import type { Change, DesiredJob, RemoteJob } from '../model.ts'
import type { Mark } from '../ownership.ts'
import { nameOfPair } from '../pairs.ts'
import { scalarText } from './canonical.ts'
import {
  alikeNote,
  contestedNote,
  managedNote,
  notNotedNote,
  resentNote,
  standingNotes,
  unseenNote,
  untoldNote,
} from './notes.ts'
import { definitionForm, stateForm, type Form } from './hashes.ts'
import { fieldAt, pathOf } from './place.ts'
import { explicitIdentity } from './run-as.ts'
import { driftOf, isAsApplied, isContested, isDrift, isNotNoted, standingOf, type Standing } from './standing.ts'
import { WRITE_ONLY } from './tables.ts'
import { meaningOf, partsOf, shownValue, type Branch, type Entry, type Leaf, type Node } from './tree.ts'

/** What a comparison comes to. */
export interface Comparison {
  /** In the order of the file, then what would be removed. */
  changes: Change[]
  /** Full sentences. */
  notes: string[]
  /** The definition has changed in what no difference shows: it is to be sent all the same. */
  isResent: boolean
  isContested: boolean
}

/**
 * What would have to change in a job for it to be as its definition says. None at all where neither has changed since
 * it was applied last (the mark says so): what the service made of it then is what it makes of it.
 */
export function changesOf(desired: DesiredJob, remote: RemoteJob, mark: Mark | undefined): Comparison {
  return compareForms({ desired, remote, mark, wanted: definitionForm(desired.settings), there: stateForm(remote) })
}

/** What a job that is to be created would have, entry by entry; without defaults that everybody knows. */
export function additionsOf({ tree }: Form): Change[] {
  const found: Found = { changed: [], removed: [], hidden: [], untold: [], gaps: [] }
  const area: Area = { standing: { definition: 'changed', state: 'unknown' }, isFilledIn: false }
  for (const entry of tree.entries.values()) findAdded(entry, area, found)
  return found.changed.map((change) => ({ ...change, drift: false }))
}

/** The two sides of a comparison, and the forms of their settings. */
export interface Sides {
  desired: DesiredJob
  remote: RemoteJob
  mark: Mark | undefined
  wanted: Form
  there: Form
}

/** The same, of settings whose forms are known already. */
export function compareForms({ desired, remote, mark, wanted, there }: Sides): Comparison {
  const standing = standingOf(mark, remote.jobId, wanted.hash, there.hash)
  const notes = standingNotes(desired, remote)
  if (isAsApplied(standing)) return { changes: [], notes, isResent: false, isContested: false }
  const isNamed = explicitIdentity(desired.settings) !== undefined
  const found = differences(wanted.tree, isNamed ? there.tree : withoutRunAs(there.tree), standing)
  const visible = [...found.changed, ...found.removed.sort(byPath)]
  const isUnseen = visible.length === 0 && (standing.definition === 'changed' || standing.state === 'changed')
  const listed = isUnseen ? found.hidden.sort(byPath) : visible
  const isResent = isUnseen && standing.definition === 'changed' && found.gaps.length > 0
  const drift = driftOf(standing)
  const contested = listed.length > 0 && isContested(standing)
  return {
    changes: listed.map((change) => ({ ...change, drift })),
    notes: [
      ...(contested ? [isUnseen ? alikeNote : contestedNote] : []),
      ...(listed.length > 0 && isNotNoted(standing) ? [notNotedNote] : []),
      ...notes,
      ...found.untold.map(untoldNote),
      ...(isUnseen && listed.length > 0 && !contested ? [managedNote(isDrift(standing))] : []),
      ...(listed.length === 0 && isDrift(standing) ? [unseenNote] : []),
      ...(isResent ? [resentNote(found.gaps)] : []),
    ],
    isResent,
    isContested: contested,
  }
}

type Difference = Omit<Change, 'drift'>

interface Found {
  /** In the definition, and not so in the job. */
  changed: Difference[]
  /** In the job alone. */
  removed: Difference[]
  /** In the job alone, and taken for the service's own. */
  hidden: Difference[]
  /** Paths of fields of the definition that the service does not tell. */
  untold: string[]
  /** Paths of such fields that the definition does not have, but may have had. */
  gaps: string[]
}

interface Area {
  standing: Standing
  /** What only the job has here is the service's own. */
  isFilledIn: boolean
}

function differences(desired: Branch, remote: Branch, standing: Standing): Found {
  const found: Found = { changed: [], removed: [], hidden: [], untold: [], gaps: [] }
  compareBranches(desired, remote, { standing, isFilledIn: false }, found)
  return found
}

/** What a definition does not say there, it cannot take away either. */
function withoutRunAs(tree: Branch): Branch {
  return { ...tree, entries: new Map([...tree.entries].filter(([name]) => name !== 'run_as')) }
}

function compareBranches(desired: Branch, remote: Branch, area: Area, found: Found): void {
  for (const [name, entry] of desired.entries) {
    const there = remote.entries.get(name)
    if (there === undefined) findAdded(entry, area, found)
    else compareEntries(entry, there, area, found)
  }
  for (const [name, entry] of remote.entries) {
    if (!desired.entries.has(name)) findRemoved(entry, remote.kind === 'keyed' ? byHand(area) : area, found)
  }
}

function compareEntries(desired: Entry, remote: Entry, area: Area, found: Found): void {
  const { node, place } = desired
  if (node.quiet && remote.node.quiet) return
  if (node.kind === 'list' && remote.node.kind === 'list' && isOneValue(node, remote.node)) {
    if (meaningOf(node) !== meaningOf(remote.node))
      found.changed.push({ path: pathOf(place), before: shownValue(remote.node), after: shownValue(node) })
  } else if (node.kind !== 'leaf' && remote.node.kind === node.kind) {
    findGaps(desired, remote.node, found)
    compareBranches(node, remote.node, inside(desired, area), found)
  } else if (!isSame(node, remote.node)) {
    found.changed.push({ path: pathOf(place), before: shownValue(remote.node), after: node.value })
  }
}

/**
 * Whether a list is compared and shown as a whole: an argument, or the value of a pair, tells nothing without what
 * stands beside it, not even whether it is a secret; and of entries that have moved the numbers tell nothing.
 */
function isOneValue(desired: Branch, remote: Branch): boolean {
  const nodes = [...desired.entries.values(), ...remote.entries.values()].map(({ node }) => node)
  return nodes.some(isPartOfLine) || haveMoved(desired, remote)
}

function isPartOfLine(node: Node): boolean {
  return node.kind === 'leaf' || nameOfPair(node.value) !== undefined
}

/** Whether what differs at its place is at another place on the other side. */
function haveMoved(desired: Branch, remote: Branch): boolean {
  const [here, there] = [desired, remote].map(({ entries }) => [...entries.values()].map(({ node }) => meaningOf(node)))
  const known = new Set(there)
  return (here ?? []).some((meaning, index) => meaning !== there?.[index] && known.has(meaning))
}

/** Remembers where a field that the service does not tell may have been taken out. */
function findGaps({ place, node }: Entry, remote: Branch, found: Found): void {
  if (node.kind !== 'map') return
  for (const { within, field, beside } of WRITE_ONLY) {
    const hasNone = !node.entries.has(field) && !remote.entries.has(field)
    if (place.kind.row === within && node.entries.has(beside) && hasNone) found.gaps.push(pathOf(fieldAt(place, field)))
  }
}

function byPath(a: Difference, b: Difference): number {
  return a.path < b.path ? -1 : 1
}

function isSame(desired: Leaf | Branch, remote: Leaf | Branch): boolean {
  return desired.kind === 'leaf' && remote.kind === 'leaf' && desired.text === remote.text
}

/** What the service fills in below a place, seen from what the definition says there. */
function inside({ place, node }: Entry, area: Area): Area {
  const hasPolicy = place.kind.row === 'cluster' && node.kind === 'map' && node.entries.has('policy_id')
  return hasPolicy || place.kind.isManaged ? { ...area, isFilledIn: true } : area
}

function findAdded(entry: Entry, area: Area, found: Found): void {
  const { place, node } = entry
  if (node.quiet) return
  const { isUntold } = place.kind
  if (isUntold && area.standing.definition === 'same') return
  if (isUntold) found.untold.push(pathOf(place))
  const parts = isUntold ? undefined : partsOf(entry)
  if (parts) for (const part of parts) findAdded(part, area, found)
  else found.changed.push({ path: pathOf(place), after: node.value })
}

function findRemoved(entry: Entry, area: Area, found: Found): void {
  const { place, node } = entry
  if (node.quiet) return
  const parts = partsOf(entry)
  if (node.kind !== 'keyed' && (area.isFilledIn || isFilledIn(entry)))
    found.hidden.push({ path: pathOf(place), before: shownValue(node) })
  // The service makes no task and no parameter.
  else if (parts) for (const part of parts) findRemoved(part, node.kind === 'keyed' ? byHand(area) : area, found)
  else found.removed.push({ path: pathOf(place), before: shownValue(node), ...fallbackOf(entry) })
}

/** The default of a field, where everybody knows it. */
function fallbackOf({ place, node }: Entry): Pick<Change, 'fallback'> {
  const fallback = node.kind === 'leaf' ? place.kind.defaults?.[0] : undefined
  return fallback ? { fallback } : {}
}

function byHand(area: Area): Area {
  return { ...area, isFilledIn: false }
}

function isFilledIn({ place: { kind }, node }: Entry): boolean {
  if (kind.isManaged || kind.filledIn === 'any') return true
  return node.kind === 'leaf' && kind.filledIn?.includes(scalarText(node.value)) === true
}
