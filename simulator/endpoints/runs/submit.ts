import type { JobSettings } from '../../engine/model.ts'
import { plannedByRule, runPlannedByRule } from '../../engine/submit-rules.ts'
import type { Json } from '../../wire/form.ts'
import { id } from '../../wire/ids.ts'
import { PAGE_SIZE } from '../../wire/pages.ts'
import { checkBody, type Call } from '../call.ts'
import { checkSettings } from '../checks/settings.ts'
import { submitShape } from '../checks/settings-shape.ts'
import { withTaskDefaults } from '../defaults.ts'
import { withoutEmpty } from '../empty-values.ts'
import { checkToken, runOfToken } from './idempotency.ts'

/** POST jobs/runs/submit */
export function submitRun(call: Call): Json {
  checkBody(call, submitShape)
  const {
    run_name: name,
    idempotency_token: token,
    ...given
  } = call.body as JobSettings & { run_name?: string; idempotency_token?: string }
  checkToken(token)
  const settings = withTaskDefaults(withoutEmpty(given) as JobSettings)
  checkSettings(settings, { tasks: PAGE_SIZE, submit: true, notebookEnvironments: call.notebookEnvironments })
  const known = runOfToken(call, token)
  if (known) return { run_id: id(known.id) }
  const specs = settings.tasks ?? []
  const run = call.engine.start({
    name: name ?? 'Untitled',
    creator: call.user,
    ...(token && { token }),
    body: call.body,
    settings,
    plans: new Map(specs.map((spec) => [spec.task_key, plannedByRule(spec, call.rules)])),
    plan: runPlannedByRule(specs, call.rules),
    parameters: {},
    overriding: {},
    queue: false,
  })
  if (token) call.tokens.set(token, run)
  return { run_id: id(run.id) }
}
