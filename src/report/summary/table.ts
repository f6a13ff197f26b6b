import type { RepairReport, RunReport, TaskReport } from '../../model/outcome.ts'
import { hasFailed, lastAttempt, type Attempt, type Task } from '../../model/run.ts'
import { formatDuration } from '../../text/duration.ts'
import { shorten, someOf } from '../../text/cut.ts'
import { plainBeginning } from '../../text/plain.ts'
import { code, escapeText, link } from '../text/markdown.ts'
import { EMOJI, iconOf, type Icon } from '../text/states.ts'
import { kindName, splitBeside, taskCount, taskStatus, usualWords } from '../text/words.ts'
import {
  emojiOf,
  folded,
  foreignCode,
  isRunJob,
  linkedKey,
  LONG,
  LONGEST_MESSAGE,
  LONGEST_NAME,
  statusOf,
} from './blocks.ts'
import type { Room } from './room.ts'

/** The table of tasks, and that of repairs. */

const MOST_ATTEMPTS = 10
const MOST_REPAIRS = 10
const MOST_REPAIRED = 8
/** Characters of a notebook's path. */
const LONGEST_PATH = 60
/** Ms. */
const ONLY_BEGUN = 1_000
const NO_BREAK = '\u00A0'
const EM_SPACE = '\u2003'

/** A run of `runs/submit`: it belongs to no job that anybody knows. */
export function isOneTime({ runType }: RunReport): boolean {
  return runType === 'SUBMIT_RUN'
}

/** Whether something that goes on has only just begun: `0s so far` and `340ms so far` say nothing. Times in ms. */
export function hasOnlyBegun(startedAt: number, now: number): boolean {
  return now - startedAt < ONLY_BEGUN
}

/** All that the table says of a task, for a run that has no other; `took` is how long the run took. */
export function taskLine(task: TaskReport, run: RunReport, took: string): string {
  const isRetried = task.attempts.length > 1
  // The run took as long as all attempts together: the times of the last one would not add up to it.
  const split = isRetried ? '' : splitBeside(took, lastAttempt(task))
  const beside = [took && usualWords(run.usualMs), split].filter(Boolean).join(', ')
  const time = [took, beside && `(${beside})`].filter(Boolean).join(' ')
  const tried = isRetried ? `attempts ${attempts(task)}` : ''
  return [`${emojiOf(task)} ${linkedKey(task)}: ${statusOf(task)}`, kindOf(task, run), time, tried]
    .filter(Boolean)
    .join(' · ')
}

/**
 * The tasks as a table, as many as there is room for: the failed ones, those that need a look, then the others in
 * order. `now` is for those that are still running. A single task needs no table.
 */
export function taskTable(run: RunReport, room: Room, now: number): string {
  const all = rowsOf(run.tasks)
  if (all.length < 2) return ''
  const columns = [
    '',
    'Task',
    'Kind',
    'Result',
    ...(all.some(({ task }) => task.attempts.length > 1) ? ['Attempts'] : []),
    'Time',
  ]
  const head = [`| ${columns.join(' | ')} |`, `| ${columns.map(() => ':---').join(' | ')} |`].join('\n')
  const rows = new Map<Row, string>()
  const add = (some: Row[], what: string): void => {
    const render = (one: Row): string => row(one, run, columns.includes('Attempts'), now)
    const taken = room.takeEach(some, render, (count) => `Rows of ${taskCount(count, what)} left out`)
    for (const [one, text] of taken) rows.set(one, text)
  }
  const { failed = [], ok = [], rest = [] } = Object.groupBy(all, ({ task }) => rowClass(task))
  room.take(folded(taskCount(all.length), head))
  add(failed, 'failed')
  add(rest, 'other')
  add(ok, 'succeeded')
  const body = all.flatMap((one) => rows.get(one) ?? [])
  if (body.length === 0) return ''
  const table = [head, ...body].join('\n')
  const extent = body.length < all.length ? `${body.length} of` : 'All'
  return all.length > LONG ? folded(`${extent} ${taskCount(all.length)}`, table) : table
}

interface Row {
  task: TaskReport
  /** How many tasks it is part of. */
  depth: number
}

/** Each task in its place, the tasks of the run that it started below it. */
function rowsOf(tasks: TaskReport[], depth = 0): Row[] {
  return tasksInOrder(tasks).flatMap((task) => [
    { task, depth },
    ...(isRunJob(task) ? rowsOf(task.children ?? [], depth + 1) : []),
  ])
}

function rowClass(task: Task): 'failed' | 'ok' | 'rest' {
  if (hasFailed(task)) return 'failed'
  return lastAttempt(task).condition.verdict?.kind === 'success' ? 'ok' : 'rest'
}

/** The failed tasks, those that need a look, then the others, each in their order. */
export function tasksInOrder(tasks: TaskReport[]): TaskReport[] {
  const { failed = [], look = [], rest = [] } = Object.groupBy(tasks, (task) => PLACES[taskStatus(task).icon])
  return [...failed, ...look, ...rest]
}

const PLACES: Record<Icon, 'failed' | 'look' | 'rest'> = {
  failed: 'failed',
  'timed-out': 'failed',
  canceled: 'look',
  partial: 'look',
  unknown: 'look',
  running: 'look',
  terminating: 'look',
  waiting: 'rest',
  skipped: 'rest',
  ok: 'rest',
}

function row({ task, depth }: Row, run: RunReport, withAttempts: boolean, now: number): string {
  const cells = [
    emojiOf(task),
    `${depth > 0 ? `${EM_SPACE.repeat(depth)}↳${NO_BREAK}` : ''}${linkedKey(task)}`,
    kindOf(task, run),
    statusOf(task),
    ...(withAttempts ? [attempts(task)] : []),
    time(lastAttempt(task), now),
  ]
  return `| ${cells.join(' | ')} |`
}

/** The kind of a task. A one-time run has no job in which to look up its notebook. */
function kindOf(task: TaskReport, run: RunReport): string {
  const path = isOneTime(run)
    ? shorten(plainBeginning(task.notebook?.path ?? '', LONGEST_MESSAGE), LONGEST_PATH, 'both')
    : ''
  const kind = [escapeText(kindName(task)), task.childRun && link(`run ${task.childRun.runId}`, task.childRun.url)]
    .filter(Boolean)
    .join(' ')
  return path ? `${kind} ${code(path)}` : kind
}

function attempts(task: Task): string {
  const shown = task.attempts.slice(-MOST_ATTEMPTS)
  const first = task.attempts.length - shown.length + 1
  if (task.attempts.length === 1) return hasRun(task.attempts[0]) ? '1' : ''
  const cells = shown.map(
    (attempt, index) => `${EMOJI[iconOf(attempt.condition)]}${NO_BREAK}${link(String(first + index), attempt.url)}`,
  )
  return [...(first > 1 ? ['…'] : []), ...cells].join(' ')
}

function hasRun({ condition, startedAt }: Attempt): boolean {
  return condition.verdict?.kind !== 'not-run' && (condition.phase !== 'waiting' || startedAt !== undefined)
}

function time(attempt: Attempt, now: number): string {
  const { totalMs, startedAt, condition } = attempt
  const isGoingOn = condition.phase !== 'ended' && startedAt !== undefined && !hasOnlyBegun(startedAt, now)
  const total = totalMs ?? (isGoingOn ? now - startedAt : undefined)
  if (total === undefined || condition.verdict?.kind === 'not-run') return ''
  const took = formatDuration(total)
  const split = splitBeside(took, attempt)
  return unbroken(split ? `${took}<br><sub>${split}</sub>` : took)
}

/** Times whose parts stay together in a narrow column. */
export function unbroken(times: string): string {
  return times.replace(/ (?=\d)/g, NO_BREAK)
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
  const keys = someOf(taskKeys, foreignCode, MOST_REPAIRED)
  const end = result ? escapeText(plainBeginning(result, LONGEST_NAME)) : 'going on'
  return `| ${number} | ${foreignCode(repairId)} | ${keys} | ${end} |`
}
