import { quote } from '../text/quote.ts'
import { inside, type Findings } from './findings.ts'
import type { MapNode, Node } from './node.ts'
import { literalKey, REFERENCE_IN_KEY } from './references.ts'
import type { Source } from './source.ts'

/** What a file holds: jobs, or a part of a bundle. */
export type Form = { kind: 'jobs'; sources: Source[] } | { kind: 'bundle'; root: MapNode }

// None of these is a field of a job.
const ONLY_IN_BUNDLES = ['bundle', 'resources', 'targets', 'include', 'artifacts', 'workspace', 'variables', 'presets']
// What jobs/get, jobs/list and jobs/reset have around the settings of a job.
const AROUND_SETTINGS = ['settings', 'new_settings']
const OF_ANSWERS = ['job_id', 'created_time', 'creator_user_name', 'run_as_user_name']

/** Which form a file has; undefined for one that has none, which is a fault. */
export function formOf(root: MapNode, findings: Findings): Form | undefined {
  const { entries, file } = root
  const isJob = entries.has('tasks')
  if (!isJob && ONLY_IN_BUNDLES.some((field) => entries.has(field))) return { kind: 'bundle', root }
  const jobs = isJob ? undefined : entries.get('jobs')
  if (jobs) return jobsOf(root, jobs, findings)
  if (isAnswer(root, '', findings)) return undefined
  return { kind: 'jobs', sources: [{ key: nameOfFile(file), node: root, place: '', isBundle: false }] }
}

function jobsOf(root: MapNode, jobs: Node, findings: Findings): Form | undefined {
  if (jobs.kind !== 'map') {
    findings.fault(
      jobs,
      'jobs',
      () => 'it must be a map from a key to each job, such as `nightly: {name: …, tasks: …}`.',
    )
    return undefined
  }
  for (const [field, value] of root.entries)
    if (field !== 'jobs' && !/^[.]|^x-/.test(field))
      findings.warn(
        value,
        field,
        () => `beside \`jobs:\` nothing is read. Does ${quote(field)} belong into one of the jobs?`,
      )
  const sources: Source[] = []
  for (const [key, node] of jobs.entries) {
    const place = inside('jobs', key)
    const name = literalKey(key)
    if (name === undefined) findings.fault(node, place, () => REFERENCE_IN_KEY)
    else if (node.kind !== 'map')
      findings.fault(node, place, () => 'a job must be a map, in the format of jobs/create.')
    else if (!isAnswer(node, place, findings)) sources.push({ key: name, node, place, isBundle: false })
  }
  return { kind: 'jobs', sources }
}

/** Whether a map is what the API answers rather than what it is sent; that is a fault. */
function isAnswer(node: MapNode, place: string, findings: Findings): boolean {
  const around = AROUND_SETTINGS.find((field) => node.entries.get(field)?.kind === 'map')
  const extra = OF_ANSWERS.filter((field) => node.entries.has(field))
  if (around === undefined && extra.length === 0) return false
  findings.fault(node, place, () =>
    around === undefined
      ? `${extra.join(' and ')} are no part of a definition, but of what jobs/get answers. Take them out.`
      : `this looks like ${around === 'settings' ? 'what jobs/get answers' : 'what jobs/reset is sent'}. Keep only ` +
        `what is in ${around}, one level up, and take out what the service has filled in.`,
  )
  return true
}

/** `jobs/nightly.job.yml` → `nightly.job`. */
function nameOfFile(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(0, dot) : name
}
