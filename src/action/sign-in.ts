import { AUTH_TYPES, type AuthType } from '../databricks/auth/authorizer.ts'
import { AZURE_CLOUDS, isTenant, type AzureCloudName } from '../databricks/auth/azure-cloud.ts'
import type { Azure } from '../databricks/auth/azure.ts'
import type { IdTokenService } from '../databricks/auth/id-token.ts'
import { isHeaderWord } from '../databricks/auth/issuer.ts'
import type { SignIn } from '../databricks/auth/ways.ts'
import { nearest } from './suggest.ts'
import type { RunContext } from '../model/workflow.ts'
import { quote, type Env, type Reader } from './reader.ts'
import { homeOf, type Machine, type Setting, type Settings } from './settings.ts'

export interface SignInContext {
  /** Of the workspace; empty when it is not known. */
  host: string
  readText: Machine['readText']
  withheld: RunContext['withheld']
}

/** What is there to choose a way from. */
interface Found {
  env: Env
  /** Of the workspace, without its scheme; empty when it is not known. */
  host: string
  settings: Settings
  /** Present when the job has `id-token: write`. */
  idTokens?: IdTokenService
  /** False for a workspace that is known to be on another cloud: what is set for Azure is then set for something else. */
  mayBeAzure: boolean
}

/**
 * How to sign in: the way that `auth-type` names, else the only one that is completely set. What a job merely has (an
 * ID token, an Azure CLI that is signed in) is taken when nothing else is. Faults go to the reader.
 */
export async function readSignIn(
  reader: Reader,
  env: Env,
  settings: Settings,
  context: SignInContext,
): Promise<SignIn | undefined> {
  const host = context.host === '' ? '' : new URL(context.host).hostname
  const found: Found = {
    env,
    host,
    settings,
    idTokens: readIdTokens(env),
    mayBeAzure: !ELSEWHERE.test(host) || settings.azureResourceId !== undefined,
  }
  const type = await chooseWay(reader, found, context)
  return type && areWellFormed(reader, settings, type) ? assemble(reader, found, type) : undefined
}

// --- which way -----------------------------------------------------------------------------------------------------

async function chooseWay(
  reader: Reader,
  found: Found,
  { readText, withheld }: SignInContext,
): Promise<AuthType | undefined> {
  const { authType, clientId, clientSecret, azureClientId, azureClientSecret } = found.settings
  if (authType) return namedWay(reader, found, authType, withheld)
  const complete = AUTH_TYPES.filter((type) => isAsked(found, type) && missing(found, type).length === 0)
  if (complete.length > 1) return reader.fault('auth-type', severalWays(found, complete))
  if (complete[0]) return complete[0]
  // Half a way says what was meant; another one in its place would surprise.
  if (clientSecret)
    return reader.fault(
      'client-id',
      `nothing was given, and ${clientSecret.from} is given. oauth-m2m needs both: the application ID of the service principal and its OAuth secret.`,
    )
  if (clientId)
    return reader.fault(
      'client-id',
      `${clientId.from === '`client-id`' ? 'it' : clientId.from} is given without a client-secret, which is right for github-oidc, but ${noIdToken(withheld)}`,
    )
  if (found.mayBeAzure && azureClientSecret)
    return reader.fault(
      'auth-type',
      `${azureClientSecret.from} is given without ${AZURE_CLIENT_ID}. azure-client-secret needs both.`,
    )
  if (found.idTokens) return 'github-oidc'
  if (found.mayBeAzure && (await isSignedInToAzureCli(found.env, readText))) return 'azure-cli'
  if (found.mayBeAzure && azureClientId)
    return reader.fault(
      'auth-type',
      `${azureClientId.from} is given without a secret, which is right for github-oidc-azure, but ${noIdToken(withheld)}`,
    )
  return reader.fault('token', nothingGiven(found, withheld))
}

function namedWay(
  reader: Reader,
  found: Found,
  { value, from }: Setting,
  withheld: RunContext['withheld'],
): AuthType | undefined {
  const type = AUTH_TYPES.find((word) => word === value)
  if (type === undefined)
    return reader.fault(
      'auth-type',
      `${from === '`auth-type`' ? '' : `${from} is `}${quote(value)}${from === '`auth-type`' ? ' is' : ', which is'} not one of ${AUTH_TYPES.join(', ')}. Did you mean ${nearest(value, AUTH_TYPES)}?`,
    )
  const lacking = missing(found, type)
  if (lacking.length === 0) return type
  const needs = lacking.filter((what) => what !== ID_TOKEN)
  if (needs.length > 0) reader.fault('auth-type', `${type} needs ${needs.join(' and ')}, and nothing was given.`)
  if (lacking.includes(ID_TOKEN)) reader.fault('auth-type', `${type} is chosen, but ${noIdToken(withheld)}`)
  return undefined
}

const ID_TOKEN = 'an ID token'
const AZURE_CLIENT_ID = 'the environment variable ARM_CLIENT_ID'

/** What a way still needs. */
function missing({ settings, idTokens }: Found, type: AuthType): string[] {
  const needs: Record<AuthType, [what: string, isThere: unknown][]> = {
    pat: [['`token`', settings.token]],
    'oauth-m2m': [
      ['`client-id`', settings.clientId],
      ['`client-secret`', settings.clientSecret],
    ],
    'github-oidc': [[ID_TOKEN, idTokens]],
    'azure-client-secret': [
      [AZURE_CLIENT_ID, settings.azureClientId],
      ['the environment variable ARM_CLIENT_SECRET', settings.azureClientSecret],
    ],
    'github-oidc-azure': [
      [AZURE_CLIENT_ID, settings.azureClientId],
      [ID_TOKEN, idTokens],
    ],
    'azure-cli': [],
  }
  return needs[type].filter(([, isThere]) => !isThere).map(([what]) => what)
}

/**
 * Whether something was set that is for this way and for no other. A secret makes an ID the ID of a way with a secret; an
 * audience alone, perhaps of the whole organization, says nothing.
 */
function isAsked({ settings, mayBeAzure }: Found, type: AuthType): boolean {
  const { token, clientId, clientSecret, azureClientId, azureClientSecret } = settings
  const asked: Record<AuthType, boolean> = {
    pat: token !== undefined,
    'oauth-m2m': clientSecret !== undefined,
    'github-oidc': clientSecret === undefined && clientId !== undefined,
    'azure-client-secret': mayBeAzure && azureClientSecret !== undefined,
    'github-oidc-azure': mayBeAzure && azureClientSecret === undefined && azureClientId !== undefined,
    'azure-cli': false,
  }
  return asked[type]
}

/** The settings that are for a way, and what each of them is called in a fault. */
const OWN: Record<AuthType, { [name in keyof Settings]: string }> = {
  pat: { token: 'token' },
  'oauth-m2m': { clientId: 'client-id', clientSecret: 'client-secret' },
  'github-oidc': { clientId: 'client-id', audience: 'oidc-audience' },
  'azure-client-secret': { azureClientId: 'auth-type', azureClientSecret: 'auth-type' },
  'github-oidc-azure': { azureClientId: 'auth-type' },
  'azure-cli': {},
}

/** What is set for a way, with the input that is to blame. */
function ownSettings(settings: Settings, type: AuthType): { name: keyof Settings; input: string; setting: Setting }[] {
  return Object.entries(OWN[type]).flatMap(([key, input]) => {
    const name = key as keyof Settings
    const setting = settings[name]
    return setting ? [{ name, input, setting }] : []
  })
}

function severalWays({ settings }: Found, complete: AuthType[]): string {
  const named = complete.map(
    (type) =>
      `${type} (${ownSettings(settings, type)
        .map(({ setting }) => setting.from)
        .join(', ')})`,
  )
  const two = complete.length === 2
  return `${two ? 'two' : complete.length} ways to sign in are set at once: ${named.join(' and ')}. Leave ${two ? 'one' : 'all but one'} out, or choose, as in \`auth-type: ${String(complete.at(-1))}\`.`
}

function noIdToken(withheld: RunContext['withheld']): string {
  if (withheld === 'fork')
    return 'GitHub gives no ID token to the pull request of a fork, whatever its permissions say. Skip the job for forks.'
  if (withheld === 'dependabot')
    return 'GitHub gave this job no ID token: it runs for Dependabot, which gets none by default. Skip the job for Dependabot.'
  return 'GitHub gave this job no ID token. Give the job `permissions: {id-token: write}`.'
}

function nothingGiven({ settings, mayBeAzure }: Found, withheld: RunContext['withheld']): string {
  const why = withheld
    ? ` GitHub gives neither secrets nor ID tokens to the pull requests of ${withheld === 'fork' ? 'forks' : 'Dependabot'}: skip the job for them.`
    : ''
  const azure =
    !mayBeAzure && settings.azureClientId
      ? ' What the ARM_ variables say is for Azure, and this workspace is on another cloud.'
      : ''
  return (
    `nothing was given, nor anything else to sign in with.${why}${azure} The shortest ways: ` +
    '(1) without a secret: `client-id` of a service principal with a federation policy, and `permissions: {id-token: write}` for the job; ' +
    '(2) `client-id` and `client-secret: ${{ secrets.DATABRICKS_CLIENT_SECRET }}` of a service principal; ' +
    '(3) `token: ${{ secrets.DATABRICKS_TOKEN }}`.'
  )
}

/** Workspaces of Databricks on other clouds. Any other name, such as one of your own, may lead to Azure. */
const ELSEWHERE = /\.(?:cloud\.databricks\.(?:com|us)|gcp\.databricks\.com)$/i

/** `az` keeps a list of what it is signed in to. */
async function isSignedInToAzureCli(env: Env, readText: Machine['readText']): Promise<boolean> {
  const folder = env.AZURE_CONFIG_DIR || `${homeOf(env)}/.azure`
  try {
    const list = JSON.parse(((await readText(`${folder}/azureProfile.json`)) ?? '').replace(/^\ufeff/, '')) as {
      subscriptions?: unknown
    }
    return Array.isArray(list.subscriptions) && list.subscriptions.length > 0
  } catch {
    return false
  }
}

// --- all that it needs ---------------------------------------------------------------------------------------------

function assemble(reader: Reader, found: Found, type: AuthType): SignIn | undefined {
  const { settings, idTokens } = found
  switch (type) {
    case 'pat':
      return { type, token: valueOf(settings.token) }
    case 'oauth-m2m':
      return { type, clientId: valueOf(settings.clientId), clientSecret: valueOf(settings.clientSecret) }
    case 'github-oidc': {
      const service = checkIdTokens(reader, idTokens)
      return (
        service && { type, idTokens: service, clientId: settings.clientId?.value, audience: settings.audience?.value }
      )
    }
    case 'azure-client-secret': {
      const azure = readAzure(reader, found)
      return (
        azure && {
          type,
          ...azure,
          clientId: valueOf(settings.azureClientId),
          clientSecret: valueOf(settings.azureClientSecret),
        }
      )
    }
    case 'github-oidc-azure': {
      const [azure, service] = [readAzure(reader, found), checkIdTokens(reader, idTokens)]
      return azure && service && { type, ...azure, clientId: valueOf(settings.azureClientId), idTokens: service }
    }
    case 'azure-cli': {
      const azure = readAzure(reader, found)
      return azure && { type, ...azure }
    }
  }
}

/** Of a setting that is known to be there. */
function valueOf(setting: Setting | undefined): string {
  return setting?.value ?? ''
}

function readIdTokens(env: Env): IdTokenService | undefined {
  const url = env.ACTIONS_ID_TOKEN_REQUEST_URL?.trim()
  const requestToken = env.ACTIONS_ID_TOKEN_REQUEST_TOKEN?.trim()
  return url && requestToken ? { url, requestToken } : undefined
}

function checkIdTokens(reader: Reader, idTokens: IdTokenService | undefined): IdTokenService | undefined {
  if (idTokens && URL.canParse(idTokens.url) && isConfidential(new URL(idTokens.url))) return idTokens
  return reader.fault(
    'auth-type',
    `the environment variable ACTIONS_ID_TOKEN_REQUEST_URL, which the runner sets, is ${quote(idTokens?.url ?? '')}, and that is no https:// address.`,
  )
}

// It stands in a header, and the subscription in a command.
const RESOURCE_ID =
  /^\/subscriptions\/\w[\w-]*\/resourceGroups\/[!-.0-~]+\/providers\/Microsoft\.Databricks\/workspaces\/[!-.0-~]+$/i

function readAzure(reader: Reader, { env, host, settings }: Found): Azure | undefined {
  const { tenantId, azureResourceId, azureEnvironment } = settings
  const cloud = azureEnvironment ? cloudNamed(azureEnvironment.value) : cloudOf(host)
  if (cloud === undefined)
    return reader.fault(
      'auth-type',
      `${String(azureEnvironment?.from)} is ${quote(valueOf(azureEnvironment))}, and the clouds are ${Object.keys(AZURE_CLOUDS).join(', ')}.`,
    )
  if (tenantId && !isTenant(tenantId.value))
    return reader.fault(
      'auth-type',
      `${tenantId.from} is ${quote(tenantId.value)}, which is no tenant. Give its directory ID or one of its domains.`,
    )
  if (azureResourceId && !RESOURCE_ID.test(azureResourceId.value)) {
    return reader.fault(
      'auth-type',
      `${azureResourceId.from} is ${quote(azureResourceId.value)}, which is no workspace. Write /subscriptions/…/resourceGroups/…/providers/Microsoft.Databricks/workspaces/….`,
    )
  }
  const authority = (env.AZURE_AUTHORITY_HOST?.trim() || AZURE_CLOUDS[cloud].authority).replace(/\/+$/, '')
  const withScheme = /^[a-z]+:\/\//i.test(authority) ? authority : `https://${authority}`
  if (!isAuthority(withScheme)) {
    // It may hold a password all the same.
    const shown = quote(authority.replace(/^.*@/s, '…@'))
    return reader.fault(
      'auth-type',
      `the environment variable AZURE_AUTHORITY_HOST is ${shown}, and that is no plain https:// address such as ${AZURE_CLOUDS[cloud].authority}.`,
    )
  }
  return {
    cloud: { ...AZURE_CLOUDS[cloud], authority: withScheme },
    tenantId: tenantId?.value,
    resourceId: azureResourceId?.value,
  }
}

function isAuthority(text: string): boolean {
  if (!URL.canParse(text) || /[?#@]/.test(text)) return false
  const url = new URL(text)
  return isConfidential(url) && (isLoopback(url.hostname) || url.hostname.includes('.'))
}

/** The cloud of a workspace, as far as its name tells. */
function cloudOf(host: string): AzureCloudName {
  if (/\.databricks\.azure\.us$/i.test(host)) return 'usgovernment'
  return /\.databricks\.azure\.cn$/i.test(host) ? 'china' : 'public'
}

/** Terraform writes `usgovernment`, others `AzureUSGovernment` or `AzureUSGovernmentCloud`. */
function cloudNamed(text: string): AzureCloudName | undefined {
  const bare =
    text
      .toLowerCase()
      .replace(/^azure/, '')
      .replace(/cloud$/, '') || 'public'
  return Object.hasOwn(AZURE_CLOUDS, bare) ? (bare as AzureCloudName) : undefined
}

// --- what may be sent ----------------------------------------------------------------------------------------------

/** Whether what is set for a way may be what it should be. */
function areWellFormed(reader: Reader, settings: Settings, type: AuthType): boolean {
  const bad = ownSettings(settings, type).filter(({ name, setting }) => wrongWith(name, setting.value) !== undefined)
  for (const { name, input, setting } of bad)
    reader.fault(
      input,
      `${setting.from === `\`${input}\`` ? 'it' : setting.from} ${String(wrongWith(name, setting.value))}`,
    )
  return bad.length === 0
}

/** How Databricks' tokens and secrets begin, and what Entra's have in them. */
const LOOKS_SECRET = /^(?:dapi|dose|dkea)[0-9a-f]{8}|\dQ~/i

/** Credentials stand in headers and forms, where white space is a sign of a bad copy; IDs are shown, so a secret must not be one. */
function wrongWith(name: keyof Settings, value: string): string | undefined {
  if (name === 'token' && /^bearer\s/i.test(value)) return 'begins with “Bearer”. Give the token alone.'
  if (!isHeaderWord(value))
    return `has white space or other characters in it that ${name === 'token' ? 'no token' : 'none'} has. Copy it again as one line.`
  const isId = name === 'clientId' || name === 'azureClientId'
  return isId && LOOKS_SECRET.test(value)
    ? 'looks like a secret, and here the application ID is wanted. Are the two exchanged?'
    : undefined
}

/** Whether what is sent there cannot be read on the way. */
export function isConfidential({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
}
