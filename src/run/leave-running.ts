import { ActionError } from '../model/errors.ts'
import type { Outcome } from '../model/outcome.ts'
import { meet } from './meet.ts'
import type { Started } from './send.ts'
import { knownRun, type Underway } from './step.ts'

/** How long a run that nobody waits for is looked up, for its page. */
const LOOK_UP_MS = 30_000

/** `wait: false`: says where the run is, and goes. Throws when the run is another's. */
export async function leaveRunning(underway: Underway, started: Started): Promise<Outcome> {
  const { client, journal } = underway
  try {
    const run = await client.getRun(started.runId, { outageMs: LOOK_UP_MS })
    await meet(underway, started, run)
    await journal.emit({ type: 'look', run, changes: [] })
  } catch (error) {
    if (!(error instanceof ActionError) || error.kind === 'request-refused') throw error
    const text = `The run was started, but its page could not be looked up: ${error.message}`
    await journal.emit({ type: 'warning', text })
  }
  return { kind: 'started', run: knownRun(underway) }
}
