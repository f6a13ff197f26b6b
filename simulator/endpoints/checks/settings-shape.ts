import { RUN_IFS } from '../../scenario/scenario.ts'
import { accessControlList } from './access-control.ts'
import {
  anyObject,
  anyText,
  flag,
  int32,
  int64,
  listOf,
  oneOf,
  shape,
  textMap,
  texts,
  textUpTo,
  textUpToBytes,
  type Check,
} from './body.ts'

const CONDITION_OPS = [
  'EQUAL_TO',
  'NOT_EQUAL',
  'GREATER_THAN',
  'GREATER_THAN_OR_EQUAL',
  'LESS_THAN',
  'LESS_THAN_OR_EQUAL',
]

const source = oneOf('WORKSPACE', 'GIT')

const task: Check = (value, field) => taskShape(value, field)

const taskShape = shape(
  {
    task_key: anyText,
    description: textUpTo(1000),
    depends_on: listOf(shape({ task_key: anyText, outcome: oneOf('true', 'false') }, ['task_key'])),
    run_if: oneOf(...RUN_IFS),
    notebook_task: shape({ notebook_path: anyText, source, base_parameters: textMap, warehouse_id: anyText }, [
      'notebook_path',
    ]),
    spark_jar_task: shape({ main_class_name: anyText, jar_uri: anyText, parameters: texts }, ['main_class_name']),
    spark_python_task: shape({ python_file: anyText, source, parameters: texts }, ['python_file']),
    spark_submit_task: shape({ parameters: texts }),
    pipeline_task: shape({ pipeline_id: anyText, full_refresh: flag }, ['pipeline_id']),
    python_wheel_task: shape(
      { package_name: anyText, entry_point: anyText, parameters: texts, named_parameters: textMap },
      ['package_name', 'entry_point'],
    ),
    dbt_task: shape(
      { commands: texts, project_directory: anyText, source, warehouse_id: anyText, schema: anyText, catalog: anyText },
      ['commands'],
    ),
    sql_task: shape(
      {
        warehouse_id: anyText,
        parameters: textMap,
        query: shape({ query_id: anyText }, ['query_id']),
        dashboard: shape({ dashboard_id: anyText }, ['dashboard_id']),
        alert: shape({ alert_id: anyText }, ['alert_id']),
        file: shape({ path: anyText, source }, ['path']),
      },
      ['warehouse_id'],
    ),
    run_job_task: shape(
      { job_id: int64, job_parameters: textMap, notebook_params: textMap, jar_params: texts, python_params: texts },
      ['job_id'],
    ),
    condition_task: shape({ op: oneOf(...CONDITION_OPS), left: anyText, right: anyText }, ['op', 'left', 'right']),
    for_each_task: shape({ inputs: anyText, concurrency: int32, task }, ['inputs', 'task']),
    clean_rooms_notebook_task: shape(
      { clean_room_name: anyText, notebook_name: anyText, notebook_base_parameters: textMap },
      ['clean_room_name', 'notebook_name'],
    ),
    alert_task: shape({
      alert_id: anyText,
      workspace_path: anyText,
      warehouse_id: anyText,
      subscribers: listOf(anyObject),
    }),
    dashboard_task: shape({ dashboard_id: anyText, warehouse_id: anyText, subscription: anyObject }),
    power_bi_task: shape({
      connection_resource_name: anyText,
      power_bi_model: anyObject,
      refresh_after_update: flag,
      tables: listOf(anyObject),
      warehouse_id: anyText,
    }),
    dbt_cloud_task: shape({ connection_resource_name: anyText, dbt_cloud_job_id: int64 }),
    dbt_platform_task: shape({ connection_resource_name: anyText, dbt_platform_job_id: anyText }),
    gen_ai_compute_task: shape(
      {
        dl_runtime_image: anyText,
        command: anyText,
        compute: anyObject,
        mlflow_experiment_name: anyText,
        source,
        training_script_path: anyText,
        yaml_parameters: anyText,
        yaml_parameters_file_path: anyText,
      },
      ['dl_runtime_image'],
    ),
    python_operator_task: shape({ main: anyText, parameters: listOf(shape({ name: anyText, value: anyText })) }),
    ai_runtime_task: shape({ experiment: anyText, code_source_path: anyText, deployments: listOf(anyObject) }, [
      'experiment',
    ]),
    existing_cluster_id: anyText,
    new_cluster: anyObject,
    job_cluster_key: anyText,
    libraries: listOf(anyObject),
    max_retries: int32,
    min_retry_interval_millis: int32,
    retry_on_timeout: flag,
    disable_auto_optimization: flag,
    timeout_seconds: int32,
    health: anyObject,
    email_notifications: anyObject,
    notification_settings: anyObject,
    webhook_notifications: anyObject,
    environment_key: anyText,
  },
  ['task_key'],
)

const sharedFields: Record<string, Check> = {
  timeout_seconds: int32,
  health: shape({ rules: listOf(anyObject) }),
  tasks: listOf(task),
  git_source: anyObject,
  webhook_notifications: anyObject,
  email_notifications: shape({
    on_start: texts,
    on_success: texts,
    on_failure: texts,
    no_alert_for_skipped_runs: flag,
  }),
  notification_settings: shape({
    no_alert_for_skipped_runs: flag,
    no_alert_for_canceled_runs: flag,
    alert_on_last_attempt: flag,
  }),
  environments: listOf(shape({ environment_key: anyText, spec: anyObject }, ['environment_key']), 10),
  access_control_list: accessControlList,
  queue: shape({ enabled: flag }, ['enabled']),
  run_as: shape({ user_name: anyText, service_principal_name: anyText }),
  performance_target: oneOf('STANDARD', 'PERFORMANCE_OPTIMIZED'),
}

/** The body of runs/submit. */
export const submitShape = shape({ ...sharedFields, run_name: textUpTo(4096), idempotency_token: anyText })

const pauseStatus = oneOf('UNPAUSED', 'PAUSED')

/** The body of jobs/create, and `new_settings` of jobs/reset and jobs/update. */
export const settingsShape = shape({
  ...sharedFields,
  name: textUpToBytes(4096),
  description: textUpTo(27_700),
  schedule: shape({ quartz_cron_expression: anyText, timezone_id: anyText, pause_status: pauseStatus }, [
    'quartz_cron_expression',
    'timezone_id',
  ]),
  trigger: shape({ pause_status: pauseStatus, file_arrival: anyObject, periodic: anyObject }),
  continuous: shape({ pause_status: pauseStatus }),
  max_concurrent_runs: int32,
  job_clusters: listOf(shape({ job_cluster_key: anyText, new_cluster: anyObject }, ['job_cluster_key']), 100),
  tags: textMap,
  format: oneOf('SINGLE_TASK', 'MULTI_TASK'),
  parameters: listOf(shape({ name: anyText, default: anyText }, ['name', 'default'])),
  edit_mode: oneOf('UI_LOCKED', 'EDITABLE'),
  deployment: shape({ kind: oneOf('BUNDLE'), metadata_file_path: anyText }, ['kind']),
})
