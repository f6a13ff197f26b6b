import { inWorkspace } from '../databricks/target.ts'
import type { Outcome, RepairReport, RunReport, TaskOutput } from '../model/outcome.ts'
import { countIterations, type RunSnapshot } from '../model/run.ts'
import type { TemporaryJob } from '../jobs/temporary.ts'
import type { Emit, Origin, RunEvent, TokenRequest } from './events.ts'
import { excerptOf } from './excerpt.ts'
import { taskReport, type Inside } from './task-report.ts'

/** What is known of the start of a run. */
export type StartState =
  | { kind: 'nothing-sent' }
  /**
   * Sent, and not answered yet; `sentAt` for the first time. `isRepeated`: an earlier sending of the same request was
   * not answered either.
   */
  | SentStart
  /** `sent`: the start that the workspace answered with this run. */
  | { kind: 'known'; runId: string; origin: Origin; isTokenDerived: boolean; jobId?: string; sent?: SentStart }
  /** It led to a run that is not this step's. */
  | { kind: 'disowned' }

interface SentStart {
  kind: 'sent'
  request: TokenRequest
  isTokenDerived: boolean
  jobId?: string
  sentAt: number
  isRepeated: boolean
}

/** What is known of the last repair that this step asked for. */
export type RepairState = { kind: 'none' } | { kind: 'asked' } | { kind: 'taken'; repairId: string }

/** Everything that is known in a step, made from its events and from nothing else. */
export interface RunState {
  start: StartState
  repair: RepairState
  /** With `job-file`: the job that is created for this step; its id once it is known. */
  temporaryJob?: TemporaryJob & { jobId?: string }
  /** The step's own folder in the workspace, once its files are there. */
  folder?: string
  /** The last look at the run. */
  run?: RunSnapshot
  /** How long runs of the job usually take, ms, where its past agrees. */
  usualMs?: number
  /** What is kept of each attempt's output, by the attempt's run id. */
  outputs: ReadonlyMap<string, TaskOutput>
  /** What tasks consist of, by the run id of the attempt. */
  insides: ReadonlyMap<string, Inside>
  /** How this step came to follow this run, where that is not simply that it started it. */
  notes: readonly string[]
  /** The repairs of this step, oldest first. */
  repairs: readonly RepairReport[]
  /** `timeout` is over, and the run is to be cancelled whatever `on-cancel` says. */
  isTimedOut: boolean
  outcome?: Outcome
  /** What `delete-run` says was done, or refused. */
  isDeleted?: true
}

export const NOTHING_YET: RunState = {
  start: { kind: 'nothing-sent' },
  repair: { kind: 'none' },
  outputs: new Map(),
  insides: new Map(),
  notes: [],
  repairs: [],
  isTimedOut: false,
}

/** The journal of one step while it is written. */
export interface Journal {
  readonly state: RunState
  emit: Emit
}

/** The state after an event. Pure. */
export function advance(state: RunState, event: RunEvent): RunState {
  switch (event.type) {
    case 'starting':
    case 'not-started':
    case 'run':
    case 'disowned':
    case 'misnamed':
      return { ...state, start: afterStart(state.start, event) }
    case 'creating-job':
      return { ...state, temporaryJob: event.job }
    case 'temporary-job':
      return { ...state, temporaryJob: { ...event.job, jobId: event.jobId } }
    case 'job-not-created':
      return { ...state, temporaryJob: undefined }
    case 'look':
      return { ...state, run: event.run }
    case 'usual':
      return { ...state, usualMs: event.ms }
    case 'output':
      return { ...state, outputs: withOutput(state.outputs, event) }
    case 'child-look': {
      const { run, attempt } = event
      const childRun = { runId: run.runId, name: run.name, url: run.url }
      return withInside(state, attempt.runId, { tasks: run.tasks, childRun })
    }
    case 'iterations': {
      const { iterations, shown, attempt } = event
      return withInside(state, attempt.runId, { tasks: shown, iterations: countIterations(iterations) })
    }
    case 'run-ended':
      return { ...state, repairs: withResult(state.repairs, event.run.condition.result) }
    case 'repairing':
      return { ...state, repair: { kind: 'asked' } }
    case 'repaired': {
      const { repairId, taskKeys } = event
      const repairs = [...state.repairs, { repairId, taskKeys, result: '' }]
      return { ...state, repair: { kind: 'taken', repairId }, repairs }
    }
    case 'repair-refused':
      return { ...state, repair: lastTaken(state.repairs) }
    case 'note':
      return event.isPassing ? state : { ...state, notes: [...state.notes, event.text] }
    case 'notice':
      return { ...state, notes: [...state.notes, event.text] }
    case 'canceling':
      return { ...state, isTimedOut: state.isTimedOut || event.by === 'timeout' }
    case 'ended':
      return { ...state, outcome: event.outcome }
    case 'deleted':
      return { ...state, isDeleted: true }
    case 'imported':
      return { ...state, folder: event.folder }
    case 'notebooks':
    case 'importing':
    case 'output-lost':
    case 'cells-lost':
    case 'follow-lost':
    case 'exported':
    case 'outage':
    case 'warning':
    case 'cancel-accepted':
    case 'cancel-failed':
      return state
  }
}

function withOutput(
  outputs: RunState['outputs'],
  { attempt, output }: Extract<RunEvent, { type: 'output' }>,
): RunState['outputs'] {
  return new Map(outputs).set(attempt.runId, excerptOf(output, outputs.values()))
}

function withInside(state: RunState, attemptRunId: string, inside: Inside): RunState {
  return { ...state, insides: new Map(state.insides).set(attemptRunId, inside) }
}

type StartEvent = Extract<RunEvent, { type: 'starting' | 'not-started' | 'run' | 'disowned' | 'misnamed' }>

function afterStart(start: StartState, event: StartEvent): StartState {
  switch (event.type) {
    case 'starting': {
      const { request, isTokenDerived, jobId, at } = event
      const earlier = start.kind === 'sent' && tokenOf(start.request) === tokenOf(request) ? start : undefined
      const isRepeated = earlier !== undefined
      return { kind: 'sent', request, isTokenDerived, jobId, sentAt: earlier?.sentAt ?? at, isRepeated }
    }
    case 'not-started':
      return start.kind === 'sent' && start.isRepeated ? start : { kind: 'nothing-sent' }
    case 'run': {
      const { runId, origin, jobId } = event
      const isTokenDerived = (start.kind === 'sent' || start.kind === 'known') && start.isTokenDerived
      const sent = start.kind === 'sent' ? start : start.kind === 'known' ? start.sent : undefined
      return { kind: 'known', runId, origin, jobId, isTokenDerived, ...(sent ? { sent } : {}) }
    }
    case 'misnamed':
      return start.kind === 'known' && start.sent ? { ...start.sent, isRepeated: true } : start
    case 'disowned':
      return { kind: 'disowned' }
  }
}

function tokenOf({ body }: TokenRequest): string {
  return body.idempotency_token
}

function withResult(repairs: readonly RepairReport[], result: string): readonly RepairReport[] {
  return repairs.map((repair, place) => (place === repairs.length - 1 ? { ...repair, result } : repair))
}

function lastTaken(repairs: readonly RepairReport[]): RepairState {
  const last = repairs.at(-1)
  return last ? { kind: 'taken', repairId: last.repairId } : { kind: 'none' }
}

/** Whether the last look showed the end, and not one from before a repair that is still to be seen. */
export function hasEnded({ run, repair, repairs }: RunState): boolean {
  if (run?.condition.phase !== 'ended' || repair.kind === 'asked') return false
  return repairs.every(({ repairId, result }) => result !== '' || run.repairIds.includes(repairId))
}

/** The id of the run, once it is known and as long as it is ours. */
export function runIdOf({ start }: RunState): string | undefined {
  return start.kind === 'known' ? start.runId : undefined
}

/** Whether something may be going on of which this step does not know what became: the clean-up step looks. */
export function isInDoubt({ start, repair }: RunState): boolean {
  return start.kind === 'sent' || repair.kind === 'asked'
}

/**
 * Whether nothing is left to clean up once the step ends like this: nothing was started, the run has ended, or it is
 * left running on purpose.
 */
export function isSettled(state: RunState, outcome: Outcome): boolean {
  switch (outcome.kind) {
    case 'succeeded':
    case 'failed':
    case 'started':
    case 'nothing-to-run':
      return true
    case 'timed-out':
    case 'canceled':
      return outcome.fate === 'ended' || outcome.fate === 'left' || outcome.fate === 'not-started'
    case 'refused':
      return !isInDoubt(state) && (runIdOf(state) === undefined || hasEnded(state) || isUnseenGiven(state, outcome))
  }
}

/** A run that was given and could not be looked at: what could not be found cannot be cancelled either. */
function isUnseenGiven({ start, run }: RunState, { error }: Extract<Outcome, { kind: 'refused' }>): boolean {
  return start.kind === 'known' && start.origin === 'given' && run === undefined && error.kind === 'request-refused'
}

/** Where runs of the workspace have their pages. */
export interface Place {
  host: string
  workspaceId?: string
  /** Name of the job, for a run that was not seen yet. */
  jobName?: string
}

/** Everything known of the run, for the outcome; undefined while there is none. */
export function reportOf(state: RunState, place: Place): RunReport | undefined {
  const { start, notes, repairs, usualMs } = state
  if (start.kind !== 'known') return undefined
  const unseen = unseenRun(start.runId, state.run?.jobId || (start.jobId ?? ''), place)
  const seen = state.run ?? unseen
  const tasks = seen.tasks.map((task) => taskReport(task, state))
  const told = { notes: [...notes], repairs: [...repairs], ...(usualMs === undefined ? {} : { usualMs }) }
  return { ...seen, url: seen.url || unseen.url, tasks, ...told }
}

/** The little that is known of a run before it was looked at. */
function unseenRun(runId: string, jobId: string, place: Place): RunSnapshot {
  return {
    runId,
    jobId,
    name: place.jobName ?? '',
    url: jobId ? inWorkspace(place, `/jobs/${jobId}/runs/${runId}`) : '',
    creator: '',
    trigger: '',
    runType: '',
    parameters: [],
    given: { jobParameters: {}, taskParameters: {} },
    repairIds: [],
    condition: { phase: 'unknown', lifeCycle: '', result: '', code: '', message: '' },
    tasks: [],
    iterations: [],
  }
}
