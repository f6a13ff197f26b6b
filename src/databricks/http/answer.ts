import { isObject } from '../wire/foreign.ts'
import { readObject } from '../wire/int64.ts'
import type { NotJson, ServiceFailure, Temporary } from './errors.ts'
import { retryAfterMs } from './retry.ts'
import type { HttpResponse } from './transport.ts'

/** What an answer is, whoever gave it. */
export type Answer =
  | { kind: 'value'; value: Record<string, unknown> }
  /** It says that it is a success, and is not the JSON object that was due. */
  | { kind: 'unreadable'; characters: number }
  /** A redirect, or a page for people. */
  | ({ kind: 'not-json' } & NotJson)
  /** A proxy on the way did not let the request through. */
  | { kind: 'proxy-refusal'; failure: ServiceFailure }
  /** A refusal that may pass by itself. */
  | ({ kind: 'temporary' } & Temporary)
  /** A refusal that will not. */
  | { kind: 'refusal'; failure: ServiceFailure }

/** Reads an answer. `hide` takes out what must not be seen; `now` is epoch ms, for a `Retry-After` that is a date. */
export function readAnswer(response: HttpResponse, hide: (text: string) => string, now: number): Answer {
  const { status } = response
  if (status >= 200 && status < 300 && !isHtml(response)) {
    const value = readObject(response.body)
    return value ? { kind: 'value', value } : { kind: 'unreadable', characters: response.body.length }
  }
  const failure = readFailure(response, hide)
  if (status === 407) return { kind: 'proxy-refusal', failure }
  if (isTemporary(failure)) {
    return { kind: 'temporary', failure, waitMs: retryAfterMs(response.headers['retry-after'], now) }
  }
  return status < 400 ? { kind: 'not-json', failure, ...readPage(response, hide) } : { kind: 'refusal', failure }
}

/**
 * Reads an answer that is not a success, in any of the shapes that are known: Jobs, API 1.2, SCIM, OAuth, Azure, text,
 * HTML, none. `hide` takes out what must not be seen.
 */
export function readFailure(response: HttpResponse, hide: (text: string) => string): ServiceFailure {
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
function isHtml(response: HttpResponse): boolean {
  return (
    /\bhtml\b/i.test(response.headers['content-type'] ?? '') ||
    /^\s*<(?:!doctype|html|head|body)\b/i.test(response.body)
  )
}

const LOGIN_SEARCH_CHARACTERS = 20_000

function readPage({ status, headers, body }: HttpResponse, hide: (text: string) => string): Omit<NotJson, 'failure'> {
  const { location } = headers
  const isLogin =
    /login|sign.?in|private-link/i.test(location ?? '') ||
    /login|log in|sign.?in/i.test(body.slice(0, LOGIN_SEARCH_CHARACTERS))
  return {
    page: isLogin ? 'a login page' : status >= 300 ? 'a redirect' : 'a web page',
    ...(location ? { location: hide(withoutQuery(location)) } : {}),
  }
}

function withoutQuery(location: string): string {
  return location.split(/[?#]/, 1)[0] ?? ''
}

function fromFields(fields: Record<string, unknown>): { code: string; message: string } {
  const nested = isObject(fields.error) ? fields.error : undefined
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

// Refusals that pass by themselves, as the official clients list them (databricks-sdk-go apierr, databricks-sdk-py
// errors).
const TEMPORARY = [
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

/** Whether a refusal says that the same request may succeed later. */
function isTemporary({ status, code, message }: ServiceFailure): boolean {
  if (status === 429 || status >= 500) return status !== 501
  if (status === 408) return true
  return status !== 401 && status !== 403 && TEMPORARY.some((pattern) => pattern.test(`${code} ${message}`))
}
