import type { JobsClient, StartOptions } from '../databricks/client.ts'
import type { Clock } from '../model/clock.ts'
import type { Inputs } from '../model/work.ts'
import { cancelPrevious } from './cancel-previous.ts'
import type { Emit, Origin, TokenRequest } from './events.ts'
import type { Repaired } from './repair.ts'
import type { StartRequest } from './request.ts'

export interface StartDependencies {
  client: JobsClient
  clock: Clock
  /** 0 to 1. */
  random: () => number
  host: string
  emit: Emit
  /** A random word, new each time. */
  newToken: () => string
  /** Creates a file and its folders; false when it was there already. */
  createFile: (path: string) => Promise<boolean>
}

/** A run to follow. */
export interface Started {
  runId: string
  origin: Origin
  /** The job it must belong to; absent for a one-time run and a given one. */
  jobId?: string
  /** When the request that led to it was first sent, by our own clock. Absent for a given run. */
  sentAt?: number
  /** Of a run that an earlier attempt started: its tasks. */
  taskKeys?: string[]
  /** The repair it was found to need. */
  repaired?: Repaired
}

/** A start as it is about to be made: what to send, under which token for which attempt of the workflow run. */
export interface Start extends StartDependencies {
  inputs: Inputs
  request: StartRequest
  /** Absent for a one-time run. */
  jobId?: string
  /** The idempotency token of an attempt of the workflow run, from 1. */
  tokenOf: (attempt: number) => string
  /** The first attempt that can have started a run of this; absent: the first one. */
  firstAttempt?: number
  signal?: AbortSignal
}

/** Starts a new run, once there is room for it. */
export async function startAfresh(start: Start, attempt: number): Promise<Started> {
  await makeRoom(start, [])
  const sentAt = start.clock.now()
  const runId = await send(start, attempt)
  return { runId, origin: 'started', jobId: start.jobId, sentAt }
}

/** Cancels the job's active runs first where that is asked for, all but the ones to keep. */
export async function makeRoom(start: Start, keep: string[]): Promise<void> {
  const { inputs, jobId, emit, signal } = start
  if (!inputs.cancelPreviousRuns || jobId === undefined) return
  const canceled = await cancelPrevious(start, jobId, keep, signal)
  if (canceled.length === 0) return
  const which = canceled.length === 1 ? 'the active run' : `${canceled.length} active runs`
  await emit({ type: 'note', text: `Canceled ${which} of job ${jobId} first: ${canceled.join(', ')}.` })
}

/** Sends the start request under the token of an attempt, and tells what comes of it. Gives the id of the run. */
export async function send(start: Start, attempt: number): Promise<string> {
  const { client, clock, emit, jobId, signal } = start
  const { endpoint, body } = start.request
  const request: TokenRequest = { endpoint, body: { ...body, idempotency_token: start.tokenOf(attempt) } }
  const isTokenDerived = start.inputs.idempotencyToken === undefined
  // Sign in first: while that fails nothing is sent, and nothing needs to be looked for.
  await client.signIn(signal)
  const onSending = (): Promise<void> => emit({ type: 'starting', request, isTokenDerived, jobId, at: clock.now() })
  const onNotDone = (): Promise<void> => emit({ type: 'not-started' })
  const runId = await sendStart(client, request, { signal, onSending, onNotDone })
  await emit({ type: 'run', runId, origin: 'started', jobId })
  return runId
}

/** Sends a start request, or sends it again. Gives the id of the run. */
export function sendStart(
  client: Pick<JobsClient, 'runNow' | 'submit'>,
  { endpoint, body }: TokenRequest,
  options: StartOptions = {},
): Promise<string> {
  return endpoint === 'run-now' ? client.runNow(body, options) : client.submit(body, options)
}
