import { describe, expect, it } from '@jest/globals'
import { simulate, type Sim } from './harness.ts'

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- settings as they come off the wire
type Wire = Record<string, any>

const git = { git_url: 'https://github.com/octo/sales', git_provider: 'gitHub', git_branch: 'main' }

function created(settings: object, version = '2.2'): Wire {
  const sim = simulate()
  const { status, body } = sim.post(`${version}/jobs/create`, settings)
  expect(status).toBe(200)
  return settingsOf(sim, body['job_id'] as string)
}

function settingsOf(sim: Sim, jobId: string): Wire {
  return sim.get('jobs/get', { job_id: jobId }).body['settings'] as Wire
}

const task = (more: object): object => ({ task_key: 'a', ...more })
const notebook = { notebook_task: { notebook_path: '/a' } }

describe('a job made through the API', () => {
  it('has what the service fills in', () => {
    expect(created({ tasks: [task(notebook)] })).toEqual({
      name: 'Untitled',
      email_notifications: {},
      webhook_notifications: {},
      timeout_seconds: 0,
      max_concurrent_runs: 1,
      format: 'MULTI_TASK',
      queue: { enabled: true },
      tasks: [
        {
          task_key: 'a',
          run_if: 'ALL_SUCCESS',
          notebook_task: { notebook_path: '/a', source: 'WORKSPACE' },
          timeout_seconds: 0,
          email_notifications: {},
        },
      ],
    })
  })

  it('keeps what it says itself', () => {
    const said = {
      name: 'Mine',
      email_notifications: { on_failure: ['a@example.com'] },
      timeout_seconds: 60,
      tasks: [task({ ...notebook, run_if: 'ALL_DONE', timeout_seconds: 5, email_notifications: { on_start: ['b'] } })],
    }
    expect(created(said)).toMatchObject(said)
  })

  it.each([
    ['a schedule', { schedule: { quartz_cron_expression: '0 0 4 * * ?', timezone_id: 'UTC' } }, 'schedule'],
    ['a trigger', { trigger: { periodic: { interval: 1, unit: 'DAYS' } } }, 'trigger'],
    ['continuous', { continuous: {} }, 'continuous'],
  ])('starts by itself when it has %s and no pause status', (_what, settings, field) => {
    expect(created({ ...settings, tasks: [task(notebook)] })[field].pause_status).toBe('UNPAUSED')
  })

  it.each([
    [{ spark_python_task: { python_file: 'a.py' } }, 'spark_python_task'],
    [{ notebook_task: { notebook_path: 'a' } }, 'notebook_task'],
    [{ dbt_task: { commands: ['dbt build'] } }, 'dbt_task'],
  ])('takes the file of %j from its Git source', (kind, field) => {
    expect(created({ git_source: git, tasks: [task(kind)] })['tasks'][0][field].source).toBe('GIT')
  })

  it.each([
    [{ spark_python_task: { python_file: '/a.py' } }, 'spark_python_task'],
    [{ dbt_task: { commands: ['dbt build'], project_directory: '/dbt' } }, 'dbt_task'],
  ])('takes the file of %j from the workspace without one', (kind, field) => {
    expect(created({ tasks: [task(kind)] })['tasks'][0][field].source).toBe('WORKSPACE')
  })

  it('takes a SQL file from the workspace, and from its Git source when there is one', () => {
    const sql = { sql_task: { file: { path: 'a.sql' }, warehouse_id: 'w' } }
    expect(created({ tasks: [task(sql)] })['tasks'][0].sql_task.file.source).toBe('WORKSPACE')
    expect(created({ git_source: git, tasks: [task(sql)] })['tasks'][0].sql_task.file.source).toBe('GIT')
  })

  it('leaves a Python file in cloud storage without a source', () => {
    const python = { spark_python_task: { python_file: 's3://bucket/a.py' } }
    expect(created({ tasks: [task(python)] })['tasks'][0].spark_python_task).toEqual(python.spark_python_task)
  })

  it('has the defaults in the task of a for-each too', () => {
    const each = { for_each_task: { inputs: '[1]', task: { task_key: 'b', ...notebook } } }
    expect(created({ tasks: [task(each)] })['tasks'][0].for_each_task.task).toMatchObject({
      run_if: 'ALL_SUCCESS',
      timeout_seconds: 0,
      email_notifications: {},
      notebook_task: { source: 'WORKSPACE' },
    })
  })

  it('loses the empty lists and maps that it was given', () => {
    const settings = created({ tags: {}, email_notifications: { on_failure: [] }, tasks: [task(notebook)] })
    expect(settings).not.toHaveProperty('tags')
    expect(settings['email_notifications']).toEqual({})
  })
})

describe('jobs/reset and jobs/update', () => {
  it.each([
    ['reset', { max_concurrent_runs: 1, email_notifications: {} }],
    ['update', { name: 'Mine' }],
  ])('jobs/%s fills in the same', (endpoint, more) => {
    const sim = simulate()
    const jobId = sim.post('jobs/create', { name: 'Mine', tasks: [task(notebook)] }).body['job_id'] as string
    const changed = { job_id: BigInt(jobId), new_settings: { tasks: [{ task_key: 'b', ...notebook }] } }
    expect(sim.post(`jobs/${endpoint}`, changed).status).toBe(200)
    const settings = settingsOf(sim, jobId)
    expect(settings).toMatchObject({ ...more, webhook_notifications: {} })
    expect((settings['tasks'] as Wire[]).at(-1)).toMatchObject({
      task_key: 'b',
      run_if: 'ALL_SUCCESS',
      timeout_seconds: 0,
    })
  })

  it.each([
    ['2.1', undefined],
    ['2.2', { enabled: true }],
  ])('jobs/reset of %s makes of a queue that is left out: %j', (version, queue) => {
    const sim = simulate()
    const jobId = sim.post('jobs/create', { tasks: [task(notebook)] }).body['job_id'] as string
    sim.post(`${version}/jobs/reset`, { job_id: BigInt(jobId), new_settings: { tasks: [task(notebook)] } })
    expect(settingsOf(sim, jobId)['queue']).toEqual(queue)
  })

  it('jobs/reset leaves run_as as it was when it is left out', () => {
    const sim = simulate()
    const runAs = { service_principal_name: '4fa68bf1-7f5c-4c4f-8a9c-2f3a06d0e1b7' }
    const { body } = sim.post('jobs/create', { run_as: runAs, tasks: [task(notebook)] })
    const jobId = body['job_id'] as string
    sim.post('jobs/reset', { job_id: BigInt(jobId), new_settings: { name: 'new', tasks: [task(notebook)] } })
    expect(settingsOf(sim, jobId)).toMatchObject({ name: 'new', run_as: runAs })
  })
})

describe('runs/submit', () => {
  it.each([
    [{ dbt_task: { commands: ['dbt build'], project_directory: '/dbt' } }],
    [{ sql_task: { file: { path: '/a.sql' }, warehouse_id: 'w' } }],
  ])('takes the file of %j from the workspace when nothing else is said', (kind) => {
    const sim = simulate()
    const { status, body } = sim.post('jobs/runs/submit', { tasks: [task(kind)] })
    expect(status).toBe(200)
    const run = sim.run(body['run_id'] as string) as unknown as { tasks: Wire[] }
    const [entry = {}] = run.tasks
    expect(entry['dbt_task']?.source ?? entry['sql_task'].file.source).toBe('WORKSPACE')
    expect(entry).toMatchObject({ run_if: 'ALL_SUCCESS', timeout_seconds: 0, email_notifications: {} })
  })
})

describe('only', () => {
  const tasks = [
    task(notebook),
    { task_key: 'b', ...notebook, depends_on: [{ task_key: 'a' }] },
    { task_key: 'c', ...notebook, depends_on: [{ task_key: 'b' }] },
  ]

  it.each([
    [['+b'], ['a', 'b']],
    [['b+'], ['b', 'c']],
    [['b>'], ['b', 'c']],
    [['>b'], ['a', 'b']],
    [['+b>'], ['a', 'b', 'c']],
  ])('%j starts %j', (only, keys) => {
    const sim = simulate()
    const jobId = sim.post('jobs/create', { tasks }).body['job_id'] as string
    const runId = sim.start(jobId, { only })
    expect(sim.run(runId).tasks?.map((entry) => entry.task_key)).toEqual(keys)
  })
})
