import { isUtf8 } from 'node:buffer'
import { oneLine } from '../text/plain.ts'
import { shorten } from '../text/cut.ts'
import type { RunGit } from './git.ts'

/** What Git tracks in a checkout. Paths are relative to its root, with `/`. */
export interface Tracked {
  /** Files and links. */
  paths: string[]
  submodules: string[]
  /** Paths that are not UTF-8, as well as they can be shown. */
  unnamable: string[]
}

const SUBMODULE = '160000'
const LONGEST_REASON = 300

/**
 * What Git tracks in the checkout `root`, whether it is there or not; or why that cannot be told, as a sentence.
 * https://git-scm.com/docs/git-ls-files
 */
export async function trackedIn(git: RunGit, root: string): Promise<Tracked | { fault: string }> {
  try {
    const { exitCode, stdout, stderr } = await git(root, ['ls-files', '--stage', '-z'])
    if (exitCode === 0) return parseStages(stdout)
    return { fault: `git ls-files ended with ${exitCode}: ${shorten(oneLine(stderr), LONGEST_REASON)}` }
  } catch (error) {
    return { fault: `${error instanceof Error ? error.message : String(error)}.` }
  }
}

/** `<mode> <object> <stage>\t<path>`, each ended by a zero; a path in conflict has several stages. */
function parseStages(stdout: Buffer): Tracked {
  const tracked = { paths: new Set<string>(), submodules: new Set<string>(), unnamable: new Set<string>() }
  for (let start = 0, end = stdout.indexOf(0); end >= 0; start = end + 1, end = stdout.indexOf(0, start)) {
    const record = stdout.subarray(start, end)
    const text = record.toString()
    const path = text.slice(text.indexOf('\t') + 1)
    if (!isUtf8(record)) tracked.unnamable.add(path)
    else if (text.startsWith(SUBMODULE)) tracked.submodules.add(path)
    else tracked.paths.add(path)
  }
  return {
    paths: [...tracked.paths],
    submodules: [...tracked.submodules],
    unnamable: [...tracked.unnamable],
  }
}
