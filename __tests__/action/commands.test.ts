import { describe, expect, it } from '@jest/globals'
import { createCommands } from '../../src/action/commands.ts'
import { oneLine } from '../../src/text/plain.ts'

const setup = () => {
  const written: string[] = []
  const issued: unknown[][] = []
  const note =
    (name: string) =>
    (...args: unknown[]): void =>
      void issued.push([name, ...args])
  let tokens = 0
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
    newToken: () => `token-${++tokens}`,
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

/** The same without the protection of stop-commands: the text itself must be harmless, too. */
const bare = (log: string): string => log.replace(/^::stop-commands::.*\n|^::token-\d+::\n/gm, '')

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
    expect(commandsIn(bare(log()))).toEqual([])
  })

  it('always lets commands through again, with a fresh token each time', () => {
    const { commands, text: log } = setup()
    commands.foreign('a')
    commands.foreign('b')
    expect(log()).toBe('::stop-commands::token-1\na\n::token-1::\n::stop-commands::token-2\nb\n::token-2::\n')
  })

  it('lets commands through again even when the log breaks in the middle', () => {
    const written: string[] = []
    const commands = createCommands({
      core: {} as never,
      write: (text) => {
        written.push(text)
        if (text === 'boom\n' || text === 'boom') throw new Error('EPIPE')
      },
      newToken: () => 't',
    })
    expect(() => commands.foreign('boom')).toThrow('EPIPE')
    expect(written.at(-1)).toBe('::t::\n')
  })

  it('stays as it is when it is harmless', () => {
    const { commands, text: log } = setup()
    commands.foreign('one\n\n  two :: three\n')
    expect(bare(log())).toBe('one\n\n  two :: three\n')
  })

  it('takes its colours back at the end', () => {
    const { commands, text: log } = setup()
    commands.foreign('\u001b[31mred')
    expect(bare(log())).toBe('\u001b[31mred\u001b[0m\n')
  })

  it('prints megabytes with commands in them quickly and whole', () => {
    const { commands, text: log } = setup()
    const line = '::error::x and some more text on the line\r\n'
    commands.foreign(line.repeat(100_000))
    expect(log().match(/\\::error::x/g)).toHaveLength(100_000)
  })
})

describe('annotations and groups', () => {
  it('have no colours, and titles of one line', () => {
    const { commands, issued } = setup()
    commands.error('\u001b[31mbad\u001b[0m\nsecond line', 'task\n::x')
    commands.group('a\r\nb', () => undefined)
    expect(issued).toEqual([['error', 'bad\nsecond line', { title: 'task ::x' }], ['group', 'a b'], ['endgroup']])
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
