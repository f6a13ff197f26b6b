import { nearest } from './suggest.ts'
import type { CheckoutFiles } from './checkout.ts'
import type { Notebook } from '../model/work.ts'

/** What the `notebook-path` input leads to: notebooks, faults, and things worth a warning. */
export interface FoundNotebooks {
  notebooks: Notebook[]
  faults: string[]
  warnings: string[]
}

/** The first line that makes a source file a notebook, by extension: https://docs.databricks.com/notebooks/notebook-export-import */
const HEADERS: Record<string, string> = {
  py: '# Databricks notebook source',
  r: '# Databricks notebook source',
  sql: '-- Databricks notebook source',
  scala: '// Databricks notebook source',
}
const EXTENSION = /\.(py|sql|scala|r|ipynb)$/i
const ANY_EXTENSION = '.{py,sql,scala,r,R,ipynb}'
const MOST_NOTEBOOKS = 100
const GLOB = /[*?[\]{}]|[!+@]\(/
const LEADS_OUT = /(?:^|[/{,(|])\.\.(?:[/},)|]|$)/
const FILES_AT_ONCE = 32
const TWINS = 'a Git notebook is named without its extension, so they cannot be told apart. Rename one.'

/** Finds the notebooks that the lines of `notebook-path` name: absolute ones as they are, relative ones in the checkout. */
export async function findNotebooks(lines: string[], checkout: string, files: CheckoutFiles): Promise<FoundNotebooks> {
  const found: FoundNotebooks = { notebooks: [], faults: [], warnings: [] }
  const paths = new Set<string>()
  for (const line of lines) {
    if (line.startsWith('/')) findInWorkspace(line, checkout, found)
    else await findInCheckout(line, checkout, files, found, paths)
  }
  // Each line has looked for the twins of its own; what is left are those of two lines.
  for (const twins of Map.groupBy([...paths].sort(), withoutExtension).values()) {
    if (twins.length > 1 && !twins.every((path) => found.faults.some((fault) => fault.includes(path))))
      found.faults.push(`the lines match ${twins.join(' and ')}: ${TWINS}`)
  }
  if (lines.length === 0) found.faults.push('it names no notebook. Name one a line.')
  found.notebooks = unique(found.notebooks).sort((a, b) => (`${a.source} ${a.path}` < `${b.source} ${b.path}` ? -1 : 1))
  if (found.notebooks.length > MOST_NOTEBOOKS) {
    found.faults.push(
      `${found.notebooks.length} notebooks match, and a one-time run takes at most ${MOST_NOTEBOOKS} tasks. Narrow the patterns, or split them over steps.`,
    )
  }
  return found
}

function findInWorkspace(line: string, checkout: string, found: FoundNotebooks): void {
  const root = `${checkout.replaceAll('\\', '/').replace(/\/+$/, '')}/`
  if (root.startsWith('/') && line.startsWith(root)) {
    found.faults.push(
      `${JSON.stringify(line)} is a path on the runner. Name a notebook of this repository relative to its root: ${JSON.stringify(line.slice(root.length))}.`,
    )
  } else if (/[*?]/.test(line)) {
    found.faults.push(
      `${JSON.stringify(line)} is a pattern in the workspace, which cannot be searched. Name its notebooks one by one.`,
    )
  } else {
    found.notebooks.push({ source: 'workspace', path: line.replace(/(?!^)\/+$/, '') })
  }
}

async function findInCheckout(
  line: string,
  checkout: string,
  files: CheckoutFiles,
  found: FoundNotebooks,
  paths: Set<string>,
): Promise<void> {
  const quoted = JSON.stringify(line)
  const pattern = line
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/')
  if (LEADS_OUT.test(pattern) || /\\|^[a-z]:/i.test(pattern) || pattern === '') {
    found.faults.push(
      `${quoted} leads out of the checkout or is not a path with forward slashes. Name a notebook of this repository relative to its root, or a workspace notebook by its absolute path.`,
    )
    return
  }
  // A file of just this name comes first: brackets and the like may be part of it.
  const named = await files.match(
    checkout,
    EXTENSION.test(pattern) ? literally(pattern) : `${literally(pattern)}${ANY_EXTENSION}`,
  )
  const isGlob = named.length === 0 && GLOB.test(pattern)
  const candidates = (isGlob ? await files.match(checkout, pattern) : named).filter((path) => EXTENSION.test(path))
  const notebooks = await keepNotebooks(candidates, checkout, files)
  if (notebooks.length === 0)
    found.faults.push(await nothingFound(pattern, quoted, candidates, isGlob, checkout, files))
  for (const twins of await findTwins(notebooks, checkout, files)) {
    found.faults.push(`${quoted} matches ${twins.join(' and ')}: ${TWINS}`)
  }
  for (const path of notebooks) paths.add(path)
  if (notebooks.length > 0)
    found.notebooks.push(...notebooks.map((path): Notebook => ({ source: 'git', path: withoutExtension(path) })))
  const left = candidates.length - notebooks.length
  if (isGlob && left > 0 && notebooks.length > 0) {
    found.warnings.push(
      `notebook-path ${quoted} also matches ${left} ${left === 1 ? 'file that is no notebook' : 'files that are no notebooks'} (no “Databricks notebook source” in the first line); left out.`,
    )
  }
}

async function keepNotebooks(paths: string[], checkout: string, files: CheckoutFiles): Promise<string[]> {
  const kept: string[] = []
  for (let start = 0; start < paths.length; start += FILES_AT_ONCE) {
    const some = paths.slice(start, start + FILES_AT_ONCE)
    const answers = await Promise.all(some.map((path) => isNotebook(path, checkout, files)))
    kept.push(...some.filter((_, index) => answers[index]))
  }
  return kept
}

async function isNotebook(path: string, checkout: string, files: CheckoutFiles): Promise<boolean> {
  const header = HEADERS[extensionOf(path)]
  return header === undefined || (await files.firstLine(checkout, path)).trimEnd() === header
}

/** Notebooks that differ in their extension only, also from ones that were not asked for. */
async function findTwins(notebooks: string[], checkout: string, files: CheckoutFiles): Promise<string[][]> {
  const stems = [...new Set(notebooks.map(withoutExtension))].slice(0, MOST_NOTEBOOKS)
  const alike = await Promise.all(
    stems.map(async (stem) =>
      keepNotebooks(await files.match(checkout, `${literally(stem)}${ANY_EXTENSION}`), checkout, files),
    ),
  )
  return alike.filter((paths) => paths.length > 1)
}

/** A pattern that matches just this path. */
function literally(path: string): string {
  return path.replace(/[*?[\]{}()]/g, '[$&]')
}

async function nothingFound(
  pattern: string,
  quoted: string,
  candidates: string[],
  isGlob: boolean,
  checkout: string,
  files: CheckoutFiles,
): Promise<string> {
  const [first] = candidates
  if (first !== undefined && !isGlob) {
    return `${quoted} is no Databricks notebook: the first line of ${first} must be ${JSON.stringify(HEADERS[extensionOf(first)])}.`
  }
  if (first !== undefined)
    return `${quoted} matches ${candidates.length} files, none of them a Databricks notebook: their first line must be such as ${JSON.stringify(HEADERS.py)}.`
  const anything = await files.match(checkout, '**')
  if (anything.length === 0)
    return `${quoted} matches nothing, for the checkout is empty. Add a step with actions/checkout before this one.`
  const inFolder = isGlob
    ? []
    : (await files.match(checkout, `${literally(pattern)}/*`)).filter((path) => EXTENSION.test(path))
  if (inFolder.length > 0)
    return `${quoted} is a folder. To run the notebooks in it, write ${JSON.stringify(`${pattern}/*`)}.`
  const folder = pattern.slice(0, pattern.lastIndexOf('/') + 1)
  const near = isGlob
    ? []
    : (await files.match(checkout, `${literally(folder)}*`)).filter((path) => EXTENSION.test(path))
  const hint = near.length > 0 ? ` Did you mean ${JSON.stringify(nearest(pattern, near))}?` : ''
  return `${quoted} matches no notebook in the checkout (.py, .sql, .scala, .r or .ipynb). Check the path; it is relative to the root of the repository.${hint}`
}

function extensionOf(path: string): string {
  return (EXTENSION.exec(path)?.[1] ?? '').toLowerCase()
}

function withoutExtension(path: string): string {
  return path.replace(EXTENSION, '')
}

function unique(notebooks: Notebook[]): Notebook[] {
  return [...new Map(notebooks.map((notebook) => [`${notebook.source} ${notebook.path}`, notebook])).values()]
}
