/** What the whole-program tests of job-file share: files that describe jobs, and what came of them in the workspace. */
import type { JobView } from '../../simulator/workspace/job-view.ts'
import type { Workspace } from '../../simulator/workspace/workspace.ts'

export const JOB_FILE = 'jobs/nightly.yml'
/** In the format of jobs/create, with all that a temporary job must not have. */
export const NIGHTLY = `
name: nightly
schedule: {quartz_cron_expression: '0 0 3 * * ?', timezone_id: UTC}
max_concurrent_runs: 0
email_notifications: {on_failure: [team@example.com]}
webhook_notifications: {on_failure: [{id: '0481e838'}]}
notification_settings: {no_alert_for_skipped_runs: true}
tags: {team: sales}
parameters: [{name: date, default: today}]
tasks:
  - task_key: load
    email_notifications: {on_failure: [team@example.com]}
    notebook_task: {notebook_path: /Shared/load}
  - task_key: check
    depends_on: [{task_key: load}]
    webhook_notifications: {on_failure: [{id: '0481e838'}]}
    notebook_task: {notebook_path: /Shared/check}
`
/** The name of its job on a push. */
export const NAME = 'nightly (main, 1a2b3c4)'

/** All jobs that are there. */
export function jobsThere(workspace: Workspace): JobView[] {
  return workspace.jobs().filter(({ deleted }) => !deleted)
}

/** The bodies that an endpoint was sent, in their order. */
export function bodies(workspace: Workspace, path: string): Record<string, unknown>[] {
  return workspace.requests
    .filter((request) => request.path.endsWith(path))
    .map(({ body }) => body as Record<string, unknown>)
}
