import { stringifyJson } from '../databricks/wire/int64.ts'
import { reasonOf, withChildren, type TaskReport } from '../model/outcome.ts'
import { attemptNumber, hasFailed, lastAttempt } from '../model/run.ts'
import { beginningOf } from '../text/cut.ts'

/**
 * `result` and `results` together, in UTF-16 code units. GitHub allows all outputs of a job 1 MB counted as UTF-16,
 * 524,288 units; the rest is for the other outputs and the other steps.
 */
export const RESULT_BUDGET = 400_000

interface TaskResult {
  state: string
  result: string
  error: string
  run_id: string
  run_url: string
  duration_ms: number | null
  /** From 1, as the log and the summary count. */
  attempt: number
  truncated: boolean
}

/**
 * The `result` and `results` outputs, cut so that both fit into `budget` code units; what was cut says so. What tasks
 * consist of is named by its path: `parent/child`.
 */
export function fitResults(own: TaskReport[], budget: number): { result: string; results: string } {
  const only = own.length === 1 ? returned(own[0] as TaskReport).text : ''
  const tasks = withChildren(own)
  const result = beginningOf(only, Math.floor(budget / 2))
  const room = budget - result.length
  let most = mostThatMayFit(tasks, room)
  for (;;) {
    const results = stringifyJson(Object.fromEntries(tasks.map((task) => [task.key, taskResult(task, most)])))
    if (results.length <= room || most === 0)
      return { result, results: results.length <= room ? results : bareStates(tasks, room) }
    // Escapes make text up to six times longer in JSON, so the cut is searched for, not computed.
    most = Math.floor(most / 2)
  }
}

/**
 * The largest cut of every text that may fit at all, by the lengths alone: JSON never makes a text shorter, and what
 * cannot fit is never written, since hundreds of large results would be more than a string can hold.
 */
function mostThatMayFit(tasks: TaskReport[], room: number): number {
  const lengths = tasks.flatMap((task) => [returned(task).text.length, errorOf(task).length])
  let most = room
  while (most > 0 && lengths.reduce((sum, length) => sum + Math.min(length, most), 0) > room)
    most = Math.floor(most / 2)
  return most
}

function errorOf(task: TaskReport): string {
  return hasFailed(task) ? reasonOf(task) : (task.output?.error ?? '')
}

function taskResult(task: TaskReport, most: number): TaskResult {
  const attempt = lastAttempt(task)
  const { text, truncated } = returned(task)
  const error = errorOf(task)
  return {
    state: attempt.condition.result || attempt.condition.lifeCycle,
    result: beginningOf(text, most),
    error: beginningOf(error, most),
    run_id: attempt.runId,
    run_url: attempt.url ?? '',
    duration_ms: attempt.totalMs ?? null,
    attempt: attemptNumber(task, attempt),
    truncated: truncated || text.length > most || error.length > most,
  }
}

/** With very many tasks even the empty rows may be too many: then states only, as many as fit. */
function bareStates(tasks: TaskReport[], room: number): string {
  const rows: Record<string, { state: string; truncated: true }> = {}
  let size = 2
  for (const task of tasks) {
    const row = { state: lastAttempt(task).condition.result, truncated: true } as const
    size += JSON.stringify({ [task.key]: row }).length
    if (size > room) break
    rows[task.key] = row
  }
  return JSON.stringify(rows)
}

/** What a task returned: the value it exited with, else what it logged. */
function returned(task: TaskReport): { text: string; truncated: boolean } {
  return task.output?.result ?? task.output?.logs ?? { text: '', truncated: false }
}
