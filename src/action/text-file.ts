import { readFileSync, statSync } from 'node:fs'
import { LARGEST_FILE_BYTES } from '../checkout/file-read.ts'

/**
 * The text of a file of this machine, such as a profile or the event; undefined when there is none, or none that can be
 * of use: to open a pipe would wait for whoever writes into it. Links are followed. At once, for `node:fs/promises`
 * takes 3 ms of every start.
 */
export function readTextFile(path: string): string | undefined {
  try {
    const found = statSync(path)
    return found.isFile() && found.size <= LARGEST_FILE_BYTES ? readFileSync(path, 'utf8') : undefined
  } catch {
    return undefined
  }
}
