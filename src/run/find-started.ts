import type { JobsClient } from '../databricks/client.ts'
import { ApiError } from '../databricks/http/errors.ts'
import type { Clock } from '../model/clock.ts'
import { ActionError } from '../model/errors.ts'
import type { RunListing } from '../model/run.ts'
import type { StartState } from './journal.ts'
import { ageOf } from './ownership.ts'
import { sendStart } from './send.ts'

interface FindStartedDependencies {
  client: Pick<JobsClient, 'listStarted' | 'serverNow' | 'runNow' | 'submit'>
  clock: Clock
  /** Aborts when there is no more time. */
  signal: AbortSignal
}

/** When to look, ms from the first look: what the workspace has taken may take a moment to show. */
const LOOKS_MS = [0, 3_000, 7_000]
/**
 * How far the clock by which runs are started may be from the others, ms. A run that is looked at too often costs
 * little, one that is overlooked goes on for ever.
 */
const START_SKEW_MS = 10 * 60_000
const LOOK = { outageMs: 20_000, deadlineMs: 10_000 }
/** Before a look that could not leave this machine is tried once more, ms. */
const UNSENT_PAUSE_MS = 1_000

/**
 * The run that a start led to which was sent and not answered; undefined when nothing came of it. Looks first among the
 * active runs: where there is none that it can have started, nothing is going on. Only where there is one, or where the
 * workspace was asked and does not say, the start is sent again: under the same token it names the run that it started,
 * if it did, and starts it now if it did not. While nothing gets through to the workspace, nothing but looks is tried.
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
  const { clock, signal } = dependencies
  const from = clock.now()
  for (const at of LOOKS_MS) {
    await clock.sleep(from + at - clock.now(), signal)
    signal.throwIfAborted()
    try {
      const runs = await look(dependencies, sent.jobId)
      if (runs.some((run) => mayBeOf(sent, run, dependencies))) return false
    } catch (error) {
      if (!(error instanceof ActionError)) throw error
      return false
    }
  }
  return true
}

/** What the workspace says; what cannot leave this machine teaches nothing, and is tried again. */
async function look(
  { client, clock, signal }: FindStartedDependencies,
  jobId: string | undefined,
): Promise<RunListing[]> {
  for (;;) {
    try {
      return await client.listStarted(jobId, { ...LOOK, signal })
    } catch (error) {
      const isUnsent = error instanceof ApiError && error.kind === 'unreachable' && error.nothingWasSent
      if (!isUnsent) throw error
      await clock.sleep(UNSENT_PAUSE_MS, signal)
      signal.throwIfAborted()
    }
  }
}

/** Whether an active run may be the one that a start led to. */
export function mayBeOf(
  { request, jobId, sentAt }: Extract<StartState, { kind: 'sent' }>,
  run: RunListing,
  { client, clock }: { client: Pick<JobsClient, 'serverNow'>; clock: Clock },
): boolean {
  const { run_name: name } = request.body
  const isNamedOtherwise = jobId === undefined && typeof name === 'string' && run.name !== name
  const now = clock.now()
  const clocks = { elapsedMs: Math.max(0, now - sentAt) + START_SKEW_MS, now, serverNow: client.serverNow() }
  return !isNamedOtherwise && ageOf(run, clocks) !== 'earlier'
}
