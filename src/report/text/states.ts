import type { FailureKind, RunFailureKind } from '../../model/errors.ts'
import type { Condition } from '../../model/run.ts'
import { oneLine, plainBeginning } from '../../text/plain.ts'

/** The one vocabulary for where a run, a task or an attempt stands: in log, summary, timeline and annotations. */

/** Where something stands, as one sign. `partial`: succeeded with failures; `skipped`: not run, for whatever reason. */
export type Icon =
  'ok' | 'partial' | 'failed' | 'timed-out' | 'canceled' | 'skipped' | 'running' | 'terminating' | 'waiting' | 'unknown'

/** How loud it is said: a colour in the log, the kind of bar in the timeline. */
export type Emphasis = 'ok' | 'failed' | 'warning' | 'running' | 'waiting' | 'muted'

/** The sign of a state where emoji are shown: the summary. */
export const EMOJI: Readonly<Record<Icon, string>> = {
  ok: '✅',
  partial: '⚠️',
  failed: '❌',
  'timed-out': '⏱️',
  canceled: '🚫',
  skipped: '⏭️',
  running: '🏃',
  terminating: '🏃',
  waiting: '⏳',
  unknown: '❔',
}

/** The sign of a state in one column of a log. */
export const GLYPH: Readonly<Record<Icon, string>> = {
  ok: '✔',
  partial: '✔',
  failed: '✘',
  'timed-out': '✘',
  canceled: '✘',
  skipped: '○',
  running: '▶',
  terminating: '◌',
  waiting: '◌',
  unknown: '?',
}

const EMPHASIS: Readonly<Record<Icon, Emphasis>> = {
  ok: 'ok',
  partial: 'warning',
  failed: 'failed',
  'timed-out': 'failed',
  canceled: 'failed',
  skipped: 'muted',
  running: 'running',
  terminating: 'warning',
  waiting: 'waiting',
  unknown: 'warning',
}

/** Databricks' words are short; what is longer is none. */
const LONGEST_WORD = 200

/** Where something stands, for people. */
interface StateWords {
  icon: Icon
  /** Plain English where the state is known, else the workspace's own word; one line, but foreign. */
  words: string
  emphasis: Emphasis
}

/** Where a run, a task or an attempt stands, for people: `running`, `timed out`, `skipped: upstream failed`. */
export function stateWords(condition: Condition): StateWords {
  const icon = iconOf(condition)
  return { icon, words: wordsFor(icon, condition), emphasis: EMPHASIS[icon] }
}

/** The sign for where something stands. */
export function iconOf({ phase, verdict }: Condition): Icon {
  switch (phase) {
    case 'waiting':
    case 'running':
    case 'terminating':
    case 'unknown':
      return phase
    case 'ended':
      break
  }
  switch (verdict?.kind) {
    case 'success':
      return 'ok'
    case 'success-with-failures':
      return 'partial'
    case 'failure':
      return RUN_ENDS[verdict.failure].icon
    case 'not-run':
      return 'skipped'
    case undefined:
      return 'unknown'
  }
}

/**
 * The workspace's own word for how something ended or, while it goes on, where it stands; even one that nobody knows.
 * Foreign text.
 */
export function resultWord(condition: Condition): string {
  return condition.result || (condition.phase === 'ended' && condition.code) || condition.lifeCycle || 'UNKNOWN'
}

function wordsFor(icon: Icon, condition: Condition): string {
  const { lifeCycle, result, verdict } = condition
  const word = foreignWord(result)
  switch (icon) {
    case 'ok':
      return 'succeeded'
    case 'partial':
      return 'succeeded with failures'
    case 'failed':
    case 'timed-out':
    case 'canceled':
      if (verdict?.kind === 'failure' && verdict.unknown) return `ended as ${word}, which this action does not know`
      return lookUp(FAILED, word) ?? `failed (${word})`
    case 'skipped':
      return lookUp(NOT_RUN, word) ?? `not run (${word})`
    case 'running':
      return 'running'
    case 'terminating':
    case 'waiting':
      return foreignWord(lifeCycle).toLowerCase().replaceAll('_', ' ') || 'state unknown'
    case 'unknown':
      return foreignWord(lifeCycle) || 'state unknown'
  }
}

const FAILED: Readonly<Record<string, string>> = { FAILED: 'failed', TIMEDOUT: 'timed out', CANCELED: 'canceled' }

const NOT_RUN: Readonly<Record<string, string>> = {
  SKIPPED: 'skipped',
  UPSTREAM_FAILED: 'skipped: upstream failed',
  UPSTREAM_CANCELED: 'skipped: upstream canceled',
  EXCLUDED: 'excluded',
  DISABLED: 'disabled',
  MAXIMUM_CONCURRENT_RUNS_REACHED: 'skipped: too many concurrent runs',
}

function foreignWord(word: string): string {
  return oneLine(plainBeginning(word, LONGEST_WORD))
}

// Words come from outside: `constructor` must not find something on the prototype.
function lookUp(table: Readonly<Record<string, string>>, word: string): string | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined
}

/** How a run that was not a success ended: its sign, and the words after its name. */
export const RUN_ENDS: Readonly<Record<RunFailureKind, { icon: Icon; words: string }>> = {
  'run-failed': { icon: 'failed', words: 'failed' },
  'run-canceled': { icon: 'canceled', words: 'was canceled' },
  'run-timed-out': { icon: 'timed-out', words: 'timed out' },
  'run-skipped': { icon: 'skipped', words: 'was not run' },
}

/** Why a step failed, whether the run ended or not: its sign, and the words after the run's or this action's name. */
export const FAILURES: Readonly<Record<FailureKind, { icon: Icon; words: string }>> = {
  ...RUN_ENDS,
  'wait-timeout': { icon: 'timed-out', words: 'did not end in time' },
  'workflow-canceled': { icon: 'canceled', words: ': the workflow was canceled' },
  'request-refused': { icon: 'failed', words: ': Databricks refused the request' },
  auth: { icon: 'failed', words: ': could not sign in' },
  unreachable: { icon: 'failed', words: ': could not learn how it ended' },
  input: { icon: 'failed', words: ': the inputs are wrong' },
  'plan-changed': { icon: 'failed', words: ': the plan is not the one that was approved' },
  'plan-refused': { icon: 'failed', words: ': the plan is refused' },
  'apply-failed': { icon: 'failed', words: ': not all of the plan was done' },
  internal: { icon: 'failed', words: ': a fault of this action itself' },
}
