import { isRecord } from '../scenario/reader.ts'
import type { PullScenario } from '../scenario/scenario.ts'
import { ACTIONS_BOT, type Caller } from './access.ts'
import { GitHubError, invalidField, notFound } from './answer.ts'

const MOST_CHARACTERS = 65_536

/** A comment, as tests see it too. */
export interface Comment {
  id: number
  /** Of the pull request. */
  number: string
  user: string
  body: string
  /** Epoch ms. */
  createdAt: number
  updatedAt: number
}

/** The comments on pull requests. https://docs.github.com/en/rest/issues/comments */
export class Comments {
  readonly #pulls: Record<string, PullScenario>
  readonly #all: Comment[] = []
  #nextId = 2_100_000_001

  constructor(pulls: Record<string, PullScenario>, now: number) {
    this.#pulls = pulls
    for (const [number, { comments = [] }] of Object.entries(pulls))
      for (const { user = ACTIONS_BOT, body } of comments) this.#add(number, user, body, now)
  }

  /** Those of one pull request, the oldest first. */
  of(number: string): Comment[] {
    this.#pull(number)
    return this.#all.filter((comment) => comment.number === number)
  }

  create(number: string, { login }: Caller, body: unknown, now: number): Comment {
    if (this.#pull(number).locked) throw new GitHubError(403, 'Unable to create comment because issue is locked.')
    return this.#add(number, login, bodyOf(body), now)
  }

  update(id: string, body: unknown, now: number): Comment {
    const comment = this.#all.find((one) => String(one.id) === id)
    if (!comment) throw notFound()
    return Object.assign(comment, { body: bodyOf(body), updatedAt: now })
  }

  #pull(number: string): PullScenario {
    const pull = Object.hasOwn(this.#pulls, number) ? this.#pulls[number] : undefined
    if (!pull) throw notFound()
    return pull
  }

  #add(number: string, user: string, body: string, now: number): Comment {
    const comment = { id: this.#nextId++, number, user, body, createdAt: now, updatedAt: now }
    this.#all.push(comment)
    return comment
  }
}

/** How a comment looks in an answer; `api` is the address of the repository. */
export function commentForm({ id, number, user, body, createdAt, updatedAt }: Comment, api: string): object {
  return {
    url: `${api}/issues/comments/${id}`,
    html_url: `https://github.com/${api.split('/repos/')[1] ?? ''}/pull/${number}#issuecomment-${id}`,
    issue_url: `${api}/issues/${number}`,
    id,
    node_id: `IC_${id}`,
    user: { login: user, type: user.endsWith('[bot]') ? 'Bot' : 'User' },
    created_at: timeOf(createdAt),
    updated_at: timeOf(updatedAt),
    body,
  }
}

function bodyOf(sent: unknown): string {
  const body = isRecord(sent) ? sent['body'] : undefined
  if (typeof body !== 'string') throw new GitHubError(422, 'Invalid request.\n\n"body" wasn\'t supplied.')
  if (body.trim() === '') throw invalidField('IssueComment', 'body', "body can't be blank")
  if (body.length > MOST_CHARACTERS)
    throw invalidField('IssueComment', 'body', `body is too long (maximum is ${MOST_CHARACTERS} characters)`)
  return body
}

/** GitHub tells time without fractions of a second. */
export function timeOf(at: number): string {
  return new Date(at).toISOString().replace(/\.\d+Z$/, 'Z')
}
