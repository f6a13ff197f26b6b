/** Reporters for tests. */
import type { Reporter } from '../../src/report/reporter.ts'
import type { RunEvent } from '../../src/run/events.ts'
import type { RunState } from '../../src/run/journal.ts'

export interface FakeReporter extends Reporter {
  /** What it was told, in order. */
  readonly told: RunEvent[]
}

/** A reporter that remembers what it was told, and then does what the test says. */
export function fakeReporter(
  does: (event: RunEvent, state: RunState) => void | Promise<void> = () => undefined,
  { name = 'The test', patienceMs }: { name?: string; patienceMs?: number } = {},
): FakeReporter {
  const told: RunEvent[] = []
  return {
    name,
    patienceMs,
    told,
    on(event, state) {
      told.push(event)
      return does(event, state)
    },
  }
}

/** A reporter that fails at every event, in one of the ways in which one can. */
export function throwingReporter(how: 'throws' | 'rejects' = 'throws'): FakeReporter {
  return fakeReporter(() => {
    const error = new Error('no space left on device')
    if (how === 'throws') throw error
    return Promise.reject(error)
  })
}

/** A reporter that never comes back from any event. */
export function hangingReporter(): FakeReporter {
  return fakeReporter(() => new Promise(() => undefined))
}
