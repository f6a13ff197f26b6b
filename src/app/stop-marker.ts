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

/** Name of the runner's state that holds the path: it is there before anything else is saved. */
const STATE = 'stop-marker'

/** Has the clean-up step know the path, also of a step that is stopped before it has sent anything. */
export function saveStopMarker({ core }: Pick<World, 'core'>, marker: string | undefined): void {
  if (marker === undefined) return
  try {
    core.saveState(STATE, marker)
  } catch {
    // Where nothing can be saved nothing is started either, or it is left running.
  }
}

/** Leaves word that the clean-up step has begun; `saved` is the path in the journal, where the state has none. */
export async function leaveStopMarker(
  { env, createFile }: Pick<World, 'env' | 'createFile'>,
  saved: string | undefined,
): Promise<void> {
  const marker = env[`STATE_${STATE}`] || saved
  if (marker) await createFile(marker).catch(() => false)
}

/**
 * Aborts with an Interrupted by `clean-up` once the marker is there. `check` looks now, and rejects with it: what is
 * sent after the clean-up step has looked nobody looks after.
 */
export function watchForStop(
  { clock, fileExists }: Pick<World, 'clock' | 'fileExists'>,
  marker: string | undefined,
): { signal: AbortSignal; check: () => Promise<void>; close: () => void } {
  const found = new AbortController()
  const over = new AbortController()
  const look = async (): Promise<void> => {
    if (marker !== undefined && (await fileExists(marker))) found.abort(new Interrupted('clean-up'))
  }
  const watch = async (): Promise<void> => {
    while (!over.signal.aborted && !found.signal.aborted) {
      await clock.sleep(LOOK_EVERY_MS, over.signal)
      await look()
    }
  }
  const check = async (): Promise<void> => {
    await look()
    found.signal.throwIfAborted()
  }
  if (marker !== undefined) void watch()
  return { signal: found.signal, check, close: () => over.abort() }
}
