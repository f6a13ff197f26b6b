import type { ActionError } from '../model/errors.ts'
import type { Outcome } from '../model/outcome.ts'
import type { Inputs } from '../model/work.ts'
import { isInDoubt, isSettled, reportOf, type Place, type RunState } from './journal.ts'

/** The outcome of a step that could not start its run, or could not learn how it ended. */
export function refused(
  state: RunState,
  place: Place,
  error: ActionError,
  inputs?: Pick<Inputs, 'wait' | 'onCancel'>,
): Outcome {
  const run = reportOf(state, place)
  const outcome: Outcome = { kind: 'refused', error, run, inDoubt: isInDoubt(state), ...(inputs && left(inputs)) }
  return { ...outcome, goesOn: run !== undefined && !isSettled(state, outcome) }
}

function left({ wait, onCancel }: Pick<Inputs, 'wait' | 'onCancel'>): { leftBy?: 'wait: false' | 'on-cancel: leave' } {
  if (!wait) return { leftBy: 'wait: false' }
  return onCancel === 'leave' ? { leftBy: 'on-cancel: leave' } : {}
}
