import { durationMs, type Duration, type Kind, type TaskScenario } from '../scenario/scenario.ts'
import type { TaskSpec } from './model.ts'

const WAREHOUSE = '791ba2a31c7fd70a'
const PIPELINE = '1165597e-f650-4bf3-9a4f-fc2f2d40d2c3'

/** A task of a scenario as the Jobs API writes it. */
export function taskSpec(task: TaskScenario): TaskSpec {
  return {
    task_key: task.key,
    ...(task.description !== undefined && { description: task.description }),
    ...(task.dependsOn && {
      depends_on: task.dependsOn.map((on) =>
        typeof on === 'string' ? { task_key: on } : { task_key: on.key, ...(on.outcome && { outcome: on.outcome }) },
      ),
    }),
    run_if: task.runIf ?? 'ALL_SUCCESS',
    ...KINDS[task.kind ?? 'notebook'](task),
    ...(task.maxRetries !== undefined && { max_retries: task.maxRetries }),
    ...(task.retryInterval !== undefined && { min_retry_interval_millis: durationMs(task.retryInterval) }),
    ...(task.retryOnTimeout !== undefined && { retry_on_timeout: task.retryOnTimeout }),
    timeout_seconds: seconds(task.timeout),
    ...(task.disabled && { disabled: true }),
    ...task.settings,
  }
}

/** The field of the Jobs API that each kind of task in a scenario fills. */
const KINDS: Record<Kind, (task: TaskScenario) => Partial<TaskSpec>> = {
  notebook: ({ key, path, parameters }) => ({
    notebook_task: {
      notebook_path: path ?? `/Workspace/Shared/jobs/${key}`,
      source: 'WORKSPACE',
      ...(parameters && { base_parameters: parameters }),
    },
  }),
  jar: (task) => ({ spark_jar_task: { main_class_name: className(task), ...positional(task) } }),
  python: (task) => ({
    spark_python_task: { python_file: task.path ?? `/Workspace/Shared/jobs/${task.key}.py`, ...positional(task) },
  }),
  wheel: ({ key, parameters }) => ({
    python_wheel_task: {
      package_name: key.replaceAll('-', '_'),
      entry_point: 'main',
      ...(parameters && { named_parameters: parameters }),
    },
  }),
  'spark-submit': (task) => ({
    spark_submit_task: { parameters: ['--class', className(task), ...flags(task)] },
  }),
  'sql-query': ({ key }) => ({ sql_task: { query: { query_id: `query-${key}` }, warehouse_id: WAREHOUSE } }),
  'sql-alert': ({ key }) => ({
    sql_task: { alert: { alert_id: `alert-${key}`, pause_subscriptions: false }, warehouse_id: WAREHOUSE },
  }),
  'sql-dashboard': ({ key }) => ({
    sql_task: { dashboard: { dashboard_id: `dashboard-${key}` }, warehouse_id: WAREHOUSE },
  }),
  'sql-file': ({ key, path }) => ({
    sql_task: {
      file: { path: path ?? `/Workspace/Shared/jobs/${key}.sql`, source: 'WORKSPACE' },
      warehouse_id: WAREHOUSE,
    },
  }),
  dbt: ({ key, path }) => ({
    dbt_task: {
      project_directory: path ?? `/Workspace/Shared/dbt/${key}`,
      commands: ['dbt deps', 'dbt build'],
      source: 'WORKSPACE',
      warehouse_id: WAREHOUSE,
    },
  }),
  'run-job': ({ job, parameters }) => ({
    run_job_task: { job_id: String(job ?? 0), ...(parameters && { job_parameters: parameters }) },
  }),
  condition: ({ condition }) => ({
    condition_task: {
      op: condition?.op ?? 'EQUAL_TO',
      left: condition?.left ?? 'true',
      right: condition?.right ?? 'true',
    },
  }),
  'for-each': (task) => ({
    for_each_task: { inputs: inputs(task), concurrency: task.concurrency ?? 1, task: taskSpec(iterationTask(task)) },
  }),
  pipeline: ({ path }) => ({ pipeline_task: { pipeline_id: path ?? PIPELINE, full_refresh: false } }),
  'clean-room': ({ key }) => ({
    clean_rooms_notebook_task: { clean_room_name: 'shared_room', notebook_name: key },
  }),
  alert: ({ key }) => ({ alert_task: { alert_id: `alert-${key}`, warehouse_id: WAREHOUSE } }),
  dashboard: ({ key }) => ({ dashboard_task: { dashboard_id: `dashboard-${key}`, warehouse_id: WAREHOUSE } }),
  'power-bi': ({ key }) => ({
    power_bi_task: {
      connection_resource_name: 'power-bi',
      power_bi_model: { workspace_name: 'Retail', model_name: key },
      refresh_after_update: true,
      warehouse_id: WAREHOUSE,
    },
  }),
  'dbt-cloud': () => ({ dbt_cloud_task: { connection_resource_name: 'dbt', dbt_cloud_job_id: '70471823' } }),
  'dbt-platform': () => ({ dbt_platform_task: { connection_resource_name: 'dbt', dbt_platform_job_id: '70471823' } }),
  'gen-ai-compute': ({ key, path }) => ({
    gen_ai_compute_task: {
      dl_runtime_image: 'CLIENT-GPU-4',
      training_script_path: path ?? `/Workspace/Shared/jobs/${key}.sh`,
      source: 'WORKSPACE',
    },
  }),
  'python-operator': ({ key, parameters = {} }) => ({
    python_operator_task: {
      main: `jobs.${key.replaceAll('-', '_')}`,
      parameters: Object.entries(parameters).map(([name, value]) => ({ name, value })),
    },
  }),
  'ai-runtime': ({ key, path }) => ({
    ai_runtime_task: { experiment: key, deployments: [{ command_path: path ?? `/Workspace/Shared/jobs/${key}.sh` }] },
  }),
}

function inputs({ inputs: given = ['1', '2', '3'] }: TaskScenario): string {
  const list = typeof given === 'number' ? Array.from({ length: given }, (_, index) => String(index + 1)) : given
  return JSON.stringify(list)
}

function iterationTask({ key, iteration = {} }: TaskScenario): TaskScenario {
  return {
    key: iteration.key ?? `${key}_iteration`,
    kind: iteration.kind ?? 'notebook',
    ...(iteration.path !== undefined && { path: iteration.path }),
    ...(iteration.job !== undefined && { job: iteration.job }),
    ...(iteration.maxRetries !== undefined && { maxRetries: iteration.maxRetries }),
  }
}

function positional(task: TaskScenario): { parameters?: string[] } {
  const parameters = flags(task)
  return parameters.length > 0 ? { parameters } : {}
}

function flags({ parameters = {} }: TaskScenario): string[] {
  return Object.entries(parameters).flatMap(([name, value]) => [`--${name}`, value])
}

function className({ key }: TaskScenario): string {
  const name = key.replaceAll(/(?:^|[-_])(\w)/g, (_match, letter: string) => letter.toUpperCase())
  return `com.example.jobs.${name}`
}

/** A duration in the seconds of the Jobs API; 0, which is no limit, without one. */
export function seconds(duration: Duration | undefined): number {
  return duration === undefined ? 0 : Math.round(durationMs(duration) / 1000)
}
