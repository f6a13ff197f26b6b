import { ActionError } from '../model/errors.ts'
import type { Deliver } from '../report/reporter.ts'
import { advance, NOTHING_YET, type Journal, type RunState } from '../run/journal.ts'

interface JournalDependencies {
  /** What the clean-up step will need after this state. */
  savedForm: (state: RunState) => string
  /** Saves it. Gives why that was not possible; undefined when it is saved. */
  save: (text: string) => string | undefined
  /** Hears once that something could not be saved, where the step goes on all the same. */
  onUnsaved: (reason: string) => void
  /** Whether a start that cannot be saved, or a job for it, is not to be made. */
  mustBeSaved: boolean
  deliver: Deliver
}

/**
 * A journal with nothing in it yet. An event is folded in and saved before `emit` returns, and told to the reporters
 * before it resolves. Rejects with an ActionError only for a start, or the job that is created for it, that must be
 * saved and is not.
 */
export function openJournal(dependencies: JournalDependencies): Journal {
  const { savedForm, save, onUnsaved, mustBeSaved, deliver } = dependencies
  let state = NOTHING_YET
  let saved = savedForm(state)
  let isUnsavedTold = false

  /** Gives why the state is not saved. */
  const keep = (): string | undefined => {
    const form = savedForm(state)
    if (form === saved) return undefined
    const reason = save(form)
    if (reason === undefined) saved = form
    return reason
  }

  return {
    get state() {
      return state
    },
    async emit(event) {
      state = advance(state, event)
      const reason = keep()
      if (reason !== undefined && mustBeSaved && (event.type === 'starting' || event.type === 'creating-job')) {
        state = advance(state, { type: event.type === 'starting' ? 'not-started' : 'job-not-created' })
        throw unsavedStart(reason)
      }
      if (reason !== undefined && !isUnsavedTold) {
        isUnsavedTold = true
        onUnsaved(reason)
      }
      await deliver(event, state)
    },
  }
}

function unsavedStart(reason: string): ActionError {
  return new ActionError(
    'internal',
    `Nothing was started: what the clean-up step needs to cancel the run could not be saved (${reason}).`,
    'Make room on the disk of the runner, or say `on-cancel: leave` to start without it.',
  )
}
