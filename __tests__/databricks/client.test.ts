import { describe, expect, it } from '@jest/globals'
import { createJobsClient } from '../../src/databricks/client.ts'
import { RetryableError } from '../../src/databricks/http/errors.ts'
import type { Call, Http } from '../../src/databricks/http/workspace.ts'
import { aCommand, exportAnswer } from '../builders/notebook-export.ts'

/** A workspace that answers each call with what `answer` makes of it. */
const clientOf = (answer: (call: Call, nth: number) => Record<string, unknown>) => {
  const calls: Call[] = []
  const http: Http = {
    host: 'https://h',
    signIn: () => Promise.resolve(),
    serverNow: () => 0,
    timesThrottled: () => 0,
    // As the real one, except that an answer about something else is not asked for again.
    call: async (call) => {
      const value = answer(call, calls.push(call))
      try {
        call.check?.(value)
      } catch (error) {
        throw error instanceof RetryableError ? error.error : error
      }
      return value
    },
  }
  return { client: createJobsClient(http), calls }
}
const unreachable = (message: RegExp) =>
  expect.objectContaining({
    name: 'ApiError',
    kind: 'unreachable',
    message: expect.stringMatching(message),
    advice: expect.stringMatching(/./),
  })

describe('pages', () => {
  it('that lead back to one another end in an error, of a list and of a run', async () => {
    const around = clientOf((_call, nth) => ({ jobs: [], tasks: [], next_page_token: nth % 2 ? 'a' : 'b' }))
    await expect(around.client.listJobs('x')).rejects.toEqual(unreachable(/look up the job by name.*read before/))
    expect(around.calls).toHaveLength(3)
    await expect(around.client.getRun('7')).rejects.toEqual(unreachable(/read run 7.*read before/))
  })

  it('without end end in an error, of a list and of a run', async () => {
    const endless = clientOf((_call, nth) => ({ tasks: [], next_page_token: `page ${nth}` }))
    await expect(endless.client.listActiveRuns('1')).rejects.toEqual(unreachable(/more than 200 pages/))
    expect(endless.calls).toHaveLength(200)
    await expect(endless.client.getRun('7')).rejects.toEqual(unreachable(/more than 200 pages/))
  })

  it('end at a token that is no text', async () => {
    const { client, calls } = clientOf(() => ({ run_id: '7', next_page_token: { page: 2 } }))
    await client.listJobs('x')
    await client.getRun('7')
    expect(calls).toHaveLength(2)
  })
})

describe('a list', () => {
  it('has each job once, and only what is one', async () => {
    const { client } = clientOf((_call, nth) => ({
      jobs:
        nth === 1
          ? [{ job_id: '1' }, null, 'x', [], { job_id: 'abc' }, { job_id: '01' }, {}]
          : [{ job_id: '1' }, { job_id: '2' }],
      next_page_token: nth === 1 ? 'more' : undefined,
    }))
    expect(await client.listJobs('x')).toEqual([
      { jobId: '1', name: '' },
      { jobId: '2', name: '' },
    ])
  })

  it('may be anything but one', async () => {
    expect(await clientOf(() => ({ jobs: { job_id: '1' } })).client.listJobs('x')).toEqual([])
  })
})

describe('a list of the active runs of a job', () => {
  it('has no run of another job, for what it shows may be canceled', async () => {
    const { client } = clientOf(() => ({
      runs: [
        { run_id: '5', job_id: '1' },
        { run_id: '6', job_id: '2' },
      ],
    }))
    await expect(client.listActiveRuns('1')).rejects.toEqual(unreachable(/the runs of job 1 and got one of job 2/))
    await expect(client.listStarted('1')).rejects.toEqual(unreachable(/the runs of job 1 and got one of job 2/))
    expect(await client.listStarted(undefined)).toHaveLength(2)
  })

  it('is taken for what was asked for where it does not say', async () => {
    const { client } = clientOf(() => ({ runs: [{ run_id: '5' }, { run_id: '6', job_id: null }] }))
    expect(await client.listActiveRuns('1')).toEqual(['5', '6'])
    expect(await client.listStarted('1')).toHaveLength(2)
  })
})

describe('the completed runs of a job', () => {
  it('are asked for once, the latest 25 of them, for seconds only', async () => {
    const { client, calls } = clientOf(() => ({ runs: [{ run_id: '5', job_id: '1' }], next_page_token: 'more' }))
    expect(await client.listCompletedRuns('1', { withTasks: true })).toMatchObject([{ runId: '5', tasks: [] }])
    await client.listCompletedRuns('1', { withTasks: false })
    const query = { job_id: '1', completed_only: 'true', limit: '25' }
    expect(calls).toMatchObject([
      { path: '2.1/jobs/runs/list', query: { ...query, expand_tasks: 'true' }, outageMs: 0, deadlineMs: 10_000 },
      { path: '2.1/jobs/runs/list', query },
    ])
    expect(calls[1]?.query).toEqual(query)
  })

  it('have none of another job', async () => {
    const { client } = clientOf(() => ({ runs: [{ run_id: '5', job_id: '2' }] }))
    const listed = client.listCompletedRuns('1', { withTasks: true })
    await expect(listed).rejects.toEqual(unreachable(/the runs of job 1 and got one of job 2/))
  })
})

describe('the id of a started run', () => {
  it.each(['1', '9223372036854775807'])('%s is one', async (run_id) => {
    expect(await clientOf(() => ({ run_id })).client.submit({ idempotency_token: 't' })).toBe(run_id)
  })

  it.each(['0', '01', '9223372036854775808', '-1', '1e3', '', 'x', null, undefined, ['1']])(
    '%p is none',
    async (run_id) => {
      await expect(clientOf(() => ({ run_id })).client.submit({ idempotency_token: 't' })).rejects.toEqual(
        unreachable(/names no run/),
      )
    },
  )
})

describe('a run', () => {
  it('is the one that was asked for', async () => {
    expect(await clientOf(() => ({ run_id: '7' })).client.getRun('7')).toMatchObject({ runId: '7' })
  })

  it.each([{ state: {} }, { run_id: null }])('is taken for it when it does not say: %j', async (answer) => {
    expect((await clientOf(() => answer).client.getRun('7')).runId).toBe('7')
  })

  it.each([{}, { message: 'welcome' }])('is not what has nothing of a run: %j', async (answer) => {
    await expect(clientOf(() => answer).client.getRun('7')).rejects.toEqual(unreachable(/got an answer about no run/))
  })

  it('is not another, on no page', async () => {
    await expect(clientOf(() => ({ run_id: '8' })).client.getRun('7')).rejects.toEqual(
      unreachable(/asked for run 7 and got run 8/),
    )
    await expect(
      clientOf((_call, nth) => ({ run_id: nth < 3 ? '7' : '8', next_page_token: 'a' })).client.getRun('7'),
    ).rejects.toEqual(unreachable(/asked for run 7 and got run 8/))
  })
})

describe('an output', () => {
  it.each([
    [{ logs: 'x' }],
    [{ logs: 'x', metadata: {} }],
    [{ logs: 'x', metadata: null }],
    [{ logs: 'x', metadata: { run_id: '7' } }],
  ])('is of the run that was asked for, also when it does not say: %j', async (answer) => {
    expect((await clientOf(() => answer).client.getOutput('7')).logs?.text).toBe('x')
  })

  it('is not another run’s', async () => {
    await expect(clientOf(() => ({ metadata: { run_id: '8' } })).client.getOutput('7')).rejects.toEqual(
      unreachable(/asked for the output of run 7 and got that of run 8/),
    )
  })
})

describe('an exported notebook', () => {
  it('is asked for once, by its task run, as code', async () => {
    const { client, calls } = clientOf(() => exportAnswer({ commands: [aCommand({ command: 'x = 1' })] }))
    expect((await client.exportNotebook('7'))?.cells).toMatchObject([{ source: 'x = 1' }])
    expect(calls).toMatchObject([
      { path: '2.1/jobs/runs/export', query: { run_id: '7', views_to_export: 'CODE' }, outageMs: 0 },
    ])
  })

  it('is none where the answer holds none', async () => {
    expect(await clientOf(() => ({ views: [{ content: '<html>' }] })).client.exportNotebook('7')).toBeUndefined()
  })
})

it('needs no answer to what only has to be accepted', async () => {
  const { client, calls } = clientOf(() => ({}))
  await client.cancelRun('7')
  await client.cancelAllRuns('8')
  await client.listJobs('x')
  expect(calls.map(({ needsAnswer }) => needsAnswer ?? true)).toEqual([false, false, true])
})

it('takes a list or a run of any length', async () => {
  const many = (field: string) => Array.from({ length: 300_000 }, (_, at) => ({ [field]: String(at + 1) }))
  const lists = clientOf(() => ({ jobs: many('job_id') }))
  expect(await lists.client.listJobs('x')).toHaveLength(300_000)
  const iterations = many('run_id').map((entry) => ({ ...entry, task_key: 'each' }))
  const { client } = clientOf(() => ({ iterations }))
  expect((await client.getRun('7')).iterations).toHaveLength(300_000)
})
