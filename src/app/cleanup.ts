import { createCommands, type Commands } from '../action/commands.ts'
import { readContext } from '../action/context.ts'
import { readSavedTarget } from '../action/target.ts'
import type { JobsClient } from '../databricks/client.ts'
import type { WorkspaceFiles } from '../databricks/workspace-files.ts'
import type { Target } from '../databricks/target.ts'
import { ActionError, Interrupted } from '../model/errors.ts'
import type { Fate } from '../model/outcome.ts'
import type { RunSnapshot } from '../model/run.ts'
import { createLog } from '../report/log/log.ts'
import { createFanOut } from '../report/reporter.ts'
import { seeItEnd } from '../run/cancel.ts'
import type { Origin } from '../run/events.ts'
import { deleteRun } from '../run/delete-run.ts'
import { NOTHING_YET, reportOf, type Journal } from '../run/journal.ts'
import { strangersRun } from '../run/ownership.ts'
import type { SavedStep } from '../run/saved.ts'
import { findStarted } from '../run/find-started.ts'
import { createTimeLimit } from '../run/time-limit.ts'
import { connect, readMachine, type Connection } from './connect.ts'
import { openJournal } from './open-journal.ts'
import type { Cleaned } from './finish-telling.ts'
import { loadJournal, loadLeft } from './saved-state.ts'
import { leaveStopMarker } from './stop-marker.ts'
import type { World } from './world.ts'
import { describeError } from '../text/failure.ts'

/** How long the whole step may take: later steps wait for it, and the runner allows all of them five minutes. */
const LIMIT_MS = 90_000
/** How long the run is watched after the cancel request. */
const SEE_END_MS = 60_000
/** How long a repair may take to show in the run. */
const REPAIR_SHOWS_MS = 10_000
/** The run burns money while we look: not for long, and in short attempts. */
const LOOK = { outageMs: 30_000, deadlineMs: 10_000 }
const PATIENCE_MS = 10_000
/** How long it may take to leave word: the run that is to be looked after costs more. */
const LEAVE_WORD_MS = 5_000

/**
 * The clean-up step: when the main step did not see its run end, finds the run, cancels it and watches it end for at
 * most a minute; takes 90 s at most, from its beginning. What to look for is in the saved journal. Then what the main
 * step could not tell on GitHub is told, in 10 s. Resolves with the exit code: 1 when a run may go on whose cancel the
 * workspace has not taken.
 */
export async function cleanUp(world: World): Promise<0 | 1> {
  const limit = createTimeLimit(world.clock, LIMIT_MS)
  const seen: Seen = {}
  try {
    return await cleanUpInTime(world, limit.signal, seen)
  } finally {
    limit.close()
    const left = loadLeft(world)
    if (left) await (await import('./finish-telling.ts')).finishTelling(world, left, cleanedOf(world, seen))
  }
}

/** What comes to be known of the run on the way. */
interface Seen {
  saved?: SavedStep
  run?: RunSnapshot
  fate?: Fate
}

function cleanedOf({ env }: World, { saved, run, fate }: Seen): Cleaned {
  if (!saved) return { fate: env.STATE_journal ? 'unknown' : 'not-started' }
  const report = reportOf({ ...NOTHING_YET, start: saved.start, run }, saved.target)
  return { run: report, fate: fate ?? 'unknown' }
}

async function cleanUpInTime(world: World, signal: AbortSignal, seen: Seen): Promise<0 | 1> {
  const saved = await inTime(loadJournal(world), signal).catch(() => 'unreadable' as const)
  // Also where nothing is saved: the main step may still live, and is not to begin now.
  await leaveWord(world, typeof saved === 'object' ? saved.stopMarker : undefined)
  if (saved === undefined) return 0
  const commands = createCommands(world)
  if (saved === 'unreadable') {
    const what =
      'What the main step saved cannot be read, so the run that it may have started could not be looked after.'
    commands.error(`${what}\nLook for it in the workspace, and cancel it there if it still runs.`)
    return 1
  }
  seen.saved = saved
  try {
    return await lookAfter(world, commands, saved, { signal, seen })
  } catch (error) {
    const isOver = error instanceof Interrupted
    const reason = isOver ? `${LIMIT_MS / 1000} s were not enough, and it takes no longer.` : describeError(error)
    const text = `${nameOf(saved)} could not be looked after: ${reason}`
    // Nothing of it runs, and a later step deletes it.
    if (saved.start.kind === 'nothing-sent') {
      commands.warning(`${text} It does not run. Look for it in the workspace, and delete it there.`)
      return 0
    }
    commands.error(`${text}\nLook for it in the workspace, and cancel it there if it still runs.`)
    return 1
  }
}

async function leaveWord(world: World, marker: string | undefined): Promise<void> {
  const left = new AbortController()
  const late = world.clock.sleep(LEAVE_WORD_MS, left.signal)
  await Promise.race([leaveStopMarker(world, marker), late])
  left.abort()
}

/** What cannot be stopped, but need not be waited for. Rejects with the signal's reason when that aborts first. */
function inTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = (): void => reject(signal.reason as Error)
    if (signal.aborted) leave()
    signal.addEventListener('abort', leave, { once: true })
    void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave))
  })
}

function nameOf({ start, job }: SavedStep): string {
  if (start.kind === 'nothing-sent') return `The temporary job ${JSON.stringify(job?.name ?? '')}`
  return start.kind === 'known'
    ? `Run ${start.runId}`
    : `The run of the idempotency token ${start.request.body.idempotency_token}`
}

async function lookAfter(
  world: World,
  commands: Commands,
  saved: SavedStep,
  { signal, seen }: Pick<CleanUp, 'signal' | 'seen'>,
): Promise<0 | 1> {
  const journal = journalOf(world, commands)
  const isRunning = saved.start.kind !== 'nothing-sent'
  if (isRunning && !saved.deletion?.isDue && !saved.isTimedOut && (!saved.wait || saved.onCancel === 'leave')) {
    seen.fate = 'left'
    const says = saved.wait ? 'on-cancel' : 'wait: false'
    await journal.emit({ type: 'note', text: `${nameOf(saved)} is left running, as ${says} says.` })
    return 0
  }
  const target = await inTime(findTarget(world, commands, saved), signal)
  const onTrouble: Parameters<typeof connect>[0]['onTrouble'] = (trouble) =>
    void journal.emit({ type: 'outage', trouble })
  const { client, workspaceFiles, savedJobs, close } = connect({ ...world, commands, onTrouble }, target)
  try {
    const cleanUp = { ...world, client, workspaceFiles, savedJobs, journal, commands, signal, seen }
    return await findAndCancel(cleanUp, saved)
  } finally {
    close()
  }
}

function journalOf(world: World, commands: Commands): Journal {
  const log = createLog({ ...world, commands, logOutput: 'none' })
  const onFailure = (): void => undefined
  const deliver = createFanOut([log], { clock: world.clock, patienceMs: PATIENCE_MS, onFailure })
  // Nothing comes after this step that would need what it knows.
  return openJournal({
    savedForm: () => '',
    save: () => undefined,
    onUnsaved: () => undefined,
    mustBeSaved: false,
    deliver,
  })
}

/** The workspace that the main step used, and its way to sign in; credentials go to no other. */
async function findTarget(world: World, commands: Commands, { target }: SavedStep): Promise<Target> {
  const machine = await readMachine(world, commands)
  return readSavedTarget(world.env, readContext(world.env, world.event), machine, target)
}

interface CleanUp extends Pick<World, 'clock' | 'random'> {
  client: JobsClient
  workspaceFiles: WorkspaceFiles
  savedJobs: Connection['savedJobs']
  journal: Journal
  commands: Commands
  /** Aborts when the step has taken as long as it may. */
  signal: AbortSignal
  seen: Seen
}

async function findAndCancel(cleanUp: CleanUp, saved: SavedStep): Promise<0 | 1> {
  const { client, journal, clock, signal, seen } = cleanUp
  const { start } = saved
  const runId = await runIdOf(cleanUp, start)
  if (runId === undefined || start.kind === 'nothing-sent') {
    seen.fate = 'not-started'
    // A run goes with the job that it is of; here there is only the job.
    if (saved.job) await deleteIfAsked(cleanUp, undefined, saved)
    return 0
  }
  seen.saved = { ...saved, start: { ...start, kind: 'known', runId, origin: originOf(saved) } }
  if (saved.deletion?.isDue) {
    // It has ended. Looked at, it may be gone already.
    await deleteIfAsked(cleanUp, runId, saved)
    return 0
  }
  // A repair on its way takes a moment to show; the end before it is none.
  if (saved.repair.kind === 'asked') await clock.sleep(REPAIR_SHOWS_MS, signal)
  const run = await lookAt(cleanUp, runId, start)
  seen.run = run
  if (run && hasEnded(run, saved)) {
    seen.fate = 'ended'
    const text = `Run ${runId} has ended (${run.condition.result}); nothing to cancel.`
    await journal.emit({ type: 'note', text })
    await deleteIfAsked(cleanUp, runId, saved)
    return 0
  }
  await client.cancelRun(runId, { signal })
  seen.fate = 'canceling'
  const text = `The step did not see run ${runId} end, so it is canceled. ${run?.url ?? ''}`
  await journal.emit({ type: 'note', text })
  await seeItEndAfterCancel(cleanUp, runId, saved)
  return 0
}

/** Watches the run end, and deletes it then where that is asked for. The end before a repair is none. */
async function seeItEndAfterCancel(cleanUp: CleanUp, runId: string, saved: SavedStep): Promise<void> {
  const { journal, commands, signal, seen } = cleanUp
  const repairId = saved.repair.kind === 'taken' ? saved.repair.repairId : undefined
  const last = await seeItEnd(cleanUp, runId, SEE_END_MS, { signal, repairId, emit: journal.emit })
  seen.run = last ?? seen.run
  if (last?.condition.phase !== 'ended' || (repairId !== undefined && !last.repairIds.includes(repairId))) {
    const unseen = 'but its end was not seen within a minute. It is usually over soon:'
    commands.warning(`Run ${runId} was canceled, ${unseen} ${last?.url ?? ''}`)
    return
  }
  seen.fate = 'ended'
  await journal.emit({ type: 'note', text: `Run ${runId} has ended: ${last.condition.result}.` })
  await deleteIfAsked(cleanUp, runId, saved)
}

async function runIdOf(cleanUp: CleanUp, start: SavedStep['start']): Promise<string | undefined> {
  if (start.kind === 'nothing-sent') return undefined
  return start.kind === 'known' ? start.runId : findRun(cleanUp, start)
}

function originOf({ start }: Pick<SavedStep, 'start'>): Origin {
  return start.kind === 'known' ? start.origin : 'started'
}

/** What main could not do: a run that was given is never meant. */
async function deleteIfAsked(cleanUp: CleanUp, runId: string | undefined, saved: SavedStep): Promise<void> {
  const { start, deletion, job } = saved
  if (!deletion || (start.kind === 'known' && start.origin === 'given')) return
  const { client, workspaceFiles, savedJobs, journal, signal } = cleanUp
  const jobIds = job ? await findJobs(cleanUp, job) : []
  // Where the job is not found, its run is not deleted in its place.
  const what = { runId: job ? undefined : runId, jobIds, folder: deletion.folder }
  await deleteRun({ client, savedJobs, workspaceFiles, emit: journal.emit, signal }, what)
}

async function findJobs({ savedJobs, clock, signal }: CleanUp, job: NonNullable<SavedStep['job']>): Promise<string[]> {
  const { leftJobs } = await import(/* webpackChunkName: "definitions" */ '../run/left-jobs.ts')
  return leftJobs({ jobs: await savedJobs(), clock, signal }, job)
}

/** Whether an end counts: after a repair that the workspace took, only one that shows it. */
function hasEnded({ condition, repairIds }: RunSnapshot, { repair }: SavedStep): boolean {
  if (condition.phase !== 'ended' || repair.kind === 'asked') return false
  return repair.kind === 'none' || repairIds.includes(repair.repairId)
}

/**
 * The run, and that it is ours. Undefined when it cannot be looked at: then the run is cancelled unseen, where that can
 * be nobody else's. Cancelling a run that has ended changes nothing.
 */
async function lookAt(
  { client, signal }: CleanUp,
  runId: string,
  start: Exclude<SavedStep['start'], { kind: 'nothing-sent' }>,
): Promise<RunSnapshot | undefined> {
  const origin = originOf({ start })
  let run: RunSnapshot
  try {
    run = await client.getRun(runId, { ...LOOK, signal })
  } catch (error) {
    if (!mayBeUnseen(error, origin, start)) throw error
    return undefined
  }
  const stranger = strangersRun({ origin, jobId: start.jobId }, run)
  if (stranger) throw stranger
  return run
}

/**
 * Whether a run that could not be looked at is cancelled all the same. A workspace that named the run as ours knows it,
 * whatever it says now; a token that was given may have led to another's, and what `run-id` names may not be there.
 */
function mayBeUnseen(error: unknown, origin: Origin, { isTokenDerived }: { isTokenDerived: boolean }): boolean {
  if (!(error instanceof ActionError)) return false
  return origin === 'given' ? error.kind === 'unreachable' : isTokenDerived
}

/** The run of a start that was sent and not answered; undefined when it led to nothing that goes on. */
async function findRun(
  cleanUp: CleanUp,
  start: Extract<SavedStep['start'], { kind: 'sent' }>,
): Promise<string | undefined> {
  const { journal } = cleanUp
  const runId = await findStarted(cleanUp, start)
  const text =
    runId === undefined
      ? 'The step ended before its start request was answered; no run that it can have started is going on.'
      : `The step ended before its start request was answered; the idempotency token leads to run ${runId}.`
  await journal.emit({ type: 'note', text })
  return runId
}
