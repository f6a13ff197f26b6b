import { describe, expect, it } from '@jest/globals'
import { codeOf, describeError } from '../../src/text/failure.ts'

describe('describeError', () => {
  it.each<[string, unknown, string]>([
    ['an error', new TypeError('no such thing'), 'no such thing'],
    ['a string', 'gone', 'gone'],
    ['a number', 7, '7'],
    ['nothing', undefined, 'undefined'],
    ['an error without a message', new TypeError(), 'TypeError'],
    [
      'several errors at once',
      new AggregateError([new Error('connect ECONNREFUSED ::1:443'), new Error('connect ECONNREFUSED 127.0.0.1:443')]),
      'connect ECONNREFUSED ::1:443; connect ECONNREFUSED 127.0.0.1:443',
    ],
    ['an empty string', '', 'unknown error'],
    ['an object that has no text', Object.create(null), 'unknown error'],
    ['a symbol', Symbol('x'), 'Symbol(x)'],
  ])('%s', (_, thrown, text) => {
    expect(describeError(thrown)).toBe(text)
  })
})

it('codeOf gives the word of the system, and nothing where there is none', () => {
  expect(codeOf(Object.assign(new Error('x'), { code: 'ENOENT' }))).toBe('ENOENT')
  expect([new Error('x'), { code: 7 }, 'ENOENT', null, undefined].map(codeOf)).toEqual(['', '', '', '', ''])
})
