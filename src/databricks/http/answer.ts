import { shorten } from '../../text/cut.ts'
import { oneLine } from '../../text/plain.ts'
import { isObject, list, text } from '../wire/foreign.ts'
import { readObject } from '../wire/int64.ts'
import type { NotJson, ServiceFailure, Temporary } from './errors.ts'
import { retryAfterMs } from './retry.ts'
import { missingScopeOf } from './scope.ts'
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
    if (value === undefined) return { kind: 'unreadable', characters: response.body.length }
    if (!namesAnError(value)) return { kind: 'value', value }
    // Success and error at once: nobody knows what came of the request.
    const waitMs = retryAfterMs(response.headers['retry-after'], now)
    return { kind: 'temporary', failure: readFailure(response, hide), waitMs }
  }
  const failure = readFailure(response, hide)
  if (status === 407) return { kind: 'proxy-refusal', failure }
  const temporary = readTemporary(failure)
  if (temporary) {
    return { kind: 'temporary', failure, waitMs: retryAfterMs(response.headers['retry-after'], now), ...temporary }
  }
  return status < 400 ? { kind: 'not-json', failure, ...readPage(response, hide) } : { kind: 'refusal', failure }
}

/** The API has sent errors with 200 (paiqo/Databricks-VSCode#243), and no answer of its own has this field. */
function namesAnError({ error_code: code }: Record<string, unknown>): boolean {
  return (typeof code === 'string' && code !== '') || (typeof code === 'number' && code >= 400)
}

/**
 * Reads an answer that is not a success, in any of the shapes that are known: Jobs, API 1.2, SCIM, OAuth, Azure, text,
 * HTML, none. `hide` takes out what must not be seen.
 */
function readFailure(response: HttpResponse, hide: (text: string) => string): ServiceFailure {
  const html = isHtml(response)
  const fields = html ? undefined : readObject(response.body)
  const { code, message } = fields ? fromFields(fields) : fromText(html ? pageText(response.body) : response.body)
  const failure = {
    status: response.status,
    code: shownText(code, LONGEST_CODE, hide),
    message: shownText(message, LONGEST_MESSAGE, hide) || 'the answer has no text',
    html,
  }
  const reason = fields && shownText(reasonOf(fields), LONGEST_CODE, hide)
  const missingScope = missingScopeOf(failure, hide(response.headers['www-authenticate'] ?? ''))
  return { ...failure, ...(reason && { reason }), ...(missingScope !== undefined && { missingScope }) }
}

/** The reason that an ErrorInfo among the details names: https://google.aip.dev/193 */
function reasonOf({ details }: Record<string, unknown>): string {
  return list(details)
    .filter((detail) => text(detail['@type']).endsWith('google.rpc.ErrorInfo'))
    .map(({ reason }) => text(reason))
    .join('')
}

/** Characters of an answer that are looked at for its sentence; what is read of it is much less. */
const LONGEST_READ = 100_000
const LONGEST_CODE = 100
const LONGEST_MESSAGE = 2_000

/**
 * Foreign text as it will be shown: one paragraph without controls, nothing secret in it, and not too long. In this
 * order: a secret that is taken apart by what goes first, or by the cut, would not be found.
 */
function shownText(text: string, most: number, hide: (text: string) => string): string {
  return shorten(hide(oneLine(text.slice(0, LONGEST_READ))), most)
}

/** True for a page where JSON was due: by its type, or by how it begins. */
function isHtml({ headers, body }: HttpResponse): boolean {
  return /\bhtml\b/i.test(headers['content-type'] ?? '') || /^<(?:!doctype|html|head|body)\b/i.test(body.trimStart())
}

const LOGIN_SEARCH_CHARACTERS = 20_000
const LONGEST_LOCATION = 300

function readPage({ status, headers, body }: HttpResponse, hide: (text: string) => string): Omit<NotJson, 'failure'> {
  const { location } = headers
  const isLogin =
    /login|sign.?in|private-link/i.test(location ?? '') ||
    /login|log in|sign.?in/i.test(body.slice(0, LOGIN_SEARCH_CHARACTERS))
  return {
    page: isLogin ? 'a login page' : status >= 300 ? 'a redirect' : 'a web page',
    ...(location ? { location: shownText(addressOf(location), LONGEST_LOCATION, hide) } : {}),
  }
}

/** Stands for the host that was asked, where a redirect leads to another path of it. */
const SAME_HOST = 'https://same-host.invalid'

/** Where a redirect leads, without its query, and without the name and password that it may hold. */
function addressOf(location: string): string {
  const url = URL.canParse(location, SAME_HOST) ? new URL(location, SAME_HOST) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol)) return 'an address that is not valid'
  return url.origin === SAME_HOST ? url.pathname : `${url.origin}${url.pathname}`
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

/** `CODE: sentence`, or just a sentence. */
function fromText(body: string): { code: string; message: string } {
  const text = body.slice(0, LONGEST_READ).trim()
  const code = /^([A-Z][A-Z0-9_]{3,99}):/.exec(text)?.[1]
  const message = code === undefined ? text : text.slice(code.length + 1)
  return code === undefined || message.trim() === '' ? { code: '', message: text } : { code, message }
}

/** What a page says: its preformatted text, else its title. */
function pageText(body: string): string {
  const head = body.slice(0, LONGEST_READ)
  const lower = head.toLowerCase()
  const text = elementText(head, lower, 'pre') ?? elementText(head, lower, 'title')
  return text === undefined ? 'a web page without a title' : withoutTags(text)
}

/**
 * What stands between the first `<name>` and the `</name>` after it. By search, for a regular expression that looks for
 * the end of each beginning anew takes seconds for a page that is made for it.
 */
function elementText(head: string, lower: string, name: string): string | undefined {
  let from = lower.indexOf(`<${name}`)
  while (from >= 0 && /[\w-]/.test(lower.charAt(from + name.length + 1))) from = lower.indexOf(`<${name}`, from + 1)
  const begin = from < 0 ? -1 : lower.indexOf('>', from)
  const end = begin < 0 ? -1 : lower.indexOf(`</${name}`, begin)
  return end < 0 ? undefined : head.slice(begin + 1, end)
}

function withoutTags(text: string): string {
  const parts: string[] = []
  for (let at = 0; at < text.length;) {
    const open = text.indexOf('<', at)
    const close = open < 0 ? -1 : text.indexOf('>', open)
    parts.push(close < 0 ? text.slice(at) : text.slice(at, open))
    at = close < 0 ? text.length : close + 1
  }
  return parts.join(' ')
}

// Refusals that pass by themselves, as the official clients list them (databricks-sdk-go apierr, databricks-sdk-py
// errors).
const TEMPORARY =
  /TEMPORARILY_UNAVAILABLE|COULD_NOT_ACQUIRE_LOCK|REQUEST_LIMIT_EXCEEDED|RESOURCE_EXHAUSTED|ClusterNotReadyException/i
const TEMPORARY_SENTENCES = [
  /RPC token bucket limit has been exceeded/i,
  /Unknown ?Worker ?Environment|worker env [^ ]{1,100} not found/i,
  /does not have any associated worker environments|There is no worker environment with id/i,
]
/** What may be said of a mistake, too: worth a few tries and no more. */
const PERHAPS_TEMPORARY = /temporarily unavailable|try again later|deadline exceeded|Timed out after /i
export const FEW_RETRIES = 3

/**
 * Whether a refusal says that the same request may succeed later, and how many times to try; undefined when it does
 * not.
 */
function readTemporary({ status, code, message }: ServiceFailure): Pick<Temporary, 'retries'> | undefined {
  if (status < 400 || status === 401 || status === 403 || status === 501) return undefined
  if (status === 408 || status === 429 || status >= 500) return {}
  const said = `${code} ${message}`
  if (TEMPORARY.test(said) || TEMPORARY_SENTENCES.some((sentence) => sentence.test(said))) return {}
  return PERHAPS_TEMPORARY.test(said) ? { retries: FEW_RETRIES } : undefined
}
