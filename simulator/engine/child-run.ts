import { active, ended } from './conditions.ts'
import type { JobRecord, RunOrder, RunRecord, TaskRun } from './model.ts'
import { resolve } from './parameters.ts'
import { classify } from './run-if.ts'
import type { TaskRuns } from './task-runs.ts'

/** Where a run-job task finds its job and starts it. */
interface Jobs {
  jobs: ReadonlyMap<string, JobRecord>
  start: (order: RunOrder) => RunRecord
}

/** Starts the job that a run-job task names; the task then waits for that run. */
export function startChild(taskRun: TaskRun, { jobs, start }: Jobs, taskRuns: TaskRuns): void {
  const { lane } = taskRun
  const task = lane.spec.run_job_task
  const job = task && jobs.get(task.job_id)
  if (!job) {
    const message = `Job ${task?.job_id ?? ''} does not exist.`
    const end = { lifeCycle: 'INTERNAL_ERROR', terminationCode: 'RESOURCE_NOT_FOUND', message }
    return taskRuns.finish(taskRun, ended('FAILED', end))
  }
  taskRuns.enter(taskRun, active('RUNNING'))
  const parameters = Object.fromEntries(
    Object.entries(task.job_parameters ?? {}).map(([name, value]) => [name, resolve(value, lane.run.parameters)]),
  )
  const child = start({
    job,
    name: job.settings.name ?? 'Untitled',
    creator: lane.run.creator,
    body: undefined,
    settings: job.settings,
    plans: job.plans,
    plan: job.runPlan,
    parameters,
    overriding: {},
    queue: job.settings.queue?.enabled ?? false,
    parent: taskRun,
  })
  taskRun.childRunId = child.id
  if (child.ended) childEnded(child, taskRuns)
}

/** Ends the run-job task that waits for a run, as that run has ended. */
export function childEnded(child: RunRecord, taskRuns: TaskRuns): void {
  const taskRun = child.parent
  const end = child.segments.at(-1)?.condition
  // A child that is skipped at once has ended before its parent knows its id: startChild comes back to it then.
  if (taskRun?.childRunId === undefined || end === undefined) return
  if (taskRun.ended || taskRun.condition.lifeCycle === 'TERMINATING') return
  const word = classify(end) === 'success' ? 'SUCCESS' : classify(end) === 'canceled' ? 'CANCELED' : 'FAILED'
  const message = `Run ${child.id} of job ${child.jobId} failed.`
  taskRuns.finish(taskRun, ended(word, word === 'FAILED' ? { message } : {}))
}
