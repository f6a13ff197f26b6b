import { ApiError } from '../databricks/http/errors.ts'
import type { SavedJobs } from '../databricks/saved-jobs.ts'
import { object } from '../databricks/wire/foreign.ts'
import type { Clock } from '../model/clock.ts'
import type { SavedJob } from '../model/job.ts'
import { createOnce } from '../jobs/create-once.ts'
import { byAge, listMarked } from '../jobs/listed.ts'
import { isOwn } from './inventory.ts'
import type { DesiredJob } from './model.ts'
import { keyHash, readMark, tagsOf } from './ownership.ts'
import { definitionHash } from './plan/hashes.ts'

interface CreateDependencies {
  jobs: SavedJobs
  clock: Clock
  /** A random word, new each time. */
  newToken: () => string
  signal: AbortSignal
  onWarning: (text: string) => void
}

/** A job that a request of ours created. */
export interface Created {
  desired: DesiredJob
  jobId: string
  /** Of all requests that were sent for it. */
  nonces: string[]
}

/** What has become of a key for which a job was created. */
export type Settled = { jobId: string; isOurs: boolean } | { failed: string }

/** When to look for a job that is known to be there, until lists have it, ms from the first look. */
const SETTLING_MS = [0, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000]

/** Creates a job, once: its nonce is in a tag. */
export async function createJob(dependencies: CreateDependencies, desired: DesiredJob, set: string): Promise<Created> {
  const { name, settings } = desired
  const mark = { set, key: keyHash(desired.key), definition: definitionHash(settings) }
  const withMark = (nonce: string): DesiredJob['settings'] => ({
    ...settings,
    tags: { ...object(settings.tags), ...tagsOf({ ...mark, nonce }) },
  })
  return { desired, ...(await createOnce(dependencies, { name, settings: withMark, nonceOf })) }
}

function nonceOf({ settings }: SavedJob): string {
  return readMark(settings.tags)?.nonce ?? ''
}

/**
 * Sees to it that each key has one job: another step may have created one at the same time, and a request that was sent
 * again may have been carried out twice. The oldest one is the job, whoever looks; what of the others is ours is
 * deleted. Waits until lists have what was created, since only then they have what was there before it. By key.
 */
export async function settle(
  dependencies: CreateDependencies,
  created: readonly Created[],
  set: string,
): Promise<Map<string, Settled>> {
  const listed = await listUntil(dependencies, created)
  const ids = new Set(listed.map(({ jobId }) => jobId))
  const ends = new Map<string, Settled>()
  for (const one of created) {
    const unseen = ids.has(one.jobId) ? undefined : await refusedToLook(dependencies, one.jobId)
    if (unseen) {
      ends.set(one.desired.key, unseen)
      continue
    }
    const rivals = listed.filter(
      (job) => isOwn(job, set) && readMark(job.settings.tags)?.key === keyHash(one.desired.key),
    )
    ends.set(one.desired.key, await settleOrSay(dependencies, one, rivals.sort(byAge)))
  }
  return ends
}

const GIVEN_AWAY =
  'which who signs in may not see: access_control_list in its file gives it to somebody else. Give this identity ' +
  'CAN_MANAGE there, and on the job in the workspace, before you run the step again: it would create another one.'

/** Who may not see a job that it has created would create another one each time. */
async function refusedToLook({ jobs, signal }: CreateDependencies, jobId: string): Promise<Settled | undefined> {
  try {
    await jobs.get(jobId, signal)
  } catch (error) {
    if (!(error instanceof ApiError) || error.kind === 'unreachable') throw error
    if (error.status !== 403) return undefined
    return { failed: `It was created as job ${jobId}, ${GIVEN_AWAY}` }
  }
  return undefined
}

/** What is refused for one key does not keep the others from being settled. */
async function settleOrSay(...of: Parameters<typeof settleOne>): Promise<Settled> {
  try {
    return await settleOne(...of)
  } catch (error) {
    if (!(error instanceof ApiError) || error.kind === 'unreachable') throw error
    return { failed: `There are several jobs of its key, and the next apply deletes all but one: ${error.message}` }
  }
}

async function settleOne(
  { jobs, signal }: CreateDependencies,
  { desired, jobId, nonces }: Created,
  rivals: readonly SavedJob[],
): Promise<Settled> {
  const first = rivals[0]
  const isOurs = first === undefined || first.jobId === jobId || nonces.includes(nonceOf(first))
  const kept = first?.jobId ?? jobId
  const ours = [jobId, ...rivals.filter((job) => nonces.includes(nonceOf(job))).map((job) => job.jobId)]
  for (const id of new Set(ours)) if (id !== kept) await jobs.delete(id, { signal })
  if (isOurs || readMark(first.settings.tags)?.definition === definitionHash(desired.settings))
    return { jobId: kept, isOurs }
  return {
    failed:
      `Another step has created job ${kept} for the same key from another definition at the same time. ` +
      'Plan again, and let steps that deploy the same jobs wait for each other (`concurrency`).',
  }
}

/** All jobs, once they have those that were created; as they are where that takes too long. */
async function listUntil(
  { jobs, clock, signal, onWarning }: CreateDependencies,
  created: readonly Created[],
): Promise<SavedJob[]> {
  const from = clock.now()
  let listed: SavedJob[] = []
  for (const at of SETTLING_MS) {
    await clock.sleep(Math.max(0, from + at - clock.now()), signal)
    listed = await jobs.list({ signal })
    const ids = new Set(listed.map(({ jobId }) => jobId))
    if (created.every(({ jobId }) => ids.has(jobId))) return listMarked(jobs, listed, signal)
  }
  onWarning(
    'The workspace does not list the jobs that it has just created. If another step was at work at the same time, ' +
      'jobs may be there twice; the next apply finds and deletes them.',
  )
  return listMarked(jobs, listed, signal)
}
