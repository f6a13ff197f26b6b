import { ApiError } from '../databricks/http/errors.ts'
import { bringFiles, giveEnvironment, type BringDependencies, type Bringing } from './bring-files.ts'
import { isEnvironmentRefused } from './dependencies.ts'
import type { NotebookWork } from './request.ts'
import type { Started } from './send.ts'

interface NotebookStart extends Bringing {
  work: NotebookWork
  /** Starts the run of these notebooks, or finds it, with their files in this folder. */
  begin: (work: NotebookWork, folder: string) => Promise<Started>
}

/**
 * Starts a run of notebooks, once the files that they need are in the workspace. Where the workspace refuses
 * environments for notebooks, the copies that were imported get one of their own, and the start is sent again: nothing
 * was started, and its token is the same.
 */
export async function startNotebooks(dependencies: BringDependencies, start: NotebookStart): Promise<Started> {
  const { work, begin } = start
  const folder = work.imports && (await bringFiles(dependencies, start, work.imports))
  try {
    return await begin(work, folder?.path ?? '')
  } catch (error) {
    if (!work.dependencies || !(error instanceof ApiError) || !isEnvironmentRefused(error.said)) throw error
    if (work.source === 'git' || !work.imports || folder === undefined) throw withRemedies(error)
    await giveEnvironment(dependencies, start, { folder, plan: work.imports, needs: work.dependencies })
    return begin({ ...work, dependencies: undefined }, folder.path)
  }
}

function withRemedies({ kind, message, status, code, said, effect }: ApiError): ApiError {
  const remedies =
    'This workspace takes no `dependencies` for notebooks on serverless compute. Write `%pip install` into the ' +
    'notebooks, let `source: checkout` import them (it writes the dependencies into the copies), or give a cluster ' +
    'with `existing-cluster-id` or `new-cluster`.'
  return new ApiError(kind, message, remedies, { status, code, message: said }, { effect })
}
