import { stringifyJson } from '../../src/databricks/wire/int64.ts'
import { readBody, withoutNulls } from '../endpoints/call.ts'
import { checkSettings } from '../endpoints/checks/settings.ts'
import { replan } from '../endpoints/jobs/job.ts'
import { withJobDefaults } from '../endpoints/defaults.ts'
import { router, type Match } from '../endpoints/route.ts'
import { ROUTES } from '../endpoints/routes.ts'
import { Engine } from '../engine/engine.ts'
import { DEFAULT_USER, jobRecord } from '../engine/job-record.ts'
import type { JobRecord, JobSettings, RunRecord } from '../engine/model.ts'
import { atStart } from '../files/at-start.ts'
import { homeOf } from '../files/homes.ts'
import { itemOf } from '../files/import-format.ts'
import { ImportRate } from '../files/import-rate.ts'
import { parentOf, treePath } from '../files/paths.ts'
import { FileTree } from '../files/tree.ts'
import { SignIn } from '../identity/sign-in.ts'
import {
  durationMs,
  jobDefinitionsOf,
  ScenarioError,
  sharedJobId,
  type Fault,
  type JobDefinitions,
  type JobScenario,
  type Scenario,
  type TokenRule,
} from '../scenario/scenario.ts'
import { ApiError } from '../server/api-error.ts'
import type { SimulatorClock } from '../server/clock.ts'
import { Gate } from '../server/gate.ts'
import { isMultipart, readForm } from '../server/multipart.ts'
import type { RecordedRequest, Reply, Service, SimAnswer, SimRequest } from '../server/request.ts'
import type { WireForm } from '../wire/form.ts'
import { Access, authorize, personOf } from './access.ts'
import { cloneByHand, editByHand } from './by-hand.ts'
import { withoutCluster } from './cluster-at-start.ts'
import { fileView, type FileView } from './file-view.ts'
import { jobView, type JobView } from './job-view.ts'
import { homePage, storage } from './pages.ts'
import { runView, type RunView } from './run-view.ts'

const DEFAULT_ORG = '7405605519549535'
const FIRST_RUN_ID = '831254000000001'
const FIRST_JOB_ID = '611223344000001'
const CANCEL_TAKES_SECONDS = 10
const LONGEST_JOB = 1000
const SIGN_IN_PATH = /^\/(oidc|aad|\.well-known)\//

/**
 * A simulated Databricks workspace. It does nothing by itself: each request first lets everything happen that was due
 * until now.
 */
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
  readonly #access: Access
  readonly #files: FileTree
  readonly #importRate: ImportRate
  readonly #definitions: JobDefinitions
  readonly #route = router(ROUTES)
  readonly #idempotency = new Map<string, RunRecord>()

  /** Throws a ScenarioError when the scenario describes a job that the service would refuse. */
  constructor(options: { scenario?: Scenario; clock: SimulatorClock; url?: string }) {
    const { scenario = {}, clock, url = 'https://simulated.cloud.databricks.com' } = options
    const now = clock.now()
    this.url = url
    this.#scenario = scenario
    this.#clock = clock
    this.#gate = new Gate(now)
    this.#signIn = new SignIn(scenario.signIn ?? {})
    this.#access = new Access(scenario.tokens, this.#signIn, now)
    this.#files = new FileTree(now)
    this.#importRate = new ImportRate({ perSecond: scenario.importRate, retryAfter: scenario.importRetryAfter })
    this.#definitions = jobDefinitionsOf(scenario.jobDefinitions)
    this.#addFiles(scenario.files ?? {}, now)
    this.#engine = new Engine({
      now,
      nextRunId: BigInt(scenario.nextRunId ?? FIRST_RUN_ID),
      nextJobId: BigInt(scenario.nextJobId ?? FIRST_JOB_ID),
      cancelMs: durationMs(scenario.cancelTakes ?? CANCEL_TAKES_SECONDS),
      atStart: (taskRun, planned) =>
        withoutCluster(taskRun, this.#definitions) ?? atStart(taskRun, planned, this.#surroundings()),
    })
    this.#addJobs(scenario.jobs ?? [])
    for (const fault of scenario.faults ?? []) this.addFault(fault)
  }

  #surroundings(): Parameters<typeof atStart>[2] {
    const { repositories = {}, gitCredentials = false } = this.#scenario
    return {
      tree: this.#files,
      privateRepositories: Object.keys(repositories).filter((url) => repositories[url] === 'private'),
      hasGitCredentials: (user) => this.#access.hasGitCredentials(user) ?? gitCredentials,
    }
  }

  #addFiles(files: Record<string, string>, now: number): void {
    for (const [given, text] of Object.entries(files)) {
      const item = itemOf({ path: treePath(given), format: 'AUTO', content: Buffer.from(text) })
      this.#files.makeFolders(parentOf(item.path), now)
      this.#files.put(item, { overwrite: false, now })
    }
  }

  #addJobs(jobs: JobScenario[]): void {
    const shared = sharedJobId(jobs)
    if (shared) throw new ScenarioError(shared.at, `${shared.id} is used twice`)
    for (const [index, job] of jobs.entries()) {
      const record = jobRecord(job, index, this.#engine.time)
      try {
        record.settings = withJobDefaults(record.settings, { version: '2.1', definitions: this.#definitions })
        checkSettings(record.settings, { tasks: LONGEST_JOB, submit: false })
      } catch (error) {
        throw new ScenarioError(`jobs[${index}]`, error instanceof Error ? error.message : String(error))
      }
      this.#engine.jobs.set(record.id, record)
    }
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
    return [...this.#engine.runs.values()].map((run) => runView(run, now))
  }

  /** Every job ever made, deleted ones last. */
  jobs(): JobView[] {
    this.#catchUp()
    return this.#engine.everyJob().map((job) => jobView(job, this.#definitions))
  }

  /** Changes a job as somebody does in the pages of the workspace: `edit` gets its settings and gives others. */
  editJob(jobId: string, edit: (settings: JobSettings) => JobSettings): void {
    this.#catchUp()
    const job = this.#jobToChange(jobId)
    editByHand(job, edit, this.#definitions)
    replan(job, this.#scenario.submit ?? [])
  }

  /** Clones a job as somebody does there, by default under `Copy of …`; gives the id of the new one. */
  cloneJob(jobId: string, { name, user = DEFAULT_USER }: { name?: string; user?: string } = {}): string {
    this.#catchUp()
    const job = this.#jobToChange(jobId)
    return cloneByHand(this.#engine, job, { name: name ?? `Copy of ${job.settings.name ?? 'Untitled'}`, user }).id
  }

  #jobToChange(jobId: string): JobRecord {
    const job = this.#engine.jobs.get(jobId)
    if (job === undefined) throw new Error(`there is no job ${jobId}`)
    return job
  }

  /** Everything in its folders, in the order of their paths; of one folder when it is named. */
  files(folder = '/'): FileView[] {
    const found = this.#files.find(treePath(folder))
    return found ? this.#files.under(found).map(fileView) : []
  }

  /**
   * Forgets every access token it gave, and refuses those that Entra gave until now. An Entra token that is younger
   * than a second and was never shown here stays good: its age is known in seconds.
   */
  revokeTokens(): void {
    this.#signIn.revokeTokens(this.#catchUp())
  }

  /** Answers one request, as of now. */
  handle(request: SimRequest): SimAnswer {
    const { answer, recorded } = this.#gate.handle(request, {
      now: this.#catchUp(),
      headers: this.#commonHeaders(),
      reply: (received) => this.#reply(received, request),
    })
    this.onRequest?.(recorded)
    return answer
  }

  #reply(request: RecordedRequest, sent: SimRequest): Reply {
    const stored = storage(request, this.#engine)
    if (stored) return stored
    const reply = this.#answer(request, sent)
    return { ...reply, headers: { ...this.#commonHeaders(), ...reply.headers } }
  }

  #answer(request: RecordedRequest, sent: SimRequest): Reply {
    try {
      return this.#signedOut(request, sent.body) ?? homePage(request) ?? this.#api(request, sent)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      const { status, code, message, details, headers } = error
      const reply = json(status, code === '' ? {} : { error_code: code, message, ...(details && { details }) })
      return { ...reply, headers: { ...reply.headers, ...headers } }
    }
  }

  /** What is there to sign in with. */
  #signedOut(request: RecordedRequest, body: string): Reply | undefined {
    const { url, org } = this.#form()
    const answer = this.#signIn.answer(request, body, { url, org, identityUrl: this.identityUrl.replace(/\/+$/, '') })
    if (answer) {
      const reply = json(answer.status, answer.content)
      return { ...reply, headers: { ...reply.headers, ...answer.headers } }
    }
    if (SIGN_IN_PATH.test(request.path)) throw notFound(request)
    return undefined
  }

  #api(request: RecordedRequest, sent: SimRequest): Reply {
    const rule = this.#access.authenticate(request)
    const match = this.#route(request.method, request.path)
    if (match === undefined) throw notFound(request)
    authorize(rule, match.route, request, this.#engine)
    return json(200, this.#serve(match, request, sent, rule))
  }

  #serve({ route, path }: Match, request: RecordedRequest, { body, bytes }: SimRequest, rule: TokenRule): object {
    const { user = DEFAULT_USER } = rule
    const person = personOf(rule)
    this.#files.makeFolders(homeOf(user), this.#engine.time)
    const type = request.headers['content-type'] ?? ''
    return route.does({
      engine: this.#engine,
      version: path['version'] === '2.1' ? '2.1' : '2.2',
      path,
      query: request.query,
      body: withoutNulls(request.body),
      sent: readBody(body) ?? (request.method === 'GET' ? {} : undefined),
      user,
      ...(person && { person }),
      form: this.#form(),
      rules: this.#scenario.submit ?? [],
      tokens: this.#idempotency,
      repairSubmitted: this.#scenario.repairSubmitted ?? true,
      notebookEnvironments: this.#scenario.notebookEnvironments !== 'refused',
      definitions: this.#definitions,
      files: this.#files,
      importRate: this.#importRate,
      ...(bytes && isMultipart(type) && { multipart: readForm(type, bytes) }),
      bodyBytes: bytes?.length ?? Buffer.byteLength(body),
    })
  }

  #form(): WireForm {
    return {
      url: this.url.replace(/\/+$/, ''),
      org: this.#org(),
      conditions: this.#scenario.wire ?? 'both',
      shuffled: this.#scenario.taskOrder === 'shuffled',
      skippedResult: this.#scenario.skippedResult ?? true,
      definitions: this.#definitions,
      now: this.#engine.time,
    }
  }

  #org(): string {
    return String(this.#scenario.hostOrg ?? DEFAULT_ORG)
  }

  #commonHeaders(): Record<string, string> {
    return { 'x-databricks-org-id': this.#org(), date: new Date(this.#clock.now()).toUTCString() }
  }

  #catchUp(): number {
    this.#engine.advance(this.#clock.now())
    return this.#engine.time
  }
}

function json(status: number, content: object): Reply {
  return { status, headers: { 'content-type': 'application/json' }, body: stringifyJson(content) }
}

function notFound({ method, path }: RecordedRequest): ApiError {
  return new ApiError(404, 'ENDPOINT_NOT_FOUND', `No API found for '${method} ${path.replace(/^\/api/, '')}'`)
}
