import type { RunRecord, TaskRun } from '../engine/model.ts'
import { runCondition } from '../engine/run-state.ts'
import { wireCondition } from './condition.ts'
import type { Json, WireForm } from './form.ts'
import { hash, id } from './ids.ts'
import { gitSource, iterationRuns, pageUrl, wireTask } from './task.ts'

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
    ...wireCondition(runCondition(run, form.now), form),
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
    ...wireTerms(run),
    ...(run.settings.git_source && { git_source: gitSource(run) }),
    job_run_id: id(run.id),
  }
}

/** Which performance target and usage policy apply to a run: what it was started with, else its job's. */
function wireTerms({ body, settings }: RunRecord): Json {
  const given = typeof body === 'object' && body !== null ? (body as Json) : {}
  const target = given.performance_target ?? settings.performance_target
  const policy = given.usage_policy_id ?? settings.usage_policy_id ?? settings.budget_policy_id
  return {
    ...(target !== undefined && { effective_performance_target: target }),
    ...(policy !== undefined && { effective_usage_policy_id: policy }),
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

function wireHistory(run: RunRecord, form: WireForm): Json[] {
  return run.segments.map((segment, index) => ({
    type: segment.repairId === undefined ? 'ORIGINAL' : 'REPAIR',
    start_time: segment.startedAt,
    end_time: segment.endedAt,
    ...wireCondition(segment.condition ?? runCondition(run, form.now), form),
    ...(segment.repairId !== undefined && { id: id(segment.repairId) }),
    task_run_ids: run.taskRuns.filter((taskRun) => taskRun.segment === index).map((taskRun) => id(taskRun.id)),
  }))
}

function inOrder(taskRuns: TaskRun[], form: WireForm): TaskRun[] {
  return form.shuffled ? taskRuns.toSorted((one, other) => hash(one.id) - hash(other.id)) : taskRuns
}
