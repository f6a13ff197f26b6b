/**
 * Wire shapes of the Jobs API, as far as this project reads them. Every field may be missing: the reference promises
 * few, and older workspaces send fewer. Ids are decimal strings (see int64.ts). Times are epoch milliseconds, 0 or
 * absent when not known yet; durations are milliseconds.
 */

/** The deprecated run state: https://docs.databricks.com/api/workspace/jobs/getrun (`state`). */
export interface WireState {
  life_cycle_state?: string
  result_state?: string
  state_message?: string
  user_cancelled_or_timedout?: boolean
  queue_reason?: string
}

/** The run status that replaces it (`status`). */
export interface WireStatus {
  state?: string
  termination_details?: { code?: string; type?: string; message?: string }
  queue_details?: { code?: string; message?: string }
}

/** The fields of a task that say what it does. Exactly one is present. */
interface WireTaskKinds {
  notebook_task?: { notebook_path?: string; source?: string; base_parameters?: Record<string, string> }
  spark_jar_task?: object
  spark_python_task?: { python_file?: string; source?: string }
  spark_submit_task?: object
  pipeline_task?: { pipeline_id?: string }
  python_wheel_task?: object
  dbt_task?: object
  sql_task?: { query?: object; dashboard?: object; alert?: object; file?: object }
  run_job_task?: { job_id?: string }
  condition_task?: { op?: string; left?: string; right?: string; outcome?: string }
  for_each_task?: { stats?: ForEachStats }
  clean_rooms_notebook_task?: object
}

export interface ForEachStats {
  task_run_stats?: {
    total_iterations?: number
    scheduled_iterations?: number
    active_iterations?: number
    completed_iterations?: number
    succeeded_iterations?: number
    failed_iterations?: number
  }
  error_message_stats?: { count?: number; error_message?: string; termination_category?: string }[]
}

/** One attempt of one task: an entry of `tasks[]`. */
export interface WireTask extends WireTaskKinds {
  run_id?: string
  task_key?: string
  attempt_number?: number
  run_page_url?: string
  state?: WireState
  status?: WireStatus
  start_time?: number
  end_time?: number
  setup_duration?: number
  execution_duration?: number
  cleanup_duration?: number
  queue_duration?: number
  run_duration?: number
  depends_on?: { task_key?: string; outcome?: string }[]
  existing_cluster_id?: string
  cluster_instance?: { cluster_id?: string }
  effective_serverless_compute_id?: string
  run_if?: string
  git_source?: WireGitSource
}

interface WireGitSource {
  git_url?: string
  git_provider?: string
  git_branch?: string
  git_tag?: string
  git_commit?: string
  git_snapshot?: { used_commit?: string }
}

export interface WireRepair {
  type?: string
  id?: string
  start_time?: number
  end_time?: number
  state?: WireState
  status?: WireStatus
  task_run_ids?: string[]
}

/** A run: `GET jobs/runs/get`. */
export interface WireRun {
  run_id?: string
  job_id?: string
  run_name?: string
  run_type?: string
  run_page_url?: string
  creator_user_name?: string
  trigger?: string
  effective_performance_target?: string
  effective_usage_policy_id?: string
  state?: WireState
  status?: WireStatus
  start_time?: number
  end_time?: number
  run_duration?: number
  queue_duration?: number
  setup_duration?: number
  execution_duration?: number
  cleanup_duration?: number
  job_parameters?: { name?: string; default?: string; value?: string }[]
  overriding_parameters?: Record<string, unknown>
  tasks?: WireTask[]
  /** Present on a for-each task's own run: its iterations, in the shape of tasks. */
  iterations?: WireTask[]
  git_source?: WireGitSource
  repair_history?: WireRepair[]
  next_page_token?: string
}

/** What a task left behind: `GET jobs/runs/get-output`. */
export interface WireOutput {
  metadata?: WireRun
  error?: string
  error_trace?: string
  info?: string
  logs?: string
  logs_truncated?: boolean
  notebook_output?: { result?: string; truncated?: boolean }
  sql_output?: {
    query_output?: { output_link?: string; warehouse_id?: string }
    dashboard_output?: {
      warehouse_id?: string
      widgets?: { widget_title?: string; status?: string; output_link?: string; error?: { message?: string } }[]
    }
    alert_output?: { alert_state?: string; output_link?: string }
    file_output?: { output_link?: string }
  }
  /** `artifacts_link` is pre-signed and `artifacts_headers` are credentials: neither may be printed. */
  dbt_output?: { artifacts_link?: string; artifacts_headers?: Record<string, string> }
  run_job_output?: { run_id?: string }
  dashboard_output?: {
    page_snapshots?: { page_display_name?: string; widget_error_details?: { message?: string }[] }[]
  }
  alert_output?: { alert_state?: string }
  dbt_platform_output?: { dbt_platform_job_run_url?: string; dbt_platform_job_run_output?: WireDbtStep[] }
  /** The older form of the same. */
  dbt_cloud_output?: { dbt_cloud_job_run_url?: string; dbt_cloud_job_run_output?: WireDbtStep[] }
  ai_runtime_task_output?: { mlflow_experiment_id?: string; mlflow_run_id?: string; status_message?: string }
  clean_rooms_notebook_output?: {
    clean_room_job_run_state?: { life_cycle_state?: string; result_state?: string }
    notebook_output?: { result?: string; truncated?: boolean }
    output_schema_info?: { catalog_name?: string; schema_name?: string; expiration_time?: number }
  }
}

export interface WireDbtStep {
  index?: number
  name?: string
  status?: string
  logs?: string
}

/** An entry of `GET jobs/list`. */
export interface WireJob {
  job_id?: string
  creator_user_name?: string
  settings?: { name?: string }
}
