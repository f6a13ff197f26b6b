import { failedCell, type Cell, type NotebookExport } from '../model/notebook-export.ts'
import { extensionOf } from '../model/source.ts'
import { shorten } from '../text/cut.ts'
import { errorText, withoutTraceIds } from '../text/error-text.ts'
import { readTrace, type Frame, type Trace } from './frames.ts'
import { languageOf } from './notebook-source.ts'
import { isInCheckout, ownFile, type Places } from './places.ts'
import {
  lineByCode,
  lineInCell,
  lineOfFile,
  linesOfCell,
  matchCell,
  notebookFile,
  type MatchedCell,
  type NotebookFile,
} from './source-line.ts'
import { isSqlCell, lineOfSql } from './sql-line.ts'
import { messageOf, readSqlError, sqlErrorClass } from './sql.ts'

/** What is known of a task that has failed. */
export interface Failure {
  /** The workspace's sentence; may be empty. */
  error: string
  /** Its stack trace, with colours or without; may be empty. */
  trace: string
  /** What its notebook's cells were, where it has one and it could be read. */
  export?: NotebookExport
}

/** What a failure is, and the line that a person would name for it: as much of it as is certain. */
export interface Located {
  /** Relative to the root of the checkout, with `/`; absent where the failure lies in no file of it. */
  file?: string
  /** From 1; absent where nothing proves it. */
  line?: number
  /** The last line, of a cell as a whole. */
  endLine?: number
  title: string
  message: string
}

/** The text of a file of the checkout, by its path from its root; undefined where it cannot be had. */
export type ReadFile = (path: string) => Promise<string | undefined>

type Spot = Pick<Located, 'file' | 'line' | 'endLine'>

const LONGEST_MESSAGE = 3_000
const LONGEST_TITLE = 200
/** The innermost ones; deeper than that is recursion. */
const MOST_FRAMES = 300
const MOST_TRACEBACKS = 20
/** What stands in for an error that was not told. */
const SAYS_NOTHING = /^Workload failed, see run output for details\.?$/

/**
 * The line that a failure is about. The innermost frame in the pull request's own code decides, a file of the checkout
 * or a cell of the notebook; then the line in a statement of SQL; then the cell that failed; then the notebook. A line
 * is named only where the code that ran certainly stands there.
 */
export async function locate(failure: Failure, places: Places, readFile: ReadFile): Promise<Located> {
  const trace = readTrace(failure.trace)
  const notebook = await ownNotebook(failure.export?.cells, places, readFile)
  const spot =
    (await fromFrames(trace, { places, readFile, notebook })) ??
    (notebook && fromSql(trace, failure, notebook)) ??
    (notebook && fromFailedCell(notebook)) ??
    (notebook ? { file: notebook.path } : {})
  return { ...spot, ...wordsOf(trace, failure) }
}

/** The task's notebook in the checkout, with what its cells were when it ran. */
interface OwnNotebook extends NotebookFile {
  language: string
  /** Absent where they could not be had. */
  ran?: readonly Cell[]
  /** The cell of the file that a cell of the run is. */
  match: (cell: Cell) => MatchedCell | undefined
}

interface Code {
  places: Places
  readFile: ReadFile
  notebook?: OwnNotebook
}

async function ownNotebook(
  ran: readonly Cell[] | undefined,
  { notebookFile: path, hasFile }: Places,
  readFile: ReadFile,
): Promise<OwnNotebook | undefined> {
  if (path === undefined || !isInCheckout(path) || !(await hasFile(path))) return undefined
  const file = notebookFile(path, (await readFile(path)) ?? '')
  const matches = new Map<Cell, MatchedCell | undefined>()
  const match = (cell: Cell): MatchedCell | undefined => {
    if (!matches.has(cell)) matches.set(cell, matchCell(cell, ran ?? [], file))
    return matches.get(cell)
  }
  return { ...file, language: languageOf(extensionOf(path)), ran, match }
}

// --- frames --------------------------------------------------------------------------------------------------------

/** Of a chain, the exception that ended the run comes first; one that led to it where that one is not in our code. */
async function fromFrames({ chain }: Trace, code: Code): Promise<Spot | undefined> {
  for (const { frames } of chain.slice(-MOST_TRACEBACKS).reverse()) {
    for (const frame of frames.slice(-MOST_FRAMES).reverse()) {
      const spot = await fromFrame(frame, code)
      if (spot) return spot
    }
  }
  return undefined
}

async function fromFrame(frame: Frame, { places, readFile, notebook }: Code): Promise<Spot | undefined> {
  if (frame.place.kind !== 'file') return notebook && inNotebook(frame, notebook)
  const own = await ownFile(frame.place.path, places)
  if (!own) return undefined
  const text = await readFile(own.path)
  const line = text === undefined ? undefined : lineOfFile(frame, text, own.isSame)
  return line === undefined ? { file: own.path } : { file: own.path, line }
}

function inNotebook(frame: Frame, notebook: OwnNotebook): Spot | undefined {
  const line = lineInNotebook(frame, notebook)
  return line === undefined ? undefined : { file: notebook.path, line }
}

function lineInNotebook(frame: Frame, notebook: OwnNotebook): number | undefined {
  if (!notebook.ran) return lineByCode(frame, notebook)
  const cell = cellOfFrame(frame, notebook.ran)
  // A cell of a notebook that this one includes.
  if (!cell) return undefined
  const matched = notebook.match(cell)
  if (!matched) return lineByCode(frame, notebook)
  // What runs a cell of SQL is Python that the workspace has made.
  const isMade = isSqlCell(matched.cell, notebook.language) && frame.excerpt.length === 0
  return isMade ? undefined : lineInCell(frame, matched)
}

function cellOfFrame({ place }: Frame, cells: readonly Cell[]): Cell | undefined {
  if (place.kind === 'console') return failedCell(cells)
  return place.kind === 'cell' ? cells.find(({ ids }) => ids.includes(place.id)) : undefined
}

// --- without a frame of our own ------------------------------------------------------------------------------------

function fromSql(trace: Trace, failure: Failure, notebook: OwnNotebook): Spot | undefined {
  const error = readSqlError(failure.error) ?? readSqlError(trace.exception) ?? readSqlError(failure.trace)
  const matched = matchedFailure(notebook)
  if (!error || !matched || !isSqlCell(matched.cell, notebook.language)) return undefined
  const line = lineOfSql(error, matched)
  return line === undefined ? undefined : { file: notebook.path, line }
}

function fromFailedCell(notebook: OwnNotebook): Spot | undefined {
  const matched = matchedFailure(notebook)
  const lines = matched && linesOfCell(matched.cell)
  return lines && { file: notebook.path, ...lines }
}

function matchedFailure({ ran = [], match }: OwnNotebook): MatchedCell | undefined {
  const cell = failedCell(ran)
  return cell && match(cell)
}

// --- words ---------------------------------------------------------------------------------------------------------

function wordsOf(trace: Trace, { error, export: exported }: Failure): Pick<Located, 'title' | 'message'> {
  const told = withoutTraceIds(errorText(error.slice(0, LONGEST_MESSAGE * 8))).trim()
  const cell = exported && failedCell(exported.cells)?.error
  const ofCell = cell && [cell.name, cell.message].filter(Boolean).join(': ')
  const said = (SAYS_NOTHING.test(told) ? '' : told) || trace.exception || ofCell || told
  const message = shorten(readSqlError(said) ? messageOf(said) : said, LONGEST_MESSAGE)
  return { title: shorten(titleOf(message), LONGEST_TITLE), message }
}

/** The class of an error of SQL, else the name of the exception, else its first line. */
function titleOf(message: string): string {
  const [first = ''] = message.split('\n', 1)
  return sqlErrorClass(first) || (/^[\w$.]{1,200}(?=: |:?$)/.exec(first)?.[0] ?? first)
}
