import type { SimulatorClock } from '../server/clock.ts'
import { Entra } from './entra.ts'
import { Gate } from '../server/gate.ts'
import type { RecordedRequest, Reply, Service, SimAnswer, SimRequest } from '../server/request.ts'
import { GitHubTokens } from './github-tokens.ts'
import type { Fault, Scenario } from '../scenario/scenario.ts'

/** GitHub's ID token service and Microsoft Entra, on an origin of their own. */
export class IdentityProviders implements Service {
  /** Where clients reach it. */
  url: string
  /** Called after every request. */
  onRequest?: (request: RecordedRequest) => void
  readonly #clock: SimulatorClock
  readonly #gate: Gate
  readonly #github: GitHubTokens
  readonly #entra: Entra

  constructor(options: { scenario?: Scenario; clock: SimulatorClock; url?: string }) {
    const signIn = options.scenario?.signIn ?? {}
    const now = options.clock.now()
    this.url = options.url ?? 'https://login.microsoftonline.com'
    this.#clock = options.clock
    this.#gate = new Gate(now)
    this.#github = new GitHubTokens(signIn.github ?? {}, now)
    this.#entra = new Entra(signIn)
  }

  /** Every request so far. */
  get requests(): RecordedRequest[] {
    return this.#gate.requests
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
      const { status, content } = this.#answer(received, request.body) ?? nothingThere(received)
      return {
        status,
        headers: { ...headers, 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify(content),
      }
    }
    const { answer, recorded } = this.#gate.handle(request, { now, headers, reply })
    this.onRequest?.(recorded)
    return answer
  }

  #answer(received: RecordedRequest, body: string): { status: number; content: object } | undefined {
    return this.#github.answer(received) ?? this.#entra.answer(received, body, this.url)
  }
}

function nothingThere({ method, path }: RecordedRequest): { status: number; content: object } {
  return { status: 404, content: { message: `There is no ${method} ${path} here.` } }
}
