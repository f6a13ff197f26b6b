import type { Attempt, Condition, RunSnapshot, Task } from '../model/run.ts'

/** Something became different between two looks. */
export type Change =
  | { kind: 'run'; before?: Condition; after: Condition }
  | { kind: 'task'; path: TaskPath; task: Task; attempt: Attempt; before?: Condition }

/** Where a task stands: its key, below the keys of the tasks that it is part of; iterations are `[17]`. */
export type TaskPath = readonly [string, ...string[]]

/**
 * What changed from one look to the next, attempts in order of their tasks; the run itself first while it goes on, last
 * once it has ended.
 */
export function changesBetween(before: RunSnapshot | undefined, after: RunSnapshot): Change[] {
  const tasks = after.tasks.flatMap((task) => attemptChanges(before, task))
  if (before && sameWords(before.condition, after.condition)) return tasks
  const run: Change = { kind: 'run', before: before?.condition, after: after.condition }
  return after.condition.phase === 'ended' ? [...tasks, run] : [run, ...tasks]
}

function attemptChanges(before: RunSnapshot | undefined, task: Task): Change[] {
  const known = before?.tasks.find((other) => other.key === task.key)?.attempts ?? []
  return task.attempts.flatMap((attempt) => {
    const earlier = known.find((other) => other.runId === attempt.runId && other.number === attempt.number)?.condition
    return earlier && sameWords(earlier, attempt.condition)
      ? []
      : [{ kind: 'task' as const, path: [task.key] as const, task, attempt, before: earlier }]
  })
}

function sameWords(a: Condition, b: Condition): boolean {
  return a.lifeCycle === b.lifeCycle && a.phase === b.phase && a.result === b.result
}
