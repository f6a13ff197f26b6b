import { ActionError } from '../model/errors.ts'
import type { RunSnapshot } from '../model/run.ts'
import type { Origin } from './events.ts'

/** What a run must be to be the one that was asked for. */
interface Claim {
  origin: Origin
  /** The job it must belong to; absent for a one-time run and a given one. */
  jobId?: string
}

/**
 * What tells that the run that an idempotency token led to is another's; undefined for our own. The workspace does not
 * compare: a token used before, for anything, gives that run back. https://kb.databricks.com/jobs/jobs-idempotency
 */
export function strangersRun({ origin, jobId }: Claim, run: RunSnapshot): ActionError | undefined {
  if (origin === 'given') return undefined
  const isOfAnotherJob = jobId !== undefined && run.jobId !== '' && run.jobId !== jobId
  const isOfAJob = jobId === undefined && run.runType !== '' && run.runType !== 'SUBMIT_RUN'
  if (!isOfAnotherJob && !isOfAJob) return undefined
  const found = `run ${run.runId}${run.jobId === '' ? '' : ` of job ${run.jobId}`}`
  const asked = jobId === undefined ? 'a one-time run' : `a run of job ${jobId}`
  return new ActionError(
    'request-refused',
    `The idempotency token led to ${found}, not to ${asked}: ` +
      'the token was used before for something else. Nothing was started.',
    'Give another `idempotency-token`, one for each thing that is run, or leave it empty to have one derived.',
  )
}

/** The times that a run's age is judged by, all in ms. */
export interface Clocks {
  /** Since the request was sent that led to the run, by our own clock, which does not jump. */
  elapsedMs: number
  /** The time of day by our own clock. */
  now: number
  /** The same by the workspace's clock, as its answers tell it; a proxy on the way may have another. */
  serverNow?: number
}

/** The workspace tells the time to the second, and its machines do not agree to the last one. */
const SLACK_MS = 5_000

/**
 * Whether a run was started by the request that led to it, or by an earlier one with the same token. Its own duration
 * is the best witness; clocks that contradict each other prove nothing.
 */
export function ageOf(
  run: Pick<RunSnapshot, 'startedAt' | 'totalMs'>,
  { elapsedMs, now, serverNow }: Clocks,
): 'new' | 'earlier' | 'unclear' {
  if (run.totalMs !== undefined && run.totalMs > elapsedMs + SLACK_MS) return 'earlier'
  const { startedAt } = run
  if (startedAt === undefined) return 'unclear'
  const isBefore = (time: number): boolean => startedAt < time - elapsedMs - SLACK_MS
  if (!isBefore(now)) return serverNow !== undefined && isBefore(serverNow) ? 'unclear' : 'new'
  return serverNow !== undefined && isBefore(serverNow) ? 'earlier' : 'unclear'
}

/**
 * How long a run has been going on, ms. Of one that this step has started it is never more than the time since then; of
 * any other it is the less of what the two clocks say: no clock alone may end a wait.
 */
export function runningFor(run: RunSnapshot, origin: Origin, { elapsedMs, now, serverNow }: Clocks): number {
  if (run.startedAt === undefined) return 0
  const byClocks = Math.max(0, Math.min(now, serverNow ?? Infinity) - run.startedAt)
  return origin === 'started' ? Math.min(byClocks, elapsedMs) : byClocks
}
