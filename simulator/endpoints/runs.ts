import { invalid } from '../server/api-error.ts'
import { anyText, flag, int64, oneOf, shape, texts } from './checks/body.ts'
import {
  checkBody,
  jobOf,
  optionalId,
  queryFlag,
  queryId,
  queryNumber,
  queryText,
  runOf,
  taskRunOf,
  type Call,
} from './call.ts'
import { failedKeys, withDependencies, withDependents } from '../engine/graph.ts'
import { runCondition } from '../engine/run-state.ts'
import { kindOf, type JobSettings, type RunRecord, type TaskSpec } from '../engine/model.ts'
import { exportViews, wireOutput } from '../wire/output.ts'
import { pageOf, slice } from './jobs.ts'
import { plannedByRule, runPlannedByRule } from '../engine/submit-rules.ts'
import {
  checkParameterFamily,
  checkParameters,
  checkToken,
  overridingParameters,
  parameterFields,
} from './checks/run-parameters.ts'
import { checkSettings, submitShape } from './checks/settings.ts'
import {
  id,
  isActive,
  paged,
  PAGE_SIZE,
  TOO_MANY_TASKS,
  wireRun,
  wireRunHead,
  wireTaskRun,
  type Json,
} from '../wire/wire.ts'

const LONGEST_LIST = 25
const DEFAULT_LIST = 20
const RUN_PAGES = ['tasks', 'job_clusters', 'job_parameters', 'repair_history', 'iterations']

const runNowShape = shape(
  {
    ...parameterFields,
    job_id: int64,
    idempotency_token: anyText,
    queue: shape({ enabled: flag }, ['enabled']),
    only: texts,
    performance_target: oneOf('STANDARD', 'PERFORMANCE_OPTIMIZED'),
  },
  ['job_id'],
)

/** POST jobs/run-now */
export function runNow(call: Call): Json {
  checkBody(call, runNowShape)
  const { body } = call
  const token = body['idempotency_token'] as string | undefined
  checkToken(token)
  checkParameters(body)
  const known = runOfToken(call, token)
  if (known) return started(known)
  const job = jobOf(call, String(body['job_id']))
  checkParameterFamily(body, job.id, job.settings)
  const only = onlyKeys(body['only'] as string[] | undefined, job.settings.tasks ?? [])
  const queue = (body['queue'] ?? job.settings.queue) as { enabled: boolean } | undefined
  const run = call.engine.start({
    job,
    name: job.settings.name ?? 'Untitled',
    creator: call.user,
    ...(token && { token }),
    body,
    settings: job.settings,
    ...(only && { only }),
    plans: job.plans,
    plan: job.runPlan,
    parameters: (body['job_parameters'] ?? {}) as Record<string, string>,
    overriding: overridingParameters(body),
    queue: queue?.enabled ?? false,
  })
  if (token) call.tokens.set(token, run)
  return started(run)
}

function started(run: RunRecord): Json {
  return { run_id: id(run.id), number_in_job: id(run.id) }
}

/** POST jobs/runs/submit */
export function submitRun(call: Call): Json {
  checkBody(call, submitShape)
  const {
    run_name: name,
    idempotency_token: token,
    ...settings
  } = call.body as JobSettings & { run_name?: string; idempotency_token?: string }
  checkToken(token)
  checkSettings(settings, { tasks: PAGE_SIZE, submit: true })
  const known = runOfToken(call, token)
  if (known) return { run_id: id(known.id) }
  const specs = settings.tasks ?? []
  const run = call.engine.start({
    name: name ?? 'Untitled',
    creator: call.user,
    ...(token && { token }),
    body: call.body,
    settings,
    plans: new Map(specs.map((spec) => [spec.task_key, plannedByRule(spec, call.rules)])),
    plan: runPlannedByRule(specs, call.rules),
    parameters: {},
    overriding: {},
    queue: false,
  })
  if (token) call.tokens.set(token, run)
  return { run_id: id(run.id) }
}

// The token alone decides: neither the job nor the rest of the body is compared.
function runOfToken(call: Call, token: string | undefined): RunRecord | undefined {
  const run = token ? call.tokens.get(token) : undefined
  if (run?.deleted) throw invalid(`The run with the idempotency token '${run.token ?? ''}' was deleted.`)
  return run
}

function onlyKeys(only: string[] | undefined, specs: TaskSpec[]): Set<string> | undefined {
  if (only === undefined || only.length === 0) return undefined
  const keys = new Set<string>()
  for (const wanted of only) {
    const key = wanted.replaceAll(/^\+|\+$/g, '')
    if (!specs.some((spec) => spec.task_key === key)) throw invalid(`Task '${key}' in only does not exist.`)
    keys.add(key)
    if (wanted.startsWith('+')) for (const upstream of withDependencies(new Set([key]), specs)) keys.add(upstream)
    if (wanted.endsWith('+')) for (const downstream of withDependents(new Set([key]), specs)) keys.add(downstream)
  }
  return keys
}

/** GET jobs/runs/get, of a run or of a task run */
export function getRun(call: Call): Json {
  const runId = queryId(call, 'run_id')
  const resolved = queryFlag(call, 'include_resolved_values')
  const history = queryFlag(call, 'include_history')
  const taskRun = taskRunOf(call, runId)
  if (taskRun) {
    const whole = wireTaskRun(taskRun, call.form, { resolved })
    return { ...paged(whole, ['iterations'], pageOf(call)) }
  }
  const run = runOf(call, runId)
  if (call.version === '2.1' && run.lanes.length > PAGE_SIZE) throw invalid(TOO_MANY_TASKS)
  return paged(wireRun(run, call.form, { resolved, history }), RUN_PAGES, pageOf(call))
}

/** GET jobs/runs/get-output */
export function getOutput(call: Call): Json {
  const runId = queryId(call, 'run_id')
  const taskRun = taskRunOf(call, runId)
  if (taskRun) return wireOutput(taskRun, call.form)
  runOf(call, runId)
  throw invalid(
    'Retrieving the output of runs with multiple tasks is not supported. Please retrieve the output of each individual task run instead.',
  )
}

/** GET jobs/runs/list */
export function listRuns(call: Call): Json {
  const limit = queryNumber(call, 'limit') ?? DEFAULT_LIST
  if (limit < 0 || limit > LONGEST_LIST) throw invalid(`limit must be between 1 and ${LONGEST_LIST}, found ${limit}.`)
  const offset = queryNumber(call, 'offset') ?? 0
  if (offset < 0 || offset > 10_000) throw invalid('offset must be between 0 and 10000; use page_token instead.')
  const runs = [...call.engine.runs.values()].filter(runFilter(call)).toReversed()
  const { items, more, tokens } = slice(runs, limit === 0 ? LONGEST_LIST : limit, offset, queryText(call, 'page_token'))
  const expand = queryFlag(call, 'expand_tasks')
  return {
    ...(items.length > 0 && { runs: items.map((run) => listedRun(call, run, expand)) }),
    ...(call.version === '2.1' && { has_more: more }),
    ...tokens,
  }
}

function listedRun(call: Call, run: RunRecord, expand: boolean): Json {
  if (!expand) return wireRunHead(run, call.form)
  const tooMany = run.taskRuns.length > PAGE_SIZE
  const { next_page_token: _next, ...page } = paged(wireRun(run, call.form), RUN_PAGES, 0)
  return { ...page, ...(call.version === '2.2' && { has_more: tooMany }) }
}

function runFilter(call: Call): (run: RunRecord) => boolean {
  const jobId = optionalId(call, 'job_id')
  const active = queryFlag(call, 'active_only')
  const completed = queryFlag(call, 'completed_only')
  if (active && completed) throw invalid('active_only cannot be true when completed_only is true.')
  const type = queryText(call, 'run_type')
  if (type !== undefined) oneOf('JOB_RUN', 'WORKFLOW_RUN', 'SUBMIT_RUN')(type, 'run_type')
  const from = queryNumber(call, 'start_time_from') ?? 0
  const to = queryNumber(call, 'start_time_to') ?? Infinity
  return (run) =>
    !run.deleted &&
    (jobId === undefined || run.jobId === jobId) &&
    (!active || !run.ended) &&
    (!completed || run.ended) &&
    (type === undefined || type === (run.submitted ? 'SUBMIT_RUN' : 'JOB_RUN')) &&
    run.startedAt >= from &&
    run.startedAt <= to
}

/** POST jobs/runs/cancel, of a run or of a task run; nothing happens to one that has ended */
export function cancelRun(call: Call): Json {
  checkBody(call, shape({ run_id: int64 }, ['run_id']))
  const runId = String(call.body['run_id'])
  const taskRun = taskRunOf(call, runId)
  if (taskRun) call.engine.stopTaskRun(taskRun)
  else call.engine.stopRun(runOf(call, runId), 'user')
  return {}
}

/** POST jobs/runs/cancel-all: all active runs of a job, or the queued ones of it or of the whole workspace */
export function cancelAllRuns(call: Call): Json {
  checkBody(call, shape({ job_id: int64, all_queued_runs: flag }))
  const { job_id: jobId, all_queued_runs: queued = false } = call.body as { job_id?: string; all_queued_runs?: boolean }
  if (jobId === undefined && !queued) throw invalid('Either job_id or all_queued_runs must be specified.')
  if (jobId !== undefined) jobOf(call, jobId)
  for (const run of call.engine.runs.values()) {
    const meant = (jobId === undefined || run.jobId === jobId) && (!queued || !run.begun)
    if (meant) call.engine.stopRun(run, 'user')
  }
  return {}
}

/** POST jobs/runs/delete */
export function deleteRun(call: Call): Json {
  checkBody(call, shape({ run_id: int64 }, ['run_id']))
  const run = runOf(call, String(call.body['run_id']))
  if (!run.ended) throw invalid(`Run ${run.id} is active: only a run that is not active can be deleted.`)
  run.deleted = true
  return {}
}

/** GET jobs/runs/export */
export function exportRun(call: Call): Json {
  const runId = queryId(call, 'run_id')
  const views = queryText(call, 'views_to_export') ?? 'CODE'
  oneOf('CODE', 'DASHBOARDS', 'ALL')(views, 'views_to_export')
  const taskRun = taskRunOf(call, runId)
  if (taskRun === undefined) {
    runOf(call, runId)
    throw invalid(
      'Exporting runs with multiple tasks is not supported. Please export each individual task run instead.',
    )
  }
  if (kindOf(taskRun.lane.spec) !== 'notebook_task')
    throw invalid(`Run ${runId} is not a notebook run: only notebook runs can be exported.`)
  return { views: exportViews(taskRun, views) }
}

const repairShape = shape(
  {
    ...parameterFields,
    run_id: int64,
    latest_repair_id: int64,
    rerun_tasks: texts,
    rerun_all_failed_tasks: flag,
    rerun_dependent_tasks: flag,
  },
  ['run_id'],
)

/** POST jobs/runs/repair */
export function repairRun(call: Call): Json {
  checkBody(call, repairShape)
  const { body } = call
  checkParameters(body)
  const run = runOf(call, String(body['run_id']))
  if (run.submitted && !call.repairSubmitted)
    throw invalid(`Run ${run.id} is not a job run: only job runs can be repaired.`)
  if (isActive(runCondition(run, call.engine.time)) && !run.ended)
    throw invalid(`Run ${run.id} is in progress: only a run that is not in progress can be repaired.`)
  checkLatestRepair(run, body['latest_repair_id'] as string | number | undefined)
  const job = call.engine.jobs.get(run.jobId)
  const settings = job?.settings ?? run.settings
  if (!run.submitted) checkParameterFamily(body, run.jobId, settings)
  const keys = repairKeys(run, body, settings.tasks ?? [])
  const repairId = call.engine.repair(run, {
    keys,
    settings,
    parameters: (body['job_parameters'] ?? {}) as Record<string, string>,
    overriding: overridingParameters(body),
  })
  return { repair_id: id(repairId) }
}

function checkLatestRepair(run: RunRecord, given: string | number | undefined): void {
  const latest = run.segments.at(-1)?.repairId
  if (latest !== undefined && given === undefined)
    throw invalid('The latest repair ID needs to be provided in order to create a new repair')
  if (given !== undefined && String(given) !== latest)
    throw invalid(`Repair ${given} is not the latest repair of run ${run.id}.`)
}

function repairKeys(run: RunRecord, body: Json, specs: TaskSpec[]): Set<string> {
  const named = (body['rerun_tasks'] ?? []) as string[]
  const allFailed = body['rerun_all_failed_tasks'] === true
  if (named.length > 0 && allFailed) throw invalid('Only one of rerun_tasks or rerun_all_failed_tasks can be used.')
  if (named.length === 0 && !allFailed) throw invalid('Either rerun_tasks or rerun_all_failed_tasks must be specified.')
  for (const key of named) {
    if (!run.laneOf.has(key) || !specs.some((spec) => spec.task_key === key))
      throw invalid(`Task '${key}' in rerun_tasks does not exist in run ${run.id}.`)
  }
  const keys = allFailed ? failedKeys(run) : new Set(named)
  if (keys.size === 0) throw invalid(`Run ${run.id} has no failed tasks to repair.`)
  return body['rerun_dependent_tasks'] === true ? withDependents(keys, specs) : keys
}
