import { invalid } from '../server/api-error.ts'
import type { Json } from '../wire/form.ts'
import { pageToken, readPageToken } from '../wire/pages.ts'
import { queryText, type Call } from './call.ts'

/** The arrays of a run that come by the hundred. */
export const RUN_PAGES = ['tasks', 'job_clusters', 'job_parameters', 'repair_history', 'iterations']

/** The page that a `page_token` of runs/get or jobs/get names. */
export function pageOf(call: Call): number {
  const token = queryText(call, 'page_token')
  if (token === undefined || token === '') return 0
  const page = readPageToken(token)?.['page']
  if (typeof page !== 'number') throw invalid(`Invalid page token: ${token}`)
  return page
}

/**
 * One page of a list, newest first. A token names the entry that the page starts after, so that new entries do not
 * shift it.
 */
export function slice<T extends { order: number }>(
  all: T[],
  limit: number,
  offset: number,
  token: string | undefined,
): { items: T[]; more: boolean; tokens: Json } {
  const from = token === undefined || token === '' ? offset : positionOf(all, limit, token)
  const items = all.slice(from, from + limit)
  const more = all.length > from + limit
  const last = items.at(-1)
  const tokens = {
    ...(more && last && { next_page_token: pageToken({ after: last.order }) }),
    ...(from > 0 && items[0] && { prev_page_token: pageToken({ before: items[0].order }) }),
  }
  return { items, more, tokens }
}

function positionOf(all: { order: number }[], limit: number, token: string): number {
  const { after, before } = readPageToken(token) ?? {}
  if (typeof after === 'number') return all.filter((entry) => entry.order >= after).length
  if (typeof before === 'number') return Math.max(0, all.filter((entry) => entry.order > before).length - limit)
  throw invalid(`Invalid page token: ${token}`)
}
