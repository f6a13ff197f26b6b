import pLimit from 'p-limit'
import type { SavedJobs } from '../databricks/saved-jobs.ts'
import { isObject } from '../databricks/wire/foreign.ts'
import type { SavedJob } from '../model/job.ts'

/** Requests at once. */
const READS_AT_ONCE = 16

/** Which of several jobs was created first; the same for everybody who looks. */
export function byAge(one: SavedJob, other: SavedJob): number {
  const [first, second] = [one.createdAt ?? Infinity, other.createdAt ?? Infinity]
  if (first !== second) return first < second ? -1 : 1
  return BigInt(one.jobId) < BigInt(other.jobId) ? -1 : 1
}

/** Whether a list tells tags. */
export function tellsTags(listed: readonly SavedJob[]): boolean {
  return listed.some(({ settings }) => isObject(settings.tags) && Object.keys(settings.tags).length > 0)
}

/**
 * Listed jobs, with their tags. That a list has them is not documented: where no job of it has any, each job is read,
 * and of its settings what a list would have is kept. What is gone by then is left out.
 */
export async function listMarked(
  jobs: Pick<SavedJobs, 'get'>,
  listed: SavedJob[],
  signal?: AbortSignal,
): Promise<SavedJob[]> {
  if (tellsTags(listed)) return listed
  const read = await pLimit(READS_AT_ONCE).map(listed, async ({ jobId }) => {
    const job = await jobs.get(jobId, signal)
    return job && { ...job, settings: asListed(job.settings) }
  })
  return read.filter((job) => job !== undefined)
}

function asListed(settings: SavedJob['settings']): SavedJob['settings'] {
  const { tasks: _tasks, job_clusters: _clusters, environments: _environments, ...rest } = settings
  return rest
}
