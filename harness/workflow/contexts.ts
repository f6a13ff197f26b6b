/**
 * What the expressions of a workflow can see:
 * https://docs.github.com/actions/reference/workflows-and-actions/contexts
 */
import { DEFAULT_GITHUB_TOKEN } from '../../simulator/github/access.ts'
import type { WorkflowEvent } from './events.ts'
import { knownOnly } from './expressions.ts'
import type { Leg } from './matrix.ts'

export type Outcome = 'success' | 'failure' | 'skipped' | 'cancelled'

export interface Finished {
  outcome: Outcome
  conclusion: Outcome
  outputs: Record<string, string>
  /** Whether another name than those is a mistake. */
  isComplete: boolean
}

export interface Needed {
  result: Outcome
  outputs: Record<string, string>
}

/** What is the same for all steps of a leg. */
export interface LegContext {
  workflow: string
  job: string
  event: WorkflowEvent
  apiUrl: string
  /** The checkout, and the folder for what is thrown away. */
  workspace: string
  temp: string
  vars: Record<string, string>
  secrets: Record<string, string>
  inputs: Record<string, string>
  needs: Record<string, Needed>
  leg?: Leg
  index: number
  total: number
}

/** The GITHUB_ variables of a step, less those that are files. */
export function githubEnv(of: LegContext): Record<string, string> {
  const { workspace, ...github } = githubContext(of)
  const texts = Object.entries({ ...github, workspace }).filter(([name]) => name !== 'event' && name !== 'token')
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    ...Object.fromEntries(texts.map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, String(value)])),
    RUNNER_TEMP: of.temp,
  }
}

/** All contexts. A name that none of them has is an error, but in the event, of which each kind has its own. */
export function contextsOf(
  of: LegContext,
  env: Record<string, string>,
  steps: Record<string, Finished>,
  status: Outcome,
) {
  const { leg, index, total } = of
  return {
    github: knownOnly('github', githubContext(of)),
    env: knownOnly('env', env),
    vars: knownOnly('vars', of.vars),
    secrets: knownOnly('secrets', { ...of.secrets, GITHUB_TOKEN: DEFAULT_GITHUB_TOKEN }),
    inputs: knownOnly('inputs', of.inputs),
    needs: knownOnly('needs', mapped(of.needs, neededContext)),
    matrix: leg && knownOnly('matrix', leg),
    strategy: knownOnly('strategy', { 'job-index': index, 'job-total': total }),
    job: knownOnly('job', { status, check_run_id: 70_000_000_001 + index }),
    runner: knownOnly('runner', { os: 'Linux', arch: 'X64', temp: of.temp }),
    steps: knownOnly('steps', mapped(steps, stepContext)),
  }
}

function githubContext({ workflow, job, event, apiUrl, workspace }: LegContext): Record<string, unknown> {
  const { name, payload, sha, ref, headRef, baseRef } = event
  return {
    event: payload,
    event_name: name,
    sha,
    ref,
    ref_name: ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    head_ref: headRef,
    base_ref: baseRef,
    repository: 'octo/sales',
    repository_owner: 'octo',
    actor: 'octocat',
    triggering_actor: 'octocat',
    workflow,
    job,
    run_id: '17000000001',
    run_number: '42',
    run_attempt: '1',
    server_url: 'https://github.com',
    api_url: apiUrl,
    token: DEFAULT_GITHUB_TOKEN,
    workspace,
  }
}

function neededContext(name: string, { result, outputs }: Needed): unknown {
  return knownOnly(`needs.${name}`, { result, outputs: knownOnly(`needs.${name}.outputs`, outputs) })
}

function stepContext(name: string, { outcome, conclusion, outputs, isComplete }: Finished): unknown {
  const all = isComplete ? knownOnly(`steps.${name}.outputs`, outputs) : outputs
  return knownOnly(`steps.${name}`, { outcome, conclusion, outputs: all })
}

function mapped<Value>(all: Record<string, Value>, make: (name: string, value: Value) => unknown) {
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, make(name, value)]))
}
