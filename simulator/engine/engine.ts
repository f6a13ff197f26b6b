import type { Attempt } from '../scenario/scenario.ts'
import { childEnded, startChild } from './child-run.ts'
import { ended } from './conditions.ts'
import { startIterations } from './for-each.ts'
import { upstreamsOf } from './graph.ts'
import {
  lastRun,
  type Condition,
  type JobOrder,
  type JobRecord,
  type Lane,
  type RepairOrder,
  type RunOrder,
  type RunRecord,
  type TaskPlan,
  type TaskRun,
  type TaskSpec,
} from './model.ts'
import { effectiveParameters } from './parameters.ts'
import { decide } from './run-if.ts'
import { judge, maxConcurrent, overridden } from './run-state.ts'
import { TaskRuns } from './task-runs.ts'
import { Timeline } from './timeline.ts'

interface EngineOptions {
  now: number
  nextRunId: bigint
  nextJobId: bigint
  cancelMs: number
  /** What an attempt really does, given what is planned for it. */
  atStart: (taskRun: TaskRun, planned: Attempt) => Attempt
}

/** Jobs and runs, and how they go on with time. It knows nothing of HTTP, and nothing happens unless it is asked. */
export class Engine {
  readonly jobs = new Map<string, JobRecord>()
  readonly #deletedJobs = new Map<string, JobRecord>()
  readonly runs = new Map<string, RunRecord>()
  readonly #timeline: Timeline
  readonly #taskRuns: TaskRuns
  #nextRunId: bigint
  #nextJobId: bigint

  constructor({ now, nextRunId, nextJobId, cancelMs, atStart }: EngineOptions) {
    this.#nextRunId = nextRunId
    this.#nextJobId = nextJobId
    this.#timeline = new Timeline(now)
    this.#taskRuns = new TaskRuns({
      timeline: this.#timeline,
      newId: () => this.#newRunId(),
      cancelMs,
      atStart,
      waiting: {
        run_job_task: (taskRun) =>
          startChild(taskRun, { jobs: this.jobs, start: (order) => this.start(order) }, this.#taskRuns),
        for_each_task: (taskRun) => startIterations(taskRun, this.#taskRuns),
      },
      stopChild: (runId) => {
        const child = this.runs.get(runId)
        if (child) this.stopRun(child, 'user')
      },
    })
  }

  /** The moment that is being looked at, in epoch milliseconds. */
  get time(): number {
    return this.#timeline.now
  }

  /** Every attempt of every task and iteration, by its run id. */
  get taskRuns(): ReadonlyMap<string, TaskRun> {
    return this.#taskRuns.byId
  }

  /** Lets everything happen that was due until `now`. */
  advance(now: number): void {
    this.#timeline.advance(now)
  }

  /** Makes a job, as of now. */
  addJob(order: JobOrder): JobRecord {
    const job: JobRecord = {
      ...order,
      id: this.newJobId(),
      order: this.jobs.size + this.#deletedJobs.size,
      createdAt: this.time,
      fromScenario: false,
      deleted: false,
      changes: { update: 0, reset: 0, byHand: 0 },
    }
    this.jobs.set(job.id, job)
    return job
  }

  /** Every job ever made, deleted ones last. */
  everyJob(): JobRecord[] {
    return [...this.jobs.values(), ...this.#deletedJobs.values()]
  }

  /** An id that no job has or had. */
  newJobId(): string {
    const taken = (id: string): boolean => this.jobs.has(id) || this.#deletedJobs.has(id)
    while (taken(String(this.#nextJobId))) this.#nextJobId++
    return String(this.#nextJobId++)
  }

  /** Deletes a job; its active runs are cancelled, which takes a moment, or go on. */
  removeJob(job: JobRecord, { stopsRuns }: { stopsRuns: boolean }): void {
    job.deleted = true
    this.jobs.delete(job.id)
    this.#deletedJobs.set(job.id, job)
    if (stopsRuns) for (const run of this.runs.values()) if (run.job === job) this.stopRun(run, 'user')
  }

  #newRunId(): string {
    return String(this.#nextRunId++)
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
    if (this.#hasRoom(run)) this.#begin(run)
    else if (!order.queue || maxConcurrent(run) === 0) this.#skipRun(run)
    return run
  }

  #addLane(run: RunRecord, spec: TaskSpec, plan: TaskPlan): void {
    const lane: Lane = { run, spec, plan, taskRuns: [], retries: 0, onEnd: () => this.#settle(run) }
    run.lanes.push(lane)
    run.laneOf.set(spec.task_key, lane)
    run.taskRuns.push(this.#taskRuns.add(lane, 'BLOCKED'))
  }

  /** Whether the job allows one more run to be active. */
  #hasRoom(run: RunRecord): boolean {
    if (run.job === undefined) return true
    const busy = [...this.runs.values()].filter(
      (other) => other !== run && other.jobId === run.jobId && other.begun && !other.ended,
    ).length
    return busy < maxConcurrent(run)
  }

  #skipRun(run: RunRecord): void {
    const message = `Skipped since the maximum concurrent runs of ${maxConcurrent(run)} has been reached.`
    const end = ended('MAXIMUM_CONCURRENT_RUNS_REACHED', { message })
    for (const lane of run.lanes) this.#taskRuns.close(lastRun(lane), end)
    run.begun = true
    this.#endRun(run, end)
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
    this.#taskRuns.launch(last)
    return true
  }

  #skip(taskRun: TaskRun, result: string): boolean {
    this.#taskRuns.close(taskRun, ended(result))
    return true
  }

  #endRun(run: RunRecord, condition: Condition): void {
    const segment = run.segments.at(-1)
    if (segment === undefined) return
    segment.condition = overridden(condition, run)
    segment.endedAt = this.time
    run.ended = true
    childEnded(run, this.#taskRuns)
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
      const unstarted = !last.ended && last.attempt === undefined
      if (!unstarted) this.#taskRuns.stop(last, result)
      else this.#taskRuns.close(last, ended(last.number === 0 ? 'UPSTREAM_CANCELED' : result))
    }
    this.#settle(run)
  }

  /** Cancels one attempt of a task. */
  stopTaskRun(taskRun: TaskRun): void {
    this.#taskRuns.cancel(taskRun)
  }

  /** Runs tasks of an ended run again; gives the id of the repair. */
  repair(run: RunRecord, { keys, settings, parameters, overriding }: RepairOrder): string {
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
      run.taskRuns.push(this.#taskRuns.add(lane, 'BLOCKED'))
    }
    this.armTimeout(run)
    this.#settle(run)
    return repairId
  }
}
