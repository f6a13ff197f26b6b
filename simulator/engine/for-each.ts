import { active, ended } from './conditions.ts'
import { lastRun, type TaskRun, type TaskSpec } from './model.ts'
import { inputsOf } from './parameters.ts'
import { classify } from './run-if.ts'
import type { TaskRuns } from './task-runs.ts'

/** Runs one iteration for each input of a for-each task, as many at a time as the task allows. */
export function startIterations(taskRun: TaskRun, taskRuns: TaskRuns): void {
  const task = taskRun.lane.spec.for_each_task as NonNullable<TaskSpec['for_each_task']>
  taskRuns.enter(taskRun, active('RUNNING'))
  const { plan, run } = taskRun.lane
  taskRun.iterations = inputsOf(task.inputs, run.parameters).map((_input, index) => ({
    run,
    spec: task.task,
    plan: { attempts: plan.exceptions?.[index] ?? plan.iteration ?? [{}] },
    taskRuns: [],
    retries: 0,
    onEnd: () => nextIterations(taskRun, taskRuns),
    parent: taskRun,
  }))
  nextIterations(taskRun, taskRuns)
}

function nextIterations(taskRun: TaskRun, taskRuns: TaskRuns): void {
  const lanes = taskRun.iterations ?? []
  if (taskRun.ended || taskRun.condition.lifeCycle === 'TERMINATING') return
  const concurrency = taskRun.lane.spec.for_each_task?.concurrency ?? 1
  for (;;) {
    const busy = lanes.filter((lane) => lane.taskRuns.length > 0 && !lastRun(lane).ended).length
    const next = lanes.find((lane) => lane.taskRuns.length === 0)
    if (next === undefined || busy >= concurrency) break
    taskRuns.launch(taskRuns.add(next, 'BLOCKED'))
  }
  if (!lanes.every((lane) => lane.taskRuns.length > 0 && lastRun(lane).ended)) return
  const failed = lanes.filter((lane) => classify(lastRun(lane).condition) !== 'success').length
  const message = `Task failed: ${failed} of ${lanes.length} iterations did not succeed.`
  taskRuns.finish(taskRun, failed === 0 ? ended('SUCCESS') : ended('FAILED', { message }))
}
