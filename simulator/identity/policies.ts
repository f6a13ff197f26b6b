import type { Policy } from '../scenario/scenario.ts'
import { decode, isFor, verify, type Claims } from './jwt.ts'
import { OAuthError } from './oauth.ts'

/** What an ID token says. Refuses a wrong signature, and one that has expired at `now` (epoch milliseconds). */
export function readIdToken(token: string, now: number): Claims {
  const claims = verify(token)
  if (claims === undefined)
    throw invalidToken('TOKEN_INVALID', decode(token) ? 'its signature is wrong' : 'it is not a JSON Web Token')
  if (now >= claims.exp * 1000)
    throw invalidToken('TOKEN_EXPIRED', `it expired at ${new Date(claims.exp * 1000).toISOString()}`)
  return claims
}

/** The policy that an ID token satisfies. */
export function checkPolicies(policies: Policy[], claims: Claims, endpoint: string): Policy {
  const ofIssuer = policies.filter(({ issuer }) => issuer === claims.iss)
  if (ofIssuer.length === 0) throw invalidToken('TOKEN_ISSUER_INVALID', `no policy allows the issuer '${claims.iss}'`)
  const ofAudience = ofIssuer.filter(({ audiences }) => isFor(claims, audiences ?? [endpoint]))
  if (ofAudience.length === 0)
    throw invalidToken('TOKEN_AUDIENCE_INVALID', `no policy allows the audience '${[claims.aud].flat().join(', ')}'`)
  const found = ofAudience.find((policy) => isOfSubject(policy, claims))
  if (found === undefined)
    throw invalidToken(
      'TOKEN_SUBJECT_INVALID',
      `no policy allows the subject '${subjectOf(claims, ofAudience[0]) ?? ''}'`,
    )
  return found
}

function isOfSubject(policy: Policy, claims: Claims): boolean {
  const subject = subjectOf(claims, policy)
  return subject !== undefined && (policy.subject === undefined || policy.subject === subject)
}

/** The subject of an ID token, from the claim that the policy reads; undefined when there is no text in it. */
export function subjectOf(claims: Claims, policy: Policy | undefined): string | undefined {
  const subject = claims[policy?.subjectClaim ?? 'sub']
  return typeof subject === 'string' ? subject : undefined
}

/** A refusal of an ID token. Its codes are our own: nothing public says how the service words it. */
export function invalidToken(code: string, why: string): OAuthError {
  return new OAuthError(400, 'invalid_request', `${code}: The ID token was refused: ${why}.`)
}
