import type { TaskOutput, TaskReport } from '../model/outcome.ts'
import { firstFailed, lastAttempt, type Task } from '../model/run.ts'
import { sourceTarget } from '../model/source.ts'

/** What a task consists of: the tasks of the run that it started, or those of its iterations that are told. */
export interface Inside {
  tasks: Task[]
  childRun?: TaskReport['childRun']
  /** How its iterations stand, where the task itself has not said. */
  iterations?: Task['iterations']
}

/** What is known beside the run itself. */
export interface Known {
  /** The step's own folder in the workspace. */
  folder?: string
  outputs: ReadonlyMap<string, TaskOutput>
  insides: ReadonlyMap<string, Inside>
}

/** A task with what is known of its last attempt: what that left behind, and what it consists of. */
export function taskReport(seen: Task, known: Known): TaskReport {
  const task = inRepository(seen, known.folder)
  const { runId } = lastAttempt(task)
  const output = known.outputs.get(runId)
  const inside = known.insides.get(runId)
  if (!inside) return { ...task, output }
  const children = inside.tasks.map((child) => taskReport(child, known))
  const { childRun, iterations } = inside
  return {
    ...(iterations ? { iterations } : {}),
    ...task,
    output: task.kind === 'for-each' ? ofIterations(task, output, children) : output,
    children,
    ...(childRun ? { childRun } : {}),
  }
}

/** A for-each task left nothing of its own: its first iteration that failed tells why it did. */
function ofIterations(task: Task, own: TaskOutput | undefined, iterations: TaskReport[]): TaskOutput | undefined {
  const first = firstFailed(iterations)
  if (!first) return own
  const note = [own?.note, `The first one that failed is ${first.key}.`].filter(Boolean).join(' ')
  const error = first.output?.error || task.iterations?.firstError || lastAttempt(first).condition.message
  return { ...own, ...first.output, error, note }
}

/** A task that names its notebook as the repository does, where it is one that this step imported. */
function inRepository(task: Task, folder: string | undefined): Task {
  const root = `${folder}/${sourceTarget('')}`
  if (folder === undefined || !task.notebook?.path.startsWith(root)) return task
  return { ...task, notebook: { ...task.notebook, path: task.notebook.path.slice(root.length) } }
}
