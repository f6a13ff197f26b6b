import type { FailedTest, TestCounts, TestPlace, TestResults } from '../model/tests.ts'
import { LEFT_OUT } from '../text/error-text.ts'
import { readTrace } from './frames.ts'
import { MOST_TESTS } from './tests.ts'

/** The tests of each run of unittest in a text, together; undefined where there is none that has ended. */
export function readUnittest(lines: string[]): TestResults | undefined {
  const failed: FailedTest[] = []
  const counts: TestCounts = { failed: 0, errors: 0, skipped: 0, passed: 0 }
  let [starts, ran, ends]: [number[], number, number] = [[], -1, 0]
  for (const [index, line] of lines.entries()) {
    if (ran < 0 && isStart(line)) starts.push(index)
    else if (/^Ran \d{1,9} tests? in \d/.test(line)) ran = index
    else if (ran >= 0 && /^(?:OK|FAILED)(?: \(|$)/.test(line)) {
      for (const [nth, at] of starts.entries()) {
        const block = failed.length < MOST_TESTS ? lines.slice(at, starts[nth + 1] ?? ran) : []
        const test = readFailed(block, RULE.test(lines[at - 1] ?? ''))
        if (test) failed.push(test)
      }
      add(counts, countsOf(lines[ran] ?? '', line))
      ;[starts, ran, ends] = [[], -1, ends + 1]
    }
  }
  return ends > 0 ? { failed, counts } : undefined
}

const RULE = /^={70}$/

/** Whether a block begins, of a test or of anything else: what follows is not of the test above it. */
function isStart(line: string): boolean {
  return /^(?:FAIL|ERROR|UNEXPECTED SUCCESS): /.test(line) || RULE.test(line) || line === LEFT_OUT
}

function add(counts: TestCounts, more: TestCounts): void {
  for (const name of ['failed', 'errors', 'skipped', 'passed'] as const) counts[name] += more[name]
}

interface Head {
  kind: FailedTest['kind']
  method: string
  owner: string
  parameters: string
}

/**
 * `FAIL: test_y (tests.test_a.TestX.test_y) (i=1)`; until Python 3.11 without the name at the end; of nose2
 * `FAIL: tests.test_a.test_y`, which without a rule above it may be a line of a log.
 */
function readHead(line: string, isBelowRule: boolean): Head | undefined {
  const [, said = '', rest = ''] = /^(FAIL|ERROR|UNEXPECTED SUCCESS): (.*)$/.exec(line) ?? []
  const kind = said === 'ERROR' ? 'error' : 'failed'
  const [, bare, method = ''] = /^([\w.]{1,500})\.(\w{1,300})$/.exec(rest) ?? []
  if (bare !== undefined && isBelowRule) return { kind, method, owner: bare, parameters: '' }
  const [, name, owner = '', parameters = ''] = /^(\S{1,300}) \(([\w.]{1,500})\)(?: (.{1,500}))?$/.exec(rest) ?? []
  return name === undefined ? undefined : { kind, method: name, owner, parameters }
}

/** What was captured of a test stands below its trace. */
const CAPTURED = ['Stdout:', 'Stderr:']

function readFailed([first = '', ...all]: string[], isBelowRule: boolean): FailedTest | undefined {
  const head = readHead(first, isBelowRule)
  if (!head) return undefined
  const { kind, method, owner, parameters } = head
  const captured = all.findIndex((line) => CAPTURED.includes(line))
  const block = captured < 0 ? all : all.slice(0, captured)
  const name = owner.endsWith(`.${method}`) ? owner : `${owner}.${method}`
  const { exception, chain } = readTrace(block.join('\n'))
  return {
    id: parameters === '' ? name : `${name} ${parameters}`,
    kind,
    file: fileOf(name),
    message: exception || (first.startsWith('UNEXPECTED') ? 'It was expected to fail, and has passed.' : ''),
    places:
      chain.at(-1)?.frames.flatMap(({ place, line, excerpt }): TestPlace[] => {
        const code = excerpt.find(({ isPointed }) => isPointed)?.code ?? ''
        return place.kind === 'file' && line !== undefined ? [{ path: place.path, line, code }] : []
      }) ?? [],
  }
}

/** `tests/test_a.py` for `tests.test_a.TestX.test_y`: classes begin with a capital letter. */
function fileOf(name: string): string {
  const parts = name.split('.').slice(0, -1)
  const ofClass = parts.findIndex((part) => /^_?[A-Z]/.test(part))
  return `${(ofClass < 0 ? parts : parts.slice(0, ofClass)).join('/')}.py`
}

function countsOf(ran: string, end: string): TestCounts {
  const count = (name: string): number =>
    Number(/\d+/.exec(end.split(/[(,)]/).find((part) => part.trim().startsWith(`${name}=`)) ?? '')?.[0] ?? 0)
  const failed = count('failures') + count('unexpected successes')
  const [errors, skipped] = [count('errors'), count('skipped')]
  const all = Number(/\d+/.exec(ran)?.[0] ?? 0)
  return { failed, errors, skipped, passed: Math.max(0, all - failed - errors - skipped) }
}
