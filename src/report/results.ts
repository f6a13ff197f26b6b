import { stringifyJson } from '../databricks/wire/int64.ts'
import type { TaskReport } from '../model/outcome.ts'
import { lastAttempt } from '../model/run.ts'

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

/** The `result` and `results` outputs, cut so that both fit into `budget` code units; what was cut says so. */
export function fitResults(tasks: TaskReport[], budget: number): { result: string; results: string } {
  const only = tasks.length === 1 ? returned(tasks[0] as TaskReport).text : ''
  const result = wellFormedHead(only, Math.floor(budget / 2))
  const room = budget - result.length
  let most = room
  for (;;) {
    const results = stringifyJson(Object.fromEntries(tasks.map((task) => [task.key, taskResult(task, most)])))
    if (results.length <= room || most === 0)
      return { result, results: results.length <= room ? results : bareStates(tasks, room) }
    // Escapes make text up to six times longer in JSON, so the cut is searched for, not computed.
    most = Math.floor(most / 2)
  }
}

function taskResult(task: TaskReport, most: number): TaskResult {
  const attempt = lastAttempt(task)
  const { text, truncated } = returned(task)
  const error = task.output?.error ?? (attempt.condition.verdict?.kind === 'failure' ? attempt.condition.message : '')
  return {
    state: attempt.condition.result || attempt.condition.lifeCycle,
    result: wellFormedHead(text, most),
    error: wellFormedHead(error, most),
    run_id: attempt.runId,
    run_url: attempt.url ?? '',
    duration_ms: attempt.totalMs ?? null,
    attempt: attempt.number + 1,
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

function wellFormedHead(text: string, most: number): string {
  if (text.length <= most) return text
  const head = text.slice(0, most)
  return head.isWellFormed() ? head : head.slice(0, -1)
}
