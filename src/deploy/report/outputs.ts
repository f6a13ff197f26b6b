import { stringifyJson } from '../../databricks/wire/int64.ts'
import { hiddenIn, type Hide } from '../../report/files/hide.ts'
import { RESULT_BUDGET } from '../../report/results.ts'
import { beginningOf } from '../../text/cut.ts'
import type { Change, JobPlan, Plan } from '../model.ts'
import { shownAt } from './secrecy.ts'

/** A value as it may be shown, and its text, by which it is cut. */
interface Side {
  value: unknown
  text: string
}

interface Row {
  job: JobPlan
  changes: { before: Side; after: Side }[]
}

/** Characters of a value, the least that says anything. */
const LEAST = 16

/**
 * The `plan` output: JSON, at most so many UTF-16 code units. What had to be cut says so with `truncated`: first long
 * values, which become the beginning of their JSON; then changes and notes; then jobs, unchanged ones first.
 */
export function planOutput({ jobs }: Plan, hide: Hide, budget = RESULT_BUDGET): string {
  const rows = jobs.map((job) => rowOf(job, hide))
  for (let most = Infinity; most >= LEAST; most = Math.floor(Math.min(most, budget) / 2)) {
    if (leastSize(rows, most) > budget) continue
    const text = stringifyJson(rows.map((row) => jsonOf(row, hide, most)))
    if (text.length <= budget) return text
  }
  return stringifyJson(fitting(jobs, hide, budget))
}

/** What cannot fit is never written: JSON makes no text shorter. */
function leastSize(rows: Row[], most: number): number {
  let size = 0
  for (const { job, changes } of rows)
    for (const [index, { before, after }] of changes.entries())
      size +=
        (job.changes[index]?.path.length ?? 0) + Math.min(before.text.length, most) + Math.min(after.text.length, most)
  return size
}

function rowOf(job: JobPlan, hide: Hide): Row {
  const side = (path: string, value: unknown, beside: unknown): Side => {
    const shown = value === undefined ? null : hiddenIn(shownAt(path, value, beside), hide)
    return { value: shown, text: typeof shown === 'string' ? shown : stringifyJson(shown) }
  }
  const changes = job.changes.map(({ path, before, after }) => ({
    before: side(path, before, after),
    after: side(path, after, before),
  }))
  return { job, changes }
}

function jsonOf({ job, changes }: Row, hide: Hide, most: number): object {
  const cut = ({ value, text }: Side): unknown => (text.length <= most ? value : beginningOf(text, most))
  const change = ({ path, drift }: Change, index: number): object => {
    const { before, after } = changes[index] ?? { before: NONE, after: NONE }
    const isCut = before.text.length > most || after.text.length > most
    return {
      path: hide(path),
      before: cut(before),
      after: cut(after),
      drift,
      ...(isCut && { truncated: true }),
    }
  }
  return { ...headOf(job, hide), changes: job.changes.map(change), notes: job.notes.map(hide) }
}

const NONE: Side = { value: null, text: '' }

function headOf({ key, name, jobId = '', action }: JobPlan, hide: Hide): object {
  return { key: hide(key), name: hide(name), job_id: jobId, action }
}

/** Jobs without their changes, as many as fit: first those that something is done to; all in the order of the plan. */
function fitting(jobs: JobPlan[], hide: Hide, budget: number): object[] {
  const { none = [], toDo = [] } = Object.groupBy(jobs, ({ action }) => (action === 'none' ? 'none' : 'toDo'))
  const kept = new Map<JobPlan, object>()
  let left = budget - '[]'.length
  for (const job of [...toDo, ...none]) {
    const row = { ...headOf(job, hide), changes: [], notes: [], truncated: true }
    left -= stringifyJson(row).length + ','.length
    if (left < 0) break
    kept.set(job, row)
  }
  return jobs.flatMap((job) => kept.get(job) ?? [])
}
