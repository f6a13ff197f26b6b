import type { Clock } from '../model/clock.ts'
import { ApiError } from '../databricks/http/errors.ts'
import type { JobsClient } from '../databricks/client.ts'
import { ActionError } from '../model/errors.ts'
import { lastAttempt, type RunSnapshot, type Task } from '../model/run.ts'

export interface RepairDependencies {
  client: Pick<JobsClient, 'getRun' | 'repairRun'>
  clock: Clock
}

/** A repair that was accepted. */
export interface Repaired {
  repairId: string
  taskKeys: string[]
}

const OUTAGE_MS = 5 * 60_000
const RETRY_MS = 2_000
const SLOWEST_RETRY_MS = 10_000
const LOOKS_AFTER_LOSS = 5

/**
 * Repairs a run that failed: the tasks that did not succeed and what depends on them, with the parameters the run had.
 * The request has no idempotency token, so after an answer that was lost the history tells whether it took effect.
 * Throws what the workspace refuses with. https://docs.databricks.com/api/workspace/jobs/repairrun
 */
export async function repair(
  { client, clock }: RepairDependencies,
  runId: string,
  onRepairing: (asked: boolean) => void,
  signal?: AbortSignal,
): Promise<Repaired> {
  const run = await client.getRun(runId, { signal })
  const taskKeys = tasksToRepair(run.tasks)
  if (taskKeys.length === 0)
    throw new ActionError('request-refused', `Run ${runId} has no task that could be repaired.`, 'Start it anew.')
  const body = repairBody(run, taskKeys)
  const until = clock.now() + OUTAGE_MS
  let lost = false
  for (let attempt = 1; ; attempt++) {
    signal?.throwIfAborted()
    onRepairing(true)
    try {
      return { repairId: await client.repairRun(body, signal), taskKeys }
    } catch (error) {
      signal?.throwIfAborted()
      if (!(error instanceof ApiError)) throw error
      const refused = error.kind !== 'unreachable'
      if (!refused) lost = true
      const taken = lost ? await takenAfterAll({ client, clock }, run, signal) : undefined
      if (taken !== undefined) return { repairId: taken, taskKeys }
      if (refused) onRepairing(false)
      if (refused || clock.now() > until) throw error
      await clock.sleep(Math.min(attempt * RETRY_MS, SLOWEST_RETRY_MS), signal)
    }
  }
}

/** A repair that took effect although its answer was lost shows in the history, if not at the first look. */
async function takenAfterAll(
  { client, clock }: RepairDependencies,
  before: RunSnapshot,
  signal?: AbortSignal,
): Promise<string | undefined> {
  for (let look = 1; look <= LOOKS_AFTER_LOSS; look++) {
    const after = await client.getRun(before.runId, { signal })
    const latest = after.repairIds.at(-1)
    if (latest !== undefined && !before.repairIds.includes(latest)) return latest
    if (after.condition.phase === 'ended' && look > 1) return undefined
    await clock.sleep(RETRY_MS, signal)
    signal?.throwIfAborted()
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

const GIVEN_UP = new Set(['UPSTREAM_FAILED', 'UPSTREAM_CANCELED'])

function resultOf(task: Task): string {
  return lastAttempt(task).condition.result
}

function repairBody({ runId, repairIds, given }: RunSnapshot, taskKeys: string[]): Record<string, unknown> {
  const latest = repairIds.at(-1)
  return {
    run_id: BigInt(runId),
    ...(latest === undefined ? {} : { latest_repair_id: BigInt(latest) }),
    rerun_tasks: taskKeys,
    rerun_dependent_tasks: true,
    ...(Object.keys(given.jobParameters).length > 0 ? { job_parameters: given.jobParameters } : {}),
    ...given.taskParameters,
  }
}
