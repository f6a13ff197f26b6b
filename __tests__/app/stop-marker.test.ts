import { describe, expect, it } from '@jest/globals'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import { stopMarkerPath, watchForStop } from '../../src/app/stop-marker.ts'

const MARKER = '/temp/databricks-run/stop-1'

describe('the marker by which the clean-up step stops a main step', () => {
  it('has a name of its own under RUNNER_TEMP, and none where there is no RUNNER_TEMP', () => {
    expect(stopMarkerPath('/temp', () => '1')).toBe(MARKER)
    expect(stopMarkerPath(undefined, () => '1')).toBeUndefined()
  })

  it('is noticed within a second, and says who stopped the step', async () => {
    const clock = createVirtualClock()
    let isThere = false
    const { signal } = watchForStop(
      { clock, fileExists: (path) => Promise.resolve(isThere && path === MARKER) },
      MARKER,
    )
    await clock.sleep(60_000)
    expect(signal.aborted).toBe(false)
    isThere = true
    await clock.sleep(1_001)
    expect(signal.reason).toMatchObject({ by: 'clean-up' })
  })

  it('is looked for no more once the step is over', async () => {
    const clock = createVirtualClock()
    let looks = 0
    const { signal, close } = watchForStop({ clock, fileExists: () => Promise.resolve(++looks < 0) }, MARKER)
    await clock.sleep(5_500)
    close()
    const before = looks
    await clock.sleep(60_000)
    expect([before, looks - before <= 1, signal.aborted]).toEqual([5, true, false])
  })

  it('is not looked for where there is none', async () => {
    const clock = createVirtualClock()
    let looks = 0
    watchForStop({ clock, fileExists: () => Promise.resolve(++looks > 0) }, undefined)
    await clock.sleep(60_000)
    expect(looks).toBe(0)
  })
})
