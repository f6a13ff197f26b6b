import type { Authorizer } from './authorizer.ts'

/** A personal access token, or any ready bearer token; it cannot be renewed. */
export function patAuthorizer(token: string): Authorizer {
  return { type: 'pat', authorize: () => Promise.resolve({ authorization: `Bearer ${token}` }) }
}
