import type { Commands } from '../../action/commands.ts'
import type { RunEvent } from '../../run/events.ts'
import { oneLine } from '../../text/plain.ts'
import { GREY, paint } from './colours.ts'
import { firstLine, label } from './lines.ts'

/** Prints what an attempt left behind, in a group of its own; foreign text all of it. */
export function printOutput(commands: Commands, told: Extract<RunEvent, { type: 'output' }>): void {
  const { path, task, attempt, output } = told
  const { result, logs, error, trace, note, link, cell, cells = [] } = output
  const asides = [note, link]
    .filter((aside) => aside !== undefined)
    .map((aside) => `  ${label(task, attempt, path)}: ${oneLine(aside)}`)
  if (asides.length > 0) commands.foreign(paint(GREY, asides.join('\n')))
  const parts: [string, string | undefined][] = [
    [output.resultTruncated ? 'Result (its beginning: the workspace keeps 5 MB)' : 'Result', result],
    [output.logsTruncated ? 'Logs (their end: the workspace keeps 5 MB)' : 'Logs', logs],
    ...cells.map(({ number, source, printed }): [string, string] => [`Cell ${number}: ${firstLine(source)}`, printed]),
    ['Error', trace === undefined || output.tests ? error : undefined],
    ['The cell that failed', cell?.source],
    ['What it printed', cell?.printed || undefined],
    ['Trace', trace],
  ]
  const there = parts.filter(
    (part): part is [string, string] => part[1] !== undefined && !(task.kind === 'condition' && part[0] === 'Result'),
  )
  if (there.length === 0) return
  commands.group(`Output of ${label(task, attempt, path)}`, () => {
    for (const [name, text] of there) {
      if (there.length > 1 || name !== 'Logs') commands.foreign(paint(GREY, `── ${name}`))
      commands.foreign(text)
    }
  })
}
