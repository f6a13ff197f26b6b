import type { JobSettings, TaskSpec } from '../engine/model.ts'
import type { JobDefinitions } from '../scenario/scenario.ts'
import type { Json } from '../wire/form.ts'
import { isObject } from './checks/body.ts'
import { clusterAsKept } from './cluster-defaults.ts'
import { withoutEmpty } from './empty-values.ts'

// What jobs/get returns although it was not sent: databricks/cli libs/testserver/jobs.go and
// bundle/configsync/defaults.go, and public dumps of jobs.

const STARTERS = ['schedule', 'trigger', 'continuous']
// Public dumps show these on jobs that were made in the UI.
const NO_MAIL_LESS = { no_alert_for_skipped_runs: false, no_alert_for_canceled_runs: false }
const TASK_NOTIFICATIONS = { ...NO_MAIL_LESS, alert_on_last_attempt: false }

/** What decides about the defaults of a job. Jobs of 2.2 queue unless they say otherwise. */
export interface Manners {
  version: '2.1' | '2.2'
  definitions: JobDefinitions
}

/** The settings of a job as the service keeps them. */
export function withJobDefaults(given: JobSettings, { version, definitions }: Manners): JobSettings {
  const sent = withoutEmpty(given) as JobSettings
  const settings: JobSettings = {
    ...jobDefaults(definitions.fillsIn),
    // https://docs.databricks.com/aws/en/reference/jobs-api-2-2-updates
    ...(version === '2.2' && { queue: { enabled: true } }),
    ...withTaskDefaults(sent, definitions.fillsIn),
    format: 'MULTI_TASK',
  }
  for (const field of STARTERS) {
    const starter = settings[field]
    if (isObject(starter)) settings[field] = { pause_status: 'UNPAUSED', ...starter }
  }
  return withClusters(withoutWriteOnly(settings), definitions)
}

function jobDefaults(fillsIn: JobDefinitions['fillsIn']): JobSettings {
  const least = { name: 'Untitled', email_notifications: {}, timeout_seconds: 0 }
  if (fillsIn === 'little') return least
  const usual = { ...least, webhook_notifications: {}, max_concurrent_runs: 1 }
  if (fillsIn === 'usual') return usual
  return {
    ...usual,
    email_notifications: { no_alert_for_skipped_runs: false },
    notification_settings: NO_MAIL_LESS,
  }
}

/** Without what is taken and never returned: databricks/cli#6315, #6442. */
function withoutWriteOnly({ access_control_list: _list, ...settings }: JobSettings): JobSettings {
  const { trigger } = settings
  if (!isObject(trigger) || !isObject(trigger['table_update'])) return settings
  const { condition: _condition, ...tables } = trigger['table_update']
  return { ...settings, trigger: { ...trigger, table_update: tables } }
}

/** The tasks of a job or one-time run as the service keeps them. */
export function withTaskDefaults<T extends JobSettings>(settings: T, fillsIn: JobDefinitions['fillsIn'] = 'usual'): T {
  const source = settings.git_source ? 'GIT' : 'WORKSPACE'
  return settings.tasks
    ? { ...settings, tasks: settings.tasks.map((spec) => taskWithDefaults(spec, source, fillsIn)) }
    : settings
}

function taskWithDefaults(spec: TaskSpec, source: string, fillsIn: JobDefinitions['fillsIn']): TaskSpec {
  const { task_key: key, ...rest } = spec
  const { for_each_task: forEach } = spec
  return {
    task_key: key,
    run_if: 'ALL_SUCCESS',
    timeout_seconds: 0,
    email_notifications: {},
    ...(fillsIn === 'everything' && {
      webhook_notifications: {},
      notification_settings: TASK_NOTIFICATIONS,
      retry_on_timeout: false,
      disabled: false,
    }),
    ...rest,
    ...sourced(spec, source),
    ...(fillsIn === 'everything' && seldomSeen(spec, source)),
    ...(forEach && {
      // databricks/terraform-provider-databricks docs/resources/job.md
      for_each_task: { concurrency: 20, ...forEach, task: taskWithDefaults(forEach.task, source, fillsIn) },
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

/** What the CLI and Terraform pass over, so that somebody must have seen it. */
function seldomSeen({ dbt_task: dbt, pipeline_task: pipeline }: TaskSpec, source: string): Partial<TaskSpec> {
  return {
    ...(dbt && { dbt_task: { schema: 'default', source, ...dbt } }),
    ...(pipeline && { pipeline_task: { full_refresh: false, ...pipeline } }),
  }
}

/** Whether a Python file is in neither: dbfs:/, s3:/, adls:/, gcs:/. */
function isCloudPath(file: unknown): boolean {
  return typeof file === 'string' && /^\w+:\//.test(file)
}

function withClusters(settings: JobSettings, definitions: JobDefinitions): JobSettings {
  const kept = <T extends object>(holder: T): T => {
    const cluster = (holder as Json)['new_cluster']
    return isObject(cluster) ? { ...holder, new_cluster: clusterAsKept(cluster, definitions) } : holder
  }
  const { tasks, job_clusters: clusters } = settings
  return {
    ...settings,
    ...(tasks && { tasks: tasks.map((spec) => withNested(kept(spec), kept)) }),
    ...(clusters && { job_clusters: clusters.map(kept) }),
  }
}

function withNested(spec: TaskSpec, change: (nested: TaskSpec) => TaskSpec): TaskSpec {
  const { for_each_task: forEach } = spec
  return forEach ? { ...spec, for_each_task: { ...forEach, task: change(forEach.task) } } : spec
}
