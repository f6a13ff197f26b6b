import type { CheckoutFiles } from './action/checkout.ts'
import { createCommands, type CoreCommands } from './action/commands.ts'
import { readContext, type RunContext } from './action/context.ts'
import type { Inputs } from './action/contract.ts'
import { readInputs, secretsOf } from './action/inputs.ts'
import { createOutputs, type CoreOutputs } from './action/outputs.ts'
import type { Clock } from './clock.ts'
import { patAuthorizer } from './databricks/auth/pat.ts'
import { createJobsClient } from './databricks/client.ts'
import { createHttp } from './databricks/http.ts'
import type { Transport } from './databricks/transport.ts'
import { userAgent } from './databricks/user-agent.ts'
import { ActionError, InputError } from './errors.ts'
import type { Outcome } from './outcome.ts'
import { annotate, lastWord } from './report/annotations.ts'
import { createRunLog } from './report/log.ts'
import { run } from './run.ts'
import type { StartDependencies } from './run/start.ts'

/** Everything the step takes from the outside. */
export interface World {
  env: Record<string, string | undefined>
  /** The parsed payload of the GitHub event, or undefined. */
  event: unknown
  files: CheckoutFiles
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
}

/** The main step from end to end: reads what was asked, runs it, reports. Resolves with the exit code of the step. */
export async function main(world: World): Promise<0 | 1> {
  const commands = createCommands(world)
  const outputs = createOutputs(world.core)
  const context = readContext(world.env, world.event)
  for (const secret of secretsOf(world.env)) commands.mask(secret)
  let inputs: Inputs | undefined
  let outcome: Outcome
  try {
    inputs = await readInputs(world.env, world.files, context)
    outcome = await runInputs(world, inputs, commands, outputs)
  } catch (error) {
    outcome = { kind: 'refused', error: error instanceof ActionError ? error : surprise(error, commands) }
  }
  outputs.ended(outcome)
  await report(world, commands, context, inputs, outcome)
  return outcome.kind === 'succeeded' || outcome.kind === 'started' ? 0 : 1
}

async function runInputs(world: World, inputs: Inputs, commands: ReturnType<typeof createCommands>, outputs: ReturnType<typeof createOutputs>): Promise<Outcome> {
  for (const warning of inputs.warnings) commands.warning(warning)
  const authorizer = patAuthorizer(inputs.target.token)
  const transport = world.createTransport(userAgent(world.env, authorizer.type))
  const log = createRunLog({ commands, clock: world.clock, logOutput: inputs.logOutput })
  const http = createHttp({
    ...inputs.target,
    authorizer,
    transport,
    clock: world.clock,
    random: world.random,
    onTrouble: (trouble) => log.trouble(trouble),
    onTrace: (line) => commands.debug(line),
  })
  try {
    return await run(inputs, { ...world, client: createJobsClient(http), commands, outputs, log })
  } finally {
    transport.close()
  }
}

async function report(world: World, commands: ReturnType<typeof createCommands>, context: RunContext, inputs: Inputs | undefined, outcome: Outcome): Promise<void> {
  if (inputs?.summary ?? true) {
    try {
      // Loaded only now: the start of the run should not wait for what is written at its end.
      const { renderSummary } = await import('./report/summary.ts')
      await world.writeSummary(renderSummary(outcome, context, world.clock.now()))
    } catch (error) {
      commands.warning(`The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  if (outcome.kind === 'started') commands.say('Not waiting for the run to end (wait: false).')
  if (outcome.kind === 'succeeded' && outcome.withFailures) {
    commands.warning(`Run ${outcome.run.runId} succeeded with failures: some tasks failed, and partial-success lets that pass.`, 'Succeeded with failures')
  }
  if (outcome.kind === 'failed' && (inputs?.annotations ?? true)) annotate(commands, outcome.run)
  if (outcome.kind === 'refused' && outcome.error instanceof InputError && outcome.error.faults.length > 1) {
    for (const fault of outcome.error.faults) commands.foreign(`Input ${fault.input}: ${fault.message}`)
  }
  const word = lastWord(outcome)
  if (word !== undefined) commands.error(word)
}

/** An error nobody expected. Its stack is for us, not for the reader of the log. */
function surprise(error: unknown, commands: ReturnType<typeof createCommands>): ActionError {
  const text = error instanceof Error ? error.message : String(error)
  commands.debug(error instanceof Error ? (error.stack ?? text) : text)
  return new ActionError(
    'unreachable',
    `Something unexpected went wrong in this action: ${text}`,
    'Run the step again with debug logging (repository variable ACTIONS_STEP_DEBUG = true) and open an issue with what it prints.',
    { cause: error },
  )
}
