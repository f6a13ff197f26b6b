import { describe, expect, it } from '@jest/globals'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import { createTimeLimit, type TimeLimit } from '../../src/run/time-limit.ts'

const MINUTE_MS = 60_000

/** A limit, and after how many ms from now it is over; undefined when it is not within a day. */
const limitOf = (timeoutMs: number | undefined) => {
  const clock = createVirtualClock()
  const limit = createTimeLimit(clock, timeoutMs)
  const overAfter = async (): Promise<number | undefined> => {
    const began = clock.now()
    await clock.sleep(24 * 60 * MINUTE_MS, limit.signal)
    return limit.signal.aborted ? clock.now() - began : undefined
  }
  return { clock, limit, overAfter }
}

const reasonOf = ({ signal }: TimeLimit): unknown => signal.reason

describe('the timeout', () => {
  it('is over after its time, and says that it was the timeout', async () => {
    const { limit, overAfter } = limitOf(10 * MINUTE_MS)
    expect(await overAfter()).toBe(10 * MINUTE_MS)
    expect(reasonOf(limit)).toMatchObject({ by: 'timeout' })
  })

  it('is never over where there is none, even when it is told that the run goes on for days', async () => {
    const { limit, overAfter } = limitOf(undefined)
    limit.restart(1e12)
    expect(await overAfter()).toBeUndefined()
  })

  it('counts from the start of the run once that is known', async () => {
    const { limit, clock, overAfter } = limitOf(10 * MINUTE_MS)
    await clock.sleep(9 * MINUTE_MS)
    limit.restart(2 * MINUTE_MS)
    expect(await overAfter()).toBe(8 * MINUTE_MS)
  })

  it('begins anew with a run that begins anew', async () => {
    const { limit, clock, overAfter } = limitOf(10 * MINUTE_MS)
    await clock.sleep(9 * MINUTE_MS)
    limit.restart(0)
    expect(await overAfter()).toBe(10 * MINUTE_MS)
  })

  it('is over at once for a run that goes on for longer already', async () => {
    const { limit, overAfter } = limitOf(10 * MINUTE_MS)
    limit.restart(11 * MINUTE_MS)
    expect(await overAfter()).toBe(0)
  })

  it('is over no more once nobody waits', async () => {
    const { limit, overAfter } = limitOf(10 * MINUTE_MS)
    limit.close()
    expect(await overAfter()).toBeUndefined()
  })
})
