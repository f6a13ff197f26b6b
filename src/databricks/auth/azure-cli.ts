import { codeOf, describeError } from '../../text/failure.ts'
import { withDeadline } from '../http/deadline.ts'
import { ApiError, RetryableError } from '../http/errors.ts'
import { hiding } from '../http/redact.ts'
import { readObject } from '../wire/int64.ts'
import { AZURE_SETTINGS, identifyAzure, mayBeAzure, readAzure, type AzureSetting } from './azure-settings.ts'
import { azureAuthorizer, type Azure } from './azure.ts'
import type { Token } from './held-token.ts'
import { isHeaderWord, UNKNOWN_LIFE_MS } from './issuer.ts'
import type { SettingPlace } from './setting.ts'
import type { Found, SignInDependencies, Way } from './way.ts'

interface AzureCli extends Azure {
  type: 'azure-cli'
  /** Where `az` keeps who is signed in, where that is not its own default; it reads the same variable. */
  configFolder?: string
}

const SETTINGS = {
  ...AZURE_SETTINGS,
  azureConfigFolder: { variable: 'AZURE_CONFIG_DIR', holds: 'other', isDetail: true },
} as const satisfies Record<string, SettingPlace>

type CliSetting = AzureSetting | 'azureConfigFolder'

/**
 * Whoever is signed in to the Azure CLI on this machine.
 * https://learn.microsoft.com/azure/databricks/dev-tools/auth/azure-cli
 */
export const AZURE_CLI: Way<AzureCli, CliSetting> = {
  type: 'azure-cli',
  settings: SETTINGS,
  needs: [],
  needsIdToken: false,
  isAskedFor: () => false,
  isAvailable: (found) => mayBeAzure(found) && isSignedIn(found),
  read(found, faults) {
    const azure = readAzure(found, faults)
    return azure && { type: 'azure-cli', ...azure, configFolder: found.settings.azureConfigFolder?.value }
  },
  identify: ({ configFolder, ...azure }) => ({ ...identifyAzure(azure), configFolder }),
  createAuthorizer: (dependencies, _host, azure) => {
    const obtain = tokenReader(dependencies, azure)
    return azureAuthorizer('azure-cli', dependencies, azure, obtain, { isManagementOptional: true })
  },
}

/** `az` keeps a list of the subscriptions that it is signed in to. */
async function isSignedIn({ settings, home, readText }: Found<CliSetting>): Promise<boolean> {
  const folder = settings.azureConfigFolder?.value ?? `${home}/.azure`
  const text = (await readText(`${folder}/azureProfile.json`)) ?? ''
  const { subscriptions } = readObject(text.replace(/^\ufeff/, '')) ?? {}
  return Array.isArray(subscriptions) && subscriptions.length > 0
}

/** What `az` says when it could not get through, and not that it was refused. */
const OUTAGES = [
  /connection (?:error|aborted|reset|refused)|ConnectionError|Max retries exceeded|timed? ?out/i,
  /Temporary failure|Service Unavailable|Too Many Requests/i,
  /\b(?:HTTP|status)[^.]{0,20}\b(?:429|50[0234])\b/i,
]
/** Two calls may be needed within a renewal. */
const DEADLINE_MS = 40_000
const WHAT = 'sign in (the Azure CLI was to give a token)'
const CANNOT_RENEW =
  'What azure/login signed in with by OIDC lives for minutes, and the Azure CLI cannot renew it: sign in with ' +
  'github-oidc-azure instead.'
const ADVICE = 'Sign in before this step, for instance with azure/login, as an identity that may use the workspace.'

/** Asks `az` for tokens; none that it gave before shows in an error. */
function tokenReader(
  dependencies: SignInDependencies,
  azure: Azure,
): (resource: string, signal: AbortSignal) => Promise<Token> {
  const tokens = new Set<string>()
  const onSecret = (token: string): void => {
    tokens.add(token)
    dependencies.onSecret(token)
  }
  const hide = (text: string): string => hiding([...tokens])(text).replace(/[\w.-]+/g, (word) => withoutJwt(word))
  return (resource, signal) => cliToken({ ...dependencies, onSecret, hide }, azure, resource, signal)
}

/** `***` for what looks like a JSON Web Token, which begins with an encoded `{"`. */
function withoutJwt(word: string): string {
  return word.startsWith('eyJ') && word.includes('.') ? '***' : word
}

type CliDependencies = SignInDependencies & { hide: (text: string) => string }

async function cliToken(
  dependencies: CliDependencies,
  azure: Azure,
  resource: string,
  signal: AbortSignal,
): Promise<Token> {
  const args = ['account', 'get-access-token', '--resource', resource, '--output', 'json']
  const account = accountArguments(azure)
  try {
    return await askAzureCli(dependencies, [...args, ...account], signal)
  } catch (error) {
    // Managed identities, and some federated ones, may name neither; others may see the workspace and not its
    // subscription.
    if (account.length === 0 || !(error instanceof ApiError)) throw error
    // The first refusal says more than the second.
    return askAzureCli(dependencies, args, signal).catch((again: unknown) => {
      throw again instanceof ApiError ? error : again
    })
  }
}

/** Says which of the accounts that are signed in; `az` takes one of the two. */
function accountArguments({ tenantId, resourceId }: Azure): string[] {
  const subscription = resourceId?.split('/')[2]
  if (tenantId !== undefined) return ['--tenant', tenantId]
  return subscription ? ['--subscription', subscription] : []
}

async function askAzureCli(
  { clock, execute, hide, onSecret, onTrace }: CliDependencies,
  args: string[],
  signal: AbortSignal,
): Promise<Token> {
  const { exitCode, stdout, stderr } = await withDeadline(clock, DEADLINE_MS, signal, (stop) =>
    execute('az', args, stop),
  ).catch((error: unknown) => {
    signal.throwIfAborted()
    if (codeOf(error) === 'ENOENT')
      throw refused(
        'there is no `az` on this runner',
        'Install the Azure CLI on the runner, or choose another way to sign in.',
      )
    throw outage(oneParagraph(hide(describeError(error))))
  })
  onTrace?.(`az ${args.slice(0, 2).join(' ')} ended with ${exitCode}`)
  if (exitCode !== 0) {
    const said = oneParagraph(hide(stderr))
    if (OUTAGES.some((outage) => outage.test(said))) throw outage(said)
    throw refused(said || `it ended with ${exitCode}`, said.includes('AADSTS700024') ? CANNOT_RENEW : ADVICE)
  }
  const answer = readObject(stdout) ?? {}
  const value = answer.accessToken
  if (typeof value !== 'string' || !isHeaderWord(value)) throw refused('its answer holds no access token', ADVICE)
  onSecret(value)
  const lifeMs = expiryOf(answer) - clock.now()
  return { value, lifeMs: lifeMs > 0 ? lifeMs : UNKNOWN_LIFE_MS }
}

/** Longest text of `az` that is shown, in characters. */
const LONGEST_TEXT = 2000

function oneParagraph(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^ERROR: /, '')
    .trim()
    .slice(0, LONGEST_TEXT)
}

/** `expires_on` in epoch seconds, which older versions do not have; `expiresOn` is local time. */
function expiryOf({ expires_on: seconds, expiresOn: local }: Record<string, unknown>): number {
  if (Number(seconds) > 0) return Number(seconds) * 1000
  return typeof local === 'string' ? Date.parse(local.replace(' ', 'T')) : NaN
}

function outage(why: string): RetryableError {
  return new RetryableError(
    WHAT,
    why,
    new ApiError('unreachable', `Could not ${WHAT}: ${why}`, 'Check that the runner can reach Microsoft Entra.'),
  )
}

function refused(why: string, advice: string): ApiError {
  return new ApiError('auth', `The Azure CLI gave no token: ${why}`, advice)
}
