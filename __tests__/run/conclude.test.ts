import { describe, expect, it } from '@jest/globals'
import type { RunReport, TaskReport } from '../../src/model/outcome.ts'
import type { Verdict } from '../../src/model/run.ts'
import { conclude, isWorthRepairing } from '../../src/run/conclude.ts'
import { aRun, anAttempt, aTask, conditionOf } from '../builders/run.ts'

const runOf = (result: string, overrides: Partial<RunReport> = {}): RunReport => ({
  ...aRun(),
  condition: conditionOf('TERMINATED', result),
  ...overrides,
})

const taskOf = (key: string, result: string, endedAt: number, more: Partial<TaskReport> = {}): TaskReport => ({
  ...aTask({ key, attempts: [anAttempt({ endedAt, condition: conditionOf('TERMINATED', result, `${key}: see`) })] }),
  ...more,
})

describe('the verdict', () => {
  it.each([
    ['SUCCESS', 'pass', { kind: 'succeeded', withFailures: false }],
    ['SUCCESS', 'fail', { kind: 'succeeded', withFailures: false }],
    ['SUCCESS_WITH_FAILURES', 'pass', { kind: 'succeeded', withFailures: true }],
    ['SUCCESS_WITH_FAILURES', 'fail', { kind: 'failed', failure: 'run-failed', unknown: false }],
    ['FAILED', 'pass', { kind: 'failed', failure: 'run-failed', unknown: false }],
    ['TIMEDOUT', 'pass', { kind: 'failed', failure: 'run-timed-out', unknown: false }],
    ['CANCELED', 'pass', { kind: 'failed', failure: 'run-canceled', unknown: false }],
    ['MAXIMUM_CONCURRENT_RUNS_REACHED', 'pass', { kind: 'failed', failure: 'run-skipped' }],
    ['GLORIOUS', 'pass', { kind: 'failed', failure: 'run-failed', unknown: true }],
  ] as const)('on %s, with partial-success: %s', (result, partialSuccess, expected) => {
    expect(conclude(runOf(result), partialSuccess)).toMatchObject(expected)
  })

  it('is a failure over a run whose end is not known', () => {
    for (const verdict of [undefined, { kind: 'something new' } as unknown as Verdict]) {
      const run = runOf('SUCCESS', { condition: { ...conditionOf('TERMINATED', 'SUCCESS'), verdict } })
      expect(conclude(run, 'pass')).toMatchObject({ kind: 'failed', failure: 'run-failed' })
    }
  })
})

describe('the error of a run that failed', () => {
  const errorOf = (run: RunReport): string => {
    const outcome = conclude(run, 'pass')
    return outcome.kind === 'failed' ? outcome.error : 'it did not fail'
  }

  it('is that of the task that failed first', () => {
    const tasks = [
      taskOf('late', 'FAILED', 2_000, { output: { error: 'KeyError: late' } }),
      taskOf('early', 'FAILED', 1_000, { output: { error: 'KeyError:\n  early' } }),
      taskOf('fine', 'SUCCESS', 500),
    ]
    expect(errorOf(runOf('FAILED', { tasks }))).toBe('KeyError: early')
  })

  it('is what the workspace says of that task where the task left none', () => {
    expect(errorOf(runOf('FAILED', { tasks: [taskOf('early', 'FAILED', 1_000)] }))).toBe('early: see')
  })

  it('is what the workspace says of the run where no task failed', () => {
    const condition = conditionOf('TERMINATED', 'FAILED', 'The job was deleted.')
    expect(errorOf(runOf('FAILED', { condition, tasks: [taskOf('fine', 'SUCCESS', 1)] }))).toBe('The job was deleted.')
  })

  it('is one line without colours, 4,000 characters at most', () => {
    const error = `\u001b[31m${'x'.repeat(5_000)}\n::error::no`
    const text = errorOf(runOf('FAILED', { tasks: [taskOf('a', 'FAILED', 1, { output: { error } })] }))
    expect(text).toBe(`${'x'.repeat(3_999)}…`)
  })
})

describe('a repair may help', () => {
  it.each([
    ['FAILED', true],
    ['TIMEDOUT', true],
    ['CANCELED', false],
    ['MAXIMUM_CONCURRENT_RUNS_REACHED', false],
    ['SUCCESS', false],
  ])('after %s: %s', (result, isWorth) => {
    expect(isWorthRepairing(conclude(runOf(result), 'pass'))).toBe(isWorth)
  })
})
