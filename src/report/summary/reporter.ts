import type { RunContext } from '../../model/workflow.ts'
import type { Clock } from '../../model/clock.ts'
import type { Reporter } from '../reporter.ts'

interface SummaryDependencies {
  context: RunContext
  clock: Clock
  /** Replaces the step's summary. */
  write: (markdown: string) => Promise<void>
}

/** The end waits for it, and for nothing after it. */
const PATIENCE_MS = 60_000

/** The job summary, written once, at the end of the step. */
export function createSummary({ context, clock, write }: SummaryDependencies): Reporter {
  return {
    name: 'The job summary',
    patienceMs: PATIENCE_MS,
    async on(event) {
      if (event.type !== 'ended') return
      // Loaded only now: the start of the run should not wait for what is written at its end.
      const { renderSummary } = await import('./page.ts')
      await write(renderSummary(event.outcome, context, clock.now()))
    },
  }
}
