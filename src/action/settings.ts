import { join } from 'node:path'
import type { IdTokenService } from '../databricks/auth/id-token.ts'
import { isSecret, nameOf, type Setting, type SettingPlace } from '../databricks/auth/setting.ts'
import { WAYS, type SettingName } from '../databricks/auth/ways.ts'
import type { Env } from './reader.ts'

/** What says where the workspace is, and which of the ways of signing in is meant. */
const CONNECTION = {
  host: { input: 'host', variable: 'DATABRICKS_HOST', profileKey: 'host', holds: 'other' },
  authType: {
    input: 'auth-type',
    variable: 'DATABRICKS_AUTH_TYPE',
    profileKey: 'auth_type',
    holds: 'other',
    isDetail: true,
  },
} as const satisfies Record<string, SettingPlace>

/** Every setting of the connection, those of the ways of signing in included. */
const PLACES: Record<string, SettingPlace> = Object.fromEntries(
  [CONNECTION, ...WAYS.map(({ settings }) => settings)].flatMap((places) => Object.entries<SettingPlace>(places)),
)

export type Settings = Partial<Record<keyof typeof CONNECTION | SettingName, Setting>>

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
  if (named === '' && Object.values(PLACES).some((place) => !place.isDetail && given(env, place) !== undefined))
    return undefined
  const path = configFile(env)
  const text = await readText(path)
  if (text === undefined)
    return named === ''
      ? undefined
      : {
          fault:
            `DATABRICKS_CONFIG_PROFILE names the profile ${JSON.stringify(named)}, and there is no file ${path} that ` +
            'can be read. Correct DATABRICKS_CONFIG_FILE, or leave the profile out.',
        }
  const profiles = await parseProfiles(text)
  const values = profiles.get(named || 'DEFAULT')
  if (values) return { name: named || 'DEFAULT', values }
  return named === ''
    ? undefined
    : {
        fault:
          `DATABRICKS_CONFIG_PROFILE names the profile ${JSON.stringify(named)}, which ${path} does not have, or ` +
          `which is empty there. It has ${[...profiles.keys()].join(', ') || 'none'}.`,
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
async function parseProfiles(text: string): Promise<Map<string, Record<string, string>>> {
  const { parse } = await import('ini')
  const profiles = new Map<string, [key: string, value: string][]>()
  const add = (name: string, key: string, value: unknown): void => {
    const values = profiles.get(name) ?? []
    values.push([key, String(value).trim()])
    profiles.set(name, values)
  }
  for (const [name, section] of Object.entries<unknown>(parse(withLiteralHeadings(text)))) {
    if (typeof section !== 'object' || section === null) add('DEFAULT', name, section)
    else for (const [key, value] of Object.entries(section)) add(name, key, value)
  }
  return new Map([...profiles].map(([name, values]) => [name, Object.fromEntries(values)]))
}

/** The parser takes dots in a heading for a path, and a heading with blanks before it for a key. */
function withLiteralHeadings(text: string): string {
  const lines = text.replace(/^\ufeff/, '').split(/[\r\n]+/)
  return lines
    .map((line) => line.replace(/^\s*(\[[^\]]*\])/, (_, heading: string) => heading.replaceAll('.', '\\.')))
    .join('\n')
}

/** The settings from inputs, environment and profile, whichever has one first; or the profile's fault. */
export function readSettings(env: Env, profile: Profile | undefined): Settings | string {
  if (profile && 'fault' in profile) return profile.fault
  const found = Object.entries(PLACES).map(
    ([name, place]) => [name, given(env, place) ?? inProfile(profile, place)] as const,
  )
  return Object.fromEntries(found.filter(([, setting]) => setting !== undefined))
}

/** What the job may ask GitHub's ID tokens with; undefined without `permissions: {id-token: write}`. */
export function readIdTokens(env: Env): IdTokenService | undefined {
  const url = trimmed(env.ACTIONS_ID_TOKEN_REQUEST_URL)
  const requestToken = trimmed(env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)
  return url && requestToken ? { url, requestToken } : undefined
}

function given(env: Env, place: SettingPlace): Setting | undefined {
  const { input, variable } = place
  const ofInput = input === undefined ? '' : trimmed(env[`INPUT_${input.toUpperCase()}`])
  if (ofInput !== '') return { value: ofInput, from: nameOf(place) }
  const ofVariable = variable === undefined ? '' : trimmed(env[variable])
  return ofVariable === '' ? undefined : { value: ofVariable, from: `the environment variable ${variable}` }
}

function inProfile(
  profile: { name: string; values: Record<string, string> } | undefined,
  { profileKey }: SettingPlace,
): Setting | undefined {
  if (profile === undefined || profileKey === undefined) return undefined
  const value = profile.values[profileKey] ?? ''
  return value === '' ? undefined : { value, from: `${profileKey} of the profile ${profile.name}`, ofProfile: true }
}

/** A secret of the profile, when the profile names `host`, the only one that it may go to. */
export function secretForHost(
  settings: Settings,
  profile: Profile | undefined,
): { host: string; secret: Setting } | undefined {
  const host = profile && 'values' in profile ? (profile.values.host ?? '') : ''
  const all: Readonly<Record<string, Setting | undefined>> = settings
  const secret = Object.entries(PLACES).find(([name, place]) => isSecret(place) && all[name]?.ofProfile)?.[0]
  return host !== '' && secret !== undefined && all[secret] ? { host, secret: all[secret] } : undefined
}

function trimmed(text: string | undefined): string {
  return text?.trim() ?? ''
}

/** Shortest text that is masked: a shorter one is in many words of the log, and would make it unreadable. */
const SHORTEST_MASK = 4

/**
 * What to mask of the secrets that inputs, environment and profile hold, before anything is printed, even where they
 * are wrong. The runner looks for masks line by line, so each line of a secret is one.
 */
export function secretsOf(env: Env, profile: Profile | undefined): string[] {
  const values = profile && 'values' in profile ? profile.values : {}
  const all = [
    ...Object.values(PLACES)
      .filter(isSecret)
      .flatMap(({ input, variable, profileKey }) => [
        input === undefined ? '' : env[`INPUT_${input.toUpperCase()}`],
        variable === undefined ? '' : env[variable],
        profileKey === undefined ? '' : values[profileKey],
      ]),
    env.ACTIONS_ID_TOKEN_REQUEST_TOKEN,
  ]
  const lines = all.flatMap((secret) => trimmed(secret).split(/[\r\n]+/)).map(trimmed)
  return [...new Set(lines.filter((line) => line.length >= SHORTEST_MASK))]
}
