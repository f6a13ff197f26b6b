import type { FailedTest, TestCounts, TestPlace, TestResults } from '../model/tests.ts'
import { withoutTrailing } from '../text/cut.ts'
import { LEFT_OUT } from '../text/error-text.ts'
import { CHAINED } from './frames.ts'
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
/** Whether the blocks below a rule are of tests that failed. What is left out may hold the rule of what follows. */
const HAS_FAILURES: Record<string, boolean> = {
  [LEFT_OUT]: true,
  ERRORS: true,
  FAILURES: true,
  PASSES: false,
  XPASSES: false,
  XFAILURES: false,
  RERUNS: false,
  'warnings summary': false,
}

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

/** The lines of each summary that tell of a failure. A summary without an end was printed by what was tested. */
function summaryLines(lines: string[], ends: (TestCounts | undefined)[]): string[] {
  const found: string[] = []
  let inside: string[] | undefined
  for (const [index, line] of lines.entries()) {
    if (ends[index] !== undefined) {
      found.push(...(inside ?? []))
      inside = undefined
    } else if (line.startsWith('=') && unruled(line) === SUMMARY) inside = []
    else if (inside && tellsOfFailure(line)) inside.push(line)
  }
  return [...new Set(found)]
}

function tellsOfFailure(line: string): boolean {
  return /^(?:FAILED |ERROR |SUBFAILED[[(])/.test(line) || (/^[[(]/.test(line) && line.includes(SUBFAIL))
}

/** `FAILED tests/test_a.py::TestX::test_y[a - b] - AssertionError: …`: a parameter may hold anything. */
function readFailed(line: string, blocks: Map<string, Block[]>): FailedTest | undefined {
  const { kind, told, part } = readHead(line)
  const blocksOf = (id: string): Block[] => blocks.get(blockKey(kind, blockName(id) + part)) ?? []
  const [id, said] = splitTold(told, (start) => blocksOf(start).length > 0)
  if (id === '') return undefined
  const file = id.split('::', 1)[0] ?? ''
  const block = blockIn(file, blocksOf(id)) ?? { places: [], message: '' }
  return { id: id + part, kind, file, message: block.message || said, places: block.places }
}

/** Of more blocks of one name none is looked at. */
const MOST_ALIKE = 50

/** Of several blocks of one name, as that of a function in two files, the one that begins in the file of the test. */
function blockIn(file: string, blocks: Block[]): Block | undefined {
  const found = blocks.length > 1 ? blocks.filter(({ places }) => places[0]?.path === file) : blocks
  return found.length === 1 && blocks.length <= MOST_ALIKE ? found[0] : undefined
}

interface Head {
  kind: FailedTest['kind']
  /** What follows: the test, and its message. */
  told: string
  /** Which subtest it is, ` [text] (i=1)`; empty for a whole test. */
  part: string
}

const SUBFAIL = ' SUBFAIL '

/** `FAILED a.py::test_x`, `SUBFAILED[text] (i=1) a.py::test_x`; of a plugin `[text] (i=1) SUBFAIL a.py::test_x`. */
function readHead(line: string): Head {
  const first = line.slice(0, line.indexOf(' '))
  if (first === 'FAILED' || first === 'ERROR')
    return { kind: first === 'ERROR' ? 'error' : 'failed', told: line.slice(first.length + 1), part: '' }
  const isOfPlugin = !first.startsWith('SUBFAILED')
  const end = isOfPlugin ? line.indexOf(SUBFAIL) : line.lastIndexOf(' ', line.indexOf('::'))
  const told = line.slice(end + (isOfPlugin ? SUBFAIL.length : 1))
  return { kind: 'failed', told, part: ` ${line.slice(isOfPlugin ? 0 : 'SUBFAILED'.length, end)}` }
}

function splitTold(told: string, hasBlock: (id: string) => boolean): [id: string, message: string] {
  const cuts = cutsOf(told)
  const known = cuts.findLast((at) => hasBlock(told.slice(0, at)))
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

/** What pytest writes above the block of a test: `TestX.test_y[a::b]`; of a file not collected its path. */
function blockName(id: string): string {
  const start = id.indexOf('::')
  if (start < 0) return id
  const name = id.slice(start + 2)
  const parameter = name.includes('[') ? name.indexOf('[') : name.length
  return name.slice(0, parameter).replaceAll('::', '.') + name.slice(parameter)
}

function blockKey(kind: FailedTest['kind'], name: string): string {
  return `${kind} ${name}`
}

// --- the blocks ----------------------------------------------------------------------------------------------------

/** The blocks of all tests that failed, by how they did and by the names above them. */
function readBlocks(lines: string[]): Map<string, Block[]> {
  const blocks = new Map<string, Block[]>()
  let [key, start, hasFailures] = ['', 0, true]
  const close = (end: number): void => {
    if (key === '') return
    const alike = blocks.get(key) ?? []
    if (alike.length <= MOST_ALIKE) alike.push(readBlock(lines.slice(start, end)))
    blocks.set(key, alike)
  }
  for (const [index, line] of lines.entries()) {
    const rule = ruleOf(line)
    const next = rule === undefined ? headingOf(line) : ''
    if (next === undefined) continue
    close(index)
    if (rule !== undefined && Object.hasOwn(HAS_FAILURES, rule)) hasFailures = HAS_FAILURES[rule] ?? true
    ;[key, start] = [hasFailures ? next : '', index + 1]
  }
  close(lines.length)
  return blocks
}

/** What stands in a rule that ends a block, `FAILURES`; undefined for any other line. */
function ruleOf(line: string): string | undefined {
  const isRule = line === LEFT_OUT || (line.startsWith('===') && line.endsWith('='))
  return isRule ? unruled(line) : undefined
}

/** The key of the block below `____ test_y ____`; a long name has `_ test_y _`. Undefined for any other line. */
function headingOf(line: string): string | undefined {
  if (!line.startsWith('_') || !line.endsWith('_') || line.startsWith('_ _')) return undefined
  const name = withoutTrailing(line.replace(/^_+/, ''), '_')
  if (!name.startsWith(' ') || !name.endsWith(' ')) return undefined
  const [, error] = /^ERROR (?:at (?:setup|teardown) of|collecting) (.*)$/.exec(name.trim()) ?? []
  return error === undefined ? blockKey('failed', name.trim()) : blockKey('error', error)
}

/** What was captured while a test ran, and so is not about where it failed, stands at the end of its block. */
const CAPTURED = /^-+ Captured \w+(?: (?:setup|call|teardown))? -+$/

function readBlock(all: string[]): Block {
  const captured = all.findIndex((line) => CAPTURED.test(line))
  const lines = captured < 0 ? all : all.slice(0, captured)
  const places: TestPlace[] = []
  let message: string[] = []
  let code = ''
  for (const [index, line] of lines.entries()) {
    if (line.startsWith('>')) code = line.slice(1).trim()
    if (CHAINED.includes(line)) message = []
    const isMessage = /^E {3}/.test(line)
    if (isMessage) message.push(line.slice(1).trim())
    const place = isMessage ? undefined : readPlace(line, lines[index + 1] ?? '', code)
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
