import { IdentityProviders } from '../../simulator/identity/providers.ts'
import type { Service } from '../../simulator/server/request.ts'
import { decode, sign, type Claims } from '../../simulator/identity/jwt.ts'
import type { Scenario, SignInScenario } from '../../simulator/scenario/scenario.ts'
import { Workspace } from '../../simulator/workspace/workspace.ts'
import { START } from './harness.ts'

export const HOST = 'https://example.cloud.databricks.com'
export const IDENTITY = 'https://identity.example.com'
export const ENDPOINT = `${HOST}/oidc/v1/token`
export const GITHUB = 'https://token.actions.githubusercontent.com'
export const SUBJECT = 'repo:octo@1001/sales@2002:ref:refs/heads/main'
export const DATABRICKS = '2ff814a6-3304-4ab8-85cb-cd0e6f879c1d'
export const MANAGEMENT = 'https://management.core.windows.net/'
export const EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange'
export const JWT = 'urn:ietf:params:oauth:token-type:jwt'
export const ASSERTION = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'

export interface Answer {
  status: number
  headers: Record<string, string>
  body: Body
}

/** An answer, with the names of those of its fields that tests pass on. */
export interface Body {
  access_token: string
  value: string
  token_endpoint: string
  [name: string]: unknown
}

export interface SignInSim {
  workspace: Workspace
  identity: IdentityProviders
  clock: { now(): number; time: number }
  pass(seconds: number): void
  /** An ID token from GitHub for an audience. */
  idToken(audience?: string): string
  /** POST to the workspace's token endpoint. */
  oauth(fields: Record<string, string>, headers?: Record<string, string>): Answer
  exchange(idToken: string, more?: Record<string, string>): Answer
  entra(path: string, fields: Record<string, string>): Answer
  /** Asks the Jobs API. */
  api(token: string, headers?: Record<string, string>): Answer
}

/** A workspace and identity providers with a clock that is moved by hand. */
export function simulateSignIn(signIn: SignInScenario = {}, scenario: Scenario = {}): SignInSim {
  const clock = { time: START, now: () => clock.time }
  const full: Scenario = { jobs: [{ jobId: 1, tasks: [{ key: 'a' }] }], ...scenario, signIn }
  const workspace = new Workspace({ scenario: full, clock, url: HOST })
  const identity = new IdentityProviders({ scenario: full, clock, url: IDENTITY })
  workspace.identityUrl = identity.url
  const sim: SignInSim = {
    workspace,
    identity,
    clock,
    pass: (seconds) => (clock.time += seconds * 1000),
    idToken: (audience = ENDPOINT) =>
      ask(identity, 'GET', `/github/idtoken?api-version=2.0&audience=${encodeURIComponent(audience)}`, {
        authorization: 'Bearer ghs-Zk83vQw09LxRb2Nf',
      }).body.value,
    oauth: (fields, headers) => post(workspace, '/oidc/v1/token', fields, headers),
    exchange: (idToken, more) =>
      sim.oauth({ grant_type: EXCHANGE, subject_token: idToken, subject_token_type: JWT, scope: 'all-apis', ...more }),
    entra: (path, fields) => post(identity, path, fields),
    api: (token, headers) =>
      ask(workspace, 'GET', '/api/2.2/jobs/list', { authorization: `Bearer ${token}`, ...headers }),
  }
  return sim
}

export function ask(
  service: Service,
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body = '',
): Answer {
  const answer = service.handle({ method, path, headers, body })
  if (answer.kind === 'reset') throw new Error('connection reset')
  return { status: answer.status, headers: answer.headers, body: JSON.parse(answer.body) as Body }
}

export function post(
  service: Service,
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Answer {
  const form = { 'content-type': 'application/x-www-form-urlencoded', ...headers }
  return ask(service, 'POST', path, form, new URLSearchParams(fields).toString())
}

/** The claims of a token that must be one. */
export function claimsOf(token: string): Claims {
  const claims = decode(token)
  if (!claims) throw new Error(`not a token: ${token}`)
  return claims
}

/** The same token with other claims, and the signature of the old ones. */
export function forged(token: string, claims: Partial<Claims>): string {
  const [header = '', , signature = ''] = token.split('.')
  const [, payload = ''] = sign({ ...claimsOf(token), ...claims }).split('.')
  return [header, payload, signature].join('.')
}

export function basic(id: string, secret: string): Record<string, string> {
  return { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` }
}
