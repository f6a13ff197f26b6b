import type { SavedJob } from '../model/job.ts'
import type { Body } from '../model/work.ts'
import { shorten } from '../text/cut.ts'
import { oneLine } from '../text/plain.ts'
import { ApiError } from './http/errors.ts'
import type { Http } from './http/workspace.ts'
import {
  createSend,
  isOther,
  joinPages,
  listAll,
  LOOKUP_OUTAGE_MS,
  mixedUp,
  pageTokens,
  shown,
  type ListCall,
  type Send,
} from './pages.ts'
import { isId, object, positive, text, type Unchecked } from './wire/foreign.ts'

/**
 * The definitions of jobs, one method an endpoint. API 2.2 throughout, which takes jobs of more than 100 tasks. All ids
 * are decimal strings. Rejects with ApiError, or with the signal's reason.
 */
export interface SavedJobs {
  /**
   * `POST jobs/create`, one attempt: it has no token, so that sent twice it makes two jobs. Gives the job's id.
   * https://docs.databricks.com/api/workspace/jobs/create
   */
  create(settings: Body, signal?: AbortSignal): Promise<string>
  /**
   * `GET jobs/get`, all its pages; undefined where there is no such job.
   * https://docs.databricks.com/api/workspace/jobs/get
   */
  get(jobId: string, signal?: AbortSignal): Promise<SavedJob | undefined>
  /**
   * `GET jobs/list`, all pages unless `mostPages` says otherwise, each job once, without its tasks: all jobs, or
   * those of a name in any case. https://docs.databricks.com/api/workspace/jobs/list
   */
  list(options?: ListOptions): Promise<SavedJob[]>
  /**
   * `POST jobs/reset`: these settings in place of all that there were, but for `run_as`, which stays where it is left
   * out. May be repeated. https://docs.databricks.com/api/workspace/jobs/reset
   */
  reset(jobId: string, settings: Body, signal?: AbortSignal): Promise<void>
  /**
   * `POST jobs/update` of the tags alone, which are replaced as a whole. May be repeated.
   * https://docs.databricks.com/api/workspace/jobs/update
   */
  setTags(jobId: string, tags: Record<string, unknown>, signal?: AbortSignal): Promise<void>
  /**
   * Whether who signs in may change and delete a job: only then does `GET permissions/jobs` answer. One attempt, for a
   * few seconds; undefined where it does not tell. https://docs.databricks.com/api/workspace/permissions/get
   */
  mayManage(jobId: string, signal?: AbortSignal): Promise<boolean | undefined>
  /**
   * `POST jobs/delete`; one that is not there is done. https://docs.databricks.com/api/workspace/jobs/delete
   */
  delete(jobId: string, options?: { signal?: AbortSignal; outageMs?: number }): Promise<void>
}

/** `outageMs`: how long an outage is outlived. */
type ListOptions = { name?: string } & Pick<ListCall, 'signal' | 'mostPages' | 'outageMs' | 'deadlineMs'>

/** What `jobs/get` pages in the settings. */
const PAGED_SETTINGS = ['tasks', 'job_clusters', 'parameters', 'environments']
/** A hint is not worth more. */
const HINT_MS = 5_000
const WRITE_OUTAGE_MS = 5 * 60_000

const RIGHTS =
  'To look at a job the identity that signs in needs “Can View” on it. ' +
  'To change or delete one it needs “Can Manage”, or must own it; to make one, the ' +
  'right to create jobs and to use its compute, and with `run_as` of a service principal the role “Service Principal ' +
  'User”.'
const CORRECT =
  'Correct in the file of the job what the sentence names. Tags that begin with `databricks-run` are those of this ' +
  'action: where a cluster policy refuses them, let it take them.'
const ADVICE: Readonly<Record<string, string>> = {
  400: CORRECT,
  403: RIGHTS,
  INVALID_PARAMETER_VALUE: CORRECT,
  PERMISSION_DENIED: RIGHTS,
}

/** The client for the definitions of jobs. */
export function createSavedJobs(http: Http): SavedJobs {
  const send = createSend(http)
  return {
    create: (settings, signal) => create(send, settings, signal),
    get: (jobId, signal) => unlessMissing(get(send, jobId, signal)),
    list: (options) => list(send, options),
    reset: async (jobId, settings, signal) =>
      void (await send({
        method: 'POST',
        path: '2.2/jobs/reset',
        body: { job_id: BigInt(jobId), new_settings: settings },
        needsAnswer: false,
        what: `change job ${jobId}`,
        outageMs: WRITE_OUTAGE_MS,
        adviceOn: ADVICE,
        signal,
      })),
    setTags: async (jobId, tags, signal) =>
      void (await send({
        method: 'POST',
        path: '2.2/jobs/update',
        body: { job_id: BigInt(jobId), new_settings: { tags } },
        needsAnswer: false,
        what: `write the tags of job ${jobId}`,
        outageMs: WRITE_OUTAGE_MS,
        adviceOn: ADVICE,
        signal,
      })),
    mayManage: (jobId, signal) => mayManage(send, jobId, signal),
    delete: async (jobId, { signal, outageMs = WRITE_OUTAGE_MS } = {}) =>
      void (await unlessMissing(
        send({
          method: 'POST',
          path: '2.2/jobs/delete',
          body: { job_id: BigInt(jobId) },
          needsAnswer: false,
          what: `delete job ${jobId}`,
          outageMs,
          adviceOn: ADVICE,
          signal,
        }),
      )),
  }
}

async function create(send: Send, settings: Body, signal?: AbortSignal): Promise<string> {
  const what = `create job ${quotedName(text(settings.name))}`
  const { job_id } = await send({
    method: 'POST',
    path: '2.2/jobs/create',
    body: settings,
    what,
    outageMs: 0,
    adviceOn: ADVICE,
    signal,
  })
  if (isId(job_id)) return job_id
  throw new ApiError(
    'unreachable',
    `The workspace accepted the request to ${what} but its answer names no job.`,
    'The job may be there: look at the jobs of the workspace before you run the step again.',
    undefined,
    { effect: 'unknown' },
  )
}

async function get(send: Send, jobId: string, signal?: AbortSignal): Promise<SavedJob> {
  const what = `read job ${jobId}`
  const pages: Record<string, unknown>[] = []
  const next = pageTokens(what)
  for (let pageToken: string | undefined = ''; pageToken !== undefined;) {
    const page: Record<string, unknown> = await send({
      method: 'GET',
      path: '2.2/jobs/get',
      query: { job_id: jobId, ...(pageToken ? { page_token: pageToken } : {}) },
      what,
      outageMs: LOOKUP_OUTAGE_MS,
      adviceOn: ADVICE,
      check: ({ job_id: given }) => checkJob(what, jobId, given),
      signal,
    })
    pages.push(page)
    pageToken = next(page.next_page_token)
  }
  const settings = joinPages(
    pages.map((page) => object(page.settings) as Record<string, unknown>),
    PAGED_SETTINGS,
  )
  return { ...readJob(jobId, pages[0] ?? {}), settings }
}

const LONGEST_NAME = 200

function quotedName(name: string): string {
  return JSON.stringify(shorten(oneLine(name), LONGEST_NAME))
}

async function mayManage(send: Send, jobId: string, signal?: AbortSignal): Promise<boolean | undefined> {
  try {
    const what = `read the permissions of job ${jobId}`
    await send({ method: 'GET', path: `2.0/permissions/jobs/${jobId}`, what, outageMs: 0, deadlineMs: HINT_MS, signal })
    return true
  } catch (error) {
    signal?.throwIfAborted()
    return error instanceof ApiError && error.status === 403 ? false : undefined
  }
}

/** The job that was asked for, and no other: by what is read here it is decided what is written. */
function checkJob(what: string, jobId: string, given: unknown): void {
  if (isOther(jobId, given))
    throw mixedUp(what, `job ${shown(given)}`, `The action asked for job ${jobId} and got job ${shown(given)}`)
}

async function list(send: Send, { name, ...terms }: ListOptions = {}): Promise<SavedJob[]> {
  const listed = await listAll(send, {
    path: '2.2/jobs/list',
    field: 'jobs',
    query: { ...(name !== undefined && { name }), limit: '100' },
    what: name === undefined ? 'list the jobs' : `look for jobs of the name ${quotedName(name)}`,
    adviceOn: ADVICE,
    check: ({ jobs, next_page_token: next, has_more: more }) => checkList(jobs, next, more),
    ...terms,
  })
  const jobs = listed.flatMap((job) => (isId(job.job_id) ? [readJob(job.job_id, job)] : []))
  // A job that moves from one page to the next while they are read is still one.
  return [...new Map(jobs.map((job) => [job.jobId, job])).values()]
}

/** An empty list has no `jobs`; what has something else there is no list, and nothing may be concluded from it. */
function checkList(jobs: unknown, next: unknown, more: unknown): void {
  const isEmpty = jobs === undefined && !next && more !== true
  if (!Array.isArray(jobs) && !isEmpty)
    throw mixedUp('list the jobs', 'something else', 'The action asked for a list of jobs and got something else')
}

function readJob(jobId: string, { created_time, run_as_user_name, settings }: Unchecked<WireSavedJob>): SavedJob {
  const createdAt = positive(created_time)
  return {
    jobId,
    ...(createdAt !== undefined && { createdAt }),
    runAsUserName: text(run_as_user_name),
    settings: { ...object(settings) },
  }
}

interface WireSavedJob {
  created_time: number
  run_as_user_name: string
  settings: object
}

/** "Job 42 does not exist.", with whatever status. */
async function unlessMissing<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof ApiError && isMissing(error)) return undefined
    throw error
  }
}

function isMissing({ status, code, said }: ApiError): boolean {
  const isSaid = /\bjob\b/i.test(said) && /\bdoes(?:n't| not) exist\b/i.test(said)
  return code === 'RESOURCE_DOES_NOT_EXIST' || isSaid || (status === 404 && code === '')
}
