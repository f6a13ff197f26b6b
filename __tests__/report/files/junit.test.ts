/** junit.xml as its readers see it. */
import { SaxesParser } from 'saxes'
import { describe, expect, it } from '@jest/globals'
import { junitXml } from '../../../src/report/files/junit.ts'
import type { Outcome, TaskOutput, TaskReport } from '../../../src/model/outcome.ts'
import { taskReport, type Known } from '../../../src/run/task-report.ts'
import { testsSentence } from '../../../src/model/tests.ts'
import { aReport, canceled, failed, refused, started, succeeded, timedOut } from '../../builders/outcome.ts'
import { anAttempt, aTask, conditionOf } from '../../builders/run.ts'

interface Element {
  name: string
  attributes: Record<string, string>
  children: Element[]
  text: string
}

/** The root, by a parser that takes nothing that is not XML. */
function parse(xml: string): Element {
  const parser = new SaxesParser()
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => void (open.at(-1)!.text += text))
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  return root.children[0]!
}

const NOTHING = { outputs: new Map(), insides: new Map() }

function suiteOf(outcome: Outcome, known: Partial<Known> = {}): Element {
  const root = parse(junitXml(outcome, { hide: (text) => text, known: { ...NOTHING, ...known } }))
  expect([root.name, ...root.children.map(({ name }) => name)]).toEqual(['testsuites', 'testsuite'])
  return root.children[0]!
}

const GOOD = conditionOf('TERMINATED', 'SUCCESS')
const BAD = conditionOf('TERMINATED', 'FAILED', 'Workload failed')
const good = (key: string): TaskReport => aTask({ key, attempts: [anAttempt({ condition: GOOD, totalMs: 1_500 })] })
const bad = (key: string, output: TaskOutput = {}): TaskReport => ({
  ...aTask({ key, attempts: [anAttempt({ condition: BAD, totalMs: 2_000 })] }),
  output,
})
/** Cases as `key: passed`, `key: failure boom`. */
const told = ({ children }: Element): string[] =>
  children.map(
    ({ attributes, children: [result] }) =>
      `${attributes.name}: ${result ? `${result.name} ${result.attributes.message}` : 'passed'}`,
  )

describe('junit.xml', () => {
  it('has a case for each task, with what each reader needs', () => {
    const skipped = aTask({ key: 'c', attempts: [anAttempt({ condition: conditionOf('SKIPPED', 'UPSTREAM_FAILED') })] })
    const failure = bad('b', {
      error: 'KeyError: 1',
      exception: { title: 'KeyError', message: "KeyError: '1'\nat line 3" },
      trace: { text: 'Traceback', truncated: false },
      place: { file: 'src/b.py', line: 3 },
      logs: { text: 'before it', truncated: false },
    })
    const suite = suiteOf(failed(aReport([good('a'), failure, skipped], { totalMs: 4_000, startedAt: 0 })))
    expect(suite.attributes).toEqual({
      name: 'nightly',
      tests: '3',
      failures: '1',
      errors: '0',
      skipped: '1',
      time: '4.000',
      timestamp: '1970-01-01T00:00:00.000Z',
    })
    expect(told(suite)).toEqual(['a: passed', "b: failure KeyError: '1'\nat line 3", 'c: skipped UPSTREAM_FAILED'])
    const [a, b] = suite.children
    expect(a?.attributes).toEqual({ name: 'a', classname: 'nightly', time: '1.500' })
    expect(b?.attributes).toMatchObject({ file: 'src/b.py', line: '3', time: '2.000' })
    expect(b?.children.map(({ name, text }) => [name, text])).toEqual([
      ['failure', 'Traceback'],
      ['system-out', 'before it'],
    ])
  })

  it.each([9e15, -9e15, NaN])('has no time of the run where that is no date: %s', (startedAt) => {
    expect(suiteOf(succeeded(aReport([good('a')], { startedAt }))).attributes).not.toHaveProperty('timestamp')
  })

  it('has a case for each failed test in place of the task that they failed', () => {
    const counts = { failed: 2, errors: 0, passed: 3, skipped: 0 }
    const test = (id: string, line: number) => ({
      id,
      kind: 'failed' as const,
      file: 't.py',
      message: 'assert 1 == 2',
      places: [],
      place: { file: 't.py', line },
    })
    const tests = { counts, failed: [test('t.py::test_a', 4), test('t.py::test_b', 9)] }
    const suite = suiteOf(failed(aReport([bad('tests', { tests, error: testsSentence(counts) })])))
    expect(suite.children.map(({ attributes }) => attributes)).toEqual([
      { name: 't.py::test_a', classname: 'tests', file: 't.py', line: '4', time: '0.000' },
      { name: 't.py::test_b', classname: 'tests', file: 't.py', line: '9', time: '0.000' },
    ])
    const cut = { counts: { ...counts, failed: 200 }, failed: tests.failed }
    const all = suiteOf(failed(aReport([bad('tests', { tests: cut, error: testsSentence(cut.counts) })])))
    expect(told(all)[0]).toBe('tests: failure 200 of 203 tests failed')
  })

  it('calls a task flaky that passed at last, and one that did not, rerun', () => {
    const attempts = (last: typeof GOOD): TaskReport['attempts'] => [
      anAttempt({ runId: '1', condition: BAD }),
      anAttempt({ runId: '2', number: 1, condition: last }),
    ]
    const tasks = [aTask({ key: 'flaky', attempts: attempts(GOOD) }), aTask({ key: 'broken', attempts: attempts(BAD) })]
    const first = { error: 'once', trace: { text: 'Trace of the first', truncated: false } }
    const [flaky, broken] = suiteOf(failed(aReport(tasks)), { outputs: new Map([['1', first]]) }).children
    expect(flaky?.children).toMatchObject([
      {
        name: 'flakyFailure',
        attributes: { message: 'once', type: 'FAILED' },
        children: [{ name: 'stackTrace', text: 'Trace of the first' }],
      },
    ])
    expect(broken?.children.map(({ name }) => name)).toEqual(['failure', 'rerunFailure'])
  })

  it('has tasks of tasks under the name of their parents, and of iterations those that failed', () => {
    const parent = { ...good('parent'), children: [{ ...good('child'), children: [good('grandchild')] }] }
    const each = { ...bad('each'), kind: 'for-each' as const, children: [good('[0]'), bad('[1]', { error: 'boom' })] }
    const suite = suiteOf(failed(aReport([parent, each])))
    expect(suite.children.map(({ attributes }) => `${attributes.classname} ${attributes.name}`)).toEqual([
      'nightly parent',
      'parent child',
      'parent/child grandchild',
      'nightly each',
      'each [1]',
    ])
  })

  it('says of a task in which another one has failed why that did, also of an attempt before the last', () => {
    const said = (error: string): TaskOutput => ({ error, trace: { text: `Trace of ${error}`, truncated: false } })
    const attempt = (runId: string) => anAttempt({ runId, condition: { ...BAD, message: 'Run 9 of job 77 failed.' } })
    const child = (runId: string) => aTask({ key: 'push', attempts: [attempt(runId)] })
    const known = {
      outputs: new Map([
        ['11', said('OSError: disk full')],
        ['12', said('KeyError: region')],
      ]),
      insides: new Map([
        ['1', { tasks: [child('11')] }],
        ['2', { tasks: [child('12')] }],
      ]),
    }
    const parent = aTask({ key: 'child', kind: 'run-job', attempts: [attempt('1'), attempt('2')] })
    const [first] = suiteOf(failed(aReport([taskReport(parent, known)])), known).children
    expect(first?.children.map(({ name, attributes }) => [name, attributes.message])).toEqual([
      ['failure', 'KeyError: region'],
      ['rerunFailure', 'OSError: disk full'],
    ])
    expect(first?.children[0]?.text).toContain('Trace of KeyError: region')
    expect(first?.children[1]?.children[0]?.text).toContain('Trace of OSError: disk full')
  })

  it.each<[string, Outcome, string[]]>([
    ['refused', refused(), ['run: error No.']],
    ['canceled early', canceled(), ['run: error The workflow was canceled.']],
    ['canceled', canceled(aReport([aTask({ key: 'a' })])), ['a: error It had not ended when the step did.']],
    [
      'timed out',
      timedOut(aReport([good('a'), aTask({ key: 'b' })])),
      ['a: passed', 'b: error It had not ended when the step did.'],
    ],
    ['started', started(aReport([aTask({ key: 'a' })])), ['a: skipped It was not waited for.']],
    ['failed, no task tells why', failed(aReport([good('a')])), ['a: passed', 'run: error boom']],
    ['nothing to run', { kind: 'nothing-to-run' }, [expect.stringMatching(/^run: skipped ./) as unknown as string]],
    ['succeeded', succeeded(aReport([good('a')])), ['a: passed']],
  ])('is as red as the step: %s', (_name, outcome, cases) => {
    expect(told(suiteOf(outcome))).toEqual(cases)
  })

  it('parses whatever it holds, and nothing that is secret is in it', () => {
    const hostile =
      '</failure> ]]> & <!-- \u0000\u0008\u001b[31mred\u001b[0m \ud800 \udfff \ufffe\uffff \u0085 "\'\r\n 🚀'
    const task = {
      ...bad(hostile, { error: hostile, trace: { text: hostile, truncated: false }, place: { file: hostile } }),
    }
    const suite = suiteOf(failed(aReport([task], { name: hostile })))
    expect(suite.children[0]?.attributes.name).toContain('</failure> ]]> & <!-- red')
    expect(suite.children[0]?.attributes.name).toContain('🚀')
    const hide = (text: string): string => text.replaceAll('dapi-secret', '***')
    const xml = junitXml(failed(aReport([bad('dapi-secret', { error: 'a&dapi-secret' })])), {
      hide,
      known: NOTHING,
    })
    expect(xml).not.toContain('dapi')
    expect(parse(xml).children[0]?.children[0]?.attributes.name).toBe('***')
  })
})
