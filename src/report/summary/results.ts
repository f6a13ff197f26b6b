import type { Excerpt, TaskReport } from '../../model/outcome.ts'
import { plainBeginning } from '../../text/plain.ts'
import { code, fence, link, prose } from '../text/markdown.ts'
import { taskCount } from '../text/words.ts'
import { emojiOf, folded, joined, keyOf, labeled, LONGEST_MESSAGE, MANY, type Cause } from './blocks.ts'
import { beginning, ending, hasText } from './excerpts.ts'
import { bytesOf, type Room } from './room.ts'

/** What tasks returned and printed. */

// The most that is shown of one thing even where there is room: nobody reads more of it on this page.
const RESULT_BYTES = 32_768
const LOG_BYTES = 65_536
/** Logs of a single task, and what a task among many returned and printed, are folded if they are longer. */
const OPEN_LINES = 15
/** Characters of a result or a log that fits into a row of a table. */
const LONGEST_LINE = 100
/** What all cells of one notebook printed, and what is shown of each at least. */
const CELLS_BYTES = 65_536
const LEAST_CELL_BYTES = 600
/** What stands around a text in a block and not in a row: title and fence. */
const LABEL_BYTES = 25
/** Characters of a result that is only a word. */
const LONGEST_WORD = 40

/** What each task returned and what it printed. */
interface Outputs {
  results: Map<TaskReport, string>
  logs: Map<TaskReport, string>
  cells: Map<TaskReport, string>
}

/** What these tasks returned, then what they printed, as much as there is room for. None of them has a section. */
export function takeOutputs(tasks: TaskReport[], room: Room, isSingle: boolean): Outputs {
  const having = tasks.filter(hasResult)
  const results = room.takeEach(having, resultBlock, (count) => `Results of ${taskCount(count)} left out`, frameBytes)
  const printed = tasks.filter((task) => hasText(task.output?.logs))
  const render = (task: TaskReport): string => logBlock(task, isSingle)
  const logs = room.takeEach(printed, render, (count) => `Logs of ${taskCount(count)} left out`, frameBytes)
  const cells = room.takeEach(
    tasks.filter(hasCells),
    (task) => (isSingle ? folded('What the cells printed', cellsBlock(task)) : cellsBlock(task)),
    (count) => `Cells of ${taskCount(count)} left out`,
    frameBytes,
  )
  return { results, logs, cells }
}

/** What the cells of failed notebooks printed, with `cell-outputs: all`, but for the one that failed. */
export function takeFailedCells(causes: Cause[], room: Room): Map<TaskReport, string> {
  const isShared = new Set(causes.filter(({ length }) => length > 1).flat())
  const render = (task: TaskReport): string =>
    folded(`What the other cells${isShared.has(task) ? ` of ${keyOf(task)}` : ''} printed`, cellsBlock(task))
  const having = causes.flat().filter(hasCells)
  return room.takeEach(having, render, (count) => `Cells of ${taskCount(count, 'failed')} left out`)
}

function hasCells({ output }: TaskReport): boolean {
  return (output?.cells ?? []).length > 0
}

function cellsBlock(task: TaskReport): string {
  const cells = task.output?.cells ?? []
  const share = Math.max(LEAST_CELL_BYTES, Math.floor(CELLS_BYTES / cells.length))
  const shown = cells.slice(0, CELLS_BYTES / LEAST_CELL_BYTES)
  const blocks = shown.map(({ number, source, printed }) => {
    const { text, isWhole } = ending({ text: printed, truncated: false }, share, Infinity)
    const [line = ''] = source.trim().split('\n', 1)
    const name = `${isWhole ? 'Cell' : 'The end of cell'} ${number}`
    return labeled(`${name}${line && `, ${code(plainBeginning(line, LONGEST_LINE))}`}`, fence(text, 'text'))
  })
  return joined([...blocks, cells.length > shown.length ? 'More cells printed something than are shown here.' : ''])
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

/** What tasks returned and printed, each behind its name; many of them together in one fold, short ones in a table. */
export function outputSection(tasks: TaskReport[], { results, logs, cells }: Outputs): string {
  const shown = tasks.filter((task) => results.has(task) || logs.has(task) || cells.has(task))
  if (shown.length === 0) return ''
  const rows = shown.length > MANY ? shown.filter(fitsInRow) : []
  const isRow = new Set(rows)
  const blocks = shown
    .filter((task) => !isRow.has(task))
    .map((task) => {
      const block = joined([results.get(task), logs.get(task), cells.get(task)])
      // What is behind one fold already is not behind another, unless it would push the rest far away.
      const frame = shown.length > MANY && !isLong(block) ? labeled : folded
      return frame(`${emojiOf(task)} ${keyOf(task)}`, block)
    })
  const content = joined([
    resultTable(
      rows,
      rows.some((task) => logs.has(task)),
    ),
    ...blocks,
  ])
  return `### Results and logs\n\n${shown.length > MANY ? folded(taskCount(shown.length), content) : content}`
}

/** What the only task of a run returned and printed. */
export function singleOutput(task: TaskReport, { results, logs, cells }: Outputs): string {
  return joined([results.get(task), logs.get(task), cells.get(task)])
}

function resultTable(tasks: TaskReport[], withLogs: boolean): string {
  if (tasks.length === 0) return ''
  const columns = ['Task', 'Result', ...(withLogs ? ['Logs'] : [])]
  const rows = tasks.map(({ output, ...task }) => {
    const texts = [output?.result, ...(withLogs ? [output?.logs] : [])]
    return [`${emojiOf(task)} ${keyOf(task)}`, ...texts.map((text) => (hasText(text) ? code(text.text) : ''))]
  })
  return [columns, columns.map(() => ':---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** Whether what a task returned and printed takes no more room in a row than in blocks of its own. */
function fitsInRow(task: TaskReport): boolean {
  const { output } = task
  return (
    !hasCells(task) &&
    !output?.note &&
    !output?.link &&
    [output?.result, output?.logs].every((text) => !hasText(text) || isLine(text))
  )
}

function isLine({ text, truncated }: Excerpt): boolean {
  if (truncated || text.length > LONGEST_LINE) return false
  const line = text.trim()
  return !/[\r\n]/.test(line) && Buffer.byteLength(code(line)) <= Buffer.byteLength(line) + LABEL_BYTES
}

/** What conditions and for-each tasks returned is in the table. */
function hasResult({ kind, output }: TaskReport): boolean {
  if (!output || kind === 'condition') return false
  return hasText(output.result) || Boolean(output.link) || (Boolean(output.note) && kind !== 'for-each')
}

function resultBlock(task: TaskReport): string {
  const { note = '', result } = task.output ?? {}
  // `The alert is OK.` says it all.
  if (result && result.text.length <= LONGEST_WORD && note.includes(result.text)) return joined(remarks(task))
  const { title, block } = resultParts(result)
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
  const frame = isSingle && isLong(text) ? folded : labeled
  return frame(isWhole ? 'Logs' : 'The end of the logs', fence(text, 'text'))
}

function isLong(text: string): boolean {
  return text.split('\n', OPEN_LINES + 1).length > OPEN_LINES
}

function frameBytes(task: TaskReport): number {
  return bytesOf(folded(`${emojiOf(task)} ${keyOf(task)}`, ' '))
}
