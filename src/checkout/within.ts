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

/** The folder of the workspace that the checkout is, as the beginning of a path: `sub/`; else empty. */
export function prefixOf(workspace: string, root: string): string {
  const way = relative(workspace, root)
  return way === '' || !isWithin(workspace, root) ? '' : `${way.split(sep).join('/')}/`
}

/** What stands behind that folder in a path that begins with it; undefined in any other. */
export function behindPrefix(path: string, prefix: string): string | undefined {
  const plain = path.replace(/^(?:\.\/+)+/, '')
  return prefix !== '' && plain.startsWith(prefix) ? plain.slice(prefix.length) : undefined
}

/** A path of the checkout without `.`, `..` and slashes that say nothing; undefined for one that leads out. */
export function tidy(path: string): string | undefined {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join('/')
}
