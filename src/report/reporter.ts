import type { Clock } from '../model/clock.ts'
import type { RunEvent } from '../run/events.ts'
import type { RunState } from '../run/journal.ts'
import { describeError } from '../text/failure.ts'

/** One way of telling people, or later steps, what happens in a step. */
export interface Reporter {
  /** What it makes, for the warning when it fails: `The job summary`. */
  readonly name: string
  /** How long it may take over one event, ms, where that is not what all may take. */
  readonly patienceMs?: number
  /** Takes in an event and the state after it. The next event comes once this has resolved. */
  on(event: RunEvent, state: RunState): void | Promise<void>
}

interface FanOutDependencies {
  clock: Clock
  /** How long a reporter may take over one event, ms. */
  patienceMs: number
  /** Hears of the first failure of each reporter. */
  onFailure: (reporter: Reporter, reason: string) => void
}

/** Resolves when every reporter has taken in the event, or was given up. Never rejects. */
export type Deliver = (event: RunEvent, state: RunState) => Promise<void>

/**
 * Brings each event to every reporter, in the order of the list and one after another to each of them. A reporter that
 * throws misses that event; one that hangs gets no more of them; neither disturbs the others.
 */
export function createFanOut(reporters: readonly Reporter[], dependencies: FanOutDependencies): Deliver {
  const lines = reporters.map((reporter) => createLine(reporter, dependencies))
  return async (event, state) => {
    await Promise.all(lines.map((line) => line(event, state)))
  }
}

/** The events of one reporter. What it can do at once it has done when the call returns. */
function createLine(reporter: Reporter, { clock, onFailure, ...common }: FanOutDependencies): Deliver {
  const { patienceMs = common.patienceMs } = reporter
  let busy: Promise<void> | undefined
  let hasFailed = false
  let isGivenUp = false

  const fail = (reason: string): void => {
    if (!hasFailed) onFailure(reporter, reason)
    hasFailed = true
  }

  const take = (event: RunEvent, state: RunState): void | Promise<void> => {
    if (isGivenUp) return undefined
    try {
      return reporter.on(event, state)?.catch((error: unknown) => fail(describeError(error)))
    } catch (error) {
      fail(describeError(error))
    }
  }

  const inTime = async (taking: Promise<void>): Promise<void> => {
    const done = new AbortController()
    const late = clock.sleep(patienceMs, done.signal).then(() => {
      if (done.signal.aborted) return
      isGivenUp = true
      fail(`it took longer than ${patienceMs / 1000} s`)
    })
    await Promise.race([taking, late])
    done.abort()
  }

  return (event, state) => {
    const first = busy ?? take(event, state)
    if (first === undefined) return Promise.resolve()
    const whole = busy ? busy.then(() => inTime(Promise.resolve(take(event, state)))) : inTime(first)
    const settled: Promise<void> = whole.finally(() => {
      if (busy === settled) busy = undefined
    })
    busy = settled
    return settled
  }
}
