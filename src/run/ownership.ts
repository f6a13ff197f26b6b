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

/**
 * The same of a run that the start under a derived token was answered with. No other work has that token, so it is the
 * answer that is another's, and what the start led to is not known.
 */
export function misnamedRun(claim: Claim, run: RunSnapshot): ActionError | undefined {
  if (!strangersRun(claim, run)) return undefined
  return new ActionError(
    'unreachable',
    `The workspace answered the start with run ${run.runId}, which belongs to something else: its answer is mixed up.`,
    'A proxy or a cache before the workspace answers with something else: run the step again, and check what stands ' +
      'between the runner and the workspace.',
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
/** Two clocks that are further apart than this do not tell which of them is right. */
const CLOCKS_AGREE_MS = 60_000

/**
 * Whether a run was started by the request that led to it, or by an earlier one with the same token. Its own duration
 * is the best witness; witnesses that contradict each other prove nothing.
 */
export function ageOf(
  run: Pick<RunSnapshot, 'startedAt' | 'endedAt' | 'totalMs' | 'countedMs'>,
  clocks: Clocks,
): 'new' | 'earlier' | 'unclear' {
  const { elapsedMs, now, serverNow } = clocks
  if (leastDuration(run) > elapsedMs + SLACK_MS) return 'earlier'
  const { startedAt, endedAt } = run
  if (startedAt === undefined) return 'unclear'
  const isBefore = (at: number, time: number): boolean => at < time - elapsedMs - SLACK_MS
  if (!isBefore(startedAt, now)) return serverNow !== undefined && isBefore(startedAt, serverNow) ? 'unclear' : 'new'
  if (serverNow === undefined || !doAgree(clocks) || !isBefore(startedAt, serverNow)) return 'unclear'
  // It did not take longer than the step has waited, so one that began before has also ended before.
  return endedAt === undefined || isBefore(endedAt, Math.min(now, serverNow)) ? 'earlier' : 'unclear'
}

/** Of what the workspace says of a run's duration the least, ms; nothing while it has not ended. */
function leastDuration({ totalMs = 0, countedMs = totalMs }: Pick<RunSnapshot, 'totalMs' | 'countedMs'>): number {
  return Math.min(totalMs, countedMs)
}

function doAgree({ now, serverNow = now }: Pick<Clocks, 'now' | 'serverNow'>): boolean {
  return Math.abs(now - serverNow) <= CLOCKS_AGREE_MS
}

/**
 * How long a run has been going on by both clocks, the less of what they say, ms; nothing where they contradict each
 * other: no clock alone may end a wait.
 */
export function toldAge(run: Pick<RunSnapshot, 'startedAt'>, clocks: Clocks): number {
  return doAgree(clocks) ? sinceStart(run, clocks) : 0
}

/** How long a run that this step started has been going on, ms: never more than the time since it was asked for. */
export function runningFor(run: Pick<RunSnapshot, 'startedAt'>, clocks: Clocks): number {
  return Math.min(sinceStart(run, clocks), clocks.elapsedMs)
}

function sinceStart({ startedAt = Infinity }: Pick<RunSnapshot, 'startedAt'>, clocks: Clocks): number {
  const { now, serverNow = now } = clocks
  return Math.max(0, Math.min(now, serverNow) - startedAt)
}
