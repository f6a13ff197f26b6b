import { describe, expect, it } from '@jest/globals'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import { GitHub } from '../../simulator/github/github.ts'
import type { Fault, GitHubScenario } from '../../simulator/scenario/scenario.ts'
import type { HttpRequest, HttpResponse } from '../../src/databricks/http/transport.ts'
import { changedFiles } from '../../src/github/changed-files.ts'
import { createGithub } from '../../src/github/client.ts'
import type { Change } from '../../src/model/change.ts'

const BASE = 'b'.repeat(40)
const HEAD = 'f'.repeat(40)
const RANGE = `${BASE}...${HEAD}`
const PULL: Change = { kind: 'pull-request', number: 7, head: HEAD }
const PUSH: Change = { kind: 'compare', base: BASE, head: HEAD }

interface Options {
  scenario?: GitHubScenario
  faults?: Fault[]
  repository?: string
  signal?: AbortSignal
  /** Answers in GitHub's place. */
  instead?: (request: HttpRequest) => Partial<HttpResponse> | Promise<never> | undefined
}

/** GitHub without a network, and the question which files it says have changed. */
const ask = async (change: Change, options: Options = {}) => {
  const { scenario = {}, faults = [], repository = 'octo/sales', instead = () => undefined } = options
  const { signal = new AbortController().signal } = options
  const clock = createVirtualClock()
  const service = new GitHub({ scenario: { github: scenario }, clock })
  for (const fault of faults) service.addFault(fault)
  const github = createGithub({
    token: scenario.token ?? 'ghs-simulated',
    apiUrl: service.apiUrl,
    clock,
    transport: {
      send: async (request) => {
        const made = await instead(request)
        if (made) return { status: 200, headers: { 'content-type': 'application/json' }, body: '', ...made }
        const { pathname, search } = new URL(request.url)
        const { method, headers, body = '' } = request
        const answer = service.handle({ method, headers, body, path: pathname + search })
        if (answer.kind !== 'answer') throw new Error('read ECONNRESET')
        return answer
      },
      close: () => undefined,
    },
  })
  const startedAt = clock.now()
  const files = await changedFiles(github, repository, change, { signal, clock })
  return { files, requests: service.requests, took: clock.now() - startedAt }
}

const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `etl/${index}.py`)
const withoutDot = (sentence: string) => sentence.replace(/\.$/, '')
const unknown = (reason: string | RegExp) => ({
  kind: 'unknown',
  reason: typeof reason === 'string' ? expect.stringContaining(reason) : expect.stringMatching(reason),
})

describe('the files of a pull request', () => {
  it('are told, with what became of them', async () => {
    const files = [
      'etl/load.py',
      { path: 'etl/new name é.py', status: 'renamed' as const, previousPath: 'etl/old.py' },
      { path: 'requirements.txt', status: 'removed' as const },
    ]
    expect((await ask(PULL, { scenario: { pulls: { 7: { files } } } })).files).toEqual({
      kind: 'known',
      files: [
        { path: 'etl/load.py', status: 'modified' },
        { path: 'etl/new name é.py', previousPath: 'etl/old.py', status: 'renamed' },
        { path: 'requirements.txt', status: 'removed' },
      ],
    })
  })

  it.each([0, 1, 99, 100, 101, 2999])('are read to the last page: %i', async (count) => {
    const { files } = await ask(PULL, { scenario: { pulls: { 7: { files: names(count) } } } })
    expect(files).toEqual({ kind: 'known', files: names(count).map((path) => ({ path, status: 'modified' })) })
  })

  it.each([3000, 3001])('are not known when there are more than GitHub lists: %i', async (count) => {
    const { files } = await ask(PULL, { scenario: { pulls: { 7: { files: names(count) } } } })
    expect(files).toEqual(unknown('3,000 files or more'))
  })

  it('are not known when GitHub lists fewer than it counts', async () => {
    const lost = { match: { path: 'files' }, body: [{ filename: 'etl/0.py', status: 'modified' }] }
    const { files } = await ask(PULL, { scenario: { pulls: { 7: { files: names(2) } } }, faults: [lost] })
    expect(files).toEqual(unknown('lists 1 changed files, but counts 2'))
  })

  it('are not known when the pull request has moved on since the workflow began', async () => {
    const scenario = { pulls: { 7: { head: 'e'.repeat(40), files: ['etl/load.py'] } } }
    const { files, requests } = await ask(PULL, { scenario })
    expect(files).toEqual(unknown('another head commit'))
    expect(requests).toHaveLength(1)
  })

  it('are asked for at the Enterprise Server', async () => {
    const scenario = { enterprise: true, pulls: { 7: { files: ['etl/load.py'] } } }
    const { files, requests } = await ask(PULL, { scenario })
    expect(files.kind).toBe('known')
    expect(requests.map(({ path }) => path)).toContain('/api/v3/repos/octo/sales/pulls/7/files')
  })
})

describe('the files between two commits', () => {
  const compare = (files: string[], status?: 'ahead' | 'behind' | 'diverged' | 'identical') => ({
    scenario: { compare: { [RANGE]: { files, status } } },
  })

  it.each([0, 1, 299])('are told in one answer: %i', async (count) => {
    const { files, requests } = await ask(PUSH, compare(names(count)))
    expect(files).toMatchObject({ kind: 'known', files: { length: count } })
    expect(requests).toHaveLength(1)
  })

  it.each([300, 301])('are not known when there are more than GitHub lists: %i', async (count) => {
    expect((await ask(PUSH, compare(names(count)))).files).toEqual(unknown('300 files or more'))
  })

  it('are none between a commit and itself', async () => {
    expect((await ask(PUSH, compare([], 'identical'))).files).toEqual({ kind: 'known', files: [] })
  })

  it.each(['behind', 'diverged'] as const)('are not known when the later one is %s', async (status) => {
    expect((await ask(PUSH, compare(['etl/load.py'], status))).files).toEqual(unknown('not part of the later one'))
  })
})

describe('what the token may not see', () => {
  it.each([
    [PULL, 'pull-requests: read', { contents: 'read' as const }],
    [PUSH, 'contents: read', { 'pull-requests': 'read' as const }],
  ])('is told with the permission that is missing, case %#', async (change, missingPermission, permissions) => {
    const scenario = { permissions, pulls: { 7: {} }, compare: { [RANGE]: {} } }
    const { files, requests } = await ask(change, { scenario })
    expect(files).toEqual({ ...unknown('403: Resource not accessible by integration'), missingPermission })
    expect(requests).toHaveLength(1)
  })

  it('may look as if it were not there', async () => {
    const [pull, push] = [await ask(PULL), await ask(PUSH)]
    expect(pull.files).toEqual({ ...unknown('404: Not Found'), missingPermission: 'pull-requests: read' })
    expect(push.files).toEqual({ ...unknown('404: Not Found'), missingPermission: 'contents: read' })
  })

  it('is no matter of permissions when the token itself is refused', async () => {
    const faults = [{ status: 401, body: { message: 'Bad credentials' } }]
    expect((await ask(PULL, { faults })).files).toEqual(unknown('401: Bad credentials'))
  })
})

describe('too many requests', () => {
  const scenario = { pulls: { 7: { files: ['etl/load.py'] } } }

  it.each([429, 403])('are waited for when that is a matter of seconds (%i)', async (status) => {
    const faults = [{ match: { path: 'files' }, status, headers: { 'retry-after': '3' }, body: { message: 'slow' } }]
    const { files, took } = await ask(PULL, { scenario, faults })
    expect(files.kind).toBe('known')
    expect(took).toBe(3000)
  })

  it.each([
    ['with a time', 429, { 'retry-after': '60' }, 'slow down'],
    ['with a time that is none', 429, { 'retry-after': 'soon' }, 'slow down'],
    ['without one', 429, {}, 'slow down'],
    ['by its sentence alone', 403, {}, 'You have exceeded a secondary rate limit.'],
  ])(
    'are not waited for when it takes longer, told %s',
    async (_, status, headers: Record<string, string>, message) => {
      const faults = [{ match: { path: 'files' }, status, headers, body: { message } }]
      const { files, took } = await ask(PULL, { scenario, faults })
      expect(files).toEqual(
        unknown(`too many requests were made with this token (GitHub answered ${status}: ${withoutDot(message)})`),
      )
      expect(took).toBe(0)
    },
  )

  it('are not waited for when the hour is used up, and are if it is almost over', async () => {
    const used = await ask(PULL, { scenario: { ...scenario, rateLimit: { requests: 1 } } })
    expect(used.files).toEqual(unknown('too many requests'))
    expect(used.took).toBe(0)
    const almost = await ask(PULL, { scenario: { ...scenario, rateLimit: { requests: 1, per: '4s' } } })
    expect(almost.files.kind).toBe('known')
    expect(almost.took).toBe(4000)
  })
})

describe('trouble on the way', () => {
  const scenario = { pulls: { 7: { files: names(150) } } }

  it('that passes is passed over', async () => {
    const faults: Fault[] = [
      { match: { path: 'files' }, status: 502 },
      { match: { path: 'files' }, reset: 'before' },
      { match: { path: 'files' }, skip: 1, html: true },
    ]
    expect((await ask(PULL, { scenario, faults })).files).toMatchObject({ kind: 'known', files: { length: 150 } })
  })

  it('that does not pass is told', async () => {
    const faults: Fault[] = [{ status: 502, times: 'forever', body: { message: 'Server Error' } }]
    const { files, requests } = await ask(PULL, { scenario, faults })
    expect(files).toEqual(unknown('GitHub answered 502: Server Error'))
    expect(requests).toHaveLength(3)
  })

  it('that has no words is told by its status', async () => {
    const { files } = await ask(PULL, { scenario, faults: [{ status: 503, times: 'forever', html: true }] })
    expect(files).toEqual(unknown(/^GitHub answered 503$/))
  })

  it('takes 30 s at most, all requests together', async () => {
    const { files, took } = await ask(PULL, { instead: () => new Promise<never>(() => undefined) })
    expect(files).toEqual(unknown('no answer within'))
    expect(took).toBeLessThanOrEqual(30_000)
  })

  it('is not told when the workflow was canceled meanwhile', async () => {
    const canceled = new AbortController()
    const reason = new Error('the workflow was canceled')
    const instead = (): Promise<never> => (canceled.abort(reason), new Promise<never>(() => undefined))
    await expect(ask(PULL, { signal: canceled.signal, instead })).rejects.toBe(reason)
  })
})

describe('an answer of another shape', () => {
  const answers = (list: unknown, pull: unknown = { head: { sha: HEAD }, changed_files: 1 }) => ({
    instead: ({ url }: HttpRequest) => ({ body: JSON.stringify(/\/files\?/.test(url) ? list : pull) }),
  })

  it.each<[unknown]>([
    [{ files: [] }],
    [[null]],
    [['etl/load.py']],
    [[{ status: 'modified' }]],
    [[{ filename: '' }]],
    [[{ filename: 7 }]],
    [[{ filename: 'etl/new.py', status: 'renamed' }]],
  ])('is no list of files: %j', async (list) => {
    expect((await ask(PULL, answers(list))).files).toEqual(unknown('not a list of files'))
  })

  it.each<[unknown]>([[null], [[]], [{ head: HEAD, changed_files: 1 }], [{ changed_files: 1 }]])(
    'is no pull request: %j',
    async (pull) => {
      expect((await ask(PULL, answers([{ filename: 'a.py' }], pull))).files).toEqual(unknown('not a pull request'))
    },
  )

  it('without a count is not taken for whole', async () => {
    const { files } = await ask(PULL, answers([{ filename: 'a.py' }], { head: { sha: HEAD } }))
    expect(files).toEqual(unknown('counts none'))
  })

  it.each<[unknown]>([[[]], [{ status: 'ahead' }], [{ status: 'ahead', files: {} }], [{ files: [] }], [null]])(
    'is no comparison: %j',
    async (content) => {
      expect((await ask(PUSH, { instead: () => ({ body: JSON.stringify(content) }) })).files.kind).toBe('unknown')
    },
  )

  it('that goes on for ever comes to an end', async () => {
    const page = names(100).map((filename) => ({ filename, status: 'modified' }))
    expect((await ask(PULL, answers(page))).files).toEqual(unknown('3,000 files'))
  })

  it('brings no more than a line of it into the log', async () => {
    const message = `no\n::error::${'x'.repeat(100_000)}`
    const { files } = await ask(PULL, { faults: [{ status: 400, body: { message } }] })
    expect(files.kind === 'unknown' && files.reason).toMatch(/^GitHub answered 400: no ::error::x{1,300}$/)
  })
})

it('nothing is asked where the event does not say what changed, or the repository is not known', async () => {
  const { files, requests } = await ask({ kind: 'none', reason: 'the branch is new' })
  expect(files).toEqual({ kind: 'unknown', reason: 'the branch is new' })
  expect(requests).toEqual([])
  expect((await ask(PULL, { repository: '' })).requests).toEqual([])
})
