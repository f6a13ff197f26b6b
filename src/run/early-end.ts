import { ActionError, Interrupted } from '../model/errors.ts'
import type { Fate, Outcome } from '../model/outcome.ts'
import type { RunListing } from '../model/run.ts'
import { seeItEnd } from './cancel.ts'
import { outputCount } from './collect.ts'
import { conclude } from './conclude.ts'
import { mayBeOf } from './find-started.ts'
import { hasEnded, reportOf, runIdOf } from './journal.ts'
import { refused } from './refused.ts'
import { sendStart } from './send.ts'
import { awaitAll, knownRun, tellLook, type Underway } from './step.ts'
import { createTimeLimit } from './time-limit.ts'
import { formatDuration } from '../text/duration.ts'
import { describeError } from '../text/failure.ts'

/** How long a run is watched after it was cancelled because of `timeout`. */
const SEE_END_MS = 60_000
/** How long outputs may keep coming in after that. */
const LAST_COLLECT_MS = 30_000
// After a cancel the runner gives a step 7.5 s: for one cancel request, and where the start was not answered, before
// that for one look and the same start again.
const LOOK_MS = 1_000
const FIND_MS = 1_500
const CANCEL_MS = 5_000
const CANCEL_AFTER_FIND_MS = 3_000

/** The outcome of a step that something ended before it had seen its run end. Throws only surprises. */
export async function endEarly(underway: Underway, error: unknown): Promise<Outcome> {
  const { journal, place, inputs } = underway
  if (error instanceof Interrupted) {
    if (hasEnded(journal.state)) return concludeWithout(underway, error.by)
    return error.by === 'timeout' ? timedOut(underway, error.cause) : canceled(underway, error.by)
  }
  if (!(error instanceof ActionError)) throw error
  return refused(journal.state, place, error, inputs)
}

/** The run has ended, and counts; what it left behind and has not arrived is missed. */
async function concludeWithout(underway: Underway, by: Interrupted['by']): Promise<Outcome> {
  const { journal, inputs, collector } = underway
  const missing = by === 'timeout' ? await collector.settle(0) : 0
  const text = `${outputCount(missing)} of the run had not arrived when \`timeout\` was over.`
  if (missing > 0) await journal.emit({ type: 'warning', text })
  return conclude(knownRun(underway), inputs.partialSuccess)
}

// --- the workflow was cancelled ------------------------------------------------------------------------------------

/** The runner will not wait: one cancel request, told but not waited for, and the rest is for the clean-up step. */
async function canceled(underway: Underway, by: 'workflow' | 'clean-up'): Promise<Outcome> {
  const fate = await cancelInHaste(underway, by)
  return { kind: 'canceled', run: reportOf(underway.journal.state, underway.place), fate }
}

async function cancelInHaste(underway: Underway, by: 'workflow' | 'clean-up'): Promise<Fate> {
  const { journal, inputs } = underway
  const { start } = journal.state
  if (start.kind === 'nothing-sent' || start.kind === 'disowned') return 'not-started'
  if (!inputs.wait) return tellLeft(underway, 'wait: false', tellInHaste)
  if (inputs.onCancel === 'leave') return tellLeft(underway, 'on-cancel')
  if (by === 'clean-up') return 'unknown'
  if (mayBeAnothers(underway)) return tellUnseen(underway, 'The workflow was canceled.')
  void journal.emit({ type: 'canceling', by: 'workflow' })
  try {
    const runId = start.kind === 'known' ? start.runId : await findInHaste(underway, start)
    if (runId === undefined) return tellUnknown(underway)
    const deadlineMs = start.kind === 'known' ? CANCEL_MS : CANCEL_AFTER_FIND_MS
    await underway.client.cancelRun(runId, { deadlineMs })
    void journal.emit({ type: 'cancel-accepted' })
    tellPassing(underway, `The workflow was canceled: run ${runId} is being canceled, too.`)
    return 'canceling'
  } catch (error) {
    const reason = describeError(error)
    void journal.emit({ type: 'cancel-failed', reason })
    tellInHaste(
      underway,
      `The workflow was canceled, but the run could not be: ${reason} The clean-up step tries again.`,
    )
    return 'not-canceled'
  }
}

type StartState = Underway['journal']['state']['start']

/** A token that was given may lead to another's run: until it was looked at, nothing is cancelled. */
function mayBeAnothers({ journal: { state } }: Underway): boolean {
  const { start, run } = state
  if (run !== undefined || (start.kind === 'known' && start.origin === 'given')) return false
  return (start.kind === 'sent' || start.kind === 'known') && !start.isTokenDerived
}

function tellUnseen(underway: Underway, what: string): Fate {
  const look = 'The clean-up step looks whose run the given idempotency token leads to before it cancels it.'
  tellInHaste(underway, `${what} ${look}`)
  return 'not-canceled'
}

/**
 * Sent again under the same token, the start names the run that it started. Undefined where none is active that it can
 * have started: sent again, it might start one now.
 */
async function findInHaste(
  { client, clock, journal }: Underway,
  start: Extract<StartState, { kind: 'sent' }>,
): Promise<string | undefined> {
  const { request, jobId } = start
  const active = await lookInHaste({ client, clock }, jobId)
  if (!active.some((run) => mayBeOf(start, run, { client, clock }))) return undefined
  const runId = await sendStart(client, request, { deadlineMs: FIND_MS })
  void journal.emit({ type: 'run', runId, origin: 'started', jobId })
  return runId
}

/** The active runs; none where there are so many that listing them takes too long. */
async function lookInHaste(
  { client, clock }: Pick<Underway, 'client' | 'clock'>,
  jobId: string | undefined,
): Promise<RunListing[]> {
  const limit = createTimeLimit(clock, LOOK_MS)
  try {
    return await client.listStarted(jobId, { deadlineMs: LOOK_MS, outageMs: 0, signal: limit.signal })
  } catch (error) {
    if (error instanceof Interrupted) return []
    throw error
  } finally {
    limit.close()
  }
}

function tellUnknown(underway: Underway): Fate {
  const what = 'The workflow was canceled before the start request was answered, and no run of it shows.'
  tellInHaste(underway, `${what} The clean-up step looks once more.`)
  return 'unknown'
}

function tellInHaste({ journal }: Underway, text: string): void {
  void journal.emit({ type: 'note', text })
}

/** What the summary says by the fate of the run. */
function tellPassing({ journal }: Underway, text: string): void {
  void journal.emit({ type: 'note', text, isPassing: true })
}

function tellLeft(underway: Underway, input: string, tell = tellPassing): Fate {
  tell(underway, `The run is left running, as ${input} says.`)
  return 'left'
}

// --- `timeout` is over ---------------------------------------------------------------------------------------------

/**
 * Leaves the run, or cancels it, watches it end for a moment, and collects what there is. Where nothing was started
 * because the workspace did not do its part, that is what is told: `cause` is what it did last.
 */
async function timedOut(underway: Underway, cause: unknown): Promise<Outcome> {
  const { journal, place, inputs } = underway
  if (journal.state.start.kind === 'nothing-sent' && cause instanceof ActionError)
    return refused(journal.state, place, cutShort(cause, inputs.timeout ?? 0))
  const fate = await cancelAndSee(underway)
  return { kind: 'timed-out', run: reportOf(journal.state, place), fate, afterMs: inputs.timeout ?? 0 }
}

function cutShort(cause: ActionError, timeoutMs: number): ActionError {
  const tried = `It was tried for ${formatDuration(timeoutMs)}, which is all that \`timeout\` allows.`
  return new ActionError(cause.kind, `${cause.message} ${tried}`, cause.advice, { cause })
}

async function cancelAndSee(underway: Underway): Promise<Fate> {
  const { client, journal, inputs, canceled: stop } = underway
  const { start } = journal.state
  if (start.kind === 'nothing-sent' || start.kind === 'disowned') return 'not-started'
  if (inputs.onTimeout === 'leave') return tellLeft(underway, 'on-timeout')
  // Saved at once; the request waits for nobody who is told of it.
  void journal.emit({ type: 'canceling', by: 'timeout' })
  const runId = runIdOf(journal.state)
  if (runId === undefined) return 'unknown'
  if (mayBeAnothers(underway)) return tellUnseen(underway, 'The timeout is over.')
  try {
    await client.cancelRun(runId, { signal: stop })
  } catch (error) {
    const reason = describeError(error)
    await journal.emit({ type: 'cancel-failed', reason })
    await journal.emit({ type: 'note', text: `The run could not be canceled: ${reason}` })
    return 'not-canceled'
  }
  await journal.emit({ type: 'cancel-accepted' })
  tellPassing(underway, `The timeout is over: run ${runId} is being canceled.`)
  return watchItEnd(underway, runId)
}

/** A repair may be on its way: then the end before it is none, and the clean-up step looks once more. */
async function watchItEnd(underway: Underway, runId: string): Promise<Fate> {
  const { journal, canceled: signal } = underway
  const { repair, run: before } = journal.state
  const repairId = repair.kind === 'taken' ? repair.repairId : undefined
  const onLook = (look: Parameters<typeof tellLook>[1]): Promise<void> => tellLook(underway, look)
  const last = await seeItEnd(underway, runId, SEE_END_MS, { signal, before, repairId, onLook, emit: journal.emit })
  if (last === undefined) return 'canceling'
  // Of a step that is cancelled meanwhile nobody waits for more.
  await awaitAll(underway, LAST_COLLECT_MS, signal).catch((error: unknown) => {
    if (!signal.aborted) throw error
  })
  return hasEnded(journal.state) ? 'ended' : 'canceling'
}
