import { ActionError } from '../model/errors.ts'
import type { Outcome } from '../model/outcome.ts'
import type { RunSnapshot } from '../model/run.ts'
import { meet } from './meet.ts'
import type { Started } from './send.ts'
import { knownRun, type Underway } from './step.ts'

/** How long a run that nobody waits for is looked up, for its page. */
const LOOK_UP_MS = 30_000

/** `wait: false`: says where the run is, and goes. Throws when the run is another's. */
export async function leaveRunning(underway: Underway, started: Started): Promise<Outcome> {
  const run = await lookUp(underway, started)
  if (run) {
    await meet(underway, started, run)
    await underway.journal.emit({ type: 'look', run, changes: [] })
  }
  return { kind: 'started', run: knownRun(underway) }
}

/** The run, for its page; undefined, and a warning, where the workspace cannot be asked. */
async function lookUp(
  { client, journal, canceled: signal }: Underway,
  { runId, origin }: Started,
): Promise<RunSnapshot | undefined> {
  try {
    return await client.getRun(runId, { outageMs: LOOK_UP_MS, signal })
  } catch (error) {
    // What was only named may not be there; what was started is, whatever the workspace says of it just then.
    if (!(error instanceof ActionError) || (origin === 'given' && error.kind === 'request-refused')) throw error
    const text = `The run was started, but its page could not be looked up: ${error.message}`
    await journal.emit({ type: 'warning', text })
    return undefined
  }
}
