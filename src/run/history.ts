import { lastAttempt, type RunSnapshot } from '../model/run.ts'
import type { Forecast } from './pace.ts'

/** An earlier run of a job. */
export interface PastRun {
  /** From its start to its end, ms. */
  totalMs: number
  /** By task key: from the start of its last attempt to the end of the run, ms; undefined where it never began. */
  untilEnd: ReadonlyMap<string, number | undefined>
}

/** Fewer earlier runs tell nothing. */
const FEWEST = 3
/** Fewer do not make a habit, and further apart they have none: the standard deviation of the logarithms. */
const FEWEST_FOR_HABIT = 5
const HABIT_SPREAD = 0.25
/** However alike the past was: the workspace tells the time to the second. */
const LEAST_SPREAD = 0.05
/** A run that by its own count took less of its time than this was repaired after it had ended, or stood in a queue. */
const COUNTED_SHARE = 0.9

/** Those of a job's completed runs that tell how long a run takes that goes well, in one go. */
export function pastRuns(completed: readonly RunSnapshot[]): PastRun[] {
  return completed.filter(wentWell).flatMap(({ totalMs = 0, startedAt, tasks }) => {
    if (totalMs <= 0 || startedAt === undefined) return []
    const untilEnd = tasks.map((task) => {
      const began = lastAttempt(task).startedAt
      return [task.key, began === undefined ? undefined : startedAt + totalMs - began] as const
    })
    return [{ totalMs, untilEnd: new Map(untilEnd) }]
  })
}

function wentWell({ condition: { verdict }, repairIds, totalMs = 0, countedMs = totalMs }: RunSnapshot): boolean {
  const isSuccess = verdict?.kind === 'success' || verdict?.kind === 'success-with-failures'
  return isSuccess && repairIds.length === 0 && countedMs >= totalMs * COUNTED_SHARE
}

/**
 * What the past says of the end of a run, seen from the start of the task that began last: what comes before that no
 * longer counts. `now` is by the workspace's clock, as what it says of the run. Undefined where the past has nothing
 * like it: too few runs of the same tasks, or a run that was repaired.
 */
export function forecastOf(past: readonly PastRun[], run: RunSnapshot, now: number): Forecast | undefined {
  if (run.repairIds.length > 0) return undefined
  const alike = past.filter((one) => hasTasksOf(one, run))
  const newest = newestTask(run)
  const sinceTask =
    newest &&
    fit(
      alike.map(({ untilEnd }) => untilEnd.get(newest.key)),
      now - newest.startedAt,
    )
  if (sinceTask || run.startedAt === undefined) return sinceTask
  return fit(
    alike.map(({ totalMs }) => totalMs),
    now - run.startedAt,
  )
}

/** How long the runs of these tasks usually take, ms; undefined where the past does not agree. */
export function usualDuration(past: readonly PastRun[], run: RunSnapshot): number | undefined {
  const totals = past.filter((one) => hasTasksOf(one, run)).map(({ totalMs }) => totalMs)
  const { usualMs, spread = Infinity } = fit(totals, 0) ?? {}
  return totals.length >= FEWEST_FOR_HABIT && spread <= HABIT_SPREAD ? usualMs : undefined
}

/** A past without tasks, as that of a large job is read, is like any run. */
function hasTasksOf({ untilEnd }: PastRun, { tasks }: RunSnapshot): boolean {
  return untilEnd.size === 0 || (untilEnd.size === tasks.length && tasks.every(({ key }) => untilEnd.has(key)))
}

function newestTask({ tasks }: RunSnapshot): { key: string; startedAt: number } | undefined {
  const begun = tasks.flatMap((task) => {
    const { startedAt, condition } = lastAttempt(task)
    return startedAt === undefined || condition.phase === 'waiting' ? [] : [{ key: task.key, startedAt }]
  })
  return begun.reduce<(typeof begun)[number] | undefined>(
    (newest, task) => (newest && newest.startedAt >= task.startedAt ? newest : task),
    undefined,
  )
}

function fit(durations: readonly (number | undefined)[], ageMs: number): Forecast | undefined {
  const logs = durations.flatMap((ms) => (ms !== undefined && ms > 0 ? [Math.log(ms)] : []))
  if (logs.length < FEWEST) return undefined
  const mean = sum(logs) / logs.length
  const variance = sum(logs.map((log) => (log - mean) ** 2)) / (logs.length - 1)
  return { ageMs, usualMs: Math.exp(mean), spread: Math.max(LEAST_SPREAD, Math.sqrt(variance)) }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
