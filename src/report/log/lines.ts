import type { UploadProgress } from '../../import/upload.ts'
import { attemptNumber, type Attempt, type Condition, type RunSnapshot, type Task } from '../../model/run.ts'
import type { Change } from '../../run/changes.ts'
import { formatBytesOf } from '../../text/bytes.ts'
import { shorten } from '../../text/cut.ts'
import { oneLine } from '../../text/plain.ts'
import { formatDuration } from '../../text/duration.ts'
import { GLYPH, stateWords, type Emphasis } from '../text/states.ts'
import { progressWords, splitBeside, taskCount, timeSplit, usualWords } from '../text/words.ts'
import { bold, CYAN, GREEN, GREY, paint, RED, YELLOW } from './colours.ts'

const WIDEST_KEY = 40
const LONGEST_REASON = 300

/** Which run it is, and where its page is. */
export function openingLines(snapshot: RunSnapshot): string[] {
  const name = oneLine(snapshot.name)
  const job = snapshot.jobId && snapshot.runType !== 'SUBMIT_RUN' ? ` of job ${snapshot.jobId}` : ''
  return [
    `${bold(`Run ${snapshot.runId}${job}`)}${name ? `: ${name}` : ''}`,
    ...(snapshot.url ? [paint(CYAN, oneLine(snapshot.url))] : []),
  ]
}

/** More tasks than these that come to stand at the same place in one look are told in one line. */
const MANY = 8

/**
 * What a look showed. At the first one, tasks that wait for others are counted and not listed. The lines of a nested
 * run are further in.
 */
export function lookLines(
  { tasks }: Pick<RunSnapshot, 'tasks'>,
  changes: Change[],
  isFirst: boolean,
  path: readonly string[] = [],
): string[] {
  const width = Math.min(WIDEST_KEY, widestOf(tasks, path))
  const listed = isFirst ? changes.filter((change) => !isBlocked(change)) : changes
  const blocked = changes.length - listed.length
  const together = Map.groupBy(listed, (change) => bulkWords(change))
  const lines = listed.map((change) => {
    const words = bulkWords(change)
    const alike = words === undefined ? [] : (together.get(words) ?? [])
    if (words === undefined || alike.length <= MANY) return changeLine(change, width)
    return alike.at(-1) === change ? bulkLine(change, alike.length, words) : undefined
  })
  const waiting = blocked === 1 ? '1 more task is' : `${blocked} more tasks are`
  return [
    ...lines.filter((line) => line !== undefined),
    ...(blocked > 0 ? [paint(GREY, `◌ ${waiting} blocked until others are done`)] : []),
  ].map((line) => `${indent(path)}${line}`)
}

/** Not `Math.max(...)`: a run of any size is taken. */
function widestOf(tasks: Task[], path: readonly string[]): number {
  return tasks.reduce((widest, { key }) => Math.max(widest, pathWords([...path, key]).length), 0)
}

function indent(path: readonly string[]): string {
  return '  '.repeat(path.length)
}

/** A task as people name it: `parent/child`, and `fan_out/[17]` for an iteration. */
function pathWords(path: readonly string[]): string {
  return path.map((key) => oneLine(key)).join('/')
}

/** Which run a run-job task has started, and where its page is. */
export function childLines({ runId, name, url }: RunSnapshot, path: readonly string[]): string[] {
  const page = url ? `  ${paint(CYAN, oneLine(url))}` : ''
  const said = name ? `: ${oneLine(name)}` : ''
  return [`${indent(path)}${paint(GREY, '↳')} ${pathWords(path)} started ${bold(`run ${runId}`)}${said}${page}`]
}

/** How far a for-each task is: `fan_out  37 of 40, 2 failed`; undefined before the first has ended. */
export function iterationsLine({ iterations }: Task, path: readonly string[]): string | undefined {
  if (!iterations || iterations.succeeded + iterations.failed === 0) return undefined
  const { total, succeeded, failed } = iterations
  const bad = failed > 0 ? paint(RED, `, ${failed} failed`) : ''
  return `${indent(path.slice(1))}${paint(GREY, '↻')} ${pathWords(path)} ${succeeded + failed} of ${total}${bad}`
}

/** What many tasks may be told to be at once; undefined for what is told of each: failures. */
function bulkWords(change: Change): string | undefined {
  if (change.kind === 'run' || hasFailed(change.attempt.condition)) return undefined
  const { colour, words } = shown(change.attempt.condition)
  return `${paint(colour, words)}${attemptNumber(change.task, change.attempt) > 1 ? attemptWords(change) : ''}`
}

function bulkLine(change: Change, count: number, words: string): string | undefined {
  if (change.kind === 'run') return undefined
  const { glyph, colour } = shown(change.attempt.condition)
  return `${paint(colour, glyph)} ${taskCount(count)} ${words}`
}

/** How far the run is, after `elapsedMs`, and how long it usually takes. */
export function progressLine({ tasks, condition }: RunSnapshot, elapsedMs: number, usualMs?: number): string {
  const usual = usualWords(usualMs)
  const far = `${formatDuration(elapsedMs)} so far${usual && ` (${usual})`}`
  const state = progressWords(tasks) || `the run is ${condition.phase === 'waiting' ? 'waiting' : 'going on'}`
  return `${state}, ${far}`
}

/** At first nearly every task of a large job is blocked: one line says it for all of them. */
function isBlocked(change: Change): boolean {
  return change.kind === 'task' && change.attempt.condition.lifeCycle === 'BLOCKED'
}

function changeLine(change: Change, width: number): string | undefined {
  if (change.kind === 'run') return runLine(change.after)
  const { task, attempt, path } = change
  const { glyph, colour, words } = shown(attempt.condition)
  const number = isNumbered(task, attempt) ? attemptWords(change) : ''
  const name = pathWords(path).padEnd(width)
  return `${paint(colour, glyph)} ${name}  ${paint(colour, words)}${number}${details(attempt)}`
}

function isNumbered(task: Task, attempt: Attempt): boolean {
  return task.attempts.length > 1 || attempt.number > 0
}

function attemptWords({ task, attempt }: Pick<Extract<Change, { kind: 'task' }>, 'task' | 'attempt'>): string {
  return ` ${paint(GREY, `(attempt ${attemptNumber(task, attempt)})`)}`
}

/** How the run ended. */
export function closingLine({ runId, condition, totalMs }: RunSnapshot): string {
  const { glyph, colour, words } = shown(condition)
  const took = totalMs === undefined ? '' : ` in ${formatDuration(totalMs)}`
  return `${paint(colour, glyph)} ${bold(`Run ${runId}`)} ${paint(colour, words)}${took}${because(condition)}`
}

/** How a state looks in the log. */
function shown(condition: Condition): { glyph: string; colour: number; words: string } {
  const { icon, words, emphasis } = stateWords(condition)
  return { glyph: GLYPH[icon], colour: COLOURS[emphasis], words }
}

const COLOURS: Readonly<Record<Emphasis, number>> = {
  ok: GREEN,
  failed: RED,
  warning: YELLOW,
  running: CYAN,
  waiting: GREY,
  muted: GREY,
}

/** The run's own line while it goes on: only where the tasks do not tell the same. */
function runLine(after: Condition): string | undefined {
  if (after.phase === 'unknown')
    return (
      `${paint(YELLOW, '?')} The run is ${oneLine(after.lifeCycle) || 'in a state without a name'}: ` +
      'not a state this action knows, so it goes on waiting.'
    )
  if (after.lifeCycle === 'QUEUED') return `${paint(YELLOW, '◌')} The run is queued${because(after)}`
  return after.phase === 'terminating' ? `${paint(YELLOW, '◌')} The run is terminating${because(after)}` : undefined
}

/** Where the time went, and the reason of an end that needs one. */
function details(attempt: Attempt): string {
  const { condition } = attempt
  if (condition.phase !== 'ended') {
    const split = condition.phase === 'running' ? timeSplit({ ...attempt, runMs: undefined }) : ''
    return `${split ? paint(GREY, `  ${split}`) : ''}${condition.phase === 'waiting' ? because(condition) : ''}`
  }
  const took =
    attempt.totalMs === undefined || condition.verdict?.kind === 'not-run' ? '' : formatDuration(attempt.totalMs)
  const split = splitBeside(took, attempt)
  const reason = condition.verdict?.kind === 'success' ? '' : because(condition)
  return `${took && ` in ${took}`}${split ? paint(GREY, ` (${split})`) : ''}${reason}`
}

// Sentences that say no more than the word before them, or than the error that comes right after.
const EMPTY_TASK = /^(?:Workload failed, see run output for details|An upstream task (?:failed|was canceled))\.?$/
const EMPTY_RUN =
  /^Task [\w-]+ failed with message: Workload failed, see run output for details\.?(?: This caused .*)?$/

function because({ message }: Condition): string {
  const reason = shorten(oneLine(message), LONGEST_REASON)
  return reason && !EMPTY_TASK.test(reason) && !EMPTY_RUN.test(reason) ? `: ${reason}` : ''
}

/** A task as the log calls it, with its attempt where it has more than one. */
export function label(task: Task, attempt: Attempt, path: readonly string[] = [task.key]): string {
  const key = pathWords(path)
  return isNumbered(task, attempt) ? `${key} (attempt ${attemptNumber(task, attempt)})` : key
}

/** Whether something ended in a failure. */
export function hasFailed({ verdict }: Condition): boolean {
  return verdict?.kind === 'failure'
}

/** The first line of an error, for a line of the log. */
export function firstLine(text: string): string {
  return shorten(oneLine(text.trim().split(/[\r\n]/, 1)[0] ?? ''), LONGEST_REASON)
}

/** How far an import is: `Imported 120 of 340 files, 3.1 of 8.4 MB`. */
export function importLine({ files, ofFiles, bytes, ofBytes }: UploadProgress): string {
  return `Imported ${files} of ${ofFiles} files, ${formatBytesOf(bytes, ofBytes)}`
}
