import { withoutTrailing } from '../text/cut.ts'

/** Where the code of a run comes from, as far as it lies in the checkout. All paths with `/`. */
export interface Places {
  /** The folder of the workspace into which the checkout was imported, with `source: checkout`. */
  importedFolder?: string
  /** The file of the task's notebook in the checkout, with its extension; absent where it is not from there. */
  notebookFile?: string
  /** Whether the checkout has a file of that path, relative to its root. */
  hasFile: (path: string) => boolean | Promise<boolean>
}

/** A file of the checkout, and whether the workspace has certainly run this very text of it. */
export interface OwnFile {
  path: string
  isSame: boolean
}

const LONGEST_PATH = 1_000
/** What runs the code, and what it has installed: never a part of the pull request. */
const FOREIGN = [
  /^~?\/?(?:root\/)?\.ipykernel\//,
  /^\/databricks\//,
  /^\/local_disk0\//,
  /^\/usr\//,
  /\/(?:site|dist)-packages\//,
  /\/\.ipykernel\//,
  /\/\.ephemeral_nfs\//,
]
/** A commit that a run has fetched by itself, and a Git folder: `<user>/<repository>`. */
const COMMIT = /^\/Workspace\/Repos\/\.internal\/[\da-f]{1,40}_commits\/[\da-f]{40}(?:\/(.*))?$/i
const GIT_FOLDER = /^\/Workspace\/Repos\/[^/]+\/[^/]+(?:\/(.*))?$/

/** The file of the checkout that a path of the workspace is; undefined where it is none. */
export async function ownFile(path: string, places: Places): Promise<OwnFile | undefined> {
  const found = inCheckout(path, places)
  if (!found || !isInCheckout(found.path) || !(await places.hasFile(found.path))) return undefined
  return found
}

/** Whether a folder of the workspace is the checkout or in it, as far as its path tells. */
export function isOwnFolder(path: string, places: Places): boolean {
  return inCheckout(path, places) !== undefined
}

function inCheckout(path: string, { importedFolder }: Places): OwnFile | undefined {
  const full = absolute(path)
  if (full === undefined) return undefined
  const imported = importedFolder === undefined ? undefined : below(importedFolder, full)
  if (imported !== undefined) return { path: imported, isSame: true }
  const git = full.startsWith('/Workspace/Repos/.internal/') ? COMMIT.exec(full) : GIT_FOLDER.exec(full)
  return git ? { path: git[1] ?? '', isSame: false } : undefined
}

/** Whether a relative path can only lead into the folder that it starts from. */
export function isInCheckout(path: string): boolean {
  if (path === '' || path.length > LONGEST_PATH || /[\\:\p{Cc}]/u.test(path)) return false
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && part !== '.git')
}

function absolute(path: string): string | undefined {
  const plain = path.replace(/^file:(?=\/)/, '')
  if (path.length > LONGEST_PATH || FOREIGN.some((folder) => folder.test(plain))) return undefined
  if (!plain.startsWith('/')) return undefined
  return /^\/(?:Repos|Users|Shared)\//.test(plain) ? `/Workspace${plain}` : plain
}

function below(folder: string, path: string): string | undefined {
  const root = withoutTrailing(absolute(folder) ?? folder, '/')
  if (path === root) return ''
  return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : undefined
}
