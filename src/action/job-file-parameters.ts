import { object } from '../databricks/wire/foreign.ts'
import type { Body } from '../model/work.ts'
import { someOf } from '../text/cut.ts'
import { quote } from '../text/quote.ts'
import { didYouMean } from '../text/suggest.ts'
import type { GivenRequest } from './given-request.ts'
import { TASK_PARAMETER_FIELDS } from './known-fields.ts'
import type { Reader } from './reader.ts'

/**
 * Checks what the run is given against the parameters that the file defines, before anything is imported or created:
 * Databricks refuses the one kind of parameters beside the other, and takes a misspelt name without a word.
 */
export function checkJobParameters(
  reader: Reader,
  parameters: Readonly<Record<string, string>>,
  request: GivenRequest | undefined,
  { parameters: defined }: Body,
): void {
  const names = (Array.isArray(defined) ? defined : []).map((parameter) => object(parameter).name)
  const known = names.filter((name) => typeof name === 'string')
  for (const name of Object.keys(parameters)) checkName(reader, 'parameters', name, known)
  if (!request) return
  for (const name of Object.keys(object(request.body.job_parameters))) checkName(reader, request.input, name, known)
  const ofTasks = TASK_PARAMETER_FIELDS.find((field) => field in request.body)
  if (ofTasks !== undefined && known.length > 0)
    reader.fault(
      request.input,
      `${ofTasks} is refused by Databricks for a job with parameters of its own, and the file defines ` +
        `${someOf(known, quote)}. Give those in the input parameters.`,
    )
}

function checkName(reader: Reader, input: string, name: string, known: readonly string[]): void {
  if (!known.includes(name)) reader.fault(input, lacking(name, known))
}

function lacking(name: string, known: readonly string[]): string {
  if (known.length === 0)
    return (
      `the file defines no parameters, and so no ${quote(name)}. ` +
      'Define it there under `parameters`, or take it out.'
    )
  const like = didYouMean(name, known, quote) || ` It has ${someOf(known, quote)}.`
  return `there is no parameter ${quote(name)} in the file.${like}`
}
