import type { TestResults } from '../model/tests.ts'
import { withoutMiddle } from '../text/error-text.ts'
import { plainText } from '../text/plain.ts'
import { readPytest } from './pytest.ts'
import { readUnittest } from './unittest.ts'

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
