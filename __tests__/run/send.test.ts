import { describe, expect, it } from '@jest/globals'
import { patAuthorizer } from '../../src/databricks/auth/pat.ts'
import { createJobsClient } from '../../src/databricks/client.ts'
import type { HttpResponse } from '../../src/databricks/http/transport.ts'
import { createHttp } from '../../src/databricks/http/workspace.ts'
import { isInDoubt } from '../../src/run/journal.ts'
import { start } from '../../src/run/start.ts'
import { aStep, eventsOf, HOST } from '../builders/step.ts'

type Reply = HttpResponse | Error | 'silence'

const json = (status: number, body: object): HttpResponse => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})
const lost = (what: string, code: string): Error => Object.assign(new Error(`${what} ${code}`), { code })
const UNREACHED = lost('connect', 'ECONNREFUSED')
const BUSY = json(503, { message: 'Later.' })
const TOO_MANY = json(429, { message: 'Later.' })
const REFUSED = json(400, { error_code: 'INVALID_PARAMETER_VALUE', message: 'No.' })
const STARTED = json(200, { run_id: 7 })

/** Starts job 42 through the real client; the workspace gives these answers in turn, the last one for ever. */
const starting = (replies: Reply[]) => {
  const step = aStep()
  const { clock, random } = step
  const began = clock.now()
  /** When each request left, ms, and what was saved for the clean-up step then. */
  const left: { at: number; saved: ReturnType<typeof step.saved> }[] = []
  const send = (): Promise<HttpResponse> => {
    const reply = replies[Math.min(left.length, replies.length - 1)]
    left.push({ at: clock.now() - began, saved: step.saved() })
    if (reply instanceof Error) return Promise.reject(reply)
    return reply === undefined || reply === 'silence' ? new Promise(() => undefined) : Promise.resolve(reply)
  }
  const http = createHttp({
    host: HOST,
    authorizer: patAuthorizer('dapi-secret'),
    clock,
    random,
    transport: { send, close: () => undefined },
  })
  const toStart = { ...step.toStart, client: createJobsClient(http) }
  return { step, left, began, started: start(toStart, step.inputs, step.canceled) }
}

/** What is saved while the pause after the last of these answers is slept through. */
const savedInPause = async (replies: Reply[]) => {
  const { step, left, started } = starting([...replies, 'silence'])
  started.catch(() => undefined)
  while (left.length < replies.length) await step.clock.sleep(10)
  // No pause is shorter than a quarter of a second, and an attempt that is not answered takes a minute.
  await step.clock.sleep(replies.at(-1) === 'silence' ? 60_100 : 100)
  expect(left).toHaveLength(replies.length)
  const saved = step.saved()
  const inDoubt = isInDoubt(step.journal.state)
  step.cancel()
  await expect(started).rejects.toThrow('interrupted by workflow')
  // Nothing was sent in the meantime, so it stays as it was.
  expect(step.saved()).toEqual(saved)
  return { saved, inDoubt }
}

describe('between two attempts of a start', () => {
  it.each<[string, Reply[]]>([
    ['a refused connection', [UNREACHED]],
    ['a name that does not resolve', [lost('getaddrinfo', 'ENOTFOUND')]],
    ['too many requests', [TOO_MANY]],
    ['all of these in a row', [UNREACHED, TOO_MANY, UNREACHED]],
  ])('nothing is in doubt, nor saved to be looked for, after %s', async (_name, replies) => {
    expect(await savedInPause(replies)).toEqual({ saved: undefined, inDoubt: false })
  })

  it.each<[string, Reply[]]>([
    ['a 503', [BUSY]],
    ['a lost connection', [lost('read', 'ECONNRESET')]],
    ['no answer for a minute', ['silence']],
    ['half an answer', [{ ...STARTED, body: '{"run_' }]],
    ['a 503 and then a refused connection', [BUSY, UNREACHED]],
    ['a 503 and then too many requests', [BUSY, TOO_MANY, TOO_MANY]],
    ['a refused connection and then a 503', [UNREACHED, BUSY]],
  ])('it is in doubt whether it took effect, and saved, after %s', async (_name, replies) => {
    expect(await savedInPause(replies)).toMatchObject({
      saved: { start: { kind: 'sent', jobId: '42', request: { endpoint: 'run-now' } } },
      inDoubt: true,
    })
  })
})

describe('a start', () => {
  it('is saved whenever a request leaves, whatever was saved in the pause before it', async () => {
    const { started, left, step } = starting([UNREACHED, TOO_MANY, BUSY, UNREACHED, STARTED])
    expect(await started).toMatchObject({ runId: '7', origin: 'started' })
    expect(left.map(({ saved }) => typeof saved === 'object' && saved.start.kind)).toEqual(Array(5).fill('sent'))
    expect(step.saved()).toMatchObject({ start: { kind: 'known', runId: '7' } })
  })

  it('counts from the first attempt that may have taken effect', async () => {
    const { step, left, began, started } = starting([UNREACHED, BUSY, TOO_MANY, BUSY])
    await expect(started).rejects.toThrow()
    expect(left.length).toBeGreaterThan(4)
    expect(step.journal.state.start).toMatchObject({ kind: 'sent', sentAt: began + (left[1]?.at ?? 0) })
  })

  it.each<[string, Reply[], boolean]>([
    ['that is refused', [REFUSED], false],
    ['that is refused once somebody is there', [UNREACHED, REFUSED], false],
    ['that nobody was ever there for', [UNREACHED], false],
    ['that was one too many to the end', [TOO_MANY], false],
    ['that is refused after an answer that was lost', [lost('read', 'ECONNRESET'), REFUSED], true],
    ['that was not answered to the end', [BUSY], true],
  ])('%s is left in doubt only where it may have taken effect', async (_name, replies, inDoubt) => {
    const { step, started } = starting(replies)
    await expect(started).rejects.toMatchObject({ mayHaveTakenEffect: inDoubt })
    expect(isInDoubt(step.journal.state)).toBe(inDoubt)
    expect(step.saved() === undefined).toBe(!inDoubt)
    expect(eventsOf(step.events, 'run')).toEqual([])
  })
})
