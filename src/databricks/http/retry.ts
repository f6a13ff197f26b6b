import { ActionError } from '../../model/errors.ts'
import { ApiError, type ServiceFailure } from './errors.ts'
import type { HttpResponse } from './transport.ts'

/** A request that did not succeed, for a reason that may pass by itself: worth sending again, for a while. */
export class Passing extends Error {
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

  constructor(
    what: string,
    why: string,
    error: ApiError,
    { waitMs, mistake = false }: { waitMs?: number; mistake?: boolean } = {},
  ) {
    super(why)
    this.name = new.target.name
    this.what = what
    this.why = why
    this.error = error
    this.waitMs = waitMs
    this.mistake = mistake
  }
}

// Refusals that pass by themselves, as the official clients list them (databricks-sdk-go apierr, databricks-sdk-py errors).
const PASSING = [
  /temporarily[ _]unavailable/i,
  /please try again later/i,
  /COULD_NOT_ACQUIRE_LOCK/,
  /REQUEST_LIMIT_EXCEEDED|RESOURCE_EXHAUSTED/,
  /RPC token bucket limit has been exceeded/,
  /UnknownWorkerEnvironmentException|Unknown worker environment|worker env .* not found/i,
  /does not have any associated worker environments|There is no worker environment with id/,
  /ClusterNotReadyException/,
  /deadline exceeded|Timed out after /i,
]

/** Whether an answer says that the same request may succeed later. `text` is its code and its sentence. */
function isPassing(status: number, text: string): boolean {
  if (status === 429 || status >= 500) return status !== 501
  return status === 408 || (status !== 401 && status !== 403 && PASSING.some((pattern) => pattern.test(text)))
}

/** A refusal that may pass by itself; undefined for any other. `outageMs` is how long it would be outlived. */
export function passingRefusal(
  { status, code, message }: ServiceFailure,
  { headers }: HttpResponse,
  { what, host, now, outageMs }: { what: string; host: string; now: number; outageMs?: number },
): Passing | undefined {
  if (!isPassing(status, `${code} ${message}`)) return undefined
  const why = code ? `${status} ${code}` : String(status)
  const waitMs = retryAfterMs(headers['retry-after'], now)
  const asked =
    waitMs !== undefined && outageMs !== undefined && waitMs > outageMs
      ? ` (it asked to be left alone for ${Math.round(waitMs / 1000)} s)`
      : ''
  return new Passing(what, why, unreachable(what, host, `${why}: ${message}${asked}`), { waitMs })
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
/** EAI_AGAIN is none: it says that the name server did not answer. */
const MISTAKE = new RegExp(`ENOTFOUND|${CERTIFICATE.source}|${PROXY.source}`, 'i')

/** A request that was sent, or was to be, and got no answer. */
export function lost(what: string, host: string, error: unknown): Passing {
  const why = describeLoss(error)
  return new Passing(what, why, unreachable(what, host, why, error), { mistake: MISTAKE.test(why) })
}

function describeLoss(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  const text = error instanceof Error ? error.message : String(error)
  if (/statusCode=407\b/.test(text)) return 'the proxy refused the connection (407 Proxy Authentication Required)'
  return code && !text.includes(code) ? `connection lost (${code}: ${text})` : `connection lost (${text})`
}

/** The error for a request that had no useful answer. `what` is the request in words, `host` where it went. */
export function unreachable(what: string, host: string, why: string, error?: unknown): ApiError {
  return new ApiError(
    'unreachable',
    `Could not ${what}: ${why}.`,
    reachAdvice(host, why),
    undefined,
    error instanceof ActionError ? undefined : { cause: error },
  )
}

function reachAdvice(host: string, why: string): string {
  if (/ENOTFOUND|EAI_AGAIN/.test(why))
    return `No host of that name was found: check the address ${host} and the runner's DNS.`
  if (CERTIFICATE.test(why))
    return 'The runner does not trust the certificate: set NODE_EXTRA_CA_CERTS to the CA bundle of your proxy or workspace.'
  if (PROXY.test(why))
    return 'Correct the address and the credentials of the proxy in the environment (https_proxy, http_proxy), or name the host in no_proxy.'
  return `Check that the runner can reach ${host} (proxy, IP access list, private link) and whether there is an incident; then run the step again.`
}
