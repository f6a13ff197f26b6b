import type { GitHubAnswer } from './answer.ts'

const DEFAULT_PAGE = 30
const LARGEST_PAGE = 100

/** Which page of a list is asked for. `url` is the address of the list, without a query. */
export interface PageOf {
  url: string
  query: Record<string, string>
}

/** One page of a list in the form that answers have, with the links to the others. */
export function pageOf<T>(all: readonly T[], { url, query }: PageOf, form: (item: T) => object): GitHubAnswer {
  const size = Math.min(LARGEST_PAGE, countOf(query['per_page'], DEFAULT_PAGE))
  const page = countOf(query['page'], 1)
  const last = Math.max(1, Math.ceil(all.length / size))
  const link = (to: number, rel: string): string => `<${url}?per_page=${size}&page=${to}>; rel="${rel}"`
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : []),
  ]
  return {
    status: 200,
    content: all.slice((page - 1) * size, page * size).map(form),
    ...(links.length > 0 && { headers: { link: links.join(', ') } }),
  }
}

/** What is no number above zero is passed over. */
function countOf(given: string | undefined, otherwise: number): number {
  return given !== undefined && /^[1-9]\d{0,8}$/.test(given) ? Number(given) : otherwise
}
