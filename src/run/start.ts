import type { Body, Inputs, Work } from '../action/contract.ts'
import type { JobsClient, TokenBody } from '../databricks/client.ts'
import { ActionError } from '../errors.ts'
import { claimOrdinal, deriveToken } from './idempotency.ts'
import { buildRequest } from './request.ts'
import type { RunSnapshot } from './snapshot.ts'

export interface StartDependencies {
  client: Pick<JobsClient, 'runNow' | 'submit' | 'listJobs'>
  host: string
  /** Creates a file and its folders; false when it was there already. */
  createFile: (path: string) => Promise<boolean>
}

/** A run to follow, and what it must be to be ours. */
export interface Started {
  runId: string
  /** `given`: by `run-id`, nothing was started. */
  how: 'started' | 'given'
  /** The job it must belong to; absent for a one-time run and a given one. */
  jobId?: string
  token?: string
}

/**
 * Starts what the step asks for, exactly once: the request always carries an idempotency token, so that sending it
 * again finds the run instead of starting another. https://kb.databricks.com/jobs/jobs-idempotency
 */
export async function start(dependencies: StartDependencies, inputs: Inputs, signal?: AbortSignal): Promise<Started> {
  const { client } = dependencies
  if (inputs.work.kind === 'run') return { runId: inputs.work.runId, how: 'given' }
  const jobId = await jobOf(client, inputs.work, signal)
  const { endpoint, body } = buildRequest(inputs.work, jobId, inputs.context)
  const token = inputs.idempotencyToken ?? (await tokenFor(dependencies, inputs, endpoint, body))
  const request: TokenBody = { ...body, idempotency_token: token }
  const runId = endpoint === 'run-now' ? await client.runNow(request, signal) : await client.submit(request, signal)
  return { runId, how: 'started', jobId, token }
}

async function tokenFor({ host, createFile }: StartDependencies, { context, leg }: Inputs, endpoint: 'run-now' | 'submit', body: Body): Promise<string> {
  const parts = { context, leg, endpoint, host, body, attempt: context.runAttempt }
  const ordinal = await claimOrdinal(context.temp, deriveToken({ ...parts, ordinal: 0 }), createFile)
  return deriveToken({ ...parts, ordinal })
}

async function jobOf(client: Pick<JobsClient, 'listJobs'>, work: Work, signal?: AbortSignal): Promise<string | undefined> {
  if (work.kind === 'job') return work.jobId
  if (work.kind !== 'job-name') return undefined
  const named = await client.listJobs(work.jobName, signal)
  const exact = named.filter((job) => job.settings?.name === work.jobName && job.job_id)
  const [only] = exact
  if (exact.length === 1 && only?.job_id) return only.job_id
  throw new ActionError('input', ...nameProblem(work.jobName, exact.length > 1 ? exact : named, exact.length > 1))
}

function nameProblem(name: string, candidates: { job_id?: string; settings?: { name?: string } }[], ambiguous: boolean): [message: string, advice: string] {
  const list = candidates.slice(0, 20).map((job) => `${job.job_id ?? '?'} ${JSON.stringify(job.settings?.name ?? '')}`)
  const shown = list.length > 0 ? ` ${list.join(', ')}${candidates.length > list.length ? ' …' : ''}.` : ''
  const quoted = JSON.stringify(name)
  if (ambiguous) return [`Input job-name: ${candidates.length} jobs are named ${quoted}:${shown}`, 'Nothing was started. Give the `job-id` of the one you mean.']
  const nearly = shown ? ` Nearly:${shown}` : ''
  return [
    `Input job-name: no job that this identity can see is named ${quoted}, in this spelling.${nearly}`,
    'Nothing was started. Correct the name, give the `job-id` instead, or let this identity view the job.',
  ]
}

/**
 * Whether the run that an idempotency token led to is the one that was asked for. The workspace does not compare: a
 * token used before, for anything, gives that run back. Throws when it is another's.
 */
export function checkOwnership(started: Started, snapshot: RunSnapshot): void {
  if (started.how === 'given') return
  const wrongJob = started.jobId !== undefined && snapshot.jobId !== '' && snapshot.jobId !== started.jobId
  const wrongType = started.jobId === undefined && snapshot.runType !== '' && snapshot.runType !== 'SUBMIT_RUN'
  if (!wrongJob && !wrongType) return
  const asked = started.jobId === undefined ? 'a one-time run' : `job ${started.jobId}`
  throw new ActionError(
    'request-refused',
    `The idempotency token led to run ${snapshot.runId} of job ${snapshot.jobId}, not to a run of ${asked}: the token was used before for something else. Nothing was started.`,
    'Give another `idempotency-token`, one for each thing that is run, or leave it empty to have one derived.',
  )
}
