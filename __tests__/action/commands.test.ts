import { describe, expect, it } from '@jest/globals'
import { createCommands } from '../../src/action/commands.ts'
import { oneLine } from '../../src/text/plain.ts'
import { cpuMs } from '../builders/cpu.ts'

const setup = () => {
  const written: string[] = []
  const issued: unknown[][] = []
  const note =
    (name: string) =>
    (...args: unknown[]): void =>
      void issued.push([name, ...args])
  const core = {
    error: note('error'),
    warning: note('warning'),
    notice: note('notice'),
    debug: note('debug'),
    setSecret: note('mask'),
    startGroup: note('group'),
    endGroup: note('endgroup'),
  }
  const commands = createCommands({
    core,
    write: (text) => void written.push(text),
  })
  return { commands, issued, text: () => written.join('') }
}

/** What the runner would take as a command: after the rules of actions/runner ActionCommand.cs. */
const commandsIn = (log: string): string[] => {
  const found: string[] = []
  let stopped: string | undefined
  for (const line of log.split(/\r\n|\r|\n/)) {
    const trimmed = line.replace(/^[\s\u0085]+/, '')
    if (stopped !== undefined) {
      if (trimmed === `::${stopped}::`) stopped = undefined
      continue
    }
    const stop = /^::stop-commands::(.+)$/.exec(trimmed)
    if (stop) stopped = stop[1]
    else if (/^::[^:]+.*::/.test(trimmed) || line.includes('##[')) found.push(line)
  }
  if (stopped !== undefined) found.push('commands stay stopped')
  return found
}

const HOSTILE = [
  '::error::boom',
  '   ::set-output name=x::y',
  'a\r::add-mask::e',
  'a\n\u0085::group::x',
  'x ##[error]y',
  '###[group]',
  '##[##[add-mask]e',
  '::token-1::\n::error::after a guessed token',
  '::stop-commands::mine',
  '\u001b[31mred',
  '\u001b[31mred and a line end\n',
  '\u001b[31mred\u001b[0m\n\n',
  'ends in CR\r',
  '',
]

describe('foreign text in the log', () => {
  it.each(HOSTILE)('is never a command: %j', (text) => {
    const { commands, text: log } = setup()
    commands.foreign(text)
    expect(commandsIn(log())).toEqual([])
  })

  it('needs no lines of ours around it', () => {
    const { commands, text: log } = setup()
    commands.foreign('a')
    commands.foreign('b\n')
    expect(log()).toBe('a\nb\n')
  })

  it('has colours, and no other way to act on a terminal or a log view', () => {
    const { commands, text: log } = setup()
    commands.foreign(
      '\u001b]52;c;ZXZpbA==\u0007\u001b]8;;https://evil.example\u0007click\u001b[2J\u001b[1A \u001b[32mok\u001b[0m',
    )
    expect(log()).toBe('click \u001b[32mok\u001b[0m\n')
  })

  it('makes no problem matcher of another step fire', () => {
    const { commands, text: log } = setup()
    commands.foreign('  File "/repo/a.py", line 3, in f\nsrc/a.ts(3,4): error TS2322: x\na.go:3:4: x')
    expect(log()).not.toMatch(/",\sline \d|error TS\d|:4:\s/)
    expect(log().replaceAll('\u2060', '')).toBe(
      '  File "/repo/a.py", line 3, in f\nsrc/a.ts(3,4): error TS2322: x\na.go:3:4: x\n',
    )
  })

  it('stays as it is when it is harmless', () => {
    const { commands, text: log } = setup()
    commands.foreign('one\n\n  two :: three\n')
    expect(log()).toBe('one\n\n  two :: three\n')
  })

  it('takes its colours back at the end', () => {
    const { commands, text: log } = setup()
    commands.foreign('\u001b[31mred')
    expect(log()).toBe('\u001b[31mred\u001b[0m\n')
  })

  it('prints megabytes with commands in them quickly and whole', () => {
    const { commands, text: log } = setup()
    const line = '::error::x and some more text on the line\r\n'
    commands.foreign(line.repeat(100_000))
    expect(log().match(/\\::error::x/g)).toHaveLength(100_000)
  })
})

describe('5 MB on the way to the log', () => {
  it.each([' ', '\t', '\n', ' \n', '\r', '\u2028', '\u200b', '\u0000', '::', ' ::', '\n ::', '\u001b[0m', '##['])(
    'made of %j cost next to nothing',
    (piece) => {
      const { commands, text: log } = setup()
      const text = piece.repeat(Math.ceil(5_000_000 / piece.length))
      const started = cpuMs()
      commands.foreign(`${text}x::error::y`)
      expect(cpuMs() - started).toBeLessThan(2_000)
      expect(commandsIn(log().slice(0, 1_000))).toEqual([])
    },
  )
})

describe('annotations and groups', () => {
  it('have no colours, and titles of one line', () => {
    const { commands, issued } = setup()
    commands.error('\u001b[31mbad\u001b[0m\nsecond line', 'task\n::x')
    commands.group('a\r\nb', () => undefined)
    expect(issued).toEqual([['error', 'bad\nsecond line', { title: 'task ::x' }], ['group', 'a b'], ['endgroup']])
  })

  it('stand on lines of a file where a place is given', () => {
    const { commands, issued } = setup()
    commands.error('bad', 'task', { file: 'src/a.py', line: 3, endLine: 5 })
    commands.error('bad', undefined, { file: 'src/a.py' })
    expect(issued).toEqual([
      ['error', 'bad', { title: 'task', file: 'src/a.py', startLine: 3, endLine: 5 }],
      ['error', 'bad', { file: 'src/a.py' }],
    ])
  })

  it('close the group when its inside fails', () => {
    const { commands, issued } = setup()
    expect(() =>
      commands.group('g', () => {
        throw new Error('x')
      }),
    ).toThrow('x')
    expect(issued.at(-1)).toEqual(['endgroup'])
  })
})

it('oneLine makes any text fit into one line of ours', () => {
  expect(oneLine('  a\r\n\tb\u0000\u001b[1mc\u2028d ')).toBe('a bc d')
})
