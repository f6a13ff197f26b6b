import { describe, expect, it } from '@jest/globals'
import { Room } from '../../../src/report/summary/room.ts'
import { isOneTime, taskLine, taskTable } from '../../../src/report/summary/table.ts'
import { aReport } from '../../builders/outcome.ts'
import { anAttempt, aTask, conditionOf } from '../../builders/run.ts'

const success = conditionOf('TERMINATED', 'SUCCESS')
const done = (key: string): ReturnType<typeof aTask> =>
  aTask({ key, attempts: [anAttempt({ condition: success, totalMs: 5_000, runMs: 5_000 })] })

describe('taskTable', () => {
  it('has a row a task, and no column for attempts where there was one of each', () => {
    expect(taskTable(aReport([done('a'), done('b')]), new Room(10_000), 0)).toBe(
      [
        '|  | Task | Kind | Result | Time |',
        '| :--- | :--- | :--- | :--- | :--- |',
        '| ✅ | <code>a</code> | notebook | SUCCESS | 5s |',
        '| ✅ | <code>b</code> | notebook | SUCCESS | 5s |',
      ].join('\n'),
    )
  })

  it('keeps a duration, and an attempt and its sign, in one line', () => {
    const failed = anAttempt({ condition: conditionOf('TERMINATED', 'FAILED'), totalMs: 90_000 })
    const again = anAttempt({ condition: success, totalMs: 90_000, setupMs: 5_000, runMs: 85_000 })
    const table = taskTable(aReport([aTask({ key: 'a', attempts: [failed, again] }), done('b')]), new Room(10_000), 0)
    expect(table).toContain(
      '| ❌\u00A01 ✅\u00A02 | 1m\u00A030s<br><sub>cluster\u00A05s, running\u00A01m\u00A025s</sub> |',
    )
  })

  it('says nothing of the time of a task that has only just begun', () => {
    const begun = (startedAt: number): ReturnType<typeof aTask> =>
      aTask({ key: 'a', attempts: [anAttempt({ condition: conditionOf('PENDING'), startedAt })] })
    const rowOf = (startedAt: number): string | undefined =>
      taskTable(aReport([begun(startedAt), done('b')]), new Room(10_000), 10_000).split('\n')[2]
    expect(rowOf(9_311)).toMatch(/\| PENDING \| {2}\|$/)
    expect(rowOf(8_000)).toMatch(/\| PENDING \| 2s \|$/)
  })

  it('is not there for one task, for none, and where there is no room', () => {
    expect(taskTable(aReport([done('a')]), new Room(10_000), 0)).toBe('')
    expect(taskTable(aReport([]), new Room(10_000), 0)).toBe('')
    const room = new Room(10)
    expect(taskTable(aReport([done('a'), done('b')]), room, 0)).toBe('')
    expect(room.notices).toEqual(['Rows of 2 succeeded tasks left out'])
  })
})

describe('taskLine', () => {
  it('says all that the table would', () => {
    const task = done('a')
    expect(taskLine(task, aReport([task]), '5s')).toBe('✅ <code>a</code>: SUCCESS · notebook · 5s')
    expect(taskLine(task, aReport([task]), '7s')).toBe('✅ <code>a</code>: SUCCESS · notebook · 7s (running 5s)')
    const twice = aTask({ key: 'a', attempts: [task.attempts[0], task.attempts[0]] })
    expect(taskLine(twice, aReport([twice]), '12s')).toBe(
      '✅ <code>a</code>: SUCCESS · notebook · 12s · attempts ✅\u00A01 ✅\u00A02',
    )
    const waiting = aTask({ attempts: [anAttempt({ condition: conditionOf('QUEUED') })] })
    expect(taskLine(waiting, aReport([waiting]), '')).toBe('⏳ <code>train</code>: QUEUED · notebook')
  })
})

it('a kind of task that nobody knows yet is called what the API calls it, in the table and in a line', () => {
  const task = { ...done('a'), kind: 'unknown' as const, kindField: 'agentic_task' }
  expect(taskLine(task, aReport([task]), '5s')).toBe('✅ <code>a</code>: SUCCESS · agentic_task · 5s')
  expect(taskTable(aReport([task, done('b')]), new Room(10_000), 0)).toContain('| agentic_task |')
})

describe('isOneTime', () => {
  it('tells runs of runs/submit from those of jobs', () => {
    expect(isOneTime(aReport([], { runType: 'SUBMIT_RUN' }))).toBe(true)
    expect(isOneTime(aReport())).toBe(false)
  })
})
