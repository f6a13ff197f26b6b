import { durationMs, type GitHubScenario } from '../scenario/scenario.ts'
import type { RecordedRequest } from '../server/request.ts'
import { GitHubError } from './answer.ts'

/** The workflow's token where the scenario names none. */
export const DEFAULT_GITHUB_TOKEN = 'ghs-simulated'
export const ACTIONS_BOT = 'github-actions[bot]'
const HOUR_MS = 3_600_000

/** A permission and what of it is needed, or several of which one is enough. */
export type Need = readonly ['contents' | 'issues' | 'pull-requests' | 'statuses', 'read' | 'write']

/** Whom a token stands for. */
export interface Caller {
  login: string
  /** Whether it is the workflow's own token. */
  isWorkflow: boolean
}

/** Who asks, what they may do, and how often. */
export class Access {
  readonly #scenario: GitHubScenario
  /** Requests of each token, and when its time is over, epoch ms. */
  readonly #used = new Map<string, { count: number; resetAt: number }>()

  constructor(scenario: GitHubScenario) {
    this.#scenario = scenario
  }

  /** Whose token came with a request. Refuses with 401 one that is missing or wrong. */
  caller({ headers }: RecordedRequest): Caller {
    const token = tokenOf(headers)
    if (token === (this.#scenario.token ?? DEFAULT_GITHUB_TOKEN)) return { login: ACTIONS_BOT, isWorkflow: true }
    const { people = {} } = this.#scenario
    if (!Object.hasOwn(people, token)) throw new GitHubError(401, 'Bad credentials')
    return { login: people[token] ?? '', isWorkflow: false }
  }

  /** Refuses with 403 what a token may not do: it needs one of these. */
  authorize({ isWorkflow }: Caller, needs: readonly Need[]): void {
    const { permissions } = this.#scenario
    if (!isWorkflow || !permissions || needs.length === 0) return
    const isGiven = needs.some(([name, level]) => permissions[name] === 'write' || permissions[name] === level)
    if (!isGiven) throw new GitHubError(403, 'Resource not accessible by integration')
  }

  /** Counts a request. Gives the headers that tell the state; refuses one too many with 403. */
  count({ headers, at }: RecordedRequest): Record<string, string> {
    const { rateLimit } = this.#scenario
    if (!rateLimit) return {}
    const token = tokenOf(headers)
    const earlier = this.#used.get(token)
    const perMs = rateLimit.per === undefined ? HOUR_MS : durationMs(rateLimit.per)
    const used = earlier && at < earlier.resetAt ? earlier : { count: 0, resetAt: at + perMs }
    used.count++
    this.#used.set(token, used)
    const told = {
      'x-ratelimit-limit': String(rateLimit.requests),
      'x-ratelimit-remaining': String(Math.max(0, rateLimit.requests - used.count)),
      'x-ratelimit-reset': String(Math.ceil(used.resetAt / 1000)),
      'x-ratelimit-used': String(Math.min(used.count, rateLimit.requests)),
    }
    if (used.count > rateLimit.requests)
      throw new GitHubError(403, 'API rate limit exceeded for installation.', { headers: told })
    return told
  }
}

function tokenOf(headers: Record<string, string>): string {
  return /^(?:Bearer|token) (.+)$/i.exec(headers['authorization'] ?? '')?.[1] ?? ''
}
