import type { Body } from '../model/work.ts'

/** A job as the repository wants it: what would be sent, but for our own tags. */
export interface DesiredJob {
  key: string
  /** Where it stands: a file of the checkout, and the line it begins at. */
  file: string
  line: number
  /** With its prefix. */
  name: string
  /** The body of jobs/create; integers of any size are bigint. `name` and `queue` are always there. */
  settings: Body
}

/** A job of the workspace, as jobs/get tells of it. */
export type { SavedJob as RemoteJob } from '../model/job.ts'

export type Action = 'create' | 'update' | 'delete' | 'none'

/** One difference between a definition and its job. */
export interface Change {
  /** In the terms of the file: `tasks[ingest].max_retries`. */
  path: string
  /** What is there; undefined: nothing. */
  before?: unknown
  /** What would be there; undefined: nothing. */
  after?: unknown
  /** What holds where nothing is there, as far as that is known; of a change that removes something. */
  fallback?: string
  /** Since it was applied last `true`: changed in the workspace, `false`: in the file; `null`: in both, or unknown. */
  drift: boolean | null
}

/** What would be done to one job. */
export interface JobPlan {
  /** Empty for a job whose definition is gone. */
  key: string
  name: string
  jobId?: string
  action: Action
  /** Whether both the job and its definition have changed since it was applied last: `drift` cannot tell them apart. */
  isContested?: boolean
  /** Of a job that is created: all that it would have; of one that is deleted: none. */
  changes: Change[]
  /** What a reader should know beside it; full sentences. */
  notes: string[]
  /** What would be done, and to what: 32 hexadecimal characters; empty where nothing is. */
  hash: string
}

/** Why a deployment is refused, about one job. */
export interface Refusal {
  key: string
  name: string
  /** A full sentence that names the job, and what to do. */
  message: string
}

/** What would be done in a workspace. Jobs in the order of the files, then those to delete. */
export interface Plan {
  jobs: JobPlan[]
  refusals: Refusal[]
  /** What a reader should know of the set of jobs; full sentences. */
  notes: string[]
}

/** What became of a job in `apply`. */
export type JobEnd = { kind: 'done' } | { kind: 'failed'; message: string } | { kind: 'not-begun' }
