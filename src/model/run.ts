import type { RunFailureKind } from './errors.ts'

/**
 * What a run and its tasks look like at one moment, in one shape whatever the workspace sent. The words stay
 * Databricks' own: a word nobody knows yet is kept and shown.
 */

/** Where a run, a task or an attempt stands. `unknown` never ends a wait. */
export type Phase = 'waiting' | 'running' | 'terminating' | 'ended' | 'unknown'

/** What an end means. `not-run`: skipped, excluded, disabled or given up because of its upstream. */
export type Verdict =
  | { kind: 'success' }
  | { kind: 'success-with-failures' }
  | { kind: 'failure'; failure: RunFailureKind; unknown: boolean }
  | { kind: 'not-run'; failure: RunFailureKind }

export interface Condition {
  phase: Phase
  /** The life cycle word as the workspace sent it: `RUNNING`, `INTERNAL_ERROR`, or one we do not know. */
  lifeCycle: string
  /** The result word once ended (`SUCCESS`, `FAILED`, `SKIPPED` …), else empty. */
  result: string
  /** `termination_details.code`, else empty. */
  code: string
  /** The workspace's own sentence about it, else empty. */
  message: string
  /** Present exactly when the phase is `ended`. */
  verdict?: Verdict
}

export type TaskKind =
  | 'notebook'
  | 'jar'
  | 'python-file'
  | 'wheel'
  | 'spark-submit'
  | 'sql-query'
  | 'sql-alert'
  | 'sql-dashboard'
  | 'sql-file'
  | 'dbt'
  | 'run-job'
  | 'condition'
  | 'for-each'
  | 'pipeline'
  | 'clean-room'
  | 'dashboard'
  | 'power-bi'
  | 'dbt-cloud'
  | 'dbt-platform'
  | 'gen-ai-compute'
  | 'python-operator'
  | 'alert'
  | 'ai-runtime'
  | 'unknown'

/** One attempt of a task; times in epoch ms and durations in ms, undefined when the workspace has not said. */
export interface Attempt {
  runId: string
  number: number
  condition: Condition
  url?: string
  startedAt?: number
  endedAt?: number
  queuedMs?: number
  setupMs?: number
  runMs?: number
  /** Start to end, clean-up included. */
  totalMs?: number
}

export interface Task {
  key: string
  kind: TaskKind
  /** Of an unknown kind: the field of the Jobs API that names it (`agentic_task`), where there is one. */
  kindField?: string
  dependsOn: string[]
  /** Oldest first, never empty. The last one is judged. */
  attempts: [Attempt, ...Attempt[]]
  /** What a notebook task runs, and what that is given by the task itself. */
  notebook?: { path: string; parameters: { name: string; value: string }[] }
  /** The cluster or the serverless compute that its last attempt ran on. */
  compute?: string
  /** The outcome of a condition task, `true` or `false`. */
  outcome?: string
  /** Progress of a for-each task. */
  iterations?: { total: number; succeeded: number; failed: number; active: number; firstError?: string }
}

export interface RunSnapshot {
  runId: string
  /** Empty when the workspace did not say. */
  jobId: string
  name: string
  /** The page of the run in the form that works for everyone. */
  url: string
  creator: string
  trigger: string
  runType: string
  startedAt?: number
  endedAt?: number
  /** Start to end in ms, repairs included; undefined while it goes on. */
  totalMs?: number
  /** The same as the workspace counts it itself, whatever it says of start and end: without the time before repairs. */
  countedMs?: number
  /** Of serverless compute: `STANDARD` or `PERFORMANCE_OPTIMIZED`. */
  performanceTarget?: string
  /** Id of the policy that its serverless usage counts for. */
  usagePolicy?: string
  parameters: { name: string; value: string }[]
  condition: Condition
  /** What it was given, in the form in which a repair must be given it again. */
  given: { jobParameters: Record<string, string>; taskParameters: Record<string, unknown> }
  /** Ids of its repairs, oldest first. */
  repairIds: string[]
  /** In the order they ran: by start, those that never started last, then by name. */
  tasks: Task[]
  /** Of a for-each task's own run: its iterations as tasks, named by number (`[17]`), in the order they are listed. */
  iterations: Task[]
  /** The whole answer of the workspace, where answers are kept; ids are texts. */
  answer?: Record<string, unknown>
}

/** The attempt that counts. */
export function lastAttempt(task: Task): Attempt {
  return task.attempts.at(-1) ?? task.attempts[0]
}

/** Which of its task's attempts one is, from 1: a repair may count its own anew, and earlier ones may be missing. */
export function attemptNumber({ attempts }: Task, { runId, number }: Attempt): number {
  return (
    Math.max(
      attempts.findIndex((one) => one.runId === runId && one.number === number),
      number,
    ) + 1
  )
}

/** The first task, in the order they ended, whose last attempt failed: the one to blame. */
export function firstFailed<T extends Task>(tasks: T[]): T | undefined {
  return failedInOrder(tasks)[0]
}

/** The tasks whose last attempt failed, in the order they ended. */
export function failedInOrder<T extends Task>(tasks: T[]): T[] {
  return tasks
    .filter(hasFailed)
    .sort((a, b) => (lastAttempt(a).endedAt ?? Infinity) - (lastAttempt(b).endedAt ?? Infinity))
}

/** Whether something has failed, by its last attempt. */
export function hasFailed(task: Task): boolean {
  return lastAttempt(task).condition.verdict?.kind === 'failure'
}

/** How many of these iterations stand where, by their last attempts. */
export function countIterations(iterations: Task[]): NonNullable<Task['iterations']> {
  const ends = iterations.map((iteration) => lastAttempt(iteration).condition)
  const failed = iterations.filter(hasFailed)
  return {
    total: ends.length,
    succeeded: ends.filter(({ verdict }) => verdict?.kind === 'success').length,
    failed: failed.length,
    active: ends.filter(({ phase }) => phase !== 'ended').length,
  }
}

/** A run as a list tells it. */
export type RunListing = Pick<RunSnapshot, 'runId' | 'name' | 'startedAt' | 'endedAt' | 'totalMs' | 'countedMs'>
