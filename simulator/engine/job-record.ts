import type { JobScenario, TaskScenario } from '../scenario/scenario.ts'
import { firstAccess } from './access.ts'
import { orDefault } from './attempts.ts'
import type { JobRecord, JobSettings, TaskPlan } from './model.ts'
import { seconds, taskSpec } from './task-spec.ts'

/** Who does what nobody is named for. */
export const DEFAULT_USER = 'someone@example.com'

/** A job of a scenario as the workspace keeps it. `createdAt` in epoch milliseconds. */
export function jobRecord(job: JobScenario, order: number, createdAt: number): JobRecord {
  return {
    id: String(job.jobId),
    order,
    creator: job.creator ?? DEFAULT_USER,
    createdAt,
    fromScenario: true,
    deleted: false,
    settings: jobSettings(job),
    plans: new Map(job.tasks.map((task) => [task.key, taskPlan(task)])),
    runPlan: { ...(job.states && { states: job.states }), ...(job.end && { end: job.end }) },
    access: firstAccess(job.creator ?? DEFAULT_USER),
    changes: { update: 0, reset: 0, byHand: 0 },
  }
}

function jobSettings(job: JobScenario): JobSettings {
  return {
    ...(job.name !== undefined && { name: job.name }),
    timeout_seconds: seconds(job.timeout),
    ...(job.maxConcurrentRuns !== undefined && { max_concurrent_runs: job.maxConcurrentRuns }),
    tasks: job.tasks.map((task) => taskSpec(task)),
    queue: { enabled: job.queue ?? false },
    ...(job.parameters && {
      parameters: Object.entries(job.parameters).map(([name, value]) => ({ name, default: value })),
    }),
    ...job.settings,
  }
}

function taskPlan(task: TaskScenario): TaskPlan {
  return {
    attempts: orDefault(task.attempts, task.kind === 'for-each' || task.kind === 'run-job'),
    ...(task.iteration?.attempts && { iteration: task.iteration.attempts }),
    ...(task.exceptions && { exceptions: task.exceptions }),
  }
}
