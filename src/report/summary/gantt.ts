import { lastAttempt, type Attempt } from '../../model/run.ts'
import type { RunReport, TaskReport } from '../../model/outcome.ts'
import { fence } from '../text/markdown.ts'
import { EMOJI, emphasisOf, iconOf, type Emphasis } from '../text/states.ts'

/** More bars than this are a wall. With the longest labels they also stay far below Mermaid's 50,000 characters. */
export const MOST_BARS = 60
const LONGEST_LABEL = 60

interface Bar {
  task: TaskReport
  attempt: Attempt
  /** From 1. */
  round: number
  start: number
  end: number
}

/** A timeline of the run's tasks as markdown, one bar an attempt; undefined for fewer than two tasks that started. */
export function gantt(run: RunReport, now: number): string | undefined {
  const all = run.tasks.flatMap((task) => barsOf(task, run, now))
  if (new Set(all.map((bar) => bar.task)).size < 2) return undefined
  const bars = mattering(all)
  const block = fence(diagram(bars), 'mermaid')
  if (bars.length === all.length) return block
  const leftOut = `${all.length - bars.length} of ${all.length} task attempts`
  return `${block}\n\nThe timeline leaves out ${leftOut}: the shortest that did not fail.`
}

function barsOf(task: TaskReport, run: RunReport, now: number): Bar[] {
  return task.attempts.flatMap((attempt, index) => {
    const start = attempt.startedAt
    if (!isTime(start) || attempt.condition.verdict?.kind === 'not-run') return []
    return [{ task, attempt, round: index + 1, start, end: Math.max(start, endOfBar(attempt, start, run, now)) }]
  })
}

function endOfBar(attempt: Attempt, start: number, run: RunReport, now: number): number {
  if (isTime(attempt.endedAt)) return attempt.endedAt
  if (isTime(attempt.totalMs)) return start + attempt.totalMs
  return attempt.condition.phase === 'ended' ? start : (run.endedAt ?? now)
}

function isTime(ms: number | undefined): ms is number {
  return ms !== undefined && Number.isFinite(ms) && ms >= 0
}

/** The bars to draw, in the order given. */
function mattering(all: Bar[]): Bar[] {
  if (all.length <= MOST_BARS) return all
  const ranked = all.toSorted(
    (a, b) => Number(hasFailed(b)) - Number(hasFailed(a)) || b.end - b.start - (a.end - a.start),
  )
  const kept = new Set(ranked.slice(0, MOST_BARS))
  return all.filter((bar) => kept.has(bar))
}

function diagram(bars: Bar[]): string {
  const zero = Math.min(...bars.map((bar) => bar.start))
  const unit = unitFor(Math.max(...bars.map((bar) => bar.end)) - zero)
  const lines = ['gantt', '    dateFormat x', `    axisFormat %s ${unit.name}`, '    todayMarker off']
  for (const [section, group] of sections(bars)) {
    if (section) lines.push(`    section ${section}`)
    for (const bar of group) lines.push(`    ${barLine(bar, zero, unit.ms / SECOND)}`)
  }
  return lines.join('\n')
}

/** One section an attempt where tasks were tried again, else none: long task keys do not fit beside a section. */
function sections(bars: Bar[]): Iterable<[string, Bar[]]> {
  if (bars.every((bar) => bar.task.attempts.length === 1)) return [['', bars]]
  return [...Map.groupBy(bars, (bar) => bar.round)]
    .sort(([a], [b]) => a - b)
    .map(([round, group]) => [`Attempt ${round}`, group])
}

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

// An axis of clock times would be in the reader's time zone, where an elapsed zero is not 00:00. Epoch seconds (`%s`)
// have none, so bars are drawn with one such second for each second, minute or hour of the run. Mermaid draws about ten
// ticks: a unit needs to be twenty times in the span, or ticks repeat.
function unitFor(span: number): { name: string; ms: number } {
  if (span < 20 * MINUTE) return { name: 's', ms: SECOND }
  return span < 20 * HOUR ? { name: 'min', ms: MINUTE } : { name: 'h', ms: HOUR }
}

function barLine(bar: Bar, zero: number, scale: number): string {
  const start = Math.round((bar.start - zero) / scale)
  const end = Math.max(start + 1, Math.round((bar.end - zero) / scale))
  const icon = iconOf(bar.attempt.condition)
  return `${EMOJI[icon]} ${label(bar.task.key)} :${TAGS[emphasisOf(icon)]}, ${start}, ${end}`
}

const TAGS: Record<Emphasis, string> = {
  ok: 'done',
  failed: 'crit',
  warning: 'active',
  running: 'active',
  waiting: 'active',
  muted: 'done',
}

function hasFailed(bar: Bar): boolean {
  return (
    bar.attempt.condition.verdict?.kind === 'failure' || lastAttempt(bar.task).condition.verdict?.kind === 'failure'
  )
}

// Mermaid has no escape: `:` `;` `#` `%%` and line ends are its grammar. Words such as `section` or a date are only
// dangerous at the beginning of a line, where the icon stands.
function label(key: string): string {
  const safe = [...key.toWellFormed().replace(/[^\p{L}\p{N} ._-]/gu, '_')]
  return (safe.length <= LONGEST_LABEL ? safe : [...safe.slice(0, LONGEST_LABEL - 1), '…']).join('').trim() || 'task'
}
