import { createHash } from 'node:crypto'
import type { AuthType } from '../databricks/auth/ways.ts'
import type { SignIn } from '../databricks/auth/ways.ts'
import type { Target } from '../databricks/target.ts'
import type { RunContext } from '../model/workflow.ts'
import { urlOf } from './address.ts'
import { InputError } from '../model/errors.ts'
import { quote, Reader, type Env } from './reader.ts'
import { readSettings, secretForHost, type Machine, type Setting, type Settings } from './settings.ts'
import { isConfidential } from '../databricks/auth/confidential.ts'
import { readSignIn } from './sign-in.ts'

/** What the main step saves of its target for the clean-up step: where credentials went, and which. No secrets. */
export interface SavedTarget {
  host: string
  workspaceId?: string
  authType: AuthType
  /** Where Entra is, for the ways that sign in there. */
  authority?: string
  /** SHA-256 of what signed in, to tell whether it is still the same. */
  credentialHash: string
}

const EXAMPLE = 'the address of the workspace, such as https://dbc-1234abcd-56ef.cloud.databricks.com'

/**
 * Where the workspace is and how to sign in, from inputs, environment and profile. Undefined when that cannot be said;
 * faults go to the reader.
 *
 * With what the main step saved, the host and the way are the saved ones, whatever a later step has written to the
 * environment: credentials go only where that step sent its own. When the environment names another address now, only
 * the credential that was used before will do.
 */
export async function readTarget(
  reader: Reader,
  env: Env,
  machine: Machine,
  context: Pick<RunContext, 'withheld'>,
  saved?: SavedTarget,
): Promise<Target | undefined> {
  const settings = readSettings(env, machine.profile)
  if (typeof settings === 'string') return reader.fault('host', settings)
  const place = saved ? placeOf(saved) : readHost(reader, settings.host)
  if (place && !mayHaveSecret(reader, settings, machine, place.host)) return undefined
  const signIn = await readSignIn(
    reader,
    env,
    saved ? { ...settings, authType: { value: saved.authType, from: 'the way of the main step' } } : settings,
    { host: place?.host ?? '', readText: machine.readText, withheld: context.withheld },
  )
  if (!place || !signIn) return undefined
  return saved ? asSaved(reader, saved, urlOf(settings.host?.value ?? '')?.origin, signIn) : { ...place, signIn }
}

/** What the clean-up step needs to know of a target. */
export function savedTarget({ host, workspaceId, signIn }: Target): SavedTarget {
  return {
    host,
    ...(workspaceId === undefined ? {} : { workspaceId }),
    authType: signIn.type,
    ...('cloud' in signIn ? { authority: signIn.cloud.authority } : {}),
    credentialHash: hashOf(signIn),
  }
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

/** The target of the main step with what signs in now; `now` is the host that the environment names now. */
function asSaved(reader: Reader, saved: SavedTarget, now: string | undefined, signIn: SignIn): Target | undefined {
  const found = savedTarget({ host: now ?? '', signIn })
  const isElsewhere = found.host !== saved.host || found.authority !== saved.authority
  if (isElsewhere && found.credentialHash !== saved.credentialHash) {
    return reader.fault(
      'host',
      `the run is in ${quote(saved.host)}, and host and credentials have changed since it was started ` +
        `(now ${quote(found.host)}), perhaps by a later step that wrote to GITHUB_ENV. Nothing was sent.`,
    )
  }
  return { ...placeOf(saved), signIn: withAuthority(signIn, saved.authority) }
}

function withAuthority(signIn: SignIn, authority: string | undefined): SignIn {
  if (!('cloud' in signIn) || authority === undefined) return signIn
  return { ...signIn, cloud: { ...signIn.cloud, authority } }
}

// The cloud is an address, and the runner makes a new token for ID tokens as it likes.
function hashOf(signIn: SignIn): string {
  const credential = Object.entries(signIn).filter(([name]) => name !== 'cloud' && name !== 'idTokens')
  return createHash('sha256').update(JSON.stringify(credential.sort())).digest('hex')
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

/** Where the workspace is, and as whom to sign in, for a step that needs nothing else. Throws an InputError. */
export async function readTargetAlone(env: Env, context: RunContext, machine: Machine): Promise<Target> {
  const reader = new Reader(env)
  const target = await readTarget(reader, env, machine, context)
  if (reader.faults.length > 0 || !target) throw new InputError(reader.faults)
  return target
}
