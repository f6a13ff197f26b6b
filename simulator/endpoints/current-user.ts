import type { Json } from '../wire/form.ts'
import { hash } from '../wire/ids.ts'
import type { Call } from './call.ts'

/** GET preview/scim/v2/Me: https://docs.databricks.com/api/workspace/currentuser/me */
export function currentUser({ user }: Call): Json {
  return {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
    id: String(1_000_000_000_000 + hash(user)),
    userName: user,
    displayName: user,
    active: true,
    emails: [{ type: 'work', value: user, primary: true }],
    groups: [{ display: 'users', type: 'direct', value: String(2_000_000_000_000 + hash('users')) }],
  }
}
