import { isRelative, withPaths } from '../definitions/paths.ts'
import { isObject, object } from '../databricks/wire/foreign.ts'
import { sourceTarget } from '../model/source.ts'
import type { Body, Work } from '../model/work.ts'

export type JobFileWork = Extract<Work, { kind: 'job-file' }>

/** What would tell people of a run, of the job and of each task. */
const NOTIFICATIONS = ['email_notifications', 'webhook_notifications', 'notification_settings']
/** Whom tasks send what they show or find, however the run ends. */
const SUBSCRIBERS: readonly (readonly string[])[] = [
  ['sql_task', 'alert', 'subscriptions'],
  ['sql_task', 'dashboard', 'subscriptions'],
  ['dashboard_task', 'subscription'],
  ['alert_task', 'subscribers'],
]
/** What would start the job by itself, and what says that somebody else manages it. */
const OF_THE_JOB = ['schedule', 'trigger', 'triggers', 'continuous', 'edit_mode', 'deployment']

/**
 * The body of jobs/create for a temporary job: nothing starts it but the step, and nobody is told of its runs.
 * `folder`: where the checkout was imported to; `tags`: those of ours.
 */
export function temporaryJob(
  { settings, jobName, imports }: JobFileWork,
  { folder, tags }: { folder: string; tags: Record<string, string> },
): Body {
  const { tasks, max_concurrent_runs: most, ...rest } = without(settings, [...OF_THE_JOB, ...NOTIFICATIONS])
  const job = {
    queue: { enabled: true },
    ...rest,
    name: jobName,
    ...(most !== undefined && { max_concurrent_runs: isTooFew(most) ? 1 : most }),
    ...(Array.isArray(tasks) && { tasks: tasks.map(withoutNotifications) }),
    tags: { ...object(settings.tags), ...tags },
  }
  return imports ? withPaths(job, ({ path }) => (isRelative(path) ? inFolder(folder, path) : path)) : job
}

/** 0 would have every run skipped. */
function isTooFew(most: unknown): boolean {
  return (typeof most === 'bigint' || typeof most === 'number') && most < 1
}

/** A task without them, and what a for-each task runs, too. */
function withoutNotifications(task: unknown): unknown {
  if (!isObject(task)) return task
  const rest = SUBSCRIBERS.reduce(withoutAt, without(task, NOTIFICATIONS))
  const { for_each_task: forEach } = rest
  return isObject(forEach) && 'task' in forEach
    ? { ...rest, for_each_task: { ...forEach, task: withoutNotifications(forEach.task) } }
    : rest
}

function without(body: Body, fields: readonly string[]): Body {
  return Object.fromEntries(Object.entries(body).filter(([field]) => !fields.includes(field)))
}

function withoutAt(body: Body, [field = '', ...further]: readonly string[]): Body {
  const inner = body[field]
  if (further.length === 0) return without(body, [field])
  return isObject(inner) ? { ...body, [field]: withoutAt(inner, further) } : body
}

function inFolder(folder: string, path: string): string {
  return path === '.' ? `${folder}/${sourceTarget('')}`.replace(/\/$/, '') : `${folder}/${sourceTarget(path)}`
}
