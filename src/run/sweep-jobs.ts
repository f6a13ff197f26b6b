import type { JobsClient } from '../databricks/client.ts'
import type { SavedJobs } from '../databricks/saved-jobs.ts'
import { text } from '../databricks/wire/foreign.ts'
import { byAge, tellsTags } from '../jobs/listed.ts'
import { isSameRequest, readTemporary, type TemporaryMark } from '../jobs/temporary.ts'
import type { Clock } from '../model/clock.ts'
import type { SavedJob } from '../model/job.ts'

interface SweepDependencies {
  jobs: Pick<SavedJobs, 'list' | 'get' | 'delete'>
  client: Pick<JobsClient, 'listStarted' | 'serverNow'>
  clock: Clock
  signal?: AbortSignal
}

/** The step that sweeps, by what its job is found with (jobs/temporary.ts). */
interface Own {
  repository: string
  jobId: string
  /** What stands for each attempt of it, the last of which is this one. */
  steps: readonly string[]
  /** Of the requests to create the job that this attempt has sent. */
  nonces: readonly string[]
}

const MOST_PAGES = 10
const MOST_DELETIONS = 20
/** Jobs that are read one by one where lists tell no tags. */
const MOST_READS = 20
const LIMIT_MS = 90_000
const REQUEST_MS = 10_000
const KEPT_MS = 7 * 24 * 60 * 60_000
/** After several requests to create the job, until lists have what all of them have created. */
const SETTLING_MS = 30_000
/** One attempt each: there will be other steps. */
const ONCE = { outageMs: 0, deadlineMs: REQUEST_MS }

/**
 * Deletes temporary jobs of the same repository a week after they were created, by the workspace's clock, and what a
 * request that was sent again has created twice for this step. Only what tags and name prove to be ours, and no job
 * with an active run. As good as it goes, within 90 s: it never rejects, and ends at once with the signal. Gives
 * how many it has deleted.
 */
export async function sweepJobs(dependencies: SweepDependencies, own: Own): Promise<number> {
  const over = new AbortController()
  const { clock, signal } = dependencies
  const stop = signal ? AbortSignal.any([signal, over.signal]) : over.signal
  const counter = { deleted: 0 }
  try {
    await Promise.race([sweepUntil({ ...dependencies, signal: stop }, own, counter), clock.sleep(LIMIT_MS, stop)])
  } catch {
    // What is still there is left to the next step.
  }
  over.abort()
  return counter.deleted
}

type Until = SweepDependencies & { signal: AbortSignal }

async function sweepUntil(dependencies: Until, own: Own, counter: { deleted: number }): Promise<void> {
  const { jobs, client, clock, signal } = dependencies
  if (own.nonces.length > 1) await clock.sleep(SETTLING_MS, signal)
  const listed = await jobs.list({ mostPages: MOST_PAGES, ...ONCE, signal })
  for (const { jobId } of (await marked(dependencies, listed)).filter((one) => isToGo(one, own, client.serverNow()))) {
    if (signal.aborted || counter.deleted >= MOST_DELETIONS) return
    try {
      if ((await client.listStarted(jobId, { ...ONCE, signal })).length > 0 || signal.aborted) continue
      await jobs.delete(jobId, { outageMs: 0, signal })
      counter.deleted++
    } catch {
      // The others may still go.
    }
  }
}

interface Marked {
  jobId: string
  createdAt: number
  mark: TemporaryMark
}

/** Temporary jobs, the oldest first; without copies of them, which have all their tags. */
async function marked(dependencies: Until, listed: SavedJob[]): Promise<Marked[]> {
  const found = (await withMarks(dependencies, listed)).sort(byAge).flatMap((job) => {
    const mark = readTemporary(job)
    return mark && job.createdAt !== undefined ? [{ jobId: job.jobId, createdAt: job.createdAt, mark }] : []
  })
  return found.filter(({ mark }, index) => found.findIndex((one) => isSameRequest(one.mark, mark)) === index)
}

/** What can be temporary by its name is read where the list tells no tags; not all of it. */
async function withMarks({ jobs, signal }: Until, listed: SavedJob[]): Promise<SavedJob[]> {
  if (tellsTags(listed)) return listed
  const named = listed.filter(({ settings }) => /\([^()]*[\da-f]{7}\)$/.test(text(settings.name))).sort(byAge)
  const read: SavedJob[] = []
  for (const { jobId } of named.slice(0, MOST_READS)) {
    const job = signal.aborted ? undefined : await jobs.get(jobId, signal)
    if (job) read.push(job)
  }
  return read
}

function isToGo({ jobId, createdAt, mark }: Marked, own: Own, serverNow: number | undefined): boolean {
  if (jobId === own.jobId || mark.repository !== own.repository) return false
  const attempt = own.steps.indexOf(mark.step)
  // Another step may have the token of this attempt, and so its tag: where it was given, or is not told apart.
  const isDouble = attempt === own.steps.length - 1 ? own.nonces.includes(mark.nonce) : attempt >= 0
  return isDouble || (serverNow !== undefined && serverNow - createdAt > KEPT_MS)
}
