import type { JobsClient } from '../databricks/client.ts'
import type { TaskOutput } from '../model/outcome.ts'
import type { Attempt, Task } from '../model/run.ts'
import { excerptOf } from './excerpt.ts'
import { readOutput, type FullOutput } from './read-output.ts'

export interface CollectDependencies {
  client: Pick<JobsClient, 'getOutput' | 'getRun'>
  /** Called once for each attempt, as soon as its output is there. */
  onOutput: (output: FullOutput) => void
  /** An output that could not be fetched; nothing else is lost by it. */
  onLoss: (task: Task, attempt: Attempt, error: unknown) => void
  /** Resolves when what was printed has gone out: megabytes must not pile up before a reader that is slower than we are. */
  printed: () => Promise<void>
  signal?: AbortSignal
}

export interface Collector {
  /** Fetches what an ended attempt left behind, now or when its turn comes. An attempt asked for twice is fetched once. */
  add(task: Task, attempt: Attempt): void
  /** Resolves when everything asked for has been fetched or lost. Never rejects. */
  settled(): Promise<void>
  /** How many are asked for and not yet there. */
  pending(): number
  /** What is kept of an attempt's output, if it was fetched. */
  outputOf(attempt: Attempt): TaskOutput | undefined
}

/** Calls to `get-output` at once: quick enough for hundreds of tasks, polite to a workspace that many share. */
export const COLLECT_AT_ONCE = 6

/** Collects outputs while the run goes on, a few at a time: https://docs.databricks.com/api/workspace/jobs/getrunoutput */
export function createCollector(dependencies: CollectDependencies): Collector {
  const asked = new Set<string>()
  const kept = new Map<string, TaskOutput>()
  const waiting: { task: Task; attempt: Attempt }[] = []
  const workers = new Set<Promise<void>>()
  /** Outputs are shown one after the other, each once the one before has gone out. */
  let shown = Promise.resolve()

  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { task, attempt } = next
      try {
        const output = await readOutput(dependencies, task, attempt)
        await (shown = shown.then(dependencies.printed))
        dependencies.onOutput(output)
        kept.set(attempt.runId, excerptOf(output))
      } catch (error) {
        if (dependencies.signal?.aborted) return
        dependencies.onLoss(task, attempt, error)
      }
    }
  }

  return {
    add(task, attempt) {
      if (attempt.runId === '' || asked.has(attempt.runId) || !leavesOutput(attempt)) return
      asked.add(attempt.runId)
      waiting.push({ task, attempt })
      if (workers.size >= COLLECT_AT_ONCE) return
      const worker: Promise<void> = work().finally(() => workers.delete(worker))
      workers.add(worker)
    },
    async settled() {
      while (workers.size > 0) await Promise.all(workers)
    },
    pending: () => waiting.length + workers.size,
    outputOf: (attempt) => kept.get(attempt.runId),
  }
}

/** Skipped, excluded and disabled tasks never ran: there is nothing to ask for. */
function leavesOutput(attempt: Attempt): boolean {
  return attempt.condition.verdict !== undefined && attempt.condition.verdict.kind !== 'not-run'
}
