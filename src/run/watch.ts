import type { Clock } from '../model/clock.ts'
import type { JobsClient } from '../databricks/client.ts'
import { nextLook, type Pace } from './pace.ts'
import type { RunSnapshot } from '../model/run.ts'
import { changesBetween, type Change } from './changes.ts'

export interface Look {
  snapshot: RunSnapshot
  /** What became different since the look before; everything, at the first. */
  changes: Change[]
}

export interface WatchDependencies {
  client: Pick<JobsClient, 'getRun'>
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
}

/**
 * Looks at a run until it has ended: at once, then as `pace` says, one `jobs/runs/get` a look. Ends after the look that
 * shows the end. Rejects with the client's error when the workspace refuses or stays away too long, and with the
 * signal's reason when it aborts.
 */
export async function* watch(
  { client, clock, random }: WatchDependencies,
  runId: string,
  options: WatchOptions,
): AsyncGenerator<Look> {
  const { interval, signal, repairId } = options
  let { before } = options
  for (let looks = 1; ; looks++) {
    const snapshot = await client.getRun(runId, { signal })
    yield { snapshot, changes: changesBetween(before, snapshot) }
    if (snapshot.condition.phase === 'ended' && (repairId === undefined || snapshot.repairIds.includes(repairId)))
      return
    before = snapshot
    await clock.sleep(nextLook({ interval, looks, random: random() }), signal)
    signal?.throwIfAborted()
  }
}
