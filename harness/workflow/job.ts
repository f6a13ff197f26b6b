/** One leg of a job: its steps one after the other, and in the end what they leave to do. */
import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contextsOf, type Finished, type LegContext, type Outcome } from './contexts.ts'
import { carryOut, type Deed, type Ground } from './deeds.ts'
import { holds, textsOf, type Scope } from './expressions.ts'
import type { Job, Permissions, Step } from './read.ts'
import type { World } from './world.ts'

export interface StepRun {
  at: string
  outcome: Outcome
  /** The same, unless `continue-on-error` has made a success of a failure. */
  conclusion: Outcome
  /** What it printed, or why it could not be run; of an action of this repository also what its clean-up printed. */
  log: string
  outputs: Record<string, string>
  /** The folder of the action of this repository that it used. */
  ours?: string
}

export interface LegRun {
  result: Outcome
  steps: StepRun[]
  outputs: Record<string, string>
  /** Outputs that GitHub drops because there is a secret in them. */
  dropped: string[]
}

interface Begun {
  step: Step
  deed: Promise<Deed>
}

/** What a leg knows while its steps run. */
interface Progress {
  env: Record<string, string>
  finished: Record<string, Finished>
  steps: StepRun[]
  background: Begun[]
  /** What is to be cleaned up, in the order of the steps. */
  cleanUps: { step: StepRun; cleanUp: NonNullable<Deed['cleanUp']> }[]
  status: 'success' | 'failure'
}

/** Runs a leg. What fails, and what this runner does not know, is the failure of a step. */
export async function runLeg(
  job: Job,
  permissions: Permissions,
  place: Omit<LegContext, 'workspace' | 'temp' | 'apiUrl'>,
  world: World,
): Promise<LegRun> {
  const room = await realpath(await mkdtemp(join(tmpdir(), 'workflow-job-')))
  const site = await world.sites.openJob(permissions, world.event.isWithheld)
  const context = { ...place, workspace: join(room, 'workspace'), temp: join(room, 'temp'), apiUrl: site.apiUrl }
  try {
    await mkdir(context.workspace)
    await mkdir(context.temp)
    return await stepByStep(job, { context, permissions, site, world })
  } finally {
    await site.close()
    await rm(room, { recursive: true, force: true })
  }
}

async function stepByStep(job: Job, ground: Ground): Promise<LegRun> {
  const { context } = ground
  const progress: Progress = { env: {}, finished: {}, steps: [], background: [], cleanUps: [], status: 'success' }
  progress.env = textsOf(job.env, scopeOf(context, progress))
  for (const step of job.steps) await take(step, progress, ground)
  await joinAll(progress.background.splice(0), progress)
  for (const { step, cleanUp } of progress.cleanUps.toReversed()) {
    const { exitCode, log } = await cleanUp()
    step.log += `\n${log}`
    if (exitCode !== 0) progress.status = 'failure'
  }
  const outputs = textsOf(job.outputs, scopeOf(context, progress))
  const dropped = Object.keys(outputs).filter((name) => holdsSecret(outputs[name] ?? '', context))
  for (const name of dropped) outputs[name] = ''
  return { result: progress.status, steps: progress.steps, outputs, dropped }
}

async function take(step: Step, progress: Progress, ground: Ground): Promise<void> {
  const { does } = step
  if (does.kind === 'wait') return wait(step, does.for, progress)
  const deed = begin(step, progress, ground)
  if (does.kind === 'uses' && does.background) progress.background.push({ step, deed })
  else finish(step, await deed, progress)
}

async function begin(step: Step, progress: Progress, ground: Ground): Promise<Deed> {
  const { context } = ground
  try {
    const scope = scopeOf(context, progress)
    if (!holds(step.condition, scope)) return { outcome: 'skipped', log: '', outputs: {}, isComplete: false }
    const env = { ...progress.env, ...textsOf(step.env, scope) }
    return await carryOut(step, env, scopeOf(context, { ...progress, env }), ground)
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error))
  }
}

async function wait(step: Step, ids: string[], progress: Progress): Promise<void> {
  const { background } = progress
  const unknown = ids.find((id) => !background.some((begun) => begun.step.id === id))
  if (unknown !== undefined) return finish(step, failed(`no step '${unknown}' runs in the background`), progress)
  const waited = background.filter((begun) => ids.includes(begun.step.id ?? ''))
  progress.background = background.filter((begun) => !waited.includes(begun))
  await joinAll(waited, progress)
  finish(step, { outcome: 'success', log: '', outputs: {}, isComplete: true }, progress)
}

async function joinAll(begun: Begun[], progress: Progress): Promise<void> {
  for (const { step, deed } of begun) finish(step, await deed, progress)
}

function finish({ at, id, continueOnError }: Step, deed: Deed, progress: Progress): void {
  const { outcome, log, outputs, ours, isComplete, env = {}, cleanUp } = deed
  const conclusion = outcome === 'failure' && continueOnError ? 'success' : outcome
  const step: StepRun = { at, outcome, conclusion, log, outputs, ours }
  progress.steps.push(step)
  if (cleanUp) progress.cleanUps.push({ step, cleanUp })
  if (id !== undefined) progress.finished[id] = { outcome, conclusion, outputs, isComplete }
  Object.assign(progress.env, env)
  if (conclusion === 'failure') progress.status = 'failure'
}

function scopeOf(context: LegContext, { env, finished, status }: Pick<Progress, 'env' | 'finished' | 'status'>): Scope {
  return {
    contexts: contextsOf(context, env, finished, status),
    status: { success: status === 'success', failure: status === 'failure', cancelled: false },
  }
}

function holdsSecret(text: string, { secrets }: LegContext): boolean {
  return Object.values(secrets).some((secret) => secret !== '' && text.includes(secret))
}

function failed(message: string): Deed {
  return { outcome: 'failure', log: message, outputs: {}, isComplete: false }
}
