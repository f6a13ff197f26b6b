import type { Duration } from './duration.ts'
import { either, fields, flag, list, mapOf, number, oneOf, ScenarioError, text, type Reader } from './reader.ts'
import { duration, isText } from './values.ts'

/** A file that a change touches: its path, or more than that. */
export type ChangedFileScenario =
  | string
  | {
      path: string
      /** `modified` by default. */
      status?: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged'
      previousPath?: string
    }

export interface CommentScenario {
  body: string
  /** `github-actions[bot]` by default. */
  user?: string
}

export interface PullScenario {
  /** The head commit; forty times `f` by default. */
  head?: string
  files?: ChangedFileScenario[]
  comments?: CommentScenario[]
  /** Nobody may comment. */
  locked?: boolean
}

export interface CompareScenario {
  /** `ahead` by default. */
  status?: 'ahead' | 'behind' | 'diverged' | 'identical'
  files?: ChangedFileScenario[]
}

export type Permission = 'read' | 'write' | 'none'

/** GitHub's REST API around one repository. */
export interface GitHubScenario {
  /** `octo/sales` by default. */
  repository?: string
  /** Whether it is an Enterprise Server, with the API below `/api/v3`. */
  enterprise?: boolean
  /** The workflow's token; `ghs-simulated` by default. */
  token?: string
  /** Of that token: what is not named is `none`. Without this it may do everything. */
  permissions?: Partial<Record<'contents' | 'issues' | 'pull-requests' | 'statuses', Permission>>
  /** Personal tokens, which may do everything: the token, and whose it is. */
  people?: Record<string, string>
  /** How many requests a token has in which time; an hour by default. */
  rateLimit?: { requests: number; per?: Duration }
  pulls?: Record<string, PullScenario>
  /** By `BASE...HEAD`. */
  compare?: Record<string, CompareScenario>
  /** The commits that can have a status; without this every one. */
  commits?: string[]
}

const permission = oneOf<Permission>('read', 'write', 'none')

const file: Reader<ChangedFileScenario> = either<string, Exclude<ChangedFileScenario, string>>(
  isText,
  text,
  fields<Exclude<ChangedFileScenario, string>>(
    {
      path: text,
      status: oneOf('added', 'removed', 'modified', 'renamed', 'copied', 'changed', 'unchanged'),
      previousPath: text,
    },
    ['path'],
  ),
)

const repository: Reader<string> = (value, at) => {
  const name = text(value, at)
  if (!/^[\w.-]+\/[\w.-]+$/.test(name)) throw new ScenarioError(at, `'${name}' is not owner/name`)
  return name
}

/** Permissions keep the names that GitHub has for them. */
const permissions: Reader<NonNullable<GitHubScenario['permissions']>> = (value, at) => {
  const read = mapOf(permission)(value, at)
  const known = ['contents', 'issues', 'pull-requests', 'statuses']
  const other = Object.keys(read).find((name) => !known.includes(name))
  if (other !== undefined) throw new ScenarioError(at, `unknown permission '${other}'; known are ${known.join(', ')}`)
  return read
}

export const github = fields<GitHubScenario>({
  repository,
  enterprise: flag,
  token: text,
  permissions,
  people: mapOf(text),
  rateLimit: fields<NonNullable<GitHubScenario['rateLimit']>>({ requests: number, per: duration }, ['requests']),
  pulls: mapOf(
    fields<PullScenario>({
      head: text,
      files: list(file),
      comments: list(fields<CommentScenario>({ body: text, user: text }, ['body'])),
      locked: flag,
    }),
  ),
  compare: mapOf(
    fields<CompareScenario>({ status: oneOf('ahead', 'behind', 'diverged', 'identical'), files: list(file) }),
  ),
  commits: list(text),
})
