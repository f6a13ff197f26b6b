import type { JobRecord, TaskSpec } from '../../engine/model.ts'
import { plannedByRule, runPlannedByRule } from '../../engine/submit-rules.ts'
import { PAGE_SIZE } from '../../wire/pages.ts'
import type { SubmitRule } from '../../scenario/scenario.ts'
import { ApiError, invalid } from '../../server/api-error.ts'
import { jobOf, type Call } from '../call.ts'
import { noPermission } from '../refusals.ts'

/**
 * The job with this id, for an endpoint of job definitions. What they say of one that is not there differs by source:
 * databricks/cli libs/testserver/jobs.go, databricks/terraform-provider-databricks jobs/resource_job.go
 */
export function definedJobOf(call: Call, id: string, endpoint: 'get' | 'update' | 'reset' | 'delete'): JobRecord {
  const { missingJob } = call.definitions
  if (call.engine.jobs.has(id) || missingJob === 'not-found') return jobOf(call, id)
  if (missingJob === 'invalid') throw invalid(`Job ${id} does not exist.`)
  if (endpoint === 'reset') throw new ApiError(403, '', '')
  throw noPermission(call.user, endpoint === 'get' ? 'view' : 'manage', `job ${id}`)
}

/** Gives every task that the scenario did not know a plan. */
export function replan(job: JobRecord, rules: SubmitRule[]): void {
  const specs: TaskSpec[] = job.settings.tasks ?? []
  for (const spec of specs) if (!job.plans.has(spec.task_key)) job.plans.set(spec.task_key, plannedByRule(spec, rules))
  if (job.runPlan.end === undefined && job.runPlan.states === undefined) job.runPlan = runPlannedByRule(specs, rules)
}

/** How many tasks a job may have: 100 in 2.1, 1,000 in 2.2. */
export function taskLimit(call: Call): number {
  return call.version === '2.2' ? 1000 : PAGE_SIZE
}
