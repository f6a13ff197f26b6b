import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import type { WireOutput } from '../../src/databricks/wire/types.ts'
import type { Attempt, Kind, Scenario, TaskScenario } from '../../simulator/scenario/scenario.ts'
import { oneJob, simulate, words, type Sim } from './harness.ts'

function outputOf(kind: Kind, attempt: Attempt, more: Partial<TaskScenario> = {}): { output: WireOutput; sim: Sim } {
  const sim = simulate(oneJob([{ key: 'a', kind, attempts: [attempt], ...more }]))
  const runId = sim.start()
  sim.pass(100)
  return { output: sim.get('jobs/runs/get-output', { run_id: sim.task(runId, 'a').run_id }).body, sim }
}

describe('runs/get-output', () => {
  it('refuses a parent run, even one with a single task', () => {
    const sim = simulate(oneJob([{ key: 'a' }]))
    expect(sim.get('jobs/runs/get-output', { run_id: sim.start() })).toMatchObject({
      status: 400,
      body: {
        error_code: 'INVALID_PARAMETER_VALUE',
        message:
          'Retrieving the output of runs with multiple tasks is not supported. ' +
          'Please retrieve the output of each individual task run instead.',
      },
    })
  })

  it('has nothing but metadata before the end', () => {
    const sim = simulate(oneJob([{ key: 'a', attempts: [{ output: 'x' }] }]))
    const taskRunId = sim.task(sim.start(), 'a').run_id
    const { body } = sim.get('jobs/runs/get-output', { run_id: taskRunId })
    expect(Object.keys(body)).toEqual(['metadata'])
    expect(body['metadata']).toMatchObject({ run_id: taskRunId, tasks: [{ run_id: taskRunId, task_key: 'a' }] })
  })

  it('gives the exit value of a notebook, its error and its trace, but no logs', () => {
    expect(outputOf('notebook', { output: '{"rows": 5}', logs: 'x' }).output).toMatchObject({
      notebook_output: { result: '{"rows": 5}', truncated: false },
    })
    expect(outputOf('notebook', { logs: 'x' }).output).not.toHaveProperty('logs')
    expect(outputOf('notebook', {}).output.notebook_output).toEqual({ truncated: false })
    expect(
      outputOf('notebook', { error: 'ValueError: no', trace: '\u001b[31mTraceback\u001b[0m' }).output,
    ).toMatchObject({
      error: 'ValueError: no',
      error_trace: '\u001b[31mTraceback\u001b[0m',
      metadata: { state: { result_state: 'FAILED' } },
    })
  })

  it.each(['jar', 'python', 'wheel', 'dbt'] as const)('gives the logs of a %s task', (kind) => {
    expect(outputOf(kind, { logs: 'hello\n' }).output).toMatchObject({ logs: 'hello\n', logs_truncated: false })
  })

  it.each(['spark-submit', 'pipeline', 'condition'] as const)(
    'gives neither logs nor a result of a %s task',
    (kind) => {
      const { output } = outputOf(kind, { logs: 'hello\n', outcome: 'true' }, { settings: { new_cluster: {} } })
      expect(Object.keys(output)).toEqual(['metadata'])
    },
  )

  it('keeps the end of long logs and the beginning of a long result', () => {
    const limit = 5 * 1024 * 1024
    const { output } = outputOf('wheel', { logs: { repeat: '0123456789\n', bytes: limit + 7 } })
    expect(output.logs).toHaveLength(limit)
    expect(output.logs?.slice(0, 5)).toBe('789\n0')
    expect(output.logs_truncated).toBe(true)
    const result = outputOf('notebook', { output: { repeat: 'ab', bytes: limit + 1 } }).output.notebook_output
    expect(result?.result).toHaveLength(limit)
    expect(result?.truncated).toBe(true)
  })

  it('gives the output of SQL tasks', () => {
    expect(outputOf('sql-query', {}).output.sql_output?.query_output).toMatchObject({
      warehouse_id: '791ba2a31c7fd70a',
      output_link: expect.stringContaining('https://'),
    })
    expect(outputOf('sql-file', {}).output.sql_output?.query_output).toBeDefined()
    expect(outputOf('sql-alert', { alertState: 'TRIGGERED' }).output.sql_output?.alert_output).toMatchObject({
      alert_state: 'TRIGGERED',
    })
    expect(
      outputOf('sql-dashboard', { widgets: [{ title: 'A' }, { title: 'B', error: 'no' }] }).output.sql_output
        ?.dashboard_output?.widgets,
    ).toMatchObject([
      { widget_title: 'A', status: 'SUCCESS' },
      { widget_title: 'B', status: 'FAILED', error: { message: 'no' } },
    ])
  })

  it('gives the output of a clean room', () => {
    expect(outputOf('clean-room', { output: 'x' }).output.clean_rooms_notebook_output).toMatchObject({
      clean_room_job_run_state: { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' },
      notebook_output: { result: 'x' },
    })
  })

  it('links to dbt artifacts, for half an hour, and to nobody who sends a workspace token', () => {
    const { output, sim } = outputOf('dbt', {})
    const { artifacts_link: link = '', artifacts_headers: headers = {} } = output.dbt_output ?? {}
    const path = link.replace('https://example.cloud.databricks.com', '')
    const fetch = (given: Record<string, string>): { status?: number; body?: string; encoding?: string } =>
      sim.workspace.handle({ method: 'GET', path, headers: given, body: '' }) as object
    const answer = fetch(headers)
    expect(answer).toMatchObject({ status: 200, encoding: 'latin1' })
    expect(gunzipSync(Buffer.from(answer.body ?? '', 'latin1')).toString()).toContain('target/run_results.json')
    expect(fetch({ ...headers, authorization: 'Bearer dapi-demo' }).status).toBe(400)
    expect(fetch({}).status).toBe(403)
    sim.pass(1800)
    expect(fetch(headers).status).toBe(403)
  })
})

describe('a run-job task', () => {
  const scenario: Scenario = {
    jobs: [
      {
        jobId: 1,
        tasks: [{ key: 'a', kind: 'run-job', job: 2, parameters: { date: '{{job.parameters.day}}' } }],
        parameters: { day: 'monday' },
      },
      { jobId: 2, tasks: [{ key: 'child', attempts: [{ run: 30 }] }], parameters: { date: '' } },
    ],
  }

  it('starts a real run and ends with it', () => {
    const sim = simulate(scenario)
    const task = sim.task(sim.start(), 'a')
    const child =
      (sim.get('jobs/runs/get-output', { run_id: task.run_id }).body as WireOutput).run_job_output?.run_id ?? ''
    expect(sim.run(child)).toMatchObject({
      job_id: '2',
      trigger: 'RUN_JOB_TASK',
      trigger_info: { run_id: task.run_id },
      job_parameters: [{ name: 'date', value: 'monday' }],
    })
    sim.pass(29)
    expect(words(sim.run(task.run_id ?? ''))).toBe('RUNNING')
    sim.pass(1)
    expect(words(sim.run(task.run_id ?? ''))).toBe('TERMINATED SUCCESS')
  })

  it('takes its child along when it is cancelled, and fails with it', () => {
    const sim = simulate(scenario)
    const runId = sim.start()
    sim.post('jobs/runs/cancel', { run_id: BigInt(runId) })
    sim.pass(10)
    expect(sim.workspace.runs().map((run) => run.result)).toEqual(['CANCELED', 'CANCELED'])
    const missing = simulate(oneJob([{ key: 'a', kind: 'run-job', job: 5 }]))
    expect(missing.task(missing.start(), 'a')).toMatchObject({
      state: { life_cycle_state: 'INTERNAL_ERROR' },
      status: { termination_details: { code: 'RESOURCE_NOT_FOUND' } },
    })
  })
})

describe('a for-each task', () => {
  const each = (more: Partial<TaskScenario>): TaskScenario => ({
    key: 'each',
    kind: 'for-each',
    iteration: { attempts: [{ run: 10, output: 'x' }] },
    ...more,
  })

  it('runs its iterations a few at a time and counts them', () => {
    const sim = simulate(
      oneJob([each({ inputs: 5, concurrency: 2, exceptions: { 0: [{ run: 10, error: 'ValueError: bad input' }] } })]),
    )
    const runId = sim.start()
    expect(sim.task(runId, 'each').for_each_task?.stats?.task_run_stats).toEqual({
      total_iterations: 5,
      scheduled_iterations: 2,
      active_iterations: 2,
      completed_iterations: 0,
      succeeded_iterations: 0,
      failed_iterations: 0,
    })
    sim.pass(30)
    const task = sim.task(runId, 'each')
    expect(words(task)).toBe('TERMINATED FAILED')
    expect(task.for_each_task?.stats).toMatchObject({
      task_run_stats: { completed_iterations: 5, succeeded_iterations: 4, failed_iterations: 1 },
      error_message_stats: [
        { count: 1, error_message: 'ValueError: bad input', termination_category: 'RUN_EXECUTION_ERROR' },
      ],
    })
  })

  it('retries iterations', () => {
    const sim = simulate(
      oneJob([
        each({ inputs: ['a'], iteration: { maxRetries: 1, attempts: [{ run: 1, result: 'FAILED' }, { run: 1 }] } }),
      ]),
    )
    const runId = sim.start()
    sim.pass(10)
    expect(words(sim.run(runId))).toBe('TERMINATED SUCCESS')
    expect(sim.run(sim.task(runId, 'each').run_id ?? '').iterations?.map(words)).toEqual([
      'TERMINATED FAILED',
      'TERMINATED SUCCESS',
    ])
  })

  it('pages iterations, with the same task on every page', () => {
    const sim = simulate(oneJob([each({ inputs: 250, concurrency: 100 })]))
    const runId = sim.start()
    sim.pass(100)
    const taskRunId = sim.task(runId, 'each').run_id ?? ''
    const sizes: number[] = []
    for (let token: string | undefined = ''; token !== undefined;) {
      const page = sim.run(taskRunId, { page_token: token })
      sizes.push(page.iterations?.length ?? 0)
      expect(page.tasks).toMatchObject([{ task_key: 'each' }])
      token = page.next_page_token
    }
    expect(sizes).toEqual([100, 100, 50])
    const iteration = sim.run(taskRunId).iterations?.[3]?.run_id
    expect(sim.get('jobs/runs/get-output', { run_id: iteration }).body).toMatchObject({
      notebook_output: { result: 'x' },
    })
  })

  it('ends when it is cancelled', () => {
    const sim = simulate(oneJob([each({ inputs: 5, concurrency: 1 })]))
    const runId = sim.start()
    sim.post('jobs/runs/cancel', { run_id: BigInt(runId) })
    sim.pass(10)
    expect([words(sim.run(runId)), words(sim.task(runId, 'each'))]).toEqual([
      'TERMINATED CANCELED',
      'TERMINATED CANCELED',
    ])
  })
})

const modelOf = (body: Record<string, unknown>) => {
  const [view] = body['views'] as { content: string }[]
  const encoded = /MODEL = '([^']+)'/.exec(view?.content ?? '')?.[1] ?? ''
  return JSON.parse(decodeURIComponent(Buffer.from(encoded, 'base64').toString())) as {
    commands: { origId: number; command: string; errorSummary: string | null; error: string | null; results: unknown }[]
  }
}

describe('runs/export', () => {
  it('gives a notebook as HTML with its model, and nothing else', () => {
    const sim = simulate(
      oneJob([
        { key: 'a', path: '/Shared/etl' },
        { key: 'b', kind: 'jar' },
      ]),
    )
    const runId = sim.start()
    const { body } = sim.get('jobs/runs/export', { run_id: sim.task(runId, 'a').run_id, views_to_export: 'ALL' })
    const [view] = body['views'] as { content: string; name: string; type: string }[]
    expect(view).toMatchObject({
      name: 'etl',
      type: 'NOTEBOOK',
      content: expect.stringContaining('__DATABRICKS_NOTEBOOK_MODEL'),
    })
    const model = /MODEL = '([^']+)'/.exec(view?.content ?? '')?.[1] ?? ''
    expect(JSON.parse(decodeURIComponent(Buffer.from(model, 'base64').toString()))).toMatchObject({ name: 'etl' })
    expect(sim.get('jobs/runs/export', { run_id: sim.task(runId, 'b').run_id }).status).toBe(400)
    expect(sim.get('jobs/runs/export', { run_id: runId }).status).toBe(400)
    expect(sim.get('jobs/runs/export', { run_id: sim.task(runId, 'a').run_id, views_to_export: 'X' }).status).toBe(400)
  })

  const cells = [
    { source: 'a = 1', output: { repeat: 'x\n', bytes: 6 } },
    { source: 'a / 0', output: 'one\n', error: 'ZeroDivisionError: division by zero', id: '5186025064486254' },
    { source: 'b' },
  ]
  const exported = (more: object) => {
    const sim = simulate(oneJob([{ key: 'a', attempts: [{ error: 'x', trace: 'the trace', cells, ...more }] }]))
    const runId = sim.start()
    sim.pass(60)
    return sim.get('jobs/runs/export', { run_id: sim.task(runId, 'a').run_id }).body
  }

  it('has the cells of the scenario: what they printed, the one that failed, those that were not run', () => {
    expect(modelOf(exported({})).commands).toMatchObject([
      { origId: 1, command: 'a = 1', errorSummary: null, results: { data: [{ type: 'ansi', data: 'x\nx\nx\n' }] } },
      { origId: 5186025064486254, errorSummary: 'ZeroDivisionError: division by zero', error: 'the trace' },
      { origId: 3, errorSummary: 'Command skipped', error: null, results: null },
    ])
  })

  it('may be broken, or without a view', () => {
    expect(() => modelOf(exported({ export: 'broken' }))).toThrow()
    expect(exported({ export: 'empty' })).toEqual({ views: [] })
  })
})
