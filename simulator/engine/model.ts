import type { Attempt, Ending, StateStep } from '../scenario/scenario.ts'

/** A task as the Jobs API writes it; ids in it are decimal strings. */
export interface TaskSpec {
  task_key: string
  depends_on?: { task_key: string; outcome?: string }[]
  run_if?: string
  max_retries?: number
  min_retry_interval_millis?: number
  retry_on_timeout?: boolean
  timeout_seconds?: number
  disabled?: boolean
  existing_cluster_id?: string
  new_cluster?: object
  job_cluster_key?: string
  environment_key?: string
  notebook_task?: { notebook_path: string; source?: string; base_parameters?: Record<string, string> }
  spark_jar_task?: Record<string, unknown>
  spark_python_task?: Record<string, unknown>
  spark_submit_task?: Record<string, unknown>
  pipeline_task?: Record<string, unknown>
  python_wheel_task?: Record<string, unknown>
  dbt_task?: Record<string, unknown>
  sql_task?: Record<string, unknown>
  run_job_task?: { job_id: string; job_parameters?: Record<string, string> }
  condition_task?: { op: string; left: string; right: string }
  for_each_task?: { inputs: string; concurrency?: number; task: TaskSpec }
  clean_rooms_notebook_task?: Record<string, unknown>
  alert_task?: Record<string, unknown>
  dashboard_task?: Record<string, unknown>
  power_bi_task?: Record<string, unknown>
  dbt_cloud_task?: { dbt_cloud_job_id?: string; [field: string]: unknown }
  dbt_platform_task?: Record<string, unknown>
  gen_ai_compute_task?: Record<string, unknown>
  python_operator_task?: Record<string, unknown>
  ai_runtime_task?: Record<string, unknown>
  [field: string]: unknown
}

export const KIND_FIELDS = [
  'notebook_task',
  'spark_jar_task',
  'spark_python_task',
  'spark_submit_task',
  'pipeline_task',
  'python_wheel_task',
  'dbt_task',
  'sql_task',
  'run_job_task',
  'condition_task',
  'for_each_task',
  'clean_rooms_notebook_task',
  'alert_task',
  'dashboard_task',
  'power_bi_task',
  'dbt_cloud_task',
  'dbt_platform_task',
  'gen_ai_compute_task',
  'python_operator_task',
  'ai_runtime_task',
] as const
export type KindField = (typeof KIND_FIELDS)[number]

/** As the service writes them; it takes them in any case. */
export const GIT_PROVIDERS = [
  'gitHub',
  'bitbucketCloud',
  'azureDevOpsServices',
  'gitHubEnterprise',
  'bitbucketServer',
  'gitLab',
  'gitLabEnterpriseEdition',
  'awsCodeCommit',
]

export interface GitSource {
  git_url: string
  git_provider: string
  git_branch?: string
  git_tag?: string
  git_commit?: string
}

export interface JobSettings {
  name?: string
  tasks?: TaskSpec[]
  parameters?: { name: string; default: string }[]
  max_concurrent_runs?: number
  timeout_seconds?: number
  queue?: { enabled: boolean }
  git_source?: GitSource
  job_clusters?: { job_cluster_key: string }[]
  [field: string]: unknown
}

/** What the scenario says that a task does. */
export interface TaskPlan {
  attempts: Attempt[]
  iteration?: Attempt[]
  exceptions?: Record<string, Attempt[]>
  /** Files, as paths from the notebook's folder, and modules without which it fails. */
  needs?: string[]
  imports?: string[]
}

/** What the scenario says about a run as a whole. */
export interface RunPlan {
  states?: StateStep[]
  end?: Ending
}

/** Who may do what with a job. */
export interface AccessControl {
  user_name?: string
  group_name?: string
  service_principal_name?: string
  permission_level: string
}

export interface JobRecord {
  id: string
  order: number
  creator: string
  createdAt: number
  /** Whether it was there from the start. */
  fromScenario: boolean
  deleted: boolean
  settings: JobSettings
  plans: Map<string, TaskPlan>
  runPlan: RunPlan
  access: AccessControl[]
  /** How often each endpoint changed it, and somebody by hand. */
  changes: { update: number; reset: number; byHand: number }
}

/** A job to be made. */
export type JobOrder = Pick<JobRecord, 'creator' | 'settings' | 'plans' | 'runPlan' | 'access'>

/** Where something stands, or how it ended. */
export interface Condition {
  lifeCycle: string
  result?: string
  status?: string
  message: string
  code?: string
  type?: string
  stopped: boolean
  queueReason?: string
}

/** One attempt of one task: an entry of `tasks[]`. */
export interface TaskRun {
  id: string
  lane: Lane
  number: number
  segment: number
  condition: Condition
  ended: boolean
  startedAt: number
  endedAt: number
  /** When the present life cycle word began. */
  since: number
  queuedMs: number
  setupMs: number
  runMs: number
  cleanupMs: number
  attempt?: Attempt
  childRunId?: string
  iterations?: Lane[]
  outcome?: string
}

/** One task of a run, or one iteration of a for-each task, with all its attempts. */
export interface Lane {
  run: RunRecord
  spec: TaskSpec
  plan: TaskPlan
  taskRuns: TaskRun[]
  retries: number
  onEnd: (last: TaskRun) => void
  /** The for-each task's entry that this lane is an iteration of. */
  parent?: TaskRun
}

/** The original run or one repair of it. */
interface Segment {
  repairId?: string
  startedAt: number
  endedAt: number
  condition?: Condition
}

export interface RunRecord {
  id: string
  order: number
  jobId: string
  job?: JobRecord
  name: string
  submitted: boolean
  creator: string
  token?: string
  body: unknown
  trigger: string
  parent?: TaskRun
  startedAt: number
  queuedMs: number
  begun: boolean
  ended: boolean
  deleted: boolean
  stopping?: 'user' | 'timeout'
  timeoutMs: number
  settings: JobSettings
  plan: RunPlan
  parameters: { name: string; default?: string; value: string }[]
  overriding: Record<string, unknown>
  lanes: Lane[]
  laneOf: Map<string, Lane>
  /** Every entry of `tasks[]`, in the order they were made. */
  taskRuns: TaskRun[]
  segments: Segment[]
}

/** A run to be made. */
export interface RunOrder {
  job?: JobRecord
  name: string
  creator: string
  token?: string
  body: unknown
  settings: JobSettings
  /** Task keys to run; all when absent. */
  only?: Set<string>
  plans: Map<string, TaskPlan>
  plan: RunPlan
  parameters: Record<string, string>
  overriding: Record<string, unknown>
  queue: boolean
  parent?: TaskRun
}

/** What a repair runs again, and with what. */
export interface RepairOrder {
  keys: Set<string>
  settings: JobSettings
  parameters: Record<string, string>
  overriding: Record<string, unknown>
}

/** The newest attempt of a lane. */
export function lastRun(lane: Lane): TaskRun {
  return lane.taskRuns[lane.taskRuns.length - 1] as TaskRun
}

/** The field that says what a task does. */
export function kindOf(spec: TaskSpec): KindField | undefined {
  return KIND_FIELDS.find((field) => spec[field] !== undefined && spec[field] !== null)
}
