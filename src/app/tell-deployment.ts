import type { Commands } from '../action/commands.ts'
import type { Trouble } from '../databricks/http/retry.ts'
import { inWorkspace } from '../databricks/target.ts'
import { readDeployTelling, type DeployInputs } from '../deploy/inputs.ts'
import type { JobEnd, JobPlan, Plan } from '../deploy/model.ts'
import { printApplied, printJobEnd, printPlan } from '../deploy/report/log.ts'
import { planOutput } from '../deploy/report/outputs.ts'
import { isToDo, type DeployReport } from '../deploy/report/report.ts'
import { renderDeploySummary } from '../deploy/report/summary.ts'
import { jobCount } from '../deploy/report/words.ts'
import { ActionError, InputError } from '../model/errors.ts'
import type { RunContext } from '../model/workflow.ts'
import { createOutageLog } from '../report/log/outage.ts'
import { shorten } from '../text/cut.ts'
import { describeError } from '../text/failure.ts'
import { oneLine } from '../text/plain.ts'
import { hidingGiven } from './secrets.ts'
import type { World } from './world.ts'

/** Hears what happens in a step of `deploy/`, and tells it: log, outputs, summary, comment. */
export interface DeployTelling {
  /** What was asked is known. `hide` takes secrets out of a text. */
  begun(inputs: DeployInputs, hide: (text: string) => string): void
  trouble(trouble: Trouble): void
  warning(text: string): void
  notice(text: string): void
  /** What would be done, the ids of jobs that are there by key, and what of the plan was not approved. */
  planned(plan: Plan, hash: string, jobIds: Map<string, string>, notApproved: JobPlan[]): void
  /** The job of a key is known. */
  job(key: string, jobId: string): void
  jobEnded(job: JobPlan, end: JobEnd): void
  /** The step fails, for this reason. */
  failed(error: ActionError): void
  /** Tells the end, and gives the exit code of the step. What goes wrong here is a warning. */
  end(): Promise<0 | 1>
}

const LONGEST_ERROR = 4_000
const LONGEST_WORD = 2_000

/** What is told about, as far as it is known. */
interface Known {
  inputs?: DeployInputs
  hide: (text: string) => string
  plan: Plan
  hash: string
  jobIds: Map<string, string>
  ends: Map<JobPlan, JobEnd>
  notApproved?: JobPlan[]
  error?: ActionError
}

/** Tells of one step. Nothing is told of its end before `end`. */
export function createDeployTelling(world: World, commands: Commands, context: RunContext): DeployTelling {
  const { githubToken } = readDeployTelling(world.env)
  const known: Known = {
    hide: hidingGiven(world, [githubToken]),
    plan: { jobs: [], refusals: [], notes: [] },
    hash: '',
    jobIds: new Map(),
    ends: new Map(),
  }
  const outages = createOutageLog(world.clock, (lines) => commands.foreign(lines.join('\n')))
  const warning = (text: string): void => commands.warning(known.hide(text))
  return {
    begun(inputs, hide) {
      Object.assign(known, { inputs, hide })
      for (const text of inputs.warnings) warning(text)
    },
    trouble: outages.trouble,
    warning,
    notice: (text) => commands.notice(known.hide(text)),
    planned(plan, hash, jobIds, notApproved) {
      outages.over()
      Object.assign(known, { plan, hash, jobIds, ...(notApproved.length > 0 && { notApproved }) })
      printPlan(commands, reportOf(known, context))
      setOutputs(world, known)
    },
    job(key, jobId) {
      known.jobIds.set(key, jobId)
      setJobOutputs(world, known)
    },
    jobEnded(job, end) {
      outages.over()
      known.ends.set(job, end)
      printJobEnd(commands, job, end, known.jobIds.get(job.key))
    },
    failed(error) {
      if (error instanceof InputError) {
        known.hide = hidingGiven(world, [githubToken, ...error.secrets])
        for (const text of error.warnings) warning(text)
      }
      known.error ??= error
    },
    end: () => tellEnd(world, commands, known, context),
  }
}

function reportOf({ inputs, plan, hash, jobIds, ends, notApproved, error }: Known, context: RunContext): DeployReport {
  const { mode = 'plan', scope, bundleTarget: target } = inputs ?? {}
  const host = inputs?.target.host ?? ''
  return {
    mode,
    host,
    jobUrl: (jobId) => (inputs ? inWorkspace(inputs.target, `/jobs/${jobId}`) : ''),
    jobIds: Object.fromEntries(jobIds),
    plan,
    planHash: hash,
    ...(ends.size > 0 && { ends }),
    ...(error && { failure: error }),
    ...(notApproved && { notApproved }),
    context: inputs?.context ?? context,
    deployment: scope?.deployment ?? '',
    namePrefix: scope?.namePrefix ?? '',
    ...(target !== undefined && { target }),
  }
}

/** The outputs that are known as soon as there is a plan. */
function setOutputs(world: World, known: Known): void {
  const { setOutput } = world.core
  const { plan, hash, hide } = known
  setOutput('plan', planOutput(plan, hide))
  setOutput('plan-hash', hash)
  setOutput('changed', String(plan.jobs.some(isToDo)))
  setJobOutputs(world, known)
}

/** Those that say which jobs are there; a plan does not change while it is applied, and may be long. */
function setJobOutputs({ core: { setOutput } }: World, { plan, jobIds }: Known): void {
  setOutput('job-ids', JSON.stringify(Object.fromEntries(jobIds)))
  const [only, other] = [...jobIds.values()]
  setOutput('job-id', other === undefined && plan.jobs.length === 1 ? (only ?? '') : '')
}

async function tellEnd(world: World, commands: Commands, known: Known, context: RunContext): Promise<0 | 1> {
  const failure = known.error ?? failureOfJobs(known)
  const report = reportOf({ ...known, error: failure }, context)
  const { hide, inputs } = known
  if (report.ends) printApplied(commands, report)
  const attempt = async (what: string, tell: () => Promise<void> | void): Promise<void> => {
    try {
      await tell()
    } catch (error) {
      commands.warning(hide(`${what} could not be written: ${describeError(error)} The verdict does not depend on it.`))
    }
  }
  await attempt('An output of this step', () => {
    world.core.setOutput('failure-kind', failure?.kind ?? '')
    world.core.setOutput('error', failure ? hide(shorten(oneLine(failure.message), LONGEST_ERROR)) : '')
  })
  if (inputs?.summary !== false)
    await attempt('The job summary', () => world.writeSummary(hide(renderDeploySummary(report))))
  await attempt('The comment on the pull request', () => comment(world, commands, report, known))
  if (failure) sayLastWord(commands, failure, hide)
  return failure ? 1 : 0
}

async function comment(
  world: World,
  commands: Commands,
  report: DeployReport,
  { inputs, hide }: Pick<Known, 'inputs' | 'hide'>,
): Promise<void> {
  const asked = inputs ?? readDeployTelling(world.env)
  if (asked.prComment === 'never' || report.context.pullRequest === undefined) return
  // Only then is GitHub's client needed.
  const { commentOnDeployment } = await import('./comment-on-deployment.ts')
  await commentOnDeployment(world, commands, report, asked, hide)
}

/** What failed of the jobs; undefined where all of the plan was done. */
function failureOfJobs({ plan, ends }: Known): ActionError | undefined {
  const failed = plan.jobs.flatMap((job) => {
    const end = ends.get(job)
    return end?.kind === 'failed' ? [{ job, message: end.message }] : []
  })
  const [first] = failed
  const isMissed = plan.jobs.some((job) => ends.get(job)?.kind === 'not-begun')
  if (first === undefined && !isMissed) return undefined
  const count = plan.jobs.filter(isToDo).length
  const what = first ? `${failed.length} of ${jobCount(count)} could not be deployed.` : 'Not all jobs were begun.'
  const why = first ? ` ${JSON.stringify(first.job.name)}: ${first.message}` : ''
  return new ActionError(
    'apply-failed',
    `${what}${why}`,
    'What was done stays done. Mend what the sentence names, and run the step again: it does what is left.',
  )
}

/** The one error, last of all: what failed, why, and what to do next. Each fault of the inputs stands above it. */
function sayLastWord(commands: Commands, error: ActionError, hide: Known['hide']): void {
  if (error instanceof InputError && error.faults.length > 1)
    for (const { input, message } of error.faults) commands.foreign(hide(`Input ${input}: ${message}`))
  commands.error(hide([shorten(oneLine(error.message), LONGEST_WORD), error.advice].join('\n')))
}
