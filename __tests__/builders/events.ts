/** Events told to a reporter as a step tells them: each with the state that it leads to. */
import type { Reporter } from '../../src/report/reporter.ts'
import type { RunEvent } from '../../src/run/events.ts'
import { advance, NOTHING_YET, type RunState } from '../../src/run/journal.ts'

/** The state after these events. */
export function stateAfter(events: RunEvent[]): RunState {
  return events.reduce(advance, NOTHING_YET)
}

/** Tells events to a reporter, one after the other. Gives the state after them. */
export async function tell(reporter: Reporter, events: RunEvent[]): Promise<RunState> {
  let state = NOTHING_YET
  for (const event of events) {
    state = advance(state, event)
    await reporter.on(event, state)
  }
  return state
}
