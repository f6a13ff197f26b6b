import { ApiError } from '../server/api-error.ts'
import type { Route } from './route.ts'

// databricks/cli acceptance/bundle/resources/permissions/jobs/destroy_without_mgmtperms
const NEEDED: Record<Route['needs'], string> = {
  manage: 'Admin or Owner',
  run: 'Admin or Manage Run or Owner',
  view: 'View or Admin or Manage Run or Owner',
  nothing: '',
}

/** What somebody is told who lacks permissions: on `job 1`, `run 2` or the workspace. */
export function noPermission(user: string, needs: Route['needs'], object: string): ApiError {
  return new ApiError(403, 'PERMISSION_DENIED', `User ${user} does not have ${NEEDED[needs]} permissions on ${object}`)
}

/** The same, of the permissions of a job themselves. */
export function noManagePermission(user: string, jobId: string): ApiError {
  return new ApiError(
    403,
    'PERMISSION_DENIED',
    `${user} does not have Manage permissions on Job with ID: ElasticJobId(${jobId}). ` +
      'Please contact the owner or an administrator for access.',
  )
}
