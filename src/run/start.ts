import type { Inputs } from '../model/work.ts'
import { missingIdentity } from '../model/workflow.ts'
import type { ChooseDependencies } from './choose-notebooks.ts'
import { findJob } from './find-job.ts'
import { buildAsked, buildRequest, notebooksOf, type Startable } from './request.ts'
import { startAfresh, type Start, type StartDependencies, type Started } from './send.ts'
import type { BringDependencies } from './bring-files.ts'
import type { JobFileDependencies } from './start-job-file.ts'
import { attemptTokens } from './token.ts'

/** What a start needs, of whatever it is. */
export type AnyStartDependencies = StartDependencies & ChooseDependencies & BringDependencies & JobFileDependencies

/**
 * Starts what the step asks for, exactly once: the request always carries an idempotency token, so that sending it
 * again finds the run instead of starting another. https://kb.databricks.com/jobs/jobs-idempotency
 *
 * When GitHub re-runs the workflow, the tokens of the earlier attempts lead to their runs (rerun.ts). Undefined: there
 * is nothing to run.
 */
export async function start(
  dependencies: AnyStartDependencies,
  inputs: Inputs,
  signal?: AbortSignal,
): Promise<Started | undefined> {
  const { client, emit } = dependencies
  const { work, context } = inputs
  if (work.kind === 'run') {
    await emit({ type: 'run', runId: work.runId, origin: 'given' })
    return { runId: work.runId, origin: 'given' }
  }
  const jobId = await findJob(client, work, signal)
  // Of all that was asked for, so that a re-run finds its run whatever GitHub then says of the change.
  const tokenOf = await attemptTokens(dependencies, inputs, buildAsked(work, jobId, context))
  const begin = (startable: Startable, folder: string): Promise<Started> => {
    const request = buildRequest(startable, { jobId, folder }, context)
    return beginOrFind({ ...dependencies, inputs, request, jobId, tokenOf, signal })
  }
  if (work.kind === 'job-file') {
    const { startJobFile } = await import(/* webpackChunkName: "definitions" */ './start-job-file.ts')
    const run = (temporary: string, firstAttempt: number): Promise<Started> => {
      const request = buildRequest(work, { jobId: temporary, folder: '' }, context)
      return beginOrFind({ ...dependencies, inputs, request, jobId: temporary, tokenOf, firstAttempt, signal })
    }
    return startJobFile(dependencies, { work, inputs, tokenOf, begin: run, signal })
  }
  if (work.kind !== 'notebooks') return begin(work, '')
  // Loaded only now: most steps run a job.
  const [{ chooseNotebooks }, { startNotebooks }] = [
    await import('./choose-notebooks.ts'),
    await import(/* webpackChunkName: "imports" */ './start-notebooks.ts'),
  ]
  const chosen = await chooseNotebooks(dependencies, work, context, signal)
  if (chosen === undefined) return undefined
  const started = await startNotebooks(dependencies, { work: chosen, context, token: tokenOf(1), begin, signal })
  // GitHub may have told the earlier attempt otherwise.
  if (started.taskKeys?.length)
    await emit({ type: 'notebooks', notebooks: notebooksOf(started.taskKeys, work.notebooks).map(({ path }) => path) })
  return started
}

async function beginOrFind(start: Start): Promise<Started> {
  const { inputs, emit } = start
  const attempt = Number(inputs.context.runAttempt)
  const unknown = inputs.idempotencyToken === undefined ? missingIdentity(inputs.context) : []
  if (unknown.length > 0) {
    await emit({ type: 'notice', text: nothingToFindAgain(unknown) })
    return startAfresh(start, attempt)
  }
  if (attempt === 1 || inputs.onRerun !== 'repair') return startAfresh(start, attempt)
  const { startOnRerun } = await import(/* webpackChunkName: "later" */ './rerun.ts')
  return startOnRerun(start, attempt)
}

function nothingToFindAgain(variables: string[]): string {
  const are = variables.length === 1 ? 'is' : 'are'
  const which = `${variables.join(', ')} ${are} missing or the same for every workflow run`
  return (
    `This runner does not say which step of which workflow run this is (${which}), so the run is started under a ` +
    'random idempotency token: a re-run of this step does not find it again. Give an `idempotency-token` to change ' +
    'that.'
  )
}
