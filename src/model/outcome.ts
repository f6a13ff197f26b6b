import type { ActionError, RunFailureKind } from './errors.ts'
import { firstFailed, hasFailed, lastAttempt, type RunSnapshot, type Task } from './run.ts'
import type { FailedTest, TestCounts } from './tests.ts'

/** Text from the workspace, shortened so that many of them fit in memory. */
export interface Excerpt {
  text: string
  /** True when the workspace or we left something out. */
  truncated: boolean
}

/** A cell of a notebook and all that it printed, both plain and as excerpts. */
export interface CellExcerpt {
  source: string
  printed: string
}

/** Lines of a file of the checkout. */
export interface SourcePlace {
  /** Relative to the root of the checkout, with `/`. */
  file: string
  /** From 1; absent where nothing proves it. */
  line?: number
  /** The last line, of a cell as a whole. */
  endLine?: number
}

/** What one task left behind. A missing field means that there was nothing. */
export interface TaskOutput {
  /** The value of `dbutils.notebook.exit()`, a condition's outcome, an alert's state. Its beginning, when shortened. */
  result?: Excerpt
  /** What it wrote to stdout and stderr. Its end, when shortened. */
  logs?: Excerpt
  /** Its own error, or why there is no output; where tests failed inside of it, how many. ANSI codes removed. */
  error?: string
  /** Stack trace, ANSI codes removed. Its end, when shortened. */
  trace?: Excerpt
  /** What this kind of task returns, a sentence for people: "A pipeline task returns nothing through the Jobs API." */
  note?: string
  /** A page worth opening: the child run of a run-job task, the result of a SQL query. */
  link?: string
  /** Of a notebook that failed: the cell that did. */
  cell?: CellExcerpt
  /** With `cell-outputs: all`: the other cells that printed something, and which of them all each is, from 1. */
  cells?: (CellExcerpt & { number: number })[]
  /** The tests that failed inside of it, as many as are told one by one. */
  tests?: { failed: FailedTest[]; counts: TestCounts }
  /** What went wrong in the fewest words: `KeyError`, `KeyError: 'region'`. */
  exception?: { title: string; message: string }
  /** The line of the checkout that the failure is about, as far as that is certain. */
  place?: SourcePlace
}

export interface TaskReport extends Task {
  output?: TaskOutput
  /** With `follow`: the tasks of the run that a run-job task started; of a for-each task its iterations that failed. */
  children?: TaskReport[]
  /** The run that a run-job task started. */
  childRun?: Pick<RunSnapshot, 'runId' | 'name' | 'url'>
}

/** These tasks, each followed by those that it consists of, which are named by their path: `parent/child`. */
export function withChildren(tasks: TaskReport[], isOpen: (task: TaskReport) => boolean = () => true): TaskReport[] {
  return tasks.flatMap((task) => [
    task,
    ...(isOpen(task) ? withChildren(task.children ?? [], isOpen).map((child) => below(task, child)) : []),
  ])
}

/** The tasks that failed; in place of one in which others failed, those, named by their path. */
export function innermostFailed(tasks: TaskReport[], isOpen: (task: TaskReport) => boolean = () => true): TaskReport[] {
  return tasks.filter(hasFailed).flatMap((task) => {
    const inside = isOpen(task) ? innermostFailed(task.children ?? [], isOpen) : []
    // A for-each task knows errors of its iterations, whether or not their outputs could be had.
    const isTold = inside.length > 0 && (task.kind !== 'for-each' || inside.some(({ output }) => output?.error))
    return isTold ? inside.map((child) => below(task, child)) : [task]
  })
}

function below(parent: TaskReport, child: TaskReport): TaskReport {
  return { ...child, key: `${parent.key}/${child.key}` }
}

/** The task to blame for the failure of one: the first of those in it that failed, or itself. */
export function blamedFor(task: TaskReport): TaskReport {
  return firstFailed(innermostFailed([task])) ?? task
}

/** Why a task failed, in the workspace's words: of one in which others failed, why the first of them did. */
export function reasonOf(task: TaskReport): string {
  const { output, iterations, ...blamed } = blamedFor(task)
  return output?.error || iterations?.firstError || lastAttempt(blamed).condition.message
}

/** A repair that this step asked for: `jobs/runs/repair`. */
export interface RepairReport {
  repairId: string
  /** The task keys that were run again. */
  taskKeys: string[]
  /** How the run ended after it, in Databricks' own word; empty while it goes on. */
  result: string
}

/** Everything known of a run when the step ends. */
export interface RunReport extends Omit<RunSnapshot, 'tasks'> {
  tasks: TaskReport[]
  /** How this step came to follow this run, where that is not simply that it started it. Full sentences. */
  notes?: string[]
  /** The repairs of this step, oldest first. */
  repairs?: RepairReport[]
  /** How long runs of this job usually take, ms, where its past agrees. */
  usualMs?: number
}

/** A run without the addresses of its own pages. A run that one of its tasks has started keeps them. */
export function withoutPages(run: RunReport): RunReport {
  return { ...run, url: '', tasks: run.tasks.map(withoutPage) }
}

function withoutPage(task: TaskReport): TaskReport {
  const [first, ...more] = task.attempts.map((attempt) => ({ ...attempt, url: undefined }))
  const { children, childRun } = task
  return {
    ...task,
    ...(first && { attempts: [first, ...more] }),
    ...(children && !childRun && { children: children.map(withoutPage) }),
  }
}

/** What became of a run that the step stopped waiting for. */
export type Fate =
  /** It had ended, or was seen to end, after the cancel request. */
  | 'ended'
  /** The cancel request was accepted; the end was not seen. */
  | 'canceling'
  /** The cancel request was not accepted: the run may go on. */
  | 'not-canceled'
  /** It was left running, as `on-cancel` or `on-timeout` says. */
  | 'left'
  /** Nothing was started. */
  | 'not-started'
  /** It is not known whether anything was started, or what became of it: the clean-up step looks. */
  | 'unknown'

/** How the step ended. A closed union: only surprises throw. */
export type Outcome =
  /** The verdict is a success; `withFailures` on SUCCESS_WITH_FAILURES that `partial-success` lets pass. */
  | { kind: 'succeeded'; run: RunReport; withFailures: boolean }
  /** The run ended and the verdict is not a success. `unknown`: the end is in words nobody knows. */
  | { kind: 'failed'; run: RunReport; failure: RunFailureKind; unknown: boolean; error: string }
  /** `wait: false`: started and left to itself. */
  | { kind: 'started'; run: RunReport }
  /** `changed-only`: the change touches none of the notebooks, so nothing was started, which is a success. */
  | { kind: 'nothing-to-run'; run?: undefined }
  /** `timeout` was over before the run had ended, or before it was known to have started. */
  | { kind: 'timed-out'; run?: RunReport; fate: Fate; afterMs: number }
  /** The workflow was canceled before the run had ended. */
  | { kind: 'canceled'; run?: RunReport; fate: Fate }
  /** The action could not start the run or could not learn how it ended; `run` is what is known of it. */
  | {
      kind: 'refused'
      error: ActionError
      run?: RunReport
      /** Whether a run, or a repair of it, was started is not known: the clean-up step looks. */
      inDoubt?: boolean
      /** The run is known and was not seen to end: the clean-up step looks after it. */
      goesOn?: boolean
      /** The input because of which the clean-up step then leaves the run alone; absent: it cancels the run. */
      leftBy?: 'wait: false' | 'on-cancel: leave'
    }

/** Whether an end leaves the step green. */
export function isGreen({ kind }: Outcome): boolean {
  return kind === 'succeeded' || kind === 'started' || kind === 'nothing-to-run'
}
