import {
  attemptNumber,
  countIterations,
  lastAttempt,
  type Attempt,
  type Condition,
  type RunSnapshot,
  type Task,
} from '../../model/run.ts'
import type { Change, TaskPath } from '../../run/changes.ts'
import type { RunEvent } from '../../run/events.ts'

/** The iterations of a for-each task with their states, for `iterations.json`. */
export function iterationStates(iterations: readonly Task[]): object[] {
  return iterations.map((task) => ({ key: task.key, ...ofAttempt(task, lastAttempt(task)) }))
}

/**
 * An event as a line of `events.jsonl`; undefined for one that says nothing new. What a task left behind stands in
 * files of its own, and what was sent to start the run, which may hold what is confidential, in none.
 */
export function eventLine(event: RunEvent, at: number): string | undefined {
  const fields = fieldsOf(event)
  return fields && JSON.stringify({ at: new Date(at).toISOString(), event: event.type, ...fields })
}

function fieldsOf(event: RunEvent): Record<string, unknown> | undefined {
  switch (event.type) {
    case 'look':
      return event.changes.length === 0 ? undefined : { run: runOf(event.run), changes: event.changes.map(changeOf) }
    case 'run-ended':
      return { run: runOf(event.run) }
    case 'starting':
      return { endpoint: event.request.endpoint, token: event.request.body.idempotency_token, job_id: event.jobId }
    case 'run':
      return { run_id: event.runId, origin: event.origin, job_id: event.jobId }
    case 'output':
      return { ...attemptOf(event), error: event.output.error, note: event.output.note }
    case 'output-lost':
      return { ...attemptOf(event), reason: event.reason }
    case 'exported':
      return { ...attemptOf(event), pages: event.pages.map(({ kind, name }) => ({ kind, name })) }
    case 'cells-lost':
      return { task: event.task.key, ...ofAttempt(event.task, event.attempt), reason: event.reason }
    case 'child-look':
      if (event.changes.length === 0) return undefined
      return { ...attemptOf(event), child_run: runOf(event.run), changes: event.changes.map(changeOf) }
    case 'iterations':
      return { ...attemptOf(event), iterations: countIterations(event.iterations) }
    case 'follow-lost':
      return { task: event.path.join('/'), reason: event.reason }
    case 'repairing':
    case 'repaired':
      return { task_keys: event.taskKeys, ...('repairId' in event ? { repair_id: event.repairId } : {}) }
    case 'outage':
      return { ...event.trouble }
    case 'ended':
      return endOf(event.outcome)
    default: {
      const { type: _, ...fields } = event
      return fields
    }
  }
}

function runOf({ runId, condition }: RunSnapshot): object {
  return { run_id: runId, ...conditionOf(condition) }
}

function changeOf(change: Change): object {
  return change.kind === 'run' ? { of: 'run', ...conditionOf(change.after) } : { of: 'task', ...attemptOf(change) }
}

function attemptOf({ path, task, attempt }: { path: TaskPath; task: Task; attempt: Attempt }): object {
  return { task: path.join('/'), ...ofAttempt(task, attempt) }
}

function ofAttempt(task: Task, attempt: Attempt): object {
  const { runId, condition } = attempt
  return { run_id: runId, attempt: attemptNumber(task, attempt), ...conditionOf(condition) }
}

function conditionOf({ lifeCycle, result, code, message }: Condition): object {
  return { life_cycle: lifeCycle, result: result || undefined, code: code || undefined, message: message || undefined }
}

function endOf(outcome: Extract<RunEvent, { type: 'ended' }>['outcome']): Record<string, unknown> {
  const tasks = outcome.run?.tasks.map((task) => [task.key, lastAttempt(task).condition.result] as const)
  return {
    end: outcome.kind,
    ...('fate' in outcome ? { fate: outcome.fate } : {}),
    ...('error' in outcome ? { error: typeof outcome.error === 'string' ? outcome.error : outcome.error.message } : {}),
    ...(tasks ? { tasks: Object.fromEntries(tasks) } : {}),
  }
}
