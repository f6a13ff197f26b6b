import type { Clock } from '../src/model/clock.ts'

interface Sleeper {
  at: number
  wake: () => void
}

/** Event loop turns without a new sleeper after which everything else is taken to be waiting, too. */
const IDLE_TURNS = 3

/** A clock whose time passes by itself, at once, whenever everything that could go on is asleep. */
export function createVirtualClock(startAt = Date.UTC(2026, 0, 1)): Clock {
  let time = startAt
  let pumping = false
  const sleepers = new Set<Sleeper>()

  const pump = async (): Promise<void> => {
    pumping = true
    while (sleepers.size > 0) {
      for (let turn = 0; turn < IDLE_TURNS; turn++) await new Promise((resolve) => setImmediate(resolve))
      const next = [...sleepers].reduce<Sleeper | undefined>(
        (first, sleeper) => (first && first.at <= sleeper.at ? first : sleeper),
        undefined,
      )
      if (!next) break
      time = Math.max(time, next.at)
      next.wake()
    }
    pumping = false
  }

  return {
    now: () => time,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve()
        const wake = (): void => {
          sleepers.delete(sleeper)
          signal?.removeEventListener('abort', wake)
          resolve()
        }
        const sleeper = { at: time + Math.max(0, ms), wake }
        sleepers.add(sleeper)
        signal?.addEventListener('abort', wake, { once: true })
        if (!pumping) void pump()
      }),
  }
}
