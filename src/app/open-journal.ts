import { advance, NOTHING_YET, type Journal, type RunState } from '../run/journal.ts'
import type { Deliver } from '../report/reporter.ts'

interface JournalDependencies {
  /** What the clean-up step will need after this state. */
  savedForm: (state: RunState) => string
  /** Saves it; throws when that is not possible. */
  save: (text: string) => void
  deliver: Deliver
}

/**
 * A journal with nothing in it yet. An event is folded in and saved before `emit` returns, and told to the reporters
 * before it resolves.
 */
export function openJournal({ savedForm, save, deliver }: JournalDependencies): Journal {
  let state = NOTHING_YET
  let saved = savedForm(state)
  return {
    get state() {
      return state
    },
    async emit(event) {
      state = advance(state, event)
      const form = savedForm(state)
      if (form !== saved) {
        saved = form
        save(form)
      }
      await deliver(event, state)
    },
  }
}
