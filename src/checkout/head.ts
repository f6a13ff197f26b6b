import type { RunGit } from './git.ts'

/** What is checked out. What is not known is absent. */
export interface Head {
  /** The commit. */
  commit?: string
  /** Its parents, as it names them: also those that a shallow clone does not have. */
  parents: string[]
  /** Where the clone came from, without credentials. */
  origin?: string
  /** Whether a branch of `origin`, as last fetched, points at this commit. */
  isAtOriginBranch: boolean
}

const COMMIT_ID = /^[0-9a-f]{40,64}$/

/** What is checked out in the folder `root`. Never fails: without git, or without a `.git`, nothing is known. */
export async function readHead(git: RunGit, root: string): Promise<Head> {
  const ask = async (...args: string[]) => {
    const answer = await git(root, args).catch(() => undefined)
    return answer?.exitCode === 0 ? answer.stdout.toString().trim() : ''
  }
  const [commit, object, origin, branches] = await Promise.all([
    ask('rev-parse', '--verify', '--quiet', 'HEAD'),
    ask('cat-file', 'commit', 'HEAD'),
    readOrigin(git, root),
    ask('for-each-ref', '--points-at=HEAD', '--count=1', '--format=%(refname)', 'refs/remotes/origin/'),
  ])
  return {
    commit: COMMIT_ID.test(commit) ? commit : undefined,
    parents: parentsOf(object),
    origin,
    isAtOriginBranch: branches !== '',
  }
}

/** Where the clone in the folder `root` came from, without credentials; undefined where that is not known. */
export async function readOrigin(git: RunGit, root: string): Promise<string | undefined> {
  const answer = await git(root, ['config', '--local', '--get', 'remote.origin.url']).catch(() => undefined)
  const url = answer?.exitCode === 0 ? answer.stdout.toString().trim() : ''
  return url === '' ? undefined : withoutCredentials(url)
}

/** Whether the URL of a clone, in whichever form Git takes it, is that of a repository of this server. */
export function isCloneOf(url: string | undefined, serverUrl: string, repository: string): boolean {
  const place = url === undefined ? undefined : placeOf(url)
  return place !== undefined && place === placeOf(`${serverUrl}/${repository}`)
}

// The header of a commit ends with an empty line; what comes after is its message.
function parentsOf(commit: string): string[] {
  const lines = (commit.split('\n\n', 1)[0] ?? '').split('\n')
  const parents = lines.filter((line) => line.startsWith('parent ')).map((line) => line.slice('parent '.length))
  return parents.filter((parent) => COMMIT_ID.test(parent))
}

function withoutCredentials(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  if (!parsed || parsed.host === '') return url
  parsed.username = ''
  parsed.password = ''
  return parsed.href
}

/** `github.com/octo/sales`, in lower case as GitHub compares; also of `git@github.com:octo/sales.git`. */
function placeOf(url: string): string | undefined {
  const short = /^(?:[^\s/:@]+@)?([^\s/:@]+):(?!\/\/)([^\s\\]+)$/.exec(url)
  const address = short ? `ssh://${short[1] ?? ''}/${short[2] ?? ''}` : url
  if (!URL.canParse(address)) return undefined
  const { protocol, hostname, port, pathname } = new URL(address)
  const host = protocol.startsWith('http') && port !== '' ? `${hostname}:${port}` : hostname
  const path = pathname
    .split('/')
    .filter(Boolean)
    .join('/')
    .replace(/\.git$/i, '')
  return host === '' ? undefined : `${host}/${path}`.toLowerCase()
}
