import type { CheckoutFiles } from './files.ts'
import { behindPrefix, prefixOf } from './within.ts'

/** The text of a file of the checkout, or why it cannot be had. */
export type FileRead = { text: string } | FileProblem

type FileProblem =
  | { problem: 'missing' | 'outside' | 'folder' | 'not-a-file' | 'not-text' }
  | { problem: 'too-large'; bytes: number }
  /** `code`: the system's own word, such as `EACCES`. */
  | { problem: 'unreadable'; code: string }

/** What the API takes as the body of a request, and with it the largest file that can be of use. */
export const LARGEST_FILE_BYTES = 10 * 2 ** 20

/** Why a file cannot be had, as what follows its name in a sentence, and what would be right. */
export function fileProblem(file: FileProblem): string {
  const instead = 'Name a file of the checkout, relative to its root'
  switch (file.problem) {
    case 'missing':
      return `is not there. ${instead}; a step with actions/checkout must come before this one.`
    case 'outside':
      return `is outside the checkout. ${instead}; links must not lead out of it either.`
    case 'folder':
      return `is a folder. ${instead}.`
    case 'not-a-file':
      return `is not a regular file, but a pipe, a socket or a device. ${instead}.`
    case 'not-text':
      return 'is not UTF-8 text. Save it as UTF-8.'
    case 'too-large':
      return (
        `has ${file.bytes.toLocaleString('en-US')} bytes, and Databricks takes at most ` +
        `${LARGEST_FILE_BYTES.toLocaleString('en-US')} (10 MB) as a request. Give a smaller one.`
      )
    case 'unreadable':
      return `cannot be read (${file.code}). Check its permissions.`
  }
}

/** Where the repository is: the folder that the checkout lies in, and the checkout itself; absolute. */
export interface Place {
  workspace: string
  checkout: string
}

/**
 * A file as an input names it: from the root of the repository or, where that has no such path, from the folder that
 * the checkout lies in. `path`: the one that was meant, from the root.
 */
export async function readNamed(
  files: Pick<CheckoutFiles, 'read'>,
  { workspace, checkout }: Place,
  path: string,
): Promise<{ path: string; read: FileRead }> {
  const read = await files.read(checkout, path)
  const inner = isMissing(read) ? behindPrefix(path, prefixOf(workspace, checkout)) : undefined
  const again = inner === undefined ? read : await files.read(checkout, inner)
  return inner === undefined || isMissing(again) ? { path, read } : { path: inner, read: again }
}

function isMissing(read: FileRead): boolean {
  return 'problem' in read && read.problem === 'missing'
}
