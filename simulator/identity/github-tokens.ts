import { randomUUID } from 'node:crypto'
import type { RecordedRequest } from '../server/request.ts'
import { sign } from './jwt.ts'
import { durationMs, type SignInScenario } from '../scenario/scenario.ts'

export const DEFAULT_REQUEST_TOKEN = 'ghs-Zk83vQw09LxRb2Nf'
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com'
/** Where ID tokens are to be had, as ACTIONS_ID_TOKEN_REQUEST_URL ends. */
export const ID_TOKEN_PATH = '/github/idtoken?api-version=2.0'

const ID_TOKEN_LIFE = '5m'
// GitHub's own tokens are valid from before they were made on.
const BACKDATED_SECONDS = 600
const CLAIMS = {
  iss: GITHUB_ISSUER,
  sub: 'repo:octo@1001/sales@2002:ref:refs/heads/main',
  repository: 'octo/sales',
}

type GitHubScenario = NonNullable<SignInScenario['github']>

/** The service that gives the jobs of GitHub Actions their ID tokens. */
export class GitHubTokens {
  readonly #scenario: GitHubScenario
  readonly #startedAt: number

  constructor(scenario: GitHubScenario, now: number) {
    this.#scenario = scenario
    this.#startedAt = now
  }

  /** Answers what is meant for it. */
  answer({ at, method, path, query, headers }: RecordedRequest): { status: number; content: object } | undefined {
    if (method !== 'GET' || path !== '/github/idtoken') return undefined
    if (!this.#knows(headers['authorization'], at))
      return refusal(401, 'The request token is missing, wrong or expired.')
    if (query['api-version'] === undefined) return refusal(400, 'No api-version was given.')
    return { status: 200, content: { count: 1, value: this.#idToken(query['audience'], at) } }
  }

  #knows(authorization: string | undefined, now: number): boolean {
    const { requestToken = DEFAULT_REQUEST_TOKEN, requestTokenLife } = this.#scenario
    const expired = requestTokenLife !== undefined && now - this.#startedAt >= durationMs(requestTokenLife)
    return !expired && /^Bearer (.+)$/i.exec(authorization ?? '')?.[1] === requestToken
  }

  #idToken(audience: string | undefined, now: number): string {
    const issued = Math.floor(now / 1000)
    return sign({
      jti: randomUUID(),
      ...CLAIMS,
      aud: audience ?? 'https://github.com/octo',
      ...this.#scenario.claims,
      iat: issued,
      nbf: issued - BACKDATED_SECONDS,
      exp: Math.floor((now + durationMs(this.#scenario.idTokenLife ?? ID_TOKEN_LIFE)) / 1000),
    })
  }
}

function refusal(status: number, message: string): { status: number; content: object } {
  return { status, content: { message } }
}
