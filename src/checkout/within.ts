import { isAbsolute, relative, sep } from 'node:path'

/** Whether a path is the folder or lies in it; both absolute. On Windows the way to another drive is absolute. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** The same, and it is not in a `.git`, where actions/checkout leaves credentials. */
export function isContent(root: string, path: string): boolean {
  return isWithin(root, path) && !relative(root, path).split(sep).includes('.git')
}
