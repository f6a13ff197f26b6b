import type { SavedJobs } from '../databricks/saved-jobs.ts'
import { findTemporary } from '../jobs/temporary.ts'
import type { Clock } from '../model/clock.ts'
import type { SavedStep } from './saved.ts'

/** When to look, ms from the first look: a list may take a moment until it has what was created. */
const LOOKS_MS = [0, 2_000, 5_000, 10_000]

/** The ids of the temporary jobs that a step has left behind: the one that it named, else those with its tag. */
export async function leftJobs(
  { jobs, clock, signal }: { jobs: Pick<SavedJobs, 'get' | 'list'>; clock: Clock; signal: AbortSignal },
  { name, step, jobId }: NonNullable<SavedStep['job']>,
): Promise<string[]> {
  if (jobId !== undefined) return [jobId]
  const from = clock.now()
  for (const at of LOOKS_MS) {
    await clock.sleep(Math.max(0, from + at - clock.now()), signal)
    signal.throwIfAborted()
    const found = await findTemporary(jobs, name, [step], signal)
    if (found.length > 0) return found.map(({ job }) => job.jobId)
  }
  return []
}
