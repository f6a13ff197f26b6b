import pLimit from 'p-limit'
import type { SavedJobs } from '../databricks/saved-jobs.ts'
import type { Planned } from './make-plan.ts'

const ASKED_AT_ONCE = 8

const MAY_NOT =
  'Who signs in here may look at this job, but not change it: `apply` needs an identity that has “Can Manage” on it, ' +
  'or owns it.'

/** Notes of the jobs that would be changed or deleted which of them the identity that makes the plan may not. */
export async function noteRights(
  jobs: Pick<SavedJobs, 'mayManage'>,
  planned: readonly Planned[],
  signal: AbortSignal,
): Promise<void> {
  const changed = planned.filter(({ plan }) => plan.action === 'update' || plan.action === 'delete')
  await pLimit(ASKED_AT_ONCE).map(changed, async ({ plan, remote }) => {
    if (remote && (await jobs.mayManage(remote.jobId, signal)) === false) plan.notes.push(MAY_NOT)
  })
}
