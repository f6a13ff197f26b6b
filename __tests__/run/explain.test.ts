import { describe, expect, it } from '@jest/globals'
import type { Cell } from '../../src/model/notebook-export.ts'
import { explainFailure, type CodeSource } from '../../src/run/explain.ts'
import { aJob } from '../builders/inputs.ts'
import { aTask } from '../builders/run.ts'

const NOWHERE: CodeSource = {
  work: aJob(),
  code: { hasFile: () => Promise.resolve(false), readFile: () => Promise.resolve(undefined) },
}
const UNTRUNCATED = { resultTruncated: false, logsTruncated: false }
const PYTEST = [
  '=========================== short test summary info ============================',
  'FAILED tests/test_a.py::test_sum - assert 3 == 4',
  '==================== 1 failed, 3 passed, 2 skipped in 0.31s ====================',
].join('\n')
const UNITTEST = [
  'FAIL: test_sum (tests.test_a.TestSum.test_sum)',
  '----------------------------------------------------------------------',
  'Traceback (most recent call last):',
  '  File "/Workspace/x/tests/test_a.py", line 4, in test_sum',
  '    self.assertEqual(3, 4)',
  'AssertionError: 3 != 4',
  '',
  'Ran 2 tests in 0.001s',
  '',
  'FAILED (failures=1)',
].join('\n')

const cell = (source: string, output: string, error?: string): Cell => ({
  ids: [],
  position: 1,
  source,
  outputs: output === '' ? [] : [output],
  isSkipped: false,
  ...(error === undefined ? {} : { error: { name: '', message: error, trace: error } }),
})

const told = async (error: string, { logs, cells }: { logs?: string; cells?: Cell[] }) => {
  const exported = cells && { name: 'load', language: 'python', cells }
  const output = { ...UNTRUNCATED, error, ...(logs === undefined ? {} : { logs }) }
  const { tests, ...rest } = await explainFailure(aTask(), output, exported, NOWHERE)
  return { error: rest.error, tests: tests?.failed.map(({ id }) => id) }
}

describe('tests that failed inside of a task', () => {
  const sum = 'tests/test_a.py::test_sum'

  it.each<[string, string, { logs?: string; cells?: Cell[] }, { error?: string; tests?: string[] }]>([
    ['in its logs', 'SystemExit: 1', { logs: PYTEST }, { error: '1 of 4 tests failed, 2 skipped', tests: [sum] }],
    [
      'of unittest',
      'SystemExit: True',
      { logs: UNITTEST },
      { error: '1 of 2 tests failed', tests: ['tests.test_a.TestSum.test_sum'] },
    ],
    [
      'in the cell that failed',
      'AssertionError: assert retcode == 0',
      { cells: [cell('run()', PYTEST, 'AssertionError')] },
      { error: '1 of 4 tests failed, 2 skipped', tests: [sum] },
    ],
    [
      'in a cell before the one that checks',
      'AssertionError',
      { cells: [cell('code = run()', PYTEST), cell('assert code == 0', '', 'AssertionError')] },
      { error: '1 of 4 tests failed, 2 skipped', tests: [sum] },
    ],
  ])('are told in place of its error: %s', async (_, error, given, expected) => {
    expect(await told(error, given)).toEqual(expected)
  })

  it('are told beside an error of another kind, which stays', async () => {
    expect(await told("KeyError: 'region'", { logs: PYTEST })).toEqual({ error: undefined, tests: [sum] })
  })

  it.each([
    ['in a cell that the failure has nothing to do with', [cell('run()', PYTEST), cell("a['b']", '', 'KeyError: b')]],
    ['that have all passed', [cell('run()', '===== 4 passed in 0.31s =====', 'KeyError: b')]],
  ])('are none: tests %s', async (_, cells) => {
    expect(await told('KeyError: b', { cells })).toEqual({ error: undefined, tests: undefined })
  })

  it.each([
    "FileNotFoundError: [Errno 2] No such file or directory: '/Volumes/main/test/rows.csv'",
    '[TABLE_OR_VIEW_NOT_FOUND] The table or view `main`.`test`.`rows` cannot be found. SQLSTATE: 42P01',
    '[TABLE_OR_VIEW_NOT_FOUND] The table or view main.test.rows cannot be found. SQLSTATE: 42P01',
    "KeyError: 'test'",
  ])('are not what an error is about that only names something so: %s', async (error) => {
    const cells = [cell('run()', PYTEST), cell('load()', '', error)]
    expect(await told(error, { cells })).toEqual({ error: undefined, tests: undefined })
  })

  it.each(['Exception: Some tests failed.', 'RuntimeError: pytest failed: exit code 1', 'ValueError: unit tests: 1'])(
    'are what an error is about that says so: %s',
    async (error) => {
      const cells = [cell('run()', PYTEST), cell('check()', '', error)]
      expect(await told(error, { cells })).toEqual({ error: '1 of 4 tests failed, 2 skipped', tests: [sum] })
    },
  )
})
