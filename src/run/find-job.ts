import leven from 'leven'
import type { JobsClient } from '../databricks/client.ts'
import { ActionError } from '../model/errors.ts'
import type { JobListing } from '../model/job.ts'
import type { Work } from '../model/work.ts'

const MOST_CANDIDATES = 20

/**
 * The id of the job that is to run, looked up where only its name is given; undefined where no job is. Throws an input
 * error that lists the candidates where none, or more than one, has that name.
 * https://docs.databricks.com/api/workspace/jobs/list
 */
export async function findJob(
  client: Pick<JobsClient, 'listJobs' | 'someJobs'>,
  work: Work,
  signal?: AbortSignal,
): Promise<string | undefined> {
  if (work.kind === 'job') return work.jobId
  if (work.kind !== 'job-name') return undefined
  const alike = await client.listJobs(work.jobName, signal)
  const exact = alike.filter((job) => job.name === work.jobName)
  const [only] = exact
  if (exact.length === 1 && only) return only.jobId
  if (exact.length > 1) throw ambiguous(work.jobName, exact)
  throw unknown(work.jobName, alike.length > 0 ? alike : await nearlyNamed(client, work.jobName, signal))
}

/** Longer names are compared by their beginnings: comparing costs the product of both lengths. */
const LONGEST_COMPARED = 200
const MOST_NEAR = 5

/** Jobs whose names are nearly this one; the service's own filter only ignores capitals. None where it is away. */
async function nearlyNamed(
  client: Pick<JobsClient, 'someJobs'>,
  name: string,
  signal?: AbortSignal,
): Promise<JobListing[]> {
  const wanted = name.slice(0, LONGEST_COMPARED).toLowerCase()
  const jobs = await client.someJobs(signal).catch(() => [])
  signal?.throwIfAborted()
  return jobs
    .map((job) => ({ job, distance: distanceOf(wanted, job.name.slice(0, LONGEST_COMPARED).toLowerCase()) }))
    .filter(({ distance }) => distance <= wanted.length / 2)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, MOST_NEAR)
    .map(({ job }) => job)
}

/** How far a name is from the one that is wanted: one that holds it is near, however much is around it. */
function distanceOf(wanted: string, name: string): number {
  return wanted.length > 2 && name.includes(wanted) ? 0 : leven(wanted, name)
}

function ambiguous(name: string, candidates: JobListing[]): ActionError {
  return new ActionError(
    'input',
    `Input job-name: ${candidates.length} jobs are named ${JSON.stringify(name)}:${listed(candidates)}`,
    'Nothing was started. Give the `job-id` of the one you mean.',
  )
}

function unknown(name: string, candidates: JobListing[]): ActionError {
  const nearly = candidates.length > 0 ? ` Similar:${listed(candidates)}` : ''
  return new ActionError(
    'input',
    `Input job-name: this identity sees no job that is named exactly ${JSON.stringify(name)}.${nearly}`,
    'Nothing was started. Correct the name, give the `job-id` instead, or let this identity view the job.',
  )
}

function listed(candidates: JobListing[]): string {
  const shown = candidates.slice(0, MOST_CANDIDATES).map((job) => `${job.jobId} ${JSON.stringify(job.name)}`)
  return ` ${shown.join(', ')}${candidates.length > shown.length ? ' …' : ''}.`
}
