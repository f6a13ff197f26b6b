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
export function wireSettings(settings: JobSettings): JobSettings {
  return settings.tasks ? { ...settings, tasks: settings.tasks.map(wireSpec) } : settings
}

export function wireSpec(spec: TaskSpec): TaskSpec {
  if (spec.run_job_task)
    return {
      ...spec,
      run_job_task: { ...spec.run_job_task, job_id: id(spec.run_job_task.job_id) as unknown as string },
    }
  if (spec.for_each_task)
    return { ...spec, for_each_task: { ...spec.for_each_task, task: wireSpec(spec.for_each_task.task) } }
  return spec
}
