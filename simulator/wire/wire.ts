import { resolveAll } from '../engine/parameters.ts'
import { wireCondition } from '../engine/conditions.ts'
import { runCondition } from '../engine/run-state.ts'
import {
  kindOf,
  lastRun,
  type Condition,
  type JobRecord,
  type JobSettings,
  type Lane,
  type RunRecord,
  type TaskRun,
  type TaskSpec,
} from '../engine/model.ts'
import { classify } from '../engine/run-if.ts'

export interface WireForm {
  /** Of the workspace, without a slash at the end. */
  url: string
  org: string
  conditions: 'both' | 'state' | 'status'
  shuffled: boolean
  skippedResult: boolean
  now: number
}

export type Json = Record<string, unknown>

export const PAGE_SIZE = 100
export const TOO_MANY_TASKS = 'Resources with more than 100 tasks can only be handled by API 2.2 and above'

/** `runs/get` of a run, with all its tasks. */
export function wireRun(run: RunRecord, form: WireForm, options: { history?: boolean; resolved?: boolean } = {}): Json {
  return {
    ...wireRunHead(run, form),
    tasks: inOrder(run.taskRuns, form).map((taskRun) => wireTask(taskRun, form, options.resolved ?? false)),
    job_clusters: run.settings.job_clusters,
    ...(options.history && { repair_history: wireHistory(run, form) }),
  }
}

/** A run as runs/list shows it without `expand_tasks`. */
export function wireRunHead(run: RunRecord, form: WireForm): Json {
  const last = run.segments.at(-1)
  const spent = run.segments.reduce(
    (sum, segment) => sum + (segment.endedAt === 0 ? 0 : segment.endedAt - segment.startedAt),
    0,
  )
  return {
    ...identity(run.id, run.id, run),
    ...wireCondition(runCondition(run, form.now), form.conditions, form.skippedResult),
    ...(run.parameters.length > 0 && { job_parameters: run.parameters }),
    ...(Object.keys(run.overriding).length > 0 && { overriding_parameters: run.overriding }),
    start_time: run.startedAt,
    setup_duration: 0,
    execution_duration: 0,
    cleanup_duration: 0,
    end_time: run.ended ? (last?.endedAt ?? 0) : 0,
    ...(run.ended && { run_duration: spent }),
    ...(run.queuedMs > 0 && { queue_duration: run.queuedMs }),
    trigger: run.trigger,
    ...(run.parent && { trigger_info: { run_id: id(run.parent.id) } }),
    run_name: run.name,
    run_page_url: pageUrl(run, run.id, form),
    run_type: run.submitted ? 'SUBMIT_RUN' : 'JOB_RUN',
    format: 'MULTI_TASK',
    ...(run.settings.git_source && { git_source: gitSource(run) }),
    job_run_id: id(run.id),
  }
}

/** `runs/get` of a task run: the run that it is, with itself as its only task. */
export function wireTaskRun(taskRun: TaskRun, form: WireForm, options: { resolved?: boolean } = {}): Json {
  const { run } = taskRun.lane
  const task = wireTask(taskRun, form, options.resolved ?? false)
  const { depends_on: _depends, run_if: _runIf, run_id: _id, ...shared } = task
  const [original] = taskRun.lane.taskRuns
  return {
    ...shared,
    ...identity(taskRun.id, original?.id ?? taskRun.id, run),
    trigger: taskRun.number > 0 ? 'RETRY' : run.trigger,
    run_name: run.name,
    run_type: run.submitted ? 'SUBMIT_RUN' : 'JOB_RUN',
    format: 'MULTI_TASK',
    job_run_id: id(run.id),
    tasks: [task],
    ...(taskRun.iterations && {
      iterations: iterationRuns(taskRun).map((iteration) => wireTask(iteration, form, options.resolved ?? false)),
    }),
  }
}

function identity(runId: string, originalId: string, run: RunRecord): Json {
  return {
    job_id: id(run.jobId),
    run_id: id(runId),
    creator_user_name: run.creator,
    number_in_job: id(runId),
    original_attempt_run_id: id(originalId),
  }
}

// What a job says about retries is not part of what a run says about its tasks.
const JOB_ONLY = new Set(['max_retries', 'min_retry_interval_millis', 'retry_on_timeout', 'disabled'])

function wireTask(taskRun: TaskRun, form: WireForm, resolved: boolean): Json {
  const { lane } = taskRun
  const kind = kindOf(lane.spec)
  return {
    run_id: id(taskRun.id),
    ...Object.fromEntries(Object.entries(lane.spec).filter(([field]) => !JOB_ONLY.has(field))),
    ...(kind && { [kind]: wireKind(taskRun) }),
    run_if: lane.spec.run_if ?? 'ALL_SUCCESS',
    ...wireCondition(taskRun.condition, form.conditions, form.skippedResult),
    run_page_url: pageUrl(lane.run, taskRun.id, form),
    start_time: taskRun.startedAt,
    setup_duration: taskRun.setupMs,
    execution_duration: taskRun.runMs,
    cleanup_duration: taskRun.cleanupMs,
    end_time: taskRun.endedAt,
    ...(taskRun.ended && taskRun.startedAt > 0 && { run_duration: taskRun.endedAt - taskRun.startedAt }),
    ...(taskRun.queuedMs > 0 && { queue_duration: taskRun.queuedMs }),
    ...cluster(taskRun),
    attempt_number: taskRun.number,
    ...(lane.run.settings.git_source && { git_source: gitSource(lane.run) }),
    ...(resolved && kind && { resolved_values: { [kind]: resolveAll(lane.spec[kind], lane.run.parameters) } }),
  }
}

function wireKind(taskRun: TaskRun): unknown {
  const { spec } = taskRun.lane
  if (spec.run_job_task) return wireSpec(spec).run_job_task
  if (spec.condition_task)
    return { ...spec.condition_task, ...(taskRun.outcome !== undefined && { outcome: taskRun.outcome }) }
  if (spec.for_each_task)
    return {
      ...spec.for_each_task,
      task: wireSpec(spec.for_each_task.task),
      stats: forEachStats(taskRun.iterations ?? []),
    }
  return spec[kindOf(spec) ?? '']
}

function forEachStats(lanes: Lane[]): Json {
  const begun = lanes.filter((lane) => lane.taskRuns.length > 0).map(lastRun)
  const finished = begun.filter((last) => last.ended)
  const failed = finished.filter((last) => classify(last.condition) !== 'success')
  const errors = Map.groupBy(failed, errorOf)
  return {
    task_run_stats: {
      total_iterations: lanes.length,
      scheduled_iterations: begun.length,
      active_iterations: begun.length - finished.length,
      completed_iterations: finished.length,
      succeeded_iterations: finished.length - failed.length,
      failed_iterations: failed.length,
    },
    ...(failed.length > 0 && {
      error_message_stats: [...errors].map(([message, runs]) => ({
        count: runs.length,
        error_message: message,
        termination_category: runs[0]?.condition.code ?? '',
      })),
    }),
  }
}

/** The error of an ended attempt as short as it gets. */
export function errorOf(taskRun: TaskRun): string {
  return taskRun.attempt?.error ?? taskRun.condition.message
}

function iterationRuns(taskRun: TaskRun): TaskRun[] {
  return (taskRun.iterations ?? []).flatMap((lane) => lane.taskRuns)
}

function wireHistory(run: RunRecord, form: WireForm): Json[] {
  return run.segments.map((segment, index) => ({
    type: segment.repairId === undefined ? 'ORIGINAL' : 'REPAIR',
    start_time: segment.startedAt,
    end_time: segment.endedAt,
    ...wireCondition(segment.condition ?? runCondition(run, form.now), form.conditions, form.skippedResult),
    ...(segment.repairId !== undefined && { id: id(segment.repairId) }),
    task_run_ids: run.taskRuns.filter((taskRun) => taskRun.segment === index).map((taskRun) => id(taskRun.id)),
  }))
}

function cluster({ lane: { spec }, id: runId, startedAt, condition }: TaskRun): Json {
  const classic = spec.existing_cluster_id ?? spec.new_cluster ?? spec.job_cluster_key
  if (classic === undefined || startedAt === 0 || ['QUEUED', 'PENDING'].includes(condition.lifeCycle)) return {}
  const clusterId = spec.existing_cluster_id ?? `0923-164208-${hash(runId).toString(36).padStart(8, '0').slice(0, 8)}`
  return { cluster_instance: { cluster_id: clusterId, spark_context_id: `434858530${runId.slice(-10)}` } }
}

function gitSource(run: RunRecord): Json {
  const source = run.settings.git_source
  const commit =
    source?.git_commit ??
    [run.id, `${run.id}a`, `${run.id}b`, `${run.id}c`, `${run.id}d`]
      .map((part) => hash(part).toString(16).padStart(8, '0'))
      .join('')
  return { ...source, ...(run.begun && { git_snapshot: { used_commit: commit } }) }
}

// The legacy form of the address: https://docs.databricks.com/api/workspace/jobs/getrun
function pageUrl(run: RunRecord, runId: string, form: WireForm): string {
  return `${form.url}/?o=${form.org}#job/${run.jobId}/run/${runId}`
}

function inOrder(taskRuns: TaskRun[], form: WireForm): TaskRun[] {
  return form.shuffled ? taskRuns.toSorted((one, other) => hash(one.id) - hash(other.id)) : taskRuns
}

/** A job as jobs/get shows it. */
export function wireJob(job: JobRecord): Json {
  return {
    job_id: id(job.id),
    creator_user_name: job.creator,
    run_as_user_name: job.creator,
    settings: wireSettings(job.settings),
    created_time: job.createdAt,
  }
}

/** Settings with ids as bare numbers. */
export function wireSettings(settings: JobSettings): JobSettings {
  return settings.tasks ? { ...settings, tasks: settings.tasks.map(wireSpec) } : settings
}

function wireSpec(spec: TaskSpec): TaskSpec {
  if (spec.run_job_task)
    return {
      ...spec,
      run_job_task: { ...spec.run_job_task, job_id: id(spec.run_job_task.job_id) as unknown as string },
    }
  if (spec.for_each_task)
    return { ...spec, for_each_task: { ...spec.for_each_task, task: wireSpec(spec.for_each_task.task) } }
  return spec
}

/** One page of an answer whose long arrays come by the hundred; arrays that are used up are empty. */
export function paged(whole: Json, arrays: string[], page: number): Json {
  const from = page * PAGE_SIZE
  const result = { ...whole }
  let more = false
  for (const name of arrays) {
    const array = whole[name]
    if (!Array.isArray(array)) continue
    result[name] = array.slice(from, from + PAGE_SIZE)
    more ||= array.length > from + PAGE_SIZE
  }
  return more ? { ...result, next_page_token: pageToken({ page: page + 1 }) } : result
}

/** An opaque page token. */
export function pageToken(content: Json): string {
  return Buffer.from(JSON.stringify(content)).toString('base64url')
}

/** What a page token says, or undefined when it is not ours. */
export function readPageToken(token: string): Json | undefined {
  try {
    const content: unknown = JSON.parse(Buffer.from(token, 'base64url').toString())
    return typeof content === 'object' && content !== null ? (content as Json) : undefined
  } catch {
    return undefined
  }
}

/** An id as it goes on the wire: a bare number. */
export function id(digits: string): bigint {
  return BigInt(digits)
}

/** A number from 0 to 2^32 - 1 that looks random and always is the same for the same text. */
export function hash(text: string): number {
  let state = 2166136261
  for (let index = 0; index < text.length; index++) state = Math.imul(state ^ text.charCodeAt(index), 16777619)
  state = Math.imul(state ^ (state >>> 15), 2246822507)
  return (state ^ (state >>> 13)) >>> 0
}

/** What a queued, running or ended run is called in runs/list filters. */
export function isActive(condition: Condition): boolean {
  return !['TERMINATED', 'SKIPPED', 'INTERNAL_ERROR'].includes(condition.lifeCycle)
}
