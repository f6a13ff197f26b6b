import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import { createTransport, type HttpRequest, type HttpResponse } from '../../src/databricks/http/transport.ts'
import { createGithub, type Github } from '../../src/github/client.ts'
import { createClock } from '../../src/model/clock.ts'

const TOKEN = 'ghs_0123456789abcdefABCDEF'
const API = 'https://api.github.com'

type Answer = Partial<HttpResponse> | ((request: HttpRequest, stop: AbortSignal) => Promise<Partial<HttpResponse>>)

/** GitHub in small: answers in turn, the last one for ever; `sent` is what it was asked. */
const setup = (answers: Answer[], { apiUrl = API, signal }: { apiUrl?: string; signal?: AbortSignal } = {}) => {
  const sent: HttpRequest[] = []
  const left = [...answers]
  const clock = createVirtualClock()
  const github = createGithub({
    token: TOKEN,
    apiUrl,
    clock,
    signal,
    transport: {
      send: async (request, stop) => {
        sent.push(request)
        const answer = (left.length > 1 ? left.shift() : left[0])!
        return { ...json([]), ...(typeof answer === 'function' ? await answer(request, stop!) : answer) }
      },
      close: () => undefined,
    },
  })
  return { github, sent, clock }
}

const json = (value: unknown, headers: Record<string, string> = {}): HttpResponse => ({
  status: 200,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(value),
})

const COMMENT = { owner: 'octo', repo: 'sales', issue_number: 7, body: 'all green' }
const comment = (github: Github) => github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', COMMENT)
const comments = (github: Github) =>
  github.paginate('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    owner: 'octo',
    repo: 'sales',
    issue_number: 7,
  })
const never = () => new Promise<never>(() => undefined)

describe('a request', () => {
  it('goes to GitHub with the token, and its answer is read', async () => {
    const { github, sent } = setup([json({ id: 11 })])
    const { data } = await comment(github)
    expect(data.id).toBe(11)
    expect(sent).toMatchObject([
      { method: 'POST', url: `${API}/repos/octo/sales/issues/7/comments`, body: '{"body":"all green"}' },
    ])
    expect(sent[0]?.headers.authorization).toBe(`token ${TOKEN}`)
  })

  it.each(['https://github.example.com/api/v3', 'https://github.example.com/api/v3/'])(
    'goes to Enterprise Server at %s',
    async (apiUrl) => {
      const { github, sent } = setup([json({ id: 11 })], { apiUrl })
      await comment(github)
      expect(sent[0]?.url).toBe('https://github.example.com/api/v3/repos/octo/sales/issues/7/comments')
    },
  )

  it('goes over the real transport, whatever its verb', async () => {
    const arrived: string[] = []
    const server = createServer((request, response) => {
      let body = ''
      request.setEncoding('utf8').on('data', (piece: string) => (body += piece))
      request.on('end', () => {
        arrived.push(`${request.method} ${request.url} ${request.headers.authorization} ${body}`)
        response.writeHead(request.method === 'PATCH' ? 200 : 204, { 'content-type': 'application/json' })
        response.end(request.method === 'PATCH' ? '{"id":11}' : undefined)
      })
    })
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const transport = createTransport('test')
    try {
      const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      const clock = createClock(Date.now(), () => performance.now())
      const github = createGithub({ token: TOKEN, apiUrl, transport, clock })
      const route = '/repos/{owner}/{repo}/issues/comments/{comment_id}' as const
      const of = { owner: 'octo', repo: 'sales', comment_id: 11 }
      const changed = await github.request(`PATCH ${route}`, { ...of, body: 'red' })
      const deleted = await github.request(`DELETE ${route}`, of)
      expect([changed.data.id, deleted.status]).toEqual([11, 204])
    } finally {
      transport.close()
      server.close()
    }
    expect(arrived).toEqual([
      `PATCH /repos/octo/sales/issues/comments/11 token ${TOKEN} {"body":"red"}`,
      `DELETE /repos/octo/sales/issues/comments/11 token ${TOKEN} `,
    ])
  })

  it('reads all pages', async () => {
    const next = `<${API}/repositories/1/issues/7/comments?page=2>; rel="next"`
    const { github, sent } = setup([json([{ id: 1 }, { id: 2 }], { link: next }), json([{ id: 3 }])])
    expect((await comments(github)).map(({ id }) => id)).toEqual([1, 2, 3])
    expect(sent[1]?.url).toBe(`${API}/repositories/1/issues/7/comments?page=2`)
  })

  it('is waited for no longer than 10 s', async () => {
    let stopped: AbortSignal | undefined
    const { github, clock, sent } = setup([(_, stop) => ((stopped = stop), never())])
    const startedAt = clock.now()
    await expect(comment(github)).rejects.toMatchObject({ message: 'no answer within 10 s', response: undefined })
    expect(clock.now() - startedAt).toBe(10_000)
    expect(stopped?.aborted).toBe(true)
    expect(sent).toHaveLength(1)
  })

  it('ends with the reason of the signal that ends it', async () => {
    const canceled = new AbortController()
    const reason = new Error('the workflow was canceled')
    const { github } = setup([async () => (canceled.abort(reason), never())], { signal: canceled.signal })
    await expect(comment(github)).rejects.toBe(reason)
    await expect(comment(github)).rejects.toBe(reason)
  })

  it('may have a signal of its own', async () => {
    const enough = new AbortController()
    const reason = new Error('enough')
    const { github, clock } = setup([async () => (enough.abort(reason), never())])
    const startedAt = clock.now()
    const request = { signal: enough.signal }
    await expect(github.request('GET /rate_limit', { request })).rejects.toBe(reason)
    expect(clock.now()).toBe(startedAt)
  })
})

describe('a redirect', () => {
  const to = (location: string, status = 307): Partial<HttpResponse> => ({ status, headers: { location }, body: '' })

  it.each([301, 302, 307, 308])('on the same host is followed, with all there was to send (%i)', async (status) => {
    const { github, sent } = setup([to('/repositories/1/issues/7/comments', status), json({ id: 11 })])
    expect((await comment(github)).data.id).toBe(11)
    const [first, second] = sent
    expect(second).toEqual({ ...first, url: `${API}/repositories/1/issues/7/comments` })
  })

  it.each([
    'https://api.github.com.example.net/',
    'https://evil.example.net/repos',
    '//evil.example.net/repos',
    'http://api.github.com/repos',
    'https://api.github.com:8443/repos',
    'https://api.github.com@evil.example.net/',
  ])('to another host is not followed: %s', async (location) => {
    const { github, sent } = setup([to(location), json({ id: 11 })])
    await expect(comment(github)).rejects.toThrow(/nothing was sent there/)
    expect(sent).toHaveLength(1)
  })

  it.each([to('', 302), to('https://', 302), to('/elsewhere', 300), to('/elsewhere', 303)])(
    'that leads nowhere is an error, not an answer',
    async (answer) => {
      const { github, sent } = setup([answer])
      await expect(comment(github)).rejects.toThrow(/redirect \(30\d\) that leads nowhere/)
      expect(sent).toHaveLength(1)
    },
  )

  it('in a circle comes to an end', async () => {
    const { github, sent } = setup([to('/round')])
    await expect(comment(github)).rejects.toThrow('more than 3 redirects')
    expect(sent).toHaveLength(4)
  })
})

it('sends the token to no other host, wherever the next page is said to be', async () => {
  const next = '<https://evil.example.net/2>; rel="next"'
  const { github, sent } = setup([json([{ id: 1 }], { link: next }), json([])])
  await expect(comments(github)).rejects.toThrow(/evil\.example\.net is not https:\/\/api\.github\.com/)
  expect(sent).toHaveLength(1)
})

describe('an answer', () => {
  it('that refuses is an error with its status and words, and without the token', async () => {
    const { github } = setup([{ ...json({ message: 'Resource not accessible by integration' }), status: 403 }])
    const error = await comment(github).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ status: 403, response: { status: 403 } })
    expect(error).toHaveProperty('message', 'Resource not accessible by integration')
    expect(JSON.stringify(error)).not.toContain(TOKEN)
  })

  it('that never came is an error without a response', async () => {
    const { github } = setup([() => Promise.reject(new Error('read ECONNRESET'))])
    await expect(comment(github)).rejects.toMatchObject({ message: 'read ECONNRESET', response: undefined })
  })

  it.each([
    ['a page of a proxy', { headers: { 'content-type': 'text/html' }, body: '<html>Sign in</html>' }],
    ['text', { headers: {}, body: 'ok' }],
    ['bytes', { headers: { 'content-type': 'application/octet-stream' }, body: 'ok' }],
    ['JSON that was cut', { ...json({}), body: '[{"id":1},' }],
  ])('that is %s is an error, not a comment', async (_, answer) => {
    const { github } = setup([answer])
    await expect(comment(github)).rejects.toThrow(/answered POST .* with 200, but not with JSON/)
  })

  it('that has no body is one', async () => {
    const { github } = setup([{ status: 204, headers: {}, body: '' }])
    expect((await comment(github)).status).toBe(204)
  })

  describe('that announces its end', () => {
    afterEach(() => void jest.restoreAllMocks())

    it('brings nothing of that into the log', async () => {
      const written = (['log', 'warn', 'error'] as const).map((name) => jest.spyOn(console, name))
      const { github } = setup([json({ id: 1 }, { deprecation: 'yes', sunset: '::error::soon' })])
      await comment(github)
      expect(written.flatMap(({ mock }) => mock.calls)).toEqual([])
    })
  })
})
