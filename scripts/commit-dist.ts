/**
 * Commits the dist that dist-build.yml built for a pull request of Dependabot, through GitHub's API: nothing of the
 * pull request is checked out or run beside the right to write. What was built is foreign: only files of dist pass.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { output, runIn, type Run } from './shell.ts'

export interface Commit {
  run: Run
  /** `OWNER/databricks-run` */
  repository: string
  /** Of the run of dist-build.yml. */
  runId: string
  /** Where its artifact was unpacked to. */
  folder: string
  say: (text: string) => void
}

const BUILDER = '.github/workflows/dist-build.yml'
const FILE = /^[\w-][\w.-]*\.(?:js|json|txt)$/
const MOST_FILES = 200
/** Bytes of all files together; dist has some 1.2 million. */
const MOST_BYTES = 10_000_000
/** Without its second line Dependabot would not touch the branch any more. */
const MESSAGE = { headline: 'dist: rebuilt for the update', body: '[dependabot skip]' }
/** https://docs.github.com/en/graphql/reference/mutations#createcommitonbranch */
const MUTATION =
  'mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }'

interface Target {
  branch: string
  head: string
}

/** Commits what differs, and starts CI on it; throws when the run, its pull request or a file is not as it must be. */
export function commitDist(commit: Commit): void {
  const { run, repository, folder, say } = commit
  const { branch, head } = targetOf(commit)
  const built = filesIn(folder)
  const committed = committedFiles(commit, head)
  const additions = [...built].filter(([path, bytes]) => committed.get(path) !== blobId(bytes))
  const deletions = [...committed.keys()].filter((path) => !built.has(path))
  if (additions.length + deletions.length === 0) return say('dist is what the update builds already.')
  const input = {
    branch: { repositoryNameWithOwner: repository, branchName: branch },
    // Refused by GitHub when the branch has moved since.
    expectedHeadOid: head,
    message: MESSAGE,
    fileChanges: {
      additions: additions.map(([path, bytes]) => ({ path, contents: bytes.toString('base64') })),
      deletions: deletions.map((path) => ({ path })),
    },
  }
  output(run, 'gh', ['api', 'graphql', '--input', '-'], {
    input: JSON.stringify({ query: MUTATION, variables: { input } }),
  })
  output(run, 'gh', ['workflow', 'run', 'ci.yml', '--repo', repository, '--ref', branch])
  say(`Committed on ${branch}: ${additions.length} files of dist written, ${deletions.length} deleted.`)
}

/** The branch of an open pull request of Dependabot in this repository, at the commit that was built. */
function targetOf({ run, repository, runId }: Commit): Target {
  const built = ask(run, `repos/${repository}/actions/runs/${Number(runId)}`) as {
    path?: string
    event?: string
    conclusion?: string
    head_branch?: string
    head_sha?: string
    head_repository?: { full_name?: string }
  }
  const { head_branch: branch = '', head_sha: head = '' } = built
  const isOurs =
    built.path?.split('@')[0] === BUILDER &&
    built.event === 'pull_request' &&
    built.conclusion === 'success' &&
    built.head_repository?.full_name === repository &&
    branch.startsWith('dependabot/') &&
    /^[0-9a-f]{40}$/.test(head)
  if (!isOurs) throw new Error(`Run ${runId} did not build a branch of Dependabot in ${repository}.`)
  const pulls = ask(run, `repos/${repository}/commits/${head}/pulls`) as {
    state?: string
    user?: { login?: string; type?: string }
    head?: { ref?: string; sha?: string; repo?: { full_name?: string } }
  }[]
  const isOpen = pulls.some(
    (pull) =>
      pull.state === 'open' &&
      pull.user?.login === 'dependabot[bot]' &&
      pull.head?.ref === branch &&
      pull.head.sha === head &&
      pull.head.repo?.full_name === repository,
  )
  if (!isOpen)
    throw new Error(`No open pull request of Dependabot is at ${head}: it has moved, or it is somebody else's.`)
  return { branch, head }
}

/** What was built, by its path in the repository. */
function filesIn(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { withFileTypes: true })
  const wrong = entries.filter((entry) => !entry.isFile() || !FILE.test(entry.name)).map(({ name }) => name)
  if (wrong.length > 0) throw new Error(`Not files of dist: ${JSON.stringify(wrong)}`)
  const files = new Map(entries.map(({ name }) => [`dist/${name}`, readFileSync(join(folder, name))]))
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0)
  if (files.size > MOST_FILES || bytes > MOST_BYTES)
    throw new Error(`${files.size} files of ${bytes} bytes are no dist.`)
  if (!files.has('dist/index.js')) throw new Error('What was built has no index.js.')
  return files
}

/** The files of dist in a commit, with the id of their contents. */
function committedFiles({ run, repository }: Commit, head: string): Map<string, string> {
  const { tree, truncated } = ask(run, `repos/${repository}/git/trees/${head}?recursive=1`) as {
    tree: { path: string; type: string; sha: string }[]
    truncated?: boolean
  }
  if (truncated) throw new Error('GitHub did not list all files of the commit.')
  return new Map(
    tree.filter(({ path, type }) => type === 'blob' && path.startsWith('dist/')).map(({ path, sha }) => [path, sha]),
  )
}

/** As Git names contents: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function blobId(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

function ask(run: Run, path: string): unknown {
  return JSON.parse(output(run, 'gh', ['api', path]))
}

if (import.meta.main) {
  const [runId = '', folder = ''] = process.argv.slice(2)
  const say = (text: string): void => console.log(text)
  try {
    const { GITHUB_REPOSITORY: repository } = process.env
    if (!repository || !runId || !folder)
      throw new Error('Usage, in dist-commit.yml: node scripts/commit-dist.ts RUN FOLDER')
    commitDist({ run: runIn(process.cwd()), repository, runId, folder, say })
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
