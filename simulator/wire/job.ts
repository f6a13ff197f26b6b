import { isOwner } from '../engine/access.ts'
import type { JobRecord, JobSettings, TaskSpec } from '../engine/model.ts'
import type { Json, WireForm } from './form.ts'
import { id } from './ids.ts'
import { settingsAsRead } from './job-as-read.ts'

/** A job as jobs/get shows it. */
export function wireJob(job: JobRecord, { definitions }: WireForm): Json {
  const { budget_policy_id: budget, usage_policy_id: usage } = job.settings
  return {
    job_id: id(job.id),
    creator_user_name: job.creator,
    run_as_user_name: runsAs(job),
    ...(budget !== undefined && { effective_budget_policy_id: budget }),
    ...(usage !== undefined && { effective_usage_policy_id: usage }),
    settings: wireSettings(settingsAsRead(job.settings, definitions)),
    created_time: job.createdAt,
  }
}

/** Whom a job runs as: the one it names, else its owner. */
function runsAs({ settings, access, creator }: JobRecord): string {
  const named = settings['run_as'] as { user_name?: string; service_principal_name?: string } | undefined
  const owner = access.find(isOwner)
  return (
    named?.user_name ?? named?.service_principal_name ?? owner?.user_name ?? owner?.service_principal_name ?? creator
  )
}

/** Settings with ids as bare numbers. */
function wireSettings(settings: JobSettings): Json & { tasks?: Json[] } {
  const { tasks, ...rest } = settings
  return tasks ? { ...rest, tasks: tasks.map(wireSpec) } : rest
}

/** A task with ids as bare numbers. */
export function wireSpec(spec: TaskSpec): Json {
  const { run_job_task: runJob, dbt_cloud_task: dbtCloud, for_each_task: forEach } = spec
  return {
    ...spec,
    ...(runJob && { run_job_task: { ...runJob, job_id: id(runJob.job_id) } }),
    ...(dbtCloud?.dbt_cloud_job_id !== undefined && {
      dbt_cloud_task: { ...dbtCloud, dbt_cloud_job_id: id(dbtCloud.dbt_cloud_job_id) },
    }),
    ...(forEach && { for_each_task: { ...forEach, task: wireSpec(forEach.task) } }),
  }
}
