import { fieldsOf } from './fields.ts'

/** GitHub's answer to a request that it did not carry out. */
export interface Refusal {
  status: number
  /** GitHub's own sentence. Foreign text. */
  message: string
  /** Whether only the number of requests is wrong: they are counted by the hour, and by how fast they come. */
  isLimit: boolean
}

/** What of an error of the client (client.ts) GitHub itself said; undefined where no answer came. */
export function readRefusal(error: unknown): Refusal | undefined {
  const answer = answerOf(error)
  if (!answer) return undefined
  const { status, headers, message } = answer
  const isLimit =
    status === 429 ||
    (status === 403 &&
      (headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /\brate limit/i.test(message)))
  return { status, message, isLimit }
}

const SOON_MS = 1_000
/** What GitHub asks for where it does not say how long. */
const LIMIT_WAIT_MS = 60_000

/**
 * How long to wait before a request that can be repeated is sent again, ms; Infinity where that would not help. `now`
 * in epoch ms. https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export function retryWaitMs(error: unknown, now: number): number {
  const refusal = readRefusal(error)
  if (!refusal) return SOON_MS
  if (refusal.status >= 500) return SOON_MS
  if (!refusal.isLimit) return Infinity
  const headers = answerOf(error)?.headers ?? {}
  const seconds = Number(headers['retry-after'] ?? NaN)
  if (seconds >= 0) return Math.max(SOON_MS, seconds * 1000)
  const resetAt = headers['x-ratelimit-remaining'] === '0' ? Number(headers['x-ratelimit-reset'] ?? NaN) * 1000 : NaN
  return resetAt >= 0 ? Math.max(SOON_MS, resetAt - now) : LIMIT_WAIT_MS
}

interface Answer {
  status: number
  headers: Record<string, unknown>
  message: string
}

/** The answer that Octokit's RequestError carries. */
function answerOf(error: unknown): Answer | undefined {
  const { response } = fieldsOf(error)
  const { status, headers, data } = fieldsOf(response)
  if (typeof status !== 'number') return undefined
  const { message } = fieldsOf(data)
  return { status, headers: fieldsOf(headers), message: typeof message === 'string' ? message : '' }
}
