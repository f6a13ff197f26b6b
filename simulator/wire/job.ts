import type { JobRecord, JobSettings, TaskSpec } from '../engine/model.ts'
import type { Json } from './form.ts'
import { id } from './ids.ts'

/** A job as jobs/get shows it. */
export function wireJob(job: JobRecord): Json {
  return {
    job_id: id(job.id),
    creator_user_name: job.creator,
    run_as_user_name: job.creator,
    settings: wireSettings(job.settings),
    created_time: job.createdAt,
  }
}

/** Settings with ids as bare numbers. */
export function wireSettings(settings: JobSettings): Json & { tasks?: Json[] } {
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
