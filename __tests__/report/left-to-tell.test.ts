import { describe, expect, it } from '@jest/globals'
import { formOfLeft, readLeft, type LeftToTell } from '../../src/report/left-to-tell.ts'

const KEY = '0123456789abcdef-1'

describe('what is left to tell', () => {
  it.each<LeftToTell>([
    { key: KEY, comment: { kind: 'open' }, status: { kind: 'open' } },
    { key: KEY, comment: { kind: 'end', end: { body: 'red "x"\n', isWanted: true }, isWarned: false } },
    {
      key: KEY,
      status: { kind: 'end', end: { state: 'failure', description: 'x', url: 'https://x.example' }, isWarned: true },
    },
  ])('comes back as it was saved: %j', (left) => {
    expect(readLeft(formOfLeft(left))).toEqual(left)
  })

  it.each([
    ['', 'nothing'],
    [formOfLeft({ key: KEY }), 'nothing'],
    ['{"key":"0123","comment":', 'half of it'],
    ['[]', 'no object'],
    ['{"comment":{"kind":"open"}}', 'no key'],
    ['{"key":"--> <b>","comment":{"kind":"open"}}', 'a key that is none'],
    ['{"key":"0123","comment":{"kind":"end","end":{"body":1}}}', 'a comment without a body'],
    ['{"key":"0123","status":{"kind":"end","end":{"state":"great","description":"x"}}}', 'a state that is none'],
  ])('is nothing in %j: %s', (form) => {
    expect(readLeft(form)).toBeUndefined()
  })
})
