import type { Clock } from '../model/clock.ts'
import { Interrupted } from '../model/errors.ts'

/** The `timeout` input at work. */
export interface TimeLimit {
  /** Aborts with an Interrupted by `timeout` once the time is over. */
  readonly signal: AbortSignal
  /** Counts anew: `alreadyMs` of the time are over. */
  restart(alreadyMs: number): void
  /** Nobody waits any more. */
  close(): void
}

/** A limit of `timeoutMs` from now on, until it is told since when the run counts; none where it is undefined. */
export function createTimeLimit(clock: Clock, timeoutMs: number | undefined): TimeLimit {
  const over = new AbortController()
  let running = new AbortController()
  const restart = (alreadyMs: number): void => {
    running.abort()
    running = new AbortController()
    if (timeoutMs === undefined) return
    const { signal } = running
    const expire = (): void => {
      if (!signal.aborted) over.abort(new Interrupted('timeout'))
    }
    void clock.sleep(Math.max(0, timeoutMs - alreadyMs), signal).then(expire)
  }
  restart(0)
  return { signal: over.signal, restart, close: () => running.abort() }
}
