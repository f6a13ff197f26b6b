import { tidy } from '../checkout/within.ts'
import { findPaths, isRelative, withPaths, type FoundPath } from '../definitions/paths.ts'
import { isObject } from '../databricks/wire/foreign.ts'
import { extensionOf, NOTEBOOK_HEADERS, withoutExtension, type ImportFile } from '../model/source.ts'
import type { Body } from '../model/work.ts'
import { quote } from '../text/quote.ts'
import { didYouMean } from '../text/suggest.ts'

/** How files of the repository reach the workspace; with `checkout` the files that are imported. */
export type Bringing = { source: 'git' } | { source: 'checkout'; files: readonly ImportFile[] }

/**
 * A path that a job definition names, read from the root of the repository: as the workspace names the file, `.` for
 * the root itself; or what is wrong with it, as a sentence.
 */
export function repositoryPath(found: FoundPath, bringing: Bringing): { path: string } | { fault: string } {
  const path = tidy(found.path)
  if (path === undefined)
    return {
      fault:
        `${quote(found.path)} leads out of the repository. ` +
        'Write it as seen from the root of the repository, not from the folder of this file.',
    }
  if (bringing.source === 'checkout') return inImport(found, path, bringing.files)
  const problem = whyNotFromGit(found)
  if (problem !== undefined) return { fault: `${quote(found.path)} is a file of the repository, but ${problem}` }
  return { path: (found.kind === 'notebook' ? withoutExtension(path) : path) || '.' }
}

function whyNotFromGit({ kind, way, source }: FoundPath): string | undefined {
  if (kind === 'library' || way[0] === 'environments')
    return 'libraries do not come from Git. Set `source: checkout`, or give its path in the workspace.'
  if (source === 'WORKSPACE') return 'the task says source: WORKSPACE. Take that out, or set `source: checkout`.'
  return undefined
}

function inImport(
  { path: written, kind }: FoundPath,
  path: string,
  files: readonly ImportFile[],
): { path: string } | { fault: string } {
  if (kind === 'folder')
    return path === '' || files.some((file) => file.path.startsWith(`${path}/`))
      ? { path: path || '.' }
      : { fault: notImported(written, path, files, 'folder') }
  const exact = files.find((file) => file.path === path)
  const notebook = files.find((file) => file.notebook && withoutExtension(file.path) === path)
  if (kind === 'notebook') {
    if (notebook ?? exact?.notebook) return { path: notebook ? path : withoutExtension(path) }
    return { fault: exact ? noNotebook(exact) : notImported(written, path, files, 'notebook') }
  }
  if (!exact) return { fault: notImported(written, path, files, 'file') }
  if (!exact.notebook) return { path }
  return {
    fault:
      `${quote(written)} is a notebook, which the workspace keeps as one, and not as a file. ` +
      'Run it with notebook_task, or take “Databricks notebook source” out of its first line.',
  }
}

function noNotebook({ path }: ImportFile): string {
  const header = NOTEBOOK_HEADERS[extensionOf(path)]
  const rule =
    header === undefined ? 'it must be a .py, .sql, .scala, .r or .ipynb' : `its first line must be ${header}`
  return `${quote(path)} is not a Databricks notebook: ${rule}.`
}

function notImported(written: string, path: string, files: readonly ImportFile[], what: string): string {
  const like = didYouMean(path, [...new Set(files.map((file) => nameFor(file, what)))].filter(Boolean), quote)
  return (
    `${quote(written)} is not among the files that are imported: those of the checkout that Git tracks, as far as ` +
    `source-files takes them in. Paths are read from the root of the repository.${like}`
  )
}

function nameFor({ path, notebook }: ImportFile, what: string): string {
  if (what === 'folder') return path.slice(0, Math.max(0, path.lastIndexOf('/')))
  return what === 'notebook' && !notebook ? '' : path
}

/**
 * The settings with each relative path as the workspace names it, and with the source of each task said, since a
 * `git_source` changes what is meant where it is not. `repositoryPath` must give no fault for any. `isOwn`: whether any
 * path leads to the repository.
 */
export function withRepositoryPaths(settings: Body, bringing: Bringing): { settings: Body; isOwn: boolean } {
  const whole = withProjects(settings)
  const found = findPaths(whole)
  if (!found.some(({ path }) => isRelative(path))) return { settings, isOwn: false }
  const tidied = withPaths(whole, (place) => {
    const read = isRelative(place.path) && found.find((one) => one.place === place.place)
    const own = read ? repositoryPath(read, bringing) : undefined
    return own && 'path' in own ? own.path : place.path
  })
  for (const { way, path } of found) sayWhere(tidied, way, isRelative(path), bringing)
  return { settings: tidied, isOwn: true }
}

/** A dbt task without a directory means the root of the repository, unless it says that it is of the workspace. */
function withProjects(settings: Body): Body {
  const { tasks } = settings
  return Array.isArray(tasks) ? { ...settings, tasks: tasks.map(withProject) } : settings
}

function withProject(task: unknown): unknown {
  if (!isObject(task)) return task
  const { dbt_task: dbt, for_each_task: forEach } = task
  return {
    ...task,
    ...(isObject(dbt) && !dbt.project_directory && dbt.source !== 'WORKSPACE'
      ? { dbt_task: { ...dbt, project_directory: '.' } }
      : {}),
    ...(isObject(forEach) && 'task' in forEach
      ? { for_each_task: { ...forEach, task: withProject(forEach.task) } }
      : {}),
  }
}

/** Kinds of tasks that say where their file is; in `sql_task` its `file` does. */
const SAYS_WHERE = ['notebook_task', 'spark_python_task', 'file', 'dbt_task', 'gen_ai_compute_task']

function sayWhere(settings: Body, way: FoundPath['way'], isOwn: boolean, { source }: Bringing): void {
  const holder = way.slice(0, -1).reduce<unknown>((at, step) => (at as Body)[step], settings)
  if (!SAYS_WHERE.includes(String(way.at(-2))) || !isObject(holder)) return
  if (isOwn) holder.source = source === 'git' ? 'GIT' : 'WORKSPACE'
  else holder.source ??= 'WORKSPACE'
  // The root of the repository is what is meant where nothing is said.
  if (source === 'git' && holder.project_directory === '.') delete holder.project_directory
}
