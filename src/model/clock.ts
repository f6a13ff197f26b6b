/** Time, passed in, so that hours can pass in a test. */
export interface Clock {
  /** Epoch milliseconds, such that the time between two calls is the time that passed: it never jumps. */
  now(): number
  /** Resolves after `ms` milliseconds, or at once when `signal` aborts; the caller looks at the signal. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

// Beyond this a Node timer fires at once.
const LONGEST_TIMER_MS = 2 ** 31 - 1

/**
 * The real time of this machine, as it was at `startMs`, in epoch ms, and counted on from there by `elapsedMs`, which
 * never jumps: somebody who sets the clock of the machine in the meantime neither shortens nor lengthens a wait.
 */
export function createClock(startMs: number, elapsedMs: () => number): Clock {
  const now = (): number => startMs + elapsedMs()
  return {
    now,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve()
        const until = now() + ms
        let timer: NodeJS.Timeout
        const done = (): void => {
          clearTimeout(timer)
          signal?.removeEventListener('abort', done)
          resolve()
        }
        const wait = (left: number): void => {
          timer = setTimeout(
            () => (left > LONGEST_TIMER_MS ? wait(until - now()) : done()),
            Math.min(left, LONGEST_TIMER_MS),
          )
        }
        wait(ms)
        signal?.addEventListener('abort', done, { once: true })
      }),
  }
}
