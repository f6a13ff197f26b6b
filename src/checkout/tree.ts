import type { Readable } from 'node:stream'
import { streamOf, readBytes, sizeOf } from './contents.ts'
import { checkoutFiles } from './files.ts'
import type { RunGit } from './git.ts'
import { readHead, type Head } from './head.ts'
import { listFiles, type Listing } from './list.ts'
import { locate, type Located, type Repository } from './locate.ts'

/** The checkout as a whole: where it is, what is checked out, and its files. */
export interface CheckoutTree {
  /** Where the repository lies in the workspace of the runner. `lines`: the paths that were asked for. */
  locate(workspace: string, repository: Repository, lines?: readonly string[]): Promise<Located>
  /** What is checked out; nothing is known where there is no git or no `.git`. */
  head(root: string): Promise<Head>
  /** The files that would be imported, with sizes in bytes. */
  list(root: string): Promise<Listing>
  /** The first line of a file, at most 200 characters. */
  firstLine(root: string, path: string): Promise<string>
  /** The whole of a file, of at most 10 MB. Like the others it throws for what is no file of it. */
  bytes(root: string, path: string): Promise<Buffer>
  /** The same piece by piece, of any size, opened when it is first read from; what would be thrown ends the stream. */
  stream(root: string, path: string): Readable
  /** How many bytes a file has. */
  size(root: string, path: string): Promise<number>
}

/** The real one. */
export function createCheckoutTree(git: RunGit): CheckoutTree {
  return {
    locate: (workspace, repository, lines) => locate(git, workspace, repository, lines),
    head: (root) => readHead(git, root),
    list: (root) => listFiles(git, root),
    firstLine: checkoutFiles.firstLine,
    bytes: readBytes,
    size: sizeOf,
    stream: streamOf,
  }
}
