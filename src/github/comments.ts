import type { Github } from './client.ts'
import { fieldsOf } from './fields.ts'
import { readRefusal } from './refusal.ts'

/** Where a comment stands, and how it is found again. */
export interface CommentPlace {
  /** `owner/name`. */
  repository: string
  pullRequest: number
  /** What the body of the comment ends with, and that of no other does. */
  marker: string
}

/** A comment that is there. */
interface Found {
  id: number
  body: string
  login: string
}

const A_PAGE = 100
/** What the token of a workflow run writes as. */
const ACTIONS_BOT = 'github-actions[bot]'

/**
 * Brings the one comment of a marker up to date: changes it where it says something else, makes it where there is none
 * and `isWanted` says so. Only a comment counts that this token wrote: anybody can copy a marker. Rejects as the client
 * does; can be done again.
 * https://docs.github.com/en/rest/issues/comments
 */
export async function bringUpToDate(
  github: Github,
  { repository, pullRequest, marker }: CommentPlace,
  { body, isWanted }: { body: string; isWanted: boolean },
  signal: AbortSignal,
): Promise<void> {
  const [owner = '', repo = ''] = repository.split('/')
  const at = { owner, repo, request: { signal } }
  const found = await findOwn(github, { ...at, issue_number: pullRequest }, marker)
  if (found) {
    if (comparable(found.body) === comparable(body)) return
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
    await github.request(route, { ...at, comment_id: found.id, body })
  } else if (isWanted) {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
    await github.request(route, { ...at, issue_number: pullRequest, body })
  }
}

interface Listing {
  owner: string
  repo: string
  issue_number: number
  request: { signal: AbortSignal }
}

/** The oldest comment of this token with the marker. Who that is is asked only where there is one with the marker. */
async function findOwn(github: Github, of: Listing, marker: string): Promise<Found | undefined> {
  const marked: Found[] = []
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
  // Not `paginate`, which takes no signal, and an answer of 409 for the last page.
  for (let page = 1; ; page++) {
    const { data } = await github.request(route, { ...of, per_page: A_PAGE, page })
    marked.push(...readComments(data).filter(({ body }) => comparable(body).endsWith(marker)))
    if (data.length < A_PAGE) break
  }
  if (marked.length === 0) return undefined
  const login = await ownLogin(github, of.request)
  return marked.find((comment) => comment.login === login)
}

/**
 * As whom the token writes. `GET /user` refuses the tokens of apps, that of a workflow run among them; GraphQL's viewer
 * answers every kind. https://docs.github.com/en/graphql/reference/queries#user
 */
async function ownLogin(github: Github, request: { signal: AbortSignal }): Promise<string> {
  try {
    const { viewer } = fieldsOf(await github.graphql('query { viewer { login } }', { request }))
    const { login } = fieldsOf(viewer)
    return typeof login === 'string' ? login : ACTIONS_BOT
  } catch (error) {
    request.signal.throwIfAborted()
    const refusal = readRefusal(error)
    const isRefused = refusal ? refusal.status < 500 && !refusal.isLimit : fieldsOf(error).name === GRAPHQL_ERROR
    if (isRefused) return ACTIONS_BOT
    throw error
  }
}

/** What the client throws for a refusal in an answer of status 200. */
const GRAPHQL_ERROR = 'GraphqlResponseError'

function readComments(data: unknown): Found[] {
  if (!Array.isArray(data)) throw new Error('GitHub’s answer is not a list of comments')
  return data.flatMap((entry: unknown) => {
    const { id, body, user } = fieldsOf(entry)
    const { login } = fieldsOf(user)
    return typeof id === 'number' && typeof body === 'string' && typeof login === 'string' ? [{ id, body, login }] : []
  })
}

/** GitHub may change how lines end, and what is behind the last one. */
function comparable(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd()
}
