import type { JobsClient } from '../databricks/client.ts'
import type { Clock } from '../model/clock.ts'
import type { RunSnapshot } from '../model/run.ts'
import { formatDuration } from '../text/duration.ts'
import type { Journal } from './journal.ts'
import { ageOf, runningFor, strangersRun, type Clocks } from './ownership.ts'
import type { Started } from './send.ts'
import type { TimeLimit } from './time-limit.ts'

interface MeetDependencies {
  client: Pick<JobsClient, 'serverNow'>
  clock: Clock
  journal: Journal
  limit: TimeLimit
}

/**
 * At the first look at a run: whose it is, and since when it goes on. A run that is another's is forgotten, and thrown
 * about: nothing of it may be cancelled or reported.
 */
export async function meet(dependencies: MeetDependencies, started: Started, run: RunSnapshot): Promise<void> {
  const { client, clock, journal, limit } = dependencies
  const stranger = strangersRun(started, run)
  if (stranger) {
    await journal.emit({ type: 'disowned' })
    throw stranger
  }
  const now = clock.now()
  const clocks: Clocks = { elapsedMs: now - (started.sentAt ?? now), now, serverNow: client.serverNow() }
  // A run that was just repaired starts its time anew, or a later attempt could never repair anything.
  limit.restart(started.repaired ? 0 : runningFor(run, started.origin, clocks))
  if (started.origin !== 'started' || ageOf(run, clocks) !== 'earlier') return
  const age = formatDuration(Math.max(runningFor(run, 'found', clocks), run.totalMs ?? 0))
  const ended = run.condition.phase === 'ended' ? ', which has ended' : ''
  const text =
    `Found again, not started: the idempotency token was used before, and led to the run that it started ${age} ago` +
    `${ended}.`
  await journal.emit({ type: 'notice', text })
}
