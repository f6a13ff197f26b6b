import { describe, expect, it } from '@jest/globals'
import { gantt, MOST_BARS } from '../../../src/report/summary/gantt.ts'
import type { RunReport, TaskReport } from '../../../src/model/outcome.ts'
import type { Attempt, Condition, Verdict } from '../../../src/model/run.ts'
import { aReport } from '../../builders/outcome.ts'
import { anAttempt, aTask } from '../../builders/run.ts'

const T0 = Date.UTC(2026, 0, 2, 3, 4)
const ok: Verdict = { kind: 'success' }
const bad: Verdict = { kind: 'failure', failure: 'run-failed', unknown: false }

function ended(verdict: Verdict): Condition {
  return { phase: 'ended', lifeCycle: 'TERMINATED', result: '', code: '', message: '', verdict }
}

const running: Condition = { phase: 'running', lifeCycle: 'RUNNING', result: '', code: '', message: '' }

/** Seconds from the start of the run. */
function attempt(condition: Condition, from?: number, to?: number): Attempt {
  const at = (seconds?: number): number | undefined => (seconds === undefined ? undefined : T0 + seconds * 1_000)
  return anAttempt({ condition, startedAt: at(from), endedAt: at(to) })
}

function task(key: string, ...attempts: [Attempt, ...Attempt[]]): TaskReport {
  return aTask({ key, attempts })
}

function run(...tasks: TaskReport[]): RunReport {
  return aReport(tasks, { startedAt: T0, condition: running })
}

function bars(markdown: string | undefined): string[] {
  return (markdown ?? '')
    .split('\n')
    .filter((line) => / :(?:crit|done|active), \d+, \d+$/.test(line))
    .map((line) => line.trim())
}

describe('gantt', () => {
  it('draws one bar a task, in elapsed time', () => {
    const markdown = gantt(
      run(
        task('a', attempt(ended(ok), 10, 40)),
        task('b', attempt(ended(bad), 40, 50)),
        task('c', attempt(running, 45)),
      ),
      T0 + 70_000,
    )
    expect(markdown).toBe(
      [
        '```mermaid',
        'gantt',
        '    dateFormat x',
        '    axisFormat %s s',
        '    todayMarker off',
        '    ✅ a :done, 0, 30000',
        '    ❌ b :crit, 30000, 40000',
        '    🏃 c :active, 35000, 60000',
        '```',
      ].join('\n'),
    )
  })

  it('needs two tasks that started', () => {
    const skipped = task('c', attempt(ended({ kind: 'not-run', failure: 'run-failed' }), 5, 5))
    expect(gantt(run(task('a', attempt(ended(ok), 0, 5)), task('b', attempt(running)), skipped), T0)).toBeUndefined()
    expect(gantt(run(task('a', attempt(ended(bad), 0, 5), attempt(ended(ok), 6, 9))), T0)).toBeUndefined()
    expect(gantt(run(), T0)).toBeUndefined()
  })

  it('puts each round of attempts in a section of its own', () => {
    const markdown = gantt(
      run(task('a', attempt(ended(bad), 0, 5), attempt(ended(ok), 20, 30)), task('b', attempt(ended(ok), 5, 9))),
      T0,
    )
    expect(
      markdown
        ?.split('\n')
        .slice(5, -1)
        .map((line) => line.trim()),
    ).toEqual([
      'section Attempt 1',
      '❌ a :crit, 0, 5000',
      '✅ b :done, 5000, 9000',
      'section Attempt 2',
      '✅ a :done, 20000, 30000',
    ])
  })

  it.each([
    [600, '%s s', 600_000],
    [7_200, '%s min', 120_000],
    [100_000, '%s h', 27_778],
  ])('counts a run of %d s in a fitting unit', (seconds, axis, end) => {
    const markdown = gantt(run(task('a', attempt(ended(ok), 0, seconds)), task('b', attempt(ended(ok), 0, 60))), T0)
    expect(markdown).toContain(`axisFormat ${axis}\n`)
    expect(bars(markdown)[0]).toBe(`✅ a :done, 0, ${end}`)
  })

  it.each([
    'a:b',
    'a;b',
    '#a',
    '"a"',
    'a\nsection b',
    '%%a',
    '%%{init: {}}%%',
    'end',
    'section a',
    'gantt',
    'title a',
    '2024-01-01',
    'crit, a',
    '',
    ' ',
    '`',
    '```',
    '<b>',
    '\u202ea',
    '\ud800',
    'after x, 5d',
    'x'.repeat(1_000),
  ])('is not broken by a task called %j', (key) => {
    const markdown = gantt(run(task(key, attempt(ended(ok), 0, 5)), task('b', attempt(ended(ok), 5, 9))), T0)
    expect(markdown?.split('\n')).toHaveLength(8)
    expect(bars(markdown)).toHaveLength(2)
    expect(bars(markdown)[0]).toMatch(/^✅ [\p{L}\p{N} ._…-]{1,60} :done, 0, 5000$/u)
  })

  it('survives times that make no sense', () => {
    const markdown = gantt(
      run(
        task('a', attempt(ended(ok), 100, 5)),
        task('b', attempt(ended(ok), 5)),
        task('c', attempt(ended(ok), 0, Number.NaN)),
      ),
      T0,
    )
    for (const bar of bars(markdown)) {
      const [start = 0, end = 0] = bar.match(/\d+(?=,|$)/g)?.map(Number) ?? []
      expect(end).toBeGreaterThan(start)
    }
    expect(bars(markdown)).toHaveLength(3)
  })

  it('keeps the failed and the longest of many, in their order, and says how many it left out', () => {
    const many = Array.from({ length: 500 }, (_, index) =>
      task(`${'k'.repeat(200)}${index}`, attempt(ended(ok), index, index + 1 + index)),
    )
    many[3] = task('broken', attempt(ended(bad), 3, 3.1))
    many[7] = task('long', attempt(ended(ok), 7, 90_000))
    const markdown = gantt(run(...many), T0) ?? ''
    expect(bars(markdown)).toHaveLength(MOST_BARS)
    expect(bars(markdown).slice(0, 2)).toEqual([
      expect.stringMatching(/^❌ broken :crit/),
      expect.stringMatching(/^✅ long :done/),
    ])
    expect(markdown.split('```')[2]).toContain('leaves out 440 of 500 task attempts')
    expect(markdown.length).toBeLessThan(50_000)
  })
})
