import type { CheckoutTree } from '../checkout/tree.ts'
import type { JobsClient } from '../databricks/client.ts'
import type { Clock } from '../model/clock.ts'
import type { NotebookExport } from '../model/notebook-export.ts'
import type { Attempt, Task } from '../model/run.ts'
import type { Inputs } from '../model/work.ts'
import { describeError } from '../text/failure.ts'
import type { TaskPath } from './changes.ts'
import type { Journal } from './journal.ts'
import { createOwnCode } from './own-code.ts'
import { createCellReader, type OnPages } from './read-cells.ts'
import type { FullOutput } from './read-output.ts'

interface MoreDependencies {
  client: Pick<JobsClient, 'exportNotebook'>
  clock: Clock
  checkout: Pick<CheckoutTree, 'locate' | 'size' | 'bytes'>
  inputs: Pick<Inputs, 'cellOutputs' | 'outputDir' | 'work' | 'context'>
  journal: Journal
  /** Aborts when nobody wants outputs any more. */
  signal?: AbortSignal
}

/** Says more of what an attempt left behind than the workspace does when it is asked for its output. */
export interface More {
  /** What can be said beyond an output. Nothing of it is certain: it may be nothing, and never rejects. */
  of(path: TaskPath, task: Task, attempt: Attempt, output: FullOutput): Promise<Partial<FullOutput>>
  /** How long it may take at the end of a step, ms; absent: as long as outputs may. */
  readonly atEndMs?: number
  /** While this work goes on, all that is asked of the workspace for it takes so long at most, ms, together. */
  within<T>(ms: number, work: () => Promise<T>): Promise<T>
}

/** How much longer the end of a step may take for what is more than outputs, where nobody has asked for files. */
const MORE_AT_END_MS = 10_000

/** What notebooks' cells printed, as `cell-outputs` says, and of failures the line that they are about. */
export function createMore({ journal, inputs, checkout, ...dependencies }: MoreDependencies): More {
  const { work, context, cellOutputs, outputDir } = inputs
  const onPages: OnPages | undefined = outputDir && ((of, pages) => journal.emit({ type: 'exported', ...of, pages }))
  const cells = createCellReader({ ...dependencies, ...(onPages && { onPages }) }, cellOutputs)
  const code = createOwnCode(checkout, context)

  const readCells = async (path: TaskPath, task: Task, attempt: Attempt): Promise<NotebookExport | undefined> => {
    const read = await cells.read({ path, task, attempt })
    if (read && 'reason' in read) await journal.emit({ type: 'cells-lost', task, attempt, reason: read.reason })
    return read && 'cells' in read ? read.cells : undefined
  }

  return {
    within: cells.within,
    ...(outputDir ? {} : { atEndMs: MORE_AT_END_MS }),
    async of(path, task, attempt, output) {
      try {
        const exported = await readCells(path, task, attempt)
        const isFailure = attempt.condition.verdict?.kind === 'failure'
        if (!isFailure && !exported) return {}
        // Loaded only now: most steps have nothing to explain.
        const { explainFailure, otherCells } = await import('./explain.ts')
        const source = { work, code, folder: journal.state.folder }
        return {
          ...(exported && cellOutputs === 'all' ? { cells: otherCells(exported) } : {}),
          ...(isFailure ? await explainFailure(task, output, exported, source) : {}),
        }
      } catch (error) {
        await journal.emit({ type: 'cells-lost', task, attempt, reason: describeError(error) })
        return {}
      }
    },
  }
}
