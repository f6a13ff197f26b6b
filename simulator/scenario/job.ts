import { attempt, ending, stateStep, type Attempt, type Ending, type StateStep } from './attempt.ts'
import type { Duration } from './duration.ts'
import { digits, either, fields, flag, list, mapOf, number, oneOf, raw, text } from './reader.ts'
import { duration, isNumber, isText, truth, type Id } from './values.ts'

const TASK_KINDS = [
  'notebook',
  'jar',
  'python',
  'wheel',
  'spark-submit',
  'sql-query',
  'sql-alert',
  'sql-dashboard',
  'sql-file',
  'dbt',
  'run-job',
  'condition',
  'for-each',
  'pipeline',
  'clean-room',
  'alert',
  'dashboard',
  'power-bi',
  'dbt-cloud',
  'dbt-platform',
  'gen-ai-compute',
  'python-operator',
  'ai-runtime',
] as const

export type Kind = (typeof TASK_KINDS)[number]

export const RUN_IFS = [
  'ALL_SUCCESS',
  'ALL_DONE',
  'NONE_FAILED',
  'AT_LEAST_ONE_SUCCESS',
  'ALL_FAILED',
  'AT_LEAST_ONE_FAILED',
] as const

type RunIf = (typeof RUN_IFS)[number]

/** What every iteration of a for-each task does. */
export interface IterationScenario {
  key?: string
  kind?: Kind
  path?: string
  /** The job that a run-job iteration starts. */
  job?: Id
  maxRetries?: number
  attempts?: Attempt[]
}

export interface TaskScenario {
  key: string
  kind?: Kind
  /** In a scenario file: makes this many tasks, with `{n}` in key, path, description and dependencies counted up. */
  copies?: number
  /** Keys; in a scenario file also patterns such as `load_*`. */
  dependsOn?: (string | { key: string; outcome?: 'true' | 'false' })[]
  runIf?: RunIf
  description?: string
  maxRetries?: number
  retryInterval?: Duration
  retryOnTimeout?: boolean
  timeout?: Duration
  disabled?: boolean
  /** One after the other over retries and repairs of a run; the last one repeats. */
  attempts?: Attempt[]
  /** Notebook path, Python file, SQL file or dbt directory. */
  path?: string
  parameters?: Record<string, string>
  /** The job that a run-job task starts. */
  job?: Id
  condition?: { left: string; op?: string; right: string }
  /** Inputs of a for-each task, or how many there are. */
  inputs?: string[] | number
  concurrency?: number
  iteration?: IterationScenario
  /** Attempts of single iterations, by index from 0. */
  exceptions?: Record<string, Attempt[]>
  /** More fields of the task as the Jobs API names them. */
  settings?: Record<string, unknown>
}

export interface JobScenario {
  jobId: Id
  name?: string
  creator?: string
  parameters?: Record<string, string>
  maxConcurrentRuns?: number
  queue?: boolean
  timeout?: Duration
  tasks: TaskScenario[]
  /** Life cycle words that the run itself shows from its start on, while it is active. */
  states?: StateStep[]
  /** How the run itself ends, whatever its tasks did. */
  end?: Ending
  /** More fields of the job as the Jobs API names them. */
  settings?: Record<string, unknown>
}

/** What tasks of one-time runs, and of jobs made through the API, do. `*` in a match stands for anything. */
export interface SubmitRule {
  match?: { task?: string; notebook?: string }
  attempts?: Attempt[]
  states?: StateStep[]
  end?: Ending
  /** Files without which a notebook of the workspace fails, as paths from its folder. */
  needs?: string[]
  /** Modules that it imports: `src.transforms`. */
  imports?: string[]
}

const dependency = either(
  isText,
  text,
  fields<{ key: string; outcome?: 'true' | 'false' }>({ key: text, outcome: truth }, ['key']),
)

const iteration = fields<IterationScenario>({
  key: text,
  kind: oneOf(...TASK_KINDS),
  path: text,
  job: digits,
  maxRetries: number,
  attempts: list(attempt),
})

const task = fields<TaskScenario>(
  {
    key: text,
    kind: oneOf(...TASK_KINDS),
    copies: number,
    dependsOn: list(dependency),
    runIf: oneOf(...RUN_IFS),
    description: text,
    maxRetries: number,
    retryInterval: duration,
    retryOnTimeout: flag,
    timeout: duration,
    disabled: flag,
    attempts: list(attempt),
    path: text,
    parameters: mapOf(text),
    job: digits,
    condition: fields<{ left: string; op?: string; right: string }>({ left: text, op: text, right: text }, [
      'left',
      'right',
    ]),
    inputs: either<number, string[]>(isNumber, number, list(text)),
    concurrency: number,
    iteration,
    exceptions: mapOf(list(attempt)),
    settings: mapOf(raw),
  },
  ['key'],
)

export const job = fields<JobScenario>(
  {
    jobId: digits,
    name: text,
    creator: text,
    parameters: mapOf(text),
    maxConcurrentRuns: number,
    queue: flag,
    timeout: duration,
    tasks: list(task),
    states: list(stateStep),
    end: ending,
    settings: mapOf(raw),
  },
  ['jobId', 'tasks'],
)

export const submitRule = fields<SubmitRule>({
  match: fields<NonNullable<SubmitRule['match']>>({ task: text, notebook: text }),
  attempts: list(attempt),
  states: list(stateStep),
  end: ending,
  needs: list(text),
  imports: list(text),
})

/** The id that two jobs share, with the place of the second; undefined when each has its own. */
export function sharedJobId(jobs: JobScenario[]): { at: string; id: string } | undefined {
  const ids = jobs.map(({ jobId }) => String(jobId))
  const index = ids.findIndex((id, place) => ids.indexOf(id) !== place)
  return index === -1 ? undefined : { at: `jobs[${index}].job-id`, id: ids[index] ?? '' }
}
