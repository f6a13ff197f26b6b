import { didYouMean } from '../text/suggest.ts'
import type { CheckoutFiles } from '../checkout/files.ts'
import { nameOf } from '../checkout/names.ts'
import { createMatcher, patternFault } from '../checkout/select.ts'
import { behindPrefix, prefixOf } from '../checkout/within.ts'
import { extensionOf, NOTEBOOK_EXTENSION, NOTEBOOK_HEADERS, sourceNotebook, withoutExtension } from '../model/source.ts'
import type { Notebook } from '../model/work.ts'
import { withoutTrailing } from '../text/cut.ts'

/** What the `notebook-path` input leads to: notebooks, faults, and things worth a warning. */
export interface FoundNotebooks {
  notebooks: Notebook[]
  faults: string[]
  warnings: string[]
}

/** What else is known when notebooks are looked for. */
export interface Around {
  /** The folder on the runner that the checkout lies in, absolute; the checkout itself when absent. */
  workspace?: string
  /** How notebooks of the repository reach the workspace; `git` when absent. */
  source?: 'git' | 'checkout'
}

interface Checkout {
  root: string
  files: CheckoutFiles
  workspace: string
  /** The folder in the workspace that is the checkout, as the beginning of a path: `sub/`; else empty. */
  prefix: string
}

const ANY_EXTENSION = '.{py,sql,scala,r,R,ipynb}'
const MOST_NOTEBOOKS = 100
const GLOB = /[*?[\]{}]|[!+@]\(/
const FILES_AT_ONCE = 32
const TWINS = 'a Git notebook is named without its extension, so they cannot be told apart. Rename one.'

/**
 * Finds the notebooks that the lines of `notebook-path` name, in the order of the lines: absolute ones as they are,
 * relative ones in the checkout `root`; a line that begins with `!` takes out of those that the lines before it name.
 */
export async function findNotebooks(
  lines: string[],
  root: string,
  files: CheckoutFiles,
  { workspace = root, source = 'git' }: Around = {},
): Promise<FoundNotebooks> {
  const found: FoundNotebooks = { notebooks: [], faults: [], warnings: [] }
  const checkout = { root, files, workspace, prefix: prefixOf(workspace, root) }
  const paths = new Set<string>()
  for (const [index, line] of lines.entries()) {
    if (line.startsWith('!')) await takeOut(line, index === 0, paths, checkout, found)
    else if (line.startsWith('/')) findInWorkspace(line, checkout, found)
    else for (const path of await findInCheckout(line, checkout, found)) paths.add(path)
  }
  for (const path of [...paths].sort()) found.notebooks.push({ source: 'repository', path })
  found.notebooks = unique(found.notebooks).sort((a, b) => (`${a.source} ${a.path}` < `${b.source} ${b.path}` ? -1 : 1))
  checkWhole(lines, found)
  // What is imported from the checkout is looked at as a whole, with what source-files leaves of it.
  if (source === 'git')
    for (const twins of await findTwins([...paths], checkout))
      found.faults.push(`the lines match ${twins.map(nameOf).join(' and ')}: ${TWINS}`)
  return found
}

function checkWhole(lines: string[], { notebooks, faults }: FoundNotebooks): void {
  if (lines.length === 0) faults.push('it names no notebook. Name one a line.')
  else if (notebooks.length === 0 && faults.length === 0)
    faults.push('its lines take out all notebooks that they name.')
  for (const { path } of notebooks.filter(({ path }) => /\p{Cc}/u.test(path)))
    faults.push(`${nameOf(path)} has a control character in its name, which a run cannot name. Rename it.`)
  if (notebooks.length > MOST_NOTEBOOKS)
    faults.push(
      `${notebooks.length} notebooks match, and a one-time run takes at most ${MOST_NOTEBOOKS} tasks. ` +
        'Narrow the patterns, take some out with lines that begin with !, or split them over steps.',
    )
}

function findInWorkspace(line: string, { root, workspace }: Checkout, found: FoundNotebooks): void {
  const folders = [root, workspace].map((folder) => `${withoutTrailingSlashes(folder.replaceAll('\\', '/'))}/`)
  const folder = folders.find((one) => one.startsWith('/') && line.startsWith(one))
  if (folder !== undefined) {
    found.faults.push(
      `${JSON.stringify(line)} is a path on the runner. ` +
        `Name a notebook of this repository relative to its root: ${JSON.stringify(line.slice(folder.length))}.`,
    )
  } else if (/[*?]/.test(line)) {
    found.faults.push(
      `${JSON.stringify(line)} is a pattern in the workspace, which cannot be searched. Name its notebooks one by one.`,
    )
  } else {
    found.notebooks.push({ source: 'workspace', path: withoutTrailingSlashes(line) })
  }
}

/** What a line that begins with `!` takes out: a notebook, with or without its extension, a folder, or a glob. */
async function takeOut(
  line: string,
  isFirst: boolean,
  paths: Set<string>,
  { prefix }: Checkout,
  found: FoundNotebooks,
): Promise<void> {
  const quoted = JSON.stringify(line)
  const pattern = line.slice(1).trim()
  const fault = pattern.startsWith('/') ? undefined : patternFault(pattern)
  if (isFirst)
    found.faults.push(
      `${quoted} takes out of what the lines before it name, and it is the first. Put it behind them. ` +
        `For a name that begins with !, write ${JSON.stringify(`./${line}`)}.`,
    )
  if (fault !== undefined) found.faults.push(`${quoted} ${fault}`)
  if (isFirst || fault !== undefined) return
  const before = paths.size + found.notebooks.length
  found.notebooks = found.notebooks.filter(({ path }) => path !== withoutTrailingSlashes(pattern))
  const matches = await createMatcher([`./${pattern}`])
  for (const path of [...paths])
    if ([path, prefix + path].some((name) => matches(name) || matches(withoutExtension(name)))) paths.delete(path)
  if (before === paths.size + found.notebooks.length && !GLOB.test(pattern))
    found.warnings.push(`notebook-path ${quoted} takes nothing out: no line before it names that.`)
}

/** The paths of the notebooks that a line names, with their extensions. */
async function findInCheckout(line: string, checkout: Checkout, found: FoundNotebooks): Promise<string[]> {
  const quoted = JSON.stringify(line)
  const pattern = line
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/')
  if (pattern === '' || patternFault(pattern) !== undefined) {
    found.faults.push(
      `${quoted} leads out of the checkout or is not a path with forward slashes. ` +
        'Name a notebook of this repository relative to its root, or a workspace notebook by its absolute path.',
    )
    return []
  }
  const { candidates, isGlob } = await candidatesOf(pattern, checkout)
  const notebooks = await keepNotebooks(candidates, checkout)
  if (notebooks.length === 0) found.faults.push(await nothingFound(pattern, quoted, candidates, isGlob, checkout))
  const others = candidates.length - notebooks.length
  if (isGlob && others > 0 && notebooks.length > 0) {
    const what = others === 1 ? 'file that is not a notebook' : 'files that are not notebooks'
    found.warnings.push(
      `notebook-path ${quoted} also matches ${others} ${what} ` +
        '(no “Databricks notebook source” in the first line); left out.',
    )
  }
  return notebooks
}

/** A line may also begin with the folder of the checkout, where the repository has no such path itself. */
async function candidatesOf(pattern: string, checkout: Checkout): Promise<Candidates> {
  const found = await matchLine(pattern, checkout)
  const inner = found.candidates.length > 0 ? undefined : behindPrefix(pattern, checkout.prefix)
  return inner === undefined ? found : matchLine(inner, checkout)
}

interface Candidates {
  candidates: string[]
  isGlob: boolean
}

async function matchLine(pattern: string, checkout: Checkout): Promise<Candidates> {
  // A file of just this name comes first: brackets and the like may be part of it.
  const extension = NOTEBOOK_EXTENSION.test(pattern) ? '' : ANY_EXTENSION
  const named = await matchSources(checkout, literally(pattern) + extension)
  const isGlob = named.length === 0 && GLOB.test(pattern)
  return { candidates: isGlob ? await matchSources(checkout, pattern) : named, isGlob }
}

async function matchSources({ root, files }: Checkout, pattern: string): Promise<string[]> {
  return (await files.match(root, pattern)).filter((path) => NOTEBOOK_EXTENSION.test(path))
}

async function keepNotebooks(paths: string[], checkout: Checkout): Promise<string[]> {
  const kept: string[] = []
  for (let start = 0; start < paths.length; start += FILES_AT_ONCE) {
    const some = paths.slice(start, start + FILES_AT_ONCE)
    const answers = await Promise.all(some.map((path) => isNotebook(path, checkout)))
    kept.push(...some.filter((_, index) => answers[index]))
  }
  return kept
}

async function isNotebook(path: string, { root, files }: Checkout): Promise<boolean> {
  return extensionOf(path) === 'ipynb' || sourceNotebook(path, await files.firstLine(root, path)) !== undefined
}

/** Notebooks that differ in their extension only, also from ones that were not asked for. */
async function findTwins(notebooks: string[], checkout: Checkout): Promise<string[][]> {
  const stems = [...new Set(notebooks.map(withoutExtension))].slice(0, MOST_NOTEBOOKS)
  const alike = await Promise.all(
    stems.map(async (stem) => {
      const beside = await matchSources(checkout, `${literally(stem)}.*`)
      return keepNotebooks(
        beside.filter((path) => withoutExtension(path) === stem),
        checkout,
      )
    }),
  )
  return alike.filter((paths) => paths.length > 1)
}

/** A pattern that matches just this path. */
function literally(path: string): string {
  return path.replace(/[*?[\]{}()]/g, '[$&]')
}

/** Why a line leads to no notebook, as a sentence. `candidates`: what it matches all the same. */
async function nothingFound(
  pattern: string,
  quoted: string,
  candidates: string[],
  isGlob: boolean,
  checkout: Checkout,
): Promise<string> {
  const [first] = candidates
  if (first !== undefined && !isGlob) {
    const header = JSON.stringify(NOTEBOOK_HEADERS[extensionOf(first)])
    return `${quoted} is not a Databricks notebook: the first line of ${first} must be ${header}.`
  }
  if (first !== undefined)
    return (
      `${quoted} matches ${candidates.length} files, none of them a Databricks notebook: ` +
      `their first line must be such as ${JSON.stringify(NOTEBOOK_HEADERS.py)}.`
    )
  if ((await checkout.files.match(checkout.root, '**')).length === 0)
    return `${quoted} matches nothing, because the checkout is empty. Add a step with actions/checkout before this one.`
  const nothing =
    `${quoted} matches no notebook in the checkout (.py, .sql, .scala, .r or .ipynb). ` +
    'Check the path; it is relative to the root of the repository.'
  if (isGlob) return nothing
  if ((await matchSources(checkout, `${literally(pattern)}/*`)).length > 0)
    return `${quoted} is a folder. To run the notebooks in it, write ${JSON.stringify(`${pattern}/*`)}.`
  const beside = await matchSources(checkout, `${literally(pattern.slice(0, pattern.lastIndexOf('/') + 1))}*`)
  return `${nothing}${didYouMean(pattern, beside, JSON.stringify)}`
}

function withoutTrailingSlashes(path: string): string {
  return withoutTrailing(path, '/') || '/'
}

function unique(notebooks: Notebook[]): Notebook[] {
  return [...new Map(notebooks.map((notebook) => [`${notebook.source} ${notebook.path}`, notebook])).values()]
}
