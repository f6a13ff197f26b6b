import { isRecord } from '../scenario/reader.ts'
import type { Caller } from './access.ts'
import { GitHubError, invalidField } from './answer.ts'
import { timeOf } from './comments.ts'

const STATES = ['error', 'failure', 'pending', 'success']
const MOST_DESCRIPTION_CHARACTERS = 140
const MOST_OF_CONTEXT = 1000

/** A commit status, as tests see it too. */
export interface CommitStatus {
  id: number
  sha: string
  state: string
  context: string
  description: string | null
  targetUrl: string | null
  creator: string
  /** Epoch ms. */
  createdAt: number
}

/** The statuses of commits. https://docs.github.com/en/rest/commits/statuses */
export class Statuses {
  readonly #commits: readonly string[] | undefined
  readonly #all: CommitStatus[] = []

  /** `commits`: those that can have one; undefined: all. */
  constructor(commits: readonly string[] | undefined) {
    this.#commits = commits
  }

  /** Those of one commit, the oldest first. */
  of(sha: string): CommitStatus[] {
    return this.#all.filter((status) => status.sha === sha)
  }

  create(sha: string, { login }: Caller, sent: unknown, now: number): CommitStatus {
    if (!/^[\da-f]{40}$/.test(sha) || this.#commits?.includes(sha) === false)
      throw new GitHubError(422, `No commit found for SHA: ${sha}`)
    const { state, context, description, target_url: targetUrl } = isRecord(sent) ? sent : {}
    if (!STATES.includes(String(state)))
      throw invalidField('Status', 'state', `state is not one of ${STATES.join(', ')}`)
    const status = {
      id: 30_000_000_001 + this.#all.length,
      sha,
      state: String(state),
      context: textOf(context) ?? 'default',
      description: textOf(description),
      targetUrl: textOf(targetUrl),
      creator: login,
      createdAt: now,
    }
    this.#check(status)
    this.#all.push(status)
    return status
  }

  #check({ sha, context, description }: CommitStatus): void {
    if (description !== null && description.length > MOST_DESCRIPTION_CHARACTERS)
      throw invalidField(
        'Status',
        'description',
        `description is too long (maximum is ${MOST_DESCRIPTION_CHARACTERS} characters)`,
      )
    const alike = this.of(sha).filter((one) => one.context.toLowerCase() === context.toLowerCase())
    if (alike.length >= MOST_OF_CONTEXT)
      throw invalidField('Status', 'base', 'This SHA and context has reached the maximum number of statuses.')
  }
}

/** How a status looks in an answer; `api` is the address of the repository. */
export function statusForm(status: CommitStatus, api: string): object {
  const { id, sha, state, context, description, targetUrl, creator, createdAt } = status
  return {
    url: `${api}/statuses/${sha}`,
    id,
    state,
    description,
    target_url: targetUrl,
    context,
    created_at: timeOf(createdAt),
    updated_at: timeOf(createdAt),
    creator: { login: creator },
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
