import type { Commands } from '../action/commands.ts'
import type { Clock } from '../model/clock.ts'
import type { Trouble } from '../databricks/http/retry.ts'
import { oneLine } from '../text/plain.ts'
import type { FullOutput } from '../run/read-output.ts'
import { progress, type Attempt, type Condition, type RunSnapshot, type Task } from '../model/run.ts'
import type { Change } from '../run/changes.ts'
import type { Look } from '../run/watch.ts'
import { formatDuration, timeSplit } from './text/words.ts'

/** The live log: one line a change, made for people. */
export interface RunLog {
  /** The run's name and page, before anything else of it. */
  opening(snapshot: RunSnapshot): void
  look(look: Look): void
  /** Something worth knowing about how the run came to be, or what becomes of it. */
  note(note: string): void
  /** How the run ended, after everything else of it. */
  closing(snapshot: RunSnapshot): void
  output(output: FullOutput): void
  outputLost(task: Task, attempt: Attempt, reason: string): void
  trouble(trouble: Trouble): void
  /** Prints how far the run is when nothing was printed for a minute. Runs until the signal aborts. */
  heartbeat(signal: AbortSignal): Promise<void>
}

export interface LogDependencies {
  commands: Commands
  clock: Clock
  logOutput: 'all' | 'failed' | 'none'
}

const HEARTBEAT_MS = 60_000
const WIDEST_KEY = 40
const LONGEST_ERROR = 300

const GREEN = 32
const RED = 31
const YELLOW = 33
const CYAN = 36
const GREY = 90

export function createRunLog({ commands, clock, logOutput }: LogDependencies): RunLog {
  let printedAt = clock.now()
  let last: RunSnapshot | undefined
  let troubled: { since: number; toldAt: number } | undefined

  const print = (lines: string[]): void => {
    if (lines.length === 0) return
    commands.foreign(lines.join('\n'))
    printedAt = clock.now()
  }

  return {
    opening(snapshot) {
      print(openingLines(snapshot))
    },

    look({ snapshot, changes }) {
      if (troubled)
        print([paint(GREEN, `  The workspace answers again after ${formatDuration(clock.now() - troubled.since)}.`)])
      troubled = undefined
      const first = last === undefined
      last = snapshot
      const width = Math.min(WIDEST_KEY, Math.max(0, ...snapshot.tasks.map((task) => oneLine(task.key).length)))
      const told = first ? changes.filter((change) => !isBlocked(change)) : changes
      const blocked = changes.length - told.length
      print([
        ...told.map((change) => changeLine(change, width)).filter((line) => line !== undefined),
        ...(blocked > 0
          ? [paint(GREY, `◌ ${blocked} more ${blocked === 1 ? 'task is' : 'tasks are'} blocked until others are done`)]
          : []),
      ])
    },

    note(note) {
      print([paint(CYAN, `ℹ ${oneLine(note)}`)])
    },

    closing(snapshot) {
      print([closingLine(snapshot)])
    },

    output(output) {
      const { task, attempt } = output
      const bad = isBad(attempt.condition)
      if (bad && output.error) print([paint(RED, `  ${label(task, attempt)}: ${shorten(firstLine(output.error))}`)])
      if (logOutput === 'none' || (logOutput === 'failed' && !bad)) return
      printOutput(commands, output)
      printedAt = clock.now()
    },

    outputLost(task, attempt, reason) {
      commands.warning(
        `The output of ${label(task, attempt)} could not be fetched: ${oneLine(reason).replace(/[.…]?$/, '.')} The verdict does not depend on it.`,
        'Output missing',
      )
      printedAt = clock.now()
    },

    trouble({ what, cause, delayMs, sinceMs }) {
      troubled ??= { since: clock.now() - sinceMs, toldAt: -Infinity }
      if (clock.now() - troubled.toldAt < HEARTBEAT_MS) return
      troubled.toldAt = clock.now()
      const since = sinceMs > 0 ? ` for ${formatDuration(sinceMs)} now` : ''
      print([
        paint(
          YELLOW,
          `  Could not ${oneLine(what)}${since}: ${oneLine(cause)}. Trying again in ${formatDuration(delayMs)}.`,
        ),
      ])
    },

    async heartbeat(signal) {
      while (!signal.aborted) {
        await clock.sleep(Math.max(1, printedAt + HEARTBEAT_MS - clock.now()), signal)
        if (signal.aborted || clock.now() - printedAt < HEARTBEAT_MS) continue
        if (last) commands.say(paint(GREY, `  ${progressLine(last, clock.now())}`))
        printedAt = clock.now()
      }
    },
  }
}

function openingLines(snapshot: RunSnapshot): string[] {
  const name = oneLine(snapshot.name)
  const job = snapshot.jobId && snapshot.runType !== 'SUBMIT_RUN' ? ` of job ${snapshot.jobId}` : ''
  return [
    `${bold(`Run ${snapshot.runId}${job}`)}${name ? `: ${name}` : ''}`,
    ...(snapshot.url ? [paint(CYAN, oneLine(snapshot.url))] : []),
  ]
}

function progressLine(snapshot: RunSnapshot, now: number): string {
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

function closingLine({ runId, condition, totalMs }: RunSnapshot): string {
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

function printOutput(commands: Commands, output: FullOutput): void {
  const { task, attempt, result, logs, error, trace, note, link } = output
  const asides = [note, link]
    .filter((aside) => aside !== undefined)
    .map((aside) => `  ${label(task, attempt)}: ${oneLine(aside)}`)
  if (asides.length > 0) commands.foreign(paint(GREY, asides.join('\n')))
  const parts: [string, string | undefined][] = [
    [output.resultTruncated ? 'Result (its beginning: the workspace keeps 5 MB)' : 'Result', result],
    [output.logsTruncated ? 'Logs (their end: the workspace keeps 5 MB)' : 'Logs', logs],
    ['Error', trace === undefined ? error : undefined],
    ['Trace', trace],
  ]
  const there = parts.filter(
    (part): part is [string, string] => part[1] !== undefined && !(task.kind === 'condition' && part[0] === 'Result'),
  )
  if (there.length === 0) return
  commands.group(`Output of ${label(task, attempt)}`, () => {
    for (const [name, text] of there) {
      if (there.length > 1 || name !== 'Logs') commands.say(paint(GREY, `── ${name}`))
      commands.foreign(text)
    }
  })
}

function label(task: Task, attempt: Attempt): string {
  const key = oneLine(task.key)
  return task.attempts.length > 1 || attempt.number > 0 ? `${key} (attempt ${attempt.number + 1})` : key
}

function isBad({ verdict }: Condition): boolean {
  return verdict?.kind === 'failure'
}

function firstLine(text: string): string {
  return oneLine(text.trim().split(/[\r\n]/, 1)[0] ?? '')
}

function shorten(text: string): string {
  return text.length > LONGEST_ERROR ? `${text.slice(0, LONGEST_ERROR)}…` : text
}

function paint(colour: number, text: string): string {
  return `\u001b[${colour}m${text}\u001b[0m`
}

function bold(text: string): string {
  return `\u001b[1m${text}\u001b[0m`
}
