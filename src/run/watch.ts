import type { JobsClient } from '../databricks/client.ts'
import { ApiError } from '../databricks/http/errors.ts'
import type { Clock } from '../model/clock.ts'
import type { RunSnapshot } from '../model/run.ts'
import { changesBetween, type Change } from './changes.ts'
import type { Emit } from './events.ts'
import { nextLook, type Forecast, type Pace } from './pace.ts'
import { createSlowness } from './slowness.ts'

export interface Look {
  run: RunSnapshot
  /** What became different since the look before; everything, at the first. */
  changes: Change[]
}

export interface WatchDependencies {
  client: Pick<JobsClient, 'getRun' | 'timesThrottled'>
  clock: Clock
  /** 0 to 1. */
  random: () => number
}

export interface WatchOptions {
  interval: Pace['interval']
  signal?: AbortSignal
  /** The last look at the run, when there was one. */
  before?: RunSnapshot
  /** A repair that must show in the history before an end counts: right after it the old end may still be told. */
  repairId?: string
  /** How long to look at all, ms; the last look comes when it is over. Undefined: until the end. */
  withinMs?: number
  /** Told of a look that was refused and is tried again. Absent: a refusal ends the watching. */
  emit?: Emit
  /** What is known of the end of a run that was just looked at. */
  forecast?: (run: RunSnapshot) => Forecast | undefined
  /** The run was only named by somebody: a refusal of the first look ends the watching. */
  mayBeMissing?: boolean
}

/** How long a refused look is tried again: a workspace that gave the run away knows it, whatever it says now. */
const REFUSED_MS = 10 * 60_000
/**
 * How long an end is looked at that may be from before the repair, ms: a repair that was accepted shows within seconds.
 */
export const REPAIR_SHOWS_MS = 60_000

/**
 * Looks at a run until it has ended: at once, then as `pace` says, one `jobs/runs/get` a look. Ends after the look that
 * shows the end, or after `withinMs`. Rejects with the client's error when the workspace refuses or stays away too
 * long, and with the signal's reason when it aborts. https://docs.databricks.com/api/workspace/jobs/getrun
 */
export async function* watch(
  { client, clock, random }: WatchDependencies,
  runId: string,
  options: WatchOptions,
): AsyncGenerator<Look> {
  const { interval, signal, withinMs, forecast } = options
  const until = withinMs === undefined ? Infinity : clock.now() + withinMs
  const isOver = endOfRepair(clock, options.repairId)
  const slowness = createSlowness(client)
  const lookOnce = createTolerantLook(clock, runId, options)
  let { before } = options
  for (let looks = 1; ; looks++) {
    const remaining = until - clock.now()
    const run = await lookOnce(() => client.getRun(runId, { signal, ...budgetOf(remaining) }))
    if (run) {
      yield { run, changes: changesBetween(before, run) }
      if (isOver(run)) return
      before = run
    }
    if (remaining <= 0) return
    const pace = { interval, looks, slowness: slowness(), forecast: run && forecast?.(run) }
    await clock.sleep(nextLook({ ...pace, random: random(), ...limitOf(remaining) }), signal)
    signal?.throwIfAborted()
  }
}

/** One look at a run that the workspace has named itself: a refusal of it is tried again as while a run is watched. */
export async function lookAtKnown(
  { signal, emit, ...dependencies }: WatchDependencies & Pick<WatchOptions, 'signal' | 'emit'>,
  runId: string,
): Promise<RunSnapshot> {
  const first = await watch(dependencies, runId, { interval: 'auto', signal, emit }).next()
  if (first.done) throw new Error('a watch has ended before its first look')
  return first.value.run
}

function budgetOf(remaining: number): { outageMs?: number } {
  return remaining === Infinity ? {} : { outageMs: Math.max(0, remaining) }
}

function limitOf(remaining: number): { remaining?: number } {
  return remaining === Infinity ? {} : { remaining }
}

/** Whether a look shows the end. An end that may be the one before the repair counts once it has been told for long. */
function endOfRepair(clock: Clock, repairId: string | undefined): (run: RunSnapshot) => boolean {
  let endedSince: number | undefined
  return ({ condition, repairIds }) => {
    if (condition.phase !== 'ended') {
      endedSince = undefined
      return false
    }
    if (repairId === undefined || repairIds.includes(repairId)) return true
    endedSince ??= clock.now()
    return clock.now() - endedSince >= REPAIR_SHOWS_MS
  }
}

/** Takes one look; gives undefined for a refusal that is to be tried again. */
function createTolerantLook(clock: Clock, runId: string, { emit, mayBeMissing = false }: WatchOptions) {
  let refusedSince: number | undefined
  let isThere = !mayBeMissing
  return async (look: () => Promise<RunSnapshot>): Promise<RunSnapshot | undefined> => {
    try {
      const run = await look()
      isThere = true
      refusedSince = undefined
      return run
    } catch (error) {
      const isRefusal = error instanceof ApiError && error.kind === 'request-refused'
      if (!emit || !isRefusal || !isThere) throw error
      refusedSince ??= clock.now()
      const sinceMs = clock.now() - refusedSince
      if (sinceMs > REFUSED_MS) throw error
      const trouble = { what: `read run ${runId}`, cause: error.message, attempt: 1, delayMs: 0, sinceMs }
      await emit({ type: 'outage', trouble })
      return undefined
    }
  }
}
