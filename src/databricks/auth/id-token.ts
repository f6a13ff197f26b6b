import type { ServiceFailure } from '../http/errors.ts'
import { ApiError } from '../http/errors.ts'
import { askIssuer, isHeaderWord, type IssuerDependencies } from './issuer.ts'
import { claimsOf } from './jwt.ts'

/** What the runner gives a job with `id-token: write`: `ACTIONS_ID_TOKEN_REQUEST_URL` and `_TOKEN`. */
export interface IdTokenService {
  url: string
  requestToken: string
}

const LONGEST_CLAIM = 500

/**
 * A fresh ID token of this job for an audience. It lives for about five minutes, so there is a new one for each exchange.
 * https://docs.github.com/actions/reference/security/oidc
 */
export async function requestIdToken(
  dependencies: IssuerDependencies,
  { url, requestToken }: IdTokenService,
  audience: string,
  signal?: AbortSignal,
): Promise<string> {
  const asked = { who: 'GitHub', what: 'give this job an ID token' }
  const { value } = await askIssuer(dependencies, {
    ...asked,
    url: `${url}${url.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`,
    headers: { authorization: `Bearer ${requestToken}` },
    secrets: [requestToken],
    advice: adviceOnIdToken,
    signal,
  })
  if (typeof value !== 'string' || !isHeaderWord(value)) {
    throw new ApiError(
      'auth',
      'GitHub was asked to give this job an ID token, and its answer holds none.',
      'Run the job again; see https://www.githubstatus.com if it stays so.',
    )
  }
  dependencies.onSecret(value)
  return value
}

function adviceOnIdToken({ status }: ServiceFailure): string {
  if (status !== 401 && status !== 403) return 'Run the job again; see https://www.githubstatus.com if it stays so.'
  return 'Give the job `permissions: {id-token: write}`. What lets a job ask for ID tokens ends about six hours after the job began: for a longer wait sign in with oauth-m2m or azure-client-secret.'
}

/** Advice on an ID token that was not accepted: what it says, for the policy must say the same. Never the token. */
export function adviceOnPolicy(idToken: string, policy: string): string {
  const { iss, aud, sub } = claimsOf(idToken)
  return [
    `${policy} must match what GitHub's ID token says of this job, letter by letter:`,
    ...[
      ['iss', iss],
      ['aud', aud],
      ['sub', sub],
    ].map(([name, claim]) => `  ${String(name)}: ${show(claim)}`),
  ].join('\n')
}

function show(claim: unknown): string {
  const text = typeof claim === 'string' ? claim : claim === undefined ? '(absent)' : JSON.stringify(claim)
  return text.replace(/\s+/g, ' ').slice(0, LONGEST_CLAIM)
}
