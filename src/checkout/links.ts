import type { SourceFile } from '../model/source.ts'
import type { Remark } from './remarks.ts'

/** A link of the checkout. Paths are relative to its root, with `/`. */
export interface Link {
  path: string
  /** Where it leads in the end, no link on the way; undefined where that is not within the checkout, or not there. */
  target?: string
}

/** A link to a folder that has links to folders, and so on, can stand for any number of files. */
const MOST_STEPS = 50_000

/**
 * What stands behind links: the files that they lead to, under the links' own paths. Only what is among `files` counts,
 * so that a link leads to nothing that would not be imported anyway.
 */
export function followLinks(
  files: readonly SourceFile[],
  links: readonly Link[],
): { files: SourceFile[]; remarks: Remark[] } {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const filesIn = remember((folder: string) => files.filter(({ path }) => isBelow(path, folder)))
  const linksIn = remember((folder: string) => links.filter(({ path }) => isBelow(path, folder)))
  const found: SourceFile[] = []
  const remarks: Remark[] = []
  let steps = 0

  // `chain`: the links on the way, by their own paths; one that lies in what it leads to would be met again and again.
  const follow = (at: string, { target }: Link, chain: string[]): Remark['about'] | undefined => {
    const file = target === undefined ? undefined : byPath.get(target)
    if (file) {
      steps++
      found.push({ path: at, bytes: file.bytes })
      return undefined
    }
    if (target === undefined) return 'link'
    if (chain.some((path) => isBelow(path, target))) return 'loop'
    const inner = linksIn(target)
    steps += filesIn(target).length + inner.length
    if (steps > MOST_STEPS) return 'too many'
    if (filesIn(target).length + inner.length === 0) return 'link'
    for (const { path, bytes } of filesIn(target)) found.push({ path: at + tailOf(path, target), bytes })
    for (const link of inner)
      note(at + tailOf(link.path, target), follow(at + tailOf(link.path, target), link, [...chain, link.path]))
    return undefined
  }
  const note = (path: string, about: Remark['about'] | undefined) => {
    if (about) remarks.push({ path, about })
  }
  for (const link of links) note(link.path, follow(link.path, link, [link.path]))
  return { files: found, remarks }
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`)
}

function tailOf(path: string, folder: string): string {
  return path.slice(folder.length)
}

function remember<T>(find: (folder: string) => T): (folder: string) => T {
  const known = new Map<string, T>()
  return (folder) => {
    const answer = known.get(folder) ?? find(folder)
    known.set(folder, answer)
    return answer
  }
}
