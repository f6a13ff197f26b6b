import type { Work } from '../model/work.ts'
import type { RunContext } from '../model/workflow.ts'
import type { CheckoutFiles } from '../checkout/files.ts'
import type { CheckoutTree } from '../checkout/tree.ts'
import type { WorkInput } from './combinations.ts'
import { checkNotInBoth, fieldText, warnOfUnknownFields, type GivenRequest } from './given-request.ts'
import { quote } from '../text/quote.ts'
import type { Reader } from './reader.ts'
import { readRunName } from './run-fields.ts'
import { readRunNow } from './run-now.ts'

// https://docs.databricks.com/api/workspace/jobs/submit
const MOST_TASKS = 100

/** What stands around the inputs that say what to run. */
export interface WorkDependencies {
  files: CheckoutFiles
  checkout: CheckoutTree
  context: RunContext
  /** What `request` or `request-file` gives. */
  request?: GivenRequest
}

/** What to run; undefined when it cannot be said. Faults go to the reader. */
export async function readWork(input: WorkInput, reader: Reader, around: WorkDependencies): Promise<Work | undefined> {
  const { request } = around
  switch (input) {
    case 'job-id':
    case 'job-name':
      return readJob(reader, request)
    case 'notebook-path':
      return (await import(/* webpackChunkName: "notebooks" */ './notebook-work.ts')).readNotebooks(reader, around)
    case 'job-file':
      return (await import(/* webpackChunkName: "definitions" */ './job-file-work.ts')).readJobFile(reader, around)
    case 'request':
      return request && readOneTimeRun(reader, request)
    case 'run-id': {
      const runId = reader.id('run-id')
      return runId === undefined ? undefined : { kind: 'run', runId }
    }
  }
}

async function readJob(reader: Reader, request?: GivenRequest): Promise<Work | undefined> {
  const jobId = reader.id('job-id')
  const fields = await readRunNow(reader, request, jobId)
  if (reader.has('job-name')) return { kind: 'job-name', jobName: reader.text('job-name'), ...fields }
  return jobId === undefined ? undefined : { kind: 'job', jobId, ...fields }
}

function readOneTimeRun(reader: Reader, request: GivenRequest): Work {
  const { input, body } = request
  warnOfUnknownFields(reader, request, 'submit')
  checkNotInBoth(reader, request, 'run_name', 'run-name')
  if (body.job_id === undefined) checkTasks(reader, input, body.tasks)
  else
    reader.fault(
      input,
      `its job_id is ${quote(fieldText(body.job_id))}, which a one-time run does not have. ` +
        'To run that job now, give it as the job-id input beside the request.',
    )
  return { kind: 'request', body, runName: readRunName(reader) }
}

function checkTasks(reader: Reader, input: string, tasks: unknown): void {
  const seeReference = 'See jobs/runs/submit in the Jobs API reference.'
  if (tasks === undefined || tasks === null || (Array.isArray(tasks) && tasks.length === 0))
    reader.fault(input, `it has no tasks. A one-time run needs a list of them. ${seeReference}`)
  else if (!Array.isArray(tasks))
    reader.fault(
      input,
      `its tasks must be a list, and are ${typeof tasks === 'object' ? 'a map' : quote(fieldText(tasks))}. ` +
        seeReference,
    )
  else if (tasks.length > MOST_TASKS)
    reader.fault(input, `it has ${tasks.length} tasks, and a one-time run takes at most ${MOST_TASKS}.`)
}
