import { isUtf8 } from 'node:buffer'
import { glob, readFile, realpath, stat } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { codeOf, describeError } from '../text/failure.ts'
import { openWithin } from './contents.ts'
import { LARGEST_FILE_BYTES, type FileRead } from './file-read.ts'
import { isContent, isWithin } from './within.ts'

/** The files of the checkout, as far as inputs name them. Paths are relative to it, with `/` on every system. */
export interface CheckoutFiles {
  /** The text of a file of the checkout, which may also be named by its absolute path; or why it cannot be had. */
  read(checkout: string, path: string): Promise<FileRead>
  /** Files that match a pattern, sorted; never of `.git` or `node_modules`, and never through a link. */
  match(checkout: string, pattern: string): Promise<string[]>
  /** The first line of a file, at most 200 characters. Throws when it cannot be had from within the checkout. */
  firstLine(checkout: string, path: string): Promise<string>
}

const HEADER_BYTES = 200

/** The real ones. */
export const checkoutFiles: CheckoutFiles = {
  async read(checkout, path) {
    const named = resolve(checkout, path)
    if (!isWithin(resolve(checkout), named)) return { problem: 'outside' }
    try {
      // Links are followed first: a file of the checkout must not lead out of it.
      const [root, file] = [await realpath(checkout), await realpath(named)]
      if (!isContent(root, file)) return { problem: 'outside' }
      const found = await stat(file)
      if (found.isDirectory()) return { problem: 'folder' }
      // To open a pipe would wait for whoever writes into it.
      if (!found.isFile()) return { problem: 'not-a-file' }
      if (found.size > LARGEST_FILE_BYTES) return { problem: 'too-large', bytes: found.size }
      const bytes = await readFile(file)
      // UTF-16 of plain letters is UTF-8 with a zero between them.
      return isUtf8(bytes) && !bytes.includes(0) ? { text: bytes.toString() } : { problem: 'not-text' }
    } catch (error) {
      const code = codeOf(error) || describeError(error)
      return code === 'ENOENT' || code === 'ENOTDIR' ? { problem: 'missing' } : { problem: 'unreadable', code }
    }
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
    const handle = await openWithin(checkout, path)
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0)
      const head = buffer.toString('utf8', 0, bytesRead).replace(/^\ufeff/, '')
      return head.split(/\r?\n/, 1)[0] ?? ''
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
