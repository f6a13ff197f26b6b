import { glob, open, readFile, realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'

/** The files of the checkout, as far as inputs name them. Paths are relative to it, with `/` on every system. */
export interface CheckoutFiles {
  /** The text of a file; undefined when it is not there, is no file, or lies outside of the checkout. */
  read(checkout: string, path: string): Promise<string | undefined>
  /** Files that match a pattern, sorted; never of `.git` or `node_modules`, and never through a link. */
  match(checkout: string, pattern: string): Promise<string[]>
  /** The first line of a file, at most 200 characters. */
  firstLine(checkout: string, path: string): Promise<string>
}

const HEADER_BYTES = 200

/** The real ones. */
export const checkoutFiles: CheckoutFiles = {
  async read(checkout, path) {
    const file = await inside(checkout, path)
    // Anything but a file is not read: a folder cannot be, and a pipe would never end.
    return file !== undefined && (await stat(file)).isFile() ? readFile(file, 'utf8') : undefined
  },

  async match(checkout, pattern) {
    const root = await realpath(checkout).catch(() => undefined)
    if (root === undefined) return []
    const found = new Map<string, string[]>()
    for await (const entry of glob(pattern, { cwd: root, withFileTypes: true, exclude: isLeftOut })) {
      if (entry.isFile())
        found.set(entry.parentPath, [...(found.get(entry.parentPath) ?? []), join(entry.parentPath, entry.name)])
    }
    const files = await Promise.all(
      [...found].map(async ([folder, paths]) => ((await isPlain(root, folder)) ? paths : [])),
    )
    return [...new Set(files.flat().map((file) => relative(root, file).split(sep).join('/')))].sort()
  },

  async firstLine(checkout, path) {
    const handle = await open(join(checkout, path))
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0)
      return (
        buffer
          .toString('utf8', 0, bytesRead)
          .replace(/^\ufeff/, '')
          .split(/\r?\n/, 1)[0] ?? ''
      )
    } finally {
      await handle.close()
    }
  },
}

function isLeftOut({ name }: { name: string }): boolean {
  return name === '.git' || name === 'node_modules'
}

// What lies behind a link is elsewhere in the repository, or not in it at all. What `exclude` leaves out is found all
// the same when the pattern names it.
async function isPlain(root: string, folder: string): Promise<boolean> {
  if (folder !== root && !folder.startsWith(root + sep)) return false
  const names = relative(root, folder).split(sep)
  return !names.some((name) => isLeftOut({ name })) && (await realpath(folder)) === folder
}

// Links are followed first: a file of the checkout must not lead out of it.
async function inside(checkout: string, path: string): Promise<string | undefined> {
  try {
    const [root, file] = [await realpath(checkout), await realpath(join(checkout, path))]
    const way = relative(root, file)
    return way !== '' && !way.startsWith('..') && !isAbsolute(way) ? file : undefined
  } catch {
    return undefined
  }
}
