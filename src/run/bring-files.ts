import type { CheckoutTree } from '../checkout/tree.ts'
import { unreadable, type Content, type WorkspaceFiles } from '../databricks/workspace-files.ts'
import { adapt, type Adaptation } from '../import/adapt/adapt.ts'
import { takesEnvironment } from '../import/adapt/environment.ts'
import { folderKey, markerContent, stepFolder, type StepFolder } from '../import/folder.ts'
import { sweep } from '../import/sweep.ts'
import { upload, type UploadFile } from '../import/upload.ts'
import type { Clock } from '../model/clock.ts'
import { sourceTarget, type Dependencies, type ImportFile, type ImportPlan } from '../model/source.ts'
import type { Notebook } from '../model/work.ts'
import type { RunContext } from '../model/workflow.ts'
import { formatBytes } from '../text/bytes.ts'
import { someOf } from '../text/cut.ts'
import { describeError } from '../text/failure.ts'
import { plainBeginning } from '../text/plain.ts'
import { requirementLines } from './dependencies.ts'
import type { Emit } from './events.ts'
import { wheelPathIn, type NotebookWork } from './request.ts'

export interface BringDependencies {
  workspaceFiles: WorkspaceFiles
  checkout: Pick<CheckoutTree, 'bytes' | 'stream'>
  clock: Clock
  /** 0 to 1. */
  random: () => number
  emit: Emit
  /** Aborts when the step has ended: nothing in the background outlives it. */
  over: AbortSignal
}

/** For whom files are brought. */
export interface Bringing {
  context: RunContext
  /** The idempotency token of the first attempt: all attempts of the step share one folder. */
  token: string
  signal?: AbortSignal
}

/** Twenty of these are held at once, at most. */
const SMALL_BYTES = 256 * 1024
const LONGEST_NAME = 200

/** Imports what the step needs into its own folder, and gives that folder. May be repeated. */
export async function bringFiles(
  dependencies: BringDependencies,
  start: Bringing,
  plan: ImportPlan,
): Promise<StepFolder> {
  const { workspaceFiles, clock, random, over, emit } = dependencies
  const folder = await folderOf(dependencies, start)
  // Beside the import, so that it holds nothing up; what it does not manage is left to the next step.
  void sweep(workspaceFiles, folder, { clock, random, signal: over })
  await uploadFiles(dependencies, start, { folder, plan, files: plan.files, hasMarker: true })
  await emit({ type: 'imported', folder: folder.path })
  await emit({ type: 'note', text: whatWasImported(folder, plan) })
  return folder
}

/** Writes what the notebooks need installed into the imported copies of them, and says so. */
export async function giveEnvironment(
  dependencies: BringDependencies,
  start: Bringing & { work: NotebookWork },
  { folder, plan, needs }: { folder: StepFolder; plan: ImportPlan; needs: Dependencies },
): Promise<void> {
  const { environmentVersion: version } = needs
  const lines = requirementLines(needs, wheelPathIn(folder.path))
  const asked = new Set(start.work.notebooks.filter(isOfRepository).map(({ path }) => path))
  const able = plan.files.filter(({ path, notebook }) => asked.has(path) && notebook && takesEnvironment(notebook))
  const text =
    'This workspace takes no environments for notebooks, so the dependencies are written into the imported copies of ' +
    'the notebooks, and the run is started again.'
  await dependencies.emit({ type: 'note', text })
  await warnOfOthers(dependencies, start.work.notebooks, new Set(able.map(({ path }) => path)))
  const environment = { version, dependencies: lines }
  await uploadFiles(dependencies, start, { folder, plan, files: able, environment })
}

async function warnOfOthers({ emit }: BringDependencies, notebooks: Notebook[], able: Set<string>): Promise<void> {
  const others = notebooks.filter((notebook) => !isOfRepository(notebook) || !able.has(notebook.path))
  if (others.length === 0) return
  const named = someOf(others, ({ path }) => plainBeginning(path, LONGEST_NAME))
  const text = `These notebooks cannot be given the dependencies, and run without them: ${named}.`
  await emit({ type: 'warning', text, title: 'Dependencies left out' })
}

function isOfRepository({ source }: Notebook): boolean {
  return source === 'repository'
}

async function folderOf(
  { workspaceFiles }: BringDependencies,
  { context, token, signal }: Bringing,
): Promise<StepFolder> {
  const { serverUrl, repository } = context
  const userName = await workspaceFiles.userName(signal)
  return stepFolder({ userName, serverUrl, repository, key: folderKey(token) })
}

interface Uploading {
  folder: StepFolder
  plan: ImportPlan
  files: ImportFile[]
  environment?: Adaptation['environment']
  /** Whether the marker is written, too: first, so that what is left of an import that was killed has one. */
  hasMarker?: boolean
}

async function uploadFiles(
  { workspaceFiles, checkout, clock, emit }: BringDependencies,
  { context, signal }: Bringing,
  { folder, plan, files, environment, hasMarker = false }: Uploading,
): Promise<void> {
  const folders = plan.pythonPath.map((path) => inFiles(folder, path))
  const toUpload = files.map((file): UploadFile => {
    const path = `${folder.path}/${file.target}`
    const content = (): Promise<Content> =>
      contentOf(checkout, plan.root, file, { folders, environment }).catch((error: unknown) => {
        throw unreadable(path, describeError(error))
      })
    return { path, bytes: file.bytes, content }
  })
  const marker = Buffer.from(markerContent({ repository: context.repository, runUrl: context.url }))
  const content = (): Promise<Content> => inMemory(marker)
  const markerFile: UploadFile = { path: folder.marker, bytes: marker.length, content, isUncounted: true }
  const work = {
    folders: [folder.path, ...toUpload.map(({ path }) => path.slice(0, path.lastIndexOf('/')))],
    files: hasMarker ? [markerFile, ...toUpload] : toUpload,
  }
  await upload(workspaceFiles, work, {
    clock,
    signal,
    onProgress: (progress) => emit({ type: 'importing', progress }),
    onTrouble: (trouble) => void emit({ type: 'outage', trouble }),
  })
}

/** The folder of the workspace that a folder of the checkout is imported to. */
function inFiles({ path }: StepFolder, folder: string): string {
  return folder === '.' ? `${path}/${sourceTarget('')}`.replace(/\/$/, '') : `${path}/${sourceTarget(folder)}`
}

/**
 * What is sent of a file: notebooks are adapted, and only then is it known how long they are. A small file is read at
 * once, which costs less than half of what a stream does.
 */
async function contentOf(
  checkout: BringDependencies['checkout'],
  root: string,
  { path, bytes, notebook }: ImportFile,
  adaptation: Adaptation,
): Promise<Content> {
  if (notebook) return inMemory(adapt(await checkout.bytes(root, path), notebook, adaptation))
  if (bytes <= SMALL_BYTES) return inMemory(await checkout.bytes(root, path))
  return { bytes, open: () => checkout.stream(root, path) }
}

function inMemory(content: Buffer): Promise<Content> {
  return Promise.resolve({ bytes: content.length, open: () => content })
}

function whatWasImported({ path }: StepFolder, { files, commit }: ImportPlan): string {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  const count = files.length === 1 ? '1 file' : `${files.length} files`
  const which = commit ? ` of commit \`${commit.slice(0, 7)}\`` : ''
  return `Imported ${count}${which} (${formatBytes(bytes)}) into \`${path}\`.`
}
