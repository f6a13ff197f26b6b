import type { Json } from '../../wire/form.ts'
import { checkBody, type Call } from '../call.ts'
import { anyObject, int64, shape } from '../checks/body.ts'
import { definedJobOf } from './job.ts'

/** POST jobs/delete */
export function deleteJob(call: Call): Json {
  checkBody(call, shape({ job_id: int64, extra: anyObject }, ['job_id']))
  const job = definedJobOf(call, String(call.body['job_id']), 'delete')
  call.engine.removeJob(job, { stopsRuns: call.definitions.deleteWithActiveRuns === 'terminates' })
  return {}
}
