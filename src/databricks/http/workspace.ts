import { Interrupted } from '../../model/errors.ts'
import { secretsIn, type Authorizer, type SignRequest, type Signature } from '../auth/authorizer.ts'
import { stringifyJson } from '../wire/int64.ts'
import { connectionError } from './connection.ts'
import { withDeadline } from './deadline.ts'
import {
  ApiError,
  isDescribed,
  isRejectedIdentity,
  notJsonError,
  refusal,
  RetryableError,
  unreachable,
  type ServiceFailure,
} from './errors.ts'
import { exchange, type Exchange, type ExchangeDependencies } from './exchange.ts'
import { httpDate, persist, type Persistence, type RetryDependencies, type Trouble } from './retry.ts'
import type { HttpRequest, HttpResponse, Upload } from './transport.ts'

export interface Call extends Persistence {
  method: 'GET' | 'POST'
  /** `2.1/jobs/runs/get`. */
  path: string
  query?: Record<string, string>
  body?: unknown
  /** Sent in place of `body`. */
  upload?: Upload & { contentType: string }
  /**
   * How long one attempt may take, ms, signing in included; a minute and the time that an upload takes unless given,
   * and in haste when given.
   */
  deadlineMs?: number
  /** False where it is enough that the request is accepted: an empty answer is one then, and comes out as `{}`. */
  needsAnswer?: boolean
  /** Throws RetryableError for an answer that is not about what was asked: it is asked for again. */
  check?: (answer: Record<string, unknown>) => void
  /** Whether a refusal that would not get better as a rule may do so here: it is then asked for a few times more. */
  mayPass?: (failure: ServiceFailure) => boolean
  /** The OAuth scope that it needs; `jobs` unless given. */
  scope?: string
  /** What to do about a refusal, by its reason, code or status, where that is not what is said of any request. */
  adviceOn?: Readonly<Record<string, string>>
  /** Hears of each attempt that failed and will be made again, in place of whoever does so for all calls. */
  onTrouble?: (trouble: Trouble) => void
}

interface HttpOptions extends ExchangeDependencies, RetryDependencies {
  host: string
  /** Sent as `X-Databricks-Workspace-Id`: hosts that serve several workspaces ask for it. */
  workspaceId?: string
  authorizer: Authorizer
}

export interface Http {
  readonly host: string
  /** Epoch ms by the workspace's clock, as its answers tell it (`Date`, to the second); undefined until one did. */
  serverNow(): number | undefined
  /** How many requests were answered that the workspace is asked too much, each sending counted. */
  timesThrottled(): number
  /**
   * Sends a request until it is answered; resolves with the JSON object. Rejects with ApiError, or with the signal's
   * reason.
   */
  call(call: Call): Promise<Record<string, unknown>>
  /** Signs in, so that the next request finds a token that is valid. Rejects as `call` does. */
  signIn(options: Pick<Persistence, 'outageMs' | 'signal'>): Promise<void>
}

const ATTEMPT_DEADLINE_MS = 60_000
/** Slower than this, in bytes a ms, an upload is given up: a line of eight megabits that twenty of them share. */
const SLOWEST_UPLOAD = 50

/** How long sending so many bytes may take, ms. */
export function longestUploadMs(bytes: number): number {
  return Math.ceil(bytes / SLOWEST_UPLOAD)
}

/**
 * HTTP as the Jobs API needs it: signs every request, bounds every attempt, sends again what may be sent again, and
 * signs in anew once when a token is rejected. What it sends with a budget for outages may be repeated: reads, requests
 * that carry an idempotency token, and requests that do nothing the second time. A rejected token is a request that was
 * not carried out, so that one is always sent again.
 */
export function createHttp(options: HttpOptions): Http {
  const { host, clock } = options
  let aheadMs: number | undefined
  let hasAnswered = false
  let throttled = 0
  const onResponse = ({ headers }: HttpResponse, isValue: boolean): void => {
    hasAnswered = true
    const at = httpDate(headers.date ?? '')
    // A page of a proxy on the way may have another clock.
    if (isValue && at !== undefined) aheadMs = at - clock.now()
  }
  const counted = async (attempted: ReturnType<typeof attempt>): ReturnType<typeof attempt> => {
    try {
      return await attempted
    } catch (error) {
      if (error instanceof RetryableError && error.isThrottled) throttled++
      throw error
    }
  }
  return {
    host,
    timesThrottled: () => throttled,
    serverNow: () => (aheadMs === undefined ? undefined : clock.now() + aheadMs),
    call(call) {
      const signing: Signing = {}
      return persist(
        { ...options, onTrouble: call.onTrouble ?? options.onTrouble },
        call,
        () => hasAnswered,
        () => counted(attempt(options, call, signing, onResponse)),
      )
    },
    async signIn({ outageMs, signal }) {
      await persist(
        options,
        { what: 'sign in', outageMs, signal },
        () => hasAnswered,
        () => sign(options, { signal }),
      )
    },
  }
}

/** What the attempts of one call so far say about its signature. */
interface Signing {
  /** What the workspace rejected: from then on the call is signed anew, which is done once. */
  rejected?: Signature
}

/** One attempt, within one deadline: signed, sent, and where its signature is rejected, signed anew and sent again. */
async function attempt(
  options: HttpOptions,
  call: Call,
  signing: Signing,
  onResponse: Exchange['onResponse'],
): Promise<Record<string, unknown>> {
  /** Whether anything of the request can have left. */
  let isOut = false
  let isSigned = false
  const onConnection = (isMade: boolean): void => void (isOut = isMade)
  const signAndSend = async (signal: AbortSignal): Promise<Record<string, unknown>> => {
    for (;;) {
      const urgent = call.deadlineMs !== undefined
      const signature = await sign(options, { refused: signing.rejected, urgent, signal })
      isSigned = isOut = true
      try {
        const exchanged = { ...exchangeOf(options, call, signature), onResponse, onConnection }
        const answer = await exchange(options, exchanged, signal)
        call.check?.(answer)
        return answer
      } catch (error) {
        if (!isDescribed(error)) throw error
        isSigned = isOut = false
        const isRejected = error instanceof ApiError && isRejectedIdentity(error.status, error.said)
        if (!isRejected || !options.authorizer.renews || signing.rejected !== undefined) throw error
        signing.rejected = signature
      }
    }
  }
  try {
    const deadlineMs = call.deadlineMs ?? ATTEMPT_DEADLINE_MS + longestUploadMs(call.upload?.bytes ?? 0)
    return await withDeadline(options.clock, deadlineMs, call.signal, signAndSend)
  } catch (error) {
    if (call.signal?.aborted) throw isOut ? call.signal.reason : unsent(call, options.host, isSigned)
    throw isDescribed(error) ? error : connectionError(call.what, options.host, error, isOut ? undefined : 'not-sent')
  }
}

/** The reason for which an attempt was given up before anything of it was sent. */
function unsent({ what, signal }: Call, host: string, isSigned: boolean): unknown {
  const reason: unknown = signal?.reason
  if (!(reason instanceof Interrupted)) return reason
  const cause = isSigned
    ? unreachable(what, host, `${host} had not taken the connection yet`, { effect: 'not-sent' })
    : unreachable('sign in', host, 'there was no answer yet', { effect: 'not-sent' })
  return new Interrupted(reason.by, { cause })
}

/** A signature. Whatever goes wrong here, the request that it is for was not sent. */
async function sign({ authorizer, host }: HttpOptions, ask: SignRequest): Promise<Signature> {
  try {
    return await authorizer.authorize(ask)
  } catch (error) {
    ask.signal?.throwIfAborted()
    if (error instanceof RetryableError || error instanceof ApiError) throw error.withEffect('not-sent')
    throw isDescribed(error) ? error : connectionError('sign in', host, error, 'not-sent')
  }
}

function exchangeOf(options: HttpOptions, call: Call, signature: Signature): Exchange {
  const { host, authorizer } = options
  const { what, knownHost, outageMs, needsAnswer, mayPass } = call
  return {
    request: buildRequest(options, call, signature),
    what,
    host,
    shown: call.path,
    secrets: secretsIn(signature),
    outageMs,
    needsAnswer,
    mayPass,
    onRefusal: (failure) => refusal(what, failure, host, authorizer, call),
    onNotJson: (page) => {
      const error = notJsonError(page, host)
      const { status } = page.failure
      const why = status >= 300 ? `a redirect (${status}) instead of JSON` : 'a web page instead of JSON'
      return knownHost ? new RetryableError(what, why, error.withEffect('unknown')) : error
    },
  }
}

function buildRequest({ host, workspaceId }: HttpOptions, call: Call, signature: Signature): HttpRequest {
  const query = call.query ? `?${new URLSearchParams(call.query).toString()}` : ''
  const contentType = call.upload?.contentType ?? (call.body === undefined ? undefined : 'application/json')
  return {
    method: call.method,
    url: `${host}/api/${call.path}${query}`,
    headers: {
      accept: 'application/json',
      ...(contentType && { 'content-type': contentType }),
      ...(workspaceId ? { 'x-databricks-workspace-id': workspaceId } : {}),
      ...signature,
    },
    body: call.body === undefined ? undefined : stringifyJson(call.body),
    ...(call.upload && { upload: call.upload }),
  }
}
