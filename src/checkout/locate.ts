import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { RunGit } from './git.ts'
import { isCloneOf, readOrigin } from './head.ts'
import { someOf } from '../text/cut.ts'
import { nameOf } from './names.ts'

/** The absolute root of the checkout; or why it cannot be told, as a sentence. */
export type Located = { root: string } | { fault: string }

/** Which repository is meant. */
export interface Repository {
  /** `https://github.com`, or the GitHub Enterprise Server. */
  serverUrl: string
  /** `owner/name`. */
  repository: string
}

const DEEPEST = 3

/**
 * Where the repository lies in the workspace of the runner. That is the workspace itself where it is a checkout, or
 * where there is none in it (files without a `.git`, or nothing). Else it is the one below it, where actions/checkout
 * was given a `path:`; of several (tools of another repository beside it) the one that was cloned from this repository.
 * Where this repository is there twice, such as its base and its head, one is never guessed: `lines` then say it, the
 * paths that were asked for, when all begin with the folder of the same one.
 */
export async function locate(
  git: RunGit,
  workspace: string,
  repository: Repository,
  lines: readonly string[] = [],
): Promise<Located> {
  const folders = await checkoutsIn(workspace, '', 0)
  const [only] = folders
  if (only === undefined || folders.includes('')) return { root: workspace }
  if (folders.length === 1) return { root: join(workspace, only) }
  const isOurs = await Promise.all(
    folders.map(async (folder) =>
      isCloneOf(await readOrigin(git, join(workspace, folder)), repository.serverUrl, repository.repository),
    ),
  )
  const ours = folders.filter((_, index) => isOurs[index])
  const candidates = ours.length > 0 ? ours : folders
  const named = candidates.filter((folder) => lines.length > 0 && lines.every((line) => isIn(folder, line)))
  const [chosen, other] = named.length > 0 ? named : ours
  if (chosen !== undefined && other === undefined) return { root: join(workspace, chosen) }
  const what = ours.length > 0 ? ` of ${repository.repository}` : `, none of them of ${repository.repository}`
  return {
    fault:
      `the workspace of this job has several checkouts${what}: ${someOf(candidates, nameOf)}. ` +
      'Say which one is meant: begin each line with its folder.',
  }
}

/** Folders with a `.git`, three levels deep at most, and none within another. `''` is the workspace itself. */
async function checkoutsIn(workspace: string, folder: string, depth: number): Promise<string[]> {
  if (await lstat(join(workspace, folder, '.git')).catch(() => undefined)) return [folder]
  if (depth === DEEPEST) return []
  const entries = await readdir(join(workspace, folder), { withFileTypes: true }).catch(() => [])
  const below: string[] = []
  for (const entry of entries) {
    if (!entry.isDirectory() || entry.name === 'node_modules') continue
    below.push(...(await checkoutsIn(workspace, folder === '' ? entry.name : `${folder}/${entry.name}`, depth + 1)))
  }
  return below.sort()
}

function isIn(folder: string, line: string): boolean {
  return line
    .replace(/^!/, '')
    .replace(/^(?:\.\/)+/, '')
    .startsWith(`${folder}/`)
}
