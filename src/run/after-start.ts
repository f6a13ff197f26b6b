import type { Outcome } from '../model/outcome.ts'
import type { RunSnapshot } from '../model/run.ts'
import { createCollector } from './collect.ts'
import { conclude, isWorthRepairing } from './conclude.ts'
import { endEarly } from './early-end.ts'
import { createFollower } from './follow.ts'
import { leaveRunning } from './leave-running.ts'
import { meet } from './meet.ts'
import { createPast } from './past.ts'
import { repairOrTell } from './repair.ts'
import type { Started } from './send.ts'
import { awaitAll, knownRun, tellLook, type Step, type Underway } from './step.ts'
import { createMore } from './tell-more.ts'
import { watch } from './watch.ts'

/** How long outputs may keep coming in once the run has ended. */
const COLLECT_LIMIT_MS = 5 * 60_000

/** What can become of a step whose run was started, or was to be. */
export interface AfterStart {
  /** Watches the run to its end, and again after each repair. */
  follow(started: Started): Promise<Outcome>
  /** `wait: false`. */
  leave(started: Started): Promise<Outcome>
  /** Something ended the step before it had seen its run end. Throws only surprises. */
  endEarly(error: unknown): Promise<Outcome>
}

/** `over` aborts when the step has ended. */
export function createAfterStart(step: Step & Pick<Underway, 'limit' | 'stop'>, over: AbortSignal): AfterStart {
  const { inputs, journal } = step
  const more = createMore({ ...step, signal: over })
  const telling = { ...step, emit: journal.emit, more, follows: inputs.follow, signal: over }
  const [collector, follower] = [createCollector(telling), createFollower(telling)]
  const underway: Underway = { ...step, collector, follower, past: createPast(telling) }
  return {
    follow: (started) => follow(underway, started),
    leave: (started) => leaveRunning(underway, started),
    endEarly: (error) => endEarly(underway, error),
  }
}

async function follow(underway: Underway, started: Started): Promise<Outcome> {
  const { inputs } = underway
  await watchToItsEnd(underway, started, started.repaired?.repairId)
  for (let attempt = 1; attempt <= inputs.repairAttempts && isWorthRepairing(outcomeOf(underway)); attempt++) {
    const repaired = await repairOrTell(underway, started.runId, attempt)
    if (!repaired) break
    await watchToItsEnd(underway, started, repaired.repairId)
  }
  return outcomeOf(underway)
}

async function watchToItsEnd(underway: Underway, started: Started, repairId?: string): Promise<void> {
  const { inputs, journal, past, stop } = underway
  const { emit } = journal
  const { pollInterval: interval } = inputs
  const options = { interval, signal: stop, before: journal.state.run, repairId, emit, forecast: past.forecast }
  let run: RunSnapshot | undefined
  for await (const look of watch(underway, started.runId, { ...options, mayBeMissing: started.origin === 'given' })) {
    if (!journal.state.run) await meet(underway, started, look.run)
    await tellLook(underway, look)
    if (interval === 'auto') past.ask(look.run)
    run = look.run
  }
  if (!run) return
  if (repairId !== undefined && !run.repairIds.includes(repairId)) await emit(repairNeverShowed(repairId))
  await awaitAll(underway, COLLECT_LIMIT_MS, stop)
  await emit({ type: 'run-ended', run })
}

function repairNeverShowed(repairId: string): { type: 'warning'; text: string } {
  const text = `The run has ended, and repair ${repairId} never showed in its history: it is judged as it stands.`
  return { type: 'warning', text }
}

function outcomeOf({ journal, place, inputs }: Underway): Outcome {
  return conclude(knownRun({ journal, place }), inputs.partialSuccess)
}
