import type * as Core from '@actions/core'
import { stringifyJson } from '../databricks/wire/int64.ts'
import type { Outcome, TaskReport } from '../model/outcome.ts'
import { oneLine, shorten } from '../text/plain.ts'
import { lastAttempt } from '../model/run.ts'

export type CoreOutputs = Pick<typeof Core, 'setOutput' | 'saveState'>

/** The step's outputs, written as soon as each is known. */
export interface StepOutputs {
  /** A start request is about to be sent: from now on the clean-up step has something to look for. */
  starting(token: string, jobId: string): void
  /** The run is known: its id, at once, and in the saved state for the clean-up step. */
  runStarted(runId: string): void
  /** The run was repaired. */
  repaired(repairId: string): void
  /** A repair is asked for: an end that was seen before it no longer counts. False: it certainly was not taken. */
  repairing(asked: boolean): void
  /** `timeout` is over and the run is to be canceled, whatever `on-cancel` says. */
  timedOut(): void
  /** Where the clean-up step is to leave word that it has begun. */
  stopMarker(path: string): void
  /** The run turned out to be another's. */
  disown(): void
  /** Nothing is left to clean up. */
  done(): void
  /** Its page and its job are known. */
  runSeen(run: { url: string; jobId: string }): void
  /** The end, whatever it is. */
  ended(outcome: Outcome): void
}

/**
 * `result` and `results` together, in UTF-16 code units. GitHub allows all outputs of a job 1 MB counted as UTF-16,
 * 524,288 units; the rest is for the other outputs and the other steps.
 */
export const RESULT_BUDGET = 400_000
/** Databricks' words are short; what is longer is none. */
const LONGEST_STATE = 200
const LONGEST_ERROR = 4_000

/** `onLoss` hears of an output or state that could not be written: that must not end a step whose run goes on. */
export function createOutputs(core: CoreOutputs, onLoss: (message: string) => void): StepOutputs {
  const attempt = (write: () => void): void => {
    try {
      write()
    } catch (error) {
      onLoss(error instanceof Error ? error.message : String(error))
    }
  }
  const output = (name: string, value: string): void => attempt(() => core.setOutput(name, value))
  const state = (name: string, value: string): void => attempt(() => core.saveState(name, value))
  return {
    starting(token, jobId) {
      state('phase', 'starting')
      state('token', token)
      state('job-id', jobId)
      state('run-id', '')
    },
    runStarted(runId) {
      state('phase', 'following')
      state('run-id', runId)
      output('run-id', runId)
    },
    repaired(repairId) {
      state('repair', repairId)
      output('repair-id', repairId)
    },
    repairing: (asked) => state('repair', asked ? 'pending' : ''),
    timedOut: () => state('phase', 'timed-out'),
    stopMarker: (path) => state('stop-marker', path),
    disown() {
      state('run-id', '')
      for (const name of ['run-id', 'run-url', 'job-id']) output(name, '')
    },
    done: () => state('phase', 'done'),
    runSeen({ url, jobId }) {
      if (url) output('run-url', url)
      if (jobId) output('job-id', jobId)
    },
    ended(outcome) {
      for (const [name, value] of Object.entries(finalOutputs(outcome))) output(name, value)
    },
  }
}

/** The outputs that say how it ended, by name. */
export function finalOutputs(outcome: Outcome): Record<string, string> {
  const run = outcome.run
  const results = run ? fitResults(run.tasks, RESULT_BUDGET) : { result: '', results: '{}' }
  return {
    'result-state': shorten(oneLine(run?.condition.result ?? ''), LONGEST_STATE),
    'failure-kind': failureKind(outcome),
    error: errorText(outcome),
    ...results,
    duration: run?.totalMs === undefined ? '' : String(Math.round(run.totalMs / 1000)),
  }
}

function failureKind(outcome: Outcome): string {
  if (outcome.kind === 'failed') return outcome.failure
  if (outcome.kind === 'timed-out') return 'wait-timeout'
  if (outcome.kind === 'canceled') return 'workflow-canceled'
  return outcome.kind === 'refused' ? outcome.error.kind : ''
}

function errorText(outcome: Outcome): string {
  if (outcome.kind === 'failed') return outcome.error
  if (outcome.kind === 'timed-out') return `The run had not ended ${outcome.afterMs / 1000} s after its start.`
  if (outcome.kind === 'canceled') return 'The workflow was canceled.'
  return outcome.kind === 'refused' ? shorten(oneLine(outcome.error.message), LONGEST_ERROR) : ''
}

interface TaskResult {
  state: string
  result: string
  error: string
  run_id: string
  run_url: string
  duration_ms: number | null
  /** From 1, as the log and the summary count. */
  attempt: number
  truncated: boolean
}

/** The `result` and `results` outputs, cut so that both fit into `budget` code units; what was cut says so. */
export function fitResults(tasks: TaskReport[], budget: number): { result: string; results: string } {
  const only = tasks.length === 1 ? returned(tasks[0] as TaskReport).text : ''
  const result = wellFormedHead(only, Math.floor(budget / 2))
  const room = budget - result.length
  let most = room
  for (;;) {
    const results = stringifyJson(Object.fromEntries(tasks.map((task) => [task.key, taskResult(task, most)])))
    if (results.length <= room || most === 0)
      return { result, results: results.length <= room ? results : bareStates(tasks, room) }
    // Escapes make text up to six times longer in JSON, so the cut is searched for, not computed.
    most = Math.floor(most / 2)
  }
}

function taskResult(task: TaskReport, most: number): TaskResult {
  const attempt = lastAttempt(task)
  const { text, truncated } = returned(task)
  const error = task.output?.error ?? (attempt.condition.verdict?.kind === 'failure' ? attempt.condition.message : '')
  return {
    state: attempt.condition.result || attempt.condition.lifeCycle,
    result: wellFormedHead(text, most),
    error: wellFormedHead(error, most),
    run_id: attempt.runId,
    run_url: attempt.url ?? '',
    duration_ms: attempt.totalMs ?? null,
    attempt: attempt.number + 1,
    truncated: truncated || text.length > most || error.length > most,
  }
}

/** With very many tasks even the empty rows may be too many: then states only, as many as fit. */
function bareStates(tasks: TaskReport[], room: number): string {
  const rows: Record<string, { state: string; truncated: true }> = {}
  let size = 2
  for (const task of tasks) {
    const row = { state: lastAttempt(task).condition.result, truncated: true } as const
    size += JSON.stringify({ [task.key]: row }).length
    if (size > room) break
    rows[task.key] = row
  }
  return JSON.stringify(rows)
}

/** What a task returned: the value it exited with, else what it logged. */
function returned(task: TaskReport): { text: string; truncated: boolean } {
  return task.output?.result ?? task.output?.logs ?? { text: '', truncated: false }
}

function wellFormedHead(text: string, most: number): string {
  if (text.length <= most) return text
  const head = text.slice(0, most)
  return head.isWellFormed() ? head : head.slice(0, -1)
}
