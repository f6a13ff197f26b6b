import { GIT_PROVIDERS, type GitSource, type JobSettings, type TaskSpec } from '../engine/model.ts'
import type { JobDefinitions } from '../scenario/scenario.ts'
import type { Json } from './form.ts'

const EVENTS = [
  'on_start',
  'on_success',
  'on_failure',
  'on_duration_warning_threshold_exceeded',
  'on_streaming_backlog_exceeded',
]

/** Settings as the service shows them: in its own order, with its own words, and with its newest defaults. */
export function settingsAsRead(settings: JobSettings, definitions: JobDefinitions): JobSettings {
  const { tasks, git_source: git, environments } = settings
  return withNewDefaults(
    {
      ...(definitions.performanceTarget === 'always' && { performance_target: 'PERFORMANCE_OPTIMIZED' }),
      ...notifications(settings, definitions),
      ...(git && { git_source: gitAsRead(git, definitions) }),
      ...(Array.isArray(environments) && {
        environments: environments.map((environment) => environmentAsRead(environment as Json, definitions)),
      }),
      ...(tasks && { tasks: tasksAsRead(tasks, definitions) }),
    },
    definitions.newDefaults,
  )
}

// Sorted by key: databricks/terraform-provider-databricks#4159, #3126, databricks/cli#4363, #4990
function tasksAsRead(tasks: TaskSpec[], definitions: JobDefinitions): TaskSpec[] {
  return tasks
    .toSorted((one, other) => compare(one.task_key, other.task_key))
    .map((spec) => taskAsRead(spec, definitions))
}

function taskAsRead(spec: TaskSpec, definitions: JobDefinitions): TaskSpec {
  const { depends_on: needs, for_each_task: forEach } = spec
  return {
    ...notifications(spec, definitions),
    ...(needs && {
      depends_on: needs.toSorted(
        (one, other) => compare(one.task_key, other.task_key) || compare(one.outcome ?? '', other.outcome ?? ''),
      ),
    }),
    ...(forEach && { for_each_task: { ...forEach, task: taskAsRead(forEach.task, definitions) } }),
  }
}

// Webhooks come in any order: databricks/cli bundle/direct/dresources/job.go
function notifications<T extends JobSettings | TaskSpec>(holder: T, { mailOrder }: JobDefinitions): T {
  const { email_notifications: mails, webhook_notifications: webhooks } = holder as Json
  return {
    ...holder,
    ...(isRecord(webhooks) && { webhook_notifications: withLists(webhooks, (list) => list.toReversed()) }),
    ...(isRecord(mails) &&
      mailOrder === 'sorted' && { email_notifications: withLists(mails, (list) => list.toSorted()) }),
  }
}

function withLists(events: Json, change: (list: unknown[]) => unknown[]): Json {
  return Object.fromEntries(
    Object.entries(events).map(([event, list]) => [
      event,
      EVENTS.includes(event) && Array.isArray(list) ? change(list) : list,
    ]),
  )
}

function gitAsRead(git: GitSource, { gitProvider }: JobDefinitions): GitSource {
  if (gitProvider === 'as-written') return git
  const lower = git.git_provider?.toLowerCase()
  return { ...git, git_provider: GIT_PROVIDERS.find((name) => name.toLowerCase() === lower) ?? git.git_provider }
}

/** `client` is the old name of `environment_version`: databricks-sdk-go service/compute/model.go */
function environmentAsRead(environment: Json, { environmentVersion }: JobDefinitions): Json {
  const { spec } = environment
  if (environmentVersion === 'as-written' || !isRecord(spec)) return environment
  const { client, environment_version: newer, ...rest } = spec
  const version = newer ?? client
  const name = environmentVersion === 'client' ? 'client' : 'environment_version'
  return version === undefined ? environment : { ...environment, spec: { ...rest, [name]: version } }
}

// Defaults appear without notice: databricks/terraform-provider-databricks#4450
function withNewDefaults(settings: JobSettings, defaults: Json): JobSettings {
  const whole = filled(settings, defaults) as JobSettings
  const { tasks: ofTasks } = defaults
  if (whole.tasks === undefined || !isRecord(ofTasks)) return whole
  return { ...whole, tasks: whole.tasks.map((spec) => withNestedDefaults(spec, ofTasks)) }
}

function withNestedDefaults(spec: TaskSpec, defaults: Json): TaskSpec {
  const { for_each_task: forEach } = spec
  if (!forEach) return spec
  return { ...spec, for_each_task: { ...forEach, task: filled(forEach.task, defaults) as TaskSpec } }
}

function filled(value: unknown, defaults: Json): unknown {
  if (Array.isArray(value)) return value.map((entry) => filled(entry, defaults))
  if (!isRecord(value)) return value
  const result = { ...value }
  for (const [field, wanted] of Object.entries(defaults)) {
    if (isRecord(wanted)) {
      if (field in value) result[field] = filled(value[field], wanted)
    } else result[field] ??= wanted
  }
  return result
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** By code units, whatever the language of the machine. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
