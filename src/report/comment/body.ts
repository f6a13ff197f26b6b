import type { CellExcerpt, Outcome, RunReport, TaskReport } from '../../model/outcome.ts'
import { lastAttempt } from '../../model/run.ts'
import type { Leg } from '../../model/work.ts'
import type { RunContext } from '../../model/workflow.ts'
import { endOf, shorten } from '../../text/cut.ts'
import { formatDuration } from '../../text/duration.ts'
import { plainBeginning } from '../../text/plain.ts'
import { emojiOf, joined, linkedKey, LONGEST_NAME, statusOf, type Cause } from '../summary/blocks.ts'
import { causesOf, errorBlock, errorOf, headingOf, needsSection, placeBlock, testsBlock } from '../summary/failures.ts'
import { explanation, headline, title, why, type Title } from '../summary/opening.ts'
import { Room } from '../summary/room.ts'
import { tasksInOrder, unbroken } from '../summary/table.ts'
import { escapeText, fence, link } from '../text/markdown.ts'
import { tallyWords } from '../text/words.ts'
import { commitLink, stepName } from './origin.ts'

/** What a comment says beside how the step ended. */
export interface CommentFacts {
  context: RunContext
  leg: Leg
  /** Its last line (key.ts). */
  marker: string
  /** At most so many bytes. */
  most: number
  /** The step was ended from outside before it could say how its run ended. */
  isStopped?: boolean
}

/** GitHub takes 65,536 characters, none of which takes less than one byte. */
export const COMMENT_BYTES = 60_000
/** A comment that is saved: Windows takes 32,766 characters of state, and what is there has quotes escaped. */
export const SAVED_COMMENT_BYTES = 8_000

const MOST_ROWS = 25
const MOST_FAILURES = 10
/** Characters. */
const LONGEST_ERROR = 1_500
const LONGEST_CELL = 1_500
const LONGEST_PRINTED = 2_500
const LONGEST_TESTS = 2_000

/** The comment of a step that has ended: markdown, with its marker at the very end. */
export function renderComment(outcome: Outcome, facts: CommentFacts): string {
  const { run } = outcome
  const foot = joined([footer(run, facts), facts.marker])
  const room = new Room(facts.most)
  const head = opening(outcome, facts)
  room.take(head)
  room.take(foot)
  const failures = run ? takeFailures(run, room, facts) : []
  const table = run ? taskRows(run) : ''
  return joined([head, room.take(table) ? table : '', ...failures, foot])
}

const STOPPED: Title = { icon: 'canceled', words: ': the step was stopped' }

function opening(outcome: Outcome, { isStopped, most }: CommentFacts): string {
  const { run } = outcome
  const isUnexplained = outcome.kind === 'failed' && !outcome.run.tasks.some(needsSection)
  return joined([
    `### ${headline(run, isStopped ? STOPPED : title(outcome))}`,
    ...(isStopped ? stopped(outcome) : explanation(outcome, Math.floor(most / 2))),
    ...(isUnexplained ? why(outcome, []) : []),
    run && tally(run),
  ])
}

function stopped(outcome: Outcome): (string | undefined)[] {
  const isUnknown = outcome.kind === 'canceled' && outcome.fate === 'unknown'
  return [
    'The step was ended from outside before it had said how its run ended.',
    ...(isUnknown ? ['What became of the run is not known: look for it in the workspace.'] : explanation(outcome)),
  ]
}

/** `**4 tasks: 1 failed, 3 succeeded** · 12m` */
function tally(run: RunReport): string {
  const told = tallyWords(run.tasks)
  return [told && `**${told}**`, run.totalMs === undefined ? '' : formatDuration(run.totalMs)]
    .filter(Boolean)
    .join(' · ')
}

/**
 * All tasks where they are few, else those that did not succeed, as many as a comment can bear, the failed ones first;
 * the rest counted.
 */
function taskRows({ tasks }: RunReport): string {
  if (tasks.length < 2) return ''
  const isMany = tasks.length > MOST_ROWS
  const inOrder = tasksInOrder(tasks)
  const shown = isMany ? inOrder.filter(isInteresting).slice(0, MOST_ROWS) : inOrder
  if (shown.length === 0) return ''
  const others = tasks.filter((task) => !shown.includes(task))
  const rows = shown.map((task) => `| ${emojiOf(task)} | ${linkedKey(task)} | ${statusOf(task)} | ${took(task)} |`)
  const rest = others.length > 0 ? [`| | and ${tallyWords(others).replace(/^\d+/, '$& other')} | | |`] : []
  return ['| | Task | Result | Time |', '| :--- | :--- | :--- | :--- |', ...rows, ...rest].join('\n')
}

/** Skipped tasks of a large run say no more than what failed before them. */
function isInteresting(task: TaskReport): boolean {
  const kind = lastAttempt(task).condition.verdict?.kind
  return kind !== 'success' && kind !== 'not-run'
}

function took(task: TaskReport): string {
  const { totalMs, condition } = lastAttempt(task)
  return totalMs === undefined || condition.verdict?.kind === 'not-run' ? '' : unbroken(formatDuration(totalMs))
}

/** Why tasks failed, the same reason once; those for which there is no room are counted. */
function takeFailures(run: RunReport, room: Room, facts: CommentFacts): string[] {
  const causes = causesOf(run.tasks.filter(needsSection))
  const blocks: string[] = []
  const rest = 'More failures are in the summary of the workflow run.'
  for (const cause of causes.slice(0, MOST_FAILURES)) {
    const block = failure(cause, facts)
    if (!room.take(block, Buffer.byteLength(rest))) break
    blocks.push(block)
  }
  return blocks.length < causes.length ? [...blocks, rest] : blocks
}

function failure(cause: Cause, { context }: CommentFacts): string {
  const [task] = cause
  const { cell } = task.output ?? {}
  const tests = testsBlock(task, LONGEST_TESTS, context)
  return joined([
    `#### ${headingOf(cause)}`,
    placeBlock(cause, context),
    errorBlock(errorOf(task), LONGEST_ERROR),
    tests,
    // Its caller's cell says less than the tests themselves.
    cell && tests === '' ? failedCell(cell) : '',
  ])
}

function failedCell({ source, printed }: CellExcerpt): string {
  const shownSource = plainBeginning(source, LONGEST_CELL)
  const shownPrinted = endOf(printed, LONGEST_PRINTED)
  return joined([
    shownSource.trim() && `The cell that failed:\n\n${fence(shownSource)}`,
    shownPrinted.trim() && `It printed:\n\n${fence(shownPrinted)}`,
  ])
}

/** `[Run 7](…) · [workflow run](…) · commit abc · nightly / test (3.12)`: what tells it from another's comment. */
function footer(run: RunReport | undefined, { context, leg }: CommentFacts): string {
  const { url, runAttempt } = context
  const attempt = Number(runAttempt) > 1 ? ` (attempt ${escapeText(runAttempt)})` : ''
  return [
    run && link(`Run ${run.runId}`, run.url),
    `${link('workflow run', url)}${attempt}`,
    commitLink(context),
    escapeText(shorten(stepName(context, leg.matrix), LONGEST_NAME)),
  ]
    .filter(Boolean)
    .join(' · ')
}
