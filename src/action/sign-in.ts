import type { Setting } from '../databricks/auth/setting.ts'
import { whyNoIdToken } from '../databricks/auth/id-token.ts'
import { given, missing, readWay, type Found, type Way } from '../databricks/auth/way.ts'
import { wayNamed, wayOf, WAYS, type SignIn } from '../databricks/auth/ways.ts'
import type { SavedTarget } from '../databricks/target.ts'
import type { RunContext } from '../model/workflow.ts'
import { quote } from '../text/quote.ts'
import type { Env, Reader } from './reader.ts'
import { homeOf, readIdTokens, type Machine, type Settings } from './settings.ts'
import { didYouMean } from '../text/suggest.ts'

interface SignInContext {
  /** Of the workspace; empty when it is not known. */
  host: string
  readText: Machine['readText']
  withheld: RunContext['withheld']
  /** What the main step saved, in the clean-up step: its way is read and no other, for its host. */
  saved?: SavedTarget
}

type AnyWay = Way<SignIn>

/**
 * How to sign in: the way that `auth-type` names, else the only one that is completely set. What a job merely has (an
 * ID token, an Azure CLI that is signed in) is taken when nothing else is. With `saved` it is the way of the main step,
 * whatever is set by now. Faults go to the reader.
 */
export async function readSignIn(
  reader: Reader,
  env: Env,
  settings: Settings,
  context: SignInContext,
): Promise<SignIn | undefined> {
  const { readText, withheld, saved } = context
  const host = saved?.host ?? context.host
  const found: Found = {
    settings,
    host: host === '' ? '' : new URL(host).hostname,
    idTokens: readIdTokens(env),
    withheld,
    home: homeOf(env),
    readText,
  }
  const way = saved
    ? chooseSaved(reader, found, saved)
    : settings.authType
      ? chooseNamed(reader, found, settings.authType)
      : await chooseFound(reader, found)
  if (way === undefined || !mayHaveScopes(reader, way, settings)) return undefined
  return readWay(way, found, { fault: (input, message) => reader.fault(input, message), quote })
}

/** The way of the main step, if all that it needs is still there. */
function chooseSaved(reader: Reader, found: Found, { authType }: SavedTarget): AnyWay | undefined {
  const way = wayOf(authType)
  if (isComplete(way, found)) return way
  return refuseMissing(reader, way, found, 'what the main step signed in with is not there any more: ')
}

/** The way that `auth-type` names, if all that it needs is there. */
function chooseNamed(reader: Reader, found: Found, { value, from }: Setting): AnyWay | undefined {
  const way = wayNamed(value)
  if (way === undefined) {
    const names = WAYS.map(({ type }) => type)
    const subject = from === '`auth-type`' ? `${quote(value)} is` : `${from} is ${quote(value)}, which is`
    return reader.fault('auth-type', `${subject} not one of ${names.join(', ')}.${didYouMean(value, names)}`)
  }
  return isComplete(way, found) ? way : refuseMissing(reader, way, found)
}

/** The only way that is completely set, else what the job merely has. */
async function chooseFound(reader: Reader, found: Found): Promise<AnyWay | undefined> {
  const asked = WAYS.filter((way) => way.isAskedFor(found))
  const complete = asked.filter((way) => isComplete(way, found))
  if (complete.length > 1) return reader.fault('auth-type', severalWays(found, complete))
  if (complete[0]) {
    for (const way of asked) warnIfUnused(reader, way, complete[0], found)
    return complete[0]
  }
  // Half a way says what was meant; another one in its place would surprise.
  const meant = asked.find((way) => !way.isOftenSetForOthers)
  if (meant) return refuseIncomplete(reader, meant, found)
  for (const way of WAYS) if (await way.isAvailable?.(found)) return way
  if (asked[0]) return refuseIncomplete(reader, asked[0], found)
  return reader.fault('token', nothingGiven(found))
}

/** Scopes that nobody would ask for: what was to be least privilege would be all that the identity may do. */
function mayHaveScopes(reader: Reader, way: AnyWay, { scopes }: Settings): boolean {
  if (scopes === undefined || scopes.ofProfile || 'scopes' in way.settings) return true
  const having = WAYS.filter(({ settings }) => 'scopes' in settings).map(({ type }) => type)
  reader.fault(
    'oauth-scopes',
    `it is given, and the step signs in with ${way.type}, which does not ask for scopes. Leave it out, or sign in ` +
      `with ${having.join(' or ')}.`,
  )
  return false
}

function isComplete(way: AnyWay, found: Found): boolean {
  const { settings, idToken } = missing(way, found)
  return settings.length === 0 && !idToken
}

function refuseIncomplete(reader: Reader, way: AnyWay, found: Found): undefined {
  const fault = way.explainIncomplete?.(found)
  return fault ? reader.fault(fault.input, fault.message) : refuseMissing(reader, way, found)
}

function refuseMissing(reader: Reader, way: AnyWay, found: Found, since = ''): undefined {
  const { settings, idToken } = missing(way, found)
  if (settings.length > 0)
    reader.fault('auth-type', `${since}${way.type} needs ${settings.join(' and ')}, and nothing was given.`)
  if (idToken) reader.fault('auth-type', `${since}${way.type} is chosen, but ${whyNoIdToken(found.withheld)}`)
}

/** Half a way beside a complete one: its secret is not used, which may not be what was meant. */
function warnIfUnused(reader: Reader, way: AnyWay, chosen: AnyWay, found: Found): void {
  const { settings } = missing(way, found)
  if (settings.length === 0) return
  reader.warnings.push(
    `Sign-in: ${nameWithSettings(chosen, found)} is used. ${nameWithSettings(way, found)} is given, too, and is not ` +
      `used, for it also needs ${settings.join(' and ')}. Leave out what is not meant, or choose with \`auth-type\`.`,
  )
}

/** A way, and where what was set for it is from: ``pat (`token`)``. */
function nameWithSettings(way: AnyWay, found: Found): string {
  const named = given(way, found).filter(({ place }) => place.holds !== 'other')
  return `${way.type} (${named.map(({ setting }) => setting.from).join(', ')})`
}

function severalWays(found: Found, ways: AnyWay[]): string {
  const named = ways.map((way) => nameWithSettings(way, found))
  const two = ways.length === 2
  return (
    `${two ? 'two' : ways.length} ways to sign in are set at once: ${named.join(' and ')}. ` +
    `Leave ${two ? 'one' : 'all but one'} out, or choose, as in \`auth-type: ${String(ways.at(-1)?.type)}\`.`
  )
}

function nothingGiven(found: Found): string {
  const { withheld } = found
  const why = withheld
    ? [
        'GitHub gives neither secrets nor ID tokens to the pull requests of ' +
          `${withheld === 'fork' ? 'forks' : 'Dependabot'}: skip the job for them.`,
      ]
    : []
  const ignored = new Set(WAYS.flatMap((way) => way.explainIgnored?.(found) ?? []))
  return [
    'nothing was given, nor anything else to sign in with.',
    ...why,
    ...ignored,
    'The shortest ways:',
    '(1) without a secret: `client-id` of a service principal with a federation policy, and ' +
      '`permissions: {id-token: write}` for the job;',
    '(2) `client-id` and `client-secret: ${{ secrets.DATABRICKS_CLIENT_SECRET }}` of a service principal;',
    '(3) `token: ${{ secrets.DATABRICKS_TOKEN }}`.',
  ].join(' ')
}
