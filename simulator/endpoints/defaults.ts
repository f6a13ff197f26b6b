import type { JobSettings, TaskSpec } from '../engine/model.ts'
import { isObject } from './checks/body.ts'

// What jobs/get returns although it was not sent: databricks/cli libs/testserver/jobs.go and
// bundle/configsync/defaults.go, and public dumps of jobs.

const STARTERS = ['schedule', 'trigger', 'continuous']
// These come back absent when they were sent empty: databricks/cli acceptance/bundle/resources/jobs.
const DROPPED_WHEN_EMPTY = ['tags', 'parameters', 'job_clusters', 'environments']

/** The settings of a job as the service keeps them. Jobs of 2.2 queue unless they say otherwise. */
export function withJobDefaults(given: JobSettings, version: '2.1' | '2.2'): JobSettings {
  const settings: JobSettings = {
    name: 'Untitled',
    email_notifications: {},
    webhook_notifications: {},
    timeout_seconds: 0,
    max_concurrent_runs: 1,
    // https://docs.databricks.com/aws/en/reference/jobs-api-2-2-updates
    ...(version === '2.2' && { queue: { enabled: true } }),
    ...withTaskDefaults(given),
    format: 'MULTI_TASK',
  }
  for (const field of ['email_notifications', 'webhook_notifications'])
    settings[field] = withoutEmptyLists(settings[field])
  for (const field of DROPPED_WHEN_EMPTY) if (isEmpty(settings[field])) delete settings[field]
  for (const field of STARTERS) {
    const starter = settings[field]
    if (isObject(starter)) settings[field] = { pause_status: 'UNPAUSED', ...starter }
  }
  return settings
}

/** The tasks of a job or one-time run as the service keeps them. */
export function withTaskDefaults<T extends JobSettings>(settings: T): T {
  const source = settings.git_source ? 'GIT' : 'WORKSPACE'
  return settings.tasks
    ? { ...settings, tasks: settings.tasks.map((spec) => taskWithDefaults(spec, source)) }
    : settings
}

function taskWithDefaults(spec: TaskSpec, source: string): TaskSpec {
  return {
    run_if: 'ALL_SUCCESS',
    timeout_seconds: 0,
    ...spec,
    email_notifications: withoutEmptyLists(spec['email_notifications'] ?? {}),
    ...sourced(spec, source),
    ...(spec.for_each_task && {
      for_each_task: { ...spec.for_each_task, task: taskWithDefaults(spec.for_each_task.task, source) },
    }),
  }
}

/** The kinds of task that take a file from the workspace or from Git, with where they take it from. */
function sourced(spec: TaskSpec, source: string): Partial<TaskSpec> {
  const { notebook_task: notebook, spark_python_task: python, dbt_task: dbt, sql_task: sql } = spec
  const file = sql?.['file']
  return {
    ...(notebook && { notebook_task: { source, ...notebook } }),
    ...(python && !isCloudPath(python['python_file']) && { spark_python_task: { source, ...python } }),
    ...(dbt && { dbt_task: { source, ...dbt } }),
    ...(isObject(file) && { sql_task: { ...sql, file: { source, ...file } } }),
  }
}

/** Whether a Python file is in neither: dbfs:/, s3:/, adls:/, gcs:/. */
function isCloudPath(file: unknown): boolean {
  return typeof file === 'string' && /^\w+:\//.test(file)
}

function withoutEmptyLists(value: unknown): unknown {
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => !(Array.isArray(entry) && entry.length === 0)))
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0
}
