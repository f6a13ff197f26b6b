import { describe, expect, it } from '@jest/globals'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import type { RunListing, RunSnapshot, Task } from '../../src/model/run.ts'
import { tellStory } from '../../src/run/story.ts'
import { accessRefusal, refusal, unreachable } from '../builders/errors.ts'
import { UNANSWERED, type Answer, type Script } from '../builders/jobs-client.ts'
import { aRun, anAttempt, aTask, conditionOf } from '../builders/run.ts'
import { aStep, eventsOf, sentencesOf, type StepOptions } from '../builders/step.ts'

const MINUTE_MS = 60_000
const NOW = Date.UTC(2026, 0, 1)

const taskThat = (result: string): Task =>
  aTask({ attempts: [anAttempt({ condition: conditionOf('TERMINATED', result) })] })
const endedAs = (result: string, overrides: Partial<RunSnapshot> = {}): RunSnapshot =>
  aRun({ condition: conditionOf('TERMINATED', result), tasks: [taskThat(result)], startedAt: NOW, ...overrides })
const going = aRun({ startedAt: NOW, tasks: [aTask()] })

const told = async (options: StepOptions) => {
  const step = aStep(options)
  const outcome = await tellStory(step)
  return { step, outcome }
}

describe('a step that runs a job', () => {
  it('starts it, follows it, and tells what its tasks left behind before it tells the end', async () => {
    const { step, outcome } = await told({
      script: {
        looks: [going, endedAs('SUCCESS')],
        outputs: { '501': { result: { text: 'fine', truncated: false } } },
      },
    })
    expect(outcome).toMatchObject({
      kind: 'succeeded',
      run: { runId: '7', tasks: [{ output: { result: { text: 'fine', truncated: false } } }] },
    })
    expect(step.events.map(({ type }) => type)).toEqual(['starting', 'run', 'look', 'look', 'output', 'run-ended'])
    expect(step.client.callsOf('runNow')).toHaveLength(1)
  })

  it('fails with the run', async () => {
    const { outcome } = await told({
      script: { looks: [endedAs('FAILED')], outputs: { '501': { error: 'KeyError: region' } } },
    })
    expect(outcome).toMatchObject({ kind: 'failed', failure: 'run-failed', error: 'KeyError: region' })
  })

  it('does not let an output that is lost change the verdict', async () => {
    for (const result of ['SUCCESS', 'FAILED']) {
      const script = { looks: [endedAs(result)], outputs: { '501': unreachable() } }
      const { step, outcome } = await told({ script })
      expect(outcome.kind).toBe(result === 'SUCCESS' ? 'succeeded' : 'failed')
      expect(eventsOf(step.events, 'output-lost')).toHaveLength(1)
    }
  })

  it('waits for outputs for five minutes after the end, and then judges without them', async () => {
    const { step, outcome } = await told({ script: { looks: [endedAs('SUCCESS')], outputs: { '501': UNANSWERED } } })
    expect(outcome.kind).toBe('succeeded')
    expect(step.clock.now() - NOW).toBe(5 * MINUTE_MS)
    expect(sentencesOf(step.events)).toEqual(['1 output did not arrive within 5m.'])
  })

  it('says what the workspace refused', async () => {
    const { outcome } = await told({ script: { starts: [refusal('No such job.')] } })
    expect(outcome).toMatchObject({
      kind: 'refused',
      error: { message: 'No such job.' },
      inDoubt: false,
      goesOn: false,
    })
  })

  it('says that a run may have been started when nobody answered', async () => {
    const { outcome } = await told({ script: { starts: [unreachable()] } })
    expect(outcome).toMatchObject({ kind: 'refused', inDoubt: true, goesOn: false })
  })

  it('says that the run may go on when the workspace stays away', async () => {
    const { outcome, step } = await told({ script: { looks: [going, unreachable()] } })
    expect(outcome).toMatchObject({ kind: 'refused', run: { runId: '7' }, inDoubt: false, goesOn: true })
    expect(step.saved()).toMatchObject({ start: { runId: '7' } })
  })

  it('never reports a run that is another’s', async () => {
    const { outcome, step } = await told({
      inputs: { idempotencyToken: 'mine' },
      script: { looks: [endedAs('SUCCESS', { jobId: '43' })] },
    })
    expect(outcome).toMatchObject({ kind: 'refused', run: undefined, inDoubt: false, goesOn: false })
    expect(eventsOf(step.events, 'look')).toEqual([])
    expect(step.client.callsOf('cancelRun')).toEqual([])
  })

  it('ends at once when a run that was given does not exist', async () => {
    const { outcome, step } = await told({
      inputs: { work: { kind: 'run', runId: '7' } },
      script: { looks: [refusal('No such run.')] },
    })
    expect(outcome).toMatchObject({ kind: 'refused', goesOn: false })
    expect(step.clock.now()).toBe(NOW)
  })

  it('lets a fault of its own through, so that nobody takes it for the workspace’s', async () => {
    const step = aStep({ script: { looks: [going, new TypeError('x is not a function')] } })
    await expect(tellStory(step)).rejects.toThrow('x is not a function')
  })
})

describe('repair-attempts', () => {
  const repaired = (result: string, ...repairIds: string[]): RunSnapshot => endedAs(result, { repairIds })

  it('repairs a run that failed, and judges it as it ends then', async () => {
    const looks = [endedAs('FAILED'), endedAs('FAILED'), repaired('SUCCESS', '901')]
    const { outcome, step } = await told({ inputs: { repairAttempts: 2 }, script: { looks } })
    expect(outcome).toMatchObject({ kind: 'succeeded', run: { repairs: [{ repairId: '901', result: 'SUCCESS' }] } })
    expect(step.client.callsOf('repairRun')).toHaveLength(1)
    expect(step.client.callsOf('runNow')).toHaveLength(1)
  })

  it('repairs as often as it may, and not more often', async () => {
    const looks = [
      endedAs('FAILED'),
      endedAs('FAILED'),
      repaired('FAILED', '901'),
      repaired('FAILED', '901'),
      repaired('FAILED', '901', '902'),
    ]
    const { outcome, step } = await told({
      inputs: { repairAttempts: 2 },
      script: { looks, repairs: ['901', '902'] },
    })
    expect(outcome.kind).toBe('failed')
    expect(step.client.callsOf('repairRun')).toHaveLength(2)
  })

  it.each(['CANCELED', 'SUCCESS', 'MAXIMUM_CONCURRENT_RUNS_REACHED'])('repairs nothing after %s', async (result) => {
    const { step } = await told({ inputs: { repairAttempts: 2 }, script: { looks: [endedAs(result)] } })
    expect(step.client.callsOf('repairRun')).toEqual([])
  })

  it('fails as the run did when the workspace refuses the repair', async () => {
    const { outcome } = await told({
      inputs: { repairAttempts: 2 },
      script: { looks: [endedAs('FAILED')], repairs: [accessRefusal()] },
    })
    expect(outcome).toMatchObject({ kind: 'failed', failure: 'run-failed' })
  })

  it('leaves the run to the clean-up step when nobody knows whether it is being repaired', async () => {
    const { outcome, step } = await told({
      inputs: { repairAttempts: 1 },
      script: { looks: [endedAs('FAILED')], repairs: [unreachable()] },
    })
    expect(outcome).toMatchObject({ kind: 'refused', inDoubt: true, goesOn: true })
    expect(step.saved()).toMatchObject({ repair: { kind: 'asked' } })
  })

  it('says so when a repair never shows, and judges the run as it stands', async () => {
    const { outcome, step } = await told({
      inputs: { repairAttempts: 1 },
      script: { looks: [endedAs('FAILED')] },
    })
    expect(outcome.kind).toBe('failed')
    expect(sentencesOf(step.events)).toContain(
      'The run has ended, and repair 901 never showed in its history: it is judged as it stands.',
    )
    expect(step.clock.now() - NOW).toBeLessThan(2 * MINUTE_MS)
  })
})

describe('timeout', () => {
  const endless = { looks: [going] }
  const timeout = 10 * MINUTE_MS

  it('cancels the run, and watches it end for a minute at most', async () => {
    const { outcome, step } = await told({ inputs: { timeout }, script: endless })
    expect(outcome).toMatchObject({ kind: 'timed-out', fate: 'canceling', afterMs: timeout })
    expect(step.client.callsOf('cancelRun').map(({ id }) => id)).toEqual(['7'])
    expect(step.clock.now() - NOW).toBe(timeout + MINUTE_MS)
    expect(step.saved()).toMatchObject({ isTimedOut: true })
  })

  it('says when it saw the run end after that, and what its tasks left behind', async () => {
    const step = aStep({
      inputs: { timeout },
      script: (clock) => ({
        looks: [() => (clock.now() - NOW < timeout + 5_000 ? going : endedAs('CANCELED'))],
        outputs: { '501': { logs: { text: 'so far', truncated: false } } },
      }),
    })
    expect(await tellStory(step)).toMatchObject({
      kind: 'timed-out',
      fate: 'ended',
      run: { tasks: [{ output: { logs: { text: 'so far' } } }] },
    })
  })

  it('does not wait for a reporter that hangs', async () => {
    let looks = 0
    const { outcome, step } = await told({
      inputs: { timeout },
      script: endless,
      onEvent: ({ type }) => (type === 'look' && ++looks === 1 ? new Promise(() => undefined) : undefined),
    })
    expect(outcome).toMatchObject({ kind: 'timed-out', fate: 'canceling' })
    expect(step.clock.now() - NOW).toBe(timeout + MINUTE_MS)
  })

  it('cancels the run at once although a reporter is busy', async () => {
    const clock = createVirtualClock(NOW)
    let canceledAt: number | undefined
    let busy: Promise<void> | undefined
    const cancels = [() => void (canceledAt = clock.now())]
    const onEvent: StepOptions['onEvent'] = ({ type }) => {
      if (type === 'look') busy ??= clock.sleep(timeout + 2 * MINUTE_MS)
      return busy
    }
    const { outcome } = await told({ clock, inputs: { timeout }, script: { ...endless, cancels }, onEvent })
    expect(outcome).toMatchObject({ kind: 'timed-out', fate: 'canceling' })
    expect(canceledAt).toBe(NOW + timeout)
  })

  it('does not take the end before a repair that nobody answered as the end', async () => {
    const { outcome, step } = await told({
      inputs: { timeout, repairAttempts: 1 },
      script: { looks: [endedAs('FAILED')], repairs: [UNANSWERED] },
    })
    expect(outcome).toMatchObject({ kind: 'timed-out', fate: 'canceling' })
    expect(step.saved()).toMatchObject({ repair: { kind: 'asked' }, isTimedOut: true })
  })

  it('leaves the run where on-timeout says so', async () => {
    const { outcome, step } = await told({ inputs: { timeout, onTimeout: 'leave' }, script: endless })
    expect(outcome).toMatchObject({ kind: 'timed-out', fate: 'left' })
    expect(step.client.callsOf('cancelRun')).toEqual([])
  })

  it('says when the run could not be cancelled', async () => {
    const { outcome, step } = await told({
      inputs: { timeout },
      script: { ...endless, cancels: [accessRefusal('No.')] },
    })
    expect(outcome).toMatchObject({ kind: 'timed-out', fate: 'not-canceled' })
    expect(sentencesOf(step.events)).toEqual(['The run could not be canceled: No.'])
  })

  it('leaves a start that nobody answered to the clean-up step', async () => {
    const { outcome, step } = await told({ inputs: { timeout }, script: { starts: [UNANSWERED] } })
    expect(outcome).toMatchObject({ kind: 'timed-out', fate: 'unknown', run: undefined })
    expect(step.saved()).toMatchObject({ start: { kind: 'sent' }, isTimedOut: true })
  })

  it('has nothing to cancel before anything was sent', async () => {
    for (const onTimeout of ['cancel', 'leave'] as const) {
      const { outcome } = await told({ inputs: { timeout, onTimeout }, script: { signIns: [UNANSWERED] } })
      expect(outcome).toMatchObject({ kind: 'timed-out', fate: 'not-started' })
    }
  })

  it('counts from the start of the run, also of one that another step started', async () => {
    const run = aRun({ startedAt: NOW - 8 * MINUTE_MS })
    const { step } = await told({
      inputs: { timeout, work: { kind: 'run', runId: '7' } },
      script: { looks: [run], serverNow: () => NOW },
    })
    const [canceling] = step.events.filter(({ type }) => type === 'canceling')
    expect(canceling).toEqual({ type: 'canceling', by: 'timeout' })
    expect(step.clock.now() - NOW).toBe(2 * MINUTE_MS + MINUTE_MS)
  })

  it('does not undo an end that was seen', async () => {
    const { outcome } = await told({
      inputs: { timeout },
      script: { looks: [endedAs('SUCCESS')], outputs: { '501': UNANSWERED } },
    })
    expect(outcome.kind).toBe('succeeded')
    const late = await told({
      inputs: { timeout: MINUTE_MS },
      script: { looks: [endedAs('SUCCESS')], outputs: { '501': UNANSWERED } },
    })
    expect(late.outcome.kind).toBe('succeeded')
    expect(sentencesOf(late.step.events)).toEqual(['1 output of the run had not arrived when `timeout` was over.'])
  })

  it('cancels no run that a given token may have led to, before it was looked at', async () => {
    const { outcome, step } = await told({
      inputs: { timeout, idempotencyToken: 'mine' },
      script: { looks: [UNANSWERED] },
    })
    expect(outcome).toMatchObject({ kind: 'timed-out', fate: 'not-canceled' })
    expect(step.client.callsOf('cancelRun')).toEqual([])
    expect(step.saved()).toMatchObject({ start: { runId: '7', isTokenDerived: false } })
  })
})

describe('the workflow is cancelled', () => {
  const canceledAfter = async (ms: number, options: StepOptions, by?: 'workflow' | 'clean-up') => {
    const step = aStep(options)
    const outcome = tellStory(step)
    await step.clock.sleep(ms)
    step.cancel(by)
    return { step, outcome: await outcome, tookMs: step.clock.now() - NOW - ms }
  }
  const endless = { looks: [going] }

  it('sends one cancel request, within the seconds that the runner leaves, and does not watch', async () => {
    const { step, outcome, tookMs } = await canceledAfter(MINUTE_MS, { script: endless })
    expect(outcome).toMatchObject({ kind: 'canceled', fate: 'canceling', run: { runId: '7' } })
    expect(step.client.callsOf('cancelRun')).toEqual([{ method: 'cancelRun', id: '7', deadlineMs: 5_000 }])
    expect(step.client.calls.at(-1)?.method).toBe('cancelRun')
    expect(tookMs).toBe(0)
    expect(step.saved()).toMatchObject({ start: { runId: '7' } })
  })

  it('does not wait for a reporter that hangs', async () => {
    const { step, tookMs } = await canceledAfter(MINUTE_MS, {
      script: endless,
      onEvent: ({ type }) => (type === 'canceling' ? new Promise(() => undefined) : undefined),
    })
    expect(step.client.callsOf('cancelRun')).toHaveLength(1)
    expect(tookMs).toBe(0)
  })

  it('does not wait for a reporter that hung before', async () => {
    const onEvent: StepOptions['onEvent'] = ({ type }) => (type === 'look' ? new Promise(() => undefined) : undefined)
    const { step, outcome, tookMs } = await canceledAfter(MINUTE_MS, { script: endless, onEvent })
    expect(outcome).toMatchObject({ kind: 'canceled', fate: 'canceling' })
    expect(step.client.callsOf('cancelRun')).toHaveLength(1)
    expect(tookMs).toBe(0)
  })

  /** A run of the job that began when the start was sent. */
  const active = [{ runId: '9', name: 'nightly', startedAt: NOW }]

  it('finds the run of a start that was not answered by sending it again under its token, and cancels it', async () => {
    const script: Script = { starts: [UNANSWERED, '9'], started: [active] }
    const { step, outcome } = await canceledAfter(10_000, { script })
    expect(outcome).toMatchObject({ kind: 'canceled', fate: 'canceling', run: { runId: '9' } })
    const [first, again] = step.client.callsOf('runNow')
    expect(again).toMatchObject({ body: first?.body, deadlineMs: 1_500 })
    expect(step.client.callsOf('cancelRun')).toEqual([{ method: 'cancelRun', id: '9', deadlineMs: 3_000 }])
  })

  it.each<[string, Answer<RunListing[]>]>([
    ['none is active', []],
    ['none is active that it can have started', [{ runId: '5', name: 'nightly', startedAt: NOW - 60 * MINUTE_MS }]],
    ['listing them takes too long', UNANSWERED],
  ])('starts nothing, and leaves it to the clean-up step to look once more, when %s', async (_name, started) => {
    const script: Script = { starts: [UNANSWERED, '9'], started: [started], serverNow: () => NOW }
    const { step, outcome, tookMs } = await canceledAfter(10_000, { script })
    expect(outcome).toMatchObject({ kind: 'canceled', fate: 'unknown', run: undefined })
    expect(step.client.callsOf('runNow')).toHaveLength(1)
    expect(tookMs).toBeLessThanOrEqual(1_000)
    expect(step.saved()).toMatchObject({ start: { kind: 'sent' } })
    expect(sentencesOf(step.events)).toEqual([
      'The workflow was canceled before the start request was answered, and no run of it shows. The clean-up step ' +
        'looks once more.',
    ])
  })

  it('starts nothing when the workspace does not say what is active', async () => {
    const script: Script = { starts: [UNANSWERED, '9'], started: [accessRefusal('No.')] }
    const { step, outcome } = await canceledAfter(10_000, { script })
    expect(outcome).toMatchObject({ kind: 'canceled', fate: 'not-canceled' })
    expect(step.client.callsOf('runNow')).toHaveLength(1)
  })

  it('leaves it to the clean-up step when that is not answered either', async () => {
    const script: Script = { starts: [UNANSWERED], started: [active] }
    const { step, outcome } = await canceledAfter(10_000, { script })
    expect(outcome).toMatchObject({ kind: 'canceled', fate: 'not-canceled' })
    expect(step.saved()).toMatchObject({ start: { kind: 'sent' } })
    expect(step.client.callsOf('cancelRun')).toEqual([])
  })

  it('says when the cancel request was not accepted', async () => {
    const { outcome, step } = await canceledAfter(10_000, { script: { ...endless, cancels: [unreachable('Lost.')] } })
    expect(outcome).toMatchObject({ kind: 'canceled', fate: 'not-canceled' })
    expect(sentencesOf(step.events)).toEqual([
      'The workflow was canceled, but the run could not be: Lost. The clean-up step tries again.',
    ])
  })

  it.each([
    ['on-cancel says so', { onCancel: 'leave' } as const, 'The run is left running, as on-cancel says.'],
    ['nobody waits for it', { wait: false } as const, 'The run is left running, as wait: false says.'],
  ])('leaves the run when %s', async (_name, inputs, sentence) => {
    const { outcome, step } = await canceledAfter(10_000, { inputs, script: { starts: [UNANSWERED] } })
    expect(outcome).toMatchObject({ kind: 'canceled', fate: 'left' })
    expect(sentencesOf(step.events)).toEqual([sentence])
    expect(step.client.callsOf('cancelRun')).toEqual([])
  })

  it('has nothing to cancel before anything was sent', async () => {
    const { outcome, step } = await canceledAfter(10_000, { script: { signIns: [UNANSWERED] } })
    expect(outcome).toMatchObject({ kind: 'canceled', fate: 'not-started', run: undefined })
    expect(step.saved()).toBeUndefined()
  })

  it('leaves the run running where that is asked for, also when the clean-up step stops this one', async () => {
    const inputs = { onCancel: 'leave' as const }
    const { outcome } = await canceledAfter(MINUTE_MS, { inputs, script: endless }, 'clean-up')
    expect(outcome).toMatchObject({ kind: 'canceled', fate: 'left' })
  })

  it('sends nothing more when the clean-up step is already at work', async () => {
    const { outcome, step } = await canceledAfter(MINUTE_MS, { script: endless }, 'clean-up')
    expect(outcome).toMatchObject({ kind: 'canceled', fate: 'unknown' })
    expect(step.client.callsOf('cancelRun')).toEqual([])
  })

  it('does not undo an end that was seen', async () => {
    const script: Script = { looks: [endedAs('SUCCESS')], outputs: { '501': UNANSWERED } }
    const { outcome } = await canceledAfter(10_000, { script })
    expect(outcome.kind).toBe('succeeded')
  })

  it('cancels no run that a given token may have led to, before it was looked at', async () => {
    const inputs = { idempotencyToken: 'mine' }
    const { outcome, step } = await canceledAfter(10_000, { inputs, script: { looks: [UNANSWERED] } })
    expect(outcome).toMatchObject({ kind: 'canceled', fate: 'not-canceled' })
    expect(step.client.callsOf('cancelRun')).toEqual([])
  })

  it('does not wait for what a run left behind that timeout had ended', async () => {
    const timeout = 10 * MINUTE_MS
    const { outcome, step, tookMs } = await canceledAfter(timeout + 10_000, {
      inputs: { timeout },
      script: (clock) => ({
        looks: [() => (clock.now() - NOW < timeout + 5_000 ? going : endedAs('CANCELED'))],
        outputs: { '501': UNANSWERED },
      }),
    })
    expect(outcome).toMatchObject({ kind: 'timed-out', fate: 'ended' })
    expect(sentencesOf(step.events)).not.toContainEqual(expect.stringContaining('did not arrive'))
    expect(tookMs).toBe(0)
  })

  it('cancels the run while it is being repaired, and leaves the rest to the clean-up step', async () => {
    const script: Script = { looks: [endedAs('FAILED')], repairs: [UNANSWERED] }
    const { outcome, step } = await canceledAfter(10_000, { inputs: { repairAttempts: 1 }, script })
    expect(outcome).toMatchObject({ kind: 'canceled', fate: 'canceling' })
    expect(step.saved()).toMatchObject({ repair: { kind: 'asked' } })
  })
})

describe('wait: false', () => {
  const inputs = { wait: false }

  it('starts the run, says where it is, and goes', async () => {
    const { outcome, step } = await told({ inputs, script: { looks: [aRun({ url: 'https://h/run/7' })] } })
    expect(outcome).toMatchObject({ kind: 'started', run: { runId: '7', url: 'https://h/run/7' } })
    expect(step.client.callsOf('getRun')).toHaveLength(1)
    expect(step.clock.now()).toBe(NOW)
  })

  it('has started it even when its page could not be looked up', async () => {
    const { outcome, step } = await told({ inputs, script: { looks: [unreachable('Lost.')] } })
    expect(outcome).toMatchObject({
      kind: 'started',
      run: { runId: '7', url: 'https://dbc.example.com/jobs/42/runs/7' },
    })
    expect(sentencesOf(step.events)).toEqual(['The run was started, but its page could not be looked up: Lost.'])
  })

  it('looks for its page no longer than the workflow goes on', async () => {
    const step = aStep({ inputs, script: { looks: [UNANSWERED] } })
    const outcome = tellStory(step)
    await step.clock.sleep(1_000)
    step.cancel()
    expect(await outcome).toMatchObject({ kind: 'canceled', fate: 'left', run: { runId: '7' } })
  })

  it('fails over a run that is another’s', async () => {
    const { outcome } = await told({
      inputs: { ...inputs, idempotencyToken: 'mine' },
      script: { looks: [aRun({ jobId: '43' })] },
    })
    expect(outcome).toMatchObject({ kind: 'refused', run: undefined })
  })
})

describe('the past of the job', () => {
  const began = (minutesAgo: number): Partial<RunSnapshot> => ({ startedAt: NOW - minutesAgo * MINUTE_MS })
  const completed = Array.from({ length: 9 }, () => endedAs('SUCCESS', { ...began(0), totalMs: 30 * MINUTE_MS }))
  const manyLooks = [...Array.from({ length: 40 }, () => going), endedAs('SUCCESS')]
  const lasted = ({ step }: Awaited<ReturnType<typeof told>>): number => step.clock.now() - NOW
  const asked = ({ step }: Awaited<ReturnType<typeof told>>): number => step.client.callsOf('listCompletedRuns').length

  it('is asked for once, after the first look, and paces the wait', async () => {
    const ramp = await told({ script: { looks: manyLooks } })
    const known = await told({ script: { looks: manyLooks, completed } })
    const { client } = known.step
    expect(client.calls.map(({ method }) => method).slice(0, 5)).toEqual([
      'signIn',
      'runNow',
      'getRun',
      'listCompletedRuns',
      'getRun',
    ])
    expect(client.callsOf('listCompletedRuns')).toMatchObject([{ id: '42' }])
    expect(lasted(known)).toBeGreaterThan(1.5 * lasted(ramp))
  })

  it('says what is usual', async () => {
    const { step, outcome } = await told({ script: { looks: manyLooks, completed } })
    expect(eventsOf(step.events, 'usual')).toEqual([{ type: 'usual', ms: expect.closeTo(30 * MINUTE_MS) }])
    expect(outcome).toMatchObject({ run: { usualMs: expect.closeTo(30 * MINUTE_MS) } })
  })

  it.each<[string, Answer<RunSnapshot[]>]>([
    ['refused', refusal('No such right.')],
    ['away', unreachable()],
    ['never answered', UNANSWERED],
    ['empty', []],
  ])('that is %s changes nothing', async (_what, answer) => {
    const ramp = await told({ script: { looks: manyLooks }, inputs: { pollInterval: 'auto' } })
    const same = await told({ script: { looks: manyLooks, completed: answer } })
    expect([same.outcome.kind, lasted(same), eventsOf(same.step.events, 'outage')]).toEqual([
      'succeeded',
      lasted(ramp),
      [],
    ])
  })

  it('is not asked for where nothing would be made of it', async () => {
    const looks = [going, endedAs('SUCCESS')]
    const oneTime = looks.map((run) => ({ ...run, runType: 'SUBMIT_RUN' }))
    const repaired = looks.map((run) => ({ ...run, repairIds: ['901'] }))
    expect(asked(await told({ script: { looks, completed } }))).toBe(1)
    expect(asked(await told({ script: { looks, completed }, inputs: { pollInterval: 5_000 } }))).toBe(0)
    expect(asked(await told({ script: { looks: [endedAs('SUCCESS')], completed } }))).toBe(0)
    expect(asked(await told({ script: { looks: repaired, completed } }))).toBe(0)
    const given = { work: { kind: 'run', runId: '7' } } as const
    expect(asked(await told({ script: { looks: oneTime, completed }, inputs: given }))).toBe(0)
  })
})
