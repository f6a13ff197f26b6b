/** Simulated time: epoch milliseconds. */
export interface SimulatorClock {
  now(): number
}

/** A clock that runs `factor` times as fast as the real one. */
export function scaledClock(factor: number, startAt: number = Date.now()): SimulatorClock {
  const startedAt = performance.now()
  return { now: () => Math.floor(startAt + (performance.now() - startedAt) * factor) }
}
