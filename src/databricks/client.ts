import type { Http } from './http.ts'
import { ApiError } from './failure.ts'
import type { WireJob, WireOutput, WireRun } from './types.ts'

/** One typed method an endpoint of the Jobs API; nothing about waiting. All ids are decimal strings. */
export interface JobsClient {
  /** `POST jobs/run-now`. The body must carry an idempotency token: the request is sent again until it is answered. Gives the run id. */
  runNow(body: TokenBody, signal?: AbortSignal): Promise<string>
  /** `POST jobs/runs/submit`, on the same terms. */
  submit(body: TokenBody, signal?: AbortSignal): Promise<string>
  /** `GET jobs/runs/get` with all its tasks, however many pages they take. Outlives an outage of `outageMs`, by default ten minutes. */
  getRun(runId: string, options?: ReadOptions): Promise<WireRun>
  /** `GET jobs/runs/get-output` of one task run. */
  getOutput(taskRunId: string, signal?: AbortSignal): Promise<WireOutput>
  /** `GET jobs/list?name=`, all pages: jobs of this name in any case. */
  listJobs(name: string, signal?: AbortSignal): Promise<WireJob[]>
}

type ReadOptions = { signal?: AbortSignal; outageMs?: number }

export type TokenBody = { idempotency_token: string; [field: string]: unknown }

const MINUTE_MS = 60_000
const START_OUTAGE_MS = 5 * MINUTE_MS
const WAIT_OUTAGE_MS = 10 * MINUTE_MS
const OUTPUT_OUTAGE_MS = 2 * MINUTE_MS
const LOOKUP_OUTAGE_MS = 2 * MINUTE_MS
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

  const start = async (path: string, what: string, body: TokenBody, signal?: AbortSignal): Promise<string> => {
    const { run_id } = await call({ method: 'POST', path, body, what, outageMs: START_OUTAGE_MS, signal })
    if (typeof run_id === 'string' && /^\d+$/.test(run_id)) return run_id
    throw new ApiError(
      'unreachable',
      `The workspace accepted the request to ${what} but its answer names no run.`,
      'A run may have been started: look at the runs of this identity in the workspace before you run the step again.',
    )
  }

  const getRunPage = (version: string, runId: string, options: ReadOptions, pageToken?: string): Promise<WireRun> =>
    call({
      method: 'GET',
      path: `${version}/jobs/runs/get`,
      query: { run_id: runId, ...(pageToken ? { page_token: pageToken } : {}) },
      what: `read run ${runId}`,
      outageMs: WAIT_OUTAGE_MS,
      ...options,
    })

  const getLargeRun = async (runId: string, options: ReadOptions): Promise<WireRun> => {
    const run = await getRunPage('2.2', runId, options)
    let pageToken = run.next_page_token
    for (let page = 1; pageToken && page < PAGE_LIMIT; page++) {
      const next = await getRunPage('2.2', runId, options, pageToken)
      appendPage(run, next)
      pageToken = next.next_page_token
    }
    return run
  }

  return {
    runNow: (body, signal) => start('2.1/jobs/run-now', `run job ${String(body.job_id)}`, body, signal),
    submit: (body, signal) => start('2.1/jobs/runs/submit', 'submit a one-time run', body, signal),

    async getRun(runId, options = {}) {
      if (large.has(runId)) return getLargeRun(runId, options)
      try {
        const run = await getRunPage('2.1', runId, options)
        if (!run.next_page_token) return run
      } catch (error) {
        if (!(error instanceof ApiError && needsNewerApi(error))) throw error
      }
      large.add(runId)
      return getLargeRun(runId, options)
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

    async listJobs(name, signal) {
      const jobs: WireJob[] = []
      let pageToken: string | undefined
      for (let page = 0; page < PAGE_LIMIT; page++) {
        const query = { name, limit: '100', ...(pageToken ? { page_token: pageToken } : {}) }
        const answer = await call({ method: 'GET', path: '2.1/jobs/list', query, what: 'look up the job by name', outageMs: LOOKUP_OUTAGE_MS, signal })
        if (Array.isArray(answer.jobs)) jobs.push(...(answer.jobs as WireJob[]))
        if (typeof answer.next_page_token !== 'string' || answer.next_page_token === '') break
        pageToken = answer.next_page_token
      }
      return jobs
    },
  }
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
