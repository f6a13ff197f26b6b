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
  it('says that it has no more than the last ten attempts of a task', () => {
    const tries = (count: number): [Attempt, ...Attempt[]] =>
      Array.from({ length: count }, (_, n) => attempt(ended(bad), n, n + 1)) as [Attempt, ...Attempt[]]
    const said = /of (?:the|each) task/
    expect(gantt(run(task('a', ...tries(10)), task('b', ...tries(1))), T0 + 70_000)).not.toMatch(said)
    const markdown = gantt(run(task('a', ...tries(15)), task('b', ...tries(1))), T0 + 70_000)
    expect(markdown).toMatch(/\n\nThe timeline has the last 10 attempts of each task\.$/)
    expect(bars(markdown)).toHaveLength(11)
  })

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
        '%%{init: {"gantt": {"leftPadding": 20, "rightPadding": 20}}}%%',
        'gantt',
        '    dateFormat x',
        '    axisFormat %ss',
        '    tickInterval 10second',
        '    todayMarker off',
        '    🏃 the whole run :0, 70000',
        '    ✅ a :done, 10000, 40000',
        '    ❌ b :crit, 40000, 50000',
        '    🏃 c :active, 45000, 70000',
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

  it('puts a retry beside its task', () => {
    const markdown = gantt(
      run(task('a', attempt(ended(bad), 0, 5), attempt(ended(ok), 20, 30)), task('b', attempt(ended(ok), 5, 9))),
      T0,
    )
    expect(bars(markdown)).toEqual([
      '❌ a (attempt 1) :crit, 0, 5000',
      '✅ a (attempt 2) :done, 20000, 30000',
      '✅ b :done, 5000, 9000',
    ])
    expect(markdown).not.toContain('section')
  })

  it.each([
    [60, '%ss', 10, 60_000],
    [600, '%sm', 2, 10_000],
    [836, '%sm', 2, 13_933],
    [7_200, '%sh', 1, 2_000],
    [100_000, '%sh', 5, 27_778],
    [864_000, '%sd', 2, 10_000],
  ])('has ticks in the unit in which one says %d s', (seconds, axis, step, end) => {
    const markdown = gantt(run(task('a', attempt(ended(ok), 0, seconds)), task('b', attempt(ended(ok), 0, 60))), T0)
    expect(markdown).toContain(`axisFormat ${axis}\n    tickInterval ${step}second\n`)
    expect(bars(markdown)[0]).toBe(`✅ a :done, 0, ${end}`)
  })

  it('begins where the run begins, and ends where it ends, whatever its tasks say', () => {
    const whole = (report: RunReport, now: number): string | undefined =>
      /the whole run :(\d+, \d+)/.exec(gantt(report, now) ?? '')?.[1]
    const tasks = [task('a', attempt(ended(ok), 30, 40)), task('b', attempt(running, 45))]
    const stopped = { ...run(...tasks), condition: ended(bad), endedAt: T0 + 90_000 }
    expect(whole(stopped, T0 + 500_000)).toBe('0, 90000')
    expect(bars(gantt(stopped, T0 + 500_000))).toEqual(['✅ a :done, 30000, 40000', '🏃 b :active, 45000, 90000'])
    expect(whole({ ...stopped, endedAt: undefined, totalMs: 80_000 }, T0 + 500_000)).toBe('0, 80000')
    expect(whole(run(...tasks), T0 + 100_000)).toBe('0, 100000')
    expect(bars(gantt({ ...stopped, endedAt: T0 + 35_000 }, T0))[0]).toBe('✅ a :done, 30000, 35000')
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
    expect(markdown?.split('\n')).toHaveLength(11)
    expect(bars(markdown)).toHaveLength(2)
    expect(bars(markdown)[0]).toMatch(/^✅ [\p{L}\p{N} .,()_…-]{1,60} :done, 0, 5000$/u)
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

  it('never leaves out the retry that healed a task', () => {
    const many = Array.from({ length: 100 }, (_, index) => task(`t${index}`, attempt(ended(ok), index, index + 900)))
    const healed = Array.from({ length: 12 }, (_, index) =>
      task(`h${index}`, attempt(ended(bad), 0, 300), attempt(ended(ok), 301, 302)),
    )
    const markdown = gantt(run(...many, ...healed), T0)
    expect(bars(markdown)).toHaveLength(MOST_BARS)
    expect(bars(markdown).filter((bar) => bar.startsWith('✅ h'))).toHaveLength(12)
    expect(markdown).toContain('the shortest that did not fail.')
  })

  it('tells no lie where more failed than it can show', () => {
    const many = Array.from({ length: 100 }, (_, index) => task(`t${index}`, attempt(ended(bad), index, index + 900)))
    expect(gantt(run(...many), T0)).toContain('leaves out 40 of 100 task attempts: the shortest.')
  })

  it('takes 200,000 tasks, and keys of megabytes', () => {
    const attempts: [Attempt] = [attempt(ended(ok), 0, 5)]
    const many = Array.from({ length: 200_000 }, (_, index) => task(`t${index}`, ...attempts))
    many[0] = task('x'.repeat(5_000_000), ...attempts)
    expect(bars(gantt({ ...run(), tasks: many }, T0))).toHaveLength(MOST_BARS)
  })
})
