import type { CommitStatus } from '../../github/statuses.ts'
import { sayEnd, type Channel } from '../channel.ts'
import type { Reporter } from '../reporter.ts'
import { createLiveStatus } from './live.ts'
import { endStatus, progressKey, progressStatus, startingStatus } from './words.ts'

/**
 * A commit status that follows the run, from when this is made until the end of the step. `page` is that of the
 * workflow run, where it leads as long as the run has none. `hide` takes out of a text what nobody may see.
 */
export function createCommitStatus(
  channel: Channel<CommitStatus>,
  page: string,
  hide: (text: string) => string,
): Reporter {
  const { clock, limitMs } = channel
  let isRefused = false
  const onRefused = (error: unknown): void => {
    isRefused = true
    channel.onFailure(error, true)
    channel.left(undefined)
  }
  const live = createLiveStatus(channel, onRefused)
  let told = ''

  // Saved before the first request can leave anything.
  channel.left({ kind: 'open' })
  live.show(startingStatus(page))
  return {
    name: 'The commit status',
    on(event) {
      if (isRefused) return undefined
      if (event.type === 'ended') {
        const status = endStatus(event.outcome, page)
        const end = { ...status, description: hide(status.description) }
        return sayEnd(channel, end, () => live.end(end, limitMs))
      }
      if (event.type !== 'look') return undefined
      const key = progressKey(event.run)
      if (key !== told) live.show(progressStatus(event.run, clock.now(), page))
      told = key
    },
  }
}
