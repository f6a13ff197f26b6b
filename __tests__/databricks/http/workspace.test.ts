import { describe, expect, it } from '@jest/globals'
import { createVirtualClock } from '../../../harness/virtual-clock.ts'
import type { SignRequest, Authorizer } from '../../../src/databricks/auth/authorizer.ts'
import { patAuthorizer } from '../../../src/databricks/auth/pat.ts'
import { ApiError, RetryableError } from '../../../src/databricks/http/errors.ts'
import { retryAfterMs, type Trouble } from '../../../src/databricks/http/retry.ts'
import type { HttpRequest, HttpResponse } from '../../../src/databricks/http/transport.ts'
import { createHttp, type Call } from '../../../src/databricks/http/workspace.ts'

const MINUTE = 60_000
const json = (status: number, body: unknown, headers: Record<string, string> = {}): HttpResponse => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
})
const html = (status: number, body: string, headers: Record<string, string> = {}): HttpResponse => ({
  status,
  headers: { 'content-type': 'text/html', ...headers },
  body,
})
const lost = (code: string): Error => Object.assign(new Error(`read ${code}`), { code })

type Answer = HttpResponse | Error | 'silence'

/** A workspace that gives these answers in turn, the last one for ever. */
const setup = (answers: Answer[], authorizer: Authorizer = patAuthorizer('dapi-secret')) => {
  const clock = createVirtualClock()
  const sent: (HttpRequest & { at: number })[] = []
  const troubles: Trouble[] = []
  const start = clock.now()
  const http = createHttp({
    host: 'https://dbc.example.com',
    authorizer,
    clock,
    random: () => 1,
    onTrouble: (trouble) => troubles.push(trouble),
    transport: {
      send: (request) => {
        sent.push({ ...request, at: clock.now() - start })
        const answer = answers[Math.min(sent.length, answers.length) - 1]
        if (answer === 'silence') return new Promise(() => undefined)
        return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer as HttpResponse)
      },
      close: () => undefined,
    },
  })
  const call = (more: Partial<Call> = {}) =>
    http.call({
      method: 'GET',
      path: '2.1/jobs/runs/get',
      query: { run_id: '42' },
      what: 'read run 42',
      outageMs: 5 * MINUTE,
      ...more,
    })
  return { call, http, sent, troubles, clock }
}

const failureOf = async (promise: Promise<unknown>): Promise<ApiError> => {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(ApiError)
  return error as ApiError
}

describe('a request', () => {
  it('is signed, and asks for JSON', async () => {
    const { call, sent } = setup([json(200, { run_id: 42 })])
    await expect(call()).resolves.toEqual({ run_id: '42' })
    expect(sent[0]).toMatchObject({
      method: 'GET',
      url: 'https://dbc.example.com/api/2.1/jobs/runs/get?run_id=42',
      headers: { authorization: 'Bearer dapi-secret' },
    })
  })

  it.each([
    ['429', json(429, { error_code: 'REQUEST_LIMIT_EXCEEDED', message: 'slow down' })],
    ['500', json(500, { error_code: 'INTERNAL_ERROR', message: 'oops' })],
    ['502 HTML', html(502, '<html><title>Bad Gateway</title></html>')],
    ['503 empty', json(503, '')],
    ['504', json(504, 'upstream request timeout')],
    ['a lost connection', lost('ECONNRESET')],
    ['a refused connection', lost('ECONNREFUSED')],
    ['half an answer', json(200, '{"run_id": 4')],
    ['a lock', json(400, { error_code: 'COULD_NOT_ACQUIRE_LOCK', message: 'busy' })],
    ['no answer for a minute', 'silence' as const],
  ])('is sent again after %s', async (_name, answer) => {
    const { call, sent, troubles } = setup([answer, answer, json(200, { ok: true })])
    await expect(call()).resolves.toEqual({ ok: true })
    expect(sent).toHaveLength(3)
    expect(troubles.map(({ attempt }) => attempt)).toEqual([1, 2])
  })

  it('waits longer each time, up to ten seconds, until the budget is spent', async () => {
    const { call, sent } = setup([json(503, '')])
    const error = await failureOf(call())
    expect(error).toMatchObject({ kind: 'unreachable' })
    const gaps = sent.slice(1).map(({ at }, index) => at - (sent[index]?.at ?? 0))
    expect(gaps.slice(0, 7)).toEqual([500, 1000, 2000, 4000, 8000, 10_000, 10_000])
    expect(sent.at(-1)?.at).toBeLessThanOrEqual(5 * MINUTE)
    expect(sent.at(-1)?.at).toBeGreaterThan(4.5 * MINUTE)
  })

  it('waits as long as Retry-After says, in seconds or as a date', async () => {
    const { call, sent, clock } = setup([
      json(429, '', { 'retry-after': '7' }),
      json(429, '', { 'retry-after': new Date(Date.UTC(2026, 0, 1) + 27_000).toUTCString() }),
      json(200, {}),
    ])
    expect(clock.now()).toBe(Date.UTC(2026, 0, 1))
    await call()
    expect(sent.map(({ at }) => at)).toEqual([0, 7000, 27_000])
  })

  it('is not sent in a hurry when Retry-After is 0', async () => {
    const { call, sent } = setup([
      json(429, '', { 'retry-after': '0' }),
      json(429, '', { 'retry-after': '0' }),
      json(200, {}),
    ])
    await call()
    expect(sent.map(({ at }) => at)).toEqual([0, 250, 500])
  })

  it('is tried one last time at the end of the budget when Retry-After goes past it', async () => {
    const { call, sent } = setup([json(429, { message: 'come back tomorrow' }, { 'retry-after': '86400' })])
    const { message } = await failureOf(call())
    expect(message).toContain('come back tomorrow (it asked to be left alone for 86400 s)')
    expect(sent.map(({ at }) => at)).toEqual([0, 5 * MINUTE])
    const mended = setup([json(503, '', { 'retry-after': '86400' }), json(200, { ok: true })])
    await expect(mended.call()).resolves.toEqual({ ok: true })
  })

  it('is not tried again when next to nothing is left for a Retry-After', async () => {
    const { call, sent } = setup([json(429, '', { 'retry-after': '60' })])
    await failureOf(call({ outageMs: 1000 }))
    expect(sent).toHaveLength(1)
  })

  it('stops at once when it is aborted, also in the middle of a pause', async () => {
    const abort = new AbortController()
    const { call, clock } = setup([json(503, '')])
    const ended = call({ signal: abort.signal })
    void clock.sleep(20_000).then(() => abort.abort(new Error('stop now')))
    await expect(ended).rejects.toThrow('stop now')
  })
})

describe('a refusal', () => {
  it.each([
    [
      { error_code: 'INVALID_PARAMETER_VALUE', message: 'Job 7 does not exist.' },
      'INVALID_PARAMETER_VALUE',
      'Job 7 does not exist.',
    ],
    [
      { error: 'invalid_client', error_description: 'Client authentication failed' },
      'invalid_client',
      'Client authentication failed',
    ],
    [{ error: { code: 'AuthorizationFailed', message: 'no role' } }, 'AuthorizationFailed', 'no role'],
    [{ error: 'old style' }, '', 'old style'],
    [{ detail: 'scim says no', status: '404', scimType: 'invalidPath' }, 'invalidPath', 'scim says no'],
    [{ error_code: 7, message: 'a number for a code' }, '7', 'a number for a code'],
    ['INVALID_STATE: plain text', 'INVALID_STATE', 'plain text'],
    ['', '', 'the answer has no text'],
  ])('shows the server’s own sentence: %j', async (body, code, sentence) => {
    const { call, sent } = setup([json(400, body)])
    const error = await failureOf(call())
    expect(error).toMatchObject({ kind: 'request-refused', status: 400, code })
    expect(error.message).toContain(sentence)
    expect(error.advice).not.toBe('')
    expect(sent).toHaveLength(1)
  })

  it.each([401, 403])('of %s is a matter of signing in or permission, and final', async (status) => {
    const { call, sent } = setup([json(status, { error_code: status, message: 'Invalid access token.' })])
    const error = await failureOf(call())
    expect(error.kind).toBe('auth')
    expect(error.message).toContain('Invalid access token.')
    expect(sent).toHaveLength(1)
  })

  it('never shows the token', async () => {
    const { call } = setup([json(401, { message: 'no' })])
    const error = await failureOf(call())
    expect(JSON.stringify([error.message, error.advice, error.stack])).not.toContain('dapi-secret')
  })
})

describe('a refusal in words that it may pass', () => {
  const busy = json(400, { error_code: 'INVALID_STATE', message: 'Please try again later.' })

  it('is sent again a few times, and is a refusal after that', async () => {
    const { call, sent } = setup([busy])
    const error = await failureOf(call())
    expect(error).toMatchObject({ kind: 'request-refused', status: 400, code: 'INVALID_STATE' })
    expect(error.message).toContain('Please try again later.')
    expect(sent).toHaveLength(4)
  })

  it('is forgotten when it does pass', async () => {
    const { call } = setup([busy, busy, json(200, { ok: true })])
    await expect(call()).resolves.toEqual({ ok: true })
  })
})

describe('an answer about something else', () => {
  const stranger = (): RetryableError =>
    new RetryableError('read run 42', 'an answer about run 7', new ApiError('unreachable', 'got run 7', 'look'))
  const check = ({ run_id }: Record<string, unknown>): void => {
    if (run_id !== '42') throw stranger()
  }

  it('is asked for again', async () => {
    const { call, troubles } = setup([json(200, { run_id: 7 }), json(200, { run_id: 42 })])
    await expect(call({ check })).resolves.toEqual({ run_id: '42' })
    expect(troubles.map(({ cause }) => cause)).toEqual(['an answer about run 7'])
  })

  it('is the end when it stays so', async () => {
    const { call, sent } = setup([json(200, { run_id: 7 })])
    expect(await failureOf(call({ check }))).toMatchObject({ kind: 'unreachable', message: 'got run 7' })
    expect(sent.at(-1)?.at).toBeGreaterThan(4 * MINUTE)
  })
})

describe('an empty answer', () => {
  it.each(['', ' \n'])('%j is one where none is needed', async (body) => {
    const { call, sent } = setup([json(200, body)])
    await expect(call({ needsAnswer: false })).resolves.toEqual({})
    expect(sent).toHaveLength(1)
  })

  it('is none where one is needed, and neither is a broken one, a page or an error', async () => {
    for (const [answer, needsAnswer] of [
      [json(200, ''), true],
      [json(200, '{"x"'), false],
      [html(200, ''), false],
      [json(503, ''), false],
    ] as const) {
      const { call } = setup([answer, json(200, { ok: true })])
      await expect(call({ needsAnswer, knownHost: true })).resolves.toEqual({ ok: true })
    }
  })
})

describe('what a call can have done', () => {
  const refusedConnection = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
  it.each<[string, Answer[], object]>([
    ['never reached', [refusedConnection], { nothingWasSent: true, mayHaveTakenEffect: false }],
    ['lost', [lost('ECONNRESET')], { nothingWasSent: false, mayHaveTakenEffect: true }],
    ['silent', ['silence'], { nothingWasSent: false, mayHaveTakenEffect: true }],
    ['503', [json(503, '')], { nothingWasSent: false, mayHaveTakenEffect: true }],
    ['half an answer', [json(200, '{')], { nothingWasSent: false, mayHaveTakenEffect: true }],
    ['429', [json(429, '')], { nothingWasSent: false, mayHaveTakenEffect: false }],
    ['refused', [json(400, '{}')], { nothingWasSent: false, mayHaveTakenEffect: false }],
    ['a proxy', [json(407, '')], { nothingWasSent: true, mayHaveTakenEffect: false }],
    ['lost, then never reached', [lost('ECONNRESET'), refusedConnection], { mayHaveTakenEffect: true }],
    ['never reached, then refused', [refusedConnection, json(400, '{}')], { nothingWasSent: false }],
  ])('%s', async (_name, answers, expected) => {
    expect(await failureOf(setup(answers).call({ outageMs: 30_000 }))).toMatchObject(expected)
  })
})

describe('a host that is no workspace', () => {
  it('is called a login page when it shows one, at once', async () => {
    const { call, sent } = setup([html(200, '<!doctype html><title>Databricks - Sign In</title>')])
    const error = await failureOf(call())
    expect(error).toMatchObject({ kind: 'unreachable' })
    expect(error.message).toMatch(/https:\/\/dbc\.example\.com answered with a login page/)
    expect(sent).toHaveLength(1)
  })

  it('is not followed where it redirects to, and its query is not shown', async () => {
    const { call, sent } = setup([
      {
        status: 302,
        headers: { location: 'https://dbc.example.com/login.html?error=private-link-validation-error:42' },
        body: '',
      },
    ])
    const error = await failureOf(call())
    expect(error.message).toContain('a login page instead of JSON (302 to https://dbc.example.com/login.html)')
    expect(sent).toHaveLength(1)
  })

  it('is an outage once it has answered as a workspace', async () => {
    const { call, sent } = setup([html(200, '<html>maintenance</html>'), json(200, {})])
    await call({ knownHost: true })
    expect(sent).toHaveLength(2)
  })

  it.each([
    ['304', { status: 304, headers: {}, body: '' }, 'a redirect instead of JSON (304 without a Location)'],
    ['302 HTML', html(302, '<html><title>Moved</title></html>'), 'a redirect instead of JSON (302, “Moved”)'],
    [
      '302',
      { status: 302, headers: { location: 'https://other.example.com/?x=1' }, body: '' },
      'a redirect instead of JSON (302 to https://other.example.com/)',
    ],
  ])('is said to redirect: %s', async (_name, answer, words) => {
    expect((await failureOf(setup([answer]).call())).message).toContain(words)
    const { call, troubles } = setup([answer, json(200, {})])
    await call({ knownHost: true })
    expect(troubles[0]?.cause).toBe(`a redirect (${answer.status}) instead of JSON`)
  })

  it('is behind a proxy that refused', async () => {
    const { call, sent } = setup([html(407, '<html><title>Proxy Authentication Required</title></html>')])
    expect(await failureOf(call())).toMatchObject({
      kind: 'unreachable',
      message: expect.stringContaining('the proxy refused'),
      advice: expect.stringContaining('https_proxy'),
    })
    expect(sent).toHaveLength(1)
  })

  it.each([
    [
      'a name that is not there',
      Object.assign(new Error('getaddrinfo ENOTFOUND dbc.example.com'), { code: 'ENOTFOUND' }),
      /No host of that name/,
    ],
    [
      'a certificate',
      Object.assign(new Error('self-signed certificate'), { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }),
      /NODE_EXTRA_CA_CERTS/,
    ],
    [
      'a proxy that refuses',
      new Error('tunneling socket could not be established, statusCode=407'),
      /credentials of the proxy/,
    ],
    [
      'a proxy that is no address',
      Object.assign(new Error('https_proxy is no address'), { code: 'ERR_INVALID_PROXY' }),
      /https_proxy/,
    ],
  ])('is given up after some seconds for %s, and not at once', async (_name, error, advice) => {
    const { call, sent } = setup([error])
    expect((await failureOf(call())).advice).toMatch(advice)
    expect(sent.length).toBeGreaterThan(3)
    expect(sent.at(-1)?.at).toBeLessThanOrEqual(10_000)
  })

  it('is waited for when it has answered before, or when the name server does not answer', async () => {
    const notFound = Object.assign(new Error('getaddrinfo ENOTFOUND dbc.example.com'), { code: 'ENOTFOUND' })
    const busy = Object.assign(new Error('getaddrinfo EAI_AGAIN dbc.example.com'), { code: 'EAI_AGAIN' })
    for (const [answers, knownHost] of [
      [[notFound], true],
      [[json(503, ''), notFound], false],
      [[busy], false],
    ] as const) {
      const { call, sent } = setup([...answers])
      await failureOf(call({ knownHost }))
      expect(sent.at(-1)?.at).toBeGreaterThan(4 * MINUTE)
    }
  })

  it('is said not to exist', async () => {
    const { call } = setup([Object.assign(new Error('getaddrinfo ENOTFOUND dbc.example.com'), { code: 'ENOTFOUND' })])
    expect((await failureOf(call({ outageMs: 0 }))).advice).toMatch(/No host of that name/)
  })
})

it.each([
  ['0', 0],
  [' 7 ', 7000],
  ['Thu, 01 Jan 2026 00:00:10 GMT', 10_000],
  ['Thu, 01 Jan 2025 00:00:10 GMT', 0],
  ['Thursday, 01-Jan-26 00:00:10 GMT', 10_000],
  ['Thu Jan  1 00:00:10 2026', 10_000],
  ['soon', undefined],
  ['soon 1', undefined],
  ['-5', undefined],
  ['1.5', undefined],
  ['1e3', undefined],
  ['2027', 2_027_000],
  ['2027-01-01', undefined],
  ['Xxx, 99 Yyy 2026 99:00:10 GMT', undefined],
  ['', undefined],
  [undefined, undefined],
])('Retry-After %p is %p ms', (header, ms) => {
  expect(retryAfterMs(header, Date.UTC(2026, 0, 1))).toBe(ms)
})

describe('signing in', () => {
  const REFUSED = json(401, { error_code: 'UNAUTHORIZED', message: 'who is access-1?' })
  /** Its nth signature is `access-n`; `troubles` of it come first. */
  const renewing = (...troubles: Error[]) => {
    const asks: SignRequest[] = []
    let given = 0
    const authorizer: Authorizer = {
      type: 'oauth-m2m',
      renews: true,
      advice: 'ask whoever signs in',
      authorize: (ask = {}) => {
        asks.push(ask)
        const trouble = troubles.shift()
        if (trouble) return Promise.reject(trouble)
        if (given === 0 || ask.refused) given++
        return Promise.resolve({ authorization: `Bearer access-${given}` })
      },
    }
    return { authorizer, asks }
  }
  const away = (): RetryableError =>
    new RetryableError('sign in', '503', new ApiError('unreachable', 'Could not sign in: 503.', 'wait'))

  it.each([
    ['401', REFUSED],
    [
      '403 for a token in its last seconds',
      json(403, { error_code: 403, message: 'Token is expiring within 30 seconds. (token expired)' }),
    ],
    ['403 for a token that is none', json(403, { error_code: 403, message: 'Invalid access token.' })],
  ])('anew follows a %s at once, and the request is sent again', async (_name, answer) => {
    const { authorizer, asks } = renewing()
    const { call, sent, troubles } = setup([answer, json(200, { ok: true })], authorizer)
    await expect(call()).resolves.toEqual({ ok: true })
    expect(sent.map(({ headers, at }) => [headers.authorization, at])).toEqual([
      ['Bearer access-1', 0],
      ['Bearer access-2', 0],
    ])
    expect(asks.at(-1)?.refused).toEqual({ authorization: 'Bearer access-1' })
    expect(troubles).toEqual([])
  })

  it('anew happens once: a second refusal is the end, with the advice of the way', async () => {
    const { call, sent } = setup([REFUSED], renewing().authorizer)
    const error = await failureOf(call())
    expect(error).toMatchObject({
      kind: 'auth',
      status: 401,
      advice: 'ask whoever signs in',
      mayHaveTakenEffect: false,
    })
    expect(sent).toHaveLength(2)
  })

  it('anew is not tried with what cannot be renewed, nor for a permission that is missing', async () => {
    const pat = setup([REFUSED])
    expect(await failureOf(pat.call())).toMatchObject({
      kind: 'auth',
      advice: expect.stringMatching(/`token` has not expired/),
    })
    expect(pat.sent).toHaveLength(1)
    const { call, sent } = setup([json(403, { error_code: 'PERMISSION_DENIED', message: 'no' })], renewing().authorizer)
    await failureOf(call())
    expect(sent).toHaveLength(1)
  })

  it('that fails for a while is an outage of the request, in words of its own', async () => {
    const { authorizer } = renewing(away(), away(), away())
    const { call, sent, troubles } = setup([json(200, { ok: true })], authorizer)
    await expect(call()).resolves.toEqual({ ok: true })
    expect(sent).toHaveLength(1)
    expect(troubles.map(({ what, cause }) => [what, cause])).toEqual([
      ['sign in', '503'],
      ['sign in', '503'],
      ['sign in', '503'],
    ])
  })

  it('that fails for longer than the budget ends the request, which was never sent', async () => {
    const { call, sent, clock } = setup([json(200, {})], renewing(...Array.from({ length: 99 }, away)).authorizer)
    const began = clock.now()
    expect(await failureOf(call())).toMatchObject({
      kind: 'unreachable',
      message: 'Could not sign in: 503.',
      mayHaveTakenEffect: false,
    })
    expect(clock.now() - began).toBeGreaterThan(4.5 * MINUTE)
    expect(sent).toEqual([])
  })

  it('says of a refusal whether an earlier attempt may have taken effect: if sent, and not answered', async () => {
    const refused = json(400, { error_code: 'X', message: 'no' })
    expect(
      (await failureOf(setup([lost('ECONNRESET'), refused], renewing().authorizer).call())).mayHaveTakenEffect,
    ).toBe(true)
    expect((await failureOf(setup([json(503, ''), refused], renewing().authorizer).call())).mayHaveTakenEffect).toBe(
      true,
    )
    expect((await failureOf(setup([refused], renewing(away()).authorizer).call())).mayHaveTakenEffect).toBe(false)
    expect((await failureOf(setup([REFUSED, refused], renewing().authorizer).call())).mayHaveTakenEffect).toBe(false)
  })

  it('that is refused is the end at once', async () => {
    const { call, sent } = setup([json(200, {})], renewing(new ApiError('auth', 'no', 'ask')).authorizer)
    expect(await failureOf(call())).toMatchObject({ kind: 'auth', message: 'no' })
    expect(sent).toEqual([])
  })

  it('is asked to hurry by a request that has a deadline, and counts against it', async () => {
    const { authorizer, asks } = renewing()
    const { call } = setup([json(200, {})], authorizer)
    await call({ deadlineMs: 5000 })
    await call()
    expect(asks.map(({ urgent }) => urgent)).toEqual([true, false])
    const silent = setup([json(200, {})], { ...authorizer, authorize: () => new Promise(() => undefined) })
    expect(await failureOf(silent.call({ deadlineMs: 5000, outageMs: 0 }))).toMatchObject({
      message: expect.stringMatching(/no answer within 5 s/),
    })
    expect(silent.clock.now() - createVirtualClock().now()).toBe(5000)
  })

  it('anew, too, counts against the deadline: a cancel request has one for all of it', async () => {
    const slow = (answer: HttpResponse): Promise<HttpResponse> => clock.sleep(4000).then(() => answer)
    const clock = createVirtualClock()
    const { authorizer } = renewing()
    const http = createHttp({
      host: 'https://dbc.example.com',
      authorizer,
      clock,
      random: () => 1,
      transport: { send: () => slow(REFUSED), close: () => undefined },
    })
    const began = clock.now()
    await failureOf(
      http.call({ method: 'POST', path: '2.1/jobs/runs/cancel', what: 'cancel run 42', outageMs: 0, deadlineMs: 5000 }),
    )
    expect(clock.now() - began).toBe(5000)
  })

  it('can be done beforehand, and outlives an outage then, too', async () => {
    const { authorizer, asks } = renewing(away())
    const { http, sent } = setup([], authorizer)
    await http.signIn({ outageMs: MINUTE })
    expect([asks.length, sent.length]).toEqual([2, 0])
  })

  it('leaves no trace of the token in an error of a service that repeats it', async () => {
    const { call } = setup([json(400, { error_code: 'X', message: 'bad: access-1' })], renewing().authorizer)
    expect((await failureOf(call())).message).toBe('The workspace refused to read run 42 (400 X): bad: ***')
  })
})
