import { describe, expect, it } from '@jest/globals'
import { createVirtualClock } from '../../../harness/virtual-clock.ts'
import { connectionError } from '../../../src/databricks/http/connection.ts'
import { persist } from '../../../src/databricks/http/retry.ts'
import { Interrupted } from '../../../src/model/errors.ts'

const REFUSED = Object.assign(new Error('connect ECONNREFUSED 10.0.0.1:443'), { code: 'ECONNREFUSED' })

/** Tries until `atMs`, when the time is over; `tryOnce` is told how often it was called before. */
const tryUntil = async (atMs: number, tryOnce: (before: number, signal: AbortSignal) => Promise<void>) => {
  const clock = createVirtualClock()
  const over = new AbortController()
  void clock.sleep(atMs).then(() => over.abort(new Interrupted('timeout')))
  let tries = 0
  const terms = { what: 'run job 7', outageMs: 300_000, signal: over.signal }
  const trying = persist(
    { clock, random: () => 1 },
    terms,
    () => false,
    () => tryOnce(tries++, over.signal),
  )
  return trying.catch((error: unknown) => error)
}

const refuse = () => Promise.reject(connectionError('run job 7', 'https://dbc.example.com', REFUSED))

const hang = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Interrupted)))

describe('trying that is ended before its time', () => {
  it('between two attempts tells what had kept it from success', async () => {
    const error = await tryUntil(3_000, refuse)
    expect(error).toBeInstanceOf(Interrupted)
    expect(error).toMatchObject({ by: 'timeout', cause: { kind: 'unreachable', nothingWasSent: true } })
  })

  it('in the middle of an attempt does so, too', async () => {
    const error = await tryUntil(3_000, (before, signal) => (before === 0 ? refuse() : hang(signal)))
    expect(error).toMatchObject({ by: 'timeout', cause: { nothingWasSent: true } })
  })

  it('blames nothing when nothing had failed', async () => {
    const error = await tryUntil(3_000, (_before, signal) => hang(signal))
    expect(error).toMatchObject({ by: 'timeout' })
    expect(error).not.toHaveProperty('cause')
  })
})
