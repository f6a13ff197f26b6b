import type { Clock } from '../../model/clock.ts'
import { ActionError } from '../../model/errors.ts'
import { secretsIn, type SignRequest, type Authorizer, type Signature } from '../auth/authorizer.ts'
import { withDeadline } from './deadline.ts'
import { ApiError, isHtml, isStale, proxyRefusal, readFailure, refusal, strangerAtHost } from './errors.ts'
import { readObject, stringifyJson } from '../wire/int64.ts'
import { lost, Passing, passingRefusal, unreachable } from './retry.ts'
import { hideSecrets, hiding } from './redact.ts'
import type { HttpRequest, HttpResponse, Transport } from './transport.ts'

/** How long, and on what terms, something is tried. */
interface Persistence {
  /** The request in words, for errors: `read run 42`. */
  what: string
  /** How long an outage is outlived, in ms from the first failure. 0: one attempt only. */
  outageMs: number
  /** True once this host has answered as a workspace: a web page is then an outage, not a wrong address. */
  knownHost?: boolean
  signal?: AbortSignal
}

export interface Call extends Persistence {
  method: 'GET' | 'POST'
  /** `2.1/jobs/runs/get`. */
  path: string
  query?: Record<string, string>
  body?: unknown
  /** How long one attempt may take, ms, signing in included; a minute unless given, and in haste when given. */
  deadlineMs?: number
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
  /** Signs in, so that the next request finds a token that is valid. Rejects as `call` does. */
  signIn(options: Pick<Persistence, 'outageMs' | 'signal'>): Promise<void>
}

const ATTEMPT_DEADLINE_MS = 60_000
const FIRST_DELAY_MS = 500
const SHORTEST_DELAY_MS = 250
const LONGEST_DELAY_MS = 10_000
/** A Retry-After that goes past the budget is cut to what is left of it, if that is worth another try. */
const SHORTEST_LAST_WAIT_MS = 1000
/** How long a mistake in the settings is outlived that looks like one: a name, a certificate or a proxy may be a hiccup, too. */
const MISTAKE_OUTAGE_MS = 10_000

/**
 * HTTP as the Jobs API needs it: signs every request, bounds every attempt, sends again what may be sent again, signs in
 * anew once when a token is refused, follows no redirect, and says in words what went wrong. What it sends with a
 * budget for outages may be repeated: reads, requests that carry an idempotency token, and requests that do nothing the
 * second time. A refused token is a request that was not carried out, so that one is always sent again.
 */
export function createHttp(options: HttpOptions): Http {
  const { host, clock } = options
  let aheadMs: number | undefined
  let answered = false
  const onAnswer = ({ headers }: HttpResponse, isUseful: boolean): void => {
    answered = true
    const at = Date.parse(headers.date ?? '')
    // A page of a proxy on the way may have another clock.
    if (isUseful && !Number.isNaN(at)) aheadMs = at - clock.now()
  }
  return {
    host,
    serverNow: () => (aheadMs === undefined ? undefined : clock.now() + aheadMs),

    async call(call) {
      const progress: Progress = { lossSeen: false }
      try {
        return await persist(
          options,
          call,
          () => answered,
          () => attemptOnce(options, call, progress, onAnswer),
        )
      } catch (error) {
        // A refusal does not undo what an attempt before it, which was never answered, may have done.
        if (error instanceof ApiError) error.mayHaveTakenEffect = progress.lossSeen
        throw error
      }
    },

    async signIn({ outageMs, signal }) {
      await persist(
        options,
        { what: 'sign in', outageMs, signal },
        () => answered,
        () => sign(options, { signal }),
      )
    },
  }
}

/** Tries until it is done, or refused, or its budget is spent. */
async function persist<T>(
  options: HttpOptions,
  terms: Persistence,
  isAnswered: () => boolean,
  tryOnce: () => Promise<T>,
): Promise<T> {
  const { clock } = options
  let firstFailureAt: number | undefined
  for (let attempt = 1; ; attempt++) {
    terms.signal?.throwIfAborted()
    try {
      return await tryOnce()
    } catch (error) {
      if (!(error instanceof Passing)) throw error
      firstFailureAt ??= clock.now()
      const sinceMs = clock.now() - firstFailureAt
      // A server that says "at once" (Retry-After: 0) while it refuses must not be hammered.
      const wantedMs = Math.max(error.waitMs ?? backoff(attempt, options.random), SHORTEST_DELAY_MS)
      const unknownHost = !terms.knownHost && !isAnswered()
      const leftMs =
        (error.mistake && unknownHost ? Math.min(terms.outageMs, MISTAKE_OUTAGE_MS) : terms.outageMs) - sinceMs
      if (wantedMs > leftMs && (error.waitMs === undefined || leftMs <= SHORTEST_LAST_WAIT_MS)) throw error.error
      const delayMs = Math.min(wantedMs, leftMs)
      options.onTrouble?.({ what: error.what, cause: error.why, attempt, delayMs, sinceMs })
      await clock.sleep(delayMs, terms.signal)
    }
  }
}

/** Exponential from half a second to ten, each time between half and the whole of it. */
function backoff(attempt: number, random: () => number): number {
  const ceiling = Math.min(FIRST_DELAY_MS * 2 ** (attempt - 1), LONGEST_DELAY_MS)
  return Math.round(ceiling * (0.5 + random() / 2))
}

type OnAnswer = (response: HttpResponse, isUseful: boolean) => void

/** What is known of a call from its attempts so far. */
interface Progress {
  /** A request was sent, and what became of it is not known. */
  lossSeen: boolean
  /** What the workspace refused: from then on it is signed anew, which is done once. */
  refused?: Signature
}

/** One attempt, within one deadline: signed, sent, and where that is the answer to it, signed anew and sent again. */
async function attemptOnce(
  options: HttpOptions,
  call: Call,
  progress: Progress,
  onAnswer: OnAnswer,
): Promise<Record<string, unknown>> {
  const { authorizer, clock, host } = options
  const startedAt = clock.now()
  const trace = (end: string): void =>
    options.onTrace?.(`${call.method} ${call.path} ${end} in ${clock.now() - startedAt} ms`)
  let isOut = false

  const exchange = async (stop: AbortSignal): Promise<Record<string, unknown> | Passing | ApiError> => {
    for (;;) {
      const signature = await sign(options, {
        refused: progress.refused,
        urgent: call.deadlineMs !== undefined,
        signal: stop,
      })
      isOut = true
      const response = await options.transport.send(buildRequest(options, call, signature), stop)
      isOut = false
      trace(String(response.status))
      const verdict = judge(options, call, response, signature)
      onAnswer(response, !(verdict instanceof Error))
      const isRefused = verdict instanceof ApiError && isStale({ status: verdict.status, message: verdict.said })
      if (!isRefused || !authorizer.renews || progress.refused !== undefined) return verdict
      progress.refused = signature
    }
  }

  try {
    const verdict = await withDeadline(clock, call.deadlineMs ?? ATTEMPT_DEADLINE_MS, call.signal, exchange)
    if (!(verdict instanceof Error)) return verdict
    progress.lossSeen ||= verdict instanceof Passing
    throw verdict
  } catch (error) {
    call.signal?.throwIfAborted()
    if (hasWords(error)) throw error
    progress.lossSeen ||= isOut
    const loss = lost(call.what, host, error)
    trace(loss.why)
    throw loss
  }
}

async function sign({ authorizer, host }: HttpOptions, ask: SignRequest): Promise<Signature> {
  try {
    return await authorizer.authorize(ask)
  } catch (error) {
    ask.signal?.throwIfAborted()
    throw hasWords(error) ? error : lost('sign in', host, error)
  }
}

/** Whether an error says already what happened. */
function hasWords(error: unknown): error is Passing | ActionError {
  return error instanceof Passing || error instanceof ActionError
}

function buildRequest({ host, workspaceId }: HttpOptions, call: Call, signature: Signature): HttpRequest {
  const query = call.query ? `?${new URLSearchParams(call.query).toString()}` : ''
  return {
    method: call.method,
    url: `${host}/api/${call.path}${query}`,
    headers: {
      accept: 'application/json',
      ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(workspaceId ? { 'x-databricks-workspace-id': workspaceId } : {}),
      ...signature,
    },
    body: call.body === undefined ? undefined : stringifyJson(call.body),
  }
}

/** The value of an answer, or why there is none. */
function judge(
  options: HttpOptions,
  call: Call,
  response: HttpResponse,
  signature: Signature,
): Record<string, unknown> | Passing | ApiError {
  const { host, authorizer, clock } = options
  if (response.status >= 200 && response.status < 300 && !isHtml(response)) return readValue(call, response, host)
  const answer = hideSecrets(response, secretsIn(signature))
  if (answer.status < 400) {
    const error = strangerAtHost(answer, host)
    const why = answer.status >= 300 ? `a redirect (${answer.status}) instead of JSON` : 'a web page instead of JSON'
    return call.knownHost ? new Passing(call.what, why, error) : error
  }
  if (answer.status === 407) return proxyRefusal(call.what, answer)
  const failure = readFailure(answer, hiding(secretsIn(signature)))
  const passing = passingRefusal(failure, answer, { what: call.what, host, now: clock.now(), outageMs: call.outageMs })
  if (passing) return passing
  return refusal(call.what, failure, host, authorizer)
}

function readValue(call: Call, response: HttpResponse, host: string): Record<string, unknown> | Passing {
  const value = readObject(response.body)
  if (value !== undefined) return value
  const why = `an answer that is no JSON object (${response.body.length} characters)`
  return new Passing(call.what, why, unreachable(call.what, host, why))
}
