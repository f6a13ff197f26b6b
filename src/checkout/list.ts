import type { Stats } from 'node:fs'
import { lstat, readdir, realpath } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import pLimit from 'p-limit'
import type { SourceFile } from '../model/source.ts'
import { codeOf } from '../text/failure.ts'
import type { RunGit } from './git.ts'
import { followLinks, type Link } from './links.ts'
import type { Remark } from './remarks.ts'
import { trackedIn } from './tracked.ts'
import { walk } from './walk.ts'
import { isWithin } from './within.ts'

/** The files of a checkout that would be imported, sorted by path; or why that cannot be told, as a sentence. */
export type Listing = { files: SourceFile[]; remarks: Remark[] } | { fault: string }

/** What is to be looked at on the disk. */
interface Named {
  paths: string[]
  remarks: Remark[]
}

const LOOKS_AT_ONCE = 64
/** Submodules of submodules; a real repository has two or three. */
const DEEPEST = 10

/**
 * The files of the checkout in the folder `root`: those that Git tracks, as they lie there; without a `.git`, all but
 * hidden ones and `node_modules`. Links stand for what they lead to, where that is one of these files or a folder of
 * them. Only paths and sizes are kept.
 */
export async function listFiles(git: RunGit, root: string): Promise<Listing> {
  const real = await realpath(root).catch(() => undefined)
  if (real === undefined) return { files: [], remarks: [] }
  try {
    const named = await nameFiles(git, real, '', 0)
    if ('fault' in named) return named
    const { files, links, remarks } = await lookAt(real, named.paths)
    const followed = followLinks(files, links)
    return {
      files: [...files, ...followed.files].sort(byPath),
      remarks: [...named.remarks, ...remarks, ...followed.remarks].sort(byPath),
    }
  } catch (error) {
    return { fault: `The checkout cannot be looked through (${codeOf(error) || String(error)}).` }
  }
}

/** The paths of what Git tracks below the folder, submodules and all; of all that is there, where there is no Git. */
async function nameFiles(git: RunGit, root: string, folder: string, depth: number): Promise<Named | { fault: string }> {
  const named: Named = { paths: [], remarks: [] }
  const remark = (paths: string[], about: Remark['about']) => {
    for (const path of paths) named.remarks.push({ path, about })
  }
  if (!(await exists(join(root, folder, '.git')))) {
    const { paths, unnamable, unreadable } = await walk(root, folder)
    remark(unnamable, 'name')
    remark(unreadable, 'unreadable')
    return { ...named, paths }
  }
  const tracked = await trackedIn(git, join(root, folder))
  if ('fault' in tracked) return tracked
  const within = (path: string) => (folder === '' ? path : `${folder}/${path}`)
  named.paths = tracked.paths.map(within)
  remark(tracked.unnamable.map(within), 'name')
  for (const path of tracked.submodules.map(within)) {
    const isThere = depth < DEEPEST && (await isFilledFolder(root, path))
    remark([path], isThere ? 'submodule' : 'no submodule')
    const inner = isThere ? await nameFiles(git, root, path, depth + 1) : { paths: [], remarks: [] }
    if ('fault' in inner) return { fault: `Of the submodule ${path}: ${inner.fault}` }
    for (const one of inner.paths) named.paths.push(one)
    named.remarks.push(...inner.remarks)
  }
  return named
}

/** What the paths are on the disk. What is tracked and not there is left out: somebody has taken it out on purpose. */
async function lookAt(
  root: string,
  paths: readonly string[],
): Promise<{ files: SourceFile[]; links: Link[]; remarks: Remark[] }> {
  const limit = pLimit(LOOKS_AT_ONCE)
  const found = { files: [] as SourceFile[], links: [] as Link[], remarks: [] as Remark[] }
  const { isBehindLink, links } = await foldersThatAreLinks(root, paths)
  for (const path of links) found.remarks.push({ path, about: 'link' })
  await limit.map(
    paths.filter((path) => !isBehindLink(path)),
    async (path) => {
      const look = await lookOnce(join(root, path))
      if (look === undefined || look === 'unreadable') {
        if (look) found.remarks.push({ path, about: look })
      } else if (look.isSymbolicLink()) await addLink(root, path, found)
      else if (look.isFile()) found.files.push({ path, bytes: look.size })
      else if (!look.isDirectory()) found.remarks.push({ path, about: 'special' })
    },
  )
  return found
}

async function addLink(root: string, path: string, found: { links: Link[]; remarks: Remark[] }): Promise<void> {
  const target = await realpath(join(root, path)).catch((error: unknown) => codeOf(error))
  if (target === 'ELOOP') found.remarks.push({ path, about: 'loop' })
  else if (target === '' || !isWithin(root, target)) found.links.push({ path })
  else found.links.push({ path, target: relative(root, target).split(sep).join('/') })
}

/** Somebody may have put a link where Git tracks a folder: what is below its path is then elsewhere. */
async function foldersThatAreLinks(
  root: string,
  paths: readonly string[],
): Promise<{ isBehindLink: (path: string) => boolean; links: string[] }> {
  const folders = new Set(paths.flatMap((path) => foldersOf(path)))
  const isLink = await pLimit(LOOKS_AT_ONCE).map([...folders], async (folder) => {
    const look = await lookOnce(join(root, folder))
    return typeof look === 'object' && look.isSymbolicLink()
  })
  const links = new Set([...folders].filter((_, index) => isLink[index]))
  return {
    isBehindLink: (path) => links.size > 0 && foldersOf(path).some((folder) => links.has(folder)),
    links: [...links].filter((link) => !foldersOf(link).some((folder) => links.has(folder))),
  }
}

function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : 1
}

/** `a/b/c` → `a`, `a/b`. */
export function foldersOf(path: string): string[] {
  const folders: string[] = []
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) folders.push(path.slice(0, at))
  return folders
}

async function lookOnce(path: string): Promise<Stats | 'unreadable' | undefined> {
  return lstat(path).catch((error: unknown) => (isAbsent(error) ? undefined : 'unreadable'))
}

async function exists(path: string): Promise<boolean> {
  return (await lookOnce(path)) !== undefined
}

async function isFilledFolder(root: string, path: string): Promise<boolean> {
  const looks = await Promise.all([...foldersOf(path), path].map((folder) => lookOnce(join(root, folder))))
  if (!looks.every((look) => typeof look === 'object' && look.isDirectory())) return false
  return (await readdir(join(root, path))).length > 0
}

function isAbsent(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(error))
}
