import type { RunRecord, TaskSpec } from '../../engine/model.ts'
import { withDependencies, withDependents } from '../../engine/graph.ts'
import { invalid } from '../../server/api-error.ts'
import type { Json } from '../../wire/form.ts'
import { id } from '../../wire/ids.ts'
import { checkBody, jobOf, type Call } from '../call.ts'
import { anyText, flag, int64, oneOf, shape, texts } from '../checks/body.ts'
import {
  checkParameterFamily,
  checkParameters,
  overridingParameters,
  parameterFields,
} from '../checks/run-parameters.ts'
import { checkToken, runOfToken } from './idempotency.ts'

const runNowShape = shape(
  {
    ...parameterFields,
    job_id: int64,
    idempotency_token: anyText,
    queue: shape({ enabled: flag }, ['enabled']),
    only: texts,
    performance_target: oneOf('STANDARD', 'PERFORMANCE_OPTIMIZED'),
  },
  ['job_id'],
)

/** POST jobs/run-now */
export function runNow(call: Call): Json {
  checkBody(call, runNowShape)
  const { body } = call
  const token = body['idempotency_token'] as string | undefined
  checkToken(token)
  checkParameters(body)
  const known = runOfToken(call, token)
  if (known) return started(known)
  const job = jobOf(call, String(body['job_id']))
  checkParameterFamily(body, job.id, job.settings)
  const only = onlyKeys(body['only'] as string[] | undefined, job.settings.tasks ?? [])
  const queue = (body['queue'] ?? job.settings.queue) as { enabled: boolean } | undefined
  const run = call.engine.start({
    job,
    name: job.settings.name ?? 'Untitled',
    creator: call.user,
    ...(token && { token }),
    body,
    settings: job.settings,
    ...(only && { only }),
    plans: job.plans,
    plan: job.runPlan,
    parameters: (body['job_parameters'] ?? {}) as Record<string, string>,
    overriding: overridingParameters(body),
    queue: queue?.enabled ?? false,
  })
  if (token) call.tokens.set(token, run)
  return started(run)
}

function started(run: RunRecord): Json {
  return { run_id: id(run.id), number_in_job: id(run.id) }
}

/**
 * The tasks that `only` means: `+a` is a and what it needs, `a+` is a and what needs it (databricks/cli#5842). Nothing
 * public says what `>` means beyond being taken: here it is another `+`.
 */
function onlyKeys(only: string[] | undefined, specs: TaskSpec[]): Set<string> | undefined {
  if (only === undefined || only.length === 0) return undefined
  const keys = new Set<string>()
  for (const wanted of only) {
    const [, before, key = '', after] = /^([+>]?)(.*?)([+>]?)$/s.exec(wanted) ?? []
    if (!specs.some((spec) => spec.task_key === key)) throw invalid(`Task '${key}' in only does not exist.`)
    keys.add(key)
    if (before) for (const upstream of withDependencies(new Set([key]), specs)) keys.add(upstream)
    if (after) for (const downstream of withDependents(new Set([key]), specs)) keys.add(downstream)
  }
  return keys
}
