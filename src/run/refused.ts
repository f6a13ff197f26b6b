import type { ActionError } from '../model/errors.ts'
import type { Outcome } from '../model/outcome.ts'
import { isInDoubt, isSettled, reportOf, type Place, type RunState } from './journal.ts'

/** The outcome of a step that could not start its run, or could not learn how it ended. */
export function refused(state: RunState, place: Place, error: ActionError): Outcome {
  const run = reportOf(state, place)
  const outcome: Outcome = { kind: 'refused', error, run, inDoubt: isInDoubt(state) }
  return { ...outcome, goesOn: run !== undefined && !isSettled(state, outcome) }
}
