import { active, ended, isEndWord, WORKLOAD_FAILED } from './conditions.ts'
import { durationMs, type Attempt } from '../scenario/scenario.ts'
import {
  kindOf,
  lastRun,
  type Condition,
  type JobRecord,
  type JobSettings,
  type Lane,
  type RunPlan,
  type RunRecord,
  type TaskPlan,
  type TaskRun,
  type TaskSpec,
} from './model.ts'
import { classify, decide, type Upstream } from './run-if.ts'
import { Timeline } from './timeline.ts'
import { resolve, truthOf } from './parameters.ts'

export interface EngineOptions {
  now: number
  nextRunId: bigint
  nextJobId: bigint
  cancelMs: number
}

/** A run to be made. */
export interface RunOrder {
  job?: JobRecord
  name: string
  creator: string
  token?: string
  body: unknown
  settings: JobSettings
  /** Task keys to run; all when absent. */
  only?: Set<string>
  plans: Map<string, TaskPlan>
  plan: RunPlan
  parameters: Record<string, string>
  overriding: Record<string, unknown>
  queue: boolean
  parent?: TaskRun
}

// An endless retry of an attempt that takes no time would never let the clock arrive.
const ENDLESS_RETRY_PAUSE_MS = 1000

/** Jobs and runs, and how they go on with time. It knows nothing of HTTP, and nothing happens unless it is asked. */
export class Engine {
  readonly jobs = new Map<string, JobRecord>()
  readonly runs = new Map<string, RunRecord>()
  readonly taskRuns = new Map<string, TaskRun>()
  /** The moment that is being looked at. */
  time: number
  readonly #timeline = new Timeline()
  readonly #cancelMs: number
  #nextRunId: bigint
  #nextJobId: bigint

  constructor(options: EngineOptions) {
    this.time = options.now
    this.#cancelMs = options.cancelMs
    this.#nextRunId = options.nextRunId
    this.#nextJobId = options.nextJobId
  }

  /** Lets everything happen that was due until `now`. */
  advance(now: number): void {
    for (let event = this.#timeline.takeDue(now); event !== undefined; event = this.#timeline.takeDue(now)) {
      this.time = Math.max(this.time, event.at)
      event.happen()
    }
    this.time = Math.max(this.time, now)
  }

  newJobId(): string {
    while (this.jobs.has(String(this.#nextJobId))) this.#nextJobId++
    return String(this.#nextJobId++)
  }

  /** Makes a run, and starts, queues or skips it as its job's limit says. */
  start(order: RunOrder): RunRecord {
    const specs = (order.settings.tasks ?? []).filter((spec) => order.only?.has(spec.task_key) ?? true)
    const run: RunRecord = {
      id: this.#newRunId(),
      order: this.runs.size,
      jobId: order.job?.id ?? this.newJobId(),
      ...(order.job && { job: order.job }),
      name: order.name,
      submitted: order.job === undefined,
      creator: order.creator,
      ...(order.token !== undefined && { token: order.token }),
      body: order.body,
      trigger: order.parent ? 'RUN_JOB_TASK' : 'ONE_TIME',
      ...(order.parent && { parent: order.parent }),
      startedAt: this.time,
      queuedMs: 0,
      begun: false,
      ended: false,
      deleted: false,
      timeoutMs: (order.settings.timeout_seconds ?? 0) * 1000,
      settings: order.settings,
      plan: order.plan,
      parameters: effectiveParameters(order.settings, order.parameters),
      overriding: order.overriding,
      lanes: [],
      laneOf: new Map(),
      taskRuns: [],
      segments: [{ startedAt: this.time, endedAt: 0 }],
    }
    this.runs.set(run.id, run)
    for (const spec of specs) this.#addLane(run, spec, order.plans.get(spec.task_key) ?? { attempts: [{}] })
    if (!this.#hasRoom(run)) {
      if (!order.queue || maxConcurrent(run) === 0) this.#skipRun(run)
      return run
    }
    this.#begin(run)
    return run
  }

  /** Active runs of a job that have left its queue. */
  #hasRoom(run: RunRecord): boolean {
    if (run.job === undefined) return true
    const busy = [...this.runs.values()].filter(
      (other) => other !== run && other.jobId === run.jobId && other.begun && !other.ended,
    ).length
    return busy < maxConcurrent(run)
  }

  #skipRun(run: RunRecord): void {
    const message = `Skipped since the maximum concurrent runs of ${maxConcurrent(run)} has been reached.`
    for (const lane of run.lanes) this.#close(lastRun(lane), ended('MAXIMUM_CONCURRENT_RUNS_REACHED', { message }))
    run.begun = true
    this.#endRun(run, ended('MAXIMUM_CONCURRENT_RUNS_REACHED', { message }))
  }

  #begin(run: RunRecord): void {
    run.begun = true
    run.queuedMs = this.time - run.startedAt
    this.armTimeout(run)
    this.#settle(run)
  }

  /** Ends the run when its present timeout is over, counted from the start of its newest segment. */
  armTimeout(run: RunRecord): void {
    const segment = run.segments.at(-1)
    if (run.timeoutMs === 0 || segment === undefined) return
    const at = Math.max(this.time, segment.startedAt + (run.segments.length === 1 ? run.queuedMs : 0) + run.timeoutMs)
    const timeoutMs = run.timeoutMs
    this.#timeline.plan(at, () => {
      if (run.timeoutMs === timeoutMs && run.segments.at(-1) === segment) this.stopRun(run, 'timeout')
    })
  }

  /** Starts or skips every task whose dependencies have ended, and ends the run after the last one. */
  #settle(run: RunRecord): void {
    if (!run.begun || run.ended) return
    for (let changed = true; changed;) {
      changed = false
      for (const lane of run.lanes) changed = this.#unblock(lane) || changed
    }
    if (run.lanes.every((lane) => lastRun(lane).ended)) this.#endRun(run, judge(run))
  }

  #unblock(lane: Lane): boolean {
    const last = lastRun(lane)
    if (last.ended || last.condition.lifeCycle !== 'BLOCKED' || last.attempt !== undefined) return false
    if (lane.run.stopping !== undefined) return false
    if (lane.spec.disabled) return this.#skip(last, 'DISABLED')
    const upstreams = upstreamsOf(lane)
    if (upstreams === undefined) return false
    const decision = decide(lane.spec.run_if ?? 'ALL_SUCCESS', upstreams)
    if (decision !== 'run') return this.#skip(last, decision)
    this.#launch(last)
    return true
  }

  #skip(taskRun: TaskRun, result: string): boolean {
    this.#close(taskRun, ended(result))
    return true
  }

  #addLane(run: RunRecord, spec: TaskSpec, plan: TaskPlan): void {
    const lane: Lane = { run, spec, plan, taskRuns: [], retries: 0, onEnd: () => this.#settle(run) }
    run.lanes.push(lane)
    run.laneOf.set(spec.task_key, lane)
    run.taskRuns.push(this.#addTaskRun(lane, 'BLOCKED'))
  }

  #addTaskRun(lane: Lane, lifeCycle: string): TaskRun {
    const taskRun: TaskRun = {
      id: this.#newRunId(),
      lane,
      number: lane.taskRuns.length,
      segment: lane.run.segments.length - 1,
      condition: active(lifeCycle),
      ended: false,
      startedAt: 0,
      endedAt: 0,
      since: this.time,
      queuedMs: 0,
      setupMs: 0,
      runMs: 0,
      cleanupMs: 0,
    }
    lane.taskRuns.push(taskRun)
    this.taskRuns.set(taskRun.id, taskRun)
    return taskRun
  }

  #launch(taskRun: TaskRun): void {
    const { lane } = taskRun
    const attempt = lane.plan.attempts[Math.min(taskRun.number, lane.plan.attempts.length - 1)] ?? {}
    taskRun.attempt = attempt
    taskRun.startedAt = this.time
    const timeoutMs = (lane.spec.timeout_seconds ?? 0) * 1000
    if (timeoutMs > 0) this.#timeline.plan(this.time + timeoutMs, () => this.#stop(taskRun, 'TIMEDOUT'))
    this.#walk(taskRun, steps(attempt), 0)
  }

  #walk(taskRun: TaskRun, planned: { lifeCycle: string; ms: number }[], index: number): void {
    const step = planned[index]
    if (step === undefined) return this.#work(taskRun)
    this.#enter(taskRun, active(step.lifeCycle))
    const { condition } = taskRun
    this.#timeline.plan(this.time + step.ms, () => {
      if (taskRun.condition === condition) this.#walk(taskRun, planned, index + 1)
    })
  }

  /**
   * The end of the planned time. Kinds that wait for something else go on until that has ended, unless the scenario has
   * them fail by themselves.
   */
  #work(taskRun: TaskRun): void {
    const kind = kindOf(taskRun.lane.spec)
    const attempt = taskRun.attempt as Attempt
    const spelledOut =
      (attempt.result !== undefined && attempt.result !== 'SUCCESS') ||
      attempt.error !== undefined ||
      attempt.trace !== undefined
    if (kind === 'run_job_task' && !spelledOut) return this.#startChild(taskRun)
    if (kind === 'for_each_task' && !spelledOut) return this.#startIterations(taskRun)
    if (kind === 'condition_task')
      taskRun.outcome = attempt.outcome ?? truthOf(taskRun.lane.spec.condition_task, taskRun.lane.run.parameters)
    this.#finish(taskRun, attemptEnd(attempt))
  }

  #startChild(taskRun: TaskRun): void {
    const { lane } = taskRun
    const task = lane.spec.run_job_task
    const job = task && this.jobs.get(task.job_id)
    if (!job) {
      const message = `Job ${task?.job_id ?? ''} does not exist.`
      return this.#finish(
        taskRun,
        ended('FAILED', { lifeCycle: 'INTERNAL_ERROR', terminationCode: 'RESOURCE_NOT_FOUND', message }),
      )
    }
    this.#enter(taskRun, active('RUNNING'))
    const parameters = Object.fromEntries(
      Object.entries(task.job_parameters ?? {}).map(([name, value]) => [name, resolve(value, lane.run.parameters)]),
    )
    const child = this.start({
      job,
      name: job.settings.name ?? 'Untitled',
      creator: lane.run.creator,
      body: undefined,
      settings: job.settings,
      plans: job.plans,
      plan: job.runPlan,
      parameters,
      overriding: {},
      queue: job.settings.queue?.enabled ?? false,
      parent: taskRun,
    })
    taskRun.childRunId = child.id
    if (child.ended) this.#childEnded(child)
  }

  #childEnded(child: RunRecord): void {
    const taskRun = child.parent
    const end = child.segments.at(-1)?.condition
    // A child that is skipped at once has ended before its parent knows its id: `start` returns to #startChild then.
    if (
      !taskRun ||
      taskRun.childRunId === undefined ||
      taskRun.ended ||
      taskRun.condition.lifeCycle === 'TERMINATING' ||
      !end
    )
      return
    const word = classify(end) === 'success' ? 'SUCCESS' : classify(end) === 'canceled' ? 'CANCELED' : 'FAILED'
    this.#finish(
      taskRun,
      ended(word, word === 'FAILED' ? { message: `Run ${child.id} of job ${child.jobId} failed.` } : {}),
    )
  }

  #startIterations(taskRun: TaskRun): void {
    const task = taskRun.lane.spec.for_each_task as NonNullable<TaskSpec['for_each_task']>
    this.#enter(taskRun, active('RUNNING'))
    const { plan, run } = taskRun.lane
    taskRun.iterations = inputsOf(task.inputs, run.parameters).map((_input, index) => ({
      run,
      spec: task.task,
      plan: { attempts: plan.exceptions?.[index] ?? plan.iteration ?? [{}] },
      taskRuns: [],
      retries: 0,
      onEnd: () => this.#nextIterations(taskRun),
      parent: taskRun,
    }))
    this.#nextIterations(taskRun)
  }

  #nextIterations(taskRun: TaskRun): void {
    const lanes = taskRun.iterations ?? []
    if (taskRun.ended || taskRun.condition.lifeCycle === 'TERMINATING') return
    const concurrency = taskRun.lane.spec.for_each_task?.concurrency ?? 1
    for (;;) {
      const busy = lanes.filter((lane) => lane.taskRuns.length > 0 && !lastRun(lane).ended).length
      const next = lanes.find((lane) => lane.taskRuns.length === 0)
      if (next === undefined || busy >= concurrency) break
      this.#launch(this.#addTaskRun(next, 'BLOCKED'))
    }
    if (!lanes.every((lane) => lane.taskRuns.length > 0 && lastRun(lane).ended)) return
    const failed = lanes.filter((lane) => classify(lastRun(lane).condition) !== 'success').length
    this.#finish(
      taskRun,
      failed === 0
        ? ended('SUCCESS')
        : ended('FAILED', { message: `Task failed: ${failed} of ${lanes.length} iterations did not succeed.` }),
    )
  }

  /** Ends an attempt after its clean-up. */
  #finish(taskRun: TaskRun, end: Condition): void {
    const cleanupMs = taskRun.attempt?.cleanup === undefined ? 0 : durationMs(taskRun.attempt.cleanup)
    if (cleanupMs === 0) return this.#end(taskRun, end)
    this.#terminate(taskRun, end, cleanupMs)
  }

  #terminate(taskRun: TaskRun, end: Condition, ms: number): void {
    const terminating: Condition = { ...end, lifeCycle: 'TERMINATING', status: 'TERMINATING' }
    delete terminating.result
    this.#enter(taskRun, terminating)
    this.#timeline.plan(this.time + ms, () => {
      if (taskRun.condition === terminating) this.#end(taskRun, end)
    })
  }

  #end(taskRun: TaskRun, end: Condition): void {
    const { lane } = taskRun
    this.#close(taskRun, end)
    if (this.#mayRetry(taskRun)) {
      lane.retries++
      this.#retry(taskRun)
    }
    lane.onEnd(taskRun)
  }

  #mayRetry(taskRun: TaskRun): boolean {
    const { spec, run, retries } = taskRun.lane
    const { result, lifeCycle } = taskRun.condition
    const allowed = spec.max_retries ?? 0
    if (run.stopping !== undefined || kindOf(spec) === 'condition_task') return false
    if (result === 'TIMEDOUT' ? !spec.retry_on_timeout : result !== 'FAILED' && lifeCycle !== 'INTERNAL_ERROR')
      return false
    return allowed === -1 || retries < allowed
  }

  #retry(failed: TaskRun): void {
    const { lane } = failed
    const pause = lane.spec.max_retries === -1 ? ENDLESS_RETRY_PAUSE_MS : 0
    const at = Math.max(this.time + pause, failed.startedAt + (lane.spec.min_retry_interval_millis ?? 0))
    const next = this.#addTaskRun(lane, 'WAITING_FOR_RETRY')
    if (lane.parent === undefined) lane.run.taskRuns.push(next)
    if (at <= this.time) return this.#launch(next)
    this.#timeline.plan(at, () => {
      if (!next.ended && next.attempt === undefined) this.#launch(next)
    })
  }

  #enter(taskRun: TaskRun, condition: Condition): void {
    const spent = this.time - taskRun.since
    const { lifeCycle } = taskRun.condition
    if (lifeCycle === 'QUEUED') taskRun.queuedMs += spent
    else if (lifeCycle === 'PENDING') taskRun.setupMs += spent
    else if (lifeCycle === 'TERMINATING') taskRun.cleanupMs += spent
    else if (lifeCycle !== 'BLOCKED' && lifeCycle !== 'WAITING_FOR_RETRY') taskRun.runMs += spent
    taskRun.since = this.time
    taskRun.condition = condition
  }

  #close(taskRun: TaskRun, end: Condition): void {
    this.#enter(taskRun, end)
    taskRun.ended = true
    taskRun.endedAt = this.time
  }

  #endRun(run: RunRecord, condition: Condition): void {
    const segment = run.segments.at(-1)
    if (segment === undefined) return
    segment.condition = run.plan.end ? overridden(condition, run) : condition
    segment.endedAt = this.time
    run.ended = true
    this.#childEnded(run)
    this.#startQueued(run)
  }

  #startQueued(freed: RunRecord): void {
    for (const run of this.runs.values()) {
      if (run.jobId === freed.jobId && !run.begun && !run.ended && this.#hasRoom(run)) this.#begin(run)
    }
  }

  /** Cancels a run, which takes a moment; nothing happens to one that has ended. */
  stopRun(run: RunRecord, why: 'user' | 'timeout'): void {
    if (run.ended || run.stopping !== undefined) return
    run.stopping = why
    if (!run.begun) {
      run.queuedMs = this.time - run.startedAt
      run.begun = true
    }
    const result = why === 'user' ? 'CANCELED' : 'TIMEDOUT'
    for (const lane of run.lanes) {
      const last = lastRun(lane)
      if (!last.ended && last.attempt === undefined)
        this.#close(last, ended(last.number === 0 ? 'UPSTREAM_CANCELED' : result))
      else this.#stop(last, result)
    }
    this.#settle(run)
  }

  /** Cancels one attempt of a task. */
  stopTaskRun(taskRun: TaskRun): void {
    if (!taskRun.ended && taskRun.attempt === undefined) this.#end(taskRun, ended('CANCELED'))
    else this.#stop(taskRun, 'CANCELED')
  }

  #stop(taskRun: TaskRun, result: 'CANCELED' | 'TIMEDOUT'): void {
    if (taskRun.ended || taskRun.condition.lifeCycle === 'TERMINATING') return
    for (const lane of taskRun.iterations ?? []) if (lane.taskRuns.length > 0) this.#stop(lastRun(lane), result)
    const child = taskRun.childRunId === undefined ? undefined : this.runs.get(taskRun.childRunId)
    if (child) this.stopRun(child, 'user')
    this.#terminate(taskRun, ended(result), this.#cancelMs)
  }

  /** Runs these tasks of an ended run again; gives the id of the repair. */
  repair(
    run: RunRecord,
    keys: Set<string>,
    settings: JobSettings,
    parameters: Record<string, string>,
    overriding: Record<string, unknown>,
  ): string {
    const repairId = this.#newRunId()
    run.segments.push({ repairId, startedAt: this.time, endedAt: 0 })
    run.ended = false
    delete run.stopping
    run.settings = settings
    run.timeoutMs = (settings.timeout_seconds ?? 0) * 1000
    run.parameters = effectiveParameters(settings, parameters)
    run.overriding = overriding
    for (const lane of run.lanes) {
      lane.spec = settings.tasks?.find((spec) => spec.task_key === lane.spec.task_key) ?? lane.spec
      if (!keys.has(lane.spec.task_key)) continue
      lane.retries = 0
      run.taskRuns.push(this.#addTaskRun(lane, 'BLOCKED'))
    }
    this.armTimeout(run)
    this.#settle(run)
    return repairId
  }

  #newRunId(): string {
    return String(this.#nextRunId++)
  }
}

/** How the run stands now. */
export function runCondition(run: RunRecord, now: number): Condition {
  const segment = run.segments.at(-1)
  if (run.ended && segment?.condition) return segment.condition
  if (!run.begun)
    return {
      ...active('QUEUED'),
      queueReason: `Queued due to reaching maximum concurrent runs of ${maxConcurrent(run)}.`,
    }
  if (run.stopping !== undefined)
    return { ...stoppedEnd(run.stopping), lifeCycle: 'TERMINATING', status: 'TERMINATING', result: undefined }
  const shown = shownState(run, now)
  if (shown !== undefined) return active(shown)
  const waiting = run.lanes.every((lane) =>
    ['BLOCKED', 'QUEUED', 'PENDING'].includes(lastRun(lane).condition.lifeCycle),
  )
  return active(waiting ? 'PENDING' : 'RUNNING')
}

/** The tasks that `rerun_all_failed_tasks` means: those whose last attempt neither succeeded nor was excluded. */
export function failedKeys(run: RunRecord): Set<string> {
  return new Set(
    run.lanes
      .filter((lane) => !['success', 'excluded'].includes(classify(lastRun(lane).condition)))
      .map((lane) => lane.spec.task_key),
  )
}

/** These tasks and everything that depends on them, directly or not. */
export function withDependents(keys: Set<string>, specs: TaskSpec[]): Set<string> {
  const result = new Set(keys)
  for (let size = -1; size !== result.size;) {
    size = result.size
    for (const spec of specs) if (spec.depends_on?.some((on) => result.has(on.task_key))) result.add(spec.task_key)
  }
  return result
}

/** These tasks and everything they depend on, directly or not. */
export function withDependencies(keys: Set<string>, specs: TaskSpec[]): Set<string> {
  const result = new Set(keys)
  for (let size = -1; size !== result.size;) {
    size = result.size
    for (const spec of specs)
      if (result.has(spec.task_key)) for (const on of spec.depends_on ?? []) result.add(on.task_key)
  }
  return result
}

function shownState(run: RunRecord, now: number): string | undefined {
  let until = run.startedAt + run.queuedMs
  return run.plan.states?.find((step) => {
    until += durationMs(step.for)
    return now < until
  })?.lifeCycle
}

function upstreamsOf(lane: Lane): Upstream[] | undefined {
  const upstreams: Upstream[] = []
  for (const on of lane.spec.depends_on ?? []) {
    const upstream = lane.run.laneOf.get(on.task_key)
    if (upstream === undefined) continue
    const last = lastRun(upstream)
    if (!last.ended) return undefined
    const kind = classify(last.condition)
    upstreams.push(kind === 'success' && on.outcome !== undefined && on.outcome !== last.outcome ? 'unmet' : kind)
  }
  return upstreams
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

/** What a run's tasks make of it: https://docs.databricks.com/aws/en/jobs/run-if */
function judge(run: RunRecord): Condition {
  if (run.stopping !== undefined) return stoppedEnd(run.stopping)
  const needed = new Set(run.lanes.flatMap((lane) => (lane.spec.depends_on ?? []).map((on) => on.task_key)))
  const ends = run.lanes.map((lane) => ({
    lane,
    leaf: !needed.has(lane.spec.task_key),
    end: classify(lastRun(lane).condition),
  }))
  if (ends.some(({ leaf, end }) => leaf && end === 'failed')) return failedRun(run)
  if (ends.some(({ leaf, end }) => leaf && end === 'canceled')) return ended('CANCELED')
  return ended(ends.some(({ end }) => end === 'failed' || end === 'canceled') ? 'SUCCESS_WITH_FAILURES' : 'SUCCESS')
}

function failedRun(run: RunRecord): Condition {
  const first = run.lanes
    .map(lastRun)
    .find((last) => classify(last.condition) === 'failed' && last.condition.lifeCycle !== 'SKIPPED')
  const skipped = run.lanes.some((lane) => lastRun(lane).condition.result === 'UPSTREAM_FAILED')
  const cause =
    first?.condition.message === WORKLOAD_FAILED || !first?.condition.message
      ? `${WORKLOAD_FAILED}.`
      : first.condition.message
  const consequence = skipped ? ' This caused all downstream tasks to get skipped.' : ''
  return ended('FAILED', {
    lifeCycle: 'INTERNAL_ERROR',
    message: `Task ${first?.lane.spec.task_key ?? ''} failed with message: ${cause}${consequence}`,
  })
}

function stoppedEnd(why: 'user' | 'timeout'): Condition {
  return ended(why === 'user' ? 'CANCELED' : 'TIMEDOUT')
}

function overridden(condition: Condition, run: RunRecord): Condition {
  const { end } = run.plan
  if (!end || run.stopping !== undefined) return condition
  if (end.result === undefined && end.lifeCycle === undefined && end.terminationCode === undefined)
    return { ...condition, message: end.message ?? condition.message }
  const said = ended(condition.result ?? null, end)
  const keepsLife = end.lifeCycle === undefined && isEndWord(condition.lifeCycle) && end.result === undefined
  return keepsLife ? { ...said, lifeCycle: condition.lifeCycle } : said
}

function maxConcurrent(run: RunRecord): number {
  return run.job?.settings.max_concurrent_runs ?? 1
}

function effectiveParameters(settings: JobSettings, given: Record<string, string>): RunRecord['parameters'] {
  const declared = settings.parameters ?? []
  const extra = Object.keys(given).filter((name) => !declared.some((parameter) => parameter.name === name))
  return [
    ...declared.map(({ name, default: value }) => ({ name, default: value, value: given[name] ?? value })),
    ...extra.map((name) => ({ name, value: given[name] ?? '' })),
  ]
}

function inputsOf(inputs: string, parameters: RunRecord['parameters']): unknown[] {
  try {
    const list: unknown = JSON.parse(resolve(inputs, parameters))
    return Array.isArray(list) ? list : [list]
  } catch {
    return [inputs]
  }
}
