import { createCommands, type Commands } from '../action/commands.ts'
import { readContext } from '../action/context.ts'
import { readInputs, type StepInputs } from '../action/inputs.ts'
import { ActionError, InputError } from '../model/errors.ts'
import { isGreen, withoutPages, type Outcome } from '../model/outcome.ts'
import type { Trouble } from '../databricks/http/retry.ts'
import { saveTarget } from '../databricks/target.ts'
import type { RunContext } from '../model/workflow.ts'
import { createFanOut, type Reporter } from '../report/reporter.ts'
import { isBeginning } from '../run/events.ts'
import { advance, NOTHING_YET, runIdOf, type Journal, type Place, type RunState } from '../run/journal.ts'
import { refused } from '../run/refused.ts'
import { savedForm, type StepFacts } from '../run/saved.ts'
import { tellStory } from '../run/story.ts'
import { isToDelete } from '../run/to-delete.ts'
import { connect, readMachine, type Connection } from './connect.ts'
import { openJournal } from './open-journal.ts'
import { reportersOf, reportersOfRefusal } from './reporters.ts'
import { createSave } from './saved-state.ts'
import { saveStopMarker, stopMarkerPath, watchForStop } from './stop-marker.ts'
import { asActionError } from './unexpected.ts'
import type { World } from './world.ts'

/** How long a reporter may take over one event: what is told must not hold up what happens. */
const PATIENCE_MS = 10_000
/** The same for the end of a step that the runner is about to kill. */
const HASTY_PATIENCE_MS = 2_000

/** The main step from end to end: reads what was asked, runs it, reports. Resolves with the exit code of the step. */
export async function main(world: World): Promise<0 | 1> {
  const commands = createCommands(world)
  const context = readContext(world.env, world.event)
  const asked = await readAsked(world, commands, context)
  const outcome =
    asked instanceof ActionError ? await refuse(world, commands, context, asked) : await run(world, commands, asked)
  const { sayLastWords } = await import(/* webpackChunkName: "later" */ '../report/last-word.ts')
  sayLastWords(commands, outcome)
  return isGreen(outcome) ? 0 : 1
}

async function readAsked(world: World, commands: Commands, context: RunContext): Promise<StepInputs | ActionError> {
  try {
    const inputs = await readInputs(world, context, await readMachine(world, commands))
    for (const secret of inputs.secrets) commands.mask(secret)
    return inputs
  } catch (error) {
    return asActionError(error, commands)
  }
}

/** What was asked cannot be done: nothing was sent, and everybody is told why. */
async function refuse(world: World, commands: Commands, context: RunContext, error: ActionError): Promise<Outcome> {
  const place = { host: '' }
  const reporters = await reportersOfRefusal(world, commands, context)
  const journal = journalOf(world, commands, reporters, NOTHING_TO_SAVE)
  if (error instanceof InputError) for (const text of error.warnings) await journal.emit({ type: 'warning', text })
  const outcome = refused(NOTHING_YET, place, error)
  await tellEnd(world, journal, outcome)
  return outcome
}

async function run(world: World, commands: Commands, inputs: StepInputs): Promise<Outcome> {
  const { target, context } = inputs
  const stopMarker = stopMarkerPath(context.temp, world.newToken)
  const { host, workspaceId } = target
  const { wait, onCancel } = inputs
  const deletion = inputs.deleteRun === 'never' ? {} : { deleteRun: inputs.deleteRun }
  const facts: StepFacts = { target: saveTarget(target, world.newToken()), wait, onCancel, stopMarker, ...deletion }
  const jobName = 'jobName' in inputs.work ? inputs.work.jobName : undefined
  const place: Place = { host, workspaceId, jobName }
  const { secrets, outputDir } = inputs
  const keepsAnswers = outputDir !== undefined
  const connection = connect({ ...world, commands, keepsAnswers, secrets, onTrouble: tellTrouble }, target)
  const reporters = await reportersOf(world, commands, inputs, { place, hide: connection.hide })
  const journal = journalOf(world, commands, reporters, {
    form: (state) => savedForm(facts, state),
    mustBeSaved: wait && onCancel === 'cancel',
  })
  function tellTrouble(trouble: Trouble): void {
    void journal.emit({ type: 'outage', trouble })
  }
  saveStopMarker(world, stopMarker)
  try {
    const seen = await runOrRefuse(world, commands, inputs, { connection, journal, place, stopMarker })
    const outcome = withoutDeadPages(journal, seen, facts)
    await tellEnd(world, journal, outcome)
    await deleteIfAsked(world, connection, journal, facts)
    return outcome
  } finally {
    connection.close()
  }
}

/**
 * Does what `delete-run` says, now that all is told. A runner that has cancelled the step does not wait for it: the
 * clean-up step does it then.
 */
async function deleteIfAsked(
  { canceled }: World,
  { client, workspaceFiles, savedJobs }: Connection,
  { state, emit }: Journal,
  facts: StepFacts,
): Promise<void> {
  if (canceled.aborted || !isToDelete(facts.deleteRun, state)) return
  const { deleteRun } = await import(/* webpackChunkName: "later" */ '../run/delete-run.ts')
  const { folder, temporaryJob } = state
  const jobIds = temporaryJob?.jobId ? [temporaryJob.jobId] : []
  const what = { runId: runIdOf(state), jobIds, folder, page: state.run?.url }
  await deleteRun({ client, savedJobs, workspaceFiles, emit, signal: canceled }, what)
}

/** What a link leads to must be there when somebody follows it: what is about to be deleted has none. */
function withoutDeadPages({ state }: Journal, outcome: Outcome, { deleteRun: when }: StepFacts): Outcome {
  const isGoing = isToDelete(when, advance(state, { type: 'ended', outcome }))
  return isGoing && outcome.run ? { ...outcome, run: withoutPages(outcome.run) } : outcome
}

const NOTHING_TO_SAVE: Saving = { form: () => '', mustBeSaved: false }

interface Saving {
  form: (state: RunState) => string
  mustBeSaved: boolean
}

function journalOf(world: World, commands: Commands, reporters: Reporter[], { form, mustBeSaved }: Saving): Journal {
  const onFailure = ({ name }: Reporter, reason: string): void =>
    commands.warning(`${name} could not be written: ${asSentence(reason)} The verdict does not depend on it.`)
  const onUnsaved = (reason: string): void =>
    commands.warning(`What the clean-up step needs could not be saved: ${asSentence(reason)}`)
  return openJournal({
    savedForm: form,
    save: createSave(world),
    onUnsaved,
    mustBeSaved,
    deliver: createFanOut(reporters, { clock: world.clock, patienceMs: PATIENCE_MS, onFailure }),
  })
}

function asSentence(text: string): string {
  return text.replace(/[.…]?$/, '.')
}

/** Tells the end. A runner that has cancelled the step does not wait for what is slow to take it in. */
async function tellEnd({ canceled, clock }: World, journal: Journal, outcome: Outcome): Promise<void> {
  const told = journal.emit({ type: 'ended', outcome })
  await (canceled.aborted ? Promise.race([told, clock.sleep(HASTY_PATIENCE_MS)]) : told)
}

interface Underway {
  connection: Connection
  journal: Journal
  place: Place
  stopMarker: string | undefined
}

async function runOrRefuse(
  world: World,
  commands: Commands,
  inputs: StepInputs,
  { connection, journal, place, stopMarker }: Underway,
): Promise<Outcome> {
  for (const text of inputs.warnings) await journal.emit({ type: 'warning', text })
  const { client, workspaceFiles, savedJobs } = connection
  const stopped = watchForStop(world, stopMarker)
  const canceled = AbortSignal.any([world.canceled, stopped.signal])
  try {
    return await tellStory({
      ...world,
      client,
      workspaceFiles,
      savedJobs,
      changedFiles: async (signal = canceled) =>
        (await import('./ask-github.ts')).askChangedFiles(world, inputs, signal),
      inputs,
      place,
      journal: checked(journal, stopped.check),
      canceled,
    })
  } catch (error) {
    return refused(journal.state, place, asActionError(error, commands), inputs)
  } finally {
    stopped.close()
  }
}

/** A journal that asks before it takes in a start, a repair, or a job that is created for it. */
function checked(journal: Journal, check: () => Promise<void>): Journal {
  return {
    get state() {
      return journal.state
    },
    async emit(event) {
      if (isBeginning(event)) await check()
      await journal.emit(event)
    },
  }
}
