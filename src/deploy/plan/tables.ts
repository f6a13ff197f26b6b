/**
 * What is known of how the service keeps a job, apart from the code that goes by it. A row holds for a place: `job.` is
 * a field of the job, `task.` of a task (also of the one inside of a for-each task), `cluster.` of a `new_cluster`,
 * wherever that is; `[]` is any entry of a list. Sources: "reference" is the page of jobs/create
 * (https://docs.databricks.com/api/workspace/jobs/create), "cli" is databricks/cli, "tf" is
 * databricks/terraform-provider-databricks, "sdk" is databricks/databricks-sdk-go (service/jobs, service/compute).
 */

/** What holds for some places, and who says so. */
export interface Row {
  at: readonly string[]
  source: string
}

/** Values of a field that mean the same as no such field, in the file as well as in the workspace. */
export const DEFAULTS: readonly (Row & { values: readonly unknown[] })[] = [
  { at: ['job.name'], values: ['Untitled'], source: 'reference' },
  { at: ['job.description', 'task.description'], values: [''], source: 'reference: optional' },
  {
    at: ['job.timeout_seconds', 'task.timeout_seconds'],
    values: [0],
    source: 'reference; cli libs/testserver/jobs.go',
  },
  { at: ['job.max_concurrent_runs'], values: [1], source: 'reference' },
  {
    at: ['job.schedule.pause_status', 'job.trigger.pause_status', 'job.continuous.pause_status'],
    values: ['UNPAUSED'],
    source: 'reference; tf docs/resources/job.md',
  },
  { at: ['job.continuous.task_retry_mode'], values: ['NEVER'], source: 'sdk: Continuous' },
  { at: ['job.queue.enabled'], values: [false], source: 'reference; tf jobs/jobs_api_go_sdk.go' },
  {
    at: ['job.performance_target'],
    values: ['PERFORMANCE_OPTIMIZED'],
    source: 'cli bundle/configsync/defaults.go; tf docs/resources/job.md',
  },
  { at: ['job.edit_mode'], values: ['EDITABLE'], source: 'reference' },
  {
    at: [
      'job.email_notifications.no_alert_for_skipped_runs',
      'job.notification_settings.no_alert_for_skipped_runs',
      'job.notification_settings.no_alert_for_canceled_runs',
      'job.notification_settings.alert_on_last_attempt',
      'task.email_notifications.no_alert_for_skipped_runs',
      'task.notification_settings.no_alert_for_skipped_runs',
      'task.notification_settings.no_alert_for_canceled_runs',
      'task.notification_settings.alert_on_last_attempt',
    ],
    values: [false],
    source: 'reference; cli bundle/configsync/defaults.go; jobs made in the UI have them',
  },
  { at: ['task.run_if'], values: ['ALL_SUCCESS'], source: 'reference; cli libs/testserver/jobs.go' },
  { at: ['task.max_retries'], values: [0], source: 'reference' },
  { at: ['task.min_retry_interval_millis'], values: [0], source: 'reference: retried at once' },
  { at: ['task.retry_on_timeout', 'task.disable_auto_optimization'], values: [false], source: 'reference' },
  { at: ['task.disabled'], values: [false], source: 'cli bundle/configsync/defaults.go' },
  { at: ['task.dbt_task.schema'], values: ['default'], source: 'tf jobs/resource_job.go' },
  { at: ['task.pipeline_task.full_refresh'], values: [false], source: 'cli bundle/configsync/defaults.go' },
  { at: ['task.spark_jar_task.run_as_repl'], values: [true], source: 'tf#4450: came back unasked' },
  { at: ['task.for_each_task.concurrency'], values: [20], source: 'tf docs/resources/job.md' },
  { at: ['cluster.cluster_name'], values: [''], source: 'jobs made in the UI have it' },
  {
    at: ['cluster.workload_type.clients.jobs', 'cluster.workload_type.clients.notebooks'],
    values: [true],
    source: 'cli bundle/config/mutator/resourcemutator; tf clusters/resource_cluster.go: their own default',
  },
]

/** Where a task takes its file from: GIT where the job has `git_source`, else WORKSPACE. */
export const SOURCES: Row = {
  at: [
    'task.notebook_task.source',
    'task.spark_python_task.source',
    'task.sql_task.file.source',
    'task.dbt_task.source',
  ],
  source: 'reference; cli bundle/direct/dresources/resources.yml',
}

/** Maps that mean nothing while they are empty, so that each of their entries is a field of its own. */
export const OPEN_MAPS: readonly Row[] = [
  {
    at: [
      'job.email_notifications',
      'job.webhook_notifications',
      'job.notification_settings',
      'task.email_notifications',
      'task.webhook_notifications',
      'task.notification_settings',
    ],
    source: 'reference; cli acceptance/bundle/resources/jobs/update',
  },
  { at: ['job.tags'], source: 'reference; cli acceptance/bundle/resources/jobs/tags_empty_map' },
  { at: ['job.queue'], source: 'tf jobs/jobs_api_go_sdk.go' },
  { at: ['job.run_as'], source: 'sdk: JobRunAs' },
  { at: ['job.health', 'task.health'], source: 'reference: rules only' },
  { at: ['job.environments[].spec'], source: 'sdk: Environment' },
  {
    at: ['cluster.spark_conf', 'cluster.spark_env_vars', 'cluster.custom_tags'],
    source: 'sdk: ClusterSpec, maps of text',
  },
  { at: ['cluster.workload_type', 'cluster.workload_type.clients'], source: 'sdk: WorkloadType' },
  { at: ['cluster.aws_attributes', 'cluster.azure_attributes', 'cluster.gcp_attributes'], source: 'sdk: ClusterSpec' },
  {
    at: [
      'task.notebook_task.base_parameters',
      'task.python_wheel_task.named_parameters',
      'task.sql_task.parameters',
      'task.run_job_task.job_parameters',
      'task.run_job_task.notebook_params',
      'task.run_job_task.python_named_params',
      'task.run_job_task.sql_params',
      'task.run_job_task.pipeline_params',
    ],
    source: 'sdk: maps of text',
  },
]

/** What the service fills in where it was not sent, with any value, or with one of these. */
export const FILLED_IN: readonly (Row & { values?: readonly unknown[] })[] = [
  {
    at: [
      'cluster.enable_elastic_disk',
      'cluster.enable_local_disk_encryption',
      // An instance pool brings its own.
      'cluster.node_type_id',
      'cluster.driver_node_type_id',
      'cluster.driver_instance_pool_id',
      'cluster.data_security_mode',
    ],
    source: 'cli bundle/direct/dresources/resources.yml; tf clusters/resource_cluster.go',
  },
  { at: ['cluster.single_user_name'], source: 'cli bundle/configsync/defaults.go' },
  { at: ['cluster.runtime_engine'], values: ['STANDARD'], source: 'jobs made in the UI have it' },
  {
    at: ['cluster.spark_env_vars.PYSPARK_PYTHON'],
    values: ['/databricks/python3/bin/python3'],
    source: 'jobs made in the UI have it',
  },
  {
    at: ['cluster.spark_conf["spark.databricks.delta.preview.enabled"]'],
    source: 'tf jobs/resource_job.go: the service added it once',
  },
]

/** What the service manages: all below it that the file does not name is the service's. */
export const MANAGED: Row = {
  at: ['cluster.aws_attributes', 'cluster.azure_attributes', 'cluster.gcp_attributes'],
  source: 'cli bundle/direct/dresources/resources.yml',
}

/** What the service takes and does not tell: a field, and another one without which it would not be there. */
export const WRITE_ONLY: readonly { within: string; field: string; beside: string; source: string }[] = [
  {
    within: 'job.trigger.table_update',
    field: 'condition',
    beside: 'table_names',
    source: 'cli#6315, cli#6442',
  },
  {
    within: 'cluster',
    field: 'apply_policy_default_values',
    beside: 'policy_id',
    source: 'cli bundle/direct/dresources/resources.yml; cli#5731',
  },
]

/** As whom a job runs: told beside the settings, if at all, and kept by a reset that leaves it out. */
export const RUN_AS: Row = { at: ['job.run_as'], source: 'reference; cli acceptance/bundle/run_as/job_default' }

/** What is no part of a comparison. */
export const LEFT_OUT: readonly Row[] = [
  { at: ['job.format'], source: 'reference: ignored when it is sent' },
  { at: ['job.access_control_list'], source: 'reference: taken by create alone, and not returned' },
]

/** Lists whose entries have a key, in one field or several; their order means nothing. */
export const KEYED_LISTS: readonly (Row & { key: readonly string[] })[] = [
  { at: ['job.tasks'], key: ['task_key'], source: 'cli bundle/direct/dresources/job.go; tf#4159: sorted' },
  { at: ['job.job_clusters'], key: ['job_cluster_key'], source: 'cli bundle/direct/dresources/job.go' },
  { at: ['job.environments'], key: ['environment_key'], source: 'cli bundle/direct/dresources/job.go' },
  { at: ['job.parameters'], key: ['name'], source: 'cli bundle/direct/dresources/job.go' },
  { at: ['task.depends_on'], key: ['task_key', 'outcome'], source: 'cli#4363: sorted; reference: outcome' },
  {
    at: [
      'job.webhook_notifications.on_start',
      'job.webhook_notifications.on_success',
      'job.webhook_notifications.on_failure',
      'job.webhook_notifications.on_duration_warning_threshold_exceeded',
      'job.webhook_notifications.on_streaming_backlog_exceeded',
      'task.webhook_notifications.on_start',
      'task.webhook_notifications.on_success',
      'task.webhook_notifications.on_failure',
      'task.webhook_notifications.on_duration_warning_threshold_exceeded',
      'task.webhook_notifications.on_streaming_backlog_exceeded',
    ],
    key: ['id'],
    source: 'cli bundle/direct/dresources/job.go: in any order',
  },
]

/** Lists of texts whose order is not known to be kept; each is one value. */
export const SETS: Row = {
  at: [
    'job.email_notifications.on_start',
    'job.email_notifications.on_success',
    'job.email_notifications.on_failure',
    'job.email_notifications.on_duration_warning_threshold_exceeded',
    'job.email_notifications.on_streaming_backlog_exceeded',
    'task.email_notifications.on_start',
    'task.email_notifications.on_success',
    'task.email_notifications.on_failure',
    'task.email_notifications.on_duration_warning_threshold_exceeded',
    'task.email_notifications.on_streaming_backlog_exceeded',
  ],
  source: 'unknown; the order of addresses means nothing',
}

/** Texts whose case means nothing. */
export const WITHOUT_CASE: readonly Row[] = [
  { at: ['job.git_source.git_provider'], source: 'reference' },
  { at: ['job.run_as.user_name', 'job.run_as.service_principal_name'], source: 'users and applications know no case' },
]

/** Two names of one field: the older, and what it is called now. */
export const RENAMED: readonly (Row & { to: string })[] = [
  { at: ['job.environments[].spec.client'], to: 'environment_version', source: 'sdk: compute.Environment' },
]

/** Where a field begins to be one of a task or of a cluster. */
export const SCOPES: Readonly<Record<string, string>> = {
  'job.tasks[]': 'task',
  'task.for_each_task.task': 'task',
  'task.new_cluster': 'cluster',
  'job.job_clusters[].new_cluster': 'cluster',
}
