import type { JobsClient } from '../databricks/client.ts'
import type { Clock } from '../model/clock.ts'
import { ActionError } from '../model/errors.ts'
import { nextLook } from './pace.ts'
import { createSlowness } from './slowness.ts'

interface CancelPreviousDependencies {
  client: Pick<JobsClient, 'listActiveRuns' | 'cancelRun' | 'cancelAllRuns' | 'timesThrottled'>
  clock: Clock
  /** 0 to 1. */
  random: () => number
}

/** Longest wait for the earlier runs of a job to end once they are cancelled. */
const LIMIT_MS = 15 * 60_000

/**
 * Cancels the active runs of a job and waits until they have ended: all of them at once, or all but the ones to keep,
 * one by one. What others start meanwhile is not waited for. Gives the ids that were active; throws what the client
 * throws, or when they do not end.
 * https://docs.databricks.com/api/workspace/jobs/cancelallruns
 */
export async function cancelPrevious(
  { client, clock, random }: CancelPreviousDependencies,
  jobId: string,
  keep: string[],
  signal?: AbortSignal,
): Promise<string[]> {
  const active = (await client.listActiveRuns(jobId, signal)).filter((runId) => !keep.includes(runId))
  if (active.length === 0) return []
  if (keep.length === 0) await client.cancelAllRuns(jobId, signal)
  else for (const runId of active) await client.cancelRun(runId, { signal })
  const until = clock.now() + LIMIT_MS
  const slowness = createSlowness(client)
  for (let looks = 1; ; looks++) {
    const still = await client.listActiveRuns(jobId, signal)
    const remaining = active.filter((runId) => still.includes(runId))
    if (remaining.length === 0) return active
    if (clock.now() > until) throw doNotEnd(jobId, remaining, keep.length === 0)
    await clock.sleep(nextLook({ interval: 'auto', looks, random: random(), slowness: slowness() }), signal)
    signal?.throwIfAborted()
  }
}

function doNotEnd(jobId: string, remaining: string[], isBeforeStart: boolean): ActionError {
  const within = `${LIMIT_MS / 60_000} minutes`
  return new ActionError(
    'request-refused',
    `The active runs of job ${jobId} were canceled, but ${remaining.join(', ')} did not end within ${within}.` +
      (isBeforeStart ? ' Nothing was started.' : ''),
    'Look at them in the workspace, and run the step again once they have ended.',
  )
}
