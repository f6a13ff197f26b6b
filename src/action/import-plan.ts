import { foldersOf } from '../checkout/list.ts'
import { nameOf } from '../checkout/names.ts'
import {
  extensionOf,
  sourceNotebook,
  sourceTarget,
  withoutExtension,
  type ImportFile,
  type NotebookForm,
  type NotebookLanguage,
  type SourceFile,
} from '../model/source.ts'
import { someOf } from '../text/cut.ts'

/** What the beginning of a file says: its first line; of an `.ipynb` its language, or why it is none. */
export type Beginning = { firstLine: string } | { language: NotebookLanguage } | { problem: string }

/** What is imported, what of it the workspace would refuse or confuse, and things worth a warning. */
export interface PlannedImport {
  files: ImportFile[]
  /** Full sentences; while there is one, nothing can be imported. */
  faults: string[]
  warnings: string[]
}

/** Of a Git LFS pointer, the stand-in for a file that was not fetched. */
export const LFS_FIRST_LINE = 'version https://git-lfs.github.com/spec/v1'
/** By its specification a pointer is shorter than 1024 bytes; its words and its hash alone take more than 100. */
const LFS_BYTES = { least: 100, most: 1023 }
// https://docs.databricks.com/notebooks/notebook-limitations, https://docs.databricks.com/files/workspace
const LARGEST_NOTEBOOK_BYTES = 10 * 2 ** 20
const LARGEST_FILE_BYTES = 500 * 2 ** 20

/** Whether the beginning of a file must be known for the plan. */
export function needsBeginning(file: SourceFile): boolean {
  if (isJupyter(file)) return file.bytes <= LARGEST_NOTEBOOK_BYTES
  return extensionOf(file.path) !== '' || (file.bytes >= LFS_BYTES.least && file.bytes <= LFS_BYTES.most)
}

/** A `.designer.ipynb` is a file of its own kind, which the workspace keeps under its full name. */
export function isJupyter({ path }: { path: string }): boolean {
  return extensionOf(path) === 'ipynb' && !/\.designer\.ipynb$/i.test(path)
}

/** What becomes of files that are imported. `beginnings`: by path, of those that need one. */
export function planImport(files: readonly SourceFile[], beginnings: ReadonlyMap<string, Beginning>): PlannedImport {
  const planned = files.map((file): ImportFile => {
    const notebook = notebookOf(file, beginnings.get(file.path))
    return { ...file, target: sourceTarget(file.path), ...(notebook ? { notebook } : {}) }
  })
  const pointers = planned.filter(({ path }) => isPointer(beginnings.get(path)))
  return {
    files: planned,
    faults: [
      ...clashes(planned),
      ...fault(pointers.filter(isJupyter), 'no notebook, but a Git LFS pointer. Give actions/checkout `lfs: true`, or'),
      ...fault(broken(planned, beginnings), 'no notebook that the workspace takes. Correct it, or'),
      ...tooLarge(planned),
      ...fault(planned.filter(isInGit), 'the workspace refuses the name .git. Rename it, or'),
    ],
    warnings: pointersTold(pointers.filter((file) => !isJupyter(file))),
  }
}

function notebookOf({ path }: SourceFile, beginning: Beginning | undefined): NotebookForm | undefined {
  if (!beginning || 'problem' in beginning) return undefined
  if ('language' in beginning) return { language: beginning.language, format: 'jupyter' }
  return sourceNotebook(path, beginning.firstLine)
}

/** The workspace leaves the extension of a notebook out, so that two files, or a file and a folder, can meet. */
function clashes(files: readonly ImportFile[]): string[] {
  const folders = new Set(files.flatMap(({ path }) => foldersOf(path)))
  const pairs: { names: string; out: string }[] = []
  for (const [name, alike] of Map.groupBy(files, nameThere)) {
    const [first, second] = alike.map(({ path }) => path)
    if (first === undefined) continue
    if (second !== undefined) pairs.push({ names: `${nameOf(first)} and ${nameOf(second)}`, out: second })
    else if (alike[0]?.notebook && folders.has(name))
      pairs.push({ names: `${nameOf(first)} and the folder ${nameOf(name)}`, out: first })
  }
  if (pairs.length === 0) return []
  return [
    `${someOf(pairs, ({ names }) => names)}: these would have the same name in the workspace, which names a ` +
      `notebook without its extension. Rename one, or ${leaveOut(pairs.map(({ out }) => out))}.`,
  ]
}

function nameThere({ path, notebook }: ImportFile): string {
  return notebook ? withoutExtension(path) : path
}

function broken(files: readonly ImportFile[], beginnings: ReadonlyMap<string, Beginning>): NamedFile[] {
  return files.flatMap(({ path }) => {
    const beginning = beginnings.get(path)
    return beginning && 'problem' in beginning ? [{ path, note: ` (${beginning.problem})` }] : []
  })
}

function tooLarge(files: readonly ImportFile[]): string[] {
  const isNotebook = (file: ImportFile) => file.notebook !== undefined || isJupyter(file)
  return [
    ...fault(
      files.filter((file) => isNotebook(file) && file.bytes > LARGEST_NOTEBOOK_BYTES),
      'larger than the 10 MB that the workspace takes of a notebook. Split it, or',
    ),
    ...fault(
      files.filter((file) => !isNotebook(file) && file.bytes > LARGEST_FILE_BYTES),
      'larger than the 500 MB that the workspace takes of a file. Make it smaller, or',
    ),
  ]
}

function isInGit({ path }: ImportFile): boolean {
  return path.toLowerCase().split('/').includes('.git')
}

function isPointer(beginning: Beginning | undefined): boolean {
  return beginning !== undefined && 'firstLine' in beginning && beginning.firstLine === LFS_FIRST_LINE
}

function pointersTold(files: readonly ImportFile[]): string[] {
  if (files.length === 0) return []
  const what = files.length === 1 ? '1 file is a Git LFS pointer' : `${files.length} files are Git LFS pointers`
  const names = someOf(files, ({ path }) => nameOf(path))
  return [`${what}, which is imported in place of the content: ${names}. Give actions/checkout \`lfs: true\`.`]
}

interface NamedFile {
  path: string
  /** What is to stand behind its name. */
  note?: string
}

/** One fault for all files that have it, with the way out that always works. */
function fault(files: readonly NamedFile[], sentence: string): string[] {
  if (files.length === 0) return []
  const names = someOf(files, ({ path, note = '' }) => nameOf(path) + note)
  return [`${names}: ${sentence} ${leaveOut(files.map(({ path }) => path))}.`]
}

function leaveOut(paths: readonly string[]): string {
  const line = `\`!${nameOf(paths[0] ?? '')}\``
  return paths.length === 1
    ? `leave it out with the line ${line} in source-files`
    : `leave them out with lines such as ${line} in source-files`
}
