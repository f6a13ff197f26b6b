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

  it('has the lines of a function of one name in two files by the file in which each begins', () => {
    const block = (...places: string[]) => [
      rule('test_x', '_'),
      '>   assert 0',
      ...places.map((place) => `${place}: AssertionError`),
    ]
    const linesOf = (...blocks: string[][]) =>
      readTests([...blocks.flat(), summary('FAILED a.py::test_x', 'FAILED b.py::test_x')].join('\n'))?.failed.map(
        ({ places }) => places.map(({ path, line }) => `${path}:${line}`),
      )
    expect(linesOf(block('a.py:3'), block('b.py:4', 'a.py:9'))).toEqual([['a.py:3'], ['b.py:4', 'a.py:9']])
    // What cannot be told apart has none.
    expect(linesOf(block('tests/a.py:3'), block('tests/b.py:4'))).toEqual([[], []])
    expect(linesOf(block('a.py:3'), block('a.py:3'))).toEqual([[], []])
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

describe('the block of a failed test', () => {
  const placesIn = (...lines: string[]) =>
    readTests(lines.join('\n'))?.failed.map(({ id, places }) => [id, places.at(-1)?.line])
  const block = (name: string, line: number, mark = '_') => [
    rule(name, mark),
    '',
    '>       assert parse(v) == 3',
    'E       assert 2 == 3',
    '',
    `tests/test_a.py:${line}: AssertionError`,
  ]

  it('has its heading, however long its name is', () => {
    const long = `test_p[${'x'.repeat(90)}]`
    expect(
      placesIn(
        rule('FAILURES'),
        ...block('test_before', 6),
        `_ ${long} _`,
        '>       assert 0',
        'E       assert 0',
        'tests/test_a.py:14: AssertionError',
        `_ ERROR at setup of test_q[${'y'.repeat(90)}] __`,
        'tests/conftest.py:3: RuntimeError',
        summary(
          'FAILED tests/test_a.py::test_before - assert 2 == 3',
          `FAILED tests/test_a.py::${long}`,
          `ERROR tests/test_a.py::test_q[${'y'.repeat(90)}]`,
        ),
      ),
    ).toEqual([
      ['tests/test_a.py::test_before', 6],
      [`tests/test_a.py::${long}`, 14],
      [`tests/test_a.py::test_q[${'y'.repeat(90)}]`, 3],
    ])
  })

  it.each([
    ['stdout call', ['tests/test_a.py:3: ValueError', 'E   fake', '> x']],
    [
      'log setup',
      [
        'ERROR    root:test_a.py:13 cannot parse',
        'Traceback (most recent call last):',
        '  File "/w/a.py", line 4, in f',
      ],
    ],
    ['stderr teardown', ['src/rows.py:9: in parse', '    return 1']],
    ['stdout', ['src/rows.py:9: ImportError']],
  ])('ends before what was captured of its %s', (what, printed) => {
    const output = [
      ...block('test_x', 14),
      rule(`Captured ${what}`, '-'),
      ...printed,
      summary('FAILED tests/test_a.py::test_x - assert 2 == 3'),
    ]
    expect(readTests(output.join('\n'))?.failed[0]).toMatchObject({
      message: 'assert 2 == 3',
      places: [{ path: 'tests/test_a.py', line: 14 }],
    })
  })

  it('is not that of a test of the same name that has passed, or was run again', () => {
    for (const section of ['PASSES', 'XFAILURES', 'RERUNS'])
      expect(
        placesIn(
          rule(section),
          rule('test_x', '_'),
          rule('Captured stdout call', '-'),
          'hello',
          rule('FAILURES'),
          ...block('test_x', 14),
          summary('FAILED tests/test_a.py::test_x - assert 2 == 3'),
        ),
      ).toEqual([['tests/test_a.py::test_x', 14]])
  })

  it('is one of two where a test failed and its teardown, too', () => {
    expect(
      placesIn(
        rule('ERRORS'),
        ...block('ERROR at teardown of test_x', 39),
        rule('FAILURES'),
        ...block('test_x', 51),
        summary('FAILED tests/test_a.py::test_x - assert', 'ERROR tests/test_a.py::test_x - RuntimeError'),
      ),
    ).toEqual([
      ['tests/test_a.py::test_x', 51],
      ['tests/test_a.py::test_x', 39],
    ])
  })

  it('is found by a parameter with colons, and by the whole of one that begins as another', () => {
    expect(
      placesIn(
        rule('FAILURES'),
        ...block('TestC.test_p[a::b]', 15),
        ...block('test_p[x]', 16),
        ...block('test_p[x] - y]', 17),
        summary(
          'FAILED tests/test_a.py::TestC::test_p[a::b] - assert',
          'FAILED tests/test_a.py::test_p[x] - assert',
          'FAILED tests/test_a.py::test_p[x] - y] - assert',
        ),
      ),
    ).toEqual([
      ['tests/test_a.py::TestC::test_p[a::b]', 15],
      ['tests/test_a.py::test_p[x]', 16],
      ['tests/test_a.py::test_p[x] - y]', 17],
    ])
  })

  it('says the exception that ended the test, not the one that led to it', () => {
    const output = [
      rule('test_x', '_'),
      '>           raise ValueError("empty")',
      'E           ValueError: empty',
      'src/rows.py:3: ValueError',
      '',
      'The above exception was the direct cause of the following exception:',
      '',
      '>           raise KeyError("chained") from e',
      "E           KeyError: 'chained'",
      'tests/test_a.py:73: KeyError',
      summary("FAILED tests/test_a.py::test_x - KeyError: 'chained'"),
    ]
    expect(readTests(output.join('\n'))?.failed[0]).toMatchObject({
      message: "KeyError: 'chained'",
      places: [
        { path: 'src/rows.py', line: 3 },
        { path: 'tests/test_a.py', line: 73 },
      ],
    })
  })

  it('has the code of its line also where the message looks like a place', () => {
    const output = [
      rule('test_x', '_'),
      '>       assert load(path)',
      'E       rows.csv:3: no number',
      'tests/test_a.py:5: AssertionError',
      summary('FAILED tests/test_a.py::test_x - rows.csv'),
    ]
    expect(readTests(output.join('\n'))?.failed[0]?.places).toEqual([
      { path: 'tests/test_a.py', line: 5, code: 'assert load(path)' },
    ])
  })

  it('has nothing of another one where the middle of the output is left out', () => {
    const middle = 'x'.repeat(999).concat('\n').repeat(2_100)
    const output = [
      rule('FAILURES'),
      rule('test_x', '_'),
      'tests/test_a.py:5: in test_x',
      '    f()',
      rule('test_m', '_'),
      middle,
      'tests/test_m.py:7: AssertionError',
      ...block('test_y', 14),
      summary('FAILED tests/test_a.py::test_m - no', 'FAILED tests/test_a.py::test_y - no'),
    ]
    expect(placesIn(...output)).toEqual([
      ['tests/test_a.py::test_m', undefined],
      ['tests/test_a.py::test_y', 14],
    ])
  })
})

describe('subtests', () => {
  it.each([
    ['SUBFAILED[a b] (i=1) tests/test_a.py::U::test_sub - AssertionError: 1 != 0', '[a b] (i=1)'],
    ['SUBFAILED(<subtest>) tests/test_a.py::U::test_sub - AssertionError: 1 != 0', '(<subtest>)'],
    ['[a b] (i=1) SUBFAIL tests/test_a.py::U::test_sub - AssertionError: 1 != 0', '[a b] (i=1)'],
  ])('are failed tests: %s', (line, part) => {
    const block = [
      rule(`U.test_sub ${part}`, '_'),
      '>   self.assertEqual(i % 2, 0)',
      'E   AssertionError: 1 != 0',
      'tests/test_a.py:121: AssertionError',
    ]
    expect(readTests([...block, summary(line)].join('\n'))?.failed).toEqual([
      {
        id: `tests/test_a.py::U::test_sub ${part}`,
        kind: 'failed',
        file: 'tests/test_a.py',
        message: 'AssertionError: 1 != 0',
        places: [{ path: 'tests/test_a.py', line: 121, code: 'self.assertEqual(i % 2, 0)' }],
      },
    ])
  })
})

describe('a summary that the tested code printed', () => {
  it('names no test of this run', () => {
    const output = [
      rule('test_x', '_'),
      'tests/test_a.py:5: AssertionError',
      rule('Captured stdout call', '-'),
      rule('short test summary info'),
      'FAILED tests/test_fake.py::test_nope - no',
      summary('FAILED tests/test_a.py::test_x - assert 0'),
    ]
    expect(failedIn(output.join('\n'))).toEqual([['tests/test_a.py::test_x', 'assert 0']])
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

  it('may run several suites, and counts all of them', () => {
    const suite = (name: string, end: string) =>
      `FAIL: test_x (tests.${name}.TestA.test_x)\n-----\nAssertionError: 1\n\nRan 3 tests in 0.1s\n\n${end}\n`
    const results = readTests(
      [
        suite('test_a', 'FAILED (failures=1)'),
        'Ran 2 tests in 0.1s\n\nOK\n',
        suite('test_b', 'FAILED (failures=1)'),
      ].join('\n'),
    )
    expect(results?.failed.map(({ id }) => id)).toEqual(['tests.test_a.TestA.test_x', 'tests.test_b.TestA.test_x'])
    expect(results?.counts).toEqual({ failed: 2, errors: 0, skipped: 0, passed: 6 })
  })

  const trace = (line: number, ...printed: string[]) => [
    '-'.repeat(70),
    'Traceback (most recent call last):',
    `  File "/w/tests/test_a.py", line ${line}, in test_x`,
    '    self.fail()',
    'AssertionError: None',
    ...printed,
    '',
  ]
  const linesIn = (...output: string[]) =>
    readTests(output.join('\n'))?.failed.map(({ id, places }) => [id, places.at(-1)?.line])

  it.each([
    ['of nose2', 'FAIL: tests.test_a.test_y', 'tests.test_a.test_y'],
    ['of a doctest', 'FAIL: rows (src)', 'src.rows'],
    ['of another tool', 'FAIL: what [else] it may be', undefined],
  ])('has no lines of the test below it, %s', (_, head, id) => {
    const output = [
      '='.repeat(70),
      'FAIL: test_x (tests.test_a.A.test_x)',
      ...trace(5),
      '='.repeat(70),
      head,
      ...trace(9),
      '-'.repeat(70),
      'Ran 3 tests in 0.1s',
      '',
      'FAILED (failures=2)',
    ]
    expect(linesIn(...output)).toEqual([['tests.test_a.A.test_x', 5], ...(id === undefined ? [] : [[id, 9]])])
  })

  it('takes no line of a log for a test', () => {
    const output = ['ERROR: main.sales.orders', 'Ran 1 test in 0.1s', '', 'FAILED (failures=1)']
    expect(linesIn(...output)).toEqual([])
  })

  it('has the line where it failed, whatever was captured of it', () => {
    const captured = [
      '',
      'Stdout:',
      'Traceback (most recent call last):',
      '  File "/w/src/a.py", line 3, in f',
      '    f()',
    ]
    const output = [
      'FAIL: test_x (tests.test_a.A.test_x)',
      ...trace(5, ...captured),
      'Ran 1 test in 0.1s',
      '',
      'FAILED (failures=1)',
    ]
    expect(linesIn(...output)).toEqual([['tests.test_a.A.test_x', 5]])
  })

  it('counts a test that was expected to fail, and has not, as failed', () => {
    const output = [
      '='.repeat(70),
      'UNEXPECTED SUCCESS: test_x (tests.test_a.A.test_x)',
      '-'.repeat(70),
      'Ran 4 tests in 0.1s',
      '',
      'FAILED (unexpected successes=1)',
    ]
    expect(failedIn(output.join('\n'))).toEqual([['tests.test_a.A.test_x', 'It was expected to fail, and has passed.']])
    expect(readTests(output.join('\n'))?.counts).toEqual({ failed: 1, errors: 0, skipped: 0, passed: 3 })
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
