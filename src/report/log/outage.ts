import type { Trouble } from '../../databricks/http/retry.ts'
import type { Clock } from '../../model/clock.ts'
import { formatDuration } from '../../text/duration.ts'
import { oneLine } from '../../text/plain.ts'
import { GREEN, paint, YELLOW } from './colours.ts'

/** Tells of a workspace that does not answer, and that it does again. */
export interface OutageLog {
  trouble(trouble: Trouble): void
  over(): void
}

const TOLD_EVERY_MS = 60_000

/** Prints a line a minute while it lasts. */
export function createOutageLog(clock: Clock, print: (lines: string[]) => void): OutageLog {
  let outage: { since: number; toldAt: number } | undefined
  return {
    trouble({ what, cause, delayMs, sinceMs }) {
      outage ??= { since: clock.now() - sinceMs, toldAt: -Infinity }
      if (clock.now() - outage.toldAt < TOLD_EVERY_MS) return
      outage.toldAt = clock.now()
      const since = sinceMs > 0 ? ` for ${formatDuration(sinceMs)} now` : ''
      const again = `Trying again in ${formatDuration(delayMs)}.`
      print([paint(YELLOW, `  Could not ${oneLine(what)}${since}: ${oneLine(cause)}. ${again}`)])
    },
    over() {
      if (outage)
        print([paint(GREEN, `  The workspace answers again after ${formatDuration(clock.now() - outage.since)}.`)])
      outage = undefined
    },
  }
}
