import type { Excerpt, TaskReport } from '../../model/outcome.ts'
import { plainBeginning } from '../../text/plain.ts'
import { fence, link, prose } from '../text/markdown.ts'
import { taskCount } from '../text/words.ts'
import { emojiOf, folded, joined, keyOf, labeled, LONGEST_MESSAGE } from './blocks.ts'
import { beginning, ending, hasText } from './excerpts.ts'
import { bytesOf, type Room } from './room.ts'

/** What tasks returned and printed. */

// The most that is shown of one thing even where there is room: nobody reads more of it on this page.
const RESULT_BYTES = 32_768
const LOG_BYTES = 65_536

/** What tasks returned, as much as there is room for. */
export function takeResults(tasks: TaskReport[], failures: TaskReport[], room: Room): Map<TaskReport, string> {
  const failed = new Set(failures)
  const having = tasks.filter((task) => hasResult(task, failed.has(task)))
  return room.takeEach(
    having,
    (task) => resultBlock(task, failed.has(task)),
    (count) => `Results of ${taskCount(count)} left out`,
    frameBytes,
  )
}

/** What tasks printed that have no section of their own, as much as there is room for. */
export function takeLogs(tasks: TaskReport[], failures: TaskReport[], room: Room): Map<TaskReport, string> {
  const failed = new Set(failures)
  const having = tasks.filter((task) => hasText(task.output?.logs) && !failed.has(task))
  return room.takeEach(having, logBlock, (count) => `Logs of ${taskCount(count)} left out`, frameBytes)
}

/** What conditions and for-each tasks returned is in the table, and what is remarked on failed tasks in their section. */
function hasResult(task: TaskReport, failed: boolean): boolean {
  const { output } = task
  if (!output || task.kind === 'condition') return false
  if (hasText(output.result)) return true
  return !failed && (Boolean(output.link) || (Boolean(output.note) && task.kind !== 'for-each'))
}

function resultBlock(task: TaskReport, failed: boolean): string {
  const result = task.output?.result
  if (failed) return result ? resultText(result, folded) : ''
  return joined([hasText(result) ? resultText(result, labeled) : '', ...remarks(task)])
}

/** What else there is to say of what a task returned. */
export function remarks({ output }: TaskReport): string[] {
  return [
    output?.note ? prose(plainBeginning(output.note, LONGEST_MESSAGE)) : '',
    output?.link ? link('Open its result', output.link) : '',
  ]
}

function resultText(result: Excerpt, frame: typeof folded): string {
  const { text, isWhole } = beginning(result, RESULT_BYTES)
  return frame(isWhole ? 'Result' : 'The beginning of the result', fence(text, /^\s*[[{]/.test(text) ? 'json' : 'text'))
}

function logBlock(task: TaskReport): string {
  const logs = task.output?.logs
  if (!logs) return ''
  const { text, isWhole } = ending(logs, LOG_BYTES, Infinity)
  return labeled(isWhole ? 'Logs' : 'The end of the logs', fence(text, 'text'))
}

/** What a task returned and printed, behind its name. */
export function framed(task: TaskReport, content: string): string {
  return content && folded(`${emojiOf(task)} ${keyOf(task)}`, content)
}

function frameBytes(task: TaskReport): number {
  return bytesOf(framed(task, ' '))
}
