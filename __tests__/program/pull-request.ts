/** What the runner gives a step of a pull request, a push or a merge group: the event, the checkout, GitHub's token. */
import { afterEach } from '@jest/globals'
import { makeCheckout, type Checkout, type CheckoutOptions } from '../../harness/checkout.ts'
import type { StepOptions } from '../../harness/runner.ts'
import { DEFAULT_GITHUB_TOKEN } from '../../simulator/github/access.ts'

export const NUMBER = 7
export const HEAD = 'f'.repeat(40)
export const BASE = 'b'.repeat(40)
/** The merge of both, which `actions/checkout` checks out. */
export const MERGE = 'e'.repeat(40)

const OURS = { id: 2002, full_name: 'octo/sales' }
export const FORK = { id: 6006, full_name: 'mallory/sales' }

/** How GitHub describes a repository in an event; null: it is gone. */
export type Repository = { id: number; full_name: string } | null

/** The payload of `pull_request` and `pull_request_target`. */
export function pullRequestEvent(repository: Repository = OURS, head = HEAD): object {
  return {
    action: 'synchronize',
    number: NUMBER,
    repository: OURS,
    pull_request: {
      number: NUMBER,
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

const made: Checkout[] = []

afterEach(async () => {
  for (const checkout of made.splice(0)) await checkout.remove()
})

/** A checkout for one test. */
export async function aCheckout(files: Record<string, string | Buffer>, options?: CheckoutOptions): Promise<Checkout> {
  const checkout = await makeCheckout(files, options)
  made.push(checkout)
  return checkout
}
