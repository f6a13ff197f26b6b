import type { RunFailureKind } from '../../model/errors.ts'
import type { WireRepair, WireRun, WireState, WireStatus, WireTask } from './types.ts'
import {
  type Attempt,
  type Condition,
  type Phase,
  type RunSnapshot,
  type Task,
  type TaskKind,
  type Verdict,
} from '../../model/run.ts'

/**
 * Wire state to verdict, and two snapshots to what changed. Pure. Everything that comes in is foreign: any field may be
 * missing, of another type, or a word that the reference does not have yet.
 */

// --- what the words mean -------------------------------------------------------------------------------------------

/** `state.life_cycle_state` and `status.state`: https://docs.databricks.com/api/workspace/jobs/getrun */
const PHASES: Record<string, Phase> = {
  BLOCKED: 'waiting',
  QUEUED: 'waiting',
  PENDING: 'waiting',
  WAITING: 'waiting',
  WAITING_FOR_RETRY: 'waiting',
  RUNNING: 'running',
  TERMINATING: 'terminating',
  TERMINATED: 'ended',
  SKIPPED: 'ended',
  INTERNAL_ERROR: 'ended',
}

const success: Verdict = { kind: 'success' }
const withFailures: Verdict = { kind: 'success-with-failures' }
const failed = (failure: RunFailureKind): Verdict => ({ kind: 'failure', failure, unknown: false })
const notRun = (failure: RunFailureKind): Verdict => ({ kind: 'not-run', failure })
const unheardOf: Verdict = { kind: 'failure', failure: 'run-failed', unknown: true }

/** What an end says by its life cycle alone. TERMINATED says nothing: its result does. */
const LIFE_CYCLE_VERDICTS: Record<string, Verdict> = {
  SKIPPED: notRun('run-skipped'),
  INTERNAL_ERROR: failed('run-failed'),
}

/** `state.result_state`. */
const RESULT_VERDICTS: Record<string, Verdict> = {
  SUCCESS: success,
  SUCCESS_WITH_FAILURES: withFailures,
  FAILED: failed('run-failed'),
  TIMEDOUT: failed('run-timed-out'),
  CANCELED: failed('run-canceled'),
  MAXIMUM_CONCURRENT_RUNS_REACHED: notRun('run-skipped'),
  UPSTREAM_FAILED: notRun('run-failed'),
  UPSTREAM_CANCELED: notRun('run-canceled'),
  EXCLUDED: notRun('run-skipped'),
  DISABLED: notRun('run-skipped'),
  SKIPPED: notRun('run-skipped'),
}

/** `status.termination_details.code`, with the result word it stands for where `state` is not sent. */
const CODE_VERDICTS: Record<string, { verdict: Verdict; result: string }> = {
  SUCCESS: { verdict: success, result: 'SUCCESS' },
  SUCCESS_WITH_FAILURES: { verdict: withFailures, result: 'SUCCESS_WITH_FAILURES' },
  USER_CANCELED: { verdict: failed('run-canceled'), result: 'CANCELED' },
  CANCELED: { verdict: failed('run-canceled'), result: 'CANCELED' },
  SKIPPED: { verdict: notRun('run-skipped'), result: 'SKIPPED' },
  DISABLED: { verdict: notRun('run-skipped'), result: 'DISABLED' },
  MAX_CONCURRENT_RUNS_EXCEEDED: { verdict: notRun('run-skipped'), result: 'MAXIMUM_CONCURRENT_RUNS_REACHED' },
  MAX_JOB_QUEUE_SIZE_EXCEEDED: { verdict: notRun('run-skipped'), result: 'SKIPPED' },
  INTERNAL_ERROR: { verdict: failed('run-failed'), result: 'INTERNAL_ERROR' },
  ...Object.fromEntries(
    [
      'DRIVER_ERROR',
      'CLUSTER_ERROR',
      'CLUSTER_TERMINATED_BY_USER',
      'REPOSITORY_CHECKOUT_FAILED',
      'INVALID_CLUSTER_REQUEST',
      'WORKSPACE_RUN_LIMIT_EXCEEDED',
      'FEATURE_DISABLED',
      'CLUSTER_REQUEST_LIMIT_EXCEEDED',
      'STORAGE_ACCESS_ERROR',
      'RUN_EXECUTION_ERROR',
      'UNAUTHORIZED_ERROR',
      'LIBRARY_INSTALLATION_ERROR',
      'MAX_SPARK_CONTEXTS_EXCEEDED',
      'RESOURCE_NOT_FOUND',
      'INVALID_RUN_CONFIGURATION',
      'CLOUD_FAILURE',
      'BREAKING_CHANGE',
      'BUDGET_POLICY_LIMIT_EXCEEDED',
    ].map((code) => [code, { verdict: failed('run-failed'), result: 'FAILED' }]),
  ),
}

/** `status.termination_details.type`. It says whose fault an end was, and that of a good end is SUCCESS. */
const TYPE_VERDICTS: Record<string, Verdict | 'silent'> = {
  SUCCESS: 'silent',
  CLIENT_ERROR: failed('run-failed'),
  INTERNAL_ERROR: failed('run-failed'),
  CLOUD_FAILURE: failed('run-failed'),
}

/** Every word that was said about an end; empty where nothing was. */
interface Words {
  lifeCycle: string
  statusWord: string
  result: string
  code: string
  type: string
  canceledOrTimedOut: boolean
}

/**
 * The condition of a run, a task or an attempt, from the deprecated `state`, the newer `status`, or both. It has ended
 * only when every known word says so, and it is a success only when every voice that speaks calls it one.
 */
export function readCondition(wireState: unknown, wireStatus: unknown): Condition {
  const state = object<WireState>(wireState)
  const status = object<WireStatus>(wireStatus)
  const details = object<NonNullable<WireStatus['termination_details']>>(status.termination_details)
  const lifeCycle = word(misplaced(wireState) ?? state.life_cycle_state)
  const statusWord = word(misplaced(wireStatus) ?? status.state)
  const result = word(state.result_state)
  const phase = jointPhase([lifeCycle, statusWord].filter(Boolean))
  const code = word(misplaced(status.termination_details) ?? details.code)
  const ended = phase === 'ended'
  const words: Words = {
    lifeCycle,
    statusWord,
    result,
    code,
    type: word(details.type),
    canceledOrTimedOut: state.user_cancelled_or_timedout === true,
  }
  const verdict = ended ? judge(words) : undefined
  const queued =
    phase === 'waiting'
      ? text(object<{ message?: string }>(status.queue_details).message) || text(state.queue_reason)
      : ''
  return {
    phase,
    lifeCycle: lifeCycle || statusWord,
    result: verdict ? resultWord(words, verdict) : '',
    code,
    message: queued || text(details.message) || text(state.state_message),
    ...(verdict ? { verdict } : {}),
  }
}

// Least advanced first: where two words disagree, the wait goes on.
const PROGRESS: Phase[] = ['waiting', 'running', 'terminating', 'ended']

function jointPhase(words: string[]): Phase {
  const known = words.map((word) => own(PHASES, word)).filter((phase) => phase !== undefined)
  return PROGRESS.find((phase) => known.includes(phase)) ?? 'unknown'
}

function resultWord({ lifeCycle, statusWord, result, code, type }: Words, verdict: Verdict): string {
  const strange = [
    [RESULT_VERDICTS, result],
    [CODE_VERDICTS, code],
    [PHASES, lifeCycle],
    [PHASES, statusWord],
    [TYPE_VERDICTS, type],
  ] as const
  // An end that is not understood is shown by the word that is not.
  const unknown =
    verdict.kind === 'failure' && verdict.unknown
      ? strange.find(([table, said]) => said && !Object.hasOwn(table, said))
      : undefined
  return unknown?.[1] || result || own(CODE_VERDICTS, code)?.result || code || lifeCycle || statusWord
}

function judge({ lifeCycle, statusWord, result, code, type, canceledOrTimedOut }: Words): Verdict {
  const voices: Verdict[] = []
  if (result) voices.push(own(RESULT_VERDICTS, result) ?? unheardOf)
  if (code) voices.push(own(CODE_VERDICTS, code)?.verdict ?? unheardOf)
  voices.push(...[lifeCycle, statusWord].flatMap((said) => own(LIFE_CYCLE_VERDICTS, said) ?? []))
  if (voices.length === 0) voices.push(canceledOrTimedOut ? failed('run-canceled') : unheardOf)
  const byType = type ? (own(TYPE_VERDICTS, type) ?? unheardOf) : 'silent'
  // Failures of every kind have the same few types, those of a partial success too: a known type only speaks against a success.
  if (byType !== 'silent' && (byType === unheardOf || voices.every(({ kind }) => kind === 'success')))
    voices.push(byType)
  // One word says that it ended; what another means that nobody knows may be anything but a success.
  if ([lifeCycle, statusWord].some((said) => said && own(PHASES, said) === undefined)) voices.push(unheardOf)
  return gravest(voices)
}

/**
 * The voice that decides. Any voice against success outweighs success. Among those against it, the more telling one:
 * why it was not run, or how it was stopped, over a bare failure, and any known word over an unknown one.
 */
function gravest(voices: Verdict[]): Verdict {
  return voices.reduce((worst, voice) => (weight(voice) > weight(worst) ? voice : worst))
}

function weight(verdict: Verdict): number {
  switch (verdict.kind) {
    case 'success':
      return 0
    case 'success-with-failures':
      return 1
    case 'failure':
      return verdict.unknown ? 2 : verdict.failure === 'run-failed' ? 3 : 4
    case 'not-run':
      return 5
  }
}

// --- one moment ----------------------------------------------------------------------------------------------------

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
}

/** A run as `jobs/runs/get` tells it, in one shape. */
export function readRun(wire: WireRun): RunSnapshot {
  const condition = readCondition(wire.state, wire.status)
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
    parameters: readParameters(wire),
    given: readGiven(wire),
    condition,
    repairIds: list<WireRepair>(wire.repair_history).flatMap((item) =>
      item.type === 'ORIGINAL' ? [] : id(item.id) || [],
    ),
    tasks: readTasks(list<WireTask>(wire.tasks), historyOf(wire)),
    iterations: readIterationTasks(list<WireTask>(wire.iterations)),
  }
}

/**
 * The legacy page address `https://host/?o=ORG#job/JOB/run/RUN` opens for admins only; its newer form opens for
 * everyone. Any other web address is left alone, and what is none is left out.
 */
export function universalUrl(url: string): string {
  if (!/^https?:\/\/[^\s\p{Cc}]+$/iu.test(url) || !URL.canParse(url)) return ''
  const match = /^(https?:\/\/[^/?#]+)\/?(?:\?o=(\d+))?#job\/(\d+)\/run\/(\d+)$/.exec(url)
  if (!match) return url
  const [, host, org, job, run] = match
  return `${host}/jobs/${job}/runs/${run}${org ? `?o=${org}` : ''}`
}

function readParameters(wire: WireRun): RunSnapshot['parameters'] {
  const named = list<{ name?: string; value?: string; default?: string }>(wire.job_parameters).map((parameter) => ({
    name: text(parameter.name),
    value: text(parameter.value) || text(parameter.default),
  }))
  const overriding = Object.entries(object<Record<string, unknown>>(wire.overriding_parameters)).flatMap(
    ([field, value]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
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

function readGiven(wire: WireRun): RunSnapshot['given'] {
  const named = list<{ name?: unknown; value?: unknown; default?: unknown }>(wire.job_parameters)
  const overriding = Object.entries(object<Record<string, unknown>>(wire.overriding_parameters))
  return {
    jobParameters: Object.fromEntries(
      named.flatMap(({ name, value, default: fallback }) =>
        typeof name === 'string' ? [[name, plain(value ?? fallback ?? '')]] : [],
      ),
    ),
    taskParameters: Object.fromEntries(overriding.filter(([field]) => TASK_PARAMETER_FIELDS.includes(field))),
  }
}

/** Iterations, each with a name of its own, in the order in which they are listed. */
function readIterationTasks(entries: WireTask[]): Task[] {
  const named = entries.map((entry, place) => ({
    ...entry,
    task_key: text(entry.task_key) || `iteration ${place + 1}`,
  }))
  const places = new Map(named.map((entry, place) => [id(entry.run_id), place] as const).reverse())
  const placeOf = (task: Task): number => Math.min(...task.attempts.map(({ runId }) => places.get(runId) ?? Infinity))
  return readTasks(named, new Map()).sort((a, b) => compare(placeOf(a), placeOf(b)))
}

/** Task runs grouped by task key, each key's attempts in order, the keys in the order they ran. */
function readTasks(entries: WireTask[], history: History): Task[] {
  const byKey = Map.groupBy(entries, (entry) => text(entry.task_key))
  const tasks = [...byKey].map(([key, group]) => readTask(key, group, history))
  return tasks.sort((a, b) => firstStart(a) - firstStart(b) || (a.key < b.key ? -1 : 1))
}

function firstStart(task: Task): number {
  return task.attempts[0].startedAt ?? Number.MAX_SAFE_INTEGER
}

function readTask(key: string, group: WireTask[], history: History): Task {
  const attempts = inOrder(onceEach(group.map((wire) => ({ wire, attempt: readAttempt(wire) }))), history)
  const latest = attempts[attempts.length - 1]?.wire ?? {}
  return {
    key,
    kind: readKind(latest),
    dependsOn: list<{ task_key?: string }>(latest.depends_on).map((dependency) => text(dependency.task_key)),
    attempts: attempts.map(({ attempt }) => attempt) as Task['attempts'],
    ...readNotebook(latest),
    ...readOutcome(latest),
    ...readIterations(latest),
  }
}

/** Which round of the run a task run was part of: 0 for the original, then one for each repair. A repair may count its attempts anew. */
type History = Map<string, number>

function historyOf(wire: WireRun): History {
  return new Map(
    list<WireRepair>(wire.repair_history).flatMap((item, round) =>
      (Array.isArray(item.task_run_ids) ? item.task_run_ids : []).map((runId) => [runId, round] as const),
    ),
  )
}

/** An attempt as it was sent and as it was read. */
interface Read {
  wire: WireTask
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

function readAttempt(wire: WireTask): Attempt {
  const condition = readCondition(wire.state, wire.status)
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

function span(wire: WireTask | WireRun): number | undefined {
  const [start, end] = [positive(wire.start_time), positive(wire.end_time)]
  if (start !== undefined && end !== undefined && end >= start) return end - start
  const parts =
    (positive(wire.setup_duration) ?? 0) +
    (positive(wire.execution_duration) ?? 0) +
    (positive(wire.cleanup_duration) ?? 0)
  return positive(wire.run_duration) ?? (parts || undefined)
}

function readKind(wire: WireTask): TaskKind {
  const sql = wire.sql_task
  if (typeof sql === 'object' && sql !== null)
    return sql.alert ? 'sql-alert' : sql.dashboard ? 'sql-dashboard' : sql.file ? 'sql-file' : 'sql-query'
  const field = Object.keys(KINDS).find((name) => name in wire && (wire as Record<string, unknown>)[name] !== null)
  return field ? (KINDS[field] as TaskKind) : 'unknown'
}

function readNotebook(wire: WireTask): Pick<Task, 'notebook'> {
  const task = object<NonNullable<WireTask['notebook_task']>>(wire.notebook_task)
  const path = text(task.notebook_path)
  const given = Object.entries(object<Record<string, unknown>>(task.base_parameters))
  return path ? { notebook: { path, parameters: given.map(([name, value]) => ({ name, value: plain(value) })) } } : {}
}

function readOutcome(wire: WireTask): { outcome?: string } {
  const outcome = text(object<{ outcome?: string }>(wire.condition_task).outcome)
  return outcome ? { outcome } : {}
}

function readIterations(wire: WireTask): Pick<Task, 'iterations'> {
  const stats = object<NonNullable<NonNullable<WireTask['for_each_task']>['stats']>>(
    object<{ stats?: unknown }>(wire.for_each_task).stats,
  )
  const counts = object<NonNullable<typeof stats.task_run_stats>>(stats.task_run_stats)
  if (typeof counts.total_iterations !== 'number') return {}
  const firstError = text(list<{ error_message?: string }>(stats.error_message_stats)[0]?.error_message)
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

// --- foreign fields ------------------------------------------------------------------------------------------------

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** A word; what is there but is none becomes one that nobody knows, so that it is not taken for silence. */
function word(value: unknown): string {
  return value === null || value === undefined ? '' : plain(value).slice(0, 100)
}

/** What stands where an object should, as JSON, so that even a known word in that place is none; undefined for an object and for nothing. */
function misplaced(value: unknown): string | undefined {
  return value === null || value === undefined || (typeof value === 'object' && !Array.isArray(value))
    ? undefined
    : JSON.stringify(value)
}

function id(value: unknown): string {
  return typeof value === 'string' && /^\d+$/.test(value) ? value : ''
}

function positive(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : undefined
}

function object<T extends object>(value: unknown): T {
  return (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}) as T
}

function list<T>(value: unknown): T[] {
  return Array.isArray(value) ? (value.filter((entry) => typeof entry === 'object' && entry !== null) as T[]) : []
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}

// Words come from outside: `constructor` must not find something on the prototype.
function own<T>(table: Record<string, T>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined
}
