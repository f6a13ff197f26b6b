import pLimit from 'p-limit'
import type { SavedJobs } from '../databricks/saved-jobs.ts'
import { byAge, listMarked } from '../jobs/listed.ts'
import type { SavedJob } from '../model/job.ts'
import { readMark } from './ownership.ts'

/** What is in the workspace, as far as a set of jobs is concerned. */
export interface Inventory {
  /** The jobs of the set with all their settings, by what stands for their key (keyHash). */
  own: Map<string, SavedJob>
  /** Further jobs of the same keys: a request to create one was sent twice, or two steps were at work at once. */
  doubles: SavedJob[]
  /** All others, with the settings that a list has; the only one of a name that is wanted with all of them. */
  others: SavedJob[]
}

/** Requests at once. */
const READS_AT_ONCE = 16

/** Looks up the jobs of a set (setHash), and what else is there. `names`: of the jobs that are wanted. */
export async function takeInventory(
  jobs: Pick<SavedJobs, 'list' | 'get'>,
  { set, names }: { set: string; names: readonly string[] },
  signal?: AbortSignal,
): Promise<Inventory> {
  const listed = await listMarked(jobs, await jobs.list({ signal }), signal)
  const isOfSet = (job: SavedJob): boolean => isOwn(job, set)
  const limit = pLimit(READS_AT_ONCE)
  const own = await limit.map(listed.filter(isOfSet), ({ jobId }) => jobs.get(jobId, signal))
  // What was deleted, or given away, since it was listed, is not ours any more.
  const current = own.filter((job) => job !== undefined).filter(isOfSet)
  const others = listed.filter((job) => !isOfSet(job))
  const wanted = new Set(names)
  const namesakes = Map.groupBy(others, ({ settings }) => settings['name'])
  const read = await limit.map(others, (job) => {
    const { name } = job.settings
    // It may be taken over: only what is known as a whole can be compared with a definition, and with itself later.
    const isMeant = typeof name === 'string' && wanted.has(name) && namesakes.get(name)?.length === 1
    return isMeant ? jobs.get(job.jobId, signal) : job
  })
  return sortOut(
    current,
    read.filter((job) => job !== undefined),
  )
}

function sortOut(ours: SavedJob[], others: SavedJob[]): Inventory {
  const inventory: Inventory = { own: new Map(), doubles: [], others: [...others] }
  for (const job of ours.sort(byAge)) {
    const { key = '', nonce = '' } = readMark(job.settings.tags) ?? {}
    const first = inventory.own.get(key)
    if (first === undefined) inventory.own.set(key, job)
    else if (nonce !== '' && nonce !== readMark(first.settings.tags)?.nonce) inventory.doubles.push(job)
    // Each request to create a job has its own nonce: the same one twice is a copy that somebody made.
    else inventory.others.push(job)
  }
  return inventory
}

/**
 * Whether a job is one of the set. Its tags go along when somebody copies a job, but then they name another job than
 * the one that they are on.
 */
export function isOwn({ jobId, settings }: SavedJob, set: string): boolean {
  const mark = readMark(settings.tags)
  return mark?.set === set && (mark.state === undefined || mark.state.jobId === jobId)
}
