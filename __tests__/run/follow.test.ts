import { describe, expect, it } from '@jest/globals'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import type { RunSnapshot, Task } from '../../src/model/run.ts'
import type { RunEvent } from '../../src/run/events.ts'
import { createFollower } from '../../src/run/follow.ts'
import { refusal } from '../builders/errors.ts'
import { fakeClient, UNANSWERED, type Script } from '../builders/jobs-client.ts'
import { anAttempt, aRun, aTask, conditionOf } from '../builders/run.ts'
import { eventsOf } from '../builders/step.ts'

const FAILED = conditionOf('TERMINATED', 'FAILED')
const GOOD = conditionOf('TERMINATED', 'SUCCESS')

const failed = (key: string, runId: string): Task => aTask({ key, attempts: [anAttempt({ runId, condition: FAILED })] })
const runJob = (key: string, runId: string): Task =>
  aTask({ key, kind: 'run-job', attempts: [anAttempt({ runId, condition: FAILED })] })
const ended = (overrides: Partial<RunSnapshot>): RunSnapshot => aRun({ condition: FAILED, ...overrides })

/** Follows the tasks of run 7 of job 42 as these looks show them, a minute after each other, to the end. */
const follow = async (script: Script, ...looks: Task[][]) => {
  const clock = createVirtualClock()
  const client = fakeClient(script)
  const events: RunEvent[] = []
  const emit = async (event: RunEvent): Promise<void> => void events.push(event)
  const follower = createFollower({ client, clock, emit, follows: true })
  for (const tasks of looks) {
    follower.look(aRun({ tasks }))
    await clock.sleep(60_000)
  }
  const before = clock.now()
  await follower.settle(15_000)
  return { client, events, tookMs: clock.now() - before }
}

/** A for-each task with so many failed iterations, that goes on or has ended. */
const forEach = (count: number, condition = conditionOf('RUNNING')): Task =>
  aTask({
    key: 'each',
    kind: 'for-each',
    attempts: [anAttempt({ runId: '8', condition })],
    iterations: { total: 40, succeeded: 0, failed: count, active: 1 },
  })

describe('iterations', () => {
  it('keep the name they were told by when another one vanishes', async () => {
    const looks = {
      '8': [
        ended({ iterations: [failed('[0]', '80'), failed('[1]', '81')] }),
        ended({ iterations: [failed('[0]', '81'), failed('[1]', '82')] }),
      ],
    }
    const { events } = await follow({ looks }, [forEach(2)], [forEach(3, FAILED)])
    expect(eventsOf(events, 'output').map(({ path, attempt }) => [path.join('/'), attempt.runId])).toEqual([
      ['each/[0]', '80'],
      ['each/[1]', '81'],
      ['each/[2]', '82'],
    ])
    expect(eventsOf(events, 'iterations').at(-1)?.iterations).toHaveLength(2)
  })

  it('are read while they go on only when another one has failed', async () => {
    const looks = { '8': [ended({ iterations: [failed('[0]', '80')] })] }
    const going = [forEach(0), forEach(1), forEach(1), forEach(1)].map((task) => [task])
    const { client } = await follow({ looks }, ...going)
    // Once for the failure, and once at the end.
    expect(client.callsOf('getRun')).toHaveLength(2)
  })

  it('are told all, and 20 of the failed ones one by one', async () => {
    const iterations = Array.from({ length: 2000 }, (_, at) => failed(`[${at}]`, String(1000 + at)))
    const { events, client } = await follow({ looks: { '8': [ended({ iterations })] } }, [forEach(2000, FAILED)])
    const [told] = eventsOf(events, 'iterations')
    expect([told?.iterations.length, told?.shown.length]).toEqual([2000, 20])
    expect(client.callsOf('getOutput')).toHaveLength(20)
  })
})

describe('of more failed iterations than are told', () => {
  const endedAt = (at: number, time: number): Task =>
    aTask({ key: `[${at}]`, attempts: [anAttempt({ runId: String(1000 + at), condition: FAILED, endedAt: time })] })

  it('those that failed first are, in their order', async () => {
    // The later in the list, the earlier it ended.
    const iterations = Array.from({ length: 30 }, (_, at) => endedAt(at, 1_000 - at))
    const { events } = await follow({ looks: { '8': [ended({ iterations })] } }, [forEach(30, FAILED)])
    const [told] = eventsOf(events, 'iterations')
    expect(told?.shown.map(({ key }) => key)).toEqual(Array.from({ length: 20 }, (_, at) => `[${at + 10}]`))
  })
})

describe('a child run', () => {
  const child = (runId: string) => ({ returned: { kind: 'child-run', runId } as const })

  it('that is one of those above it is not looked at', async () => {
    const looks = { '70': [ended({ runId: '70', jobId: '43', tasks: [runJob('back', '71')] })] }
    const { client, events } = await follow({ looks, outputs: { '8': child('70'), '71': child('7') } }, [
      runJob('there', '8'),
    ])
    expect(client.callsOf('getRun').map(({ id }) => id)).toEqual(['70'])
    expect(eventsOf(events, 'note')).toMatchObject([{ text: expect.stringContaining('Run 7 is not followed') }])
  })

  it('of which nobody says which it is costs a few questions', async () => {
    const going = aTask({ key: 'outer', kind: 'run-job', attempts: [anAttempt({ runId: '8' })] })
    const { client } = await follow({}, ...Array.from({ length: 30 }, () => [going]))
    expect(client.callsOf('getOutput').length).toBeLessThanOrEqual(8)
  })

  it('that is not told while its task goes on is told at the end', async () => {
    const task = (condition = conditionOf('RUNNING')): Task =>
      aTask({ key: 'outer', kind: 'run-job', attempts: [anAttempt({ runId: '8', condition })] })
    const answers = [refusal('The run has not ended.'), refusal('The run has not ended.'), child('70')]
    const outputs = { '8': () => answers.shift() ?? child('70') }
    const looks = { '70': [ended({ runId: '70', jobId: '43', tasks: [failed('inner', '71')] })] }
    const { events } = await follow({ looks, outputs }, [task()], [task()], [task(FAILED)])
    expect(eventsOf(events, 'child-look').map(({ run }) => run.runId)).toEqual(['70'])
    expect(eventsOf(events, 'note')).toEqual([])
  })

  it('that may not be looked at is asked for once', async () => {
    const going = aTask({ key: 'outer', kind: 'run-job', attempts: [anAttempt({ runId: '8' })] })
    const { client, events } = await follow(
      { looks: { '70': [refusal('No permission.')] }, outputs: { '8': child('70') } },
      ...Array.from({ length: 10 }, () => [going]),
    )
    expect(client.callsOf('getRun')).toHaveLength(1)
    expect(eventsOf(events, 'note')).toMatchObject([{ text: expect.stringContaining('No permission.') }])
  })

  it('that does not answer costs no more than the time there is for it', async () => {
    const { tookMs, events } = await follow({ outputs: { '8': UNANSWERED } }, [runJob('outer', '8')])
    expect(tookMs).toBeLessThanOrEqual(15_000)
    expect(eventsOf(events, 'warning')).toEqual([])
  })

  it('is asked for by a hundred tasks at most, and that is said', async () => {
    const tasks = Array.from({ length: 150 }, (_, at) => runJob(`t${at}`, String(1000 + at)))
    const { client, events } = await follow({}, tasks)
    expect(client.callsOf('getOutput')).toHaveLength(100)
    expect(eventsOf(events, 'note')).toMatchObject([{ text: expect.stringContaining('only 100 tasks') }])
  })

  it('tells of what is new only, and of one that a repair brings back', async () => {
    const push = (condition = conditionOf('RUNNING')): Task =>
      aTask({ key: 'push', attempts: [anAttempt({ runId: '90', condition })] })
    const going = aTask({ key: 'outer', kind: 'run-job', attempts: [anAttempt({ runId: '8' })] })
    const looks = {
      '70': [
        aRun({ runId: '70', jobId: '43', tasks: [push()] }),
        aRun({ runId: '70', jobId: '43', tasks: [push()] }),
        ended({ runId: '70', jobId: '43', condition: GOOD, tasks: [push(GOOD)] }),
      ],
    }
    const { events } = await follow({ looks, outputs: { '8': child('70') } }, [going], [going], [going])
    const tasks = eventsOf(events, 'child-look').map(
      ({ changes }) => changes.filter(({ kind }) => kind === 'task').length,
    )
    expect(tasks).toEqual([1, 0, 1])
  })
})
