/** What the runner gives a step of a pull request: the event, where it stands in the environment, GitHub's token. */
import { DEFAULT_GITHUB_TOKEN } from '../simulator/github/access.ts'
import { DEFAULT_HEAD } from '../simulator/github/changes.ts'
import type { StepOptions } from './runner.ts'

export const NUMBER = 7
export const HEAD = DEFAULT_HEAD
export const BASE = 'b'.repeat(40)
/** The merge of both, which `actions/checkout` checks out. */
export const MERGE = 'e'.repeat(40)

const OURS = { id: 2002, full_name: 'octo/sales' }
export const FORK = { id: 6006, full_name: 'mallory/sales' }

/** How GitHub describes a repository in an event; null: it is gone. */
export type Repository = { id: number; full_name: string } | null

/** The payload of `pull_request` and `pull_request_target`; `repository` is that of the head. */
export function pullRequestEvent(repository: Repository = OURS, head = HEAD, number = NUMBER): object {
  return {
    action: 'synchronize',
    number,
    repository: OURS,
    pull_request: {
      number,
      head: { ref: 'patch-1', sha: head, repo: repository },
      base: { ref: 'main', sha: BASE, repo: OURS },
      merge_commit_sha: MERGE,
    },
  }
}

/** A step of a pull request, by whatever event. */
export function onPullRequest(eventName = 'pull_request', event = pullRequestEvent()): Omit<StepOptions, 'with'> {
  return {
    event,
    contexts: { 'github.token': DEFAULT_GITHUB_TOKEN },
    env: { GITHUB_EVENT_NAME: eventName, GITHUB_REF: `refs/pull/${NUMBER}/merge`, GITHUB_SHA: MERGE },
  }
}
