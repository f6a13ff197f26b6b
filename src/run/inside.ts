import type { JobsClient } from '../databricks/client.ts'
import type { Clock } from '../model/clock.ts'
import { ApiError } from '../databricks/http/errors.ts'
import { failedInOrder, type Attempt, type RunSnapshot, type Task } from '../model/run.ts'
import { changesBetween, type Change, type TaskPath } from './changes.ts'
import type { Emit } from './events.ts'

/** One attempt of a task that consists of others. */
export interface Parent {
  path: TaskPath
  task: Task
  attempt: Attempt
  above: Above
}

/** The runs that a task is part of, outermost first, and the jobs that they are of. */
export interface Above {
  runIds: readonly string[]
  jobIds: readonly string[]
}

/** Looks into one attempt of a task. */
export interface Inside {
  /** Whether a look can show anything new. */
  isDue(parent: Parent, now: number): boolean
  /** Looks once, and tells of it. Gives whether there is nothing more to see. Throws what the client throws. */
  look(parent: Parent): Promise<boolean>
}

export interface InsideDependencies {
  client: Pick<JobsClient, 'getOutput' | 'getRun'>
  clock: Clock
  emit: Emit
  /** Aborts when nobody wants to know any more. */
  signal?: AbortSignal
  /** Has the outputs of what has ended fetched. */
  collect: (changes: readonly Change[]) => void
  /** Takes in tasks that may consist of others themselves. */
  add: (tasks: Task[], path: TaskPath, above: Above) => void
  /** The last look at each child run: a repair of its parent may bring the same one back. */
  seen: Map<string, RunSnapshot>
}

/** Failed iterations that are told one by one. */
const MOST_SHOWN = 20
/** While a for-each task goes on: each time all pages are read. */
const READ_AGAIN_MS = 60_000
/** How often a run-job task that goes on is asked which run it has started. */
const MOST_TRIES = 5
/** One attempt: the next look is the next try. */
const DEADLINE_MS = 10_000

/** Whether an attempt has come to its end. */
export function hasEnded({ condition }: Attempt): boolean {
  return condition.phase === 'ended'
}

/** The run that a run-job task starts. https://docs.databricks.com/api/workspace/jobs/getrunoutput */
export function childRunOf(dependencies: InsideDependencies): Inside {
  const { client, emit, signal, collect, add, seen } = dependencies
  let childId = ''
  let tries = 0

  /** Empty where nobody says. Whether the workspace tells of a task that goes on is not known: a refusal may pass. */
  const childOf = async (attempt: Attempt): Promise<string> => {
    try {
      const { returned } = await client.getOutput(attempt.runId, signal)
      return returned?.kind === 'child-run' ? returned.runId : ''
    } catch (error) {
      if (!hasEnded(attempt) && error instanceof ApiError && error.kind === 'request-refused') return ''
      throw error
    }
  }

  const cut = async (which: string): Promise<true> => {
    const text = `Run ${childId} is not followed: it is ${which} that it was started from.`
    await emit({ type: 'note', text, isPassing: true })
    return true
  }

  return {
    isDue: ({ attempt }) => childId !== '' || hasEnded(attempt) || tries < MOST_TRIES,
    async look({ path, task, attempt, above }) {
      if (childId === '') {
        tries++
        childId = await childOf(attempt)
      }
      if (childId === '') return hasEnded(attempt)
      if (above.runIds.includes(childId)) return cut('a run')
      const run = await client.getRun(childId, { signal, outageMs: 0, deadlineMs: DEADLINE_MS })
      if (run.jobId !== '' && above.jobIds.includes(run.jobId)) return cut('of a job')
      const changes = changesBetween(seen.get(childId), run).map((change) => below(path, change))
      seen.set(childId, run)
      await emit({ type: 'child-look', path, task, attempt, run, changes })
      collect(changes)
      add(run.tasks, path, { runIds: [...above.runIds, childId], jobIds: [...above.jobIds, run.jobId] })
      return run.condition.phase === 'ended' || hasEnded(attempt)
    },
  }
}

function below(path: TaskPath, change: Change): Change {
  return change.kind === 'run' ? change : { ...change, path: [...path, ...change.path] }
}

/** The iterations of a for-each task, from its own run. https://docs.databricks.com/api/workspace/jobs/getrun */
export function iterationsOf({ client, clock, emit, signal, collect, add }: InsideDependencies): Inside {
  const shown = new Map<string, Task>()
  let failedBefore = 0
  let readAt = -Infinity

  /** Those that are told already as they are now, and of the other failed ones those that failed first. */
  const choose = (iterations: Task[]): Task[] => {
    const others = failedInOrder(iterations).filter((one) => firstRunId(one) !== '' && !shown.has(firstRunId(one)))
    const chosen = new Set(others.slice(0, MOST_SHOWN - shown.size))
    for (const iteration of iterations) {
      const runId = firstRunId(iteration)
      const known = shown.get(runId)
      if (known) shown.set(runId, { ...iteration, key: known.key })
      else if (chosen.has(iteration))
        shown.set(runId, { ...iteration, key: freeKey(iteration.key, [...shown.values()]) })
    }
    return [...shown.values()]
  }

  return {
    isDue({ task, attempt }, now) {
      if (hasEnded(attempt)) return true
      const failed = task.iterations?.failed ?? 0
      return shown.size < MOST_SHOWN && failed > failedBefore && now - readAt >= READ_AGAIN_MS
    },
    async look({ path, task, attempt, above }) {
      readAt = clock.now()
      const { iterations } = await client.getRun(attempt.runId, { signal, outageMs: 0, deadlineMs: DEADLINE_MS })
      failedBefore = task.iterations?.failed ?? 0
      const told = choose(iterations)
      await emit({ type: 'iterations', path, task, attempt, iterations, shown: told })
      collect(told.flatMap((iteration) => attemptsOf(path, iteration)))
      add(told, path, above)
      return hasEnded(attempt)
    },
  }
}

/** What an iteration is known by. */
function firstRunId({ attempts: [{ runId }] }: Task): string {
  return runId
}

function attemptsOf(path: TaskPath, iteration: Task): Change[] {
  const of = { kind: 'task', path: [...path, iteration.key], task: iteration } as const
  return iteration.attempts.map((attempt) => ({ ...of, attempt }))
}

/** Numbers go by place where iterations have none of their own, and one that vanishes moves all others. */
function freeKey(key: string, taken: Task[]): string {
  const keys = new Set(taken.map((task) => task.key))
  let free = key
  for (let number = keys.size; keys.has(free); number++) free = `[${number}]`
  return free
}
