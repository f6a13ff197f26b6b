import type { Outcome } from '../model/outcome.ts'
import type { AfterStart } from './after-start.ts'
import { start } from './start.ts'
import type { Step } from './step.ts'
import { createTimeLimit } from './time-limit.ts'
import { unhindered } from './unhindered.ts'

/**
 * The story: start a run, follow it to its end, repair it where that is asked for, and say how it ended. What happens
 * on the way is told as events. Every end that is to be expected is a value; only surprises are thrown. What comes
 * after the start is in after-start.ts, which is loaded once the request is answered: no start waits for it.
 */
export async function tellStory(given: Step): Promise<Outcome> {
  const over = new AbortController()
  const { clock, inputs, canceled } = given
  const limit = createTimeLimit(clock, inputs.timeout)
  const stop = AbortSignal.any([canceled, limit.signal])
  const journal = unhindered(given.journal, { canceled, stop })
  const step = { ...given, journal }
  let loaded: Promise<AfterStart> | undefined
  const afterStart = (): Promise<AfterStart> =>
    (loaded ??= import(/* webpackChunkName: "later" */ './after-start.ts').then(({ createAfterStart }) =>
      createAfterStart({ ...step, limit, stop }, over.signal),
    ))
  try {
    const starting = { ...step, host: step.place.host, emit: journal.emit, over: over.signal }
    const started = await start(starting, inputs, stop)
    if (started === undefined) return { kind: 'nothing-to-run' }
    const { follow, leave } = await afterStart()
    return inputs.wait ? await follow(started) : await leave(started)
  } catch (error) {
    const { endEarly } = await afterStart()
    return await endEarly(error)
  } finally {
    limit.close()
    over.abort()
  }
}
