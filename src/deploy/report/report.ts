import type { FailureKind } from '../../model/errors.ts'
import type { RunContext } from '../../model/workflow.ts'
import type { JobEnd, JobPlan, Plan } from '../model.ts'

/** All that is known of a deployment when its step ends. */
export interface DeployReport {
  mode: 'plan' | 'apply'
  /** The workspace, `https://…`. */
  host: string
  /** The page of a job in the workspace. */
  jobUrl(jobId: string): string
  /** From the key of a job to its id, as far as it is known. */
  jobIds: Record<string, string>
  plan: Plan
  /** The `plan-hash` output. */
  planHash: string
  /** What became of the jobs of the plan; absent in `plan`, and where nothing was begun. */
  ends?: ReadonlyMap<JobPlan, JobEnd>
  /** Why the step fails; absent: it does not. */
  failure?: { kind: FailureKind; message: string; advice: string }
  /** Jobs of the plan that would be changed although they were not approved. */
  notApproved?: JobPlan[]
  context: RunContext
  deployment: string
  namePrefix: string
  target?: string
}

/** Whether the plan does anything to a job. */
export function isToDo({ action }: JobPlan): boolean {
  return action !== 'none'
}

/** The page of a job in the workspace; undefined where there is none, or no longer. */
export function pageOf(job: JobPlan, { jobIds, jobUrl, ends }: DeployReport): string | undefined {
  if (job.action === 'delete' && ends?.get(job)?.kind === 'done') return undefined
  const jobId = job.jobId ?? (Object.hasOwn(jobIds, job.key) ? jobIds[job.key] : undefined)
  return jobId ? jobUrl(jobId) : undefined
}
