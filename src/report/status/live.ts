import { retryWaitMs } from '../../github/refusal.ts'
import type { CommitStatus } from '../../github/statuses.ts'
import { putEnd, type Channel } from '../channel.ts'

/** A commit status that changes while the step goes on. */
export interface LiveStatus {
  /** Has this shown when its time has come, unless something newer is by then. Never waits. */
  show(status: CommitStatus): void
  /** Shows the end, in at most `limitMs`. Rejects with why it is not shown. */
  end(status: CommitStatus, limitMs: number): Promise<void>
}

const PACE_MS = 15_000
/** GitHub takes 1,000 of one name on a commit, from all attempts together. One of ours is left for the end. */
const MOST = 199
/** How long the end waits for one that is on its way: what GitHub takes in later would hide the end. */
const ON_ITS_WAY_MS = 3_000

/**
 * One request at a time, no more than one in 15 s and 200 in all; GitHub's limits are waited out meanwhile. After a
 * refusal before the end nothing more is sent.
 */
export function createLiveStatus(
  { clock, put }: Pick<Channel<CommitStatus>, 'clock' | 'put'>,
  onRefused: (error: unknown) => void,
): LiveStatus {
  const ended = new AbortController()
  const abandoned = new AbortController()
  let wanted: CommitStatus | undefined
  let busy: Promise<void> | undefined
  let shown = 0
  /** When the next one may be sent, by our pace and by GitHub's word, epoch ms. */
  let next = -Infinity
  let allowed = -Infinity

  /** One status, once its time has come. One that fails in passing is wanted again, unless something newer is. */
  const sendNext = async (): Promise<void> => {
    await clock.sleep(Math.max(0, next - clock.now(), allowed - clock.now()), ended.signal)
    const status = wanted
    if (ended.signal.aborted || status === undefined) return
    wanted = undefined
    next = clock.now() + PACE_MS
    try {
      await put(status, abandoned.signal)
      shown++
    } catch (error) {
      if (abandoned.signal.aborted) return
      const waitMs = retryWaitMs(error, clock.now())
      if (waitMs === Infinity) {
        // Without a place left for it, no other is sent.
        shown = MOST
        return onRefused(error)
      }
      allowed = clock.now() + waitMs
      wanted ??= status
    }
  }

  const work = async (): Promise<void> => {
    while (wanted !== undefined && !ended.signal.aborted && shown < MOST) await sendNext()
    busy = undefined
  }

  return {
    show(status) {
      wanted = status
      busy ??= work()
    },
    async end(status, limitMs) {
      const until = clock.now() + limitMs
      ended.abort()
      if (busy) await Promise.race([busy, clock.sleep(ON_ITS_WAY_MS)])
      abandoned.abort()
      if (allowed >= until) throw new Error('it asks for a longer wait than there is time for')
      await clock.sleep(Math.max(0, allowed - clock.now()))
      await putEnd({ clock, put, limitMs: until - clock.now() }, status)
    },
  }
}
