import type { FailedTest, TestCounts, TestPlace, TestResults } from '../model/tests.ts'
import { withoutTrailing } from '../text/cut.ts'
import { MOST_TESTS } from './tests.ts'

/** What pytest prints of one test that failed. */
interface Block {
  places: TestPlace[]
  /** The lines with an `E`, as one. */
  message: string
}

const COUNTED: Record<string, keyof TestCounts> = {
  failed: 'failed',
  passed: 'passed',
  skipped: 'skipped',
  error: 'errors',
  errors: 'errors',
}
const SUMMARY = 'short test summary info'

/** The tests of each run of pytest in a text, together; undefined where there is none that has ended. */
export function readPytest(lines: string[]): TestResults | undefined {
  const ends = lines.map(countsIn)
  if (!ends.some((counts) => counts !== undefined)) return undefined
  const blocks = readBlocks(lines)
  const failed = summaryLines(lines, ends).flatMap((line) => readFailed(line, blocks) ?? [])
  const counts = ends.filter((end) => end !== undefined).reduce(sum)
  const root = lines.find((line) => line.startsWith('rootdir: '))
  const rootFolder = root?.slice('rootdir: '.length).split(', ', 1)[0]?.trim()
  return { failed: failed.slice(0, MOST_TESTS), counts, ...(rootFolder ? { rootFolder } : {}) }
}

/** `=== 3 failed, 37 passed, 1 skipped in 2.31s ===`, with `-q` without the rules. */
function countsIn(line: string): TestCounts | undefined {
  if (!line.includes(' in ')) return undefined
  const [, told] = /^([\w, ]+) in \d[\d.]{0,20}s(?: \([\d:days, ]{1,40}\))?$/.exec(unruled(line)) ?? []
  if (told === undefined) return undefined
  const counts: TestCounts = { failed: 0, errors: 0, passed: 0, skipped: 0 }
  for (const part of told.split(', ')) {
    const [, number, word] = /^(\d{1,9}) ([a-z]+(?: [a-z]+)?)$/.exec(part) ?? []
    if (word === undefined) return undefined
    const field = Object.hasOwn(COUNTED, word) ? COUNTED[word] : undefined
    if (field) counts[field] += Number(number)
  }
  return counts
}

function unruled(line: string): string {
  return withoutTrailing(line.replace(/^=+/, ''), '=').trim()
}

function sum(a: TestCounts, b: TestCounts): TestCounts {
  return {
    failed: a.failed + b.failed,
    errors: a.errors + b.errors,
    passed: a.passed + b.passed,
    skipped: a.skipped + b.skipped,
  }
}

// --- the summary ---------------------------------------------------------------------------------------------------

/** The `FAILED` and `ERROR` lines of each summary. */
function summaryLines(lines: string[], ends: (TestCounts | undefined)[]): string[] {
  const found: string[] = []
  let isInside = false
  for (const [index, line] of lines.entries()) {
    if (ends[index] !== undefined) isInside = false
    else if (line.startsWith('=') && unruled(line) === SUMMARY) isInside = true
    else if (isInside && /^(?:FAILED|ERROR) /.test(line)) found.push(line)
  }
  return [...new Set(found)]
}

/** `FAILED tests/test_a.py::TestX::test_y[a - b] - AssertionError: …`: a parameter may hold anything. */
function readFailed(line: string, blocks: Map<string, Block>): FailedTest | undefined {
  const kind = line.startsWith('FAILED ') ? 'failed' : 'error'
  const told = line.slice(line.indexOf(' ') + 1)
  const [id, said] = splitTold(told, blocks)
  if (id === '') return undefined
  const file = id.split('::', 1)[0] ?? ''
  const block = blocks.get(blockName(id)) ?? { places: [], message: '' }
  return { id, kind, file, message: block.message || said, places: block.places }
}

function splitTold(told: string, blocks: Map<string, Block>): [id: string, message: string] {
  const cuts = cutsOf(told)
  const known = cuts.find((at) => blocks.has(blockName(told.slice(0, at))))
  const brackets = told.includes('[') ? told.indexOf('] - ') : -1
  const first = cuts.find((at) => at > told.indexOf('::')) ?? told.length
  // A bracket may also be in the message alone.
  const parameter = brackets >= 0 && told.indexOf('[') < first ? brackets + 1 : undefined
  const at = known ?? parameter ?? (told.indexOf('[') < first && told.endsWith(']') ? told.length : first)
  return [told.slice(0, at).trim(), told.slice(at + ' - '.length).trim()]
}

const MOST_CUTS = 50

/** Where the name of a test may end. */
function cutsOf(told: string): number[] {
  const cuts: number[] = []
  for (let at = told.indexOf(' - '); at >= 0 && cuts.length < MOST_CUTS; at = told.indexOf(' - ', at + 1)) cuts.push(at)
  return [...cuts, told.length]
}

/** What pytest writes above the block of a test: `TestX.test_y[1]`; of a file that could not be collected its path. */
function blockName(id: string): string {
  const [file = '', ...names] = id.split('::')
  return names.length === 0 ? file : names.join('.')
}

// --- the blocks ----------------------------------------------------------------------------------------------------

/**
 * The blocks of all tests, by the names above them. A name that stands above several, as that of one function in two
 * files, has none of them.
 */
function readBlocks(lines: string[]): Map<string, Block> {
  const blocks = new Map<string, Block>()
  const twice = new Set<string>()
  let [name, start] = ['', 0]
  const close = (end: number): void => {
    if (blocks.has(name)) twice.add(name)
    else if (name !== '') blocks.set(name, readBlock(lines.slice(start, end)))
  }
  for (const [index, line] of lines.entries()) {
    const next = headingOf(line)
    if (next === undefined) continue
    close(index)
    ;[name, start] = [next, index + 1]
  }
  close(lines.length)
  for (const ambiguous of twice) blocks.delete(ambiguous)
  return blocks
}

/** The name in `____ test_y ____`; empty for a rule that ends the blocks; undefined for any other line. */
function headingOf(line: string): string | undefined {
  if (line.startsWith('===') && line.endsWith('=')) return ''
  if (!line.startsWith('_') || !line.endsWith('_') || !line.includes('__ ') || line.startsWith('_ _')) {
    return undefined
  }
  const name = withoutTrailing(line.replace(/^_+/, ''), '_').trim()
  return name.replace(/^ERROR (?:at (?:setup|teardown) of|collecting) /, '')
}

function readBlock(lines: string[]): Block {
  const places: TestPlace[] = []
  const message: string[] = []
  let code = ''
  for (const [index, line] of lines.entries()) {
    if (line.startsWith('>')) code = line.slice(1).trim()
    if (/^E {3}/.test(line)) message.push(line.slice(1).trim())
    const place = readPlace(line, lines[index + 1] ?? '', code)
    if (!place) continue
    places.push(place)
    code = ''
  }
  return { places, message: message.slice(0, 20).join('\n') }
}

/** `tests/test_a.py:12: AssertionError`, and `tests/test_a.py:12: in test_y` with its code below. */
function readPlace(line: string, below: string, code: string): TestPlace | undefined {
  const native = /^ {2}File "([^"]+)", line (\d{1,9}), in /.exec(line)
  const [, path, number, rest] = native ?? /^([^\s:][^:]{0,500}):(\d{1,9}):(?: (.*))?$/.exec(line) ?? []
  if (path === undefined) return undefined
  const isCodeBelow = native !== null || rest?.startsWith('in ') === true
  return { path, line: Number(number), code: isCodeBelow ? below.trim() : code }
}
