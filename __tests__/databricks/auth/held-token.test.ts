import { describe, expect, it } from '@jest/globals'
import { createVirtualClock } from '../../../harness/virtual-clock.ts'
import { holdToken } from '../../../src/databricks/auth/held-token.ts'
import { ApiError } from '../../../src/databricks/http/errors.ts'

const MINUTE = 60_000

/** A token service whose nth token is `tn`; it can be away, or silent, for a while. */
const setup = (lifeMs: number) => {
  const clock = createVirtualClock(0)
  const asked: number[] = []
  const service = { mode: 'well' as 'well' | 'away' | 'silent' }
  const over = new AbortController()
  const held = holdToken({ clock, over: over.signal }, () => {
    asked.push(clock.now())
    if (service.mode === 'silent') return new Promise(() => undefined)
    return service.mode === 'away'
      ? Promise.reject(new Error('503'))
      : Promise.resolve({ value: `t${asked.length}`, lifeMs })
  })
  const until = async (ms: number): Promise<string> => {
    await clock.sleep(ms - clock.now())
    return held.token()
  }
  return { clock, held, asked, service, until, over }
}

describe('a token', () => {
  it.each([
    ['an hour', 60, 48],
    ['five minutes', 5, 4],
    ['three minutes', 3, 2],
    ['ninety seconds', 1.5, 0.5],
    ['one minute, of which a minute ahead would be none', 1, 0.5],
  ])('that lives for %s (%d min) is kept for %d min', async (_name, life, kept) => {
    const { until, asked } = setup(life * MINUTE)
    expect(await until(0)).toBe('t1')
    expect(await until(kept * MINUTE - 1)).toBe('t1')
    expect(await until(kept * MINUTE)).toBe('t2')
    expect(asked).toHaveLength(2)
  })

  it('is asked for once, however many wait for it', async () => {
    const { held, asked } = setup(MINUTE)
    expect(await Promise.all([held.token(), held.token(), held.token()])).toEqual(['t1', 't1', 't1'])
    expect(asked).toHaveLength(1)
  })

  it('that was refused is not given again; one that has come since is', async () => {
    const { held, asked } = setup(60 * MINUTE)
    await held.token()
    expect(await Promise.all([held.token({ refused: 't1' }), held.token({ refused: 't1' })])).toEqual(['t2', 't2'])
    expect(await held.token({ refused: 't1' })).toBe('t2')
    expect(asked).toHaveLength(2)
  })

  it('lasts to its end while no new one is to be had, and nobody asks at every turn', async () => {
    const { until, service, asked } = setup(60 * MINUTE)
    await until(0)
    service.mode = 'away'
    for (let at = 48 * MINUTE; at < 59.5 * MINUTE; at += 1000) expect(await until(at)).toBe('t1')
    expect(asked.length).toBeLessThan(60)
    expect(await until(59.9 * MINUTE)).toBe('t1')
    await expect(until(60 * MINUTE)).rejects.toThrow('503')
    service.mode = 'well'
    expect(await until(60.1 * MINUTE)).toMatch(/^t\d+$/)
  })

  it('is given after ten seconds when the service says nothing', async () => {
    const { until, service, clock } = setup(60 * MINUTE)
    await until(0)
    service.mode = 'silent'
    expect(await until(50 * MINUTE)).toBe('t1')
    expect(clock.now()).toBe(50 * MINUTE + 10_000)
  })

  it('that is still valid will do in haste', async () => {
    const { clock, held, asked } = setup(60 * MINUTE)
    await held.token()
    await clock.sleep(59.9 * MINUTE)
    expect(await held.token({ urgent: true })).toBe('t1')
    expect(asked).toHaveLength(1)
  })

  it('comes for the others when one of them leaves', async () => {
    const { held } = setup(MINUTE)
    const leaving = new AbortController()
    const [gone, staying] = [held.token({ signal: leaving.signal }), held.token()]
    leaving.abort(new Error('left'))
    await expect(gone).rejects.toThrow('left')
    await expect(staying).resolves.toBe('t1')
  })

  it('that comes when it has ended is none', async () => {
    const clock = createVirtualClock(0)
    const late = holdToken({ clock, over: new AbortController().signal }, async () => {
      await clock.sleep(35_000)
      return { value: 'late', lifeMs: 40_000 }
    })
    await expect(late.token()).rejects.toThrow('a token that had ended when it came')
  })

  it('that comes late, while the old one is still valid, is taken when it has come', async () => {
    const clock = createVirtualClock(0)
    let made = 0
    const held = holdToken({ clock, over: new AbortController().signal }, async () => {
      if (made > 0) await clock.sleep(30_000)
      return { value: `t${++made}`, lifeMs: 60 * MINUTE }
    })
    await held.token()
    await clock.sleep(50 * MINUTE)
    expect(await held.token()).toBe('t1')
    await clock.sleep(25_000)
    expect(await held.token()).toBe('t2')
    expect(made).toBe(2)
  })

  it('that nobody gives in time is an error', async () => {
    const { held, service } = setup(MINUTE)
    service.mode = 'silent'
    await expect(held.token()).rejects.toThrow('no answer within 50 s')
  })

  it('that is refused at first is an error; refused once there was one, it may pass', async () => {
    const clock = createVirtualClock(0)
    const refusal = new ApiError('auth', 'no', 'ask')
    let isRefused = true
    const held = holdToken({ clock, over: new AbortController().signal }, () =>
      isRefused ? Promise.reject(refusal) : Promise.resolve({ value: 't', lifeMs: MINUTE }),
    )
    await expect(held.token()).rejects.toBe(refusal)
    isRefused = false
    await held.token()
    isRefused = true
    await expect(held.token({ refused: 't' })).rejects.toMatchObject({
      name: 'RetryableError',
      why: 'no',
      error: refusal,
    })
  })

  it('is given up when the step is over', async () => {
    const { held, service, over, clock } = setup(MINUTE)
    service.mode = 'silent'
    const waiting = held.token()
    over.abort(new Error('over'))
    await expect(waiting).rejects.toThrow('over')
    expect(clock.now()).toBe(0)
  })
})
