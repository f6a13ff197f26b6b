import { lastAttempt, type Attempt, type Task } from '../../model/run.ts'
import type { RunReport, TaskReport } from '../../model/outcome.ts'
import { fence } from '../text/markdown.ts'
import { diagramText } from '../text/mermaid.ts'
import { EMOJI, iconOf, type Icon } from '../text/states.ts'
import { joined } from './blocks.ts'

/** More bars than this are a wall. With the longest labels they also stay far below Mermaid's 50,000 characters. */
export const MOST_BARS = 60
/** Of one task: the last ones. */
const MOST_ATTEMPTS = 10
const LONGEST_LABEL = 60

/** One attempt; times in ms since the zero of the axis. */
interface Bar {
  label: string
  icon: Icon
  start: number
  end: number
}

/** The attempts of one task, which stand together. */
interface Lane {
  task: TaskReport
  bars: Bar[]
  /** Whether these are all that started. */
  isWhole: boolean
}

/**
 * A timeline of the run as markdown: from its start to its end, a bar for the whole and one an attempt, attempts of one
 * task beside each other. Undefined for fewer than two tasks that started.
 */
export function gantt(run: RunReport, now: number): string | undefined {
  const span = spanOf(run, now)
  const lanes = run.tasks.map((task) => laneOf(task, span)).filter(({ bars }) => bars.length > 0)
  if (lanes.length < 2) return undefined
  const drawn = mattering(lanes)
  const block = fence(diagram(run, drawn, span.end - span.zero), 'mermaid')
  const isEach = lanes.every(({ isWhole }) => isWhole)
  const last = isEach ? '' : `The timeline has the last ${MOST_ATTEMPTS} attempts of each task.`
  return joined([block, last, leftOut(lanes, drawn)])
}

/** Says what was not drawn of what could be; empty where there is nothing. */
function leftOut(lanes: Lane[], drawn: Lane[]): string {
  const [all, shown] = [countBars(lanes), countBars(drawn)]
  if (shown === all) return ''
  const isFailed = lanes.some((lane) => rank(lane) < NEVER_FAILED && !drawn.includes(lane))
  const which = isFailed ? 'the shortest' : 'the shortest that did not fail'
  return `The timeline leaves out ${all - shown} of ${all} task attempts: ${which}.`
}

interface Span {
  zero: number
  end: number
}

/** From the start of the run to its end or, while it goes on, to now. */
function spanOf(run: RunReport, now: number): Span {
  const attempts = run.tasks.flatMap((task) => task.attempts)
  const starts = [run.startedAt, ...attempts.map(({ startedAt }) => startedAt)].filter(isTime)
  const ends = attempts.map(({ startedAt, endedAt }) => (isTime(endedAt) ? endedAt : startedAt)).filter(isTime)
  const zero = earliest(starts) ?? now
  const known = isTime(run.endedAt)
    ? run.endedAt
    : isTime(run.startedAt) && isTime(run.totalMs)
      ? run.startedAt + run.totalMs
      : undefined
  const soFar = run.condition.phase === 'ended' ? ends : [...ends, now]
  return { zero, end: Math.max(zero, known ?? latest(soFar) ?? now) }
}

function laneOf(task: TaskReport, span: Span): Lane {
  const bars = task.attempts.flatMap((attempt, index) => {
    if (!isTime(attempt.startedAt) || attempt.condition.verdict?.kind === 'not-run') return []
    const start = Math.min(attempt.startedAt, span.end)
    const end = Math.min(Math.max(start, endOfBar(attempt, start, span)), span.end)
    const label = labelOf(task.key, task.attempts.length > 1 ? ` (attempt ${index + 1})` : '')
    return [{ label, icon: iconOf(attempt.condition), start: start - span.zero, end: end - span.zero }]
  })
  return { task, bars: bars.slice(-MOST_ATTEMPTS), isWhole: bars.length <= MOST_ATTEMPTS }
}

function endOfBar(attempt: Attempt, start: number, span: Span): number {
  if (isTime(attempt.endedAt)) return attempt.endedAt
  if (isTime(attempt.totalMs)) return start + attempt.totalMs
  return attempt.condition.phase === 'ended' ? start : span.end
}

function isTime(ms: number | undefined): ms is number {
  return ms !== undefined && Number.isFinite(ms) && ms >= 0
}

// Not Math.min(...times): a run with 100,000 attempts has more of them than a call takes arguments.
function earliest(times: number[]): number | undefined {
  return times.reduce<number | undefined>((least, time) => Math.min(least ?? time, time), undefined)
}

function latest(times: number[]): number | undefined {
  return times.reduce<number | undefined>((most, time) => Math.max(most ?? time, time), undefined)
}

/** The tasks to draw, in the order given: those that failed, those that ever did, then the longest. */
function mattering(lanes: Lane[]): Lane[] {
  const ranked = lanes.toSorted((a, b) => rank(a) - rank(b) || lengthOf(b) - lengthOf(a))
  const kept = new Map<Lane, Lane>()
  let room = MOST_BARS
  for (const lane of ranked) {
    if (room === 0) break
    const bars = lane.bars.slice(-room)
    kept.set(lane, bars.length === lane.bars.length ? lane : { ...lane, bars })
    room -= bars.length
  }
  return lanes.flatMap((lane) => kept.get(lane) ?? [])
}

const NEVER_FAILED = 2

function rank({ task }: Lane): number {
  if (hasFailed(lastAttempt(task))) return 0
  return task.attempts.some(hasFailed) ? 1 : NEVER_FAILED
}

function hasFailed({ condition }: Task['attempts'][number]): boolean {
  return condition.verdict?.kind === 'failure'
}

function lengthOf({ bars }: Lane): number {
  return bars.reduce((sum, bar) => sum + bar.end - bar.start, 0)
}

function countBars(lanes: Lane[]): number {
  return lanes.reduce((sum, { bars }) => sum + bars.length, 0)
}

/** Pixels beside the bars, for half of a tick's label: there are no sections, for whose names Mermaid leaves room. */
const SETTINGS = '%%{init: {"gantt": {"leftPadding": 20, "rightPadding": 20}}}%%'

function diagram(run: RunReport, lanes: Lane[], length: number): string {
  const unit = unitFor(length)
  const whole = { label: 'the whole run', icon: iconOf(run.condition), start: 0, end: length }
  return [
    SETTINGS,
    'gantt',
    '    dateFormat x',
    `    axisFormat %s${unit.name}`,
    ...(unit.step === undefined ? [] : [`    tickInterval ${unit.step}second`]),
    '    todayMarker off',
    // Mermaid's axis goes from the first bar to the last one's end: this one makes it that of the run.
    `    ${barLine(whole, '', unit.ms)}`,
    ...lanes.flatMap(({ bars }) => bars.map((bar) => `    ${barLine(bar, `${TAGS[bar.icon]}, `, unit.ms)}`)),
  ].join('\n')
}

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const UNITS = [
  { name: 's', ms: SECOND, below: 2 * MINUTE },
  { name: 'm', ms: MINUTE, below: 2 * HOUR },
  { name: 'h', ms: HOUR, below: 3 * DAY },
  { name: 'd', ms: DAY, below: Infinity },
] as const
/** Divisors of 60: Mermaid puts its ticks at seconds of a minute that one of these divides. */
const STEPS = [1, 2, 5, 10, 20, 30]
const MOST_TICKS = 8

/**
 * The unit of the axis, as a duration in the headline has it, and how many of it there are from tick to tick. An axis
 * of clock times would be in the reader's time zone, where an elapsed zero is not 00:00. Epoch seconds (`%s`) have
 * none, so bars are drawn with one such second for each second, minute, hour or day of the run.
 */
function unitFor(length: number): { name: string; ms: number; step: number | undefined } {
  const { name, ms } = UNITS.find(({ below }) => length < below) ?? UNITS[3]
  return { name, ms, step: STEPS.find((step) => length / (step * ms) <= MOST_TICKS) }
}

function barLine({ label, icon, start, end }: Bar, tag: string, unitMs: number): string {
  const scaled = (ms: number): number => Math.round((ms * SECOND) / unitMs)
  const from = scaled(start)
  return `${EMOJI[icon]} ${label} :${tag}${from}, ${Math.max(from + 1, scaled(end))}`
}

const TAGS: Record<Icon, 'done' | 'crit' | 'active'> = {
  ok: 'done',
  partial: 'done',
  skipped: 'done',
  failed: 'crit',
  'timed-out': 'crit',
  canceled: 'crit',
  running: 'active',
  terminating: 'active',
  waiting: 'active',
  unknown: 'active',
}

function labelOf(key: string, suffix: string): string {
  return `${diagramText(key, LONGEST_LABEL - suffix.length) || 'task'}${suffix}`
}
