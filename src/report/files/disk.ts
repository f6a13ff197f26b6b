import { constants, type FileHandle } from 'node:fs/promises'
import { appendFile, lstat, mkdir, open, readdir, realpath } from 'node:fs/promises'
import { rename, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isContent } from '../../checkout/within.ts'
import { codeOf, describeError } from '../../text/failure.ts'
import type { FileContent, OpenFolder } from './folder.ts'

/** The real one: https://nodejs.org/api/fs.html. Nothing in it is written through a link. */
export const openFolder: OpenFolder = ({ path, within }) => {
  /** Folders that are there, by their path. */
  const made = new Map<string, Promise<string>>()
  const lines = new Map<string, Promise<LineFile>>()

  const makeOnce = (folder: string, make: () => Promise<string>): Promise<string> => {
    const known = made.get(folder)
    if (known) return known
    const making = make()
    made.set(folder, making)
    // What failed may go well the next time.
    making.catch(() => made.delete(folder))
    return making
  }

  const root = (): Promise<string> => makeOnce('', () => makeRoot(path, within))

  const folderOf = (names: readonly string[]): Promise<string> =>
    names.length === 0 ? root() : makeOnce(join(...names), async () => makeInside(await root(), names))

  const named = async <T>(names: readonly string[], work: (file: string) => Promise<T>): Promise<T> => {
    try {
      return await work(join(await folderOf(names.slice(0, -1)), names.at(-1) ?? ''))
    } catch (error) {
      throw new Error(`${join(path, ...names)}: ${reasonOf(error)}`, { cause: error })
    }
  }

  const linesOf = (name: string): Promise<LineFile> => {
    const begun = lines.get(name)
    if (begun) return begun
    const beginning = root().then((folder) => beginLines(join(folder, name)))
    lines.set(name, beginning)
    beginning.catch(() => lines.delete(name))
    return beginning
  }

  return {
    write: (names, content) => named(names, (file) => writeWhole(file, content)),
    addLine: (name, line) => named([name], async () => addWhole(await linesOf(name), line)),
    has: (name) => named([name], isFile),
    remove: (name) => named([name], (file) => rm(file, { force: true })),
    removeAttempts: (names) => named(names, removeAttempts),
  }
}

/** Makes the folder. No link on the way to it, and none that it is itself, may lead out of `within`. */
async function makeRoot(path: string, within: string | undefined): Promise<string> {
  const limit = within === undefined ? undefined : await realpath(within)
  const check = (real: string): void => {
    if (limit !== undefined && !isContent(limit, real)) throw new Error(`a link leads out of ${limit}, to ${real}`)
  }
  check(await nearestThere(path))
  await makeFolder(path)
  const real = await realpath(path)
  check(real)
  return real
}

/**
 * Makes a folder, and those above it, unless it is there. Not with `recursive`: where the system answers ENOENT
 * although the folder above is there, as in /proc, that never ends (Node 24).
 */
async function makeFolder(path: string): Promise<void> {
  const above = dirname(path)
  try {
    await makeUnlessThere(path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || above === path) throw error
    await makeFolder(above)
    await makeUnlessThere(path)
  }
}

async function makeUnlessThere(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    if (!(await isFolder(folder))) throw error
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
}

/** The real path of the folder, or of the nearest one above it that is there. */
async function nearestThere(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    const above = dirname(path)
    if (codeOf(error) !== 'ENOENT' || above === path) throw error
    return nearestThere(above)
  }
}

/** Makes a folder below a real one, one after the other: none of them may be a link. */
async function makeInside(root: string, names: readonly string[]): Promise<string> {
  let folder = root
  for (const name of names) {
    folder = join(folder, name)
    await makeFolder(folder)
    if ((await realpath(folder)) !== folder) throw new Error('a link is in the way')
  }
  return folder
}

/** Written under another name first, which hides it from who looks on, and from `actions/upload-artifact`. */
async function writeWhole(file: string, content: FileContent): Promise<void> {
  const part = join(dirname(file), `.${Buffer.from(file).toString('base64url').slice(-24)}.part`)
  // One that a step has left that was killed. A link would be followed, so nothing may be there.
  await rm(part, { force: true, recursive: true })
  const handle = await open(part, 'wx')
  try {
    await writeAll(handle, content).finally(() => handle.close())
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

async function writeAll(handle: FileHandle, content: FileContent): Promise<void> {
  if (typeof content === 'string') await handle.writeFile(content)
  else for await (const piece of content) await handle.writeFile(piece)
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isFile()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw error
  }
}

/** Removes the attempts of a task whose folder is in a real one, as they are laid out here, and leaves what else is. */
async function removeAttempts(task: string): Promise<void> {
  for (const [name, path] of await foldersIn(task)) {
    if (/^attempt-\d+$/.test(name)) await rm(path, { recursive: true, force: true })
    else if (name === 'tasks') for (const [, inner] of await foldersIn(path)) await removeAttempts(inner)
  }
  const iterations = join(task, 'iterations.json')
  if (await isFile(iterations)) await rm(iterations)
}

/** The folders in a folder, by their names; none in a link, and no links. */
async function foldersIn(folder: string): Promise<[name: string, path: string][]> {
  const isThere = await lstat(folder).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
  const entries = isThere ? await readdir(folder, { withFileTypes: true }) : []
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => [name, join(folder, name)])
}

interface LineFile {
  file: string
  /** How many bytes of whole lines it has. */
  bytes: number
}

async function beginLines(file: string): Promise<LineFile> {
  await rm(file, { force: true })
  await writeFile(file, '', { flag: 'wx' })
  return { file, bytes: 0 }
}

/** Absent on Windows, where a link takes a right that workflows do not have. */
const NO_LINK = constants.O_NOFOLLOW ?? 0

async function addWhole(lines: LineFile, line: string): Promise<void> {
  const bytes = Buffer.from(`${line}\n`)
  try {
    await appendFile(lines.file, bytes, { flag: constants.O_APPEND | constants.O_WRONLY | NO_LINK })
    lines.bytes += bytes.length
  } catch (error) {
    // What of the line is there goes again.
    await truncate(lines.file, lines.bytes)
    throw error
  }
}

/** The system's own words, `ENOSPC: no space left on device`, without the call and the name that it met. */
function reasonOf(error: unknown): string {
  const text = describeError(error)
  return codeOf(error) === '' ? text : (text.split(', ', 1)[0] ?? text)
}
