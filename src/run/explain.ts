import { failedCell, type Cell, type NotebookExport } from '../model/notebook-export.ts'
import type { CellExcerpt, SourcePlace, TaskOutput } from '../model/outcome.ts'
import type { Task } from '../model/run.ts'
import { NOTEBOOK_EXTENSIONS, sourceTarget, withoutExtension } from '../model/source.ts'
import { testsSentence, type FailedTest, type TestResults } from '../model/tests.ts'
import type { Work } from '../model/work.ts'
import { locateTest } from '../traceback/locate-tests.ts'
import { locate, type Located } from '../traceback/locate.ts'
import type { Places } from '../traceback/places.ts'
import { readTests } from '../traceback/tests.ts'
import type { OwnCode } from './own-code.ts'
import type { FullOutput } from './read-output.ts'

/** Where the code of a run comes from. */
export interface CodeSource {
  work: Work
  code: OwnCode
  /** The step's own folder in the workspace, once its files are there. */
  folder?: string
}

type Told = Pick<TaskOutput, 'error' | 'cell' | 'tests' | 'exception' | 'place'>

/** Beyond these, failed tests have no place. */
const MOST_LOCATED = 50
/** Errors that say no more than that tests failed. A folder or a schema may have that name, too. */
const SAYS_THAT_TESTS_FAILED = [
  /^(?:AssertionError|SystemExit|Workload failed)\b/i,
  /(?<![`'"./\\])\b(?:py|unit)?tests?\b(?![`'"/\\]|\.\w)/i,
  /\b(?:retcode|exit ?code)\b/i,
]

/**
 * What can be said of a failed attempt beyond what the workspace says of it: the cell that failed, the tests that did,
 * and the line of the checkout that it is about.
 */
export async function explainFailure(
  task: Task,
  output: FullOutput,
  exported: NotebookExport | undefined,
  source: CodeSource,
): Promise<Told> {
  const { code } = source
  const { places, isCertain } = await placesOf(task, source)
  const failure = { error: output.error ?? '', trace: output.trace ?? '', ...(exported ? { export: exported } : {}) }
  const located = await locate(failure, places, code.readFile)
  const found = testsIn(output, exported)
  const failed = exported && failedCell(exported.cells)
  return {
    ...(failed ? { cell: printedBy(failed) } : {}),
    ...(found ? { tests: { ...found, failed: await withPlaces(found, places, isCertain, code) } } : {}),
    ...(found && saysOnlyThatTestsFailed(output) ? { error: testsSentence(found.counts) } : {}),
    ...(located.message === '' ? {} : { exception: { title: located.title, message: located.message } }),
    ...placeOf(located, isCertain),
  }
}

/** The cells that printed something, but for the one that failed. */
export function otherCells({ cells }: NotebookExport): NonNullable<TaskOutput['cells']> {
  const failed = failedCell(cells)
  return cells
    .map((cell, index) => ({ number: index + 1, ...printedBy(cell), isShown: cell !== failed }))
    .flatMap(({ isShown, ...cell }) => (isShown && cell.printed.trim() !== '' ? [cell] : []))
}

function printedBy({ source, outputs }: Cell): CellExcerpt {
  return { source, printed: outputs.join('\n') }
}

// --- tests ---------------------------------------------------------------------------------------------------------

/** The tests that failed: in what the failed cell printed, or, where its error is about tests, a cell before it. */
function testsIn(output: FullOutput, exported: NotebookExport | undefined): TestResults | undefined {
  const cells = exported?.cells ?? []
  const failed = failedCell(cells)
  const printed = failed ? failed.outputs.join('\n') : (output.logs ?? '')
  const own = failedTests(printed)
  if (own || !failed || !saysOnlyThatTestsFailed(output)) return own
  return failedTests(cells.flatMap(({ outputs }) => outputs).join('\n'))
}

function saysOnlyThatTestsFailed({ error }: FullOutput): boolean {
  return !error || SAYS_THAT_TESTS_FAILED.some((words) => words.test(error))
}

function failedTests(printed: string): TestResults | undefined {
  const tests = printed === '' ? undefined : readTests(printed)
  return tests && tests.counts.failed + tests.counts.errors > 0 ? tests : undefined
}

async function withPlaces(
  results: TestResults,
  places: Places,
  isCertain: boolean,
  { readFile }: OwnCode,
): Promise<FailedTest[]> {
  const told: FailedTest[] = []
  for (const [index, test] of results.failed.entries()) {
    const located = index < MOST_LOCATED ? await locateTest(test, results, places, readFile) : undefined
    told.push({ ...test, ...(located ? placeOf(located, isCertain) : {}) })
  }
  return told
}

// --- places --------------------------------------------------------------------------------------------------------

/**
 * Where the task's code may lie in the checkout. It is certain that it does where the step itself has named its
 * notebook; what a job runs may come from any repository.
 */
async function placesOf(
  task: Task,
  { work, code, folder }: CodeSource,
): Promise<{ places: Places; isCertain: boolean }> {
  const { hasFile } = code
  const path = task.notebook?.path ?? ''
  if (work.kind === 'job-file' && work.imports && folder !== undefined) {
    const importedFolder = `${folder}/${sourceTarget('')}`
    const own = work.imports.files.find(
      ({ path: file, notebook }) => notebook && importedFolder + withoutExtension(file) === path,
    )
    return { places: { hasFile, importedFolder, ...(own ? { notebookFile: own.path } : {}) }, isCertain: true }
  }
  if (work.kind !== 'notebooks') {
    const notebookFile = path.startsWith('/') ? undefined : await onlyFile(path, hasFile)
    return { places: { hasFile, ...(notebookFile === undefined ? {} : { notebookFile }) }, isCertain: false }
  }
  const importedFolder = work.imports && folder !== undefined ? `${folder}/${sourceTarget('')}` : undefined
  const root = work.source === 'checkout' ? importedFolder : ''
  const own = work.notebooks.find(
    (notebook) => notebook.source === 'repository' && `${root}${withoutExtension(notebook.path)}` === path,
  )
  const places: Places = {
    hasFile,
    ...(importedFolder === undefined ? {} : { importedFolder }),
    ...(own ? { notebookFile: own.path } : {}),
  }
  return { places, isCertain: true }
}

/** The one file that may be the notebook of this name. */
async function onlyFile(path: string, hasFile: OwnCode['hasFile']): Promise<string | undefined> {
  if (path === '') return undefined
  const files: string[] = []
  for (const extension of NOTEBOOK_EXTENSIONS)
    if (await hasFile(`${path}.${extension}`)) files.push(`${path}.${extension}`)
  return files.length === 1 ? files[0] : undefined
}

/** Where it is not certain that the file is what ran, only a line is proof of it. */
function placeOf({ file, line, endLine }: Located, isCertain: boolean): { place?: SourcePlace } {
  if (file === undefined || (line === undefined && !isCertain)) return {}
  return { place: { file, ...(line === undefined ? {} : { line }), ...(endLine === undefined ? {} : { endLine }) } }
}
