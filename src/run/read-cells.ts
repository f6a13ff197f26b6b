import pLimit from 'p-limit'
import type { JobsClient } from '../databricks/client.ts'
import type { Clock } from '../model/clock.ts'
import type { ExportedPage, NotebookExport } from '../model/notebook-export.ts'
import type { Attempt, Task } from '../model/run.ts'
import type { Inputs } from '../model/work.ts'
import { describeError } from '../text/failure.ts'
import type { TaskPath } from './changes.ts'

/** An attempt, and where its task stands. */
interface AttemptOf {
  path: TaskPath
  task: Task
  attempt: Attempt
}

/** Takes in the pages of a notebook; the next one is read after that. */
export type OnPages = (of: AttemptOf, pages: ExportedPage[]) => Promise<void>

interface ReadCellsDependencies {
  client: Pick<JobsClient, 'exportNotebook'>
  clock: Clock
  /** Given, all notebooks are exported, whoever wants their cells. */
  onPages?: OnPages
  /** Aborts when nobody wants outputs any more. */
  signal?: AbortSignal
}

/** The cells of a notebook that has run, or why they could not be had, for whoever debugs; nothing: not asked for. */
export type CellsRead = { cells: NotebookExport } | { reason: string } | undefined

export interface CellReader {
  /** The cells of an attempt that has ended. Never rejects. */
  read(of: AttemptOf): Promise<CellsRead>
  /** While this work goes on, all that is read takes so long at most, ms, together. */
  within<T>(ms: number, work: () => Promise<T>): Promise<T>
}

/** An export may be a page of 50 MB, which the workspace makes when it is asked for. */
const LONGEST_EXPORT_MS = 10_000
/** The same where its pages are to be had. */
const LONGEST_PAGES_MS = 60_000

/**
 * Reads the cells of notebooks, one notebook at a time: each takes several times the memory of what it holds. Nobody
 * has documented what the workspace sends, so that anything unexpected is no error; and where it once was too slow it
 * is not asked again. https://docs.databricks.com/api/workspace/jobs/exportrun
 */
export function createCellReader(
  { client, clock, onPages, signal: over }: ReadCellsDependencies,
  which: Inputs['cellOutputs'],
): CellReader {
  const oneAtATime = pLimit(1)
  let time = new AbortController()
  let isTooSlow = false

  const readInTime = async (of: AttemptOf): Promise<CellsRead> => {
    if (isTooSlow || time.signal.aborted || over?.aborted) return { reason: 'there is no time left for it' }
    const done = new AbortController()
    const late = new AbortController()
    const stop = AbortSignal.any([late.signal, time.signal, ...(over ? [over] : [])])
    void clock
      .sleep(onPages ? LONGEST_PAGES_MS : LONGEST_EXPORT_MS, done.signal)
      .then(() => done.signal.aborted || late.abort())
    try {
      const cells = await client.exportNotebook(of.attempt.runId, stop, onPages && ((pages) => onPages(of, pages)))
      if (!isWanted(which, of)) return undefined
      return cells ? { cells } : { reason: 'the export holds no notebook that can be read' }
    } catch (error) {
      isTooSlow ||= late.signal.aborted
      return { reason: stop.aborted ? 'it was not there in time' : describeError(error) }
    } finally {
      done.abort()
    }
  }

  return {
    async read(of) {
      const isRead = isWanted(which, of) || (onPages && of.task.kind === 'notebook')
      return isRead ? oneAtATime(() => readInTime(of)) : undefined
    },
    async within(ms, work) {
      const done = new AbortController()
      void clock.sleep(ms, done.signal).then(() => done.signal.aborted || time.abort())
      try {
        return await work()
      } finally {
        done.abort()
        time = new AbortController()
      }
    },
  }
}

function isWanted(which: Inputs['cellOutputs'], { task, attempt }: AttemptOf): boolean {
  if (which === 'none' || task.kind !== 'notebook') return false
  return which === 'all' || attempt.condition.verdict?.kind === 'failure'
}
