import type { RunContext } from '../../model/workflow.ts'
import { adviceFor } from '../../model/advice.ts'
import { InputError, type FailureKind, type RunFailureKind } from '../../model/errors.ts'
import type { Excerpt, Fate, Outcome, RepairReport, RunReport, TaskReport } from '../../model/outcome.ts'
import { firstFailed, lastAttempt, type Attempt, type Condition, type Task } from '../../model/run.ts'
import { gantt } from './gantt.ts'
import { plainText } from '../../text/plain.ts'
import { beginningOf, code, endOf, escapeText, fence, link, linked, prose, shorten } from '../text/markdown.ts'
import { formatDuration, kindName, resultWord, taskStatus, timeSplit } from '../text/words.ts'

/** The runner drops a summary of more than 1 MiB. What is aimed at leaves room for masks longer than what they hide. */
export const SUMMARY_BYTES = 1_000_000
/** For the sentences about what was left out, which are written last. */
const NOTICE_BYTES = 2_000

// The most that is shown of one thing even where there is room: nobody reads more of it on this page.
const RESULT_BYTES = 32_768
const LOG_BYTES = 65_536
const TRACE_BYTES = 8_192
const TRACE_LINES = 50
/** A shorter piece of a trace or a log tells nothing. */
const LEAST_BYTES = 400
/** All errors together, in characters: with hundreds of failed tasks each one gets less. */
const ERROR_CHARACTERS = 200_000
const LONGEST_ERROR = 3_000
const LONGEST_QUOTE = 500
const LONGEST_NAME = 120
const LONGEST_VALUE = 200
const LONGEST_MESSAGE = 2_000
const MOST_PARAMETERS = 30
const MOST_ATTEMPTS = 10
const MOST_NOTES = 10
const MOST_REPAIRS = 10
const MOST_REPAIRED = 8
/** Longer tables and timelines are folded. */
const LONG = 25
/** With more tasks the section of the only failed one is no longer on the first screen, and its error is said above. */
const SHORT = 6

/** The job summary: what ran, how it ended, and why for what failed; markdown of at most `SUMMARY_BYTES`. */
export function renderSummary(outcome: Outcome, context: RunContext, now: number): string {
  const { run } = outcome
  if (!run)
    return page([
      heading(outcome),
      ...explanation(outcome),
      aside(outcome, context).replace(/^./, (first) => first.toUpperCase()),
    ])
  const failures = run.tasks.filter(needsSection)
  const opening = [
    heading(outcome),
    ...explanation(outcome),
    ...(outcome.kind === 'failed' ? why(outcome, failures) : []),
    notes(run),
    facts(run, now),
    [identity(run), aside(outcome, context)].filter(Boolean).join(' · '),
    parameters(run),
  ]
  return arrange(run, failures, joined(opening), now)
}

function page(blocks: (string | undefined)[]): string {
  return `${joined(blocks)}\n`
}

function joined(blocks: (string | undefined)[]): string {
  return blocks.filter(Boolean).join('\n\n')
}

// --- what fits -----------------------------------------------------------------------------------------------------

/** Hands out bytes, to the most important first. Once something did not fit, nothing less important gets in. */
class Room {
  readonly notices: string[] = []
  bytes: number

  constructor(bytes: number) {
    this.bytes = bytes
  }

  close(notice: string): void {
    this.bytes = 0
    this.notices.push(notice)
  }

  take(block: string, overhead = 0): boolean {
    const bytes = bytesOf(block) + overhead
    if (bytes > this.bytes) return false
    this.bytes -= bytes
    return true
  }

  /** The blocks of those that fit, in order, up to the first that does not; `leftOut` names the others by their number. */
  takeEach<T>(
    items: T[],
    render: (item: T) => string,
    leftOut: (count: number) => string,
    overhead?: (item: T) => number,
  ): Map<T, string> {
    const taken = new Map<T, string>()
    for (const item of items) {
      const block = this.bytes > 0 ? render(item) : ''
      if (block === '' || !this.take(block, overhead?.(item))) break
      taken.set(item, block)
    }
    if (taken.size < items.length) this.close(leftOut(items.length - taken.size))
    return taken
  }
}

function bytesOf(block: string): number {
  return Buffer.byteLength(block) + EMPTY_LINE
}

const EMPTY_LINE = 2

/** The whole page. Room is given away in order of importance, which is not the order on the page. */
function arrange(run: RunReport, failures: TaskReport[], opening: string, now: number): string {
  const room = new Room(SUMMARY_BYTES - NOTICE_BYTES)
  room.take(opening)
  // Never long, see the limits on top: these always fit.
  const repaired = repairs(run)
  room.take(repaired)
  const errors = room.takeEach(failures, failureBlock(failures), (count) => `Errors of ${tasks(count)} left out`)
  const table = taskTable(run, room, now)
  const traces = ends(failures, room, TRACE)
  const failedLogs = ends(failures, room, FAILED_LOGS)
  const timeline = room.takeEach(
    timelines(run, now),
    (block) => block,
    () => 'Timeline left out',
  )
  const results = takeResults(run, failures, room)
  const logs = takeLogs(run, failures, room)

  const section = (task: TaskReport): string =>
    joined([errors.get(task), traces.get(task), failedLogs.get(task), results.get(task)])
  const others = run.tasks.filter((task) => !failures.includes(task))
  const outputs = joined(others.map((task) => framed(task, joined([results.get(task), logs.get(task)]))))
  return page([
    opening,
    notice(room),
    table,
    repaired,
    ...failures.filter((task) => errors.has(task)).map(section),
    ...timeline.values(),
    outputs && '### Results and logs',
    outputs,
  ])
}

function takeResults(run: RunReport, failures: TaskReport[], room: Room): Map<TaskReport, string> {
  const having = run.tasks.filter((task) => hasResult(task, failures))
  return room.takeEach(
    having,
    (task) => resultBlock(task, failures),
    (count) => `Results of ${tasks(count)} left out`,
    frameBytes,
  )
}

function takeLogs(run: RunReport, failures: TaskReport[], room: Room): Map<TaskReport, string> {
  const having = run.tasks.filter((task) => hasText(task.output?.logs) && !failures.includes(task))
  return room.takeEach(having, logBlock, (count) => `Logs of ${tasks(count)} left out`, frameBytes)
}

function notice({ notices }: Room): string {
  return notices.length > 0 ? `⚠️ ${notices.join('. ')}: the summary would be larger than 1 MiB.` : ''
}

function tasks(count: number, which = ''): string {
  return `${count}${which && ` ${which}`} ${count === 1 ? 'task' : 'tasks'}`
}

// --- the opening ---------------------------------------------------------------------------------------------------

const ENDS: Record<RunFailureKind, string> = {
  'run-failed': '❌ {} failed',
  'run-canceled': '🚫 {} was canceled',
  'run-timed-out': '⏱️ {} timed out',
  'run-skipped': '⏭️ {} was not run',
}

const REFUSALS: Record<FailureKind, string> = {
  ...ENDS,
  'wait-timeout': '⏱️ {} did not end in time',
  'workflow-canceled': '🚫 {}: the workflow was canceled',
  'request-refused': '❌ {}: Databricks refused the request',
  auth: '❌ {}: could not sign in',
  unreachable: '❌ {}: could not learn how it ended',
  input: '❌ {}: the inputs are wrong',
  internal: '❌ {}: an error in this action',
}

function heading(outcome: Outcome): string {
  const { run } = outcome
  const name = run ? link(shorten(run.name, LONGEST_NAME).trim() || `Run ${run.runId}`, run.url) : 'Databricks Run'
  return `## ${title(outcome).replace('{}', () => name)}`
}

function title(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'succeeded':
      return outcome.withFailures ? '⚠️ {} succeeded with failures' : '✅ {} succeeded'
    case 'failed':
      return ENDS[outcome.failure]
    case 'started':
      return '🏃 {} started'
    case 'timed-out':
      return `⏱️ {}: not done after ${formatDuration(outcome.afterMs)}`
    case 'canceled':
      return REFUSALS['workflow-canceled']
    case 'refused':
      if (outcome.inDoubt) return '❌ {} cannot tell whether a run was started'
      return outcome.error.kind === 'unreachable' && !outcome.run
        ? '❌ {} could not start a run'
        : REFUSALS[outcome.error.kind]
  }
}

/** What needs to be said about the verdict before any figures. */
function explanation(outcome: Outcome): (string | undefined)[] {
  switch (outcome.kind) {
    case 'succeeded':
      return outcome.withFailures ? [prose('Some tasks failed, and `partial-success` lets that pass.')] : []
    case 'failed':
      if (outcome.unknown) return [unknownEnd(outcome.run.condition)]
      return isPartial(outcome.run.condition) ? [prose('Some tasks failed, and `partial-success` is `fail`.')] : []
    case 'started':
      return [prose('This step did not wait for it (`wait: false`): the run goes on by itself.')]
    case 'timed-out':
      return [whatBecame(outcome.run, outcome.fate, 'on-timeout')]
    case 'canceled':
      return [whatBecame(outcome.run, outcome.fate, 'on-cancel')]
    case 'refused': {
      const { error } = outcome
      const said = error instanceof InputError ? faultList(error) : prose(shorten(error.message, LONGEST_MESSAGE))
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
    case 'none':
      if (run) return 'It is not known what became of the run: the clean-up step of this action looks for it.'
      return 'No run is known to have started. If one did all the same, the clean-up step of this action looks for it.'
  }
}

function isPartial({ verdict }: Condition): boolean {
  return verdict?.kind === 'success-with-failures'
}

function faultList({ faults }: InputError): string {
  return faults.map(({ input, message }) => `- ${code(input)}: ${prose(shorten(message, LONGEST_MESSAGE))}`).join('\n')
}

function unknownEnd(condition: Condition): string {
  const word = resultWord(condition)
  const reason = condition.code !== word && condition.code
  return `${foreignCode(word)}${reason ? ` (${foreignCode(reason)})` : ''} is not an end this action knows, so it counts as a failure.`
}

function next(advice: string | undefined): string | undefined {
  return advice
    ? `**What to do next:** ${shorten(advice, LONGEST_MESSAGE).split('\n').map(prose).join('<br>')}`
    : undefined
}

/** Why the run failed, unless the only failed task says so in its own section within sight. */
function why({ run, error }: Extract<Outcome, { kind: 'failed' }>, failures: TaskReport[]): (string | undefined)[] {
  const [only] = failures
  const inSight =
    failures.length === 1 && run.tasks.length <= SHORT && only && squeezed(errorOf(only)) === squeezed(error)
  const task = firstFailed(run.tasks)
  const quote =
    error && !inSight ? `> ${task ? `${keyOf(task)}: ` : ''}${prose(shorten(error, LONGEST_QUOTE))}` : undefined
  return [quote, failures.length === 0 ? next(advice(run.condition)) : undefined]
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

// What the workspace sends must not reach the prototype of the table of advice, as `constructor` would.
function advice({ code: word }: Condition): string | undefined {
  return /^[A-Z_]+$/.test(word) ? adviceFor(word) : undefined
}

/** How the step came to follow this run, in foreign words too. */
function notes({ notes: all = [] }: RunReport): string {
  const told = all.map((note) => prose(shorten(note, LONGEST_QUOTE))).filter((note) => note.trim())
  const rest = told.length - MOST_NOTES
  return [...told.slice(0, MOST_NOTES), ...(rest > 0 ? [`and ${rest} more`] : [])]
    .map((note) => `> ℹ️ ${note}`)
    .join('\n>\n')
}

const COUNTED = {
  failed: 'failed',
  canceled: 'canceled',
  unknown: 'unknown',
  skipped: 'not run',
  running: 'running',
  waiting: 'waiting',
  ok: 'succeeded',
}

/** `4 tasks: 1 failed, 3 succeeded` and how long it took. */
function facts(run: RunReport, now: number): string {
  const statuses = Map.groupBy(run.tasks, (task) => taskStatus(task).icon)
  const counts = Object.entries(COUNTED).flatMap(([icon, word]) => {
    const count = statuses.get(icon as keyof typeof COUNTED)?.length ?? 0
    return count > 0 ? [`${count} ${word}`] : []
  })
  const told = run.tasks.length > 0 ? `**${tasks(run.tasks.length)}: ${counts.join(', ')}**` : ''
  return [told, elapsed(run, now)].filter(Boolean).join(' · ')
}

function elapsed(run: RunReport, now: number): string {
  if (run.totalMs !== undefined) return formatDuration(run.totalMs)
  if (run.startedAt === undefined) return ''
  return run.endedAt === undefined
    ? `${formatDuration(now - run.startedAt)} so far`
    : formatDuration(run.endedAt - run.startedAt)
}

/** Which run this is: its ids, its state, when it started and by whom. */
function identity(run: RunReport): string {
  const word = resultWord(run.condition)
  return [
    link(`Run ${run.runId}`, run.url),
    run.jobId ? link(`job ${run.jobId}`, jobPage(run)) : '',
    run.condition.lifeCycle || run.condition.result ? foreignCode(word) : '',
    run.startedAt === undefined ? '' : `started ${timestamp(run.startedAt)}`,
    run.creator ? `by ${foreignCode(run.creator)}` : '',
  ]
    .filter(Boolean)
    .join(' · ')
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
    default:
      return undefined
  }
}

function parameters({ parameters: all }: RunReport): string {
  const shown = all.slice(0, MOST_PARAMETERS)
  const pairs = shown.map(
    ({ name, value }) => [foreignCode(name), value === '' ? '(empty)' : code(shorten(value, LONGEST_VALUE))] as const,
  )
  const isShort = all.length <= 3 && all.every(({ name, value }) => name.length + value.length <= 60)
  if (isShort)
    return pairs.length > 0 ? `Parameters: ${pairs.map(([name, value]) => `${name} = ${value}`).join(', ')}` : ''
  const rest = all.length - shown.length
  const rows = [
    ...pairs.map(([name, value]) => `| ${name} | ${value} |`),
    ...(rest > 0 ? [`| and ${rest} more | |`] : []),
  ]
  return folded(
    all.length === 1 ? '1 parameter' : `${all.length} parameters`,
    ['| Parameter | Value |', '| :--- | :--- |', ...rows].join('\n'),
  )
}

// --- the table -----------------------------------------------------------------------------------------------------

const ICONS = { ok: '✅', failed: '❌', skipped: '⏭️', running: '🏃', waiting: '⏳', canceled: '🚫', unknown: '❔' }

function iconOf(task: Task): string {
  return conditionIcon(taskStatus(task).icon, lastAttempt(task).condition)
}

function conditionIcon(icon: keyof typeof ICONS, condition: Condition): string {
  const { verdict } = condition
  if (isPartial(condition)) return '⚠️'
  return verdict?.kind === 'failure' && verdict.failure === 'run-timed-out' ? '⏱️' : ICONS[icon]
}

function taskTable(run: RunReport, room: Room, now: number): string {
  if (run.tasks.length === 0) return ''
  const columns = [
    '',
    'Task',
    'Kind',
    'Result',
    ...(run.tasks.some((task) => task.attempts.length > 1) ? ['Attempts'] : []),
    'Time',
  ]
  const head = [`| ${columns.join(' | ')} |`, `| ${columns.map(() => ':---').join(' | ')} |`].join('\n')
  const rows = new Map<TaskReport, string>()
  const add = (some: TaskReport[], what: string): void => {
    const render = (task: TaskReport): string => row(task, columns.includes('Attempts'), now)
    const taken = room.takeEach(some, render, (count) => `Rows of ${tasks(count, what)} left out`)
    for (const [task, text] of taken) rows.set(task, text)
  }
  const { failed = [], ok = [], rest = [] } = Object.groupBy(run.tasks, (task) => rowClass(task))
  room.take(folded(tasks(run.tasks.length), head))
  add(failed, 'failed')
  add(rest, 'other')
  add(ok, 'succeeded')
  const body = run.tasks.flatMap((task) => rows.get(task) ?? [])
  if (body.length === 0) return ''
  const table = [head, ...body].join('\n')
  const extent = body.length < run.tasks.length ? `${body.length} of` : 'All'
  return run.tasks.length > LONG ? folded(`${extent} ${tasks(run.tasks.length)}`, table) : table
}

function rowClass(task: Task): 'failed' | 'ok' | 'rest' {
  const { verdict } = lastAttempt(task).condition
  if (verdict?.kind === 'failure') return 'failed'
  return verdict?.kind === 'success' ? 'ok' : 'rest'
}

function row(task: TaskReport, withAttempts: boolean, now: number): string {
  const last = lastAttempt(task)
  const tried = withAttempts ? [attempts(task)] : []
  const cells = [
    iconOf(task),
    linked(keyOf(task), last.url),
    kindName(task.kind),
    statusOf(task),
    ...tried,
    time(last, now),
  ]
  return `| ${cells.join(' | ')} |`
}

function attempts(task: Task): string {
  const shown = task.attempts.slice(-MOST_ATTEMPTS)
  const first = task.attempts.length - shown.length + 1
  if (task.attempts.length === 1) return '1'
  const cells = shown.map(
    (attempt, index) => `${attemptIcon(task, attempt)} ${link(String(first + index), attempt.url)}`,
  )
  return [...(first > 1 ? ['…'] : []), ...cells].join(' ')
}

function attemptIcon(task: Task, attempt: Attempt): string {
  return iconOf({ ...task, attempts: [attempt] })
}

function time(attempt: Attempt, now: number): string {
  const { totalMs, startedAt, condition } = attempt
  const total =
    totalMs ?? (startedAt !== undefined && condition.phase !== 'ended' ? Math.max(0, now - startedAt) : undefined)
  if (total === undefined || condition.verdict?.kind === 'not-run') return ''
  const split = timeSplit(attempt)
  return split ? `${formatDuration(total)}<br><sub>${split}</sub>` : formatDuration(total)
}

function statusOf(task: Task): string {
  return escapeText(shorten(taskStatus(task).text, LONGEST_NAME))
}

function keyOf(task: Task): string {
  return code(shorten(task.key, LONGEST_NAME) || kindName(task.kind))
}

function foreignCode(word: string): string {
  return code(shorten(word, LONGEST_NAME))
}

/** What this step ran again. The attempts themselves are in the table of tasks. */
function repairs({ repairs: all = [] }: RunReport): string {
  if (all.length === 0) return ''
  const earlier = Math.max(0, all.length - MOST_REPAIRS)
  const rows = all.slice(earlier).map((repair, index) => repairRow(repair, earlier + index + 1))
  const head = [
    '| # | Repair | Tasks run again | Result |',
    '| :--- | :--- | :--- | :--- |',
    ...(earlier > 0 ? [`| … | ${earlier} earlier | | |`] : []),
  ]
  return `### Repairs\n\n${[...head, ...rows].join('\n')}`
}

function repairRow({ repairId, taskKeys, result }: RepairReport, number: number): string {
  const rest = taskKeys.length - MOST_REPAIRED
  const keys = taskKeys.slice(0, MOST_REPAIRED).map(foreignCode).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
  return `| ${number} | ${foreignCode(repairId)} | ${keys} | ${result ? escapeText(shorten(result, LONGEST_NAME)) : 'going on'} |`
}

// --- failed tasks --------------------------------------------------------------------------------------------------

/** Failed tasks, and canceled ones that have something to say. */
function needsSection(task: TaskReport): boolean {
  const { verdict } = lastAttempt(task).condition
  if (verdict?.kind !== 'failure') return false
  return verdict.failure !== 'run-canceled' || Boolean(task.output?.error) || hasText(task.output?.trace)
}

function failureBlock(failures: TaskReport[]): (task: TaskReport) => string {
  const room = Math.min(LONGEST_ERROR, Math.floor(ERROR_CHARACTERS / failures.length))
  // The same advice once, at the first task that needs it: one cause often fails many tasks.
  const firstWith = new Map(failures.toReversed().map((task) => [advice(lastAttempt(task).condition), task]))
  return (task) => {
    const { condition, url } = lastAttempt(task)
    const hint = advice(condition)
    const unknown = condition.verdict?.kind === 'failure' && condition.verdict.unknown
    return joined([
      `### ${iconOf(task)} ${linked(keyOf(task), url)}: ${statusOf(task)}`,
      unknown ? unknownEnd(condition) : '',
      errorBlock(errorOf(task), room),
      hint && firstWith.get(hint) === task ? next(hint) : '',
      ...remarks(task),
    ])
  }
}

function errorOf(task: TaskReport): string {
  return task.output?.error || task.iterations?.firstError || lastAttempt(task).condition.message
}

function errorBlock(error: string, room: number): string {
  const text = shorten(error, room).trim()
  if (text === '') return 'Databricks gave no reason.'
  return text.includes('\n') ? fence(text, 'text') : prose(text)
}

/** Something of which the end matters most. */
interface Piece {
  name: (count: number) => string
  of: (task: TaskReport) => Excerpt | undefined
  mostBytes: number
  mostLines: number
  render: (block: string, isWhole: boolean) => string
}

const TRACE: Piece = {
  name: (count) => `Traces of ${tasks(count)}`,
  of: (task) => task.output?.trace,
  mostBytes: TRACE_BYTES,
  mostLines: TRACE_LINES,
  render: (block, isWhole) => (isWhole ? block : labeled('The end of its trace', block)),
}

const FAILED_LOGS: Piece = {
  name: (count) => `Logs of ${tasks(count, 'failed')}`,
  of: (task) => task.output?.logs,
  mostBytes: LOG_BYTES,
  mostLines: Infinity,
  render: (block, isWhole) => folded(isWhole ? 'Logs' : 'The end of the logs', block),
}

/** Each task's piece whole, as far as it is shown at all; where there is no room for that, an equal share of its end. */
function ends(failures: TaskReport[], room: Room, piece: Piece): Map<TaskReport, string> {
  const having = failures.filter((task) => hasText(piece.of(task)))
  const whole = allOf(having, room.bytes, (task) => pieceBlock(piece, task, piece.mostBytes))
  if (whole)
    return room.takeEach(
      having,
      (task) => whole.get(task) ?? '',
      () => '',
    )
  const overhead = bytesOf(piece.render(fence('', 'text'), false))
  const share = Math.max(LEAST_BYTES, Math.floor(room.bytes / having.length) - overhead)
  const taken = new Map<TaskReport, string>()
  for (const task of having) {
    const block = room.bytes > 0 ? pieceBlock(piece, task, share) : ''
    if (block === '' || !room.take(block)) break
    taken.set(task, block)
  }
  const leftOut = having.length - taken.size
  if (taken.size > 0) room.close(`${piece.name(taken.size)} shortened`)
  if (leftOut > 0) room.close(`${piece.name(leftOut)} left out`)
  return taken
}

/** Undefined as soon as they are too many: rendering what will be thrown away costs time and memory. */
function allOf<T>(items: T[], bytes: number, render: (item: T) => string): Map<T, string> | undefined {
  const blocks = new Map<T, string>()
  let left = bytes
  for (const item of items) {
    const block = render(item)
    left -= bytesOf(block)
    if (left < 0) return undefined
    blocks.set(item, block)
  }
  return blocks
}

function pieceBlock(piece: Piece, task: TaskReport, bytes: number): string {
  const excerpt = piece.of(task)
  if (!excerpt) return ''
  const { text, isWhole } = ending(excerpt, bytes, piece.mostLines)
  return piece.render(fence(text, 'text'), isWhole)
}

/** The end of foreign text in at most so many bytes once it is fenced. */
function ending(excerpt: Excerpt, bytes: number, lines: number): { text: string; isWhole: boolean } {
  // Controls and ANSI codes go; twice the room leaves enough of text that has many, and is quick on what is long.
  const raw = excerpt.text.slice(-2 * bytes)
  const clean = plainText(raw).replace(/\n+$/, '')
  let text = endOf(clean, bytes)
  if (lines < Infinity) text = text.split('\n').slice(-lines).join('\n')
  // A long run of backticks makes its fence long as well.
  while (text !== '' && Buffer.byteLength(fence(text)) > bytes + FENCE_BYTES)
    text = endOf(text, Math.floor(Buffer.byteLength(text) / 2))
  return { text, isWhole: !excerpt.truncated && raw.length === excerpt.text.length && text.length === clean.length }
}

const FENCE_BYTES = 64

// --- the other tasks -----------------------------------------------------------------------------------------------

function timelines(run: RunReport, now: number): string[] {
  const timeline = gantt(run, now)
  if (!timeline) return []
  return [run.tasks.length > LONG ? folded('Timeline', timeline) : `### Timeline\n\n${timeline}`]
}

/** What conditions and for-each tasks returned is in the table, and what is remarked on failed tasks in their section. */
function hasResult(task: TaskReport, failures: TaskReport[]): boolean {
  const { output } = task
  if (!output || task.kind === 'condition') return false
  if (hasText(output.result)) return true
  return !failures.includes(task) && (Boolean(output.link) || (Boolean(output.note) && task.kind !== 'for-each'))
}

function hasText(excerpt: Excerpt | undefined): boolean {
  return excerpt !== undefined && excerpt.text.trim() !== ''
}

function resultBlock(task: TaskReport, failures: TaskReport[]): string {
  const result = task.output?.result
  if (failures.includes(task)) return result ? resultText(result, folded) : ''
  return joined([result && hasText(result) ? resultText(result, labeled) : '', ...remarks(task)])
}

function remarks({ output }: TaskReport): string[] {
  return [
    output?.note ? prose(shorten(output.note, LONGEST_MESSAGE)) : '',
    output?.link ? link('Open its result', output.link) : '',
  ]
}

function resultText(result: Excerpt, frame: typeof folded): string {
  const clean = plainText(result.text.slice(0, 2 * RESULT_BYTES))
  let text = beginningOf(clean, RESULT_BYTES)
  while (Buffer.byteLength(fence(text)) > RESULT_BYTES + FENCE_BYTES)
    text = beginningOf(text, Math.floor(Buffer.byteLength(text) / 2))
  const isWhole = !result.truncated && text.length === clean.length && result.text.length <= 2 * RESULT_BYTES
  return frame(isWhole ? 'Result' : 'The beginning of the result', fence(text, /^\s*[[{]/.test(text) ? 'json' : 'text'))
}

function logBlock(task: TaskReport): string {
  const logs = task.output?.logs
  if (!logs) return ''
  const { text, isWhole } = ending(logs, LOG_BYTES, Infinity)
  return labeled(isWhole ? 'Logs' : 'The end of the logs', fence(text, 'text'))
}

function framed(task: TaskReport, content: string): string {
  return content && folded(`${iconOf(task)} ${keyOf(task)}`, content)
}

function frameBytes(task: TaskReport): number {
  return bytesOf(framed(task, ' '))
}

// GitHub parses markdown inside of HTML only between empty lines.
function folded(title: string, content: string): string {
  return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`
}

function labeled(title: string, content: string): string {
  return `${title}:\n\n${content}`
}
