import { invalid } from '../../server/api-error.ts'
import type { Json } from '../../wire/form.ts'
import { checkBody, runOf, type Call } from '../call.ts'
import { int64, shape } from '../checks/body.ts'

/** POST jobs/runs/delete */
export function deleteRun(call: Call): Json {
  checkBody(call, shape({ run_id: int64 }, ['run_id']))
  const run = runOf(call, String(call.body['run_id']))
  if (!run.ended) throw invalid(`Run ${run.id} is active: only a run that is not active can be deleted.`)
  run.deleted = true
  return {}
}
