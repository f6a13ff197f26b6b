import { describe, expect, it } from '@jest/globals'
import { seeItEnd } from '../../src/run/cancel.ts'
import { refusal } from '../builders/errors.ts'
import type { Script } from '../builders/jobs-client.ts'
import { aRun, conditionOf } from '../builders/run.ts'
import { aStep, type StepInTest } from '../builders/step.ts'

const MINUTE_MS = 60_000
const ended = aRun({ condition: conditionOf('TERMINATED', 'CANCELED') })
const terminating = aRun({ condition: conditionOf('TERMINATING') })

const seen = (script: Script): StepInTest => aStep({ script })

describe('a run that was cancelled', () => {
  it('is looked at until it has ended, and not longer', async () => {
    const step = seen({ looks: [aRun(), terminating, ended] })
    expect(await seeItEnd(step, '7', MINUTE_MS)).toEqual(ended)
    expect(step.client.callsOf('getRun')).toHaveLength(3)
  })

  it('is looked at no longer than it may take, and once more at the end of that', async () => {
    const step = seen({ looks: [terminating] })
    const began = step.clock.now()
    expect(await seeItEnd(step, '7', MINUTE_MS)).toEqual(terminating)
    expect(step.clock.now() - began).toBe(MINUTE_MS)
  })

  it('is what the last look showed when the next one is refused', async () => {
    const step = seen({ looks: [terminating, refusal()] })
    expect(await seeItEnd(step, '7', MINUTE_MS)).toEqual(terminating)
  })

  it('is unknown when no look succeeded: nothing is thrown', async () => {
    expect(await seeItEnd(seen({ looks: [refusal()] }), '7', MINUTE_MS)).toBeUndefined()
  })

  it('is looked at no more when the workflow is cancelled', async () => {
    const step = seen({ looks: [terminating] })
    const looking = seeItEnd(step, '7', MINUTE_MS, { signal: step.canceled })
    await step.clock.sleep(10_000)
    step.cancel()
    expect(await looking).toEqual(terminating)
    expect(step.clock.now()).toBeLessThan(Date.UTC(2026, 0, 1) + 11_000)
  })

  it('has each look told, with what changed since the look before', async () => {
    const told: string[] = []
    await seeItEnd(seen({ looks: [aRun(), terminating, ended] }), '7', MINUTE_MS, {
      before: aRun(),
      onLook: async ({ run, changes }) => void told.push(`${run.condition.lifeCycle} ${changes.length}`),
    })
    expect(told).toEqual(['RUNNING 0', 'TERMINATING 1', 'TERMINATED 1'])
  })
})
