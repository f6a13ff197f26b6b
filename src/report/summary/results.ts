import type { Excerpt, TaskReport } from '../../model/outcome.ts'
import { oneLine } from '../../text/plain.ts'
import { code, fence, link, prose } from '../text/markdown.ts'
import { taskCount } from '../text/words.ts'
import { emojiOf, folded, joined, keyOf, labeled, LONGEST_MESSAGE, MANY } from './blocks.ts'
import { beginning, ending, hasText } from './excerpts.ts'
import type { Cause } from './failures.ts'
import { bytesOf, type Room } from './room.ts'

/** What tasks returned and printed. */

// The most that is shown of one thing even where there is room: nobody reads more of it on this page.
const RESULT_BYTES = 32_768
const LOG_BYTES = 65_536
/** Logs of a single task that are longer are folded. */
const OPEN_LINES = 15
/** Characters of a result that fits into a row of a table. */
const SHORT_RESULT = 100

/** What each task returned and what it printed. */
export interface Outputs {
  results: Map<TaskReport, string>
  logs: Map<TaskReport, string>
}

/** What these tasks returned, then what they printed, as much as there is room for. None of them has a section. */
export function takeOutputs(tasks: TaskReport[], room: Room, isSingle: boolean): Outputs {
  const having = tasks.filter(hasResult)
  const results = room.takeEach(having, resultBlock, (count) => `Results of ${taskCount(count)} left out`, frameBytes)
  const printed = tasks.filter((task) => hasText(task.output?.logs))
  const render = (task: TaskReport): string => logBlock(task, isSingle)
  const logs = room.takeEach(printed, render, (count) => `Logs of ${taskCount(count)} left out`, frameBytes)
  return { results, logs }
}

/** What failed tasks returned all the same, as much as there is room for. */
export function takeFailedResults(causes: Cause[], room: Room): Map<TaskReport, string> {
  const isShared = new Set(causes.filter(({ length }) => length > 1).flat())
  const having = causes.flat().filter((task) => task.kind !== 'condition' && hasText(task.output?.result))
  const render = (task: TaskReport): string => {
    const { title, block } = resultParts(task.output?.result)
    return folded(isShared.has(task) ? `${title} of ${keyOf(task)}` : title, block)
  }
  return room.takeEach(having, render, (count) => `Results of ${taskCount(count, 'failed')} left out`)
}

/** What tasks returned and printed, each behind its name; many of them together in one fold, short results in a table. */
export function outputSection(tasks: TaskReport[], { results, logs }: Outputs): string {
  const shown = tasks.filter((task) => results.has(task) || logs.has(task))
  if (shown.length === 0) return ''
  const rows = shown.length > MANY ? shown.filter((task) => !logs.has(task) && isShort(task)) : []
  const isRow = new Set(rows)
  const blocks = shown
    .filter((task) => !isRow.has(task))
    .map((task) => folded(`${emojiOf(task)} ${keyOf(task)}`, joined([results.get(task), logs.get(task)])))
  const content = joined([resultTable(rows), ...blocks])
  return `### Results and logs\n\n${shown.length > MANY ? folded(taskCount(shown.length), content) : content}`
}

/** What the only task of a run returned and printed. */
export function singleOutput(task: TaskReport, { results, logs }: Outputs): string {
  return joined([results.get(task), logs.get(task)])
}

function resultTable(tasks: TaskReport[]): string {
  if (tasks.length === 0) return ''
  const rows = tasks.map((task) => `| ${emojiOf(task)} ${keyOf(task)} | ${code(task.output?.result?.text ?? '')} |`)
  return ['| Task | Result |', '| :--- | :--- |', ...rows].join('\n')
}

/** Such a result takes no more room in a row than in a block of its own. */
function isShort({ output }: TaskReport): boolean {
  if (!output?.result || output.result.truncated || output.note || output.link) return false
  const { text } = output.result
  return (
    text.length <= SHORT_RESULT && !/[\r\n]./.test(text) && bytesOf(code(text)) <= Buffer.byteLength(oneLine(text)) + 40
  )
}

/** What conditions and for-each tasks returned is in the table. */
function hasResult({ kind, output }: TaskReport): boolean {
  if (!output || kind === 'condition') return false
  return hasText(output.result) || Boolean(output.link) || (Boolean(output.note) && kind !== 'for-each')
}

function resultBlock(task: TaskReport): string {
  const { title, block } = resultParts(task.output?.result)
  return joined([block && labeled(title, block), ...remarks(task)])
}

/** What else there is to say of what a task returned. */
export function remarks({ output }: TaskReport): string[] {
  return [
    output?.note ? prose(output.note, LONGEST_MESSAGE) : '',
    output?.link ? link('Open its result', output.link) : '',
  ]
}

function resultParts(result: Excerpt | undefined): { title: string; block: string } {
  if (!hasText(result)) return { title: 'Result', block: '' }
  const { text, isWhole } = beginning(result, RESULT_BYTES)
  const block = fence(text, /^\s*[[{]/.test(text) ? 'json' : 'text')
  return { title: isWhole ? 'Result' : 'The beginning of the result', block }
}

/** Behind the name of its task a log is open; where nothing else is in its way, only if it is short. */
function logBlock(task: TaskReport, isSingle: boolean): string {
  const logs = task.output?.logs
  if (!logs) return ''
  const { text, isWhole } = ending(logs, LOG_BYTES, Infinity)
  const frame = isSingle && text.split('\n', OPEN_LINES + 1).length > OPEN_LINES ? folded : labeled
  return frame(isWhole ? 'Logs' : 'The end of the logs', fence(text, 'text'))
}

function frameBytes(task: TaskReport): number {
  return bytesOf(folded(`${emojiOf(task)} ${keyOf(task)}`, ' '))
}
