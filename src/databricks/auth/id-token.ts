import type { RunContext } from '../../model/workflow.ts'
import { ApiError, type ServiceFailure } from '../http/errors.ts'
import { isConfidential } from './confidential.ts'
import { askIssuer, isHeaderWord, type IssuerDependencies } from './issuer.ts'
import { claimsOf } from './jwt.ts'
import type { Faults } from './setting.ts'

/** What the runner gives a job with `id-token: write`: `ACTIONS_ID_TOKEN_REQUEST_URL` and `_TOKEN`. */
export interface IdTokenService {
  url: string
  requestToken: string
}

/** Longest claim that is shown, in characters. */
const LONGEST_CLAIM = 500

/** The service, if what the job has of it can be used; undefined after a fault. */
export function checkIdTokens(
  idTokens: IdTokenService | undefined,
  { fault, quote }: Faults,
): IdTokenService | undefined {
  if (idTokens && URL.canParse(idTokens.url) && isConfidential(new URL(idTokens.url))) return idTokens
  return fault(
    'auth-type',
    'the environment variable ACTIONS_ID_TOKEN_REQUEST_URL, which the runner sets, is ' +
      `${quote(idTokens?.url ?? '')}, which is not an https:// address.`,
  )
}

/** Why a job has no ID token, and what to do: full sentences. */
export function whyNoIdToken(withheld: RunContext['withheld']): string {
  if (withheld === 'fork')
    return (
      'GitHub gives no ID token to the pull request of a fork, whatever its permissions say. ' +
      'Skip the job for forks.'
    )
  if (withheld === 'dependabot')
    return (
      'GitHub gave this job no ID token: it runs for Dependabot, which gets none by default. Skip the job for ' +
      'Dependabot.'
    )
  return 'GitHub gave this job no ID token. Give the job `permissions: {id-token: write}`.'
}

/**
 * A fresh ID token of this job for an audience. It lives for about five minutes, so each exchange gets a new one.
 * https://docs.github.com/actions/reference/security/oidc
 */
export async function requestIdToken(
  dependencies: IssuerDependencies,
  { url, requestToken }: IdTokenService,
  audience: string,
  signal?: AbortSignal,
): Promise<string> {
  const { value } = await askIssuer(dependencies, {
    who: 'GitHub',
    what: 'give this job an ID token',
    url: `${url}${url.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`,
    headers: { authorization: `Bearer ${requestToken}` },
    secrets: [requestToken],
    advice: adviceOnIdToken,
    signal,
  })
  if (typeof value !== 'string' || !isHeaderWord(value)) {
    throw new ApiError('auth', 'GitHub was asked to give this job an ID token, and its answer holds none.', RUN_AGAIN)
  }
  dependencies.onSecret(value)
  return value
}

const RUN_AGAIN = 'Run the job again; see https://www.githubstatus.com if it stays so.'

function adviceOnIdToken({ status }: ServiceFailure): string {
  if (status !== 401 && status !== 403) return RUN_AGAIN
  return (
    'Give the job `permissions: {id-token: write}`. A job may ask for ID tokens for about six hours: for a longer ' +
    'wait sign in with oauth-m2m or azure-client-secret.'
  )
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
