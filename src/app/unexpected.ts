import type { Commands } from '../action/commands.ts'
import { ActionError } from '../model/errors.ts'
import { describeError } from '../text/failure.ts'

/** An error that nobody expected is a fault of this action. Its stack is for us, not for the reader of the log. */
export function asActionError(error: unknown, commands: Pick<Commands, 'debug'>): ActionError {
  if (error instanceof ActionError) return error
  const text = describeError(error)
  commands.debug(error instanceof Error ? (error.stack ?? text) : text)
  return new ActionError(
    'internal',
    `Something unexpected went wrong in this action: ${text}`,
    'Run the step again with debug logging (repository variable ACTIONS_STEP_DEBUG = true) ' +
      'and open an issue with what it prints.',
    { cause: error },
  )
}
