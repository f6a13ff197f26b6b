import { describe, expect, it } from '@jest/globals'
import { graph, MOST_CHARACTERS, MOST_EDGES } from '../../../src/report/summary/graph.ts'
import type { TaskReport } from '../../../src/model/outcome.ts'
import type { Condition } from '../../../src/model/run.ts'
import { cpuMs } from '../../builders/cpu.ts'
import { aReport } from '../../builders/outcome.ts'
import { anAttempt, aTask, conditionOf } from '../../builders/run.ts'

const OK = conditionOf('TERMINATED', 'SUCCESS')
const BAD = conditionOf('TERMINATED', 'FAILED')
const STATES: Record<string, Condition> = {
  ok: OK,
  failed: BAD,
  warning: conditionOf('TERMINATED', 'SUCCESS_WITH_FAILURES'),
  running: conditionOf('RUNNING'),
  waiting: conditionOf('PENDING'),
  muted: conditionOf('TERMINATED', 'UPSTREAM_FAILED'),
}

function task(key: string, dependsOn: string[] = [], condition = OK, more: Partial<TaskReport> = {}): TaskReport {
  return { ...aTask({ key, dependsOn, attempts: [anAttempt({ condition })] }), ...more }
}

function lines(...tasks: TaskReport[]): string[] {
  return (graph(aReport(tasks))?.block ?? '').split('\n').map((line) => line.trim())
}

const nodes = (drawn: string[]): string[] => drawn.filter((line) => /^t\d+[[({]/.test(line))
const edges = (drawn: string[]): string[] => drawn.filter((line) => line.includes('-->'))

/** That many tasks, each depending on those that `upstream` names by their numbers. */
function many(count: number, upstream: (index: number) => number[], condition = OK): TaskReport[] {
  return Array.from({ length: count }, (_, index) =>
    task(
      `task_${index}`,
      upstream(index).map((other) => `task_${other}`),
      condition,
    ),
  )
}

describe('the task graph', () => {
  it('says of each task what it depends on and how it ended, in words and as a colour', () => {
    expect(lines(task('a'), task('b', ['a'], BAD), task('c', ['a', 'b'], STATES.muted))).toEqual([
      '```mermaid',
      'flowchart LR',
      'classDef ok fill:#dafbe1,stroke:#1a7f37,color:#1f2328',
      'classDef failed fill:#ffcecb,stroke:#cf222e,color:#1f2328,stroke-width:3px',
      'classDef muted fill:#eaeef2,stroke:#6e7781,color:#1f2328,stroke-dasharray:4 3',
      't0["✅\u00A0a<br>SUCCESS"]:::ok',
      't1["❌\u00A0b<br>FAILED"]:::failed',
      't2["⏭️\u00A0c<br>UPSTREAM_FAILED"]:::muted',
      't0 --> t1',
      't0 --> t2',
      't1 --> t2',
      '```',
    ])
  })

  it('is not drawn of fewer than three tasks, nor of those that do not depend on each other', () => {
    expect(graph(aReport([task('a'), task('b', ['a'])]))).toBeUndefined()
    expect(graph(aReport([task('a'), task('b'), task('c')]))).toBeUndefined()
    expect(graph(aReport([task('a', ['a']), task('b', ['gone']), task('c')]))).toBeUndefined()
  })

  it('gives decisions, loops and jobs of their own shapes of their own', () => {
    const drawn = lines(
      task('if', [], OK, { kind: 'condition', outcome: 'true' }),
      task('each', ['if'], OK, { kind: 'for-each', iterations: { total: 6, succeeded: 6, failed: 0, active: 0 } }),
      task('job', ['each'], OK, { kind: 'run-job' }),
    )
    expect(nodes(drawn)).toEqual([
      't0{{"✅\u00A0if<br>SUCCESS, outcome true"}}:::ok',
      't1[["✅\u00A0each<br>SUCCESS, 6 of 6 iterations"]]:::ok',
      't2(["✅\u00A0job<br>SUCCESS"]):::ok',
    ])
  })

  it('goes to the right while that fits the page, and down where it is longer than wide', () => {
    const chain = (length: number): TaskReport[] => many(length, (index) => (index === 0 ? [] : [index - 1]))
    expect(lines(...chain(4))[1]).toBe('flowchart LR')
    expect(lines(...chain(5))[1]).toBe('flowchart TD')
    expect(lines(...many(20, (index) => (index < 10 ? [] : [index - 10])))[1]).toBe('flowchart LR')
  })

  it.each(Object.entries(STATES))('reads well on light and dark pages: %s', (name, condition) => {
    const style = lines(task('a', [], condition), task('b', ['a']), task('c')).find((line) =>
      line.startsWith(`classDef ${name} `),
    )
    const colour = (what: string): string => new RegExp(`${what}:(#[0-9a-f]{6})`).exec(style ?? '')?.[1] ?? ''
    expect(contrast(colour(',color'), colour('fill'))).toBeGreaterThan(7)
    for (const page of ['#ffffff', '#f6f8fa', '#0d1117', '#151b23'])
      expect(contrast(colour('stroke'), page)).toBeGreaterThan(3)
  })

  it.each([
    'a"]',
    '"a"',
    '#quot;',
    'a;b',
    'a\nend',
    '%%{init: {}}%%',
    'a:::failed',
    'a --> b',
    '`**a**`',
    '```',
    '$$x$$',
    '<img src=x>',
    '<br>',
    '&lt;b&gt;',
    '[a](https://example.com)',
    '@{shape: x}',
    '|a|',
    '\u202ea',
    '\ud800',
    '',
    ' ',
    'x'.repeat(5_000_000),
  ])('is not broken by a task called %.40j', (key) => {
    const drawn = lines(task(key), task('b', [key]), task('c'))
    expect(drawn).toHaveLength(8)
    expect(drawn[3]).toMatch(/^t0\["✅\u00A0(?:[\p{L}\p{N} .,()_…-]{1,27}<br>){1,2}SUCCESS"\]:::ok$/u)
    expect(edges(drawn)).toEqual(['t0 --> t1'])
  })

  it('is not broken by words of the workspace that nobody knows', () => {
    const strange = conditionOf('TERMINATED', '"] --> x\n<b>'.repeat(50))
    expect(nodes(lines(task('a', [], strange), task('b', ['a']), task('c')))[0]).toMatch(
      /^t0\["❌\u00A0a<br>[\p{L}\p{N} .,()_…-]{1,60}"\]:::failed$/u,
    )
  })

  it('parts a long name where its words part', () => {
    const drawn = lines(
      task('load_customer_orders_silver_daily'),
      task('b', ['load_customer_orders_silver_daily']),
      task('c'),
    )
    expect(drawn[3]).toContain('load_customer_<br>orders_silver_daily<br>')
  })

  it('draws each dependency once, and circles too', () => {
    expect(edges(lines(task('a', ['c']), task('b', ['a', 'a']), task('c', ['b'])))).toEqual([
      't2 --> t0',
      't0 --> t1',
      't1 --> t2',
    ])
  })

  it('draws many tasks that are alike as one, and those apart that are not', () => {
    const loads = Array.from({ length: 40 }, (_, index) =>
      task(`load_${index + 1}`, ['start'], index === 16 ? BAD : OK),
    )
    const checks = Array.from({ length: 40 }, (_, index) =>
      task(`check_${index + 1}`, [`load_${index + 1}`], index === 16 ? STATES.muted : OK),
    )
    const alone = ['load_41', 'load_42'].map((key) => task(key, ['start']))
    const tasks = [task('start'), ...loads, ...checks, ...alone]
    const drawn = lines(...tasks)
    expect(nodes(drawn)).toEqual([
      't0["✅\u00A0start<br>SUCCESS"]:::ok',
      't1["✅\u00A039 tasks:<br>load_1 …<br>load_40<br>SUCCESS"]:::ok',
      't2["❌\u00A0load_17<br>FAILED"]:::failed',
      't3["✅\u00A039 tasks:<br>check_1 …<br>check_40<br>SUCCESS"]:::ok',
      't4["⏭️\u00A0check_17<br>UPSTREAM_FAILED"]:::muted',
      't5["✅\u00A02 tasks:<br>load_41 …<br>load_42<br>SUCCESS"]:::ok',
    ])
    expect(edges(drawn)).toEqual(['t0 --> t1', 't0 --> t2', 't1 --> t3', 't2 --> t4', 't0 --> t5'])
    expect(graph(aReport(tasks))?.nodes).toBe(6)
  })

  it('stays within what Mermaid draws, and is left out beyond', () => {
    // A complete graph: no two of its tasks are alike.
    const complete = (count: number): TaskReport[] =>
      many(count, (index) => Array.from({ length: index }, (_, other) => other))
    expect(edges(lines(...complete(32)))).toHaveLength(496)
    expect(496).toBeLessThanOrEqual(MOST_EDGES)
    expect(graph(aReport(complete(33)))?.nodes).toBeUndefined()
    const chain = many(480, (index) => [index - 1], conditionOf('TERMINATED', 'STRANGE'.repeat(20)))
    expect(graph(aReport(chain.slice(0, 300)))?.block.length).toBeGreaterThan(0.6 * MOST_CHARACTERS)
    expect(graph(aReport(chain))?.nodes).toBeUndefined()
  })

  it('takes no time over what it does not draw', () => {
    const wide = aReport(many(100_000, (index) => [index - 1]))
    const long = aReport(many(1_000, (index) => [index - 1]))
    const dense = aReport(many(1_000, (index) => [index - 1, index - 2, index - 3, index - 4, index - 5]))
    const before = cpuMs()
    expect([wide, long, dense].map(graph)).toEqual([undefined, undefined, undefined])
    expect(cpuMs() - before).toBeLessThan(3_000)
  })
})

/** WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
