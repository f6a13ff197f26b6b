import { describe, expect, it } from '@jest/globals'
import { readTrace } from '../../src/traceback/frames.ts'
import { readSqlError } from '../../src/traceback/sql.ts'
import { cpuMs } from '../builders/cpu.ts'

const framesOf = (trace: string) =>
  readTrace(trace).chain.flatMap(({ frames }) =>
    frames.map(
      ({ place, line }) =>
        `${place.kind === 'cell' ? place.id : place.kind === 'file' ? place.path : 'console'}:${line}`,
    ),
  )

describe('a frame', () => {
  it.each([
    ['File <command-5186025064486254>, line 1', '5186025064486254:1'],
    ['File <command-33>, line 68, in create_dataframe(access_token, url="a:1, line 2")', '33:68'],
    ['File <command--1>:6', '-1:6'],
    ['<command-11> in <module>()\n      1 a\n----> 2 b', '11:2'],
    ['<command-11> in <module>\n---> 12 b', '11:12'],
    ['/a/b.py in f(x)\n--> 123     b', '/a/b.py:123'],
    ['File ~/.ipykernel/1292/command--1-4090367456:79', '~/.ipykernel/1292/command--1-4090367456:79'],
    ['File /a b/c:d.py:279, in train(x: int)', '/a b/c:d.py:279'],
    ['  File "/a b/x.py", line 5, in f', '/a b/x.py:5'],
    ['File "<command-7>", line 5', '7:5'],
    ['\tat line9c.$read$$iw$$iw.<init>(command-34:53)', '34:53'],
    ['command-57:2: error: object extra is not a member', '57:2'],
    ['notebook:5: error: no', 'console:5'],
    ['<console>:12: error: no', 'console:12'],
  ])('%s', (trace, frame) => {
    expect(framesOf(trace)).toEqual([frame])
  })

  it.each([
    'File',
    'File :',
    'File x',
    'File not found: /a/b.py',
    '    at a.b(C.scala:3)',
    '/a/b.py: no such file',
    '  12',
  ])('is not %j', (line) => {
    expect(framesOf(line)).toEqual([])
  })

  it('has the code that is shown below it, and no more', () => {
    const code = ['      1 def f(x):', '----> 2     g(', '   (...)', '      5     )']
    const trace = ['File <command-1>, line 2, in f(x)', ...code, '', 'ValueError: x', '7 rows'].join('\n')
    expect(readTrace(trace).chain[0]?.frames[0]?.excerpt).toEqual([
      { line: 1, code: 'def f(x):', isPointed: false },
      { line: 2, code: 'g(', isPointed: true },
      { line: 5, code: ')', isPointed: false },
    ])
  })
})

describe('the exception', () => {
  const header = 'ValueError                                Traceback (most recent call last)\nFile <command-1>, line 2'
  it.each([
    [`ValueError: a\nb\n\n---\n${header}\n\nValueError: a\nb\n[Trace ID: 00-1-2-00]`, 'ValueError: a'],
    [`${header}\nNote: no\nValueError: a [Trace ID: 00-1-2-00]`, 'ValueError: a'],
    [`${header}\nValueError: \n`, 'ValueError:'],
    ['Traceback (most recent call last):\n  File "a.py", line 1\nmy.pkg.Odd: x', 'my.pkg.Odd: x'],
    ['java.lang.ArithmeticException: / by zero\n\tat x', 'java.lang.ArithmeticException: / by zero'],
    ['command-5:2: error: no', 'error: no'],
    ['KeyboardInterrupt', 'KeyboardInterrupt'],
    ['Nothing to see here', ''],
    ['', ''],
  ])('%#', (trace, exception) => {
    expect(readTrace(trace).exception).toBe(exception)
  })
})

it('a column of SQL counts from 0, whichever form an error has', () => {
  const forms = ['[A] b (line 2, pos 7)', "[A] b; line 2 pos 7;\n'Plan", '[A] b\n== SQL (line 2, position 8) ==\nx']
  expect(forms.map((error) => readSqlError(error))).toMatchObject(forms.map(() => ({ line: 2, position: 7 })))
})

describe('what is no error of SQL', () => {
  it.each(['', 'ValueError: x', 'ValueError: line 3, pos 4', 'see (line 3)'])('is %j', (error) => {
    expect(readSqlError(error)).toBeUndefined()
  })
})

describe('five megabytes', () => {
  it.each([
    'File ',
    'File <command-1>, line 2\n',
    'File :1',
    '<command-1> in ',
    '(command-1:2)',
    '----> 1 x\n',
    '\u001b[38;5;28;01m',
    '\u001b[',
    '<',
    ' ',
    '\n',
    'a.',
    '[Trace ID: ',
    '; line 1 pos 7',
    '\n== SQL',
    '(line ',
    "\n'",
    'command-1:2: error: x\n',
    'During handling of the above exception, another exception occurred:\n',
  ])('of %j are read in a moment', (piece) => {
    const text = piece.repeat(5_000_000 / piece.length)
    const before = cpuMs()
    readTrace(text)
    readTrace(`<span>${text}`)
    readSqlError(text)
    expect(cpuMs() - before).toBeLessThan(2_000)
  })
})
