import { ApiError } from '../databricks/http/errors.ts'
import type { SavedJobs } from '../databricks/saved-jobs.ts'
import { createOnce } from '../jobs/create-once.ts'
import {
  findTemporary,
  readTemporary,
  repositoryHash,
  stepHash,
  temporaryTags,
  type TemporaryJob,
} from '../jobs/temporary.ts'
import type { StepFolder } from '../import/folder.ts'
import type { SavedJob } from '../model/job.ts'
import type { Inputs } from '../model/work.ts'
import { missingIdentity, type RunContext } from '../model/workflow.ts'
import { shorten } from '../text/cut.ts'
import { oneLine } from '../text/plain.ts'
import type { BringDependencies, bringFiles } from './bring-files.ts'
import type { Started, StartDependencies } from './send.ts'
import { sweepJobs } from './sweep-jobs.ts'
import { temporaryJob, type JobFileWork } from './temporary-job.ts'

export interface JobFileDependencies {
  /** The definitions of jobs of the workspace. */
  savedJobs: () => Promise<SavedJobs>
}

interface JobFileStart {
  work: JobFileWork
  inputs: Inputs
  /** The idempotency token of an attempt of the workflow run, from 1. */
  tokenOf: (attempt: number) => string
  /** Starts a run of the job, or finds it: of those that this attempt and later ones have started. */
  begin: (jobId: string, firstAttempt: number) => Promise<Started>
  signal?: AbortSignal
}

type Dependencies = StartDependencies & BringDependencies & JobFileDependencies

const LONGEST_NAME = 200

/**
 * Starts a run of a temporary job, which is created for it: after the files that it needs, and before its run. A job
 * that this step has created before is taken again, whichever attempt of the workflow run that was. What earlier steps
 * have left is swept meanwhile.
 */
export async function startJobFile(dependencies: Dependencies, start: JobFileStart): Promise<Started> {
  const { client, clock, over } = dependencies
  const { work, inputs, tokenOf, begin, signal } = start
  const { context } = inputs
  const bringing = { context, token: tokenOf(1), signal }
  const folder = work.imports && (await bring(dependencies, bringing, work.imports))
  const jobs = await dependencies.savedJobs()
  const steps = Array.from({ length: attemptOf(context) }, (_, index) => stepHash(tokenOf(index + 1)))
  const { jobId, attempt, nonces } =
    (await findCreated(dependencies, jobs, start, steps)) ??
    (await create(dependencies, jobs, start, { steps, folder: folder?.path ?? '' }))
  const own = { repository: repositoryHash(context), jobId, steps, nonces }
  // Beside the run, so that it holds nothing up; what it does not manage is left to the next step.
  void sweepJobs({ jobs, client, clock, signal: over }, own)
  return begin(jobId, attempt)
}

async function bring(...given: Parameters<typeof bringFiles>): Promise<StepFolder> {
  const { bringFiles } = await import(/* webpackChunkName: "imports" */ './bring-files.ts')
  return bringFiles(...given)
}

interface Temporary {
  jobId: string
  /** The attempt that created it: the first whose token may have started a run of it. */
  attempt: number
  /** Of the requests that were sent for it now. */
  nonces: string[]
}

/** GitHub allows far fewer. */
const MOST_ATTEMPTS = 1_000

function attemptOf({ runAttempt }: RunContext): number {
  const attempt = Number(runAttempt)
  return Number.isSafeInteger(attempt) ? Math.min(Math.max(attempt, 1), MOST_ATTEMPTS) : 1
}

/** The job that this attempt, or an earlier one, has created; the newest of them. */
async function findCreated(
  { client, emit }: Dependencies,
  jobs: SavedJobs,
  { work: { jobName: name }, signal }: JobFileStart,
  steps: readonly string[],
): Promise<Temporary | undefined> {
  await client.signIn(signal)
  const found = await findTemporary(jobs, name, steps, signal)
  const newest = Math.max(...found.map(({ mark }) => steps.indexOf(mark.step)))
  for (const { job, mark } of found.filter(({ mark: { step } }) => steps.indexOf(step) === newest)) {
    // A list may still have what is gone.
    const there = await jobs.get(job.jobId, signal)
    if (there === undefined || readTemporary(there) === undefined) continue
    await emit({ type: 'temporary-job', job: { name, step: mark.step }, jobId: job.jobId })
    await emit({
      type: 'note',
      text: `The temporary job ${job.jobId} of this step is there already, and is used again.`,
    })
    return { jobId: job.jobId, attempt: newest + 1, nonces: [] }
  }
  return undefined
}

/** Creates the job, announced before the first request for it. */
async function create(
  dependencies: Dependencies,
  jobs: SavedJobs,
  { work, inputs, signal }: JobFileStart,
  { steps, folder }: { steps: readonly string[]; folder: string },
): Promise<Temporary> {
  const { clock, emit, newToken } = dependencies
  const { context } = inputs
  const attempt = steps.length
  const job: TemporaryJob = { name: work.jobName, step: steps[attempt - 1] ?? '' }
  if (attempt > 1 && inputs.onRerun === 'repair' && missingIdentity(context).length === 0) await sayItIsGone(emit)
  await emit({ type: 'creating-job', job })
  const settings = (nonce: string): ReturnType<typeof temporaryJob> =>
    temporaryJob(work, { folder, tags: temporaryTags(job, repositoryHash(context), nonce) })
  const nonceOf = (saved: SavedJob): string => {
    const mark = readTemporary(saved)
    return mark?.step === job.step ? mark.nonce : ''
  }
  const onAgain = ({ message }: ApiError): Promise<void> =>
    emit({ type: 'note', text: `${message} The job is not there, so the request is sent again.`, isPassing: true })
  try {
    const { jobId, nonces } = await createOnce(
      { jobs, clock, newToken, signal, onAgain },
      { name: job.name, settings, nonceOf },
    )
    await emit({ type: 'temporary-job', job, jobId })
    const name = JSON.stringify(shorten(oneLine(job.name), LONGEST_NAME))
    await emit({ type: 'note', text: `Created the temporary job ${jobId}, ${name}.` })
    return { jobId, attempt, nonces }
  } catch (error) {
    if (error instanceof ApiError && !error.mayHaveTakenEffect) await emit({ type: 'job-not-created' })
    throw error
  }
}

async function sayItIsGone(emit: Dependencies['emit']): Promise<void> {
  const text =
    'There is no temporary job of an earlier attempt of this workflow run (it was deleted, or never created), so a ' +
    'new one is created, and all of it runs.'
  await emit({ type: 'note', text })
}
