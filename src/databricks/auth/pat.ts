import type { Authorizer } from './authorizer.ts'
import { valueOf } from './setting.ts'
import type { Way } from './way.ts'

interface Pat {
  type: 'pat'
  token: string
}

const ADVICE =
  'The credentials were not accepted: check that `token` has not expired or been revoked, that it belongs to this ' +
  'workspace, and that its secret is not empty in this workflow.'

/** A personal access token, or any ready bearer token; it cannot be renewed. */
export const PAT: Way<Pat, 'token'> = {
  type: 'pat',
  settings: { token: { input: 'token', variable: 'DATABRICKS_TOKEN', profileKey: 'token', holds: 'token' } },
  needs: ['token'],
  needsIdToken: false,
  isAskedFor: ({ settings }) => settings.token !== undefined,
  read: ({ settings }) => ({ type: 'pat', token: valueOf(settings.token) }),
  identify: ({ token }) => ({ token }),
  createAuthorizer: (_dependencies, _host, { token }) => patAuthorizer(token),
}

/** Signs every request with this token. */
export function patAuthorizer(token: string): Authorizer {
  return {
    type: 'pat',
    renews: false,
    advice: ADVICE,
    authorize: () => Promise.resolve({ authorization: `Bearer ${token}` }),
  }
}
