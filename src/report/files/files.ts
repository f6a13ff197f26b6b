import type { Outcome } from '../../model/outcome.ts'
import type { RunContext } from '../../model/workflow.ts'
import type { Download } from '../../databricks/http/transport.ts'
import type { Clock } from '../../model/clock.ts'
import type { RunEvent } from '../../run/events.ts'
import type { RunState } from '../../run/journal.ts'
import type { FullOutput } from '../../run/read-output.ts'
import { describeError } from '../../text/failure.ts'
import { oneLine, withoutAnsi } from '../../text/plain.ts'
import type { Reporter } from '../reporter.ts'
import { renderSummary } from '../summary/page.ts'
import { createEarlier, EVENTS } from './earlier.ts'
import { eventLine, iterationStates } from './event-lines.ts'
import type { FileContent, OutputFolder } from './folder.ts'
import { hiddenJson, type Hide } from './hide.ts'
import { artifactsLinkIn } from './artifacts-link.ts'
import type { ArtifactsDependencies } from './dbt.ts'
import { junitXml } from './junit.ts'
import { createNames, type SafeNames } from './names.ts'
import { hiddenPage } from './page.ts'
import { createPlaces, type Places } from './places.ts'

export interface FilesDependencies {
  folder: OutputFolder
  /** Takes out of a text what nobody may see. */
  hide: Hide
  clock: Clock
  context: RunContext
  /** How what tasks left elsewhere is had. */
  artifacts: {
    download: Download
    /** Masks in the log what nobody may see. */
    mask: (secret: string) => void
    /** Aborts when there is no time for it any more. */
    signal: AbortSignal
  }
}

/** A file below the folder, and what is in it, or how that is made. */
type File = readonly [path: readonly string[], content: FileContent | (() => FileContent)]

/**
 * Everything that a run leaves behind, as files (docs/files.md says which), each written as soon as there is something
 * for it. Rejects with the first that could not be written; the others are, all the same.
 */
export function createFiles(dependencies: FilesDependencies): Reporter['on'] {
  const { folder, hide, clock, context } = dependencies
  const names = createNames()
  const places = createPlaces(names)
  const earlier = createEarlier(folder, names)
  /** Attempts whose pages are there. */
  const exported = new Set<string>()
  let hasBegun = false
  let isRunWritten = false

  const filesOf = (event: RunEvent, state: RunState): File[] => {
    switch (event.type) {
      case 'look': {
        names.reserve([], event.run.tasks)
        const isFirst = !isRunWritten
        isRunWritten = true
        return isFirst ? runFile(state, hide) : []
      }
      case 'output':
        return outputFiles(places.folderOf(event), event.output, hide)
      case 'output-lost':
        return [[[...places.folderOf(event), 'output-lost.txt'], `${hide(event.reason)}\n`]]
      case 'child-look':
        places.add(event, event.run.tasks, event.run.runId)
        return []
      case 'iterations':
        places.add(event, event.shown)
        // They are told anew each time that they were read.
        return [[[...places.insideOf(event), 'iterations.json'], hiddenJson(iterationStates(event.iterations), hide)]]
      case 'exported':
        exported.add(event.attempt.runId)
        return pageFiles({ names, places }, event, hide)
      case 'run-ended':
        return runFile(state, hide)
      case 'ended':
        return [...runFile(state, hide), ...endFiles(event.outcome, state)]
      default:
        return []
    }
  }

  const endFiles = (outcome: Outcome, known: RunState): File[] => [
    [['junit.xml'], () => junitXml(outcome, { hide, known })],
    [['summary.md'], () => hide(renderSummary(outcome, context, clock.now()))],
  ]

  return async (event, state) => {
    const failures: unknown[] = []
    const attempt = (work: Promise<void>): Promise<void> => work.catch((error: unknown) => void failures.push(error))
    if (!hasBegun) await attempt(earlier.forgetRun())
    hasBegun = true
    const line = eventLine(event, clock.now())
    if (line !== undefined) await attempt(folder.addLine(EVENTS, hide(line)))
    const files = filesOf(event, state)
    if (event.type === 'look') await attempt(earlier.forgetTasks(event.run.tasks))
    for (const file of files) await attempt(writeFile(folder, file))
    if (event.type === 'output') await attempt(unpackDbt({ ...dependencies, names }, places.folderOf(event), event))
    if (event.type === 'cells-lost' && event.task.kind === 'notebook' && !exported.has(event.attempt.runId))
      failures.push(new Error(`notebook.html of task ${oneLine(event.task.key)}: ${oneLine(event.reason)}`))
    if (failures.length > 0) throw failures[0]
  }
}

async function writeFile(folder: OutputFolder, [path, content]: File): Promise<void> {
  await folder.write(path, typeof content === 'function' ? made(path, content) : content)
}

function made(path: readonly string[], make: () => FileContent): FileContent {
  try {
    return make()
  } catch (error) {
    throw new Error(`${path.join('/')}: ${describeError(error)}`, { cause: error })
  }
}

/** The artifacts of a dbt task, where the answer has a link to them. */
async function unpackDbt(
  dependencies: ArtifactsDependencies,
  folder: string[],
  event: Extract<RunEvent, { type: 'output' }>,
): Promise<void> {
  const link = artifactsLinkIn(event.output.answer)
  if (link === undefined) return
  const { unpackArtifacts } = await import('./dbt.ts')
  await unpackArtifacts(dependencies, [...folder, 'dbt'], link).catch((error: unknown) => {
    const key = oneLine(event.task.key)
    throw new Error(`the dbt artifacts of task ${key}: ${oneLine(describeError(error))}`, { cause: error })
  })
}

/** The run as the workspace told it last. */
function runFile({ run }: RunState, hide: Hide): File[] {
  return run?.answer ? [[['run.json'], () => hiddenJson(run.answer, hide)]] : []
}

function outputFiles(folder: string[], output: FullOutput, hide: Hide): File[] {
  const file = (name: string, text: string | undefined): File[] =>
    text === undefined ? [] : [[[...folder, name], hide(text)]]
  return [
    ...(output.answer ? [[[...folder, 'output.json'], hiddenJson(output.answer, hide)] as const] : []),
    ...file('logs.txt', output.logs),
    ...file('result.txt', output.result),
    ...file('result.json', isJson(output.result) ? output.result : undefined),
    ...file('error.txt', output.error && withoutAnsi(output.error)),
    ...file('trace.txt', output.trace && withoutAnsi(output.trace)),
  ]
}

function isJson(text: string | undefined): boolean {
  try {
    return text !== undefined && JSON.parse(text) !== undefined
  } catch {
    return false
  }
}

/** `notebook.html`, and one `dashboard-<name>.html` for each dashboard in it. */
function pageFiles(
  { names, places }: { names: SafeNames; places: Places },
  event: Extract<RunEvent, { type: 'exported' }>,
  hide: Hide,
): File[] {
  const folder = places.folderOf(event)
  const notebooks = event.pages.filter(({ kind }) => kind === 'notebook')
  return event.pages.map((page) => {
    const [isFirst, at] = [page === notebooks[0], event.pages.indexOf(page)]
    const name = isFirst ? 'notebook' : `${page.kind}-${names.nameOf(folder, page.name || String(at + 1))}`
    return [[...folder, `${name}.html`], hiddenPage(page.html, hide)]
  })
}
