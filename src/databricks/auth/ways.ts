import type { Authorizer } from './authorizer.ts'
import { AZURE_CLI } from './azure-cli.ts'
import { AZURE_CLIENT_SECRET } from './azure-client-secret.ts'
import { GITHUB_OIDC_AZURE } from './github-oidc-azure.ts'
import { GITHUB_OIDC } from './github-oidc.ts'
import { OAUTH_M2M } from './oauth-m2m.ts'
import { PAT } from './pat.ts'
import type { SignInDependencies, Way } from './way.ts'

/** Every way of signing in, in the order in which they are looked for. */
const ALL = [PAT, OAUTH_M2M, GITHUB_OIDC, AZURE_CLIENT_SECRET, GITHUB_OIDC_AZURE, AZURE_CLI] as const

type AnyWay = (typeof ALL)[number]

/** Databricks' names of the ways, as in `DATABRICKS_AUTH_TYPE`. */
export type AuthType = AnyWay['type']

/** All that one of the ways needs. */
export type SignIn = NonNullable<ReturnType<AnyWay['read']>>

/** What all the settings of the ways are called. */
export type SettingName = keyof { [W in AnyWay as keyof W['settings']]: true }

export const WAYS: readonly Way<SignIn>[] = ALL

/** The way of this name; undefined where there is none. */
export function wayNamed(name: string): Way<SignIn> | undefined {
  return WAYS.find(({ type }) => type === name)
}

export function wayOf(type: AuthType): Way<SignIn> {
  const way = wayNamed(type)
  if (way === undefined) throw new Error(`no way of signing in is named ${type}`)
  return way
}

/** The names of secrets among what a way says of itself (`Way.identify`), whatever their settings are called. */
export const SECRET_FIELDS: readonly string[] = ['token', 'clientSecret']

/** What a way signs in with that nobody may see. */
export function secretsOfSignIn(signIn: SignIn): string[] {
  const values = wayOf(signIn.type).identify(signIn)
  return SECRET_FIELDS.flatMap((name) => values[name] ?? [])
}

/** The authorizer of a way to sign in. Nothing is sent before it is asked for headers. */
export function createAuthorizer(dependencies: SignInDependencies, host: string, signIn: SignIn): Authorizer {
  return wayOf(signIn.type).createAuthorizer(dependencies, host, signIn)
}
