import { describe, expect, test } from '@jest/globals'
import { between, pick, seededRandom } from '../../../harness/random.ts'
import type { DesiredJob } from '../../../src/deploy/model.ts'
import { planJob } from '../../../src/deploy/plan/plan-job.ts'
import type { Body } from '../../../src/model/work.ts'
import type { Scenario } from '../../../simulator/scenario/scenario.ts'
import { createdJob, deployedJob, desiredJob } from '../../builders/deployed-jobs.ts'
import { jobCorpus } from '../../builders/job-corpus.ts'

/** Each way in which a workspace is known to treat a job, or may. */
const WAYS: [string, Scenario['jobDefinitions']][] = [
  ['as is likelier', {}],
  ['on Azure', { cloud: 'azure' }],
  ['on Google Cloud', { cloud: 'gcp' }],
  ['with little filled in', { fillsIn: 'little' }],
  ['with all filled in that anybody ever saw', { fillsIn: 'everything' }],
  ['with a default that came later', { newDefaults: { tasks: { spark_jar_task: { run_as_repl: true } } } }],
  [
    'where a policy sets values',
    { policies: { '9C63F9D7A50016C9': { fixed: { 'custom_tags.cost': '7' }, defaults: { x: 1 } } } },
  ],
  ['that always tells the performance target', { performanceTarget: 'always' }],
  ['that knows the version of an environment as client', { environmentVersion: 'client' }],
  ['that knows it as environment_version', { environmentVersion: 'environment-version' }],
  ['that keeps the name of a Git provider', { gitProvider: 'as-written' }],
  ['that sorts mail addresses', { mailOrder: 'sorted' }],
]
const UNHEARD_OF = { brand_new: 7, tasks: { notebook_task: { brand_new: { deep: [true] } } } }

const corpus = jobCorpus().map(({ key, settings }) => desiredJob(settings, key))

describe.each([...WAYS, ['that fills in what nobody has heard of', { newDefaults: UNHEARD_OF }] as const])(
  'in a workspace %s',
  (_way, jobDefinitions) => {
    test('a plan is empty after an apply', () => {
      const plans = corpus.map((desired) =>
        planJob('scope', desired, deployedJob(desired, { jobDefinitions }).deployed),
      )
      expect(plans.filter(({ action, hash }) => action !== 'none' || hash !== '')).toEqual([])
      expect(plans).toHaveLength(corpus.length)
    })
  },
)

describe.each(WAYS)('in a workspace %s', (_way, jobDefinitions) => {
  test('a plan is empty when the second write of an apply was lost', () => {
    const plans = corpus.map((desired) => planJob('scope', desired, deployedJob(desired, { jobDefinitions }).created))
    expect(plans.filter(({ action, hash }) => action !== 'none' || hash !== '')).toEqual([])
  })

  test('and shows what was edited since then, and nothing else', () => {
    for (const desired of corpus) {
      const { created } = deployedJob(desired, { jobDefinitions })
      const edit = { description: 'by hand', schedule: { quartz_cron_expression: '0 0 5 * * ?', timezone_id: 'UTC' } }
      const { changes } = planJob('scope', desired, { ...created, settings: { ...created.settings, ...edit } })
      expect(changes.map(({ path }) => path.split('.')[0]!)).toEqual(
        expect.arrayContaining(['description', 'schedule']),
      )
      expect(changes.filter(({ path }) => !/^(description|schedule)\b/.test(path))).toEqual([])
    }
  })
})

test('what nobody has heard of is shown when the second write was lost: a person may have set it', () => {
  for (const desired of corpus) {
    const { created } = deployedJob(desired, { jobDefinitions: { newDefaults: UNHEARD_OF } })
    const { changes, notes } = planJob('scope', desired, created)
    expect(changes.map(({ path }) => path)).toContain('brand_new')
    expect(changes.filter(({ path }) => !path.endsWith('brand_new'))).toEqual([])
    expect(notes[0]).toContain('has not been noted')
  }
})

describe.each(WAYS)('in a workspace %s', (_way, jobDefinitions) => {
  test('nothing is to be done to a job that somebody else has created the same', () => {
    const changes = corpus.flatMap((desired) => {
      const plan = planJob('scope', desired, createdJob(desired.settings, { jobDefinitions }))
      return plan.changes.map(({ path }) => `${desired.key}: ${path}`)
    })
    // What no workspace tells.
    expect(changes).toEqual([
      'cluster-policy: job_clusters[small].new_cluster.apply_policy_default_values',
      'trigger-table-update: trigger.table_update.condition',
    ])
  })
})

test('a plan is empty after an apply of any mixture of these jobs, in a workspace of any kind', () => {
  const random = seededRandom(1)
  for (let round = 0; round < 150; round++) {
    const desired = mixture(random, round)
    const [, jobDefinitions] = pick(random, WAYS)
    const { created, deployed } = deployedJob(desired, { jobDefinitions })
    expect([planJob('scope', desired, deployed).action, planJob('scope', desired, created).action]).toEqual([
      'none',
      'none',
    ])
  }
})

const JOB_FIELDS = [
  'description',
  'email_notifications',
  'health',
  'max_concurrent_runs',
  'notification_settings',
  'parameters',
  'performance_target',
  'queue',
  'tags',
  'timeout_seconds',
  'webhook_notifications',
]
const plain = corpus.filter(({ settings }) => !('git_source' in settings))
const tasks = plain
  .flatMap(({ settings }) => (settings['tasks'] ?? []) as Body[])
  .filter((task) =>
    ['job_cluster_key', 'environment_key', 'depends_on', 'for_each_task'].every((field) => !(field in task)),
  )

/** A job with fields of several, and with tasks of several more. */
function mixture(random: () => number, round: number): DesiredJob {
  const fields = JOB_FIELDS.flatMap((field) => {
    const { settings } = pick(random, plain)
    return field in settings ? [[field, settings[field]]] : []
  })
  const mixed = Array.from({ length: between(random, 1, 8) }, (_, index) => ({
    ...pick(random, tasks),
    task_key: `task-${between(random, 100, 999)}-${index}`,
    depends_on: index > 1 ? [{ task_key: 'first' }] : [],
  }))
  return desiredJob(
    { ...Object.fromEntries(fields), tasks: [...mixed, { ...pick(random, tasks), task_key: 'first' }] },
    `${round}`,
  )
}
