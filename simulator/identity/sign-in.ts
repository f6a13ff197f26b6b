import { randomUUID } from 'node:crypto'
import { ApiError } from '../server/api-error.ts'
import { DATABRICKS_RESOURCE, readDatabricksToken, readManagementToken, type EntraToken } from './entra.ts'
import { formFields, type RecordedRequest } from '../server/request.ts'
import { decode, isFor, sign, verify, type Claims } from './jwt.ts'
import { durationMs, type Policy, type PrincipalScenario, type SignInScenario } from '../scenario/scenario.ts'

export const EXCHANGE_GRANT = 'urn:ietf:params:oauth:grant-type:token-exchange'
export const JWT_TYPE = 'urn:ietf:params:oauth:token-type:jwt'
export const SCOPE = 'all-apis'

const TOKEN_LIFE = '1h'
// With so little time left the workspace takes an Entra token for expired.
const EXPIRING_MS = 30_000

/** A refusal in the form of OAuth 2. */
class OAuthError extends Error {
  readonly status: number
  readonly error: string

  constructor(status: number, error: string, description: string) {
    super(description)
    this.status = status
    this.error = error
  }
}

/** Where things are. */
export interface Place {
  /** Of the workspace. */
  url: string
  org: string
  /** Of Microsoft Entra. */
  identityUrl: string
}

interface Answer {
  status: number
  headers?: Record<string, string>
  content: object
}

interface Minted {
  user: string
  expiresAt: number
}

/** How one signs in to a workspace, but for the tokens that are there from the start. */
export class SignIn {
  readonly #scenario: SignInScenario
  readonly #minted = new Map<string, Minted>()
  readonly #exchanged = new Set<string>()
  readonly #shown = new Set<string>()
  readonly #refused = new Set<string>()
  #refusedUntil = -Infinity

  constructor(scenario: SignInScenario) {
    this.#scenario = scenario
  }

  /** Forgets the tokens it gave, and refuses those of Entra that were shown, or are from before this second. */
  revokeTokens(now: number): void {
    this.#minted.clear()
    for (const token of this.#shown) this.#refused.add(token)
    this.#refusedUntil = Math.floor(now / 1000) * 1000
  }

  /** Answers what needs no token: discovery, the token endpoint and the way to Entra. */
  answer({ at, method, path, headers }: RecordedRequest, body: string, place: Place): Answer | undefined {
    switch (`${method} ${path}`) {
      case 'GET /oidc/.well-known/oauth-authorization-server':
        return { status: 200, content: this.#discovery(place) }
      case 'GET /.well-known/databricks-config':
        return { status: 200, content: this.#config(place) }
      case 'GET /aad/auth':
        return this.#entraRedirect(place)
      case 'POST /oidc/v1/token':
        return this.#tokenEndpoint({
          headers,
          fields: formFields(headers, body),
          endpoint: tokenEndpoint(place),
          now: at,
        })
      default:
        return undefined
    }
  }

  #discovery(place: Place): object {
    return {
      issuer: `${place.url}/oidc`,
      authorization_endpoint: `${place.url}/oidc/v1/authorize`,
      token_endpoint: this.#scenario.tokenEndpoint ?? tokenEndpoint(place),
      scopes_supported: [SCOPE],
      grant_types_supported: ['client_credentials', EXCHANGE_GRANT],
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post', 'none'],
    }
  }

  #config({ url, org }: Place): object {
    const { tenant, audiences } = this.#scenario
    return {
      oidc_endpoint: `${url}/oidc`,
      workspace_id: org,
      cloud: tenant === undefined ? 'AWS' : 'Azure',
      host_type: 'WORKSPACE_HOST',
      ...(audiences && { token_federation_default_oidc_audiences: audiences }),
    }
  }

  #entraRedirect({ identityUrl, url }: Place): Answer | undefined {
    const { tenant } = this.#scenario
    if (tenant === undefined) return undefined
    const query = new URLSearchParams({
      client_id: DATABRICKS_RESOURCE,
      response_type: 'code id_token',
      redirect_uri: `${url}/login.html`,
    })
    return {
      status: 302,
      headers: { location: `${identityUrl}/${tenant}/oauth2/authorize?${query.toString()}` },
      content: {},
    }
  }

  #tokenEndpoint(request: Partial<TokenRequest> & Omit<TokenRequest, 'fields'>): Answer {
    try {
      if (request.fields === undefined)
        throw new OAuthError(
          400,
          'invalid_request',
          'The request body must be of the type application/x-www-form-urlencoded.',
        )
      return {
        status: 200,
        headers: { 'cache-control': 'no-store' },
        content: this.#grant({ ...request, fields: request.fields }),
      }
    } catch (error) {
      if (!(error instanceof OAuthError)) throw error
      return { status: error.status, content: { error: error.error, error_description: error.message } }
    }
  }

  #grant(request: TokenRequest): object {
    const grant = required(request.fields, 'grant_type')
    if (grant !== 'client_credentials' && grant !== EXCHANGE_GRANT)
      throw new OAuthError(400, 'unsupported_grant_type', `The grant type '${grant}' is not supported.`)
    return grant === EXCHANGE_GRANT ? this.#exchange(request) : this.#clientCredentials(request)
  }

  #clientCredentials(request: TokenRequest): object {
    const { id, secret } = clientOf(request)
    const principal = this.#principal(id)
    if (principal?.secret === undefined || principal.secret !== secret)
      throw new OAuthError(401, 'invalid_client', 'Client authentication failed')
    checkScope(request.fields)
    return this.#mint(principal.user ?? principal.applicationId, this.#lifeMs(), request)
  }

  #exchange(request: TokenRequest): object {
    const { fields, endpoint, now } = request
    const token = required(fields, 'subject_token')
    const type = required(fields, 'subject_token_type')
    if (type !== JWT_TYPE)
      throw new OAuthError(400, 'invalid_request', `The subject_token_type '${type}' is not supported.`)
    checkScope(fields)
    const claims = readIdToken(token, now)
    const user = this.#federated(claims, fields['client_id'], endpoint)
    this.#useUp(typeof claims['jti'] === 'string' ? claims['jti'] : token)
    return this.#mint(user, this.#exchangedLifeMs(claims.exp * 1000 - now), request)
  }

  // The service may well take an ID token twice. Here a client shows that it gets a new one each time.
  #useUp(id: string): void {
    if (this.#exchanged.has(id)) throw invalidToken('TOKEN_REPLAYED', `it was exchanged before (${id})`)
    this.#exchanged.add(id)
  }

  /** The user that the policies make of an ID token. */
  #federated(claims: Claims, clientId: string | undefined, endpoint: string): string {
    if (clientId === undefined)
      return subjectOf(claims, checkPolicies(this.#scenario.policies ?? [], claims, endpoint)) ?? ''
    const principal = this.#principal(clientId)
    if (principal === undefined)
      throw new OAuthError(401, 'invalid_client', `There is no service principal '${clientId}'.`)
    checkPolicies(principal.policies ?? [], claims, endpoint)
    return principal.user ?? principal.applicationId
  }

  #mint(user: string, lifeMs: number, { now, endpoint }: TokenRequest): object {
    const [issued, expires] = [now, now + lifeMs].map((time) => Math.floor(time / 1000)) as [number, number]
    const issuer = endpoint.replace(/\/v1\/token$/, '')
    const token = sign({
      iss: issuer,
      aud: issuer,
      iat: issued,
      nbf: issued,
      exp: expires,
      sub: user,
      scope: SCOPE,
      jti: randomUUID(),
    })
    this.#minted.set(token, { user, expiresAt: now + lifeMs })
    return { access_token: token, token_type: 'Bearer', scope: SCOPE, expires_in: Math.floor(lifeMs / 1000) }
  }

  #lifeMs(): number {
    return durationMs(this.#scenario.tokenLife ?? TOKEN_LIFE)
  }

  #exchangedLifeMs(restMs: number): number {
    const { exchangedTokenLife } = this.#scenario
    return exchangedTokenLife === undefined ? Math.min(this.#lifeMs(), restMs) : durationMs(exchangedTokenLife)
  }

  #principal(applicationId: string): PrincipalScenario | undefined {
    return (this.#scenario.principals ?? []).find((candidate) => candidate.applicationId === applicationId)
  }

  /** The user of an access token that this workspace or Entra gave; undefined when it is not good, or not any more. */
  user(token: string, { at, headers }: RecordedRequest): string | undefined {
    const minted = this.#minted.get(token)
    if (minted) return at < minted.expiresAt ? minted.user : undefined
    const entra = this.#entraToken(token)
    const principal = this.#principal(entra?.clientId ?? '')
    if (entra === undefined || principal === undefined) return undefined
    this.#shown.add(token)
    if (entra.expiresAt - at <= EXPIRING_MS)
      throw new ApiError(403, 403, 'Token is expiring within 30 seconds. (token expired)')
    if (principal.inWorkspace === false && !this.#isManager(entra, headers, at)) throw stranger(principal)
    return principal.user ?? principal.applicationId
  }

  #entraToken(token: string): EntraToken | undefined {
    const { tenant } = this.#scenario
    const read = tenant === undefined ? undefined : readDatabricksToken(token, tenant)
    return read && read.issuedAt >= this.#refusedUntil && !this.#refused.has(token) ? read : undefined
  }

  #isManager({ clientId }: EntraToken, headers: Record<string, string>, now: number): boolean {
    const { tenant = '', azureResourceId } = this.#scenario
    const management = readManagementToken(headers['x-databricks-azure-sp-management-token'] ?? '', tenant)
    return (
      management?.clientId === clientId &&
      now < management.expiresAt &&
      azureResourceId !== undefined &&
      headers['x-databricks-azure-workspace-resource-id'] === azureResourceId
    )
  }
}

function stranger({ applicationId }: PrincipalScenario): ApiError {
  return new ApiError(403, 'PERMISSION_DENIED', `The service principal ${applicationId} is not in this workspace.`)
}

function tokenEndpoint({ url }: Place): string {
  return `${url}/oidc/v1/token`
}

interface TokenRequest {
  headers: Record<string, string>
  fields: Record<string, string>
  /** The address of the token endpoint. */
  endpoint: string
  now: number
}

function required(fields: Record<string, string>, name: string): string {
  const value = fields[name]
  if (value === undefined || value === '') throw new OAuthError(400, 'invalid_request', `Missing parameter: ${name}`)
  return value
}

function checkScope(fields: Record<string, string>): void {
  if (fields['scope'] !== SCOPE)
    throw new OAuthError(400, 'invalid_scope', `The scope must be ${SCOPE}, found '${fields['scope'] ?? ''}'.`)
}

function clientOf({ headers, fields }: TokenRequest): { id: string; secret: string } {
  const authorization = headers['authorization']
  if (authorization === undefined)
    return { id: required(fields, 'client_id'), secret: required(fields, 'client_secret') }
  if (fields['client_secret'] !== undefined)
    throw new OAuthError(
      400,
      'invalid_request',
      'The client must authenticate in one way only: HTTP Basic, or client_secret.',
    )
  return basicClient(authorization)
}

// Id and secret are form-encoded before they go into the header: https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1
function basicClient(authorization: string): { id: string; secret: string } {
  const [, encoded = ''] = /^Basic (.+)$/i.exec(authorization) ?? []
  const [, id, secret] = /^([^:]*):(.*)$/s.exec(Buffer.from(encoded, 'base64').toString('utf8')) ?? []
  const failed = new OAuthError(401, 'invalid_client', 'Client authentication failed')
  if (id === undefined || secret === undefined) throw failed
  try {
    return { id: formDecoded(id), secret: formDecoded(secret) }
  } catch {
    throw failed
  }
}

function formDecoded(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' '))
}

function readIdToken(token: string, now: number): Claims {
  const claims = verify(token)
  if (claims === undefined)
    throw invalidToken('TOKEN_INVALID', decode(token) ? 'its signature is wrong' : 'it is not a JSON Web Token')
  if (now >= claims.exp * 1000)
    throw invalidToken('TOKEN_EXPIRED', `it expired at ${new Date(claims.exp * 1000).toISOString()}`)
  return claims
}

/** The policy that an ID token satisfies. */
function checkPolicies(policies: Policy[], claims: Claims, endpoint: string): Policy {
  const ofIssuer = policies.filter(({ issuer }) => issuer === claims.iss)
  if (ofIssuer.length === 0) throw invalidToken('TOKEN_ISSUER_INVALID', `no policy allows the issuer '${claims.iss}'`)
  const ofAudience = ofIssuer.filter(({ audiences }) => isFor(claims, audiences ?? [endpoint]))
  if (ofAudience.length === 0)
    throw invalidToken('TOKEN_AUDIENCE_INVALID', `no policy allows the audience '${[claims.aud].flat().join(', ')}'`)
  const found = ofAudience.find((policy) => isOfSubject(policy, claims))
  if (found === undefined)
    throw invalidToken(
      'TOKEN_SUBJECT_INVALID',
      `no policy allows the subject '${subjectOf(claims, ofAudience[0]) ?? ''}'`,
    )
  return found
}

function isOfSubject(policy: Policy, claims: Claims): boolean {
  const subject = subjectOf(claims, policy)
  return subject !== undefined && (policy.subject === undefined || policy.subject === subject)
}

function subjectOf(claims: Claims, policy: Policy | undefined): string | undefined {
  const subject = claims[policy?.subjectClaim ?? 'sub']
  return typeof subject === 'string' ? subject : undefined
}

function invalidToken(code: string, why: string): OAuthError {
  return new OAuthError(400, 'invalid_request', `${code}: The ID token was refused: ${why}.`)
}
