import type { JobRecord, JobSettings } from '../../engine/model.ts'
import type { Json } from '../../wire/form.ts'
import { id } from '../../wire/ids.ts'
import { checkBody, type Call } from '../call.ts'
import { checkSettings } from '../checks/settings.ts'
import { settingsShape } from '../checks/settings-shape.ts'
import { replan, taskLimit } from './job.ts'

/** POST jobs/create */
export function createJob(call: Call): Json {
  checkBody(call, settingsShape)
  const { access_control_list: _list, ...settings } = call.body as JobSettings
  // Jobs made through 2.2 queue unless they say otherwise:
  // https://docs.databricks.com/aws/en/reference/jobs-api-2-2-updates
  const whole = {
    name: 'Untitled',
    max_concurrent_runs: 1,
    timeout_seconds: 0,
    format: 'MULTI_TASK',
    ...(call.version === '2.2' && { queue: { enabled: true } }),
    ...settings,
  }
  checkSettings(whole, { tasks: taskLimit(call), submit: false })
  const job: JobRecord = {
    id: call.engine.newJobId(),
    order: 1 + Math.max(0, ...[...call.engine.jobs.values()].map((other) => other.order)),
    creator: call.user,
    createdAt: call.engine.time,
    settings: whole,
    plans: new Map(),
    runPlan: {},
  }
  replan(call, job)
  call.engine.jobs.set(job.id, job)
  return { job_id: id(job.id) }
}
