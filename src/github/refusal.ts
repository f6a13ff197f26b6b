import type { RunContext } from '../model/workflow.ts'
import { beginningOf, withoutTrailing } from '../text/cut.ts'
import { describeError } from '../text/failure.ts'
import { oneLine } from '../text/plain.ts'
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

/** What GitHub said, for the middle of a sentence: `GitHub answered 404: Not Found`. Foreign text. */
export function wordsOf({ status, message }: Refusal): string {
  const words = said(message)
  return words === '' ? `GitHub answered ${status}` : `GitHub answered ${status}: ${words}`
}

/** What a request takes, and why this job may not have it. */
interface Needed {
  /** `statuses: write`. */
  permission: string
  withheld?: RunContext['withheld']
}

const LONGEST_SAID = 300

/**
 * Why something was not done, as full sentences, from what was thrown; with what to do about it where something can be
 * done. Partly GitHub's words: foreign text.
 */
export function whyNotDone(error: unknown, { permission, withheld }: Needed): string {
  const refusal = readRefusal(error)
  if (!refusal) return `GitHub did not answer as it should: ${said(describeError(error))}.`
  const { status, message, isLimit } = refusal
  const words = `${wordsOf(refusal)}.`
  if (isLimit) return `Too many requests were made with this token. ${words}`
  if (status === 401) return `${words} Give a valid token as \`github-token\`, or leave that input out.`
  if ((status !== 403 && status !== 404) || /\blocked\b/i.test(message)) return words
  const reason = withheld && `${WITHHELD[withheld]} are given a token that may only read. `
  return `${words} ${reason ?? ''}It takes \`permissions: {${permission}}\` in the job.`
}

const WITHHELD = {
  fork: 'Pull requests of forks',
  dependabot: 'Pull requests of Dependabot',
} as const

function said(text: string): string {
  return withoutTrailing(oneLine(beginningOf(text, LONGEST_SAID)), '.')
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
  const { message, errors } = fieldsOf(data)
  const messages = [message, ...(Array.isArray(errors) ? errors : []).map((one) => fieldsOf(one).message)]
  const texts = messages.filter((one): one is string => typeof one === 'string' && one !== '')
  return { status, headers: fieldsOf(headers), message: texts.join(': ') }
}
