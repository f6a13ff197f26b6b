import { ApiError } from '../databricks/http/errors.ts'
import type { JobsClient } from '../databricks/client.ts'
import { entries } from '../databricks/wire/foreign.ts'
import type { Emit } from './events.ts'
import type { Journal } from './journal.ts'
import { lookAtKnown, REPAIR_SHOWS_MS, watch, type WatchDependencies, type WatchOptions } from './watch.ts'
import { ActionError } from '../model/errors.ts'
import { lastAttempt, type RunSnapshot, type Task } from '../model/run.ts'
import type { Body, Work } from '../model/work.ts'

interface RepairDependencies extends WatchDependencies {
  client: Pick<JobsClient, 'getRun' | 'repairRun' | 'timesThrottled'>
  emit: Emit
  /** What the step was asked to run. */
  inputs: { work: Work }
}

/** A repair that was accepted. */
export interface Repaired {
  repairId: string
  taskKeys: string[]
}

/** The workspace refused to repair the run, or there is nothing to repair: nothing of it is going on. */
export class RepairRefused extends ActionError {}

const OUTAGE_MS = 5 * 60_000
const RETRY_MS = 2_000
const SLOWEST_RETRY_MS = 10_000
/** How often the history is looked at for a repair whose answer was lost; a look outlives an outage on its own. */
const LOOKS_AFTER_LOSS = 5
/** No repair has this id: the end before a repair is not taken for the end after it. */
const NO_REPAIR = ''

/**
 * Repairs a run that failed: the tasks that did not succeed and what depends on them, with the parameters the run had.
 * The request has no idempotency token, so after an answer that was lost the history tells whether it took effect.
 * Throws RepairRefused when the workspace refuses; after anything else that is thrown a repair may be going on.
 * https://docs.databricks.com/api/workspace/jobs/repairrun
 */
export async function repair(
  { client, clock, random, emit, inputs }: RepairDependencies,
  runId: string,
  signal?: AbortSignal,
): Promise<Repaired> {
  const run = await lookAtKnown({ client, clock, random, signal, emit }, runId)
  const only = onlyOf(inputs.work)
  const taskKeys = only ? tasksOfThese(run.tasks, only) : tasksToRepair(run.tasks)
  if (taskKeys.length === 0)
    throw new RepairRefused('request-refused', `Run ${runId} has no task that could be repaired.`, 'Start it anew.')
  const body = repairBody(run, taskKeys, inputs.work)
  const until = clock.now() + OUTAGE_MS
  let isAnyUnanswered = false
  for (let attempt = 1; ; attempt++) {
    signal?.throwIfAborted()
    await emit({ type: 'repairing', taskKeys })
    try {
      const repairId = await client.repairRun(body, signal)
      await emit({ type: 'repaired', repairId, taskKeys })
      return { repairId, taskKeys }
    } catch (error) {
      signal?.throwIfAborted()
      if (!(error instanceof ApiError)) throw error
      const isRefusal = error.kind !== 'unreachable'
      isAnyUnanswered ||= !isRefusal
      const lost = { before: run, isRefusedSince: isRefusal, signal, emit }
      const repairId = isAnyUnanswered ? await repairSince({ client, clock, random }, lost) : undefined
      if (repairId !== undefined) {
        await emit({ type: 'repaired', repairId, taskKeys })
        return { repairId, taskKeys }
      }
      if (isRefusal) {
        await emit({ type: 'repair-refused', reason: error.message })
        throw new RepairRefused(error.kind, error.message, error.advice, { cause: error })
      }
      if (clock.now() > until) throw error
      await clock.sleep(Math.min(attempt * RETRY_MS, SLOWEST_RETRY_MS), signal)
    }
  }
}

/** Repairs the run, and tells so; undefined, and a note that says why, when the workspace refuses. */
export async function repairOrTell(
  { journal, stop, ...dependencies }: WatchDependencies & Pick<RepairDependencies, 'client' | 'inputs'> & RepairTold,
  runId: string,
  nth: number,
): Promise<Repaired | undefined> {
  const { emit } = journal
  try {
    const repaired = await repair({ ...dependencies, emit }, runId, stop)
    const { repairId, taskKeys } = repaired
    const text = `Repair ${nth} (${repairId}) runs again: ${taskKeys.join(', ')}.`
    await emit({ type: 'note', text, isPassing: true })
    return repaired
  } catch (error) {
    if (!(error instanceof RepairRefused)) throw error
    await emit({ type: 'note', text: `The run could not be repaired: ${error.message}` })
    return undefined
  }
}

interface RepairTold {
  journal: Journal
  stop: AbortSignal
}

/** A repair whose answer was lost. */
interface Lost {
  /** The run before it was asked for. */
  before: RunSnapshot
  /** Asked for again, it was refused: perhaps for the very reason that it is on its way. */
  isRefusedSince: boolean
  signal?: AbortSignal
  emit: Emit
}

/** A repair that took effect although its answer was lost shows in the history, if not at the first look. */
async function repairSince(
  dependencies: WatchDependencies,
  { before, isRefusedSince, signal, emit }: Lost,
): Promise<string | undefined> {
  let looks = 0
  const options: WatchOptions = { interval: RETRY_MS, signal, repairId: NO_REPAIR, emit }
  const longer: WatchOptions = { ...options, interval: 'auto', withinMs: REPAIR_SHOWS_MS }
  for await (const { run } of watch(dependencies, before.runId, isRefusedSince ? longer : options)) {
    const latest = run.repairIds.at(-1)
    if (latest !== undefined && !before.repairIds.includes(latest)) return latest
    looks++
    const isEnough = looks === LOOKS_AFTER_LOSS || (run.condition.phase === 'ended' && looks > 1)
    if (isEnough && !isRefusedSince) return undefined
  }
  return undefined
}

/**
 * The keys of the tasks that did not succeed: failed, timed out, canceled, or given up because of those. Excluded and
 * disabled tasks are left as they are, and so is a task that was skipped for another reason than its upstream.
 */
export function tasksToRepair(tasks: Task[]): string[] {
  const chosen = new Set(
    tasks
      .filter((task) => lastAttempt(task).condition.verdict?.kind === 'failure' || GIVEN_UP.has(resultOf(task)))
      .map((task) => task.key),
  )
  for (let size = -1; size !== chosen.size;) {
    size = chosen.size
    for (const task of tasks)
      if (resultOf(task) === 'SKIPPED' && task.dependsOn.some((key) => chosen.has(key))) chosen.add(task.key)
  }
  return tasks.map((task) => task.key).filter((key) => chosen.has(key))
}

const GIVEN_UP = new Set(['UPSTREAM_FAILED', 'UPSTREAM_CANCELED', 'UPSTREAM_EVICTED'])

/** The tasks that the step was to run and no others; undefined: all of the job. */
function onlyOf(work: Work): readonly unknown[] | undefined {
  const only = 'only' in work && work.only.length > 0 ? work.only : entries(askedOf(work).only)
  return only.length > 0 ? only : undefined
}

/**
 * The same for a run of these tasks alone: `rerun_dependent_tasks` would bring in what depends on them and was left
 * out, so that those that did run are named one by one.
 */
function tasksOfThese(tasks: Task[], only: readonly unknown[]): string[] {
  // `a+` stands for others as well: then what was not left out is taken for one of them.
  const areKeys = only.every((key) => typeof key === 'string' && /^[\w-]+$/.test(key))
  const ran = tasks.filter((task) => (areKeys ? only.includes(task.key) : !LEFT_OUT.has(resultOf(task))))
  const chosen = new Set(tasksToRepair(ran))
  for (let size = -1; size !== chosen.size;) {
    size = chosen.size
    for (const task of ran) if (task.dependsOn.some((key) => chosen.has(key))) chosen.add(task.key)
  }
  return ran.map((task) => task.key).filter((key) => chosen.has(key))
}

const LEFT_OUT = new Set(['DISABLED', 'EXCLUDED'])

function resultOf(task: Task): string {
  return lastAttempt(task).condition.result
}

function repairBody({ runId, repairIds, given }: RunSnapshot, taskKeys: string[], work: Work): Body {
  const latest = repairIds.at(-1)
  const { performance_target: target } = askedOf(work)
  return {
    run_id: BigInt(runId),
    ...(latest === undefined ? {} : { latest_repair_id: BigInt(latest) }),
    rerun_tasks: taskKeys,
    ...(onlyOf(work) ? {} : { rerun_dependent_tasks: true }),
    ...(Object.keys(given.jobParameters).length > 0 ? { job_parameters: given.jobParameters } : {}),
    ...given.taskParameters,
    ...(target === undefined ? {} : { performance_target: target }),
  }
}

/** The fields of the start as they were written. No run tells its own, and a repair without them has the job's. */
function askedOf(work: Work): Body {
  if (work.kind === 'run') return {}
  return work.kind === 'request' ? work.body : work.extra
}
