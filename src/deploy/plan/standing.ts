import type { Mark } from '../ownership.ts'

/** How a definition and its job stand to what was applied last. */
export interface Standing {
  definition: Since
  state: Since
}

/** Whether something is as it was applied last; `unknown` where nothing says how it was. */
export type Since = 'same' | 'changed' | 'unknown'

/** Compares the hashes in the tags of a job with those of its definition and its state now. */
export function standingOf(mark: Mark | undefined, jobId: string, definition: string, state: string): Standing {
  // Tags are copied with a job: what they say of another one says nothing of this one.
  const own = mark?.state === undefined || mark.state.jobId === jobId ? mark : undefined
  return { definition: since(own?.definition, definition), state: since(own?.state?.hash, state) }
}

/** Whether nothing has changed on either side since the last apply, whatever the two look like beside each other. */
export function isAsApplied({ definition, state }: Standing): boolean {
  return definition === 'same' && state === 'same'
}

/** Whether a job is another than it was applied, by a hand that is not ours. */
export function isDrift({ definition, state }: Standing): boolean {
  return definition === 'same' && state === 'changed'
}

/** The mark of a job's changes: by whom they were made (Change.drift). */
export function driftOf(standing: Standing): boolean | null {
  const { definition, state } = standing
  if (isDrift(standing)) return true
  return definition === 'changed' && state === 'same' ? false : null
}

/** Whether both have changed since the last apply, so that a difference may come from either. */
export function isContested({ definition, state }: Standing): boolean {
  return definition === 'changed' && state === 'changed'
}

/** Whether a definition was applied, and what the job was like then is not known: the second write was lost. */
export function isNotNoted({ definition, state }: Standing): boolean {
  return definition !== 'unknown' && state === 'unknown'
}

function since(then: string | undefined, now: string): Since {
  if (!then) return 'unknown'
  return then === now ? 'same' : 'changed'
}
