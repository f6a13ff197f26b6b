import type { Outcome } from '../model/outcome.ts'
import { hasEnded, type RunState } from './journal.ts'

/** When a run is deleted; absent: never. */
export type DeleteWhen = 'on-success' | 'always'

/** Whether `delete-run` means a run whose step ends like this, or has not ended yet. */
export function isMeant(when: DeleteWhen | undefined, outcome: Outcome | undefined): boolean {
  return when === 'always' || (when === 'on-success' && outcome?.kind === 'succeeded')
}

/**
 * Whether something is to be deleted now: a run that the step, or an earlier attempt of it, has started, and that has
 * ended, or the temporary job that was created for one that was not started after all. What is going on is not deleted.
 */
export function isToDelete(when: DeleteWhen | undefined, state: RunState): boolean {
  const { start, outcome, temporaryJob } = state
  if (state.isDeleted || outcome === undefined || !isMeant(when, outcome)) return false
  if (start.kind === 'known') return start.origin !== 'given' && hasEnded(state)
  return start.kind !== 'sent' && temporaryJob?.jobId !== undefined
}
