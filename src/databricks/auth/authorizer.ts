import { ApiError } from '../http/errors.ts'
import type { HeldToken } from './held-token.ts'

/** Headers that sign a request. */
export type Signature = Record<string, string>

/** Signs requests, in one of the ways of signing in. */
export interface Authorizer {
  /** The name of that way. */
  readonly type: string
  /** Whether headers that the workspace refused can be had anew. */
  readonly renews: boolean
  /** What to do when the workspace refuses what this way gave. */
  readonly advice: string
  /** What to do when the workspace accepts it and refuses what is asked (403), beside looking at permissions. */
  readonly adviceOnForbidden?: string
  /** The OAuth scopes that its tokens are asked for, where it asks for them. */
  readonly scopes?: string
  /**
   * Headers that sign one request to the workspace. Rejects with RetryableError where it is worth trying again, else
   * with ApiError.
   */
  authorize(request?: SignRequest): Promise<Signature>
}

/** On what terms headers are wanted. */
export interface SignRequest {
  /** Headers that the workspace refused: they are not given again. */
  refused?: Signature
  /** Nothing may take long: any token that is still valid will do. */
  urgent?: boolean
  signal?: AbortSignal
}

/** A header that is made of a token. */
interface TokenHeader {
  /** What stands before the token: `Bearer `. */
  prefix?: string
  held: HeldToken
  /** Left out when the issuer refuses to give this token. */
  isOptional?: boolean
}

/** An authorizer whose headers are made of tokens that are held and renewed, one a header, and of `fixed` ones. */
export function tokenAuthorizer(
  type: string,
  advice: string,
  tokens: Record<string, TokenHeader>,
  fixed: Signature = {},
): Authorizer {
  return {
    type,
    renews: true,
    advice,
    async authorize({ refused, ...request } = {}) {
      const headers = await Promise.all(
        Object.entries(tokens).map(async ([name, { prefix = '', held, isOptional = false }]) => {
          const stale = refused?.[name]?.slice(prefix.length)
          const token = await held.token({ ...request, refused: stale }).catch((error: unknown) => {
            if (isOptional && error instanceof ApiError) return undefined
            throw error
          })
          return token === undefined ? {} : { [name]: `${prefix}${token}` }
        }),
      )
      return headers.reduce<Signature>((all, header) => ({ ...all, ...header }), fixed)
    },
  }
}

/** The common case: one bearer token. */
export function bearerAuthorizer(type: string, advice: string, held: HeldToken, scopes?: string): Authorizer {
  return { ...tokenAuthorizer(type, advice, { authorization: asBearer(held) }), scopes }
}

/** A token as the `authorization` header has it. */
export function asBearer(held: HeldToken): TokenHeader {
  return { prefix: 'Bearer ', held }
}

/** Names the workspace; not secret, unlike all other headers that sign. */
export const RESOURCE_ID_HEADER = 'x-databricks-azure-workspace-resource-id'

/** The values in a signature that must not be seen. */
export function secretsIn(signature: Signature): string[] {
  return Object.entries(signature).flatMap(([name, value]) => (name === RESOURCE_ID_HEADER ? [] : [value]))
}
