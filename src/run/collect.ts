import pLimit from 'p-limit'
import type { JobsClient } from '../databricks/client.ts'
import type { Clock } from '../model/clock.ts'
import type { Attempt, Task } from '../model/run.ts'
import type { Change, TaskPath } from './changes.ts'
import type { Emit } from './events.ts'
import { readOutput } from './read-output.ts'
import type { More } from './tell-more.ts'
import { formatDuration } from '../text/duration.ts'
import { describeError } from '../text/failure.ts'

interface CollectDependencies {
  client: Pick<JobsClient, 'getOutput' | 'getRun'>
  clock: Clock
  /** Told of each output as soon as it is there; what it takes to tell it is waited for. */
  emit: Emit
  /** Whether iterations and child runs are told by somebody else. */
  follows?: boolean
  /** Calls at once; COLLECT_AT_ONCE by default. */
  atOnce?: number
  /** Without it outputs are told as they are. */
  more?: More
  /** Aborts when nobody wants outputs any more. */
  signal?: AbortSignal
}

/** Fetches what ended attempts left behind, while the run goes on. */
export interface Collector {
  /** Fetches the output of each attempt that has ended, now or when its turn comes; each one once. */
  collect(changes: readonly Change[]): void
  /**
   * Waits until everything asked for is fetched or lost, `limitMs` at most. Gives how many are still missing. Rejects
   * with the signal's reason when it aborts.
   */
  settle(limitMs: number, signal?: AbortSignal): Promise<number>
}

/** Calls to `get-output` at once: quick enough for hundreds of tasks, polite to a workspace that many share. */
export const COLLECT_AT_ONCE = 6

/** A collector with nothing to do yet. https://docs.databricks.com/api/workspace/jobs/getrunoutput */
export function createCollector(dependencies: CollectDependencies): Collector {
  const { clock, emit, more, signal: over, atOnce = COLLECT_AT_ONCE } = dependencies
  const inTurn = pLimit(atOnce)
  const asked = new Set<string>()
  const missing = new Set<Promise<void>>()

  const fetchOne = async (path: TaskPath, task: Task, attempt: Attempt): Promise<void> => {
    if (over?.aborted) return
    try {
      const output = await readOutput(dependencies, task, attempt)
      const beyond = await more?.of(path, task, attempt, output)
      if (over?.aborted) return
      await emit({ type: 'output', path, task, attempt, output: { ...output, ...beyond } })
    } catch (error) {
      if (over?.aborted) return
      const reason = describeError(error)
      await emit({ type: 'output-lost', path, task, attempt, reason })
    }
  }

  const add = (path: TaskPath, task: Task, attempt: Attempt): void => {
    if (attempt.runId === '' || asked.has(attempt.runId) || !leavesOutput(attempt)) return
    asked.add(attempt.runId)
    const fetched: Promise<void> = inTurn(() => fetchOne(path, task, attempt)).finally(() => missing.delete(fetched))
    missing.add(fetched)
  }

  const all = async (): Promise<void> => {
    while (missing.size > 0) await Promise.all(missing)
  }

  return {
    collect(changes) {
      for (const change of changes) if (change.kind === 'task') add(change.path, change.task, change.attempt)
    },
    async settle(limitMs, signal) {
      const done = new AbortController()
      const over = clock.sleep(limitMs, AbortSignal.any([done.signal, ...(signal ? [signal] : [])]))
      const settled = (): Promise<void> => Promise.race([all(), over])
      // Outputs that are there already must not be lost for what is more.
      await (more ? more.within(Math.min(more.atEndMs ?? Infinity, limitMs / 2), settled) : settled())
      done.abort()
      signal?.throwIfAborted()
      return missing.size
    },
  }
}

/** Waits as `settle` does, and warns of outputs that did not arrive in time. */
export async function awaitOutputs(
  { settle }: Pick<Collector, 'settle'>,
  emit: Emit,
  limitMs: number,
  signal?: AbortSignal,
): Promise<void> {
  const missing = await settle(limitMs, signal)
  if (missing > 0)
    await emit({ type: 'warning', text: `${outputCount(missing)} did not arrive within ${formatDuration(limitMs)}.` })
}

/** `1 output`, `3 outputs`. */
export function outputCount(count: number): string {
  return count === 1 ? '1 output' : `${count} outputs`
}

/** Skipped, excluded and disabled tasks never ran: there is nothing to ask for. */
function leavesOutput({ condition: { verdict } }: Attempt): boolean {
  return verdict !== undefined && verdict.kind !== 'not-run'
}
