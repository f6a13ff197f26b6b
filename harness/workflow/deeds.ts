/** What a single step does: an action of this repository through the small runner, another's stood in for, a script. */
import { hasPost, isAction, startPost, startStep, type StepOptions } from '../runner.ts'
import { ourAction, standInFor, type OurAction } from './actions.ts'
import { githubEnv, type LegContext, type Outcome } from './contexts.ts'
import { interpolate, textsOf, type Scope } from './expressions.ts'
import type { Permissions, RunStep, Step } from './read.ts'
import { runScript } from './script.ts'
import type { JobSite, World } from './world.ts'

export interface Deed {
  outcome: Outcome
  /** What it printed, or why it could not be done. */
  log: string
  outputs: Record<string, string>
  /** Whether another output than those is a mistake: of what did not end well, one may just be missing. */
  isComplete: boolean
  /** What a script wrote to GITHUB_ENV. */
  env?: Record<string, string>
  /** The folder of the action of this repository that it used. */
  ours?: string
  /** What is left to do at the end of the job. */
  cleanUp?: () => Promise<{ exitCode: number | null; log: string }>
}

/** Where steps run. */
export interface Ground {
  context: LegContext
  permissions: Permissions
  site: JobSite
  world: World
}

/** Does what a step says, its own environment included in `env`. Throws for what this runner does not know. */
export async function carryOut(step: Step, env: Record<string, string>, scope: Scope, ground: Ground): Promise<Deed> {
  const { does } = step
  if (does.kind === 'wait') throw new Error('a wait is no deed')
  if (does.kind === 'run') return runOf(does, env, scope, ground)
  const inputs = textsOf(does.with, scope)
  const ours = ourAction(does.uses)
  if (ours) return use(ours, startOptions(step, inputs, env, scope, ground))
  const { context, permissions, world } = ground
  await standInFor(does.uses, inputs, { context, permissions, repository: world.repository })
  return { outcome: 'success', log: '', outputs: {}, isComplete: false }
}

async function runOf(step: RunStep, env: Record<string, string>, scope: Scope, ground: Ground): Promise<Deed> {
  const { context, world } = ground
  const script = { ...step, script: interpolate(step.script, scope) }
  const options = { env: { ...githubEnv(context), ...env }, workspace: context.workspace, standsIn: world.standsIn }
  const { exitCode, ...result } = await runScript(script, options)
  return { ...result, outcome: exitCode === 0 ? 'success' : 'failure', isComplete: exitCode === 0 }
}

function startOptions(
  { at, id }: Step,
  inputs: Record<string, string>,
  env: Record<string, string>,
  scope: Scope,
  { context, site, world }: Ground,
): StepOptions {
  const { leg = null, index, total, event, workspace, temp } = context
  return {
    with: here(inputs, world),
    env: { ...githubEnv(context), ...site.env, GITHUB_ACTION: id ?? `__${at.replace(/[^\w-]/g, '_')}`, ...env },
    event: event.payload,
    contexts: {
      'github.token': interpolate('${{ github.token }}', scope),
      'strategy.job-index': String(index),
      'strategy.job-total': String(total),
      'toJSON(matrix)': JSON.stringify(leg, null, 2),
    },
    nodeArguments: world.sites.nodeArguments,
    workspace,
    temp,
  }
}

/** An address that a page writes out stands for that of the simulated workspace. */
function here(inputs: Record<string, string>, { sites }: World): Record<string, string> {
  return inputs['host']?.startsWith('https://') ? { ...inputs, host: sites.workspace.url } : inputs
}

async function use({ folder, outputs: declared }: OurAction, given: StepOptions): Promise<Deed> {
  const action = folder === '' ? 'run' : folder
  if (!isAction(action)) throw new Error(`harness/runner.ts does not know the action in ${folder}/`)
  const options = { ...given, action }
  const main = await startStep(options).done
  const none = Object.fromEntries(declared.map((name) => [name, '']))
  return {
    outcome: main.exitCode === 0 ? 'success' : 'failure',
    log: main.log,
    outputs: { ...none, ...main.outputs },
    isComplete: true,
    ours: folder,
    ...(hasPost(options) && { cleanUp: () => startPost(options, main).done }),
  }
}
