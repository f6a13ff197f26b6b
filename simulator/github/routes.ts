import { isRecord } from '../scenario/reader.ts'
import type { GitHubScenario, PullScenario } from '../scenario/scenario.ts'
import type { RecordedRequest } from '../server/request.ts'
import type { Caller, Need } from './access.ts'
import { GitHubError, notFound, type GitHubAnswer } from './answer.ts'
import { changedFile, comparison, DEFAULT_HEAD, pullRequest, pullRequestFiles } from './changes.ts'
import { commentForm, type Comments } from './comments.ts'
import { pageOf } from './pages.ts'
import { statusForm, type Statuses } from './statuses.ts'

/** A request to a route, and what it is about. */
export interface Call {
  caller: Caller
  request: RecordedRequest
  /** A part of the path, by its name. */
  path: (name: string) => string
  scenario: GitHubScenario
  comments: Comments
  statuses: Statuses
  /** The address of the repository in the API. */
  api: string
  /** The same by its id, as links to further pages have it. */
  apiById: string
}

interface Route {
  method: string
  /** Below the repository, but for `/user` and `/graphql`. */
  path: RegExp
  /** Of these permissions one is needed. */
  needs: Need[]
  answer: (call: Call) => GitHubAnswer
}

const COMMENTING: Need[] = [
  ['issues', 'write'],
  ['pull-requests', 'write'],
]
const READING_COMMENTS: Need[] = [
  ['issues', 'read'],
  ['pull-requests', 'read'],
]

/** Everything that is answered. */
export const ROUTES: Route[] = [
  { method: 'GET', path: /^\/user$/, needs: [], answer: user },
  { method: 'POST', path: /^\/graphql$/, needs: [], answer: graphql },
  { method: 'GET', path: /^\/pulls\/(?<number>\d+)$/, needs: [['pull-requests', 'read']], answer: pull },
  { method: 'GET', path: /^\/pulls\/(?<number>\d+)\/files$/, needs: [['pull-requests', 'read']], answer: files },
  { method: 'GET', path: /^\/compare\/(?<range>[^/]+)$/, needs: [['contents', 'read']], answer: compare },
  { method: 'GET', path: /^\/issues\/(?<number>\d+)\/comments$/, needs: READING_COMMENTS, answer: listComments },
  { method: 'POST', path: /^\/issues\/(?<number>\d+)\/comments$/, needs: COMMENTING, answer: createComment },
  { method: 'PATCH', path: /^\/issues\/comments\/(?<id>\d+)$/, needs: COMMENTING, answer: updateComment },
  { method: 'POST', path: /^\/statuses\/(?<sha>[^/]+)$/, needs: [['statuses', 'write']], answer: createStatus },
]

function user({ caller: { login, isWorkflow } }: Call): GitHubAnswer {
  if (isWorkflow) throw new GitHubError(403, 'Resource not accessible by integration')
  return ok({ login, type: 'User' })
}

/** Of GraphQL only who asks. https://docs.github.com/en/graphql/reference/queries#user */
function graphql({ caller: { login }, request: { body } }: Call): GitHubAnswer {
  const query = isRecord(body) ? String(body['query']).replace(/\s+/g, ' ').trim() : ''
  if (!/^(?:query )?\{ viewer \{ login \} \}$/.test(query))
    return ok({ errors: [{ type: 'NOT_SIMULATED', message: `Not simulated: ${query}` }] })
  return ok({ data: { viewer: { login } } })
}

function pull(call: Call): GitHubAnswer {
  return ok(pullRequest(call.path('number'), pullOf(call)))
}

function files(call: Call): GitHubAnswer {
  const pull = pullOf(call)
  const page = { url: `${call.apiById}/pulls/${call.path('number')}/files`, query: call.request.query }
  return pageOf(pullRequestFiles(pull), page, (file) => changedFile(file, pull.head ?? DEFAULT_HEAD, call.api))
}

function compare({ scenario, path, request, api }: Call): GitHubAnswer {
  const range = path('range')
  const known = Object.hasOwn(scenario.compare ?? {}, range) ? scenario.compare?.[range] : undefined
  const [base, head] = range.split('...')
  if (!known || base === undefined || head === undefined) throw notFound()
  return ok(comparison([base, head], known, { api, page: request.query['page'] ?? '1' }))
}

function listComments({ comments, path, request, api, apiById }: Call): GitHubAnswer {
  const page = { url: `${apiById}/issues/${path('number')}/comments`, query: request.query }
  return pageOf(comments.of(path('number')), page, (comment) => commentForm(comment, api))
}

function createComment({ comments, caller, path, request, api }: Call): GitHubAnswer {
  const comment = comments.create(path('number'), caller, request.body, request.at)
  return { status: 201, content: commentForm(comment, api) }
}

function updateComment({ comments, path, request, api }: Call): GitHubAnswer {
  return ok(commentForm(comments.update(path('id'), request.body, request.at), api))
}

function createStatus({ statuses, caller, path, request, api }: Call): GitHubAnswer {
  const status = statuses.create(path('sha'), caller, request.body, request.at)
  return { status: 201, content: statusForm(status, api) }
}

function pullOf({ scenario, path }: Call): PullScenario {
  const number = path('number')
  const found = Object.hasOwn(scenario.pulls ?? {}, number) ? scenario.pulls?.[number] : undefined
  if (!found) throw notFound()
  return found
}

function ok(content: unknown): GitHubAnswer {
  return { status: 200, content }
}
