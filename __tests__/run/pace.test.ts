import { describe, expect, it } from '@jest/globals'
import { nextLook } from '../../src/run/pace.ts'

describe('the pace of the wait', () => {
  it('grows from one second to ten and stays there', () => {
    const delays = [1, 2, 5, 10, 11, 500].map((looks) => nextLook({ interval: 'auto', looks, random: 0 }))
    expect(delays).toEqual([1000, 2000, 5000, 10_000, 10_000, 10_000])
  })

  it('takes off up to a quarter, so that many steps do not look at the same moment', () => {
    expect(nextLook({ interval: 'auto', looks: 10, random: 1 })).toBe(7500)
    expect(nextLook({ interval: 'auto', looks: 10, random: 0.5 })).toBe(8750)
  })

  it('keeps a fixed interval to the letter', () => {
    expect(nextLook({ interval: 45_000, looks: 3, random: 0.9 })).toBe(45_000)
  })

  it('never goes past the end of the wait', () => {
    expect(nextLook({ interval: 'auto', looks: 10, random: 0, remaining: 1234 })).toBe(1234)
    expect(nextLook({ interval: 60_000, looks: 1, random: 0, remaining: -5 })).toBe(0)
  })
})
