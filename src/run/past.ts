import type { JobsClient } from '../databricks/client.ts'
import type { Clock } from '../model/clock.ts'
import type { RunSnapshot } from '../model/run.ts'
import type { Emit } from './events.ts'
import { forecastOf, pastRuns, usualDuration, type PastRun } from './history.ts'
import type { Forecast } from './pace.ts'

interface PastDependencies {
  client: Pick<JobsClient, 'listCompletedRuns' | 'serverNow'>
  clock: Clock
  emit: Emit
  /** Aborts when nobody wants to know any more. */
  signal: AbortSignal
}

/** What the earlier runs of the job say of this one. */
export interface Past {
  /** Asks for them, once and beside everything else: nothing waits for the answer, and none does no harm. */
  ask(run: RunSnapshot): void
  /** Undefined as long as there is nothing to say. */
  forecast(run: RunSnapshot): Forecast | undefined
}

/** With more tasks than these only the runs themselves are asked for: 25 runs of them would be megabytes. */
const MOST_TASKS = 50

/** The past of a job that nobody has asked for yet. https://docs.databricks.com/api/workspace/jobs/listruns */
export function createPast({ client, clock, emit, signal }: PastDependencies): Past {
  let isAsked = false
  let past: PastRun[] = []

  const learn = async (run: RunSnapshot): Promise<void> => {
    const withTasks = run.tasks.length <= MOST_TASKS
    past = pastRuns(await client.listCompletedRuns(run.jobId, { withTasks, signal }))
    const ms = usualDuration(past, run)
    if (ms !== undefined && !signal.aborted) await emit({ type: 'usual', ms })
  }

  return {
    ask(run) {
      if (isAsked || !hasPast(run)) return
      isAsked = true
      // Refused, unanswered or strange: the wait goes on without a past.
      learn(run).catch(() => undefined)
    },
    forecast: (run) => forecastOf(past, run, client.serverNow() ?? clock.now()),
  }
}

/** Whether it is worth asking: one-time runs have no earlier ones, repaired ones are like none, ended ones are over. */
function hasPast({ jobId, runType, repairIds, condition }: RunSnapshot): boolean {
  return jobId !== '' && runType !== 'SUBMIT_RUN' && repairIds.length === 0 && condition.phase !== 'ended'
}
