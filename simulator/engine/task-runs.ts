import { durationMs, type Attempt } from '../scenario/scenario.ts'
import { active, ended } from './conditions.ts'
import { kindOf, type Condition, type KindField, type Lane, type TaskRun } from './model.ts'
import { truthOf } from './parameters.ts'
import type { Timeline } from './timeline.ts'

// An endless retry of an attempt that takes no time would never let the clock arrive.
const ENDLESS_RETRY_PAUSE_MS = 1000

interface TaskRunsOptions {
  timeline: Timeline
  newId: () => string
  /** How long a stopped attempt is TERMINATING. */
  cancelMs: number
  /** What an attempt really does, given what the scenario has planned. */
  atStart: (taskRun: TaskRun, planned: Attempt) => Attempt
  /** Kinds of task that wait for something else once their own time is over. */
  waiting: Partial<Record<KindField, (taskRun: TaskRun) => void>>
  /** Stops the run that a run-job task has started. */
  stopChild: (runId: string) => void
}

/** The attempts of all tasks and iterations, and how one attempt goes from its start to its end. */
export class TaskRuns {
  readonly byId = new Map<string, TaskRun>()
  readonly #options: TaskRunsOptions

  constructor(options: TaskRunsOptions) {
    this.#options = options
  }

  get #timeline(): Timeline {
    return this.#options.timeline
  }

  /** Adds an attempt that has not started. */
  add(lane: Lane, lifeCycle: string): TaskRun {
    const taskRun: TaskRun = {
      id: this.#options.newId(),
      lane,
      number: lane.taskRuns.length,
      segment: lane.run.segments.length - 1,
      condition: active(lifeCycle),
      ended: false,
      startedAt: 0,
      endedAt: 0,
      since: this.#timeline.now,
      queuedMs: 0,
      setupMs: 0,
      runMs: 0,
      cleanupMs: 0,
    }
    lane.taskRuns.push(taskRun)
    this.byId.set(taskRun.id, taskRun)
    return taskRun
  }

  /** Starts an attempt: it does what is planned for one of its number, if it finds what it needs. */
  launch(taskRun: TaskRun): void {
    const { lane } = taskRun
    const planned = lane.plan.attempts[Math.min(taskRun.number, lane.plan.attempts.length - 1)] ?? {}
    const attempt = this.#options.atStart(taskRun, planned)
    taskRun.attempt = attempt
    taskRun.startedAt = this.#timeline.now
    const timeoutMs = (lane.spec.timeout_seconds ?? 0) * 1000
    if (timeoutMs > 0) this.#timeline.after(timeoutMs, () => this.stop(taskRun, 'TIMEDOUT'))
    this.#walk(taskRun, steps(attempt), 0)
  }

  #walk(taskRun: TaskRun, planned: { lifeCycle: string; ms: number }[], index: number): void {
    const step = planned[index]
    if (step === undefined) return this.#work(taskRun)
    this.enter(taskRun, active(step.lifeCycle))
    const { condition } = taskRun
    this.#timeline.after(step.ms, () => {
      if (taskRun.condition === condition) this.#walk(taskRun, planned, index + 1)
    })
  }

  /**
   * The end of the planned time. Kinds that wait for something else go on until that has ended, unless the scenario has
   * them fail by themselves.
   */
  #work(taskRun: TaskRun): void {
    const { spec, run } = taskRun.lane
    const kind = kindOf(spec)
    const attempt = taskRun.attempt as Attempt
    const wait = kind && this.#options.waiting[kind]
    if (wait && !failsByItself(attempt)) return wait(taskRun)
    if (kind === 'condition_task') taskRun.outcome = attempt.outcome ?? truthOf(spec.condition_task, run.parameters)
    this.finish(taskRun, attemptEnd(attempt))
  }

  /** Ends an attempt after its clean-up. */
  finish(taskRun: TaskRun, end: Condition): void {
    const cleanupMs = taskRun.attempt?.cleanup === undefined ? 0 : durationMs(taskRun.attempt.cleanup)
    if (cleanupMs === 0) return this.#end(taskRun, end)
    this.#terminate(taskRun, end, cleanupMs)
  }

  /** Cancels one attempt, whether it has started or not. */
  cancel(taskRun: TaskRun): void {
    if (!taskRun.ended && taskRun.attempt === undefined) this.#end(taskRun, ended('CANCELED'))
    else this.stop(taskRun, 'CANCELED')
  }

  /** Stops an attempt and what it waits for, which takes a moment; nothing happens to one that has ended. */
  stop(taskRun: TaskRun, result: 'CANCELED' | 'TIMEDOUT'): void {
    if (taskRun.ended || taskRun.condition.lifeCycle === 'TERMINATING') return
    for (const lane of taskRun.iterations ?? []) {
      const last = lane.taskRuns.at(-1)
      if (last) this.stop(last, result)
    }
    if (taskRun.childRunId !== undefined) this.#options.stopChild(taskRun.childRunId)
    this.#terminate(taskRun, ended(result), this.#options.cancelMs)
  }

  #terminate(taskRun: TaskRun, end: Condition, ms: number): void {
    const terminating: Condition = { ...end, lifeCycle: 'TERMINATING', status: 'TERMINATING' }
    delete terminating.result
    this.enter(taskRun, terminating)
    this.#timeline.after(ms, () => {
      if (taskRun.condition === terminating) this.#end(taskRun, end)
    })
  }

  #end(taskRun: TaskRun, end: Condition): void {
    const { lane } = taskRun
    this.close(taskRun, end)
    if (mayRetry(taskRun)) {
      lane.retries++
      this.#retry(taskRun)
    }
    lane.onEnd(taskRun)
  }

  #retry(failed: TaskRun): void {
    const { lane } = failed
    const pause = lane.spec.max_retries === -1 ? ENDLESS_RETRY_PAUSE_MS : 0
    const earliest = failed.startedAt + (lane.spec.min_retry_interval_millis ?? 0)
    const at = Math.max(this.#timeline.now + pause, earliest)
    const next = this.add(lane, 'WAITING_FOR_RETRY')
    if (lane.parent === undefined) lane.run.taskRuns.push(next)
    if (at <= this.#timeline.now) return this.launch(next)
    this.#timeline.plan(at, () => {
      if (!next.ended && next.attempt === undefined) this.launch(next)
    })
  }

  /** Gives an attempt a new condition, and what it spent in the old one to the right duration. */
  enter(taskRun: TaskRun, condition: Condition): void {
    const spent = this.#timeline.now - taskRun.since
    const { lifeCycle } = taskRun.condition
    if (lifeCycle === 'QUEUED') taskRun.queuedMs += spent
    else if (lifeCycle === 'PENDING') taskRun.setupMs += spent
    else if (lifeCycle === 'TERMINATING') taskRun.cleanupMs += spent
    else if (lifeCycle !== 'BLOCKED' && lifeCycle !== 'WAITING_FOR_RETRY') taskRun.runMs += spent
    taskRun.since = this.#timeline.now
    taskRun.condition = condition
  }

  /** Ends an attempt at once. Nothing follows from it: no retry, and no other task starts. */
  close(taskRun: TaskRun, end: Condition): void {
    this.enter(taskRun, end)
    taskRun.ended = true
    taskRun.endedAt = this.#timeline.now
  }
}

function failsByItself({ result, error, trace }: Attempt): boolean {
  return (result !== undefined && result !== 'SUCCESS') || error !== undefined || trace !== undefined
}

function mayRetry(taskRun: TaskRun): boolean {
  const { spec, run, retries } = taskRun.lane
  const { result, lifeCycle } = taskRun.condition
  const allowed = spec.max_retries ?? 0
  if (run.stopping !== undefined || kindOf(spec) === 'condition_task') return false
  if (result === 'TIMEDOUT' ? !spec.retry_on_timeout : result !== 'FAILED' && lifeCycle !== 'INTERNAL_ERROR')
    return false
  return allowed === -1 || retries < allowed
}

function steps(attempt: Attempt): { lifeCycle: string; ms: number }[] {
  const spelledOut = attempt.states !== undefined && attempt.states.length > 0
  return [
    ...(attempt.states ?? []).map((step) => ({ lifeCycle: step.lifeCycle, ms: durationMs(step.for) })),
    { lifeCycle: 'QUEUED', ms: durationMs(attempt.queued ?? 0) },
    { lifeCycle: 'PENDING', ms: durationMs(attempt.setup ?? 0) },
    { lifeCycle: 'RUNNING', ms: durationMs(attempt.run ?? (spelledOut ? 0 : 10)) },
  ].filter((step) => step.ms > 0)
}

function attemptEnd(attempt: Attempt): Condition {
  const failed = attempt.error !== undefined || attempt.trace !== undefined
  return ended(failed ? 'FAILED' : 'SUCCESS', attempt)
}
