import { kindOf, lastRun, type Lane, type RunRecord, type TaskRun } from '../engine/model.ts'
import { resolveAll } from '../engine/parameters.ts'
import { classify } from '../engine/run-if.ts'
import { wireCondition } from './condition.ts'
import type { Json, WireForm } from './form.ts'
import { hash, id } from './ids.ts'
import { wireSpec } from './job.ts'

// What a job says about retries is not part of what a run says about its tasks.
const JOB_ONLY = new Set(['max_retries', 'min_retry_interval_millis', 'retry_on_timeout', 'disabled'])

export function wireTask(taskRun: TaskRun, form: WireForm, resolved: boolean): Json {
  const { lane } = taskRun
  const kind = kindOf(lane.spec)
  return {
    run_id: id(taskRun.id),
    ...Object.fromEntries(Object.entries(lane.spec).filter(([field]) => !JOB_ONLY.has(field))),
    ...(kind && { [kind]: wireKind(taskRun) }),
    run_if: lane.spec.run_if ?? 'ALL_SUCCESS',
    ...wireCondition(taskRun.condition, form),
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
  if (spec.condition_task)
    return { ...spec.condition_task, ...(taskRun.outcome !== undefined && { outcome: taskRun.outcome }) }
  if (spec.for_each_task)
    return {
      ...spec.for_each_task,
      task: wireSpec(spec.for_each_task.task),
      stats: forEachStats(taskRun.iterations ?? []),
    }
  return wireSpec(spec)[kindOf(spec) ?? '']
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
function errorOf(taskRun: TaskRun): string {
  return taskRun.attempt?.error ?? taskRun.condition.message
}

/** Every attempt of every iteration of a for-each task. */
export function iterationRuns(taskRun: TaskRun): TaskRun[] {
  return (taskRun.iterations ?? []).flatMap((lane) => lane.taskRuns)
}

function cluster({ lane: { spec }, id: runId, startedAt, condition }: TaskRun): Json {
  const classic = spec.existing_cluster_id ?? spec.new_cluster ?? spec.job_cluster_key
  if (classic === undefined || startedAt === 0 || ['QUEUED', 'PENDING'].includes(condition.lifeCycle)) return {}
  const clusterId = spec.existing_cluster_id ?? `0923-164208-${hash(runId).toString(36).padStart(8, '0').slice(0, 8)}`
  return { cluster_instance: { cluster_id: clusterId, spark_context_id: `434858530${runId.slice(-10)}` } }
}

export function gitSource(run: RunRecord): Json {
  const source = run.settings.git_source
  const commit =
    source?.git_commit ??
    [run.id, `${run.id}a`, `${run.id}b`, `${run.id}c`, `${run.id}d`]
      .map((part) => hash(part).toString(16).padStart(8, '0'))
      .join('')
  return { ...source, ...(run.begun && { git_snapshot: { used_commit: commit } }) }
}

// The legacy form of the address: https://docs.databricks.com/api/workspace/jobs/getrun
export function pageUrl(run: RunRecord, runId: string, form: WireForm): string {
  return `${form.url}/?o=${form.org}#job/${run.jobId}/run/${runId}`
}
