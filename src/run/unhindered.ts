import { isBeginning } from './events.ts'
import type { Journal } from './journal.ts'

/**
 * A journal whose events are waited for until the step is to end, and no longer: a log that nobody reads, or any other
 * reporter that takes its time, must not hold up the cancel request. After a cancel nothing is waited for; once
 * `timeout` is over only what was waited for just then is let go, for the step goes on for a while. What begins
 * something is always waited for, since it must be saved before. `stop`: the step is to end, for either reason.
 */
export function unhindered(journal: Journal, { canceled, stop }: Record<'canceled' | 'stop', AbortSignal>): Journal {
  return {
    get state() {
      return journal.state
    },
    emit(event) {
      const told = journal.emit(event)
      return isBeginning(event) ? told : untilAborted(told, stop.aborted ? canceled : stop)
    },
  }
}

/** Resolves with the work, or as soon as the signal has aborted. */
function untilAborted(work: Promise<void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = (): void => resolve()
    if (signal.aborted) leave()
    signal.addEventListener('abort', leave, { once: true })
    void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave))
  })
}
