import { describe, expect, it } from '@jest/globals'
import { oneLine, plainBeginning, plainText, withoutAnsi, withoutLastLineEnds } from '../../src/text/plain.ts'

describe('plainText', () => {
  it('keeps tabs, spaces and lines', () => {
    expect(plainText('a\tb  c\n\nd')).toBe('a\tb  c\n\nd')
  })

  it('is quick on text made of escapes', () => {
    const started = performance.now()
    for (const text of [
      '\u001b['.repeat(50_000),
      `\u001b[${';1'.repeat(100_000)}`,
      '\u001b]'.repeat(50_000),
      `\u001b]${'x'.repeat(200_000)}`,
    ])
      plainText(text)
    expect(performance.now() - started).toBeLessThan(1_000)
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
