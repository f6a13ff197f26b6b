import type { CellExcerpt, Excerpt, TaskOutput } from '../model/outcome.ts'
import type { FailedTest } from '../model/tests.ts'
import { beginningOf } from '../text/cut.ts'
import { withoutMiddle } from '../text/error-text.ts'
import { withoutAnsi } from '../text/plain.ts'
import type { FullOutput } from './read-output.ts'

/**
 * Characters kept of a result, a log, a trace and an error after they were printed: the step outputs and the summary
 * need no more.
 */
const KEPT_RESULT_CHARACTERS = 200_000
const KEPT_LOG_CHARACTERS = 64_000
const KEPT_TRACE_CHARACTERS = 20_000
const KEPT_ERROR_CHARACTERS = 4_000
/** The same of the source of a cell and of what it printed, of all the other cells together, and of a failed test. */
const KEPT_SOURCE_CHARACTERS = 8_000
const KEPT_PRINTED_CHARACTERS = 32_000
const KEPT_CELLS_CHARACTERS = 64_000
const KEPT_CELLS = 200
const LEAST_CELL_CHARACTERS = 320
const KEPT_TESTS = 100
const KEPT_TEST_CHARACTERS = 1_000

/**
 * Once so many are kept of all outputs, which is several times what summary and `results` have room for, a tenth of
 * that is kept of each further one: a run of 1,000 tasks is to take little more memory than one of 100.
 */
const KEPT_OF_ALL_CHARACTERS = 8_000_000
const SHARE_OF_FURTHER = 0.1

/**
 * What is kept of an output once it was shown: enough for outputs, annotations and summary, and no more. `before`: what
 * is kept of others.
 */
export function excerptOf(output: FullOutput, before: Iterable<TaskOutput> = []): TaskOutput {
  const share = keptCharacters(before) < KEPT_OF_ALL_CHARACTERS ? 1 : SHARE_OF_FURTHER
  return {
    ...(output.result === undefined
      ? {}
      : { result: head(output.result, share * KEPT_RESULT_CHARACTERS, output.resultTruncated) }),
    ...(output.logs === undefined
      ? {}
      : { logs: tail(output.logs, share * KEPT_LOG_CHARACTERS, output.logsTruncated) }),
    ...(output.error === undefined
      ? {}
      : { error: head(withoutAnsi(output.error), KEPT_ERROR_CHARACTERS, false).text }),
    ...(output.trace === undefined
      ? {}
      : { trace: tail(withoutAnsi(output.trace), share * KEPT_TRACE_CHARACTERS, false) }),
    ...(output.note === undefined ? {} : { note: output.note }),
    ...(output.link === undefined ? {} : { link: output.link }),
    ...(output.cell === undefined ? {} : { cell: cellOf(output.cell, share) }),
    ...(output.cells === undefined ? {} : { cells: cellsOf(output.cells, share) }),
    ...(output.tests === undefined ? {} : { tests: testsOf(output.tests, share) }),
    ...(output.exception === undefined ? {} : { exception: output.exception }),
    ...(output.place === undefined ? {} : { place: output.place }),
  }
}

function keptCharacters(outputs: Iterable<TaskOutput>): number {
  let sum = 0
  for (const output of outputs) {
    for (const text of textsOf(output)) sum += text.length
    if (sum >= KEPT_OF_ALL_CHARACTERS) break
  }
  return sum
}

/** What may be long of an output. */
function textsOf({ result, logs, trace, cell, cells = [], tests }: TaskOutput): string[] {
  return [
    ...[result, logs, trace].flatMap((excerpt) => excerpt?.text ?? []),
    ...[...(cell ? [cell] : []), ...cells].flatMap(({ source, printed }) => [source, printed]),
    ...(tests?.failed.map(({ message }) => message) ?? []),
  ]
}

function cellOf({ source, printed }: CellExcerpt, share: number): CellExcerpt {
  return {
    source: detached(withoutMiddle(source, share * KEPT_SOURCE_CHARACTERS)),
    printed: detached(withoutMiddle(printed, share * KEPT_PRINTED_CHARACTERS)),
  }
}

/** An equal share of what is kept for each. */
function cellsOf(cells: NonNullable<FullOutput['cells']>, share: number): NonNullable<TaskOutput['cells']> {
  const few = cells.slice(0, KEPT_CELLS)
  const most = share * Math.max(LEAST_CELL_CHARACTERS, Math.floor(KEPT_CELLS_CHARACTERS / few.length))
  return few.map(({ number, source, printed }) => ({
    number,
    source: detached(beginningOf(source, share * LEAST_CELL_CHARACTERS)),
    printed: detached(withoutMiddle(printed, Math.floor(most))),
  }))
}

function testsOf(
  { failed, counts }: NonNullable<FullOutput['tests']>,
  share: number,
): NonNullable<TaskOutput['tests']> {
  return { counts, failed: failed.slice(0, KEPT_TESTS).map((test) => testOf(test, share)) }
}

/** Of where it went through the innermost line: the others led to its place, which is found by now. */
function testOf({ message, places, ...test }: FailedTest, share: number): FailedTest {
  return {
    ...test,
    message: detached(beginningOf(message, share * KEPT_TEST_CHARACTERS)),
    places: places.slice(-1),
  }
}

function head(text: string, most: number, truncated: boolean): Excerpt {
  return text.length <= most
    ? { text, truncated }
    : { text: detached(text.slice(0, most)).replace(/\ufffd$/, ''), truncated: true }
}

function tail(text: string, most: number, truncated: boolean): Excerpt {
  return text.length <= most
    ? { text, truncated }
    : { text: detached(text.slice(-most)).replace(/^\ufffd/, ''), truncated: true }
}

// A slice of a string keeps the whole string alive in V8; a copy through bytes does not. A surrogate pair cut in half
// becomes a replacement character, which the callers above take off again.
function detached(slice: string): string {
  return Buffer.from(slice, 'utf8').toString('utf8')
}
