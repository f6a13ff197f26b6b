/** What sets a workflow off: the event's payload and what GitHub makes of it. */
import { FORK, NUMBER, pullRequestEvent } from '../pull-request.ts'
import type { Repository } from './repository.ts'

export interface WorkflowEvent {
  name: string
  payload: Record<string, unknown>
  sha: string
  ref: string
  headRef: string
  baseRef: string
  /** Whether it is of a pull request of a fork. */
  isOfFork: boolean
  /** Whether GitHub gives no secrets for it, no ID tokens, and a token that may only read. */
  isWithheld: boolean
}

export interface EventOptions {
  name: string
  /** What the workflow says under `on:` of this event. */
  filter: unknown
  isFork: boolean
  /** More of the payload, by path: `action`, `label.name`. */
  more: Record<string, string>
}

/** The event, on a repository. Throws for an event whose payload is not known here. */
export function eventOf({ name, filter, isFork, more }: EventOptions, repository: Repository): WorkflowEvent {
  const event = known(name, filter, isFork, repository)
  for (const [path, value] of Object.entries(more)) put(event.payload, path.split('.'), value)
  return event
}

function known(name: string, filter: unknown, isFork: boolean, repository: Repository): WorkflowEvent {
  const { base, head, merge } = repository
  const branch = {
    name,
    sha: merge,
    ref: 'refs/heads/main',
    headRef: '',
    baseRef: '',
    isOfFork: false,
    isWithheld: false,
  }
  const repositoryOf = { repository: { id: 2002, full_name: 'octo/sales' } }
  switch (name) {
    case 'push': {
      const ref = isOfTags(filter) ? 'refs/tags/v1.4.0' : 'refs/heads/main'
      return { ...branch, ref, payload: { ...repositoryOf, ref, before: base, after: merge } }
    }
    case 'schedule':
    case 'workflow_dispatch':
      return { ...branch, payload: repositoryOf }
    case 'pull_request':
    case 'pull_request_target': {
      const ours = name === 'pull_request_target'
      return {
        name,
        payload: pullRequestOf(isFork, repository),
        sha: ours ? base : merge,
        ref: ours ? 'refs/heads/main' : `refs/pull/${NUMBER}/merge`,
        headRef: 'patch-1',
        baseRef: 'main',
        isOfFork: isFork,
        isWithheld: isFork && !ours,
      }
    }
    case 'merge_group': {
      const ref = 'refs/heads/gh-readonly-queue/main/pr-7'
      const merge_group = { base_sha: base, head_sha: head, head_ref: ref }
      return { ...branch, ref, sha: head, payload: { ...repositoryOf, merge_group } }
    }
    default:
      throw new Error(`This runner knows no payload of the event '${name}'.`)
  }
}

function isOfTags(filter: unknown): boolean {
  return typeof filter === 'object' && filter !== null && 'tags' in filter && !('branches' in filter)
}

function pullRequestOf(isFork: boolean, { base, head, merge }: Repository): Record<string, unknown> {
  const event = pullRequestEvent(isFork ? FORK : undefined, head) as {
    pull_request: Record<string, object>
  }
  const { pull_request: pullRequest } = event
  return {
    ...event,
    pull_request: {
      ...pullRequest,
      html_url: `https://github.com/octo/sales/pull/${NUMBER}`,
      base: { ...pullRequest['base'], sha: base },
      merge_commit_sha: merge,
    },
  }
}

function put(payload: Record<string, unknown>, [first = '', ...rest]: string[], value: string): void {
  if (rest.length === 0) {
    payload[first] = value
    return
  }
  const inner = { ...(payload[first] as Record<string, unknown> | undefined) }
  payload[first] = inner
  put(inner, rest, value)
}
