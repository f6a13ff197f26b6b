import { stringifyJson } from '../../src/databricks/wire/int64.ts'
import { ApiError, malformed } from '../server/api-error.ts'
import { isObject } from '../endpoints/checks/body.ts'
import type { Call } from '../endpoints/call.ts'
import type { SimulatorClock } from '../server/clock.ts'
import { Engine } from '../engine/engine.ts'
import { runCondition } from '../engine/run-state.ts'
import {
  Gate,
  type RecordedRequest,
  type Reply,
  type Service,
  type SimAnswer,
  type SimRequest,
} from '../server/gate.ts'
import { createJob, deleteJob, getJob, listJobs, resetJob, updateJob } from '../endpoints/jobs.ts'
import type { RunRecord } from '../engine/model.ts'
import { artifacts, ARTIFACTS_HEADER, artifactsKey, artifactsSignature } from '../wire/output.ts'
import { DEFAULT_USER, jobRecord } from '../engine/job-record.ts'
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
} from '../endpoints/runs.ts'
import { SignIn } from '../identity/sign-in.ts'
import { checkSettings } from '../endpoints/checks/settings.ts'
import {
  durationMs,
  ScenarioError,
  sharedJobId,
  type Fault,
  type Scenario,
  type TokenRule,
} from '../scenario/scenario.ts'
import type { Json, WireForm } from '../wire/wire.ts'

export type { RecordedRequest, SimAnswer, SimRequest } from '../server/gate.ts'

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
export class Workspace implements Service {
  /** Where clients reach it; in run_page_url. */
  url: string
  /** Where Microsoft Entra is; in what /aad/auth says. */
  identityUrl = 'https://login.microsoftonline.com'
  /** Called after every request. */
  onRequest?: (request: RecordedRequest) => void
  readonly #scenario: Scenario
  readonly #clock: SimulatorClock
  readonly #engine: Engine
  readonly #gate: Gate
  readonly #signIn: SignIn
  readonly #tokens: Record<string, TokenRule>
  readonly #idempotency = new Map<string, RunRecord>()
  readonly #createdAt: number

  constructor(options: { scenario?: Scenario; clock: SimulatorClock; url?: string }) {
    const scenario = options.scenario ?? {}
    this.url = options.url ?? 'https://simulated.cloud.databricks.com'
    this.#scenario = scenario
    this.#clock = options.clock
    this.#createdAt = options.clock.now()
    this.#gate = new Gate(this.#createdAt)
    this.#signIn = new SignIn(scenario.signIn ?? {})
    this.#tokens = scenario.tokens ?? { [DEFAULT_TOKEN]: { user: DEFAULT_USER } }
    this.#engine = new Engine({
      now: this.#createdAt,
      nextRunId: BigInt(scenario.nextRunId ?? FIRST_RUN_ID),
      nextJobId: BigInt(scenario.nextJobId ?? FIRST_JOB_ID),
      cancelMs: durationMs(scenario.cancelTakes ?? CANCEL_TAKES),
    })
    const shared = sharedJobId(scenario.jobs ?? [])
    if (shared) throw new ScenarioError(shared.at, `${shared.id} is used twice`)
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

  /** Every request so far. */
  get requests(): RecordedRequest[] {
    return this.#gate.requests
  }

  /** Adds a fault behind those of the scenario. */
  addFault(fault: Fault): void {
    this.#gate.addFault(fault)
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

  /**
   * Forgets every access token it gave, and refuses those that Entra gave until now. An Entra token that is younger than
   * a second and was never shown here stays good: its age is known in seconds.
   */
  revokeTokens(): void {
    this.#signIn.revokeTokens(this.#catchUp())
  }

  /** Answers one request, as of now. */
  handle(request: SimRequest): SimAnswer {
    const { answer, recorded } = this.#gate.handle(request, {
      now: this.#catchUp(),
      headers: this.#commonHeaders(),
      reply: (received) => this.#reply(received, request.body),
    })
    this.onRequest?.(recorded)
    return answer
  }

  #reply(recorded: RecordedRequest, body: string): Reply {
    try {
      return this.#signedOut(recorded, body) ?? this.#page(recorded) ?? this.#json(200, this.#serve(recorded, body))
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      return this.#json(error.status, { error_code: error.code, message: error.message })
    }
  }

  /** What is there to sign in with. */
  #signedOut(recorded: RecordedRequest, body: string): Reply | undefined {
    const { url, org } = this.#form()
    const answer = this.#signIn.answer(recorded, body, { url, org, identityUrl: this.identityUrl.replace(/\/+$/, '') })
    if (answer === undefined) {
      if (/^\/(oidc|aad|\.well-known)\//.test(recorded.path)) throw notFound(recorded)
      return undefined
    }
    const reply = this.#json(answer.status, answer.content as Json)
    return { ...reply, headers: { ...reply.headers, ...answer.headers } }
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
    const signed =
      query['signature'] === artifactsSignature(runId, expires) && headers[ARTIFACTS_HEADER] === artifactsKey(runId)
    if (headers['authorization'] !== undefined)
      return {
        status: 400,
        headers: { 'content-type': 'application/xml' },
        body: '<Error><Code>InvalidArgument</Code></Error>',
      }
    if (!taskRun || !signed || this.#engine.time >= expires)
      return {
        status: 403,
        headers: { 'content-type': 'application/xml' },
        body: '<Error><Code>AccessDenied</Code></Error>',
      }
    return {
      status: 200,
      headers: { 'content-type': 'application/gzip' },
      body: artifacts(taskRun),
      encoding: 'latin1',
    }
  }

  #serve(recorded: RecordedRequest, body: string): Json {
    const rule = this.#authenticate(recorded)
    const [, version, name] = /^\/api\/(2\.[12])\/(jobs\/[a-z/-]+)$/.exec(recorded.path) ?? []
    const endpoint = ENDPOINTS[`${recorded.method} ${name ?? ''}`]
    if (endpoint === undefined) throw notFound(recorded)
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

  #authenticate(recorded: RecordedRequest): TokenRule {
    const token = /^Bearer (.+)$/i.exec(recorded.headers['authorization'] ?? '')?.[1]
    const rule = token === undefined ? undefined : (this.#givenToken(token) ?? this.#signedIn(token, recorded))
    if (rule === undefined)
      throw new ApiError(
        401,
        'UNAUTHORIZED',
        'The request does not have valid authentication credentials for the operation.',
      )
    return rule
  }

  #givenToken(token: string): TokenRule | undefined {
    const rule = Object.hasOwn(this.#tokens, token) ? this.#tokens[token] : undefined
    const expired = rule?.until !== undefined && this.#engine.time - this.#createdAt >= durationMs(rule.until)
    return expired ? undefined : rule
  }

  #signedIn(token: string, recorded: RecordedRequest): TokenRule | undefined {
    const user = this.#signIn.user(token, recorded)
    return user === undefined ? undefined : { user }
  }

  #authorize(rule: TokenRule, endpoint: Endpoint, { body, query }: RecordedRequest): void {
    const { permissions = 'manage', user = DEFAULT_USER } = rule
    if (permissions === 'manage' || (permissions === 'view' && !endpoint.writes)) return
    const needed = endpoint.writes ? 'Admin or Manage Run or Owner' : 'View or Admin or Manage Run or Owner'
    const given = (isObject(body) ? body : query) as Record<string, string | undefined>
    const on =
      given['job_id'] !== undefined
        ? `job ${given['job_id']}`
        : given['run_id'] !== undefined
          ? `run ${given['run_id']}`
          : 'the workspace'
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
    return {
      status,
      headers: { ...this.#commonHeaders(), 'content-type': 'application/json' },
      body: stringifyJson(content),
    }
  }

  #commonHeaders(): Record<string, string> {
    return {
      'x-databricks-org-id': String(this.#scenario.hostOrg ?? DEFAULT_ORG),
      date: new Date(this.#clock.now()).toUTCString(),
    }
  }

  #catchUp(): number {
    this.#engine.advance(this.#clock.now())
    return this.#engine.time
  }
}

function notFound({ method, path }: RecordedRequest): ApiError {
  return new ApiError(404, 'ENDPOINT_NOT_FOUND', `No API found for '${method} ${path.replace(/^\/api/, '')}'`)
}

function parse(body: string, parser: (text: string) => unknown): unknown {
  if (body.trim() === '') return undefined
  try {
    return parser(body)
  } catch (error) {
    throw malformed(
      `Could not parse request object: ${error instanceof Error ? error.message : 'the request body is not JSON'}`,
    )
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
