import { describe, expect, test } from '@jest/globals'
import { between, pick, seededRandom } from '../../../harness/random.ts'
import type { DesiredJob, RemoteJob } from '../../../src/deploy/model.ts'
import { changesOf } from '../../../src/deploy/plan/compare.ts'
import type { Body } from '../../../src/model/work.ts'
import { createdJob, desiredJob } from '../../builders/deployed-jobs.ts'
import { jobCorpus } from '../../builders/job-corpus.ts'
import { spotsOf, withSpot, type Spot } from '../../builders/job-spots.ts'

const corpus = jobCorpus().map(({ key, settings }) => {
  const desired = desiredJob(settings, key)
  return { key, desired, remote: createdJob(desired.settings) }
})
const each = corpus.map((job) => [job.key, job] as const)

test.each(each)('one field of %s that is different is what is shown', (_key, { desired, remote }) => {
  for (const spot of someOf(fieldsOf(desired))) {
    const inFile = { ...desired, settings: edited(desired.settings, spot) }
    const inWorkspace = { ...remote, settings: edited(remote.settings, spot) }
    expect([shown(inFile, remote), shown(desired, inWorkspace)]).toEqual([[asShown(spot)], [asShown(spot)]])
  }
})

test.each(each)('one field that is taken out of %s would be removed', (_key, { desired, remote }) => {
  const removable = fieldsOf(desired).filter(({ steps }) => 'field' in steps.at(-1)!)
  for (const spot of someOf(removable)) {
    const inFile = { ...desired, settings: withSpot(desired.settings, spot, () => undefined) }
    expect(shown(inFile, remote)).toEqual(isSilent(spot, desired) ? [] : [asShown(spot)])
  }
})

test.each(each)('one field that somebody added to %s would be removed', (_key, { desired, remote }) => {
  const maps = spotsOf(desired.settings).filter(({ path, value }) => isMap(value) && !path.startsWith('access_control'))
  for (const spot of someOf(maps)) {
    const settings = withSpot(remote.settings, spot, (map) => ({ ...(map as Body), brand_new: 'by hand' }))
    const path = asShown({ path: spot.path === '' ? 'brand_new' : `${spot.path}.brand_new` })
    expect(shown(desired, { ...remote, settings })).toEqual(isOfService(spot, desired) ? [] : [path])
  }
})

test('several fields that are different are shown, and nothing else, in the order of the file', () => {
  const random = seededRandom(14)
  for (let round = 0; round < 500; round++) {
    const { desired, remote } = pick(random, corpus)
    const spots = fieldsOf(desired).filter(() => random() < 0.3)
    const inFile = spots.filter(() => random() < 0.5)
    const settings = inFile.reduce(edited, desired.settings)
    const there = spots.filter((spot) => !inFile.includes(spot)).reduce(edited, shuffled(remote.settings, random))
    const changes = shown({ ...desired, settings }, { ...remote, settings: there })
    expect(changes).toEqual([...new Set(spots.map(asShown))])
  }
})

describe('a task', () => {
  const { desired, remote } = corpus.find(({ key }) => key === 'chain-of-notebooks')!
  const tasks = desired.settings['tasks'] as Body[]
  const there = remote.settings['tasks'] as Body[]

  test('that is new is one change', () => {
    const added = { task_key: 'report', notebook_task: { notebook_path: '/Shared/report' } }
    const settings = { ...desired.settings, tasks: [added, ...tasks] }
    const { changes } = changesOf({ ...desired, settings }, remote, undefined)
    expect(changes).toEqual([{ path: 'tasks[report]', after: added, drift: null }])
  })

  test('that is gone is one change, and is shown without what the service has filled in', () => {
    const [first, ...settings] = tasks as [Body, ...Body[]]
    const { changes } = changesOf({ ...desired, settings: { ...desired.settings, tasks: settings } }, remote, undefined)
    const before = { ...first, depends_on: expect.arrayContaining(first['depends_on'] as Body[]) }
    expect(changes).toEqual([{ path: `tasks[${first['task_key'] as string}]`, before, drift: null }])
  })

  test('in another place of the list is no change', () => {
    expect(shown(desired, { ...remote, settings: { ...remote.settings, tasks: there.toReversed() } })).toEqual([])
  })
})

/** The paths of the changes, but for what no workspace tells. */
function shown(desired: DesiredJob, remote: RemoteJob): string[] {
  const { changes } = changesOf(desired, remote, undefined)
  return changes.map(({ path }) => path).filter((path) => !isUntold(path))
}

/** Arguments, other texts and pairs in a list are shown with all that stands beside them. */
function asShown({ path }: Pick<Spot, 'path'>): string {
  return path.replace(/(?<=\bpython_operator_task\.parameters)\[.*|\[\d+\]$/, '')
}

function isUntold(path: string): boolean {
  return path.endsWith('.apply_policy_default_values') || path === 'trigger.table_update.condition'
}

/** Each field with a value of its own that a plan can tell of. */
function fieldsOf({ settings }: DesiredJob): Spot[] {
  return spotsOf(settings).filter(
    ({ path, value }) =>
      !isMap(value) &&
      (!Array.isArray(value) || path.includes('email_notifications.')) &&
      !path.startsWith('access_control_list') &&
      !isUntold(path),
  )
}

/** No more than suffice: the same ones every time, from the first to the last. */
function someOf(spots: Spot[]): Spot[] {
  const step = Math.ceil(spots.length / 60)
  return spots.filter((_, index) => index % step === 0)
}

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Fields whose absence says nothing, and values that say as much as it does. */
const SILENT = [
  /^run_as/,
  /\.((driver_)?node_type_id|driver_instance_pool_id|data_security_mode|single_user_name|enable_(elastic|local)_\w+) /,
  /\.(timeout_seconds|max_retries) 0$|concurrent_runs 1$/,
  /\.run_if ALL_SUCCESS$|pause_status UNPAUSED$|^edit_mode EDITABLE$/,
  /clients\.\w+ true$|(queue\.enabled|no_alert_for\w+) false$|on_failure $/,
]

function isSilent(spot: Spot, desired: DesiredJob): boolean {
  const { path, value } = spot
  if (/\.(notebook_task|spark_python_task|sql_task\.file|dbt_task)\.source$/.test(path))
    return value === (desired.settings['git_source'] ? 'GIT' : 'WORKSPACE')
  return isOfService(spot, desired) || SILENT.some((said) => said.test(`${path} ${String(value)}`))
}

function isOfService({ path }: Spot, { settings }: DesiredJob): boolean {
  const clusters = (settings['job_clusters'] ?? []) as { job_cluster_key: string; new_cluster: Body }[]
  return (
    /_attributes\b/.test(path) ||
    clusters.some(
      ({ job_cluster_key: key, new_cluster: spec }) =>
        'policy_id' in spec && !path.endsWith('policy_id') && path.startsWith(`job_clusters[${key}].new_cluster`),
    )
  )
}

function edited(settings: Body, spot: Spot): Body {
  return withSpot(settings, spot, otherThan)
}

function otherThan(value: unknown): unknown {
  if (typeof value === 'boolean') return !value
  if (typeof value === 'bigint') return value + 1n
  if (Array.isArray(value)) return [...(value as unknown[]), 'other@example.com']
  return typeof value === 'number' ? value + 1 : `${String(value)}-other`
}

/** The same settings with the lists that have keys in another order. */
function shuffled(settings: Body, random: () => number): Body {
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.toSorted(() => between(random, -1, 1)) : value,
    ]),
  )
}
