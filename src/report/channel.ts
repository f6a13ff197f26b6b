import { retryWaitMs } from '../github/refusal.ts'
import { untilDone } from '../github/until-done.ts'
import type { Clock } from '../model/clock.ts'
import type { Left } from './left-to-tell.ts'

/** One way of telling on GitHub: the comment, the commit status. */
export interface Channel<End> {
  clock: Clock
  /** Says it on GitHub; rejects as GitHub's client does; can be done again. */
  put: (end: End, signal: AbortSignal) => Promise<void>
  /** Hears once why it cannot be told. `isForGood`: trying again would not help. */
  onFailure: (error: unknown, isForGood: boolean) => void
  /** Saves what is left to tell; undefined: nothing. */
  left: (left: Left<End> | undefined) => void
  /** Nothing more is told. */
  close: () => void
  /** How long the end may take, ms. */
  limitMs: number
}

/** What a channel needs to say its end. */
type Ending<End> = Pick<Channel<End>, 'clock' | 'put' | 'limitMs'>

/** Says the end, as often as it takes and in bounded time. Rejects with why it could not be said. */
export function putEnd<End>({ clock, put, limitMs }: Ending<End>, end: End): Promise<void> {
  return untilDone(clock, limitMs, (stop) => put(end, stop))
}

/**
 * Has `say` say the end; what does not get through in time is left to the clean-up step, as `rest`, which is small
 * enough to be saved.
 */
export async function sayEnd<End>(channel: Channel<End>, rest: End, say: () => Promise<void>): Promise<void> {
  const { clock, onFailure, left, close } = channel
  left({ kind: 'end', end: rest, isWarned: false })
  try {
    await say()
    left(undefined)
  } catch (error) {
    const isForGood = retryWaitMs(error, clock.now()) === Infinity
    onFailure(error, isForGood)
    left(isForGood ? undefined : { kind: 'end', end: rest, isWarned: true })
  } finally {
    close()
  }
}
