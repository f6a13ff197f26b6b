import type { JobsClient } from '../databricks/client.ts'
import type { SavedJobs } from '../databricks/saved-jobs.ts'
import type { WorkspaceFiles } from '../databricks/workspace-files.ts'
import { Interrupted } from '../model/errors.ts'
import { isStepFolder } from '../import/folder.ts'
import { describeError } from '../text/failure.ts'
import type { Emit } from './events.ts'

/** Longest time that a request may be repeated, ms: the step is over, and later ones wait for it. */
const OUTAGE_MS = 20_000

interface Deleting {
  client: Pick<JobsClient, 'deleteRun' | 'listStarted'>
  savedJobs: () => Promise<Pick<SavedJobs, 'delete'>>
  workspaceFiles: Pick<WorkspaceFiles, 'deleteFolder'>
  emit: Emit
  signal?: AbortSignal
}

/** What is to be deleted. Runs go with the jobs that they are of. */
export interface Deletion {
  runId?: string
  /** Temporary jobs; without one the run is deleted. */
  jobIds: readonly string[]
  /** The step's own folder in the workspace. */
  folder?: string
  /** The page of the run, which the step tells nobody of where it is to be deleted. */
  page?: string
}

/**
 * Deletes the run, or the temporary job that it is of, and the step's own folder in the workspace, and tells it. A
 * refusal is a warning, after which the folder stays. Where the workflow is cancelled meanwhile, the rest is left to
 * the clean-up step.
 * https://docs.databricks.com/api/workspace/jobs/deleterun
 */
export async function deleteRun(dependencies: Deleting, { runId, jobIds, folder, page }: Deletion): Promise<void> {
  const { client, workspaceFiles, emit, signal } = dependencies
  let isLeft = false
  let isRefused = false
  const attempt = async (what: string, work: () => Promise<void>): Promise<void> => {
    if (isLeft) return
    try {
      await work()
      await emit({ type: 'note', text: `Deleted ${what}, as delete-run says.` })
    } catch (error) {
      isLeft = error instanceof Interrupted && error.by === 'workflow'
      if (isLeft) return
      isRefused = true
      const reason = error instanceof Interrupted ? 'there was no more time.' : describeError(error)
      const why = `could not be deleted: ${reason} The verdict does not depend on it.`
      const text = [`delete-run: ${what} ${why}`, page].filter(Boolean).join(' ')
      await emit({ type: 'warning', text, title: 'Not deleted' })
    }
  }
  for (const jobId of jobIds) await attempt(`the temporary job ${jobId}`, () => deleteJob(dependencies, jobId))
  if (jobIds.length === 0 && runId !== undefined)
    await attempt(`run ${runId}`, () => client.deleteRun(runId, { outageMs: OUTAGE_MS, signal }))
  // What is still there may be going on, and need its files: a later step sweeps them. A path that was read from the
  // saved state has to prove that it is ours.
  if (!isRefused && folder !== undefined && isStepFolder(folder))
    await attempt(`the folder ${folder}`, () => workspaceFiles.deleteFolder(folder, { signal, deadlineMs: OUTAGE_MS }))
  if (!isLeft) await emit({ type: 'deleted' })
}

/** Whoever may start runs of the job may have started one by hand. */
async function deleteJob({ client, savedJobs, signal }: Deleting, jobId: string): Promise<void> {
  const [active] = await client.listStarted(jobId, { outageMs: OUTAGE_MS, signal })
  if (active) throw new Error(`run ${active.runId} of it is still going on.`)
  await (await savedJobs()).delete(jobId, { outageMs: OUTAGE_MS, signal })
}
