import type { Commands } from '../../action/commands.ts'
import { bold, CYAN, GREEN, GREY, paint, RED, YELLOW } from '../../report/log/colours.ts'
import { GLYPH } from '../../report/text/states.ts'
import { shorten } from '../../text/cut.ts'
import { oneLine } from '../../text/plain.ts'
import type { Action, JobEnd, JobPlan } from '../model.ts'
import { shownChange, type ShownChange } from './changes.ts'
import { isToDo, type DeployReport } from './report.ts'
import { ACTION_WORDS, changeCount, driftSentence, titleOf } from './words.ts'

/** What of a plan and of its application stands in the log: all of it, each job's changes in a group of their own. */

/** Characters of a name: both its ends tell it from others. */
const LONGEST_NAME = 80
const LONGEST_MESSAGE = 1_000
const LONGEST_SENTENCE = 2_000
/** Lines of one value. */
const MOST_LINES = 2_000
const INDENT = '    '
const DRIFT = '⚠'

const COLOURS: Readonly<Record<Action, number>> = { create: GREEN, update: YELLOW, delete: RED, none: GREY }

/** Prints a plan: its counts, a line a job or a group where it has changes, what is refused, and what to know. */
export function printPlan(commands: Commands, report: Pick<DeployReport, 'mode' | 'plan' | 'notApproved'>): void {
  const { plan, mode, notApproved = [] } = report
  const { words } = titleOf({ mode, plan })
  commands.foreign(bold(words))
  const drift = driftSentence(plan, mode, false)
  if (drift) commands.foreign(paint(YELLOW, `${DRIFT} ${drift}`))
  for (const job of plan.jobs.filter(isToDo)) {
    const said = [changeCount(job), notApproved.includes(job) ? 'not approved' : ''].filter(Boolean).join(', ')
    printJob(commands, job, [nameOf(job.name), said].filter(Boolean).join(': '))
  }
  for (const { name, message } of plan.refusals)
    commands.foreign(`${paint(RED, 'refused')} ${nameOf(name)}: ${shorten(oneLine(message), LONGEST_SENTENCE)}`)
  printNotes(commands, plan.jobs)
}

/** Groups have titles without colours or columns, so lines have no columns either. */
function printJob(commands: Commands, job: JobPlan, words: string): void {
  const { toDo } = ACTION_WORDS[job.action]
  if (job.changes.length === 0) return commands.foreign(`${paint(COLOURS[job.action], toDo)} ${words}`)
  commands.group(`${toDo} ${words}`, () => {
    for (const change of job.changes) commands.foreign(changeLines(shownChange(change, MOST_LINES)).join('\n'))
  })
}

function changeLines(change: ShownChange): string[] {
  const path = `${change.isDrift ? paint(YELLOW, `${DRIFT} `) : ''}${change.path}`
  if (change.kind === 'hidden') return [`${path}: ${change.what} (the value is hidden)`]
  if (change.kind === 'line') {
    const removed = change.fallback === undefined ? 'removed' : `removed (default: ${change.fallback})`
    const after = change.after === undefined ? removed : paint(GREEN, change.after)
    return [`${path}: ${change.before === undefined ? 'not set' : paint(RED, change.before)} → ${after}`]
  }
  const colours: Record<string, number> = { '-': RED, '+': GREEN }
  return [
    `${path} ${change.what}:`,
    ...change.lines.map((line) => `${INDENT}${paint(colours[line.charAt(0)] ?? GREY, line)}`),
    ...(change.more > 0 ? [`${INDENT}${paint(GREY, `… ${change.more} more lines`)}`] : []),
  ]
}

/** What holds for several jobs is said once. */
function printNotes(commands: Commands, jobs: JobPlan[]): void {
  const told = jobs.flatMap(({ name, notes }) => notes.map((note) => ({ note, name })))
  for (const [note, of] of Map.groupBy(told, ({ note }) => note)) {
    const names = of.map(({ name }) => nameOf(name)).join(', ')
    commands.foreign(paint(CYAN, `ℹ ${shorten(names, LONGEST_MESSAGE)}: ${shorten(oneLine(note), LONGEST_SENTENCE)}`))
  }
}

/** Prints what became of a job, as soon as that is known. `jobId`: of the job that is there afterwards. */
export function printJobEnd(commands: Commands, job: JobPlan, end: JobEnd, jobId = job.jobId): void {
  const { toDo, done } = ACTION_WORDS[job.action]
  const name = nameOf(job.name)
  switch (end.kind) {
    case 'done':
      return commands.foreign(`${paint(GREEN, GLYPH.ok)} ${done} ${name}${jobId ? paint(GREY, ` (job ${jobId})`) : ''}`)
    case 'failed':
      return commands.foreign(
        `${paint(RED, `${GLYPH.failed} not ${done}`)} ${name}: ${shorten(oneLine(end.message), LONGEST_SENTENCE)}`,
      )
    case 'not-begun':
      return commands.foreign(paint(GREY, `${GLYPH.skipped} not begun: ${toDo} ${name}`))
  }
}

/** Prints how an application ended, in one line with the counts. */
export function printApplied(commands: Commands, report: DeployReport): void {
  const { icon, words } = titleOf(report)
  commands.foreign(paint(icon === 'ok' ? GREEN : RED, bold(words)))
}

function nameOf(name: string): string {
  return shorten(oneLine(name), LONGEST_NAME, 'both') || '(no name)'
}
