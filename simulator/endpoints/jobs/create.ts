import { firstAccess } from '../../engine/access.ts'
import type { AccessControl, JobSettings } from '../../engine/model.ts'
import type { Json } from '../../wire/form.ts'
import { id } from '../../wire/ids.ts'
import { checkBody, type Call } from '../call.ts'
import { checkDefinition } from '../checks/definition.ts'
import { checkSettings } from '../checks/settings.ts'
import { settingsShape } from '../checks/settings-shape.ts'
import { withJobDefaults } from '../defaults.ts'
import { replan, taskLimit } from './job.ts'

/** POST jobs/create */
export function createJob(call: Call): Json {
  checkBody(call, settingsShape)
  const { access_control_list: access, ...settings } = call.body as JobSettings & {
    access_control_list?: AccessControl[]
  }
  checkDefinition(call, settings)
  const whole = withJobDefaults(settings, call)
  checkSettings(whole, { tasks: taskLimit(call), submit: false })
  const job = call.engine.addJob({
    creator: call.user,
    settings: whole,
    plans: new Map(),
    runPlan: {},
    access: firstAccess(call.user, access),
  })
  replan(job, call.rules)
  return { job_id: id(job.id) }
}
