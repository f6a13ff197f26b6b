import { randomUUID } from 'node:crypto'
import { ApiError } from '../server/api-error.ts'
import { DATABRICKS_RESOURCE, readDatabricksToken, readManagementToken, type EntraToken } from './entra-token.ts'
import { formFields, type RecordedRequest } from '../server/request.ts'
import { sign, type Claims } from './jwt.ts'
import { clientOf, OAuthError, required, type TokenRequest } from './oauth.ts'
import { checkPolicies, invalidToken, readIdToken, subjectOf } from './policies.ts'
import { durationMs, type PrincipalScenario, type SignInScenario } from '../scenario/scenario.ts'

const EXCHANGE_GRANT = 'urn:ietf:params:oauth:grant-type:token-exchange'
const JWT_TYPE = 'urn:ietf:params:oauth:token-type:jwt'
// Those that what is here asks for; the service knows many more.
const SCOPES = ['all-apis', 'jobs', 'workspace']

const TOKEN_LIFE = '1h'
// With so little time left the workspace takes an Entra token for expired.
const EXPIRING_MS = 30_000

/** Where things are. */
interface Place {
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
  scopes: string[]
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
      scopes_supported: SCOPES,
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
    checkScopes(request.fields)
    return this.#mint(principal.user ?? principal.applicationId, this.#lifeMs(), request)
  }

  #exchange(request: TokenRequest): object {
    const { fields, endpoint, now } = request
    const token = required(fields, 'subject_token')
    const type = required(fields, 'subject_token_type')
    if (type !== JWT_TYPE)
      throw new OAuthError(400, 'invalid_request', `The subject_token_type '${type}' is not supported.`)
    checkScopes(fields)
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

  #mint(user: string, lifeMs: number, { now, endpoint, fields }: TokenRequest): object {
    const scope = fields['scope'] ?? ''
    const [issued, expires] = [now, now + lifeMs].map((time) => Math.floor(time / 1000)) as [number, number]
    const issuer = endpoint.replace(/\/v1\/token$/, '')
    const token = sign({
      iss: issuer,
      aud: issuer,
      iat: issued,
      nbf: issued,
      exp: expires,
      sub: user,
      scope,
      jti: randomUUID(),
    })
    this.#minted.set(token, { user, scopes: scope.split(' '), expiresAt: now + lifeMs })
    return { access_token: token, token_type: 'Bearer', scope, expires_in: Math.floor(lifeMs / 1000) }
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

  /** What an access token that this workspace gave is good for; undefined for any other. */
  scopes(token: string): string[] | undefined {
    return this.#minted.get(token)?.scopes
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

function checkScopes({ scope = '' }: Record<string, string>): void {
  if (scope.split(' ').every((word) => SCOPES.includes(word))) return
  throw new OAuthError(400, 'invalid_scope', `The scope must be of ${SCOPES.join(', ')}; found '${scope}'.`)
}
