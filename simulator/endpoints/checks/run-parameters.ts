import { invalid } from '../../server/api-error.ts'
import { flag, shape, textMap, texts, type Check } from './body.ts'
import type { JobSettings } from '../../engine/model.ts'

const LIMIT_BYTES = 10_000
const LIMITED = ['jar_params', 'notebook_params', 'python_params', 'spark_submit_params']
const ASCII_ONLY = ['python_params', 'spark_submit_params']
const TASK_PARAMETERS = [...LIMITED, 'python_named_params', 'sql_params', 'dbt_commands']
// eslint-disable-next-line no-control-regex -- the service's own rule is the ASCII character set
const ASCII = /^[\x00-\x7f]*$/

/** The parameters that run-now and repair take. */
export const parameterFields: Record<string, Check> = {
  job_parameters: textMap,
  jar_params: texts,
  notebook_params: textMap,
  python_params: texts,
  python_named_params: textMap,
  sql_params: textMap,
  dbt_commands: texts,
  spark_submit_params: texts,
  pipeline_params: shape({ full_refresh: flag, full_refresh_selection: texts, refresh_selection: texts }),
}

/** What the types alone do not say about the parameters of a run. Throws the refusal. */
export function checkParameters(body: Record<string, unknown>): void {
  if (body['jar_params'] && body['notebook_params'])
    throw invalid('jar_params cannot be specified in conjunction with notebook_params.')
  for (const name of LIMITED) {
    if (body[name] && Buffer.byteLength(JSON.stringify({ [name]: body[name] })) > LIMIT_BYTES) {
      throw invalid(`The JSON representation of ${name} cannot exceed ${LIMIT_BYTES.toLocaleString('en')} bytes.`)
    }
  }
  for (const name of ASCII_ONLY) {
    if ((body[name] as string[] | undefined)?.some((entry) => !ASCII.test(entry)))
      throw invalid(`${name} accepts only Latin characters (ASCII character set).`)
  }
  for (const name of Object.keys(body['job_parameters'] ?? {})) {
    if (!/^[\w\-.]+$/.test(name))
      throw invalid(`Job parameter name '${name}' may only contain alphanumeric characters, _, - and .`)
  }
}

/** A job with job parameters takes no others, and one without takes none of them. */
export function checkParameterFamily(body: Record<string, unknown>, jobId: string, settings: JobSettings): void {
  const declared = (settings.parameters ?? []).length > 0
  const used = TASK_PARAMETERS.find((name) => body[name] !== undefined)
  if (declared && used !== undefined)
    throw invalid(`Job ${jobId} defines job parameters: use job_parameters instead of ${used}.`)
  if (!declared && Object.keys(body['job_parameters'] ?? {}).length > 0)
    throw invalid(`Job ${jobId} does not define any job parameters: job_parameters cannot be specified.`)
}

/** `overriding_parameters` of the run that such a body makes. */
export function overridingParameters(body: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    [...TASK_PARAMETERS, 'pipeline_params']
      .filter((name) => body[name] !== undefined)
      .map((name) => [name, body[name]]),
  )
}
