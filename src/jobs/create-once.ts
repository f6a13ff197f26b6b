import { ApiError } from '../databricks/http/errors.ts'
import type { SavedJobs } from '../databricks/saved-jobs.ts'
import type { Clock } from '../model/clock.ts'
import type { SavedJob } from '../model/job.ts'
import type { Body } from '../model/work.ts'
import { hashOf } from './hash.ts'
import { byAge, listMarked } from './listed.ts'

interface CreateDependencies {
  jobs: Pick<SavedJobs, 'create' | 'get' | 'list'>
  clock: Clock
  /** A random word, new each time. */
  newToken: () => string
  signal?: AbortSignal
  /** Hears of each request that did not succeed, before it is sent again. */
  onAgain?: (error: ApiError) => Promise<void>
}

/** A job to create. */
export interface NewJob {
  name: string
  /** The body of jobs/create, with this nonce in one of its tags. */
  settings: (nonce: string) => Body
  /** The nonce that the tags of a job hold; empty where they hold none. */
  nonceOf: (job: SavedJob) => string
}

/** How many requests may stay without an answer, each looked for before the next. */
const MOST_UNANSWERED = 4
/** How long an outage is outlived, ms: as long as for the start of a run. */
const OUTAGE_MS = 5 * 60_000
/** Before the second request, the third, and every further one, ms. */
const PAUSES_MS = [1_000, 5_000, 15_000]
/** When to look for what an unanswered request may have created, ms from the first look. */
const LOOKS_MS = [0, 2_000, 5_000, 10_000]

/**
 * Creates a job. The request has no token under which it could be repeated, so each carries a nonce in a tag: one
 * without an answer is looked for, and sent again only where it has created nothing that can be seen. Gives the job's
 * id, and the nonces of all requests. The effect of an ApiError is that of all requests together.
 * https://docs.databricks.com/api/workspace/jobs/create
 */
export async function createOnce(
  dependencies: CreateDependencies,
  job: NewJob,
): Promise<{ jobId: string; nonces: string[] }> {
  const { jobs, clock, newToken, signal, onAgain } = dependencies
  const nonces: string[] = []
  const from = clock.now()
  for (let unanswered = 0; ;) {
    signal?.throwIfAborted()
    const nonce = hashOf(newToken())
    nonces.push(nonce)
    try {
      return { jobId: await jobs.create(job.settings(nonce), signal), nonces }
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      if (error.mayHaveTakenEffect) unanswered++
      const found = error.mayHaveTakenEffect ? await find(dependencies, job, nonces) : undefined
      if (found !== undefined) return { jobId: found, nonces }
      const mayPass = error.mayHaveTakenEffect || error.kind === 'unreachable'
      const isOver = unanswered >= MOST_UNANSWERED || clock.now() - from > OUTAGE_MS
      if (!mayPass || isOver) throw unanswered > 0 ? error.withEffect('unknown') : error
      await onAgain?.(error)
      await clock.sleep(PAUSES_MS[nonces.length - 1] ?? PAUSES_MS.at(-1) ?? 0, signal)
    }
  }
}

/** The same as findCreated; where the look fails, what was sent may still have created a job. */
async function find(...of: Parameters<typeof findCreated>): Promise<string | undefined> {
  try {
    return await findCreated(...of)
  } catch (error) {
    throw error instanceof ApiError ? error.withEffect('unknown') : error
  }
}

async function findCreated(
  { jobs, clock, signal }: CreateDependencies,
  { name, nonceOf }: NewJob,
  nonces: readonly string[],
): Promise<string | undefined> {
  const from = clock.now()
  for (const at of LOOKS_MS) {
    await clock.sleep(Math.max(0, from + at - clock.now()), signal)
    signal?.throwIfAborted()
    const listed = await listMarked(jobs, await jobs.list({ name, signal }), signal)
    const found = listed.filter((job) => nonces.includes(nonceOf(job))).sort(byAge)[0]
    if (found) return found.jobId
  }
  return undefined
}
