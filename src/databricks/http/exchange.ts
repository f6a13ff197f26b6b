import type { Clock } from '../../model/clock.ts'
import { FEW_RETRIES, readAnswer, type Answer } from './answer.ts'
import { connectionError } from './connection.ts'
import { isDescribed, proxyRefusal, RetryableError, statusAndCode, temporaryError, unreachable } from './errors.ts'
import type { ApiError, Effect, NotJson, ServiceFailure } from './errors.ts'
import { hiding } from './redact.ts'
import type { HttpRequest, HttpResponse, OnConnection, Transport } from './transport.ts'

export interface ExchangeDependencies {
  transport: Transport
  clock: Clock
  /** One line a request, for the debug log; never holds a header, a query or a body. */
  onTrace?: (line: string) => void
  /** What nobody may see beside what is sent: a service may know it from another request. */
  secrets?: () => string[]
}

/** One request, and how to speak of what becomes of it. */
export interface Exchange {
  request: HttpRequest
  /** The request in words that follow "Could not": `read run 42`. */
  what: string
  /** Where it goes, for errors: `https://host`. */
  host: string
  /** How the debug log names it: `2.1/jobs/runs/get`. */
  shown: string
  /** What is sent in confidence: it stands in no error. */
  secrets: string[]
  /** The error for a refusal that will not get better by asking again. */
  onRefusal: (failure: ServiceFailure) => ApiError
  /** Whether a refusal that would not get better as a rule may do so here: it is then asked for a few times more. */
  mayPass?: (failure: ServiceFailure) => boolean
  /** The error for a redirect or a page for people. */
  onNotJson: (page: NotJson) => ApiError | RetryableError
  /** Called with every answer, before anything is made of it. `isValue`: it is the JSON object that was asked for. */
  onResponse?: (response: HttpResponse, isValue: boolean) => void
  /** Told whether the request has a connection; before it has one nothing is sent. */
  onConnection?: OnConnection
  /** How long an outage is outlived, ms: a longer wait that the other side asked for is told. */
  outageMs?: number
  /** False where it is enough that the request is accepted: an empty answer is one then, and comes out as `{}`. */
  needsAnswer?: boolean
}

/**
 * Sends one request, once, and gives the JSON object of the answer. Follows no redirect. Throws RetryableError for what
 * may pass by itself, ApiError for the rest, and the signal's reason once it has aborted.
 */
export async function exchange(
  { transport, clock, onTrace, secrets: others = () => [] }: ExchangeDependencies,
  exchanged: Exchange,
  signal: AbortSignal,
): Promise<Record<string, unknown>> {
  const { request, what, host, secrets } = exchanged
  const startedAt = clock.now()
  const trace = (end: string): void =>
    onTrace?.(`${request.method} ${exchanged.shown} ${end} in ${clock.now() - startedAt} ms`)
  let response: HttpResponse
  let isConnected: boolean | undefined
  const onConnection = (isMade: boolean): void => {
    isConnected = isMade
    exchanged.onConnection?.(isMade)
  }
  try {
    response = await transport.send(request, signal, onConnection)
  } catch (error) {
    // What was to be sent could not be read.
    if (isDescribed(error)) throw error
    const lost = connectionError(what, host, error, effectOf(isConnected))
    trace(signal.aborted ? 'given up' : lost.why)
    signal.throwIfAborted()
    throw lost
  }
  trace(String(response.status))
  const isEnough = exchanged.needsAnswer === false && isEmptySuccess(response)
  const hide = hiding([...secrets, ...others()])
  const answer: Answer = isEnough ? { kind: 'value', value: {} } : readAnswer(response, hide, clock.now())
  exchanged.onResponse?.(response, answer.kind === 'value')
  if (answer.kind === 'value') return answer.value
  throw errorOf(answer, exchanged)
}

/** What a request that was not answered can have done; undefined where nobody told of its connection. */
function effectOf(isConnected: boolean | undefined): Effect | undefined {
  return isConnected === undefined ? undefined : isConnected ? 'unknown' : 'not-sent'
}

/** Databricks' own test server answers so, and proxies do. */
function isEmptySuccess({ status, headers, body }: HttpResponse): boolean {
  return status >= 200 && status < 300 && body.trim() === '' && !/\bhtml\b/i.test(headers['content-type'] ?? '')
}

function errorOf(
  answer: Exclude<Answer, { kind: 'value' }>,
  { what, host, outageMs, onRefusal, mayPass, onNotJson }: Exchange,
): ApiError | RetryableError {
  switch (answer.kind) {
    case 'unreadable': {
      const why = `an answer that is not a JSON object (${answer.characters} characters)`
      return new RetryableError(what, why, unreachable(what, host, why))
    }
    case 'not-json':
      return onNotJson(answer)
    case 'proxy-refusal':
      return proxyRefusal(what, answer.failure)
    case 'temporary':
      return temporaryError(what, host, answer, { outageMs, refused: onRefusal(answer.failure) })
    case 'refusal': {
      const refused = onRefusal(answer.failure)
      if (!mayPass?.(answer.failure)) return refused
      return new RetryableError(what, statusAndCode(answer.failure), refused, { retries: FEW_RETRIES })
    }
  }
}
