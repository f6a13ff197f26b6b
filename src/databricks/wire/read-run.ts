import type { Attempt, Condition, Phase, RunSnapshot, Task, TaskKind } from '../../model/run.ts'
import { entries, id, isObject, list, lookUp, object, plain, positive, text, type Unchecked } from './foreign.ts'
import { universalUrl } from './page-url.ts'
import type { ForEachStats, WireRepair, WireRun, WireTask } from './types.ts'
import { readCondition } from './verdict.ts'

const KINDS: Record<string, TaskKind> = {
  notebook_task: 'notebook',
  spark_jar_task: 'jar',
  spark_python_task: 'python-file',
  python_wheel_task: 'wheel',
  spark_submit_task: 'spark-submit',
  pipeline_task: 'pipeline',
  dbt_task: 'dbt',
  run_job_task: 'run-job',
  condition_task: 'condition',
  for_each_task: 'for-each',
  clean_rooms_notebook_task: 'clean-room',
  dashboard_task: 'dashboard',
  power_bi_task: 'power-bi',
  dbt_cloud_task: 'dbt-cloud',
  dbt_platform_task: 'dbt-platform',
  gen_ai_compute_task: 'gen-ai-compute',
  python_operator_task: 'python-operator',
  alert_task: 'alert',
  ai_runtime_task: 'ai-runtime',
}

/** A run as `jobs/runs/get` tells it, in one shape. */
export function readRun(wire: Unchecked<WireRun>): RunSnapshot {
  const condition = conditionOf(wire)
  const ended = condition.phase === 'ended' ? { condition, at: positive(wire.end_time) } : undefined
  return {
    runId: id(wire.run_id),
    jobId: id(wire.job_id),
    name: text(wire.run_name),
    url: universalUrl(text(wire.run_page_url)),
    creator: text(wire.creator_user_name),
    trigger: text(wire.trigger),
    runType: text(wire.run_type),
    startedAt: positive(wire.start_time),
    endedAt: condition.phase === 'ended' ? positive(wire.end_time) : undefined,
    totalMs: condition.phase === 'ended' ? span(wire) : undefined,
    countedMs: condition.phase === 'ended' ? counted(wire) : undefined,
    ...readTerms(wire),
    parameters: readParameters(wire),
    given: readGiven(wire),
    condition,
    repairIds: list<WireRepair>(wire.repair_history).flatMap((item) =>
      item.type === 'ORIGINAL' ? [] : id(item.id) || [],
    ),
    tasks: readTasks(list<WireTask>(wire.tasks), historyOf(wire), ended),
    iterations: readIterationTasks(unrepeated(list<WireTask>(wire.iterations)), ended),
  }
}

function readTerms(wire: Unchecked<WireRun>): Pick<RunSnapshot, 'performanceTarget' | 'usagePolicy'> {
  const target = text(wire.effective_performance_target)
  const policy = text(wire.effective_usage_policy_id)
  return { ...(target ? { performanceTarget: target } : {}), ...(policy ? { usagePolicy: policy } : {}) }
}

/** The end of a run, for its parts: what has not begun after it has ended with it. */
interface RunEnd {
  condition: Condition
  /** Epoch ms; undefined when the workspace has not said. */
  at?: number
}

/**
 * The condition of a run; of one whose end is from before its newest repair, which goes on, that of the repair. An end
 * that came after the repair began is the run's, whatever the history still says of the repair.
 */
function conditionOf(wire: Unchecked<WireRun>): Condition {
  const condition = readCondition(wire.state, wire.status)
  const newest = list<WireRepair>(wire.repair_history).at(-1)
  if (condition.phase !== 'ended' || newest === undefined) return condition
  const isOver = (positive(wire.end_time) ?? 0) > (positive(newest.start_time) ?? Infinity)
  const repair = readCondition(newest.state, newest.status)
  return GOING_ON.has(repair.phase) && !isOver ? repair : condition
}

const GOING_ON = new Set<Phase>(['waiting', 'running', 'terminating'])

type JobParameter = NonNullable<WireRun['job_parameters']>[number]

function readParameters(wire: Unchecked<WireRun>): RunSnapshot['parameters'] {
  const named = list<JobParameter>(wire.job_parameters).map((parameter) => ({
    name: text(parameter.name),
    value: text(parameter.value) || text(parameter.default),
  }))
  const overriding = Object.entries(object(wire.overriding_parameters)).flatMap(([field, value]) =>
    isObject(value)
      ? Object.entries(value).map(([name, inner]) => ({ name, value: plain(inner) }))
      : [{ name: field, value: plain(value) }],
  )
  return [...named, ...overriding].filter((parameter) => parameter.name !== '')
}

/** Parameters that a repair takes in the form in which a run shows them (`overriding_parameters`). */
const TASK_PARAMETER_FIELDS = [
  'jar_params',
  'notebook_params',
  'python_params',
  'spark_submit_params',
  'python_named_params',
  'sql_params',
  'dbt_commands',
  'pipeline_params',
]

function readGiven(wire: Unchecked<WireRun>): RunSnapshot['given'] {
  const overriding = Object.entries(object(wire.overriding_parameters))
  return {
    jobParameters: Object.fromEntries(
      list<JobParameter>(wire.job_parameters).flatMap(({ name, value, default: fallback }) =>
        typeof name === 'string' ? [[name, plain(value ?? fallback ?? '')]] : [],
      ),
    ),
    taskParameters: Object.fromEntries(overriding.filter(([field]) => TASK_PARAMETER_FIELDS.includes(field))),
  }
}

/**
 * Iterations in the order in which they are listed, each named by its number: the one that its own key ends in
 * (`load_17`), or else its place, from 0.
 */
function readIterationTasks(listed: Unchecked<WireTask>[], ended: RunEnd | undefined): Task[] {
  const groups = iterationsOf(listed)
  const numbers = groups.map(([first]) => endingNumber(text(first?.task_key)))
  const areNumbered = new Set(numbers).size === numbers.length && numbers.every((number) => number !== undefined)
  return groups.map((group, place) => readTask(`[${areNumbered ? numbers[place] : place}]`, group, new Map(), ended))
}

function endingNumber(key: string): string | undefined {
  return /_(\d{1,9})$/.exec(key)?.[1]
}

/**
 * The attempts of each iteration. Where all iterations have one key, the next one begins where attempts are counted
 * anew.
 */
function iterationsOf(listed: Unchecked<WireTask>[]): Unchecked<WireTask>[][] {
  const groups: Unchecked<WireTask>[][] = []
  const open = new Map<string, { group: Unchecked<WireTask>[]; number: number }>()
  const shared = sharedKeys(listed)
  for (const wire of listed) {
    const key = text(wire.task_key)
    const number = positive(wire.attempt_number) ?? 0
    const last = key === '' ? undefined : open.get(key)
    const group = last && (!shared.has(key) || number > last.number) ? last.group : []
    if (group.length === 0) groups.push(group)
    group.push(wire)
    open.set(key, { group, number })
  }
  return groups
}

/** What several pages list, once, in its first place; the later page was written later. */
function unrepeated(listed: Unchecked<WireTask>[]): Unchecked<WireTask>[] {
  const places = new Map<string, number>()
  const once: Unchecked<WireTask>[] = []
  for (const wire of listed) {
    const runId = id(wire.run_id)
    const place = runId === '' ? once.length : (places.get(runId) ?? once.length)
    places.set(runId, place)
    once[place] = wire
  }
  return once
}

/** Keys that more than one first attempt has. */
function sharedKeys(listed: Unchecked<WireTask>[]): Set<string> {
  const first = new Map<string, string>()
  const shared = new Set<string>()
  for (const wire of listed) {
    if ((positive(wire.attempt_number) ?? 0) > 0) continue
    const key = text(wire.task_key)
    if (first.has(key) && first.get(key) !== id(wire.run_id)) shared.add(key)
    first.set(key, id(wire.run_id))
  }
  return shared
}

/** Task runs grouped by task key, each key's attempts in order, the keys in the order they ran. */
function readTasks(entries: Unchecked<WireTask>[], history: History, ended: RunEnd | undefined): Task[] {
  const byKey = Map.groupBy(entries, (entry) => text(entry.task_key))
  const tasks = [...byKey].map(([key, group]) => readTask(key, group, history, ended))
  return tasks.sort((a, b) => firstStart(a) - firstStart(b) || (a.key < b.key ? -1 : 1))
}

function firstStart(task: Task): number {
  return task.attempts[0].startedAt ?? Number.MAX_SAFE_INTEGER
}

function readTask(key: string, group: Unchecked<WireTask>[], history: History, ended: RunEnd | undefined): Task {
  const attempts = inOrder(onceEach(group.map((wire) => ({ wire, attempt: readAttempt(wire, ended) }))), history)
  const latest = attempts[attempts.length - 1]?.wire ?? {}
  return {
    key,
    ...readKind(latest),
    dependsOn: list<{ task_key: string }>(latest.depends_on).map((dependency) => text(dependency.task_key)),
    attempts: attempts.map(({ attempt }) => attempt) as Task['attempts'],
    ...readNotebook(latest),
    ...readCompute(latest),
    ...readOutcome(latest),
    ...readIterations(latest),
  }
}

/**
 * Which round of the run a task run was part of: 0 for the original, then one for each repair. A repair may count its
 * attempts anew.
 */
type History = Map<unknown, number>

function historyOf(wire: Unchecked<WireRun>): History {
  return new Map(
    list<WireRepair>(wire.repair_history).flatMap((item, round) =>
      entries(item.task_run_ids).map((runId) => [runId, round] as const),
    ),
  )
}

/** An attempt as it was sent and as it was read. */
interface Read {
  wire: Unchecked<WireTask>
  attempt: Attempt
}

/** Entries that pages repeat, once; the later page was written later. */
function onceEach(entries: Read[]): Read[] {
  const last = new Map(entries.map((entry) => [`${entry.attempt.runId} ${entry.attempt.number}`, entry]))
  return entries.filter(
    (entry) => entry.attempt.runId === '' || last.get(`${entry.attempt.runId} ${entry.attempt.number}`) === entry,
  )
}

/**
 * By round, then by start, for a repair may count its attempts anew. One that never started keeps the place that its
 * attempt number gives it, or else its id (later ones are larger).
 */
function inOrder(entries: Read[], history: History): Read[] {
  const round = ({ attempt }: Read): number => history.get(attempt.runId) ?? Infinity
  const counted = entries.toSorted(
    (a, b) =>
      compare(round(a), round(b)) ||
      compare(a.attempt.number, b.attempt.number) ||
      byId(a.attempt.runId, b.attempt.runId),
  )
  const started = counted
    .filter(({ attempt }) => attempt.startedAt !== undefined)
    .toSorted((a, b) => compare(round(a), round(b)) || compare(a.attempt.startedAt ?? 0, b.attempt.startedAt ?? 0))
  return counted.map((entry) => (entry.attempt.startedAt === undefined ? entry : (started.shift() ?? entry)))
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}

function byId(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)
}

function readAttempt(wire: Unchecked<WireTask>, runEnd: RunEnd | undefined): Attempt {
  const isLater = (positive(wire.start_time) ?? 0) > (runEnd?.at ?? Infinity)
  const condition = readCondition(wire.state, wire.status, isLater ? undefined : runEnd?.condition)
  const ended = condition.phase === 'ended'
  return {
    runId: id(wire.run_id),
    number: positive(wire.attempt_number) ?? 0,
    condition,
    url: universalUrl(text(wire.run_page_url)) || undefined,
    startedAt: positive(wire.start_time),
    endedAt: ended ? positive(wire.end_time) : undefined,
    queuedMs: positive(wire.queue_duration),
    setupMs: positive(wire.setup_duration),
    runMs: positive(wire.execution_duration),
    totalMs: ended ? span(wire) : undefined,
  }
}

function span(wire: Unchecked<WireTask> | Unchecked<WireRun>): number | undefined {
  const [start, end] = [positive(wire.start_time), positive(wire.end_time)]
  if (start !== undefined && end !== undefined && end >= start) return end - start
  return counted(wire)
}

function counted(wire: Unchecked<WireTask> | Unchecked<WireRun>): number | undefined {
  const parts =
    (positive(wire.setup_duration) ?? 0) +
    (positive(wire.execution_duration) ?? 0) +
    (positive(wire.cleanup_duration) ?? 0)
  return positive(wire.run_duration) ?? (parts || undefined)
}

function readKind(wire: Unchecked<WireTask>): Pick<Task, 'kind' | 'kindField'> {
  if (isObject(wire.sql_task)) return { kind: readSqlKind(wire.sql_task) }
  const fields = Object.entries(object(wire))
  const known = fields.find(([name, value]) => isPresent(value) && Object.hasOwn(KINDS, name))
  if (known) return { kind: lookUp(KINDS, known[0]) ?? 'unknown' }
  const [kindField] = fields.find(([name, value]) => /^\w{1,50}_task$/.test(name) && isObject(value)) ?? []
  return { kind: 'unknown', ...(kindField ? { kindField } : {}) }
}

function readSqlKind({ alert, dashboard, file }: Record<string, unknown>): TaskKind {
  return alert ? 'sql-alert' : dashboard ? 'sql-dashboard' : file ? 'sql-file' : 'sql-query'
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null
}

function readNotebook(wire: Unchecked<WireTask>): Pick<Task, 'notebook'> {
  const task = object<NonNullable<WireTask['notebook_task']>>(wire.notebook_task)
  const path = text(task.notebook_path)
  const given = Object.entries(object(task.base_parameters))
  return path ? { notebook: { path, parameters: given.map(([name, value]) => ({ name, value: plain(value) })) } } : {}
}

function readCompute(wire: Unchecked<WireTask>): Pick<Task, 'compute'> {
  const compute =
    text(object<NonNullable<WireTask['cluster_instance']>>(wire.cluster_instance).cluster_id) ||
    text(wire.existing_cluster_id) ||
    text(wire.effective_serverless_compute_id)
  return compute ? { compute } : {}
}

function readOutcome(wire: Unchecked<WireTask>): { outcome?: string } {
  const outcome = text(object<{ outcome: string }>(wire.condition_task).outcome)
  return outcome ? { outcome } : {}
}

function readIterations(wire: Unchecked<WireTask>): Pick<Task, 'iterations'> {
  const stats = object<ForEachStats>(object<{ stats: ForEachStats }>(wire.for_each_task).stats)
  const counts = object<NonNullable<ForEachStats['task_run_stats']>>(stats.task_run_stats)
  if (typeof counts.total_iterations !== 'number') return {}
  const [first] = list<NonNullable<ForEachStats['error_message_stats']>[number]>(stats.error_message_stats)
  const firstError = text(first?.error_message)
  return {
    iterations: {
      total: counts.total_iterations,
      succeeded: positive(counts.succeeded_iterations) ?? 0,
      failed: positive(counts.failed_iterations) ?? 0,
      active: positive(counts.active_iterations) ?? 0,
      ...(firstError ? { firstError } : {}),
    },
  }
}
