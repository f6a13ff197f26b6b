import type { Commands } from '../action/commands.ts'
import type { StepInputs } from '../action/inputs.ts'
import { readOutputDir } from '../action/output-dir.ts'
import { Reader } from '../action/reader.ts'
import { isMaskable } from '../databricks/http/redact.ts'
import { userAgent } from '../databricks/http/user-agent.ts'
import type { OutputDir } from '../model/work.ts'
import type { RunContext } from '../model/workflow.ts'
import { createAnnotations } from '../report/annotations.ts'
import { createLogReporter } from '../report/log/reporter.ts'
import { createFilesReporter } from '../report/files/reporter.ts'
import type { Reporter } from '../report/reporter.ts'
import { createStepOutputs } from '../report/step-outputs.ts'
import { createSummary } from '../report/summary/reporter.ts'
import type { Place } from '../run/journal.ts'
import { commentedOn, readAsked, statusName, type Asked } from './asked.ts'
import { hidingGiven } from './secrets.ts'
import type { World } from './world.ts'

interface Told {
  place: Place
  /** Takes out of a text what nobody may see. */
  hide: (text: string) => string
}

/** Every way of telling what happens in a step that runs something. A new one is a file of its own and a line here. */
export async function reportersOf(
  world: World,
  commands: Commands,
  inputs: StepInputs,
  { place, hide }: Told,
): Promise<Reporter[]> {
  const { logOutput, summary, annotations, context, outputDir } = inputs
  return [
    createLogReporter({ ...world, commands, logOutput }),
    createStepOutputs(world.core.setOutput, place, outputDir?.path),
    ...(summary ? [summaryOf(world, context, hide)] : []),
    ...(annotations ? [createAnnotations(commands)] : []),
    ...(await onGithub(world, commands, inputs, hide)),
    ...filesOf(world, commands, { outputDir, context, hide, way: inputs.target.signIn.type }),
    ...(world.reporters ?? []),
  ]
}

/** Those that tell of a step whose inputs are wrong: nothing was sent, and nothing is to be followed. */
export async function reportersOfRefusal(world: World, commands: Commands, context: RunContext): Promise<Reporter[]> {
  const reader = new Reader(world.env)
  const { outputDir } = readOutputDir(reader, context)
  const hide = hidingGiven(world, [reader.text('github-token')])
  return [
    createStepOutputs(world.core.setOutput, { host: '' }, outputDir?.path),
    summaryOf(world, context, hide),
    ...(await onGithub(world, commands, readAsked(world.env, context), hide)),
    ...filesOf(world, commands, { outputDir, context, hide, way: 'none' }),
    ...(world.reporters ?? []),
  ]
}

async function onGithub(world: World, commands: Commands, asked: Asked, hide: Told['hide']): Promise<Reporter[]> {
  if (commentedOn(asked) === undefined && statusName(asked) === undefined) return []
  const { githubReporters } = await import('./tell-github.ts')
  return githubReporters(world, commands, asked, hide)
}

/** What the files are written with; `way`: how the step signs in. */
interface Filing {
  outputDir: OutputDir | undefined
  context: RunContext
  hide: Told['hide']
  way: string
}

function filesOf(world: World, commands: Commands, { outputDir, context, hide, way }: Filing): Reporter[] {
  if (!outputDir) return []
  const download = world.createDownload(userAgent(world.env, way))
  const mask = (secret: string): void => (isMaskable(secret) ? commands.mask(secret) : undefined)
  const artifacts = { download, mask, signal: world.canceled }
  return [createFilesReporter({ ...world, folder: world.openFolder(outputDir), hide, context, artifacts })]
}

/** The runner masks a secret in the summary only where nothing of it is escaped. */
function summaryOf({ clock, writeSummary }: World, context: RunContext, hide: Told['hide']): Reporter {
  return createSummary({ context, clock, write: (markdown) => writeSummary(hide(markdown)) })
}
