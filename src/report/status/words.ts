import type { CommitStatus } from '../../github/statuses.ts'
import type { Outcome, RunReport } from '../../model/outcome.ts'
import { firstFailed, lastAttempt, type RunSnapshot } from '../../model/run.ts'
import { shorten } from '../../text/cut.ts'
import { formatDuration } from '../../text/duration.ts'
import { oneLine } from '../../text/plain.ts'
import { RUN_ENDS } from '../text/states.ts'
import { countTasks, taskCount } from '../text/words.ts'

/** GitHub refuses a longer one. */
const MOST_CHARACTERS = 140
const LONGEST_URL = 2_000
const LONGEST_KEY = 40

/** Before the run is known. */
export function startingStatus(page: string): CommitStatus {
  return status('pending', 'Starting', '', page)
}

/** How far a run is: `2 of 7 tasks done, 12m`. `now` in epoch ms; `page` is where it leads until the run has a page. */
export function progressStatus(run: RunSnapshot, now: number, page: string): CommitStatus {
  const done = run.tasks.filter((task) => lastAttempt(task).condition.phase === 'ended').length
  const { failed } = countTasks(run.tasks)
  const words = [
    run.tasks.length > 0 ? `${done} of ${taskCount(run.tasks.length)} done` : 'Started',
    failed > 0 ? `${failed} failed` : '',
    run.startedAt === undefined ? '' : formatDuration(wholeSeconds(now - run.startedAt)),
  ]
  return status('pending', words.filter(Boolean).join(', '), run.url, page)
}

function wholeSeconds(ms: number): number {
  return Math.floor(ms / 1000) * 1000
}

/** What of the progress is worth telling again: its words without the time. */
export function progressKey({ tasks, condition }: RunSnapshot): string {
  const ended = tasks.filter((task) => lastAttempt(task).condition.phase === 'ended')
  return [condition.phase, ended.length, tasks.length, countTasks(tasks).failed].join(' ')
}

/** How a step ended. */
export function endStatus(outcome: Outcome, page: string): CommitStatus {
  const { run } = outcome
  return status(stateOf(outcome), wordsOf(outcome), run?.url ?? '', page)
}

/** The step was ended from outside before it could say how its run ended; the last word for people: `SUCCESS`. */
export function stoppedStatus(run: Pick<RunReport, 'url' | 'condition'> | undefined, page: string): CommitStatus {
  const { phase, result, verdict } = run?.condition ?? {}
  const end = phase === 'ended' && result ? `; the run ended as ${result}` : ''
  const isRed = verdict?.kind === 'failure' && verdict.failure !== 'run-canceled' && !verdict.unknown
  return status(isRed ? 'failure' : 'error', `The step was stopped${end}`, run?.url ?? '', page)
}

function status(state: CommitStatus['state'], words: string, url: string, page: string): CommitStatus {
  const target = [url, page].find((address) => /^https?:\/\//.test(address) && address.length <= LONGEST_URL)
  const description = shorten(oneLine(words), MOST_CHARACTERS)
  return { state, description, ...(target !== undefined && { url: target }) }
}

/** `error` is for what is not about the code: canceled, or not known. */
function stateOf(outcome: Outcome): CommitStatus['state'] {
  switch (outcome.kind) {
    case 'succeeded':
    case 'nothing-to-run':
      return 'success'
    case 'started':
      return 'pending'
    case 'failed':
      return outcome.unknown || outcome.failure === 'run-canceled' ? 'error' : 'failure'
    case 'timed-out':
      return 'failure'
    case 'canceled':
    case 'refused':
      return 'error'
  }
}

function wordsOf(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'succeeded': {
      const { run, withFailures } = outcome
      const words = withFailures ? 'Succeeded with failures' : 'Succeeded'
      return `${words}${inTime(run)}${run.tasks.length > 0 ? ` (${extent(run)})` : ''}`
    }
    case 'nothing-to-run':
      return 'Nothing to run: the change touches none of the notebooks'
    case 'started':
      return 'Started; this step does not wait for the end'
    case 'failed': {
      const { run, error, unknown, failure } = outcome
      const task = firstFailed(run.tasks)
      const name = task ? `${shorten(oneLine(task.key), LONGEST_KEY, 'both')}: ` : ''
      const end = unknown ? `ended as ${run.condition.result}` : RUN_ENDS[failure].words
      const reason = error ? ` – ${name}${error}` : ''
      return `${end.replace(/^[a-z]/, (first) => first.toUpperCase())}${inTime(run)}${reason}`
    }
    case 'timed-out':
      return `Not done after ${formatDuration(outcome.afterMs)}, which is all that timeout allows`
    case 'canceled':
      return 'The workflow was canceled'
    case 'refused':
      return outcome.error.message
  }
}

function inTime({ totalMs }: RunReport): string {
  return totalMs === undefined ? '' : ` after ${formatDuration(totalMs)}`
}

function extent({ tasks }: RunReport): string {
  const { failed } = countTasks(tasks)
  return failed > 0 ? `${failed} of ${taskCount(tasks.length)} failed` : taskCount(tasks.length)
}
