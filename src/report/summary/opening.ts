import { InputError, type FailureKind } from '../../model/errors.ts'
import { innermostFailed, type Fate, type Outcome, type RunReport, type TaskReport } from '../../model/outcome.ts'
import { firstFailed, type Condition } from '../../model/run.ts'
import type { RunContext } from '../../model/workflow.ts'
import { beginningOf, shorten, someOf } from '../../text/cut.ts'
import { formatDuration } from '../../text/duration.ts'
import { plainBeginning, plainText } from '../../text/plain.ts'
import { code, escapeText, link, prose, verbatim } from '../text/markdown.ts'
import { EMOJI, FAILURES, resultWord, type Icon } from '../text/states.ts'
import { NOTHING_TO_RUN, tallyWords, usualWords } from '../text/words.ts'
import {
  foreignCode,
  folded,
  isPartial,
  joined,
  keyOf,
  LONGEST_MESSAGE,
  LONGEST_NAME,
  LONGEST_QUOTE,
  next,
} from './blocks.ts'
import { adviceOn, errorOf, unknownEnd } from './failures.ts'
import { hasOnlyBegun, isOneTime, taskLine } from './table.ts'

/** What is on the first screen: how it ended and why, which run it is, how far its tasks are. */

const LONGEST_VALUE = 500
/** Characters of a task's name in front of a parameter's. */
const LONGEST_PREFIX = 40
const MOST_PARAMETERS = 30
const MOST_NOTES = 10
const MOST_COMPUTE = 3
/** Of what is wrong in the inputs. */
const FAULT_BYTES = 100_000
/** With more tasks the section of the only failed one is no longer on the first screen, and its error is said above. */
const SHORT = 6

/** The opening of a summary; `failures` are the tasks that have a section of their own. */
export function opening(outcome: Outcome, failures: TaskReport[], context: RunContext, now: number): string {
  const { run } = outcome
  const head = [heading(outcome), ...explanation(outcome)]
  if (!run) return joined([...head, aside(outcome, context).replace(/^./, (first) => first.toUpperCase())])
  return joined([
    ...head,
    ...(outcome.kind === 'failed' ? why(outcome, failures) : []),
    notes(run),
    facts(run, now),
    identity(run, aside(outcome, context)),
    parameters(run),
  ])
}

/** Of a run that nobody waits for; one that was named, or ends at once, may have ended before the one look at it. */
function afterStart({ condition }: RunReport): string {
  if (condition.phase !== 'ended') return 'the run goes on by itself'
  return 'the run had ended already, and its end does not count here'
}

function heading(outcome: Outcome): string {
  return `## ${headline(outcome.run, title(outcome))}`
}

/** `❌ nightly failed`, with a link to the run. */
export function headline(run: RunReport | undefined, { icon, words }: Title): string {
  const name = run
    ? link(plainBeginning(run.name, LONGEST_NAME).trim() || `Run ${run.runId}`, run.url)
    : 'Databricks Run'
  return `${EMOJI[icon]} ${name}${words.startsWith(':') ? '' : ' '}${words}`
}

/** How a step ended: its sign, and the words after the name of the run. */
export interface Title {
  icon: Icon
  words: string
}

/** How a step ended. */
export function title(outcome: Outcome): Title {
  switch (outcome.kind) {
    case 'succeeded':
      return outcome.withFailures
        ? { icon: 'partial', words: 'succeeded with failures' }
        : { icon: 'ok', words: 'succeeded' }
    case 'failed':
      return FAILURES[outcome.failure]
    case 'started':
      return { icon: 'running', words: 'started' }
    case 'nothing-to-run':
      return { icon: 'ok', words: ': nothing to run' }
    case 'timed-out':
      return { icon: 'timed-out', words: `: not done after ${formatDuration(outcome.afterMs)}` }
    case 'canceled':
      return FAILURES['workflow-canceled']
    case 'refused':
      if (outcome.inDoubt) {
        const doubt = outcome.run ? ': cannot tell whether it was repaired' : 'cannot tell whether a run was started'
        return { icon: 'failed', words: doubt }
      }
      return outcome.error.kind === 'unreachable' && !outcome.run
        ? { icon: 'failed', words: 'could not start a run' }
        : FAILURES[outcome.error.kind]
  }
}

/** What needs to be said about the verdict before any figures. `faultBytes`: room for what is wrong in the inputs. */
export function explanation(outcome: Outcome, faultBytes = FAULT_BYTES): (string | undefined)[] {
  switch (outcome.kind) {
    case 'succeeded':
      return outcome.withFailures ? [prose('Some tasks failed, and `partial-success` lets that pass.')] : []
    case 'failed':
      if (outcome.unknown) return [unknownEnd(outcome.run.condition)]
      return isPartial(outcome.run.condition) ? [prose('Some tasks failed, and `partial-success` is `fail`.')] : []
    case 'started':
      return [prose(`This step did not wait for it (\`wait: false\`): ${afterStart(outcome.run)}.`)]
    case 'nothing-to-run':
      return [prose(NOTHING_TO_RUN)]
    case 'timed-out':
      return [whatBecame(outcome.run, outcome.fate, 'on-timeout')]
    case 'canceled':
      return [whatBecame(outcome.run, outcome.fate, 'on-cancel')]
    case 'refused': {
      const { error } = outcome
      const said = error instanceof InputError ? faultList(error, faultBytes) : prose(error.message, LONGEST_MESSAGE)
      return [said, next(error.advice)]
    }
  }
}

/** One sentence about a run that the step stopped waiting for. */
function whatBecame(run: RunReport | undefined, fate: Fate, input: 'on-cancel' | 'on-timeout'): string {
  switch (fate) {
    case 'ended':
      return run?.condition.phase === 'ended'
        ? `The run has ended as ${foreignCode(resultWord(run.condition))}.`
        : 'The run has ended.'
    case 'canceling':
      return 'Databricks accepted the request to cancel the run; this step did not see its end.'
    case 'not-canceled':
      return `⚠️ The run was **not canceled** and may go on: ${link('cancel it in Databricks', run?.url)}.`
    case 'not-started':
      return 'Nothing had been started.'
    case 'left':
      return prose(`The run was left running, as \`${input}: leave\` says.`)
    case 'unknown':
      if (run) return 'It is not known what became of the run: the clean-up step of this action looks for it.'
      return 'No run is known to have started. If one did all the same, the clean-up step of this action looks for it.'
  }
}

/** A file that describes jobs may have hundreds of faults: those for which there is room, and at least one. */
function faultList({ faults }: InputError, bytes: number): string {
  const lines: string[] = []
  let left = bytes
  for (const { input, message } of faults) {
    const line = `- ${code(input)}: ${prose(message, LONGEST_MESSAGE)}`
    left -= Buffer.byteLength(line)
    if (left < 0 && lines.length > 0) break
    lines.push(line)
  }
  const rest = faults.length - lines.length
  return [...lines, ...(rest > 0 ? [`- and ${rest} more, which the log has`] : [])].join('\n')
}

/** Why the run failed, unless the only failed task says so in its own section within sight. */
export function why(
  { run, error }: Extract<Outcome, { kind: 'failed' }>,
  failures: TaskReport[],
): (string | undefined)[] {
  const [only] = failures
  const inSight =
    failures.length === 1 && run.tasks.length <= SHORT && only && squeezed(errorOf(only)) === squeezed(error)
  const task = firstFailed(innermostFailed(run.tasks))
  const quote = error && !inSight ? `> ${task ? `${keyOf(task)}: ` : ''}${prose(error, LONGEST_QUOTE)}` : undefined
  return [quote, failures.length === 0 ? next(adviceOn(run.condition)) : undefined]
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** How the step came to follow this run, in foreign words too. */
function notes({ notes: all = [] }: RunReport): string {
  const told = all.map((note) => prose(note, LONGEST_QUOTE)).filter((note) => note.trim())
  const rest = told.length - MOST_NOTES
  return [...told.slice(0, MOST_NOTES), ...(rest > 0 ? [`and ${rest} more`] : [])]
    .map((note) => `> ℹ️ ${note}`)
    .join('\n>\n')
}

/** `4 tasks: 1 failed, 3 succeeded`, how long it took and usually takes; of a single task all that a table says. */
function facts(run: RunReport, now: number): string {
  const [only, ...others] = run.tasks
  const took = elapsed(run, now)
  if (only && others.length === 0) return taskLine(only, run, took)
  const [told, usual] = [tallyWords(run.tasks), usualWords(run.usualMs)]
  return [told && `**${told}**`, took && usual ? `${took} (${usual})` : took].filter(Boolean).join(' · ')
}

function elapsed(run: RunReport, now: number): string {
  if (run.totalMs !== undefined) return formatDuration(run.totalMs)
  if (run.startedAt === undefined) return ''
  if (run.endedAt !== undefined) return formatDuration(run.endedAt - run.startedAt)
  return hasOnlyBegun(run.startedAt, now) ? '' : `${formatDuration(now - run.startedAt)} so far`
}

/**
 * Which run this is: its ids, its state and what this step adds to it, by whom and when it started. The time comes
 * last: a full line breaks there, and not within code.
 */
function identity(run: RunReport, added: string): string {
  return [
    link(`Run ${run.runId}`, run.url),
    isOneTime(run) ? 'one-time run' : run.jobId ? link(`job ${run.jobId}`, jobPage(run)) : '',
    known(run.condition) ? foreignCode(resultWord(run.condition)) : '',
    added,
    run.creator ? `by ${foreignCode(run.creator)}` : '',
    run.performanceTarget ? `performance target ${foreignCode(run.performanceTarget)}` : '',
    run.usagePolicy ? `usage policy ${foreignCode(run.usagePolicy)}` : '',
    compute(run),
    run.startedAt === undefined ? '' : `started ${timestamp(run.startedAt)}`,
  ]
    .filter(Boolean)
    .join(' · ')
}

/** Where its tasks ran, as far as the workspace says. */
function compute({ tasks }: RunReport): string {
  const all = [...new Set(tasks.flatMap((task) => task.compute ?? []))]
  return all.length > 0 ? `compute ${someOf(all, foreignCode, MOST_COMPUTE)}` : ''
}

function known({ lifeCycle, result }: Condition): boolean {
  return lifeCycle !== '' || result !== ''
}

/** A run's page is `…/jobs/JOB/runs/RUN`; its job's page is the first half of that. */
function jobPage({ url, jobId }: RunReport): string | undefined {
  const end = url.indexOf(`/jobs/${jobId}/runs/`)
  if (end < 0) return undefined
  const query = /\?o=\d+/.exec(url)?.[0] ?? ''
  return `${url.slice(0, end)}/jobs/${jobId}${query}`
}

function timestamp(ms: number): string {
  const date = new Date(ms)
  return Number.isNaN(date.getTime())
    ? 'at an unknown time'
    : `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

/** What this step adds to the run's own identity. */
function aside(outcome: Outcome, { runAttempt }: RunContext): string {
  const kind = failureKind(outcome)
  const again = Number(runAttempt) > 1 ? `workflow attempt ${escapeText(runAttempt)}` : ''
  return [kind && `failure kind ${code(kind)}`, again].filter(Boolean).join(' · ')
}

function failureKind(outcome: Outcome): FailureKind | undefined {
  switch (outcome.kind) {
    case 'failed':
      return outcome.failure
    case 'timed-out':
      return 'wait-timeout'
    case 'canceled':
      return 'workflow-canceled'
    case 'refused':
      return outcome.error.kind
    case 'succeeded':
    case 'started':
    case 'nothing-to-run':
      return undefined
  }
}

/** Those of the run; of a one-time run those of its notebooks, named by their task where they differ. */
function parametersOf(run: RunReport): RunReport['parameters'] {
  if (run.parameters.length > 0 || !isOneTime(run)) return run.parameters
  const given = run.tasks.flatMap(({ key, notebook }) =>
    (notebook?.parameters ?? []).map(({ name, value }) => ({ key, name, value })),
  )
  return [...Map.groupBy(given, ({ name }) => name).values()].flatMap((same) => {
    const [first] = same
    if (first && same.every(({ value }) => value === first.value)) return [{ name: first.name, value: first.value }]
    return same.map(({ key, name, value }) => ({ name: `${shorten(key, LONGEST_PREFIX, 'both')}: ${name}`, value }))
  })
}

function parameters(run: RunReport): string {
  const all = parametersOf(run)
  const shown = all.slice(0, MOST_PARAMETERS)
  const pairs = shown.map(({ name, value }) => [foreignCode(name), parameterValue(value)] as const)
  const isShort = all.length <= 3 && all.every(({ name, value }) => name.length + value.length <= 60)
  if (isShort)
    return pairs.length > 0 ? `Parameters: ${pairs.map(([name, value]) => `${name} = ${value}`).join(', ')}` : ''
  const rest = all.length - shown.length
  const head = all.length === 1 ? '1 parameter' : `${all.length} parameters`
  if (pairs.some(([, value]) => value.includes('|')))
    return folded(
      head,
      [...pairs.map(([name, value]) => `- ${name} = ${value}`), ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n'),
    )
  const rows = [
    ...pairs.map(([name, value]) => `| ${name} | ${value} |`),
    ...(rest > 0 ? [`| and ${rest} more | |`] : []),
  ]
  return folded(head, ['| Parameter | Value |', '| :--- | :--- |', ...rows].join('\n'))
}

/**
 * Some give secrets as parameters. The runner masks them as they are, and each line of them: of a line all is shown or
 * nothing.
 */
function parameterValue(value: string): string {
  const text = plainText(beginningOf(value, 8 * LONGEST_VALUE)).trim()
  if (text === '') return '(empty)'
  if (text.length <= LONGEST_VALUE && value.length <= 8 * LONGEST_VALUE) return verbatim(text)
  const end = text.lastIndexOf('\n', LONGEST_VALUE)
  return end > 0 ? verbatim(`${text.slice(0, end)} …`) : `(${value.length} characters)`
}
