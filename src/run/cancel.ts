import type { Clock } from '../model/clock.ts'
import type { JobsClient } from '../databricks/client.ts'
import { ActionError } from '../model/errors.ts'
import { nextLook } from './pace.ts'
import type { RunSnapshot } from '../model/run.ts'

export interface CancelDependencies {
  client: Pick<JobsClient, 'cancelRun' | 'getRun' | 'listActiveRuns' | 'cancelAllRuns'>
  clock: Clock
  /** 0 to 1. */
  random: () => number
}

/** Looks at a run until it has ended or `withinMs` are over; gives the last look, if there was one. Never rejects. */
export async function seeItEnd(
  { client, clock, random }: Pick<CancelDependencies, 'clock' | 'random'> & { client: Pick<JobsClient, 'getRun'> },
  runId: string,
  withinMs: number,
  signal?: AbortSignal,
): Promise<RunSnapshot | undefined> {
  const until = clock.now() + withinMs
  let snapshot: RunSnapshot | undefined
  for (let looks = 1; ; looks++) {
    const remaining = until - clock.now()
    try {
      snapshot = await client.getRun(runId, { outageMs: remaining, signal })
    } catch {
      // What the last look showed is what is known.
      return snapshot
    }
    if (snapshot.condition.phase === 'ended' || remaining <= 0) return snapshot
    await clock.sleep(nextLook({ interval: 'auto', looks, random: random(), remaining }), signal)
  }
}

/** Longest wait for the earlier runs of a job to end once they are canceled. */
const PREVIOUS_RUNS_MS = 15 * 60_000

/**
 * Cancels the active runs of a job and waits until none is left: all of them at once, or all but the ones to keep, one
 * by one. Gives the ids that were active; throws what the client throws, or when they do not end.
 */
export async function cancelPrevious(
  dependencies: CancelDependencies,
  jobId: string,
  keep: string[],
  signal?: AbortSignal,
): Promise<string[]> {
  const { client, clock, random } = dependencies
  const others = async (): Promise<string[]> =>
    (await client.listActiveRuns(jobId, signal)).filter((runId) => !keep.includes(runId))
  const victims = await others()
  if (victims.length === 0) return []
  if (keep.length === 0) await client.cancelAllRuns(jobId, signal)
  else for (const runId of victims) await client.cancelRun(runId, { signal })
  const until = clock.now() + PREVIOUS_RUNS_MS
  for (let looks = 1; ; looks++) {
    const left = await others()
    if (left.length === 0) return victims
    if (clock.now() > until) throw stuck(jobId, left)
    await clock.sleep(nextLook({ interval: 'auto', looks, random: random() }), signal)
    signal?.throwIfAborted()
  }
}

function stuck(jobId: string, left: string[]): ActionError {
  return new ActionError(
    'request-refused',
    `The active runs of job ${jobId} were canceled, but ${left.join(', ')} did not end within ${PREVIOUS_RUNS_MS / 60_000} minutes. Nothing was started.`,
    'Look at them in the workspace, and run the step again once they have ended.',
  )
}
