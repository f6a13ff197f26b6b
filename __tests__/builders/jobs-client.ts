/** A client of a workspace that follows a script, and remembers what it was asked. */
import type { JobsClient, StartOptions } from '../../src/databricks/client.ts'
import { ApiError } from '../../src/databricks/http/errors.ts'
import type { JobListing } from '../../src/model/job.ts'
import type { NotebookExport } from '../../src/model/notebook-export.ts'
import type { OutputSnapshot } from '../../src/model/output.ts'
import type { RunListing, RunSnapshot } from '../../src/model/run.ts'
import { aRun, conditionOf } from './run.ts'

/** The answer never comes; the request ends when its signal aborts. */
export const UNANSWERED = Symbol('unanswered')

type Told<T> = T | Error | typeof UNANSWERED

/** What a request gets: a value, an error, nothing at all, or what a function says at that moment. */
export type Answer<T> = Told<T> | (() => Told<T> | Promise<T>)

/** One answer for each request, in order; the last one is given again and again. */
export interface Script {
  /** What looks at the run show. Of several runs: by run id, each with its own list. */
  looks?: Answer<RunSnapshot>[] | Record<string, Answer<RunSnapshot>[]>
  /** Answers to a start: run ids. */
  starts?: Answer<string>[]
  /** Answers to a repair: repair ids. */
  repairs?: Answer<string>[]
  cancels?: Answer<undefined>[]
  deletions?: Answer<undefined>[]
  signIns?: Answer<undefined>[]
  /** What each task run left behind, by its run id. */
  outputs?: Record<string, Answer<OutputSnapshot>>
  /** What each task run's notebook looks like, by its run id. */
  exports?: Record<string, Answer<NotebookExport | undefined>>
  /** What the list of the job's active runs shows. */
  active?: Answer<string[]>[]
  /** What the list of runs shows that a start may have led to. */
  started?: Answer<RunListing[]>[]
  jobs?: Answer<JobListing[]>
  /** What the list shows when it is asked for no name. */
  someJobs?: Answer<JobListing[]>
  /** The completed runs of the job, latest first. */
  completed?: Answer<RunSnapshot[]>
  timesThrottled?: () => number
  /** Epoch ms by the workspace's clock. */
  serverNow?: () => number | undefined
}

interface Call {
  method: keyof JobsClient
  /** The run, job or task run that it is about, or the name that is looked up. */
  id?: string
  body?: Record<string, unknown>
  deadlineMs?: number
  outageMs?: number
}

export interface FakeClient extends JobsClient {
  /** Every request, in order. */
  readonly calls: Call[]
  /** Those of one method. */
  callsOf(method: keyof JobsClient): Call[]
}

/** A client whose run is number 7, was started at once, and has succeeded: unless the script says otherwise. */
export function fakeClient(script: Script = {}, onCall: (call: Call) => void = () => undefined): FakeClient {
  const calls: Call[] = []
  const asked = (call: Call): void => {
    calls.push(call)
    onCall(call)
  }
  const looks = looksOf(script.looks ?? [aRun({ condition: conditionOf('TERMINATED', 'SUCCESS') })])
  const starts = inOrder(script.starts ?? ['7'])
  const repairs = inOrder(script.repairs ?? ['901'])
  const cancels = inOrder<undefined>(script.cancels ?? [undefined])
  const deletions = inOrder<undefined>(script.deletions ?? [undefined])
  const signIns = inOrder<undefined>(script.signIns ?? [undefined])
  const active = inOrder(script.active ?? [[]])
  const started = inOrder(script.started ?? [[]])
  /** Tells of each sending as the real client does. */
  const send = async (
    method: 'runNow' | 'submit',
    body: Record<string, unknown>,
    { signal, deadlineMs, onSending, onNotDone }: StartOptions,
  ): Promise<string> => {
    await onSending?.()
    asked({ method, body, deadlineMs })
    try {
      return await give(starts(), signal, deadlineMs)
    } catch (error) {
      if (error instanceof ApiError && !error.mayHaveTakenEffect) await onNotDone?.()
      throw error
    }
  }
  return {
    calls,
    callsOf: (method) => calls.filter((call) => call.method === method),
    signIn(signal) {
      asked({ method: 'signIn' })
      return give(signIns(), signal)
    },
    runNow(body, options = {}) {
      return send('runNow', body, options)
    },
    submit(body, options = {}) {
      return send('submit', body, options)
    },
    listStarted(jobId, { signal, deadlineMs, outageMs } = {}) {
      asked({ method: 'listStarted', id: jobId, deadlineMs, outageMs })
      return give(started(), signal)
    },
    getRun(runId, { signal, deadlineMs, outageMs } = {}) {
      asked({ method: 'getRun', id: runId, deadlineMs, outageMs })
      return give(looks(runId), signal)
    },
    getOutput(taskRunId, signal) {
      asked({ method: 'getOutput', id: taskRunId })
      return give(script.outputs?.[taskRunId] ?? {}, signal)
    },
    exportNotebook(taskRunId, signal) {
      asked({ method: 'exportNotebook', id: taskRunId })
      return give(script.exports?.[taskRunId], signal)
    },
    cancelRun(runId, { signal, deadlineMs } = {}) {
      asked({ method: 'cancelRun', id: runId, deadlineMs })
      return give(cancels(), signal, deadlineMs)
    },
    deleteRun(runId, { signal, outageMs } = {}) {
      asked({ method: 'deleteRun', id: runId, outageMs })
      return give(deletions(), signal)
    },
    cancelAllRuns(jobId, signal) {
      asked({ method: 'cancelAllRuns', id: jobId })
      return give(cancels(), signal)
    },
    listActiveRuns(jobId, signal) {
      asked({ method: 'listActiveRuns', id: jobId })
      return give(active(), signal)
    },
    listCompletedRuns(jobId, { signal }) {
      asked({ method: 'listCompletedRuns', id: jobId })
      return give(script.completed ?? [], signal)
    },
    repairRun(body, signal) {
      asked({ method: 'repairRun', body })
      return give(repairs(), signal)
    },
    listJobs(name, signal) {
      asked({ method: 'listJobs', id: name })
      return give(script.jobs ?? [], signal)
    },
    someJobs(signal) {
      asked({ method: 'someJobs' })
      return give(script.someJobs ?? [], signal)
    },
    timesThrottled: script.timesThrottled ?? (() => 0),
    serverNow: script.serverNow ?? (() => undefined),
  }
}

function looksOf(looks: NonNullable<Script['looks']>): (runId: string) => Answer<RunSnapshot> {
  if (Array.isArray(looks)) return inOrder(looks)
  const byRun = new Map(Object.entries(looks).map(([runId, list]) => [runId, inOrder(list)]))
  return (runId) => byRun.get(runId)?.() ?? new Error(`the script has no run ${runId}`)
}

function inOrder<T>(answers: readonly Answer<T>[]): () => Answer<T> {
  let at = 0
  return () => {
    const answer = answers[Math.min(at++, answers.length - 1)]
    if (answers.length === 0) throw new Error('the script is empty')
    return answer as Answer<T>
  }
}

async function give<T>(answer: Answer<T>, signal?: AbortSignal, deadlineMs?: number): Promise<T> {
  signal?.throwIfAborted()
  const value: Told<T> = await Promise.resolve(isFunction(answer) ? answer() : answer)
  if (value === UNANSWERED) return noAnswer(signal, deadlineMs)
  if (value instanceof Error) throw value
  return value
}

function isFunction<T>(answer: Answer<T>): answer is () => Told<T> | Promise<T> {
  return typeof answer === 'function'
}

/** Waits for the signal; a request with a deadline, which this clock-less client cannot await, is lost at once. */
function noAnswer(signal?: AbortSignal, deadlineMs?: number): Promise<never> {
  if (deadlineMs !== undefined) return Promise.reject(new Error(`no answer in ${deadlineMs} ms`))
  return new Promise((_resolve, reject) => {
    const abort = (): void => reject(signal?.reason as Error)
    signal?.addEventListener('abort', abort, { once: true })
  })
}
