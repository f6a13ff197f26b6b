import { parseJson } from '../../src/databricks/wire/int64.ts'
import { isRecord } from '../scenario/reader.ts'
import { isMultipart, readForm } from './multipart.ts'

export interface SimRequest {
  method: string
  /** With its query. */
  path: string
  headers: Record<string, string>
  /** Text; empty when the body is in `bytes`. */
  body: string
  /** The body of a form with parts (multipart/form-data), byte for byte. */
  bytes?: Uint8Array
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
  /**
   * JSON parsed losslessly, or the fields of a form; undefined when there was none. In place of the `content` of an
   * import stands its `size` in bytes.
   */
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
    body: withoutContent(url.pathname, recordedBody(request, headers)),
  }
}

function recordedBody({ body, bytes }: SimRequest, headers: Record<string, string>): unknown {
  // `curl -d` calls any text a form.
  if (bytes === undefined) return lossless(body) ?? formFields(headers, body)
  const type = headers['content-type'] ?? ''
  if (!isMultipart(type)) return undefined
  try {
    const { fields, content } = readForm(type, bytes)
    return { ...fields, ...(content && { size: content.length }) }
  } catch {
    return undefined
  }
}

// Thousands of imports must not be held twice.
function withoutContent(path: string, body: unknown): unknown {
  if (!path.endsWith('/workspace/import') || !isRecord(body) || typeof body['content'] !== 'string') return body
  const { content, ...rest } = body as { content: string }
  return { ...rest, size: Buffer.byteLength(content, 'base64') }
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
