import type { Clock } from '../../model/clock.ts'
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
 * all attempts together can have had, or the signal's reason.
 */
export async function persist<T>(
  { clock, random, onTrouble }: RetryDependencies,
  terms: Persistence,
  isKnownHost: () => boolean,
  tryOnce: () => Promise<T>,
): Promise<T> {
  let effect: Effect = 'not-sent'
  let firstFailureAt: number | undefined
  for (let attempt = 1; ; attempt++) {
    terms.signal?.throwIfAborted()
    await terms.onSending?.()
    try {
      return await tryOnce()
    } catch (error) {
      const failure = error instanceof RetryableError ? error.error : error
      if (!(failure instanceof ApiError)) throw error
      if (!failure.mayHaveTakenEffect) await terms.onNotDone?.()
      if (!(error instanceof RetryableError)) throw failure.withEffect(combinedEffect(effect, failure.effect))
      effect = combinedEffect(effect, error.error.effect)
      firstFailureAt ??= clock.now()
      const sinceMs = clock.now() - firstFailureAt
      const budgetMs =
        error.mistake && !terms.knownHost && !isKnownHost()
          ? Math.min(terms.outageMs, MISTAKE_OUTAGE_MS)
          : terms.outageMs
      const delayMs = delayWithin(budgetMs - sinceMs, error.waitMs, backoff(attempt, random))
      if (delayMs === undefined) throw error.error.withEffect(effect)
      onTrouble?.({ what: error.what, cause: error.why, attempt, delayMs, sinceMs })
      await clock.sleep(delayMs, terms.signal)
    }
  }
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

/** `Retry-After` in ms from now, from seconds or a date; undefined when absent or unreadable. */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined
  if (/^\s*\d+(?:\.\d+)?\s*$/.test(header)) return Math.ceil(Number(header) * 1000)
  const at = Date.parse(header)
  return Number.isNaN(at) ? undefined : Math.max(0, at - now)
}
