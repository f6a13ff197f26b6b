import { describe, expect, it } from '@jest/globals'
import {
  beginningInBytes,
  beginningOf,
  endInBytes,
  endOf,
  lastLinesInBytes,
  shorten,
  someOf,
  withoutTrailing,
} from '../../src/text/cut.ts'
import { cpuMs } from '../builders/cpu.ts'

const MIXED = 'é😀é😀é😀'

describe.each([
  ['beginningOf', beginningOf],
  ['endOf', endOf],
  ['beginningInBytes', beginningInBytes],
  ['endInBytes', endInBytes],
  ['lastLinesInBytes', lastLinesInBytes],
  ['shorten', shorten],
  ['shorten to the end', (text: string, most: number) => shorten(text, most, 'end')],
  ['shorten to both ends', (text: string, most: number) => shorten(text, most, 'both')],
])('%s', (name, cut) => {
  const size = (text: string): number => (name.includes('Bytes') ? Buffer.byteLength(text) : text.length)

  it('takes no more than it may, and never parts a character', () => {
    for (let most = 1; most <= 20; most++) {
      const taken = cut(MIXED, most)
      expect(size(taken)).toBeLessThanOrEqual(most)
      expect(taken.isWellFormed()).toBe(true)
      expect(taken).not.toContain('\ufffd')
    }
  })

  it('leaves alone what fits', () => {
    expect(cut(MIXED, size(MIXED))).toBe(MIXED)
    expect(cut('', 0)).toBe('')
  })

  it('is quick on 5 MB', () => {
    const started = cpuMs()
    for (const character of ['x', '\n', '😀', '\ud800', '\u00e9'])
      cut(character.repeat(5_000_000 / character.length), 1_000)
    expect(cpuMs() - started).toBeLessThan(500)
  })
})

describe('withoutTrailing', () => {
  it('takes away all of one character at the end, and nothing else', () => {
    expect(withoutTrailing('/a//b//', '/')).toBe('/a//b')
    expect(withoutTrailing('//', '/')).toBe('')
    expect(withoutTrailing('', '/')).toBe('')
    expect(withoutTrailing('a/ ', '/')).toBe('a/ ')
  })

  it('is quick on 5 MB', () => {
    const started = cpuMs()
    withoutTrailing('/'.repeat(5_000_000), '/')
    withoutTrailing(`${'/'.repeat(5_000_000)}x`, '/')
    expect(cpuMs() - started).toBeLessThan(500)
  })
})

describe('beginnings and ends', () => {
  it('are nothing where there is no room', () => {
    for (const cut of [beginningOf, endOf, beginningInBytes, endInBytes]) {
      expect(cut('abc', 0)).toBe('')
      expect(cut('abc', -1)).toBe('')
    }
  })

  it('count characters or bytes', () => {
    expect(beginningOf('ééé', 2)).toBe('éé')
    expect(beginningInBytes('ééé', 2)).toBe('é')
    expect(endOf('ééé', 2)).toBe('éé')
    expect(endInBytes('ééé', 3)).toBe('é')
  })
})

describe('shorten', () => {
  it('says with an ellipsis that something is missing', () => {
    expect(shorten('abcdef', 4)).toBe('abc…')
    expect(shorten('abcd', 4)).toBe('abcd')
    expect(shorten('abcdef', 4, 'end')).toBe('…def')
    expect(shorten('abcdefghij', 7, 'both')).toBe('abcd…ij')
  })

  it('leaves no blank beside the ellipsis', () => {
    expect(shorten('ab cdef', 4)).toBe('ab…')
    expect(shorten('abcd ef', 4, 'end')).toBe('…ef')
  })

  it('keeps surrogate pairs together', () => {
    for (let most = 2; most < 8; most++) expect(shorten('😀😀😀😀', most).replaceAll('😀', '')).toBe('…')
  })
})

describe('lastLinesInBytes', () => {
  it('begins with a whole line', () => {
    expect(lastLinesInBytes('first line\nsecond\nthird and last', 23)).toBe('second\nthird and last')
    expect(lastLinesInBytes('first line\nsecond\nthird and last', 21)).toBe('second\nthird and last')
    expect(lastLinesInBytes('first line\nsecond\nthird and last', 20)).toBe('third and last')
  })

  it('keeps the end of one endless line', () => {
    expect(lastLinesInBytes('x'.repeat(100), 10)).toBe('x'.repeat(10))
  })
})

describe('someOf', () => {
  it.each([
    [[], ''],
    [['a'], '<a>'],
    [['a', 'b', 'c'], '<a>, <b>, <c>'],
    [['a', 'b', 'c', 'd'], '<a>, <b>, <c> and 1 more'],
  ])('of %j names three and counts the others', (all, sentence) => {
    expect(someOf(all, (one) => `<${one}>`, 3)).toBe(sentence)
  })
})
