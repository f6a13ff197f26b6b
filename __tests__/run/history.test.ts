import { describe, expect, it } from '@jest/globals'
import type { RunSnapshot, Task } from '../../src/model/run.ts'
import { forecastOf, pastRuns, usualDuration } from '../../src/run/history.ts'
import { aRun, anAttempt, aTask, conditionOf } from '../builders/run.ts'

const MINUTE_MS = 60_000
const NOW = Date.UTC(2026, 0, 1)
const success = conditionOf('TERMINATED', 'SUCCESS')

const taskFrom = (key: string, minutes: number | undefined, condition = success): Task =>
  aTask({
    key,
    attempts: [anAttempt({ condition, startedAt: minutes === undefined ? undefined : NOW + minutes * MINUTE_MS })],
  })

/** A run that took so long; its second task began three minutes before its end. */
const ended = (minutes: number, overrides: Partial<RunSnapshot> = {}): RunSnapshot =>
  aRun({
    condition: success,
    startedAt: NOW,
    totalMs: minutes * MINUTE_MS,
    tasks: [taskFrom('load', 0), taskFrom('train', minutes - 3)],
    ...overrides,
  })

const blocked = taskFrom('train', undefined, conditionOf('BLOCKED'))
const going = (...tasks: Task[]): RunSnapshot => aRun({ startedAt: NOW, tasks })
const minutesOf = (ms: number | undefined): number | undefined => ms && Math.round(ms / 6_000) / 10

describe('what the past says of the end', () => {
  it('is counted from the start of the task that began last', () => {
    const past = pastRuns([ended(10), ended(20), ended(40)])
    const running = conditionOf('RUNNING')
    const first = forecastOf(past, going(taskFrom('load', 0, running), blocked), NOW + 4 * MINUTE_MS)
    expect([minutesOf(first?.usualMs), minutesOf(first?.ageMs)]).toEqual([20, 4])
    const second = forecastOf(past, going(taskFrom('load', 0), taskFrom('train', 30, running)), NOW + 31 * MINUTE_MS)
    expect([minutesOf(second?.usualMs), minutesOf(second?.ageMs)]).toEqual([3, 1])
    expect(first?.spread).toBeGreaterThan(10 * (second?.spread ?? 1))
  })

  it('is counted from the last attempt of a task that is tried again', () => {
    const [first, second] = [anAttempt(), anAttempt({ number: 1, startedAt: NOW + 50 * MINUTE_MS })]
    const retried = aTask({ key: 'train', attempts: [first, second] })
    const told = forecastOf(
      pastRuns([ended(10), ended(20), ended(40)]),
      going(taskFrom('load', 0), retried),
      NOW + 51 * MINUTE_MS,
    )
    expect([minutesOf(told?.usualMs), minutesOf(told?.ageMs)]).toEqual([3, 1])
  })

  it('is counted from the start of the run before any task has begun, and where tasks are not listed', () => {
    const past = [10, 20, 40].map((minutes) => ended(minutes))
    const bare = [10, 20, 40].map((minutes) => ended(minutes, { tasks: [] }))
    const waiting = going(taskFrom('load', 0, conditionOf('PENDING')), blocked)
    for (const runs of [past, bare]) expect(minutesOf(forecastOf(pastRuns(runs), waiting, NOW)?.usualMs)).toBe(20)
  })

  it.each<[string, RunSnapshot[]]>([
    ['no run', []],
    ['two runs', [ended(10), ended(10)]],
    [
      'runs that failed',
      Array.from({ length: 9 }, () => ended(10, { condition: conditionOf('TERMINATED', 'FAILED') })),
    ],
    ['runs that were repaired', Array.from({ length: 9 }, () => ended(10, { repairIds: ['1'] }))],
    ['runs that stood for hours', Array.from({ length: 9 }, () => ended(600, { countedMs: 10 * MINUTE_MS }))],
    ['runs of other tasks', Array.from({ length: 9 }, () => ended(10, { tasks: [taskFrom('load', 0)] }))],
    ['runs without times', Array.from({ length: 9 }, () => ended(10, { startedAt: undefined, totalMs: undefined }))],
  ])('is nothing where there is %s', (_what, runs) => {
    const run = going(taskFrom('load', 0, conditionOf('RUNNING')), blocked)
    expect(forecastOf(pastRuns(runs), run, NOW)).toBeUndefined()
    expect(usualDuration(pastRuns(runs), run)).toBeUndefined()
  })

  it('is nothing for a run that was repaired: its past is another', () => {
    const run = { ...going(taskFrom('load', 0), blocked), repairIds: ['901'] }
    expect(forecastOf(pastRuns([ended(10), ended(10), ended(10)]), run, NOW)).toBeUndefined()
  })
})

describe('what is usual', () => {
  const run = going(taskFrom('load', 0), blocked)
  const usual = (...minutes: number[]): number | undefined =>
    minutesOf(usualDuration(pastRuns(minutes.map((one) => ended(one))), run))

  it('is said where the past agrees, and only there', () => {
    expect(usual(11, 12, 13, 12, 12)).toBe(12)
    expect(usual(11, 12, 13, 12)).toBeUndefined()
    expect(usual(5, 12, 30, 12, 12)).toBeUndefined()
  })
})
