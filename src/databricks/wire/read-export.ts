import type { Cell, CellError, ExportedPage, NotebookExport } from '../../model/notebook-export.ts'
import { errorText, withoutMiddle, withoutTraceIds } from '../../text/error-text.ts'
import { htmlText } from '../../text/html.ts'
import { plainText } from '../../text/plain.ts'
import { decodeModel, findModel } from './export-model.ts'
import { entries, isObject, list, object, plain, text, type Unchecked } from './foreign.ts'
import { parseJson } from './int64.ts'

const LONGEST_OUTPUT = 1_000_000
const LONGEST_TRACE = 500_000
const MOST_OUTPUTS = 1_000
const MOST_ROWS = 100
const LONGEST_FIELD = 200

/** A cell of the model. Nobody has documented it; fields as exports from 2016 to 2026 have them. */
interface WireCommand {
  origId: unknown
  subtype: string
  position: number
  command: string
  results: unknown
  errorSummary: string
  error: string
  baseErrorDetails: unknown
}

interface WireResult {
  type: string
  data: unknown
  schema: unknown
  overflow: boolean
}

/**
 * The notebook in an answer of `jobs/runs/export`; undefined where it holds none that can be read, which is not an
 * error: the format is not documented. Never throws.
 * https://docs.databricks.com/api/workspace/jobs/exportrun
 */
export function readExport(answer: Record<string, unknown>): NotebookExport | undefined {
  for (const { content, name, type } of list<{ content: string; name: string; type: string }>(answer.views)) {
    if (text(type) === 'DASHBOARD') continue
    const notebook = readView(text(content))
    if (notebook) return { ...notebook, name: text(name) || notebook.name }
  }
  return undefined
}

/** The pages in an answer of `jobs/runs/export`, as they are. */
export function readPages(answer: Record<string, unknown>): ExportedPage[] {
  return list<{ content: string; name: string; type: string }>(answer.views).flatMap(({ content, name, type }) =>
    text(content) === ''
      ? []
      : [{ kind: text(type) === 'DASHBOARD' ? 'dashboard' : 'notebook', name: text(name), html: text(content) }],
  )
}

function readView(html: string): NotebookExport | undefined {
  try {
    const place = findModel(html)
    const text = place && decodeModel(html.slice(place.start, place.end))
    const model = text && parseJson(text.json)
    return isObject(model) && Array.isArray(model.commands) ? readModel(model) : undefined
  } catch {
    return undefined
  }
}

function readModel(model: Record<string, unknown>): NotebookExport {
  const cells = list<WireCommand>(model.commands)
    // Charts of a table are commands of their own.
    .filter(({ subtype, command }) => typeof command === 'string' && !text(subtype).startsWith('tableResultSubCmd'))
    .map(readCell)
    .sort((a, b) => a.position - b.position)
  return { name: text(model.name), language: text(model.language).toLowerCase(), cells }
}

function readCell(command: Unchecked<WireCommand>, at: number): Cell {
  const { origId, position, results } = command
  const summary = withoutTraceIds(errorText(withoutMiddle(text(command.errorSummary), LONGEST_TRACE))).trim()
  const isSkipped = /^Command skipped\b/i.test(summary)
  const error = isSkipped ? undefined : readError(command, summary)
  return {
    ids: typeof origId === 'string' || typeof origId === 'number' ? [String(origId)] : [],
    position: typeof position === 'number' ? position : at,
    source: plainText(text(command.command)),
    outputs: readResult(results).slice(-MOST_OUTPUTS),
    ...(error === undefined ? {} : { error }),
    isSkipped,
  }
}

/** `state` alone says nothing: text cells of old exports are in error, and have none. */
function readError(command: Unchecked<WireCommand>, summary: string): CellError | undefined {
  const trace = errorText(withoutMiddle(text(command.error), LONGEST_TRACE)).trim()
  if (summary === '' && trace === '') return undefined
  const { ename, evalue } = object(object(command.baseErrorDetails).jupyterProps)
  if (text(ename)) return { name: text(ename), message: withoutTraceIds(errorText(text(evalue))).trim(), trace }
  const said = summary || withoutTraceIds(trace.split('\n', 1)[0] ?? '')
  const name = /^[\w$.]{1,200}(?=: )/.exec(said)?.[0] ?? ''
  return { name, message: name ? said.slice(name.length + 2) : said, trace }
}

/** What a result shows, as text; a list of results one after the other. */
function readResult(value: unknown): string[] {
  if (!isObject(value)) return []
  const { type, data, schema, overflow } = object<WireResult>(value)
  switch (text(type)) {
    case 'listResults':
      return entries(data).flatMap((result) => (object<WireResult>(result).type === type ? [] : readResult(result)))
    case 'ansi':
    case 'text':
      return printed(plainText(withoutMiddle(linesOf(data), LONGEST_OUTPUT)))
    case 'html':
      return printed(plainText(htmlText(withoutMiddle(linesOf(data), LONGEST_OUTPUT))))
    case 'table':
      return [tableText(entries(data), list<{ name: string }>(schema), overflow === true)]
    case 'mimeBundle':
      return printed(plainText(withoutMiddle(linesOf(object(data)['text/plain']), LONGEST_OUTPUT)) || '[mimeBundle]')
    default:
      return [`[${plainText(text(type).slice(0, LONGEST_FIELD)) || 'output'}]`]
  }
}

function printed(output: string): string[] {
  return output === '' ? [] : [output]
}

function linesOf(data: unknown): string {
  return Array.isArray(data) ? data.map(text).join('') : text(data)
}

function tableText(rows: unknown[], schema: Unchecked<{ name: string }>[], isCut: boolean): string {
  const shown = rows.slice(0, MOST_ROWS).map((row) => rowText(entries(row)))
  const more = rows.length > MOST_ROWS || isCut ? ['…'] : []
  return [...(schema.length > 0 ? [rowText(schema.map(({ name }) => name))] : []), ...shown, ...more].join('\n')
}

function rowText(fields: unknown[]): string {
  return fields
    .slice(0, MOST_ROWS)
    .map((field) => plainText(plain(field).slice(0, LONGEST_FIELD)).replaceAll('\n', ' '))
    .join(' | ')
}
