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
export interface Held {
  /**
   * A token that is valid now. Asks for a new one when there is none, when `refused` is the one that is held, and ahead
   * of its end; while the old one is valid, a renewal that fails is no failure. Several callers share one renewal.
   */
  token(ask?: { refused?: string; urgent?: boolean; signal?: AbortSignal }): Promise<string>
}

/** Shorter than an attempt of http.ts, so that it is told who did not answer. */
const LONGEST_RENEWAL_MS = 50_000
/** While the old token will still do, nobody waits longer than this for a new one … */
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
  /** Aborts when the step is done with signing in: what is under way then is given up. */
  over: AbortSignal
}

/** Holds what `obtain` gives. `obtain` gets a signal that aborts when its answer would come too late. */
export function holdToken({ clock, over }: HoldDependencies, obtain: (signal: AbortSignal) => Promise<Token>): Held {
  let held: Holding | undefined
  let isKnown = false
  let underway: Promise<Holding> | undefined
  let pausedUntil = 0

  const obtainInTime = async (): Promise<Holding> => {
    const askedAt = clock.now()
    const fresh = holdingOf(await withDeadline(clock, LONGEST_RENEWAL_MS, over, obtain), askedAt)
    // Its life began when it was made, and the answer may have been on its way for long.
    if (clock.now() >= fresh.usableUntil) throw tooLate()
    isKnown = true
    return (held = fresh)
  }

  const renew = (): Promise<Holding> => {
    underway ??= obtainInTime()
      .catch((error: unknown) => {
        // Who gave a token once and now refuses, or answers as somebody else, may have a bad moment: a wait of hours must not end by it.
        throw isKnown && error instanceof ApiError ? new RetryableError('sign in', error.message, error) : error
      })
      .finally(() => (underway = undefined))
    // Those who wait for it may have left.
    underway.catch(() => undefined)
    return underway
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
      const spare = last !== undefined && now < last.usableUntil ? last : undefined
      if (spare === undefined) return (await renewOrKeep(last, signal)).value
      if (now < Math.max(spare.renewAt, pausedUntil)) return spare.value
      const fresh = await soon(clock, renew(), signal)
      signal?.throwIfAborted()
      if (fresh === undefined) pausedUntil = clock.now() + PAUSE_MS
      return (fresh ?? spare).value
    },
  }
}

/** What comes soon; undefined where it does not, or fails. */
async function soon<T>(clock: Clock, shared: Promise<T>, signal: AbortSignal | undefined): Promise<T | undefined> {
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

/** What all who wait share goes on when one of them leaves. */
function unlessAborted<T>(shared: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return shared
  return new Promise<T>((resolve, reject) => {
    const leave = (): void => reject(signal.reason as Error)
    signal.addEventListener('abort', leave, { once: true })
    void shared.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave))
  })
}
