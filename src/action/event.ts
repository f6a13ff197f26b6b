import { object, text, type Unchecked } from '../databricks/wire/foreign.ts'
import type { Change } from '../model/change.ts'
import type { Fork } from '../model/workflow.ts'

/** A payload of an event: https://docs.github.com/en/webhooks/webhook-events-and-payloads */
type Json = Unchecked<Record<string, unknown>>

/** What the event says of the change under test; the payload may have any shape. */
export function changeOf(eventName: string, payload: Json): Change {
  switch (eventName) {
    case 'pull_request':
    case 'pull_request_target':
      return changeOfPullRequest(object(payload.pull_request))
    case 'push':
      return changeOfPush(payload)
    case 'merge_group': {
      const { base_sha: base, head_sha: head } = object(payload.merge_group)
      return comparison(base, head)
    }
    default:
      return { kind: 'none', reason: `the event ${eventName} is not of a pull request, a push or a merge group` }
  }
}

function changeOfPullRequest(pullRequest: Json): Change {
  const number = wholeNumber(pullRequest.number)
  if (number === undefined) return { kind: 'none', reason: 'the event does not say which pull request it is of' }
  return { kind: 'pull-request', number, head: commit(object(pullRequest.head).sha) }
}

function changeOfPush(payload: Json): Change {
  if (payload.deleted === true) return { kind: 'none', reason: 'the push deleted what it was made to' }
  if (payload.created === true || /^0+$/.test(text(payload.before)))
    return { kind: 'none', reason: 'the branch or tag is new, so there is nothing to compare it with' }
  // GitHub compares with what both have in common, so that what the push took away would be missing.
  if (payload.forced === true) return { kind: 'none', reason: 'it was a force push, which may take commits away' }
  return comparison(payload.before, payload.after)
}

function comparison(from: unknown, to: unknown): Change {
  const [base, head] = [commit(from), commit(to)]
  return base !== undefined && head !== undefined
    ? { kind: 'compare', base, head }
    : { kind: 'none', reason: 'the event does not say from which commit to which it leads' }
}

/**
 * The head of the pull request that led to a workflow run with the rights of this repository; undefined for any other
 * workflow run, and where the head is of this repository, too. `sha`: GITHUB_SHA. Repositories are told apart by id,
 * for a name can be taken by somebody else. The rule of actions/checkout 7, but closed where a head repository is gone.
 */
export function forkOf(eventName: string, payload: Json, sha: string | undefined): Fork | undefined {
  const pullRequest = object(payload.pull_request)
  const run = object(payload.workflow_run)
  const own = wholeNumber(object(payload.repository).id)
  const isOfFork = ({ id }: Json): boolean => own === undefined || wholeNumber(id) !== own
  if (eventName === 'pull_request_target') {
    const { repo, sha: head } = object(pullRequest.head)
    if (!isOfFork(object(repo))) return undefined
    const ownCommits = commits(sha, object(pullRequest.base).sha)
    return { repository: nameOf(repo), commits: commits(head, pullRequest.merge_commit_sha), ownCommits }
  }
  // An event that does not say what led to it may be of a pull request.
  const isOfPullRequest =
    eventName === 'workflow_run' && (!text(run.event) || text(run.event).startsWith('pull_request'))
  if (!isOfPullRequest || !isOfFork(object(run.head_repository))) return undefined
  // After pull_request_target this is a commit of the base branch.
  const head = run.event === 'pull_request_target' ? undefined : run.head_sha
  return {
    repository: nameOf(run.head_repository),
    commits: commits(object(run.head_commit).id, head),
    ownCommits: commits(sha),
  }
}

/** `owner/name` of a repository, where it is one. */
function nameOf(repository: unknown): string | undefined {
  return /^[\w.-]+\/[\w.-]+$/.exec(text(object(repository).full_name))?.[0]
}

function commits(...candidates: unknown[]): string[] {
  return [...new Set(candidates.map(commit).filter((found) => found !== undefined))]
}

/** The id of a commit, SHA-1 or SHA-256. */
function commit(value: unknown): string | undefined {
  return /^(?:[\da-f]{40}|[\da-f]{64})$/.exec(text(value).toLowerCase())?.[0]
}

/** A number above zero without a fraction; undefined for anything else. */
export function wholeNumber(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : undefined
}
