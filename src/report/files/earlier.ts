import type { Task } from '../../model/run.ts'
import type { OutputFolder } from './folder.ts'
import type { SafeNames } from './names.ts'

/** Written first of all, and by nobody else: where it is, a step was here. */
export const EVENTS = 'events.jsonl'
/** What a step says of its run at its end, or as it goes on: of another run it would pass as this one's. */
const OF_THE_RUN = ['run.json', 'summary.md', 'junit.xml']

/** What an earlier step has left in the folder. Only what a step has certainly written goes. */
export interface Earlier {
  /** Removes what it says of its run. Before anything is written. */
  forgetRun(): Promise<void>
  /** Removes the attempts that it has of these tasks of the run. Before anything of them is written. */
  forgetTasks(tasks: readonly Task[]): Promise<void>
}

/** Nothing is looked at, nor removed, until it is asked for. */
export function createEarlier(folder: OutputFolder, names: SafeNames): Earlier {
  const forgotten = new Set<string>()
  let isThere = false

  return {
    async forgetRun() {
      isThere = await folder.has(EVENTS)
      if (isThere) await Promise.all(OF_THE_RUN.map((name) => folder.remove(name)))
    },
    async forgetTasks(tasks) {
      if (!isThere) return
      for (const { key } of tasks) {
        if (forgotten.has(key)) continue
        forgotten.add(key)
        await folder.removeAttempts(names.folderOf([key]))
      }
    },
  }
}
