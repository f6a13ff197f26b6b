import { invalid } from '../server/api-error.ts'
import { anyObject, int64, shape, texts } from './checks/body.ts'
import { checkBody, jobOf, queryFlag, queryId, queryNumber, queryText, type Call } from './call.ts'
import type { JobRecord, JobSettings, TaskSpec } from '../engine/model.ts'
import { plannedByRule, runPlannedByRule } from '../engine/submit-rules.ts'
import { checkSettings, settingsShape } from './checks/settings.ts'
import {
  id,
  paged,
  PAGE_SIZE,
  pageToken,
  readPageToken,
  TOO_MANY_TASKS,
  wireJob,
  wireSettings,
  type Json,
} from '../wire/wire.ts'
import { ApiError } from '../server/api-error.ts'

const DEFAULT_LIST = 20
const LONGEST_LIST = 100

/** POST jobs/create */
export function createJob(call: Call): Json {
  checkBody(call, settingsShape)
  const { access_control_list: _list, ...settings } = call.body as JobSettings
  // Jobs made through 2.2 queue unless they say otherwise: https://docs.databricks.com/aws/en/reference/jobs-api-2-2-updates
  const whole = {
    name: 'Untitled',
    max_concurrent_runs: 1,
    timeout_seconds: 0,
    format: 'MULTI_TASK',
    ...(call.version === '2.2' && { queue: { enabled: true } }),
    ...settings,
  }
  checkSettings(whole, { tasks: taskLimit(call), submit: false })
  const job: JobRecord = {
    id: call.engine.newJobId(),
    order: 1 + Math.max(0, ...[...call.engine.jobs.values()].map((other) => other.order)),
    creator: call.user,
    createdAt: call.engine.time,
    settings: whole,
    plans: new Map(),
    runPlan: {},
  }
  replan(call, job)
  call.engine.jobs.set(job.id, job)
  return { job_id: id(job.id) }
}

/** GET jobs/get */
export function getJob(call: Call): Json {
  const job = jobOf(call, queryId(call, 'job_id'))
  const wire = wireJob(job)
  if (call.version === '2.1') {
    if ((job.settings.tasks?.length ?? 0) > PAGE_SIZE) throw invalid(TOO_MANY_TASKS)
    return wire
  }
  const { settings, ...head } = wire as { settings: Json }
  const { next_page_token: next, ...page } = paged(
    settings,
    ['tasks', 'job_clusters', 'parameters', 'environments'],
    pageOf(call),
  )
  return { ...head, settings: page, ...(next !== undefined && { next_page_token: next }) }
}

/** GET jobs/list */
export function listJobs(call: Call): Json {
  const limit = queryNumber(call, 'limit') ?? DEFAULT_LIST
  if (limit < 1 || limit > LONGEST_LIST) throw invalid(`limit must be between 1 and ${LONGEST_LIST}, found ${limit}.`)
  const offset = queryNumber(call, 'offset') ?? 0
  if (offset < 0 || offset > 1000) throw invalid('offset must be between 0 and 1000; use page_token instead.')
  const name = queryText(call, 'name')?.toLowerCase()
  const jobs = [...call.engine.jobs.values()]
    .filter((job) => name === undefined || job.settings.name?.toLowerCase() === name)
    .toSorted((one, other) => other.order - one.order)
  const expand = queryFlag(call, 'expand_tasks')
  const { items, more, tokens } = slice(jobs, limit, offset, queryText(call, 'page_token'))
  return {
    ...(items.length > 0 && { jobs: items.map((job) => listedJob(job, expand, call.version)) }),
    ...(call.version === '2.1' && { has_more: more }),
    ...tokens,
  }
}

function listedJob(job: JobRecord, expand: boolean, version: string): Json {
  const { tasks = [], job_clusters: clusters, ...rest } = wireSettings(job.settings)
  const tooMany = tasks.length > PAGE_SIZE
  const shown = version === '2.2' ? tasks.slice(0, PAGE_SIZE) : tooMany ? undefined : tasks
  const { run_as_user_name: _runAs, ...head } = wireJob(job)
  return {
    ...head,
    settings: { ...rest, ...(expand && { tasks: shown, job_clusters: clusters }) },
    ...(version === '2.2' && expand && { has_more: tooMany }),
  }
}

/** POST jobs/update */
export function updateJob(call: Call): Json {
  checkBody(call, shape({ job_id: int64, new_settings: settingsShape, fields_to_remove: texts }, ['job_id']))
  const job = jobOf(call, String(call.body['job_id']))
  const merged = { ...job.settings }
  for (const [field, value] of Object.entries((call.body['new_settings'] ?? {}) as JobSettings)) {
    const key = MERGED_BY[field]
    merged[field] = key === undefined ? value : mergeByKey((merged[field] ?? []) as Json[], value as Json[], key)
  }
  for (const field of (call.body['fields_to_remove'] ?? []) as string[]) remove(merged, field)
  return apply(call, job, merged)
}

/** POST jobs/reset */
export function resetJob(call: Call): Json {
  checkBody(call, shape({ job_id: int64, new_settings: settingsShape }, ['job_id', 'new_settings']))
  const job = jobOf(call, String(call.body['job_id']))
  return apply(call, job, {
    name: 'Untitled',
    max_concurrent_runs: 1,
    timeout_seconds: 0,
    format: 'MULTI_TASK',
    ...(call.body['new_settings'] as JobSettings),
  })
}

/** POST jobs/delete */
export function deleteJob(call: Call): Json {
  checkBody(call, shape({ job_id: int64, extra: anyObject }, ['job_id']))
  const job = jobOf(call, String(call.body['job_id']))
  call.engine.jobs.delete(job.id)
  return {}
}

const MERGED_BY: Record<string, string> = {
  tasks: 'task_key',
  job_clusters: 'job_cluster_key',
  parameters: 'name',
  environments: 'environment_key',
}

function mergeByKey(old: Json[], given: Json[], key: string): Json[] {
  const replaced = old.map((entry) => given.find((candidate) => candidate[key] === entry[key]) ?? entry)
  return [...replaced, ...given.filter((candidate) => !old.some((entry) => entry[key] === candidate[key]))]
}

function remove(settings: JobSettings, field: string): void {
  const [list = '', ...rest] = field.split('/')
  const key = MERGED_BY[list]
  if (rest.length === 0) delete settings[list]
  else if (key === undefined)
    throw invalid(
      `fields_to_remove: '${field}' cannot be removed; only tasks and job clusters can be removed one by one.`,
    )
  else settings[list] = ((settings[list] ?? []) as Json[]).filter((entry) => entry[key] !== rest.join('/'))
}

// Only the timeout reaches runs that are under way.
function apply(call: Call, job: JobRecord, settings: JobSettings): Json {
  checkSettings(settings, { tasks: taskLimit(call), submit: false })
  job.settings = settings
  replan(call, job)
  for (const run of call.engine.runs.values()) {
    if (run.jobId !== job.id || run.ended) continue
    run.timeoutMs = (settings.timeout_seconds ?? 0) * 1000
    if (run.begun) call.engine.armTimeout(run)
  }
  return {}
}

/** Gives every task that the scenario did not know a plan. */
function replan(call: Call, job: JobRecord): void {
  const specs: TaskSpec[] = job.settings.tasks ?? []
  for (const spec of specs)
    if (!job.plans.has(spec.task_key)) job.plans.set(spec.task_key, plannedByRule(spec, call.rules))
  if (job.runPlan.end === undefined && job.runPlan.states === undefined)
    job.runPlan = runPlannedByRule(specs, call.rules)
}

function taskLimit(call: Call): number {
  return call.version === '2.2' ? 1000 : PAGE_SIZE
}

/** The page that a `page_token` of runs/get or jobs/get names. */
export function pageOf(call: Call): number {
  const token = queryText(call, 'page_token')
  if (token === undefined || token === '') return 0
  const page = readPageToken(token)?.['page']
  if (typeof page !== 'number') throw invalid(`Invalid page token: ${token}`)
  return page
}

/** One page of a list, newest first. A token names the entry that the page starts after, so new entries do not shift it. */
export function slice<T extends { order: number }>(
  all: T[],
  limit: number,
  offset: number,
  token: string | undefined,
): { items: T[]; more: boolean; tokens: Json } {
  const from = token === undefined || token === '' ? offset : positionOf(all, limit, token)
  const items = all.slice(from, from + limit)
  const more = all.length > from + limit
  const last = items.at(-1)
  const tokens = {
    ...(more && last && { next_page_token: pageToken({ after: last.order }) }),
    ...(from > 0 && items[0] && { prev_page_token: pageToken({ before: items[0].order }) }),
  }
  return { items, more, tokens }
}

function positionOf(all: { order: number }[], limit: number, token: string): number {
  const { after, before } = readPageToken(token) ?? {}
  if (typeof after === 'number') return all.filter((entry) => entry.order >= after).length
  if (typeof before === 'number') return Math.max(0, all.filter((entry) => entry.order > before).length - limit)
  throw new ApiError(400, 'INVALID_PARAMETER_VALUE', `Invalid page token: ${token}`)
}
