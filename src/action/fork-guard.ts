import type { Head } from '../checkout/head.ts'
import type { RunContext } from '../model/workflow.ts'

/** Which code of the repository a step sends to Databricks, or has it fetch. */
export interface UsedCode {
  /** The commit under test, through `git_source`. */
  git: boolean
  /** Files of the checkout: notebooks, `request-file`, what `dependencies` name. */
  checkout: boolean
}

/**
 * Why a step must not run: it would run code of a fork's pull request with the rights of this repository. A full
 * sentence, foreign text in parts; undefined where it may run. What is not proven to be this repository's own code
 * counts as the fork's. Files that were changed after the checkout are not looked at.
 * https://docs.github.com/en/actions/reference/security/securely-using-pull_request_target
 */
export function refusalOfFork(
  context: RunContext,
  checkedOut: Head,
  used: UsedCode,
  { wayThrough = WAY_THROUGH }: { wayThrough?: string } = {},
): string | undefined {
  const { fork, eventName } = context
  if (fork === undefined) return undefined
  const why =
    (used.git ? whyNotGit(context) : undefined) ?? (used.checkout ? whyNotCheckout(context, checkedOut) : undefined)
  if (why === undefined) return undefined
  const whose = fork.repository ? `the fork ${fork.repository}` : 'a fork that is gone or not known'
  const event = eventName === 'workflow_run' ? 'workflow_run after a workflow of that pull request' : eventName
  return (
    `code of a pull request from ${whose} would run with the secrets and the rights of this repository: ` +
    `the event is ${event}, and ${why}. Whoever can open a pull request could read them. ` +
    `Use the event pull_request, or code of this repository${wayThrough}. ` +
    'See https://gh.io/securely-using-pull_request_target'
  )
}

const WAY_THROUGH = '; where somebody has reviewed what will run, allow-unsafe-pr-checkout: true lets it through'

/** The middle of a sentence; undefined where Databricks fetches this repository's own commit. */
function whyNotGit({ fork, sha, gitUrl, serverUrl, repository }: RunContext): string | undefined {
  const isOwn = gitUrl === `${serverUrl}/${repository}` && isOneOf(fork?.ownCommits, sha)
  return isOwn ? undefined : `Databricks would fetch ${shortOf(sha)}, the commit of the pull request`
}

/** The middle of a sentence; undefined where what is checked out is this repository's own. */
function whyNotCheckout(
  { fork, serverUrl, repository }: RunContext,
  { commit, parents, origin, isAtOriginBranch }: Head,
): string | undefined {
  if (commit === undefined) return 'nothing tells which commit is checked out'
  const isOfFork = (one: string): boolean => isOneOf(fork?.commits, one)
  const source = addressOf(origin ?? '')
  if (isOneOf(fork?.ownCommits, commit)) return undefined
  if (isOfFork(commit)) return `the checkout is at ${shortOf(commit)}, the commit of the pull request`
  if (parents.some(isOfFork)) return `the checkout is at ${shortOf(commit)}, which has the pull request's commit merged`
  if (fork?.repository && source === addressOf(`${serverUrl}/${fork.repository}`)) return 'the checkout is of the fork'
  if (isAtOriginBranch && source === addressOf(`${serverUrl}/${repository}`)) return undefined
  return `nothing shows that ${shortOf(commit)}, which is checked out, is a commit of this repository`
}

function isOneOf(commits: readonly string[] = [], commit: string): boolean {
  return commits.includes(commit.toLowerCase())
}

const SHORT_SHA_CHARACTERS = 7

function shortOf(commit: string): string {
  return commit ? commit.slice(0, SHORT_SHA_CHARACTERS) : 'an unknown commit'
}

/**
 * Host and path of a Git address, in lower case, so that `https://token@github.com/Octo/sales.git` and
 * `git@github.com:octo/sales` are the same: `github.com/octo/sales`. Empty for what is no such address.
 */
function addressOf(address: string): string {
  const [account = '', ...path] = address.split(':')
  const isShort = path.length > 0 && !account.includes('/') && !path[0]?.startsWith('//')
  const url = URL.parse(isShort ? `ssh://${account}/${path.join(':')}` : address)
  if (!url?.host) return ''
  return (url.host + url.pathname).toLowerCase().replace(/(?:\.git)?\/?$/, '')
}
