import { describe, expect, it } from '@jest/globals'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import { createFanOut, type Reporter } from '../../src/report/reporter.ts'
import type { RunEvent } from '../../src/run/events.ts'
import { NOTHING_YET } from '../../src/run/journal.ts'
import { fakeReporter, hangingReporter, throwingReporter } from '../builders/reporter.ts'

const PATIENCE_MS = 10_000
const note = (text: string): RunEvent => ({ type: 'note', text })
const textsOf = ({ told }: { told: RunEvent[] }): string[] =>
  told.map((event) => (event.type === 'note' ? event.text : event.type))

const fanOut = (...reporters: Reporter[]) => {
  const clock = createVirtualClock()
  const failures: string[] = []
  const onFailure = ({ name }: Reporter, reason: string): void => void failures.push(`${name}: ${reason}`)
  const deliver = createFanOut(reporters, { clock, patienceMs: PATIENCE_MS, onFailure })
  const tell = (text: string): Promise<void> => deliver(note(text), NOTHING_YET)
  return { clock, failures, tell }
}

describe('what is told', () => {
  it('reaches every reporter, in the order in which it happened', async () => {
    const reporters = [fakeReporter(), fakeReporter()]
    const { tell } = fanOut(...reporters)
    for (const text of ['a', 'b', 'c']) await tell(text)
    expect(reporters.map(textsOf)).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ])
  })

  it('has been taken in at once by reporters that need no time, so that a step in haste need not wait', () => {
    const reporter = fakeReporter()
    const { tell } = fanOut(reporter, hangingReporter())
    void tell('a')
    void tell('b')
    expect(textsOf(reporter)).toEqual(['a', 'b'])
  })

  it('is waited for: a slow reporter slows down what is told', async () => {
    const { clock, tell } = fanOut(fakeReporter(() => clock.sleep(3_000)))
    const began = clock.now()
    await tell('a')
    await tell('b')
    expect(clock.now() - began).toBe(6_000)
  })

  it('comes one after the other to a slow reporter, also when nobody waits', async () => {
    let busy = 0
    let most = 0
    const slow = fakeReporter(async () => {
      most = Math.max(most, ++busy)
      await clock.sleep(1_000)
      busy--
    })
    const { clock, tell, failures } = fanOut(slow)
    await Promise.all(['a', 'b', 'c', 'd'].map(tell))
    expect([most, textsOf(slow), failures]).toEqual([1, ['a', 'b', 'c', 'd'], []])
  })

  it('does not make a reporter late because others came before it in the queue', async () => {
    const slow = fakeReporter(() => clock.sleep(PATIENCE_MS - 1_000))
    const { clock, tell, failures } = fanOut(slow)
    await Promise.all(['a', 'b', 'c'].map(tell))
    expect(failures).toEqual([])
  })
})

describe.each(['throws', 'rejects'] as const)('a reporter that %s', (how) => {
  it('gives one warning, however often it fails', async () => {
    const { tell, failures } = fanOut(throwingReporter(how))
    for (const text of ['a', 'b', 'c']) await tell(text)
    expect(failures).toEqual(['The test: no space left on device'])
  })

  it('is told the next event all the same', async () => {
    const reporter = throwingReporter(how)
    const { tell } = fanOut(reporter)
    for (const text of ['a', 'b', 'c']) await tell(text)
    expect(textsOf(reporter)).toEqual(['a', 'b', 'c'])
  })

  it('disturbs no other', async () => {
    const others = [fakeReporter(), fakeReporter(() => Promise.resolve())]
    const { tell } = fanOut(others[0]!, throwingReporter(how), others[1]!)
    for (const text of ['a', 'b']) await tell(text)
    expect(others.map(textsOf)).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ])
  })
})

describe('a reporter that hangs', () => {
  it('is given up after its time, with one warning, and told nothing more', async () => {
    const reporter = hangingReporter()
    const { tell, failures, clock } = fanOut(reporter)
    const began = clock.now()
    for (const text of ['a', 'b', 'c']) await tell(text)
    expect(clock.now() - began).toBe(PATIENCE_MS)
    expect(failures).toEqual(['The test: it took longer than 10 s'])
    expect(textsOf(reporter)).toEqual(['a'])
  })

  it('costs its time once, also when events pile up behind it', async () => {
    const { tell, failures, clock } = fanOut(hangingReporter())
    const began = clock.now()
    await Promise.all(['a', 'b', 'c'].map(tell))
    expect(clock.now() - began).toBe(PATIENCE_MS)
    expect(failures).toHaveLength(1)
  })

  it('may take the time that it says it needs', async () => {
    const patient = fakeReporter(() => clock.sleep(60_000), { patienceMs: 61_000 })
    const hasty = fakeReporter(() => new Promise(() => undefined), { name: 'Hasty', patienceMs: 500 })
    const { tell, failures, clock } = fanOut(patient, hasty)
    await tell('a')
    await tell('b')
    expect(failures).toEqual(['Hasty: it took longer than 0.5 s'])
    expect(textsOf(patient)).toEqual(['a', 'b'])
  })

  it('holds up no other: the others take in what is told while it hangs', async () => {
    const other = fakeReporter(() => Promise.resolve())
    const { tell } = fanOut(hangingReporter(), other)
    void tell('a')
    await tell('b')
    expect(textsOf(other)).toEqual(['a', 'b'])
  })

  it('that fails long after it was given up is not told of twice', async () => {
    const late = fakeReporter(async () => {
      await clock.sleep(30_000)
      throw new Error('too late')
    })
    const { tell, failures, clock } = fanOut(late)
    await tell('a')
    await clock.sleep(60_000)
    expect(failures).toEqual(['The test: it took longer than 10 s'])
  })
})
