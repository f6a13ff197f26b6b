/**
 * The fields that the Jobs API is known to have in the body of jobs/create, at every level, as databricks-sdk-py 0.162
 * and the reference of 2.1 have them: by the type of their value, `!` after those that are required. A type is `text`,
 * `int`, `number`, `flag`, or another entry of this table; `[]` is a list of them, `{}` a map of any keys to them.
 *
 * https://docs.databricks.com/api/workspace/jobs/create
 */
export const SHAPES = {
  job: {
    text:
      'budget_policy_id description duration_target edit_mode format name parent_path performance_target ' +
      'usage_policy_id',
    continuous: 'continuous',
    jobDeployment: 'deployment',
    emailNotifications: 'email_notifications',
    'environmentVariables[]': 'environment_variables',
    'environment[]': 'environments',
    gitSource: 'git_source',
    health: 'health',
    'jobCluster[]': 'job_clusters',
    int: 'max_concurrent_runs timeout_seconds max_retries min_retry_interval_millis',
    notificationSettings: 'notification_settings',
    'parameter[]': 'parameters',
    queueSettings: 'queue',
    jobRunAs: 'run_as',
    schedule: 'schedule',
    'text{}': 'tags',
    'task[]': 'tasks',
    trigger: 'trigger',
    'anyTrigger[]': 'triggers',
    webhookNotifications: 'webhook_notifications',
    'accessControl[]': 'access_control_list',
    flag: 'retry_on_timeout disable_auto_optimization',
  },
  continuous: {
    maintenanceWindow: 'maintenance_window',
    text: 'pause_status task_retry_mode',
  },
  maintenanceWindow: {
    int: 'start_hour!',
    text: 'day_of_week! timezone_id!',
  },
  jobDeployment: {
    text: 'kind! deployment_id metadata_file_path version_id',
  },
  emailNotifications: {
    flag: 'no_alert_for_skipped_runs',
    'text[]':
      'on_duration_warning_threshold_exceeded on_failure on_maintenance_complete on_maintenance_start ' +
      'on_start on_streaming_backlog_exceeded on_success',
  },
  environmentVariables: {
    text: 'environment_variables_key!',
    environmentVariablesSpec: 'spec',
  },
  environmentVariablesSpec: {
    'text[]': 'files',
    'text{}': 'variables',
  },
  environment: {
    text: 'environment_key!',
    environmentSpec: 'spec',
  },
  environmentSpec: {
    text: 'base_environment client environment_version project_environment',
    'text[]': 'dependencies java_dependencies',
  },
  gitSource: {
    text: 'git_url! git_provider! git_branch git_commit git_tag',
    gitSnapshot: 'git_snapshot',
    jobSource: 'job_source',
    sparseCheckout: 'sparse_checkout',
  },
  gitSnapshot: {
    text: 'used_commit',
  },
  jobSource: {
    text: 'job_config_path! import_from_git_branch! dirty_state',
  },
  sparseCheckout: {
    'text[]': 'patterns',
  },
  health: {
    'healthRule[]': 'rules',
  },
  healthRule: {
    text: 'metric! op!',
    int: 'value!',
  },
  jobCluster: {
    text: 'job_cluster_key! serverless_compute_id',
    cluster: 'new_cluster',
    serverlessCompute: 'serverless_compute',
  },
  cluster: {
    flag:
      'apply_policy_default_values enable_elastic_disk enable_local_disk_encryption is_single_node ' + 'use_ml_runtime',
    autoScale: 'autoscale',
    int: 'autotermination_minutes num_workers remote_disk_throughput total_initial_remote_disk_size',
    awsAttributes: 'aws_attributes',
    azureAttributes: 'azure_attributes',
    clusterLogConf: 'cluster_log_conf',
    text:
      'cluster_name data_security_mode dependency_mode driver_instance_pool_id driver_node_type_id ' +
      'instance_pool_id kind node_type_id policy_id runtime_engine single_user_name spark_version',
    'text{}': 'custom_tags spark_conf spark_env_vars',
    dockerImage: 'docker_image',
    nodeTypeFlexibility: 'driver_node_type_flexibility worker_node_type_flexibility',
    gcpAttributes: 'gcp_attributes',
    'initScriptInfo[]': 'init_scripts',
    'text[]': 'ssh_public_keys',
    workloadType: 'workload_type',
  },
  autoScale: {
    int: 'max_workers min_workers',
  },
  awsAttributes: {
    text: 'availability ebs_volume_type instance_profile_arn zone_id',
    int:
      'ebs_volume_count ebs_volume_iops ebs_volume_size ebs_volume_throughput first_on_demand ' +
      'spot_bid_price_percent',
  },
  azureAttributes: {
    text: 'availability capacity_reservation_group',
    int: 'first_on_demand',
    logAnalyticsInfo: 'log_analytics_info',
    number: 'spot_bid_max_price',
  },
  logAnalyticsInfo: {
    text: 'log_analytics_primary_key log_analytics_workspace_id',
  },
  clusterLogConf: {
    destination: 'dbfs volumes',
    s3StorageInfo: 's3',
  },
  destination: {
    text: 'destination!',
  },
  s3StorageInfo: {
    text: 'destination! canned_acl encryption_type endpoint kms_key region',
    flag: 'enable_encryption',
  },
  dockerImage: {
    dockerBasicAuth: 'basic_auth',
    text: 'url',
  },
  dockerBasicAuth: {
    text: 'password username',
  },
  nodeTypeFlexibility: {
    'text[]': 'alternate_node_type_ids',
    text: 'aws_context_id',
  },
  gcpAttributes: {
    text: 'availability confidential_compute_type google_service_account zone_id',
    int: 'boot_disk_size first_on_demand local_ssd_count',
    flag: 'use_preemptible_executors',
  },
  initScriptInfo: {
    destination: 'abfss dbfs file gcs volumes workspace',
    s3StorageInfo: 's3',
  },
  workloadType: {
    clientsTypes: 'clients!',
  },
  clientsTypes: {
    flag: 'jobs notebooks',
  },
  serverlessCompute: {
    text: 'policy_id',
  },
  notificationSettings: {
    flag: 'no_alert_for_canceled_runs no_alert_for_skipped_runs alert_on_last_attempt',
  },
  parameter: {
    text: 'name! default!',
  },
  queueSettings: {
    flag: 'enabled!',
  },
  jobRunAs: {
    text: 'group_name service_principal_name user_name',
  },
  schedule: {
    text: 'quartz_cron_expression! timezone_id! pause_status',
    sqlCondition: 'sql_condition',
  },
  sqlCondition: {
    text: 'sql_query_id! warehouse_id! trigger_mode',
  },
  task: {
    text:
      'task_key! description environment_key environment_variables_key existing_cluster_id job_cluster_key ' + 'run_if',
    aiFunctionTask: 'ai_function_task',
    aiRuntimeTask: 'ai_runtime_task',
    alertTask: 'alert_task',
    cleanRoomsNotebookTask: 'clean_rooms_notebook_task',
    compute: 'compute',
    conditionTask: 'condition_task',
    dashboardTask: 'dashboard_task',
    dbtCloudTask: 'dbt_cloud_task',
    dbtPlatformTask: 'dbt_platform_task',
    dbtTask: 'dbt_task',
    'dependency[]': 'depends_on',
    flag: 'disable_auto_optimization disabled retry_on_timeout',
    emailNotifications: 'email_notifications',
    forEachTask: 'for_each_task',
    genAiComputeTask: 'gen_ai_compute_task',
    health: 'health',
    'library[]': 'libraries',
    int: 'max_retries min_retry_interval_millis timeout_seconds',
    cluster: 'new_cluster',
    notebookTask: 'notebook_task',
    notificationSettings: 'notification_settings',
    pipelineTask: 'pipeline_task',
    powerBiTask: 'power_bi_task',
    pythonOperatorTask: 'python_operator_task',
    pythonWheelTask: 'python_wheel_task',
    runJobTask: 'run_job_task',
    sparkJarTask: 'spark_jar_task',
    sparkPythonTask: 'spark_python_task',
    sparkSubmitTask: 'spark_submit_task',
    sqlTask: 'sql_task',
    webhookNotifications: 'webhook_notifications',
  },
  aiFunctionTask: {
    qualifiedName: 'output!',
    aiClassify: 'ai_classify',
    aiExtract: 'ai_extract',
    aiParseDocument: 'ai_parse_document',
    deltaTableSource: 'delta_table',
    volumeSource: 'volume',
  },
  qualifiedName: {
    text: 'catalog schema table',
  },
  aiClassify: {
    text: 'version! instructions',
    flag: 'enable_confidence_scores enable_rationales multilabel',
    inlineLabels: 'inline_labels',
  },
  inlineLabels: {
    'label[]': 'labels!',
  },
  label: {
    text: 'name! description',
  },
  aiExtract: {
    text: 'version! instructions mode schema',
    flag: 'enable_citations enable_confidence_scores',
  },
  aiParseDocument: {
    text: 'version! image_output_path page_range',
    'text[]': 'description_element_types',
  },
  deltaTableSource: {
    text: 'table_name! input_column!',
    'text[]': 'merge_key_columns',
  },
  volumeSource: {
    text: 'volume_path!',
  },
  aiRuntimeTask: {
    text:
      'experiment! code_source_path docker_image_url mlflow_artifact_location mlflow_experiment_directory ' +
      'mlflow_run priority_class unity_catalog_image_path',
    'deploymentSpec[]': 'deployments!',
  },
  deploymentSpec: {
    computeSpec: 'compute!',
    text: 'command_path name',
  },
  computeSpec: {
    text: 'accelerator_type! provisioned_capacity_id',
    int: 'accelerator_count!',
  },
  alertTask: {
    text: 'alert_id warehouse_id workspace_path',
    'text{}': 'parameters',
    'subscriber[]': 'subscribers',
  },
  subscriber: {
    text: 'destination_id user_name',
  },
  cleanRoomsNotebookTask: {
    text: 'clean_room_name! notebook_name! etag',
    'text{}': 'notebook_base_parameters',
  },
  compute: {
    text: 'hardware_accelerator',
  },
  conditionTask: {
    text: 'op! left! right!',
  },
  dashboardTask: {
    text: 'dashboard_id warehouse_id',
    'text{}': 'filters',
    subscription: 'subscription',
  },
  subscription: {
    attachment: 'attachment',
    text: 'custom_subject',
    flag: 'paused',
    'subscriber[]': 'subscribers',
  },
  attachment: {
    dataAttachment: 'data_attachment',
    pageAttachment: 'page_attachment',
  },
  dataAttachment: {
    'widget[]': 'widgets!',
    text: 'file_format!',
    flag: 'include_applied_filters',
  },
  widget: {
    text: 'page_id! widget_id!',
  },
  pageAttachment: {
    'text[]': 'page_ids',
    text: 'page_selection',
  },
  dbtCloudTask: {
    text: 'connection_resource_name',
    int: 'dbt_cloud_job_id',
  },
  dbtPlatformTask: {
    text: 'connection_resource_name dbt_platform_job_id',
  },
  dbtTask: {
    'text[]': 'commands!',
    text: 'catalog profiles_directory project_directory schema source warehouse_id',
  },
  dependency: {
    text: 'task_key! outcome',
  },
  forEachTask: {
    text: 'inputs!',
    task: 'task!',
    int: 'concurrency',
  },
  genAiComputeTask: {
    text:
      'dl_runtime_image! command mlflow_experiment_name source training_script_path yaml_parameters ' +
      'yaml_parameters_file_path',
    computeConfig: 'compute',
  },
  computeConfig: {
    int: 'num_gpus!',
    text: 'gpu_node_pool_id gpu_type',
  },
  library: {
    packageLibrary: 'cran pypi',
    text: 'egg jar requirements whl',
    mavenLibrary: 'maven',
  },
  packageLibrary: {
    text: 'package! repo',
  },
  mavenLibrary: {
    text: 'coordinates! repo',
    'text[]': 'exclusions',
  },
  notebookTask: {
    text: 'notebook_path! source warehouse_id',
    'text{}': 'base_parameters',
  },
  pipelineTask: {
    text: 'pipeline_id!',
    flag: 'full_refresh',
    'text[]': 'full_refresh_selection refresh_flow_selection refresh_selection reset_checkpoint_selection',
    'text{}': 'parameters',
  },
  powerBiTask: {
    text: 'connection_resource_name warehouse_id',
    powerBiModel: 'power_bi_model',
    flag: 'refresh_after_update',
    'powerBiTable[]': 'tables',
  },
  powerBiModel: {
    text: 'authentication_method model_name storage_mode workspace_name',
    flag: 'overwrite_existing',
  },
  powerBiTable: {
    text: 'catalog name schema storage_mode',
  },
  pythonOperatorTask: {
    text: 'main',
    'pythonOperatorTaskParameter[]': 'parameters',
  },
  pythonOperatorTaskParameter: {
    text: 'name value',
  },
  pythonWheelTask: {
    text: 'package_name! entry_point!',
    'text{}': 'named_parameters',
    'text[]': 'parameters',
  },
  runJobTask: {
    int: 'job_id!',
    'text[]': 'dbt_commands jar_params python_params spark_submit_params',
    'text{}': 'job_parameters notebook_params python_named_params sql_params',
    pipelineParams: 'pipeline_params',
  },
  pipelineParams: {
    flag: 'full_refresh',
    'text[]': 'full_refresh_selection refresh_flow_selection refresh_selection reset_checkpoint_selection',
  },
  sparkJarTask: {
    text: 'jar_uri main_class_name',
    'text[]': 'parameters',
    flag: 'run_as_repl',
  },
  sparkPythonTask: {
    text: 'python_file! source',
    'text[]': 'parameters',
  },
  sparkSubmitTask: {
    'text[]': 'parameters',
  },
  sqlTask: {
    text: 'warehouse_id!',
    sqlTaskAlert: 'alert',
    sqlTaskDashboard: 'dashboard',
    sqlTaskFile: 'file',
    'text{}': 'parameters',
    sqlTaskQuery: 'query',
  },
  sqlTaskAlert: {
    text: 'alert_id!',
    flag: 'pause_subscriptions',
    'subscriber[]': 'subscriptions',
  },
  sqlTaskDashboard: {
    text: 'dashboard_id! custom_subject',
    flag: 'pause_subscriptions',
    'subscriber[]': 'subscriptions',
  },
  sqlTaskFile: {
    text: 'path! source',
  },
  sqlTaskQuery: {
    text: 'query_id!',
  },
  webhookNotifications: {
    'webhook[]':
      'on_duration_warning_threshold_exceeded on_failure on_maintenance_complete on_maintenance_start ' +
      'on_start on_streaming_backlog_exceeded on_success',
  },
  webhook: {
    text: 'id!',
  },
  trigger: {
    fileArrival: 'file_arrival',
    jobCompletion: 'job_completion',
    modelTrigger: 'model',
    text: 'pause_status',
    periodic: 'periodic',
    sqlCondition: 'sql_condition',
    tableUpdate: 'table_update',
  },
  fileArrival: {
    text: 'url!',
    int: 'min_time_between_triggers_seconds wait_after_last_change_seconds',
  },
  jobCompletion: {
    'monitoredJob[]': 'jobs!',
    text: 'if_status',
  },
  monitoredJob: {
    text: 'workspace_id! job_id!',
  },
  modelTrigger: {
    text: 'condition! securable_name',
    'text[]': 'aliases',
    int: 'min_time_between_triggers_seconds wait_after_last_change_seconds',
  },
  periodic: {
    int: 'interval!',
    text: 'unit!',
  },
  tableUpdate: {
    'text[]': 'table_names!',
    text: 'condition',
    int: 'min_time_between_triggers_seconds wait_after_last_change_seconds',
  },
  anyTrigger: {
    continuousTrigger: 'continuous',
    fileArrival: 'file_arrival',
    jobCompletion: 'job_completion',
    modelTrigger: 'model',
    text: 'pause_status',
    periodic: 'periodic',
    cronTrigger: 'schedule',
    sqlCondition: 'sql_condition',
    tableUpdate: 'table_update',
  },
  continuousTrigger: {
    maintenanceWindow: 'maintenance_window',
    text: 'task_retry_mode',
  },
  cronTrigger: {
    text: 'quartz_cron_expression! timezone_id!',
  },
  accessControl: {
    text: 'user_name group_name service_principal_name permission_level',
  },
} as const satisfies Record<string, Record<string, string>>
