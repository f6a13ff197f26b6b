import type { JobRecord, JobSettings } from '../../engine/model.ts'
import { invalid } from '../../server/api-error.ts'
import type { Json } from '../../wire/form.ts'
import { checkBody, jobOf, type Call } from '../call.ts'
import { int64, shape, texts } from '../checks/body.ts'
import { checkSettings } from '../checks/settings.ts'
import { settingsShape } from '../checks/settings-shape.ts'
import { withJobDefaults } from '../defaults.ts'
import { replan, taskLimit } from './job.ts'

/** POST jobs/update */
export function updateJob(call: Call): Json {
  checkBody(call, shape({ job_id: int64, new_settings: settingsShape, fields_to_remove: texts }, ['job_id']))
  const job = jobOf(call, String(call.body['job_id']))
  const merged = { ...job.settings }
  for (const [field, value] of Object.entries((call.body['new_settings'] ?? {}) as JobSettings)) {
    const key = MERGED_BY[field]
    merged[field] = key === undefined ? value : mergeByKey((merged[field] ?? []) as Json[], value as Json[], key)
  }
  // A queue is only made by default where a job is written whole.
  const whole = withJobDefaults(merged, { version: '2.1', definitions: call.definitions })
  for (const field of (call.body['fields_to_remove'] ?? []) as string[]) remove(whole, field)
  return apply(call, job, whole)
}

/** POST jobs/reset */
export function resetJob(call: Call): Json {
  checkBody(call, shape({ job_id: int64, new_settings: settingsShape }, ['job_id', 'new_settings']))
  const job = jobOf(call, String(call.body['job_id']))
  const { run_as: runAs } = job.settings
  // The one setting that a reset keeps when it is left out: databricks/cli#4873
  const settings = { ...(runAs !== undefined && { run_as: runAs }), ...(call.body['new_settings'] as JobSettings) }
  return apply(call, job, withJobDefaults(settings, call))
}

const MERGED_BY: Record<string, string> = {
  tasks: 'task_key',
  job_clusters: 'job_cluster_key',
  parameters: 'name',
  environments: 'environment_key',
}

function mergeByKey(old: Json[], given: Json[], key: string): Json[] {
  const replaced = old.map((entry) => given.find((candidate) => candidate[key] === entry[key]) ?? entry)
  return [...replaced, ...given.filter((candidate) => !old.some((entry) => entry[key] === candidate[key]))]
}

function remove(settings: JobSettings, field: string): void {
  const [list = '', ...rest] = field.split('/')
  const key = MERGED_BY[list]
  if (rest.length === 0) delete settings[list]
  else if (key === undefined)
    throw invalid(
      `fields_to_remove: '${field}' cannot be removed; only tasks and job clusters can be removed one by one.`,
    )
  else settings[list] = ((settings[list] ?? []) as Json[]).filter((entry) => entry[key] !== rest.join('/'))
}

// Only the timeout reaches runs that are under way.
function apply(call: Call, job: JobRecord, settings: JobSettings): Json {
  checkSettings(settings, { tasks: taskLimit(call), submit: false })
  job.settings = settings
  replan(call, job)
  for (const run of call.engine.runs.values()) {
    if (run.jobId !== job.id || run.ended) continue
    run.timeoutMs = (settings.timeout_seconds ?? 0) * 1000
    if (run.begun) call.engine.armTimeout(run)
  }
  return {}
}
