import { formFields, type RecordedRequest } from '../server/request.ts'
import { EntraError, moment, needed, noCredential, unknownTenant, wireError } from './entra-error.ts'
import { accessClaims, DATABRICKS_RESOURCE, isManagementEndpoint } from './entra-token.ts'
import { decode, isFor, sign, verify, type Claims } from './jwt.ts'
import { durationMs, type ApplicationScenario, type SignInScenario } from '../scenario/scenario.ts'
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'
const CREDENTIAL_AUDIENCE = 'api://AzureADTokenExchange'
const TOKEN_LIFE = '1h'
interface Answer {
  status: number
  content: object
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
      `Application with identifier '${clientId}' was not found in the directory '${tenant}'. This can happen if the ` +
      'application has not been installed by the administrator of the tenant or consented to by any user in the ' +
      'tenant. You may have sent your ' +
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
    'Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not ' +
    'the client secret ID, ' +
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
    `Client assertion is not within its valid time range. Current time: ${moment(now)}, assertion valid from ` +
    `${moment(nbf * 1000)}, expiry ` +
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

function resourceOf(fields: Record<string, string>, version: 1 | 2, tenant: string): string {
  const resource = version === 1 ? needed(fields, 'resource') : fromScope(needed(fields, 'scope'))
  if (resource === DATABRICKS_RESOURCE || isManagementEndpoint(resource)) return resource
  const message =
    `The resource principal named ${resource} was not found in the tenant named ${tenant}. This can happen if the ` +
    'application has not been installed by the administrator of the tenant or consented to by any user in the ' +
    'tenant. You might have sent your authentication ' +
    'request to the wrong tenant.'
  throw new EntraError(400, 'invalid_resource', 500011, message)
}

function fromScope(scope: string): string {
  if (scope.endsWith('/.default')) return scope.slice(0, -'/.default'.length)
  const message =
    `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with ` +
    '/.default suffixed to the ' +
    'resource identifier (application ID URI).'
  throw new EntraError(400, 'invalid_scope', 1002012, message)
}
