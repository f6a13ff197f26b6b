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

/** Whether a list tells tags; that it does is not documented. */
export function tellsTags(listed: readonly SavedJob[]): boolean {
  return listed.some(({ settings }) => isObject(settings.tags) && Object.keys(settings.tags).length > 0)
}

/** Listed jobs, with their tags: where no job of the list has any, each is read. What is gone by then is left out. */
export async function withTags(
  jobs: Pick<SavedJobs, 'get'>,
  listed: readonly SavedJob[],
  signal?: AbortSignal,
): Promise<SavedJob[]> {
  if (tellsTags(listed)) return [...listed]
  const read = await pLimit(READS_AT_ONCE).map(listed, ({ jobId }) => jobs.get(jobId, signal))
  return read.filter((job) => job !== undefined)
}
