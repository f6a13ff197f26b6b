import type { Attempt, Task } from '../../model/run.ts'
import type { TaskPath } from '../../run/changes.ts'
import type { SafeNames } from './names.ts'

/** One attempt of a task. */
export interface AttemptOfTask {
  path: TaskPath
  task: Task
  attempt: Attempt
}

/** Which folder is whose. */
export interface Places {
  /** The folder of an attempt: `tasks/load/attempt-1`; attempts are counted from 1, those of repairs with them. */
  folderOf(of: AttemptOfTask): string[]
  /** The folder with the `tasks` of an attempt: that of its task for the first one, its own for each later one. */
  insideOf(of: AttemptOfTask): string[]
  /** Takes in what an attempt consists of, as it is seen: iterations, or the tasks of the run that it started. */
  add(of: AttemptOfTask, tasks: readonly Task[], childRunId?: string): void
}

/** Folders of which nothing is known but the tasks that are told. */
export function createPlaces(names: SafeNames): Places {
  /** The folder that an attempt's task is in, by the attempt's run id, where it is part of another one. */
  const above = new Map<string, string[]>()
  /** A repair of its parent may bring the same run back, which stays where it was. */
  const childRuns = new Map<string, string[]>()

  const taskFolder = ({ path, attempt }: AttemptOfTask): string[] => {
    const key = path.at(-1) ?? ''
    const parent = above.get(attempt.runId)
    return parent === undefined ? names.folderOf(path) : names.folderIn(parent, key)
  }

  const folderOf: Places['folderOf'] = (of) => [...taskFolder(of), `attempt-${numberOf(of)}`]
  const insideOf: Places['insideOf'] = (of) => (numberOf(of) === 1 ? taskFolder(of) : folderOf(of))

  return {
    folderOf,
    insideOf,
    add(of, tasks, childRunId = '') {
      const folder = childRuns.get(childRunId) ?? insideOf(of)
      if (childRunId !== '') childRuns.set(childRunId, folder)
      names.reserve(folder, tasks)
      for (const { attempts } of tasks)
        for (const { runId } of attempts) if (runId !== '' && !above.has(runId)) above.set(runId, folder)
    },
  }
}

function numberOf({ task, attempt }: AttemptOfTask): number {
  const at = task.attempts.findIndex(({ runId }) => runId === attempt.runId)
  return (at < 0 ? attempt.number : at) + 1
}
