/** A workflow: its jobs in the order of their needs, each leg of a matrix on its own. */
import type { Needed, Outcome } from './contexts.ts'
import { contextsOf } from './contexts.ts'
import { holds, resolve, textsOf, type Scope, type Status } from './expressions.ts'
import { runLeg, type LegRun } from './job.ts'
import { legsOf, type Leg } from './matrix.ts'
import { WorkflowError, type Job, type Permissions, type Values, type Workflow } from './read.ts'
import type { World } from './world.ts'

export interface JobRun extends Needed {
  id: string
  legs: (LegRun & { leg?: Leg })[]
}

/** What a token may do where neither the workflow nor the job says it, in a repository with GitHub's own settings. */
const BY_DEFAULT: Permissions = { contents: 'read', packages: 'read' }

/** Runs a workflow. Throws where it asks for what this runner does not know; that a step fails is in the result. */
export async function runWorkflow(workflow: Workflow, world: World): Promise<JobRun[]> {
  const done: JobRun[] = []
  for (const job of inOrder(workflow.jobs)) done.push(await runJob(job, workflow, done, world))
  return done
}

/** The jobs, each after all that it needs. Throws where one is missing, or where they need each other. */
export function inOrder(jobs: Job[]): Job[] {
  const ordered: Job[] = []
  const place = (job: Job, above: string[]): void => {
    if (ordered.includes(job)) return
    if (above.includes(job.id)) throw new WorkflowError(`job ${job.id}`, 'it needs itself, over others or directly.')
    for (const id of job.needs) {
      const needed = jobs.find((each) => each.id === id)
      if (!needed) throw new WorkflowError(`job ${job.id}`, `there is no job '${id}' that it could need.`)
      place(needed, [...above, job.id])
    }
    ordered.push(job)
  }
  for (const job of jobs) place(job, [])
  return ordered
}

async function runJob(job: Job, workflow: Workflow, done: JobRun[], world: World): Promise<JobRun> {
  const needed = done.filter(({ id }) => job.needs.includes(id))
  const base = {
    workflow: workflow.name,
    job: job.id,
    event: world.event,
    vars: world.vars,
    secrets: world.secrets,
    inputs: world.inputs,
    needs: Object.fromEntries(needed.map(({ id, result, outputs }) => [id, { result, outputs }])),
  }
  const scope = scopeOf({ ...base, index: 0, total: 1 }, {}, statusOf(job, workflow.jobs, done))
  for (const shared of [workflow.concurrency, job.concurrency, job.environment]) resolve(shared, scope)
  const run: JobRun = { id: job.id, result: 'skipped', outputs: emptied(job.outputs), legs: [] }
  if (!holds(job.condition, scope)) return run
  const matrix = resolve(job.matrix, scope)
  const legs = matrix === undefined ? [undefined] : legsOf(matrix as Values)
  const permissions = job.permissions ?? workflow.permissions ?? BY_DEFAULT
  for (const [index, leg] of legs.entries()) {
    const place = { ...base, leg, index, total: legs.length }
    const env = textsOf(workflow.env, scopeOf(place, {}, scope.status))
    if (job.failFast && run.legs.some(({ result }) => result === 'failure')) {
      run.legs.push({ leg, result: 'cancelled', steps: [], outputs: {}, dropped: [] })
      continue
    }
    const ended = await runLeg({ ...job, env: { ...env, ...job.env } }, permissions, place, world)
    Object.assign(run.outputs, ended.outputs)
    run.legs.push({ leg, ...ended })
  }
  return { ...run, result: resultOf(job, run.legs) }
}

function resultOf({ continueOnError }: Job, legs: LegRun[]): Outcome {
  const worst = (['failure', 'cancelled'] as const).find((one) => legs.some(({ result }) => result === one))
  return worst === 'failure' && continueOnError ? 'success' : (worst ?? 'success')
}

/** How all went that a job depends on, directly or not. */
function statusOf(job: Job, jobs: Job[], done: JobRun[]): Status {
  const above = (id: string): string[] => {
    const needs = jobs.find((each) => each.id === id)?.needs ?? []
    return [...needs, ...needs.flatMap(above)]
  }
  const results = done.filter(({ id }) => above(job.id).includes(id)).map(({ result }) => result)
  return {
    success: results.every((result) => result === 'success'),
    failure: results.includes('failure'),
    cancelled: false,
  }
}

type Place = Omit<Parameters<typeof contextsOf>[0], 'apiUrl' | 'workspace' | 'temp'>

function scopeOf(place: Place, env: Record<string, string>, status: Status): Scope {
  // Before a job has a runner there is neither a folder nor an address.
  const {
    job: _job,
    steps: _steps,
    runner: _runner,
    ...contexts
  } = contextsOf({ ...place, apiUrl: '', workspace: '', temp: '' }, env, {}, 'success')
  return { contexts, status }
}

function emptied(outputs: Values): Record<string, string> {
  return Object.fromEntries(Object.keys(outputs).map((name) => [name, '']))
}
