import { describe, expect, it } from '@jest/globals'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import type { RunListing } from '../../src/model/run.ts'
import { findStarted } from '../../src/run/find-started.ts'
import type { StartState } from '../../src/run/journal.ts'
import { accessRefusal, notSent, refusal, unreachable } from '../builders/errors.ts'
import { fakeClient, UNANSWERED, type Answer, type Script } from '../builders/jobs-client.ts'

const NOW = createVirtualClock().now()
const HOUR_MS = 3_600_000

type Sent = Extract<StartState, { kind: 'sent' }>

/** A start of job 42 that was sent a minute ago and not answered. */
const sentJob: Sent = {
  kind: 'sent',
  request: { endpoint: 'run-now', body: { job_id: 9007199254740993n, idempotency_token: 'token-1' } },
  isTokenDerived: true,
  jobId: '42',
  sentAt: NOW - 60_000,
  isRepeated: false,
}
/** The same of a one-time run. */
const sentOneTimeRun = (body: Record<string, unknown> = {}): Sent => ({
  ...sentJob,
  request: { endpoint: 'submit', body: { tasks: [], idempotency_token: 'token-1', ...body } },
  jobId: undefined,
})

/** A field that jobs/run-now does not know: it names nothing. */
const withName: Sent = {
  ...sentJob,
  request: { endpoint: 'run-now', body: { ...sentJob.request.body, run_name: 'mine' } },
}

/** A run that began two seconds after the start was sent. */
const aListing = (overrides: Partial<RunListing> = {}): RunListing => ({
  runId: '7',
  name: 'nightly',
  startedAt: NOW - 58_000,
  ...overrides,
})

const found = (sent: Sent, script: Script, signal = new AbortController().signal) => {
  const clock = createVirtualClock()
  const times: number[] = []
  const client = fakeClient({ serverNow: () => clock.now(), ...script }, () => times.push(clock.now() - NOW))
  const methods = (): string[] => client.calls.map(({ method }) => method)
  return { clock, client, times, methods, runId: findStarted({ client, clock, signal }, sent) }
}

const LOOKS = ['listStarted', 'listStarted', 'listStarted']

describe('the run of a start that was not answered', () => {
  it('is none, and nothing is sent, when none is active that it may have started', async () => {
    const { runId, methods, client } = found(sentJob, { started: [[]] })
    expect(await runId).toBeUndefined()
    expect(methods()).toEqual(LOOKS)
    expect(client.calls[0]).toEqual({ method: 'listStarted', id: '42', deadlineMs: 10_000, outageMs: 20_000 })
  })

  it('is given seven seconds to show', async () => {
    const none = found(sentJob, { started: [[]] })
    await none.runId
    expect(none.times).toEqual([0, 3_000, 7_000])
    const late = found(sentJob, { started: [[], [], [aListing()]] })
    expect(await late.runId).toBe('7')
    expect(late.methods()).toEqual([...LOOKS, 'runNow'])
  })

  it('is named by the same request, sent again once, as soon as one is active that it may have started', async () => {
    const { runId, methods, client } = found(sentJob, { started: [[aListing()]], starts: ['9223372036854775807'] })
    expect(await runId).toBe('9223372036854775807')
    expect(methods()).toEqual(['listStarted', 'runNow'])
    expect(client.callsOf('runNow')[0]?.body).toEqual(sentJob.request.body)
  })

  it('is looked for among the one-time runs of the workspace when it belongs to no job', async () => {
    const sent = sentOneTimeRun({ run_name: 'nightly' })
    const { runId, client, methods } = found(sent, { started: [[aListing()]] })
    expect(await runId).toBe('7')
    expect(methods()).toEqual(['listStarted', 'submit'])
    expect(client.calls[0]?.id).toBeUndefined()
    expect(client.callsOf('submit')[0]?.body).toEqual(sent.request.body)
  })

  it.each<[string, Sent, Partial<RunListing>, string[]]>([
    ['began an hour before', sentJob, { startedAt: NOW - HOUR_MS }, LOOKS],
    ['has been going on for an hour', sentJob, { startedAt: undefined, totalMs: HOUR_MS }, LOOKS],
    ['does not say when it began', sentJob, { startedAt: undefined }, ['listStarted', 'runNow']],
    ['has another name than the job once had', sentJob, { name: 'renamed' }, ['listStarted', 'runNow']],
    ['has no name that a start of a job may ask for', withName, { name: 'nightly' }, ['listStarted', 'runNow']],
    ['is a one-time run of another name', sentOneTimeRun({ run_name: 'mine' }), { name: 'theirs' }, LOOKS],
    ['is a one-time run when none was named', sentOneTimeRun(), { name: 'Untitled' }, ['listStarted', 'submit']],
  ])('may be one that %s, or not: nothing is sent when it cannot be', async (_name, sent, run, expected) => {
    const { runId, methods } = found(sent, { started: [[aListing(run)]] })
    expect(await runId).toBe(expected === LOOKS ? undefined : '7')
    expect(methods()).toEqual(expected)
  })

  it('may be one that began an hour before by one clock alone', async () => {
    for (const serverNow of [() => undefined, () => NOW - HOUR_MS]) {
      const { runId } = found(sentJob, { started: [[aListing({ startedAt: NOW - HOUR_MS })]], serverNow })
      expect(await runId).toBe('7')
    }
  })

  it('is found among others', async () => {
    const others = [aListing({ runId: '5', startedAt: NOW - HOUR_MS }), aListing({ runId: '6', totalMs: HOUR_MS })]
    expect(await found(sentJob, { started: [[...others, aListing()]] }).runId).toBe('7')
    expect(await found(sentJob, { started: [others] }).runId).toBeUndefined()
  })

  it.each<[string, Error]>([
    ['refuses to say', refusal()],
    ['does not let this identity list runs', accessRefusal()],
    ['does not answer', unreachable()],
  ])('is asked for by the same request where the workspace %s', async (_name, error) => {
    for (const started of [[error], [[], error]] satisfies Answer<RunListing[]>[][]) {
      const { runId, methods } = found(sentJob, { started })
      expect(await runId).toBe('7')
      expect(methods()).toEqual([...LOOKS.slice(0, started.length), 'runNow'])
    }
  })

  it('is only looked for while nothing gets through', async () => {
    const away = Array<Answer<RunListing[]>>(30).fill(notSent())
    const none = found(sentJob, { started: [...away, []] })
    expect(await none.runId).toBeUndefined()
    expect(new Set(none.methods())).toEqual(new Set(['listStarted']))
    expect(none.times.at(-1)).toBe(30_000)
    const one = found(sentJob, { started: [...away, [aListing()]] })
    expect(await one.runId).toBe('7')
    expect(one.methods().slice(-2)).toEqual(['listStarted', 'runNow'])
  })

  it('is not asked for when nothing gets through for as long as there is time', async () => {
    const over = new AbortController()
    const { runId, methods, clock } = found(sentJob, { started: [notSent()] }, over.signal)
    void clock.sleep(80_000).then(() => over.abort(new Error('time is up')))
    await expect(runId).rejects.toThrow('time is up')
    expect(methods()).not.toContain('runNow')
  })

  it('is not asked for after a fault of our own', async () => {
    const { runId, methods } = found(sentJob, { started: [new TypeError('x is not a function')] })
    await expect(runId).rejects.toThrow('x is not a function')
    expect(methods()).toEqual(['listStarted'])
  })

  it.each<[string, Answer<RunListing[]>, number]>([
    ['between two looks', [], 1_000],
    ['before an answer', UNANSWERED, 1_000],
  ])('is not asked for once there is no more time: %s', async (_name, answer, afterMs) => {
    const over = new AbortController()
    const { runId, methods, clock } = found(sentJob, { started: [answer] }, over.signal)
    void clock.sleep(afterMs).then(() => over.abort(new Error('time is up')))
    await expect(runId).rejects.toThrow('time is up')
    expect([clock.now() - NOW, methods()]).toEqual([afterMs, ['listStarted']])
  })

  it('is not known when the same request is not answered either', async () => {
    await expect(found(sentJob, { started: [[aListing()]], starts: [unreachable()] }).runId).rejects.toThrow(
      'ECONNRESET',
    )
  })
})
