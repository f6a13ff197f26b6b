import type { NotebookLanguage } from '../model/source.ts'
import { jupyterCells } from './jupyter-source.ts'

/** A cell of a notebook in the checkout. */
export interface SourceCell {
  /** As an export shows them: no `# MAGIC`, no title. */
  lines: string[]
  /** Line of the file, from 1, for each of them; undefined where several share one. */
  fileLines: (number | undefined)[]
}

const COMMENTS: Record<string, string> = { py: '#', r: '#', sql: '--', scala: '//' }
const LANGUAGES: Record<string, NotebookLanguage> = { py: 'python', r: 'r', sql: 'sql', scala: 'scala' }
/** The block with a notebook's environment: `# /// script` to `# ///`. */
const BLOCK_START = '# /// script'
const BLOCK_END = '# ///'

/**
 * The cells of a notebook, from the text of its file, which may have any of the forms that a repository holds. None
 * where it is no notebook. A first cell with a block for its environment comes twice, with the block and without:
 * whether the workspace counts it as part of the cell is not known.
 * https://docs.databricks.com/notebooks/notebook-export-import
 */
export function readNotebook(text: string, extension: string): SourceCell[] {
  if (extension === 'ipynb') return jupyterCells(text)
  const comment = COMMENTS[extension]
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/)
  if (comment === undefined || lines[0]?.trimEnd() !== `${comment} Databricks notebook source`) return []
  const cells = partsOf(lines, `${comment} COMMAND ----------`).map((part) => cellOf(part, comment))
  const [first] = cells
  return first?.lines[0] === BLOCK_START ? [first, withoutBlock(first).cell, ...cells.slice(1)] : cells
}

/** The language that a notebook's cells have where they say no other; empty where the extension does not tell. */
export function languageOf(extension: string): NotebookLanguage | '' {
  return LANGUAGES[extension] ?? ''
}

/** A cell from its text alone, such as one of an export. */
export function cellOfText(text: string): SourceCell {
  const lines = text.split(/\r?\n/)
  return { lines, fileLines: lines.map((_, index) => index + 1) }
}

/** The cell, and how many lines its environment block takes at its beginning, which are left out. */
export function withoutBlock(cell: SourceCell): { cell: SourceCell; dropped: number } {
  const end = cell.lines[0] === BLOCK_START ? cell.lines.findIndex((line) => line.trimEnd() === BLOCK_END) : -1
  let dropped = end + 1
  while (dropped > 0 && dropped < cell.lines.length && cell.lines[dropped]?.trim() === '') dropped++
  return { cell: { lines: cell.lines.slice(dropped), fileLines: cell.fileLines.slice(dropped) }, dropped }
}

/** What two cells must have in common to be the same: all but spaces at the ends of lines, and empty lines around. */
export function normalised({ lines }: SourceCell): string {
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+/, '')
    .trimEnd()
}

/** How many empty lines a cell begins with. */
export function leadingBlanks({ lines }: SourceCell): number {
  const first = lines.findIndex((line) => line.trim() !== '')
  return Math.max(0, first)
}

/** The `%sql` or the like that a cell begins with; empty where it has none. */
export function magicOf({ lines }: SourceCell): string {
  const first = lines.find((line) => line.trim() !== '') ?? ''
  return /^%(\w+)/.exec(first.trimStart())?.[1] ?? ''
}

interface NumberedLine {
  text: string
  number: number
}

function partsOf(lines: string[], separator: string): NumberedLine[][] {
  const parts: NumberedLine[][] = [[]]
  for (const [index, text] of lines.entries()) {
    if (text.trim() === separator) parts.push([])
    else if (index > 0) parts.at(-1)?.push({ text, number: index + 1 })
  }
  return parts
}

function cellOf(part: NumberedLine[], comment: string): SourceCell {
  const title = part.findIndex(({ text }) => text.trim() !== '')
  const isTitled = part[title]?.text.startsWith(`${comment} DBTITLE `) === true
  const code = withoutBlankEnds(isTitled ? part.slice(title + 1) : part)
  const magic = `${comment} MAGIC`
  return {
    lines: code.map(({ text }) => (isMagic(text, magic) ? text.slice(magic.length + 1) : text)),
    fileLines: code.map(({ number }) => number),
  }
}

function isMagic(text: string, magic: string): boolean {
  return text.startsWith(`${magic} `) || text.trimEnd() === magic
}

function withoutBlankEnds(lines: NumberedLine[]): NumberedLine[] {
  const isText = ({ text }: NumberedLine): boolean => text.trim() !== ''
  const start = lines.findIndex(isText)
  return start < 0 ? [] : lines.slice(start, lines.findLastIndex(isText) + 1)
}
