import type { TaskRun } from '../engine/model.ts'
import type { Json } from './form.ts'
import { hash, id } from './ids.ts'

// https://databricks.github.io/sdk-js/api/interfaces/_databricks_sdk-jobs.v2.DbtPlatformTaskOutput.html
const MOST_STEPS = 20

/** What a dbt platform task returns: the id is text, and there are at most 20 steps. */
export function dbtPlatformOutput(taskRun: TaskRun): Json {
  const steps = wireSteps(taskRun)
  return {
    dbt_platform_job_run_id: jobRunId(taskRun),
    dbt_platform_job_run_url: jobRunUrl(taskRun),
    dbt_platform_job_run_output: steps.slice(0, MOST_STEPS),
    steps_truncated: steps.length > MOST_STEPS,
  }
}

/** What a dbt Cloud task, the older name of the same, returns. */
export function dbtCloudOutput(taskRun: TaskRun): Json {
  return {
    dbt_cloud_job_run_id: id(jobRunId(taskRun)),
    dbt_cloud_job_run_url: jobRunUrl(taskRun),
    dbt_cloud_job_run_output: wireSteps(taskRun),
  }
}

function wireSteps({ attempt, condition }: TaskRun): Json[] {
  const whole = condition.result === 'SUCCESS' ? 'SUCCESS' : 'ERROR'
  const steps = attempt?.steps ?? [{ name: 'Invoke dbt with `dbt build`', status: whole }]
  return steps.map(({ name, status = 'SUCCESS', logs = '' }, index) => ({ index: index + 1, name, status, logs }))
}

function jobRunId(taskRun: TaskRun): string {
  return String(70_000_000_000 + hash(taskRun.id))
}

function jobRunUrl(taskRun: TaskRun): string {
  return `https://cloud.getdbt.com/deploy/1/projects/1/runs/${jobRunId(taskRun)}`
}
