import { ApiError } from '../http/errors.ts'
import type { Held } from './held-token.ts'

/** Databricks' names of the ways to sign in, as in `DATABRICKS_AUTH_TYPE`, in the order in which they are looked for. */
export const AUTH_TYPES = [
  'pat',
  'oauth-m2m',
  'github-oidc',
  'azure-client-secret',
  'github-oidc-azure',
  'azure-cli',
] as const
export type AuthType = (typeof AUTH_TYPES)[number]

/** Headers that sign a request. */
export type Signature = Record<string, string>

/** A way to sign in. One file beside this one for each. */
export interface Authorizer {
  /** Part of the user agent. */
  readonly type: AuthType
  /** Whether headers that the workspace refused can be had anew. */
  readonly renews: boolean
  /** What to do when the workspace refuses what this way gave. */
  readonly advice: string
  /** Headers that sign one request to the workspace. Rejects with RetryableError where it is worth trying again, else ApiError. */
  authorize(ask?: Ask): Promise<Signature>
}

export interface Ask {
  /** Headers of before that the workspace refused: they are not given again. */
  refused?: Signature
  /** Nothing may take long now: any token that is still valid will do. */
  urgent?: boolean
  signal?: AbortSignal
}

/** A header that is made of a token. */
export interface TokenHeader {
  /** What stands before the token: `Bearer `. */
  prefix?: string
  held: Held
  /** Left out where whoever gives out tokens refuses this one. */
  isOptional?: boolean
}

/** An authorizer whose headers are made of tokens that are held and renewed, a token a header, and of fixed ones. */
export function tokenAuthorizer(
  type: AuthType,
  advice: string,
  tokens: Record<string, TokenHeader>,
  fixed: Signature = {},
): Authorizer {
  return {
    type,
    renews: true,
    advice,
    async authorize({ refused, ...ask } = {}) {
      const headers = await Promise.all(
        Object.entries(tokens).map(async ([name, { prefix = '', held, isOptional = false }]) => {
          const stale = refused?.[name]?.slice(prefix.length)
          const token = await held.token({ ...ask, refused: stale }).catch((error: unknown) => {
            if (isOptional && error instanceof ApiError) return undefined
            throw error
          })
          return token === undefined ? {} : { [name]: `${prefix}${token}` }
        }),
      )
      return Object.assign({}, fixed, ...headers) as Signature
    },
  }
}

/** The common case: one bearer token. */
export function bearerAuthorizer(type: AuthType, advice: string, held: Held): Authorizer {
  return tokenAuthorizer(type, advice, { authorization: asBearer(held) })
}

/** A token as the `authorization` header has it. */
export function asBearer(held: Held): TokenHeader {
  return { prefix: 'Bearer ', held }
}

/** Of a workspace; not secret, unlike all else that signs. */
export const RESOURCE_ID_HEADER = 'x-databricks-azure-workspace-resource-id'

/** What of a signature must not be seen. */
export function secretsIn(signature: Signature): string[] {
  return Object.entries(signature).flatMap(([name, value]) => (name === RESOURCE_ID_HEADER ? [] : [value]))
}
