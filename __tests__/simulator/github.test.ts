import { describe, expect, it } from '@jest/globals'
import { GitHub } from '../../simulator/github/github.ts'
import { parseScenario, type GitHubScenario } from '../../simulator/scenario/scenario.ts'
import { START } from './harness.ts'

interface Answer {
  status: number
  headers: Record<string, string>
  body: Record<string, unknown> & { [index: number]: Record<string, unknown>; length: number }
}

const SHA = 'f'.repeat(40)
const API = 'https://api.github.com'

/** GitHub with a clock that is moved by hand. */
const simulate = (scenario: GitHubScenario = {}) => {
  const clock = { time: START, now: () => clock.time }
  const github = new GitHub({ scenario: { github: scenario }, clock })
  const send = (method: string, path: string, body?: unknown, token = 'ghs-simulated'): Answer => {
    const full = path.startsWith('/') ? path : `/repos/octo/sales/${path}`
    const headers = { Authorization: `token ${token}` }
    const answer = github.handle({ method, path: full, headers, body: body === undefined ? '' : JSON.stringify(body) })
    if (answer.kind === 'reset') throw new Error('connection reset')
    return { status: answer.status, headers: answer.headers, body: JSON.parse(answer.body) as Answer['body'] }
  }
  return { github, clock, send, get: (path: string, token?: string) => send('GET', path, undefined, token) }
}

const files = (count: number): string[] => Array.from({ length: count }, (_, index) => `etl/${index}.py`)
/** The links of a page, by what they are: the number of the page that each leads to. */
const linksOf = ({ headers }: Answer): Record<string, string> =>
  Object.fromEntries(
    [...(headers['link'] ?? '').matchAll(/[?&]page=(\d+)>; rel="(\w+)"/g)].map(([, page, rel]) => [rel, page]),
  ) as Record<string, string>

describe('a pull request', () => {
  it('has its head and its files', () => {
    const renamed = { path: 'b.py', status: 'renamed' as const, previousPath: 'a.py' }
    const { get } = simulate({ pulls: { 7: { files: ['etl/load.py', renamed] } } })
    expect(get('pulls/7').body).toMatchObject({ number: 7, head: { sha: SHA }, changed_files: 2 })
    expect(get('pulls/7/files').body).toMatchObject([
      { filename: 'etl/load.py', status: 'modified' },
      { filename: 'b.py', status: 'renamed', previous_filename: 'a.py' },
    ])
  })

  it('has pages of 30, or as many as are asked for up to 100, with links to the others', () => {
    const { get } = simulate({ pulls: { 7: { files: files(250) } } })
    const sizes = ['', '?per_page=100', '?per_page=1000', '?per_page=100&page=3', '?per_page=x', '?page=99']
    expect(sizes.map((query) => get(`pulls/7/files${query}`).body.length)).toEqual([30, 100, 100, 50, 30, 0])
    expect(linksOf(get('pulls/7/files?per_page=100'))).toEqual({ next: '2', last: '3' })
    expect(linksOf(get('pulls/7/files?per_page=100&page=2'))).toEqual({ prev: '1', next: '3', last: '3', first: '1' })
    expect(linksOf(get('pulls/7/files?per_page=100&page=3'))).toEqual({ prev: '2', first: '1' })
  })

  it('has links that can be followed', () => {
    const { get } = simulate({ pulls: { 7: { files: files(31) } } })
    const next = /<([^>]+)>; rel="next"/.exec(get('pulls/7/files').headers['link'] ?? '')?.[1] ?? ''
    expect(next).toContain(`${API}/repositories/`)
    expect(get(next.slice(API.length)).body).toMatchObject([{ filename: 'etl/30.py' }])
  })

  it('lists 3,000 files and counts all', () => {
    const { get } = simulate({ pulls: { 7: { files: files(3001) } } })
    expect(get('pulls/7').body['changed_files']).toBe(3001)
    expect(linksOf(get('pulls/7/files?per_page=100'))).toMatchObject({ last: '30' })
    expect(get('pulls/7/files?per_page=100&page=31').body).toHaveLength(0)
  })
})

describe('a comparison', () => {
  it('has up to 300 files, on the first page alone', () => {
    const { get } = simulate({ compare: { 'aa...bb': { files: files(301) }, 'bb...cc': { status: 'diverged' } } })
    expect(get('compare/aa...bb?per_page=1').body['files']).toHaveLength(300)
    expect(get('compare/aa...bb?per_page=1&page=2').body).not.toHaveProperty('files')
    expect(get('compare/aa...bb').body).toMatchObject({ status: 'ahead', base_commit: { sha: 'aa' } })
    expect(get('compare/bb...cc').body).toMatchObject({ status: 'diverged', files: [] })
  })
})

describe('comments', () => {
  const body = 'all green'

  it('are made, changed and listed, the oldest first', () => {
    const { github, clock, send, get } = simulate({ pulls: { 7: { comments: [{ body: 'hello', user: 'octocat' }] } } })
    const made = send('POST', 'issues/7/comments', { body })
    expect(made).toMatchObject({ status: 201, body: { body, user: { login: 'github-actions[bot]', type: 'Bot' } } })
    clock.time += 60_000
    const changed = send('PATCH', `issues/comments/${String(made.body['id'])}`, { body: 'red' })
    expect(changed).toMatchObject({ status: 200, body: { body: 'red', id: made.body['id'] } })
    expect(changed.body['updated_at']).not.toBe(changed.body['created_at'])
    expect(get('issues/7/comments').body).toMatchObject([
      { body: 'hello', user: { login: 'octocat' } },
      { body: 'red' },
    ])
    expect(github.comments(7).map((comment) => comment.body)).toEqual(['hello', 'red'])
  })

  it('come in pages', () => {
    const comments = Array.from({ length: 31 }, (_, index) => ({ body: String(index) }))
    const { get } = simulate({ pulls: { 7: { comments } } })
    expect(get('issues/7/comments').body).toHaveLength(30)
    expect(get('issues/7/comments?page=2').body).toMatchObject([{ body: '30' }])
  })

  it.each([{}, { body: '' }, { body: ' \n' }, { body: 'x'.repeat(65_537) }, { body: 7 }])(
    'need a text of some length, case %#',
    (sent) => {
      const { github, send } = simulate({ pulls: { 7: {} } })
      expect(send('POST', 'issues/7/comments', sent).status).toBe(422)
      expect(github.comments(7)).toEqual([])
    },
  )

  it('are refused where the conversation is locked, or there is none', () => {
    const { send } = simulate({ pulls: { 7: { locked: true } } })
    expect(send('POST', 'issues/7/comments', { body })).toMatchObject({
      status: 403,
      body: { message: expect.stringContaining('locked') },
    })
    expect(send('POST', 'issues/8/comments', { body }).status).toBe(404)
    expect(send('PATCH', 'issues/comments/1', { body }).status).toBe(404)
  })
})

describe('commit statuses', () => {
  const pending = { state: 'pending', context: 'databricks', description: 'running', target_url: 'https://x.example' }

  it('are kept, all of them', () => {
    const { github, send } = simulate()
    expect(send('POST', `statuses/${SHA}`, pending)).toMatchObject({ status: 201, body: pending })
    expect(send('POST', `statuses/${SHA}`, { state: 'success' })).toMatchObject({
      status: 201,
      body: { state: 'success', context: 'default', description: null },
    })
    expect(github.statuses(SHA).map(({ state }) => state)).toEqual(['pending', 'success'])
  })

  it.each([
    ['a word that is no state', { ...pending, state: 'running' }, 'Validation Failed'],
    ['no state', { context: 'x' }, 'Validation Failed'],
    ['more than 140 characters', { ...pending, description: 'x'.repeat(141) }, 'Validation Failed'],
  ])('are refused with %s', (_, sent, message) => {
    const { github, send } = simulate()
    expect(send('POST', `statuses/${SHA}`, sent)).toMatchObject({ status: 422, body: { message } })
    expect(github.statuses(SHA)).toEqual([])
  })

  it('are only for commits that are there', () => {
    const { send } = simulate({ commits: [SHA] })
    expect(send('POST', `statuses/${SHA}`, pending).status).toBe(201)
    for (const sha of ['a'.repeat(40), 'main'])
      expect(send('POST', `statuses/${sha}`, pending)).toMatchObject({
        status: 422,
        body: { message: `No commit found for SHA: ${sha}` },
      })
  })

  it('end at 1,000 of a commit and a context, however that is written', () => {
    const { send } = simulate()
    for (let count = 0; count < 1000; count++) send('POST', `statuses/${SHA}`, pending)
    expect(send('POST', `statuses/${SHA}`, { ...pending, context: 'DATABRICKS' }).status).toBe(422)
    expect(send('POST', `statuses/${SHA}`, { ...pending, context: 'other' }).status).toBe(201)
  })
})

describe('a token', () => {
  it('must be known', () => {
    const { get } = simulate({ pulls: { 7: {} } })
    for (const token of ['', 'other', 'constructor'])
      expect(get('pulls/7', token)).toMatchObject({ status: 401, body: { message: 'Bad credentials' } })
  })

  it('may do what it is given: what is not named is not', () => {
    const scenario = { pulls: { 7: {} }, compare: { 'aa...bb': {} } }
    const allowed = (permissions?: GitHubScenario['permissions']): number[] => {
      const { send } = simulate({ ...scenario, permissions })
      return [
        send('GET', 'pulls/7/files').status,
        send('GET', 'compare/aa...bb').status,
        send('GET', 'issues/7/comments').status,
        send('POST', 'issues/7/comments', { body: 'x' }).status,
        send('POST', `statuses/${SHA}`, { state: 'success' }).status,
      ]
    }
    expect(allowed()).toEqual([200, 200, 200, 201, 201])
    expect(allowed({})).toEqual([403, 403, 403, 403, 403])
    expect(allowed({ 'pull-requests': 'read' })).toEqual([200, 403, 200, 403, 403])
    expect(allowed({ 'pull-requests': 'write' })).toEqual([200, 403, 200, 201, 403])
    expect(allowed({ issues: 'write', contents: 'read' })).toEqual([403, 200, 200, 201, 403])
    expect(allowed({ statuses: 'write', contents: 'none' })).toEqual([403, 403, 403, 403, 201])
  })

  it('of a person is asked whose it is, and the one of a workflow is not', () => {
    const { get, send, github } = simulate({ people: { 'ghp-octocat': 'octocat' }, permissions: {}, pulls: { 7: {} } })
    expect(get('/user', 'ghp-octocat').body).toMatchObject({ login: 'octocat' })
    expect(get('/user')).toMatchObject({
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    })
    send('POST', 'issues/7/comments', { body: 'x' }, 'ghp-octocat')
    expect(github.comments(7)).toMatchObject([{ user: 'octocat' }])
  })

  it('of any kind is told by GraphQL whose it is, and nothing else', () => {
    const { send } = simulate({ people: { 'ghp-octocat': 'octocat' }, permissions: {} })
    const viewer = { query: 'query { viewer { login } }' }
    expect(send('POST', '/graphql', viewer).body).toEqual({ data: { viewer: { login: 'github-actions[bot]' } } })
    expect(send('POST', '/graphql', viewer, 'ghp-octocat').body).toEqual({ data: { viewer: { login: 'octocat' } } })
    expect(send('POST', '/graphql', viewer, 'other').status).toBe(401)
    expect(send('POST', '/graphql', { query: '{ me }' }).body).toMatchObject({ errors: [{ type: 'NOT_SIMULATED' }] })
  })

  it('has so many requests in an hour, and is told how many are left', () => {
    const { clock, get } = simulate({ rateLimit: { requests: 2 }, pulls: { 7: {} } })
    const [first, second, third] = [get('pulls/7'), get('pulls/8'), get('pulls/7')]
    expect([first, second, third].map(({ status }) => status)).toEqual([200, 404, 403])
    const left = [first, second, third].map(({ headers }) => headers['x-ratelimit-remaining'])
    expect(left).toEqual(['1', '0', '0'])
    expect(third.headers['x-ratelimit-reset']).toBe(String(START / 1000 + 3600))
    clock.time += 3_600_000
    expect(get('pulls/7').status).toBe(200)
  })
})

describe('the service', () => {
  it('is at /api/v3 on an Enterprise Server, and there alone', () => {
    const { github, get } = simulate({ enterprise: true, repository: 'team/etl', pulls: { 7: { files: files(31) } } })
    expect(github.apiUrl).toBe(`${API}/api/v3`)
    const page = get('/api/v3/repos/team/etl/pulls/7/files')
    expect(page.status).toBe(200)
    expect(page.headers['link']).toContain(`<${API}/api/v3/repositories/`)
    expect(get('/repos/team/etl/pulls/7').status).toBe(404)
  })

  it.each([
    ['GET', '/repos/octo/other/pulls/7'],
    ['GET', '/repos/octo/sales/pulls/8'],
    ['GET', '/repos/octo/sales/pulls/constructor'],
    ['GET', '/repos/octo/sales/compare/aa..bb'],
    ['GET', '/repos/octo/sales'],
    ['DELETE', '/repos/octo/sales/pulls/7'],
    ['GET', '/'],
  ])('has no %s %s', (method, path) => {
    const { send } = simulate({ pulls: { 7: {} }, compare: { 'aa...bb': {} } })
    expect(send(method, path)).toMatchObject({ status: 404, body: { message: 'Not Found', status: '404' } })
  })

  it('finds a repository however its name is written', () => {
    expect(simulate({ pulls: { 7: {} } }).get('/repos/Octo/Sales/pulls/7').status).toBe(200)
  })

  it('records requests and has faults of its own', () => {
    const { github, get } = simulate({ pulls: { 7: {} } })
    github.addFault({ match: { path: 'pulls/7' }, status: 502, body: { message: 'Server Error' } })
    expect([get('pulls/7').status, get('pulls/7').status]).toEqual([502, 200])
    expect(github.requests).toMatchObject([{ status: 502, fault: 'status 502' }, { status: 200 }])
  })
})

describe('a scenario', () => {
  it('gives all of it in YAML', () => {
    const { github } = parseScenario(`
      github:
        repository: team/etl
        permissions: { pull-requests: read }
        rate-limit: { requests: 10, per: 1m }
        pulls:
          7: { files: [a.py, { path: c.py, status: renamed, previous-path: b.py }] }
        compare: { aa...bb: { status: behind } }
    `)
    expect(github).toEqual({
      repository: 'team/etl',
      permissions: { 'pull-requests': 'read' },
      rateLimit: { requests: 10, per: '1m' },
      pulls: { 7: { files: ['a.py', { path: 'c.py', status: 'renamed', previousPath: 'b.py' }] } },
      compare: { 'aa...bb': { status: 'behind' } },
    })
  })

  it.each([
    ['github: { repository: sales }', /github\.repository: 'sales' is not owner\/name/],
    ['github: { permissions: { checks: read } }', /unknown permission 'checks'/],
    ['github: { permissions: { issues: all } }', /'all' is not one of read, write, none/],
    ['github: { pulls: { 7: { files: [{ status: added }] } } }', /files\[0\]: 'path' is missing/],
  ])('that is wrong says where: %s', (yaml, message) => {
    expect(() => parseScenario(yaml)).toThrow(message)
  })
})
