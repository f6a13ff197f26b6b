import { withoutTrailing } from '../../text/cut.ts'
import type { ServiceFailure } from './errors.ts'

/** "Provided OAuth token does not have required scopes: jobs [ReqId: …]" */
const SENTENCE = /token does not have required scopes?(?:: ?(?<names>[\w:.-]{1,80}(?:, ?[\w:.-]{1,80}){0,9}))?/i
/** https://www.rfc-editor.org/rfc/rfc6750#section-3.1 */
const CHALLENGE = /\binsufficient_scope\b/i
const CHALLENGE_SCOPE = /\bscope="(?<names>[\w:. -]{1,200})"/i

/**
 * The scopes that a token lacks, as a refusal names them; empty when it does not name them, undefined when it is about
 * something else. `challenge` is its `WWW-Authenticate`.
 */
export function missingScopeOf(
  { status, message }: Pick<ServiceFailure, 'status' | 'message'>,
  challenge: string,
): string | undefined {
  if (status !== 403) return undefined
  const sentence = SENTENCE.exec(message)
  const isChallenged = CHALLENGE.test(challenge)
  if (!sentence && !isChallenged) return undefined
  const named = sentence?.groups?.names ?? (isChallenged && CHALLENGE_SCOPE.exec(challenge)?.groups?.names)
  return withoutTrailing((named || '').trim(), '.')
}

/** What to do about a scope that a token lacks. `askedFor`: the scopes it was asked for, where this step did so. */
export function adviceOnScope(missing: string, askedFor: string | undefined): string {
  return askedFor === undefined
    ? `Create a token that has it, or one for all APIs. ${WHAT_FOR}`
    : `The token was asked for with \`oauth-scopes: ${askedFor}\`: add ${missing} there. ${WHAT_FOR}`
}

const WHAT_FOR =
  'Runs need the scope jobs, `source: checkout` also workspace; and the identity must be allowed to have the scope.'
