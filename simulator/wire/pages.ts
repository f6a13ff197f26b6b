import type { Json } from './form.ts'

export const PAGE_SIZE = 100

export const TOO_MANY_TASKS = 'Resources with more than 100 tasks can only be handled by API 2.2 and above'

/** One page of an answer whose long arrays come by the hundred; arrays that are used up are empty. */
export function paged(whole: Json, arrays: string[], page: number): Json {
  const from = page * PAGE_SIZE
  const result = { ...whole }
  let more = false
  for (const name of arrays) {
    const array = whole[name]
    if (!Array.isArray(array)) continue
    result[name] = array.slice(from, from + PAGE_SIZE)
    more ||= array.length > from + PAGE_SIZE
  }
  return more ? { ...result, next_page_token: pageToken({ page: page + 1 }) } : result
}

/** An opaque page token. */
export function pageToken(content: Json): string {
  return Buffer.from(JSON.stringify(content)).toString('base64url')
}

/** What a page token says, or undefined when it is not ours. */
export function readPageToken(token: string): Json | undefined {
  try {
    const content: unknown = JSON.parse(Buffer.from(token, 'base64url').toString())
    return typeof content === 'object' && content !== null ? (content as Json) : undefined
  } catch {
    return undefined
  }
}
