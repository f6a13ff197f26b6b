import type { Dependencies, ImportPlan } from './source.ts'
import type { RunContext } from './workflow.ts'

/** A JSON body as the workflow author wrote it: integers of any size are bigint. */
export type Body = { [field: string]: unknown }

/** What to run: exactly one of these. */
export type Work =
  | { kind: 'job'; jobId: string; extra: Body; parameters: Record<string, string>; only: string[] }
  | { kind: 'job-name'; jobName: string; extra: Body; parameters: Record<string, string>; only: string[] }
  | {
      kind: 'notebooks'
      notebooks: Notebook[]
      /** How the notebooks of the repository reach the workspace. */
      source: 'git' | 'checkout'
      /** What is imported first: the checkout with `source: checkout`, and wheels of it. Absent: nothing. */
      imports?: ImportPlan
      /** Of the notebooks of the repository, only those that the change touches; absent: all. */
      changedOnly?: { runAllWhen: string[] }
      dependencies?: Dependencies
      extra: Body
      parameters: Record<string, string>
      compute: Compute
      runName?: string
    }
  | {
      kind: 'job-file'
      /** Of the temporary job: with the pull request or the branch, and the commit. */
      jobName: string
      /**
       * The definition with its variables put in. A path that leads to a file of the repository is relative to its
       * root, and named as the workspace names it; `git_source` says where Databricks fetches it, if it does.
       */
      settings: Body
      /** What is imported first, with `source: checkout`: relative paths are in it. */
      imports?: ImportPlan
      extra: Body
      parameters: Record<string, string>
      only: string[]
    }
  | { kind: 'request'; body: Body; runName?: string }
  | { kind: 'run'; runId: string }

/** `repository`: path in the repository with its extension; `workspace`: absolute path in the workspace. */
export interface Notebook {
  source: 'repository' | 'workspace'
  path: string
}

export type Compute =
  { kind: 'serverless' } | { kind: 'existing-cluster'; clusterId: string } | { kind: 'new-cluster'; spec: Body }

/** A folder of this machine. */
export interface OutputDir {
  /** Absolute. */
  path: string
  /** The folder that no link may lead out of; absent for a path that was given as an absolute one. */
  within?: string
}

/** What a step was asked to do, checked as a whole (action/inputs.ts). */
export interface Inputs {
  work: Work
  /** What the user gave; absent: derived (run/token.ts). */
  idempotencyToken?: string
  cancelPreviousRuns: boolean
  wait: boolean
  /** Longest wait in ms from the start of the run; absent: none. */
  timeout?: number
  onTimeout: 'cancel' | 'leave'
  onCancel: 'cancel' | 'leave'
  onRerun: 'repair' | 'new'
  repairAttempts: number
  partialSuccess: 'pass' | 'fail'
  /** Milliseconds, or `auto` (run/pace.ts). */
  pollInterval: number | 'auto'
  logOutput: 'all' | 'failed' | 'none'
  /** Of which cells of notebooks to tell what they printed. */
  cellOutputs: 'failed' | 'all' | 'none'
  /** Whether the iterations of for-each tasks and the runs that run-job tasks start are followed as well. */
  follow: boolean
  annotations: boolean
  summary: boolean
  /** What is told on GitHub beside the step itself. */
  telling: Telling
  /** Where everything that the run leaves behind is written to; absent: nowhere. */
  outputDir?: OutputDir
  deleteRun: 'never' | 'on-success' | 'always'
  /** For GitHub's API; may be empty. */
  githubToken: string
  /** What nobody may see of the inputs, beside what signs in. */
  secrets: string[]
  /** Filled by the runner, for the derived token: the matrix leg this step runs in. */
  leg: Leg
  context: RunContext
  /** Things worth a warning that are not wrong, such as a field nobody knows. Full sentences. */
  warnings: string[]
}

/** A leg of a job's matrix: its index, and its values as JSON. `null` where there is no matrix. */
export interface Leg {
  jobIndex: string
  matrix: string
}

/** What is told on GitHub beside the step itself. */
export interface Telling {
  prComment: 'never' | 'on-failure' | 'always'
  /** Context of the commit status; absent: none. */
  commitStatus?: string
}
