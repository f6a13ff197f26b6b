import { describe, expect, it } from '@jest/globals'
import { formatDuration } from '../../src/text/duration.ts'

describe('formatDuration', () => {
  it.each([
    [0, '0s'],
    [0.4, '0s'],
    [-5, '0s'],
    [Number.NaN, '0s'],
    [Number.POSITIVE_INFINITY, '0s'],
    [340.4, '340ms'],
    [1_000, '1s'],
    [12_345, '12s'],
    [59_600, '1m'],
    [252_000, '4m 12s'],
    [3_599_600, '1h'],
    [3_785_000, '1h 3m'],
    [7_199_000, '2h'],
    [90_000_000, '1d 1h'],
    [400 * 86_400_000, '400d'],
  ])('%d ms is %s', (ms, text) => {
    expect(formatDuration(ms)).toBe(text)
  })
})
