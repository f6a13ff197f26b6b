import type { Body, Compute, Notebook, Work } from '../model/work.ts'
import type { RunContext } from '../model/workflow.ts'
import type { CheckoutFiles } from '../checkout/files.ts'
import type { WorkInput } from './combinations.ts'
import { checkNotInBoth, fieldText, warnOfUnknownFields, type GivenRequest } from './given-request.ts'
import { TASK_PARAMETER_FIELDS } from './known-fields.ts'
import { findNotebooks } from './notebooks.ts'
import { quote, type Reader } from './reader.ts'
import { parseBody, parseScalars } from './yaml.ts'

// https://docs.databricks.com/api/workspace/jobs/submit
const MOST_TASKS = 100
const MOST_RUN_NAME_BYTES = 4096

/** What to run; undefined when it cannot be said. Faults go to the reader. */
export async function readWork(
  input: WorkInput,
  reader: Reader,
  files: CheckoutFiles,
  context: RunContext,
  request?: GivenRequest,
): Promise<Work | undefined> {
  switch (input) {
    case 'job-id':
    case 'job-name':
      return readJob(reader, request)
    case 'notebook-path':
      return readNotebooks(reader, files, context, request)
    case 'request':
      return request && readOneTimeRun(reader, request)
    case 'run-id': {
      const runId = reader.id('run-id')
      return runId === undefined ? undefined : { kind: 'run', runId }
    }
  }
}

async function readJob(reader: Reader, request?: GivenRequest): Promise<Work | undefined> {
  const parameters = await readParameters(reader)
  const only = reader.list('only')
  const jobId = reader.id('job-id')
  const { job_id: jobIdOfBody, ...extra } = request?.body ?? {}
  if (request) {
    warnOfUnknownFields(reader, request, 'run-now')
    checkJobOfBody(reader, request, jobIdOfBody, jobId)
    checkNotInBoth(reader, request, 'job_parameters', 'parameters')
    checkNotInBoth(reader, request, 'only', 'only')
    checkTaskParameters(reader, request)
  }
  if (reader.has('job-name')) return { kind: 'job-name', jobName: reader.text('job-name'), extra, parameters, only }
  return jobId === undefined ? undefined : { kind: 'job', jobId, extra, parameters, only }
}

function checkJobOfBody(reader: Reader, { input }: GivenRequest, ofBody: unknown, jobId: string | undefined): void {
  if (ofBody === undefined || (jobId !== undefined && fieldText(ofBody) === jobId)) return
  const named = reader.has('job-id') ? 'job-id' : 'job-name'
  reader.fault(input, `its job_id is ${quote(fieldText(ofBody))}. Leave it out: the job is named by ${named}.`)
}

function checkTaskParameters(reader: Reader, { input, body }: GivenRequest): void {
  const field = TASK_PARAMETER_FIELDS.find((name) => name in body)
  if (field === undefined || !(reader.has('parameters') || 'job_parameters' in body)) return
  reader.fault(
    input,
    `${field} beside job parameters is refused by Databricks: ` +
      'a job takes either job parameters or parameters for one kind of task.',
  )
}

async function readNotebooks(
  reader: Reader,
  files: CheckoutFiles,
  context: RunContext,
  request?: GivenRequest,
): Promise<Work> {
  const parameters = await readParameters(reader)
  const { notebooks, faults, warnings } = await findNotebooks(reader.list('notebook-path'), context.workspace, files)
  for (const fault of faults) reader.fault('notebook-path', fault)
  reader.warnings.push(...warnings)
  const extra = request?.body ?? {}
  if (request) {
    warnOfUnknownFields(reader, request, 'submit')
    if ('tasks' in extra)
      reader.fault(request.input, 'it has tasks, and notebook-path makes the tasks. Leave one of them out.')
    checkNotInBoth(reader, request, 'run_name', 'run-name')
  }
  checkGitSource(reader, notebooks, extra, context)
  const compute = await readCompute(reader)
  return { kind: 'notebooks', notebooks, source: 'git', extra, parameters, compute, runName: readRunName(reader) }
}

/** Whether Databricks can be told where the notebooks of the repository are. */
function checkGitSource(reader: Reader, notebooks: Notebook[], extra: Body, context: RunContext): void {
  if (!notebooks.some(({ source }) => source === 'repository') || 'git_source' in extra) return
  const instead = 'Use a workspace notebook, or name a git_source in `request`.'
  if (context.gitUrl === undefined) {
    reader.fault(
      'notebook-path',
      'the repository of the commit under test is not known ' +
        `(the fork of this pull request is gone, or this is not a workflow run). ${instead}`,
    )
  } else if (context.sha === '') {
    reader.fault('notebook-path', `the commit under test is not known: GITHUB_SHA is not set. ${instead}`)
  } else if (
    context.eventName === 'pull_request_target' &&
    context.gitUrl !== `${context.serverUrl}/${context.repository}`
  ) {
    reader.warnings.push(
      `Input notebook-path: code of the fork ${context.gitUrl} runs with the credentials of this workflow, ` +
        'for its event is pull_request_target.',
    )
  }
}

async function readCompute(reader: Reader): Promise<Compute> {
  const clusterId = reader.text('existing-cluster-id')
  if (clusterId) return { kind: 'existing-cluster', clusterId }
  if (!reader.has('new-cluster')) return { kind: 'serverless' }
  const read = await parseBody(reader.yaml('new-cluster'))
  if ('value' in read) return { kind: 'new-cluster', spec: read.value }
  reader.fault('new-cluster', read.fault)
  return { kind: 'serverless' }
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

async function readParameters(reader: Reader): Promise<Record<string, string>> {
  if (!reader.has('parameters')) return {}
  const read = await parseScalars(reader.yaml('parameters'))
  if ('value' in read) return read.value
  reader.fault('parameters', read.fault)
  return {}
}

function readRunName(reader: Reader): string | undefined {
  const name = reader.text('run-name')
  if (Buffer.byteLength(name) > MOST_RUN_NAME_BYTES)
    reader.fault('run-name', `${quote(name)} is longer than the ${MOST_RUN_NAME_BYTES} bytes that Databricks takes.`)
  return name || undefined
}
