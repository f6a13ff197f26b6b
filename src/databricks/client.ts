import type { Http } from './http/exchange.ts'
import { ApiError } from './http/errors.ts'
import type { RunSnapshot } from '../model/run.ts'
import { readRun } from './wire/read-run.ts'
import type { WireJob, WireOutput, WireRun } from './wire/types.ts'

/** One typed method an endpoint of the Jobs API; nothing about waiting. All ids are decimal strings. */
export interface JobsClient {
  /** Signs in, so that the next request is sent at once. On the terms of a start. */
  signIn(signal?: AbortSignal): Promise<void>
  /** `POST jobs/run-now`. The body must carry an idempotency token: the request is sent again until it is answered. Gives the run id. */
  runNow(body: TokenBody, options?: StartOptions): Promise<string>
  /** `POST jobs/runs/submit`, on the same terms. */
  submit(body: TokenBody, options?: StartOptions): Promise<string>
  /** `GET jobs/runs/get` with all its tasks, however many pages they take. Outlives an outage of `outageMs`, by default ten minutes. */
  getRun(runId: string, options?: ReadOptions): Promise<RunSnapshot>
  /** `GET jobs/runs/get-output` of one task run. */
  getOutput(taskRunId: string, signal?: AbortSignal): Promise<WireOutput>
  /** `POST jobs/runs/cancel`; asynchronous, and without effect on a run that has ended. One attempt of `deadlineMs` when that is given. */
  cancelRun(runId: string, options?: { signal?: AbortSignal; deadlineMs?: number }): Promise<void>
  /** `POST jobs/runs/cancel-all` for one job. */
  cancelAllRuns(jobId: string, signal?: AbortSignal): Promise<void>
  /** `GET jobs/runs/list?active_only=true`, all pages: ids of the active runs of a job. */
  listActiveRuns(jobId: string, signal?: AbortSignal): Promise<string[]>
  /** `POST jobs/runs/repair`, one attempt: it has no token, so only the caller can know whether to send it again. Gives the repair id. */
  repairRun(body: Record<string, unknown>, signal?: AbortSignal): Promise<string>
  /** Epoch ms by the workspace's clock; undefined until an answer told it. */
  serverNow(): number | undefined
  /** `GET jobs/list?name=`, all pages: jobs of this name in any case. */
  listJobs(name: string, signal?: AbortSignal): Promise<WireJob[]>
}

/** `deadlineMs`: one attempt of that length instead of a budget of five minutes. */
type StartOptions = { signal?: AbortSignal; deadlineMs?: number }
type ReadOptions = { signal?: AbortSignal; outageMs?: number; deadlineMs?: number }

export type TokenBody = { idempotency_token: string; [field: string]: unknown }

const MINUTE_MS = 60_000
const START_OUTAGE_MS = 5 * MINUTE_MS
const WAIT_OUTAGE_MS = 10 * MINUTE_MS
const OUTPUT_OUTAGE_MS = 2 * MINUTE_MS
const LOOKUP_OUTAGE_MS = 2 * MINUTE_MS
const LARGEST_ID = 9223372036854775807n
// A workspace that answers pages for ever is broken; a job has at most 1,000 tasks, at 100 a page.
const PAGE_LIMIT = 200

/** The arrays that API 2.2 pages: https://docs.databricks.com/reference/jobs-api-2-2-updates */
const PAGED = ['tasks', 'iterations', 'job_clusters', 'job_parameters', 'repair_history'] as const

export function createJobsClient(http: Http): JobsClient {
  let answered = false
  /** Runs that 2.1 has refused or cut: read through 2.2 from then on. */
  const large = new Set<string>()

  const call: Http['call'] = async (request) => {
    const value = await http.call({ knownHost: answered, ...request })
    answered = true
    return value
  }

  const start = async (
    path: string,
    what: string,
    body: TokenBody,
    { signal, deadlineMs }: StartOptions = {},
  ): Promise<string> => {
    const outageMs = deadlineMs === undefined ? START_OUTAGE_MS : 0
    const { run_id } = await call({ method: 'POST', path, body, what, outageMs, deadlineMs, signal })
    if (isId(run_id)) return run_id
    throw new ApiError(
      'unreachable',
      `The workspace accepted the request to ${what} but its answer names no run.`,
      'A run may have been started: look at the runs of this identity in the workspace before you run the step again.',
    )
  }

  const list = async (
    path: string,
    field: string,
    query: Record<string, string>,
    what: string,
    signal?: AbortSignal,
  ): Promise<Record<string, unknown>[]> => {
    const found: Record<string, unknown>[] = []
    const next = pages(what)
    for (let pageToken: string | undefined = ''; pageToken !== undefined;) {
      const answer = await call({
        method: 'GET',
        path,
        query: { ...query, ...(pageToken ? { page_token: pageToken } : {}) },
        what,
        outageMs: LOOKUP_OUTAGE_MS,
        signal,
      })
      const entries: unknown = answer[field]
      if (Array.isArray(entries)) for (const entry of entries as unknown[]) if (isObject(entry)) found.push(entry)
      pageToken = next(answer.next_page_token)
    }
    return found
  }

  const getRunPage = async (
    version: string,
    runId: string,
    options: ReadOptions,
    pageToken?: string,
  ): Promise<WireRun> => {
    const run: WireRun = await call({
      method: 'GET',
      path: `${version}/jobs/runs/get`,
      query: { run_id: runId, include_history: 'true', ...(pageToken ? { page_token: pageToken } : {}) },
      what: `read run ${runId}`,
      outageMs: WAIT_OUTAGE_MS,
      ...options,
    })
    return ofRun(runId, run)
  }

  const getLargeRun = async (runId: string, options: ReadOptions): Promise<WireRun> => {
    const run = await getRunPage('2.2', runId, options)
    const next = pages(`read run ${runId}`)
    for (let pageToken = next(run.next_page_token); pageToken !== undefined;) {
      const page = await getRunPage('2.2', runId, options, pageToken)
      appendPage(run, page)
      pageToken = next(page.next_page_token)
    }
    return run
  }

  return {
    signIn: (signal) => http.signIn({ outageMs: START_OUTAGE_MS, signal }),
    runNow: (body, options) => start('2.1/jobs/run-now', `run job ${String(body.job_id)}`, body, options),
    submit: (body, options) => start('2.1/jobs/runs/submit', 'submit a one-time run', body, options),

    async getRun(runId, options = {}) {
      if (large.has(runId)) return readRun(await getLargeRun(runId, options))
      try {
        const run = await getRunPage('2.1', runId, options)
        if (!isToken(run.next_page_token)) return readRun(run)
      } catch (error) {
        if (!(error instanceof ApiError && needsNewerApi(error))) throw error
      }
      large.add(runId)
      return readRun(await getLargeRun(runId, options))
    },

    getOutput: (taskRunId, signal) =>
      call({
        method: 'GET',
        path: '2.1/jobs/runs/get-output',
        query: { run_id: taskRunId },
        what: `read the output of task run ${taskRunId}`,
        outageMs: OUTPUT_OUTAGE_MS,
        signal,
      }),

    async cancelRun(runId, { signal, deadlineMs } = {}) {
      const outageMs = deadlineMs === undefined ? LOOKUP_OUTAGE_MS : 0
      await call({
        method: 'POST',
        path: '2.1/jobs/runs/cancel',
        body: { run_id: BigInt(runId) },
        what: `cancel run ${runId}`,
        outageMs,
        deadlineMs,
        signal,
      })
    },

    async cancelAllRuns(jobId, signal) {
      await call({
        method: 'POST',
        path: '2.1/jobs/runs/cancel-all',
        body: { job_id: BigInt(jobId) },
        what: `cancel the runs of job ${jobId}`,
        outageMs: LOOKUP_OUTAGE_MS,
        signal,
      })
    },

    async listActiveRuns(jobId, signal) {
      const runs = await list(
        '2.1/jobs/runs/list',
        'runs',
        { job_id: jobId, active_only: 'true', limit: '25' },
        `list the active runs of job ${jobId}`,
        signal,
      )
      return runs.flatMap(({ run_id }) => (typeof run_id === 'string' ? [run_id] : []))
    },

    async repairRun(body, signal) {
      const { repair_id } = await call({
        method: 'POST',
        path: '2.1/jobs/runs/repair',
        body,
        what: `repair run ${String(body.run_id)}`,
        outageMs: 0,
        signal,
      })
      if (typeof repair_id === 'string') return repair_id
      throw new ApiError(
        'unreachable',
        'The workspace accepted the repair but its answer names none.',
        'Look at the run in the workspace.',
      )
    },

    serverNow: () => http.serverNow(),

    async listJobs(name, signal) {
      const jobs = await list('2.1/jobs/list', 'jobs', { name, limit: '100' }, 'look up the job by name', signal)
      // A job that moves from one page to the next while they are read is still one.
      return [...new Map(jobs.filter(({ job_id }) => isId(job_id)).map((job) => [job.job_id, job as WireJob])).values()]
    },
  }
}

/** An id as the Jobs API gives them: an int64 above zero. */
function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[1-9]\d{0,18}$/.test(value) && BigInt(value) <= LARGEST_ID
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isToken(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

/** The way from page to page: gives the token of the next one, undefined after the last, and throws where there is no end to them. */
function pages(what: string): (token: unknown) => string | undefined {
  const seen = new Set<string>()
  return (token) => {
    if (!isToken(token)) return undefined
    const fault = seen.has(token)
      ? 'its answer leads back to a page that was read before'
      : seen.size >= PAGE_LIMIT - 1
        ? `its answer has more than ${PAGE_LIMIT} pages`
        : ''
    if (fault)
      throw new ApiError(
        'unreachable',
        `The workspace was asked to ${what}, and ${fault}.`,
        'The workspace, or a proxy before it, is at fault: run the step again, and if it stays so, ask Databricks support.',
      )
    seen.add(token)
    return token
  }
}

/** The run that was asked for, and no other: waiting for a stranger's run would end in a stranger's verdict. */
function ofRun(runId: string, run: WireRun): WireRun {
  const given: unknown = run.run_id
  if (given === undefined || given === null) return { ...run, run_id: runId }
  if (given === runId) return run
  const shown = typeof given === 'string' ? given : JSON.stringify(given)
  throw new ApiError(
    'unreachable',
    `The action asked for run ${runId} and got run ${shown.slice(0, 40)} from the workspace.`,
    'A proxy or a cache before the workspace answers with something else: run the step again, and check what stands between the runner and the workspace.',
  )
}

/** "Resources with more than 100 tasks can only be handled by API 2.2 and above". */
function needsNewerApi(error: ApiError): boolean {
  return error.status === 400 && /API 2\.2/i.test(error.said)
}

function appendPage(run: WireRun, page: WireRun): void {
  const fields = run as Record<string, unknown>
  for (const field of PAGED) {
    const more = (page as Record<string, unknown>)[field]
    const had = fields[field]
    if (Array.isArray(more)) fields[field] = Array.isArray(had) ? [...(had as unknown[]), ...(more as unknown[])] : more
  }
}
