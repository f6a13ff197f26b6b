import { invalid } from '../../server/api-error.ts'
import type { Json } from '../../wire/form.ts'
import { wireOutput } from '../../wire/output.ts'
import { paged, PAGE_SIZE, TOO_MANY_TASKS } from '../../wire/pages.ts'
import { wireRun, wireTaskRun } from '../../wire/run.ts'
import { queryFlag, queryId, runOf, taskRunOf, type Call } from '../call.ts'
import { pageOf, RUN_PAGES } from '../lists.ts'

/** GET jobs/runs/get, of a run or of a task run */
export function getRun(call: Call): Json {
  const runId = queryId(call, 'run_id')
  const resolved = queryFlag(call, 'include_resolved_values')
  const history = queryFlag(call, 'include_history')
  const taskRun = taskRunOf(call, runId)
  if (taskRun) {
    const whole = wireTaskRun(taskRun, call.form, { resolved })
    return { ...paged(whole, ['iterations'], pageOf(call)) }
  }
  const run = runOf(call, runId)
  if (call.version === '2.1' && run.lanes.length > PAGE_SIZE) throw invalid(TOO_MANY_TASKS)
  return paged(wireRun(run, call.form, { resolved, history }), RUN_PAGES, pageOf(call))
}

/** GET jobs/runs/get-output */
export function getOutput(call: Call): Json {
  const runId = queryId(call, 'run_id')
  const taskRun = taskRunOf(call, runId)
  if (taskRun) return wireOutput(taskRun, call.form)
  runOf(call, runId)
  throw invalid(
    'Retrieving the output of runs with multiple tasks is not supported. Please retrieve the output of each ' +
      'individual task run instead.',
  )
}
