import { join } from 'node:path'
import { Interrupted } from '../model/errors.ts'
import type { World } from './world.ts'

const LOOK_EVERY_MS = 1_000

/**
 * In a job container the runner's signal does not reach the main step, which lives on while the clean-up step already
 * runs. That step leaves a marker under RUNNER_TEMP, and the main step that finds it is to end without sending more.
 */
export function stopMarkerPath(temp: string | undefined, newToken: () => string): string | undefined {
  return temp === undefined ? undefined : join(temp, 'databricks-run', `stop-${newToken()}`)
}

/** Aborts with an Interrupted by `clean-up` once the marker is there. */
export function watchForStop(
  { clock, fileExists }: Pick<World, 'clock' | 'fileExists'>,
  marker: string | undefined,
): { signal: AbortSignal; close: () => void } {
  const found = new AbortController()
  const over = new AbortController()
  const look = async (path: string): Promise<void> => {
    while (!over.signal.aborted) {
      await clock.sleep(LOOK_EVERY_MS, over.signal)
      if (await fileExists(path)) return found.abort(new Interrupted('clean-up'))
    }
  }
  if (marker !== undefined) void look(marker)
  return { signal: found.signal, close: () => over.abort() }
}
