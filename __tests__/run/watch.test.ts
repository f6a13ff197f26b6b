import { describe, expect, it } from '@jest/globals'
import type { RunSnapshot } from '../../src/model/run.ts'
import { REPAIR_SHOWS_MS, watch, type WatchOptions } from '../../src/run/watch.ts'
import { accessRefusal, refusal, unreachable } from '../builders/errors.ts'
import { UNANSWERED, type Answer, type Script } from '../builders/jobs-client.ts'
import { aRun, conditionOf } from '../builders/run.ts'
import { aStep, eventsOf, type StepInTest } from '../builders/step.ts'

const MINUTE_MS = 60_000
const running = aRun()
const ended = aRun({ condition: conditionOf('TERMINATED', 'SUCCESS') })

/** What each look showed, and when, in ms since the first. */
interface Watched {
  step: StepInTest
  looks: { at: number; lifeCycle: string; changes: number }[]
  done: Promise<void>
}

const watching = (script: Script['looks'], options: Partial<WatchOptions> = {}, random?: () => number): Watched => {
  const step = aStep({ script: { looks: script }, random })
  const began = step.clock.now()
  const looks: Watched['looks'] = []
  const follow = async (): Promise<void> => {
    for await (const { run, changes } of watch(step, '7', { interval: 'auto', signal: step.canceled, ...options }))
      looks.push({ at: step.clock.now() - began, lifeCycle: run.condition.lifeCycle, changes: changes.length })
  }
  return { step, looks, done: follow() }
}

const timesOf = async ({ looks, done }: Watched): Promise<number[]> => {
  await done
  return looks.map(({ at }) => at)
}

/** A list of `count` equal answers, and then others. */
const many = (count: number, answer: Answer<RunSnapshot>, ...then: Answer<RunSnapshot>[]): Answer<RunSnapshot>[] => [
  ...Array.from({ length: count }, () => answer),
  ...then,
]

describe('watching a run', () => {
  it('ends with the look that shows the end', async () => {
    const { looks, step, done } = watching([running, running, ended, running])
    await done
    expect(looks.map(({ lifeCycle }) => lifeCycle)).toEqual(['RUNNING', 'RUNNING', 'TERMINATED'])
    expect(step.client.calls.map(({ method }) => method)).toEqual(['getRun', 'getRun', 'getRun'])
  })

  it('is over after one look at a run that has ended', async () => {
    expect(await timesOf(watching([ended]))).toEqual([0])
  })

  it('goes on through states that nobody knows', async () => {
    const dreaming = aRun({ condition: conditionOf('DREAMING') })
    expect(await timesOf(watching([dreaming, dreaming, ended]))).toHaveLength(3)
  })

  it('tells only what is different from the look before', async () => {
    const { looks, done } = watching([running, running, ended], { before: running })
    await done
    expect(looks.map(({ changes }) => changes)).toEqual([0, 0, 1])
  })

  it('begins at once, and slows down from a second to ten', async () => {
    const times = await timesOf(watching(many(13, running, ended), {}, () => 0))
    const gaps = times.slice(1).map((at, place) => (at - (times[place] ?? 0)) / 1000)
    expect(times[0]).toBe(0)
    expect(gaps).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10, 10, 10])
  })

  it('keeps an interval that was asked for', async () => {
    expect(await timesOf(watching(many(3, running, ended), { interval: 5 * MINUTE_MS }))).toEqual(
      [0, 5, 10, 15].map((minutes) => minutes * MINUTE_MS),
    )
  })

  it('takes its last look when its time is over, and asks for no longer than is left', async () => {
    const watched = watching([running], { withinMs: MINUTE_MS, interval: 25_000 })
    expect(await timesOf(watched)).toEqual([0, 25_000, 50_000, 60_000])
    expect(watched.step.client.callsOf('getRun').map(({ outageMs }) => outageMs)).toEqual([60_000, 35_000, 10_000, 0])
  })
})

describe('watching is interrupted', () => {
  it('while it waits for the next look', async () => {
    const { step, done } = watching([running], { interval: 5 * MINUTE_MS })
    const end = expect(done).rejects.toMatchObject({ by: 'workflow' })
    await step.clock.sleep(10_000)
    step.cancel()
    await end
    expect(step.client.callsOf('getRun')).toHaveLength(1)
  })

  it('while it waits for an answer', async () => {
    const { step, done } = watching([UNANSWERED])
    const end = expect(done).rejects.toMatchObject({ by: 'workflow' })
    await step.clock.sleep(10_000)
    step.cancel()
    await end
  })
})

describe('a look that is refused', () => {
  const tolerant = (looks: Script['looks'], options: Partial<WatchOptions> = {}): Watched => {
    const watched: Watched = watching(looks, { interval: MINUTE_MS, emit: (event) => emit(event), ...options })
    const { emit } = watched.step.journal
    return watched
  }

  it('ends the watching where nobody would be told of it', async () => {
    const { done, step } = watching([running, refusal('No such run.')])
    await expect(done).rejects.toThrow('No such run.')
    expect(step.client.callsOf('getRun')).toHaveLength(2)
  })

  it('is tried again, and told, for a run that the workspace itself gave away', async () => {
    const { step, looks, done } = tolerant([refusal('No such run.'), refusal('No such run.'), ended])
    await done
    expect(looks.map(({ lifeCycle }) => lifeCycle)).toEqual(['TERMINATED'])
    expect(eventsOf(step.events, 'outage').map(({ trouble }) => trouble)).toMatchObject([
      { what: 'read run 7', cause: 'No such run.', sinceMs: 0 },
      { what: 'read run 7', cause: 'No such run.', sinceMs: MINUTE_MS },
    ])
  })

  it('is given up after ten minutes', async () => {
    const { step, done } = tolerant([refusal('No such run.')])
    const began = step.clock.now()
    await expect(done).rejects.toThrow('No such run.')
    expect((step.clock.now() - began) / MINUTE_MS).toBe(11)
    expect(eventsOf(step.events, 'outage')).toHaveLength(11)
  })

  it('has ten minutes anew after every look that succeeds', async () => {
    const { done, looks } = tolerant(many(8, refusal(), running, ...many(8, refusal(), ended)))
    await done
    expect(looks.map(({ lifeCycle }) => lifeCycle)).toEqual(['RUNNING', 'TERMINATED'])
  })

  it('ends the watching at once for a run that somebody only named', async () => {
    const { step, done } = tolerant([refusal('No such run.')], { mayBeMissing: true })
    await expect(done).rejects.toThrow('No such run.')
    expect(step.client.callsOf('getRun')).toHaveLength(1)
    expect(step.events).toEqual([])
  })

  it('is tried again for a run that was named, once it was seen', async () => {
    const { done, looks } = tolerant([running, refusal(), ended], { mayBeMissing: true })
    await done
    expect(looks).toHaveLength(2)
  })

  it.each([
    ['the identity is refused', accessRefusal()],
    ['the workspace stays away', unreachable()],
    ['something unexpected happens', new TypeError('x is not a function')],
  ])('is not tried again when %s', async (_name, error) => {
    const { step, done } = tolerant([running, error, ended])
    await expect(done).rejects.toBe(error)
    expect(step.client.callsOf('getRun')).toHaveLength(2)
  })
})

describe('watching a run that was repaired', () => {
  const repaired = aRun({ condition: conditionOf('TERMINATED', 'SUCCESS'), repairIds: ['901'] })
  const goingOn = aRun({ repairIds: ['901'] })
  const options = { interval: 10_000, repairId: '901' }

  it('does not end with the end from before the repair', async () => {
    const { looks, done } = watching([ended, ended, goingOn, repaired], options)
    await done
    expect(looks.map(({ lifeCycle }) => lifeCycle)).toEqual(['TERMINATED', 'TERMINATED', 'RUNNING', 'TERMINATED'])
  })

  it('takes the run as it stands when the repair has not shown for a minute', async () => {
    const times = await timesOf(watching([ended], options))
    expect(times.at(-1)).toBe(REPAIR_SHOWS_MS)
    expect(REPAIR_SHOWS_MS).toBe(MINUTE_MS)
  })

  it('counts that minute anew when the run goes on in between', async () => {
    const times = await timesOf(watching(many(5, ended, running, ended), options))
    expect(times.at(-1)).toBe(60_000 + MINUTE_MS)
  })

  it('ends as usual when the repair is not the last one', async () => {
    const both = aRun({ condition: conditionOf('TERMINATED', 'FAILED'), repairIds: ['901', '902'] })
    expect(await timesOf(watching([both], options))).toEqual([0])
  })
})
