import type { FailedTest, TestCounts, TestPlace, TestResults } from '../model/tests.ts'
import { readTrace } from './frames.ts'
import { MOST_TESTS } from './tests.ts'

/** The tests of each run of unittest in a text, together; undefined where there is none that has ended. */
export function readUnittest(lines: string[]): TestResults | undefined {
  const failed: FailedTest[] = []
  const counts: TestCounts = { failed: 0, errors: 0, skipped: 0, passed: 0 }
  let [heads, ran, ends]: [number[], number, number] = [[], -1, 0]
  for (const [index, line] of lines.entries()) {
    if (/^(?:FAIL|ERROR): /.test(line) && ran < 0 && readHead(line)) heads.push(index)
    else if (/^Ran \d{1,9} tests? in \d/.test(line)) ran = index
    else if (ran >= 0 && /^(?:OK|FAILED)(?: \(|$)/.test(line)) {
      for (const [nth, at] of heads.slice(0, MOST_TESTS - failed.length).entries())
        failed.push(readFailed(lines.slice(at, heads[nth + 1] ?? ran)))
      add(counts, countsOf(lines[ran] ?? '', line))
      ;[heads, ran, ends] = [[], -1, ends + 1]
    }
  }
  return ends > 0 ? { failed, counts } : undefined
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

/** `FAIL: test_y (tests.test_a.TestX.test_y) (i=1)`; until Python 3.11 without the name at the end. */
function readHead(line: string): Head | undefined {
  const [, kind, method = '', owner = '', parameters = ''] =
    /^(FAIL|ERROR): (\S{1,300}) \(([\w.]{1,500})\)(?: (.{1,500}))?$/.exec(line) ?? []
  return kind === undefined ? undefined : { kind: kind === 'FAIL' ? 'failed' : 'error', method, owner, parameters }
}

function readFailed(block: string[]): FailedTest {
  const { kind, method, owner, parameters } = readHead(block[0] ?? '') ?? {
    kind: 'error' as const,
    method: '',
    owner: '',
    parameters: '',
  }
  const name = owner.endsWith(`.${method}`) ? owner : `${owner}.${method}`
  const { exception, chain } = readTrace(block.slice(1).join('\n'))
  return {
    id: parameters === '' ? name : `${name} ${parameters}`,
    kind,
    file: fileOf(name),
    message: exception,
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
  const [failed, errors, skipped] = [count('failures'), count('errors'), count('skipped')]
  const all = Number(/\d+/.exec(ran)?.[0] ?? 0)
  return { failed, errors, skipped, passed: Math.max(0, all - failed - errors - skipped) }
}
