/** What the clients share: sending, answers that come in pages, and answers about something else than was asked. */
import { ApiError, RetryableError } from './http/errors.ts'
import type { Call, Http } from './http/workspace.ts'
import { entries, list, plain, text } from './wire/foreign.ts'

/** Sends one request to the Jobs API, and gives the JSON object of its answer. */
export type Send = (call: Call) => Promise<Record<string, unknown>>

/** Sends over `http`, which need not prove again that it is a workspace once it has answered. */
export function createSend(http: Http): Send {
  let hasAnswered = false
  return async (call) => {
    const value = await http.call({ knownHost: hasAnswered, ...call })
    hasAnswered = true
    return value
  }
}

/** How long an outage is outlived while something is looked up, ms. */
export const LOOKUP_OUTAGE_MS = 2 * 60_000
// A workspace that answers pages for ever is broken: a job has at most 1,000 tasks, a workspace some 10,000 jobs, at
// 100 a page.
const PAGE_LIMIT = 200

/** A list to read. */
export type ListCall = Pick<Call, 'path' | 'query' | 'what' | 'signal' | 'deadlineMs' | 'check' | 'adviceOn'> & {
  field: string
  outageMs?: number
  /** Ends there, where it would otherwise read all. */
  mostPages?: number
}

/** The objects of a paged list, of all its pages. */
export async function listAll(
  send: Send,
  { path, field, query, what, outageMs = LOOKUP_OUTAGE_MS, mostPages = Infinity, ...terms }: ListCall,
): Promise<Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = []
  const next = pageTokens(what)
  let pageToken: string | undefined = ''
  for (let page = 0; pageToken !== undefined && page < mostPages; page++) {
    const answer: Record<string, unknown> = await send({
      method: 'GET',
      path,
      query: { ...query, ...(pageToken ? { page_token: pageToken } : {}) },
      what,
      outageMs,
      ...terms,
    })
    for (const entry of list(answer[field])) found.push(entry)
    pageToken = next(answer.next_page_token)
  }
  return found
}

/**
 * The way from page to page: gives the token of the next one, undefined after the last, and throws where there is no
 * end to them.
 */
export function pageTokens(what: string): (token: unknown) => string | undefined {
  const seen = new Set<string>()
  return (given) => {
    const token = text(given)
    if (token === '') return undefined
    if (seen.has(token)) throw endlessPages(what, 'its answer leads back to a page that was read before')
    if (seen.size >= PAGE_LIMIT - 1) throw endlessPages(what, `its answer has more than ${PAGE_LIMIT} pages`)
    seen.add(token)
    return token
  }
}

function endlessPages(what: string, fault: string): ApiError {
  return new ApiError(
    'unreachable',
    `The workspace was asked to ${what}, and ${fault}.`,
    'The workspace, or a proxy before it, is at fault: run the step again, and if it stays so, ask Databricks support.',
  )
}

/** The first page, with all that the pages after it add to these arrays. */
export function joinPages(
  pages: readonly Record<string, unknown>[],
  fields: readonly string[],
): Record<string, unknown> {
  const joined = { ...pages[0] }
  for (const field of fields) {
    const having = pages.filter((page) => Array.isArray(page[field]))
    if (having.length > 0) joined[field] = having.flatMap((page) => entries(page[field]))
  }
  return joined
}

/** Whether an answer names another run, or job, than the one that was asked for. It need not name any. */
export function isOther(id: string, given: unknown): boolean {
  return given !== undefined && given !== null && given !== id
}

/** An id as an error quotes it. */
export function shown(id: unknown): string {
  return plain(id).slice(0, 40)
}

/** The error for an answer about something else: a cache on the way may mend itself. */
export function mixedUp(what: string, about: string, fault: string): RetryableError {
  const error = new ApiError(
    'unreachable',
    `${fault} from the workspace.`,
    'A proxy or a cache before the workspace answers with something else: run the step again, and check what stands ' +
      'between the runner and the workspace.',
  )
  return new RetryableError(what, `an answer about ${about}`, error)
}
