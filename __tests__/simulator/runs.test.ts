import { describe, expect, it } from '@jest/globals'
import { oneJob, simulate, type Sim } from './harness.ts'

const wide = (count: number): Sim =>
  simulate(oneJob(Array.from({ length: count }, (_, index) => ({ key: `t${index}`, attempts: [{ run: 10 }] }))))

describe('runs/get', () => {
  it('pages tasks by the hundred in 2.2 and refuses such runs in 2.1', () => {
    const sim = wide(250)
    const runId = sim.start()
    expect(sim.get('2.1/jobs/runs/get', { run_id: runId })).toMatchObject({
      status: 400,
      body: { message: 'Resources with more than 100 tasks can only be handled by API 2.2 and above' },
    })
    const pages = []
    for (let token: string | undefined = ''; token !== undefined;) {
      const page = sim.run(runId, { page_token: token, include_history: true })
      pages.push(page)
      token = page.next_page_token
    }
    expect(pages.map((page) => page.tasks?.length)).toEqual([100, 100, 50])
    expect(pages.map((page) => page.repair_history?.length)).toEqual([1, 0, 0])
    expect(sim.get('jobs/runs/get', { run_id: runId, page_token: '!' }).status).toBe(400)
  })

  it('says in 2.1 that there is more when retries make it so', () => {
    const sim = simulate(
      oneJob(
        Array.from({ length: 60 }, (_, index) => ({
          key: `t${index}`,
          maxRetries: 1,
          attempts: [{ run: 1, result: 'FAILED' }],
        })),
      ),
    )
    const runId = sim.start()
    sim.pass(10)
    const { body } = sim.get('2.1/jobs/runs/get', { run_id: runId })
    expect(body['tasks']).toHaveLength(100)
    expect(sim.run(runId, { page_token: body['next_page_token'] }).tasks).toHaveLength(20)
  })

  it.each([
    [{}, 'Missing required field: run_id'],
    [{ run_id: 'abc' }, "Invalid value for parameter run_id: 'abc' is not an int64."],
    [{ run_id: '5' }, 'Run 5 does not exist.'],
    [
      { run_id: '5', include_history: 'maybe' },
      "Invalid value for parameter include_history: 'maybe' is not a boolean.",
    ],
  ])('refuses %j', (query, message) => {
    expect(simulate().get('jobs/runs/get', query)).toMatchObject({
      status: 400,
      body: { error_code: 'INVALID_PARAMETER_VALUE', message },
    })
  })

  it('resolves parameters when asked', () => {
    const sim = simulate(
      oneJob([{ key: 'a', parameters: { day: '{{job.parameters.date}}' } }], { parameters: { date: 'monday' } }),
    )
    const runId = sim.start()
    expect(sim.run(runId).tasks?.[0]).not.toHaveProperty('resolved_values')
    expect(sim.run(runId, { include_resolved_values: true }).tasks?.[0]).toMatchObject({
      resolved_values: { notebook_task: { base_parameters: { day: 'monday' } } },
    })
  })

  it('takes its parameters from the body of a GET too, as the service does', () => {
    const sim = wide(1)
    const runId = sim.start()
    const answer = sim.workspace.handle({
      method: 'GET',
      path: '/api/2.1/jobs/runs/get',
      headers: { authorization: 'Bearer dapi-demo' },
      body: `{"run_id":${runId}}`,
    })
    expect(answer).toMatchObject({ status: 200 })
  })
})

describe('runs/list', () => {
  function busy(): { sim: Sim; ids: string[] } {
    const sim = simulate({
      jobs: [
        { jobId: 1, maxConcurrentRuns: 100, tasks: [{ key: 'a', attempts: [{ run: 60 }] }] },
        { jobId: 2, tasks: [{ key: 'a' }] },
      ],
    })
    const ids = Array.from({ length: 30 }, () => (sim.pass(1), sim.start('1')))
    return { sim, ids }
  }

  it('pages from the newest on, and new runs do not shift the pages', () => {
    const { sim, ids } = busy()
    const first = sim.get('2.1/jobs/runs/list', { limit: 25 }).body as {
      runs: { run_id: string }[]
      next_page_token: string
      has_more: boolean
    }
    expect(first.runs.map((run) => run.run_id)).toEqual(ids.toReversed().slice(0, 25))
    expect(first.has_more).toBe(true)
    sim.start('2')
    const second = sim.get('2.1/jobs/runs/list', { limit: 25, page_token: first.next_page_token }).body as {
      runs: { run_id: string }[]
      prev_page_token: string
    }
    expect(second.runs.map((run) => run.run_id)).toEqual(ids.toReversed().slice(25))
    expect(second).toMatchObject({ has_more: false, prev_page_token: expect.any(String) })
    expect(second).not.toHaveProperty('next_page_token')
  })

  it('filters by job, activity, type and time', () => {
    const { sim, ids } = busy()
    sim.post('jobs/runs/submit', { tasks: [{ task_key: 'a', notebook_task: { notebook_path: '/a' } }] })
    const count = (query: object): number =>
      ((sim.get('jobs/runs/list', { limit: 25, ...query }).body['runs'] ?? []) as unknown[]).length
    expect(count({ job_id: '2' })).toBe(0)
    expect(count({ run_type: 'SUBMIT_RUN' })).toBe(1)
    sim.pass(40)
    expect(count({ job_id: '1', active_only: true })).toBe(20)
    expect(count({ job_id: '1', completed_only: true })).toBe(10)
    expect(count({ start_time_from: sim.run(ids[28] as string).start_time })).toBe(3)
    expect(count({ limit: 0 })).toBe(25)
  })

  it('shows tasks when asked', () => {
    const { sim } = busy()
    expect(sim.get('jobs/runs/list').body).not.toHaveProperty('runs[0].tasks')
    expect(sim.get('jobs/runs/list', { expand_tasks: true }).body).toHaveProperty('runs[0].tasks[0].task_key', 'a')
  })

  it.each([
    { limit: 26 },
    { limit: -1 },
    { offset: 10_001 },
    { active_only: true, completed_only: true },
    { run_type: 'X' },
    { page_token: '!' },
  ])('refuses %j', (query) => {
    expect(busy().sim.get('jobs/runs/list', query)).toMatchObject({
      status: 400,
      body: { error_code: 'INVALID_PARAMETER_VALUE' },
    })
  })
})

describe('runs/delete', () => {
  it('deletes a run that has ended, and no other', () => {
    const sim = wide(1)
    const runId = sim.start()
    const taskRunId = sim.task(runId, 't0').run_id
    expect(sim.post('jobs/runs/delete', { run_id: BigInt(runId) })).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining('is active') },
    })
    sim.pass(20)
    expect(sim.post('jobs/runs/delete', { run_id: BigInt(runId) })).toMatchObject({ status: 200, body: {} })
    expect(sim.get('jobs/runs/get', { run_id: runId }).status).toBe(400)
    expect(sim.get('jobs/runs/get-output', { run_id: taskRunId }).status).toBe(400)
    expect(sim.get('jobs/runs/list').body).not.toHaveProperty('runs')
  })
})
