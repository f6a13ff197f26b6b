import type { JobsClient } from '../databricks/client.ts'
import type { WorkspaceFiles } from '../databricks/workspace-files.ts'
import { isStepFolder } from '../import/folder.ts'
import type { Outcome } from '../model/outcome.ts'
import { describeError } from '../text/failure.ts'
import type { Emit } from './events.ts'
import { hasEnded, type RunState } from './journal.ts'

/** When a run is deleted; absent: never. */
export type DeleteWhen = 'on-success' | 'always'

/** Longest time that a request may be repeated, ms: the step is over, and later ones wait for it. */
const OUTAGE_MS = 20_000

/** Whether `delete-run` means a run whose step ends like this, or has not ended yet. */
export function isMeant(when: DeleteWhen | undefined, outcome: Outcome | undefined): boolean {
  return when === 'always' || (when === 'on-success' && outcome?.kind === 'succeeded')
}

/**
 * Whether the run is to be deleted now: one that the step, or an earlier attempt of it, has started, and that has
 * ended. What is going on cannot be deleted.
 */
export function isToDelete(when: DeleteWhen | undefined, state: RunState): boolean {
  const { start, outcome } = state
  const isOurs = start.kind === 'known' && start.origin !== 'given'
  return isOurs && !state.isDeleted && outcome !== undefined && isMeant(when, outcome) && hasEnded(state)
}

interface Deleting {
  client: Pick<JobsClient, 'deleteRun'>
  workspaceFiles: Pick<WorkspaceFiles, 'deleteFolder'>
  emit: Emit
  signal?: AbortSignal
}

/**
 * Deletes the run, and the step's own folder in the workspace, and tells it. A refusal is a warning. Gives whether the
 * run is gone. https://docs.databricks.com/api/workspace/jobs/deleterun
 */
export async function deleteRun(
  { client, workspaceFiles, emit, signal }: Deleting,
  { runId, folder }: { runId: string; folder?: string },
): Promise<boolean> {
  const attempt = async (what: string, work: () => Promise<void>): Promise<boolean> => {
    try {
      await work()
      await emit({ type: 'note', text: `Deleted ${what}, as delete-run says.` })
      return true
    } catch (error) {
      const why = `could not be deleted: ${describeError(error)} The verdict does not depend on it.`
      const text = `delete-run: ${what} ${why}`
      await emit({ type: 'warning', text, title: 'Not deleted' })
      return false
    }
  }
  const isGone = await attempt(`run ${runId}`, () => client.deleteRun(runId, { outageMs: OUTAGE_MS, signal }))
  // A path that was read from the saved state has to prove that it is ours.
  if (folder !== undefined && isStepFolder(folder))
    await attempt(`the folder ${folder}`, () => workspaceFiles.deleteFolder(folder, { signal, deadlineMs: OUTAGE_MS }))
  await emit({ type: 'deleted' })
  return isGone
}
