import type { Authorizer } from './authorizer.ts'

/** A personal access token, or any ready bearer token; it cannot be renewed. */
export function patAuthorizer(token: string): Authorizer {
  return {
    type: 'pat',
    renews: false,
    advice:
      'The credentials were not accepted: check that `token` has not expired or been revoked, that it belongs to this workspace, and that its secret is not empty in this workflow.',
    authorize: () => Promise.resolve({ authorization: `Bearer ${token}` }),
  }
}
