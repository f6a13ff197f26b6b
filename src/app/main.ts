import { join } from 'node:path'
import type { CheckoutFiles } from '../action/checkout.ts'
import { createCommands, type Commands, type CoreCommands } from '../action/commands.ts'
import { readContext } from '../action/context.ts'
import type { RunContext } from '../model/workflow.ts'
import type { StepInputs } from '../action/inputs.ts'
import { readInputs } from '../action/inputs.ts'
import { createOutputs, type CoreOutputs, type StepOutputs } from '../report/step-outputs.ts'
import { readProfile, secretsOf, type Machine } from '../action/settings.ts'
import type { Clock } from '../model/clock.ts'
import type { Execute } from '../databricks/auth/azure-cli.ts'
import { createAuthorizer } from '../databricks/auth/ways.ts'
import { createJobsClient, type JobsClient } from '../databricks/client.ts'
import { createHttp } from '../databricks/http/workspace.ts'
import type { Transport } from '../databricks/http/transport.ts'
import { userAgent } from '../databricks/http/user-agent.ts'
import { ActionError, InputError, Interrupted } from '../model/errors.ts'
import type { Outcome } from '../model/outcome.ts'
import { annotate, lastWord } from '../report/annotations.ts'
import { createRunLog, type RunLog } from '../report/log.ts'
import { run } from '../run/story.ts'
import type { StartDependencies } from '../run/start.ts'

/** Everything the step takes from the outside. */
export interface World {
  env: Record<string, string | undefined>
  /** The parsed payload of the GitHub event, or undefined. */
  event: unknown
  files: CheckoutFiles
  /** A text file outside of the checkout; undefined when there is none. */
  readText: Machine['readText']
  execute: Execute
  core: CoreCommands & CoreOutputs
  write: (text: string) => void
  /** Resolves when everything written has gone out. */
  printed: () => Promise<void>
  newToken: () => string
  /** Replaces the step's summary. */
  writeSummary: (markdown: string) => Promise<void>
  clock: Clock
  random: () => number
  createTransport: (userAgent: string) => Transport
  createFile: StartDependencies['createFile']
  fileExists: (path: string) => Promise<boolean>
  /** Aborts when the runner asks the step to end, or is gone. */
  canceled: AbortSignal
}

/** The main step from end to end: reads what was asked, runs it, reports. Resolves with the exit code of the step. */
export async function main(world: World): Promise<0 | 1> {
  const commands = createCommands(world)
  const outputs = createOutputs(world.core, (message) =>
    commands.warning(`An output of this step could not be written: ${message}`),
  )
  const context = readContext(world.env, world.event)
  let inputs: StepInputs | undefined
  let outcome: Outcome
  try {
    inputs = await readMasked(world, commands, world.env, context)
    outcome = await runInputs(world, inputs, commands, outputs)
  } catch (error) {
    // Nobody knows what a surprise left behind, so the clean-up step looks.
    outcome = {
      kind: 'refused',
      error: error instanceof ActionError ? error : surprise(error, commands),
      inDoubt: !(error instanceof ActionError),
    }
  }
  outputs.ended(outcome)
  if (isSettled(outcome)) outputs.done()
  await report(world, commands, context, inputs, outcome)
  return outcome.kind === 'succeeded' || outcome.kind === 'started' ? 0 : 1
}

/** The inputs, once everything secret in them is masked: what is wrong with them is printed, too. */
export async function readMasked(
  world: Pick<World, 'files' | 'readText'>,
  commands: Commands,
  env: World['env'],
  context: RunContext,
): Promise<StepInputs> {
  // Before anything is waited for: the environment alone holds most of them.
  for (const secret of secretsOf(env, undefined)) commands.mask(secret)
  const profile = await readProfile(env, world.readText)
  if (profile) for (const secret of secretsOf({}, profile)) commands.mask(secret)
  return readInputs(env, world.files, context, { profile, readText: world.readText })
}

/** Whether nothing is left to clean up: the run has ended, or is left running on purpose. */
function isSettled(outcome: Outcome): boolean {
  if (outcome.kind === 'canceled' || outcome.kind === 'timed-out')
    return outcome.fate === 'ended' || outcome.fate === 'left'
  return outcome.kind !== 'refused' || outcome.inDoubt !== true
}

async function runInputs(world: World, inputs: StepInputs, commands: Commands, outputs: StepOutputs): Promise<Outcome> {
  for (const warning of inputs.warnings) commands.warning(warning)
  const { client, log, close } = connect(world, inputs, commands)
  const stopped = watchForStop(world, inputs, outputs)
  try {
    return await run(inputs, {
      ...world,
      client,
      commands,
      outputs,
      log,
      canceled: AbortSignal.any([world.canceled, stopped.signal]),
    })
  } finally {
    stopped.close()
    close()
  }
}

/** The client for the inputs' workspace, with a log that tells its troubles. */
export function connect(
  world: Pick<World, 'env' | 'clock' | 'random' | 'createTransport' | 'execute'>,
  { target, logOutput }: StepInputs,
  commands: Commands,
): { client: JobsClient; log: RunLog; close: () => void } {
  const { clock, random, execute } = world
  const log = createRunLog({ commands, clock, logOutput })
  const transport = world.createTransport(userAgent(world.env, target.signIn.type))
  const onTrace = (line: string): void => commands.debug(line)
  onTrace(`Way to sign in to ${target.host}: ${target.signIn.type}`)
  const over = new AbortController()
  const authorizer = createAuthorizer(
    { transport, clock, execute, over: over.signal, onSecret: (secret) => commands.mask(secret), onTrace },
    target.host,
    target.signIn,
  )
  const http = createHttp({
    ...target,
    authorizer,
    transport,
    clock,
    random,
    onTrouble: (trouble) => log.trouble(trouble),
    onTrace,
  })
  const close = (): void => {
    over.abort()
    transport.close()
  }
  return { client: createJobsClient(http), log, close }
}

const LOOK_FOR_STOP_MS = 1_000

/**
 * In a job container the runner's signal does not reach this process, which lives on while the clean-up step already
 * runs. That step leaves a marker under RUNNER_TEMP, and whoever finds it is to be gone.
 */
function watchForStop(
  { clock, fileExists, newToken }: World,
  { context }: StepInputs,
  outputs: StepOutputs,
): { signal: AbortSignal; close: () => void } {
  const found = new AbortController()
  const over = new AbortController()
  if (context.temp !== undefined) {
    const marker = join(context.temp, 'databricks-run', `stop-${newToken()}`)
    outputs.stopMarker(marker)
    const look = async (): Promise<void> => {
      while (!over.signal.aborted) {
        await clock.sleep(LOOK_FOR_STOP_MS, over.signal)
        if (await fileExists(marker)) return found.abort(new Interrupted('clean-up'))
      }
    }
    void look()
  }
  return { signal: found.signal, close: () => over.abort() }
}

async function report(
  world: World,
  commands: Commands,
  context: RunContext,
  inputs: StepInputs | undefined,
  outcome: Outcome,
): Promise<void> {
  if (inputs?.summary ?? true) {
    try {
      // Loaded only now: the start of the run should not wait for what is written at its end.
      const { renderSummary } = await import('../report/summary/page.ts')
      await world.writeSummary(renderSummary(outcome, context, world.clock.now()))
    } catch (error) {
      commands.warning(
        `The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`,
      )
    }
  }
  if (outcome.kind === 'started') commands.say('Not waiting for the run to end (wait: false).')
  if (outcome.kind === 'succeeded' && outcome.withFailures) {
    commands.warning(
      `Run ${outcome.run.runId} succeeded with failures: some tasks failed, and partial-success lets that pass.`,
      'Succeeded with failures',
    )
  }
  if (outcome.kind === 'failed' && (inputs?.annotations ?? true)) annotate(commands, outcome.run)
  if (outcome.kind === 'refused' && outcome.error instanceof InputError && outcome.error.faults.length > 1) {
    for (const fault of outcome.error.faults) commands.foreign(`Input ${fault.input}: ${fault.message}`)
  }
  const word = lastWord(outcome)
  if (word !== undefined) commands.error(word)
}

/** An error nobody expected. Its stack is for us, not for the reader of the log. */
function surprise(error: unknown, commands: Commands): ActionError {
  const text = error instanceof Error ? error.message : String(error)
  commands.debug(error instanceof Error ? (error.stack ?? text) : text)
  return new ActionError(
    'unreachable',
    `Something unexpected went wrong in this action: ${text}`,
    'Run the step again with debug logging (repository variable ACTIONS_STEP_DEBUG = true) and open an issue with what it prints.',
    { cause: error },
  )
}
