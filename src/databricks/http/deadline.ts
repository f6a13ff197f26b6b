import type { Clock } from '../../model/clock.ts'

/**
 * What `act` gives, if it comes within `deadlineMs`; else rejects with an Error that says so, or with the signal's
 * reason. `act` gets a signal that aborts when nobody waits for it any more.
 */
export async function withDeadline<T>(
  clock: Clock,
  deadlineMs: number,
  signal: AbortSignal | undefined,
  act: (stop: AbortSignal) => Promise<T>,
): Promise<T> {
  const over = new AbortController()
  const stop = signal ? AbortSignal.any([signal, over.signal]) : over.signal
  const answered = new AbortController()
  const late = clock.sleep(deadlineMs, AbortSignal.any([answered.signal, stop])).then(() => {
    signal?.throwIfAborted()
    throw new Error(`no answer within ${Math.round(deadlineMs / 1000)} s`)
  })
  // Whichever loses the race ends unheard.
  late.catch(() => undefined)
  try {
    return await Promise.race([act(stop), late])
  } finally {
    answered.abort()
    over.abort()
  }
}
