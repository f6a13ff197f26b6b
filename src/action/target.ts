import type { Setting } from '../databricks/auth/setting.ts'
import { differences, isOnlySecretNew, type SavedTarget, type Target } from '../databricks/target.ts'
import type { RunContext } from '../model/workflow.ts'
import { urlOf } from './address.ts'
import { InputError } from '../model/errors.ts'
import { quote } from '../text/quote.ts'
import { Reader, type Env } from './reader.ts'
import { readSettings, secretForHost, type Machine, type Settings } from './settings.ts'
import { isConfidential } from '../databricks/auth/confidential.ts'
import { readSignIn } from './sign-in.ts'

const EXAMPLE = 'the address of the workspace, such as https://dbc-1234abcd-56ef.cloud.databricks.com'

/**
 * Where the workspace is and how to sign in, from inputs, environment and profile. Undefined when that cannot be said;
 * faults go to the reader.
 *
 * With what the main step saved, the host and the way are the saved ones, whatever a later step has written to the
 * environment: credentials go only where that step sent its own. A new secret is taken as long as the host that is
 * named now is still the same; anything else that has changed since is a fault.
 */
export async function readTarget(
  reader: Reader,
  env: Env,
  machine: Machine,
  context: Pick<RunContext, 'withheld'>,
  saved?: SavedTarget,
): Promise<Target | undefined> {
  const settings = readSettings(env, saved ? profileThatIsThere(machine) : machine.profile)
  if (typeof settings === 'string') return reader.fault('host', settings)
  const place = saved ? placeOf(saved) : readHost(reader, settings.host)
  if (place && !mayHaveSecret(reader, settings, machine, place.host)) return undefined
  const { readText } = machine
  const found = { host: place?.host ?? '', readText, withheld: context.withheld, saved }
  const signIn = await readSignIn(reader, env, settings, found)
  if (!place || !signIn) return undefined
  const target = { ...place, signIn }
  return saved ? ifUnchanged(reader, saved, target, urlOf(settings.host?.value ?? '')?.origin) : target
}

/** A profile that a later step has named, and that cannot be had, takes nothing from what the main step used. */
function profileThatIsThere({ profile }: Machine): Machine['profile'] {
  return profile && 'fault' in profile ? undefined : profile
}

type Place = Pick<Target, 'host' | 'workspaceId'>

function placeOf({ host, workspaceId }: SavedTarget): Place {
  return { host, ...(workspaceId === undefined ? {} : { workspaceId }) }
}

/** A secret of a profile is for the host of that profile. */
function mayHaveSecret(reader: Reader, settings: Settings, machine: Machine, host: string): boolean {
  const bound = secretForHost(settings, machine.profile)
  if (!bound || urlOf(bound.host)?.origin === host) return true
  reader.fault(
    'host',
    `${quote(host)} would get a secret (${bound.secret.from}) that is for ${quote(bound.host)}, ` +
      'the host of that profile. Leave the host out, or name another profile in DATABRICKS_CONFIG_PROFILE.',
  )
  return false
}

/** The target, if it is the one that was saved; `hostNow` is the host that the environment names by now. */
function ifUnchanged(
  reader: Reader,
  saved: SavedTarget,
  target: Target,
  hostNow: string | undefined,
): Target | undefined {
  const changed = differences(saved, target)
  if (changed === undefined || (hostNow === saved.host && isOnlySecretNew(saved, target))) return target
  const elsewhere = hostNow === undefined || hostNow === saved.host ? '' : ` The host that is named now is ${hostNow}.`
  return reader.fault('host', `the run is in ${saved.host}. ${changed}${elsewhere} Nothing was sent.`)
}

function readHost(reader: Reader, setting: Setting | undefined): Place | undefined {
  const given = setting?.value ?? ''
  if (given === '')
    return reader.fault('host', `nothing was given. Write ${EXAMPLE}, or set the environment variable DATABRICKS_HOST.`)
  const url = urlOf(given)
  if (url?.username || url?.password)
    return reader.fault('host', 'there are credentials in the address. Leave them out and use the `token` input.')
  // What is not an address may hold a password all the same.
  const shown = quote(given.replace(/^.*@/s, '…@'))
  if (!url || !/^https?:$/.test(url.protocol) || !isHostName(url.hostname))
    return reader.fault('host', `${shown} is not a valid address. Write ${EXAMPLE}.`)
  if (!isConfidential(url)) return reader.fault('host', `${shown} is not encrypted. Write https:// instead of http://.`)
  if (/^accounts(?:-[a-z]+)?\./i.test(url.hostname))
    return reader.fault('host', `${shown} is an account console, which runs no jobs. Write ${EXAMPLE}.`)
  const workspaceId = ['o', 'w', 'workspace_id']
    .map((name) => url.searchParams.get(name) ?? '')
    .find((value) => /^\d+$/.test(value))
  return { host: url.origin, ...(workspaceId ? { workspaceId } : {}) }
}

/** A name or an address of IPv4 or IPv6; `http` and `https` alone are a scheme that was written twice. */
function isHostName(hostname: string): boolean {
  return /^(?:\[[0-9a-f:.]+\]|[a-z0-9.-]+)$/i.test(hostname) && !/^https?$/i.test(hostname)
}

/** The target that was saved, with what is set now to sign in there. Throws an InputError where that will not do. */
export async function readSavedTarget(
  env: Env,
  context: RunContext,
  machine: Machine,
  saved: SavedTarget,
): Promise<Target> {
  const reader = new Reader(env)
  const target = await readTarget(reader, env, machine, context, saved)
  if (reader.faults.length > 0 || !target) throw new InputError(reader.faults)
  return target
}
