import { adviceFor } from '../../model/advice.ts'
import { reasonOf, type Excerpt, type TaskReport } from '../../model/outcome.ts'
import { hasFailed, lastAttempt, type Condition } from '../../model/run.ts'
import type { RunContext } from '../../model/workflow.ts'
import { beginningOf, endOf, shorten, someOf } from '../../text/cut.ts'
import { plainBeginning } from '../../text/plain.ts'
import { code, fence, prose } from '../text/markdown.ts'
import { linkToSource, sourceLink } from '../text/source-link.ts'
import { resultWord } from '../text/states.ts'
import { taskCount, taskStatus } from '../text/words.ts'
import {
  emojiOf,
  folded,
  foreignCode,
  joined,
  keyOf,
  labeled,
  linkedKey,
  LONGEST_MESSAGE,
  next,
  statusOf,
  type Cause,
} from './blocks.ts'
import { beginning, ending, hasText, type Part } from './excerpts.ts'
import { remarks } from './results.ts'
import { bytesOf, type Room } from './room.ts'

/** Why tasks failed: error, advice, the end of the trace and of the logs. */

// The most that is shown of one thing even where there is room: nobody reads more of it on this page.
const LOG_BYTES = 65_536
const TRACE_BYTES = 8_192
const TRACE_LINES = 50
/** A longer trace is folded, but for its last lines. */
const OPEN_LINES = 15
const LAST_LINES = 10
/** A shorter piece of a trace or a log tells nothing. */
const LEAST_BYTES = 400
/** All errors together, in characters: with hundreds of failed tasks each one gets less. */
const ERROR_CHARACTERS = 200_000
const LONGEST_ERROR = 3_000
/** All tests of one task, the name of one, and why it failed. */
const TESTS_CHARACTERS = 6_000
const LONGEST_TEST = 150
const LONGEST_REASON = 300
/** Of the cell that failed: its source and what it printed. */
const CELL_BYTES = 8_192
const CELL_LINES = 50
const SOURCE_LINES = 40
/** Names of tasks that failed for the same reason: in the heading, and below it where there are more. */
const MOST_IN_HEADING = 3
const MOST_NAMES = 30

/** Failed tasks, and canceled ones that have something to say. */
export function needsSection(task: TaskReport): boolean {
  const { verdict } = lastAttempt(task).condition
  if (verdict?.kind !== 'failure') return false
  return verdict.failure !== 'run-canceled' || Boolean(task.output?.error) || hasText(task.output?.trace)
}

/** Failed tasks by what is to be said of them, in the order of the first of each. */
export function causesOf(failures: TaskReport[]): Cause[] {
  return [...Map.groupBy(failures, whatIsSaid).values()] as Cause[]
}

function whatIsSaid(task: TaskReport): string {
  const error = beginningOf(errorOf(task), LONGEST_ERROR)
  const trace = endOf(task.output?.trace?.text ?? '', 2 * TRACE_BYTES)
  const tests = task.output?.tests?.failed.map(({ id }) => id) ?? []
  const iterations = failedIterations(task).map(({ key }) => key)
  return [taskStatus(task).text, error, trace, ...tests, ...iterations, ...remarks(task)].join('\0')
}

/** How many tasks these are. */
export function countOf(causes: Cause[]): number {
  return causes.reduce((sum, { length }) => sum + length, 0)
}

/** Renders what is said of each cause but for traces and logs, with a heading unless the run has one task only. */
export function failureBlock(causes: Cause[], withHeading: boolean, context: RunContext): (cause: Cause) => string {
  const room = Math.min(LONGEST_ERROR, Math.floor(ERROR_CHARACTERS / causes.length))
  // The same advice once, at the first that needs it: what goes wrong for one task often does for others.
  const firstWith = new Map(causes.toReversed().map((cause) => [adviceOn(lastAttempt(cause[0]).condition), cause]))
  return (cause) => {
    const [task] = cause
    const { condition } = lastAttempt(task)
    const hint = adviceOn(condition)
    const unknown = condition.verdict?.kind === 'failure' && condition.verdict.unknown
    return joined([
      withHeading ? `### ${headingOf(cause)}` : '',
      placeBlock(cause, context),
      unknown ? unknownEnd(condition) : '',
      errorBlock(errorOf(task), room),
      testsBlock(task, room, context),
      iterationsBlock(task, room),
      hint && firstWith.get(hint) === cause ? next(hint) : '',
      ...remarks(task),
    ])
  }
}

/** `❌ load, publish: FAILED`; the names of more tasks than a heading bears are a block below it. */
export function headingOf(cause: Cause): string {
  const [task] = cause
  const isMany = cause.length > MOST_IN_HEADING
  const head = `${emojiOf(task)} ${isMany ? taskCount(cause.length) : names(cause)}: ${statusOf(task)}`
  return joined([head, isMany ? names(cause) : ''])
}

/** `At etl/train.py:17`, where all tasks of a cause are about it; failed tests have lines of their own. */
export function placeBlock(cause: Cause, context: RunContext): string {
  if (cause[0].output?.tests) return ''
  const links = new Set(cause.map(({ output }) => (output?.place ? sourceLink(output.place, context) : '')))
  const [first] = links
  return links.size === 1 && first ? `At ${first}` : ''
}

/** The names of tasks, with links; of many only some. */
function names(tasks: TaskReport[]): string {
  return someOf(tasks, linkedKey, MOST_NAMES)
}

/** Why a task failed, in foreign words. */
export function errorOf(task: TaskReport): string {
  return task.output?.error || task.iterations?.firstError || lastAttempt(task).condition.message
}

/** An error in at most so many characters. */
export function errorBlock(error: string, room: number): string {
  const text = plainBeginning(error, room).trim()
  if (text === '') return 'Databricks gave no reason.'
  return text.includes('\n') ? fence(text, 'text') : prose(error, room)
}

/** Each failed test, with a link to its line, and the first line of why, as far as there is room for them. */
export function testsBlock({ output }: TaskReport, room: number, context: RunContext): string {
  const tests = output?.tests
  if (!tests) return ''
  const lines: string[] = []
  let left = Math.min(room, TESTS_CHARACTERS)
  for (const { id, message, place } of tests.failed) {
    const [why = ''] = message.split('\n', 1)
    const name = code(shorten(plainBeginning(id, LONGEST_MESSAGE), LONGEST_TEST, 'both'))
    const reason = why && `: ${prose(why, LONGEST_REASON)}`
    left -= name.length + reason.length
    if (left < 0) break
    lines.push(`- ${place ? linkToSource(name, place, context) : name}${reason}`)
  }
  const rest = tests.counts.failed + tests.counts.errors - lines.length
  if (lines.length > 0 && rest > 0) lines.push(`- and ${rest} more`)
  return lines.join('\n')
}

/** Each failed iteration with the first line of why, as far as they are known and there is room for them. */
function iterationsBlock(task: TaskReport, room: number): string {
  const failed = failedIterations(task)
  const lines: string[] = []
  let left = room
  for (const iteration of failed) {
    const why = reasonOf(iteration).split('\n', 1)[0] ?? ''
    const said = [statusOf(iteration), why && prose(why, LONGEST_REASON)].filter(Boolean).join(', ')
    const line = `- ${emojiOf(iteration)} ${linkedKey(iteration)}: ${said}`
    left -= line.length
    if (left < 0) break
    lines.push(line)
  }
  if (lines.length === 0) return ''
  const count = Math.max(task.iterations?.failed ?? 0, failed.length)
  if (count > lines.length) lines.push(`- and ${count - lines.length} more`)
  return folded(count === 1 ? '1 iteration failed' : `${count} iterations failed`, lines.join('\n'))
}

function failedIterations({ kind, children = [] }: TaskReport): TaskReport[] {
  return kind === 'for-each' ? children.filter(hasFailed) : []
}

/** Advice on how a run or a task ended, if there is any. */
export function adviceOn({ code: word }: Condition): string | undefined {
  // Advice on HTTP statuses is for requests.
  return /^[A-Z_]+$/.test(word) ? adviceFor(word) : undefined
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
  of: (task: TaskReport) => Excerpt | undefined
  mostBytes: number
  mostLines: number
  /** `part` is the end of it. */
  render: (part: Part, task: TaskReport) => string
  /** Where there is little room. */
  renderShort: (part: Part, task: TaskReport) => string
}

/** The end of a long trace is open, what comes before it is folded. */
const TRACE: Piece = {
  of: (task) => task.output?.trace,
  mostBytes: TRACE_BYTES,
  mostLines: TRACE_LINES,
  render(part, task) {
    const { tests, cell } = task.output ?? {}
    // That of failed tests leads to their caller.
    if (tests) return folded(part.isWhole ? 'Its trace' : 'The end of its trace', fence(part.text, 'text'))
    const lines = part.text.split('\n')
    // What the cell printed would be right above it.
    if (lines.length <= OPEN_LINES)
      return cell && part.isWhole ? labeled('Its trace', traceBlock(part)) : traceBlock(part)
    const earlier = lines.slice(0, -LAST_LINES)
    const title = part.isWhole
      ? `The first ${earlier.length} lines of the trace`
      : `${earlier.length} lines of the trace before the last ones`
    return joined([
      folded(title, fence(earlier.join('\n'), 'text')),
      fence(lines.slice(-LAST_LINES).join('\n'), 'text'),
    ])
  },
  renderShort({ text, isWhole }) {
    const lines = text.split('\n')
    return traceBlock({ text: lines.slice(-OPEN_LINES).join('\n'), isWhole: isWhole && lines.length <= OPEN_LINES })
  },
}

function traceBlock({ text, isWhole }: Part): string {
  return isWhole ? fence(text, 'text') : labeled('The end of its trace', fence(text, 'text'))
}

/** The cells that failed, one a cause: of each its source and the end of what it printed. */
export function takeCells(causes: Cause[], room: Room): Map<TaskReport, string> {
  const isShared = new Set(causes.flatMap(([task, ...others]) => (others.length > 0 ? [task] : [])))
  const render =
    (lines: number): Piece['render'] =>
    (part, task) => {
      const source = beginning(
        { text: firstLines(task.output?.cell?.source ?? '', lines), truncated: false },
        CELL_BYTES,
      )
      const of = isShared.has(task) ? ` of ${keyOf(task)}` : ''
      return joined([
        labeled(`The cell that failed${of}`, fence(source.text, 'text')),
        part.text && labeled(part.isWhole ? 'It printed' : 'The end of what it printed', fence(part.text, 'text')),
      ])
    }
  const cells: Piece = {
    of: ({ output }) => output?.cell && { text: output.cell.printed, truncated: false },
    mostBytes: CELL_BYTES,
    mostLines: CELL_LINES,
    render: render(SOURCE_LINES),
    renderShort: render(OPEN_LINES),
  }
  const having = causes.flatMap(([task]) => (task.output?.cell ? [task] : []))
  return takeEnds(having, room, cells, (tasks) => `Cells of ${taskCount(tasks.length, 'failed')}`)
}

function firstLines(text: string, most: number): string {
  const lines = text.split('\n')
  return lines.length <= most ? text : [...lines.slice(0, most), '…'].join('\n')
}

/** The traces of failed tasks, one a cause; one that is the same as that of an earlier cause is only referred to. */
export function takeTraces(causes: Cause[], room: Room): Map<TaskReport, string> {
  const having = causes.filter(([task]) => hasText(task.output?.trace))
  const groups = [...Map.groupBy(having, ([{ output }]) => output?.trace?.text).values()]
  const sizes = new Map(groups.map((same) => [same[0]?.[0], countOf(same)]))
  const sizeOf = (tasks: TaskReport[]): string =>
    `Traces of ${taskCount(tasks.reduce((sum, task) => sum + (sizes.get(task) ?? 0), 0))}`
  const first = groups.flatMap((same) => same[0]?.[0] ?? [])
  const taken = takeEnds(first, room, TRACE, sizeOf)
  for (const [owner, ...others] of groups) {
    for (const [task] of owner && taken.has(owner[0]) ? others : []) {
      const reference = `Its trace is the same as that of ${keyOf((owner as Cause)[0])}.`
      if (room.take(reference)) taken.set(task, reference)
    }
  }
  return taken
}

/** The logs of failed tasks. */
export function takeFailedLogs(causes: Cause[], room: Room): Map<TaskReport, string> {
  const isShared = new Set(causes.filter(({ length }) => length > 1).flat())
  const render = ({ text, isWhole }: Part, task: TaskReport): string => {
    const title = isWhole ? 'Logs' : 'The end of the logs'
    return folded(isShared.has(task) ? `${title} of ${keyOf(task)}` : title, fence(text, 'text'))
  }
  const logs: Piece = {
    of: (task) => task.output?.logs,
    mostBytes: LOG_BYTES,
    mostLines: Infinity,
    render,
    renderShort: render,
  }
  const having = causes.flat().filter((task) => hasText(task.output?.logs))
  return takeEnds(having, room, logs, (tasks) => `Logs of ${taskCount(tasks.length, 'failed')}`)
}

/** Each task's piece whole, as far as it is shown at all; where there is no room for that, equal shares of the ends. */
function takeEnds(
  having: TaskReport[],
  room: Room,
  piece: Piece,
  name: (tasks: TaskReport[]) => string,
): Map<TaskReport, string> {
  const block = (task: TaskReport, bytes: number, render: Piece['render']): string => {
    const excerpt = piece.of(task)
    return excerpt ? render(ending(excerpt, bytes, piece.mostLines), task) : ''
  }
  const whole = allOf(having, room.bytes, (task) => block(task, piece.mostBytes, piece.render))
  if (whole)
    return room.takeEach(
      having,
      (task) => whole.get(task) ?? '',
      () => '',
    )
  const taken = new Map<TaskReport, string>()
  const share = Math.floor(room.bytes / having.length)
  for (const task of having) {
    const overhead = bytesOf(piece.renderShort({ text: '', isWhole: false }, task))
    const part = room.bytes > 0 ? block(task, Math.max(LEAST_BYTES, share - overhead), piece.renderShort) : ''
    if (part === '' || !room.take(part)) break
    taken.set(task, part)
  }
  const [shown, leftOut] = [having.slice(0, taken.size), having.slice(taken.size)]
  if (shown.length > 0) room.close(`${name(shown)} shortened`)
  if (leftOut.length > 0) room.close(`${name(leftOut)} left out`)
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
