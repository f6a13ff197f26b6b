import { withJobDefaults } from '../endpoints/defaults.ts'
import { firstAccess } from '../engine/access.ts'
import type { Engine } from '../engine/engine.ts'
import type { JobRecord, JobSettings } from '../engine/model.ts'
import type { JobDefinitions } from '../scenario/scenario.ts'

const NOTIFICATIONS = {
  email_notifications: { no_alert_for_skipped_runs: false },
  notification_settings: { no_alert_for_skipped_runs: false, no_alert_for_canceled_runs: false },
  webhook_notifications: {},
}

/** Changes a job as somebody does in the pages of the workspace: whatever its lock says, and without a check. */
export function editByHand(
  job: JobRecord,
  edit: (settings: JobSettings) => JobSettings,
  definitions: JobDefinitions,
): void {
  const edited = asThePagesWrite(edit(structuredClone(job.settings)))
  job.settings = withJobDefaults(edited, { version: '2.1', definitions })
  job.changes.byHand++
}

/** Makes a job with the settings of another, tags included, as `Clone job` in the pages does. */
export function cloneByHand(engine: Engine, job: JobRecord, { name, user }: { name: string; user: string }): JobRecord {
  return engine.addJob({
    creator: user,
    settings: { ...structuredClone(job.settings), name },
    plans: new Map(job.plans),
    runPlan: job.runPlan,
    access: firstAccess(user),
  })
}

/** Public dumps show these on every job that was saved in the pages. */
function asThePagesWrite(settings: JobSettings): JobSettings {
  const { tasks } = settings
  return {
    ...withNotifications(settings),
    ...(tasks && { tasks: tasks.map((spec) => withNotifications(spec, { alert_on_last_attempt: false })) }),
  }
}

function withNotifications<T extends object>(holder: T, more: object = {}): T {
  const given = holder as Partial<Record<keyof typeof NOTIFICATIONS, object>>
  return {
    ...holder,
    email_notifications: { ...NOTIFICATIONS.email_notifications, ...given.email_notifications },
    notification_settings: { ...NOTIFICATIONS.notification_settings, ...more, ...given.notification_settings },
    webhook_notifications: { ...given.webhook_notifications },
  }
}
