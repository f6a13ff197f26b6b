import type { JobRecord, TaskSpec } from '../../engine/model.ts'
import { plannedByRule, runPlannedByRule } from '../../engine/submit-rules.ts'
import { PAGE_SIZE } from '../../wire/pages.ts'
import type { Call } from '../call.ts'

/** Gives every task that the scenario did not know a plan. */
export function replan(call: Call, job: JobRecord): void {
  const specs: TaskSpec[] = job.settings.tasks ?? []
  for (const spec of specs)
    if (!job.plans.has(spec.task_key)) job.plans.set(spec.task_key, plannedByRule(spec, call.rules))
  if (job.runPlan.end === undefined && job.runPlan.states === undefined)
    job.runPlan = runPlannedByRule(specs, call.rules)
}

/** How many tasks a job may have: 100 in 2.1, 1,000 in 2.2. */
export function taskLimit(call: Call): number {
  return call.version === '2.2' ? 1000 : PAGE_SIZE
}
