import { describe, expect, it } from '@jest/globals'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import type { ApiError } from '../../src/databricks/http/errors.ts'
import { createOnce } from '../../src/jobs/create-once.ts'
import type { SavedJob } from '../../src/model/job.ts'
import type { Body } from '../../src/model/work.ts'
import { accessRefusal, notSent, refusal, unreachable } from '../builders/errors.ts'

/** How a request to create a job ends: with an error, and perhaps with a job that lists have `after` ms later. */
interface End {
  error?: Error
  isCreated?: boolean
  after?: number
}

/** A workspace in which requests end like this, the last one for ever. */
function aWorkspace(...ends: End[]) {
  return aWorkspaceThatLists(undefined, ...ends)
}

/** The same; with an error, it lists no jobs. */
function aWorkspaceThatLists(lists: Error | undefined, ...ends: End[]) {
  const clock = createVirtualClock()
  const startedAt = clock.now()
  const there: { job: SavedJob; from: number }[] = []
  const asked: string[] = []
  const at = (): string => `${(clock.now() - startedAt) / 1000} s`
  const jobs = {
    create: (settings: Body): Promise<string> => {
      asked.push(`create at ${at()}`)
      const end = ends[Math.min(asked.filter((one) => one.startsWith('create')).length, ends.length) - 1] ?? {}
      const jobId = String(there.length + 1)
      if (end.isCreated ?? end.error === undefined)
        there.push({ job: { jobId, runAsUserName: '', settings }, from: clock.now() + (end.after ?? 0) })
      return end.error ? Promise.reject(end.error) : Promise.resolve(jobId)
    },
    list: () => {
      asked.push(`list at ${at()}`)
      if (lists) return Promise.reject(lists)
      return Promise.resolve(there.filter(({ from }) => from <= clock.now()).map(({ job }) => job))
    },
    get: () => Promise.resolve(undefined),
  }
  let words = 0
  const again: string[] = []
  const creating = createOnce(
    {
      jobs,
      clock,
      newToken: () => `word ${++words}`,
      onAgain: (error) => Promise.resolve(void again.push(error.message)),
    },
    {
      name: 'nightly',
      settings: (nonce) => ({ name: 'nightly', tags: { nonce } }),
      nonceOf: ({ settings }) => (settings.tags as { nonce: string }).nonce,
    },
  )
  return { creating, asked, again, there }
}

const effectOf = (creating: Promise<unknown>): Promise<string> =>
  creating.then(
    () => 'created',
    (error: unknown) => (error as ApiError).effect,
  )

describe('a request to create a job', () => {
  it('is sent once where it is answered', async () => {
    const { creating, asked } = aWorkspace({})
    expect(await creating).toEqual({ jobId: '1', nonces: [expect.stringMatching(/^[0-9a-f]{32}$/)] })
    expect(asked).toEqual(['create at 0 s'])
  })

  it('without an answer is looked for, and not sent again where it has created the job', async () => {
    const { creating, asked, again } = aWorkspace({ error: unreachable(), isCreated: true, after: 4_000 })
    expect(await creating).toMatchObject({ jobId: '1' })
    expect(asked).toEqual(['create at 0 s', 'list at 0 s', 'list at 2 s', 'list at 5 s'])
    expect(again).toEqual([])
  })

  it('without an answer is sent again under another nonce where nothing shows', async () => {
    const { creating, again, there } = aWorkspace({ error: unreachable() }, {})
    const { jobId, nonces } = await creating
    expect([jobId, new Set(nonces).size, there.length, again.length]).toEqual(['1', 2, 1, 1])
  })

  it('takes up what an earlier request has created after all', async () => {
    const late = { error: unreachable(), isCreated: true, after: 15_000 }
    const { creating, asked } = aWorkspace(late, { error: unreachable() })
    expect(await creating).toMatchObject({ jobId: '1' })
    expect(asked.filter((one) => one.startsWith('create'))).toHaveLength(2)
  })

  it('is given up after four without an answer, and may have had an effect', async () => {
    const { creating, asked } = aWorkspace({ error: unreachable() })
    expect(await effectOf(creating)).toBe('unknown')
    expect(asked.filter((one) => one.startsWith('create'))).toHaveLength(4)
  })

  it('that never leaves this machine is tried for five minutes, without a look', async () => {
    const { creating, asked } = aWorkspace({ error: notSent() })
    expect(await effectOf(creating)).toBe('not-sent')
    expect(asked.filter((one) => !one.startsWith('create'))).toEqual([])
    expect(asked.at(-1)).toMatch(/^create at 3\d\d s$/)
  })

  it.each([refusal(), accessRefusal()])('that is refused is not sent again', async (error) => {
    const { creating, asked } = aWorkspace({ error })
    expect(await effectOf(creating)).toBe('not-done')
    expect(asked).toEqual(['create at 0 s'])
  })

  it.each([notSent(), accessRefusal()])('may have had an effect also where the look for it fails', async (error) => {
    const { creating } = aWorkspaceThatLists(error, { error: unreachable() })
    expect(await effectOf(creating)).toBe('unknown')
  })

  it('that is refused after one without an answer may have had an effect', async () => {
    const { creating } = aWorkspace({ error: unreachable() }, { error: refusal() })
    expect(await effectOf(creating)).toBe('unknown')
  })
})
