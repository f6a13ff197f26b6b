import type { Body } from '../model/work.ts'
import { quote } from '../text/quote.ts'
import { checkNotInBoth, fieldText, warnOfUnknownFields, type GivenRequest } from './given-request.ts'
import { TASK_PARAMETER_FIELDS } from './known-fields.ts'
import type { Reader } from './reader.ts'
import { readParameters } from './run-fields.ts'

/** What a run of a job is given. */
export interface RunNowFields {
  extra: Body
  parameters: Record<string, string>
  only: string[]
}

/**
 * What `parameters`, `only` and `request` say of a run of a job. `jobId`: that of the input, where there is one. Faults
 * go to the reader.
 */
export async function readRunNow(reader: Reader, request?: GivenRequest, jobId?: string): Promise<RunNowFields> {
  const parameters = await readParameters(reader)
  const only = reader.list('only')
  const { job_id: jobIdOfBody, ...extra } = request?.body ?? {}
  if (request) {
    warnOfUnknownFields(reader, request, 'run-now')
    checkJobOfBody(reader, request, jobIdOfBody, jobId)
    checkNotInBoth(reader, request, 'job_parameters', 'parameters')
    checkNotInBoth(reader, request, 'only', 'only')
    checkTaskParameters(reader, request)
  }
  return { extra, parameters, only }
}

const NAMES_THE_JOB = ['job-id', 'job-name', 'job-file']

function checkJobOfBody(reader: Reader, { input }: GivenRequest, ofBody: unknown, jobId: string | undefined): void {
  if (ofBody === undefined || (jobId !== undefined && fieldText(ofBody) === jobId)) return
  const named = NAMES_THE_JOB.find((name) => reader.has(name)) ?? 'job-id'
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
