import type { Body } from '../../src/model/work.ts'

/** A place in the settings of a job, and how a plan calls it. */
export interface Spot {
  path: string
  /** What stands there. */
  value: unknown
  steps: Step[]
}

type Step = { field: string } | { index: number; key: [string, unknown][] }

const KEYS: Record<string, string[]> = {
  tasks: ['task_key'],
  job_clusters: ['job_cluster_key'],
  environments: ['environment_key'],
  depends_on: ['task_key', 'outcome'],
}
const WEBHOOKS = /webhook_notifications\.on_\w+$/
const MAILS = /email_notifications\.on_\w+$/

/** All of them, in the order in which they are written. A list whose order means nothing is one of them. */
export function spotsOf(value: unknown, spot: Omit<Spot, 'value'> = { path: '', steps: [] }): Spot[] {
  const own = { ...spot, value }
  if (typeof value !== 'object' || value === null || MAILS.test(spot.path)) return [own]
  if (Array.isArray(value)) return [own, ...value.flatMap((entry: unknown, index) => inList(entry, index, spot))]
  const fields = Object.entries(value).filter(([field]) => !isKeyOf(spot, field))
  return [
    own,
    ...fields.flatMap(([field, inner]) =>
      spotsOf(inner, { path: under(spot.path, field), steps: [...spot.steps, { field }] }),
    ),
  ]
}

function inList(entry: unknown, index: number, { path, steps }: Omit<Spot, 'value'>): Spot[] {
  const fields = keysOf(path).filter((field) => typeof entry === 'object' && entry !== null && field in entry)
  const key = fields.map((field) => [field, (entry as Body)[field]] as [string, unknown])
  const label = key.length > 0 ? key.map(([, text]) => String(text)).join(':') : String(index)
  return spotsOf(entry, { path: `${path}[${label}]`, steps: [...steps, { index, key }] })
}

function keysOf(path: string): string[] {
  if (path === 'parameters') return ['name']
  return WEBHOOKS.test(path) ? ['id'] : (KEYS[path.slice(path.lastIndexOf('.') + 1)] ?? [])
}

function isKeyOf({ steps }: Omit<Spot, 'value'>, field: string): boolean {
  const last = steps.at(-1)
  return last !== undefined && 'key' in last && last.key.some(([name]) => name === field)
}

function under(path: string, field: string): string {
  if (!/^[\w-]+$/.test(field)) return `${path}[${JSON.stringify(field)}]`
  return path === '' ? field : `${path}.${field}`
}

/** A copy of settings in which something else stands at a place; undefined: nothing does. */
export function withSpot(settings: Body, { steps }: Spot, change: (value: unknown) => unknown): Body {
  return changed(settings, steps, change) as Body
}

function changed(value: unknown, [step, ...more]: Step[], change: (value: unknown) => unknown): unknown {
  if (step === undefined) return change(value)
  if ('field' in step) {
    const map = value as Body
    const inner = changed(map[step.field], more, change)
    const { [step.field]: _, ...others } = map
    return inner === undefined ? others : { ...map, [step.field]: inner }
  }
  const isMeant = (entry: unknown, index: number): boolean =>
    step.key.length > 0
      ? step.key.every(([field, text]) => String((entry as Body)[field]) === String(text))
      : index === step.index
  return (value as unknown[]).map((entry, index) => (isMeant(entry, index) ? changed(entry, more, change) : entry))
}
