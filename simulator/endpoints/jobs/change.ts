import type { JobRecord, JobSettings } from '../../engine/model.ts'
import type { JobDefinitions } from '../../scenario/scenario.ts'
import { invalid } from '../../server/api-error.ts'
import type { Json } from '../../wire/form.ts'
import { checkBody, type Call } from '../call.ts'
import { int64, shape, texts } from '../checks/body.ts'
import { checkForwardedTags } from '../checks/cluster.ts'
import { checkDefinition } from '../checks/definition.ts'
import { checkSettings } from '../checks/settings.ts'
import { settingsShape } from '../checks/settings-shape.ts'
import { withJobDefaults } from '../defaults.ts'
import { definedJobOf, replan, taskLimit } from './job.ts'

/** POST jobs/update */
export function updateJob(call: Call): Json {
  checkBody(call, shape({ job_id: int64, new_settings: settingsShape, fields_to_remove: texts }, ['job_id']))
  const job = definedJobOf(call, String(call.body['job_id']), 'update')
  const sent = (call.body['new_settings'] ?? {}) as JobSettings
  const mergedBy = MERGED_BY[call.definitions.updateMerges]
  const merged = { ...job.settings }
  for (const [field, value] of Object.entries(sent)) {
    const key = mergedBy[field]
    merged[field] = key === undefined ? value : mergeByKey((merged[field] ?? []) as Json[], value as Json[], key)
  }
  checkDefinition(call, { ...sent, tags: merged['tags'] })
  checkForwardedTags(merged, call.definitions)
  // A queue is only made by default where a job is written whole.
  const whole = withJobDefaults(merged, { version: '2.1', definitions: call.definitions })
  for (const field of (call.body['fields_to_remove'] ?? []) as string[]) remove(whole, field, mergedBy)
  return apply(call, job, whole, 'update')
}

/** POST jobs/reset */
export function resetJob(call: Call): Json {
  checkBody(call, shape({ job_id: int64, new_settings: settingsShape }, ['job_id', 'new_settings']))
  const job = definedJobOf(call, String(call.body['job_id']), 'reset')
  const sent = call.body['new_settings'] as JobSettings
  checkDefinition(call, sent)
  const { run_as: runAs } = job.settings
  // The one setting that a reset keeps when it is left out: databricks/cli#4873
  const settings = { ...(runAs !== undefined && { run_as: runAs }), ...sent }
  return apply(call, job, withJobDefaults(settings, call), 'reset')
}

const DOCUMENTED = { tasks: 'task_key', job_clusters: 'job_cluster_key' }

/** The lists that are merged, and by which field of their entries. */
const MERGED_BY: Record<JobDefinitions['updateMerges'], Record<string, string>> = {
  'tasks-and-clusters': DOCUMENTED,
  'keyed-lists': { ...DOCUMENTED, parameters: 'name', environments: 'environment_key' },
}

function mergeByKey(old: Json[], given: Json[], key: string): Json[] {
  const replaced = old.map((entry) => given.find((candidate) => candidate[key] === entry[key]) ?? entry)
  return [...replaced, ...given.filter((candidate) => !old.some((entry) => entry[key] === candidate[key]))]
}

function remove(settings: JobSettings, field: string, mergedBy: Record<string, string>): void {
  const [list = '', ...rest] = field.split('/')
  const key = mergedBy[list]
  if (rest.length === 0) delete settings[list]
  else if (key === undefined)
    throw invalid(
      `fields_to_remove: '${field}' cannot be removed; only tasks and job clusters can be removed one by one.`,
    )
  else settings[list] = ((settings[list] ?? []) as Json[]).filter((entry) => entry[key] !== rest.join('/'))
}

// Only the timeout reaches runs that are under way.
function apply(call: Call, job: JobRecord, settings: JobSettings, endpoint: 'update' | 'reset'): Json {
  checkSettings(settings, { tasks: taskLimit(call), submit: false })
  job.settings = settings
  job.changes[endpoint]++
  replan(job, call.rules)
  for (const run of call.engine.runs.values()) {
    if (run.jobId !== job.id || run.ended) continue
    run.timeoutMs = (settings.timeout_seconds ?? 0) * 1000
    if (run.begun) call.engine.armTimeout(run)
  }
  return {}
}
