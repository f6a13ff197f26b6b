import { glob, open, readFile, realpath } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'

/** The files of the checkout, as far as inputs name them. Paths are relative to it, with `/` on every system. */
export interface CheckoutFiles {
  /** The text of a file; undefined when it is not there or lies outside of the checkout. */
  read(checkout: string, path: string): Promise<string | undefined>
  /** Files that match a pattern or a literal path, sorted; never of `.git` or `node_modules`. */
  match(checkout: string, pattern: string): Promise<string[]>
  /** The first line of a file, at most 200 characters. */
  firstLine(checkout: string, path: string): Promise<string>
}

const HEADER_BYTES = 200

/** The real ones. */
export const checkoutFiles: CheckoutFiles = {
  async read(checkout, path) {
    const file = await inside(checkout, path)
    return file === undefined ? undefined : readFile(file, 'utf8')
  },

  async match(checkout, pattern) {
    const found: string[] = []
    for await (const entry of glob(pattern, { cwd: checkout, withFileTypes: true, exclude: isLeftOut })) {
      if (entry.isFile()) found.push(relative(checkout, join(entry.parentPath, entry.name)).split(sep).join('/'))
    }
    return [...new Set(found)].sort()
  },

  async firstLine(checkout, path) {
    const handle = await open(join(checkout, path))
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0)
      return buffer.toString('utf8', 0, bytesRead).replace(/^\ufeff/, '').split(/\r?\n/, 1)[0] ?? ''
    } finally {
      await handle.close()
    }
  },
}

function isLeftOut({ name }: { name: string }): boolean {
  return name === '.git' || name === 'node_modules'
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
