import { describe, expect, it } from '@jest/globals'
import { readTests } from '../../src/traceback/tests.ts'
import { cpuMs } from '../builders/cpu.ts'

const rule = (text: string, mark = '='): string => `${mark.repeat(20)} ${text} ${mark.repeat(20)}`
const summary = (...lines: string[]) =>
  [rule('short test summary info'), ...lines, rule('1 failed, 2 passed in 0.10s')].join('\n')
const failedIn = (output: string) => readTests(output)?.failed.map(({ id, message }) => [id, message])

describe('the name of a failed test', () => {
  it.each([
    ['a.py::test_x - assert 1 == 2', 'a.py::test_x', 'assert 1 == 2'],
    ['a.py::test_x', 'a.py::test_x', ''],
    ['my - tests/a.py::test_x - boom - again', 'my - tests/a.py::test_x', 'boom - again'],
    ['a.py::test_x[a - b] - boom', 'a.py::test_x[a - b]', 'boom'],
    ['a.py::test_x[a - b]', 'a.py::test_x[a - b]', ''],
    ['a.py::test_x[a] - b] - boom', 'a.py::test_x[a]', 'b] - boom'],
    ['a.py::test_x - assert [1] - [2]', 'a.py::test_x', 'assert [1] - [2]'],
    ['a.py - ImportError: no', 'a.py', 'ImportError: no'],
  ])('%s', (line, id, message) => {
    expect(failedIn(summary(`FAILED ${line}`))).toEqual([[id, message]])
  })

  it('is told by its block where a parameter looks like the message', () => {
    const block = [
      rule('FAILURES'),
      rule('test_x[a] - b]', '_'),
      'E   AssertionError: in full',
      'a.py:3: AssertionError',
    ]
    const output = [...block, summary('FAILED a.py::test_x[a] - b] - Assertion...')].join('\n')
    expect(failedIn(output)).toEqual([['a.py::test_x[a] - b]', 'AssertionError: in full']])
  })
})

describe('pytest', () => {
  it('is not there before it has ended', () => {
    expect(readTests('')).toBeUndefined()
    expect(readTests([rule('short test summary info'), 'FAILED a.py::test_x'].join('\n'))).toBeUndefined()
    expect(readTests('FAILED a.py::test_x\n3 of them failed in 2s')).toBeUndefined()
  })

  it('may run twice in one cell', () => {
    const second = summary('FAILED b.py::test_y - no').replace('1 failed, 2 passed', '1 failed, 3 skipped, 1 error')
    const results = readTests(`${summary('FAILED a.py::test_x - no')}\n${second}`)
    expect(results?.failed.map(({ id }) => id)).toEqual(['a.py::test_x', 'b.py::test_y'])
    const again = summary('FAILED a.py::test_x - no')
    expect(readTests(`${again}\n${again}`)?.failed).toHaveLength(1)
    expect(results?.counts).toEqual({ failed: 2, passed: 2, skipped: 3, errors: 1 })
  })

  it('counts what it counts, and takes its time', () => {
    const last = '2 failed, 1 passed, 4 deselected, 1 xfailed, 1 xpassed, 7 warnings, 1 rerun in 3723.41s (1:02:03)'
    expect(readTests(rule(last))?.counts).toEqual({ failed: 2, passed: 1, skipped: 0, errors: 0 })
    expect(readTests('no tests ran in 0.01s')).toBeUndefined()
  })

  it('has no lines for a function of one name in two files, whose blocks cannot be told apart', () => {
    const block = (file: string) => [rule('test_x', '_'), '>   assert 0', 'E   assert 0', `${file}:3: AssertionError`]
    const output = [...block('a.py'), ...block('b.py'), summary('FAILED a.py::test_x', 'FAILED b.py::test_x')].join(
      '\n',
    )
    expect(readTests(output)?.failed.map(({ places }) => places)).toEqual([[], []])
  })

  it('may print tracebacks as Python does', () => {
    const block = [
      rule('test_x', '_'),
      'Traceback (most recent call last):',
      '  File "/w/a.py", line 3, in test_x',
      '    f()',
    ]
    const places = readTests([...block, summary('FAILED a.py::test_x - no')].join('\n'))?.failed[0]?.places
    expect(places).toEqual([{ path: '/w/a.py', line: 3, code: 'f()' }])
  })
})

describe('unittest', () => {
  it('counts those that are not named, too', () => {
    const head = 'FAIL: test_x (tests.test_a.TestA)\n-----\nTraceback (most recent call last):\nAssertionError: 1'
    expect(readTests(`${head}\n\nRan 9 tests in 0.1s\n\nFAILED (failures=1, skipped=2, expected failures=1)`)).toEqual({
      failed: [
        {
          id: 'tests.test_a.TestA.test_x',
          kind: 'failed',
          file: 'tests/test_a.py',
          message: 'AssertionError: 1',
          places: [],
        },
      ],
      counts: { failed: 1, errors: 0, skipped: 2, passed: 6 },
    })
  })

  it('that is content names none', () => {
    expect(readTests('Ran 4 tests in 0.1s\n\nOK (skipped=1)')).toEqual({
      failed: [],
      counts: { failed: 0, errors: 0, skipped: 1, passed: 3 },
    })
  })
})

describe('five megabytes of output', () => {
  const end = `\n${rule('1 failed in 0.10s')}\nRan 1 test in 1s\n\nFAILED (failures=1)`
  it.each([
    'x',
    '_',
    '=',
    '\n',
    'FAIL: test_x (a.B)\n',
    `${rule('test_x', '_')}\n`,
    'a.py:1: \n',
    'FAILED a.py::test_x[ - \n',
    `${rule('short test summary info')}\nFAILED a::b - c\n`,
    'E   x\n',
    '> x\n',
    '1 failed, ',
    '\u001b[1m',
  ])('of %j cost linear time', (piece) => {
    const output = piece.repeat(5_000_000 / piece.length) + end
    const before = cpuMs()
    readTests(output)
    expect(cpuMs() - before).toBeLessThan(3_000)
  })
})
