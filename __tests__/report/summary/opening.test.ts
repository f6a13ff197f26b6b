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

describe('a parameter', () => {
  const shown = (value: string, more: string[] = []): string => {
    const parameters = [value, ...more].map((each, index) => ({ name: `p${index}`, value: each }))
    return opening(succeeded({ ...aReport(), parameters }), [], aContext(), 0)
  }
  const LETTERS = 'kJ8fQ2xYw0'

  it.each([
    ['signs that markdown gives a meaning', 'p@ss_w0rd$*[x]~<&>#1 https://x.example'],
    ['a pipe and backslashes', '12|34|56\\78\\90|ab'],
    ['backticks', '`12``34```56`'],
    ['no end', LETTERS.repeat(100)],
    ['lines', `-----BEGIN KEY-----\n${`${LETTERS.repeat(6)}\n`.repeat(20)}-----END KEY-----`],
    ['words', `Server=x.example;  Key=${LETTERS.repeat(4)}; ${LETTERS.repeat(60)}`],
  ])(
    'that is a secret with %s is left to the masks of the runner, which masks it whole or line by line',
    (_, secret) => {
      for (const text of [shown(secret), shown(secret, ['1', '2', '3'])]) {
        const masked = secret.split('\n').reduce((rest, line) => rest.replaceAll(line, '***'), text)
        for (let at = 0; at + 7 <= secret.length; at++) expect(masked).not.toContain(secret.slice(at, at + 7))
      }
    },
  )

  it('stays in its cell, and without a value or what can be shown of one says so', () => {
    expect(shown('a@b', ['', '\u202e', '`'])).toContain('| <code>p0</code> | `a@b` |\n| <code>p1</code> | (empty) |')
    expect(shown('a@b', ['', '\u202e', '`'])).toContain('| <code>p3</code> | `` ` `` |')
    expect(shown('a|b', ['1', '2', '3'])).toContain('- <code>p0</code> = `a|b`\n- <code>p1</code> = `1`')
    expect(shown('x'.repeat(501))).toContain('(501 characters)')
    expect(shown('line 1\nline 2'.padEnd(900, '-'))).toContain('`line 1 …`')
  })
})
