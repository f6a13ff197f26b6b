import { createCommands, type Commands } from '../action/commands.ts'
import { readContext } from '../action/context.ts'
import type { StepInputs } from '../action/inputs.ts'
import type { JobsClient } from '../databricks/client.ts'
import { connect, readMasked, type World } from './main.ts'
import { ActionError } from '../model/errors.ts'
import type { RunLog } from '../report/log.ts'
import { seeItEnd } from '../run/cancel.ts'
import { buildRequest } from '../run/request.ts'
import type { RunSnapshot } from '../model/run.ts'
import { checkOwnership, jobOf, sendStart } from '../run/start.ts'

/** How long the run is watched after the cancel request: later steps wait for this one. */
const SEE_END_MS = 60_000
/** How long a repair may take to show in the run. */
const REPAIR_SHOWS_MS = 10_000
/** The run burns money while we look: not for long, and in short attempts. */
const LOOK = { outageMs: 30_000, deadlineMs: 10_000 }

/** What the main step left in its saved state. */
interface Left {
  phase: string
  token: string
  runId: string
  /** The job the run must belong to; empty for a one-time run and a given one. */
  jobId: string
  stopMarker: string
  /** The last repair, `pending` when its answer was not seen, or empty. */
  repair: string
}

/**
 * The clean-up step: when the main step did not see its run end, finds the run, cancels it and watches it end for at
 * most a minute. Resolves with the exit code: 1 when a run may have been left behind.
 */
export async function post(world: World): Promise<0 | 1> {
  const left = readState(world.env)
  // Without a phase nothing was ever sent.
  if (left.phase === '' || left.phase === 'done') return 0
  const commands = createCommands(world)
  try {
    if (left.stopMarker !== '') await world.createFile(left.stopMarker).catch(() => false)
    const inputs = await readMasked(
      world,
      commands,
      left.runId ? justTheRun(world.env, left.runId) : world.env,
      readContext(world.env, world.event),
    )
    return await findAndCancel(world, commands, inputs, left)
  } catch (error) {
    commands.error(
      `${tellOf(left)} could not be looked after: ${error instanceof Error ? error.message : String(error)}\nLook for it in the workspace, and cancel it there if it still runs.`,
    )
    return 1
  }
}

function readState(env: World['env']): Left {
  const of = (name: string): string => env[`STATE_${name}`] ?? ''
  return {
    phase: of('phase'),
    token: of('token'),
    runId: of('run-id'),
    jobId: of('job-id'),
    stopMarker: of('stop-marker'),
    repair: of('repair'),
  }
}

async function findAndCancel(world: World, commands: Commands, inputs: StepInputs, left: Left): Promise<0 | 1> {
  const { client, log, close } = connect(world, inputs, commands)
  try {
    if (left.phase !== 'timed-out' && (!inputs.wait || inputs.onCancel === 'leave')) {
      log.note(`${tellOf(left)} is left running, as ${inputs.wait ? 'on-cancel' : 'wait: false'} says.`)
      return 0
    }
    const runId = left.runId || (await findByToken(client, log, inputs, left.token))
    // A repair on its way takes a moment to show; the end before it is none.
    if (left.repair === 'pending') await world.clock.sleep(REPAIR_SHOWS_MS)
    const run = await lookAt(client, runId, left, (world.env['INPUT_RUN-ID'] ?? '') !== '')
    if (run?.condition.phase === 'ended' && (left.repair === '' || run.repairIds.includes(left.repair))) {
      log.note(`Run ${runId} has ended (${run.condition.result}); nothing to cancel.`)
      return 0
    }
    await client.cancelRun(runId)
    log.note(`The step did not see run ${runId} end, so it is canceled. ${run?.url ?? ''}`)
    return tellEnd(log, commands, runId, await seeItEnd({ ...world, client }, runId, SEE_END_MS))
  } finally {
    close()
  }
}

/** What the step was asked, less what a known run does not need: files and names may have changed since it was started. */
function justTheRun(env: World['env'], runId: string): World['env'] {
  const kept = Object.entries(env).filter(([name]) => !name.startsWith('INPUT_') || NEEDED.includes(name))
  return { ...Object.fromEntries(kept), 'INPUT_RUN-ID': runId }
}

const NEEDED = ['HOST', 'TOKEN', 'CLIENT-ID', 'CLIENT-SECRET', 'AUTH-TYPE', 'OIDC-AUDIENCE', 'WAIT', 'ON-CANCEL'].map(
  (name) => `INPUT_${name}`,
)
/** As idempotency.ts makes them; any other was given. */
const DERIVED_TOKEN = /^[0-9a-f]{64}$/

/**
 * The run, and that it is ours. Undefined when the workspace cannot be asked: then the run is canceled unseen, unless a
 * token was given, which may have led to another's run. Cancelling a run that has ended changes nothing.
 */
async function lookAt(
  client: JobsClient,
  runId: string,
  { jobId, token }: Left,
  given: boolean,
): Promise<RunSnapshot | undefined> {
  try {
    const run = await client.getRun(runId, LOOK)
    checkOwnership({ runId, how: given ? 'given' : 'started', jobId: jobId || undefined }, run)
    return run
  } catch (error) {
    if (!(given || DERIVED_TOKEN.test(token)) || !(error instanceof ActionError) || error.kind !== 'unreachable')
      throw error
    return undefined
  }
}

/** The start request was sent and not answered: sent again under the same token, it names the run that it started, if it did. */
async function findByToken(client: JobsClient, log: RunLog, inputs: StepInputs, token: string): Promise<string> {
  if (inputs.work.kind === 'run') return inputs.work.runId
  const { endpoint, body } = buildRequest(inputs.work, await jobOf(client, inputs.work), inputs.context)
  const runId = await sendStart(client, { endpoint, body: { ...body, idempotency_token: token } })
  log.note(`The step ended before its start request was answered; the idempotency token leads to run ${runId}.`)
  return runId
}

function tellEnd(log: RunLog, commands: Commands, runId: string, last: RunSnapshot | undefined): 0 | 1 {
  if (last?.condition.phase === 'ended') {
    log.note(`Run ${runId} has ended: ${last.condition.result}.`)
    return 0
  }
  commands.warning(
    `Run ${runId} was canceled, but its end was not seen within a minute. It is usually over soon: ${last?.url ?? ''}`,
  )
  return 0
}

function tellOf({ runId, token }: Left): string {
  return runId ? `Run ${runId}` : `The run of the idempotency token ${token}`
}
