/**
 * Top-level fields of the two bodies that start a run, as databricks-sdk-py 0.162 has them. A field that is not here
 * still passes through, since the API may be newer than this list: it only draws a warning.
 */
export const KNOWN_FIELDS = {
  // https://docs.databricks.com/api/workspace/jobs/runnow
  'run-now': [
    'job_id',
    'idempotency_token',
    'job_parameters',
    'notebook_params',
    'jar_params',
    'python_params',
    'python_named_params',
    'sql_params',
    'dbt_commands',
    'spark_submit_params',
    'pipeline_params',
    'queue',
    'only',
    'performance_target',
    'duration_target',
  ],
  // https://docs.databricks.com/api/workspace/jobs/submit
  submit: [
    'run_name',
    'timeout_seconds',
    'health',
    'idempotency_token',
    'tasks',
    'git_source',
    'webhook_notifications',
    'email_notifications',
    'notification_settings',
    'environments',
    'environment_variables',
    'access_control_list',
    'queue',
    'run_as',
    'performance_target',
    'duration_target',
    'budget_policy_id',
    'usage_policy_id',
  ],
} as const

/** Parameters of one kind of task each, which the service refuses beside `job_parameters`. */
export const TASK_PARAMETER_FIELDS = [
  'notebook_params',
  'jar_params',
  'python_params',
  'python_named_params',
  'sql_params',
  'dbt_commands',
  'spark_submit_params',
] as const
