import { lastAttempt, type Attempt, type Condition, type Task, type TaskKind } from '../../model/run.ts'
import { formatDuration } from '../../text/duration.ts'
import { iconOf, resultWord, type Icon } from './states.ts'

/** How this product says things to people, in the log, the summary and annotations alike. */

const KIND_NAMES: Record<TaskKind, string> = {
  notebook: 'notebook',
  jar: 'JAR',
  'python-file': 'Python file',
  wheel: 'Python wheel',
  'spark-submit': 'spark-submit',
  'sql-query': 'SQL query',
  'sql-alert': 'SQL alert',
  'sql-dashboard': 'SQL dashboard',
  'sql-file': 'SQL file',
  dbt: 'dbt',
  'run-job': 'run job',
  condition: 'if/else condition',
  'for-each': 'for each',
  pipeline: 'pipeline',
  'clean-room': 'clean room notebook',
  dashboard: 'dashboard',
  'power-bi': 'Power BI',
  'dbt-cloud': 'dbt Cloud',
  'dbt-platform': 'dbt platform',
  'gen-ai-compute': 'generative AI compute',
  'python-operator': 'Python operator',
  alert: 'alert',
  'ai-runtime': 'AI runtime',
  unknown: 'task',
}

/** The kind of a task as people call it; one that nobody knows yet as the Jobs API does (`agentic_task`). */
export function kindName({ kind, kindField }: Pick<Task, 'kind' | 'kindField'>): string {
  return (kind === 'unknown' && kindField) || KIND_NAMES[kind]
}

/** `1 task`, `9 tasks`, `2 failed tasks`. */
export function taskCount(count: number, which = ''): string {
  return `${count}${which && ` ${which}`} ${count === 1 ? 'task' : 'tasks'}`
}

/** How many tasks stand where, by their last attempts; `succeeded` also counts those that did so with failures. */
interface TaskCounts {
  failed: number
  canceled: number
  unknown: number
  skipped: number
  running: number
  waiting: number
  succeeded: number
}

const COUNTED_AS: Record<Icon, keyof TaskCounts> = {
  ok: 'succeeded',
  partial: 'succeeded',
  failed: 'failed',
  'timed-out': 'failed',
  canceled: 'canceled',
  skipped: 'skipped',
  running: 'running',
  terminating: 'running',
  waiting: 'waiting',
  unknown: 'unknown',
}

/** Counts tasks by where they stand. What was canceled or skipped has not succeeded, although it has ended. */
export function countTasks(tasks: readonly Task[]): TaskCounts {
  const counts = { failed: 0, canceled: 0, unknown: 0, skipped: 0, running: 0, waiting: 0, succeeded: 0 }
  for (const task of tasks) counts[COUNTED_AS[iconOf(lastAttempt(task).condition)]]++
  return counts
}

/** How far the tasks are: `2 of 9 tasks succeeded, 1 failed, 4 skipped, 2 running`; empty where there are none. */
export function progressWords(tasks: readonly Task[]): string {
  if (tasks.length === 0) return ''
  const { succeeded, ...others } = countTasks(tasks)
  return [`${succeeded} of ${taskCount(tasks.length)} succeeded`, ...countWords(others)].join(', ')
}

/** What became of the tasks, the worst first: `9 tasks: 1 failed, 1 skipped, 7 succeeded`; empty for none. */
export function tallyWords(tasks: readonly Task[]): string {
  if (tasks.length === 0) return ''
  return `${taskCount(tasks.length)}: ${countWords(countTasks(tasks)).join(', ')}`
}

function countWords(counts: Partial<TaskCounts>): string[] {
  return Object.entries(counts).flatMap(([word, count]) => (count > 0 ? [`${count} ${word}`] : []))
}

/** Where a task stands, for a table: its sign, and Databricks' own word first. */
interface TaskStatus {
  icon: Icon
  /** Foreign text. */
  text: string
}

/** Where a task stands, by its last attempt. */
export function taskStatus(task: Task): TaskStatus {
  const { condition } = lastAttempt(task)
  const words = [resultWord(condition) + reason(condition), progress(task, condition)]
  return { icon: iconOf(condition), text: words.filter(Boolean).join(', ') }
}

// Codes that say no more than the result word beside them.
const EMPTY_CODES = new Set(['RUN_EXECUTION_ERROR', 'SKIPPED'])

function reason({ phase, code, result, verdict }: Condition): string {
  if (phase !== 'ended' || !code || !result || code === result || verdict?.kind === 'success') return ''
  return EMPTY_CODES.has(code) ? '' : ` (${code})`
}

function progress({ outcome, iterations }: Task, { phase, verdict }: Condition): string {
  if (outcome) return `outcome ${outcome}`
  if (!iterations || verdict?.kind === 'not-run') return ''
  const { total, succeeded, failed } = iterations
  if (total === 0) return phase === 'ended' ? 'no iterations' : ''
  if (failed > 0) return `${failed} of ${total} iterations failed`
  return phase === 'ended' ? `${succeeded} of ${total} iterations` : `${succeeded} of ${total} iterations done`
}

/** `queued 3s, cluster 2m 10s, running 1m 59s`, without what is not known or took no time. */
export function timeSplit(attempt: Pick<Attempt, 'queuedMs' | 'setupMs' | 'runMs'>): string {
  const parts: [string, number | undefined][] = [
    ['queued', attempt.queuedMs],
    ['cluster', attempt.setupMs],
    ['running', attempt.runMs],
  ]
  return parts
    .flatMap(([name, ms]) => (ms !== undefined && Math.round(ms) > 0 ? [`${name} ${formatDuration(ms)}`] : []))
    .join(', ')
}

/** What is said where `changed-only` leaves no notebook. */
export const NOTHING_TO_RUN =
  'The change touches none of the notebooks that `notebook-path` names, so nothing was started (`changed-only`).'

/** The same beside `took`, all the time it took; empty where it repeats that, as `running 25s` does beside `25s`. */
export function splitBeside(took: string, attempt: Parameters<typeof timeSplit>[0]): string {
  const split = timeSplit(attempt)
  return split === `running ${took}` ? '' : split
}

/** `usually 12m`, as roughly as the past agrees; empty where it does not. */
export function usualWords(usualMs: number | undefined): string {
  if (usualMs === undefined) return ''
  const step = STEPS_MS.find((ms) => usualMs >= ms * LEAST_STEPS) ?? 1
  return `usually ${formatDuration(Math.round(usualMs / step) * step)}`
}

/** What is usual is told in the longest steps that go into it ten times. */
const STEPS_MS = [10 * 60_000, 60_000, 10_000, 1_000]
const LEAST_STEPS = 10
