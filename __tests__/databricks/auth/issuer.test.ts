import { describe, expect, it } from '@jest/globals'
import { createVirtualClock } from '../../../harness/virtual-clock.ts'
import { adviceOnPolicy } from '../../../src/databricks/auth/id-token.ts'
import { askIssuer, readToken, type IssuerDependencies } from '../../../src/databricks/auth/issuer.ts'
import { claimsOf } from '../../../src/databricks/auth/jwt.ts'
import { discoverWorkspace } from '../../../src/databricks/auth/workspace-tokens.ts'
import { ApiError, RetryableError } from '../../../src/databricks/http/errors.ts'
import type { HttpRequest, HttpResponse } from '../../../src/databricks/http/transport.ts'

const jwtOf = (claims: object): string => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.sig`
const answerOf = (
  status: number,
  body: unknown,
  headers: Record<string, string> = { 'content-type': 'application/json' },
): HttpResponse => ({ status, headers, body: typeof body === 'string' ? body : JSON.stringify(body) })

const setup = (answer: HttpResponse | Error | ((request: HttpRequest) => HttpResponse)) => {
  const sent: HttpRequest[] = []
  const traces: string[] = []
  const masked: string[] = []
  const dependencies: IssuerDependencies = {
    clock: createVirtualClock(),
    over: new AbortController().signal,
    onSecret: (secret) => masked.push(secret),
    onTrace: (line) => traces.push(line),
    transport: {
      send: (request) => {
        sent.push(request)
        if (answer instanceof Error) return Promise.reject(answer)
        return Promise.resolve(typeof answer === 'function' ? answer(request) : answer)
      },
      close: () => undefined,
    },
  }
  const ask = (): Promise<Record<string, unknown>> =>
    askIssuer(dependencies, {
      url: 'https://login.example.com/tenant/oauth2/token?secret=no',
      form: { client_secret: 'very-secret', 'a b': 'ü&' },
      secrets: ['very-secret', 'very~secret+ 1'],
      who: 'Entra',
      what: 'sign in app',
      advice: ({ code }) => `advice on ${code}`,
    })
  return { ask, sent, traces, masked, dependencies }
}

const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  )

describe('a request for a token', () => {
  it('is a form, and leaves one line in the debug log, without its query or body', async () => {
    const { ask, sent, traces } = setup(answerOf(200, { access_token: 'x' }))
    await expect(ask()).resolves.toEqual({ access_token: 'x' })
    expect(sent[0]).toMatchObject({
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'client_secret=very-secret&a+b=%C3%BC%26',
    })
    expect(traces).toEqual(['POST https://login.example.com/tenant/oauth2/token 200 in 0 ms'])
  })

  it.each<[string, HttpResponse | Error, string]>([
    ['429', answerOf(429, {}, { 'retry-after': '7' }), '429'],
    ['500', answerOf(500, 'oops'), '500'],
    ['503 as a page', answerOf(503, '<html><title>Away</title></html>', { 'content-type': 'text/html' }), '503'],
    [
      'OAuth’s own word for it',
      answerOf(400, { error: 'temporarily_unavailable', error_description: 'later' }),
      '400 temporarily_unavailable',
    ],
    ['half an answer', answerOf(200, '{"access_'), 'an answer that is not a JSON object (9 characters)'],
    [
      'a lost connection',
      Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
      'connection lost (read ECONNRESET)',
    ],
  ])('that meets %s is worth trying again', async (_name, answer, why) => {
    const error = await failureOf(setup(answer).ask())
    expect(error).toBeInstanceOf(RetryableError)
    expect(error).toMatchObject({
      why,
      what: 'sign in (Entra was to sign in app)',
      error: {
        kind: 'unreachable',
        message: expect.stringMatching(/^Could not sign in \(Entra was to sign in app\): /),
      },
    })
    if (why === '429') expect(error).toMatchObject({ waitMs: 7000 })
  })

  it.each<[string, HttpResponse, Partial<ApiError>]>([
    [
      'OAuth',
      answerOf(401, { error: 'invalid_client', error_description: 'no such client' }),
      {
        kind: 'auth',
        message: 'Entra refused to sign in app (401 invalid_client): no such client',
        advice: 'advice on invalid_client',
      },
    ],
    [
      'OAuth without a description',
      answerOf(400, { error: 'invalid_grant' }),
      { kind: 'auth', message: 'Entra refused to sign in app (400): invalid_grant' },
    ],
    [
      'Entra',
      answerOf(400, {
        error: 'unauthorized_client',
        error_description: 'AADSTS700016: no\r\nTrace ID: 1',
        error_codes: [700016],
      }),
      { message: 'Entra refused to sign in app (400 unauthorized_client): AADSTS700016: no Trace ID: 1' },
    ],
    [
      'the workspace',
      answerOf(403, { error_code: 403, message: 'no access' }),
      { message: 'Entra refused to sign in app (403 403): no access' },
    ],
    ['nobody', answerOf(400, ''), { message: 'Entra refused to sign in app (400): the answer has no text' }],
    [
      'a service that repeats what it was sent',
      answerOf(400, { error: 'x', error_description: 'very-secret is wrong' }),
      { message: 'Entra refused to sign in app (400 x): *** is wrong' },
    ],
    [
      'a service that repeats the form',
      answerOf(400, { error: 'x', error_description: 'client_secret=very%7Esecret%2B+1' }),
      { message: 'Entra refused to sign in app (400 x): client_secret=***' },
    ],
    [
      'a service that writes it in another way',
      answerOf(400, '{"error":"x","error_description":"very\\u002dsecret is wrong"}'),
      { message: 'Entra refused to sign in app (400 x): *** is wrong' },
    ],
    [
      'a redirect',
      answerOf(302, '', { location: 'https://evil.example.com/?very-secret' }),
      {
        kind: 'unreachable',
        message: 'https://login.example.com answered with a redirect (302) when Entra was to sign in app.',
      },
    ],
    [
      'a page for people',
      answerOf(200, '<html><title>Sign in</title></html>', { 'content-type': 'text/html' }),
      {
        kind: 'unreachable',
        message: 'https://login.example.com answered with a web page, “Sign in” (200) when Entra was to sign in app.',
      },
    ],
    [
      'a page for people that is not there',
      answerOf(404, '<html><title>Not found</title></html>', { 'content-type': 'text/html' }),
      {
        kind: 'unreachable',
        message: 'https://login.example.com answered with a web page, “Not found” (404) when Entra was to sign in app.',
      },
    ],
    [
      'a workspace that does not know whom',
      answerOf(404, { message: 'no such principal here' }),
      { kind: 'auth', message: 'Entra refused to sign in app (404): no such principal here' },
    ],
    [
      'the proxy on the way',
      answerOf(407, ''),
      { kind: 'unreachable', message: expect.stringMatching(/the proxy refused/) as unknown as string },
    ],
  ])('that is refused in the words of %s is an error for the reader', async (_name, answer, expected) => {
    const error = await failureOf(setup(answer).ask())
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject(expected)
    expect(JSON.stringify(error)).not.toContain('very-secret')
  })
})

it('a request for a token that nobody answers ends after 20 s, and says who did not', async () => {
  const { dependencies } = setup(answerOf(200, {}))
  const silent = {
    ...dependencies,
    transport: { ...dependencies.transport, send: () => new Promise<never>(() => undefined) },
  }
  const error = await failureOf(
    askIssuer(silent, { url: 'https://login.example.com/x', who: 'Entra', what: 'sign in app', advice: () => '' }),
  )
  expect(error).toMatchObject({
    why: 'connection lost (no answer within 20 s)',
    error: { advice: expect.stringMatching(/https:\/\/login\.example\.com/) },
  })
})

describe('an access token', () => {
  const asked = { who: 'Entra', what: 'sign in app' }
  it.each<[string, Record<string, unknown>, number]>([
    ['a number', { expires_in: 3600 }, 3_600_000],
    ['text, as Entra writes it', { expires_in: '3599' }, 3_599_000],
    ['nothing, and the token itself says it', { access_token: jwtOf({ iat: 1000, exp: 1600 }) }, 600_000],
    ['nothing at all', {}, 300_000],
    ['nonsense', { expires_in: 'soon' }, 300_000],
    ['zero', { expires_in: 0 }, 300_000],
  ])('lives as long as it says with %s', (_name, answer, lifeMs) => {
    const { dependencies, masked } = setup(answerOf(200, {}))
    const token = readToken(dependencies, { access_token: 'abc', ...answer }, asked)
    expect(token.lifeMs).toBe(lifeMs)
    expect(masked).toEqual([token.value])
  })

  it.each([
    [{}],
    [{ access_token: 7 }],
    [{ access_token: '' }],
    [{ access_token: 'a b' }],
    [{ access_token: 'a\r\nX-Evil: 1' }],
  ])('is not to be had from %j', (answer) => {
    expect(() => readToken(setup(answerOf(200, {})).dependencies, answer, asked)).toThrow(
      /its answer holds no access token/,
    )
  })
})

describe('the claims of an ID token', () => {
  it.each([
    '',
    'x',
    'a.b.c',
    `a.${Buffer.from('7').toString('base64url')}.c`,
    `a.${Buffer.from('"x"').toString('base64url')}.c`,
  ])('%j has none', (token) => {
    expect(claimsOf(token)).toEqual({})
  })

  it('are shown one a line, on one line each, and nothing else of the token', () => {
    const advice = adviceOnPolicy(
      jwtOf({
        iss: 'https://issuer',
        aud: ['a', 'b'],
        sub: `repo:o/r\n::error::${'x'.repeat(600)}`,
        actor: 'secret-ish',
      }),
      'A policy',
    )
    expect(advice.split('\n')).toEqual([
      expect.stringMatching(/^A policy must match/),
      '  iss: https://issuer',
      '  aud: ["a","b"]',
      expect.stringMatching(/^ {2}sub: repo:o\/r ::error::x{400,500}$/),
    ])
    expect(advice).not.toContain('secret-ish')
  })

  it('that are absent are said to be', () => {
    expect(adviceOnPolicy('nonsense', 'A policy')).toContain('  sub: (absent)')
  })
})

describe('what a workspace tells of itself', () => {
  const host = 'https://w.example.com'
  it.each<[string, unknown, string]>([
    ['its own token endpoint', { token_endpoint: `${host}/oidc/v2/token` }, `${host}/oidc/v2/token`],
    [
      'one on another host, which gets nothing',
      { token_endpoint: 'https://evil.example.com/oidc/v1/token' },
      `${host}/oidc/v1/token`,
    ],
    ['one without encryption', { token_endpoint: 'http://w.example.com/oidc/v1/token' }, `${host}/oidc/v1/token`],
    ['no address', { token_endpoint: 'token' }, `${host}/oidc/v1/token`],
    ['nothing', {}, `${host}/oidc/v1/token`],
  ])('may be %s', async (_name, document, endpoint) => {
    const { dependencies, sent } = setup(answerOf(200, document))
    const workspace = discoverWorkspace(dependencies, host)
    expect([await workspace.endpoint(), await workspace.endpoint()]).toEqual([endpoint, endpoint])
    expect(sent).toHaveLength(1)
  })

  it.each<[string, HttpResponse, number]>([
    ['has no such document', answerOf(404, {}), 1],
    [
      'shows a page of maintenance',
      answerOf(200, '<html><title>Back soon</title></html>', { 'content-type': 'text/html' }),
      2,
    ],
  ])('is as everywhere where it %s; only its own word is remembered', async (_name, answer, requests) => {
    const { dependencies, sent } = setup(answer)
    const workspace = discoverWorkspace(dependencies, host)
    expect([await workspace.endpoint(), await workspace.endpoint()]).toEqual([
      `${host}/oidc/v1/token`,
      `${host}/oidc/v1/token`,
    ])
    expect(sent).toHaveLength(requests)
  })

  it('is asked again after it could not be reached', async () => {
    let away = true
    const { dependencies } = setup(() =>
      away ? answerOf(503, '') : answerOf(200, { token_federation_default_oidc_audiences: ['a', 'b'] }),
    )
    const workspace = discoverWorkspace(dependencies, host)
    expect(await failureOf(workspace.federation())).toBeInstanceOf(RetryableError)
    away = false
    expect(await workspace.federation()).toEqual({ endpoint: `${host}/oidc/v1/token`, audience: 'a' })
  })
})
