import { parseJson } from '../../src/databricks/wire/int64.ts'
import { isObject } from '../endpoints/checks/body.ts'
import { faultAnswer, faultName, Faults } from './faults.ts'
import { durationMs, type Fault } from '../scenario/scenario.ts'

export interface SimRequest {
  method: string
  /** With its query. */
  path: string
  headers: Record<string, string>
  body: string
}

/** Delays are in simulated milliseconds. */
export type SimAnswer =
  | {
      kind: 'answer'
      status: number
      headers: Record<string, string>
      body: string
      encoding?: 'latin1'
      delayMs: number
    }
  /** The connection is cut without an answer. */
  | { kind: 'reset'; delayMs: number }
  /** The connection is cut in the middle of the body. */
  | { kind: 'cut'; status: number; headers: Record<string, string>; body: string; encoding?: 'latin1'; delayMs: number }

export interface RecordedRequest {
  at: number
  method: string
  path: string
  query: Record<string, string>
  headers: Record<string, string>
  /** JSON parsed losslessly, or the fields of a form; undefined when there was none. */
  body: unknown
  /** Undefined when the connection was reset. */
  status?: number
  fault?: string
}

/** An answer before any fault. */
export interface Reply {
  status: number
  headers: Record<string, string>
  body: string
  encoding?: 'latin1'
}

/** What can be served: it answers requests and is told where clients reach it. */
export interface Service {
  url: string
  handle(request: SimRequest): SimAnswer
}

/** How a service answers one request when no fault is in the way. */
export interface Answering {
  now: number
  /** Under the headers of every answer that a fault has a part in. */
  headers: Record<string, string>
  reply: (recorded: RecordedRequest) => Reply
}

/** Where requests come in: they are recorded, and faults decide on the answer. */
export class Gate {
  readonly requests: RecordedRequest[] = []
  readonly #faults = new Faults()
  readonly #openedAt: number

  constructor(now: number) {
    this.#openedAt = now
  }

  /** Adds a fault behind those that are there. */
  addFault(fault: Fault): void {
    this.#faults.add(fault)
  }

  /** Records one request and answers it. */
  handle(request: SimRequest, answering: Answering): { answer: SimAnswer; recorded: RecordedRequest } {
    const recorded = record(request, answering.now)
    this.requests.push(recorded)
    const runId = recorded.query['run_id'] ?? (isObject(recorded.body) ? recorded.body['run_id'] : undefined)
    const fault = this.#faults.take({
      method: recorded.method,
      path: request.path,
      elapsed: answering.now - this.#openedAt,
      ...((typeof runId === 'string' || typeof runId === 'number') && { runId: String(runId) }),
    })
    const answer = withFault(fault, request, () => answering.reply(recorded), answering.headers)
    if (fault) recorded.fault = faultName(fault)
    if (answer.kind !== 'reset') recorded.status = answer.status
    return { answer, recorded }
  }
}

function withFault(
  fault: Fault | undefined,
  request: SimRequest,
  reply: () => Reply,
  headers: Record<string, string>,
): SimAnswer {
  const delayMs = fault?.delay === undefined ? 0 : durationMs(fault.delay)
  if (fault === undefined) return { kind: 'answer', ...reply(), delayMs }
  if (fault.reset !== undefined) {
    if (fault.reset === 'after') reply()
    return { kind: 'reset', delayMs }
  }
  const instead = faultAnswer(fault, request.path)
  if (instead !== undefined && fault.effect) reply()
  const given = instead ?? reply()
  return {
    kind: fault.cut ? 'cut' : 'answer',
    ...given,
    headers: { ...headers, ...given.headers, ...fault.headers },
    delayMs,
  }
}

function record(request: SimRequest, at: number): RecordedRequest {
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]),
  )
  const url = new URL(request.path, 'http://simulator')
  return {
    at,
    method: request.method.toUpperCase(),
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers,
    // `curl -d` calls any text a form.
    body: lossless(request.body) ?? formFields(headers, request.body),
  }
}

/** The fields of a form-encoded body; undefined when it says that it is something else. */
export function formFields(headers: Record<string, string>, body: string): Record<string, string> | undefined {
  const [type = ''] = (headers['content-type'] ?? '').split(';')
  return type.trim().toLowerCase() === 'application/x-www-form-urlencoded'
    ? Object.fromEntries(new URLSearchParams(body))
    : undefined
}

function lossless(body: string): unknown {
  if (body.trim() === '') return undefined
  try {
    return parseJson(body)
  } catch {
    return undefined
  }
}
