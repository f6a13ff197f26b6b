import { invalid } from '../server/api-error.ts'

/**
 * A path as the tree keeps it: `/Workspace/Users/x//y/` is `/Users/x/y`. Refuses one that does not begin with `/`, and
 * one with `.` or `..` in it.
 */
export function treePath(given: string): string {
  if (!given.startsWith('/')) throw invalid(`Path (${given}) doesn't start with '/'`)
  const names = given.split('/').filter((name) => name !== '')
  const step = names.find((name) => name === '.' || name === '..')
  if (step !== undefined) throw invalid(`Path (${given}) must not contain '${step}'.`)
  return `/${(names[0] === 'Workspace' ? names.slice(1) : names).join('/')}`
}

/** Where in the tree the path of a task leads; undefined when it leads out of it. */
export function taskPath(given: string): string | undefined {
  const path = given.replaceAll(/\/+/g, '/')
  return path.startsWith('/') ? pathFrom('/', isBelowWorkspace(path) ? path : `/Workspace${path}`) : undefined
}

/** The folder that a path of the tree lies in; of the root the root. */
export function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/'
}

/** The last name of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/**
 * Where a relative path leads to from a folder of the tree; an absolute one counts as code sees it, below `/Workspace`.
 * Undefined when it leads out of the tree.
 */
export function pathFrom(folder: string, way: string): string | undefined {
  const absolute = isBelowWorkspace(way)
  if (way.startsWith('/') && !absolute) return undefined
  const names = absolute ? [] : folder.split('/').filter((name) => name !== '')
  for (const name of absolute ? way.split('/').slice(2) : way.split('/')) {
    if (name === '..' && names.pop() === undefined) return undefined
    if (!['', '.', '..'].includes(name)) names.push(name)
  }
  return `/${names.join('/')}`
}

function isBelowWorkspace(path: string): boolean {
  return path === '/Workspace' || path.startsWith('/Workspace/')
}
