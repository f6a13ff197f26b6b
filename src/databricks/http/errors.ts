import { adviceFor } from '../../model/advice.ts'
import { ActionError, type FailureKind } from '../../model/errors.ts'
import { readObject } from '../wire/int64.ts'
import type { HttpResponse } from './transport.ts'

/** What the workspace said when it did not do what was asked: the status, and whatever its body tells. */
export interface ServiceFailure {
  status: number
  /** `error_code` and its relatives; empty when the body has none. */
  code: string
  /** The server's own sentence; a description of the body when it has none. */
  message: string
  /** True when the body is a page for people. */
  html: boolean
}

/** The workspace refused, or did not answer as the Jobs API does. */
export class ApiError extends ActionError {
  readonly status: number
  readonly code: string
  /** The server's own sentence. */
  readonly said: string
  /** True when an attempt was sent and what became of it is not known: it may have been carried out. */
  mayHaveTakenEffect = false

  constructor(kind: FailureKind, message: string, advice: string, failure?: ServiceFailure, options?: ErrorOptions) {
    super(kind, message, advice, options)
    this.status = failure?.status ?? 0
    this.code = failure?.code ?? ''
    this.said = failure?.message ?? ''
  }
}

/** Reads an answer that is not a success, in any of the shapes that facts name: Jobs, API 1.2, SCIM, OAuth, Azure, text, HTML, none. `hide` takes out what must not be seen. */
export function readFailure(response: HttpResponse, hide: (text: string) => string = (text) => text): ServiceFailure {
  const html = isHtml(response)
  const fields = html ? undefined : readObject(response.body)
  const { code, message } = fields ? fromFields(fields) : fromText(html ? pageText(response.body) : response.body)
  return {
    status: response.status,
    code: hide(code),
    message: hide(oneParagraph(message)) || 'the answer has no text',
    html,
  }
}

/** True for a page where JSON was due: by its type, or by how it begins. */
export function isHtml(response: HttpResponse): boolean {
  return (
    /\bhtml\b/i.test(response.headers['content-type'] ?? '') ||
    /^\s*<(?:!doctype|html|head|body)\b/i.test(response.body)
  )
}

/**
 * The error for an answer that will not get better by asking again. `what` is the request in words: `run job 42`;
 * `advice` is for an identity that was not accepted, `adviceOnForbidden` for one that was, and refused with 403.
 */
export function refusal(
  what: string,
  failure: ServiceFailure,
  host: string,
  { advice: signInAdvice, adviceOnForbidden }: { advice: string; adviceOnForbidden?: string },
): ApiError {
  const { status, code, message } = failure
  const named = code ? `${status} ${code}` : String(status)
  const text = `The workspace refused to ${what} (${named}): ${message}`
  if (isStale(failure)) return new ApiError('auth', text, signInAdvice, failure)
  const advice =
    adviceFor(code) ??
    adviceFor(String(status)) ??
    'The sentence above is the workspace’s own. Correct what it names and run the step again.'
  const whole = status === 403 && adviceOnForbidden ? `${advice} ${adviceOnForbidden}` : advice
  return new ApiError(status === 403 ? 'auth' : 'request-refused', text, whole.replaceAll('{host}', host), failure)
}

/** Whether the workspace refused who asks, not what is asked: a token that has expired, was revoked or is none. */
export function isStale({ status, message }: Pick<ServiceFailure, 'status' | 'message'>): boolean {
  // Azure says the same with 403: "Invalid access token.", "Token is expiring within 30 seconds. (token expired)".
  return (
    status === 401 || (status === 403 && /^invalid access token|token is expiring|\(token expired\)/i.test(message))
  )
}

/** The error for an answer that did not come from the Jobs API at all: a redirect, or a page for people. */
export function strangerAtHost(response: HttpResponse, host: string): ApiError {
  const failure = readFailure(response)
  const location = response.headers.location
  const login =
    /login|sign.?in|private-link/i.test(location ?? '') || /login|log in|sign.?in/i.test(response.body.slice(0, 20_000))
  const page = login ? 'a login page' : response.status >= 300 ? 'a redirect' : 'a web page'
  const where = location
    ? ` to ${withoutQuery(location)}`
    : failure.html
      ? `, “${failure.message}”`
      : ' without a Location'
  const shown = ` (${response.status}${where})`
  return new ApiError(
    'unreachable',
    `${host} answered with ${page} instead of JSON${shown}.`,
    'Check that `host` is the URL of the workspace itself (https://<name>.cloud.databricks.com, https://adb-….azuredatabricks.net), not an account console or ' +
      'a vanity address, and that this runner may reach it: with private link or an IP access list it must run inside the allowed network.',
    failure,
  )
}

/** The error for an answer of the proxy on the way, which the workspace never saw. */
export function proxyRefusal(what: string, response: HttpResponse): ApiError {
  const failure = readFailure(response)
  return new ApiError(
    'unreachable',
    `Could not ${what}: the proxy refused the connection (${response.status} Proxy Authentication Required).`,
    'Put credentials that the proxy accepts into its address in the environment (https_proxy, http_proxy), or name the host in no_proxy.',
    failure,
  )
}

function withoutQuery(location: string): string {
  return location.split(/[?#]/, 1)[0] ?? ''
}

function fromFields(fields: Record<string, unknown>): { code: string; message: string } {
  const nested =
    typeof fields.error === 'object' && fields.error !== null ? (fields.error as Record<string, unknown>) : undefined
  return {
    code: firstText(
      fields.error_code,
      nested?.code,
      fields.scimType,
      fields.error_description === undefined ? undefined : fields.error,
    ),
    message: firstText(fields.message, fields.error_description, nested?.message, fields.detail, fields.error),
  }
}

function firstText(...candidates: unknown[]): string {
  for (const candidate of candidates) {
    if (typeof candidate === 'string' && candidate !== '') return candidate
    if (typeof candidate === 'number') return String(candidate)
  }
  return ''
}

function fromText(text: string): { code: string; message: string } {
  const match = /^\s*([A-Z][A-Z0-9_]{3,}):\s*(.+)$/s.exec(text.slice(0, 10_000))
  return match ? { code: match[1] ?? '', message: match[2] ?? '' } : { code: '', message: text.slice(0, 10_000) }
}

function pageText(body: string): string {
  const head = body.slice(0, 100_000)
  const match = /<pre[^>]*>([\s\S]*?)<\/pre>/i.exec(head) ?? /<title[^>]*>([\s\S]*?)<\/title>/i.exec(head)
  return match?.[1]?.replace(/<[^>]*>/g, ' ') ?? 'a web page without a title'
}

function oneParagraph(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  return flat.length > 2000 ? `${flat.slice(0, 2000)}…` : flat
}
