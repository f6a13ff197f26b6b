import { fileLine, type MatchedCell } from './source-line.ts'
import { magicOf, type SourceCell } from './notebook-source.ts'
import type { SqlError } from './sql.ts'

/** Whether a cell is SQL, in a notebook of that language. */
export function isSqlCell(cell: SourceCell, language: string): boolean {
  const magic = magicOf(cell)
  return magic === 'sql' || (magic === '' && language === 'sql')
}

/** The line of the file that an error is about, in a cell of SQL; undefined where nothing proves it. */
export function lineOfSql(error: SqlError, { cell }: MatchedCell): number | undefined {
  if (error.line === undefined) return undefined
  const start = startOfStatement(error, cell)
  return start === undefined ? undefined : fileLine(cell, start + error.line)
}

/** How many lines of the cell stand before the first one of the statement. */
function startOfStatement(error: SqlError, cell: SourceCell): number | undefined {
  const starts = error.statement.length > 0 ? startsByText(error, cell) : startsByName(error, cell)
  return starts.length === 1 ? starts[0] : undefined
}

function startsByText({ statement, firstLine, line = 1 }: SqlError, cell: SourceCell): number[] {
  const upToError = statement.slice(0, line - firstLine + 1)
  return cell.lines.flatMap((_, at) => {
    const isHere = upToError.every((text, index) => cell.lines[at + index]?.trim() === text.trim())
    const start = at - (firstLine - 1)
    return isHere && start >= 0 ? [start] : []
  })
}

/**
 * Without its text, the statement is the only one of the cell, and its first line is where the cell begins or where
 * its code does: whichever has at this column the name that the error tells.
 */
function startsByName({ message, line = 1, position = 0 }: SqlError, cell: SourceCell): number[] {
  const code = cell.lines.map((text) => (/^\s*(?:--|%|$)/.test(text) ? '' : text))
  const isOneStatement = !code.join('\n').trimEnd().slice(0, -1).includes(';')
  const first = code.findIndex((text) => text !== '')
  if (!isOneStatement || first < 0) return []
  const name = /`([^`\n]{1,200})`/.exec(message)?.[1]
  const starts = [...new Set([magicOf(cell) === '' ? 0 : 1, first])]
  if (name === undefined) return starts.length === 1 ? starts : []
  return starts.filter((start) => isNamedAt(code[start + line - 1] ?? '', position, name))
}

function isNamedAt(text: string, position: number, name: string): boolean {
  const there = text.slice(position).replace(/^`/, '').toLowerCase()
  return there.startsWith(name.toLowerCase())
}
