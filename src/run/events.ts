import type { Trouble } from '../databricks/http/retry.ts'
import type { TokenBody } from '../databricks/client.ts'
import type { Outcome } from '../model/outcome.ts'
import type { ExportedPage } from '../model/notebook-export.ts'
import type { Attempt, RunSnapshot, Task } from '../model/run.ts'
import type { Change, TaskPath } from './changes.ts'
import type { UploadProgress } from '../import/upload.ts'
import type { TemporaryJob } from '../jobs/temporary.ts'
import type { FullOutput } from './read-output.ts'

/** A start request as it goes out: the token makes it one that may be sent any number of times. */
export interface TokenRequest {
  endpoint: 'run-now' | 'submit'
  body: TokenBody
}

/** How the step came to its run. `found`: an earlier attempt of the workflow run started it. `given`: by `run-id`. */
export type Origin = 'started' | 'found' | 'given'

/** What happened in a step, told once; the journal and every reporter learn it from here and nowhere else. */
export type RunEvent =
  /** The notebooks that run: paths in the repository with their extension, absolute ones of the workspace. */
  | { type: 'notebooks'; notebooks: string[] }
  /** How far the import of the step's files is. */
  | { type: 'importing'; progress: UploadProgress }
  /** The step's files are in this folder of the workspace. */
  | { type: 'imported'; folder: string }
  /** With `job-file`: the job is about to be created. Awaited, so that it is saved before. */
  | { type: 'creating-job'; job: TemporaryJob }
  /** The job that was last announced was certainly not created. */
  | { type: 'job-not-created' }
  /** The temporary job of this step is there: created by it, or by an earlier attempt of the workflow run. */
  | { type: 'temporary-job'; job: TemporaryJob; jobId: string }
  /** A start request is about to leave, at this time. Awaited, so that it is saved before it does. */
  | { type: 'starting'; request: TokenRequest; isTokenDerived: boolean; jobId?: string; at: number }
  /** The request that was last announced certainly started nothing. */
  | { type: 'not-started' }
  /** The workspace, or the `run-id` input, named the run. */
  | { type: 'run'; runId: string; origin: Origin; jobId?: string }
  /**
   * The run that was named is not this step's after all: it is another's, or an earlier attempt of the workflow run has
   * brought it to its end. Nothing of it is cancelled or reported.
   */
  | { type: 'disowned' }
  /** The answer that named the run was about something else: what the start led to is as little known as before it. */
  | { type: 'misnamed' }
  /** One look at the run, and what became different since the look before. */
  | { type: 'look'; run: RunSnapshot; changes: Change[] }
  /** How long runs of this job usually take, ms: its past agrees. */
  | { type: 'usual'; ms: number }
  /** What an ended attempt left behind, in full: it is not kept. */
  | { type: 'output'; path: TaskPath; task: Task; attempt: Attempt; output: FullOutput }
  | { type: 'output-lost'; path: TaskPath; task: Task; attempt: Attempt; reason: string }
  /** With `output-dir`: the pages of a notebook as an attempt has left it, in full. They are not kept. */
  | { type: 'exported'; path: TaskPath; task: Task; attempt: Attempt; pages: ExportedPage[] }
  /** What a notebook's cells printed, or what it says of a failure, could not be had: of interest to who debugs. */
  | { type: 'cells-lost'; task: Task; attempt: Attempt; reason: string }
  /** One look at the run that a run-job task has started; the paths of its changes begin with that of the task. */
  | { type: 'child-look'; path: TaskPath; task: Task; attempt: Attempt; run: RunSnapshot; changes: Change[] }
  /** The iterations that a for-each task has by now, and the failed ones that are told one by one. */
  | { type: 'iterations'; path: TaskPath; task: Task; attempt: Attempt; iterations: Task[]; shown: Task[] }
  /** What a task consists of could not be looked at: of interest to who debugs. */
  | { type: 'follow-lost'; path: TaskPath; reason: string }
  /** The run has ended, and what its tasks left behind has been told. */
  | { type: 'run-ended'; run: RunSnapshot }
  /** A repair is about to be asked for. Awaited: an end that was seen before it no longer counts. */
  | { type: 'repairing'; taskKeys: string[] }
  | { type: 'repaired'; repairId: string; taskKeys: string[] }
  /** The repair certainly was not taken. */
  | { type: 'repair-refused'; reason: string }
  /** A request was not answered as it should be, and is sent again. */
  | { type: 'outage'; trouble: Trouble }
  /**
   * Something worth knowing about how the run came to be, or what becomes of it. A full sentence; foreign. A passing
   * one is overtaken by what the end of the step says of the same.
   */
  | { type: 'note'; text: string; isPassing?: true }
  | { type: 'notice'; text: string }
  | { type: 'warning'; text: string; title?: string }
  /** The run is to be cancelled. */
  | { type: 'canceling'; by: 'timeout' | 'workflow' }
  | { type: 'cancel-accepted' }
  | { type: 'cancel-failed'; reason: string }
  /** The end of the step. Only what `delete-run` does is told after it. */
  | { type: 'ended'; outcome: Outcome }
  /** What `delete-run` says was done, or refused: nothing of it is left to be done. */
  | { type: 'deleted' }

/**
 * Tells an event. Awaiting it is the back-pressure that keeps memory flat. Rejects only for a start, or the
 * job that is created for it, that must be saved before it leaves, and could not be.
 */
export type Emit = (event: RunEvent) => Promise<void>

/** What brings something into being that somebody must look after. */
const BEGINNINGS: ReadonlySet<RunEvent['type']> = new Set(['starting', 'creating-job', 'repairing'])

/** Whether an event begins something that goes on without us: it is saved before it happens. */
export function isBeginning({ type }: RunEvent): boolean {
  return BEGINNINGS.has(type)
}
