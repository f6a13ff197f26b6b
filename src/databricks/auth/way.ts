import type { InputFault } from '../../model/errors.ts'
import type { RunContext } from '../../model/workflow.ts'
import type { Authorizer } from './authorizer.ts'
import type { Execute } from './execute.ts'
import type { IdTokenService } from './id-token.ts'
import type { IssuerDependencies } from './issuer.ts'
import { inputOf, nameOf, subjectOf, wrongWith, type Faults, type Setting, type SettingPlace } from './setting.ts'

/** What there is to sign in with. `Name` is what the settings that somebody looks at are called. */
export interface Found<Name extends string = string> {
  settings: Readonly<Partial<Record<Name, Setting>>>
  /** Host name of the workspace; empty when it is not known. */
  host: string
  /** Present when the job has `id-token: write`. */
  idTokens?: IdTokenService
  /** Why the job has neither secrets nor ID tokens, where GitHub withholds them. */
  withheld: RunContext['withheld']
  /** The home folder of whoever the runner is. */
  home: string
  /** A text file outside of the checkout; undefined when there is none. */
  readText: (path: string) => Promise<string | undefined>
}

export interface SignInDependencies extends IssuerDependencies {
  execute: Execute
}

/** What says to whom and as whom a way signs in: a text for each field of its own, undefined where there is none. */
export type Identity<SignIn> = Record<Exclude<keyof SignIn, 'type'>, string | undefined> &
  Record<string, string | undefined>

/**
 * One way of signing in, all of it: a file beside this one, and a line in ways.ts. `SignIn` is what it needs, read and
 * checked; `Name` is what its settings are called, `Other` what settings of other ways are called that it looks at.
 */
export interface Way<SignIn extends { type: string }, Name extends string = string, Other extends string = never> {
  /** Databricks' own name for it, as in `DATABRICKS_AUTH_TYPE`. */
  readonly type: SignIn['type']
  /** Settings that more than one way reads have the same name and place in each. */
  readonly settings: Readonly<Record<Name, SettingPlace>>
  /** The settings without which it cannot sign in. */
  readonly needs: readonly Name[]
  readonly needsIdToken: boolean
  /** Whether something was set that is for this way and for no other. */
  isAskedFor(found: Found<Name | Other>): boolean
  /** What is missing, where it is asked for and not complete; absent: a list of what it needs. */
  explainIncomplete?(found: Found<Name | Other>): InputFault
  /** What asks for it is often set for other tools: incomplete, it gives way to what the job merely has. */
  readonly isOftenSetForOthers?: true
  /** Whether the job has what it needs without anything that was set for it: taken when nothing else is set. */
  isAvailable?(found: Found<Name | Other>): boolean | Promise<boolean>
  /** Why what was set for it does not count here, a sentence. */
  explainIgnored?(found: Found<Name | Other>): string | undefined
  /** Reads all that it needs; by then nothing is missing, and `holds` of each is checked. Undefined after a fault. */
  read(found: Found<Name | Other>, faults: Faults): SignIn | undefined
  /** Every field of what was read must have its place here, so that the clean-up step notices when it has changed. */
  identify(signIn: SignIn): Identity<SignIn>
  /** Nothing is sent before the authorizer is asked for headers. */
  createAuthorizer(dependencies: SignInDependencies, host: string, signIn: SignIn): Authorizer
}

/** What a way still needs: the names of settings in words, and whether an ID token. */
export function missing(
  { settings, needs, needsIdToken }: Pick<Way<{ type: string }>, 'settings' | 'needs' | 'needsIdToken'>,
  found: Found,
): { settings: string[]; idToken: boolean } {
  return {
    settings: needs.flatMap((name) => {
      const place = settings[name]
      return place && !found.settings[name] ? [nameOf(place)] : []
    }),
    idToken: needsIdToken && !found.idTokens,
  }
}

/** What was set for a way, with the place of each. */
export function given(
  { settings }: Pick<Way<{ type: string }>, 'settings'>,
  found: Found,
): { place: SettingPlace; setting: Setting }[] {
  return Object.entries(settings).flatMap(([name, place]) => {
    const setting = found.settings[name]
    return setting ? [{ place, setting }] : []
  })
}

/** All that a way needs, read and checked; undefined after a fault. */
export function readWay<SignIn extends { type: string }>(
  way: Way<SignIn>,
  found: Found,
  faults: Faults,
): SignIn | undefined {
  const wrong = given(way, found).flatMap(({ place, setting }) => {
    const what = wrongWith(place, setting.value)
    return what === undefined ? [] : [{ input: inputOf(place), message: `${subjectOf(place, setting)} ${what}` }]
  })
  for (const { input, message } of wrong) faults.fault(input, message)
  return wrong.length === 0 ? way.read(found, faults) : undefined
}
