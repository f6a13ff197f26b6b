import { withDeadline } from '../http/deadline.ts'
import { ApiError, isHtml, proxyRefusal, readFailure, type ServiceFailure } from '../http/errors.ts'
import { readObject } from '../wire/int64.ts'
import { lost, Passing, passingRefusal, unreachable } from '../http/retry.ts'
import { hideSecrets, hiding, inForm } from '../http/redact.ts'
import type { HttpResponse, Transport } from '../http/transport.ts'
import type { HoldDependencies, Token } from './held-token.ts'
import { claimsOf } from './jwt.ts'

export interface IssuerDependencies extends HoldDependencies {
  transport: Transport
  /** Called with everything that must not be seen, before anything else is done with it. */
  onSecret: (secret: string) => void
  /** One line a request, for the debug log; never holds a header, a query or a body. */
  onTrace?: (line: string) => void
}

/** A request to whoever gives out tokens. */
export interface IssuerRequest {
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
 * for whoever needs the token. Rejects with Passing where that is worth it, else with ApiError. No redirect is followed.
 */
export async function askIssuer(
  dependencies: IssuerDependencies,
  request: IssuerRequest,
): Promise<Record<string, unknown>> {
  const { url, who, what, signal } = request
  // Nobody waits any more for what a request before this one took too long for.
  signal?.throwIfAborted()
  // As the form has it, a secret is another word to the runner.
  for (const secret of request.secrets ?? []) if (inForm(secret) !== secret) dependencies.onSecret(inForm(secret))
  const place = placeOf(url)
  const sentence = `sign in (${who} was to ${what})`
  const response = await withDeadline(dependencies.clock, REQUEST_DEADLINE_MS, signal, (stop) =>
    send(dependencies, request, place, stop),
  ).catch((error: unknown) => {
    signal?.throwIfAborted()
    throw lost(sentence, place.origin, error)
  })
  if (response.status >= 200 && response.status < 300 && !isHtml(response)) {
    const value = readObject(response.body)
    if (value !== undefined) return value
    const why = `an answer that is no JSON object (${response.body.length} characters)`
    throw new Passing(sentence, why, unreachable(sentence, place.origin, why))
  }
  throw refusalOf(dependencies, request, hideSecrets(response, request.secrets ?? []), sentence, place)
}

async function send(
  { transport, clock, onTrace }: IssuerDependencies,
  { url, form, headers }: IssuerRequest,
  place: Place,
  signal: AbortSignal,
): Promise<HttpResponse> {
  const method = form === undefined ? 'GET' : 'POST'
  const startedAt = clock.now()
  const trace = (end: string): void => onTrace?.(`${method} ${place.shown} ${end} in ${clock.now() - startedAt} ms`)
  try {
    const response = await transport.send(
      {
        method,
        url,
        headers: {
          accept: 'application/json',
          ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
          ...headers,
        },
        body: form && new URLSearchParams(form).toString(),
      },
      signal,
    )
    trace(String(response.status))
    return response
  } catch (error) {
    trace('lost')
    throw error
  }
}

function refusalOf(
  dependencies: IssuerDependencies,
  { who, what, advice, secrets = [] }: IssuerRequest,
  response: HttpResponse,
  sentence: string,
  { origin }: Place,
): Passing | ApiError {
  if (response.status === 407) return proxyRefusal(sentence, response)
  const failure = readFailure(response, hiding(secrets))
  const passing = passingRefusal(failure, response, { what: sentence, host: origin, now: dependencies.clock.now() })
  if (passing) return passing
  if (response.status < 400 || failure.html) {
    const found = failure.html ? `a web page, “${failure.message}”` : 'a redirect'
    const advice =
      who === 'the workspace'
        ? 'check `host`, which must be the workspace itself and no account console or vanity address, and '
        : 'check '
    return new ApiError(
      'unreachable',
      `${origin} answered with ${found} (${response.status}) when ${who} was to ${what}.`,
      `What answers there is not the service that signs in: ${advice}what stands between the runner and it.`,
      failure,
    )
  }
  const named = failure.code ? `${failure.status} ${failure.code}` : String(failure.status)
  return new ApiError(
    'auth',
    `${capital(who)} refused to ${what} (${named}): ${failure.message}`,
    advice(failure),
    failure,
  )
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

interface Place {
  origin: string
  /** Without its query, for the debug log. */
  shown: string
}

function placeOf(url: string): Place {
  const { origin, pathname } = new URL(url)
  return { origin, shown: `${origin}${pathname}` }
}

/** When neither the answer nor the token says how long it lives: too soon renewed is better than too late. */
export const UNKNOWN_LIFE_MS = 5 * 60_000

/** The access token of an OAuth answer (https://www.rfc-editor.org/rfc/rfc6749#section-5.1); Entra writes numbers as text. */
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
  onSecret(value)
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
