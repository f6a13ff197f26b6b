import type { Commands } from '../../action/commands.ts'
import type { Clock } from '../../model/clock.ts'
import type { UploadProgress } from '../../import/upload.ts'
import type { RunSnapshot } from '../../model/run.ts'
import type { RunEvent } from '../../run/events.ts'
import { oneLine } from '../../text/plain.ts'
import type { Reporter } from '../reporter.ts'
import { CYAN, GREY, paint, RED } from './colours.ts'
import {
  childLines,
  closingLine,
  firstLine,
  hasFailed,
  importLine,
  label,
  lookLines,
  openingLines,
  progressLine,
} from './lines.ts'
import { createFailedIterationLines, createIterationLines } from './iterations.ts'
import { createOutageLog } from './outage.ts'
import { printOutput } from './output.ts'

export interface LogDependencies {
  commands: Commands
  clock: Clock
  logOutput: 'all' | 'failed' | 'none'
  /** Resolves when what was printed has gone out: megabytes must not pile up before a slow reader. */
  printed: () => Promise<void>
}

const HEARTBEAT_MS = 60_000
/** Whoever reads the log may be slow, and what is lost of it is lost for good. */
const PATIENCE_MS = 120_000

/** The live log: one line a change, made for people; and a line a minute when there is nothing to say. */
export function createLog({ commands, clock, logOutput, printed }: LogDependencies): Reporter {
  const over = new AbortController()
  let printedAt = clock.now()
  let last: RunSnapshot | undefined
  let firstLookAt = clock.now()
  let usualMs: number | undefined
  const iterationLines = createIterationLines(clock)
  const failedIterationLines = createFailedIterationLines()
  const children = new Set<string>()

  const print = (lines: string[]): void => {
    if (lines.length === 0) return
    commands.foreign(lines.join('\n'))
    printedAt = clock.now()
  }

  const outages = createOutageLog(clock, print)

  const look = ({ run, changes }: Extract<RunEvent, { type: 'look' }>): void => {
    if (last === undefined) {
      firstLookAt = clock.now()
      void heartbeat()
    }
    outages.over()
    if (last === undefined) print(openingLines(run))
    print([...lookLines(run, changes, last === undefined), ...iterationLines(run.tasks, [])])
    last = run
  }

  const childLook = ({ path, attempt, run, changes }: Extract<RunEvent, { type: 'child-look' }>): void => {
    const isFirst = !children.has(attempt.runId)
    children.add(attempt.runId)
    const lines = lookLines(run, changes, isFirst && run.condition.phase !== 'ended', path)
    print([...(isFirst ? childLines(run, path) : []), ...lines, ...iterationLines(run.tasks, path)])
  }

  const output = async (told: Extract<RunEvent, { type: 'output' }>): Promise<void> => {
    const { path, task, attempt, output } = told
    const isFailed = hasFailed(attempt.condition)
    if (isFailed && output.error) print([paint(RED, `  ${label(task, attempt, path)}: ${firstLine(output.error)}`)])
    if (logOutput === 'none' || (logOutput === 'failed' && !isFailed)) return
    // Which run it started has a line of its own.
    printOutput(commands, children.has(attempt.runId) ? { ...told, output: { ...output, note: undefined } } : told)
    printedAt = clock.now()
    await printed()
  }

  const outputLost = ({ path, task, attempt, reason }: Extract<RunEvent, { type: 'output-lost' }>): void => {
    // Of nested runs one note says it all.
    if (path.length > 1) return commands.debug(`The output of ${label(task, attempt, path)} is not shown: ${reason}`)
    const why = oneLine(reason).replace(/[.…]?$/, '.')
    const text = `The output of ${label(task, attempt)} could not be fetched: ${why} The verdict does not depend on it.`
    commands.warning(text, 'Output missing')
    printedAt = clock.now()
  }

  /** That it is done is told as a note, with what it was. */
  const importing = (progress: UploadProgress): void => {
    if (progress.files < progress.ofFiles) print([paint(GREY, `  ${importLine(progress)}`)])
  }

  /** By the workspace's clock, which may be another, and never less than what has passed here. */
  const elapsed = ({ startedAt }: RunSnapshot): number =>
    Math.max(clock.now() - (startedAt ?? Infinity), clock.now() - firstLookAt)

  const heartbeat = async (): Promise<void> => {
    while (!over.signal.aborted) {
      await clock.sleep(Math.max(1, printedAt + HEARTBEAT_MS - clock.now()), over.signal)
      if (over.signal.aborted || clock.now() - printedAt < HEARTBEAT_MS) continue
      if (last) print([paint(GREY, `  ${progressLine(last, elapsed(last), usualMs)}`)])
      printedAt = clock.now()
    }
  }

  return {
    name: 'The log',
    patienceMs: PATIENCE_MS,
    on(event) {
      switch (event.type) {
        case 'look':
          return look(event)
        case 'usual':
          usualMs = event.ms
          return undefined
        case 'output':
          return output(event)
        case 'output-lost':
          return outputLost(event)
        case 'child-look':
          return childLook(event)
        case 'iterations':
          return print(failedIterationLines(event))
        case 'follow-lost':
          return commands.debug(`What ${event.path.join('/')} consists of could not be looked at: ${event.reason}`)
        case 'cells-lost':
          return commands.debug(`The cells of ${label(event.task, event.attempt)} are not shown: ${event.reason}`)
        case 'run-ended':
          return print([closingLine(event.run)])
        case 'outage':
          return outages.trouble(event.trouble)
        case 'note':
          return print([paint(CYAN, `ℹ ${oneLine(event.text)}`)])
        case 'notice':
          return commands.notice(event.text)
        case 'warning':
          return commands.warning(event.text, event.title)
        case 'ended':
          return over.abort()
        case 'importing':
          return importing(event.progress)
        case 'notebooks':
        case 'exported':
        case 'deleted':
        case 'imported':
        case 'creating-job':
        case 'job-not-created':
        case 'temporary-job':
        case 'starting':
        case 'not-started':
        case 'run':
        case 'disowned':
        case 'misnamed':
        case 'repairing':
        case 'repaired':
        case 'repair-refused':
        case 'canceling':
        case 'cancel-accepted':
        case 'cancel-failed':
          return undefined
      }
    },
  }
}
