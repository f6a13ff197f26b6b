import { durationMs } from '../scenario/scenario.ts'
import { active, ended, isEndWord, WORKLOAD_FAILED } from './conditions.ts'
import { lastRun, type Condition, type RunRecord } from './model.ts'
import { classify } from './run-if.ts'

/** How the run stands now. */
export function runCondition(run: RunRecord, now: number): Condition {
  const segment = run.segments.at(-1)
  if (run.ended && segment?.condition) return segment.condition
  if (!run.begun)
    return {
      ...active('QUEUED'),
      queueReason: `Queued due to reaching maximum concurrent runs of ${maxConcurrent(run)}.`,
    }
  if (run.stopping !== undefined)
    return { ...stoppedEnd(run.stopping), lifeCycle: 'TERMINATING', status: 'TERMINATING', result: undefined }
  const shown = shownState(run, now)
  if (shown !== undefined) return active(shown)
  const waiting = run.lanes.every((lane) =>
    ['BLOCKED', 'QUEUED', 'PENDING'].includes(lastRun(lane).condition.lifeCycle),
  )
  return active(waiting ? 'PENDING' : 'RUNNING')
}

function shownState(run: RunRecord, now: number): string | undefined {
  let until = run.startedAt + run.queuedMs
  return run.plan.states?.find((step) => {
    until += durationMs(step.for)
    return now < until
  })?.lifeCycle
}

/** What a run's tasks make of it: https://docs.databricks.com/aws/en/jobs/run-if */
export function judge(run: RunRecord): Condition {
  if (run.stopping !== undefined) return stoppedEnd(run.stopping)
  const needed = new Set(run.lanes.flatMap((lane) => (lane.spec.depends_on ?? []).map((on) => on.task_key)))
  const ends = run.lanes.map((lane) => ({
    lane,
    leaf: !needed.has(lane.spec.task_key),
    end: classify(lastRun(lane).condition),
  }))
  if (ends.some(({ leaf, end }) => leaf && end === 'failed')) return failedRun(run)
  if (ends.some(({ leaf, end }) => leaf && end === 'canceled')) return ended('CANCELED')
  return ended(ends.some(({ end }) => end === 'failed' || end === 'canceled') ? 'SUCCESS_WITH_FAILURES' : 'SUCCESS')
}

function failedRun(run: RunRecord): Condition {
  const first = run.lanes
    .map(lastRun)
    .find((last) => classify(last.condition) === 'failed' && last.condition.lifeCycle !== 'SKIPPED')
  const skipped = run.lanes.some((lane) => lastRun(lane).condition.result === 'UPSTREAM_FAILED')
  const cause =
    first?.condition.message === WORKLOAD_FAILED || !first?.condition.message
      ? `${WORKLOAD_FAILED}.`
      : first.condition.message
  const consequence = skipped ? ' This caused all downstream tasks to get skipped.' : ''
  return ended('FAILED', {
    lifeCycle: 'INTERNAL_ERROR',
    message: `Task ${first?.lane.spec.task_key ?? ''} failed with message: ${cause}${consequence}`,
  })
}

function stoppedEnd(why: 'user' | 'timeout'): Condition {
  return ended(why === 'user' ? 'CANCELED' : 'TIMEDOUT')
}

export function overridden(condition: Condition, run: RunRecord): Condition {
  const { end } = run.plan
  if (!end || run.stopping !== undefined) return condition
  if (end.result === undefined && end.lifeCycle === undefined && end.terminationCode === undefined)
    return { ...condition, message: end.message ?? condition.message }
  const said = ended(condition.result ?? null, end)
  const keepsLife = end.lifeCycle === undefined && isEndWord(condition.lifeCycle) && end.result === undefined
  return keepsLife ? { ...said, lifeCycle: condition.lifeCycle } : said
}

export function maxConcurrent(run: RunRecord): number {
  return run.job?.settings.max_concurrent_runs ?? 1
}
