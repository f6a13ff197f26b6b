import type { Commands } from '../action/commands.ts'
import type { StepInputs } from '../action/inputs.ts'
import type { StepOutputs } from '../report/step-outputs.ts'
import type { Clock } from '../model/clock.ts'
import type { JobsClient } from '../databricks/client.ts'
import { ApiError } from '../databricks/http/errors.ts'
import { ActionError, Interrupted } from '../model/errors.ts'
import type { Fate, Outcome, RepairReport, RunReport } from '../model/outcome.ts'
import { oneLine, shorten } from '../text/plain.ts'
import type { RunLog } from '../report/log.ts'
import { formatDuration } from '../report/text/words.ts'
import { seeItEnd } from './cancel.ts'
import { createCollector, type Collector } from './collect.ts'
import { repair, type Repaired } from './repair.ts'
import { firstFailed, lastAttempt, type RunSnapshot } from '../model/run.ts'
import { checkOwnership, sendStart, start, type StartDependencies, type Started, type TokenRequest } from './start.ts'
import { changesBetween } from './changes.ts'
import { watch } from './watch.ts'

export interface RunDependencies {
  client: JobsClient
  clock: Clock
  /** 0 to 1. */
  random: () => number
  commands: Commands
  outputs: StepOutputs
  log: RunLog
  createFile: StartDependencies['createFile']
  printed: () => Promise<void>
  /** Aborts with an Interrupted when the workflow is canceled. */
  canceled: AbortSignal
}

/** How long outputs may keep coming in once the run has ended. */
const COLLECT_LIMIT_MS = 5 * 60_000
/** The same when the wait was ended by `timeout`. */
const LAST_COLLECT_MS = 30_000
/** How long a run that nobody waits for is looked up, for its page. */
const GLANCE_OUTAGE_MS = 30_000
/** A clock of the workspace that is a little behind ours must not make a new run look like an old one. */
const CLOCK_SKEW_MS = 120_000
/** How long a run is watched after it was canceled because of `timeout`. */
const SEE_END_MS = 60_000
// After a cancel the runner gives a step 7.5 s: one look for a run whose start was not answered, and one cancel request.
const FIND_MS = 2_000
const CANCEL_MS = 5_000
const CANCEL_AFTER_FIND_MS = 3_500

const LONGEST_ERROR = 4_000

/** What is known so far, for an end in the middle of it. */
interface Known {
  request?: TokenRequest
  runId?: string
  started?: Started
  snapshot?: RunSnapshot
  collector?: Collector
  /** A repair was asked for, and whether it was taken is not known yet. */
  repairing?: boolean
  notes: string[]
  repairs: RepairReport[]
}

/**
 * The story: start a run, follow it to its end, collect what it left behind. Every expected end is a value; only
 * surprises throw.
 */
export async function run(inputs: StepInputs, dependencies: RunDependencies): Promise<Outcome> {
  const { clock, outputs, canceled } = dependencies
  const known: Known = { notes: [], repairs: [] }
  const askedAt = clock.now()
  try {
    const started = await start({ ...dependencies, ...starting(known, inputs, dependencies) }, inputs, canceled)
    known.started = started
    outputs.runSeen(reportOf(inputs, known) as RunReport)
    if (started.repaired) announceRepair(known, outputs, started.repaired)
    if (!inputs.wait) return await leave(inputs, dependencies, known, started)
    return await follow(inputs, dependencies, known, started, askedAt)
  } catch (error) {
    if (error instanceof Interrupted) return interrupted(error, inputs, dependencies, known)
    if (!(error instanceof ActionError)) throw error
    const unanswered = error.kind === 'unreachable' || (error instanceof ApiError && error.mayHaveTakenEffect)
    // Known, but not handed over by start: what failed is something after it, and nobody follows the run.
    const abandoned = known.runId !== undefined && known.started === undefined
    const inDoubt =
      known.request !== undefined &&
      (known.repairing === true || abandoned || (known.runId === undefined && unanswered))
    return { kind: 'refused', error, run: reportOf(inputs, known), inDoubt }
  }
}

function starting(
  known: Known,
  { target }: StepInputs,
  { outputs, log }: RunDependencies,
): Pick<StartDependencies, 'host' | 'onStarting' | 'onRun' | 'onRepairing' | 'onNote'> {
  return {
    host: target.host,
    onStarting: (request) => {
      known.request = request
      known.runId = undefined
      outputs.starting(
        request.body.idempotency_token,
        request.endpoint === 'run-now' ? String(request.body.job_id) : '',
      )
    },
    onRun: (runId) => {
      known.runId = runId
      outputs.runStarted(runId)
    },
    onRepairing: (asked) => setRepairing(known, outputs, asked),
    onNote: (note) => {
      known.notes.push(note)
      log.note(note)
    },
  }
}

async function follow(
  inputs: StepInputs,
  dependencies: RunDependencies,
  known: Known,
  started: Started,
  askedAt: number,
): Promise<Outcome> {
  const { client, clock, log, outputs } = dependencies
  const over = new AbortController()
  const tooLate = new AbortController()
  const signal = AbortSignal.any([dependencies.canceled, tooLate.signal])
  const heartbeat = log.heartbeat(over.signal)
  const collector = createCollector({
    client,
    onOutput: (output) => log.output(output),
    onLoss: (task, attempt, error) =>
      log.outputLost(task, attempt, error instanceof Error ? error.message : String(error)),
    printed: dependencies.printed,
    signal: over.signal,
  })
  known.collector = collector

  const onFirst = (snapshot: RunSnapshot): void => {
    own(known, outputs, started, snapshot)
    outputs.runSeen(snapshot)
    log.opening(snapshot)
    tellOlderRun(dependencies.commands, started, snapshot, askedAt)
    if (inputs.timeout === undefined) return
    const now = client.serverNow() ?? clock.now()
    // An earlier attempt's run that was just repaired starts its time anew, or a later re-run could never repair anything.
    const from = started.repaired ? now : (snapshot.startedAt ?? now)
    const remaining = from + inputs.timeout - now
    void clock.sleep(Math.max(0, remaining), over.signal).then(() => tooLate.abort(new Interrupted('timeout')))
  }
  const watchOnce = async (repairId?: string): Promise<void> => {
    for await (const look of watch(dependencies, started.runId, {
      interval: inputs.pollInterval,
      signal,
      before: known.snapshot,
      repairId,
    })) {
      if (!known.snapshot) onFirst(look.snapshot)
      known.snapshot = look.snapshot
      log.look(look)
      for (const change of look.changes) if (change.kind === 'task') collector.add(change.task, change.attempt)
    }
    await settle(dependencies, collector, COLLECT_LIMIT_MS, signal)
    log.closing(known.snapshot as RunSnapshot)
  }

  try {
    let repairId = started.repaired?.repairId
    for (let left = inputs.repairAttempts; ; left--) {
      await watchOnce(repairId)
      const report = reportOf(inputs, known) as RunReport
      const outcome = conclude(report, inputs.partialSuccess)
      noteEnd(known, report)
      if (left <= 0 || outcome.kind !== 'failed' || !REPAIRABLE.has(outcome.failure))
        return conclude(reportOf(inputs, known) as RunReport, inputs.partialSuccess)
      const repaired = await repairOrTell(dependencies, known, started.runId, signal)
      if (!repaired) return conclude(reportOf(inputs, known) as RunReport, inputs.partialSuccess)
      repairId = repaired.repairId
    }
  } catch (error) {
    if (!(error instanceof Interrupted) || error.by !== 'timeout' || hasEnded(known)) throw error
    return await tooLong(inputs, dependencies, known, collector)
  } finally {
    over.abort()
    await heartbeat
  }
}

// A run that somebody canceled is not to be brought back behind their back, and one that was not run has nothing to repair.
const REPAIRABLE = new Set(['run-failed', 'run-timed-out'])

async function repairOrTell(
  dependencies: RunDependencies,
  known: Known,
  runId: string,
  signal: AbortSignal,
): Promise<Repaired | undefined> {
  try {
    const repaired = await repair(
      dependencies,
      runId,
      (asked) => setRepairing(known, dependencies.outputs, asked),
      signal,
    )
    announceRepair(known, dependencies.outputs, repaired)
    dependencies.log.note(
      `Repair ${known.repairs.length} (${repaired.repairId}) runs again: ${repaired.taskKeys.join(', ')}.`,
    )
    return repaired
  } catch (error) {
    // Only a refusal is certain: after anything else the repaired run may be going on.
    if (!(error instanceof ActionError) || known.repairing) throw error
    const note = `The run could not be repaired: ${error.message}`
    known.notes.push(note)
    dependencies.log.note(note)
    return undefined
  }
}

function setRepairing(known: Known, outputs: StepOutputs, asked: boolean): void {
  known.repairing = asked
  outputs.repairing(asked)
}

function announceRepair(known: Known, outputs: StepOutputs, { repairId, taskKeys }: Repaired): void {
  known.repairing = false
  known.repairs.push({ repairId, taskKeys, result: '' })
  outputs.repaired(repairId)
}

function noteEnd(known: Known, report: RunReport): void {
  const last = known.repairs.at(-1)
  if (last) last.result = report.condition.result
}

async function settle(
  { clock, commands }: RunDependencies,
  collector: Collector,
  limitMs: number,
  signal?: AbortSignal,
): Promise<void> {
  const done = new AbortController()
  const within = signal ? AbortSignal.any([signal, done.signal]) : done.signal
  await Promise.race([collector.settled(), clock.sleep(limitMs, within)])
  done.abort()
  signal?.throwIfAborted()
  if (collector.pending() > 0)
    commands.warning(`${collector.pending()} outputs were not to be had within ${formatDuration(limitMs)}.`)
}

/** Throws when the run is another's, and forgets it: nothing may be canceled or reported that is not ours. */
function own(known: Known, outputs: StepOutputs, started: Started, snapshot: RunSnapshot): void {
  try {
    checkOwnership(started, snapshot)
  } catch (error) {
    known.runId = known.request = undefined
    outputs.disown()
    throw error
  }
}

/** `wait: false`: say where the run is, and go. */
async function leave(
  inputs: StepInputs,
  { client, commands, outputs, log }: RunDependencies,
  known: Known,
  started: Started,
): Promise<Outcome> {
  try {
    const snapshot = await client.getRun(started.runId, { outageMs: GLANCE_OUTAGE_MS })
    own(known, outputs, started, snapshot)
    known.snapshot = snapshot
    log.opening(snapshot)
  } catch (error) {
    if (!(error instanceof ActionError) || error.kind === 'request-refused') throw error
    commands.warning(`The run was started, but its page could not be looked up: ${error.message}`)
  }
  const report = reportOf(inputs, known) as RunReport
  outputs.runSeen(report)
  return { kind: 'started', run: report }
}

// --- the ends in the middle ----------------------------------------------------------------------------------------

async function interrupted(
  { by }: Interrupted,
  inputs: StepInputs,
  dependencies: RunDependencies,
  known: Known,
): Promise<Outcome> {
  if (hasEnded(known)) return conclude(reportOf(inputs, known) as RunReport, inputs.partialSuccess)
  const fate = by === 'clean-up' ? 'none' : await cancelInHaste(inputs, dependencies, known)
  return { kind: 'canceled', run: reportOf(inputs, known), fate }
}

/** Whether the last look showed the end, and not the one before a repair that is still to be seen. */
function hasEnded({ snapshot, repairs, repairing }: Known): boolean {
  return (
    !repairing &&
    snapshot?.condition.phase === 'ended' &&
    repairs.every(({ repairId }) => snapshot.repairIds.includes(repairId))
  )
}

/** `timeout` is over: leave the run, or cancel it, watch it end for a moment, and collect what there is. */
async function tooLong(
  inputs: StepInputs,
  dependencies: RunDependencies,
  known: Known,
  collector: Collector,
): Promise<Outcome> {
  const fate =
    inputs.onTimeout === 'leave'
      ? leftRunning(dependencies.log, 'on-timeout')
      : await cancelAndSee(dependencies, known, collector)
  return { kind: 'timed-out', run: reportOf(inputs, known) as RunReport, fate, afterMs: inputs.timeout ?? 0 }
}

function leftRunning(log: RunLog, input: string): Fate {
  log.note(`The run is left running, as ${input} says.`)
  return 'left'
}

/** The workflow was canceled, and the runner will not wait: one cancel request, and the rest is for the clean-up step. */
async function cancelInHaste(inputs: StepInputs, { client, log }: RunDependencies, known: Known): Promise<Fate> {
  const unanswered = known.request !== undefined && known.runId === undefined
  if (!unanswered && known.runId === undefined) return 'none'
  if (!inputs.wait) return leftRunning(log, 'wait: false')
  if (inputs.onCancel === 'leave') return leftRunning(log, 'on-cancel')
  if (inputs.idempotencyToken !== undefined && known.snapshot === undefined) {
    log.note(
      'The workflow was canceled. The clean-up step looks whose run the given idempotency token leads to before it cancels it.',
    )
    return 'not-canceled'
  }
  try {
    known.runId ??= await sendStart(client, known.request as TokenRequest, { deadlineMs: FIND_MS })
    await client.cancelRun(known.runId, { deadlineMs: unanswered ? CANCEL_AFTER_FIND_MS : CANCEL_MS })
    log.note(`The workflow was canceled: run ${known.runId} is being canceled, too.`)
    return 'canceling'
  } catch (error) {
    log.note(
      `The workflow was canceled, but the run could not be: ${error instanceof Error ? error.message : String(error)} The clean-up step tries again.`,
    )
    return 'not-canceled'
  }
}

async function cancelAndSee(dependencies: RunDependencies, known: Known, collector: Collector): Promise<Fate> {
  const { client, log, canceled } = dependencies
  const { runId, snapshot: before } = known
  if (runId === undefined) return 'none'
  dependencies.outputs.timedOut()
  try {
    await client.cancelRun(runId, { signal: canceled })
  } catch (error) {
    log.note(`The run could not be canceled: ${error instanceof Error ? error.message : String(error)}`)
    return 'not-canceled'
  }
  log.note(`The timeout is over: run ${runId} is being canceled.`)
  const last = await seeItEnd(dependencies, runId, SEE_END_MS, canceled)
  if (last === undefined) return 'canceling'
  const changes = changesBetween(before, last)
  known.snapshot = last
  log.look({ snapshot: last, changes })
  for (const change of changes) if (change.kind === 'task') collector.add(change.task, change.attempt)
  await settle(dependencies, collector, LAST_COLLECT_MS)
  return last.condition.phase === 'ended' ? 'ended' : 'canceling'
}

// --- what is known -------------------------------------------------------------------------------------------------

function reportOf(
  inputs: StepInputs,
  { snapshot, collector, runId, started, notes, repairs }: Known,
): RunReport | undefined {
  if (runId === undefined) return undefined
  const bare = unseen(inputs, runId, snapshot?.jobId || started?.jobId)
  const seen = snapshot ?? bare
  const tasks = seen.tasks.map((task) => ({ ...task, output: collector?.outputOf(lastAttempt(task)) }))
  return { ...seen, url: seen.url || bare.url, tasks, notes, repairs }
}

/** The little that is known of a run before it was looked at. */
function unseen(
  { target, work }: StepInputs,
  runId: string,
  jobId = work.kind === 'job' ? work.jobId : '',
): RunSnapshot {
  return {
    runId,
    jobId,
    name: work.kind === 'job-name' ? work.jobName : '',
    url: jobId
      ? `${target.host}/jobs/${jobId}/runs/${runId}${target.workspaceId ? `?o=${target.workspaceId}` : ''}`
      : '',
    creator: '',
    trigger: '',
    runType: '',
    parameters: [],
    given: { jobParameters: {}, taskParameters: {} },
    repairIds: [],
    iterations: [],
    condition: { phase: 'unknown', lifeCycle: '', result: '', code: '', message: '' },
    tasks: [],
  }
}

/** A token that was used before leads to the run it started then: that must not look like a fresh start. */
function tellOlderRun(commands: Commands, started: Started, snapshot: RunSnapshot, askedAt: number): void {
  if (started.how !== 'started' || snapshot.startedAt === undefined) return
  const age = askedAt - snapshot.startedAt
  if (age < CLOCK_SKEW_MS) return
  const ended = snapshot.condition.phase === 'ended' ? ' and has ended' : ''
  commands.notice(
    `The idempotency token was used before: this is the run it started ${formatDuration(age)} ago${ended}, not a new one.`,
  )
}

function conclude(report: RunReport, partialSuccess: 'pass' | 'fail'): Outcome {
  const verdict = report.condition.verdict
  if (verdict?.kind === 'success') return { kind: 'succeeded', run: report, withFailures: false }
  if (verdict?.kind === 'success-with-failures' && partialSuccess === 'pass')
    return { kind: 'succeeded', run: report, withFailures: true }
  const failure = verdict?.kind === 'failure' || verdict?.kind === 'not-run' ? verdict.failure : 'run-failed'
  return {
    kind: 'failed',
    run: report,
    failure,
    unknown: verdict?.kind === 'failure' && verdict.unknown,
    error: errorOf(report),
  }
}

/** The first failed task's own error as one paragraph, else what the workspace says of the run. */
function errorOf(report: RunReport): string {
  const task = firstFailed(report.tasks)
  const own = task && (task.output?.error || lastAttempt(task).condition.message)
  return shorten(oneLine(own || report.condition.message), LONGEST_ERROR)
}
