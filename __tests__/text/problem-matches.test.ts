import { describe, expect, it } from '@jest/globals'
import { withoutProblemMatches } from '../../src/text/problem-matches.ts'
import { cpuMs } from '../builders/cpu.ts'

/** What actions/setup-python, setup-node, setup-go, setup-java and setup-dotnet register, and two that many add. */
const MATCHERS: Record<string, RegExp> = {
  python: /^\s*File\s"(.*)",\sline\s(\d+),\sin\s(.*)$/,
  tsc: new RegExp(
    String.raw`^(?:\s+\d+>)?([^\s].*)\((\d+)(?:,(\d+)(?:,\d+(?:,\d+)?)?)?\)\s*:` +
      String.raw`\s+(error|warning|info)\s+(\w{1,2}\d+)\s*:\s*(.*)$`,
  ),
  'eslint-stylish': /^\s+(\d+):(\d+)\s+(error|warning|info)\s+(.*)\s\s+(.*)$/,
  'eslint-compact': /^(.+):\sline\s(\d+),\scol\s(\d+),\s(Error|Warning|Info)\s-\s(.+)\s\((.+)\)$/,
  go: /((?:\.{0,2}\/|\.{0,2}\\)(?:.+\.go)):(?:(\d+):(\d+):)? (.*)/,
  java: /^Exception in thread "(.*)" (.*): (.*)$/,
  csc: /^(.*)\((\d+)(?:,\d+|,\d+,\d+)?\):\s+(error|warning)\s+([a-zA-Z]+(?<!MSB)\d+):\s*(.*?)\s+\[(.*?)\]$/,
  gcc: /^(.*):(\d+):(\d+):\s+(?:fatal\s+)?(warning|error):\s+(.*)$/,
  mypy: /^(.+):(\d+): (error|warning|note): (.+)$/,
}

const LINES: [string, string][] = [
  ['python', '  File "/opt/load/web.py", line 88, in fetch'],
  ['python', 'File "x", line 1, in <module>'],
  ['tsc', 'src/app.ts(3,14): error TS2322: Type string is not assignable.'],
  ['tsc', 'src/app.ts(3) :  warning   TS1 : x'],
  ['eslint-stylish', '  12:5  error  Unexpected any  no-explicit-any'],
  ['eslint-stylish', '\t1:1 warning x  y'],
  ['eslint-compact', '/w/a.js: line 3, col 5, Error - Unexpected (no-x)'],
  ['go', './cmd/main.go:12:3: undefined: x'],
  ['go', '  /w/main.go: no such file'],
  ['java', 'Exception in thread "main" java.lang.IllegalStateException: no session'],
  ['csc', 'Program.cs(7,9): error CS0103: The name does not exist [/w/a.csproj]'],
  ['gcc', 'lib/x.c:7:9: error: expected expression'],
  ['mypy', 'load.py:7: error: Incompatible types'],
]

const ZERO_WIDTH = /\u2060/g

describe('withoutProblemMatches', () => {
  it.each(LINES)('breaks what the matcher %s takes for a problem: %s', (name, line) => {
    expect(line).toMatch(MATCHERS[name]!)
    for (const end of ['', '\n', '\r\n', '\r']) {
      for (const broken of withoutProblemMatches(`before${end}${line}${end}after`).split(/[\r\n]+/))
        for (const matcher of Object.values(MATCHERS)) expect(broken).not.toMatch(matcher)
    }
  })

  it('adds nothing that can be seen, and leaves paths, numbers and messages whole', () => {
    for (const [, line] of LINES) expect(withoutProblemMatches(line).replace(ZERO_WIDTH, '')).toBe(line)
    expect(withoutProblemMatches(LINES[0]![1])).toContain('"/opt/load/web.py"')
    expect(withoutProblemMatches(LINES[7]![1])).toContain('./cmd/main.go:12:3:')
    expect(withoutProblemMatches(LINES[2]![1])).toContain('TS2322: Type string is not assignable.')
  })

  it.each([
    'INFO 12:30:45 started at 02:01:14, line 3 of 9',
    '2026-01-02 02:01:14 INFO  stock.main: date=2026-01-01',
    'https://host.example:8443/x ',
    'an error occurred: none',
    '02:08:02  1 of 31 OK created sql table model silver.orders ......... [OK in 16.21s]',
  ])('has nothing to do with %s', (line) => {
    expect(withoutProblemMatches(line)).toBe(line)
  })

  it.each([
    '\n',
    ' ',
    '\r',
    '\u2028 ',
    '",',
    '", ',
    '", line ',
    ':1',
    ':1:',
    'error ',
    'error x',
    'error  x ',
    'error\n',
    ' 1:1 ',
    '\n 1:1',
    '\n 1:1  ',
    ': line 1, ',
    'Exception in thread ',
    '1',
    'x',
  ])('is quick on 5 MB of %j', (piece) => {
    const text = piece.repeat(Math.ceil(5_000_000 / piece.length))
    const started = cpuMs()
    withoutProblemMatches(text)
    withoutProblemMatches(`${' '.repeat(1_000_000)}${text.slice(0, 1_000_000)}${' '.repeat(1_000_000)}1:1`)
    expect(cpuMs() - started).toBeLessThan(5_000)
  })
})
