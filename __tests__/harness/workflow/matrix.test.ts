import { describe, expect, it } from '@jest/globals'
import { legsOf } from '../../../harness/workflow/matrix.ts'

describe('a matrix', () => {
  it('has a leg for each combination, in the order in which it is written', () => {
    expect(legsOf({ a: [1, 2], b: ['x', 'y'] })).toEqual([
      { a: 1, b: 'x' },
      { a: 1, b: 'y' },
      { a: 2, b: 'x' },
      { a: 2, b: 'y' },
    ])
  })

  it('leaves out what is excluded, and adds what is included', () => {
    const matrix = {
      a: [1, 2],
      b: ['x', 'y'],
      exclude: [{ a: 2, b: 'x' }],
      include: [{ a: 1, c: true }, { d: 'all' }, { a: 3 }],
    }
    expect(legsOf(matrix)).toEqual([
      { a: 1, b: 'x', c: true, d: 'all' },
      { a: 1, b: 'y', c: true, d: 'all' },
      { a: 2, b: 'y', d: 'all' },
      { a: 3 },
    ])
  })

  it('may consist of what is included alone', () => {
    expect(legsOf({ include: [{ a: 1 }, { a: 2 }] })).toEqual([{ a: 1 }, { a: 2 }])
  })

  it('refuses what is not a list', () => {
    expect(() => legsOf({ a: 'x' })).toThrow('matrix.a is not a list.')
  })
})
