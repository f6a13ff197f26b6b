/** One test that did not pass. */
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

/** A line that a failed test was at. */
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
