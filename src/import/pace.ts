/**
 * How fast the workspace lets files be imported: as fast as it can until it says that it is asked too much, then as
 * fast as it has shown to take, which is found anew all the time. Pure; times are ms of one clock.
 */
export interface Pace {
  /** Requests a second; Infinity until the workspace has refused one. */
  rate: number
  /** Nothing is sent before. */
  nextAt: number
  /** When the last requests were accepted, within a second. */
  acceptedAt: number[]
  /** When the rate was last lowered, and last raised. */
  loweredAt: number
  raisedAt: number
  /** The rate is still to be found: it is what was accepted in the second before `nextAt`. */
  isMeasuring: boolean
}

const SECOND_MS = 1_000
/** Slower than this is an outage, which the single request outlives. */
const SLOWEST = 1
const LOWERED = 0.95
/** Raised by this much after the first second without a refusal, by twice as much after the next one, and so on. */
const RAISED = 0.03

export const FULL_SPEED: Pace = {
  rate: Infinity,
  nextAt: 0,
  acceptedAt: [],
  loweredAt: -Infinity,
  raisedAt: -Infinity,
  isMeasuring: false,
}

/** Whether one more may be sent now (`waitMs` is 0, and it counts as sent), or how long to wait until it asks again. */
export function takeTurn(pace: Pace, now: number): { pace: Pace; waitMs: number } {
  if (now < pace.nextAt) return { pace, waitMs: pace.nextAt - now }
  const current = raised(measured(pace, now), now)
  // What was not used is lost, or a pause would be followed by a flood.
  return { pace: { ...current, nextAt: Math.max(now, pace.nextAt) + SECOND_MS / current.rate }, waitMs: 0 }
}

/** The workspace has taken one. */
export function accepted(pace: Pace, now: number): Pace {
  return { ...pace, acceptedAt: [...lastSecond(pace, now), now] }
}

/** The workspace says that it is asked too much; `askedMs` is how long it wants to be left alone, if it says so. */
export function throttled(pace: Pace, now: number, askedMs = 0): Pace {
  // Of all that were on their way, only the first is news.
  if (pace.isMeasuring || now < pace.loweredAt + SECOND_MS) return pace
  const lowered = { ...pace, loweredAt: now, raisedAt: now }
  if (pace.rate === Infinity) return { ...lowered, isMeasuring: true, nextAt: now + Math.max(SECOND_MS, askedMs) }
  const taken = lastSecond(pace, now).length
  const rate = Math.max(SLOWEST, Math.min(pace.rate * LOWERED, Math.max(taken, pace.rate / 2)))
  // A second is the least that can be asked for: the lower rate is the answer to it.
  return { ...lowered, rate, nextAt: Math.max(pace.nextAt, askedMs > SECOND_MS ? now + askedMs : 0) }
}

function lastSecond({ acceptedAt }: Pace, now: number): number[] {
  return acceptedAt.filter((at) => at > now - SECOND_MS)
}

/** After the first refusal all have paused; what was accepted until then is what the workspace takes in a second. */
function measured(pace: Pace, now: number): Pace {
  if (!pace.isMeasuring) return pace
  const taken = pace.acceptedAt.filter((at) => at > pace.loweredAt - SECOND_MS).length
  return { ...pace, isMeasuring: false, rate: Math.max(SLOWEST, taken), raisedAt: now }
}

function raised(pace: Pace, now: number): Pace {
  if (pace.rate === Infinity || now < pace.raisedAt + SECOND_MS) return pace
  const seconds = Math.floor((now - pace.loweredAt) / SECOND_MS)
  return { ...pace, rate: pace.rate * (1 + RAISED * seconds), raisedAt: now }
}
