import { text } from '../../databricks/wire/foreign.ts'
import type { DesiredJob, JobPlan, RemoteJob } from '../model.ts'
import { readMark } from '../ownership.ts'
import { additionsOf, compareForms } from './compare.ts'
import { definitionForm, jobPlanHash, stateForm, stateHash } from './hashes.ts'

/**
 * What is to be done for a job to be as its definition says: create it, update it, or nothing. `scope` names the host
 * and the set of jobs, and is part of the hash; `remote` is the job as it is now, if there is one. `isTakenOver`: it is
 * not ours yet, so that there is something to do even where it is as its definition says.
 */
export function planJob(
  scope: string,
  desired: DesiredJob,
  remote: RemoteJob | undefined,
  { isTakenOver = false }: { isTakenOver?: boolean } = {},
): JobPlan {
  const { key, name } = desired
  const wanted = definitionForm(desired.settings)
  if (remote === undefined) {
    const access = desired.settings['access_control_list']
    const hash = jobPlanHash({ scope, action: 'create', wanted: { key, definition: wanted.hash, access } })
    const granted = access === undefined ? [] : [{ path: 'access_control_list', after: access, drift: false }]
    return { key, name, action: 'create', changes: [...additionsOf(wanted), ...granted], notes: [], hash }
  }
  const { jobId, settings } = remote
  const there = stateForm(remote)
  const { changes, notes, isResent, isContested } = compareForms({
    desired,
    remote,
    mark: readMark(settings['tags']),
    wanted,
    there,
  })
  if (changes.length === 0 && !isResent && !isTakenOver)
    return { key, name, jobId, action: 'none', changes, notes, hash: '' }
  const sides = { wanted: { key, definition: wanted.hash }, there: { jobId, state: there.hash } }
  return {
    key,
    name,
    jobId,
    action: 'update',
    ...(isContested && { isContested }),
    changes,
    notes,
    hash: jobPlanHash({ scope, action: 'update', ...sides }),
  }
}

/** The same for a job whose definition is gone: delete it. */
export function planDeletion(scope: string, remote: RemoteJob): JobPlan {
  const { jobId, settings } = remote
  const hash = jobPlanHash({ scope, action: 'delete', there: { jobId, state: stateHash(remote) } })
  return { key: '', name: text(settings['name']), jobId, action: 'delete', changes: [], notes: [], hash }
}
