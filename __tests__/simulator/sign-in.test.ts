import { afterEach, describe, expect, it } from '@jest/globals'
import { sign } from '../../simulator/identity/jwt.ts'
import type { PrincipalScenario, SignInScenario } from '../../simulator/scenario/scenario.ts'
import { startServer } from '../../simulator/server/server.ts'
import {
  ask,
  basic,
  claimsOf,
  DATABRICKS,
  ENDPOINT,
  EXCHANGE,
  forged,
  GITHUB,
  HOST,
  IDENTITY,
  JWT,
  MANAGEMENT,
  post,
  simulateSignIn,
  SUBJECT,
  type Answer,
  type Body,
  type SignInSim,
} from './sign-in-harness.ts'
import { simulate } from './harness.ts'

const credentials = { grant_type: 'client_credentials', scope: 'all-apis' }
const principal: PrincipalScenario = {
  applicationId: 'sp-1',
  user: 'deployer@example.com',
  secret: 'dose:1 %/+é',
  policies: [{ issuer: GITHUB, subject: SUBJECT }],
}
const encodedSecret = 'dose%3A1+%25%2F%2B%C3%A9'

function creator(sim: SignInSim, token: string): unknown {
  const bearer = { authorization: `Bearer ${token}` }
  const { body } = ask(sim.workspace, 'POST', '/api/2.2/jobs/run-now', bearer, '{"job_id":1}')
  return ask(sim.workspace, 'GET', `/api/2.2/jobs/runs/get?run_id=${String(body['run_id'])}`, bearer).body[
    'creator_user_name'
  ]
}

describe('discovery', () => {
  it('says where the token endpoint is, without a token', () => {
    const { workspace } = simulateSignIn()
    expect(ask(workspace, 'GET', '/oidc/.well-known/oauth-authorization-server')).toMatchObject({
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: { issuer: `${HOST}/oidc`, authorization_endpoint: `${HOST}/oidc/v1/authorize`, token_endpoint: ENDPOINT },
    })
  })

  it('says what the scenario wants it to say', () => {
    const { workspace } = simulateSignIn({ tokenEndpoint: 'https://evil.example.com/token' })
    expect(ask(workspace, 'GET', '/oidc/.well-known/oauth-authorization-server').body.token_endpoint).toBe(
      'https://evil.example.com/token',
    )
  })

  it('describes the workspace, with audiences only if there are some', () => {
    const config = (signIn: SignInScenario): Body =>
      ask(simulateSignIn(signIn, { hostOrg: 42 }).workspace, 'GET', '/.well-known/databricks-config').body
    const plain = { oidc_endpoint: `${HOST}/oidc`, workspace_id: '42', cloud: 'AWS', host_type: 'WORKSPACE_HOST' }
    expect(config({})).toEqual(plain)
    expect(config({ tenant: 't', audiences: ['a', 'b'] })).toEqual({
      ...plain,
      cloud: 'Azure',
      token_federation_default_oidc_audiences: ['a', 'b'],
    })
  })

  it('of the tenant is a redirect to Entra, when there is a tenant', () => {
    const { workspace } = simulateSignIn({ tenant: 'tenant-1' })
    const { status, headers } = ask(workspace, 'GET', '/aad/auth')
    expect(status).toBe(302)
    expect(headers['location']).toMatch(new RegExp(`^${IDENTITY}/tenant-1/oauth2/authorize\\?client_id=${DATABRICKS}&`))
    workspace.identityUrl = 'https://login.microsoftonline.us/'
    expect(ask(workspace, 'GET', '/aad/auth').headers['location']).toMatch(
      /^https:\/\/login\.microsoftonline\.us\/tenant-1\//,
    )
    expect(ask(simulateSignIn().workspace, 'GET', '/aad/auth').status).toBe(404)
  })

  it.each(['/oidc/v1/token', '/.well-known/other'])('GET %s is not found', (path) => {
    expect(ask(simulateSignIn().workspace, 'GET', path)).toMatchObject({
      status: 404,
      body: { error_code: 'ENDPOINT_NOT_FOUND' },
    })
  })
})

describe('client credentials', () => {
  it('in the header, form-encoded there, give a token for an hour', () => {
    const sim = simulateSignIn({ principals: [principal] })
    const answer = sim.oauth(credentials, basic('sp-1', encodedSecret))
    expect(answer).toMatchObject({ status: 200, body: { token_type: 'Bearer', scope: 'all-apis', expires_in: 3600 } })
    const token: string = answer.body.access_token
    expect(creator(sim, token)).toBe('deployer@example.com')
    sim.pass(3599)
    expect(sim.api(token).status).toBe(200)
    sim.pass(1)
    expect(sim.api(token)).toMatchObject({ status: 401, body: { error_code: 'UNAUTHORIZED' } })
  })

  it('in the form give one, too, each time another, for as long as the scenario says', () => {
    const sim = simulateSignIn({ tokenLife: '3m', principals: [{ applicationId: 'sp-1', secret: 's' }] })
    const tokens = [1, 2].map(() => sim.oauth({ ...credentials, client_id: 'sp-1', client_secret: 's' }).body)
    expect(tokens).toMatchObject([{ expires_in: 180 }, { expires_in: 180 }])
    expect(new Set(tokens.map((body) => body.access_token)).size).toBe(2)
    expect(creator(sim, tokens[0]!.access_token)).toBe('sp-1')
    expect(simulateSignIn({ principals: [principal] }).api(tokens[0]!.access_token).status).toBe(401)
  })

  it.each<[string, Record<string, string>]>([
    ['with a wrong secret', basic('sp-1', 'wrong')],
    ['of someone unknown', basic('sp-2', encodedSecret)],
    ['that are not encoded', basic('sp-1', principal.secret!)],
    ['of a principal without secret', basic('sp-none', '')],
    ['in another scheme', { authorization: 'Bearer x' }],
  ])('%s are refused', (_what, headers) => {
    const sim = simulateSignIn({ principals: [principal, { applicationId: 'sp-none' }] })
    expect(sim.oauth(credentials, headers)).toMatchObject({
      status: 401,
      body: { error: 'invalid_client', error_description: 'Client authentication failed' },
    })
  })
})

describe('scopes', () => {
  const scoped = (scope: string): { sim: ReturnType<typeof simulateSignIn>; token: string } => {
    const sim = simulateSignIn({ principals: [principal] })
    const { status, body } = sim.oauth({ ...credentials, scope }, basic('sp-1', encodedSecret))
    expect([status, body.scope]).toEqual([200, scope])
    return { sim, token: body.access_token }
  }
  const statuses = ({ sim, token }: ReturnType<typeof scoped>): number[] =>
    ['/api/2.1/jobs/list', '/api/2.0/workspace/list?path=/Users', '/api/2.0/preview/scim/v2/Me'].map(
      (path) => ask(sim.workspace, 'GET', path, { authorization: `Bearer ${token}` }).status,
    )

  it.each([
    ['all-apis', [200, 200, 200]],
    ['jobs', [200, 403, 200]],
    ['workspace', [403, 200, 200]],
    ['jobs workspace', [200, 200, 200]],
  ])('%s are good for what they name, and to ask who one is', (scope, expected) => {
    expect(statuses(scoped(scope))).toEqual(expected)
  })

  it('that are missing are named', () => {
    const { sim, token } = scoped('workspace')
    expect(sim.api(token)).toMatchObject({
      status: 403,
      body: { message: 'Provided OAuth token does not have required scopes: jobs' },
    })
  })

  it('of a token of the scenario count, too', () => {
    const sim = simulate({ tokens: { narrow: { scopes: ['workspace'] } } })
    expect(sim.get('jobs/list', {}, 'narrow').status).toBe(403)
    expect(sim.get('/api/2.0/workspace/list', { path: '/Users' }, 'narrow').status).toBe(200)
  })
})

describe('the token endpoint', () => {
  it.each<[string, Record<string, string>, number, string]>([
    ['another scope', { ...credentials, scope: 'sql' }, 400, 'invalid_scope'],
    ['a scope beside another', { ...credentials, scope: 'jobs sql' }, 400, 'invalid_scope'],
    ['no scope', { grant_type: 'client_credentials' }, 400, 'invalid_scope'],
    ['another grant', { ...credentials, grant_type: 'password' }, 400, 'unsupported_grant_type'],
    ['no grant', {}, 400, 'invalid_request'],
    ['two ways to authenticate', { ...credentials, client_secret: 's' }, 400, 'invalid_request'],
    [
      'an exchange without token',
      { grant_type: EXCHANGE, subject_token_type: JWT, scope: 'all-apis' },
      400,
      'invalid_request',
    ],
    [
      'an exchange without scope',
      { grant_type: EXCHANGE, subject_token: 'x', subject_token_type: JWT },
      400,
      'invalid_scope',
    ],
  ])('refuses %s', (_what, fields, status, error) => {
    const sim = simulateSignIn({ principals: [principal] })
    expect(sim.oauth(fields, basic('sp-1', encodedSecret))).toEqual({
      status,
      headers: expect.objectContaining({ 'content-type': 'application/json' }),
      body: { error, error_description: expect.stringMatching(/./) },
    })
  })

  it('takes forms only', () => {
    const sim = simulateSignIn({ principals: [principal] })
    const json = { 'content-type': 'application/json', ...basic('sp-1', encodedSecret) }
    expect(ask(sim.workspace, 'POST', '/oidc/v1/token', json, JSON.stringify(credentials))).toMatchObject({
      status: 400,
      body: {
        error: 'invalid_request',
        error_description: expect.stringContaining('application/x-www-form-urlencoded'),
      },
    })
  })

  it('is recorded with the fields of the form, and can have faults', () => {
    const sim = simulateSignIn({ principals: [principal] })
    sim.workspace.addFault({
      match: { path: 'oidc/v1/token' },
      status: 503,
      body: { error: 'temporarily_unavailable' },
    })
    expect(sim.oauth(credentials, basic('sp-1', encodedSecret)).status).toBe(503)
    expect(sim.oauth(credentials, basic('sp-1', encodedSecret)).status).toBe(200)
    expect(sim.workspace.requests).toMatchObject([
      { method: 'POST', path: '/oidc/v1/token', body: credentials, fault: 'status 503' },
      { status: 200 },
    ])
  })
})

describe('an ID token', () => {
  const signIn: SignInScenario = { principals: [principal] }

  it('is exchanged for a token of the service principal, that lives no longer', () => {
    const sim = simulateSignIn(signIn)
    const idToken = sim.idToken()
    sim.pass(100)
    const { status, body } = sim.exchange(idToken, { client_id: 'sp-1' })
    expect([status, body]).toMatchObject([200, { token_type: 'Bearer', scope: 'all-apis', expires_in: 200 }])
    expect(creator(sim, body.access_token)).toBe('deployer@example.com')
    sim.pass(200)
    expect(sim.api(body.access_token).status).toBe(401)
  })

  it('can give a shorter token, or a longer one where the scenario says so', () => {
    const life = (more: SignInScenario): unknown => {
      const sim = simulateSignIn({ ...signIn, ...more })
      return sim.exchange(sim.idToken(), { client_id: 'sp-1' }).body['expires_in']
    }
    expect(life({ tokenLife: '2m' })).toBe(120)
    expect(life({ exchangedTokenLife: '1h', tokenLife: '2m' })).toBe(3600)
  })

  it('needs no service principal under an account-wide policy', () => {
    const sim = simulateSignIn({
      policies: [{ issuer: GITHUB, audiences: ['https://github.com/octo'], subjectClaim: 'repository' }],
    })
    expect(creator(sim, sim.exchange(sim.idToken('https://github.com/octo')).body.access_token)).toBe('octo/sales')
  })

  it('is worth one exchange', () => {
    const sim = simulateSignIn(signIn)
    const idToken = sim.idToken()
    expect(sim.exchange(idToken, { client_id: 'sp-1' }).status).toBe(200)
    expect(sim.exchange(idToken, { client_id: 'sp-1' })).toMatchObject(refusal('TOKEN_REPLAYED'))
    expect(sim.exchange(sim.idToken(), { client_id: 'sp-1' }).status).toBe(200)
  })

  it('is not used up by a refusal', () => {
    const sim = simulateSignIn(signIn)
    const idToken = sim.idToken()
    expect(sim.exchange(idToken).status).toBe(400)
    expect(sim.exchange(idToken, { client_id: 'sp-1' }).status).toBe(200)
  })

  it('expires', () => {
    const sim = simulateSignIn(signIn)
    const idToken = sim.idToken()
    sim.pass(300)
    expect(sim.exchange(idToken, { client_id: 'sp-1' })).toMatchObject(refusal('TOKEN_EXPIRED'))
  })

  it('must be whole', () => {
    const sim = simulateSignIn(signIn)
    const wrong = ['x', 'a.b.c', '..', forged(sim.idToken(), { sub: 'repo:other' }), sim.idToken().slice(0, -2)]
    for (const token of wrong)
      expect(sim.exchange(token, { client_id: 'sp-1' })).toMatchObject(refusal('TOKEN_INVALID'))
  })

  it('must be of the issuer, for the audience and of the subject that one policy names', () => {
    const audiences = ['https://github.com/octo']
    const policies = [
      { issuer: 'https://gitlab.com', subject: SUBJECT },
      { issuer: GITHUB, audiences, subject: 'repo:octo/sales:environment:prod' },
    ]
    const sim = simulateSignIn({ principals: [{ ...principal, policies }] })
    const exchange = (idToken: string): Answer => sim.exchange(idToken, { client_id: 'sp-1' })
    expect(exchange(sign({ ...claimsOf(sim.idToken()), iss: 'https://ghe.example.com' }))).toMatchObject(
      refusal('TOKEN_ISSUER_INVALID', 'https://ghe.example.com'),
    )
    expect(exchange(sim.idToken('other'))).toMatchObject(refusal('TOKEN_AUDIENCE_INVALID', "'other'"))
    expect(exchange(sim.idToken(ENDPOINT))).toMatchObject(refusal('TOKEN_AUDIENCE_INVALID', ENDPOINT))
    expect(exchange(sim.idToken('https://github.com/octo'))).toMatchObject(refusal('TOKEN_SUBJECT_INVALID', SUBJECT))
  })

  it('without the claim that a policy looks at is of no subject', () => {
    const sim = simulateSignIn({ policies: [{ issuer: GITHUB, subjectClaim: 'environment' }] })
    expect(sim.exchange(sim.idToken())).toMatchObject(refusal('TOKEN_SUBJECT_INVALID'))
  })

  it('must be for the token endpoint when its policy names no audience', () => {
    const sim = simulateSignIn(signIn)
    expect(sim.exchange(sim.idToken('https://github.com/octo'), { client_id: 'sp-1' })).toMatchObject(
      refusal('TOKEN_AUDIENCE_INVALID', 'https://github.com/octo'),
    )
  })

  it('must be presented as a JSON Web Token', () => {
    const sim = simulateSignIn(signIn)
    const { status, body } = sim.exchange(sim.idToken(), {
      client_id: 'sp-1',
      subject_token_type: 'urn:ietf:params:oauth:token-type:saml2',
    })
    expect([status, body]).toMatchObject([
      400,
      { error: 'invalid_request', error_description: expect.stringContaining('subject_token_type') },
    ])
  })

  it('is of no use to a service principal that is not there, or that has no policy', () => {
    const sim = simulateSignIn({
      ...signIn,
      policies: [{ issuer: GITHUB }],
      principals: [principal, { applicationId: 'sp-2' }],
    })
    expect(sim.exchange(sim.idToken(), { client_id: 'sp-3' })).toMatchObject({
      status: 401,
      body: { error: 'invalid_client' },
    })
    expect(sim.exchange(sim.idToken(), { client_id: 'sp-2' })).toMatchObject(refusal('TOKEN_ISSUER_INVALID'))
  })

  function refusal(code: string, words = ''): object {
    const description = expect.stringMatching(new RegExp(`^${code}: .*${words}`))
    return { status: 400, body: { error: 'invalid_request', error_description: description } }
  }
})

describe('an Entra token', () => {
  const signIn: SignInScenario = {
    tenant: 'tenant-1',
    azureResourceId: '/subscriptions/1/workspaces/sales',
    principals: [{ applicationId: 'app-1' }, { applicationId: 'app-2', user: 'guest', inWorkspace: false }],
    entra: { applications: ['app-1', 'app-2', 'app-3'].map((clientId) => ({ clientId, secret: 's' })) },
  }

  function entraToken(sim: SignInSim, clientId: string, resource = DATABRICKS): string {
    return sim.entra('/tenant-1/oauth2/token', {
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: 's',
      resource,
    }).body['access_token']
  }

  it('of a principal of the workspace is good', () => {
    const sim = simulateSignIn(signIn)
    expect(creator(sim, entraToken(sim, 'app-1'))).toBe('app-1')
  })

  it('for something else, of someone else, or of another tenant is not', () => {
    const sim = simulateSignIn(signIn)
    const good = entraToken(sim, 'app-1')
    const others = [
      entraToken(sim, 'app-1', MANAGEMENT),
      entraToken(sim, 'app-3'),
      sign({ ...claimsOf(good), iss: 'https://sts.windows.net/tenant-2/' }),
      forged(good, { appid: 'app-2' }),
    ]
    for (const token of others)
      expect(sim.api(token)).toMatchObject({ status: 401, body: { error_code: 'UNAUTHORIZED' } })
    expect(simulateSignIn({ ...signIn, tenant: undefined }).api(good).status).toBe(401)
  })

  it('is refused from 30 seconds before its end on', () => {
    const sim = simulateSignIn(signIn)
    const token = entraToken(sim, 'app-1')
    sim.pass(3599 - 31)
    expect(sim.api(token).status).toBe(200)
    sim.pass(1)
    const expiring = {
      status: 403,
      body: { error_code: 403, message: 'Token is expiring within 30 seconds. (token expired)' },
    }
    expect(sim.api(token)).toMatchObject(expiring)
    sim.pass(3600)
    expect(sim.api(token)).toMatchObject(expiring)
  })

  it('of someone who is not in the workspace needs a token for Azure and the name of the workspace there', () => {
    const sim = simulateSignIn(signIn)
    const token = entraToken(sim, 'app-2')
    const id = { 'X-Databricks-Azure-Workspace-Resource-Id': '/subscriptions/1/workspaces/sales' }
    const management = (value: string): Record<string, string> => ({ 'X-Databricks-Azure-SP-Management-Token': value })
    const good = entraToken(sim, 'app-2', MANAGEMENT)
    expect(sim.api(token, { ...id, ...management(good) }).status).toBe(200)
    const wrong = [
      {},
      id,
      management(good),
      { ...id, ...management(entraToken(sim, 'app-1', MANAGEMENT)) },
      { ...id, ...management(token) },
      { ...id, ...management(forged(good, { exp: 9e9 })) },
      { 'X-Databricks-Azure-Workspace-Resource-Id': '/subscriptions/2', ...management(good) },
    ]
    for (const headers of wrong)
      expect(sim.api(token, headers)).toMatchObject({ status: 403, body: { error_code: 'PERMISSION_DENIED' } })
    const nameless = simulateSignIn({ ...signIn, azureResourceId: undefined })
    expect(nameless.api(token, management(good)).status).toBe(403)
    sim.pass(3599)
    expect(sim.api(entraToken(sim, 'app-2'), { ...id, ...management(good) }).status).toBe(403)
  })

  it('is revoked with all others, and a new one is good at once', () => {
    const sim = simulateSignIn({ ...signIn, principals: [...signIn.principals!, principal] })
    const unseen = entraToken(sim, 'app-1')
    sim.pass(10)
    const tokens = (): string[] => [
      entraToken(sim, 'app-1'),
      sim.oauth(credentials, basic('sp-1', encodedSecret)).body.access_token,
      sim.exchange(sim.idToken(), { client_id: 'sp-1' }).body.access_token,
    ]
    const old = tokens()
    const statuses = (all: string[]): number[] => all.map((token) => sim.api(token).status)
    expect(statuses(old)).toEqual([200, 200, 200])
    sim.workspace.revokeTokens()
    expect(statuses([...old, unseen])).toEqual([401, 401, 401, 401])
    expect(statuses([...tokens(), 'dapi-demo'])).toEqual([200, 200, 200, 200])
  })
})

describe('over HTTP', () => {
  const open: { close(): Promise<void> }[] = []
  afterEach(() => Promise.all(open.splice(0).map((server) => server.close())))

  it('a job of GitHub Actions gets from its request token to a run', async () => {
    const sim = simulateSignIn({
      principals: [{ applicationId: 'sp-1', policies: [{ issuer: GITHUB, subject: SUBJECT }] }],
    })
    const servers = await Promise.all([startServer(sim.workspace), startServer(sim.identity)])
    open.push(...servers)
    const [host, identity] = servers.map(({ url }) => url) as [string, string]
    expect(sim.identity.url).toBe(identity)
    const json = async (url: string, init?: RequestInit): Promise<Body> =>
      (await fetch(url, init)).json() as Promise<Body>
    const { token_endpoint: endpoint } = await json(`${host}/oidc/.well-known/oauth-authorization-server`)
    const { value } = await json(
      `${identity}/github/idtoken?api-version=2.0&audience=${encodeURIComponent(endpoint)}`,
      {
        headers: { authorization: 'Bearer ghs-Zk83vQw09LxRb2Nf' },
      },
    )
    const form = {
      grant_type: EXCHANGE,
      subject_token: value,
      subject_token_type: JWT,
      scope: 'all-apis',
      client_id: 'sp-1',
    }
    const { access_token: token } = await json(endpoint, { method: 'POST', body: new URLSearchParams(form) })
    expect(await json(`${host}/api/2.2/jobs/list`, { headers: { authorization: `Bearer ${token}` } })).toMatchObject({
      jobs: [{ job_id: 1 }],
    })
  })
})

it('JSON that calls itself a form is JSON still', () => {
  const { workspace } = simulateSignIn()
  const headers = { authorization: 'Bearer dapi-demo', 'content-type': 'application/x-www-form-urlencoded' }
  expect(ask(workspace, 'POST', '/api/2.1/jobs/run-now', headers, '{"job_id":1}').status).toBe(200)
  expect(workspace.requests[0]).toMatchObject({ body: { job_id: '1' } })
  expect(post(workspace, '/api/2.1/jobs/run-now', { job_id: '1' }, headers)).toMatchObject({
    status: 400,
    body: { error_code: 'MALFORMED_REQUEST' },
  })
})
