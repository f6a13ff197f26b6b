/** Runs, tasks and attempts for tests: each complete, and only what a test is about is said by the test. */
import { readCondition } from '../../src/databricks/wire/verdict.ts'
import type { Attempt, Condition, RunSnapshot, Task } from '../../src/model/run.ts'

/** A condition in the workspace's own words: `conditionOf('RUNNING')`, `conditionOf('TERMINATED', 'FAILED')`. */
export function conditionOf(lifeCycle: string, result?: string, message = ''): Condition {
  return readCondition({ life_cycle_state: lifeCycle, result_state: result, state_message: message }, undefined)
}

/** An attempt that is running, unless the test says otherwise. */
export function anAttempt(overrides: Partial<Attempt> = {}): Attempt {
  return { runId: '501', number: 0, condition: conditionOf('RUNNING'), ...overrides }
}

/** A notebook task with one attempt that is running, unless the test says otherwise. */
export function aTask(overrides: Partial<Task> = {}): Task {
  return { key: 'train', kind: 'notebook', dependsOn: [], attempts: [anAttempt()], ...overrides }
}

/** A run of a job that is running and has no task yet, unless the test says otherwise. */
export function aRun(overrides: Partial<RunSnapshot> = {}): RunSnapshot {
  return {
    runId: '7',
    jobId: '42',
    name: 'nightly',
    url: '',
    creator: '',
    trigger: '',
    runType: 'JOB_RUN',
    parameters: [],
    given: { jobParameters: {}, taskParameters: {} },
    condition: conditionOf('RUNNING'),
    repairIds: [],
    tasks: [],
    iterations: [],
    ...overrides,
  }
}
