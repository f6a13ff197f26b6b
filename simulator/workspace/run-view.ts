import type { RunRecord } from '../engine/model.ts'
import { runCondition } from '../engine/run-state.ts'

/** A run as tests look at it. Times in epoch milliseconds; 0 when there is none yet. */
export interface RunView {
  runId: string
  jobId: string
  token?: string
  active: boolean
  lifeCycle: string
  result: string | undefined
  deleted: boolean
  startTime: number
  endTime: number
  submitted: boolean
  body: unknown
}

/** How a run stands at `now`, in epoch milliseconds. */
export function runView(run: RunRecord, now: number): RunView {
  const condition = runCondition(run, now)
  return {
    runId: run.id,
    jobId: run.jobId,
    ...(run.token !== undefined && { token: run.token }),
    active: !run.ended,
    lifeCycle: condition.lifeCycle,
    result: condition.result,
    deleted: run.deleted,
    startTime: run.startedAt,
    endTime: run.ended ? (run.segments.at(-1)?.endedAt ?? 0) : 0,
    submitted: run.submitted,
    body: run.body,
  }
}
