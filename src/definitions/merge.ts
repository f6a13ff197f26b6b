import { entry, inside, type Findings } from './findings.ts'
import { isNull, listNode, mapNode, textOf, entryOf, type ListNode, type MapNode, type Node } from './node.ts'

/** Lists of a job whose entries have a key; all others are put one behind the other. */
const KEYS: ReadonlyMap<string, string> = new Map([
  ['tasks', 'task_key'],
  ['job_clusters', 'job_cluster_key'],
  ['parameters', 'name'],
  ['environments', 'environment_key'],
])

/**
 * A job with what a target says of it, as the Databricks CLI does it: maps entry by entry, lists of keyed entries by
 * their keys, other lists one behind the other. Keys are compared as they are written, before variables are put in.
 */
export function mergeJob(base: Node, over: Node, place: string, findings: Findings): Node {
  if (base.kind !== 'map' || over.kind !== 'map') return merge(base, over, place, findings)
  return mergeMaps(base, over, (one, other, key) => {
    const field = KEYS.get(key)
    return field !== undefined && one.kind === 'list' && other.kind === 'list'
      ? mergeKeyed(one, other, field, inside(place, key), findings)
      : merge(one, other, inside(place, key), findings)
  })
}

/** Two values, of which the second counts more. */
export function merge(base: Node, over: Node, place: string, findings: Findings): Node {
  if (isNull(base)) return over
  if (isNull(over)) return base
  if (base.kind === 'map' && over.kind === 'map')
    return mergeMaps(base, over, (one, other, key) => merge(one, other, inside(place, key), findings))
  if (base.kind === 'list' && over.kind === 'list') return listNode(base, [...base.items, ...over.items])
  if (base.kind !== over.kind)
    findings.fault(over, place, () => `it is ${called(over)}, and ${called(base)} in ${base.file}, line ${base.line}.`)
  return over
}

function called({ kind }: Node): string {
  return kind === 'scalar' ? 'a single value' : `a ${kind}`
}

function mergeMaps(base: MapNode, over: MapNode, both: (one: Node, other: Node, key: string) => Node): MapNode {
  const entries = new Map(base.entries)
  for (const [key, value] of over.entries) {
    const there = entries.get(key)
    entries.set(key, there ? both(there, value, key) : value)
  }
  return mapNode(base, entries)
}

function mergeKeyed(base: ListNode, over: ListNode, field: string, place: string, findings: Findings): ListNode {
  const items = [...base.items]
  const at = new Map(items.map((item, index) => [textOf(entryOf(item, field)), index]))
  for (const item of over.items) {
    const key = textOf(entryOf(item, field))
    const index = key === undefined ? undefined : at.get(key)
    const there = index === undefined ? undefined : items[index]
    if (index === undefined || there === undefined) items.push(item)
    else items[index] = merge(there, item, entry(place, key ?? index), findings)
  }
  return listNode(base, items)
}
