import type { Clock } from '../../model/clock.ts'
import { withDeadline } from '../http/deadline.ts'
import { ApiError, RetryableError } from '../http/errors.ts'

/** A token as it was given out. */
export interface Token {
  value: string
  /** How long it lives from the moment it was asked for, ms. */
  lifeMs: number
}

/** A token that is held, and renewed before it expires. */
export interface HeldToken {
  /**
   * A token that is valid now. Asks for a new one when there is none, when `refused` is the one that is held, and ahead
   * of its end; while the old one is valid, a renewal that fails is no failure. Several callers share one renewal.
   */
  token(request?: { refused?: string; urgent?: boolean; signal?: AbortSignal }): Promise<string>
}

/** Shorter than an attempt of http/exchange.ts, so that the error can say who did not answer. */
const LONGEST_RENEWAL_MS = 50_000
/** While the old token is good enough, nobody waits longer than this for a new one … */
const PATIENCE_MS = 10_000
/** … and then, or after a failure, nobody asks again at once. */
const PAUSE_MS = 15_000
/** Ahead of its end by a fifth of its life, and by a minute at least. */
const AHEAD_SHARE = 5
const SHORTEST_AHEAD_MS = 60_000
/** Azure refuses a token in its last 30 s ("Token is expiring within 30 seconds", databricks/databricks-vscode#583). */
const LAST_MS = 30_000

interface Holding {
  value: string
  renewAt: number
  usableUntil: number
  endsAt: number
}

export interface HoldDependencies {
  clock: Clock
  /** Aborts when the step is done with signing in: requests under way are then given up. */
  over: AbortSignal
}

/** Holds what `obtain` gives. `obtain` gets a signal that aborts when its answer would come too late. */
export function holdToken(
  { clock, over }: HoldDependencies,
  obtain: (signal: AbortSignal) => Promise<Token>,
): HeldToken {
  let held: Holding | undefined
  let hasSucceeded = false
  let renewal: Promise<Holding> | undefined
  let pausedUntil = 0

  const obtainInTime = async (): Promise<Holding> => {
    const askedAt = clock.now()
    const fresh = holdingOf(await withDeadline(clock, LONGEST_RENEWAL_MS, over, obtain), askedAt)
    // Its life began when it was made, and the answer may have taken long.
    if (clock.now() >= fresh.usableUntil) throw tooLate()
    hasSucceeded = true
    return (held = fresh)
  }

  const renew = (): Promise<Holding> => {
    renewal ??= obtainInTime()
      .catch((error: unknown) => {
        // An issuer that gave a token before may refuse one, or answer nonsense, for a while: a wait of hours goes on.
        throw hasSucceeded && error instanceof ApiError ? new RetryableError('sign in', error.message, error) : error
      })
      .finally(() => (renewal = undefined))
    // All who wait for it may have left: a rejection that nobody hears would end the process.
    renewal.catch(() => undefined)
    return renewal
  }

  /** In its last seconds a token is better than none. */
  const renewOrKeep = async (last: Holding | undefined, signal: AbortSignal | undefined): Promise<Holding> => {
    try {
      return await unlessAborted(renew(), signal)
    } catch (error) {
      signal?.throwIfAborted()
      if (last === undefined || clock.now() >= last.endsAt) throw error
      return last
    }
  }

  return {
    async token({ refused, urgent = false, signal } = {}) {
      signal?.throwIfAborted()
      if (held !== undefined && held.value === refused) held = undefined
      const now = clock.now()
      const last = held !== undefined && now < held.endsAt ? held : undefined
      if (urgent && last !== undefined) return last.value
      const usable = last !== undefined && now < last.usableUntil ? last : undefined
      if (usable === undefined) return (await renewOrKeep(last, signal)).value
      if (now < Math.max(usable.renewAt, pausedUntil)) return usable.value
      const fresh = await valueSoon(clock, renew(), signal)
      signal?.throwIfAborted()
      if (fresh === undefined) pausedUntil = clock.now() + PAUSE_MS
      return (fresh ?? usable).value
    },
  }
}

/** The value of `shared`, if it comes within PATIENCE_MS; undefined if it does not, or fails. */
async function valueSoon<T>(clock: Clock, shared: Promise<T>, signal: AbortSignal | undefined): Promise<T | undefined> {
  const done = new AbortController()
  const patience = clock
    .sleep(PATIENCE_MS, signal ? AbortSignal.any([signal, done.signal]) : done.signal)
    .then(() => undefined)
  try {
    return await Promise.race([shared, patience])
  } catch {
    return undefined
  } finally {
    done.abort()
  }
}

function holdingOf({ value, lifeMs }: Token, askedAt: number): Holding {
  const aheadMs = Math.max(lifeMs / AHEAD_SHARE, SHORTEST_AHEAD_MS)
  return {
    value,
    // One that lives for less than the shortest lead is renewed half-way: at once would be with every request.
    renewAt: askedAt + (aheadMs < lifeMs ? lifeMs - aheadMs : lifeMs / 2),
    usableUntil: askedAt + lifeMs - Math.min(LAST_MS, lifeMs / AHEAD_SHARE),
    endsAt: askedAt + lifeMs,
  }
}

function tooLate(): RetryableError {
  const why = 'a token that had ended when it came'
  return new RetryableError(
    'sign in',
    why,
    new ApiError(
      'unreachable',
      `Could not sign in: whoever gives out tokens sent ${why}.`,
      'It is slow, or its tokens live for less than a minute: run the step again.',
    ),
  )
}

/** Rejects when the signal aborts; `shared` itself goes on, for others who wait for it. */
function unlessAborted<T>(shared: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return shared
  return new Promise<T>((resolve, reject) => {
    const leave = (): void => reject(signal.reason as Error)
    signal.addEventListener('abort', leave, { once: true })
    void shared.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave))
  })
}
