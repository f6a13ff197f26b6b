import type { Inputs } from '../model/work.ts'
import { missingIdentity } from '../model/workflow.ts'
import { findJob } from './find-job.ts'
import { buildRequest } from './request.ts'
import { startOnRerun } from './rerun.ts'
import { startAfresh, type Start, type StartDependencies, type Started } from './send.ts'
import { attemptTokens } from './token.ts'

/**
 * Starts what the step asks for, exactly once: the request always carries an idempotency token, so that sending it
 * again finds the run instead of starting another. https://kb.databricks.com/jobs/jobs-idempotency
 *
 * When GitHub re-runs the workflow, the tokens of the earlier attempts lead to their runs (rerun.ts).
 */
export async function start(dependencies: StartDependencies, inputs: Inputs, signal?: AbortSignal): Promise<Started> {
  const { client, emit, host, createFile, newToken } = dependencies
  const { work } = inputs
  if (work.kind === 'run') {
    await emit({ type: 'run', runId: work.runId, origin: 'given' })
    return { runId: work.runId, origin: 'given' }
  }
  const jobId = await findJob(client, work, signal)
  const request = buildRequest(work, jobId, inputs.context)
  const tokenOf = await attemptTokens({ host, createFile, newToken }, inputs, request)
  const started: Start = { ...dependencies, inputs, request, jobId, tokenOf, signal }
  const attempt = Number(inputs.context.runAttempt)
  const unknown = inputs.idempotencyToken === undefined ? missingIdentity(inputs.context) : []
  if (unknown.length > 0) {
    await emit({ type: 'notice', text: nothingToFindAgain(unknown) })
    return startAfresh(started, attempt)
  }
  return attempt > 1 && inputs.onRerun === 'repair' ? startOnRerun(started, attempt) : startAfresh(started, attempt)
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
