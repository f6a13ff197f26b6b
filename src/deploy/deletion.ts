import type { JobsClient } from '../databricks/client.ts'
import type { Planned } from './make-plan.ts'

const MOST_NAMED = 3

/** Notes of the jobs that are to be deleted which of them have active runs now, and gives a sentence for each. */
export async function noteRunning(
  client: Pick<JobsClient, 'listActiveRuns'>,
  planned: readonly Planned[],
  signal: AbortSignal,
): Promise<string[]> {
  const running: string[] = []
  for (const { plan, remote } of planned) {
    if (plan.action !== 'delete' || !remote) continue
    const active = await client.listActiveRuns(remote.jobId, signal)
    if (active.length === 0) continue
    const sentence = stillRunning(remote.jobId, active)
    plan.notes.push(`It is not deleted while it runs: ${sentence}`)
    running.push(sentence)
  }
  return running
}

/** A sentence about a job with active runs. */
export function stillRunning(jobId: string, active: readonly string[]): string {
  const [only] = active
  if (active.length === 1) return `Job ${jobId} has an active run (${only ?? ''}).`
  const rest = active.length > MOST_NAMED ? ' …' : ''
  return `Job ${jobId} has ${active.length} active runs (${active.slice(0, MOST_NAMED).join(', ')}${rest}).`
}
