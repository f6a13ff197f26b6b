import { invalid } from '../../server/api-error.ts'
import type { Json } from '../../wire/form.ts'
import { checkBody, jobOf, runOf, taskRunOf, type Call } from '../call.ts'
import { flag, int64, shape } from '../checks/body.ts'

/** POST jobs/runs/cancel, of a run or of a task run; nothing happens to one that has ended */
export function cancelRun(call: Call): Json {
  checkBody(call, shape({ run_id: int64 }, ['run_id']))
  const runId = String(call.body['run_id'])
  const taskRun = taskRunOf(call, runId)
  if (taskRun) call.engine.stopTaskRun(taskRun)
  else call.engine.stopRun(runOf(call, runId), 'user')
  return {}
}

/** POST jobs/runs/cancel-all: all active runs of a job, or the queued ones of it or of the whole workspace */
export function cancelAllRuns(call: Call): Json {
  checkBody(call, shape({ job_id: int64, all_queued_runs: flag }))
  const { job_id: jobId, all_queued_runs: queued = false } = call.body as { job_id?: string; all_queued_runs?: boolean }
  if (jobId === undefined && !queued) throw invalid('Either job_id or all_queued_runs must be specified.')
  if (jobId !== undefined) jobOf(call, jobId)
  for (const run of call.engine.runs.values()) {
    const meant = (jobId === undefined || run.jobId === jobId) && (!queued || !run.begun)
    if (meant) call.engine.stopRun(run, 'user')
  }
  return {}
}
