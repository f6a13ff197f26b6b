import { describe, expect, it } from '@jest/globals'
import { parseDuration } from '../../src/action/duration.ts'

describe('a duration', () => {
  it.each([
    ['45s', 45_000],
    ['90m', 5_400_000],
    ['2h', 7_200_000],
    ['1h30m', 5_400_000],
    ['1h0m5s', 3_605_000],
    ['45', 45_000],
    ['0', 0],
  ])('%s is %d ms', (text, ms) => {
    expect(parseDuration(text)).toBe(ms)
  })

  it.each(['', 's', '5 s', '1.5h', '-5s', '5S', '30m1h', '1h30', '1e3', '5d', '99999999999999999999s', 'auto'])(
    '%j is none',
    (text) => {
      expect(parseDuration(text)).toBeUndefined()
    },
  )
})
