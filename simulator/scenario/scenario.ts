import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { expand } from './copies.ts'
import { demo, type DemoScenario } from './demo.ts'
import type { Duration } from './duration.ts'
import { fault, type Fault } from './fault.ts'
import { github, type GitHubScenario } from './github.ts'
import { jobDefinitions, type JobDefinitions } from './job-definitions.ts'
import { job, submitRule, type JobScenario, type SubmitRule } from './job.ts'
import { digits, fields, flag, list, mapOf, number, oneOf, ScenarioError, text, type Reader } from './reader.ts'
import { signIn, type SignInScenario } from './sign-in.ts'
import { duration, type Id } from './values.ts'

export { durationMs, type Duration } from './duration.ts'
export { ScenarioError } from './reader.ts'
export { RUN_IFS, sharedJobId } from './job.ts'
export type { Attempt, Cell, Ending, StateStep } from './attempt.ts'
export type { DemoAct, DemoScenario } from './demo.ts'
export type { Fault } from './fault.ts'
export type { ChangedFileScenario, CompareScenario, GitHubScenario, PullScenario } from './github.ts'
export { jobDefinitionsOf, type ClusterPolicyScenario, type JobDefinitions } from './job-definitions.ts'
export type { IterationScenario, JobScenario, Kind, SubmitRule, TaskScenario } from './job.ts'
export type { ApplicationScenario, Policy, PrincipalScenario, SignInScenario } from './sign-in.ts'
export type { Id, Text } from './values.ts'

/** `view` may read, `granted` may do what the permissions of each job say, `none` nothing; else everything. */
export interface TokenRule {
  user?: string
  permissions?: 'manage' | 'granted' | 'view' | 'none'
  /** Those its user is in, for `granted`; everybody is in `users`. */
  groups?: string[]
  /** What it is good for, such as `jobs` and `workspace`; all by default. */
  scopes?: string[]
  /** Whether its user has Git credentials; as the scenario says by default. */
  gitCredentials?: boolean
  /** From this time after the start on, the token is refused. */
  until?: Duration
}

/** A simulated workspace, as plain data. */
export interface Scenario {
  hostOrg?: Id
  tokens?: Record<string, TokenRule>
  nextRunId?: Id
  nextJobId?: Id
  /** Which of `state` and `status` runs and tasks carry. */
  wire?: 'both' | 'state' | 'status'
  taskOrder?: 'declared' | 'shuffled'
  /** How long a cancelled task is TERMINATING; 10 s by default. */
  cancelTakes?: Duration
  /** Whether runs of runs/submit can be repaired; true by default. */
  repairSubmitted?: boolean
  /** Whether a skipped task carries a result word; true by default. */
  skippedResult?: boolean
  /** Files that are there from the start, by path; headers make notebooks of them. */
  files?: Record<string, string>
  /** Imports a second beyond which the workspace answers 429. */
  importRate?: number
  /** `Retry-After` of those answers, in seconds; none by default. */
  importRetryAfter?: number
  /** Whether notebook tasks may name an environment; accepted by default. */
  notebookEnvironments?: 'accepted' | 'refused'
  /** Repositories of `git_source`; those that are not named are public. */
  repositories?: Record<string, 'public' | 'private'>
  /** Whether users have Git credentials, which private repositories need; false by default. */
  gitCredentials?: boolean
  clock?: { speed?: number }
  /** How the service treats job definitions; the likelier where nothing is said. */
  jobDefinitions?: Partial<JobDefinitions>
  jobs?: JobScenario[]
  submit?: SubmitRule[]
  faults?: Fault[]
  signIn?: SignInScenario
  github?: GitHubScenario
  demo?: DemoScenario
}

const positive: Reader<number> = (value, at) => {
  const read = number(value, at)
  if (read <= 0) throw new ScenarioError(at, 'must be a number above 0')
  return read
}

const scenario = fields<Scenario>({
  hostOrg: digits,
  tokens: mapOf(
    fields<TokenRule>({
      user: text,
      permissions: oneOf('manage', 'granted', 'view', 'none'),
      groups: list(text),
      scopes: list(text),
      gitCredentials: flag,
      until: duration,
    }),
  ),
  nextRunId: digits,
  nextJobId: digits,
  wire: oneOf('both', 'state', 'status'),
  taskOrder: oneOf('declared', 'shuffled'),
  cancelTakes: duration,
  repairSubmitted: flag,
  skippedResult: flag,
  files: mapOf(text),
  importRate: positive,
  importRetryAfter: number,
  notebookEnvironments: oneOf('accepted', 'refused'),
  repositories: mapOf(oneOf('public', 'private')),
  gitCredentials: flag,
  clock: fields<{ speed?: number }>({ speed: positive }),
  jobDefinitions,
  jobs: list(job),
  submit: list(submitRule),
  faults: list(fault),
  signIn,
  github,
  demo,
})

/** Reads a scenario from YAML. Throws a ScenarioError that names the field. */
export function parseScenario(yamlText: string): Scenario {
  let data: unknown
  try {
    data = parse(yamlText, { intAsBigInt: true, maxAliasCount: 10_000 })
  } catch (error) {
    throw new ScenarioError('', error instanceof Error ? error.message : String(error))
  }
  const read = scenario(data, '')
  return { ...read, ...(read.jobs && { jobs: read.jobs.map((one) => ({ ...one, tasks: expand(one.tasks) })) }) }
}

/** Reads a scenario file. */
export async function loadScenario(path: string): Promise<Scenario> {
  return parseScenario(await readFile(path, 'utf8'))
}
