import type { Commands } from './action/commands.ts'
import type { Inputs } from './action/contract.ts'
import type { StepOutputs } from './action/outputs.ts'
import type { Clock } from './clock.ts'
import type { JobsClient } from './databricks/client.ts'
import { ActionError } from './errors.ts'
import type { Outcome, RunReport } from './outcome.ts'
import type { RunLog } from './report/log.ts'
import { formatDuration } from './report/words.ts'
import { createCollector, type Collector } from './run/collect.ts'
import { firstFailed, lastAttempt, type RunSnapshot } from './run/snapshot.ts'
import { checkOwnership, start, type StartDependencies, type Started } from './run/start.ts'
import { readRun } from './run/state.ts'
import { watch } from './run/watch.ts'

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
}

/** How long outputs may keep coming in once the run has ended. */
const COLLECT_LIMIT_MS = 5 * 60_000
/** How long a run that nobody waits for is looked up, for its page. */
const GLANCE_OUTAGE_MS = 30_000
// A clock of the workspace that is a little behind ours must not make a new run look like an old one.
const CLOCK_SKEW_MS = 120_000

/**
 * The story: start a run, follow it to its end, collect what it left behind. Every expected end is a value; only
 * surprises throw.
 */
export async function run(inputs: Inputs, dependencies: RunDependencies): Promise<Outcome> {
  const known: Known = {}
  try {
    const startedAt = dependencies.clock.now()
    known.started = await start({ ...dependencies, host: inputs.target.host }, inputs)
    dependencies.outputs.runStarted(known.started.runId)
    if (!inputs.wait) return await leave(inputs, dependencies, known.started)
    return await follow(inputs, dependencies, known, known.started, startedAt)
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    return { kind: 'refused', error, run: known.report?.() ?? (known.started && unseen(inputs, known.started)) }
  }
}

/** What is known of the run so far, for an end in the middle of it. */
interface Known {
  started?: Started
  report?: () => RunReport
}

async function follow(inputs: Inputs, dependencies: RunDependencies, known: Known, started: Started, startedAt: number): Promise<Outcome> {
  const { log, outputs, commands } = dependencies
  const over = new AbortController()
  const heartbeat = log.heartbeat(over.signal)
  const collector = createCollector({
    client: dependencies.client,
    onOutput: (output) => log.output(output),
    onLoss: (task, attempt, error) => log.outputLost(task, attempt, error instanceof Error ? error.message : String(error)),
    printed: dependencies.printed,
    signal: over.signal,
  })
  let snapshot: RunSnapshot | undefined
  try {
    for await (const look of watch(dependencies, started.runId, inputs.pollInterval)) {
      if (!snapshot) {
        checkOwnership(started, look.snapshot)
        outputs.runSeen(look.snapshot)
        log.opening(look.snapshot)
        tellOlderRun(commands, started, look.snapshot, startedAt)
      }
      snapshot = look.snapshot
      const seen = snapshot
      known.report = () => reportOf(seen, collector)
      log.look(look)
      for (const change of look.changes) if (change.kind === 'task') collector.add(change.task, change.attempt)
    }
    await Promise.race([collector.settled(), dependencies.clock.sleep(COLLECT_LIMIT_MS, over.signal)])
    if (collector.pending() > 0) commands.warning(`${collector.pending()} outputs were not to be had within ${formatDuration(COLLECT_LIMIT_MS)} of the run's end.`)
    log.closing(snapshot as RunSnapshot)
  } finally {
    over.abort()
    await heartbeat
  }
  return conclude(reportOf(snapshot as RunSnapshot, collector), inputs.partialSuccess)
}

/** `wait: false`: say where the run is, and go. */
async function leave(inputs: Inputs, { client, commands, outputs, log }: RunDependencies, started: Started): Promise<Outcome> {
  let report = unseen(inputs, started)
  try {
    const snapshot = readRun(await client.getRun(started.runId, { outageMs: GLANCE_OUTAGE_MS }))
    checkOwnership(started, snapshot)
    report = snapshot
    log.opening(snapshot)
  } catch (error) {
    if (!(error instanceof ActionError) || error.kind === 'request-refused') throw error
    commands.warning(`The run was started, but its page could not be looked up: ${error.message}`)
  }
  outputs.runSeen(report)
  return { kind: 'started', run: report }
}

/** The little that is known of a run before it was looked at. */
function unseen({ target, work }: Inputs, { runId, jobId = '' }: Started): RunReport {
  return {
    runId,
    jobId,
    name: work.kind === 'job-name' ? work.jobName : '',
    url: jobId ? `${target.host}/jobs/${jobId}/runs/${runId}${target.workspaceId ? `?o=${target.workspaceId}` : ''}` : '',
    creator: '',
    trigger: '',
    runType: '',
    parameters: [],
    condition: { phase: 'unknown', lifeCycle: '', result: '', code: '', message: '' },
    tasks: [],
  }
}

/** A token that was used before leads to the run it started then: that must not look like a fresh start. */
function tellOlderRun(commands: Commands, started: Started, snapshot: RunSnapshot, askedAt: number): void {
  if (started.how === 'given' || snapshot.startedAt === undefined) return
  const age = askedAt - snapshot.startedAt
  if (age < CLOCK_SKEW_MS) return
  const ended = snapshot.condition.phase === 'ended' ? ' and has ended' : ''
  commands.notice(`The idempotency token was used before: this is the run it started ${formatDuration(age)} ago${ended}, not a new one.`)
}

function reportOf(snapshot: RunSnapshot, collector: Collector): RunReport {
  return { ...snapshot, tasks: snapshot.tasks.map((task) => ({ ...task, output: collector.outputOf(lastAttempt(task)) })) }
}

function conclude(report: RunReport, partialSuccess: 'pass' | 'fail'): Outcome {
  const verdict = report.condition.verdict
  if (verdict?.kind === 'success') return { kind: 'succeeded', run: report, withFailures: false }
  if (verdict?.kind === 'success-with-failures' && partialSuccess === 'pass') return { kind: 'succeeded', run: report, withFailures: true }
  const failure = verdict?.kind === 'failure' || verdict?.kind === 'not-run' ? verdict.failure : 'run-failed'
  return { kind: 'failed', run: report, failure, unknown: verdict?.kind === 'failure' && verdict.unknown, error: errorOf(report) }
}

/** The first failed task's own error as one paragraph, else what the workspace says of the run. */
function errorOf(report: RunReport): string {
  const task = firstFailed(report.tasks)
  const own = task?.output?.error || (task && lastAttempt(task).condition.message)
  return (own || report.condition.message).replace(/\s+/g, ' ').trim()
}
