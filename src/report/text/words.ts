import prettyMilliseconds from 'pretty-ms'
import { lastAttempt, type Attempt, type Condition, type Task, type TaskKind } from '../../model/run.ts'

/** How this product says things to people, in the log and in the summary alike. */

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** `0s`, `340ms`, `12s`, `4m 12s`, `1h 3m`, `2d 4h`: two units at most, nothing after a decimal point. */
export function formatDuration(ms: number): string {
  if (!Number.isFinite(ms) || Math.round(ms) <= 0) return '0s'
  // Rounded first: pretty-ms cuts off, which makes 59.9 s of a minute and 1h 59m of two hours.
  const step = ms < SECOND ? 1 : ms < HOUR - SECOND / 2 ? SECOND : MINUTE
  return prettyMilliseconds(Math.round(ms / step) * step, { hideYear: true, secondsDecimalDigits: 0, unitCount: 2 })
}

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

/** A kind of task as people call it. */
export function kindName(kind: TaskKind): string {
  return KIND_NAMES[kind]
}

export interface TaskStatus {
  icon: 'ok' | 'failed' | 'skipped' | 'running' | 'waiting' | 'canceled' | 'unknown'
  /** Databricks' own word first; foreign text, so escape it. */
  text: string
}

/** Where a task stands, by its last attempt. */
export function taskStatus(task: Task): TaskStatus {
  const { condition } = lastAttempt(task)
  const words = [resultWord(condition) + reason(condition), progress(task, condition)]
  return { icon: iconOf(condition), text: words.filter(Boolean).join(', ') }
}

/** The word that says how something ended or, while it goes on, where it stands: the workspace's own, even an unknown one. */
export function resultWord(condition: Condition): string {
  return condition.result || (condition.phase === 'ended' && condition.code) || condition.lifeCycle || 'UNKNOWN'
}

function iconOf(condition: Condition): TaskStatus['icon'] {
  switch (condition.phase) {
    case 'waiting':
      return 'waiting'
    case 'running':
    case 'terminating':
      return 'running'
    case 'unknown':
      return 'unknown'
    case 'ended':
      return endIcon(condition)
  }
}

function endIcon({ verdict }: Condition): TaskStatus['icon'] {
  switch (verdict?.kind) {
    case 'success':
    case 'success-with-failures':
      return 'ok'
    case 'failure':
      return verdict.failure === 'run-canceled' ? 'canceled' : 'failed'
    case 'not-run':
      return 'skipped'
    case undefined:
      return 'unknown'
  }
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
