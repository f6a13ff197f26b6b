import type { JobListing } from '../model/job.ts'
import type { ExportedPage, NotebookExport } from '../model/notebook-export.ts'
import type { OutputSnapshot } from '../model/output.ts'
import type { RunListing, RunSnapshot } from '../model/run.ts'
import { ApiError, RetryableError } from './http/errors.ts'
import type { Call, Http } from './http/workspace.ts'
import {
  createSend,
  isOther,
  joinPages,
  listAll,
  LOOKUP_OUTAGE_MS,
  mixedUp,
  pageTokens,
  shown,
  type Send,
} from './pages.ts'
import { isId, list, object, text, type Unchecked } from './wire/foreign.ts'
import type { WireJob, WireRun } from './wire/types.ts'

/** One typed method an endpoint of the Jobs API; nothing about waiting. All ids are decimal strings. */
export interface JobsClient {
  /** Signs in, so that the next request is sent at once. On the terms of a start. */
  signIn(signal?: AbortSignal): Promise<void>
  /**
   * `POST jobs/run-now`. The body must carry an idempotency token: the request is sent again until it is answered.
   * Gives the run id.
   */
  runNow(body: TokenBody, options?: StartOptions): Promise<string>
  /** `POST jobs/runs/submit`, on the same terms. */
  submit(body: TokenBody, options?: StartOptions): Promise<string>
  /**
   * `GET jobs/runs/get` with all its tasks, however many pages they take. Outlives an outage of `outageMs`, by default
   * ten minutes.
   */
  getRun(runId: string, options?: ReadOptions): Promise<RunSnapshot>
  /** `GET jobs/runs/get-output` of one task run. */
  getOutput(taskRunId: string, signal?: AbortSignal): Promise<OutputSnapshot>
  /**
   * `GET jobs/runs/export` of a notebook's task run, one attempt: what its cells printed. Undefined where the answer
   * holds no notebook that can be read; its format is not documented. `onPages` is given its pages first, those of
   * dashboards too, and waited for.
   * https://docs.databricks.com/api/workspace/jobs/exportrun
   */
  exportNotebook(
    taskRunId: string,
    signal?: AbortSignal,
    onPages?: (pages: ExportedPage[]) => Promise<void>,
  ): Promise<NotebookExport | undefined>
  /**
   * `POST jobs/runs/cancel`; asynchronous, and without effect on a run that has ended. One attempt of `deadlineMs` when
   * that is given.
   */
  cancelRun(runId: string, options?: { signal?: AbortSignal; deadlineMs?: number }): Promise<void>
  /** `POST jobs/runs/cancel-all` for one job. */
  cancelAllRuns(jobId: string, signal?: AbortSignal): Promise<void>
  /** `GET jobs/runs/list?active_only=true`, all pages: ids of the active runs of a job. */
  listActiveRuns(jobId: string, signal?: AbortSignal): Promise<string[]>
  /**
   * The same for the runs that may come of a start: those of the job, or without one the one-time runs of the whole
   * workspace, each with the little that a list says.
   */
  listStarted(jobId: string | undefined, options?: ReadOptions): Promise<RunListing[]>
  /**
   * `POST jobs/runs/repair`, one attempt: it has no token, so only the caller can know whether to send it again. Gives
   * the repair id.
   */
  repairRun(body: Record<string, unknown>, signal?: AbortSignal): Promise<string>
  /**
   * `GET jobs/runs/list?completed_only=true`: the latest completed runs of a job, 25 at most, with or without their
   * tasks. One attempt, for a few seconds.
   */
  listCompletedRuns(jobId: string, options: { withTasks: boolean; signal?: AbortSignal }): Promise<RunSnapshot[]>
  /** How often the workspace has answered a request of this step that it is asked too much. */
  timesThrottled(): number
  /**
   * `POST jobs/runs/delete`: the run is no longer listed or shown. Refused while it is active; one that is not there is
   * done. https://docs.databricks.com/api/workspace/jobs/deleterun
   */
  deleteRun(runId: string, options?: { signal?: AbortSignal; outageMs?: number }): Promise<void>
  /** Epoch ms by the workspace's clock; undefined until an answer told it. */
  serverNow(): number | undefined
  /** `GET jobs/list?name=`, all pages: jobs of this name in any case, each once. */
  listJobs(name: string, signal?: AbortSignal): Promise<JobListing[]>
  /** `GET jobs/list`, the first 500: for whoever has not quite said the name. One attempt, for a few seconds. */
  someJobs(signal?: AbortSignal): Promise<JobListing[]>
}

/** `deadlineMs`: one attempt of that length instead of a budget of five minutes. */
export type StartOptions = { signal?: AbortSignal; deadlineMs?: number } & Pick<Call, 'onSending' | 'onNotDone'>
type ReadOptions = { signal?: AbortSignal; outageMs?: number; deadlineMs?: number }

export type TokenBody = { idempotency_token: string; [field: string]: unknown }

const MINUTE_MS = 60_000
const START_OUTAGE_MS = 5 * MINUTE_MS
const WAIT_OUTAGE_MS = 10 * MINUTE_MS
const OUTPUT_OUTAGE_MS = 2 * MINUTE_MS
/** A hint is not worth more. */
const SOME_JOBS_MS = 5_000
const SOME_JOBS_PAGES = 5
/** The past of a job is not worth more either: it comes too late then. */
const COMPLETED_RUNS_MS = 10_000

interface ClientOptions {
  /** Whether runs and outputs come with the whole answer that they were read from. */
  keepsAnswers?: boolean
}

export function createJobsClient(http: Http, { keepsAnswers = false }: ClientOptions = {}): JobsClient {
  const send = createSend(http)
  return {
    signIn: (signal) => http.signIn({ outageMs: START_OUTAGE_MS, signal }),
    serverNow: () => http.serverNow(),
    runNow: (body, options) => start(send, '2.1/jobs/run-now', `run job ${String(body.job_id)}`, body, options),
    submit: (body, options) => start(send, '2.1/jobs/runs/submit', 'submit a one-time run', body, options),
    getRun: runReader(send, keepsAnswers),
    getOutput: (taskRunId, signal) => getOutput(send, taskRunId, keepsAnswers, signal),
    exportNotebook: (taskRunId, signal, onPages) => exportNotebook(send, taskRunId, signal, onPages),
    cancelRun: (runId, options) => cancelRun(send, runId, options),
    deleteRun: (runId, options) => deleteRun(send, runId, options),
    cancelAllRuns: (jobId, signal) => cancelAllRuns(send, jobId, signal),
    listActiveRuns: (jobId, signal) => listActiveRuns(send, jobId, signal),
    listStarted: (jobId, options) => listStarted(send, jobId, options),
    listCompletedRuns: (jobId, options) => listCompletedRuns(send, jobId, options),
    timesThrottled: () => http.timesThrottled(),
    repairRun: (body, signal) => repairRun(send, body, signal),
    listJobs: (name, signal) => listJobs(send, name, signal),
    someJobs: (signal) => someJobs(send, signal),
  }
}

/** What makes model types of answers; loaded with the first of them, which is after the start as a rule. */
const readers = (): Promise<typeof import('./wire/readers.ts')> =>
  import(/* webpackChunkName: "later" */ './wire/readers.ts')

// --- starting and stopping -----------------------------------------------------------------------------------------

async function start(
  send: Send,
  path: string,
  what: string,
  body: TokenBody,
  options: StartOptions = {},
): Promise<string> {
  const outageMs = options.deadlineMs === undefined ? START_OUTAGE_MS : 0
  const { run_id } = await send({ method: 'POST', path, body, what, outageMs, ...options })
  if (isId(run_id)) return run_id
  throw new ApiError(
    'unreachable',
    `The workspace accepted the request to ${what} but its answer names no run.`,
    'A run may have been started: look at the runs of this identity in the workspace before you run the step again.',
    undefined,
    { effect: 'unknown' },
  )
}

async function cancelRun(
  send: Send,
  runId: string,
  { signal, deadlineMs }: { signal?: AbortSignal; deadlineMs?: number } = {},
): Promise<void> {
  await send({
    method: 'POST',
    path: '2.1/jobs/runs/cancel',
    body: { run_id: BigInt(runId) },
    needsAnswer: false,
    what: `cancel run ${runId}`,
    outageMs: deadlineMs === undefined ? LOOKUP_OUTAGE_MS : 0,
    deadlineMs,
    signal,
  })
}

async function cancelAllRuns(send: Send, jobId: string, signal?: AbortSignal): Promise<void> {
  await send({
    method: 'POST',
    path: '2.1/jobs/runs/cancel-all',
    body: { job_id: BigInt(jobId) },
    needsAnswer: false,
    what: `cancel the runs of job ${jobId}`,
    outageMs: LOOKUP_OUTAGE_MS,
    signal,
  })
}

async function deleteRun(
  send: Send,
  runId: string,
  { signal, outageMs = LOOKUP_OUTAGE_MS }: { signal?: AbortSignal; outageMs?: number } = {},
): Promise<void> {
  try {
    await send({
      method: 'POST',
      path: '2.1/jobs/runs/delete',
      body: { run_id: BigInt(runId) },
      needsAnswer: false,
      what: `delete run ${runId}`,
      outageMs,
      signal,
    })
  } catch (error) {
    // Sent again after an answer that was lost, it finds its own work done.
    if (!(error instanceof ApiError) || !/\bdoes(?:n't| not) exist\b/i.test(error.said)) throw error
  }
}

async function repairRun(send: Send, body: Record<string, unknown>, signal?: AbortSignal): Promise<string> {
  const { repair_id } = await send({
    method: 'POST',
    path: '2.1/jobs/runs/repair',
    body,
    what: `repair run ${String(body.run_id)}`,
    outageMs: 0,
    signal,
  })
  if (isId(repair_id)) return repair_id
  throw new ApiError(
    'unreachable',
    'The workspace accepted the repair but its answer names none.',
    'Look at the run in the workspace.',
    undefined,
    { effect: 'unknown' },
  )
}

// --- one run -------------------------------------------------------------------------------------------------------

/** Reads runs through API 2.1, and through 2.2, which has pages, the ones that 2.1 has refused or cut. */
function runReader(send: Send, keepsAnswers: boolean): JobsClient['getRun'] {
  const large = new Set<string>()
  const read = async (answer: Unchecked<WireRun>): Promise<RunSnapshot> => {
    const { readRun } = await readers()
    return keepsAnswers ? { ...readRun(answer), answer } : readRun(answer)
  }
  return async (runId, options = {}) => {
    if (!large.has(runId)) {
      const run = await getSmallRun(send, runId, options)
      if (run !== undefined) return read(run)
      large.add(runId)
    }
    return read(await getLargeRun(send, runId, options))
  }
}

/** A run as API 2.1 gives it; undefined when it is too large for that. */
async function getSmallRun(send: Send, runId: string, options: ReadOptions): Promise<Unchecked<WireRun> | undefined> {
  try {
    const run = await getRunPage(send, '2.1', runId, options)
    return text(run.next_page_token) === '' ? run : undefined
  } catch (error) {
    if (error instanceof ApiError && needsNewerApi(error)) return undefined
    throw error
  }
}

/** "Resources with more than 100 tasks can only be handled by API 2.2 and above". */
function needsNewerApi({ status, said }: ApiError): boolean {
  return status === 400 && /API 2\.2/i.test(said)
}

async function getLargeRun(send: Send, runId: string, options: ReadOptions): Promise<Unchecked<WireRun>> {
  const pages: Record<string, unknown>[] = []
  const next = pageTokens(`read run ${runId}`)
  for (let pageToken: string | undefined = ''; pageToken !== undefined;) {
    const page = await getRunPage(send, '2.2', runId, options, pageToken)
    pages.push(page)
    pageToken = next(page.next_page_token)
  }
  return joinPages(pages, PAGED_FIELDS)
}

/** The arrays that API 2.2 pages: https://docs.databricks.com/reference/jobs-api-2-2-updates */
const PAGED_FIELDS = ['tasks', 'iterations', 'job_clusters', 'job_parameters', 'repair_history']

async function getRunPage(
  send: Send,
  version: '2.1' | '2.2',
  runId: string,
  options: ReadOptions,
  pageToken = '',
): Promise<Record<string, unknown>> {
  const run = await send({
    method: 'GET',
    path: `${version}/jobs/runs/get`,
    query: { run_id: runId, include_history: 'true', ...(pageToken ? { page_token: pageToken } : {}) },
    what: `read run ${runId}`,
    outageMs: WAIT_OUTAGE_MS,
    check: (answer) => {
      checkRunId(runId, answer.run_id)
      checkIsRun(runId, answer)
    },
    ...options,
  })
  return { ...run, run_id: runId }
}

/** The run that was asked for, and no other: waiting for a stranger's run would end in a stranger's verdict. */
function checkRunId(runId: string, given: unknown): void {
  if (isOther(runId, given))
    throw mixedUp(
      `read run ${runId}`,
      `run ${shown(given)}`,
      `The action asked for run ${runId} and got run ${shown(given)}`,
    )
}

/** What tells a run, or a page of one, from anything else. */
const MARKS_OF_A_RUN = ['run_id', 'state', 'status', 'tasks', 'iterations']

/** Not the empty object of a proxy: as a run in a state that nobody knows it would be waited for without end. */
function checkIsRun(runId: string, answer: Record<string, unknown>): void {
  if (MARKS_OF_A_RUN.some((mark) => mark in answer)) return
  throw mixedUp(`read run ${runId}`, 'no run', `The action asked for run ${runId} and got an answer about no run`)
}

function checkOutputOf(taskRunId: string, given: unknown): void {
  if (isOther(taskRunId, given))
    throw mixedUp(
      `read the output of task run ${taskRunId}`,
      `run ${shown(given)}`,
      `The action asked for the output of run ${taskRunId} and got that of run ${shown(given)}`,
    )
}

async function getOutput(
  send: Send,
  taskRunId: string,
  keepsAnswers: boolean,
  signal?: AbortSignal,
): Promise<OutputSnapshot> {
  const wire = await send({
    method: 'GET',
    path: '2.1/jobs/runs/get-output',
    query: { run_id: taskRunId },
    what: `read the output of task run ${taskRunId}`,
    outageMs: OUTPUT_OUTAGE_MS,
    check: ({ metadata }) => checkOutputOf(taskRunId, object(metadata).run_id),
    signal,
  })
  const { readOutputSnapshot } = await readers()
  return keepsAnswers ? { ...readOutputSnapshot(wire), answer: wire } : readOutputSnapshot(wire)
}

async function exportNotebook(
  send: Send,
  taskRunId: string,
  signal?: AbortSignal,
  onPages?: (pages: ExportedPage[]) => Promise<void>,
): Promise<NotebookExport | undefined> {
  const answer = await send({
    method: 'GET',
    path: '2.1/jobs/runs/export',
    query: { run_id: taskRunId, views_to_export: onPages ? 'ALL' : 'CODE' },
    what: `export the notebook of task run ${taskRunId}`,
    outageMs: 0,
    signal,
  })
  const { readExport, readPages } = await readers()
  await onPages?.(readPages(answer))
  return readExport(answer)
}

// --- lists ---------------------------------------------------------------------------------------------------------

async function listActiveRuns(send: Send, jobId: string, signal?: AbortSignal): Promise<string[]> {
  const runs = await listAll(send, {
    path: '2.1/jobs/runs/list',
    field: 'runs',
    query: { job_id: jobId, active_only: 'true', limit: '25' },
    what: `list the active runs of job ${jobId}`,
    check: ({ runs: listed }) => checkJobOf(jobId, listed),
    signal,
  })
  return runs.flatMap(({ run_id }) => (typeof run_id === 'string' ? [run_id] : []))
}

async function listStarted(send: Send, jobId: string | undefined, options: ReadOptions = {}): Promise<RunListing[]> {
  const which: Record<string, string> = jobId === undefined ? { run_type: 'SUBMIT_RUN' } : { job_id: jobId }
  const runs = await listAll(send, {
    path: '2.1/jobs/runs/list',
    field: 'runs',
    query: { ...which, active_only: 'true', limit: '25' },
    what: 'list the active runs',
    // Nothing is to be concluded from silence: an empty list says `has_more`, or has no run.
    check: ({ runs: listed, has_more: more }) => {
      if (!Array.isArray(listed) && more !== false) throw notAList()
      if (jobId !== undefined) checkJobOf(jobId, listed)
    },
    ...options,
  })
  const { readRun } = await readers()
  return runs.map((run) => readRun(run)).filter(({ runId }) => isId(runId))
}

async function listCompletedRuns(
  send: Send,
  jobId: string,
  { withTasks, signal }: { withTasks: boolean; signal?: AbortSignal },
): Promise<RunSnapshot[]> {
  const runs = await listAll(send, {
    path: '2.1/jobs/runs/list',
    field: 'runs',
    query: { job_id: jobId, completed_only: 'true', limit: '25', ...(withTasks ? { expand_tasks: 'true' } : {}) },
    what: `list the completed runs of job ${jobId}`,
    outageMs: 0,
    deadlineMs: COMPLETED_RUNS_MS,
    mostPages: 1,
    check: ({ runs: listed }) => checkJobOf(jobId, listed),
    signal,
  })
  const { readRun } = await readers()
  return runs.map((run) => readRun(run))
}

/** Runs of the job that was asked for, and no others: what is listed here may be canceled, and what is not is not. */
function checkJobOf(jobId: string, listed: unknown): void {
  const stray = list(listed).find(({ job_id }) => isOther(jobId, job_id))
  if (!stray) return
  const fault = `The action asked for the runs of job ${jobId} and got one of job ${shown(stray.job_id)}`
  throw mixedUp(`list the runs of job ${jobId}`, `a run of job ${shown(stray.job_id)}`, fault)
}

function notAList(): RetryableError {
  const what = 'list the active runs'
  const why = 'an answer that does not say which runs there are'
  return new RetryableError(what, why, new ApiError('unreachable', `Could not ${what}: ${why}.`, 'Run the step again.'))
}

async function listJobs(send: Send, name: string, signal?: AbortSignal): Promise<JobListing[]> {
  const jobs = await listAll(send, {
    path: '2.1/jobs/list',
    field: 'jobs',
    query: { name, limit: '100' },
    what: 'look up the job by name',
    signal,
  })
  return jobListings(jobs)
}

async function someJobs(send: Send, signal?: AbortSignal): Promise<JobListing[]> {
  const jobs = await listAll(send, {
    path: '2.1/jobs/list',
    field: 'jobs',
    query: { limit: '100' },
    what: 'list the jobs',
    outageMs: 0,
    deadlineMs: SOME_JOBS_MS,
    mostPages: SOME_JOBS_PAGES,
    signal,
  })
  return jobListings(jobs)
}

function jobListings(jobs: Record<string, unknown>[]): JobListing[] {
  const listings = jobs.flatMap(({ job_id, settings }: Unchecked<WireJob>) =>
    isId(job_id) ? [{ jobId: job_id, name: text(object(settings).name) }] : [],
  )
  // A job that moves from one page to the next while they are read is still one.
  return [...new Map(listings.map((listing) => [listing.jobId, listing])).values()]
}
