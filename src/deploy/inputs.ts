import { atCheckout } from '../action/checkout-root.ts'
import { refusalOfFork } from '../action/fork-guard.ts'
import { Reader, type Env } from '../action/reader.ts'
import type { Machine } from '../action/settings.ts'
import { readTarget } from '../action/target.ts'
import { readLeg } from '../action/telling.ts'
import type { CheckoutFiles } from '../checkout/files.ts'
import type { CheckoutTree } from '../checkout/tree.ts'
import type { Target } from '../databricks/target.ts'
import { InputError } from '../model/errors.ts'
import type { Leg } from '../model/work.ts'
import type { RunContext } from '../model/workflow.ts'
import { quote } from '../text/quote.ts'
import { readJobFiles } from './job-files.ts'
import type { DesiredJob } from './model.ts'
import { desiredJobs } from './desired-jobs.ts'
import type { DeploymentScope } from './ownership.ts'
import { readApprovedPlan, type ApprovedPlan } from './plan/hashes.ts'
import { secretsIn } from './report/secrecy.ts'

/** What a step of `deploy/` was asked to do, checked as a whole. */
export interface DeployInputs {
  target: Target
  jobs: DesiredJob[]
  scope: DeploymentScope
  /** Target of a bundle file; absent: none was named. */
  bundleTarget?: string
  mode: 'plan' | 'apply'
  approved?: ApprovedPlan
  adopt: boolean
  prune: boolean
  failOnDrift: boolean
  summary: boolean
  prComment: 'never' | 'on-changes' | 'always'
  /** For GitHub's API; may be empty. */
  githubToken: string
  /** What nobody may see of the inputs, beside what signs in. */
  secrets: string[]
  leg: Leg
  context: RunContext
  /** Things worth a warning that are not wrong. Full sentences. */
  warnings: string[]
}

interface Outside {
  env: Env
  files: CheckoutFiles
  checkout: CheckoutTree
}

/**
 * Reads the step's inputs and the files that they name, and checks them as a whole. Throws one InputError with
 * everything that is wrong; nothing was sent by then.
 */
export async function readDeployInputs(
  { env, files, checkout }: Outside,
  given: RunContext,
  machine: Machine,
): Promise<DeployInputs> {
  const reader = new Reader(env)
  const lines = reader.list('job-file')
  const context = await atCheckout(reader, checkout, given, { input: 'job-file', lines })
  const target = await readTarget(reader, env, machine, context)
  const namePrefix = readPrefix(reader)
  const bundleTarget = reader.text('target')
  const jobs = await readJobs(reader, files, context, { lines, bundleTarget, namePrefix })
  await checkFork(reader, checkout, context)
  const approved = readApproved(reader)
  const inputs = {
    jobs,
    scope: {
      serverUrl: context.serverUrl,
      repository: repositoryOf(env, context),
      deployment: readDeployment(reader),
      namePrefix,
    },
    ...(bundleTarget && { bundleTarget }),
    mode: reader.choice('mode', ['plan', 'apply']),
    ...(approved && { approved }),
    adopt: reader.flag('adopt', false),
    prune: reader.flag('prune', false),
    failOnDrift: reader.flag('fail-on-drift', false),
    summary: reader.flag('summary', true),
    ...readTelling(reader),
    secrets: [reader.text('github-token'), ...reader.secrets].filter(Boolean),
    context,
  }
  checkTogether(reader, inputs)
  if (reader.faults.length > 0 || !target) throw new InputError(reader.faults, reader.warnings, CORRECT, reader.secrets)
  return { ...inputs, target, warnings: reader.warnings }
}

/** What is told on GitHub, and as whom. */
export type DeployTellingInputs = Pick<DeployInputs, 'prComment' | 'githubToken' | 'leg'>

/** What is told on GitHub of a step whose other inputs need not be right. */
export function readDeployTelling(env: Env): DeployTellingInputs {
  return readTelling(new Reader(env))
}

function readTelling(reader: Reader): DeployTellingInputs {
  return {
    prComment: reader.choice('pr-comment', ['never', 'on-changes', 'always']),
    githubToken: reader.text('github-token'),
    leg: readLeg(reader),
  }
}

const CORRECT = 'Nothing was sent to Databricks. Correct the files, or the `with:` block of the step, and run it again.'
const MOST_WARNINGS = 20

async function readJobs(
  reader: Reader,
  files: CheckoutFiles,
  context: RunContext,
  { lines, bundleTarget, namePrefix }: { lines: string[]; bundleTarget: string; namePrefix: string },
): Promise<DesiredJob[]> {
  // Shared with the run action, which needs it for `job-file` alone.
  const { faultText, readDefinitions, readVariables } = await import(
    /* webpackChunkName: "definitions" */ '../definitions/read.ts'
  )
  const variables = await readVariables(reader.yaml('variables') || '{}')
  if ('fault' in variables) reader.fault('variables', variables.fault)
  else reader.secrets.push(...secretsIn(variables.value))
  const texts = await readJobFiles(reader, files, context, lines)
  if ('fault' in variables || texts === undefined) return []
  const read = await readDefinitions(texts, {
    ...(bundleTarget && { target: bundleTarget }),
    variables: variables.value,
    syntax: 'deploy',
    relativePaths: 'refused',
    tasks: 'wanted',
  })
  for (const fault of read.faults) reader.fault('job-file', faultText(fault))
  reader.warnings.push(...read.warnings.slice(0, MOST_WARNINGS))
  const more = read.warnings.length - MOST_WARNINGS
  if (more > 0) reader.warnings.push(`The files of job-file draw ${more} more warnings.`)
  return desiredJobs(read.jobs, namePrefix, (message) => reader.fault('job-file', message))
}

/** Definitions of a fork's pull request are nobody's to apply, or to compare with a workspace, in this one's name. */
async function checkFork(reader: Reader, checkout: CheckoutTree, context: RunContext): Promise<void> {
  if (context.fork === undefined) return
  const head = await checkout.head(context.checkout)
  const refusal = refusalOfFork(context, head, { git: false, checkout: true }, { wayThrough: '' })
  if (refusal !== undefined) reader.fault('job-file', refusal)
}

/** By its id, where the runner says it: a repository that is renamed or moved keeps its jobs. */
function repositoryOf({ GITHUB_REPOSITORY_ID: id = '' }: Env, { repository }: RunContext): string {
  return /^\d{1,20}$/.test(id) ? `id ${id}` : repository
}

function readPrefix(reader: Reader): string {
  const given = reader.verbatim('name-prefix')
  if (!/\p{Cc}/u.test(given)) return given
  reader.fault(
    'name-prefix',
    `${quote(given)} is not a valid beginning of a name. Write one line, such as \`[pr-12] \`.`,
  )
  return ''
}

const LONGEST_DEPLOYMENT = 200

function readDeployment(reader: Reader): string {
  const given = reader.text('deployment') || 'default'
  if (given.length <= LONGEST_DEPLOYMENT && !/\p{Cc}/u.test(given)) return given
  reader.fault('deployment', `${quote(given)} is not a valid name. Write one line, such as \`default\` or \`etl\`.`)
  return ''
}

function readApproved(reader: Reader): ApprovedPlan | undefined {
  const given = reader.text('approved-plan')
  if (given === '') return undefined
  return (
    readApprovedPlan(given) ??
    reader.fault(
      'approved-plan',
      `${quote(given)} is not a plan hash. Give the output \`plan-hash\` of the step that made the plan.`,
    )
  )
}

function checkTogether(
  reader: Reader,
  { mode, failOnDrift, approved }: Pick<DeployInputs, 'mode' | 'failOnDrift' | 'approved'>,
): void {
  if (mode === 'plan' && approved) reader.fault('approved-plan', 'it goes with `mode: apply`. Leave it out.')
  if (mode === 'apply' && failOnDrift) reader.fault('fail-on-drift', 'it goes with `mode: plan`. Leave it out.')
}
