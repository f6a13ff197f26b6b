import { withDeadline } from '../databricks/http/deadline.ts'
import type { Clock } from '../model/clock.ts'
import { retryWaitMs } from './refusal.ts'

/**
 * What `act` gives, which may be done any number of times: again after an error that passes, and after the wait that
 * GitHub asks for, for at most `limitMs`. Rejects with the last error where it is refused, or the time is over. The
 * signal aborts when nobody waits for it any more.
 */
export async function untilDone<T>(clock: Clock, limitMs: number, act: (stop: AbortSignal) => Promise<T>): Promise<T> {
  const until = clock.now() + limitMs
  let last: unknown
  try {
    return await withDeadline(clock, limitMs, undefined, async (stop) => {
      for (;;) {
        try {
          return await act(stop)
        } catch (error) {
          stop.throwIfAborted()
          last = error
          const waitMs = retryWaitMs(error, clock.now())
          if (clock.now() + waitMs >= until) throw error
          await clock.sleep(waitMs, stop)
          stop.throwIfAborted()
        }
      }
    })
  } catch (error) {
    throw last ?? error
  }
}
