import type { RunSnapshot } from '../model/run.ts'
import type { Look, WatchDependencies, WatchOptions } from './watch.ts'
import { watch } from './watch.ts'

/**
 * Looks at a run until it has ended or `withinMs` are over, each look told to `onLook`; gives the last look, if there
 * was one. Never rejects: what the last look showed is what is known.
 */
export async function seeItEnd(
  dependencies: WatchDependencies,
  runId: string,
  withinMs: number,
  options: Pick<WatchOptions, 'signal' | 'before' | 'repairId' | 'emit'> & {
    onLook?: (look: Look) => Promise<void>
  } = {},
): Promise<RunSnapshot | undefined> {
  const { onLook, ...watching } = options
  let last: RunSnapshot | undefined
  try {
    for await (const look of watch(dependencies, runId, { interval: 'auto', withinMs, ...watching })) {
      last = look.run
      await onLook?.(look)
    }
  } catch {
    // Refused, unreachable or interrupted: the last look is all there is.
  }
  return last
}
