import { describe, expect, it } from '@jest/globals'
import { between, pick, seededRandom } from '../../../harness/random.ts'
import type { JobPlan } from '../../../src/deploy/model.ts'
import { planJob } from '../../../src/deploy/plan/plan-job.ts'
import { shownChange } from '../../../src/deploy/report/changes.ts'
import { planOutput } from '../../../src/deploy/report/outputs.ts'
import { desiredJob, remoteJob } from '../../builders/deployed-jobs.ts'

/** Every list of arguments that a task may have. */
const LISTS: [string, (list: unknown[]) => object][] = [
  ...['spark_python_task', 'spark_jar_task', 'spark_submit_task', 'python_wheel_task'].map(
    (field): [string, (list: unknown[]) => object] => [
      `${field}.parameters`,
      (list) => ({ [field]: { parameters: list } }),
    ],
  ),
  ...['python_params', 'jar_params', 'spark_submit_params', 'dbt_commands'].map(
    (field): [string, (list: unknown[]) => object] => [
      `run_job_task.${field}`,
      (list) => ({ run_job_task: { job_id: 7, [field]: list } }),
    ],
  ),
  ['dbt_task.commands', (list) => ({ dbt_task: { commands: list } })],
  ['of a task of the future', (list) => ({ brand_new_task: { argv: list } })],
]

type Task = (list: unknown[]) => object

const jobWith = (task: Task, list: unknown[], isNested: boolean): Record<string, unknown> => {
  const one = { task_key: 'a', ...task(list) }
  return { tasks: [isNested ? { task_key: 'each', for_each_task: { inputs: '[]', task: one } } : one] }
}

/** All that anybody is shown of a plan. */
const shownOf = (plan: JobPlan): string =>
  JSON.stringify(plan.changes.map((change) => shownChange(change, 1_000))) +
  planOutput({ jobs: [plan], refusals: [], notes: [] }, (text) => text)

const updateOf = (task: Task, before: unknown[], after: unknown[], isNested = false): JobPlan =>
  planJob('scope', desiredJob(jobWith(task, after, isNested)), remoteJob(jobWith(task, before, isNested)))

const createOf = (task: Task, after: unknown[], isNested = false): JobPlan =>
  planJob('scope', desiredJob(jobWith(task, after, isNested)), undefined)

describe.each(LISTS)('the arguments in %s', (_list, task) => {
  it.each<[string, unknown[], unknown[]]>([
    ['behind its option', ['--password', 's3cr3t-1'], ['--password', 's3cr3t-2']],
    ['behind a key', ['--api-key', 's3cr3t-1', '--day', '1'], ['--api-key', 's3cr3t-2', '--day', '1']],
    ['behind one dash', ['-token', 's3cr3t-1'], ['-token', 's3cr3t-2']],
    ['behind a plain name', ['db_password', 's3cr3t-1'], ['db_password', 's3cr3t-2']],
    ['that begins with a dash', ['--password', '-s3cr3t-1!'], ['--password', '-s3cr3t-2!']],
    ['in one word', ['--password=s3cr3t-1,s3cr3t-3'], ['--password=s3cr3t-2 s3cr3t-4']],
    ['of Spark', ['--conf', 'spark.x.password=a;s3cr3t-1'], ['--conf', 'spark.x.password=a;s3cr3t-2']],
    ['of Java', ['-Dpassword=s3cr3t-1'], ['-Dpassword=s3cr3t-2']],
    ['that moves', ['--password', 's3cr3t-1'], ['--day', '1', '--password', 's3cr3t-1']],
    ['whose option goes', ['--password', 's3cr3t-1'], ['s3cr3t-1']],
    ['whose option comes', ['s3cr3t-1'], ['--password', 's3cr3t-1']],
    ['whose option was misspelled', ['--pasword', 's3cr3t-1'], ['--password', 's3cr3t-2']],
    ['whose option is misspelled now', ['--password', 's3cr3t-1'], ['--pasword', 's3cr3t-2']],
    ['that is new', ['--day', '1'], ['--day', '1', '--password', 's3cr3t-1']],
    ['that is taken out', ['--day', '1', '--password', 's3cr3t-1'], ['--day', '1']],
    ['of a pair', [{ name: 'password', value: 's3cr3t-1' }], [{ name: 'password', value: 's3cr3t-2' }]],
    ['within the entry', ['run --token s3cr3t-1'], ['run --token s3cr3t-2']],
  ])('show no secret %s', (_where, before, after) => {
    for (const isNested of [false, true]) {
      const plan = updateOf(task, before, after, isNested)
      expect(plan.action).toBe('update')
      expect(shownOf(plan)).not.toContain('s3cr3t')
    }
  })

  it('show none when the job is created', () => {
    const list = ['--password', 's3cr3t-1', '--api-key=s3cr3t,2', 'token', 's3cr3t-3']
    for (const isNested of [false, true]) expect(shownOf(createOf(task, list, isNested))).not.toContain('s3cr3t')
  })

  it('show none, whatever stands around it', () => {
    const random = seededRandom(7)
    for (let round = 0; round < 100; round++) {
      const plan = updateOf(task, anyArguments(random), anyArguments(random), random() < 0.5)
      expect(shownOf(plan)).not.toContain('s3cr3t')
    }
  })

  it('show all else', () => {
    const [before, after] = [
      ['--day', '1', '--verbose'],
      ['--day', '2', '--verbose'],
    ]
    expect(updateOf(task, before, after).changes).toMatchObject([{ before, after }])
    const shown = updateOf(task, before, after).changes.map((change) => shownChange(change, 100))
    expect(shown).toMatchObject([{ before: '["--day","1","--verbose"]', after: '["--day","2","--verbose"]' }])
  })
})

/** Options and their values in any order, some of them secret, in each of the forms they are written in. */
function anyArguments(random: () => number): string[] {
  return Array.from({ length: between(random, 0, 5) }, () => {
    const secret = `s3cr3t-${between(random, 1, 9)}`
    const name = pick(random, ['password', 'api-key', 'access_token', 'client-secret', 'db-passwd', 'pgpass'])
    return pick(random, [
      [`--${name}`, secret],
      [`-${name}`, secret],
      [`--${name}=${secret}`],
      ['--day', '1'],
      ['--fast'],
      ['x'],
    ])
  }).flat()
}
