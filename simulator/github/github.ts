import type { Fault, GitHubScenario, Scenario } from '../scenario/scenario.ts'
import type { SimulatorClock } from '../server/clock.ts'
import { Gate } from '../server/gate.ts'
import type { RecordedRequest, Reply, Service, SimAnswer, SimRequest } from '../server/request.ts'
import { Access, type Caller } from './access.ts'
import { GitHubError, notFound, type GitHubAnswer } from './answer.ts'
import { Comments, type Comment } from './comments.ts'
import { ROUTES } from './routes.ts'
import { Statuses, type CommitStatus } from './statuses.ts'

/** Links to further pages name a repository by its id. */
const REPOSITORY_ID = '2002'
const DEFAULT_REPOSITORY = 'octo/sales'

/** GitHub's REST API around one repository. https://docs.github.com/en/rest */
export class GitHub implements Service {
  /** Where clients reach it, without the path of an Enterprise Server. */
  url: string
  /** Called after every request. */
  onRequest?: (request: RecordedRequest) => void
  readonly #scenario: GitHubScenario
  readonly #clock: SimulatorClock
  readonly #gate: Gate
  readonly #access: Access
  readonly #comments: Comments
  readonly #statuses: Statuses

  constructor(options: { scenario?: Scenario; clock: SimulatorClock; url?: string }) {
    const scenario = options.scenario?.github ?? {}
    const now = options.clock.now()
    this.url = options.url ?? 'https://api.github.com'
    this.#scenario = scenario
    this.#clock = options.clock
    this.#gate = new Gate(now)
    this.#access = new Access(scenario)
    this.#comments = new Comments(scenario.pulls ?? {}, now)
    this.#statuses = new Statuses(scenario.commits)
  }

  /** What GITHUB_API_URL is. */
  get apiUrl(): string {
    return this.#scenario.enterprise ? `${this.url}/api/v3` : this.url
  }

  /** Every request so far. */
  get requests(): RecordedRequest[] {
    return this.#gate.requests
  }

  /** The comments on a pull request, the oldest first. */
  comments(number: number): Comment[] {
    return this.#comments.of(String(number))
  }

  /** The statuses of a commit, the oldest first. */
  statuses(sha: string): CommitStatus[] {
    return this.#statuses.of(sha)
  }

  /** Adds a fault. Those of the scenario are the workspace's. */
  addFault(fault: Fault): void {
    this.#gate.addFault(fault)
  }

  /** Answers one request, as of now. */
  handle(request: SimRequest): SimAnswer {
    const now = this.#clock.now()
    const headers = { date: new Date(now).toUTCString() }
    const reply = (received: RecordedRequest): Reply => {
      const { status, content, headers: more } = this.#answer(received)
      return {
        status,
        headers: { ...headers, 'content-type': 'application/json; charset=utf-8', ...more },
        body: JSON.stringify(content),
      }
    }
    const { answer, recorded } = this.#gate.handle(request, { now, headers, reply })
    this.onRequest?.(recorded)
    return answer
  }

  #answer(request: RecordedRequest): GitHubAnswer {
    let headers: Record<string, string> = {}
    try {
      const caller = this.#access.caller(request)
      headers = this.#access.count(request)
      const answer = this.#route(request, caller)
      return { ...answer, headers: { ...headers, ...answer.headers } }
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error
      const { answer } = error
      return { ...answer, headers: { ...headers, ...answer.headers } }
    }
  }

  #route(request: RecordedRequest, caller: Caller): GitHubAnswer {
    const below = this.#pathOf(request)
    for (const { method, path, needs, answer } of ROUTES) {
      const parts = request.method === method ? path.exec(below) : null
      if (!parts) continue
      this.#access.authorize(caller, needs)
      return answer({
        caller,
        request,
        path: (name) => decodeURIComponent(parts.groups?.[name] ?? ''),
        scenario: this.#scenario,
        comments: this.#comments,
        statuses: this.#statuses,
        api: `${this.apiUrl}/repos/${this.#scenario.repository ?? DEFAULT_REPOSITORY}`,
        apiById: `${this.apiUrl}/repositories/${REPOSITORY_ID}`,
      })
    }
    throw notFound()
  }

  /** The path of a request below the repository, `/pulls/7/files`, or one that is of none: `/user`. */
  #pathOf({ path }: RecordedRequest): string {
    const prefix = this.#scenario.enterprise ? '/api/v3' : ''
    if (path === (this.#scenario.enterprise ? '/api/graphql' : '/graphql')) return '/graphql'
    if (!path.startsWith(`${prefix}/`)) throw notFound()
    const below = path.slice(prefix.length)
    const [, root, first = '', second = ''] = below.split('/')
    if (root === 'repositories' && first === REPOSITORY_ID) return below.slice(`/repositories/${first}`.length)
    if (root !== 'repos') return below
    const { repository = DEFAULT_REPOSITORY } = this.#scenario
    if (`${first}/${second}`.toLowerCase() !== repository.toLowerCase()) throw notFound()
    return below.slice(`/repos/${first}/${second}`.length)
  }
}
