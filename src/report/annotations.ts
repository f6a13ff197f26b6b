import type { Commands } from '../action/commands.ts'
import { adviceFor } from '../model/advice.ts'
import type { Fate, Outcome, RunReport, TaskReport } from '../model/outcome.ts'
import { oneLine, shorten } from '../text/plain.ts'
import { firstFailed, lastAttempt, progress } from '../model/run.ts'
import { formatDuration } from './text/words.ts'

/** GitHub shows ten error annotations a step; the last one is kept for the end of the step. */
const MOST_ANNOTATIONS = 9
/** GitHub cuts a message at 4,096 characters. */
const LONGEST_MESSAGE = 3_500
/** What comes after it, the advice and the link, must fit as well. */
const LONGEST_WORD = 2_000
const LONGEST_NAME = 200

/** One error annotation a failed task, as many as GitHub shows. */
export function annotate(commands: Pick<Commands, 'error'>, run: RunReport): void {
  const failed = run.tasks.filter((task) => lastAttempt(task).condition.verdict?.kind === 'failure')
  for (const task of failed.slice(0, MOST_ANNOTATIONS))
    commands.error(annotationOf(task), `Databricks task ${task.key} failed`)
}

function annotationOf(task: TaskReport): string {
  const { condition, url } = lastAttempt(task)
  const trace = task.output?.trace?.text.trim()
  const text = [task.output?.error || condition.message || condition.result, trace && trace.slice(-LONGEST_MESSAGE)]
    .filter(Boolean)
    .join('\n\n')
  const cut = shorten(text, LONGEST_MESSAGE)
  return url ? `${cut}\n${url}` : cut
}

/** The last line of a step that fails: what failed, why, and what to do next. Undefined for one that does not. */
export function lastWord(outcome: Outcome): string | undefined {
  if (outcome.kind === 'refused') return refused(outcome)
  if (outcome.kind === 'timed-out') return tooLong(outcome)
  if (outcome.kind === 'canceled')
    return `The workflow was canceled. ${FATES[outcome.fate]}${outcome.run?.url ? `\nRun: ${outcome.run.url}` : ''}`
  if (outcome.kind !== 'failed') return undefined
  const { run, error } = outcome
  const advice = adviceOf(run)
  const where = run.url ? `Open the run to see more: ${run.url}` : `It is run ${run.runId}.`
  const task = firstFailed(run.tasks)
  const why = error ? ` ${task ? `Task ${task.key}: ` : ''}${error}` : ''
  return [shorten(oneLine(`${endSentence(outcome)}${why}`), LONGEST_WORD), advice, where].filter(Boolean).join('\n')
}

function refused({ error, run, inDoubt }: Extract<Outcome, { kind: 'refused' }>): string {
  const goesOn =
    run !== undefined && run.condition.phase !== 'ended'
      ? 'The run may still be going on. Re-running the job attaches to it.'
      : ''
  const doubt = inDoubt
    ? 'A run may have been started all the same: the clean-up step of this action looks for it, and cancels it.'
    : ''
  return [shorten(oneLine(error.message), LONGEST_WORD), doubt, goesOn, error.advice, run?.url ? `Run: ${run.url}` : '']
    .filter(Boolean)
    .join('\n')
}

/** What became of a run that the step stopped waiting for. */
const FATES: Record<Fate, string> = {
  ended: 'The run was canceled, too, and has ended.',
  canceling: 'The run is being canceled, too.',
  'not-canceled': 'The run could not be canceled from here; the clean-up step of this action tries again.',
  left: 'The run is left running.',
  none: 'If a run was started, the clean-up step of this action finds and cancels it.',
}

function tooLong({ run, fate, afterMs }: Extract<Outcome, { kind: 'timed-out' }>): string {
  const { done, total } = progress(run.tasks)
  const far = total > 0 ? ` (${done} of ${total} tasks done)` : ''
  const what = oneLine(
    `Run ${run.runId}${run.name ? ` (${shorten(run.name, LONGEST_NAME)})` : ''} had not ended ${formatDuration(afterMs)} after its start${far}, which is all that \`timeout\` allows. ${FATES[fate]}`,
  )
  return [what, 'Give it more time, or find out what takes so long.', run.url ? `Run: ${run.url}` : '']
    .filter(Boolean)
    .join('\n')
}

function endSentence({ run, failure, unknown }: Extract<Outcome, { kind: 'failed' }>): string {
  const name = `Run ${run.runId}${run.name ? ` (${shorten(oneLine(run.name), LONGEST_NAME)})` : ''}`
  if (unknown)
    return `${name} ended as ${shorten(oneLine(run.condition.result), LONGEST_NAME)}, which is not an end this action knows, so it counts as a failure.`
  if (run.condition.result === 'SUCCESS_WITH_FAILURES')
    return `${name} succeeded with failures, and \`partial-success\` is \`fail\`.`
  return `${name} ${END[failure]} (${shorten(oneLine(run.condition.result), LONGEST_NAME)}).`
}

const END = {
  'run-failed': 'failed',
  'run-canceled': 'was canceled',
  'run-timed-out': 'timed out',
  'run-skipped': 'was not run',
}

/** The most telling code: the first failed task's own, else the run's. RUN_EXECUTION_ERROR and its like say nothing more. */
function adviceOf(run: RunReport): string | undefined {
  const codes = [
    ...run.tasks
      .map((task) => lastAttempt(task).condition)
      .filter((condition) => condition.verdict?.kind === 'failure'),
    run.condition,
  ].map(({ code }) => code)
  return codes.map(adviceFor).find((advice) => advice !== undefined)
}
