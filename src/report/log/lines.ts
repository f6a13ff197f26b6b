import { progress, type Attempt, type Condition, type RunSnapshot, type Task } from '../../model/run.ts'
import type { Change } from '../../run/changes.ts'
import { oneLine } from '../../text/plain.ts'
import { formatDuration, timeSplit } from '../text/words.ts'
import { bold, CYAN, GREEN, GREY, paint, RED, YELLOW } from './colours.ts'

const WIDEST_KEY = 40
const LONGEST_ERROR = 300

export function openingLines(snapshot: RunSnapshot): string[] {
  const name = oneLine(snapshot.name)
  const job = snapshot.jobId && snapshot.runType !== 'SUBMIT_RUN' ? ` of job ${snapshot.jobId}` : ''
  return [
    `${bold(`Run ${snapshot.runId}${job}`)}${name ? `: ${name}` : ''}`,
    ...(snapshot.url ? [paint(CYAN, oneLine(snapshot.url))] : []),
  ]
}

/** What a look showed. At the first one, tasks that wait for others are counted and not listed. */
export function lookLines(run: RunSnapshot, changes: Change[], isFirst: boolean): string[] {
  const width = Math.min(WIDEST_KEY, Math.max(0, ...run.tasks.map((task) => oneLine(task.key).length)))
  const listed = isFirst ? changes.filter((change) => !isBlocked(change)) : changes
  const blocked = changes.length - listed.length
  return [
    ...listed.map((change) => changeLine(change, width)).filter((line) => line !== undefined),
    ...(blocked > 0
      ? [paint(GREY, `◌ ${blocked} more ${blocked === 1 ? 'task is' : 'tasks are'} blocked until others are done`)]
      : []),
  ]
}

export function progressLine(snapshot: RunSnapshot, now: number): string {
  const { done, running, total } = progress(snapshot.tasks)
  const far =
    snapshot.startedAt === undefined ? '' : `, ${formatDuration(Math.max(0, now - snapshot.startedAt))} so far`
  if (total === 0) return `the run is ${snapshot.condition.phase === 'waiting' ? 'waiting' : 'going on'}${far}`
  return `${done} of ${total} ${total === 1 ? 'task' : 'tasks'} done, ${running} running${far}`
}

// At first nearly every task of a large job is blocked: one line says it for all of them.
function isBlocked(change: Change): boolean {
  return change.kind === 'task' && change.attempt.condition.lifeCycle === 'BLOCKED'
}

function changeLine(change: Change, width: number): string | undefined {
  if (change.kind === 'run') return runLine(change.after)
  const { task, attempt, before } = change
  const { icon, colour, words } = describe(attempt, before)
  const number =
    attempt.number > 0 || task.attempts.length > 1 ? ` ${paint(GREY, `(attempt ${attempt.number + 1})`)}` : ''
  return `${paint(colour, icon)} ${oneLine(task.key).padEnd(width)}  ${paint(colour, words)}${number}${details(attempt)}`
}

export function closingLine({ runId, condition, totalMs }: RunSnapshot): string {
  const { icon, colour, words } = endWords(condition)
  const took = totalMs === undefined ? '' : ` in ${formatDuration(totalMs)}`
  return `${paint(colour, icon)} ${bold(`Run ${runId}`)} ${paint(colour, words)}${took}${because(condition)}`
}

/** The run's own line while it goes on: only where the tasks do not tell the same. */
function runLine(after: Condition): string | undefined {
  if (after.phase === 'unknown')
    return `${paint(YELLOW, '?')} The run is ${oneLine(after.lifeCycle) || 'in a state without a name'}: not a state this action knows, so it goes on waiting.`
  if (after.lifeCycle === 'QUEUED') return `${paint(YELLOW, '◌')} The run is queued${because(after)}`
  return after.phase === 'terminating' ? `${paint(YELLOW, '◌')} The run is terminating${because(after)}` : undefined
}

interface Words {
  icon: string
  colour: number
  words: string
}

function describe(attempt: Attempt, before?: Condition): Words {
  const { phase, lifeCycle } = attempt.condition
  if (phase === 'ended') return endWords(attempt.condition)
  const words = oneLine(lifeCycle).toLowerCase().replaceAll('_', ' ') || 'state unknown'
  if (phase === 'running')
    return { icon: '▶', colour: CYAN, words: before?.lifeCycle === 'RUNNING' ? words : 'running' }
  if (phase === 'terminating') return { icon: '◌', colour: YELLOW, words }
  return phase === 'unknown'
    ? { icon: '?', colour: YELLOW, words: oneLine(lifeCycle) || 'state unknown' }
    : { icon: '◌', colour: GREY, words }
}

function endWords({ verdict, result }: Condition): Words {
  const word = oneLine(result)
  switch (verdict?.kind) {
    case 'success':
      return { icon: '✔', colour: GREEN, words: 'succeeded' }
    case 'success-with-failures':
      return { icon: '✔', colour: YELLOW, words: 'succeeded with failures' }
    case 'not-run':
      return { icon: '○', colour: YELLOW, words: NOT_RUN[word] ?? `not run (${word})` }
    default:
      if (verdict?.unknown)
        return { icon: '✘', colour: RED, words: `ended as ${word}, which this action does not know` }
      return { icon: '✘', colour: RED, words: FAILED[word] ?? `failed (${word})` }
  }
}

const NOT_RUN: Record<string, string> = {
  SKIPPED: 'skipped',
  UPSTREAM_FAILED: 'skipped: upstream failed',
  UPSTREAM_CANCELED: 'skipped: upstream canceled',
  EXCLUDED: 'excluded',
  DISABLED: 'disabled',
  MAXIMUM_CONCURRENT_RUNS_REACHED: 'skipped: too many concurrent runs',
}

const FAILED: Record<string, string> = { FAILED: 'failed', TIMEDOUT: 'timed out', CANCELED: 'canceled' }

/** Where the time went, and the reason of an end that needs one. */
function details(attempt: Attempt): string {
  const { condition } = attempt
  if (condition.phase !== 'ended') {
    const split = condition.phase === 'running' ? timeSplit({ ...attempt, runMs: undefined }) : ''
    return `${split ? paint(GREY, `  ${split}`) : ''}${condition.phase === 'waiting' ? because(condition) : ''}`
  }
  const took =
    attempt.totalMs === undefined || condition.verdict?.kind === 'not-run'
      ? ''
      : ` in ${formatDuration(attempt.totalMs)}`
  const split = timeSplit(attempt)
  return `${took}${split ? paint(GREY, ` (${split})`) : ''}${condition.verdict?.kind === 'success' ? '' : because(condition)}`
}

// Sentences that say no more than the word before them, or than the error that comes right after.
const EMPTY_MESSAGE = /^(?:Workload failed, see run output for details|An upstream task (?:failed|was canceled))\.?$/

function because({ message }: Condition): string {
  const reason = shorten(oneLine(message))
  return reason && !EMPTY_MESSAGE.test(reason) ? `: ${reason}` : ''
}

export function label(task: Task, attempt: Attempt): string {
  const key = oneLine(task.key)
  return task.attempts.length > 1 || attempt.number > 0 ? `${key} (attempt ${attempt.number + 1})` : key
}

export function isBad({ verdict }: Condition): boolean {
  return verdict?.kind === 'failure'
}

export function firstLine(text: string): string {
  return oneLine(text.trim().split(/[\r\n]/, 1)[0] ?? '')
}

export function shorten(text: string): string {
  return text.length > LONGEST_ERROR ? `${text.slice(0, LONGEST_ERROR)}…` : text
}
