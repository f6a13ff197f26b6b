import { describe, expect, it } from '@jest/globals'
import type { RunSnapshot, Task } from '../../src/model/run.ts'
import type { Work } from '../../src/model/work.ts'
import { hasEnded, isInDoubt } from '../../src/run/journal.ts'
import { repair, repairOrTell, tasksToRepair } from '../../src/run/repair.ts'
import { accessRefusal, refusal, unreachable } from '../builders/errors.ts'
import { aJob, aOneTimeRun } from '../builders/inputs.ts'
import type { Script } from '../builders/jobs-client.ts'
import { aRun, anAttempt, aTask, conditionOf } from '../builders/run.ts'
import { aStep, eventsOf, sentencesOf, type StepInTest } from '../builders/step.ts'

const MINUTE_MS = 60_000

const taskOf = (key: string, result: string, dependsOn: string[] = []): Task =>
  aTask({ key, dependsOn, attempts: [anAttempt({ condition: conditionOf('TERMINATED', result) })] })

const failed = (overrides: Partial<RunSnapshot> = {}): RunSnapshot =>
  aRun({ condition: conditionOf('TERMINATED', 'FAILED'), tasks: [taskOf('train', 'FAILED')], ...overrides })

const repairOf = (step: StepInTest): ReturnType<typeof repair> => {
  const { client, clock, random, journal, canceled, inputs } = step
  return repair({ client, clock, random, emit: journal.emit, inputs }, '7', canceled)
}

const repairing = (script: Script): StepInTest => aStep({ script: { looks: [failed()], ...script } })

describe('a repair', () => {
  it('runs the tasks that did not succeed again, and is told before and after', async () => {
    const step = repairing({ repairs: ['9007199254740993'] })
    expect(await repairOf(step)).toEqual({ repairId: '9007199254740993', taskKeys: ['train'] })
    expect(step.events).toEqual([
      { type: 'repairing', taskKeys: ['train'] },
      { type: 'repaired', repairId: '9007199254740993', taskKeys: ['train'] },
    ])
    expect(step.timeline.indexOf('event repairing')).toBeLessThan(step.timeline.indexOf('call repairRun'))
  })

  it('says which run, which tasks, and that what depends on them runs, too', async () => {
    const step = repairing({})
    await repairOf(step)
    expect(step.client.callsOf('repairRun')[0]?.body).toEqual({
      run_id: 7n,
      rerun_tasks: ['train'],
      rerun_dependent_tasks: true,
    })
  })

  it('tells the parameters again that the run had, and names the repair before', async () => {
    const given = {
      jobParameters: { date: '2026-01-01' },
      taskParameters: { notebook_params: { a: '1' }, jar_params: ['x'] },
    }
    const step = repairing({ looks: [failed({ given, repairIds: ['900', '9007199254740993'] })] })
    await repairOf(step)
    expect(step.client.callsOf('repairRun')[0]?.body).toEqual({
      run_id: 7n,
      latest_repair_id: 9007199254740993n,
      rerun_tasks: ['train'],
      rerun_dependent_tasks: true,
      job_parameters: { date: '2026-01-01' },
      notebook_params: { a: '1' },
      jar_params: ['x'],
    })
  })

  it('that is refused certainly did not happen, and is not asked for again', async () => {
    for (const error of [refusal('Too old.'), accessRefusal('Too old.')]) {
      const step = repairing({ repairs: [error] })
      await expect(repairOf(step)).rejects.toThrow('Too old.')
      expect(step.client.callsOf('repairRun')).toHaveLength(1)
      expect(step.events.at(-1)).toEqual({ type: 'repair-refused', reason: 'Too old.' })
      expect(isInDoubt(step.journal.state)).toBe(false)
    }
  })

  it('whose answer was lost is found in the history, and not asked for again', async () => {
    const after = failed({ repairIds: ['901'] })
    const step = repairing({ looks: [failed(), failed(), after], repairs: [unreachable(), '902'] })
    expect(await repairOf(step)).toEqual({ repairId: '901', taskKeys: ['train'] })
    expect(step.client.callsOf('repairRun')).toHaveLength(1)
    expect(step.journal.state.repair).toEqual({ kind: 'taken', repairId: '901' })
  })

  it('whose answer was lost is asked for again once the history shows twice that it did not happen', async () => {
    const step = repairing({ repairs: [unreachable(), '902'] })
    expect(await repairOf(step)).toMatchObject({ repairId: '902' })
    expect(step.client.callsOf('getRun')).toHaveLength(3)
    expect(step.client.callsOf('repairRun')).toHaveLength(2)
  })

  it('whose answer was lost is looked for five times while the run goes on, and then asked for again', async () => {
    const step = repairing({ looks: [failed(), aRun()], repairs: [unreachable(), '902'] })
    expect(await repairOf(step)).toMatchObject({ repairId: '902' })
    expect(step.client.callsOf('getRun')).toHaveLength(1 + 5)
  })

  it('outlives an outage in which nobody tells the history either', async () => {
    const step = aStep({
      script: (clock) => {
        const began = clock.now()
        const isAway = (): boolean => clock.now() - began < MINUTE_MS
        // As the client does: a look outlives an outage for as long as it may.
        const looked = async (): Promise<RunSnapshot> => {
          const { outageMs = 10 * MINUTE_MS } = step.client.calls.at(-1) ?? {}
          await clock.sleep(Math.min(outageMs, Math.max(0, began + MINUTE_MS - clock.now())))
          if (isAway()) throw unreachable()
          return failed()
        }
        return { looks: [failed(), looked], repairs: [() => (isAway() ? unreachable() : '902')] }
      },
    })
    expect(await repairOf(step)).toMatchObject({ repairId: '902' })
  })

  it('costs what the start was to cost: no run tells its performance target', async () => {
    for (const work of [
      aJob({ extra: { performance_target: 'STANDARD' } }),
      aOneTimeRun({ tasks: [], performance_target: 'STANDARD' }),
    ]) {
      const step = aStep({ inputs: { work }, script: { looks: [failed()] } })
      await repairOf(step)
      expect(step.client.callsOf('repairRun')[0]?.body).toMatchObject({ performance_target: 'STANDARD' })
    }
  })

  it('whose answer was lost is found although a look for it is refused', async () => {
    const looks = [failed(), refusal('Run 7 does not exist.'), failed({ repairIds: ['901'] })]
    const step = repairing({ looks, repairs: [unreachable()] })
    expect(await repairOf(step)).toMatchObject({ repairId: '901' })
  })

  it('that is refused after an answer was lost counts all the same when the history shows it', async () => {
    const looks = [failed(), failed(), failed(), failed(), failed({ repairIds: ['901'] })]
    const step = repairing({ looks, repairs: [unreachable(), refusal('A repair is active.')] })
    expect(await repairOf(step)).toMatchObject({ repairId: '901' })
    expect(eventsOf(step.events, 'repair-refused')).toEqual([])
  })

  it('that is refused after an answer was lost is looked for as long as a repair may take to show', async () => {
    const step = aStep({
      script: (clock) => {
        const began = clock.now()
        const looked = (): RunSnapshot => failed({ repairIds: clock.now() - began < 40_000 ? [] : ['901'] })
        return { looks: [looked], repairs: [unreachable(), refusal('A repair is active.')] }
      },
    })
    expect(await repairOf(step)).toMatchObject({ repairId: '901' })
  })

  it('that is refused after an answer was lost, and never shows, is refused within about a minute', async () => {
    const step = repairing({ repairs: [unreachable(), refusal('One-time runs cannot be repaired.')] })
    const began = step.clock.now()
    await expect(repairOf(step)).rejects.toThrow('One-time runs cannot be repaired.')
    expect(step.clock.now() - began).toBeLessThan(1.5 * MINUTE_MS)
    expect(isInDoubt(step.journal.state)).toBe(false)
  })

  it('is given up after five minutes without an answer, and stays in doubt', async () => {
    const step = repairing({ repairs: [unreachable()] })
    const began = step.clock.now()
    await expect(repairOf(step)).rejects.toThrow('ECONNRESET')
    const tookMs = step.clock.now() - began
    expect(tookMs).toBeGreaterThan(5 * MINUTE_MS)
    expect(tookMs).toBeLessThan(6 * MINUTE_MS)
    expect(isInDoubt(step.journal.state)).toBe(true)
  })

  it('is not asked for when the workflow was cancelled', async () => {
    const step = repairing({})
    step.cancel()
    await expect(repairOf(step)).rejects.toThrow('interrupted by workflow')
    expect(step.client.callsOf('repairRun')).toEqual([])
  })

  it('is not asked for when the run has no task that could be repaired', async () => {
    const step = repairing({ looks: [failed({ tasks: [taskOf('a', 'SUCCESS')] })] })
    await expect(repairOf(step)).rejects.toMatchObject({ kind: 'request-refused' })
    expect(step.events).toEqual([])
  })

  it('makes an end that was seen before it count no more, until the repair shows', async () => {
    const step = repairing({ repairs: ['901'] })
    const look = (run: RunSnapshot) => step.journal.emit({ type: 'look', run, changes: [] })
    await look(failed())
    expect(hasEnded(step.journal.state)).toBe(true)
    await repairOf(step)
    expect(hasEnded(step.journal.state)).toBe(false)
    await look(failed())
    expect(hasEnded(step.journal.state)).toBe(false)
    await look(failed({ repairIds: ['901'] }))
    expect(hasEnded(step.journal.state)).toBe(true)
  })
})

describe('a repair that repair-attempts asks for', () => {
  const tellOf = (step: StepInTest) => repairOrTell({ ...step, stop: step.canceled }, '7', 2)

  it('is told in a sentence, with which tasks run again', async () => {
    const step = repairing({ repairs: ['901'] })
    expect(await tellOf(step)).toMatchObject({ repairId: '901' })
    expect(sentencesOf(step.events)).toEqual(['Repair 2 (901) runs again: train.'])
  })

  it('that is refused lets the run be judged as it ended', async () => {
    const step = repairing({ repairs: [refusal('Too old.')] })
    expect(await tellOf(step)).toBeUndefined()
    expect(sentencesOf(step.events)).toEqual(['The run could not be repaired: Too old.'])
  })

  it('of which nobody knows whether it happened does not let the run be judged', async () => {
    const step = repairing({ repairs: [unreachable()] })
    await expect(tellOf(step)).rejects.toThrow('ECONNRESET')
  })

  it('that met a fault of this action is no refusal', async () => {
    const step = repairing({ repairs: [new TypeError('x is not a function')] })
    await expect(tellOf(step)).rejects.toThrow('x is not a function')
  })
})

describe('a repair of a run of some tasks (only)', () => {
  const tasks = [
    taskOf('a', 'FAILED'),
    taskOf('after', 'SUCCESS', ['a']),
    taskOf('left', 'DISABLED', ['a']),
    taskOf('beyond', 'SKIPPED', ['left', 'a']),
  ]
  const bodyOf = async (work: Work): Promise<unknown> => {
    const step = aStep({ inputs: { work }, script: { looks: [failed({ tasks })] } })
    await repairOf(step)
    return step.client.callsOf('repairRun')[0]?.body
  }

  it.each<[string, Work]>([
    ['an input', aJob({ only: ['a', 'after'] })],
    ['a field of the request', aJob({ extra: { only: ['a', 'after'] } })],
  ])('names each of those, and nothing that only depends on them: %s', async (_name, work) => {
    expect(await bodyOf(work)).toEqual({ run_id: 7n, rerun_tasks: ['a', 'after'] })
  })

  it('goes by what ran where tasks are named by what is around them', async () => {
    expect(await bodyOf(aJob({ only: ['a+'] }))).toEqual({ run_id: 7n, rerun_tasks: ['a', 'after', 'beyond'] })
  })
})

describe('the tasks that are repaired', () => {
  it.each([
    ['those that failed, timed out or were cancelled', ['FAILED', 'TIMEDOUT', 'CANCELED']],
    ['those given up because of others', ['UPSTREAM_FAILED', 'UPSTREAM_CANCELED']],
  ])('are %s', (_name, results) => {
    const tasks = ['SUCCESS', ...results].map((result, at) => taskOf(`t${at}`, result))
    expect(tasksToRepair(tasks)).toEqual(results.map((_, at) => `t${at + 1}`))
  })

  it('are none that are excluded, disabled or skipped for a reason of their own', () => {
    const tasks = ['EXCLUDED', 'DISABLED', 'SKIPPED', 'SUCCESS', 'SUCCESS_WITH_FAILURES'].map((result, at) =>
      taskOf(`t${at}`, result),
    )
    expect(tasksToRepair([...tasks, taskOf('bad', 'FAILED')])).toEqual(['bad'])
  })

  it('are also those skipped behind them, however far, whatever the order of the list', () => {
    const tasks = [
      taskOf('third', 'SKIPPED', ['second']),
      taskOf('second', 'SKIPPED', ['first']),
      taskOf('other', 'SKIPPED', ['good']),
      taskOf('good', 'SUCCESS'),
      taskOf('first', 'FAILED'),
    ]
    expect(tasksToRepair(tasks)).toEqual(['third', 'second', 'first'])
  })

  it('are judged by their last attempt', () => {
    const attempts = (...results: string[]): Task['attempts'] =>
      results.map((result, number) =>
        anAttempt({ number, condition: conditionOf('TERMINATED', result) }),
      ) as Task['attempts']
    const tasks = [
      aTask({ key: 'healed', attempts: attempts('FAILED', 'SUCCESS') }),
      aTask({ key: 'sick', attempts: attempts('FAILED', 'FAILED') }),
    ]
    expect(tasksToRepair(tasks)).toEqual(['sick'])
  })
})
