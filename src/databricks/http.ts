import type { Clock } from '../clock.ts'
import { ActionError } from '../errors.ts'
import type { Authorizer } from './auth/authorizer.ts'
import { ApiError, isHtml, proxyRefusal, readFailure, refusal, strangerAtHost } from './failure.ts'
import { parseJson, stringifyJson } from './int64.ts'
import type { HttpRequest, HttpResponse, Transport } from './transport.ts'

export interface Call {
  method: 'GET' | 'POST'
  /** `2.1/jobs/runs/get`. */
  path: string
  query?: Record<string, string>
  body?: unknown
  /** The request in words, for errors: `read run 42`. */
  what: string
  /** How long an outage is outlived, in ms from the first failure. 0: one attempt only. */
  outageMs: number
  /** How long one attempt may take, ms; a minute unless given. */
  deadlineMs?: number
  /** True once this host has answered as a workspace: a web page is then an outage, not a wrong address. */
  knownHost?: boolean
  signal?: AbortSignal
}

/** A request that did not succeed and will be sent again. */
export interface Trouble {
  what: string
  /** What happened, in a few words: `429`, `connection lost (ECONNRESET)`. */
  cause: string
  attempt: number
  /** Until the next attempt, ms. */
  delayMs: number
  /** Since the first failure of this request, ms. */
  sinceMs: number
}

export interface HttpOptions {
  host: string
  /** Sent as `X-Databricks-Workspace-Id`: hosts that serve several workspaces ask for it. */
  workspaceId?: string
  authorizer: Authorizer
  transport: Transport
  clock: Clock
  /** 0 to 1, for the jitter. */
  random: () => number
  onTrouble?: (trouble: Trouble) => void
  /** One line a request, for the debug log; never holds a header. */
  onTrace?: (line: string) => void
}

export interface Http {
  readonly host: string
  /** Epoch ms by the workspace's clock, as its answers tell it (`Date`, to the second); undefined until one did. */
  serverNow(): number | undefined
  /** Sends a request until it is answered; resolves with the JSON object. Rejects with ApiError, or with the signal's reason. */
  call(call: Call): Promise<Record<string, unknown>>
}

const ATTEMPT_DEADLINE_MS = 60_000
const FIRST_DELAY_MS = 500
const SHORTEST_DELAY_MS = 250
const LONGEST_DELAY_MS = 10_000
/** A Retry-After that goes past the budget is cut to what is left of it, if that is worth another try. */
const SHORTEST_LAST_WAIT_MS = 1000
/** How long a mistake in the settings is outlived that looks like one: a name, a certificate or a proxy may be a hiccup, too. */
const MISTAKE_OUTAGE_MS = 10_000

// Refusals that pass by themselves, as the official clients list them (databricks-sdk-go apierr, databricks-sdk-py errors).
const PASSING = [
  /temporarily unavailable/i,
  /please try again later/i,
  /COULD_NOT_ACQUIRE_LOCK/,
  /REQUEST_LIMIT_EXCEEDED|RESOURCE_EXHAUSTED|TEMPORARILY_UNAVAILABLE/,
  /RPC token bucket limit has been exceeded/,
  /UnknownWorkerEnvironmentException|Unknown worker environment|worker env .* not found/i,
  /does not have any associated worker environments|There is no worker environment with id/,
  /ClusterNotReadyException/,
  /deadline exceeded|Timed out after /i,
]

type Verdict = { kind: 'done'; value: Record<string, unknown> } | { kind: 'again'; cause: string; waitMs?: number; mistake?: boolean; error: ApiError } | { kind: 'never'; error: ApiError }

/**
 * HTTP as the Jobs API needs it: signs every request, bounds every attempt, sends again what may be sent again, follows
 * no redirect, and says in words what went wrong. Everything it sends may be repeated: reads, requests that carry an
 * idempotency token, and requests that do nothing the second time.
 */
export function createHttp(options: HttpOptions): Http {
  const { host, clock } = options
  let aheadMs: number | undefined
  let answered = false
  const onAnswer = ({ headers }: HttpResponse, { kind }: Verdict): void => {
    answered = true
    const at = Date.parse(headers.date ?? '')
    // A page of a proxy on the way may have another clock.
    if (kind === 'done' && !Number.isNaN(at)) aheadMs = at - clock.now()
  }
  return {
    host,
    serverNow: () => (aheadMs === undefined ? undefined : clock.now() + aheadMs),
    async call(call) {
      let firstFailureAt: number | undefined
      for (let attempt = 1; ; attempt++) {
        call.signal?.throwIfAborted()
        const verdict = await attemptOnce(options, call, onAnswer)
        if (verdict.kind === 'done') return verdict.value
        if (verdict.kind === 'never') {
          // A refusal does not undo what an attempt before it, which was never answered, may have done.
          verdict.error.afterLoss = firstFailureAt !== undefined
          throw verdict.error
        }
        firstFailureAt ??= clock.now()
        const sinceMs = clock.now() - firstFailureAt
        // A server that says "at once" (Retry-After: 0) while it refuses must not be hammered.
        const wantedMs = Math.max(verdict.waitMs ?? backoff(attempt, options.random), SHORTEST_DELAY_MS)
        const unknownHost = !call.knownHost && !answered
        const leftMs = (verdict.mistake && unknownHost ? Math.min(call.outageMs, MISTAKE_OUTAGE_MS) : call.outageMs) - sinceMs
        if (wantedMs > leftMs && (verdict.waitMs === undefined || leftMs <= SHORTEST_LAST_WAIT_MS)) throw verdict.error
        const delayMs = Math.min(wantedMs, leftMs)
        options.onTrouble?.({ what: call.what, cause: verdict.cause, attempt, delayMs, sinceMs })
        await clock.sleep(delayMs, call.signal)
      }
    },
  }
}

/** Exponential from half a second to ten, each time between half and the whole of it. */
function backoff(attempt: number, random: () => number): number {
  const ceiling = Math.min(FIRST_DELAY_MS * 2 ** (attempt - 1), LONGEST_DELAY_MS)
  return Math.round(ceiling * (0.5 + random() / 2))
}

async function attemptOnce(options: HttpOptions, call: Call, onAnswer: (response: HttpResponse, verdict: Verdict) => void): Promise<Verdict> {
  const startedAt = options.clock.now()
  const trace = (end: string): void => options.onTrace?.(`${call.method} ${call.path} ${end} in ${options.clock.now() - startedAt} ms`)
  const request = await buildRequest(options, call)
  let response: HttpResponse
  try {
    response = await withDeadline(options, request, call)
  } catch (error) {
    call.signal?.throwIfAborted()
    const cause = describeLoss(error)
    trace(cause)
    return { kind: 'again', cause, mistake: MISTAKE.test(cause), error: unreachable(call, options.host, cause, error) }
  }
  trace(String(response.status))
  const verdict = judge(options, call, response)
  onAnswer(response, verdict)
  return verdict
}

async function buildRequest(options: HttpOptions, call: Call): Promise<HttpRequest> {
  const query = call.query ? `?${new URLSearchParams(call.query).toString()}` : ''
  return {
    method: call.method,
    url: `${options.host}/api/${call.path}${query}`,
    headers: {
      accept: 'application/json',
      ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(options.workspaceId ? { 'x-databricks-workspace-id': options.workspaceId } : {}),
      ...(await options.authorizer.authorize()),
    },
    body: call.body === undefined ? undefined : stringifyJson(call.body),
  }
}

async function withDeadline({ clock, transport }: HttpOptions, request: HttpRequest, { deadlineMs = ATTEMPT_DEADLINE_MS, signal }: Call): Promise<HttpResponse> {
  const over = new AbortController()
  const stop = signal ? AbortSignal.any([signal, over.signal]) : over.signal
  const answered = new AbortController()
  const late = clock.sleep(deadlineMs, AbortSignal.any([answered.signal, stop])).then(() => {
    signal?.throwIfAborted()
    throw new Error(`no answer within ${Math.round(deadlineMs / 1000)} s`)
  })
  // Whichever loses the race ends unheard.
  late.catch(() => undefined)
  try {
    return await Promise.race([transport.send(request, stop), late])
  } finally {
    answered.abort()
    over.abort()
  }
}

function judge(options: HttpOptions, call: Call, response: HttpResponse): Verdict {
  const { host } = options
  if (response.status >= 200 && response.status < 300 && !isHtml(response)) return readValue(call, response, host)
  if (response.status < 400) {
    const error = strangerAtHost(response, host)
    const cause = response.status >= 300 ? `a redirect (${response.status}) instead of JSON` : 'a web page instead of JSON'
    return call.knownHost ? { kind: 'again', cause, error } : { kind: 'never', error }
  }
  if (response.status === 407) return { kind: 'never', error: proxyRefusal(call.what, response) }
  const failure = readFailure(response)
  if (isPassing(response.status, `${failure.code} ${failure.message}`)) {
    const cause = failure.code ? `${failure.status} ${failure.code}` : String(failure.status)
    const waitMs = retryAfterMs(response.headers['retry-after'], options.clock.now())
    const asked = waitMs !== undefined && waitMs > call.outageMs ? ` (it asked to be left alone for ${Math.round(waitMs / 1000)} s)` : ''
    return { kind: 'again', cause, waitMs, error: unreachable(call, host, `${cause}: ${failure.message}${asked}`) }
  }
  return { kind: 'never', error: refusal(call.what, failure, host) }
}

function isPassing(status: number, text: string): boolean {
  if (status === 429 || status >= 500) return status !== 501
  return status === 408 || (status !== 401 && status !== 403 && PASSING.some((pattern) => pattern.test(text)))
}

function readValue(call: Call, response: HttpResponse, host: string): Verdict {
  try {
    const value = parseJson(response.body)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { kind: 'done', value: value as Record<string, unknown> }
  } catch {
    // Told below.
  }
  const cause = `an answer that is no JSON object (${response.body.length} characters)`
  return { kind: 'again', cause, error: unreachable(call, host, cause) }
}

/** `Retry-After` in ms from now, from seconds or a date; undefined when absent or unreadable. */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined
  if (/^\s*\d+(?:\.\d+)?\s*$/.test(header)) return Math.ceil(Number(header) * 1000)
  const at = Date.parse(header)
  return Number.isNaN(at) ? undefined : Math.max(0, at - now)
}

const CERTIFICATE = /certificate|CERT|self.signed/i
const PROXY = /ERR_INVALID_PROXY|the proxy refused/
/** What waiting seldom mends. EAI_AGAIN is none: it says that the name server did not answer. */
const MISTAKE = new RegExp(`ENOTFOUND|${CERTIFICATE.source}|${PROXY.source}`, 'i')

function describeLoss(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  const text = error instanceof Error ? error.message : String(error)
  if (/statusCode=407\b/.test(text)) return 'the proxy refused the connection (407 Proxy Authentication Required)'
  return code && !text.includes(code) ? `connection lost (${code}: ${text})` : `connection lost (${text})`
}

function unreachable(call: Call, host: string, cause: string, error?: unknown): ApiError {
  const unknownName = /ENOTFOUND|EAI_AGAIN/.test(cause)
  const certificate = CERTIFICATE.test(cause)
  const advice = unknownName
    ? `No host of that name was found: check \`host\` (${host}) and the runner's DNS.`
    : certificate
      ? 'The runner does not trust the certificate: set NODE_EXTRA_CA_CERTS to the CA bundle of your proxy or workspace.'
      : PROXY.test(cause)
        ? 'Correct the address and the credentials of the proxy in the environment (https_proxy, http_proxy), or name the host in no_proxy.'
        : `Check that the runner can reach ${host} (proxy, IP access list, private link) and whether the workspace has an incident; then run the step again.`
  return new ApiError('unreachable', `Could not ${call.what}: ${cause}.`, advice, undefined, error instanceof ActionError ? undefined : { cause: error })
}
