import { invalid } from '../../server/api-error.ts'
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
  type Check,
} from './body.ts'
import { KIND_FIELDS, kindOf, type GitSource, type JobSettings, type TaskSpec } from '../../engine/model.ts'
import { RUN_IFS } from '../../scenario/scenario.ts'

const KEY = /^[\w-]{1,100}$/
const GIT_PROVIDERS = [
  'gitHub',
  'bitbucketCloud',
  'azureDevOpsServices',
  'gitHubEnterprise',
  'bitbucketServer',
  'gitLab',
  'gitLabEnterpriseEdition',
  'awsCodeCommit',
]
const CONDITION_OPS = [
  'EQUAL_TO',
  'NOT_EQUAL',
  'GREATER_THAN',
  'GREATER_THAN_OR_EQUAL',
  'LESS_THAN',
  'LESS_THAN_OR_EQUAL',
]
const BASE_PARAMETERS_BYTES = 1024 * 1024
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
  access_control_list: listOf(
    shape({
      user_name: anyText,
      group_name: anyText,
      service_principal_name: anyText,
      permission_level: oneOf('CAN_MANAGE', 'IS_OWNER', 'CAN_MANAGE_RUN', 'CAN_VIEW'),
    }),
  ),
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
  name: textUpTo(4096),
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

/** What the shape alone does not say about the settings of a job or one-time run. Throws the refusal. */
export function checkSettings(settings: JobSettings, limits: { tasks: number; submit: boolean }): void {
  const tasks = settings.tasks ?? []
  if (limits.submit && tasks.length === 0) throw invalid('Missing required field: tasks')
  if (tasks.length > limits.tasks)
    throw invalid(`The number of tasks must be at most ${limits.tasks}, found ${tasks.length}.`)
  if ((settings.timeout_seconds ?? 0) < 0) throw invalid('timeout_seconds must not be negative.')
  if (settings.git_source) checkGitSource(settings.git_source)
  checkUnique(
    'task_key',
    tasks.map((spec) => spec.task_key),
  )
  for (const spec of tasks) checkTask(spec, settings, limits.submit)
  checkDependencies(tasks)
  checkEnvironments(settings, tasks)
  if (!limits.submit) checkJob(settings)
}

function checkJob(settings: JobSettings): void {
  const { max_concurrent_runs: concurrent = 1, parameters = [], job_clusters: clusters = [] } = settings
  if (concurrent < 0 || concurrent > 1000) throw invalid('max_concurrent_runs must be between 0 and 1000.')
  if (settings['schedule'] && settings['continuous']) throw invalid('Only one of schedule and continuous can be used.')
  if (Object.keys(settings['tags'] ?? {}).length > 25) throw invalid('A maximum of 25 tags can be added to the job.')
  for (const { name } of parameters)
    if (!/^[\w\-.]+$/.test(name))
      throw invalid(`Job parameter name '${name}' may only contain alphanumeric characters, _, - and .`)
  checkUnique(
    'job parameter name',
    parameters.map(({ name }) => name),
  )
  checkUnique(
    'job_cluster_key',
    clusters.map((cluster) => cluster.job_cluster_key),
  )
}

/** Checks the source that tasks are checked out from. */
function checkGitSource(git: GitSource): void {
  shape(
    {
      git_url: textUpTo(300),
      git_provider: anyText,
      git_branch: textUpTo(255),
      git_tag: textUpTo(255),
      git_commit: textUpTo(64),
    },
    ['git_url'],
  )(git, 'git_source')
  if (!GIT_PROVIDERS.some((provider) => provider.toLowerCase() === git.git_provider?.toLowerCase())) {
    throw invalid(
      `git_source.git_provider must be one of: ${GIT_PROVIDERS.map((provider) => provider.toLowerCase()).join(',')}`,
    )
  }
  const references = [git.git_branch, git.git_tag, git.git_commit].filter(
    (reference) => reference !== undefined && reference !== null && reference !== '',
  )
  if (references.length !== 1)
    throw invalid(
      'Exactly one of git_source.git_branch, git_source.git_tag and git_source.git_commit must be specified.',
    )
}

function checkTask(spec: TaskSpec, settings: JobSettings, submit: boolean): void {
  const { task_key: key } = spec
  if (!KEY.test(key))
    throw invalid(`Task key '${key}' is invalid: it must have 1 to 100 characters, only alphanumeric ones, _ and -.`)
  const kinds = KIND_FIELDS.filter((field) => spec[field] !== undefined && spec[field] !== null)
  if (kinds.length !== 1)
    throw invalid(
      `Task ${key} must have exactly one task type, found ${kinds.length === 0 ? 'none' : kinds.join(', ')}.`,
    )
  if ((spec.timeout_seconds ?? 0) < 0) throw invalid(`timeout_seconds of task ${key} must not be negative.`)
  if ((spec.max_retries ?? 0) < -1) throw invalid(`max_retries of task ${key} must be -1 or more.`)
  checkCompute(spec, settings, submit)
  checkSources(spec, settings)
  checkKind(spec, settings, submit)
}

function checkCompute(spec: TaskSpec, settings: JobSettings, submit: boolean): void {
  const { task_key: key, job_cluster_key: shared } = spec
  const given = [spec.existing_cluster_id, spec.new_cluster, shared].filter(
    (cluster) => cluster !== undefined && cluster !== null,
  )
  if (given.length > 1)
    throw invalid(`Task ${key}: only one of existing_cluster_id, new_cluster and job_cluster_key can be specified.`)
  if (shared && (submit || !settings.job_clusters?.some((cluster) => cluster.job_cluster_key === shared)))
    throw invalid(`Task ${key} refers to job cluster '${shared}', which is not defined.`)
  if (spec.spark_submit_task && !spec.new_cluster)
    throw invalid(`Task ${key}: spark_submit_task can run only on new clusters.`)
}

function checkSources(spec: TaskSpec, settings: JobSettings): void {
  const { task_key: key, notebook_task: notebook } = spec
  const git = settings.git_source !== undefined && settings.git_source !== null
  const file = spec.sql_task?.['file'] as { source?: string } | undefined
  const stated = notebook?.source ?? file?.source ?? (spec.spark_python_task ?? spec.dbt_task)?.['source']
  if (stated === 'GIT' && !git) throw invalid(`Task ${key} has source GIT, but git_source is not defined.`)
  if ((file ?? spec.dbt_task) && !git && stated !== 'WORKSPACE')
    throw invalid(`Task ${key}: git_source must be defined for dbt and SQL file tasks.`)
  if (!notebook) return
  const absolute = notebook.notebook_path.startsWith('/')
  if (git && stated !== 'WORKSPACE') {
    if (absolute) throw invalid(`Task ${key}: notebook_path must be relative when the notebook is in a Git repository.`)
  } else if (!absolute && !notebook.notebook_path.includes('{{'))
    throw invalid(`Task ${key}: Only absolute paths are currently supported. Paths must begin with '/'.`)
}

function checkKind(spec: TaskSpec, settings: JobSettings, submit: boolean): void {
  const { task_key: key, notebook_task: notebook, sql_task: sql, for_each_task: forEach } = spec
  if (notebook?.base_parameters && Buffer.byteLength(JSON.stringify(notebook.base_parameters)) > BASE_PARAMETERS_BYTES)
    throw invalid(`Task ${key}: base_parameters cannot exceed 1 MB.`)
  if (
    sql &&
    ['query', 'dashboard', 'alert', 'file'].filter((field) => sql[field] !== undefined && sql[field] !== null)
      .length !== 1
  ) {
    throw invalid(`Task ${key}: sql_task must have exactly one of query, dashboard, alert and file.`)
  }
  if (!forEach) return
  const { concurrency = 1 } = forEach
  if (concurrency < 1 || concurrency > 100) throw invalid(`Task ${key}: concurrency must be between 1 and 100.`)
  if (kindOf(forEach.task) === 'for_each_task')
    throw invalid(`Task ${key}: a for_each_task cannot be nested in another.`)
  checkTask(forEach.task, settings, submit)
}

function checkDependencies(tasks: TaskSpec[]): void {
  const byKey = new Map(tasks.map((spec) => [spec.task_key, spec]))
  for (const spec of tasks) {
    for (const on of spec.depends_on ?? []) {
      const upstream = byKey.get(on.task_key)
      if (upstream === undefined)
        throw invalid(`Task ${spec.task_key} depends on task '${on.task_key}', which does not exist.`)
      if (on.outcome !== undefined && !upstream.condition_task)
        throw invalid(
          `Task ${spec.task_key} depends on the outcome of '${on.task_key}', which is not a condition task.`,
        )
    }
  }
  const open = new Map(tasks.map((spec) => [spec.task_key, new Set(spec.depends_on?.map((on) => on.task_key))]))
  for (let size = -1; size !== open.size;) {
    size = open.size
    for (const [key, needs] of open) if ([...needs].every((need) => !open.has(need))) open.delete(key)
  }
  if (open.size > 0) throw invalid(`Tasks depend on each other in a circle: ${[...open.keys()].join(', ')}.`)
}

function checkEnvironments(settings: JobSettings, tasks: TaskSpec[]): void {
  const keys = ((settings['environments'] ?? []) as { environment_key: string }[]).map(
    (environment) => environment.environment_key,
  )
  checkUnique('environment_key', keys)
  for (const spec of tasks) {
    if (spec.environment_key && !keys.includes(spec.environment_key))
      throw invalid(`Task ${spec.task_key} refers to environment '${spec.environment_key}', which is not defined.`)
  }
}

function checkUnique(what: string, names: string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw invalid(`Duplicate ${what}: ${twice}`)
}
