/** A workflow as data. Whatever this runner would not carry out is an error that names it: nothing is passed over. */
import { parse } from 'yaml'

/** A workflow that this runner cannot carry out. */
export class WorkflowError extends Error {
  constructor(at: string, message: string) {
    super(`${at}: ${message}`)
    this.name = 'WorkflowError'
  }
}

export type Values = Record<string, unknown>

export interface Workflow {
  name: string
  /** What starts it, by the name of the event, in the order in which it is written. */
  on: Values
  permissions?: Permissions
  env: Values
  concurrency?: unknown
  jobs: Job[]
}

/** By name, with `read`, `write` or `none`; one that is not named is `none`. */
export type Permissions = Record<string, string>

export interface Job {
  id: string
  needs: string[]
  condition?: string
  permissions?: Permissions
  env: Values
  outputs: Values
  environment?: unknown
  concurrency?: unknown
  /** Without a matrix absent; before its expressions are resolved it may be a text. */
  matrix?: unknown
  failFast: boolean
  continueOnError: boolean
  steps: Step[]
}

export interface Step {
  /** Where it stands, for messages. */
  at: string
  id?: string
  condition?: string
  env: Values
  continueOnError: boolean
  does: { kind: 'uses'; uses: string; with: Values; background: boolean } | RunStep | { kind: 'wait'; for: string[] }
}

export interface RunStep {
  kind: 'run'
  script: string
  shell?: string
  folder?: string
}

const WORKFLOW = ['name', 'on', 'permissions', 'env', 'concurrency', 'jobs', 'run-name']
const STRATEGY = ['matrix', 'fail-fast', 'max-parallel']
const JOB = [
  ...['name', 'needs', 'if', 'permissions', 'env', 'outputs', 'environment', 'concurrency', 'strategy', 'steps'],
  ...['continue-on-error', 'runs-on', 'timeout-minutes'],
]
const ANY_STEP = ['id', 'name', 'if', 'env', 'continue-on-error', 'timeout-minutes']
const STEPS: Record<string, string[]> = {
  uses: [...ANY_STEP, 'uses', 'with', 'background'],
  run: [...ANY_STEP, 'run', 'shell', 'working-directory'],
  wait: ['id', 'name', 'wait'],
}

/** Reads a workflow. Throws a WorkflowError. */
export function readWorkflow(text: string): Workflow {
  const all = only('the workflow', parse(text), WORKFLOW)
  const { concurrency } = all
  return {
    name: textOf(all['name'], 'Workflow'),
    on: eventsOf(all['on']),
    permissions: permissionsOf('permissions', all['permissions']),
    env: map('env', all['env']),
    concurrency,
    jobs: Object.entries(map('jobs', all['jobs'])).map(([id, job]) => jobOf(id, job)),
  }
}

/** The steps of a job, with those that stand in none: of `uses:` of any kind. */
export function jobOf(id: string, value: unknown): Job {
  const at = `job ${id}`
  const job = only(at, value, JOB)
  const strategy = only(`${at}, strategy`, job['strategy'] ?? {}, STRATEGY)
  const steps = list(`${at}, steps`, job['steps'])
  if (steps.length === 0) throw new WorkflowError(at, 'it has no steps.')
  return {
    id,
    needs: [job['needs'] ?? []].flat().map(String),
    condition: optionalText(job['if']),
    permissions: permissionsOf(`${at}, permissions`, job['permissions']),
    env: map(`${at}, env`, job['env']),
    outputs: map(`${at}, outputs`, job['outputs']),
    environment: job['environment'],
    concurrency: job['concurrency'],
    matrix: strategy['matrix'],
    failFast: flag(`${at}, fail-fast`, strategy['fail-fast'], true),
    continueOnError: flag(`${at}, continue-on-error`, job['continue-on-error'], false),
    steps: steps.map((step, index) => stepOf(`${at}, step ${index + 1}`, step)),
  }
}

function stepOf(at: string, value: unknown): Step {
  const all = map(at, value)
  const kind = Object.keys(STEPS).find((name) => name in all)
  if (kind === undefined) throw new WorkflowError(at, `none of ${Object.keys(STEPS).join(', ')} is in it.`)
  const step = only(at, all, STEPS[kind] ?? [])
  const name = textOf(step['name'] ?? step['id'] ?? step['uses'])
  return {
    at: name === '' ? at : `${at} (${name})`,
    id: optionalText(step['id']),
    condition: optionalText(step['if']),
    env: map(`${at}, env`, step['env']),
    continueOnError: flag(`${at}, continue-on-error`, step['continue-on-error'], false),
    does: deedOf(at, kind, step),
  }
}

function deedOf(at: string, kind: string, step: Values): Step['does'] {
  if (kind === 'wait') return { kind, for: [step['wait']].flat().map(String) }
  if (kind === 'uses') {
    const background = flag(`${at}, background`, step['background'], false)
    return { kind, uses: textOf(step['uses']), with: map(`${at}, with`, step['with']), background }
  }
  return {
    kind: 'run',
    script: textOf(step['run']),
    shell: optionalText(step['shell']),
    folder: optionalText(step['working-directory']),
  }
}

function eventsOf(value: unknown): Values {
  if (typeof value === 'string') return { [value]: {} }
  if (Array.isArray(value)) return Object.fromEntries(value.map((name) => [String(name), {}]))
  return map('on', value)
}

function permissionsOf(at: string, value: unknown): Permissions | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'string')
    throw new WorkflowError(at, `name each one: '${value}' is more than a page should give.`)
  return Object.fromEntries(Object.entries(map(at, value)).map(([name, level]) => [name, textOf(level, 'none')]))
}

function only(at: string, value: unknown, known: string[]): Values {
  const all = map(at, value)
  const unknown = Object.keys(all).find((name) => !known.includes(name))
  if (unknown !== undefined) throw new WorkflowError(at, `this runner does not know '${unknown}'.`)
  return all
}

function map(at: string, value: unknown): Values {
  if (value === undefined || value === null) return {}
  if (typeof value !== 'object' || Array.isArray(value)) throw new WorkflowError(at, 'it is not a map.')
  return value as Values
}

function list(at: string, value: unknown): unknown[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw new WorkflowError(at, 'it is not a list.')
  return value
}

function flag(at: string, value: unknown, otherwise: boolean): boolean {
  if (value === undefined) return otherwise
  if (typeof value !== 'boolean') throw new WorkflowError(at, 'it is neither true nor false.')
  return value
}

/** A scalar of the workflow as text; what is not there is empty, or what is given for it. */
export function textOf(value: unknown, otherwise = ''): string {
  if (value === undefined || value === null) return otherwise
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  throw new WorkflowError(JSON.stringify(value), 'it is not a text.')
}

function optionalText(value: unknown): string | undefined {
  return value === undefined ? undefined : textOf(value)
}
