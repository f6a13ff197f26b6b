import type { SourcePlace } from './outcome.ts'

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
  /** The line of the checkout that it is about, as far as that is certain. */
  place?: SourcePlace
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

/** What is told of a task in place of the error with which it ended: `3 of 41 tests failed, 1 skipped`. */
export function testsSentence({ failed, errors, passed, skipped }: TestCounts): string {
  const bad = failed + errors
  const all = bad + passed
  return `${bad} of ${all} ${all === 1 ? 'test' : 'tests'} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
