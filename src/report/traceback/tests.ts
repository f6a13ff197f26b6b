import { withoutMiddle } from '../../text/error-text.ts'
import { plainText } from '../../text/plain.ts'
import { readPytest } from './pytest.ts'
import { readUnittest } from './unittest.ts'

/** What pytest or unittest say of the tests that ran inside of a task. */
export interface TestResults {
  failed: FailedTest[]
  counts: TestCounts
  /** The folder that pytest's paths are relative to; absent where it did not say. */
  rootFolder?: string
}

export interface FailedTest {
  /** As the tool names it: `tests/test_a.py::TestX::test_y[1]`, `tests.test_a.TestX.test_y`. */
  id: string
  /** `error`: it could not be set up or collected. */
  kind: 'failed' | 'error'
  /** The file it is in, as far as its name says, relative to a folder that need not be the checkout. */
  file: string
  message: string
  /** Where it failed: its own lines and those that it called, the innermost one last. */
  places: TestPlace[]
}

export interface TestPlace {
  path: string
  line: number
  /** The code there, without the spaces around it; empty where it was not printed. */
  code: string
}

/** How many tests there were; what a tool does not count is 0. */
export interface TestCounts {
  failed: number
  errors: number
  passed: number
  skipped: number
}

const LONGEST_OUTPUT = 2_000_000
const LONGEST_LINE = 2_000
export const MOST_TESTS = 1_000

/** The tests in what a task printed; undefined where neither pytest nor unittest has told an end of them. */
export function readTests(output: string): TestResults | undefined {
  const lines = plainText(withoutMiddle(output, LONGEST_OUTPUT))
    .split('\n')
    .map((line) => line.slice(0, LONGEST_LINE).trimEnd())
  return readPytest(lines) ?? readUnittest(lines)
}
