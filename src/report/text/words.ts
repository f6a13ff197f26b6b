import { lastAttempt, type Attempt, type Condition, type Task, type TaskKind } from '../../model/run.ts'
import { formatDuration } from '../../text/duration.ts'
import { iconOf, resultWord, type Icon } from './states.ts'

/** How this product says things to people, in the log, the summary and annotations alike. */

// What others still import from here.
export { formatDuration }

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
  unknown: 'task',
}

/** A kind of task as people call it. */
export function kindName(kind: TaskKind): string {
  return KIND_NAMES[kind]
}

/** `1 task`, `9 tasks`, `2 failed tasks`. */
export function taskCount(count: number, which = ''): string {
  return `${count}${which && ` ${which}`} ${count === 1 ? 'task' : 'tasks'}`
}

/** Where a task stands, for a table: its sign, and Databricks' own word first. */
export interface TaskStatus {
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
