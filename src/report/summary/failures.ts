import { adviceFor } from '../../model/advice.ts'
import type { Excerpt, TaskReport } from '../../model/outcome.ts'
import { lastAttempt, type Condition } from '../../model/run.ts'
import { plainBeginning } from '../../text/plain.ts'
import { fence, linked, prose } from '../text/markdown.ts'
import { resultWord } from '../text/states.ts'
import { taskCount } from '../text/words.ts'
import { emojiOf, folded, foreignCode, joined, keyOf, labeled, LONGEST_MESSAGE, statusOf } from './blocks.ts'
import { ending, hasText } from './excerpts.ts'
import { remarks } from './results.ts'
import { bytesOf, type Room } from './room.ts'

/** Why tasks failed: error, advice, the end of the trace and of the logs. */

// The most that is shown of one thing even where there is room: nobody reads more of it on this page.
const LOG_BYTES = 65_536
const TRACE_BYTES = 8_192
const TRACE_LINES = 50
/** A shorter piece of a trace or a log tells nothing. */
const LEAST_BYTES = 400
/** All errors together, in characters: with hundreds of failed tasks each one gets less. */
const ERROR_CHARACTERS = 200_000
const LONGEST_ERROR = 3_000

/** Failed tasks, and canceled ones that have something to say. */
export function needsSection(task: TaskReport): boolean {
  const { verdict } = lastAttempt(task).condition
  if (verdict?.kind !== 'failure') return false
  return verdict.failure !== 'run-canceled' || Boolean(task.output?.error) || hasText(task.output?.trace)
}

/** Renders the section of each of these tasks, without its trace and logs. */
export function failureBlock(failures: TaskReport[]): (task: TaskReport) => string {
  const room = Math.min(LONGEST_ERROR, Math.floor(ERROR_CHARACTERS / failures.length))
  // The same advice once, at the first task that needs it: one cause often fails many tasks.
  const firstWith = new Map(failures.toReversed().map((task) => [adviceOn(lastAttempt(task).condition), task]))
  return (task) => {
    const { condition, url } = lastAttempt(task)
    const hint = adviceOn(condition)
    const unknown = condition.verdict?.kind === 'failure' && condition.verdict.unknown
    return joined([
      `### ${emojiOf(task)} ${linked(keyOf(task), url)}: ${statusOf(task)}`,
      unknown ? unknownEnd(condition) : '',
      errorBlock(errorOf(task), room),
      hint && firstWith.get(hint) === task ? next(hint) : '',
      ...remarks(task),
    ])
  }
}

/** Why a task failed, in foreign words. */
export function errorOf(task: TaskReport): string {
  return task.output?.error || task.iterations?.firstError || lastAttempt(task).condition.message
}

function errorBlock(error: string, room: number): string {
  const text = plainBeginning(error, room).trim()
  if (text === '') return 'Databricks gave no reason.'
  return text.includes('\n') ? fence(text, 'text') : prose(text)
}

/** Advice on how a run or a task ended, if there is any. */
export function adviceOn({ code: word }: Condition): string | undefined {
  // Advice on HTTP statuses is for requests.
  return /^[A-Z_]+$/.test(word) ? adviceFor(word) : undefined
}

/** Advice, as a block. */
export function next(advice: string | undefined): string | undefined {
  return advice
    ? `**What to do next:** ${plainBeginning(advice, LONGEST_MESSAGE).split('\n').map(prose).join('<br>')}`
    : undefined
}

/** Says that an end is in words nobody knows. */
export function unknownEnd(condition: Condition): string {
  const word = resultWord(condition)
  const reason = condition.code !== word && condition.code
  const said = `${foreignCode(word)}${reason ? ` (${foreignCode(reason)})` : ''}`
  return `${said} is not an end this action knows, so it counts as a failure.`
}

/** Something of which the end matters most. */
interface Piece {
  name: (count: number) => string
  of: (task: TaskReport) => Excerpt | undefined
  mostBytes: number
  mostLines: number
  render: (block: string, isWhole: boolean) => string
}

const TRACE: Piece = {
  name: (count) => `Traces of ${taskCount(count)}`,
  of: (task) => task.output?.trace,
  mostBytes: TRACE_BYTES,
  mostLines: TRACE_LINES,
  render: (block, isWhole) => (isWhole ? block : labeled('The end of its trace', block)),
}

const FAILED_LOGS: Piece = {
  name: (count) => `Logs of ${taskCount(count, 'failed')}`,
  of: (task) => task.output?.logs,
  mostBytes: LOG_BYTES,
  mostLines: Infinity,
  render: (block, isWhole) => folded(isWhole ? 'Logs' : 'The end of the logs', block),
}

/** The traces of failed tasks. */
export function takeTraces(failures: TaskReport[], room: Room): Map<TaskReport, string> {
  return takeEnds(failures, room, TRACE)
}

/** The logs of failed tasks. */
export function takeFailedLogs(failures: TaskReport[], room: Room): Map<TaskReport, string> {
  return takeEnds(failures, room, FAILED_LOGS)
}

/** Each task's piece whole, as far as it is shown at all; where there is no room for that, an equal share of its end. */
function takeEnds(failures: TaskReport[], room: Room, piece: Piece): Map<TaskReport, string> {
  const having = failures.filter((task) => hasText(piece.of(task)))
  const whole = allOf(having, room.bytes, (task) => pieceBlock(piece, task, piece.mostBytes))
  if (whole)
    return room.takeEach(
      having,
      (task) => whole.get(task) ?? '',
      () => '',
    )
  const overhead = bytesOf(piece.render(fence('', 'text'), false))
  const share = Math.max(LEAST_BYTES, Math.floor(room.bytes / having.length) - overhead)
  const taken = new Map<TaskReport, string>()
  for (const task of having) {
    const block = room.bytes > 0 ? pieceBlock(piece, task, share) : ''
    if (block === '' || !room.take(block)) break
    taken.set(task, block)
  }
  const leftOut = having.length - taken.size
  if (taken.size > 0) room.close(`${piece.name(taken.size)} shortened`)
  if (leftOut > 0) room.close(`${piece.name(leftOut)} left out`)
  return taken
}

/** Undefined as soon as they are too many: rendering what will be thrown away costs time and memory. */
function allOf<T>(items: T[], bytes: number, render: (item: T) => string): Map<T, string> | undefined {
  const blocks = new Map<T, string>()
  let left = bytes
  for (const item of items) {
    const block = render(item)
    left -= bytesOf(block)
    if (left < 0) return undefined
    blocks.set(item, block)
  }
  return blocks
}

function pieceBlock(piece: Piece, task: TaskReport, bytes: number): string {
  const excerpt = piece.of(task)
  if (!excerpt) return ''
  const { text, isWhole } = ending(excerpt, bytes, piece.mostLines)
  return piece.render(fence(text, 'text'), isWhole)
}
