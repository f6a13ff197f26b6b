import type { RunEvent } from '../../run/events.ts'
import type { Reporter } from '../reporter.ts'
import type { LogDependencies } from './log.ts'

/** Whoever reads the log may be slow, and what is lost of it is lost for good. */
const PATIENCE_MS = 120_000

/** Of these, which come before the start is answered, the log has nothing to say. */
const SILENT: ReadonlySet<RunEvent['type']> = new Set(['starting', 'not-started', 'run', 'notebooks'])

/** The live log, loaded when there is something to say: no start waits for it. */
export function createLogReporter(dependencies: LogDependencies): Reporter {
  let log: Reporter | undefined
  return {
    name: 'The log',
    patienceMs: PATIENCE_MS,
    on(event, state) {
      if (log) return log.on(event, state)
      if (SILENT.has(event.type)) return undefined
      return import(/* webpackChunkName: "later" */ './log.ts').then(({ createLog }) =>
        (log ??= createLog(dependencies)).on(event, state),
      )
    },
  }
}
