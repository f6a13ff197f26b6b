import { currentUser } from './current-user.ts'
import { resetJob, updateJob } from './jobs/change.ts'
import { createJob } from './jobs/create.ts'
import { deleteJob } from './jobs/delete.ts'
import { getJob } from './jobs/get.ts'
import { listJobs } from './jobs/list.ts'
import { addPermissions, getPermissions, permissionLevels, setPermissions } from './permissions.ts'
import { get, patch, post, put, type Route } from './route.ts'
import { cancelAllRuns, cancelRun } from './runs/cancel.ts'
import { deleteRun } from './runs/delete.ts'
import { exportRun } from './runs/export.ts'
import { getOutput, getRun } from './runs/get.ts'
import { listRuns } from './runs/list.ts'
import { repairRun } from './runs/repair.ts'
import { runNow } from './runs/run-now.ts'
import { submitRun } from './runs/submit.ts'
import { deleteObject } from './workspace/delete.ts'
import { exportObject } from './workspace/export.ts'
import { getStatus } from './workspace/get-status.ts'
import { importObject } from './workspace/import.ts'
import { listObjects } from './workspace/list.ts'
import { makeFolders } from './workspace/mkdirs.ts'

/** Every endpoint that needs a token. The first route that matches answers. */
export const ROUTES: Route[] = [
  post('/api/{version}/jobs/create', createJob),
  get('/api/{version}/jobs/get', getJob),
  get('/api/{version}/jobs/list', listJobs),
  post('/api/{version}/jobs/update', updateJob),
  post('/api/{version}/jobs/reset', resetJob),
  post('/api/{version}/jobs/delete', deleteJob),
  post('/api/{version}/jobs/run-now', runNow, 'run'),
  post('/api/{version}/jobs/runs/submit', submitRun, 'run'),
  get('/api/{version}/jobs/runs/get', getRun),
  get('/api/{version}/jobs/runs/get-output', getOutput),
  get('/api/{version}/jobs/runs/list', listRuns),
  post('/api/{version}/jobs/runs/cancel', cancelRun, 'run'),
  post('/api/{version}/jobs/runs/cancel-all', cancelAllRuns, 'run'),
  post('/api/{version}/jobs/runs/delete', deleteRun, 'run'),
  get('/api/{version}/jobs/runs/export', exportRun),
  post('/api/{version}/jobs/runs/repair', repairRun, 'run'),
  get('/api/2.0/permissions/jobs/{id}', getPermissions, 'manage'),
  put('/api/2.0/permissions/jobs/{id}', setPermissions),
  patch('/api/2.0/permissions/jobs/{id}', addPermissions),
  get('/api/2.0/permissions/jobs/{id}/permissionLevels', permissionLevels, 'manage'),
  post('/api/2.0/workspace/import', importObject),
  post('/api/2.0/workspace/mkdirs', makeFolders),
  post('/api/2.0/workspace/delete', deleteObject),
  get('/api/2.0/workspace/get-status', getStatus),
  get('/api/2.0/workspace/list', listObjects),
  get('/api/2.0/workspace/export', exportObject),
  get('/api/2.0/preview/scim/v2/Me', currentUser, 'nothing'),
]
