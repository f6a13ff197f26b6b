import { randomUUID } from 'node:crypto'
import { formFields, type RecordedRequest } from '../server/request.ts'
import { decode, isFor, sign, verify, type Claims } from './jwt.ts'
import { durationMs, type ApplicationScenario, type SignInScenario } from '../scenario/scenario.ts'

/** Databricks, as Entra knows it. */
export const DATABRICKS_RESOURCE = '2ff814a6-3304-4ab8-85cb-cd0e6f879c1d'
export const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'

const MANAGEMENT_ENDPOINTS = [
  'https://management.core.windows.net/',
  'https://management.core.usgovcloudapi.net/',
  'https://management.core.chinacloudapi.cn/',
]
const CREDENTIAL_AUDIENCE = 'api://AzureADTokenExchange'
const TOKEN_LIFE = '1h'
// Entra's own tokens are valid from before they were made on.
const BACKDATED_SECONDS = 300

interface Answer {
  status: number
  content: object
}

/** A refusal as Entra words it. */
class EntraError extends Error {
  readonly status: number
  readonly error: string
  readonly code: number

  constructor(status: number, error: string, code: number, message: string) {
    super(`AADSTS${code}: ${message}`)
    this.status = status
    this.error = error
    this.code = code
  }
}

interface TokenRequest {
  tenant: string
  version: 1 | 2
  fields: Record<string, string>
  now: number
}

/** Microsoft Entra, as far as applications sign in to it. */
export class Entra {
  readonly #tenant: string | undefined
  readonly #lifeMs: number
  readonly #applications: ApplicationScenario[]

  constructor({ tenant, entra = {} }: SignInScenario) {
    this.#tenant = tenant
    this.#lifeMs = durationMs(entra.tokenLife ?? TOKEN_LIFE)
    this.#applications = entra.applications ?? []
  }

  /** Answers what is meant for it. `url` is its own address. */
  answer({ at, method, path, headers }: RecordedRequest, body: string, url: string): Answer | undefined {
    const [, tenant, v2] = /^\/([^/]+)\/oauth2(\/v2\.0)?\/token$/.exec(path) ?? []
    if (method !== 'POST' || tenant === undefined) return undefined
    try {
      const fields = formFields(headers, body) ?? {}
      return { status: 200, content: this.#token({ tenant, version: v2 === undefined ? 1 : 2, fields, now: at }) }
    } catch (error) {
      if (!(error instanceof EntraError)) throw error
      return { status: error.status, content: wireError(error, at, url) }
    }
  }

  #token({ tenant, version, fields, now }: TokenRequest): object {
    if (tenant !== this.#tenant) throw unknownTenant(tenant)
    checkGrant(fields)
    const application = this.#application(fields, tenant)
    authenticate(application, fields, now)
    const resource = resourceOf(fields, version, tenant)
    const issued = Math.floor(now / 1000)
    // One second less than the token was asked to live, as with Entra: 3599.
    const expiresIn = Math.max(0, Math.floor(this.#lifeMs / 1000) - 1)
    const claims = accessClaims({ tenant, resource, application, issued, expires: issued + expiresIn })
    const shared = { token_type: 'Bearer', access_token: sign(claims) }
    if (version === 2) return { ...shared, expires_in: expiresIn, ext_expires_in: expiresIn }
    const times = { expires_in: expiresIn, ext_expires_in: expiresIn, expires_on: claims.exp, not_before: claims.nbf }
    return {
      ...shared,
      ...Object.fromEntries(Object.entries(times).map(([name, value]) => [name, String(value)])),
      resource,
    }
  }

  #application(fields: Record<string, string>, tenant: string): ApplicationScenario {
    const clientId = needed(fields, 'client_id')
    const application = this.#applications.find((candidate) => candidate.clientId === clientId)
    if (application) return application
    const message =
      `Application with identifier '${clientId}' was not found in the directory '${tenant}'. This can happen if the application has not ` +
      'been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your ' +
      'authentication request to the wrong tenant.'
    throw new EntraError(400, 'unauthorized_client', 700016, message)
  }
}

function checkGrant(fields: Record<string, string>): void {
  const grant = needed(fields, 'grant_type')
  if (grant === 'client_credentials') return
  throw new EntraError(400, 'unsupported_grant_type', 70003, `The app requested an unsupported grant type '${grant}'.`)
}

function authenticate(application: ApplicationScenario, fields: Record<string, string>, now: number): void {
  const { client_secret: secret, client_assertion: assertion } = fields
  if (assertion !== undefined)
    return checkAssertion(application, assertion, needed(fields, 'client_assertion_type'), now)
  if (secret === undefined) {
    const message = "The request body must contain the following parameter: 'client_assertion' or 'client_secret'."
    throw new EntraError(401, 'invalid_client', 7000218, message)
  }
  if (secret === application.secret) return
  const message =
    'Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, ' +
    `for a secret added to app '${application.clientId}'.`
  throw new EntraError(401, 'invalid_client', 7000215, message)
}

function checkAssertion(application: ApplicationScenario, assertion: string, type: string, now: number): void {
  if (type !== ASSERTION_TYPE)
    throw new EntraError(400, 'invalid_request', 90023, "Unsupported 'client_assertion_type' value.")
  const claims = decode(assertion)
  if (claims === undefined) throw new EntraError(400, 'invalid_request', 50027, 'JWT token is invalid or malformed.')
  if (verify(assertion) === undefined)
    throw new EntraError(401, 'invalid_client', 700027, 'Client assertion failed signature validation.')
  checkTimes(claims, now)
  checkCredentials(application, claims)
}

function checkTimes({ nbf, exp }: Claims, now: number): void {
  if (now < exp * 1000) return
  const message =
    `Client assertion is not within its valid time range. Current time: ${moment(now)}, assertion valid from ${moment(nbf * 1000)}, expiry ` +
    `time of assertion ${moment(exp * 1000)}. Review the documentation at ` +
    'https://learn.microsoft.com/entra/identity-platform/certificate-credentials .'
  throw new EntraError(401, 'invalid_client', 700024, message)
}

function checkCredentials(application: ApplicationScenario, claims: Claims): void {
  const { clientId, credentials = [] } = application
  if (credentials.length === 0)
    throw new EntraError(
      401,
      'invalid_client',
      70025,
      `The client '${clientId}' has no configured federated identity credentials.`,
    )
  const subject = String(claims['sub'])
  const ofIssuer = credentials.filter(({ issuer }) => issuer === claims.iss)
  if (ofIssuer.length === 0) throw noCredential(700211, 'issuer', claims.iss)
  const ofSubject = ofIssuer.filter((credential) => credential.subject === subject)
  if (ofSubject.length === 0) throw noCredential(700213, 'subject', subject)
  if (!ofSubject.some(({ audience = CREDENTIAL_AUDIENCE }) => isFor(claims, [audience])))
    throw noCredential(700212, 'audience', [claims.aud].flat().join(', '))
}

function noCredential(code: number, what: string, presented: string): EntraError {
  const message =
    `No matching federated identity record found for presented assertion ${what} '${presented}'. Check your federated identity credential ` +
    'Subject, Audience and Issuer against the presented assertion. https://learn.microsoft.com/entra/workload-id/workload-identity-federation'
  return new EntraError(401, 'invalid_client', code, message)
}

function unknownTenant(tenant: string): EntraError {
  const message =
    `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your ` +
    'subscription administrator, this may happen if there are no active subscriptions for the tenant.'
  return new EntraError(400, 'invalid_request', 90002, message)
}

function needed(fields: Record<string, string>, name: string): string {
  const value = fields[name]
  if (value !== undefined && value !== '') return value
  throw new EntraError(
    400,
    'invalid_request',
    900144,
    `The request body must contain the following parameter: '${name}'.`,
  )
}

function resourceOf(fields: Record<string, string>, version: 1 | 2, tenant: string): string {
  const resource = version === 1 ? needed(fields, 'resource') : fromScope(needed(fields, 'scope'))
  if (resource === DATABRICKS_RESOURCE || isManagementEndpoint(resource)) return resource
  const message =
    `The resource principal named ${resource} was not found in the tenant named ${tenant}. This can happen if the application has not been ` +
    'installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication ' +
    'request to the wrong tenant.'
  throw new EntraError(400, 'invalid_resource', 500011, message)
}

function fromScope(scope: string): string {
  if (scope.endsWith('/.default')) return scope.slice(0, -'/.default'.length)
  const message =
    `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the ` +
    'resource identifier (application ID URI).'
  throw new EntraError(400, 'invalid_scope', 1002012, message)
}

// Entra takes the address of Azure's management with and without the slash at its end.
function isManagementEndpoint(resource: string): boolean {
  return MANAGEMENT_ENDPOINTS.includes(`${resource.replace(/\/$/, '')}/`)
}

interface Access {
  tenant: string
  resource: string
  application: ApplicationScenario
  issued: number
  expires: number
}

function accessClaims({ tenant, resource, application, issued, expires }: Access): Claims {
  return {
    aud: resource,
    iss: issuerOf(tenant),
    iat: issued,
    nbf: issued - BACKDATED_SECONDS,
    exp: expires,
    appid: application.clientId,
    tid: tenant,
    uti: randomUUID(),
    ver: '1.0',
  }
}

function issuerOf(tenant: string): string {
  return `https://sts.windows.net/${tenant}/`
}

function wireError({ code, error, message }: EntraError, now: number, url: string): object {
  const [traceId, correlationId, timestamp] = [randomUUID(), randomUUID(), stamp(now)]
  return {
    error,
    error_description: `${message} Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${timestamp}`,
    error_codes: [code],
    timestamp,
    trace_id: traceId,
    correlation_id: correlationId,
    error_uri: `${url}/error?code=${code}`,
  }
}

function stamp(now: number): string {
  return `${new Date(now).toISOString().slice(0, 19).replace('T', ' ')}Z`
}

function moment(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}.0000000Z`
}

/** An Entra access token as a service that trusts one tenant reads it. */
export interface EntraToken {
  clientId: string
  issuedAt: number
  expiresAt: number
}

/** Reads an access token of this tenant for Databricks; undefined when it is anything else. */
export function readDatabricksToken(token: string, tenant: string): EntraToken | undefined {
  return readToken(token, tenant, ({ aud }) => aud === DATABRICKS_RESOURCE)
}

/** Reads an access token of this tenant for Azure's management; undefined when it is anything else. */
export function readManagementToken(token: string, tenant: string): EntraToken | undefined {
  return readToken(token, tenant, ({ aud }) => typeof aud === 'string' && isManagementEndpoint(aud))
}

function readToken(token: string, tenant: string, isMeant: (claims: Claims) => boolean): EntraToken | undefined {
  const claims = verify(token)
  if (claims?.iss !== issuerOf(tenant) || !isMeant(claims)) return undefined
  return { clientId: String(claims['appid']), issuedAt: claims.iat * 1000, expiresAt: claims.exp * 1000 }
}
