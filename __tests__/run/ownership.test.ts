import { describe, expect, it } from '@jest/globals'
import { between, pick, seededRandom } from '../../harness/random.ts'
import { ageOf, runningFor, strangersRun, toldAge } from '../../src/run/ownership.ts'
import { aRun } from '../builders/run.ts'

const NOW = Date.UTC(2026, 0, 1)
const HOUR_MS = 3_600_000
const clocks = { elapsedMs: 10_000, now: NOW, serverNow: NOW }

describe('whose a run is', () => {
  it.each([
    ['of the job that was asked for', { jobId: '42' }, aRun({ jobId: '42' })],
    ['of a job that the workspace does not name', { jobId: '42' }, aRun({ jobId: '' })],
    ['a one-time run, as asked', {}, aRun({ jobId: '99', runType: 'SUBMIT_RUN' })],
    ['of a type that the workspace does not name', {}, aRun({ runType: '' })],
  ])('ours: %s', (_name, claim, run) => {
    expect(strangersRun({ origin: 'started', ...claim }, run)).toBeUndefined()
    expect(strangersRun({ origin: 'found', ...claim }, run)).toBeUndefined()
  })

  it.each([
    ['of another job', { jobId: '42' }, aRun({ jobId: '43' })],
    ['of a job, where a one-time run was asked for', {}, aRun({ runType: 'JOB_RUN' })],
    ['of a kind nobody knows, where a one-time run was asked for', {}, aRun({ runType: 'DREAM_RUN' })],
  ])('another’s: %s', (_name, claim, run) => {
    const error = strangersRun({ origin: 'started', ...claim }, run)
    expect(error).toMatchObject({ kind: 'request-refused' })
    expect(error?.message).toMatch(/^The idempotency token led to run 7 of job \d+/)
    expect(error?.message).toMatch(/the token was used before for something else\. Nothing was started\.$/)
  })

  it('does not matter where the run itself was given', () => {
    expect(strangersRun({ origin: 'given', jobId: '42' }, aRun({ jobId: '43' }))).toBeUndefined()
  })
})

describe('the age of a run that a token led to', () => {
  it('is new when it began after the request', () => {
    expect(ageOf(aRun({ startedAt: NOW - 9_000 }), clocks)).toBe('new')
  })

  it('is new within the seconds in which clocks differ anyway', () => {
    expect(ageOf(aRun({ startedAt: NOW - 14_000 }), clocks)).toBe('new')
  })

  it('is earlier when both clocks say so', () => {
    expect(ageOf(aRun({ startedAt: NOW - HOUR_MS }), clocks)).toBe('earlier')
  })

  it('is earlier when the run took longer than the step has waited, whatever the clocks say', () => {
    const run = aRun({ startedAt: NOW + HOUR_MS, totalMs: 60_000 })
    expect(ageOf(run, { elapsedMs: 10_000, now: NOW - HOUR_MS })).toBe('earlier')
  })

  it.each([
    ['only our own clock says earlier', { now: NOW + HOUR_MS, serverNow: NOW }],
    ['only the workspace’s clock says earlier', { now: NOW, serverNow: NOW + HOUR_MS }],
    ['our clock says earlier and the workspace tells no time', { now: NOW + HOUR_MS, serverNow: undefined }],
  ])('is unclear when %s', (_name, times) => {
    expect(ageOf(aRun({ startedAt: NOW - 5_000 }), { elapsedMs: 10_000, ...times })).toBe('unclear')
  })

  it('is unclear when the workspace does not say when it started', () => {
    expect(ageOf(aRun(), clocks)).toBe('unclear')
  })

  it('is never earlier for a run that this step started, as long as one of the clocks is right', () => {
    const wrong: string[] = []
    for (let seed = 1; seed <= 5_000; seed++) {
      const { run, times } = anyRunOfOurs(seed)
      if (ageOf(run, times) === 'earlier') wrong.push(`seed ${seed}`)
    }
    expect(wrong).toEqual([])
  })

  it('is never new for a run of long before that both clocks, being right, can tell', () => {
    const wrong: string[] = []
    for (let seed = 1; seed <= 1_000; seed++) {
      const random = seededRandom(seed)
      const elapsedMs = between(random, 0, HOUR_MS)
      const startedAt = NOW - elapsedMs - between(random, 60_000, 1_000 * HOUR_MS)
      const drift = (): number => between(random, -1_000, 1_000)
      if (ageOf(aRun({ startedAt }), { elapsedMs, now: NOW + drift(), serverNow: NOW + drift() }) !== 'earlier')
        wrong.push(`seed ${seed}`)
    }
    expect(wrong).toEqual([])
  })
})

describe('how long a run has been going on', () => {
  it('is never more for a run of ours than the time since it was asked for, so that no timeout comes early', () => {
    const wrong: string[] = []
    for (let seed = 1; seed <= 5_000; seed++) {
      const { run, times } = anyRunOfOurs(seed)
      const ms = runningFor(run, times)
      if (ms < 0 || ms > times.elapsedMs) wrong.push(`seed ${seed}: ${ms}`)
    }
    expect(wrong).toEqual([])
  })

  it('is told of a run of before as never more than its true age, as long as one of the clocks is right', () => {
    const wrong: string[] = []
    for (let seed = 1; seed <= 5_000; seed++) {
      const random = seededRandom(seed)
      const trueAge = between(random, 0, 100 * HOUR_MS)
      const ms = toldAge(aRun({ startedAt: NOW - trueAge }), { elapsedMs: 0, ...anyClocks(random, NOW) })
      if (ms < 0 || ms > trueAge + 1_000) wrong.push(`seed ${seed}: ${ms} of ${trueAge}`)
    }
    expect(wrong).toEqual([])
  })

  it('is told as the time since its start when both clocks agree', () => {
    const run = aRun({ startedAt: NOW - HOUR_MS })
    expect(toldAge(run, { elapsedMs: 0, now: NOW, serverNow: NOW })).toBe(HOUR_MS)
    expect(toldAge(run, { elapsedMs: 0, now: NOW })).toBe(HOUR_MS)
  })

  it('is nothing where nobody knows when it started', () => {
    expect([runningFor(aRun(), clocks), toldAge(aRun(), clocks)]).toEqual([0, 0])
  })
})

type Random = () => number

/** Two clocks, of which one at least is right to the second; the other may be off by days, or missing. */
function anyClocks(random: Random, rightNow: number): { now: number; serverNow?: number } {
  const right = rightNow + between(random, -1_000, 1_000)
  const off = rightNow + between(random, -1_000, 1_000) * pick(random, [1, 60, HOUR_MS, 24 * HOUR_MS])
  return pick(random, [
    { now: right, serverNow: off },
    { now: off, serverNow: right },
    { now: right, serverNow: right },
    { now: right, serverNow: undefined },
  ])
}

/** A run that began at some moment after this step had asked for it, looked at some time later. */
function anyRunOfOurs(seed: number): { run: ReturnType<typeof aRun>; times: Parameters<typeof ageOf>[1] } {
  const random = seededRandom(seed)
  const elapsedMs = between(random, 0, 50 * HOUR_MS)
  const ageMs = between(random, 0, elapsedMs)
  const hasEnded = random() < 0.3
  const run = aRun({ startedAt: NOW - ageMs, totalMs: hasEnded ? between(random, 0, ageMs) : undefined })
  return { run, times: { elapsedMs, ...anyClocks(random, NOW) } }
}
