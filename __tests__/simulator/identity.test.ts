import { describe, expect, it } from '@jest/globals'
import { verify } from '../../simulator/identity/jwt.ts'
import { parseScenario, type SignInScenario } from '../../simulator/scenario/scenario.ts'
import { START } from './harness.ts'
import {
  ask,
  ASSERTION,
  claimsOf,
  DATABRICKS,
  forged,
  GITHUB,
  IDENTITY,
  MANAGEMENT,
  simulateSignIn,
  SUBJECT,
  type Answer,
  type SignInSim,
} from './sign-in-harness.ts'

const SECONDS = START / 1000
const EXCHANGE_AUDIENCE = 'api://AzureADTokenExchange'

describe('the ID token service', () => {
  const bearer = { authorization: 'Bearer ghs-Zk83vQw09LxRb2Nf' }

  it('gives a token for the audience that is asked for, each time another', () => {
    const { identity } = simulateSignIn()
    const answers = [1, 2].map(() =>
      ask(identity, 'GET', '/github/idtoken?api-version=2.0&audience=api%3A%2F%2Fx', bearer),
    )
    expect(answers[0]).toMatchObject({ status: 200, body: { count: 1, value: expect.any(String) } })
    const [first, second] = answers.map(({ body }) => verify(body.value))
    expect(first).toMatchObject({
      iss: GITHUB,
      sub: SUBJECT,
      aud: 'api://x',
      repository: 'octo/sales',
      iat: SECONDS,
      exp: SECONDS + 300,
    })
    expect(first!.nbf).toBeLessThanOrEqual(SECONDS)
    expect(first!['jti']).not.toBe(second!['jti'])
  })

  it('takes audience, claims, life and request token from the scenario', () => {
    const claims = { iss: 'https://ghe.example.com', environment: 'prod' }
    const { identity } = simulateSignIn({ github: { requestToken: 'r', idTokenLife: '90s', claims } })
    const { body } = ask(identity, 'GET', '/github/idtoken?api-version=2.0', { authorization: 'Bearer r' })
    expect(verify(body.value)).toMatchObject({
      ...claims,
      sub: SUBJECT,
      aud: 'https://github.com/octo',
      exp: SECONDS + 90,
    })
  })

  it('wants the request token, while it lives', () => {
    const sim = simulateSignIn({ github: { requestTokenLife: '6h' } })
    const status = (headers: Record<string, string>): number =>
      ask(sim.identity, 'GET', '/github/idtoken?api-version=2.0', headers).status
    expect([status({}), status({ authorization: 'Bearer other' }), status(bearer)]).toEqual([401, 401, 200])
    sim.pass(6 * 3600)
    expect(ask(sim.identity, 'GET', '/github/idtoken?api-version=2.0', bearer)).toMatchObject({
      status: 401,
      body: { message: expect.stringContaining('request token') },
    })
  })

  it('wants the query that was in the address', () => {
    expect(ask(simulateSignIn().identity, 'GET', '/github/idtoken?audience=x', bearer).status).toBe(400)
  })
})

describe('Entra', () => {
  const TENANT = 'tenant-1'
  const credential = { issuer: GITHUB, subject: SUBJECT }
  const scenario: SignInScenario = {
    tenant: TENANT,
    entra: {
      applications: [{ clientId: 'app-1', secret: 'entra-1', credentials: [credential] }, { clientId: 'app-2' }],
    },
  }
  const form = { grant_type: 'client_credentials', client_id: 'app-1', client_secret: 'entra-1' }
  const v1 = (sim: SignInSim, fields: Record<string, string>): Answer =>
    sim.entra(`/${TENANT}/oauth2/token`, { resource: DATABRICKS, ...fields })

  it('answers in its first version with numbers as text', () => {
    const { status, body } = v1(simulateSignIn(scenario), form)
    expect(status).toBe(200)
    expect(body).toEqual({
      token_type: 'Bearer',
      expires_in: '3599',
      ext_expires_in: '3599',
      expires_on: String(SECONDS + 3599),
      not_before: String(SECONDS - 300),
      resource: DATABRICKS,
      access_token: expect.any(String),
    })
    expect(verify(body.access_token)).toMatchObject({
      iss: `https://sts.windows.net/${TENANT}/`,
      aud: DATABRICKS,
      appid: 'app-1',
      tid: TENANT,
      iat: SECONDS,
      exp: SECONDS + 3599,
    })
  })

  it('answers in its second version with numbers', () => {
    const sim = simulateSignIn({ ...scenario, entra: { ...scenario.entra, tokenLife: '3m' } })
    const { body } = sim.entra(`/${TENANT}/oauth2/v2.0/token`, { ...form, scope: `${DATABRICKS}/.default` })
    expect(body).toEqual({
      token_type: 'Bearer',
      expires_in: 179,
      ext_expires_in: 179,
      access_token: expect.any(String),
    })
    expect(claimsOf(body.access_token)).toMatchObject({ aud: DATABRICKS, exp: SECONDS + 179 })
  })

  it('gives tokens for the management of Azure in each of its clouds', () => {
    const sim = simulateSignIn(scenario)
    const resources = [
      MANAGEMENT,
      'https://management.core.usgovcloudapi.net/',
      'https://management.core.chinacloudapi.cn/',
    ]
    for (const resource of resources)
      expect(claimsOf(v1(sim, { ...form, resource }).body.access_token).aud).toBe(resource)
    const { body } = sim.entra(`/${TENANT}/oauth2/v2.0/token`, { ...form, scope: `${MANAGEMENT}/.default` })
    expect(claimsOf(body.access_token).aud).toBe(MANAGEMENT)
  })

  it('takes an ID token instead of a secret, as often as it comes', () => {
    const sim = simulateSignIn(scenario)
    const assertion = sim.idToken(EXCHANGE_AUDIENCE)
    expect([1, 2].map(() => v1(sim, asserting(assertion)).status)).toEqual([200, 200])
  })

  it('refuses in its own way', () => {
    const { body, headers } = v1(simulateSignIn(scenario), { ...form, client_secret: 'wrong' })
    expect(headers['content-type']).toBe('application/json; charset=utf-8')
    expect(body).toEqual({
      error: 'invalid_client',
      error_description: expect.stringMatching(
        new RegExp(
          String.raw`^AADSTS7000215: Invalid client secret provided\..* 'app-1'\. ` +
            String.raw`Trace ID: \S+ Correlation ID: \S+ Timestamp: 2026-01-01 00:00:00Z$`,
        ),
      ),
      error_codes: [7000215],
      timestamp: '2026-01-01 00:00:00Z',
      trace_id: expect.stringMatching(/^[\da-f-]{36}$/),
      correlation_id: expect.stringMatching(/^[\da-f-]{36}$/),
      error_uri: `${IDENTITY}/error?code=7000215`,
    })
  })

  it.each<[string, Record<string, string>, number, string, number, string]>([
    ['an unknown client', { client_id: 'app-9' }, 400, 'unauthorized_client', 700016, "'app-9'"],
    ['a wrong secret', { client_secret: 'wrong' }, 401, 'invalid_client', 7000215, 'Invalid client secret'],
    ['a secret of an application without one', { client_id: 'app-2' }, 401, 'invalid_client', 7000215, "'app-2'"],
    [
      'neither secret nor assertion',
      { client_secret: '-' },
      401,
      'invalid_client',
      7000218,
      "'client_assertion' or 'client_secret'",
    ],
    ['no grant', { grant_type: '-' }, 400, 'invalid_request', 900144, "'grant_type'"],
    ['no client', { client_id: '-' }, 400, 'invalid_request', 900144, "'client_id'"],
    ['no resource', { resource: '-' }, 400, 'invalid_request', 900144, "'resource'"],
    [
      'an assertion without its type',
      { client_assertion: 'x' },
      400,
      'invalid_request',
      900144,
      "'client_assertion_type'",
    ],
    [
      'another type of assertion',
      { client_assertion: 'x', client_assertion_type: 'saml' },
      400,
      'invalid_request',
      90023,
      'client_assertion_type',
    ],
    [
      'a broken assertion',
      { client_assertion: 'x', client_assertion_type: ASSERTION },
      400,
      'invalid_request',
      50027,
      'malformed',
    ],
    ['another grant', { grant_type: 'password' }, 400, 'unsupported_grant_type', 70003, "'password'"],
    [
      'an unknown resource',
      { resource: 'https://graph.example.com' },
      400,
      'invalid_resource',
      500011,
      'https://graph.example.com',
    ],
  ])('refuses %s', (_what, changes, status, error, code, words) => {
    const fields = Object.fromEntries(
      Object.entries({ resource: DATABRICKS, ...form, ...changes }).filter(([, value]) => value !== '-'),
    )
    const answer = simulateSignIn(scenario).entra(`/${TENANT}/oauth2/token`, fields)
    expect(answer).toMatchObject(refusal(status, error, code, words))
  })

  it('knows one tenant', () => {
    const answer = simulateSignIn(scenario).entra('/tenant-2/oauth2/token', { ...form, resource: DATABRICKS })
    expect(answer).toMatchObject(refusal(400, 'invalid_request', 90002, "Tenant 'tenant-2' not found"))
    expect(v1(simulateSignIn({ entra: scenario.entra }), form).body['error_codes']).toEqual([90002])
  })

  it('wants a scope that ends in /.default', () => {
    const second = (fields: Record<string, string>): Answer =>
      simulateSignIn(scenario).entra(`/${TENANT}/oauth2/v2.0/token`, { ...form, ...fields })
    expect(second({ scope: DATABRICKS })).toMatchObject(refusal(400, 'invalid_scope', 1002012, DATABRICKS))
    expect(second({ resource: DATABRICKS })).toMatchObject(refusal(400, 'invalid_request', 900144, "'scope'"))
  })

  it('does not read JSON', () => {
    const { identity } = simulateSignIn(scenario)
    const json = JSON.stringify({ ...form, resource: DATABRICKS })
    expect(
      ask(identity, 'POST', `/${TENANT}/oauth2/token`, { 'content-type': 'application/json' }, json),
    ).toMatchObject(refusal(400, 'invalid_request', 900144, "'grant_type'"))
  })

  it.each<[string, Partial<typeof credential> & { audience?: string }, number, string]>([
    ['another issuer', { issuer: 'https://gitlab.com' }, 700211, `issuer '${GITHUB}'`],
    ['another subject', { subject: 'repo:octo/sales:environment:prod' }, 700213, `subject '${SUBJECT}'`],
    ['another audience', { audience: 'api://other' }, 700212, `audience '${EXCHANGE_AUDIENCE}'`],
  ])('refuses an assertion when the credential is for %s', (_what, changes, code, words) => {
    const sim = simulateSignIn({
      tenant: TENANT,
      entra: { applications: [{ clientId: 'app-1', credentials: [{ ...credential, ...changes }] }] },
    })
    const answer = v1(sim, asserting(sim.idToken(EXCHANGE_AUDIENCE)))
    expect(answer).toMatchObject(
      refusal(
        401,
        'invalid_client',
        code,
        `No matching federated identity record found for presented assertion ${words}`,
      ),
    )
  })

  it('refuses an assertion that is late, forged, or of an application without credentials', () => {
    const sim = simulateSignIn(scenario)
    const assertion = sim.idToken(EXCHANGE_AUDIENCE)
    expect(v1(sim, asserting(forged(assertion, { sub: 'x' })))).toMatchObject(
      refusal(401, 'invalid_client', 700027, 'signature'),
    )
    expect(v1(sim, { ...asserting(assertion), client_id: 'app-2' })).toMatchObject(
      refusal(401, 'invalid_client', 70025, "'app-2'"),
    )
    sim.pass(300)
    const late = 'not within its valid time range. Current time: 2026-01-01T00:05:00.0000000Z'
    expect(v1(sim, asserting(assertion))).toMatchObject(refusal(401, 'invalid_client', 700024, late))
  })

  function asserting(assertion: string): Record<string, string> {
    const { client_secret: _secret, ...rest } = form
    return { ...rest, client_assertion: assertion, client_assertion_type: ASSERTION }
  }

  function refusal(status: number, error: string, code: number, words: string): object {
    return { status, body: { error, error_codes: [code], error_description: expect.stringContaining(words) } }
  }
})

describe('the identity providers', () => {
  it('record what they are asked, forms as fields, and tell', () => {
    const { identity } = simulateSignIn()
    const seen: unknown[] = []
    identity.onRequest = (request) => seen.push(request)
    ask(
      identity,
      'POST',
      '/t/oauth2/token?x=1',
      { 'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8' },
      'a=1&b=x+y%26',
    )
    const recorded = {
      at: START,
      method: 'POST',
      path: '/t/oauth2/token',
      query: { x: '1' },
      body: { a: '1', b: 'x y&' },
      status: 400,
    }
    expect(identity.requests).toMatchObject([recorded])
    expect(seen).toEqual(identity.requests)
  })

  it('have faults of their own', () => {
    const { identity } = simulateSignIn({}, { faults: [{ times: 'forever', status: 500 }] })
    identity.addFault({ match: { path: '/github/idtoken' }, status: 503 })
    identity.addFault({ match: { path: 'token' }, reset: 'before' })
    const headers = { authorization: 'Bearer ghs-Zk83vQw09LxRb2Nf' }
    const statuses = [1, 2].map(() => ask(identity, 'GET', '/github/idtoken?api-version=2.0', headers).status)
    expect(statuses).toEqual([503, 200])
    expect(() => ask(identity, 'POST', '/t/oauth2/token')).toThrow('connection reset')
  })

  it.each([
    ['GET', '/'],
    ['POST', '/github/idtoken'],
    ['GET', '/t/oauth2/token'],
    ['POST', '/t/oauth2/v3.0/token'],
  ])('%s %s is not found', (method, path) => {
    expect(ask(simulateSignIn().identity, method, path)).toMatchObject({
      status: 404,
      body: { message: expect.stringContaining(path) },
    })
  })
})

describe('a scenario file', () => {
  it('can say all of it', () => {
    const { signIn } = parseScenario(`
sign-in:
  token-life: 3m
  exchanged_token_life: 1h
  audiences: [a]
  token-endpoint: https://x.example.com
  tenant: t
  azure-resource-id: /r
  principals:
    - application-id: p
      user: u
      secret: s
      in-workspace: false
      policies: [{ issuer: i, audiences: [a], subject: s }]
  policies: [{ issuer: i, subject-claim: c }]
  github: { request-token: r, id-token-life: 5m, request-token-life: 6h, claims: { run_id: 1 } }
  entra:
    token-life: 60
    applications: [{ client-id: c, secret: s, credentials: [{ issuer: i, subject: s, audience: a }] }]
`)
    expect(signIn).toEqual({
      tokenLife: '3m',
      exchangedTokenLife: '1h',
      audiences: ['a'],
      tokenEndpoint: 'https://x.example.com',
      tenant: 't',
      azureResourceId: '/r',
      principals: [
        {
          applicationId: 'p',
          user: 'u',
          secret: 's',
          inWorkspace: false,
          policies: [{ issuer: 'i', audiences: ['a'], subject: 's' }],
        },
      ],
      policies: [{ issuer: 'i', subjectClaim: 'c' }],
      github: { requestToken: 'r', idTokenLife: '5m', requestTokenLife: '6h', claims: { run_id: '1' } },
      entra: {
        tokenLife: 60,
        applications: [{ clientId: 'c', secret: 's', credentials: [{ issuer: 'i', subject: 's', audience: 'a' }] }],
      },
    })
  })

  it.each([
    ['sign-in: { tenants: [t] }', "sign-in: unknown field 'tenants'"],
    ['sign-in: { principals: [{ user: u }] }', "sign-in.principals[0]: 'application-id' is missing"],
    ['sign-in: { entra: { token-life: soon } }', 'sign-in.entra.token-life'],
  ])('%s is wrong, and where', (yaml, message) => {
    expect(() => parseScenario(yaml)).toThrow(message)
  })
})
