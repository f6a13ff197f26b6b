import { nameOf } from '../checkout/names.ts'
import { foldersOf } from '../checkout/list.ts'
import { tellRemarks } from '../checkout/remarks.ts'
import { patternFault, selectPaths } from '../checkout/select.ts'
import type { CheckoutTree } from '../checkout/tree.ts'
import type { ImportFile, ImportPlan, SourceFile } from '../model/source.ts'
import type { Notebook } from '../model/work.ts'
import { readBeginnings } from './beginnings.ts'
import { planImport } from './import-plan.ts'
import { someOf } from '../text/cut.ts'
import { quote } from '../text/quote.ts'
import type { Reader } from './reader.ts'
import { didYouMean } from '../text/suggest.ts'

/** How the notebooks of the repository reach the workspace. */
export interface Source {
  source: 'git' | 'checkout'
  /** What is imported with `checkout`; absent when that cannot be said, and with `git`. */
  imports?: ImportPlan
}

const OF_CHECKOUT = ['source-files', 'python-path']

/**
 * Reads `source`, `source-files` and `python-path`. `root`: absolute path of the checkout; `notebooks`: what
 * `notebook-path` names. Faults and warnings go to the reader.
 */
export async function readSource(
  reader: Reader,
  tree: CheckoutTree,
  root: string,
  notebooks: readonly Notebook[],
): Promise<Source> {
  const source = reader.choice('source', ['git', 'checkout'])
  if (source === 'git') {
    for (const input of OF_CHECKOUT.filter((name) => reader.has(name)))
      reader.fault(input, 'it goes with `source: checkout`, and not with `source: git`. Leave it out, or set that.')
    return { source }
  }
  if (notebooks.length > 0 && notebooks.every((notebook) => notebook.source === 'workspace'))
    reader.fault(
      'source',
      '"checkout" brings notebooks of this repository, and notebook-path names none. Leave it out.',
    )
  return { source, imports: await readImports(reader, tree, root, notebooks) }
}

async function readImports(
  reader: Reader,
  tree: CheckoutTree,
  root: string,
  notebooks: readonly Notebook[],
): Promise<ImportPlan | undefined> {
  const listing = await tree.list(root)
  if ('fault' in listing) return reader.fault('source', `"checkout" is not possible: ${listing.fault}`)
  if (listing.files.length === 0)
    return reader.fault('source', '"checkout" finds no file. Add a step with actions/checkout before this one.')
  const selection = await readSourceFiles(reader, listing.files)
  if (!selection) return undefined
  const selected = listing.files.filter(({ path }) => selection(path))
  const plan = planImport(selected, await readBeginnings(tree, root, selected))
  for (const fault of plan.faults) reader.fault('source-files', fault)
  reader.warnings.push(...tellRemarks(listing.remarks.filter(({ path }) => selection(path))), ...plan.warnings)
  checkNotebooks(reader, notebooks, listing.files, plan.files)
  const pythonPath = readPythonPath(reader, plan.files)
  return { root, commit: (await tree.head(root)).commit ?? '', files: plan.files, pythonPath }
}

/** Which files of the checkout are meant; undefined when a pattern is wrong. */
async function readSourceFiles(
  reader: Reader,
  files: readonly SourceFile[],
): Promise<((path: string) => boolean) | undefined> {
  const patterns = reader.list('source-files')
  const wrong = patterns.flatMap((pattern) => {
    const fault = patternFault(pattern)
    return fault === undefined ? [] : [`${quote(pattern)} ${fault}`]
  })
  for (const fault of wrong) reader.fault('source-files', fault)
  if (wrong.length > 0) return undefined
  if (patterns.length === 0) return () => true
  const paths = files.map(({ path }) => path)
  const { matches, idle } = await selectPaths(patterns, paths)
  for (const pattern of idle) {
    const nothing = `${quote(pattern)} matches nothing that can be imported.${likePattern(pattern, paths)}`
    if (pattern.startsWith('!')) reader.warnings.push(`source-files ${nothing}`)
    else reader.fault('source-files', nothing)
  }
  if (idle.length === 0 && !paths.some(matches)) reader.fault('source-files', 'it leaves no file to import.')
  return matches
}

/** Notebooks run from the imported copy, so that each must be in it. */
function checkNotebooks(
  reader: Reader,
  notebooks: readonly Notebook[],
  listed: readonly SourceFile[],
  imported: readonly ImportFile[],
): void {
  const inCheckout = new Set(listed.map(({ path }) => path))
  const inImport = new Set(imported.map(({ path }) => path))
  const absent = notebooks.flatMap(({ source, path }) => (source === 'repository' && !inImport.has(path) ? [path] : []))
  const leftOut = absent.filter((path) => inCheckout.has(path))
  const unknown = absent.filter((path) => !inCheckout.has(path))
  if (leftOut.length > 0)
    reader.fault('source-files', `it leaves out what notebook-path names: ${someOf(leftOut, nameOf)}. Take that in.`)
  if (unknown.length > 0)
    reader.fault(
      'notebook-path',
      `${someOf(unknown, nameOf)}: not among the files that are imported, which are those that Git tracks ` +
        '(without a .git, those that are not hidden). Commit it, or run `git add --force` on it before this step.',
    )
}

/** The folders of `python-path`, each one of the imported copy; `.` is its root. */
function readPythonPath(reader: Reader, files: readonly ImportFile[]): string[] {
  const given = reader.list('python-path')
  if (given.length === 0) return ['.']
  if (given.includes('none')) {
    if (given.length > 1) reader.fault('python-path', '"none" stands beside folders. Give one or the other.')
    return []
  }
  const folders = new Set(files.flatMap(({ path }) => foldersOf(path)))
  const wanted = new Map(given.map((folder) => [tidyFolder(folder), folder]))
  return [...wanted].flatMap(([folder, asGiven]) => {
    if (folder === '.' || folders.has(folder)) return [folder]
    reader.fault('python-path', folderFault(asGiven, folder, [...folders]))
    return []
  })
}

/** The same pattern in a folder, or of a file, that is there. */
function likePattern(pattern: string, paths: readonly string[]): string {
  const given = pattern.replace(/^!/, '')
  const glob = given.search(/[*?[\]{}()]/)
  const plain = glob < 0 ? given : given.slice(0, Math.max(0, given.lastIndexOf('/', glob)))
  const depth = plain.split('/').length
  const known = new Set(paths.map((path) => path.split('/').slice(0, depth).join('/')))
  if (plain === '' || known.has(plain)) return ''
  return didYouMean(plain, [...known], (like) => quote(`${like}${given.slice(plain.length)}`))
}

function folderFault(given: string, folder: string, folders: readonly string[]): string {
  const quoted = quote(given)
  const fault = patternFault(folder)
  if (fault !== undefined) return `${quoted} ${fault}`
  return `${quoted} is not a folder with imported files.${didYouMean(folder, folders, quote)}`
}

function tidyFolder(folder: string): string {
  const parts = folder.split('/').filter((part, index) => part !== '.' && (part !== '' || index === 0))
  return parts.join('/') || '.'
}
