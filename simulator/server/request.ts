import { parseJson } from '../../src/databricks/wire/int64.ts'

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

/** What is kept of a request. `at` in epoch milliseconds. */
export function record(request: SimRequest, at: number): RecordedRequest {
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
