import { innermostFailed, reasonOf, type Outcome, type RunReport } from '../model/outcome.ts'
import { firstFailed } from '../model/run.ts'
import { shorten } from '../text/cut.ts'
import { oneLine } from '../text/plain.ts'

const LONGEST_ERROR = 4_000

/** The outcome of a run that has ended. What is not known to be a success is none. */
export function conclude(
  run: RunReport,
  partialSuccess: 'pass' | 'fail',
): Extract<Outcome, { kind: 'succeeded' | 'failed' }> {
  const { verdict } = run.condition
  if (verdict?.kind === 'success') return { kind: 'succeeded', run, withFailures: false }
  if (verdict?.kind === 'success-with-failures' && partialSuccess === 'pass')
    return { kind: 'succeeded', run, withFailures: true }
  const failure = verdict?.kind === 'failure' || verdict?.kind === 'not-run' ? verdict.failure : 'run-failed'
  return { kind: 'failed', run, failure, unknown: verdict?.kind === 'failure' && verdict.unknown, error: errorOf(run) }
}

/** The first failed task's own error as one paragraph, else what the workspace says of the run. */
function errorOf(run: RunReport): string {
  const task = firstFailed(innermostFailed(run.tasks))
  return shorten(oneLine((task && reasonOf(task)) || run.condition.message), LONGEST_ERROR)
}

/**
 * Whether a repair may help. A run that somebody cancelled is not brought back behind their back, and one that was not
 * run has nothing to repair.
 */
export function isWorthRepairing(outcome: Outcome): boolean {
  return outcome.kind === 'failed' && (outcome.failure === 'run-failed' || outcome.failure === 'run-timed-out')
}
