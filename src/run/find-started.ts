import type { JobsClient } from '../databricks/client.ts'
import type { Clock } from '../model/clock.ts'
import { ActionError } from '../model/errors.ts'
import type { RunListing } from '../model/run.ts'
import type { StartState } from './journal.ts'
import { ageOf } from './ownership.ts'
import { sendStart } from './send.ts'

interface FindStartedDependencies {
  client: Pick<JobsClient, 'listStarted' | 'serverNow' | 'runNow' | 'submit'>
  clock: Clock
  signal?: AbortSignal
}

/** When to look, ms from the first look: what the workspace has taken may take a moment to show. */
const LOOKS_MS = [0, 3_000, 7_000]
/**
 * How far the clock by which runs are started may be from the others, ms. A run that is looked at too often costs
 * little, one that is overlooked goes on for ever.
 */
const START_SKEW_MS = 10 * 60_000
const LOOK = { outageMs: 20_000, deadlineMs: 10_000 }

/**
 * The run that a start led to which was sent and not answered; undefined when nothing came of it. Looks first among the
 * active runs: where there is none that it can have started, nothing is going on. Only where there is one, or where the
 * workspace does not say, the start is sent again: under the same token it names the run that it started, if it did,
 * and starts it now if it did not.
 */
export async function findStarted(
  dependencies: FindStartedDependencies,
  sent: Extract<StartState, { kind: 'sent' }>,
): Promise<string | undefined> {
  if (await isNothingActive(dependencies, sent)) return undefined
  const { client, signal } = dependencies
  return sendStart(client, sent.request, { signal })
}

async function isNothingActive(
  dependencies: FindStartedDependencies,
  sent: Extract<StartState, { kind: 'sent' }>,
): Promise<boolean> {
  const { client, clock, signal } = dependencies
  const from = clock.now()
  for (const at of LOOKS_MS) {
    await clock.sleep(from + at - clock.now(), signal)
    signal?.throwIfAborted()
    try {
      const runs = await client.listStarted(sent.jobId, { ...LOOK, signal })
      if (runs.some((run) => mayBeOf(sent, run, dependencies))) return false
    } catch (error) {
      if (!(error instanceof ActionError)) throw error
      return false
    }
  }
  return true
}

/** Whether a run may be the one that a start led to. */
function mayBeOf(
  { request, jobId, sentAt }: Extract<StartState, { kind: 'sent' }>,
  run: RunListing,
  { client, clock }: FindStartedDependencies,
): boolean {
  const { run_name: name } = request.body
  const isNamedOtherwise = jobId === undefined && typeof name === 'string' && run.name !== name
  const now = clock.now()
  const clocks = { elapsedMs: Math.max(0, now - sentAt) + START_SKEW_MS, now, serverNow: client.serverNow() }
  return !isNamedOtherwise && ageOf(run, clocks) !== 'earlier'
}
