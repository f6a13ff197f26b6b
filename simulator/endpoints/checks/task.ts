import { KIND_FIELDS, kindOf, type JobSettings, type TaskSpec } from '../../engine/model.ts'
import { invalid } from '../../server/api-error.ts'

const KEY = /^[\w-]{1,100}$/

const BASE_PARAMETERS_BYTES = 1024 * 1024

export function checkTask(spec: TaskSpec, settings: JobSettings, submit: boolean): void {
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

export function checkDependencies(tasks: TaskSpec[]): void {
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
