import type { JobsClient } from '../databricks/client.ts'
import type { Clock } from '../model/clock.ts'
import type { RunSnapshot } from '../model/run.ts'
import { formatDuration } from '../text/duration.ts'
import type { Emit } from './events.ts'
import type { Journal } from './journal.ts'
import { ageOf, misnamedRun, runningFor, strangersRun, toldAge, type Clocks } from './ownership.ts'
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
  const { start } = journal.state
  await expectOurs(journal.emit, started, start.kind === 'known' && start.isTokenDerived, run)
  const now = clock.now()
  const clocks: Clocks = { elapsedMs: now - (started.sentAt ?? now), now, serverNow: client.serverNow() }
  limit.restart(alreadyRunning(started, run, clocks))
  if (started.origin !== 'started' || ageOf(run, clocks) !== 'earlier') return
  const age = formatDuration(Math.max(toldAge(run, clocks), run.totalMs ?? 0))
  const ended = run.condition.phase === 'ended' ? ', which has ended' : ''
  const text =
    `Found again, not started: the idempotency token was used before, and led to the run that it started ${age} ago` +
    `${ended}.`
  await journal.emit({ type: 'notice', text })
}

/**
 * How much of `timeout` is over, ms. A run that another step started has been going on for as long as both clocks bear
 * out. One that was repaired tells of its first start, and begins anew, or a later attempt could never repair anything.
 * Nobody waits for one that has ended: what it left behind has the whole time.
 */
function alreadyRunning(started: Started, run: RunSnapshot, clocks: Clocks): number {
  if (started.repaired || run.repairIds.length > 0 || run.condition.phase === 'ended') return 0
  return started.origin === 'started' ? runningFor(run, clocks) : toldAge(run, clocks)
}

/** Throws when a run is not what the start was to lead to, and has the journal forget it. */
export async function expectOurs(
  emit: Emit,
  claim: Pick<Started, 'origin' | 'jobId'>,
  isTokenDerived: boolean,
  run: RunSnapshot,
): Promise<void> {
  const error = isTokenDerived ? misnamedRun(claim, run) : strangersRun(claim, run)
  if (!error) return
  await emit({ type: isTokenDerived ? 'misnamed' : 'disowned' })
  throw error
}
