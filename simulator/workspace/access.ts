import { isObject } from '../endpoints/checks/body.ts'
import { noManagePermission, noPermission } from '../endpoints/refusals.ts'
import type { Route } from '../endpoints/route.ts'
import type { Person } from '../engine/access.ts'
import type { Engine } from '../engine/engine.ts'
import { DEFAULT_USER } from '../engine/job-record.ts'
import type { SignIn } from '../identity/sign-in.ts'
import { durationMs, type TokenRule } from '../scenario/scenario.ts'
import { ApiError } from '../server/api-error.ts'
import type { RecordedRequest } from '../server/request.ts'
import { checkGranted, type Subject } from './granted.ts'

/** The token of a workspace whose scenario names none. */
export const DEFAULT_TOKEN = 'dapi-demo'

/** Who a token stands for and what they may do. */
export class Access {
  readonly #tokens: Record<string, TokenRule>
  readonly #signIn: SignIn
  readonly #openedAt: number

  /** `now` in epoch milliseconds: what the lives of the tokens count from. */
  constructor(tokens: Record<string, TokenRule> | undefined, signIn: SignIn, now: number) {
    this.#tokens = tokens ?? { [DEFAULT_TOKEN]: { user: DEFAULT_USER } }
    this.#signIn = signIn
    this.#openedAt = now
  }

  /** The rule of the token that came with a request. Refuses one that is missing, wrong or expired with 401. */
  authenticate(request: RecordedRequest): TokenRule {
    const token = /^Bearer (.+)$/i.exec(request.headers['authorization'] ?? '')?.[1]
    const rule =
      token === undefined ? undefined : (this.#givenToken(token, request.at) ?? this.#signedIn(token, request))
    if (rule) return rule
    const message = 'The request does not have valid authentication credentials for the operation.'
    throw new ApiError(401, 'UNAUTHORIZED', message)
  }

  /** Whether the scenario's tokens say that a user has Git credentials; undefined when they do not say. */
  hasGitCredentials(user: string): boolean | undefined {
    const rule = Object.values(this.#tokens).find(
      (candidate) => (candidate.user ?? DEFAULT_USER) === user && candidate.gitCredentials !== undefined,
    )
    return rule?.gitCredentials
  }

  #givenToken(token: string, now: number): TokenRule | undefined {
    const rule = Object.hasOwn(this.#tokens, token) ? this.#tokens[token] : undefined
    const expired = rule?.until !== undefined && now - this.#openedAt >= durationMs(rule.until)
    return expired ? undefined : rule
  }

  #signedIn(token: string, request: RecordedRequest): TokenRule | undefined {
    const user = this.#signIn.user(token, request)
    return user === undefined ? undefined : { user, scopes: this.#signIn.scopes(token) }
  }
}

/** The scope of an OAuth token that a part of a path asks for. */
const SCOPED = [
  ['/jobs/', 'jobs'],
  ['/workspace/', 'workspace'],
] as const

/** Refuses with 403 what a token may not do. */
export function authorize(rule: TokenRule, { needs }: Route, request: RecordedRequest, engine: Engine): void {
  const { permissions = 'manage', user = DEFAULT_USER, scopes = ['all-apis'] } = rule
  const scope = SCOPED.find(([part]) => request.path.includes(part))?.[1] ?? 'all-apis'
  if (needs !== 'nothing' && !scopes.includes('all-apis') && !scopes.includes(scope))
    throw new ApiError(403, 'PERMISSION_DENIED', `Provided OAuth token does not have required scopes: ${scope}`)
  if (permissions === 'manage' || needs === 'nothing' || (permissions === 'view' && needs === 'view')) return
  const subject = subjectOf(request)
  const person = personOf(rule)
  if (person) return checkGranted(person, needs, subject, engine)
  const { jobId, runId, permissions: ofPermissions } = subject
  if (ofPermissions && jobId !== undefined) throw noManagePermission(user, jobId)
  const object = jobId !== undefined ? `job ${jobId}` : runId !== undefined ? `run ${runId}` : 'the workspace'
  throw noPermission(user, needs, object)
}

/** Whose permissions on each job count; undefined for a token with permissions of its own. */
export function personOf({ permissions, user = DEFAULT_USER, groups = [] }: TokenRule): Person | undefined {
  return permissions === 'granted' ? { user, groups: ['users', ...groups] } : undefined
}

function subjectOf({ path, body, query }: RecordedRequest): Subject {
  const jobOfPermissions = /\/permissions\/jobs\/([^/]+)/.exec(path)?.[1]
  if (jobOfPermissions !== undefined) return { jobId: jobOfPermissions, permissions: true }
  const given = isObject(body) ? body : query
  const idIn = (field: string): string | undefined => {
    const id = given[field]
    return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined
  }
  const [jobId, runId] = [idIn('job_id'), idIn('run_id')]
  return { ...(jobId !== undefined && { jobId }), ...(runId !== undefined && { runId }), permissions: false }
}
