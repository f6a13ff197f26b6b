import { describe, expect, it } from '@jest/globals'
import type { RunSnapshot } from '../../src/model/run.ts'
import type { Inputs } from '../../src/model/work.ts'
import { start } from '../../src/run/start.ts'
import { refusal, unreachable } from '../builders/errors.ts'
import { aContext, aOneTimeRun } from '../builders/inputs.ts'
import type { Script } from '../builders/jobs-client.ts'
import { aRun, anAttempt, aTask, conditionOf } from '../builders/run.ts'
import { aStep, eventsOf, sentencesOf, type StepInTest } from '../builders/step.ts'

const HOUR_MS = 3_600_000
const NOW = Date.UTC(2026, 0, 1)

/** A run that an attempt of an hour ago started. */
const earlierRun = (overrides: Partial<RunSnapshot> = {}): RunSnapshot =>
  aRun({ startedAt: NOW - HOUR_MS, ...overrides })

const failedTask = aTask({ attempts: [anAttempt({ condition: conditionOf('TERMINATED', 'FAILED') })] })
const failed = earlierRun({ condition: conditionOf('TERMINATED', 'FAILED'), tasks: [failedTask], totalMs: 900_000 })
const succeeded = earlierRun({ condition: conditionOf('TERMINATED', 'SUCCESS'), totalMs: 900_000 })

const rerun = (script: Script, inputs: Partial<Inputs> = {}, runAttempt = '2'): StepInTest =>
  aStep({ script: { serverNow: () => NOW, ...script }, inputs: { context: aContext({ runAttempt }), ...inputs } })

const startOf = (step: StepInTest): ReturnType<typeof start> => start(step.toStart, step.inputs, step.canceled)

const tokensOf = ({ client }: StepInTest): unknown[] =>
  client.calls.flatMap(({ method, body }) => (method === 'runNow' ? [body?.idempotency_token] : []))

/** The token under which attempt 1 would have started its run. */
const firstToken = async (): Promise<unknown> => {
  const first = aStep()
  await startOf(first)
  return tokensOf(first)[0]
}

describe('a re-run of the workflow', () => {
  it('follows the run of the earlier attempt that is still going on, and starts nothing', async () => {
    const step = rerun({ looks: [earlierRun()] })
    expect(await startOf(step)).toMatchObject({ runId: '7', origin: 'found', jobId: '42' })
    expect(tokensOf(step)).toEqual([await firstToken()])
    expect(step.journal.state.start).toMatchObject({ kind: 'known', runId: '7', origin: 'found', isTokenDerived: true })
    expect(sentencesOf(step.events)).toEqual([
      'Re-attached to run 7: an earlier attempt of this workflow run started it, and it is still going on.',
    ])
  })

  it('repairs the run of the earlier attempt that failed', async () => {
    const step = rerun({ looks: [failed], repairs: ['9007199254740993'] })
    const started = await startOf(step)
    expect(started).toMatchObject({ origin: 'found', repaired: { repairId: '9007199254740993', taskKeys: ['train'] } })
    expect(step.client.callsOf('runNow')).toHaveLength(1)
    expect(step.journal.state.repair).toEqual({ kind: 'taken', repairId: '9007199254740993' })
    expect(step.saved()).toMatchObject({ start: { runId: '7', origin: 'found' }, repair: { kind: 'taken' } })
    expect(sentencesOf(step.events)).toEqual([
      'Repairing run 7, which an earlier attempt of this workflow run started and which failed: train.',
    ])
  })

  it('starts a new run, under a token of its own, when the earlier attempt succeeded', async () => {
    const step = rerun({ looks: [succeeded], starts: ['7', '8'] })
    expect(await startOf(step)).toMatchObject({ runId: '8', origin: 'started' })
    const [first, second] = tokensOf(step)
    expect(first).toBe(await firstToken())
    expect(second).not.toBe(first)
    expect(sentencesOf(step.events)).toEqual([
      'Run 7 of an earlier attempt of this workflow run succeeded, so a new one is started.',
    ])
  })

  it('takes a success with failures for what partial-success says', async () => {
    const half = earlierRun({
      condition: conditionOf('TERMINATED', 'SUCCESS_WITH_FAILURES'),
      tasks: [failedTask],
      totalMs: 900_000,
    })
    const passing = rerun({ looks: [half], starts: ['7', '8'] }, { partialSuccess: 'pass' })
    expect(await startOf(passing)).toMatchObject({ runId: '8' })
    const failing = rerun({ looks: [half], starts: ['7', '8'] }, { partialSuccess: 'fail' })
    expect(await startOf(failing)).toMatchObject({ runId: '7', repaired: { taskKeys: ['train'] } })
  })

  it('starts a new run when the earlier one was deleted, and leaves nothing of the earlier one behind', async () => {
    const step = rerun({
      starts: [refusal('The run of this token was deleted.'), '8'],
    })
    expect(await startOf(step)).toMatchObject({ runId: '8', origin: 'started' })
    expect(sentencesOf(step.events)).toEqual([
      'The run of an earlier attempt was deleted (“The run of this token was deleted.”), so a new one is started.',
    ])
    expect(step.journal.state.start).toMatchObject({ kind: 'known', runId: '8' })
  })

  it('fails with what the workspace says when the request itself is refused', async () => {
    const step = rerun({ starts: [refusal('No such job.'), '8'] })
    await expect(startOf(step)).rejects.toThrow('No such job.')
    expect(step.client.callsOf('runNow')).toHaveLength(1)
    expect(step.saved()).toBeUndefined()
  })

  it('starts a new run when the earlier one cannot be repaired, and says why', async () => {
    const step = rerun({ looks: [failed], starts: ['7', '8'], repairs: [refusal('Too old to be repaired.')] })
    expect(await startOf(step)).toMatchObject({ runId: '8', origin: 'started' })
    expect(sentencesOf(step.events)).toEqual([
      'Run 7 of an earlier attempt failed and cannot be repaired, so a new one is started. Too old to be repaired.',
    ])
    expect(step.journal.state.repair).toEqual({ kind: 'none' })
  })

  it('starts a new run when no task of the earlier one could be repaired', async () => {
    const bare = earlierRun({ condition: conditionOf('INTERNAL_ERROR', 'FAILED'), totalMs: 900_000 })
    const step = rerun({ looks: [bare], starts: ['7', '8'] })
    expect(await startOf(step)).toMatchObject({ runId: '8' })
    expect(step.client.callsOf('repairRun')).toEqual([])
  })

  it('follows the earlier run when somebody else has brought it back before the repair', async () => {
    const step = rerun({ looks: [failed, failed, earlierRun()], repairs: [refusal('Run is active.')] })
    expect(await startOf(step)).toMatchObject({ runId: '7', origin: 'found', jobId: '42' })
    expect(step.client.callsOf('runNow')).toHaveLength(1)
    expect(sentencesOf(step.events)).toEqual([
      'Re-attached to run 7: an earlier attempt of this workflow run started it, and it is still going on.',
    ])
  })

  describe('while the run of the earlier attempt is being ended', () => {
    const ending = earlierRun({ condition: conditionOf('TERMINATING') })
    const canceledTask = aTask({ attempts: [anAttempt({ condition: conditionOf('TERMINATED', 'CANCELED') })] })
    const canceled = earlierRun({
      condition: conditionOf('TERMINATED', 'CANCELED'),
      tasks: [canceledTask],
      totalMs: 900_000,
    })

    it('waits for its end, and repairs what did not come to one of its own', async () => {
      const step = rerun({ looks: [ending, ending, ending, canceled] })
      expect(await startOf(step)).toMatchObject({ runId: '7', origin: 'found', repaired: { taskKeys: ['train'] } })
      expect(step.client.callsOf('runNow')).toHaveLength(1)
      expect(sentencesOf(step.events)[0]).toBe(
        'Run 7 of an earlier attempt of this workflow run is just ending, and its end is waited for first.',
      )
    })

    it('takes it as it is where it comes to a good end', async () => {
      const step = rerun({ looks: [ending, ending, succeeded] })
      expect(await startOf(step)).toMatchObject({ runId: '7', origin: 'found' })
      expect(step.client.callsOf('runNow')).toHaveLength(1)
      expect(step.client.callsOf('repairRun')).toEqual([])
    })
  })

  it('starts nothing while it is not known whether the repair took effect', async () => {
    const step = rerun({ looks: [failed], starts: ['7', '8'], repairs: [unreachable()] })
    await expect(startOf(step)).rejects.toThrow('ECONNRESET')
    expect(step.client.callsOf('runNow')).toHaveLength(1)
    expect(step.saved()).toMatchObject({ start: { runId: '7' }, repair: { kind: 'asked' } })
  })

  it('takes a run that the first token starts only now for its own', async () => {
    const step = rerun({ looks: [aRun({ startedAt: NOW + 500 })] })
    expect(await startOf(step)).toMatchObject({ runId: '7', origin: 'started', sentAt: NOW })
    expect(sentencesOf(step.events)).toEqual([])
  })

  it.each([
    ['the workspace does not say when the run started', aRun(), NOW],
    ['the clocks contradict each other', aRun({ startedAt: NOW - HOUR_MS }), NOW - HOUR_MS],
  ])('takes the run for the new one, and says so, when %s', async (_name, run, serverNow) => {
    const step = rerun({ looks: [run], serverNow: () => serverNow })
    expect(await startOf(step)).toMatchObject({ runId: '7', origin: 'started' })
    expect(sentencesOf(step.events)).toEqual([
      expect.stringMatching(/^It could not be told whether run 7 was started now .* taken for the new one\.$/),
    ])
  })

  it('never repairs a run that it may just have started, however it ended', async () => {
    const ended = aRun({ condition: conditionOf('TERMINATED', 'FAILED'), tasks: [failedTask] })
    const step = rerun({ looks: [ended] })
    expect(await startOf(step)).toMatchObject({ runId: '7', origin: 'started' })
    expect(step.client.callsOf('repairRun')).toEqual([])
    expect(sentencesOf(step.events)[0]).toMatch(/and its end counts\.$/)
  })

  it('does not touch a run of another job that a given token leads to', async () => {
    const step = rerun({ looks: [earlierRun({ jobId: '43' })] }, { idempotencyToken: 'mine' })
    await expect(startOf(step)).rejects.toThrow(/led to run 7 of job 43, not to a run of job 42/)
    expect(step.client.calls.map(({ method }) => method)).toEqual(['signIn', 'runNow', 'getRun'])
    expect(step.journal.state.start).toEqual({ kind: 'disowned' })
    expect(step.saved()).toBeUndefined()
  })

  it('does not touch the run of a job when a one-time run was asked for', async () => {
    const step = rerun({ looks: [earlierRun()] }, { work: aOneTimeRun(), idempotencyToken: 'mine' })
    await expect(startOf(step)).rejects.toThrow(/led to run 7 of job 42/)
    expect(step.journal.state.start).toEqual({ kind: 'disowned' })
  })

  it('asks after each earlier attempt, oldest first, and takes up the first that is not done', async () => {
    const looks = { '7': [succeeded], '8': [earlierRun({ runId: '8' })] }
    const step = rerun({ looks, starts: ['7', '8', '9'] }, {}, '4')
    expect(await startOf(step)).toMatchObject({ runId: '8', origin: 'found' })
    expect(new Set(tokensOf(step)).size).toBe(2)
  })

  it('does not ask after earlier attempts where on-rerun is new', async () => {
    const step = rerun({ starts: ['8'] }, { onRerun: 'new' })
    expect(await startOf(step)).toMatchObject({ runId: '8', origin: 'started' })
    expect(tokensOf(step)).toHaveLength(1)
    expect(tokensOf(step)).not.toEqual([await firstToken()])
  })

  it('cancels the job’s other runs, and never the one it takes up', async () => {
    const active = [['6', '7'], ['7']]
    const step = rerun({ looks: [earlierRun()], active }, { cancelPreviousRuns: true })
    await startOf(step)
    expect(step.client.callsOf('cancelRun').map(({ id }) => id)).toEqual(['6'])
    expect(step.client.callsOf('cancelAllRuns')).toEqual([])
    expect(eventsOf(step.events, 'note')[0]?.text).toBe('Canceled the active run of job 42 first: 6.')
  })

  it('never cancels the run that a later attempt started because an earlier one could not be repaired', async () => {
    const looks = { '7': [failed], '8': [earlierRun({ runId: '8' })] }
    const refused = [refusal('Too old to be repaired.')]
    const script: Script = { looks, starts: ['7', '8', '9'], repairs: refused, active: [['6', '8'], ['8']] }
    const step = rerun(script, { cancelPreviousRuns: true }, '3')
    expect(await startOf(step)).toMatchObject({ runId: '8', origin: 'found' })
    expect(step.client.callsOf('cancelRun').map(({ id }) => id)).toEqual(['6'])
  })

  it('cancels them before it repairs a run, and not beside that', async () => {
    const step = rerun({ looks: [failed], active: [['6'], []] }, { cancelPreviousRuns: true })
    expect(await startOf(step)).toMatchObject({ runId: '7', origin: 'found', repaired: { taskKeys: ['train'] } })
    const methods = step.client.calls.map(({ method }) => method)
    expect(methods.filter((method) => ['cancelRun', 'listActiveRuns', 'repairRun'].includes(method))).toEqual([
      'listActiveRuns',
      'cancelRun',
      'listActiveRuns',
      'repairRun',
    ])
  })
})
