import { describe, expect, it } from '@jest/globals'
import type { Scenario } from '../../simulator/scenario/scenario.ts'
import { oneJob, simulate } from './harness.ts'

const notebook = (key: string, more: object = {}): object => ({
  task_key: key,
  notebook_task: { notebook_path: `/Shared/${key}` },
  ...more,
})

function many(count: number): Scenario {
  return oneJob(Array.from({ length: count }, (_, index) => ({ key: `t${index}` })))
}

describe('jobs/create', () => {
  it('makes a job that can be read and run', () => {
    const sim = simulate()
    const created = sim.post('jobs/create', {
      name: 'Made',
      tasks: [notebook('a'), notebook('b', { depends_on: [{ task_key: 'a' }] })],
    })
    const jobId = created.body['job_id'] as string
    expect(created.status).toBe(200)
    expect(sim.get('jobs/get', { job_id: jobId }).body).toMatchObject({
      job_id: jobId,
      creator_user_name: 'someone@example.com',
      settings: { name: 'Made', queue: { enabled: true }, tasks: [{ task_key: 'a' }, { task_key: 'b' }] },
    })
    const runId = sim.start(jobId)
    sim.pass(60)
    expect(sim.run(runId).state?.result_state).toBe('SUCCESS')
  })

  it('lets a job of 2.1 go without a queue, and refuses more than 100 tasks there', () => {
    const sim = simulate()
    const { body } = sim.post('2.1/jobs/create', { tasks: [notebook('a')] })
    expect(sim.get('jobs/get', { job_id: body['job_id'] }).body).not.toHaveProperty('settings.queue')
    const tasks = Array.from({ length: 101 }, (_, index) => notebook(`t${index}`))
    expect(sim.post('2.1/jobs/create', { tasks }).status).toBe(400)
    expect(sim.post('2.2/jobs/create', { tasks }).status).toBe(200)
  })

  it.each([
    [
      'schedule and continuous',
      { schedule: { quartz_cron_expression: '0', timezone_id: 'UTC' }, continuous: {} },
      'Only one of schedule and continuous',
    ],
    ['a parameter name with a space', { parameters: [{ name: 'a b', default: '' }] }, 'Job parameter name'],
    [
      'a parameter twice',
      {
        parameters: [
          { name: 'a', default: '' },
          { name: 'a', default: '' },
        ],
      },
      'Duplicate job parameter name: a',
    ],
    ['a parameter without default', { parameters: [{ name: 'a' }] }, 'Missing required field: parameters[0].default'],
    ['26 tags', { tags: Object.fromEntries(Array.from({ length: 26 }, (_, index) => [`t${index}`, ''])) }, '25 tags'],
    ['too many at once', { max_concurrent_runs: 1001 }, 'between 0 and 1000'],
  ])('refuses %s', (_what, settings, message) => {
    const answer = simulate().post('jobs/create', { name: 'x', ...settings })
    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject({
      error_code: 'INVALID_PARAMETER_VALUE',
      message: expect.stringContaining(message),
    })
  })
})

describe('jobs/get', () => {
  it('pages tasks by the hundred in 2.2 and refuses such jobs in 2.1', () => {
    const sim = simulate(many(250))
    expect(sim.get('2.1/jobs/get', { job_id: '1' })).toMatchObject({
      status: 400,
      body: {
        error_code: 'INVALID_PARAMETER_VALUE',
        message: 'Resources with more than 100 tasks can only be handled by API 2.2 and above',
      },
    })
    const keys: string[] = []
    let token: unknown = ''
    let pages = 0
    for (; token !== undefined; pages++) {
      const { body } = sim.get('jobs/get', { job_id: '1', page_token: token })
      keys.push(...(body['settings'] as { tasks: { task_key: string }[] }).tasks.map((task) => task.task_key))
      token = body['next_page_token']
    }
    expect(pages).toBe(3)
    expect(new Set(keys).size).toBe(250)
  })

  it('knows no other job', () => {
    expect(simulate().get('jobs/get', { job_id: '5' })).toMatchObject({
      status: 404,
      body: { message: 'Job 5 does not exist.' },
    })
  })
})

describe('jobs/list', () => {
  const jobs = Array.from({ length: 30 }, (_, index) => ({
    jobId: index + 1,
    name: `Job ${index + 1}`,
    tasks: [{ key: 'a' }],
  }))

  it('goes through pages both ways, newest first', () => {
    const sim = simulate({ jobs })
    const first = sim.get('2.1/jobs/list', { limit: 25 }).body as {
      jobs: { job_id: string }[]
      next_page_token: string
      has_more: boolean
    }
    expect(first.jobs).toHaveLength(25)
    expect(first.jobs[0]?.job_id).toBe('30')
    expect(first.has_more).toBe(true)
    const second = sim.get('2.1/jobs/list', { limit: 25, page_token: first.next_page_token }).body as {
      jobs: { job_id: string }[]
      prev_page_token: string
    }
    expect(second.jobs.map((job) => job.job_id)).toEqual(['5', '4', '3', '2', '1'])
    expect(second).toMatchObject({ has_more: false })
    const back = sim.get('2.1/jobs/list', { limit: 25, page_token: second.prev_page_token }).body
    expect(back['jobs']).toEqual(first.jobs)
    expect(sim.get('jobs/list').body).not.toHaveProperty('has_more')
  })

  it('finds by exact name whatever its case, and says nothing when there is none', () => {
    const sim = simulate({ jobs })
    expect(sim.get('jobs/list', { name: 'jOB 7' }).body).toMatchObject({ jobs: [{ job_id: '7' }] })
    expect(sim.get('jobs/list', { name: 'Job' }).body).not.toHaveProperty('jobs')
  })

  it('shows tasks only when asked, and none of a large job in 2.1', () => {
    const sim = simulate(many(101))
    expect(sim.get('jobs/list').body).not.toHaveProperty('jobs[0].settings.tasks')
    expect(sim.get('2.1/jobs/list', { expand_tasks: true }).body).not.toHaveProperty('jobs[0].settings.tasks')
    expect(sim.get('2.2/jobs/list', { expand_tasks: true }).body).toHaveProperty('jobs[0].has_more', true)
  })

  it.each([['0'], ['101'], ['x']])('refuses limit %s', (limit) => {
    expect(simulate().get('jobs/list', { limit }).status).toBe(400)
  })
})

describe('jobs/update, reset and delete', () => {
  it('merges lists by key, replaces other fields and removes what is named', () => {
    const sim = simulate(oneJob([{ key: 'a' }, { key: 'b' }]))
    const answer = sim.post('jobs/update', {
      job_id: 1,
      new_settings: { name: 'Renamed', tasks: [notebook('a', { description: 'new' }), notebook('c')] },
      fields_to_remove: ['tasks/b', 'email_notifications'],
    })
    expect(answer).toMatchObject({ status: 200, body: {} })
    const { settings } = sim.get('jobs/get', { job_id: '1' }).body as { settings: { tasks: object[] } }
    expect(settings).toMatchObject({
      name: 'Renamed',
      tasks: [{ task_key: 'a', description: 'new' }, { task_key: 'c' }],
    })
    expect(settings.tasks).toHaveLength(2)
    expect(settings).not.toHaveProperty('email_notifications')
  })

  it('overwrites everything on reset, and needs new settings', () => {
    const sim = simulate(oneJob([{ key: 'a' }], { parameters: { date: 'x' } }))
    expect(sim.post('jobs/reset', { job_id: 1 }).body).toMatchObject({
      message: 'Missing required field: new_settings',
    })
    sim.post('jobs/reset', { job_id: 1, new_settings: { name: 'Bare', tasks: [notebook('z')] } })
    expect(sim.get('jobs/get', { job_id: '1' }).body).not.toHaveProperty('settings.parameters')
  })

  it('applies a new timeout to runs that are under way', () => {
    const sim = simulate(oneJob([{ key: 'a', attempts: [{ run: '1h' }] }], {}, { cancelTakes: 5 }))
    const runId = sim.start()
    sim.pass(60)
    sim.post('jobs/update', { job_id: 1, new_settings: { timeout_seconds: 120 } })
    sim.pass(59)
    expect(sim.run(runId).state?.life_cycle_state).toBe('RUNNING')
    sim.pass(10)
    expect(sim.run(runId).state).toMatchObject({ life_cycle_state: 'TERMINATED', result_state: 'TIMEDOUT' })
  })

  it('deletes a job', () => {
    const sim = simulate(oneJob([{ key: 'a' }]))
    expect(sim.post('jobs/delete', { job_id: 1 }).status).toBe(200)
    expect(sim.post('jobs/run-now', { job_id: 1 })).toMatchObject({
      status: 404,
      body: { error_code: 'RESOURCE_DOES_NOT_EXIST' },
    })
  })
})
