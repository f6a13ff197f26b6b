import type { RunFailureKind } from '../../model/errors.ts'
import type { Condition, Phase, Verdict } from '../../model/run.ts'
import { isObject, lookUp, object, text, word } from './foreign.ts'
import type { WireState, WireStatus } from './types.ts'

/**
 * What the words for states and ends mean. The lists are open: a word that is not in them is kept and shown, and never
 * taken for a success. https://docs.databricks.com/api/workspace/jobs/getrun
 */

/** `state.life_cycle_state` and `status.state`. */
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
const notUnderstood: Verdict = { kind: 'failure', failure: 'run-failed', unknown: true }

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
  // Of runs in a clean room.
  EVICTED: failed('run-failed'),
  UPSTREAM_EVICTED: notRun('run-failed'),
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
const TYPE_VERDICTS: Record<string, Verdict | 'says nothing'> = {
  SUCCESS: 'says nothing',
  CLIENT_ERROR: failed('run-failed'),
  INTERNAL_ERROR: failed('run-failed'),
  CLOUD_FAILURE: failed('run-failed'),
}

/** Every word that was said about a state; empty where nothing was. */
interface Words {
  lifeCycle: string
  statusState: string
  result: string
  code: string
  type: string
  canceledOrTimedOut: boolean
  /** Whether a life cycle was sent at all, if only an empty one. */
  isStateSent: boolean
}

/**
 * The condition of a run, a task or an attempt, from the deprecated `state`, the newer `status`, or both. It has ended
 * only when every known word says so, and it is a success only when everything that was said of its end calls it one.
 *
 * `run` is the condition of the run that it is a part of, once that has ended: then the part has, too, even where its
 * own words lag behind. It is judged by what was said of its end, and as the run is where nothing was.
 */
export function readCondition(wireState: unknown, wireStatus: unknown, run?: Condition): Condition {
  const words = readWords(wireState, wireStatus)
  const phase = run?.verdict ? 'ended' : jointPhase(words)
  const verdict = phase === 'ended' ? judge(words, run?.verdict) : undefined
  return {
    phase,
    lifeCycle: lifeCycleWord(words, phase),
    result: verdict ? resultWord(words, verdict, run?.result) : '',
    code: words.code,
    message: readMessage(phase, wireState, wireStatus),
    ...(verdict ? { verdict } : {}),
  }
}

function readWords(wireState: unknown, wireStatus: unknown): Words {
  const state = object<WireState>(wireState)
  const status = object<WireStatus>(wireStatus)
  const details = object<NonNullable<WireStatus['termination_details']>>(status.termination_details)
  return {
    lifeCycle: word(jsonUnlessObject(wireState) ?? state.life_cycle_state),
    statusState: word(jsonUnlessObject(wireStatus) ?? status.state),
    result: word(state.result_state),
    code: word(jsonUnlessObject(status.termination_details) ?? details.code),
    type: word(details.type),
    canceledOrTimedOut: state.user_cancelled_or_timedout === true,
    isStateSent: [state.life_cycle_state, status.state].some((said) => said !== undefined && said !== null),
  }
}

/**
 * What stands where an object should, as JSON, so that even a known word there is not taken for one; undefined for an
 * object and for nothing.
 */
function jsonUnlessObject(value: unknown): string | undefined {
  return value === null || value === undefined || isObject(value) ? undefined : JSON.stringify(value)
}

function readMessage(phase: Phase, wireState: unknown, wireStatus: unknown): string {
  const state = object<WireState>(wireState)
  const status = object<WireStatus>(wireStatus)
  const details = object<NonNullable<WireStatus['termination_details']>>(status.termination_details)
  const queue = object<NonNullable<WireStatus['queue_details']>>(status.queue_details)
  const queued = phase === 'waiting' ? text(queue.message) || text(state.queue_reason) : ''
  return queued || text(details.message) || text(state.state_message)
}

// Least advanced first: where two words disagree, the wait goes on.
const PROGRESS: Phase[] = ['waiting', 'running', 'terminating', 'ended']

function jointPhase(words: Words): Phase {
  // Some answers have a result and no life cycle. A result is only there at the end.
  if (!words.isStateSent && stateWords(words).length === 0 && saysHowItEnded(words)) return 'ended'
  const known = stateWords(words).map((said) => lookUp(PHASES, said))
  return PROGRESS.find((phase) => known.includes(phase)) ?? 'unknown'
}

/** Of two words for where it stands the one that agrees with the phase, else the first. */
function lifeCycleWord(words: Words, phase: Phase): string {
  const [first = ''] = stateWords(words)
  return stateWords(words).find((said) => lookUp(PHASES, said) === phase) ?? first
}

function saysHowItEnded({ result, code }: Words): boolean {
  return result !== '' || code !== ''
}

/** The words for where it stands, from both forms. */
function stateWords({ lifeCycle, statusState }: Words): string[] {
  return [lifeCycle, statusState].filter((said) => said !== '')
}

function resultWord(words: Words, verdict: Verdict, otherwise = ''): string {
  const { lifeCycle, statusState, result, code, type } = words
  const tables = [
    [RESULT_VERDICTS, result],
    [CODE_VERDICTS, code],
    [PHASES, lifeCycle],
    [PHASES, statusState],
    [TYPE_VERDICTS, type],
  ] as const
  // An end that is not understood is shown by the word that is not.
  const isUnknown = verdict.kind === 'failure' && verdict.unknown
  const unknown = isUnknown ? tables.find(([table, said]) => said && !Object.hasOwn(table, said)) : undefined
  const said = unknown?.[1] || result || lookUp(CODE_VERDICTS, code)?.result || code
  return said || otherwise || lifeCycle || statusState
}

/** The verdict on an end: the worst of what its words say. `otherwise`: the verdict where they say nothing. */
function judge(words: Words, otherwise?: Verdict): Verdict {
  const { result, code, type, canceledOrTimedOut } = words
  const said: Verdict[] = []
  if (result) said.push(lookUp(RESULT_VERDICTS, result) ?? notUnderstood)
  if (code) said.push(lookUp(CODE_VERDICTS, code)?.verdict ?? notUnderstood)
  said.push(...stateWords(words).flatMap((state) => lookUp(LIFE_CYCLE_VERDICTS, state) ?? []))
  if (said.length === 0) said.push(otherwise ?? (canceledOrTimedOut ? failed('run-canceled') : notUnderstood))
  const byType = type ? (lookUp(TYPE_VERDICTS, type) ?? notUnderstood) : 'says nothing'
  // Failures of every kind have the same few types, and partial successes have them, too: a known type only speaks
  // against a success.
  if (byType !== 'says nothing' && (byType === notUnderstood || said.every(({ kind }) => kind === 'success')))
    said.push(byType)
  // One word says that it ended; what another means that nobody knows may be anything but a success.
  if (stateWords(words).some((state) => lookUp(PHASES, state) === undefined)) said.push(notUnderstood)
  return worst(said)
}

/**
 * The verdict that decides. Any verdict against success outweighs success. Among those against it, the more telling
 * one: why it was not run, or how it was stopped, over a bare failure, and any known word over an unknown one.
 */
function worst(verdicts: Verdict[]): Verdict {
  return verdicts.reduce((decisive, verdict) => (weight(verdict) > weight(decisive) ? verdict : decisive))
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
