import type { ServiceFailure } from '../http/errors.ts'
import { inputOf, subjectOf, type Faults, type Setting, type SettingPlace } from './setting.ts'

/** What is asked for where nothing else is. */
export const ALL_APIS = 'all-apis'

const SCOPES_PLACE = {
  input: 'oauth-scopes',
  profileKey: 'scopes',
  holds: 'other',
  isDetail: true,
} as const satisfies SettingPlace

/** What the tokens of a service principal may do: https://docs.databricks.com/api/workspace/api/scopes */
export const SCOPES = { scopes: SCOPES_PLACE }

/**
 * The scopes, each once, separated by blanks as a request wants them; none where nothing was given. Undefined after a
 * fault.
 */
export function readScopes(setting: Setting | undefined, { fault, quote }: Faults): { scopes?: string } | undefined {
  if (setting === undefined) return {}
  const names = [...new Set(setting.value.split(/[\s,]/).filter((name) => name !== ''))]
  const wrong = names.find((name) => !isScope(name))
  const subject = subjectOf(SCOPES_PLACE, setting)
  const right = 'Write names of scopes, such as `jobs workspace`, or leave it out for all-apis.'
  if (wrong !== undefined)
    return fault(inputOf(SCOPES_PLACE), `${subject} has ${quote(wrong)}, which is not the name of a scope. ${right}`)
  if (names.length === 0) return fault(inputOf(SCOPES_PLACE), `${subject} names no scope. ${right}`)
  return { scopes: names.join(' ') }
}

/** https://www.rfc-editor.org/rfc/rfc6749#section-3.3 */
function isScope(name: string): boolean {
  return /^[\x21\x23-\x5b\x5d-\x7e]+$/.test(name)
}

/** What to do about a token that was refused for the scopes it was asked for; undefined for any other refusal. */
export function adviceOnAskedScopes(
  { code, message }: Pick<ServiceFailure, 'code' | 'message'>,
  scopes: string,
): string | undefined {
  const isNotAssigned = /\bscopes?\b/i.test(message) && /\bnot assigned\b/i.test(message)
  if (code !== 'invalid_scope' && !isNotAssigned) return undefined
  return (
    `The workspace does not give this identity a token for \`oauth-scopes: ${scopes}\`: correct the names of the ` +
    'scopes, or have an account admin allow them. Runs need jobs, `source: checkout` also workspace.'
  )
}
