import { describe, expect, it } from '@jest/globals'
import type { Outcome, TaskReport } from '../../../src/model/outcome.ts'
import { opening } from '../../../src/report/summary/opening.ts'
import { aContext, aReport, canceled, failed, refused, started, succeeded, timedOut } from '../../builders/outcome.ts'
import { anAttempt, aTask, conditionOf } from '../../builders/run.ts'

const run = aReport()

describe('the heading', () => {
  it.each<[string, Outcome]>([
    ['✅ nightly succeeded', succeeded(run)],
    ['⚠️ nightly succeeded with failures', succeeded(run, true)],
    ['❌ nightly failed', failed(run)],
    ['🚫 nightly was canceled', failed(run, { failure: 'run-canceled' })],
    ['⏱️ nightly timed out', failed(run, { failure: 'run-timed-out' })],
    ['⏭️ nightly was not run', failed(run, { failure: 'run-skipped' })],
    ['🏃 nightly started', started(run)],
    ['⏱️ nightly: not done after 2h', timedOut(run)],
    ['🚫 nightly: the workflow was canceled', canceled(run)],
    ['🚫 Databricks Run: the workflow was canceled', canceled()],
    ['❌ Databricks Run: Databricks refused the request', refused('request-refused')],
    ['❌ Databricks Run: could not sign in', refused('auth')],
    ['❌ Databricks Run could not start a run', refused('unreachable')],
    ['❌ nightly: could not learn how it ended', refused('unreachable', { run })],
    ['❌ Databricks Run: the inputs are wrong', refused('input')],
    ['❌ Databricks Run: a fault of this action itself', refused('internal')],
    ['❌ Databricks Run cannot tell whether a run was started', refused('unreachable', { inDoubt: true })],
    ['❌ nightly: cannot tell whether it was repaired', refused('unreachable', { run, inDoubt: true })],
  ])('is %s', (heading, outcome) => {
    expect(opening(outcome, [], aContext(), 0).split('\n')[0]).toBe(`## ${heading}`)
  })
})

describe('how long it took', () => {
  const task = (key: string): TaskReport => aTask({ key, attempts: [anAttempt({ condition, runMs: 5_000 })] })
  const condition = conditionOf('TERMINATED', 'SUCCESS')
  const linesOf = (tasks: TaskReport[], usualMs?: number): string =>
    opening(succeeded({ ...aReport(tasks, { condition, totalMs: 836_000 }), usualMs }), [], aContext(), 0)

  it('stands beside what is usual, where the past agrees', () => {
    const two = [task('load'), task('train')]
    expect(linesOf(two, 724_000)).toContain('· 13m 56s (usually 12m)\n')
    expect(linesOf(two)).toContain('· 13m 56s\n')
    expect(linesOf([task('train')], 724_000)).toContain('· 13m 56s (usually 12m, running 5s)\n')
  })
})

describe('which run it is', () => {
  it('holds what it ran on and on which terms, where the workspace says so', () => {
    const tasks = ['a', 'b', 'c', 'd', 'd'].map((compute, at) => aTask({ key: `t${at}`, compute }))
    const known = aReport(tasks, { performanceTarget: 'STANDARD', usagePolicy: 'p-1' })
    const text = opening(succeeded(known), [], aContext(), 0)
    expect(text).toContain('performance target <code>STANDARD</code> · usage policy <code>p-1</code>')
    expect(text).toContain('compute <code>a</code>, <code>b</code>, <code>c</code> and 1 more')
    expect(opening(succeeded(run), [], aContext(), 0)).not.toMatch(/performance target|usage policy|compute/)
  })
})
