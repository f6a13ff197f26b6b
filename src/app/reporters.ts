import type { Commands } from '../action/commands.ts'
import type { StepInputs } from '../action/inputs.ts'
import { userAgent } from '../databricks/http/user-agent.ts'
import type { OutputDir } from '../model/work.ts'
import type { RunContext } from '../model/workflow.ts'
import { createAnnotations } from '../report/annotations.ts'
import { createLog } from '../report/log/log.ts'
import { createFilesReporter } from '../report/files/reporter.ts'
import type { Reporter } from '../report/reporter.ts'
import { createStepOutputs } from '../report/step-outputs.ts'
import { createSummary } from '../report/summary/reporter.ts'
import type { Place } from '../run/journal.ts'
import type { World } from './world.ts'

interface Told {
  place: Place
  /** Takes out of a text what nobody may see. */
  hide: (text: string) => string
}

/** Every way of telling what happens in a step that runs something. A new one is a file of its own and a line here. */
export function reportersOf(world: World, commands: Commands, inputs: StepInputs, { place, hide }: Told): Reporter[] {
  const { logOutput, summary, annotations, context, outputDir } = inputs
  return [
    createLog({ ...world, commands, logOutput }),
    createStepOutputs(world.core.setOutput, place, outputDir?.path),
    ...(summary ? [summaryOf(world, context)] : []),
    ...(annotations ? [createAnnotations(commands)] : []),
    ...(outputDir ? [filesOf(world, commands, inputs, { path: outputDir, hide })] : []),
    ...(world.reporters ?? []),
  ]
}

/** Those that tell of a step whose inputs are wrong: nothing was sent, and nothing is to be followed. */
export function reportersOfRefusal(world: World, context: RunContext): Reporter[] {
  return [createStepOutputs(world.core.setOutput, { host: '' }), summaryOf(world, context), ...(world.reporters ?? [])]
}

function filesOf(
  world: World,
  { mask }: Commands,
  { context, target }: StepInputs,
  { path, hide }: { path: OutputDir; hide: Told['hide'] },
): Reporter {
  const download = world.createDownload(userAgent(world.env, target.signIn.type))
  const artifacts = { download, mask, signal: world.canceled }
  return createFilesReporter({ ...world, folder: world.openFolder(path), hide, context, artifacts })
}

function summaryOf({ clock, writeSummary }: World, context: RunContext): Reporter {
  return createSummary({ context, clock, write: writeSummary })
}
