import { expect, it } from '@jest/globals'
import { createSlowness } from '../../src/run/slowness.ts'

it('every wait is longer after a 429, by more after more of them, and recovers by and by', () => {
  let times = 0
  const slowness = createSlowness({ timesThrottled: () => times })
  expect(slowness()).toBe(1)
  times = 1
  expect([slowness(), slowness()]).toEqual([2, 1.8])
  for (times = 2; times < 6; times++) slowness()
  expect(slowness()).toBe(8)
  const later = Array.from({ length: 20 }, slowness)
  expect(later).toEqual(later.toSorted((a, b) => b - a))
  expect(later.at(-1)).toBe(1)
})
