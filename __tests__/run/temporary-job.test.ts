import { describe, expect, it } from '@jest/globals'
import { readDefinitions } from '../../src/definitions/read.ts'
import type { Body } from '../../src/model/work.ts'
import { temporaryJob, type JobFileWork } from '../../src/run/temporary-job.ts'
import { jobCorpus } from '../builders/job-corpus.ts'

const TAGS = { 'databricks-run-temporary': 'r' }
const NOTIFICATIONS = ['email_notifications', 'webhook_notifications', 'notification_settings']
const STARTS_OR_MANAGES = ['schedule', 'trigger', 'triggers', 'continuous', 'edit_mode', 'deployment']

function workOf(settings: Body, more: Partial<JobFileWork> = {}): JobFileWork {
  return {
    kind: 'job-file',
    jobName: 'nightly (main, 1a2b3c4)',
    settings,
    extra: {},
    parameters: {},
    only: [],
    ...more,
  }
}

const temporary = (settings: Body): Body => temporaryJob(workOf(settings), { folder: '', tags: TAGS })

/** Every map in a job: itself, its tasks, and what for-each tasks run. */
function holders(job: Body): Body[] {
  const tasks = ((job.tasks ?? []) as Body[]).flatMap((task) => {
    const inner = (task.for_each_task as { task?: Body } | undefined)?.task
    return inner ? [task, inner] : [task]
  })
  return [job, ...tasks]
}

function without(job: Body, fields: string[]): Body {
  return Object.fromEntries(Object.entries(job).filter(([field]) => !fields.includes(field)))
}

describe('of every job of the corpus', () => {
  it.each(jobCorpus().map(({ key, path, text }) => [key, path, text] as const))('%s', async (_key, path, text) => {
    const read = await readDefinitions([{ path, text }], {
      variables: {},
      syntax: 'run',
      relativePaths: 'kept',
      tasks: 'any',
    })
    expect(read.faults).toEqual([])
    const { settings } = read.jobs[0]!
    const before = structuredClone(settings)
    const job = temporary(settings)
    expect(settings).toEqual(before)
    // Nothing starts it, and nobody hears of it.
    for (const field of STARTS_OR_MANAGES) expect(job).not.toHaveProperty(field)
    for (const holder of holders(job)) for (const field of NOTIFICATIONS) expect(holder).not.toHaveProperty(field)
    expect(job).toMatchObject({
      name: 'nightly (main, 1a2b3c4)',
      tags: { ...(settings.tags as object), ...TAGS },
      queue: settings.queue ?? { enabled: true },
    })
    // All else is as it was written.
    const changed = [...STARTS_OR_MANAGES, ...NOTIFICATIONS, 'name', 'tags', 'queue', 'tasks', 'max_concurrent_runs']
    expect(without(job, changed)).toEqual(without(settings, changed))
    const plain = (holder: Body): Body =>
      without(holder, [...NOTIFICATIONS, 'for_each_task', 'sql_task', 'dashboard_task', 'alert_task'])
    expect(holders(job).slice(1).map(plain)).toEqual(holders(settings).slice(1).map(plain))
  })
})

it.each([
  [0n, 1],
  [1n, 1n],
  [5n, 5n],
  [undefined, undefined],
])('max_concurrent_runs: %s becomes %s', (given, expected) => {
  const job = temporary({ tasks: [], ...(given !== undefined && { max_concurrent_runs: given }) })
  expect(job.max_concurrent_runs).toBe(expected)
})

it('sends nobody what dashboards and alerts have to say', () => {
  const subscribers = [{ user_name: 'ann@example.com' }]
  const inner = { task_key: 'f', alert_task: { alert_id: 'x', subscribers } }
  const tasks = [
    { task_key: 'a', sql_task: { alert: { alert_id: 'x', subscriptions: subscribers }, warehouse_id: 'w' } },
    { task_key: 'b', sql_task: { dashboard: { dashboard_id: 'x', subscriptions: subscribers }, warehouse_id: 'w' } },
    { task_key: 'c', sql_task: { query: { query_id: 'q' }, warehouse_id: 'w' } },
    { task_key: 'd', dashboard_task: { dashboard_id: 'x', subscription: { subscribers } } },
    { task_key: 'e', for_each_task: { inputs: '[1]', task: inner } },
  ]
  expect(temporary({ tasks }).tasks).toEqual([
    { task_key: 'a', sql_task: { alert: { alert_id: 'x' }, warehouse_id: 'w' } },
    { task_key: 'b', sql_task: { dashboard: { dashboard_id: 'x' }, warehouse_id: 'w' } },
    tasks[2],
    { task_key: 'd', dashboard_task: { dashboard_id: 'x' } },
    { task_key: 'e', for_each_task: { inputs: '[1]', task: { task_key: 'f', alert_task: { alert_id: 'x' } } } },
  ])
})

it('points relative paths at the imported folder, and leaves all others', () => {
  const settings = {
    tasks: [
      { task_key: 'a', notebook_task: { notebook_path: 'nb/load', source: 'WORKSPACE' } },
      { task_key: 'b', notebook_task: { notebook_path: '/Shared/x' } },
      { task_key: 'c', dbt_task: { project_directory: '.', commands: ['dbt run'] } },
    ],
    environments: [{ environment_key: 'e', spec: { dependencies: ['six', '-r requirements.txt', '/Volumes/a.whl'] } }],
  }
  const imports = { root: '/checkout', commit: '', files: [], pythonPath: [] }
  expect(temporaryJob(workOf(settings, { imports }), { folder: '/Workspace/F', tags: TAGS })).toMatchObject({
    tasks: [
      { notebook_task: { notebook_path: '/Workspace/F/files/nb/load' } },
      { notebook_task: { notebook_path: '/Shared/x' } },
      { dbt_task: { project_directory: '/Workspace/F/files' } },
    ],
    environments: [{ spec: { dependencies: ['six', '-r /Workspace/F/files/requirements.txt', '/Volumes/a.whl'] } }],
  })
})
