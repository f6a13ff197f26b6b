import { quote } from '../text/quote.ts'
import { didYouMean } from '../text/suggest.ts'
import { entry, inside, type Findings } from './findings.ts'
import { entryOf, isLost, itemsOf, keyOf, textOf, type Node } from './node.ts'

/** A list of entries that have a key, and where they are. */
interface Keyed {
  list: Node | undefined
  field: string
  place: string
}

/**
 * What the reference says of a job beyond the types of its fields. What it does not say is left to the service.
 *
 * https://docs.databricks.com/api/workspace/jobs/create
 */
export function checkRules(job: Node, place: string, findings: Findings): void {
  const tasks = { list: entryOf(job, 'tasks'), field: 'task_key', place: inside(place, 'tasks') }
  const keyed = KEYED_LISTS.map(([name, field]) => ({ list: entryOf(job, name), field, place: inside(place, name) }))
  for (const list of [tasks, ...keyed]) checkKeys(list, findings)
  checkLimits(job, LIMITS, place, findings)
  checkWebhooks(entryOf(job, 'webhook_notifications'), inside(place, 'webhook_notifications'), findings)
  checkTags(entryOf(job, 'tags'), inside(place, 'tags'), findings)
  checkChoices(job, place, findings)
  const keys = keysOf(tasks)
  itemsOf(tasks.list).forEach((task, index) => {
    const there = entry(tasks.place, keyOf(task) ?? index)
    checkTask(task, there, job, findings)
    checkDependencies(entryOf(task, 'depends_on'), inside(there, 'depends_on'), keys, findings)
  })
}

const KEYED_LISTS = [
  ['job_clusters', 'job_cluster_key'],
  ['environments', 'environment_key'],
  ['environment_variables', 'environment_variables_key'],
  ['parameters', 'name'],
] as const

function checkTask(task: Node, place: string, job: Node, findings: Findings): void {
  checkLimits(task, LIMITS_OF_TASKS, place, findings)
  checkWebhooks(entryOf(task, 'webhook_notifications'), inside(place, 'webhook_notifications'), findings)
  for (const [list, field] of KEYED_LISTS.slice(0, 3)) {
    const node = entryOf(task, field)
    const key = textOf(node)
    if (node === undefined || key === undefined) continue
    const keys = keysOf({ list: entryOf(job, list), field })
    if (!keys.has(key) && !keys.has(undefined))
      findings.fault(
        node,
        inside(place, field),
        () => `${quote(key)} is not in ${list}.${didYouMean(key, known(keys), quote)}`,
      )
  }
  const forEach = entryOf(task, 'for_each_task')
  const nested = entryOf(forEach, 'task')
  const there = inside(place, 'for_each_task')
  if (forEach) checkLimits(forEach, { concurrency: { most: 100 } }, there, findings)
  if (nested) checkTask(nested, inside(there, 'task'), job, findings)
}

/** The keys of a list; undefined is among them when one of them is not known. */
function keysOf({ list, field }: Pick<Keyed, 'list' | 'field'>): Set<string | undefined> {
  const nodes = itemsOf(list).map((item) => entryOf(item, field))
  return new Set(nodes.filter((node) => node !== undefined).map(textOf))
}

function checkKeys({ list, field, place }: Keyed, findings: Findings): void {
  const seen = new Map<string, Node>()
  for (const item of itemsOf(list)) {
    const node = entryOf(item, field)
    const key = textOf(node)
    if (node === undefined || key === undefined) continue
    const first = seen.get(key)
    const there = inside(entry(place, key), field)
    if (first) findings.fault(node, there, () => `${quote(key)} is there already, ${lineOf(first, node)}.`)
    else seen.set(key, node)
    // Parameters may have dots in their names, and so may nothing else.
    const isRight = field === 'name' ? /^[\w.-]+$/.test(key) : key.length <= 100 && /^[\w-]+$/.test(key)
    const rule = field === 'name' ? 'letters, digits, _, - and .' : '1 to 100 letters, digits, _ and -'
    if (!isRight && field !== 'environment_key')
      findings.fault(node, there, () => `${quote(key)} is not a valid ${field}. It may only have ${rule}.`)
  }
}

function lineOf(first: Node, second: Node): string {
  return first.file === second.file ? `on line ${first.line}` : `in ${first.file}, line ${first.line}`
}

function checkDependencies(
  list: Node | undefined,
  place: string,
  tasks: ReadonlySet<string | undefined>,
  findings: Findings,
): void {
  const seen = new Map<string, Node>()
  for (const item of itemsOf(list)) {
    const node = entryOf(item, 'task_key')
    const key = textOf(node)
    if (node === undefined || key === undefined) continue
    const there = entry(place, key)
    if (!tasks.has(key) && !tasks.has(undefined))
      findings.fault(node, there, () => `there is no task ${quote(key)}.${didYouMean(key, known(tasks), quote)}`)
    // A task may be named twice with different outcomes.
    const whole = `${key} ${textOf(entryOf(item, 'outcome')) ?? ''}`
    const first = seen.get(whole)
    if (first) findings.fault(node, there, () => `${quote(key)} is there already, ${lineOf(first, node)}.`)
    else seen.set(whole, node)
  }
}

function known(keys: ReadonlySet<string | undefined>): string[] {
  return [...keys].filter((key) => key !== undefined)
}

const MOST_WEBHOOKS = 3

function checkWebhooks(webhooks: Node | undefined, place: string, findings: Findings): void {
  if (webhooks?.kind !== 'map') return
  for (const [event, list] of webhooks.entries) {
    const there = inside(place, event)
    const count = itemsOf(list).length
    if (count > MOST_WEBHOOKS)
      findings.fault(
        list,
        there,
        () => `it has ${count} destinations, and ${MOST_WEBHOOKS} are the most for one event.`,
      )
    const seen = new Map<string, Node>()
    for (const item of itemsOf(list)) {
      const id = textOf(entryOf(item, 'id'))
      const first = id === undefined ? undefined : seen.get(id)
      if (first) findings.fault(item, there, () => `${quote(id ?? '')} is there already, ${lineOf(first, item)}.`)
      else if (id !== undefined) seen.set(id, item)
    }
  }
}

// A job has 25, of which this action needs five.
const MOST_TAGS = 20
const OUR_TAGS = 'databricks-run'

function checkTags(tags: Node | undefined, place: string, findings: Findings): void {
  if (tags?.kind !== 'map') return
  if (tags.entries.size > MOST_TAGS)
    findings.fault(
      tags,
      place,
      () =>
        `it has ${tags.entries.size} tags, and ${MOST_TAGS} are the most: a job has 25, and this action needs five.`,
    )
  for (const [name, value] of tags.entries)
    if (name.startsWith(OUR_TAGS))
      findings.fault(value, inside(place, name), () => `tags that begin with ${OUR_TAGS} are written by this action.`)
}

type Limit = { most: number; least?: number } | { bytes: number } | { characters: number } | { items: number }

const LIMITS: Readonly<Record<string, Limit>> = {
  name: { bytes: 4096 },
  description: { characters: 27_700 },
  max_concurrent_runs: { least: 0, most: 1000 },
  // Of jobs/create in 2.2: https://docs.databricks.com/aws/en/jobs/large-jobs
  tasks: { items: 1000 },
  job_clusters: { items: 100 },
  environments: { items: 10 },
}
const LIMITS_OF_TASKS: Readonly<Record<string, Limit>> = { description: { characters: 1000 } }
const LIMITS_OF_GIT: Readonly<Record<string, Limit>> = {
  git_url: { characters: 300 },
  git_branch: { characters: 255 },
  git_tag: { characters: 255 },
  git_commit: { characters: 64 },
}

function checkLimits(node: Node, limits: Readonly<Record<string, Limit>>, place: string, findings: Findings): void {
  for (const [field, limit] of Object.entries(limits)) {
    const value = entryOf(node, field)
    const problem = value && !isLost(value) ? beyond(value, limit) : undefined
    if (value && problem !== undefined) findings.fault(value, inside(place, field), () => problem)
  }
}

function beyond(value: Node, limit: Limit): string | undefined {
  if ('items' in limit) {
    const count = itemsOf(value).length
    return count > limit.items ? `it has ${count} entries, and ${limit.items} are the most.` : undefined
  }
  if (value.kind !== 'scalar') return undefined
  if ('most' in limit) return beyondNumber(value.value, limit)
  const text = String(value.value)
  const [size, most, unit] =
    'bytes' in limit
      ? [Buffer.byteLength(text), limit.bytes, 'bytes']
      : [[...text].length, limit.characters, 'characters']
  return size > most ? `it has ${size} ${unit}, and ${most} are the most.` : undefined
}

function beyondNumber(value: unknown, { least, most }: { least?: number; most: number }): string | undefined {
  if (typeof value !== 'bigint') return undefined
  if (value > BigInt(most)) return `it is ${value.toString()}, and ${most} is the most.`
  return least !== undefined && value < BigInt(least)
    ? `it is ${value.toString()}, and ${least} is the least.`
    : undefined
}

/** Fields of which the reference allows only one. */
const ONLY_ONE: readonly (readonly string[])[] = [['schedule', 'continuous']]
const ONLY_ONE_OF_GIT: readonly (readonly string[])[] = [['git_branch', 'git_tag', 'git_commit']]
const IDENTITIES = ['user_name', 'service_principal_name', 'group_name']

function checkChoices(job: Node, place: string, findings: Findings): void {
  const git = entryOf(job, 'git_source')
  const runAs = entryOf(job, 'run_as')
  checkOnlyOne(job, ONLY_ONE, place, findings)
  if (git) {
    checkOnlyOne(git, ONLY_ONE_OF_GIT, inside(place, 'git_source'), findings)
    checkLimits(git, LIMITS_OF_GIT, inside(place, 'git_source'), findings)
  }
  if (runAs?.kind !== 'map') return
  checkOnlyOne(runAs, [IDENTITIES], inside(place, 'run_as'), findings)
  if (!IDENTITIES.some((field) => runAs.entries.has(field)))
    findings.fault(runAs, inside(place, 'run_as'), () => 'it names nobody: give user_name or service_principal_name.')
}

function checkOnlyOne(node: Node, choices: readonly (readonly string[])[], place: string, findings: Findings): void {
  for (const fields of choices) {
    const there = fields.filter((field) => entryOf(node, field) !== undefined)
    const second = there[1]
    const value = second === undefined ? undefined : entryOf(node, second)
    if (value && second !== undefined)
      findings.fault(value, inside(place, second), () => `only one of ${there.join(' and ')} can be used.`)
  }
}
