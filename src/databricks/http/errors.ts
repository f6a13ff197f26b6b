import { adviceFor } from '../../model/advice.ts'
import { lookUp } from '../wire/foreign.ts'
import { ActionError, type FailureKind } from '../../model/errors.ts'
import { adviceOnScope } from './scope.ts'

/** What a service said when it did not do what was asked: the status, and whatever its body tells. */
export interface ServiceFailure {
  status: number
  /** `error_code` and its relatives; empty when the body has none. */
  code: string
  /** The server's own sentence; a description of the body when it has none. */
  message: string
  /** True when the body is a page for people. */
  html: boolean
  /** What `details` has as the reason, which may say more than the code. */
  reason?: string
  /** The scopes that the token lacks, empty where they are not named; absent: that is not why. */
  missingScope?: string
}

/**
 * What a call can have done in the workspace, by all that its attempts showed. From the least to the most:
 *
 * - `not-sent`: nothing of the request left this machine. The sign-in failed, the connection was refused, the name does
 *   not resolve, the TLS handshake failed, a proxy refused to connect.
 * - `not-done`: it was answered, by somebody who says that it was not carried out.
 * - `unknown`: an attempt was sent and what became of it is not known. It may have been carried out.
 */
export type Effect = 'not-sent' | 'not-done' | 'unknown'

const EFFECTS: readonly Effect[] = ['not-sent', 'not-done', 'unknown']

/** What two attempts together can have done. */
export function combinedEffect(one: Effect, other: Effect): Effect {
  return EFFECTS.indexOf(one) > EFFECTS.indexOf(other) ? one : other
}

interface ApiErrorOptions extends ErrorOptions {
  /** `not-done` unless given. */
  effect?: Effect
}

/** The workspace refused, or did not answer as the Jobs API does. */
export class ApiError extends ActionError {
  readonly status: number
  readonly code: string
  /** What the details of the refusal have as its reason; empty when they have none. */
  readonly reason: string
  /** The server's own sentence. */
  readonly said: string
  readonly effect: Effect
  /** True when an attempt was sent and what became of it is not known: it may have been carried out. */
  readonly mayHaveTakenEffect: boolean
  /** True when every attempt of the call failed before anything of the request was sent: the host was never reached. */
  readonly nothingWasSent: boolean

  constructor(
    kind: FailureKind,
    message: string,
    advice: string,
    failure?: Pick<ServiceFailure, 'status' | 'code' | 'message' | 'reason'>,
    { effect = 'not-done', ...options }: ApiErrorOptions = {},
  ) {
    super(kind, message, advice, options)
    this.status = failure?.status ?? 0
    this.code = failure?.code ?? ''
    this.reason = failure?.reason ?? ''
    this.said = failure?.message ?? ''
    this.effect = effect
    this.mayHaveTakenEffect = effect === 'unknown'
    this.nothingWasSent = effect === 'not-sent'
  }

  /** This error, for a call that can have done `effect`. */
  withEffect(effect: Effect): ApiError {
    if (effect === this.effect) return this
    const failure = { status: this.status, code: this.code, message: this.said, reason: this.reason }
    return new ApiError(this.kind, this.message, this.advice, failure, { cause: this.cause, effect })
  }
}

/** A request that did not succeed, for a reason that may pass by itself: worth sending again, for a while. */
export class RetryableError extends Error {
  /** The request in words: `read run 42`. */
  readonly what: string
  /** What happened, in a few words: `429`, `connection lost (ECONNRESET)`. */
  readonly why: string
  /** What to say when it did not pass. */
  readonly error: ApiError
  /** How long the other side asked to be left alone, ms. */
  readonly waitMs?: number
  /** True for what looks like a mistake in the settings, which waiting seldom mends: a name, a certificate, a proxy. */
  readonly mistake: boolean
  /** How many times it is worth sending again, whatever time there is; absent: as long as there is time. */
  readonly retries?: number
  /** True where the workspace says that it is asked too much. */
  readonly isThrottled: boolean

  constructor(
    what: string,
    why: string,
    error: ApiError,
    options: { waitMs?: number; mistake?: boolean; retries?: number; isThrottled?: boolean } = {},
  ) {
    super(why)
    this.name = new.target.name
    this.what = what
    this.why = why
    this.error = error
    this.waitMs = options.waitMs
    this.mistake = options.mistake ?? false
    this.retries = options.retries
    this.isThrottled = options.isThrottled ?? false
  }

  /** This error, for a call that can have done `effect`. */
  withEffect(effect: Effect): RetryableError {
    return new RetryableError(this.what, this.why, this.error.withEffect(effect), this)
  }
}

/** Whether an error says already, in words for the reader, what happened. */
export function isDescribed(error: unknown): error is RetryableError | ActionError {
  return error instanceof RetryableError || error instanceof ActionError
}

/** The status and code of a failure as a message names them: `400 INVALID_PARAMETER_VALUE`. */
export function statusAndCode({ status, code }: Pick<ServiceFailure, 'status' | 'code'>): string {
  return code ? `${status} ${code}` : String(status)
}

/**
 * Whether the workspace rejected who asks, not what is asked: a token that has expired, was revoked or never was one.
 * Azure says so with 403: "Invalid access token.", "Token is expiring within 30 seconds. (token expired)".
 */
export function isRejectedIdentity(status: number, message: string): boolean {
  return (
    status === 401 || (status === 403 && /^invalid access token|token is expiring|\(token expired\)/i.test(message))
  )
}

/** Who asked, as far as it matters to a refusal. */
interface Asker {
  /** For an identity that was not accepted. */
  advice: string
  /** For one that was, and was refused with 403. */
  adviceOnForbidden?: string
  /** The scopes that its token was asked for; absent where somebody else has made the token. */
  scopes?: string
}

/** What was asked, as far as it matters to a refusal. */
interface Asked {
  /** The scope that it needs, where the refusal does not name it. */
  scope?: string
  /** What to do about a refusal of it, by its reason, code or status, before what is said of any request. */
  adviceOn?: Readonly<Record<string, string>>
}

/** 403 without being about who asks: the folder is full. */
const FULL_FOLDER = 'MAX_CHILD_NODE_SIZE_EXCEEDED'

/** The error for an answer that will not get better by asking again. `what` is the request in words: `run job 42`. */
export function refusal(
  what: string,
  failure: ServiceFailure,
  host: string,
  asker: Asker,
  { scope = 'jobs', adviceOn = {} }: Asked = {},
): ApiError {
  const { status, code, message, reason = '', missingScope } = failure
  const said = `(${statusAndCode(failure)}): ${message}`
  const text = `The workspace refused to ${what} ${said}`
  if (isRejectedIdentity(status, message)) return new ApiError('auth', text, asker.advice, failure)
  if (missingScope !== undefined) {
    const missing = missingScope || scope
    const lacking = `The workspace refused to ${what}, for the access token lacks the scope ${missing} ${said}`
    return new ApiError('auth', lacking, adviceOnScope(missing, asker.scopes), failure)
  }
  const isFull = code === FULL_FOLDER || reason === FULL_FOLDER
  const isForbidden = status === 403 && !isFull
  const advice =
    [reason, code, ...(isFull ? [] : [String(status)])]
      .map((key) => lookUp(adviceOn, key) ?? adviceFor(key))
      .find(Boolean) ?? 'The sentence above is the workspace’s own. Correct what it names and run the step again.'
  const whole = isForbidden && asker.adviceOnForbidden ? `${advice} ${asker.adviceOnForbidden}` : advice
  return new ApiError(isForbidden ? 'auth' : 'request-refused', text, whole.replaceAll('{host}', host), failure)
}

/** An answer that did not come from the API at all: a redirect, or a page for people. */
export interface NotJson {
  failure: ServiceFailure
  page: 'a login page' | 'a redirect' | 'a web page'
  /** Where a redirect leads, without its query and without credentials; absent when it does not say. */
  location?: string
}

/** The error for an answer of the workspace's host that did not come from the Jobs API. */
export function notJsonError({ failure, page, location }: NotJson, host: string): ApiError {
  const where =
    location !== undefined
      ? ` to ${location}`
      : failure.html
        ? `, “${failure.message}”`
        : failure.status >= 300
          ? ' without a Location'
          : ''
  return new ApiError(
    'unreachable',
    `${host} answered with ${page} instead of JSON (${failure.status}${where}).`,
    'Check that `host` is the URL of the workspace itself (https://<name>.cloud.databricks.com, ' +
      'https://adb-….azuredatabricks.net), not an account console or a vanity address, and that this runner may ' +
      'reach it: with private link or an IP access list it must run inside the allowed network.',
    failure,
  )
}

/** The error for an answer of the proxy on the way, which the service never saw. */
export function proxyRefusal(what: string, failure: ServiceFailure): ApiError {
  return new ApiError(
    'unreachable',
    `Could not ${what}: the proxy refused the connection (${failure.status} Proxy Authentication Required).`,
    'Put credentials that the proxy accepts into its address in the environment (https_proxy, http_proxy), ' +
      'or name the host in no_proxy.',
    failure,
    { effect: 'not-sent' },
  )
}

/** The error for a request that had no useful answer. `what` is the request in words, `host` where it went. */
export function unreachable(what: string, host: string, why: string, options: ApiErrorOptions = {}): ApiError {
  const message = `Could not ${what}: ${why}.`
  return new ApiError('unreachable', message, reachAdvice(host), undefined, { effect: 'unknown', ...options })
}

/** What helps with any host that does not answer. */
export function reachAdvice(host: string): string {
  return (
    `Check that the runner can reach ${host} (proxy, IP access list, private link) and whether there is an incident; ` +
    'then run the step again.'
  )
}

/** A refusal that may pass by itself. */
export interface Temporary {
  failure: ServiceFailure
  /** How long the other side asked to be left alone, ms. */
  waitMs?: number
  /** How many times it is worth sending again, whatever time there is; absent: as long as there is time. */
  retries?: number
}

/** Said with other statuses than 429, too. */
const THROTTLED = /REQUEST_LIMIT_EXCEEDED|RESOURCE_EXHAUSTED|RPC token bucket limit has been exceeded/i

/**
 * The error for a refusal that may pass by itself. `refused` is the one for a refusal that did not; `outageMs` how long
 * it would be outlived.
 */
export function temporaryError(
  what: string,
  host: string,
  { failure, waitMs, retries }: Temporary,
  { refused, outageMs = Infinity }: { refused?: ApiError; outageMs?: number } = {},
): RetryableError {
  const why = statusAndCode(failure)
  const isThrottled = failure.status === 429 || THROTTLED.test(`${failure.code} ${failure.message}`)
  if (retries !== undefined && refused) return new RetryableError(what, why, refused, { waitMs, retries, isThrottled })
  const asked =
    waitMs !== undefined && waitMs > outageMs ? ` (it asked to be left alone for ${Math.round(waitMs / 1000)} s)` : ''
  // Too many requests: the ones that are too many are not carried out.
  const effect = failure.status === 429 ? 'not-done' : 'unknown'
  const error = unreachable(what, host, `${why}: ${failure.message}${asked}`, { effect })
  return new RetryableError(what, why, error, { waitMs, retries, isThrottled })
}
