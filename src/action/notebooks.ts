import { nearest } from './suggest.ts'
import type { CheckoutFiles } from '../checkout/files.ts'
import { extensionOf, NOTEBOOK_EXTENSION, withoutExtension } from '../model/source.ts'
import type { Notebook } from '../model/work.ts'
import { withoutTrailing } from '../text/cut.ts'

/** What the `notebook-path` input leads to: notebooks, faults, and things worth a warning. */
export interface FoundNotebooks {
  notebooks: Notebook[]
  faults: string[]
  warnings: string[]
}

/**
 * The first line that makes a source file a notebook, by extension:
 * https://docs.databricks.com/notebooks/notebook-export-import
 */
const HEADERS: Record<string, string> = {
  py: '# Databricks notebook source',
  r: '# Databricks notebook source',
  sql: '-- Databricks notebook source',
  scala: '// Databricks notebook source',
}
const ANY_EXTENSION = '.{py,sql,scala,r,R,ipynb}'
const MOST_NOTEBOOKS = 100
const GLOB = /[*?[\]{}]|[!+@]\(/
const LEADS_OUT = /(?:^|[/{,(|])\.\.(?:[/},)|]|$)/
const FILES_AT_ONCE = 32
const TWINS = 'a Git notebook is named without its extension, so they cannot be told apart. Rename one.'

/**
 * Finds the notebooks that the lines of `notebook-path` name: absolute ones as they are, relative ones in the checkout.
 */
export async function findNotebooks(lines: string[], root: string, files: CheckoutFiles): Promise<FoundNotebooks> {
  const found: FoundNotebooks = { notebooks: [], faults: [], warnings: [] }
  const paths = new Set<string>()
  for (const line of lines) {
    if (line.startsWith('/')) findInWorkspace(line, root, found)
    else for (const path of await findInCheckout(line, { root, files }, found)) paths.add(path)
  }
  // Each line has looked for the twins of its own; what is left are those of two lines.
  for (const twins of Map.groupBy([...paths].sort(), withoutExtension).values()) {
    if (twins.length > 1 && !twins.every((path) => found.faults.some((fault) => fault.includes(path))))
      found.faults.push(`the lines match ${twins.join(' and ')}: ${TWINS}`)
  }
  if (lines.length === 0) found.faults.push('it names no notebook. Name one a line.')
  for (const path of paths) found.notebooks.push({ source: 'repository', path })
  found.notebooks = unique(found.notebooks).sort((a, b) => (`${a.source} ${a.path}` < `${b.source} ${b.path}` ? -1 : 1))
  if (found.notebooks.length > MOST_NOTEBOOKS) {
    found.faults.push(
      `${found.notebooks.length} notebooks match, and a one-time run takes at most ${MOST_NOTEBOOKS} tasks. ` +
        'Narrow the patterns, or split them over steps.',
    )
  }
  return found
}

interface Checkout {
  root: string
  files: CheckoutFiles
}

function findInWorkspace(line: string, checkout: string, found: FoundNotebooks): void {
  const root = `${withoutTrailingSlashes(checkout.replaceAll('\\', '/'))}/`
  if (root.startsWith('/') && line.startsWith(root)) {
    found.faults.push(
      `${JSON.stringify(line)} is a path on the runner. ` +
        `Name a notebook of this repository relative to its root: ${JSON.stringify(line.slice(root.length))}.`,
    )
  } else if (/[*?]/.test(line)) {
    found.faults.push(
      `${JSON.stringify(line)} is a pattern in the workspace, which cannot be searched. Name its notebooks one by one.`,
    )
  } else {
    found.notebooks.push({ source: 'workspace', path: withoutTrailingSlashes(line) })
  }
}

/** The paths of the notebooks that a line names, with their extensions. */
async function findInCheckout(line: string, checkout: Checkout, found: FoundNotebooks): Promise<string[]> {
  const quoted = JSON.stringify(line)
  const pattern = line
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/')
  if (LEADS_OUT.test(pattern) || /\\|^[a-z]:/i.test(pattern) || pattern === '') {
    found.faults.push(
      `${quoted} leads out of the checkout or is not a path with forward slashes. ` +
        'Name a notebook of this repository relative to its root, or a workspace notebook by its absolute path.',
    )
    return []
  }
  const { candidates, isGlob } = await candidatesOf(pattern, checkout)
  const notebooks = await keepNotebooks(candidates, checkout)
  if (notebooks.length === 0) found.faults.push(await nothingFound(pattern, quoted, candidates, isGlob, checkout))
  for (const twins of await findTwins(notebooks, checkout)) {
    found.faults.push(`${quoted} matches ${twins.join(' and ')}: ${TWINS}`)
  }
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

async function candidatesOf(pattern: string, checkout: Checkout): Promise<{ candidates: string[]; isGlob: boolean }> {
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
  const header = HEADERS[extensionOf(path)]
  return header === undefined || (await files.firstLine(root, path)).trimEnd() === header
}

/** Notebooks that differ in their extension only, also from ones that were not asked for. */
async function findTwins(notebooks: string[], checkout: Checkout): Promise<string[][]> {
  const stems = [...new Set(notebooks.map(withoutExtension))].slice(0, MOST_NOTEBOOKS)
  const alike = await Promise.all(
    stems.map(async (stem) => keepNotebooks(await matchSources(checkout, literally(stem) + ANY_EXTENSION), checkout)),
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
    const header = JSON.stringify(HEADERS[extensionOf(first)])
    return `${quoted} is not a Databricks notebook: the first line of ${first} must be ${header}.`
  }
  if (first !== undefined)
    return (
      `${quoted} matches ${candidates.length} files, none of them a Databricks notebook: ` +
      `their first line must be such as ${JSON.stringify(HEADERS.py)}.`
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
  return beside.length > 0 ? `${nothing} Did you mean ${JSON.stringify(nearest(pattern, beside))}?` : nothing
}

function withoutTrailingSlashes(path: string): string {
  return withoutTrailing(path, '/') || '/'
}

function unique(notebooks: Notebook[]): Notebook[] {
  return [...new Map(notebooks.map((notebook) => [`${notebook.source} ${notebook.path}`, notebook])).values()]
}
