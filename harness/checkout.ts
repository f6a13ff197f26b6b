/** A checkout on disk, as actions/checkout leaves one: files, and a Git repository with one commit. */
import { execFile } from 'node:child_process'
import { appendFile, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

// More at once only wait for each other.
const WRITTEN_ABREAST = 64

// What stands in the settings of whoever runs this, such as signing or hooks, must not matter. No waiting for the disk.
const SETTINGS = `[user]
	name = Octo Cat
	email = octocat@example.com
[core]
	autocrlf = false
	fsync = none
[gc]
	auto = 0
`

export interface Checkout {
  /** GITHUB_WORKSPACE. */
  workspace: string
  /** Where the repository lies: the workspace, or a folder below it. */
  root: string
  /** The newest commit; empty without Git. */
  commit: string
  /** Commits all that lies there now, and gives the commit. */
  commitAll(): Promise<string>
  /** Runs git in it; gives what it printed. */
  git(...words: string[]): Promise<string>
  remove(): Promise<void>
}

export interface CheckoutOptions {
  /** Whether it is a Git repository; true by default. */
  git?: boolean
  /** Address of the remote `origin`; without one there is none. */
  origin?: string
  /** A folder below the workspace, as `path:` of actions/checkout. */
  under?: string
}

/** Writes the files (paths with `/`, thousands of them if need be), and commits them. */
export async function makeCheckout(
  files: Record<string, string | Buffer>,
  { git = true, origin, under = '' }: CheckoutOptions = {},
): Promise<Checkout> {
  const workspace = await realpath(await mkdtemp(join(tmpdir(), 'checkout-')))
  const root = join(workspace, under)
  await writeAll(root, Object.entries(files))
  const checkout: Checkout = {
    workspace,
    root,
    commit: '',
    git: (...words) => gitIn(root, words),
    async commitAll() {
      await gitIn(root, ['add', '--all'])
      await gitIn(root, ['commit', '--quiet', '--allow-empty', '--message', 'All files'])
      return (checkout.commit = await gitIn(root, ['rev-parse', 'HEAD']))
    },
    remove: () => rm(workspace, { recursive: true, force: true }),
  }
  if (!git) return checkout
  await gitIn(root, ['init', '--quiet', '--initial-branch=main'])
  await appendFile(join(root, '.git', 'config'), SETTINGS + remote(origin))
  await checkout.commitAll()
  return checkout
}

function remote(origin: string | undefined): string {
  return origin === undefined
    ? ''
    : `[remote "origin"]\n\turl = ${origin}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`
}

/** Writes files below a folder, by their paths with `/`. */
export async function writeAll(root: string, files: [path: string, content: string | Buffer][]): Promise<void> {
  const folders = new Set([root, ...files.map(([path]) => dirname(join(root, path)))])
  for (const folder of folders) await mkdir(folder, { recursive: true })
  for (let from = 0; from < files.length; from += WRITTEN_ABREAST) {
    const some = files.slice(from, from + WRITTEN_ABREAST)
    await Promise.all(some.map(([path, content]) => writeFile(join(root, path), content)))
  }
}

/** Runs git in a folder, with settings of nobody; gives what it printed. */
export async function gitIn(root: string, words: string[]): Promise<string> {
  const env = { ...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' }
  const { stdout } = await run('git', words, { cwd: root, env, maxBuffer: 64 * 1024 * 1024 })
  return stdout.trimEnd()
}
