import { GIT_PROVIDERS, type GitSource, type JobSettings, type TaskSpec } from '../../engine/model.ts'
import { invalid } from '../../server/api-error.ts'
import { PAGE_SIZE, TOO_MANY_TASKS } from '../../wire/pages.ts'
import { anyText, shape, textUpTo } from './body.ts'
import { checkDependencies, checkTask } from './task.ts'

interface Limits {
  tasks: number
  submit: boolean
  /** Whether notebook tasks may name an environment; true by default. */
  notebookEnvironments?: boolean
}

/** What the shape alone does not say about the settings of a job or one-time run. Throws the refusal. */
export function checkSettings(settings: JobSettings, limits: Limits): void {
  const tasks = settings.tasks ?? []
  if (limits.submit && tasks.length === 0) throw invalid('Missing required field: tasks')
  if (tasks.length > limits.tasks)
    throw invalid(
      limits.tasks === PAGE_SIZE && !limits.submit
        ? `${TOO_MANY_TASKS}. Your resource has ${tasks.length} tasks`
        : `The number of tasks must be at most ${limits.tasks}, found ${tasks.length}.`,
    )
  if ((settings.timeout_seconds ?? 0) < 0) throw invalid('timeout_seconds must not be negative.')
  if (settings.git_source) checkGitSource(settings.git_source)
  checkUnique(
    'task_key',
    tasks.map((spec) => spec.task_key),
  )
  for (const spec of tasks) checkTask(spec, settings, limits.submit)
  checkDependencies(tasks)
  checkEnvironments(settings, tasks, limits.notebookEnvironments ?? true)
  if (!limits.submit) checkJob(settings)
}

function checkJob(settings: JobSettings): void {
  const { max_concurrent_runs: concurrent = 1, parameters = [], job_clusters: clusters = [] } = settings
  if (concurrent < 0 || concurrent > 1000) throw invalid('max_concurrent_runs must be between 0 and 1000.')
  if (settings['schedule'] && settings['continuous']) throw invalid('Only one of schedule and continuous can be used.')
  if (clusters.length > 0 && (settings.tasks ?? []).length === 0)
    throw invalid('Shared job cluster feature is only supported in multi-task jobs.')
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

function checkEnvironments(settings: JobSettings, tasks: TaskSpec[], forNotebooks: boolean): void {
  const keys = ((settings['environments'] ?? []) as { environment_key: string }[]).map(
    (environment) => environment.environment_key,
  )
  checkUnique('environment_key', keys)
  for (const spec of tasks) {
    if (spec.environment_key && spec.notebook_task && !forNotebooks) throw noEnvironment(spec)
    if (spec.environment_key && !keys.includes(spec.environment_key))
      throw invalid(`Task ${spec.task_key} refers to environment '${spec.environment_key}', which is not defined.`)
  }
}

function noEnvironment({ task_key: key }: TaskSpec): Error {
  return invalid(
    `A task environment can not be provided for notebook task ${key}. Please use the %pip magic command to install ` +
      'notebook-scoped Python libraries and Python wheel packages',
  )
}

function checkUnique(what: string, names: string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw invalid(`Duplicate ${what}: ${twice}`)
}
