import { join } from 'node:path'
import { parse } from 'ini'
import type { Env } from './reader.ts'

/** A value, and where it was given, in words: `` `token` ``, `the environment variable DATABRICKS_TOKEN`. */
export interface Setting {
  value: string
  from: string
  /** Given by a profile, which may name the host that it is for. */
  ofProfile?: true
}

/** Where each setting of the connection is looked for, in this order: https://docs.databricks.com/dev-tools/auth/unified-auth */
const PLACES = {
  host: { input: 'host', variable: 'DATABRICKS_HOST', key: 'host' },
  token: { input: 'token', variable: 'DATABRICKS_TOKEN', key: 'token' },
  clientId: { input: 'client-id', variable: 'DATABRICKS_CLIENT_ID', key: 'client_id' },
  clientSecret: { input: 'client-secret', variable: 'DATABRICKS_CLIENT_SECRET', key: 'client_secret' },
  authType: { input: 'auth-type', variable: 'DATABRICKS_AUTH_TYPE', key: 'auth_type' },
  audience: { input: 'oidc-audience', variable: 'DATABRICKS_TOKEN_AUDIENCE', key: 'audience' },
  tenantId: { variable: 'ARM_TENANT_ID', key: 'azure_tenant_id' },
  azureClientId: { variable: 'ARM_CLIENT_ID', key: 'azure_client_id' },
  azureClientSecret: { variable: 'ARM_CLIENT_SECRET', key: 'azure_client_secret' },
  azureResourceId: { variable: 'DATABRICKS_AZURE_RESOURCE_ID', key: 'azure_workspace_resource_id' },
  azureEnvironment: { variable: 'ARM_ENVIRONMENT', key: 'azure_environment' },
} as const satisfies Record<string, Place>

interface Place {
  input?: string
  variable: string
  key: string
}

/** What says how, and neither where nor as whom: a profile may still be needed. */
const ASIDES: string[] = [PLACES.authType.key, PLACES.audience.key, PLACES.azureEnvironment.key]

export type Settings = Partial<Record<keyof typeof PLACES, Setting>>

/** What of this machine counts beside the environment. */
export interface Machine {
  profile: Profile | undefined
  /** A text file outside of the checkout; undefined when there is none. */
  readText: (path: string) => Promise<string | undefined>
}

/** A profile of `.databrickscfg`. `fault`, a full sentence: the one that is named cannot be had. */
export type Profile = { name: string; values: Record<string, string> } | { fault: string }

/**
 * The profile of `.databrickscfg` that is meant: the one that `DATABRICKS_CONFIG_PROFILE` names, else DEFAULT where
 * nothing else says which workspace, or as whom. https://docs.databricks.com/dev-tools/auth/config-profiles
 */
export async function readProfile(env: Env, readText: Machine['readText']): Promise<Profile | undefined> {
  const named = trimmed(env.DATABRICKS_CONFIG_PROFILE)
  if (
    named === '' &&
    Object.values<Place>(PLACES).some((place) => !ASIDES.includes(place.key) && given(env, place) !== undefined)
  )
    return undefined
  const path = configFile(env)
  const text = await readText(path)
  if (text === undefined)
    return named === ''
      ? undefined
      : {
          fault: `DATABRICKS_CONFIG_PROFILE names the profile ${JSON.stringify(named)}, and there is no file ${path} that can be read. Correct DATABRICKS_CONFIG_FILE, or leave the profile out.`,
        }
  const profiles = parseProfiles(text)
  const values = profiles.get(named || 'DEFAULT')
  if (values) return { name: named || 'DEFAULT', values }
  return named === ''
    ? undefined
    : {
        fault: `DATABRICKS_CONFIG_PROFILE names the profile ${JSON.stringify(named)}, which ${path} does not have, or which is empty there. It has ${[...profiles.keys()].join(', ') || 'none'}.`,
      }
}

function configFile(env: Env): string {
  return (trimmed(env.DATABRICKS_CONFIG_FILE) || join('~', '.databrickscfg')).replace(/^~(?=$|[/\\])/, () =>
    homeOf(env),
  )
}

/** The home folder of whoever the runner is. */
export function homeOf(env: Env): string {
  return env.HOME || env.USERPROFILE || ''
}

/** The profiles of a file by name. Values above the first heading belong to DEFAULT. */
function parseProfiles(text: string): Map<string, Record<string, string>> {
  // The parser takes the dots in a heading for a path.
  const escaped = text.replace(/^\ufeff/, '').replace(/^\s*\[[^\]\n]*\]/gm, (heading) => heading.replaceAll('.', '\\.'))
  const profiles = new Map<string, Record<string, string>>()
  const add = (name: string, key: string, value: unknown): void =>
    void profiles.set(name, { ...profiles.get(name), [key]: String(value).trim() })
  for (const [name, section] of Object.entries(parse(escaped))) {
    if (typeof section !== 'object' || section === null) add('DEFAULT', name, section)
    else for (const [key, value] of Object.entries(section as object)) add(name, key, value)
  }
  return profiles
}

/** The settings from inputs, environment and profile; or the profile's fault. */
export function readSettings(env: Env, profile: Profile | undefined): Settings | string {
  if (profile && 'fault' in profile) return profile.fault
  const found = Object.entries<Place>(PLACES).map(
    ([name, place]) => [name, given(env, place) ?? inProfile(profile, place.key)] as const,
  )
  return Object.fromEntries(found.filter(([, setting]) => setting !== undefined))
}

function given(env: Env, { input, variable }: Place): Setting | undefined {
  const ofInput = input === undefined ? '' : trimmed(env[`INPUT_${input.toUpperCase()}`])
  if (ofInput !== '') return { value: ofInput, from: `\`${String(input)}\`` }
  const ofVariable = trimmed(env[variable])
  return ofVariable === '' ? undefined : { value: ofVariable, from: `the environment variable ${variable}` }
}

function inProfile(
  profile: { name: string; values: Record<string, string> } | undefined,
  key: string,
): Setting | undefined {
  const value = profile?.values[key] ?? ''
  return value === '' ? undefined : { value, from: `${key} of the profile ${String(profile?.name)}`, ofProfile: true }
}

/** A secret of the profile, when the profile is for a host of its own, `host` in its words: it must go nowhere else. */
export function secretForHost(
  settings: Settings,
  profile: Profile | undefined,
): { host: string; secret: Setting } | undefined {
  const host = profile && 'values' in profile ? (profile.values.host ?? '') : ''
  const secret = [settings.token, settings.clientSecret, settings.azureClientSecret].find(
    (setting) => setting?.ofProfile,
  )
  return host !== '' && secret ? { host, secret } : undefined
}

function trimmed(text: string | undefined): string {
  return text?.trim() ?? ''
}

/** Every secret that inputs, environment and profile hold, to be masked before anything is printed, even where they are wrong. */
export function secretsOf(env: Env, profile: Profile | undefined): string[] {
  const secret: Place[] = [PLACES.token, PLACES.clientSecret, PLACES.azureClientSecret]
  const values = profile && 'values' in profile ? profile.values : {}
  const all = [
    ...secret.flatMap(({ input, variable, key }) => [
      input === undefined ? '' : env[`INPUT_${input.toUpperCase()}`],
      env[variable],
      values[key],
    ]),
    env.ACTIONS_ID_TOKEN_REQUEST_TOKEN,
  ]
  return [...new Set(all.map(trimmed).filter((text) => text !== ''))]
}
