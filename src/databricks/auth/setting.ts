import { isHeaderWord } from './issuer.ts'

/** A value, and where it was given, in words: `` `token` ``, `the environment variable DATABRICKS_TOKEN`. */
export interface Setting {
  value: string
  from: string
  /** Given by a profile, which may name the host that it is for. */
  ofProfile?: true
}

/**
 * Where people write a setting, the first place that has it counts, and what it holds.
 * https://docs.databricks.com/dev-tools/auth/unified-auth
 */
export interface SettingPlace {
  /** Input of the action; one without it has a variable. */
  input?: string
  variable?: string
  /** Key in a profile of `.databrickscfg`. */
  profileKey?: string
  /** `other`: checked by the way itself, and not named when two ways are set at once. */
  holds: 'token' | 'secret' | 'application-id' | 'word' | 'other'
  /** Says neither where nor as whom: a profile may still be needed beside it. */
  isDetail?: true
}

/** Says what is wrong, under the input that is to blame: a full sentence. */
type Fault = (input: string, message: string) => undefined

/** How a way of signing in says what is wrong with its settings. */
export interface Faults {
  fault: Fault
  /** A value as it may be shown: in quotes, on one line, not too long, without access tokens. */
  quote: (text: string) => string
}

/** Whether nobody may see what a setting holds. */
export function isSecret({ holds }: SettingPlace): boolean {
  return holds === 'token' || holds === 'secret'
}

/** The input that faults name; settings without one of their own belong to the choice of the way. */
export function inputOf({ input = 'auth-type' }: SettingPlace): string {
  return input
}

/** What to call a setting that was not given. */
export function nameOf({ input, variable }: SettingPlace): string {
  return input === undefined ? `the environment variable ${String(variable)}` : `\`${input}\``
}

/** The subject of a fault about a setting: the fault itself begins with the name of the input. */
export function subjectOf(place: SettingPlace, { from }: Setting): string {
  return from === `\`${inputOf(place)}\`` ? 'it' : from
}

/** The value of a setting that was found to be there. */
export function valueOf(setting: Setting | undefined): string {
  return setting?.value ?? ''
}

/** How Databricks' tokens and secrets begin, and what Entra's have in them. */
const LOOKS_SECRET = /^(?:dapi|dose|dkea)[0-9a-f]{8}|\dQ~/i

/**
 * What is wrong with a value, as the rest of a sentence; undefined when nothing is. Credentials stand in headers and
 * forms, where white space is a sign of a bad copy; IDs are shown, so a secret must not be one.
 */
export function wrongWith({ holds }: SettingPlace, value: string): string | undefined {
  if (holds === 'other') return undefined
  if (holds === 'token' && /^bearer\s/i.test(value)) return 'begins with “Bearer”. Give the token alone.'
  if (!isHeaderWord(value))
    return 'has white space or other characters in it that cannot be right. Copy it as one line.'
  return holds === 'application-id' && LOOKS_SECRET.test(value)
    ? 'looks like a secret, but must be the application ID. Are the two swapped?'
    : undefined
}
