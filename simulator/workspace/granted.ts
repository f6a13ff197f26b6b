import { noManagePermission, noPermission } from '../endpoints/refusals.ts'
import type { Route } from '../endpoints/route.ts'
import { levelOn, type Person } from '../engine/access.ts'
import type { Engine } from '../engine/engine.ts'
import type { RunRecord } from '../engine/model.ts'

/** What a request is about, by the ids in it. */
export interface Subject {
  jobId?: string
  runId?: string
  /** Whether it is about the permissions themselves. */
  permissions: boolean
}

const NEEDED: Record<Route['needs'], number> = { nothing: 0, view: 1, run: 2, manage: 3 }

/**
 * Refuses what the permissions of the job itself do not allow. They are asked before the job is looked for: it comes
 * for one that is not there, too (databricks/cli#3922). Whoever names no job and no run may do it.
 */
export function checkGranted(person: Person, needs: Route['needs'], subject: Subject, engine: Engine): void {
  const { jobId, runId, permissions } = subject
  if (jobId !== undefined) {
    const job = engine.jobs.get(jobId)
    if (job && levelOn(person, job) >= NEEDED[needs]) return
    throw permissions ? noManagePermission(person.user, jobId) : noPermission(person.user, needs, `job ${jobId}`)
  }
  if (runId === undefined) return
  const run = engine.runs.get(runId) ?? engine.taskRuns.get(runId)?.lane.run
  if (run === undefined || mayDoWithRun(person, run, needs)) return
  throw noPermission(person.user, needs, `run ${runId}`)
}

function mayDoWithRun(person: Person, { job, creator }: RunRecord, needs: Route['needs']): boolean {
  return job ? levelOn(person, job) >= NEEDED[needs] : creator === person.user
}
