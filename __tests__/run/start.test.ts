import { describe, expect, it } from '@jest/globals'
import { start } from '../../src/run/start.ts'
import { isInDoubt } from '../../src/run/journal.ts'
import { accessRefusal, refusal, refusalAfterLoss, unreachable } from '../builders/errors.ts'
import { aContext, aJob, aJobNamed, aOneTimeRun } from '../builders/inputs.ts'
import { UNANSWERED, type Answer } from '../builders/jobs-client.ts'
import { aStep, eventsOf, sentencesOf, type StepInTest, type StepOptions } from '../builders/step.ts'

const startOf = (step: StepInTest): ReturnType<typeof start> => start(step.toStart, step.inputs, step.canceled)

const failedStart = async (answer: Answer<string>, options: StepOptions = {}): Promise<StepInTest> => {
  const step = aStep({ ...options, script: { starts: [answer] } })
  await expect(startOf(step)).rejects.toThrow()
  return step
}

describe('a start', () => {
  it('sends one request, and names its run', async () => {
    const step = aStep({ script: { starts: ['9223372036854775807'] } })
    const started = await startOf(step)
    expect(started).toMatchObject({ runId: '9223372036854775807', origin: 'started', jobId: '42' })
    expect(step.client.calls.map(({ method }) => method)).toEqual(['signIn', 'runNow'])
    expect(eventsOf(step.events, 'run')).toEqual([
      { type: 'run', runId: '9223372036854775807', origin: 'started', jobId: '42' },
    ])
  })

  it('is saved before the request leaves, and once more when its run is known', async () => {
    const step = aStep()
    await startOf(step)
    expect(step.timeline).toEqual([
      'call signIn',
      'saved sent',
      'event starting',
      'call runNow',
      'saved known',
      'event run',
    ])
  })

  it('is saved as it is sent: the same endpoint, body and token', async () => {
    const body = { tasks: [{ task_key: 'a', spark_jar_task: { jar_uri: '', version: 9007199254740993n } }] }
    const step = await failedStart(unreachable(), { inputs: { work: aOneTimeRun(body) } })
    const saved = step.saved()
    expect(saved).toMatchObject({ start: { kind: 'sent', request: { endpoint: 'submit' } } })
    if (typeof saved !== 'object' || saved.start.kind !== 'sent') throw new Error('nothing was saved')
    expect(saved.start.request.body).toEqual(step.client.callsOf('submit')[0]?.body)
    expect(saved.start.request.body).toMatchObject(body)
  })

  it('carries a token of its own that is the same whenever this step asks again', async () => {
    const tokenOf = async (options: StepOptions): Promise<unknown> => {
      const step = aStep(options)
      await startOf(step)
      return step.client.callsOf('runNow')[0]?.body?.idempotency_token
    }
    const token = await tokenOf({})
    expect(token).toMatch(/^[0-9a-f]{64}$/)
    expect(await tokenOf({})).toBe(token)
    expect(await tokenOf({ inputs: { work: aJob({ parameters: { a: '1' } }) } })).not.toBe(token)
    expect(await tokenOf({ inputs: { context: aContext({ step: '__self_2' }) } })).not.toBe(token)
    expect(await tokenOf({ inputs: { idempotencyToken: 'mine' } })).toBe('mine')
  })

  it('remembers whether its token was derived, which says whose the run is', async () => {
    for (const [idempotencyToken, isTokenDerived] of [
      [undefined, true],
      ['mine', false],
    ] as const) {
      const step = aStep({ inputs: { idempotencyToken } })
      await startOf(step)
      expect(step.journal.state.start).toMatchObject({ kind: 'known', isTokenDerived })
    }
  })

  it('leaves nothing in doubt when the workspace refuses', async () => {
    for (const error of [refusal(), accessRefusal()]) {
      const step = await failedStart(error)
      expect(step.journal.state.start).toEqual({ kind: 'nothing-sent' })
      expect(step.saved()).toBeUndefined()
      expect(step.events.at(-1)).toEqual({ type: 'not-started' })
    }
  })

  it.each([
    ['nobody answers', unreachable()],
    ['it is refused after an attempt that was not answered', refusalAfterLoss()],
    ['something unexpected happens', new TypeError('x is not a function')],
  ])('stays in doubt when %s', async (_name, error) => {
    const step = await failedStart(error)
    expect(isInDoubt(step.journal.state)).toBe(true)
    expect(step.saved()).toMatchObject({ start: { kind: 'sent', jobId: '42' } })
  })

  it('stays in doubt when the workflow is cancelled before the answer', async () => {
    const step = aStep({ script: { starts: [UNANSWERED] } })
    const started = startOf(step)
    await step.clock.sleep(1000)
    step.cancel()
    await expect(started).rejects.toThrow('interrupted by workflow')
    expect(isInDoubt(step.journal.state)).toBe(true)
  })

  it('signs in before anything is in doubt', async () => {
    const step = aStep({ script: { signIns: [accessRefusal()] } })
    await expect(startOf(step)).rejects.toThrow('403')
    expect(step.events).toEqual([])
    expect(step.client.callsOf('runNow')).toEqual([])
    expect(step.saved()).toBeUndefined()
  })

  it('does not happen when the workflow is cancelled while signing in', async () => {
    const step = aStep({ script: { signIns: [UNANSWERED] } })
    const started = startOf(step)
    await step.clock.sleep(1000)
    step.cancel()
    await expect(started).rejects.toThrow('interrupted by workflow')
    expect(step.client.callsOf('runNow')).toEqual([])
    expect(step.events).toEqual([])
  })
})

describe('what is started', () => {
  it('is nothing when a run was given: that one is followed', async () => {
    const step = aStep({ inputs: { work: { kind: 'run', runId: '9007199254740993' } } })
    expect(await startOf(step)).toEqual({ runId: '9007199254740993', origin: 'given' })
    expect(step.client.calls).toEqual([])
    expect(step.saved()).toMatchObject({ start: { kind: 'known', runId: '9007199254740993', origin: 'given' } })
  })

  it('is the job that has the name', async () => {
    const jobs = [{ jobId: '77', name: 'nightly' }]
    const step = aStep({ inputs: { work: aJobNamed('nightly') }, script: { jobs } })
    expect(await startOf(step)).toMatchObject({ jobId: '77' })
    expect(step.client.callsOf('runNow')[0]?.body).toMatchObject({ job_id: 77n })
  })

  it.each([
    ['no job has the name', []],
    ['several jobs have the name', ['1', '2'].map((jobId) => ({ jobId, name: 'nightly' }))],
  ])('is nothing when %s', async (_name, jobs) => {
    const step = aStep({ inputs: { work: aJobNamed('nightly') }, script: { jobs } })
    await expect(startOf(step)).rejects.toThrow(/^Input job-name/)
    expect(step.client.calls.filter(({ method }) => !/^(?:listJobs|someJobs)$/.test(method))).toEqual([])
    expect(step.events).toEqual([])
  })

  it('is a one-time run that belongs to no job', async () => {
    const step = aStep({ inputs: { work: aOneTimeRun() } })
    expect((await startOf(step))?.jobId).toBeUndefined()
    expect(step.client.callsOf('submit')).toHaveLength(1)
  })

  it('waits until the earlier runs of the job are gone where that is asked for', async () => {
    const step = aStep({
      inputs: { cancelPreviousRuns: true },
      script: { active: [['5', '6'], ['6'], []] },
    })
    await startOf(step)
    const called = step.client.calls.map(({ method }) => method)
    expect(called.indexOf('runNow')).toBeGreaterThan(called.lastIndexOf('listActiveRuns'))
    expect(sentencesOf(step.events)).toEqual(['Canceled 2 active runs of job 42 first: 5, 6.'])
  })

  it('waits for nothing where that is not asked for', async () => {
    const step = aStep({ script: { active: [['5']] } })
    await startOf(step)
    expect(step.client.callsOf('listActiveRuns')).toEqual([])
  })
})
