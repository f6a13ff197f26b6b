import { parseJson, stringifyJson } from '../src/databricks/int64.ts'
import { ApiError, malformed } from './api-error.ts'
import { isObject } from './body.ts'
import type { Call } from './call.ts'
import type { SimulatorClock } from './clock.ts'
import { Engine, runCondition } from './engine.ts'
import { faultAnswer, faultName, Faults } from './faults.ts'
import { createJob, deleteJob, getJob, listJobs, resetJob, updateJob } from './jobs-endpoints.ts'
import type { RunRecord } from './model.ts'
import { artifacts, ARTIFACTS_HEADER, artifactsKey, artifactsSignature } from './output.ts'
import { DEFAULT_USER, jobRecord, scenarioFaults } from './plan.ts'
import {
  cancelAllRuns,
  cancelRun,
  deleteRun,
  exportRun,
  getOutput,
  getRun,
  listRuns,
  repairRun,
  runNow,
  submitRun,
} from './runs-endpoints.ts'
import { checkSettings } from './settings.ts'
import { durationMs, ScenarioError, type Fault, type Scenario, type TokenRule } from './scenario.ts'
import type { Json, WireForm } from './wire.ts'

export interface SimRequest {
  method: string
  /** With its query. */
  path: string
  headers: Record<string, string>
  body: string
}

/** Delays are in simulated milliseconds. */
export type SimAnswer =
  | { kind: 'answer'; status: number; headers: Record<string, string>; body: string; encoding?: 'latin1'; delayMs: number }
  /** The connection is cut without an answer. */
  | { kind: 'reset'; delayMs: number }
  /** The connection is cut in the middle of the body. */
  | { kind: 'cut'; status: number; headers: Record<string, string>; body: string; encoding?: 'latin1'; delayMs: number }

export interface RecordedRequest {
  at: number
  method: string
  path: string
  query: Record<string, string>
  headers: Record<string, string>
  /** Parsed losslessly; undefined when there was none. */
  body: unknown
  /** Undefined when the connection was reset. */
  status?: number
  fault?: string
}

/** A run as tests look at it. */
export interface RunView {
  runId: string
  jobId: string
  token?: string
  active: boolean
  lifeCycle: string
  result: string | undefined
  deleted: boolean
  startTime: number
  endTime: number
  submitted: boolean
  body: unknown
}

interface Reply {
  status: number
  headers: Record<string, string>
  body: string
  encoding?: 'latin1'
}

type Endpoint = { does: (call: Call) => Json; writes?: boolean }

const ENDPOINTS: Record<string, Endpoint> = {
  'POST jobs/create': { does: createJob, writes: true },
  'GET jobs/get': { does: getJob },
  'GET jobs/list': { does: listJobs },
  'POST jobs/update': { does: updateJob, writes: true },
  'POST jobs/reset': { does: resetJob, writes: true },
  'POST jobs/delete': { does: deleteJob, writes: true },
  'POST jobs/run-now': { does: runNow, writes: true },
  'POST jobs/runs/submit': { does: submitRun, writes: true },
  'GET jobs/runs/get': { does: getRun },
  'GET jobs/runs/get-output': { does: getOutput },
  'GET jobs/runs/list': { does: listRuns },
  'POST jobs/runs/cancel': { does: cancelRun, writes: true },
  'POST jobs/runs/cancel-all': { does: cancelAllRuns, writes: true },
  'POST jobs/runs/delete': { does: deleteRun, writes: true },
  'GET jobs/runs/export': { does: exportRun },
  'POST jobs/runs/repair': { does: repairRun, writes: true },
}

export const DEFAULT_TOKEN = 'dapi-demo'
const DEFAULT_ORG = '7405605519549535'
const FIRST_RUN_ID = '831254000000001'
const FIRST_JOB_ID = '611223344000001'
const CANCEL_TAKES = 10
const PAGE = `<!DOCTYPE html>
<title>Simulated workspace</title>
<p>This is a simulated Databricks workspace. It has no pages, only the Jobs API under /api/2.1/ and /api/2.2/.</p>
`
const HTML = { 'content-type': 'text/html; charset=utf-8' }

/** A simulated Databricks workspace. It does nothing by itself: each request first lets everything due until now happen. */
export class Workspace {
  /** Where clients reach it; in run_page_url. */
  url: string
  readonly requests: RecordedRequest[] = []
  /** Called after every request. */
  onRequest?: (request: RecordedRequest) => void
  readonly #scenario: Scenario
  readonly #clock: SimulatorClock
  readonly #engine: Engine
  readonly #faults = new Faults()
  readonly #tokens: Record<string, TokenRule>
  readonly #idempotency = new Map<string, RunRecord>()
  readonly #createdAt: number

  constructor(options: { scenario?: Scenario; clock: SimulatorClock; url?: string }) {
    const scenario = options.scenario ?? {}
    this.url = options.url ?? 'https://simulated.cloud.databricks.com'
    this.#scenario = scenario
    this.#clock = options.clock
    this.#createdAt = options.clock.now()
    this.#tokens = scenario.tokens ?? { [DEFAULT_TOKEN]: { user: DEFAULT_USER } }
    this.#engine = new Engine({
      now: this.#createdAt,
      nextRunId: BigInt(scenario.nextRunId ?? FIRST_RUN_ID),
      nextJobId: BigInt(scenario.nextJobId ?? FIRST_JOB_ID),
      cancelMs: durationMs(scenario.cancelTakes ?? CANCEL_TAKES),
    })
    const [wrong] = scenarioFaults(scenario)
    if (wrong !== undefined) throw new ScenarioError('jobs', wrong)
    for (const [index, job] of (scenario.jobs ?? []).entries()) this.#addJob(job, index)
    for (const fault of scenario.faults ?? []) this.addFault(fault)
  }

  #addJob(job: NonNullable<Scenario['jobs']>[number], index: number): void {
    const record = jobRecord(job, index, this.#createdAt)
    try {
      checkSettings(record.settings, { tasks: 1000, submit: false })
    } catch (error) {
      throw new ScenarioError(`jobs[${index}]`, error instanceof Error ? error.message : String(error))
    }
    this.#engine.jobs.set(record.id, record)
  }

  /** Adds a fault behind those of the scenario. */
  addFault(fault: Fault): void {
    this.#faults.add(fault)
  }

  /** Every run ever made, deleted ones and children of other runs too; task runs are not among them. */
  runs(): RunView[] {
    const now = this.#catchUp()
    return [...this.#engine.runs.values()].map((run) => {
      const condition = runCondition(run, now)
      return {
        runId: run.id,
        jobId: run.jobId,
        ...(run.token !== undefined && { token: run.token }),
        active: !run.ended,
        lifeCycle: condition.lifeCycle,
        result: condition.result,
        deleted: run.deleted,
        startTime: run.startedAt,
        endTime: run.ended ? (run.segments.at(-1)?.endedAt ?? 0) : 0,
        submitted: run.submitted,
        body: run.body,
      }
    })
  }

  /** Answers one request, as of now. */
  handle(request: SimRequest): SimAnswer {
    const now = this.#catchUp()
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]))
    const url = new URL(request.path, 'http://workspace')
    const query = Object.fromEntries(url.searchParams)
    const recorded: RecordedRequest = {
      at: now,
      method: request.method.toUpperCase(),
      path: url.pathname,
      query,
      headers,
      body: lossless(request.body),
    }
    this.requests.push(recorded)
    const runId = query['run_id'] ?? (isObject(recorded.body) ? recorded.body['run_id'] : undefined)
    const fault = this.#faults.take({
      method: recorded.method,
      path: request.path,
      elapsed: now - this.#createdAt,
      ...((typeof runId === 'string' || typeof runId === 'number') && { runId: String(runId) }),
    })
    const answer = this.#answer(recorded, request, fault)
    if (fault) recorded.fault = faultName(fault)
    if (answer.kind !== 'reset') recorded.status = answer.status
    this.onRequest?.(recorded)
    return answer
  }

  #answer(recorded: RecordedRequest, request: SimRequest, fault: Fault | undefined): SimAnswer {
    const delayMs = fault?.delay === undefined ? 0 : durationMs(fault.delay)
    if (fault === undefined) return { kind: 'answer', ...this.#reply(recorded, request.body), delayMs }
    if (fault.reset !== undefined) {
      if (fault.reset === 'after') this.#reply(recorded, request.body)
      return { kind: 'reset', delayMs }
    }
    const instead = faultAnswer(fault, request.path)
    if (instead !== undefined && fault.effect) this.#reply(recorded, request.body)
    const reply = instead ?? this.#reply(recorded, request.body)
    return {
      kind: fault.cut ? 'cut' : 'answer',
      ...reply,
      headers: { ...this.#commonHeaders(), ...reply.headers, ...fault.headers },
      delayMs,
    }
  }

  #reply(recorded: RecordedRequest, body: string): Reply {
    try {
      return this.#page(recorded) ?? this.#json(200, this.#serve(recorded, body))
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      return this.#json(error.status, { error_code: error.code, message: error.message })
    }
  }

  /** What is not the Jobs API: artifacts of dbt, and a word for people who open the address. */
  #page({ method, path, query, headers }: RecordedRequest): Reply | undefined {
    if (method !== 'GET' || path.startsWith('/api/')) return undefined
    const artifact = /^\/dbt-artifacts\/(\d+)\.tar\.gz$/.exec(path)?.[1]
    if (artifact !== undefined) return this.#artifacts(artifact, query, headers)
    return path === '/' ? { status: 200, headers: { ...this.#commonHeaders(), ...HTML }, body: PAGE } : undefined
  }

  // Storage takes one proof of identity only: the signature in the link. A workspace token must not reach it.
  #artifacts(runId: string, query: Record<string, string>, headers: Record<string, string>): Reply {
    const taskRun = this.#engine.taskRuns.get(runId)
    const expires = Number(query['expires'])
    const signed = query['signature'] === artifactsSignature(runId, expires) && headers[ARTIFACTS_HEADER] === artifactsKey(runId)
    if (headers['authorization'] !== undefined)
      return { status: 400, headers: { 'content-type': 'application/xml' }, body: '<Error><Code>InvalidArgument</Code></Error>' }
    if (!taskRun || !signed || this.#engine.time >= expires)
      return { status: 403, headers: { 'content-type': 'application/xml' }, body: '<Error><Code>AccessDenied</Code></Error>' }
    return { status: 200, headers: { 'content-type': 'application/gzip' }, body: artifacts(taskRun), encoding: 'latin1' }
  }

  #serve(recorded: RecordedRequest, body: string): Json {
    const rule = this.#authenticate(recorded)
    const [, version, name] = /^\/api\/(2\.[12])\/(jobs\/[a-z/-]+)$/.exec(recorded.path) ?? []
    const endpoint = ENDPOINTS[`${recorded.method} ${name ?? ''}`]
    if (endpoint === undefined)
      throw new ApiError(404, 'ENDPOINT_NOT_FOUND', `No API found for '${recorded.method} ${recorded.path.replace(/^\/api/, '')}'`)
    this.#authorize(rule, endpoint, recorded)
    const sent = parse(body, JSON.parse)
    return endpoint.does({
      engine: this.#engine,
      version: version as '2.1' | '2.2',
      query: recorded.query,
      body: withoutNulls(isObject(recorded.body) ? recorded.body : {}) as Json,
      sent: sent ?? (recorded.method === 'GET' ? {} : sent),
      user: rule.user ?? DEFAULT_USER,
      form: this.#form(),
      rules: this.#scenario.submit ?? [],
      tokens: this.#idempotency,
      repairSubmitted: this.#scenario.repairSubmitted ?? true,
    })
  }

  #authenticate({ headers }: RecordedRequest): TokenRule {
    const token = /^Bearer (.+)$/i.exec(headers['authorization'] ?? '')?.[1]
    const rule = token !== undefined && Object.hasOwn(this.#tokens, token) ? this.#tokens[token] : undefined
    const expired = rule?.until !== undefined && this.#engine.time - this.#createdAt >= durationMs(rule.until)
    if (rule === undefined || expired)
      throw new ApiError(401, 'UNAUTHORIZED', 'The request does not have valid authentication credentials for the operation.')
    return rule
  }

  #authorize(rule: TokenRule, endpoint: Endpoint, { body, query }: RecordedRequest): void {
    const { permissions = 'manage', user = DEFAULT_USER } = rule
    if (permissions === 'manage' || (permissions === 'view' && !endpoint.writes)) return
    const needed = endpoint.writes ? 'Admin or Manage Run or Owner' : 'View or Admin or Manage Run or Owner'
    const given = (isObject(body) ? body : query) as Record<string, string | undefined>
    const on =
      given['job_id'] !== undefined ? `job ${given['job_id']}` : given['run_id'] !== undefined ? `run ${given['run_id']}` : 'the workspace'
    throw new ApiError(403, 'PERMISSION_DENIED', `User ${user} does not have ${needed} permissions on ${on}.`)
  }

  #form(): WireForm {
    return {
      url: this.url.replace(/\/+$/, ''),
      org: String(this.#scenario.hostOrg ?? DEFAULT_ORG),
      conditions: this.#scenario.wire ?? 'both',
      shuffled: this.#scenario.taskOrder === 'shuffled',
      skippedResult: this.#scenario.skippedResult ?? true,
      now: this.#engine.time,
    }
  }

  #json(status: number, content: Json): Reply {
    return { status, headers: { ...this.#commonHeaders(), 'content-type': 'application/json' }, body: stringifyJson(content) }
  }

  #commonHeaders(): Record<string, string> {
    return { 'x-databricks-org-id': String(this.#scenario.hostOrg ?? DEFAULT_ORG), date: new Date(this.#clock.now()).toUTCString() }
  }

  #catchUp(): number {
    this.#engine.advance(this.#clock.now())
    return this.#engine.time
  }
}

function lossless(body: string): unknown {
  try {
    return parse(body, parseJson)
  } catch {
    return undefined
  }
}

function parse(body: string, parser: (text: string) => unknown): unknown {
  if (body.trim() === '') return undefined
  try {
    return parser(body)
  } catch (error) {
    throw malformed(`Could not parse request object: ${error instanceof Error ? error.message : 'the request body is not JSON'}`)
  }
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== null)
      .map(([key, entry]) => [key, withoutNulls(entry)]),
  )
}
