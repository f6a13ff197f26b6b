import type { NotebookLanguage } from '../../model/source.ts'

/**
 * A notebook in source format, in parts that together are its text, byte for byte.
 * https://docs.databricks.com/notebooks/notebook-export-import
 */
export interface SourceText {
  /** The first line, with its end. */
  header: string
  /** The block that says the environment, right under the header; empty where there is none. */
  environment: string
  /** At least one. */
  cells: SourceCell[]
  /** What ends the lines that are added. */
  lineEnd: string
}

export interface SourceCell {
  text: string
  /** The line behind the cell that parts it from the next; empty behind the last. */
  separator: string
}

const COMMENT: Record<NotebookLanguage, string> = { python: '#', r: '#', scala: '//', sql: '--' }

/** The parts of a text; undefined where its first line does not make it a notebook of the language. */
export function readSource(text: string, language: NotebookLanguage): SourceText | undefined {
  const lines = text.split(/(?<=\n)/)
  const [first = ''] = lines
  const comment = COMMENT[language]
  if (first.trimEnd() !== `${comment} Databricks notebook source`) return undefined
  const lineEnd = first.endsWith('\r\n') ? '\r\n' : '\n'
  const end = language === 'python' ? endOfEnvironment(lines) : 1
  return {
    header: endedBy(lineEnd, first),
    environment: lines.slice(1, end).join(''),
    cells: cellsOf(lines.slice(end), `${comment} COMMAND ----------`),
    lineEnd,
  }
}

/**
 * Behind the last line of the block `# /// script` … `# ///`, or 1. Blank lines before it are taken for a part of it,
 * lest there be two. The first `# ///` ends it, since comments may follow at once.
 */
function endOfEnvironment(lines: string[]): number {
  const start = lines.findIndex((line, index) => index > 0 && line.trim() !== '')
  if (lines[start]?.trimEnd() !== '# /// script') return 1
  for (let at = start + 1; lines[at]?.startsWith('#'); at++) {
    if (lines[at]?.trimEnd() === '# ///') return at + 1
  }
  return 1
}

function cellsOf(lines: string[], separator: string): SourceCell[] {
  const cells: SourceCell[] = []
  let start = 0
  lines.forEach((line, index) => {
    if (!line.trim().startsWith(separator)) return
    cells.push({ text: lines.slice(start, index).join(''), separator: line })
    start = index + 1
  })
  return [...cells, { text: lines.slice(start).join(''), separator: '' }]
}

/** What a cell says to whoever runs it: without title, without what makes magics a comment, without blank ends. */
export function codeOf({ text }: SourceCell, language: NotebookLanguage): string {
  const magic = `${COMMENT[language]} MAGIC`
  const title = `${COMMENT[language]} DBTITLE `
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => !line.startsWith(title))
    .map((line) => (line === magic ? '' : line.startsWith(`${magic} `) ? line.slice(magic.length + 1) : line))
    .join('\n')
    .trim()
}

/**
 * The text with one more cell at each of the places: before the cell of that index, or at the end. `code` as `codeOf`
 * gives it.
 */
export function withCell(
  { header, environment, cells, lineEnd }: SourceText,
  places: ReadonlySet<number>,
  code: string,
  language: NotebookLanguage,
): string {
  const separator = `${COMMENT[language]} COMMAND ----------${lineEnd}`
  const cell = asSource(code, language).join(lineEnd) + lineEnd
  const parts = [header + environment]
  const end = (): string => ((parts.at(-1) ?? '').endsWith('\n') ? '' : lineEnd)
  cells.forEach((own, index) => {
    if (places.has(index)) parts.push(end(), index > 0 ? lineEnd : '', cell, lineEnd, separator)
    // Only the first cell begins right behind its header; the others have their own blank line.
    if (places.has(0) && index === 0) parts.push(lineEnd)
    parts.push(own.text + own.separator)
  })
  if (places.has(cells.length)) parts.push(end(), lineEnd, separator, lineEnd, cell)
  return parts.join('')
}

/** The lines of a cell as the source format has them: a Python notebook has Python as it is, any other as a magic. */
function asSource(code: string, language: NotebookLanguage): string[] {
  const lines = code.split('\n')
  return language === 'python' ? lines : lines.map((line) => `${COMMENT[language]} MAGIC ${line}`)
}

function endedBy(lineEnd: string, text: string): string {
  return text.endsWith('\n') ? text : text + lineEnd
}
