import type { Target } from '../databricks/target.ts'
import { InputError } from '../model/errors.ts'
import type { Inputs, Work } from '../model/work.ts'
import type { RunContext } from '../model/workflow.ts'
import type { CheckoutFiles } from '../checkout/files.ts'
import type { CheckoutTree } from '../checkout/tree.ts'
import { atCheckout } from './checkout-root.ts'
import { checkCombinations } from './combinations.ts'
import { checkFork } from './fork.ts'
import { checkGitSource } from './git-source.ts'
import { readGivenRequest, readIdempotencyToken } from './given-request.ts'
import { readOutputDir } from './output-dir.ts'
import { Reader, type Env } from './reader.ts'
import type { Machine } from './settings.ts'
import { readTarget } from './target.ts'
import { readLeg, readTelling } from './telling.ts'
import { readWaiting } from './waiting.ts'
import { readWork } from './work.ts'

/** What inputs are read from, and what they may name. */
interface Outside {
  env: Env
  files: CheckoutFiles
  checkout: CheckoutTree
}

/** All that the step was asked: where, as whom, and what. */
export type StepInputs = Inputs & { target: Target }

/**
 * Reads the step's inputs from the environment as the runner sets it, and checks them as a whole. Throws one InputError
 * with everything that is wrong; nothing was sent by then.
 */
export async function readInputs(
  { env, files, checkout }: Outside,
  given: RunContext,
  machine: Machine,
): Promise<StepInputs> {
  const reader = new Reader(env)
  const lines = [...reader.list('notebook-path'), reader.text('job-file'), reader.text('request-file')].filter(Boolean)
  const input = ['notebook-path', 'job-file'].find((name) => reader.has(name)) ?? 'request-file'
  const isAboutCheckout = lines.some((line) => !line.startsWith('/')) || reader.has('dependencies')
  const context = isAboutCheckout ? await atCheckout(reader, checkout, given, { input, lines }) : given
  const target = await readTarget(reader, env, machine, context)
  const request = await readGivenRequest(reader, files, context)
  const chosen = checkCombinations(reader)
  const work = chosen && (await readWork(chosen, reader, { files, checkout, context, request }))
  if (work && (await checkFork(reader, work, checkout, context, request))) checkGitSource(reader, work, context)
  const inputs = {
    idempotencyToken: readIdempotencyToken(reader, request),
    cancelPreviousRuns: reader.flag('cancel-previous-runs', false),
    ...readWaiting(reader),
    logOutput: reader.choice('log-output', ['all', 'failed', 'none']),
    cellOutputs: reader.choice('cell-outputs', ['failed', 'all', 'none']),
    follow: reader.flag('follow', true),
    annotations: reader.flag('annotations', true),
    summary: reader.flag('summary', true),
    telling: readTelling(reader),
    ...readOutputDir(reader, context),
    deleteRun: reader.choice('delete-run', ['never', 'on-success', 'always']),
    githubToken: reader.text('github-token'),
    secrets: [reader.text('github-token'), ...reader.secrets].filter(Boolean),
    leg: readLeg(reader),
    context: withCommit(context, work),
    warnings: reader.warnings,
  }
  if (reader.faults.length > 0 || !target || !work) throw new InputError(reader.faults, reader.warnings)
  return { ...inputs, target, work }
}

/** The context, with the commit whose lines are told of: that of the checkout, where that is what runs. */
function withCommit(context: RunContext, work: Work | undefined): RunContext {
  const commit = work && 'imports' in work ? work.imports?.commit : undefined
  return commit ? { ...context, importedCommit: commit } : context
}
