import { describe, expect, it } from '@jest/globals'
import { cancelPrevious } from '../../src/run/cancel-previous.ts'
import { accessRefusal } from '../builders/errors.ts'
import type { Script } from '../builders/jobs-client.ts'
import { aStep, type StepInTest } from '../builders/step.ts'

const MINUTE_MS = 60_000

const cancelOf = (script: Script, keep: string[] = []): { step: StepInTest; canceled: Promise<string[]> } => {
  const step = aStep({ script })
  return { step, canceled: cancelPrevious(step, '42', keep, step.canceled) }
}

describe('the earlier runs of the job', () => {
  it('are left alone when there are none', async () => {
    const { step, canceled } = cancelOf({ active: [[]] })
    expect(await canceled).toEqual([])
    expect(step.client.calls.map(({ method }) => method)).toEqual(['listActiveRuns'])
  })

  it('are cancelled all at once, and waited for', async () => {
    const { step, canceled } = cancelOf({ active: [['5', '6'], ['5', '6'], ['6'], []] })
    expect(await canceled).toEqual(['5', '6'])
    expect(step.client.callsOf('cancelAllRuns')).toEqual([{ method: 'cancelAllRuns', id: '42' }])
    expect(step.client.callsOf('cancelRun')).toEqual([])
    expect(step.client.callsOf('listActiveRuns')).toHaveLength(4)
  })

  it('are cancelled one by one where one is to be kept, which is never cancelled', async () => {
    const { step, canceled } = cancelOf({ active: [['5', '7', '6'], ['7', '6'], ['7']] }, ['7'])
    expect(await canceled).toEqual(['5', '6'])
    expect(step.client.callsOf('cancelRun').map(({ id }) => id)).toEqual(['5', '6'])
    expect(step.client.callsOf('cancelAllRuns')).toEqual([])
  })

  it('are left alone when the only active one is to be kept', async () => {
    const { step, canceled } = cancelOf({ active: [['7']] }, ['7'])
    expect(await canceled).toEqual([])
    expect(step.client.callsOf('cancelRun')).toEqual([])
  })

  it('keep the new one from starting when they do not end within a quarter of an hour', async () => {
    const { step, canceled } = cancelOf({ active: [['5', '6'], ['6']] })
    const began = step.clock.now()
    await expect(canceled).rejects.toMatchObject({
      kind: 'request-refused',
      message: 'The active runs of job 42 were canceled, but 6 did not end within 15 minutes. Nothing was started.',
    })
    expect(step.clock.now() - began).toBeGreaterThan(15 * MINUTE_MS)
    expect(step.clock.now() - began).toBeLessThan(16 * MINUTE_MS)
  })

  it('are not waited for that others start meanwhile', async () => {
    const { step, canceled } = cancelOf({ active: [['5'], ['5', '9'], ['9']] })
    expect(await canceled).toEqual(['5'])
    expect(step.client.callsOf('listActiveRuns')).toHaveLength(3)
  })

  it('are not said to have kept anything from starting where one is kept', async () => {
    const { canceled } = cancelOf({ active: [['5', '7']] }, ['7'])
    await expect(canceled).rejects.toMatchObject({
      message: expect.stringMatching(/5 did not end within 15 minutes\.$/),
    })
  })

  it('keep the new one from starting when they may not be cancelled', async () => {
    await expect(cancelOf({ active: [['5']], cancels: [accessRefusal('No.')] }).canceled).rejects.toThrow('No.')
  })

  it('are waited for no longer once the workflow is cancelled', async () => {
    const { step, canceled } = cancelOf({ active: [['5']] })
    const end = expect(canceled).rejects.toThrow('interrupted by workflow')
    await step.clock.sleep(10_000)
    step.cancel()
    await end
    expect(step.clock.now()).toBeLessThan(Date.UTC(2026, 0, 1) + 11_000)
  })
})
