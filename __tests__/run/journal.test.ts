import { describe, expect, it } from '@jest/globals'
import type { ActionError } from '../../src/model/errors.ts'
import type { Outcome } from '../../src/model/outcome.ts'
import type { RunEvent, TokenRequest } from '../../src/run/events.ts'
import { advance, hasEnded, isInDoubt, isSettled, NOTHING_YET, reportOf, runIdOf } from '../../src/run/journal.ts'
import { stateAfter } from '../builders/events.ts'
import { refusal, unreachable } from '../builders/errors.ts'
import { aRun, anAttempt, aTask, conditionOf } from '../builders/run.ts'

const request: TokenRequest = { endpoint: 'run-now', body: { job_id: 42n, idempotency_token: 'token-1' } }
const starting: Extract<RunEvent, { type: 'starting' }> = {
  type: 'starting',
  request,
  isTokenDerived: true,
  jobId: '42',
  at: 1_000,
}
const anotherStart: RunEvent = {
  ...starting,
  request: { ...request, body: { ...request.body, idempotency_token: 'token-2' } },
}
const named: RunEvent = { type: 'run', runId: '7', origin: 'started', jobId: '42' }
const given: RunEvent = { type: 'run', runId: '7', origin: 'given' }
const look = (overrides: Parameters<typeof aRun>[0] = {}): RunEvent => ({
  type: 'look',
  run: aRun(overrides),
  changes: [],
})
const failedLook = (repairIds: string[] = []): RunEvent =>
  look({ condition: conditionOf('TERMINATED', 'FAILED'), repairIds })
const repairing: RunEvent = { type: 'repairing', taskKeys: ['train'] }
const repaired = (repairId: string): RunEvent => ({ type: 'repaired', repairId, taskKeys: ['train'] })
const runEnded: RunEvent = { type: 'run-ended', run: aRun({ condition: conditionOf('TERMINATED', 'FAILED') }) }
const output = (runId: string, error: string): RunEvent => ({
  type: 'output',
  path: ['train'],
  task: aTask(),
  attempt: anAttempt({ runId }),
  output: { error, resultTruncated: false, logsTruncated: false },
})

const EVERY_EVENT: RunEvent[] = [
  starting,
  { type: 'not-started' },
  starting,
  named,
  look(),
  output('501', 'boom'),
  { type: 'output-lost', path: ['train'], task: aTask(), attempt: anAttempt(), reason: '500' },
  failedLook(),
  runEnded,
  repairing,
  repaired('901'),
  repairing,
  { type: 'repair-refused', reason: 'Too old.' },
  { type: 'outage', trouble: { what: 'read run 7', cause: '503', attempt: 1, delayMs: 500, sinceMs: 0 } },
  { type: 'note', text: 'A note.' },
  { type: 'notice', text: 'A notice.' },
  { type: 'warning', text: 'A warning.' },
  { type: 'canceling', by: 'timeout' },
  { type: 'cancel-accepted' },
  { type: 'cancel-failed', reason: '500' },
  { type: 'misnamed' },
  { type: 'disowned' },
  { type: 'ended', outcome: { kind: 'canceled', fate: 'unknown' } },
]

describe('the journal', () => {
  it('never changes a state or an event that it is given', () => {
    let state = deepFrozen(NOTHING_YET)
    for (const event of EVERY_EVENT) state = deepFrozen(advance(state, deepFrozen(event)))
    expect(state).toEqual(stateAfter(EVERY_EVENT))
    expect(NOTHING_YET.outputs.size).toBe(0)
  })

  it('makes the same state of the same events', () => {
    for (let length = 0; length <= EVERY_EVENT.length; length++)
      expect(stateAfter(EVERY_EVENT.slice(0, length))).toEqual(stateAfter(EVERY_EVENT.slice(0, length)))
  })

  it('keeps what was known when an event that only tells comes', () => {
    const before = stateAfter([starting, named, look()])
    for (const event of EVERY_EVENT.filter(({ type }) => /outage|warning|output-lost|cancel-/.test(type)))
      expect(advance(before, event)).toBe(before)
  })

  it('keeps what each attempt left behind, and the last word on an attempt that is told twice', () => {
    const { outputs } = stateAfter([output('501', 'first'), output('502', 'other'), output('501', 'second')])
    expect([...outputs].map(([runId, kept]) => [runId, kept.error])).toEqual([
      ['501', 'second'],
      ['502', 'other'],
    ])
  })
})

describe('a run that may have been started', () => {
  const isDoubtful = (...events: RunEvent[]): boolean => isInDoubt(stateAfter(events))

  it('is in doubt from the moment before its request leaves until it is named', () => {
    expect(isDoubtful()).toBe(false)
    expect(isDoubtful(starting)).toBe(true)
    expect(isDoubtful(starting, named)).toBe(false)
  })

  it('is in doubt no more once the workspace has refused it', () => {
    expect(isDoubtful(starting, { type: 'not-started' })).toBe(false)
    expect(stateAfter([starting, { type: 'not-started' }]).start).toEqual({ kind: 'nothing-sent' })
  })

  it('stays in doubt when a second sending of the same request is refused', () => {
    expect(isDoubtful(starting, starting, { type: 'not-started' })).toBe(true)
  })

  it('is in doubt no more when another request, under another token, is refused', () => {
    expect(isDoubtful(starting, anotherStart, { type: 'not-started' })).toBe(false)
  })

  it('is in doubt again when the answer that named it was to something else', () => {
    expect(isDoubtful(starting, named, { type: 'misnamed' })).toBe(true)
    expect(isDoubtful(starting, named, { type: 'misnamed' }, { type: 'not-started' })).toBe(true)
    expect(reportOf(stateAfter([starting, named, { type: 'misnamed' }]), { host: 'https://h' })).toBeUndefined()
  })

  it('is nobody’s business once it turned out to be another’s', () => {
    const state = stateAfter([starting, named, { type: 'disowned' }])
    expect([isInDoubt(state), runIdOf(state), reportOf(state, { host: 'https://h' })]).toEqual([
      false,
      undefined,
      undefined,
    ])
  })
})

describe('a repair that may have been taken', () => {
  it('is in doubt from the moment before its request leaves until it is answered', () => {
    const before = [starting, named, failedLook()]
    expect(isInDoubt(stateAfter(before))).toBe(false)
    expect(isInDoubt(stateAfter([...before, repairing]))).toBe(true)
    expect(isInDoubt(stateAfter([...before, repairing, repaired('901')]))).toBe(false)
    expect(isInDoubt(stateAfter([...before, repairing, { type: 'repair-refused', reason: 'no' }]))).toBe(false)
  })

  it('that is refused leaves the one before it as it was', () => {
    const events = [repairing, repaired('901'), repairing, { type: 'repair-refused', reason: 'no' } as const]
    expect(stateAfter(events).repair).toEqual({ kind: 'taken', repairId: '901' })
    expect(stateAfter([repairing, { type: 'repair-refused', reason: 'no' }]).repair).toEqual({ kind: 'none' })
  })

  it('is told with how the run ended after it', () => {
    const { repairs } = stateAfter([repaired('901'), runEnded, repaired('902')])
    expect(repairs.map(({ repairId, result }) => [repairId, result])).toEqual([
      ['901', 'FAILED'],
      ['902', ''],
    ])
  })
})

describe('the end of a run', () => {
  it.each<[string, boolean, RunEvent[]]>([
    ['not looked at yet', false, [starting, named]],
    ['going on', false, [named, look()]],
    ['ended', true, [named, failedLook()]],
    ['ended, and a repair asked for', false, [named, failedLook(), repairing]],
    ['ended, and a repair taken that does not show yet', false, [named, failedLook(), repairing, repaired('901')]],
    ['ended after the repair', true, [named, failedLook(), repairing, repaired('901'), failedLook(['901'])]],
    ['ended, and the repair refused', true, [named, failedLook(), repairing, { type: 'repair-refused', reason: 'no' }]],
    [
      'a repair that never showed, judged as it stands',
      true,
      [named, failedLook(), repairing, repaired('9'), runEnded],
    ],
  ])('%s: %s', (_name, isEnd, events) => {
    expect(hasEnded(stateAfter(events))).toBe(isEnd)
  })
})

describe('a step that ends', () => {
  const refused = (error: ActionError = unreachable()): Outcome => ({ kind: 'refused', error })
  const isDone = (outcome: Outcome, ...events: RunEvent[]): boolean => isSettled(stateAfter(events), outcome)
  const run = aRun()

  it('leaves nothing to clean up when it saw its run end, or was not to wait', () => {
    expect(isDone({ kind: 'succeeded', run, withFailures: false }, named)).toBe(true)
    expect(isDone({ kind: 'failed', run, failure: 'run-failed', unknown: false, error: '' }, named)).toBe(true)
    expect(isDone({ kind: 'started', run }, named)).toBe(true)
  })

  it.each([
    ['ended', true],
    ['left', true],
    ['not-started', true],
    ['canceling', false],
    ['not-canceled', false],
    ['unknown', false],
  ] as const)('after a cancel leaves it to the clean-up step to look, unless it knows: %s', (fate, isClean) => {
    expect(isDone({ kind: 'canceled', fate }, named)).toBe(isClean)
    expect(isDone({ kind: 'timed-out', fate, afterMs: 1 }, named)).toBe(isClean)
  })

  it('leaves nothing to clean up when nothing was started', () => {
    expect(isDone(refused())).toBe(true)
    expect(isDone(refused(), starting, { type: 'not-started' })).toBe(true)
  })

  it('leaves it to the clean-up step when a run or a repair may be going on', () => {
    expect(isDone(refused(), starting)).toBe(false)
    expect(isDone(refused(), starting, named)).toBe(false)
    expect(isDone(refused(), starting, named, look())).toBe(false)
    expect(isDone(refused(), starting, named, failedLook(), repairing)).toBe(false)
    expect(isDone(refused(), starting, named, failedLook(), repairing, repaired('901'))).toBe(false)
  })

  it('leaves nothing to clean up when the run was seen to end all the same', () => {
    expect(isDone(refused(), starting, named, failedLook())).toBe(true)
  })

  it('leaves a run alone that was given and is not there', () => {
    expect(isDone(refused(refusal()), given)).toBe(true)
    expect(isDone(refused(unreachable()), given)).toBe(false)
    expect(isDone(refused(refusal()), given, look())).toBe(false)
    expect(isDone(refused(refusal()), named)).toBe(false)
  })
})

describe('what is known of a run', () => {
  const place = { host: 'https://h', workspaceId: '99', jobName: 'nightly' }

  it('is its page before it was looked at', () => {
    expect(reportOf(stateAfter([starting, named]), place)).toMatchObject({
      runId: '7',
      jobId: '42',
      name: 'nightly',
      url: 'https://h/jobs/42/runs/7?o=99',
      tasks: [],
    })
  })

  it('is no made-up page where the job is not known', () => {
    expect(reportOf(stateAfter([given]), place)?.url).toBe('')
  })

  it('is what the last look showed, with what the last attempt of each task left behind', () => {
    const attempts = [anAttempt({ runId: '501' }), anAttempt({ runId: '502', number: 1 })] as const
    const tasks = [aTask({ attempts: [...attempts] }), aTask({ key: 'other', attempts: [anAttempt({ runId: '503' })] })]
    const state = stateAfter([named, look({ tasks }), output('501', 'first'), output('502', 'second')])
    const report = reportOf(state, place)
    expect(report?.tasks.map(({ key, output: kept }) => [key, kept?.error])).toEqual([
      ['train', 'second'],
      ['other', undefined],
    ])
  })

  it('is how the step came to it, and its repairs', () => {
    const state = stateAfter([named, { type: 'note', text: 'One.' }, { type: 'notice', text: 'Two.' }, repaired('901')])
    expect(reportOf(state, place)).toMatchObject({ notes: ['One.', 'Two.'], repairs: [{ repairId: '901' }] })
  })
})

/** The value, so that any write to it or to anything in it throws. */
function deepFrozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || value instanceof Error || Object.isFrozen(value)) return value
  for (const inner of Object.values(value)) deepFrozen(inner)
  if (value instanceof Map) refuseWrites(value)
  return Object.freeze(value)
}

function refuseWrites(map: Map<unknown, unknown>): void {
  const refuse = (): never => {
    throw new Error('a map of an earlier state was written to')
  }
  Object.assign(map, { set: refuse, delete: refuse, clear: refuse })
}
