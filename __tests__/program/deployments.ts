/** What the whole-program tests of deploy/ share: jobs of a workspace as somebody beside the step sees them. */
import { parseJson, stringifyJson } from '../../src/databricks/wire/int64.ts'
import type { JobView } from '../../simulator/workspace/job-view.ts'
import type { Workspace } from '../../simulator/workspace/workspace.ts'

type Json = Record<string, unknown>

/** One task that runs a notebook of the workspace. */
export const TASK = 'tasks: [{task_key: load, notebook_task: {notebook_path: /Shared/load}}]'

/** Sends a request as somebody else than the step. Throws what the workspace refuses. */
export function byHand(workspace: Workspace, method: 'GET' | 'POST', path: string, body?: unknown): Json {
  const answer = workspace.handle({
    method,
    path: `/api/2.2/${path}`,
    headers: { Authorization: 'Bearer dapi-by-hand' },
    body: body === undefined ? '' : stringifyJson(body),
  })
  if (answer.kind !== 'answer' || answer.status !== 200) throw new Error(`${path}: ${JSON.stringify(answer)}`)
  return parseJson(answer.body) as Json
}

/** All jobs that are there, in the order of their ids. */
export function jobsThere(workspace: Workspace): JobView[] {
  return workspace
    .jobs()
    .filter(({ deleted }) => !deleted)
    .sort((one, other) => (BigInt(one.jobId) < BigInt(other.jobId) ? -1 : 1))
}

/** Creates a job beside the step; gives its id. */
export function create(workspace: Workspace, settings: Json): string {
  return String(byHand(workspace, 'POST', 'jobs/create', settings)['job_id'])
}

/** Paths of the requests that a step sent which change something, each as often as it was sent. */
export function writesIn(workspace: Workspace): string[] {
  return workspace.requests
    .filter(({ method, headers }) => method === 'POST' && !JSON.stringify(headers).includes('by-hand'))
    .map(({ path }) => path.replace(/^\/api\/2\.\d\//, ''))
}
