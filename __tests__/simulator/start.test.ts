import { describe, expect, it } from '@jest/globals'
import { oneJob, simulate } from './harness.ts'

const job = oneJob([{ key: 'a' }, { key: 'b', dependsOn: ['a'] }, { key: 'c', dependsOn: ['b'] }])
const withParameters = oneJob([{ key: 'a' }], { parameters: { date: '2026-01-01', region: 'emea' } })
const task = (more: object): object => ({ tasks: [{ task_key: 'a', ...more }] })
const notebook = { notebook_task: { notebook_path: '/Shared/a' } }
const git = { git_url: 'https://github.com/example/retail', git_provider: 'gitHub', git_branch: 'main' }

describe('run-now', () => {
  it('answers with bare numbers, also beyond 2^53', () => {
    const { workspace } = simulate({ ...job, nextRunId: '9007199254740993' })
    const headers = { authorization: 'bearer dapi-demo' }
    const answer = workspace.handle({ method: 'POST', path: '/api/2.1/jobs/run-now', headers, body: '{"job_id":1}' })
    expect(answer).toMatchObject({
      kind: 'answer',
      status: 200,
      body: '{"run_id":9007199254740993,"number_in_job":9007199254740993}',
    })
    const read = workspace.handle({
      method: 'GET',
      path: '/api/2.1/jobs/runs/get?run_id=9007199254740993',
      headers,
      body: '',
    })
    expect(read).toMatchObject({ body: expect.stringContaining('"run_id":9007199254740994,"task_key":"a"') })
  })

  it('takes a job id beyond 2^53', () => {
    const sim = simulate({ jobs: [{ jobId: '9223372036854775807', tasks: [{ key: 'a' }] }] })
    const runId = sim.start('9223372036854775807')
    expect(sim.run(runId).job_id).toBe('9223372036854775807')
    expect(sim.run(runId).run_page_url).toBe(
      `https://example.cloud.databricks.com/?o=7405605519549535#job/9223372036854775807/run/${runId}`,
    )
  })

  it('merges job parameters over their defaults', () => {
    const sim = simulate(withParameters)
    const runId = sim.start('1', { job_parameters: { date: '2026-02-02' } })
    expect(sim.run(runId).job_parameters).toEqual([
      { name: 'date', default: '2026-01-01', value: '2026-02-02' },
      { name: 'region', default: 'emea', value: 'emea' },
    ])
  })

  it.each([
    [['b'], ['b']],
    [['+b'], ['a', 'b']],
    [['b+'], ['b', 'c']],
    [['+b+'], ['a', 'b', 'c']],
  ])('runs only %j', (only, keys) => {
    const sim = simulate(job)
    const runId = sim.start('1', { only })
    expect(sim.run(runId).tasks?.map((entry) => entry.task_key)).toEqual(keys)
    sim.pass(100)
    expect(sim.run(runId).state?.result_state).toBe('SUCCESS')
  })

  const long = 'x'.repeat(10_000)
  it.each<[string, object, string, string]>([
    ['no job id', {}, 'INVALID_PARAMETER_VALUE', 'Missing required field: job_id'],
    [
      'a job id that is no number',
      { job_id: 'abc' },
      'MALFORMED_REQUEST',
      'Expected int64 for field job_id, found STRING',
    ],
    [
      'text for an object',
      { job_id: 1, notebook_params: 'x' },
      'MALFORMED_REQUEST',
      'Could not parse request object: Expected object for field notebook_params, found STRING',
    ],
    ['a number in a map', { job_id: 1, notebook_params: { user_id: 5 } }, 'MALFORMED_REQUEST', 'found NUMBER'],
    [
      'an object for a list',
      { job_id: 1, jar_params: {} },
      'MALFORMED_REQUEST',
      'Expected array for field jar_params, found OBJECT',
    ],
    [
      'a long token',
      { job_id: 1, idempotency_token: 'x'.repeat(65) },
      'INVALID_PARAMETER_VALUE',
      'at most 64 characters',
    ],
    [
      'notebook and jar parameters',
      { job_id: 1, notebook_params: {}, jar_params: [] },
      'INVALID_PARAMETER_VALUE',
      'in conjunction',
    ],
    ['too many bytes', { job_id: 1, notebook_params: { a: long } }, 'INVALID_PARAMETER_VALUE', '10,000 bytes'],
    ['non-ASCII python parameters', { job_id: 1, python_params: ['é'] }, 'INVALID_PARAMETER_VALUE', 'ASCII'],
    [
      'job parameters of a job without',
      { job_id: 1, job_parameters: { date: 'x' } },
      'INVALID_PARAMETER_VALUE',
      'does not define any job parameters',
    ],
    ['an unknown task', { job_id: 1, only: ['nope'] }, 'INVALID_PARAMETER_VALUE', "'nope'"],
    [
      'a queue without enabled',
      { job_id: 1, queue: {} },
      'INVALID_PARAMETER_VALUE',
      'Missing required field: queue.enabled',
    ],
  ])('refuses %s', (_what, body, code, message) => {
    const sim = simulate(job)
    expect(sim.post('jobs/run-now', body)).toMatchObject({
      status: 400,
      body: { error_code: code, message: expect.stringContaining(message) },
    })
    expect(sim.workspace.runs()).toEqual([])
  })

  it('refuses task parameters of a job with job parameters', () => {
    expect(simulate(withParameters).post('jobs/run-now', { job_id: 1, notebook_params: { a: 'b' } }).status).toBe(400)
  })
})

describe('runs/submit', () => {
  it('runs tasks once, under a job id of their own', () => {
    const sim = simulate({ submit: [{ match: { notebook: '/Shared/*/etl' }, attempts: [{ run: 5, output: 'done' }] }] })
    const { body } = sim.post('jobs/runs/submit', {
      run_name: 'Once',
      ...task({ notebook_task: { notebook_path: '/Shared/a@b.c/etl' } }),
    })
    const runId = body['run_id'] as string
    sim.pass(5)
    const run = sim.run(runId)
    expect(run).toMatchObject({
      run_name: 'Once',
      run_type: 'SUBMIT_RUN',
      trigger: 'ONE_TIME',
      state: { result_state: 'SUCCESS' },
    })
    expect(sim.get('jobs/runs/get-output', { run_id: run.tasks?.[0]?.run_id }).body).toMatchObject({
      notebook_output: { result: 'done' },
    })
    expect(sim.get('jobs/get', { job_id: run.job_id }).status).toBe(404)
  })

  it('checks out what git_source names', () => {
    const sim = simulate()
    const { body } = sim.post('jobs/runs/submit', {
      git_source: { ...git, git_branch: undefined, git_commit: 'abc123' },
      ...task({ notebook_task: { notebook_path: 'etl/a' } }),
    })
    expect(sim.run(body['run_id'] as string).git_source).toMatchObject({
      git_commit: 'abc123',
      git_snapshot: { used_commit: 'abc123' },
    })
  })

  it.each<[string, object, string]>([
    ['no tasks', {}, 'Missing required field: tasks'],
    ['a task without key', { tasks: [notebook] }, 'Missing required field: tasks[0].task_key'],
    ['a bad key', { tasks: [{ task_key: 'a b', ...notebook }] }, "Task key 'a b' is invalid"],
    [
      'a key twice',
      {
        tasks: [
          { task_key: 'a', ...notebook },
          { task_key: 'a', ...notebook },
        ],
      },
      'Duplicate task_key: a',
    ],
    ['no task type', task({}), 'exactly one task type, found none'],
    ['two task types', task({ ...notebook, pipeline_task: { pipeline_id: 'x' } }), 'exactly one task type'],
    ['an unknown dependency', task({ ...notebook, depends_on: [{ task_key: 'z' }] }), "'z', which does not exist"],
    ['a circle', task({ ...notebook, depends_on: [{ task_key: 'a' }] }), 'in a circle'],
    [
      'the outcome of a notebook',
      {
        tasks: [
          { task_key: 'a', ...notebook },
          { task_key: 'b', ...notebook, depends_on: [{ task_key: 'a', outcome: 'true' }] },
        ],
      },
      'not a condition task',
    ],
    ['an unknown run_if', task({ ...notebook, run_if: 'SOMETIMES' }), 'run_if must be one of'],
    [
      '101 tasks',
      { tasks: Array.from({ length: 101 }, (_, index) => ({ task_key: `t${index}`, ...notebook })) },
      'at most 100',
    ],
    ['a relative path without Git', task({ notebook_task: { notebook_path: 'a' } }), 'Only absolute paths'],
    ['an absolute path with Git', { git_source: git, ...task(notebook) }, 'must be relative'],
    [
      'Git without provider',
      { git_source: { git_url: 'x', git_branch: 'main' }, ...task({ notebook_task: { notebook_path: 'a' } }) },
      'git_source.git_provider must be one of: github,',
    ],
    [
      'Git without reference',
      { git_source: { ...git, git_branch: undefined }, ...task({ notebook_task: { notebook_path: 'a' } }) },
      'Exactly one of git_source.git_branch',
    ],
    [
      'two clusters',
      task({ ...notebook, existing_cluster_id: 'x', new_cluster: {} }),
      'only one of existing_cluster_id',
    ],
    ['a job cluster', task({ ...notebook, job_cluster_key: 'x' }), 'which is not defined'],
    ['spark-submit without a new cluster', task({ spark_submit_task: { parameters: [] } }), 'only on new clusters'],
    [
      'an unknown environment',
      task({ python_wheel_task: { package_name: 'a', entry_point: 'b' }, environment_key: 'e' }),
      "environment 'e'",
    ],
    [
      'a SQL task with nothing to run',
      task({ sql_task: { warehouse_id: 'w' } }),
      'exactly one of query, dashboard, alert and file',
    ],
    [
      'a wheel without entry point',
      task({ python_wheel_task: { package_name: 'a' } }),
      'Missing required field: tasks[0].python_wheel_task.entry_point',
    ],
    [
      'large base parameters',
      task({ notebook_task: { notebook_path: '/a', base_parameters: { a: 'x'.repeat(1_100_000) } } }),
      '1 MB',
    ],
    [
      'eleven environments',
      { ...task(notebook), environments: Array.from({ length: 11 }, (_, index) => ({ environment_key: `e${index}` })) },
      'at most 10 items',
    ],
  ])('refuses %s', (_what, body, message) => {
    const sim = simulate()
    expect(sim.post('jobs/runs/submit', body)).toMatchObject({
      status: 400,
      body: { error_code: 'INVALID_PARAMETER_VALUE', message: expect.stringContaining(message) },
    })
    expect(sim.workspace.runs()).toEqual([])
  })
})

describe('an idempotency token', () => {
  it('gives the same run whatever its state, job and body', () => {
    const sim = simulate({
      jobs: [
        { jobId: 1, tasks: [{ key: 'a' }] },
        { jobId: 2, tasks: [{ key: 'a' }] },
      ],
    })
    const runId = sim.start('1', { idempotency_token: 'once' })
    expect(sim.start('1', { idempotency_token: 'once' })).toBe(runId)
    sim.pass(100)
    expect(sim.start('2', { idempotency_token: 'once' })).toBe(runId)
    expect(sim.post('jobs/runs/submit', { idempotency_token: 'once', ...task(notebook) }).body).toEqual({
      run_id: runId,
    })
    expect(sim.start('1', { idempotency_token: 'twice' })).not.toBe(runId)
    expect(sim.workspace.runs()).toHaveLength(2)
  })

  it('stays taken after its run was deleted', () => {
    const sim = simulate(job)
    const runId = sim.start('1', { idempotency_token: 'once' })
    sim.pass(100)
    sim.post('jobs/runs/delete', { run_id: BigInt(runId) })
    for (let again = 0; again < 2; again++) {
      expect(sim.post('jobs/run-now', { job_id: 1, idempotency_token: 'once' })).toMatchObject({
        status: 400,
        body: { message: expect.stringContaining('was deleted') },
      })
    }
    expect(sim.workspace.runs()).toMatchObject([{ runId, token: 'once', deleted: true }])
  })
})

describe('max_concurrent_runs', () => {
  it('skips a run when the job has no queue', () => {
    const sim = simulate(job)
    sim.start()
    const run = sim.run(sim.start())
    expect(run.state).toMatchObject({ life_cycle_state: 'SKIPPED', result_state: 'MAXIMUM_CONCURRENT_RUNS_REACHED' })
    expect(run.status).toMatchObject({
      state: 'TERMINATED',
      termination_details: { code: 'MAX_CONCURRENT_RUNS_EXCEEDED' },
    })
  })

  it('queues a run and starts it when there is room', () => {
    const sim = simulate(oneJob([{ key: 'a', attempts: [{ run: 60 }] }], { queue: true }))
    const first = sim.start()
    const second = sim.start()
    expect(sim.run(second)).toMatchObject({
      state: { life_cycle_state: 'QUEUED', queue_reason: 'Queued due to reaching maximum concurrent runs of 1.' },
      status: { state: 'QUEUED', queue_details: { code: 'MAX_CONCURRENT_RUNS_REACHED' } },
    })
    sim.pass(61)
    expect(sim.run(first).state?.result_state).toBe('SUCCESS')
    expect(sim.run(second).state?.life_cycle_state).toBe('RUNNING')
    sim.pass(60)
    expect(sim.run(second)).toMatchObject({ queue_duration: 60_000, state: { result_state: 'SUCCESS' } })
  })

  it('obeys the queue of the request, and skips everything at 0', () => {
    const sim = simulate(job)
    sim.start()
    expect(sim.run(sim.start('1', { queue: { enabled: true } })).state?.life_cycle_state).toBe('QUEUED')
    const none = simulate(oneJob([{ key: 'a' }], { maxConcurrentRuns: 0, queue: true }))
    expect(none.run(none.start()).state?.life_cycle_state).toBe('SKIPPED')
  })
})
