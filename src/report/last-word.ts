import type { Commands } from '../action/commands.ts'
import { InputError } from '../model/errors.ts'
import { adviceFor } from '../model/advice.ts'
import { innermostFailed, type Fate, type Outcome, type RunReport } from '../model/outcome.ts'
import { firstFailed, lastAttempt } from '../model/run.ts'
import { shorten } from '../text/cut.ts'
import { oneLine } from '../text/plain.ts'
import { RUN_ENDS } from './text/states.ts'
import { NOTHING_TO_RUN, progressWords } from './text/words.ts'
import { formatDuration } from '../text/duration.ts'

/** GitHub cuts a message at 4,096 characters; the advice and the link, which follow the reason, must fit as well. */
const LONGEST_WORD = 2_000
const LONGEST_NAME = 200

/**
 * What is said of the end of a step in the log, after every reporter has had its say; last of all, of a step that
 * fails, the one error that says what failed, why, and what to do next.
 */
export function sayLastWords(commands: Commands, outcome: Outcome): void {
  if (outcome.kind === 'started') commands.say('Not waiting for the run to end (wait: false).')
  if (outcome.kind === 'nothing-to-run') commands.notice(NOTHING_TO_RUN)
  if (outcome.kind === 'succeeded' && outcome.withFailures) {
    const why = 'some tasks failed, and partial-success lets that pass.'
    commands.warning(`Run ${outcome.run.runId} succeeded with failures: ${why}`, 'Succeeded with failures')
  }
  if (outcome.kind === 'refused' && outcome.error instanceof InputError && outcome.error.faults.length > 1)
    for (const { input, message } of outcome.error.faults) commands.foreign(`Input ${input}: ${message}`)
  const word = lastWord(outcome)
  if (word !== undefined) commands.error(word)
}

/** The last line of a step that fails: what failed, why, and what to do next. Undefined for one that does not. */
export function lastWord(outcome: Outcome): string | undefined {
  if (outcome.kind === 'refused') return refused(outcome)
  if (outcome.kind === 'timed-out') return tooLong(outcome)
  if (outcome.kind === 'canceled')
    return [`The workflow was canceled. ${CANCEL_FATES[outcome.fate]}`, pageOf(outcome.run)].filter(Boolean).join('\n')
  if (outcome.kind !== 'failed') return undefined
  const { run, error } = outcome
  const advice = adviceOf(run)
  const where = run.url ? `Open the run to see more: ${run.url}` : `It is run ${run.runId}.`
  const task = firstFailed(innermostFailed(run.tasks))
  const why = error ? ` ${task ? `Task ${task.key}: ` : ''}${error}` : ''
  return [shorten(oneLine(`${endSentence(outcome)}${why}`), LONGEST_WORD), advice, where].filter(Boolean).join('\n')
}

function refused(outcome: Extract<Outcome, { kind: 'refused' }>): string {
  const { error, run } = outcome
  const parts = [shorten(oneLine(error.message), LONGEST_WORD), doubt(outcome), error.advice, pageOf(run)]
  return parts.filter(Boolean).join('\n')
}

/** What may go on behind a step that could not learn it, and what becomes of that; empty where nothing can. */
function doubt({ run, inDoubt, goesOn, leftBy }: Extract<Outcome, { kind: 'refused' }>): string {
  if (!inDoubt && !goesOn) return ''
  const what = !inDoubt ? GOES_ON : run ? REPAIR_IN_DOUBT : START_IN_DOUBT
  if (leftBy !== undefined) return `${what}. It is left running, as \`${leftBy}\` says.`
  const then = inDoubt && !run ? 'looks for it, and cancels it' : 'looks after it'
  return `${what}: the clean-up step of this action ${then}.`
}

const START_IN_DOUBT = 'A run may have been started all the same'
const REPAIR_IN_DOUBT = 'The run may have been repaired, and may be going on'
const GOES_ON = 'The run may still be going on'

/** What became of a run that the step stopped waiting for. */
const FATES: Record<Fate, string> = {
  ended: 'The run was canceled and has ended.',
  canceling: 'The run is being canceled.',
  'not-canceled': 'The run could not be canceled from here; the clean-up step of this action tries again.',
  left: 'The run is left running.',
  'not-started': 'Nothing had been started.',
  unknown: 'If a run was started, the clean-up step of this action finds and cancels it.',
}

const CANCEL_FATES: Record<Fate, string> = {
  ...FATES,
  ended: 'The run was canceled, too, and has ended.',
  canceling: 'The run is being canceled, too.',
}

function tooLong({ run, fate, afterMs }: Extract<Outcome, { kind: 'timed-out' }>): string {
  const after = formatDuration(afterMs)
  const what = run
    ? `${nameOf(run)} had not ended after ${after}`
    : `As far as is known, no run had started within ${after}`
  const progress = progressWords(run?.tasks ?? [])
  const far = progress && ` (${progress})`
  return [
    `${what}${far}, which is all that \`timeout\` allows. ${FATES[fate]}`,
    'Give it more time, or find out what takes so long.',
    pageOf(run),
  ]
    .filter(Boolean)
    .join('\n')
}

function pageOf(run: RunReport | undefined): string {
  return run?.url ? `Run: ${run.url}` : ''
}

function nameOf({ runId, name }: RunReport): string {
  return `Run ${runId}${name ? ` (${shorten(oneLine(name), LONGEST_NAME)})` : ''}`
}

function endSentence({ run, failure, unknown }: Extract<Outcome, { kind: 'failed' }>): string {
  const name = nameOf(run)
  const result = shorten(oneLine(run.condition.result), LONGEST_NAME)
  if (unknown) return `${name} ended as ${result}, which is not an end this action knows, so it counts as a failure.`
  if (run.condition.result === 'SUCCESS_WITH_FAILURES')
    return `${name} succeeded with failures, and \`partial-success\` is \`fail\`.`
  return `${name} ${RUN_ENDS[failure].words} (${result}).`
}

/** The most telling code: the first failed task's own, else the run's. RUN_EXECUTION_ERROR and its like say no more. */
function adviceOf(run: RunReport): string | undefined {
  const codes = [...innermostFailed(run.tasks).map((task) => lastAttempt(task).condition), run.condition].map(
    ({ code }) => code,
  )
  return codes.map(adviceFor).find((advice) => advice !== undefined)
}
