import { createHash } from 'node:crypto'
import type { Inputs, Work } from '../model/work.ts'
import type { Clock } from '../model/clock.ts'
import type { JobsClient, TokenBody } from '../databricks/client.ts'
import { ApiError } from '../databricks/http/errors.ts'
import { ActionError } from '../model/errors.ts'
import { cancelPrevious } from './cancel.ts'
import { claimOrdinal, deriveToken } from './token.ts'
import { repair, type Repaired } from './repair.ts'
import { buildRequest, type StartRequest } from './request.ts'
import type { JobListing } from '../model/job.ts'
import type { RunSnapshot } from '../model/run.ts'

export interface StartDependencies {
  client: JobsClient
  clock: Clock
  /** 0 to 1. */
  random: () => number
  host: string
  /** Creates a file and its folders; false when it was there already. */
  createFile: (path: string) => Promise<boolean>
  /** Called with what is sent, before it is sent. */
  onStarting: (request: TokenRequest) => void
  /** Called with the run that the workspace named, at once. */
  onRun: (runId: string) => void
  /** Called before a repair is asked for, and with false when it certainly was not taken. */
  onRepairing: (asked: boolean) => void
  /** Things worth telling about how the run came to be. */
  onNote: (note: string) => void
}

/** A start request as it goes out: it may be sent any number of times. */
export interface TokenRequest {
  endpoint: StartRequest['endpoint']
  body: TokenBody
}

/** A run to follow, and what it must be to be ours. */
export interface Started {
  runId: string
  /** `given`: by `run-id`, nothing was started. `found`: an earlier attempt of the workflow run started it. */
  how: 'started' | 'found' | 'given'
  /** The job it must belong to; absent for a one-time run and a given one. */
  jobId?: string
  /** The repair it was found to need. */
  repaired?: Repaired
}

/** The workspace tells the time to the second, and its machines do not agree to the last one. */
const CLOCK_SLACK_MS = 5_000

/**
 * Starts what the step asks for, exactly once: the request always carries an idempotency token, so that sending it
 * again finds the run instead of starting another. https://kb.databricks.com/jobs/jobs-idempotency
 *
 * When GitHub re-runs the workflow, the tokens of the earlier attempts lead to their runs: one that is still active is
 * followed, one that failed is repaired, and only when there is nothing of the kind something new is started.
 */
export async function start(dependencies: StartDependencies, inputs: Inputs, signal?: AbortSignal): Promise<Started> {
  const { client, onNote } = dependencies
  if (inputs.work.kind === 'run') {
    dependencies.onRun(inputs.work.runId)
    return { runId: inputs.work.runId, how: 'given' }
  }
  const jobId = await jobOf(client, inputs.work, signal)
  const request = buildRequest(inputs.work, jobId, inputs.context)
  const tokenOf = await tokens(dependencies, inputs, request)
  const attempt = Number(inputs.context.runAttempt)
  const looksBack = attempt > 1 && inputs.onRerun === 'repair'
  const cancel = async (keep: string[]): Promise<void> => {
    if (!inputs.cancelPreviousRuns || jobId === undefined) return
    const canceled = await cancelPrevious(dependencies, jobId, keep, signal)
    if (canceled.length > 0)
      onNote(
        `Canceled ${canceled.length === 1 ? 'the active run' : `${canceled.length} active runs`} of job ${jobId} first: ${canceled.join(', ')}.`,
      )
  }
  if (!looksBack) {
    await cancel([])
    return { runId: await send(dependencies, request, tokenOf(attempt), signal), how: 'started', jobId }
  }
  return lookBack(dependencies, inputs, request, tokenOf, attempt, jobId, cancel, signal)
}

/** Sends a start request, or sends it again. Gives the run's id. */
export function sendStart(
  client: Pick<JobsClient, 'runNow' | 'submit'>,
  { endpoint, body }: TokenRequest,
  options: { signal?: AbortSignal; deadlineMs?: number } = {},
): Promise<string> {
  return endpoint === 'run-now' ? client.runNow(body, options) : client.submit(body, options)
}

async function send(
  dependencies: StartDependencies,
  { endpoint, body }: StartRequest,
  token: string,
  signal?: AbortSignal,
): Promise<string> {
  const request: TokenRequest = { endpoint, body: { ...body, idempotency_token: token } }
  // First of all a token: while there is none nothing is sent, and nothing needs to be looked for.
  await dependencies.client.signIn(signal)
  signal?.throwIfAborted()
  dependencies.onStarting(request)
  const runId = await sendStart(dependencies.client, request, { signal })
  dependencies.onRun(runId)
  return runId
}

async function lookBack(
  dependencies: StartDependencies,
  inputs: Inputs,
  request: StartRequest,
  tokenOf: (attempt: number) => string,
  attempts: number,
  jobId: string | undefined,
  cancelOthers: (keep: string[]) => Promise<void>,
  signal?: AbortSignal,
): Promise<Started> {
  const { client, clock, onNote } = dependencies
  for (let attempt = 1; ; attempt++) {
    // The last token is this attempt's own: whatever it leads to is to be followed, and nothing of ours is active by now.
    if (attempt === attempts) {
      await cancelOthers([])
      return { runId: await send(dependencies, request, tokenOf(attempt), signal), how: 'started', jobId }
    }
    const askedAt = clock.now()
    const runId = await sendUnlessDeleted(dependencies, request, tokenOf(attempt), signal)
    if (runId === undefined) continue
    const ours: Started = { runId, how: 'started', jobId }
    const run = await client.getRun(runId, { signal })
    checkOwnership(ours, run)
    if (isOurs(run, askedAt, dependencies)) {
      await cancelOthers([runId])
      return ours
    }
    const earlier = run.condition.phase === 'ended' ? await repairEarlier(dependencies, inputs, run, signal) : 'active'
    if (earlier === undefined) continue
    await cancelOthers([runId])
    if (earlier !== 'active') return { ...ours, how: 'found', repaired: earlier }
    onNote(`Re-attached to run ${runId}: an earlier attempt of this workflow run started it, and it is still going on.`)
    return { ...ours, how: 'found' }
  }
}

/** Whether a run was started just now. Where the workspace does not tell its time, it is: better an old verdict than a second run. */
function isOurs({ startedAt }: RunSnapshot, askedAt: number, { client, clock }: StartDependencies): boolean {
  const now = client.serverNow()
  if (now === undefined || startedAt === undefined) return true
  return startedAt >= askedAt + (now - clock.now()) - CLOCK_SLACK_MS
}

async function sendUnlessDeleted(
  dependencies: StartDependencies,
  request: StartRequest,
  token: string,
  signal?: AbortSignal,
): Promise<string | undefined> {
  try {
    return await send(dependencies, request, token, signal)
  } catch (error) {
    if (!(error instanceof ApiError) || error.kind !== 'request-refused' || !/delet/i.test(error.said)) throw error
    dependencies.onNote(`The run of an earlier attempt was deleted (“${error.said}”), so a new one is started.`)
    return undefined
  }
}

/** Repairs an earlier attempt's run that has ended. `active`: it no longer has. Undefined: something new is to be started. */
async function repairEarlier(
  dependencies: StartDependencies,
  { partialSuccess }: Inputs,
  run: RunSnapshot,
  signal?: AbortSignal,
): Promise<Repaired | 'active' | undefined> {
  const { client, onNote } = dependencies
  const verdict = run.condition.verdict?.kind
  if (verdict === 'success' || (verdict === 'success-with-failures' && partialSuccess === 'pass')) {
    onNote(`Run ${run.runId} of an earlier attempt of this workflow run succeeded, so a new one is started.`)
    return undefined
  }
  try {
    const repaired = await repair(dependencies, run.runId, dependencies.onRepairing, signal)
    onNote(
      `Repairing run ${run.runId}, which an earlier attempt of this workflow run started and which failed: ${repaired.taskKeys.join(', ')}.`,
    )
    return repaired
  } catch (error) {
    if (!(error instanceof ActionError) || error.kind !== 'request-refused') throw error
    // Refused, perhaps, because somebody else has brought it back in the meantime.
    const again = await client.getRun(run.runId, { signal })
    if (again.condition.phase !== 'ended') return 'active'
    onNote(
      `Run ${run.runId} of an earlier attempt failed and cannot be repaired, so a new one is started. ${error.message}`,
    )
    return undefined
  }
}

/** The token of each attempt of the workflow run. The first attempt's leaves the attempt out, so that a re-run can find its run. */
async function tokens(
  { host, createFile }: StartDependencies,
  inputs: Inputs,
  { endpoint, body }: StartRequest,
): Promise<(attempt: number) => string> {
  const { context, leg, idempotencyToken: given } = inputs
  if (given !== undefined)
    return (attempt) =>
      attempt === 1
        ? given
        : createHash('sha256')
            .update(JSON.stringify([given, attempt]))
            .digest('hex')
  const parts = { context, leg, endpoint, host, body }
  // Where RUNNER_TEMP cannot be written to, uses that look alike cannot be told apart, and share a run.
  const ordinal = await claimOrdinal(context.temp, deriveToken({ ...parts, ordinal: 0 }), createFile).catch(() => 0)
  return (attempt) => deriveToken({ ...parts, ordinal, ...(attempt === 1 ? {} : { attempt: String(attempt) }) })
}

/** The job that is to run, looked up where only its name is given. */
export async function jobOf(
  client: Pick<JobsClient, 'listJobs'>,
  work: Work,
  signal?: AbortSignal,
): Promise<string | undefined> {
  if (work.kind === 'job') return work.jobId
  if (work.kind !== 'job-name') return undefined
  const named = await client.listJobs(work.jobName, signal)
  const exact = named.filter((job) => job.name === work.jobName)
  const [only] = exact
  if (exact.length === 1 && only) return only.jobId
  throw new ActionError('input', ...nameProblem(work.jobName, exact.length > 1 ? exact : named, exact.length > 1))
}

function nameProblem(
  name: string,
  candidates: JobListing[],
  ambiguous: boolean,
): [message: string, advice: string] {
  const list = candidates.slice(0, 20).map((job) => `${job.jobId} ${JSON.stringify(job.name)}`)
  const shown = list.length > 0 ? ` ${list.join(', ')}${candidates.length > list.length ? ' …' : ''}.` : ''
  const quoted = JSON.stringify(name)
  if (ambiguous)
    return [
      `Input job-name: ${candidates.length} jobs are named ${quoted}:${shown}`,
      'Nothing was started. Give the `job-id` of the one you mean.',
    ]
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
