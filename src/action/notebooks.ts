import type { CheckoutFiles } from './checkout.ts'
import type { Notebook } from './contract.ts'

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

/** Finds the notebooks that the lines of `notebook-path` name: absolute ones as they are, relative ones in the checkout. */
export async function findNotebooks(lines: string[], checkout: string, files: CheckoutFiles): Promise<FoundNotebooks> {
  const found: FoundNotebooks = { notebooks: [], faults: [], warnings: [] }
  for (const line of lines) {
    if (line.startsWith('/')) found.notebooks.push({ source: 'workspace', path: line.replace(/(?!^)\/+$/, '') })
    else await findInCheckout(line, checkout, files, found)
  }
  found.notebooks = unique(found.notebooks)
  if (found.notebooks.length > MOST_NOTEBOOKS) {
    found.faults.push(`${found.notebooks.length} notebooks match, and a one-time run takes at most ${MOST_NOTEBOOKS} tasks. Narrow the patterns, or split them over steps.`)
  }
  return found
}

async function findInCheckout(line: string, checkout: string, files: CheckoutFiles, found: FoundNotebooks): Promise<void> {
  const quoted = JSON.stringify(line)
  const pattern = line.replace(/^(?:\.\/)+/, '')
  if (pattern.split('/').includes('..') || pattern.includes('\\') || pattern === '') {
    found.faults.push(`${quoted} leads out of the checkout or is not a path with forward slashes. Name a notebook of this repository relative to its root, or a workspace notebook by its absolute path.`)
    return
  }
  const isGlob = /[*?[\]{}]/.test(pattern)
  const matches = await files.match(checkout, isGlob || EXTENSION.test(pattern) ? pattern : `${pattern}${ANY_EXTENSION}`)
  const candidates = matches.filter((path) => EXTENSION.test(path))
  const notebooks = await keepNotebooks(candidates, checkout, files)
  const twin = Map.groupBy(notebooks, withoutExtension)
    .values()
    .find((group) => group.length > 1)
  if (notebooks.length === 0) found.faults.push(await nothingFound(quoted, candidates, isGlob, checkout, files))
  else if (twin !== undefined) found.faults.push(`${quoted} matches ${twin.join(' and ')}: a Git notebook is named without its extension, so they cannot be told apart. Rename one.`)
  else found.notebooks.push(...notebooks.map((path): Notebook => ({ source: 'git', path: withoutExtension(path) })))
  const left = candidates.length - notebooks.length
  if (isGlob && left > 0 && notebooks.length > 0) {
    found.warnings.push(`notebook-path ${quoted} also matches ${left} ${left === 1 ? 'file that is no notebook' : 'files that are no notebooks'} (no “Databricks notebook source” in the first line); left out.`)
  }
}

async function keepNotebooks(paths: string[], checkout: string, files: CheckoutFiles): Promise<string[]> {
  const kept: string[] = []
  for (const path of paths) if (await isNotebook(path, checkout, files)) kept.push(path)
  return kept
}

async function isNotebook(path: string, checkout: string, files: CheckoutFiles): Promise<boolean> {
  const header = HEADERS[extensionOf(path)]
  return header === undefined || (await files.firstLine(checkout, path)).trimEnd() === header
}

async function nothingFound(quoted: string, candidates: string[], isGlob: boolean, checkout: string, files: CheckoutFiles): Promise<string> {
  const [first] = candidates
  if (first !== undefined && !isGlob) {
    return `${quoted} is no Databricks notebook: the first line of ${first} must be ${JSON.stringify(HEADERS[extensionOf(first)])}.`
  }
  if (first !== undefined) return `${quoted} matches ${candidates.length} files, none of them a Databricks notebook: their first line must be such as ${JSON.stringify(HEADERS.py)}.`
  const anything = await files.match(checkout, '**')
  if (anything.length === 0) return `${quoted} matches nothing, for the checkout is empty. Add a step with actions/checkout before this one.`
  return `${quoted} matches no notebook in the checkout (.py, .sql, .scala, .r or .ipynb). Check the path; it is relative to the root of the repository.`
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
