import { createCommands, type Commands } from '../action/commands.ts'
import { readContext } from '../action/context.ts'
import type { SavedJobs } from '../databricks/saved-jobs.ts'
import { applyPlan } from '../deploy/apply.ts'
import { noteRunning } from '../deploy/deletion.ts'
import { readDeployInputs, type DeployInputs } from '../deploy/inputs.ts'
import { takeInventory } from '../deploy/inventory.ts'
import { makePlan, type Planned } from '../deploy/make-plan.ts'
import type { JobPlan, Plan } from '../deploy/model.ts'
import { setHash } from '../deploy/ownership.ts'
import { noteRights } from '../deploy/rights.ts'
import { notApproved, planHash } from '../deploy/plan/hashes.ts'
import { inWorkspace } from '../databricks/target.ts'
import { ActionError, Interrupted } from '../model/errors.ts'
import { connect, readMachine, type Connection } from './connect.ts'
import { createDeployTelling, type DeployTelling } from './tell-deployment.ts'
import { asActionError } from './unexpected.ts'
import type { World } from './world.ts'

/**
 * The step of `deploy/` from end to end: reads what was asked, plans, applies where that is asked for, and tells.
 * Resolves with the exit code of the step.
 */
export async function deploy(world: World): Promise<0 | 1> {
  const commands = createCommands(world)
  const context = readContext(world.env, world.event)
  const telling = createDeployTelling(world, commands, context)
  try {
    const inputs = await readDeployInputs(world, context, await readMachine(world, commands))
    for (const secret of inputs.secrets) commands.mask(secret)
    await deployInto(world, commands, inputs, telling)
  } catch (error) {
    telling.failed(asFailure(error, commands))
  }
  return telling.end()
}

function asFailure(error: unknown, commands: Commands): ActionError {
  if (!(error instanceof Interrupted)) return asActionError(error, commands)
  return new ActionError(
    'workflow-canceled',
    'The workflow was canceled.',
    'What was not done is done by the next apply.',
    { cause: error },
  )
}

async function deployInto(
  world: World,
  commands: Commands,
  inputs: DeployInputs,
  telling: DeployTelling,
): Promise<void> {
  const { target, secrets } = inputs
  const connection = connect({ ...world, commands, secrets, onTrouble: telling.trouble }, target)
  try {
    telling.begun(inputs, connection.hide)
    await planAndApply(world, inputs, connection, telling)
  } finally {
    connection.close()
  }
}

async function planAndApply(
  world: World,
  inputs: DeployInputs,
  { client, savedJobs }: Connection,
  telling: DeployTelling,
): Promise<void> {
  const jobs = await savedJobs()
  const set = setHash(inputs.scope)
  const { plan, planned } = await planNow(world, inputs, jobs, set)
  const running = await noteRunning(client, planned, world.canceled)
  if (inputs.mode === 'plan') await noteRights(jobs, planned, world.canceled)
  const strange = inputs.approved ? notApproved(plan, inputs.approved) : []
  telling.planned(plan, planHash(plan), jobIdsOf(planned), strange)
  for (const note of plan.notes) telling.notice(note)
  const failure = refusal(plan, inputs.mode === 'apply' ? running : []) ?? unapproved(strange)
  if (failure) throw failure
  if (inputs.mode === 'plan') return
  await applyPlan(
    {
      jobs,
      client,
      clock: world.clock,
      newToken: world.newToken,
      canceled: world.canceled,
      signal: later(world),
      onJob: telling.job,
      onEnd: ({ plan: one }, end) => telling.jobEnded(one, end),
      onWarning: telling.warning,
    },
    planned,
    set,
  )
  world.canceled.throwIfAborted()
}

async function planNow(
  { canceled }: World,
  { jobs, adopt, prune, failOnDrift, target }: DeployInputs,
  saved: SavedJobs,
  set: string,
): Promise<{ plan: Plan; planned: Planned[] }> {
  const names = new Set(jobs.map(({ name }) => name))
  const inventory = await takeInventory(saved, { set, names }, canceled)
  return makePlan(jobs, inventory, { set, scope: `${inWorkspace(target, '')} ${set}`, adopt, prune, failOnDrift })
}

function jobIdsOf(planned: readonly Planned[]): Map<string, string> {
  return new Map(planned.flatMap(({ desired, remote }) => (desired && remote ? [[desired.key, remote.jobId]] : [])))
}

/** A runner that cancels waits for 7.5 s: what is under way by then may have its answer in them. */
const UNDER_WAY_MS = 4_000

/** Aborts some seconds after the workflow was canceled. */
function later({ canceled, clock }: World): AbortSignal {
  const over = new AbortController()
  const end = (): void => void clock.sleep(UNDER_WAY_MS).then(() => over.abort(canceled.reason))
  if (canceled.aborted) end()
  else canceled.addEventListener('abort', end, { once: true })
  return over.signal
}

/** Why nothing of a plan may be done. In a plan alone, a run that is active now need not be when it is applied. */
function refusal({ refusals }: Plan, running: readonly string[]): ActionError | undefined {
  const messages = [...refusals.map(({ message }) => message), ...running]
  const [first, ...others] = messages
  if (first === undefined) return undefined
  const more =
    others.length > 0
      ? ` (${others.length} more ${others.length === 1 ? 'reason' : 'reasons'}; the log has them all.)`
      : ''
  const advice = running.length > 0 ? 'Wait until its runs have ended, or cancel them, and apply again.' : ''
  return new ActionError('plan-refused', `${first}${more}`, `Nothing was changed. ${advice}`.trim())
}

function unapproved(jobs: readonly JobPlan[]): ActionError | undefined {
  const [first] = jobs
  if (first === undefined) return undefined
  const what = jobs.length === 1 ? `job ${JSON.stringify(first.name)}` : `${jobs.length} jobs`
  return new ActionError(
    'plan-changed',
    `What would be done to ${what} is not what was approved: the files or the workspace have changed since, or who ` +
      'made the plan sees other jobs than who applies it.',
    'Nothing was changed. Plan again, and have the new plan approved.',
  )
}
