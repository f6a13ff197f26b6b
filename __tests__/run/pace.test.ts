import { describe, expect, it } from '@jest/globals'
import { between, seededRandom } from '../../harness/random.ts'
import { nextLook, type Forecast } from '../../src/run/pace.ts'

const SECOND_MS = 1000
const MINUTE_MS = 60_000

/** The gap in the middle of a wait, nothing taken off by chance. */
const gapAt = (forecast: Forecast): number => nextLook({ interval: 'auto', looks: 50, random: 0, forecast })

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

describe('the pace of a wait whose past is known', () => {
  it('is slow while the end is far, quick when it is due, and slow again when it stays away', () => {
    const usual = { usualMs: 10 * MINUTE_MS, spread: 0.05 }
    const gaps = [1, 5, 10, 20].map((minutes) => gapAt({ ...usual, ageMs: minutes * MINUTE_MS }))
    expect(gaps[0]).toBe(15_000)
    expect(gaps[1]).toBeGreaterThan(10_000)
    expect(gaps[2]).toBeLessThan(3_000)
    expect(gaps[3]).toBeGreaterThan(5_000)
  })

  it('begins with gaps of 2, 4, 6 seconds, so that people see something begin', () => {
    const forecast = { ageMs: 0, usualMs: 60 * MINUTE_MS, spread: 0.1 }
    const gaps = [1, 2, 3, 9].map((looks) => nextLook({ interval: 'auto', looks, random: 0, forecast }))
    expect(gaps).toEqual([2_000, 4_000, 6_000, 15_000])
  })

  it('differs between steps, by a tenth', () => {
    const forecast = { ageMs: 0, usualMs: 60 * MINUTE_MS, spread: 0.1 }
    expect(nextLook({ interval: 'auto', looks: 50, random: 1, forecast })).toBe(13_500)
  })

  it('stays between half a second and 15 s, comes closer as the end does, and is longer where runs are longer', () => {
    const wrong: string[] = []
    for (let seed = 1; seed <= 2_000; seed++) {
      const random = seededRandom(seed)
      const usualMs = Math.exp(random() * 14) * SECOND_MS
      const spread = 0.05 + random() * 2
      const ageMs = usualMs * random() * 0.9
      const forecast = { ageMs, usualMs, spread }
      const looks = between(random, 1, 500)
      const gap = gapAt(forecast)
      const taken = nextLook({ interval: 'auto', looks, random: random(), forecast })
      if (!(taken >= 500 && taken <= 15_000)) wrong.push(`seed ${seed}: ${taken} ms`)
      if (spread < 0.5 && gapAt({ ...forecast, ageMs: ageMs * 1.1 }) > gap + 2) wrong.push(`seed ${seed}: not closer`)
      if (gapAt({ ageMs: ageMs * 1.5, usualMs: usualMs * 1.5, spread }) < gap - 2)
        wrong.push(`seed ${seed}: not longer`)
    }
    expect(wrong).toEqual([])
  })

  it('takes no harm from clocks that contradict each other', () => {
    for (const ageMs of [-1e15, -1, 0, 1e15, Infinity, NaN])
      for (const usualMs of [1, 1e15]) {
        const gap = gapAt({ ageMs, usualMs, spread: 0.05 })
        expect(gap).toBeGreaterThanOrEqual(500)
        expect(gap).toBeLessThanOrEqual(15_000)
      }
  })
})

describe('the pace of a wait on a workspace that is asked too much', () => {
  it('is slower by as much, up to a minute, and differs between steps', () => {
    const slowed = (interval: number | 'auto', slowness: number, random = 0): number =>
      nextLook({ interval, looks: 10, random, slowness })
    expect([slowed('auto', 2), slowed('auto', 8), slowed(5_000, 4)]).toEqual([20_000, 60_000, 20_000])
    expect(slowed(5_000, 4, 1)).toBe(16_250)
  })

  it('never makes a fixed interval shorter', () => {
    expect(nextLook({ interval: 5 * MINUTE_MS, looks: 10, random: 1, slowness: 8 })).toBe(5 * MINUTE_MS)
  })
})
