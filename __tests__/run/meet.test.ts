import { describe, expect, it } from '@jest/globals'
import type { RunSnapshot } from '../../src/model/run.ts'
import { meet } from '../../src/run/meet.ts'
import type { Started } from '../../src/run/send.ts'
import { aRun, conditionOf } from '../builders/run.ts'
import { aStep, sentencesOf, type StepInTest } from '../builders/step.ts'

const MINUTE_MS = 60_000
const NOW = Date.UTC(2026, 0, 1)

interface Met {
  step: StepInTest
  /** What the time limit was told: for how long the run has been going on. */
  restarts: number[]
}

const met = async (started: Partial<Started>, run: RunSnapshot, serverNow = NOW): Promise<Met> => {
  const step = aStep({ script: { serverNow: () => serverNow } })
  const restarts: number[] = []
  const limit = { signal: step.canceled, restart: (ms: number) => void restarts.push(ms), close: () => undefined }
  await meet(
    { ...step, limit },
    { runId: '7', origin: 'started', jobId: '42', sentAt: NOW - MINUTE_MS, ...started },
    run,
  )
  return { step, restarts }
}

describe('the first look at a run', () => {
  it('begins the timeout with the start of the run, not with the look', async () => {
    const { restarts, step } = await met({}, aRun({ startedAt: NOW - 40_000 }))
    expect(restarts).toEqual([40_000])
    expect(step.events).toEqual([])
  })

  it('never counts more of a run of our own than the time since it was asked for', async () => {
    expect((await met({}, aRun({ startedAt: NOW - 90 * MINUTE_MS }))).restarts).toEqual([MINUTE_MS])
  })

  it.each(['found', 'given'] as const)(
    'counts all the time of a run that another step started (%s)',
    async (origin) => {
      const { restarts } = await met({ origin, sentAt: undefined }, aRun({ startedAt: NOW - 90 * MINUTE_MS }))
      expect(restarts).toEqual([90 * MINUTE_MS])
    },
  )

  it('gives a run that was repaired in the meantime the whole time', async () => {
    const run = aRun({ startedAt: NOW - 90 * MINUTE_MS, repairIds: ['7'] })
    expect((await met({ origin: 'found', sentAt: undefined }, run)).restarts).toEqual([0])
  })

  it('gives a run that was just repaired its whole time again', async () => {
    const started: Partial<Started> = { origin: 'found', repaired: { repairId: '901', taskKeys: ['a'] } }
    expect((await met(started, aRun({ startedAt: NOW - 90 * MINUTE_MS }))).restarts).toEqual([0])
  })

  it('says so when the token led to a run of before', async () => {
    const { step } = await met({}, aRun({ startedAt: NOW - 90 * MINUTE_MS }))
    expect(sentencesOf(step.events)).toEqual([
      'Found again, not started: the idempotency token was used before, and led to the run that it started ' +
        '1h 30m ago.',
    ])
    const run = aRun({ startedAt: NOW - 90 * MINUTE_MS, condition: conditionOf('TERMINATED', 'SUCCESS') })
    expect(sentencesOf((await met({}, run)).step.events)[0]).toContain('that it started 1h 30m ago, which has ended.')
  })

  it('does not claim so where clocks contradict each other', async () => {
    expect((await met({}, aRun({ startedAt: NOW - 90 * MINUTE_MS }), NOW - 90 * MINUTE_MS)).step.events).toEqual([])
  })

  it('forgets a run that is another’s, and says why', async () => {
    const step = aStep()
    const limit = { signal: step.canceled, restart: () => undefined, close: () => undefined }
    const started: Started = { runId: '7', origin: 'started', jobId: '42', sentAt: NOW }
    await step.journal.emit({ type: 'run', runId: '7', origin: 'started', jobId: '42' })
    await expect(meet({ ...step, limit }, started, aRun({ jobId: '43' }))).rejects.toThrow(/not to a run of job 42/)
    expect(step.journal.state.start).toEqual({ kind: 'disowned' })
    expect(step.saved()).toBeUndefined()
  })
})
