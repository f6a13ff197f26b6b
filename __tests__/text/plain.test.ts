import { describe, expect, it } from '@jest/globals'
import {
  keepColours,
  oneLine,
  plainBeginning,
  plainText,
  withoutAnsi,
  withoutLastLineEnds,
} from '../../src/text/plain.ts'
import { cpuMs } from '../builders/cpu.ts'

describe('plainText', () => {
  it('keeps tabs, spaces and lines', () => {
    expect(plainText('a\tb  c\n\nd')).toBe('a\tb  c\n\nd')
  })

  it('is quick on text made of escapes', () => {
    const started = cpuMs()
    for (const text of [
      '\u001b['.repeat(50_000),
      `\u001b[${';1'.repeat(100_000)}`,
      '\u001b]'.repeat(50_000),
      `\u001b]${'x'.repeat(200_000)}`,
    ])
      plainText(text)
    expect(cpuMs() - started).toBeLessThan(1_000)
  })
})

describe('oneLine', () => {
  it('makes one line of many, without blanks around it', () => {
    expect(oneLine(' a\r\n\n b\u2028c\t d \n')).toBe('a b c d')
  })
})

describe('plainBeginning', () => {
  it('counts what is seen', () => {
    expect(plainBeginning('\u001b[31mred\u001b[0m and more', 6)).toBe('red a…')
    expect(plainBeginning('\u001b[31mred\u001b[0m', 3)).toBe('red')
  })
})

describe('withoutAnsi', () => {
  it('takes out colours, titles and links, and nothing else', () => {
    expect(withoutAnsi('\u001b[1;31ma\u001b[0m\t\u001b]8;;https://x.example\u0007b\u001b]8;;\u001b\\\r\n')).toBe(
      'a\tb\r\n',
    )
  })
})

describe('withoutLastLineEnds', () => {
  it('takes away the line ends at the end only', () => {
    expect(withoutLastLineEnds('\na\n\nb\n\n')).toBe('\na\n\nb')
    expect(withoutLastLineEnds('\n\n')).toBe('')
    expect(withoutLastLineEnds('a ')).toBe('a ')
  })
})

describe('keepColours', () => {
  it('keeps colours, tabs and lines', () => {
    const text = '\u001b[1;31mred\u001b[0m\t\u001b[38;5;8mgrey\u001b[m\n\u001b[38:2::1:2:3mx\u001b[39m'
    expect(keepColours(text)).toBe(text)
    expect(keepColours('\u009b31mred')).toBe('\u001b[31mred')
  })

  it.each([
    ['the clipboard (OSC 52)', 'a\u001b]52;c;ZXZpbA==\u0007b'],
    ['a link (OSC 8)', '\u001b]8;;https://evil.example\u001b\\ab\u001b]8;;\u001b\\'],
    ['a title (OSC 0)', 'a\u001b]0;owned\u0007b'],
    ['erasing', 'a\u001b[2J\u001b[1;1H\u001b[Kb'],
    ['moving the cursor', 'a\u001b[10A\u001b[5Db\u001b7\u001b8'],
    ['modes of the terminal', 'a\u001b[?1049h\u001b[>4;2mb\u001b(0\u001bc'],
    ['device control', 'a\u001bP$q"p\u001b\\b'],
    ['other controls', '\u0000a\u0007\u0008\u007fb\u009c'],
    ['bidirectional overrides', 'a\u202e\u2066b'],
  ])('takes out %s', (_, text) => {
    expect(keepColours(text)).toBe('ab')
  })

  it('lets no code come together from what is left of two', () => {
    expect(keepColours('\u001b\u001b[2K]52;c;x\u0007')).toBe(']52;c;x')
    expect(keepColours('\u001b\u001b[31m[2J')).toBe('\u001b[31m[2J')
    expect(keepColours('\u001b[3\u00001m')).not.toContain('\u001b')
    expect(withoutAnsi('\u001b\u001b[31m[2J')).toBe('[2J')
  })

  it('lets no half of a character through, and ends lines with LF', () => {
    expect(keepColours('a\ud800b\r\nc\rd')).toBe('a\ufffdb\nc\nd')
  })

  it('takes endless parameters for text', () => {
    expect(keepColours(`\u001b[${'1;'.repeat(100)}m`)).toBe('')
  })
})

/** What makes a careless regular expression take the square of its length. */
const WORST = [
  '\n',
  '\r',
  '\r\n',
  ' ',
  '\t \n',
  '\u001b',
  '\u001b[',
  '\u001b]',
  '\u001b[1;',
  '\u001b]x',
  '\u001b(',
  '\u009b1',
  '\u0000',
  '\ud800',
  '`',
  'x',
  '@',
]

describe.each([
  ['plainText', plainText],
  ['oneLine', oneLine],
  ['withoutAnsi', withoutAnsi],
  ['keepColours', keepColours],
  ['plainBeginning', (text: string) => plainBeginning(text, 3_000)],
  ['withoutLastLineEnds', withoutLastLineEnds],
])('%s on 5 MB', (_, make) => {
  it.each(WORST)('of %j is quick', (piece) => {
    const text = piece.repeat(Math.ceil(5_000_000 / piece.length))
    const started = cpuMs()
    make(text)
    make(`${text.slice(0, 1_000_000)}x`)
    expect(cpuMs() - started).toBeLessThan(5_000)
  })
})
