import type { Json } from '../../wire/form.ts'
import { checkBody, jobOf, type Call } from '../call.ts'
import { anyObject, int64, shape } from '../checks/body.ts'

/** POST jobs/delete */
export function deleteJob(call: Call): Json {
  checkBody(call, shape({ job_id: int64, extra: anyObject }, ['job_id']))
  const job = jobOf(call, String(call.body['job_id']))
  call.engine.jobs.delete(job.id)
  return {}
}
