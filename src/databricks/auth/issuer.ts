import { connectionError } from '../http/connection.ts'
import { withDeadline } from '../http/deadline.ts'
import { ApiError, isDescribed, statusAndCode, type NotJson, type ServiceFailure } from '../http/errors.ts'
import { exchange } from '../http/exchange.ts'
import { inForm, isMaskable } from '../http/redact.ts'
import type { HttpRequest, Transport } from '../http/transport.ts'
import type { HoldDependencies, Token } from './held-token.ts'
import { claimsOf } from './jwt.ts'

export interface IssuerDependencies extends HoldDependencies {
  transport: Transport
  /** Called with everything that must not be seen, before anything else is done with it. */
  onSecret: (secret: string) => void
  /** One line a request, for the debug log; never holds a header, a query or a body. */
  onTrace?: (line: string) => void
  /** What nobody may see beside what is sent. */
  secrets?: () => string[]
}

/** A request to whoever gives out tokens. */
interface IssuerRequest {
  url: string
  /** Sent as a form, by POST; absent: GET. */
  form?: Record<string, string>
  headers?: Record<string, string>
  /** What is sent in confidence, in the form or in a header. */
  secrets?: string[]
  /** Who answers, in words: `the workspace`, `Microsoft Entra`, `GitHub`. */
  who: string
  /** What is asked, in words that follow "refused to": `sign in the service principal 1234`. */
  what: string
  /** What to do about a refusal. */
  advice: (failure: ServiceFailure) => string
  signal?: AbortSignal
}

/** How long one request may take: most renewals need two or three of them within their limit. */
const REQUEST_DEADLINE_MS = 20_000

/**
 * Sends one request to whoever gives out tokens, and gives the JSON object of the answer. One attempt: trying again is
 * for whoever needs the token. Rejects with RetryableError where that is worth it, else with ApiError. No redirect is
 * followed.
 */
export async function askIssuer(
  dependencies: IssuerDependencies,
  request: IssuerRequest,
): Promise<Record<string, unknown>> {
  const { url, who, what, secrets = [], signal } = request
  // Nobody waits any more for what a request before this one took too long for.
  signal?.throwIfAborted()
  // As the form has it, a secret is another word to the runner.
  for (const secret of secrets)
    if (inForm(secret) !== secret && isMaskable(secret)) dependencies.onSecret(inForm(secret))
  const { origin, pathname } = new URL(url)
  const sentence = `sign in (${who} was to ${what})`
  const exchanged = {
    request: httpRequestOf(request),
    what: sentence,
    host: origin,
    shown: `${origin}${pathname}`,
    secrets,
    onRefusal: (failure: ServiceFailure) =>
      failure.html ? otherService(request, origin, { failure, page: 'a web page' }) : refusal(request, failure),
    onNotJson: (page: NotJson) => otherService(request, origin, page),
  }
  try {
    return await withDeadline(dependencies.clock, REQUEST_DEADLINE_MS, signal, (stop) =>
      exchange(dependencies, exchanged, stop),
    )
  } catch (error) {
    signal?.throwIfAborted()
    throw isDescribed(error) ? error : connectionError(sentence, origin, error)
  }
}

function httpRequestOf({ url, form, headers }: IssuerRequest): HttpRequest {
  return {
    method: form === undefined ? 'GET' : 'POST',
    url,
    headers: {
      accept: 'application/json',
      ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
      ...headers,
    },
    body: form && new URLSearchParams(form).toString(),
  }
}

/** The error for an answer that does not come from the service that signs in. */
function otherService({ who, what }: IssuerRequest, origin: string, { failure }: NotJson): ApiError {
  const found = failure.html ? `a web page, “${failure.message}”` : 'a redirect'
  const advice =
    who === 'the workspace'
      ? 'check `host`, which must be the workspace itself and not an account console or a vanity address, and '
      : 'check '
  return new ApiError(
    'unreachable',
    `${origin} answered with ${found} (${failure.status}) when ${who} was to ${what}.`,
    `What answers there is not the service that signs in: ${advice}what stands between the runner and it.`,
    failure,
  )
}

function refusal({ who, what, advice }: IssuerRequest, failure: ServiceFailure): ApiError {
  return new ApiError(
    'auth',
    `${capital(who)} refused to ${what} (${statusAndCode(failure)}): ${failure.message}`,
    advice(failure),
    failure,
  )
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** When neither the answer nor the token says how long it lives: too soon renewed is better than too late. */
export const UNKNOWN_LIFE_MS = 5 * 60_000

/**
 * The access token of an OAuth answer (https://www.rfc-editor.org/rfc/rfc6749#section-5.1). Entra writes numbers as
 * text.
 */
export function readToken(
  { onSecret }: IssuerDependencies,
  answer: Record<string, unknown>,
  { who, what }: Pick<IssuerRequest, 'who' | 'what'>,
): Token {
  const { access_token: value, expires_in: seconds } = answer
  if (typeof value !== 'string' || !isHeaderWord(value)) {
    throw new ApiError(
      'auth',
      `${capital(who)} was asked to ${what}, and its answer holds no access token.`,
      'Check `host`, and what stands between the runner and it.',
    )
  }
  if (isMaskable(value)) onSecret(value)
  return { value, lifeMs: lifeOf(value, seconds) }
}

function lifeOf(token: string, given: unknown): number {
  const seconds = typeof given === 'string' || typeof given === 'number' ? Number(given) : NaN
  if (seconds > 0) return seconds * 1000
  const { iat, exp } = claimsOf(token)
  return typeof exp === 'number' && typeof iat === 'number' && exp > iat ? (exp - iat) * 1000 : UNKNOWN_LIFE_MS
}

/** Whether a token can stand in a header: anything else would break the request, or show more than it should. */
export function isHeaderWord(token: string): boolean {
  return /^[\x21-\x7e]+$/.test(token)
}
