import type { JobsClient } from '../databricks/client.ts'
import type { Planned } from './make-plan.ts'
import type { JobPlan } from './model.ts'

/** What a note about active runs begins with, and no other does. */
const RUNNING = 'It is not deleted while it runs: '
const MOST_NAMED = 3

/** Notes of the jobs that are to be deleted which of them have active runs now. */
export async function noteRunning(
  client: Pick<JobsClient, 'listActiveRuns'>,
  planned: readonly Planned[],
  signal: AbortSignal,
): Promise<void> {
  for (const { plan, remote } of planned) {
    if (plan.action !== 'delete' || !remote) continue
    const active = await client.listActiveRuns(remote.jobId, signal)
    if (active.length > 0) plan.notes.push(`${RUNNING}${stillRunning(remote.jobId, active)}`)
  }
}

/** Why a job cannot be deleted now, as a sentence; undefined where nothing was found to run. */
export function isRunning({ notes }: JobPlan): string | undefined {
  return notes.find((note) => note.startsWith(RUNNING))?.slice(RUNNING.length)
}

/** A sentence about a job with active runs. */
export function stillRunning(jobId: string, active: readonly string[]): string {
  const [only] = active
  if (active.length === 1) return `Job ${jobId} has an active run (${only ?? ''}).`
  const rest = active.length > MOST_NAMED ? ' …' : ''
  return `Job ${jobId} has ${active.length} active runs (${active.slice(0, MOST_NAMED).join(', ')}${rest}).`
}
