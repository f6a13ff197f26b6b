import { describe, expect, it } from '@jest/globals'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import { patAuthorizer } from '../../src/databricks/auth/pat.ts'
import type { HttpRequest } from '../../src/databricks/http/transport.ts'
import { createHttp } from '../../src/databricks/http/workspace.ts'
import { createSavedJobs } from '../../src/databricks/saved-jobs.ts'

type Reply = Record<string, unknown> | readonly [number, string] | Error

const LOST = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })
const MISSING = [400, '{"error_code":"INVALID_PARAMETER_VALUE","message":"Job 7 does not exist."}'] as const
const BIG = '9007199254740993'

/** Jobs of a workspace that gives these answers in turn, the last one for ever; `asked` is what it was asked. */
const jobsOf = (...replies: Reply[]) => {
  const asked: string[] = []
  const http = createHttp({
    host: 'https://dbc.example.com',
    authorizer: patAuthorizer('dapi-secret'),
    clock: createVirtualClock(),
    random: () => 1,
    transport: {
      send: ({ method, url, body = '' }: HttpRequest) => {
        const { pathname, search } = new URL(url)
        asked.push(`${method} ${pathname.replace('/api/', '')}${search} ${body}`.trim())
        const reply = replies[Math.min(asked.length, replies.length) - 1]
        if (reply === undefined || reply instanceof Error) return Promise.reject(reply ?? LOST)
        const [status, text] = isPair(reply) ? reply : [200, JSON.stringify(reply)]
        return Promise.resolve({ status, headers: { 'content-type': 'application/json' }, body: text })
      },
      close: () => undefined,
    },
  })
  return { jobs: createSavedJobs(http), asked }
}

function isPair(reply: Exclude<Reply, Error>): reply is readonly [number, string] {
  return Array.isArray(reply)
}

describe('a job is created', () => {
  it('with integers of any size, in one request', async () => {
    const { jobs, asked } = jobsOf([200, `{"job_id": ${BIG}}`])
    await expect(jobs.create({ name: 'a', run_job_task: { job_id: BigInt(BIG) } })).resolves.toBe(BIG)
    expect(asked).toEqual([`POST 2.2/jobs/create {"name":"a","run_job_task":{"job_id":${BIG}}}`])
  })

  it.each<[string, Reply]>([
    ['a connection is lost', LOST],
    ['the workspace fails', [500, '{"error_code":"INTERNAL_ERROR","message":"no"}']],
    ['the answer names no job', {}],
    ['the answer is empty', [200, '']],
    ['the answer is a page', [200, '<html>hello</html>']],
  ])('once only, where %s: it may be there', async (_when, reply) => {
    const { jobs, asked } = jobsOf({}, reply)
    await jobs.list()
    await expect(jobs.create({ name: 'a' })).rejects.toMatchObject({ mayHaveTakenEffect: true })
    expect(asked).toHaveLength(2)
  })

  it.each<[string, Reply, string]>([
    ['429', [429, '{"error_code":"REQUEST_LIMIT_EXCEEDED","message":"slow"}'], 'unreachable'],
    ['a refusal', [400, '{"error_code":"INVALID_PARAMETER_VALUE","message":"no size"}'], 'request-refused'],
  ])('not at all, after %s', async (_what, reply, kind) => {
    await expect(jobsOf(reply).jobs.create({ name: 'a' })).rejects.toMatchObject({ kind, mayHaveTakenEffect: false })
  })

  it('not without the right to: says which one', async () => {
    const { jobs } = jobsOf([403, '{"error_code":"PERMISSION_DENIED","message":"no"}'])
    await expect(jobs.create({ name: 'a' })).rejects.toMatchObject({ kind: 'auth', advice: /Can Manage/ })
  })
})

describe('a job is read', () => {
  it('with the tasks of all its pages', async () => {
    const first = {
      job_id: 7,
      created_time: 1,
      run_as_user_name: 'a',
      settings: { name: 'x', tasks: [{ task_key: 'a' }] },
    }
    const { jobs, asked } = jobsOf(
      { ...first, next_page_token: 'p2' },
      { job_id: 7, settings: { tasks: [{ task_key: 'b' }], parameters: [{ name: 'p' }] } },
    )
    await expect(jobs.get('7')).resolves.toEqual({
      jobId: '7',
      createdAt: 1,
      runAsUserName: 'a',
      settings: { name: 'x', tasks: [{ task_key: 'a' }, { task_key: 'b' }], parameters: [{ name: 'p' }] },
    })
    expect(asked).toEqual(['GET 2.2/jobs/get?job_id=7', 'GET 2.2/jobs/get?job_id=7&page_token=p2'])
  })

  it.each<[string, Reply]>([
    ['in words', MISSING],
    ['by its code', [404, '{"error_code":"RESOURCE_DOES_NOT_EXIST","message":"gone"}']],
  ])('as missing, where the workspace says so %s', async (_how, reply) => {
    await expect(jobsOf(reply).jobs.get('7')).resolves.toBeUndefined()
  })

  it('and not another one', async () => {
    const { jobs, asked } = jobsOf({ job_id: 8, settings: { name: 'other' } }, { job_id: 7, settings: { name: 'own' } })
    await expect(jobs.get('7')).resolves.toMatchObject({ settings: { name: 'own' } })
    expect(asked).toHaveLength(2)
  })

  it.each<[string, unknown]>([
    ['no settings', undefined],
    ['a text', 'settings'],
    ['a list', [1]],
  ])('whatever is sent for its settings: %s', async (_what, settings) => {
    await expect(jobsOf({ job_id: 7, settings }).jobs.get('7')).resolves.toEqual({
      jobId: '7',
      runAsUserName: '',
      settings: {},
    })
  })
})

describe('jobs are listed', () => {
  it('each once, from all pages', async () => {
    const { jobs, asked } = jobsOf(
      { jobs: [{ job_id: 1, settings: { name: 'a' } }, { nothing: 1 }], next_page_token: 't' },
      { jobs: [{ job_id: 1 }, { job_id: 2 }] },
    )
    expect((await jobs.list({ name: 'A b' })).map(({ jobId }) => jobId)).toEqual(['1', '2'])
    expect(asked[1]).toBe('GET 2.2/jobs/list?name=A+b&limit=100&page_token=t')
  })

  it('as none, where there are none', async () => {
    await expect(jobsOf({}).jobs.list()).resolves.toEqual([])
  })

  it.each([[{ jobs: 'none' }], [{ has_more: true }], [{ next_page_token: 'x' }]])(
    'and an answer that is no list is not taken for none: %j',
    async (answer) => {
      const { jobs } = jobsOf(answer, { jobs: [{ job_id: 3 }] })
      expect((await jobs.list()).map(({ jobId }) => jobId)).toEqual(['3'])
    },
  )
})

describe('a job is changed', () => {
  it('again, until the workspace has answered', async () => {
    const { jobs, asked } = jobsOf(LOST, [503, ''], [200, ''])
    await jobs.reset('7', { name: 'b' })
    expect(asked).toEqual(Array(3).fill('POST 2.2/jobs/reset {"job_id":7,"new_settings":{"name":"b"}}'))
  })

  it('in its tags alone', async () => {
    const { jobs, asked } = jobsOf({})
    await jobs.setTags('7', { a: 'b' })
    expect(asked).toEqual(['POST 2.2/jobs/update {"job_id":7,"new_settings":{"tags":{"a":"b"}}}'])
  })
})

describe('a job is deleted', () => {
  it('and is gone, where it is not there any more', async () => {
    await expect(jobsOf(LOST, MISSING).jobs.delete('7')).resolves.toBeUndefined()
  })

  it('not without the right to', async () => {
    const { jobs } = jobsOf([403, '{"error_code":"PERMISSION_DENIED","message":"User a does not have Admin"}'])
    await expect(jobs.delete('7')).rejects.toMatchObject({ kind: 'auth' })
  })
})
