import type { RepairReport, RunReport, TaskReport } from '../../model/outcome.ts'
import { lastAttempt, type Attempt, type Task } from '../../model/run.ts'
import { formatDuration } from '../../text/duration.ts'
import { plainBeginning } from '../../text/plain.ts'
import { escapeText, link, linked } from '../text/markdown.ts'
import { EMOJI, iconOf } from '../text/states.ts'
import { kindName, taskCount, timeSplit } from '../text/words.ts'
import { emojiOf, folded, foreignCode, hasFailed, keyOf, LONG, LONGEST_NAME, statusOf } from './blocks.ts'
import type { Room } from './room.ts'

/** The table of tasks, and that of repairs. */

const MOST_ATTEMPTS = 10
const MOST_REPAIRS = 10
const MOST_REPAIRED = 8

/** The tasks as a table, as many as there is room for; `now` is for those that are still running. */
export function taskTable(run: RunReport, room: Room, now: number): string {
  if (run.tasks.length === 0) return ''
  const columns = [
    '',
    'Task',
    'Kind',
    'Result',
    ...(run.tasks.some((task) => task.attempts.length > 1) ? ['Attempts'] : []),
    'Time',
  ]
  const head = [`| ${columns.join(' | ')} |`, `| ${columns.map(() => ':---').join(' | ')} |`].join('\n')
  const rows = new Map<TaskReport, string>()
  const add = (some: TaskReport[], what: string): void => {
    const render = (task: TaskReport): string => row(task, columns.includes('Attempts'), now)
    const taken = room.takeEach(some, render, (count) => `Rows of ${taskCount(count, what)} left out`)
    for (const [task, text] of taken) rows.set(task, text)
  }
  const { failed = [], ok = [], rest = [] } = Object.groupBy(run.tasks, (task) => rowClass(task))
  room.take(folded(taskCount(run.tasks.length), head))
  add(failed, 'failed')
  add(rest, 'other')
  add(ok, 'succeeded')
  const body = run.tasks.flatMap((task) => rows.get(task) ?? [])
  if (body.length === 0) return ''
  const table = [head, ...body].join('\n')
  const extent = body.length < run.tasks.length ? `${body.length} of` : 'All'
  return run.tasks.length > LONG ? folded(`${extent} ${taskCount(run.tasks.length)}`, table) : table
}

function rowClass(task: Task): 'failed' | 'ok' | 'rest' {
  if (hasFailed(task)) return 'failed'
  return lastAttempt(task).condition.verdict?.kind === 'success' ? 'ok' : 'rest'
}

function row(task: TaskReport, withAttempts: boolean, now: number): string {
  const last = lastAttempt(task)
  const tried = withAttempts ? [attempts(task)] : []
  const cells = [
    emojiOf(task),
    linked(keyOf(task), last.url),
    kindName(task.kind),
    statusOf(task),
    ...tried,
    time(last, now),
  ]
  return `| ${cells.join(' | ')} |`
}

function attempts(task: Task): string {
  const shown = task.attempts.slice(-MOST_ATTEMPTS)
  const first = task.attempts.length - shown.length + 1
  if (task.attempts.length === 1) return '1'
  const cells = shown.map(
    (attempt, index) => `${EMOJI[iconOf(attempt.condition)]} ${link(String(first + index), attempt.url)}`,
  )
  return [...(first > 1 ? ['…'] : []), ...cells].join(' ')
}

function time(attempt: Attempt, now: number): string {
  const { totalMs, startedAt, condition } = attempt
  const total =
    totalMs ?? (startedAt !== undefined && condition.phase !== 'ended' ? Math.max(0, now - startedAt) : undefined)
  if (total === undefined || condition.verdict?.kind === 'not-run') return ''
  const split = timeSplit(attempt)
  return split ? `${formatDuration(total)}<br><sub>${split}</sub>` : formatDuration(total)
}

/** What this step ran again. The attempts themselves are in the table of tasks. */
export function repairTable({ repairs: all = [] }: RunReport): string {
  if (all.length === 0) return ''
  const earlier = Math.max(0, all.length - MOST_REPAIRS)
  const rows = all.slice(earlier).map((repair, index) => repairRow(repair, earlier + index + 1))
  const head = [
    '| # | Repair | Tasks run again | Result |',
    '| :--- | :--- | :--- | :--- |',
    ...(earlier > 0 ? [`| … | ${earlier} earlier | | |`] : []),
  ]
  return `### Repairs\n\n${[...head, ...rows].join('\n')}`
}

function repairRow({ repairId, taskKeys, result }: RepairReport, number: number): string {
  const rest = taskKeys.length - MOST_REPAIRED
  const keys = taskKeys.slice(0, MOST_REPAIRED).map(foreignCode).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
  const end = result ? escapeText(plainBeginning(result, LONGEST_NAME)) : 'going on'
  return `| ${number} | ${foreignCode(repairId)} | ${keys} | ${end} |`
}
