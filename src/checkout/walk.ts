import { isUtf8 } from 'node:buffer'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Files of a folder and of those in it, links not followed. Paths are relative to `root`, with `/`. */
export interface Walked {
  paths: string[]
  /** Paths of files and folders whose names are not UTF-8, as well as they can be shown. */
  unnamable: string[]
  /** Folders that cannot be looked into. */
  unreadable: string[]
}

/** Walks the folder `start` of `root`, without what is hidden and without `node_modules`. */
export async function walk(root: string, start = ''): Promise<Walked> {
  const walked: Walked = { paths: [], unnamable: [], unreadable: [] }
  const folders = [start]
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const options = { withFileTypes: true, encoding: 'buffer' } as const
    const entries = await readdir(join(root, folder), options).catch(() => undefined)
    if (!entries) walked.unreadable.push(folder)
    for (const entry of entries ?? []) {
      const name = entry.name.toString()
      if (name.startsWith('.') || name === 'node_modules') continue
      const path = folder === '' ? name : `${folder}/${name}`
      if (!isUtf8(entry.name)) walked.unnamable.push(path)
      else if (entry.isDirectory()) folders.push(path)
      else walked.paths.push(path)
    }
  }
  return walked
}
