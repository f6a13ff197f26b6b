import type { ReadOptions } from './definition.ts'
import type { Findings } from './findings.ts'
import type { MapNode } from './node.ts'

/**
 * Says of a job that it has no tasks. The API takes it, and with it takes out the tasks that the job has: so it is a
 * fault where they are needed, and where there is no name either, and thus nothing that tells a job from another file.
 */
export function checkForTasks(job: MapNode, place: string, tasks: ReadOptions['tasks'], findings: Findings): void {
  const there = job.entries.get('tasks')
  if (tasks === 'any' || (there && (there.kind !== 'list' || there.items.length > 0))) return
  if (!there && !job.entries.has('name'))
    findings.fault(job, place, () => 'it has neither a name nor tasks, so it describes no job. Give it both.')
  else if (tasks === 'needed') findings.fault(job, place, () => NOTHING_TO_DO)
  else findings.warn(job, place, () => NOTHING_TO_DO)
}

const NOTHING_TO_DO = 'it has no tasks, so a run of it has nothing to do.'
