import { ApiError } from '../databricks/http/errors.ts'
import type { RunSnapshot } from '../model/run.ts'
import type { Inputs } from '../model/work.ts'
import { expectOurs } from './meet.ts'
import { ageOf } from './ownership.ts'
import { repair, RepairRefused, type Repaired } from './repair.ts'
import { makeRoom, send, startAfresh, type Start, type Started } from './send.ts'
import { lookAtKnown, watch } from './watch.ts'

/**
 * When GitHub re-runs the workflow: the tokens of the earlier attempts lead to their runs, oldest first. One that is
 * still active is followed, one that failed is repaired, and only when there is nothing of the kind something new is
 * started. A token that never started anything starts a run now: that one is ours.
 */
export async function startOnRerun(start: Start, attempts: number): Promise<Started> {
  for (let attempt = start.firstAttempt ?? 1; attempt < attempts; attempt++) {
    const started = await takeUp(start, { attempt, isLast: attempt === attempts - 1 })
    if (started) return started
  }
  return startAfresh(start, attempts)
}

/** An earlier attempt of the workflow run. */
interface Earlier {
  attempt: number
  /** Whether none came after it. */
  isLast: boolean
}

/** Takes up what the token of an earlier attempt leads to; undefined when something new is to be started. */
async function takeUp(start: Start, { attempt, isLast }: Earlier): Promise<Started | undefined> {
  const { client, clock, emit, jobId } = start
  const sentAt = clock.now()
  const runId = await sendUnlessDeleted(start, attempt)
  if (runId === undefined) return undefined
  const run = await lookAtKnown(start, runId)
  await expectOurs(emit, { origin: 'started', jobId }, start.inputs.idempotencyToken === undefined, run)
  const age = ageOf(run, { elapsedMs: clock.now() - sentAt, now: clock.now(), serverNow: client.serverNow() })
  if (age !== 'earlier') {
    if (age === 'unclear') await emit({ type: 'note', text: unclearAge(run) })
    await makeRoom(start, [runId])
    if (start.inputs.cancelPreviousRuns && (await foundNoRoom(start, runId))) return undefined
    return { runId, origin: 'started', jobId, sentAt }
  }
  return takeUpEarlier(start, run, isLast)
}

/**
 * Whether a run was skipped because those were still active that have ended since, to make room for it. It had to be
 * started before: only its token could tell whether one of them was ours.
 */
async function foundNoRoom(start: Start, runId: string): Promise<boolean> {
  const { verdict } = (await lookAtKnown(start, runId)).condition
  if (verdict?.kind !== 'not-run' || verdict.failure !== 'run-skipped') return false
  const { emit } = start
  await emit({
    type: 'note',
    text: `Run ${runId} was skipped before there was room for it, so another one is started.`,
  })
  await emit({ type: 'disowned' })
  return true
}

async function takeUpEarlier(start: Start, found: RunSnapshot, isLast: boolean): Promise<Started | undefined> {
  const { emit, jobId } = start
  const { runId } = found
  const run = await atItsEnd(start, found)
  const isEnded = run.condition.phase === 'ended'
  const isToFollow = !isEnded || (run !== found && isGood(run, start.inputs))
  // Before a repair, which would go on beside the others; unless one of those may be of a later attempt, which was
  // refused this very repair: it is followed then. Where a new run is started, room is made for that one.
  const isRoomFirst = isLast && !isToFollow && !isGood(run, start.inputs)
  if (isRoomFirst) await makeRoom(start, [runId])
  const repaired = isToFollow ? 'active' : await repairUnlessGood(start, run)
  if (repaired === undefined) {
    await emit({ type: 'disowned' })
    return undefined
  }
  await emit({ type: 'run', runId, origin: 'found', jobId })
  if (!isRoomFirst) await makeRoom(start, [runId])
  const started: Started = { runId, origin: 'found', jobId, taskKeys: run.tasks.map(({ key }) => key) }
  if (repaired !== 'active') return { ...started, repaired }
  const goesOn = isEnded && isToFollow ? 'it went on until now' : 'it is still going on'
  const why = `an earlier attempt of this workflow run started it, and ${goesOn}.`
  await emit({ type: 'note', text: `Re-attached to run ${runId}: ${why}` })
  return started
}

/** A run that is being ended cannot be repaired yet, and followed it would only show that it was canceled. */
async function atItsEnd(start: Start, found: RunSnapshot): Promise<RunSnapshot> {
  if (found.condition.phase !== 'terminating') return found
  const { emit, signal } = start
  const which = `Run ${found.runId} of an earlier attempt of this workflow run`
  await emit({ type: 'note', text: `${which} is just ending, and its end is waited for first.`, isPassing: true })
  let last = found
  for await (const { run } of watch(start, found.runId, { interval: 'auto', signal, emit })) last = run
  return last
}

async function repairUnlessGood(start: Start, run: RunSnapshot): Promise<Repaired | 'active' | undefined> {
  if (!isGood(run, start.inputs)) return repairEarlier(start, run)
  const text = `Run ${run.runId} of an earlier attempt of this workflow run succeeded, so a new one is started.`
  await start.emit({ type: 'note', text })
  return undefined
}

function isGood({ condition: { verdict } }: RunSnapshot, { partialSuccess }: Inputs): boolean {
  return verdict?.kind === 'success' || (verdict?.kind === 'success-with-failures' && partialSuccess === 'pass')
}

/** The age of a run matters only once it has ended: until then it is followed either way. */
function unclearAge({ runId, condition }: RunSnapshot): string {
  const end = condition.phase === 'ended' ? ', and its end counts' : ''
  return (
    `It could not be told whether run ${runId} was started now or by an earlier attempt of this workflow run: ` +
    `the workspace does not say when it started, or clocks contradict each other. It is taken for the new one${end}.`
  )
}

async function sendUnlessDeleted(start: Start, attempt: number): Promise<string | undefined> {
  try {
    return await send(start, attempt)
  } catch (error) {
    if (!(error instanceof ApiError) || error.kind !== 'request-refused' || !/delet/i.test(error.said)) throw error
    const text = `The run of an earlier attempt was deleted (“${error.said}”), so a new one is started.`
    await start.emit({ type: 'note', text })
    return undefined
  }
}

/** Repairs a run that has ended. `active`: it goes on again. Undefined: something new is to be started. */
async function repairEarlier(start: Start, { runId }: RunSnapshot): Promise<Repaired | 'active' | undefined> {
  const { emit, signal } = start
  try {
    const repaired = await repair(start, runId, signal)
    const keys = repaired.taskKeys.join(', ')
    const which = 'which an earlier attempt of this workflow run started and which failed'
    await emit({ type: 'note', text: `Repairing run ${runId}, ${which}: ${keys}.` })
    return repaired
  } catch (error) {
    if (!(error instanceof RepairRefused)) throw error
    // Refused, perhaps, because somebody else has brought it back in the meantime.
    if ((await lookAtKnown(start, runId)).condition.phase !== 'ended') return 'active'
    const why = `and cannot be repaired, so a new one is started. ${error.message}`
    await emit({ type: 'note', text: `Run ${runId} of an earlier attempt failed ${why}` })
    return undefined
  }
}
