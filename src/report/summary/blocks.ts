import { withChildren, type RunReport, type TaskReport } from '../../model/outcome.ts'
import { hasFailed, lastAttempt, type Condition, type Task } from '../../model/run.ts'
import { shorten } from '../../text/cut.ts'
import { plainBeginning } from '../../text/plain.ts'
import { code, escapeText, linked, prose } from '../text/markdown.ts'
import { EMOJI } from '../text/states.ts'
import { kindName, taskStatus } from '../text/words.ts'

/** The small pieces that the parts of the summary are made of. */

/** Characters of a name, a state or another word. */
export const LONGEST_NAME = 120
/** Characters of a sentence. */
export const LONGEST_MESSAGE = 2_000
/** Characters of a sentence beside others. */
export const LONGEST_QUOTE = 500
/** Characters of a task's name: longer ones would take the table's width. Both its ends tell it from others. */
const LONGEST_KEY = 40
/** Longer tables and timelines are folded. */
export const LONG = 25
/** More blocks of results or logs than this go into one fold. */
export const MANY = 10

/** Blocks one below the other; those that are empty or missing are left out. */
export function joined(blocks: (string | undefined)[]): string {
  return blocks.filter(Boolean).join('\n\n')
}

/** A block behind a title. GitHub parses markdown inside of HTML only between empty lines. */
export function folded(title: string, content: string): string {
  return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`
}

/** A block below a title. */
export function labeled(title: string, content: string): string {
  return `${title}:\n\n${content}`
}

/** Advice, as a block. */
export function next(advice: string | undefined): string | undefined {
  if (!advice) return undefined
  const lines = plainBeginning(advice, LONGEST_MESSAGE).split('\n')
  return `**What to do next:** ${lines.map((line) => prose(line)).join('<br>')}`
}

/** A foreign word as code. */
export function foreignCode(word: string): string {
  return code(plainBeginning(word, LONGEST_NAME))
}

/** The name of a task. */
export function keyOf(task: Task): string {
  return code(shorten(plainBeginning(task.key, LONGEST_MESSAGE), LONGEST_KEY, 'both') || kindName(task))
}

/** The name of a task, with a link to the page of its last attempt. */
export function linkedKey(task: Task): string {
  return linked(keyOf(task), lastAttempt(task).url)
}

/** How a task stands, as text. */
export function statusOf(task: Task): string {
  return escapeText(plainBeginning(taskStatus(task).text, LONGEST_NAME))
}

/** How a task stands, as an emoji. */
export function emojiOf(task: Task): string {
  return EMOJI[taskStatus(task).icon]
}

/** All that the page shows like a task: those of the run, and those of nested runs, named by their path. */
export function shownTasks({ tasks }: RunReport): TaskReport[] {
  return withChildren(tasks, isRunJob)
}

/** Whether a task is one that starts a run, the tasks of which are shown as its own. */
export function isRunJob({ kind }: Task): boolean {
  return kind === 'run-job'
}

/** Whether a task failed because of others that are shown as well. */
export function isToldInside(task: TaskReport): boolean {
  return isRunJob(task) && (task.children ?? []).some(hasFailed)
}

/** Succeeded with failures. */
export function isPartial({ verdict }: Condition): boolean {
  return verdict?.kind === 'success-with-failures'
}

/** Tasks that failed for the same reason, with the same words and trace: said once. */
export type Cause = [TaskReport, ...TaskReport[]]
