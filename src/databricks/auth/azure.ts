import { readAnswer } from '../http/answer.ts'
import { connectionError } from '../http/connection.ts'
import { ApiError, temporaryError, type ServiceFailure } from '../http/errors.ts'
import { asBearer, RESOURCE_ID_HEADER, tokenAuthorizer, type Authorizer } from './authorizer.ts'
import { isTenant, type AzureCloud } from './azure-cloud.ts'
import { holdToken, type HeldToken, type HoldDependencies, type Token } from './held-token.ts'
import { askIssuer, readToken, type IssuerDependencies } from './issuer.ts'

/** What all of Azure's ways have in common. */
export interface Azure {
  cloud: AzureCloud
  /** Absent: read from the workspace. */
  tenantId?: string
  /** Of the workspace; needed only for a service principal that is not in it yet. */
  resourceId?: string
}

/** Azure Databricks as a resource of Entra, the same in every cloud. */
const DATABRICKS_RESOURCE = '2ff814a6-3304-4ab8-85cb-cd0e6f879c1d'

const REFUSED =
  'Entra signed the identity in, but the workspace did not accept its token: add the service principal to this ' +
  'workspace (Settings → Identity and access), or set DATABRICKS_AZURE_RESOURCE_ID to have it added. Check also that ' +
  'ARM_TENANT_ID is the tenant of the workspace.'

/** A service principal that is not in the workspace is told the same as one that lacks a permission. */
const FORBIDDEN =
  'If the identity is not in this workspace yet, add it there (Settings → Identity and access), or set ' +
  'DATABRICKS_AZURE_RESOURCE_ID to have a contributor or owner of the workspace added.'

/**
 * An authorizer on tokens of Entra; `obtain` gives one for a resource. With the resource ID of the workspace it also
 * sends a token of the management API, which shows that the identity may be added to the workspace. Where
 * `isManagementOptional`, it goes without that token when Entra refuses it: people, unlike applications, may be in the
 * workspace and have no rights in the management API.
 */
export function azureAuthorizer(
  type: string,
  dependencies: HoldDependencies,
  { cloud, resourceId }: Azure,
  obtain: (resource: string, signal: AbortSignal) => Promise<Token>,
  { isManagementOptional = false }: { isManagementOptional?: boolean } = {},
): Authorizer {
  const hold = (resource: string): HeldToken => holdToken(dependencies, (signal) => obtain(resource, signal))
  const bearer = { authorization: asBearer(hold(DATABRICKS_RESOURCE)) }
  if (resourceId === undefined) return { ...tokenAuthorizer(type, REFUSED, bearer), adviceOnForbidden: FORBIDDEN }
  const management = { held: hold(cloud.management), isOptional: isManagementOptional }
  return tokenAuthorizer(
    type,
    REFUSED,
    { ...bearer, 'x-databricks-azure-sp-management-token': management },
    { [RESOURCE_ID_HEADER]: resourceId },
  )
}

/** How an application shows that it is itself: by a secret, or by an assertion of an issuer that it trusts. */
export interface ClientAuthentication {
  form: Record<string, string>
  secrets: string[]
  /** Advice on a refusal that is about it. */
  advice: string
}

/** Who signs in to Entra. */
interface Application {
  tenantId: string
  clientId: string
  clientAuthentication: ClientAuthentication
}

/**
 * A token of Entra for a resource, as an application.
 * https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
 */
export async function entraToken(
  dependencies: IssuerDependencies,
  { authority }: AzureCloud,
  { tenantId, clientId, clientAuthentication }: Application,
  resource: string,
  signal: AbortSignal,
): Promise<Token> {
  const request = { who: 'Microsoft Entra', what: `sign in the application ${clientId} of the tenant ${tenantId}` }
  const answer = await askIssuer(dependencies, {
    ...request,
    url: `${authority}/${encodeURIComponent(tenantId)}/oauth2/token`,
    form: { grant_type: 'client_credentials', client_id: clientId, resource, ...clientAuthentication.form },
    secrets: clientAuthentication.secrets,
    advice: (failure) => adviceOnEntra(failure) ?? clientAuthentication.advice,
    signal,
  })
  return readToken(dependencies, answer, request)
}

/** By the number of the AADSTS error. https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const ENTRA_ADVICE: Record<string, string> = {
  '90002': 'There is no such tenant: check ARM_TENANT_ID, and ARM_ENVIRONMENT if it is not in the public cloud.',
  '900023': 'ARM_TENANT_ID is not a tenant ID or a domain of a tenant.',
  '700016':
    'The tenant has no such application: check ARM_CLIENT_ID (the application ID, not the object ID) and ' +
    'ARM_TENANT_ID.',
  '7000222': 'The secret has expired: make a new one for the application and store it.',
  '7000215': 'Give the value of the secret as ARM_CLIENT_SECRET, not its ID, and check that it is this application’s.',
  '700024': 'The ID token had expired, or was not valid yet: the clock of a self-hosted runner may be wrong.',
  '500011': 'The tenant does not know Azure Databricks: check ARM_TENANT_ID and ARM_ENVIRONMENT.',
  '53003': 'A Conditional Access policy of the tenant keeps this runner out. Ask whoever looks after it.',
}

function adviceOnEntra({ message }: ServiceFailure): string | undefined {
  const code = /\bAADSTS(\d+)/.exec(message)?.[1] ?? ''
  return Object.hasOwn(ENTRA_ADVICE, code) ? ENTRA_ADVICE[code] : undefined
}

/** The tenant: the one that was given, else the one to which the workspace sends people who sign in. */
export function tenantOf(
  dependencies: IssuerDependencies,
  host: string,
  given: string | undefined,
): (signal: AbortSignal) => Promise<string> {
  let found = given
  return async (signal) => (found ??= await askForTenant(dependencies, host, signal))
}

/** Entra's names for "any tenant": none of them is the tenant of the workspace. */
const ANY_TENANT = ['common', 'organizations', 'consumers']

async function askForTenant(
  { transport, clock, onTrace }: IssuerDependencies,
  host: string,
  signal: AbortSignal,
): Promise<string> {
  const url = `${host}/aad/auth`
  const what = 'find the Entra tenant of the workspace'
  // The redirect is read, not followed, and no credential is in the request.
  const response = await transport.send({ method: 'GET', url, headers: {} }, signal).catch((error: unknown) => {
    signal.throwIfAborted()
    throw connectionError(what, host, error)
  })
  const { status, headers } = response
  onTrace?.(`GET ${url} ${status}`)
  const answer = readAnswer(response, (text) => text, clock.now())
  if (answer.kind === 'temporary') throw temporaryError(what, host, answer)
  const target = headers.location ?? ''
  // `/<tenant>/oauth2/authorize` at Entra; other redirects lead to a page of the workspace's own.
  const tenant = URL.canParse(target) ? /^\/([^/]+)\/oauth2\//.exec(new URL(target).pathname)?.[1] : undefined
  if (status >= 300 && status < 400 && tenant && isTenant(tenant) && !ANY_TENANT.includes(tenant)) return tenant
  throw new ApiError(
    'auth',
    `The Entra tenant was not given, and ${url} does not tell it (${status}).`,
    'Set the environment variable ARM_TENANT_ID, and check that `host` is a workspace of Azure Databricks.',
  )
}
