import type { Clock } from '../../model/clock.ts'
import { Interrupted } from '../../model/errors.ts'
import { ApiError, combinedEffect, RetryableError, type Effect } from './errors.ts'

/** How long, and on what terms, something is tried. */
export interface Persistence {
  /** The request in words, for errors: `read run 42`. */
  what: string
  /** How long an outage is outlived, in ms from the first failure. 0: one attempt only. */
  outageMs: number
  /** True once this host has answered as a workspace: a web page is then an outage, not a wrong address. */
  knownHost?: boolean
  signal?: AbortSignal
  /** Awaited before each attempt. */
  onSending?: () => Promise<void>
  /** Awaited after each attempt that certainly was not carried out. */
  onNotDone?: () => Promise<void>
}

/** A request that did not succeed and will be sent again. */
export interface Trouble {
  what: string
  /** What happened, in a few words: `429`, `connection lost (ECONNRESET)`. */
  cause: string
  attempt: number
  /** Until the next attempt, ms. */
  delayMs: number
  /** Since the first failure of this request, ms. */
  sinceMs: number
  /** True where the workspace says that it is asked too much. */
  isThrottled?: boolean
  /** How long the other side asked to be left alone, ms. */
  askedMs?: number
}

export interface RetryDependencies {
  clock: Clock
  /** 0 to 1, for the jitter. */
  random: () => number
  onTrouble?: (trouble: Trouble) => void
}

const FIRST_DELAY_MS = 500
const SHORTEST_DELAY_MS = 250
const LONGEST_DELAY_MS = 10_000
/** A Retry-After that goes past the budget is cut to what is left of it, if that is worth another try. */
const SHORTEST_LAST_WAIT_MS = 1000
/**
 * How long a mistake in the settings is outlived that looks like one, ms: a name, a certificate or a proxy may be a
 * hiccup, too.
 */
const MISTAKE_OUTAGE_MS = 10_000

/**
 * Tries until it is done, or refused, or its budget is spent. Throws the last attempt's ApiError, with the effect that
 * all attempts together can have had, or the signal's reason: an Interrupted then has that ApiError as its cause.
 */
export async function persist<T>(
  { clock, random, onTrouble }: RetryDependencies,
  terms: Persistence,
  isKnownHost: () => boolean,
  tryOnce: () => Promise<T>,
): Promise<T> {
  let effect: Effect = 'not-sent'
  let firstFailureAt: number | undefined
  let last: ApiError | undefined
  for (let attempt = 1; ; attempt++) {
    if (terms.signal?.aborted) throw withCause(terms.signal.reason, last)
    await terms.onSending?.()
    try {
      return await tryOnce()
    } catch (error) {
      const failure = failureOf(error)
      if (failure && !failure.mayHaveTakenEffect) await terms.onNotDone?.()
      if (!failure || error instanceof Interrupted) throw withCause(error, last)
      if (!(error instanceof RetryableError)) throw failure.withEffect(combinedEffect(effect, failure.effect))
      effect = combinedEffect(effect, error.error.effect)
      firstFailureAt ??= clock.now()
      const sinceMs = clock.now() - firstFailureAt
      const budgetMs =
        error.mistake && !terms.knownHost && !isKnownHost()
          ? Math.min(terms.outageMs, MISTAKE_OUTAGE_MS)
          : terms.outageMs
      const isWorthIt = error.retries === undefined || attempt <= error.retries
      const delayMs = isWorthIt ? delayWithin(budgetMs - sinceMs, error.waitMs, backoff(attempt, random)) : undefined
      last = error.error.withEffect(effect)
      if (delayMs === undefined) throw last
      const { what, why: cause, isThrottled, waitMs: askedMs } = error
      onTrouble?.({ what, cause, attempt, delayMs, sinceMs, isThrottled, askedMs })
      await clock.sleep(delayMs, terms.signal)
    }
  }
}

/** What an attempt that failed says of its request; undefined where that is nothing. */
function failureOf(error: unknown): ApiError | undefined {
  if (error instanceof ApiError) return error
  if (error instanceof RetryableError) return error.error
  return error instanceof Interrupted && error.cause instanceof ApiError ? error.cause : undefined
}

/** What ended the trying before its time, with what had kept it from success so far. */
function withCause(reason: unknown, last: ApiError | undefined): unknown {
  return reason instanceof Interrupted && last ? new Interrupted(reason.by, { cause: last }) : reason
}

/** How long to wait for the next attempt, ms; undefined when what is left of the budget is not worth one. */
function delayWithin(leftMs: number, askedMs: number | undefined, backoffMs: number): number | undefined {
  // A server that says "at once" (Retry-After: 0) while it refuses must not be hammered.
  const wantedMs = Math.max(askedMs ?? backoffMs, SHORTEST_DELAY_MS)
  if (wantedMs <= leftMs) return wantedMs
  return askedMs !== undefined && leftMs > SHORTEST_LAST_WAIT_MS ? leftMs : undefined
}

/** Exponential from half a second to ten, each time between half and the whole of it. */
function backoff(attempt: number, random: () => number): number {
  const ceiling = Math.min(FIRST_DELAY_MS * 2 ** (attempt - 1), LONGEST_DELAY_MS)
  return Math.round(ceiling * (0.5 + random() / 2))
}

/** `Retry-After` in ms from now, from whole seconds or an HTTP date; undefined when absent or anything else. */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  const said = (header ?? '').trim()
  if (/^\d{1,10}$/.test(said)) return Number(said) * 1000
  const at = httpDate(said)
  return at === undefined ? undefined : Math.max(0, at - now)
}

/** The three forms of https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7, for `Date.parse` takes nearly anything. */
const HTTP_DATES = [
  /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/,
  /^[A-Z][a-z]{5,8}, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT$/,
  /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/,
]

/** An HTTP date as epoch ms; undefined for any other text. */
export function httpDate(text: string): number | undefined {
  if (!HTTP_DATES.some((form) => form.test(text))) return undefined
  const at = Date.parse(text.endsWith(' GMT') ? text : `${text} GMT`)
  return Number.isNaN(at) ? undefined : at
}
