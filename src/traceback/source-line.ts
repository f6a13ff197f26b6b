import type { CodeLine, Frame } from './frames.ts'
import {
  cellOfText,
  leadingBlanks,
  magicOf,
  normalised,
  readNotebook,
  withoutBlock,
  type SourceCell,
} from './notebook-source.ts'
import type { Cell } from '../model/notebook-export.ts'
import { extensionOf } from '../model/source.ts'

/** A notebook of the checkout. */
export interface NotebookFile {
  path: string
  cells: SourceCell[]
  /** What each cell must have in common with one of the run. */
  texts: string[]
}

/** A cell of the checkout's notebook, and by how many lines a line of the run's cell lies further down than in it. */
export interface MatchedCell {
  cell: SourceCell
  shift: number
}

/** Without the run's own cells to compare with, a notebook that runs others needs so much of the code as proof. */
const LINES_OF_PROOF = 3

export function notebookFile(path: string, text: string): NotebookFile {
  const cells = readNotebook(text, extensionOf(path))
  return { path, cells, texts: cells.map(normalised) }
}

/** The line of a file that a frame is at; undefined where the file does not have that code there. */
export function lineOfFile(frame: Frame, text: string, isSame: boolean): number | undefined {
  const { line, excerpt } = frame
  const lines = text.split(/\r?\n/)
  if (line === undefined || line < 1 || line > lines.length) return undefined
  if (lines[line - 1]?.trim() === '') return undefined
  const isProven = excerpt.some(({ isPointed, code }) => isPointed && code !== '')
  return (isProven ? agrees(excerpt, lines, 0) : isSame) ? line : undefined
}

/**
 * The cell of the file that a cell of the run is: the one with the same text. Of several, the one in the same place
 * among them.
 */
export function matchCell(cell: Cell, all: readonly Cell[], notebook: NotebookFile): MatchedCell | undefined {
  const ran = cellOfText(cell.source)
  const bare = withoutBlock(ran)
  return sameText(ran, 0, cell, all, notebook) ?? sameText(bare.cell, bare.dropped, cell, all, notebook)
}

function sameText(
  ran: SourceCell,
  dropped: number,
  cell: Cell,
  all: readonly Cell[],
  { cells, texts }: NotebookFile,
): MatchedCell | undefined {
  const text = normalised(ran)
  if (text === '') return undefined
  const same = cells.filter((_, index) => texts[index] === text)
  const twins = all.filter(({ source }) => source === cell.source)
  const found = same.length === twins.length ? same[twins.indexOf(cell)] : undefined
  return found && { cell: found, shift: dropped + leadingBlanks(ran) - leadingBlanks(found) }
}

/** The line of the file that a frame in a matched cell is at; undefined where nothing proves it. */
export function lineInCell(frame: Frame, { cell, shift }: MatchedCell): number | undefined {
  const { line, excerpt } = frame
  if (line === undefined) return undefined
  const isProven = excerpt.some(({ isPointed, code }) => isPointed && code !== '')
  const hasMagic = magicOf(cell) !== ''
  if (!isProven) return hasMagic || frame.place.kind === 'console' ? undefined : fileLine(cell, line - shift)
  // Whether the line with the magic counts is not known: the code itself tells.
  const offsets = (hasMagic ? [-shift, 1 - shift] : [-shift]).filter((offset) => agrees(excerpt, cell.lines, offset))
  if (offsets.length === 1) return fileLine(cell, line + (offsets[0] ?? 0))
  return frame.place.kind === 'console' ? onlyLine(cell, excerpt) : undefined
}

/** The line of the one cell that has the code of a frame where the frame says; undefined where that is not certain. */
export function lineByCode(frame: Frame, { cells }: NotebookFile): number | undefined {
  const shown = frame.excerpt.filter(({ code }) => code !== '')
  if (!shown.some(({ isPointed }) => isPointed)) return undefined
  if (cells.some((cell) => magicOf(cell) === 'run') && shown.length < LINES_OF_PROOF) return undefined
  const lines = cells.map((cell) => lineInCell(frame, { cell, shift: 0 })).filter((line) => line !== undefined)
  return lines.length > 0 && new Set(lines).size === 1 ? lines[0] : undefined
}

/** The lines of a file that a cell takes, where they are known. */
export function linesOfCell({ fileLines }: SourceCell): { line: number; endLine?: number } | undefined {
  const [line, endLine] = [fileLines[0], fileLines.at(-1)]
  if (line === undefined || endLine === undefined) return undefined
  return endLine > line ? { line, endLine } : { line }
}

/** Line `nth` of a cell, from 1, as a line of its file. */
export function fileLine({ lines, fileLines }: SourceCell, nth: number): number | undefined {
  return lines[nth - 1]?.trim() === '' ? undefined : fileLines[nth - 1]
}

/** Whether all the code that a trace shows stands in these lines, so many lines further down than it says. */
function agrees(excerpt: readonly CodeLine[], lines: readonly string[], offset: number): boolean {
  return excerpt.every(({ line, code }) => lines[line + offset - 1]?.trim() === code)
}

/** The scala compiler counts lines of its own before those of the cell. */
function onlyLine(cell: SourceCell, excerpt: readonly CodeLine[]): number | undefined {
  const code = excerpt.find(({ isPointed }) => isPointed)?.code
  const found = cell.lines.flatMap((line, index) => (line.trim() === code ? [index + 1] : []))
  return found.length === 1 ? fileLine(cell, found[0] ?? 0) : undefined
}
