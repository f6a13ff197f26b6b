import { describe, expect, it } from '@jest/globals'
import { beginning, ending, hasText } from '../../../src/report/summary/excerpts.ts'

const excerpt = (text: string, truncated = false): { text: string; truncated: boolean } => ({ text, truncated })

describe('ending', () => {
  it('is all of a short text, clean and without empty lines at its end', () => {
    expect(ending(excerpt('a\n\u001b[31mb\u001b[0m\n'), 100, 10)).toEqual({ text: 'a\nb', isWhole: true })
  })

  it('says when it is not all', () => {
    expect(ending(excerpt('a\nb\nc'), 100, 2)).toEqual({ text: 'b\nc', isWhole: false })
    expect(ending(excerpt('first\nsecond'), 8, 10)).toEqual({ text: 'second', isWhole: false })
    expect(ending(excerpt('a', true), 100, 10).isWhole).toBe(false)
  })

  it('keeps its fence small, too', () => {
    const { text } = ending(excerpt('`'.repeat(1_000)), 500, Infinity)
    expect(text.length).toBeGreaterThan(0)
    expect(text.length).toBeLessThan(300)
  })
})

describe('beginning', () => {
  it('is the beginning, and says when it is not all', () => {
    expect(beginning(excerpt('abc'), 100)).toEqual({ text: 'abc', isWhole: true })
    expect(beginning(excerpt('abcdef'), 4)).toEqual({ text: 'abcd', isWhole: false })
  })
})

describe('hasText', () => {
  it('is there when there is something to see', () => {
    expect([hasText(undefined), hasText(excerpt(' \n\t')), hasText(excerpt(' \nx'))]).toEqual([false, false, true])
  })
})
