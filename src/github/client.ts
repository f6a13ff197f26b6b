import { Octokit } from '@octokit/core'
import { paginateRest, type PaginateInterface } from '@octokit/plugin-paginate-rest'
import { createFetch, type FetchOptions } from './fetch.ts'

interface GithubOptions extends FetchOptions {
  /** Sent to the host of `apiUrl` and to no other. */
  token: string
}

/**
 * GitHub's REST API, each request and answer typed by its route: `request('POST /repos/{owner}/{repo}/statuses/{sha}',
 * …)`; `paginate` reads all pages; `graphql` is for what REST cannot tell. Routes: https://docs.github.com/en/rest
 */
export type Github = Pick<Octokit, 'request' | 'graphql'> & { paginate: PaginateInterface }

/**
 * GitHub's REST API over our own transport. A request is sent once and never again by itself. It rejects with Octokit's
 * RequestError: with a `response` where GitHub refused, without one where no answer came (10 s, a lost connection, a
 * redirect that is not followed); with an Error where the answer is not JSON; with the signal's reason once that has
 * aborted.
 */
export function createGithub(options: GithubOptions): Github {
  const octokit = new (Octokit.plugin(paginateRest))({
    auth: options.token,
    baseUrl: withoutSlash(options.apiUrl),
    // Octokit would write to the console what an answer says of itself (deprecation headers).
    log: SILENT,
    request: { fetch: createFetch(options), log: SILENT },
  })
  octokit.hook.error('request', (error, { request }) => {
    options.signal?.throwIfAborted()
    request.signal?.throwIfAborted()
    throw error
  })
  octokit.hook.after('request', ({ data, status, url }, { method }) => {
    if (!isJson(data)) throw new Error(`GitHub answered ${method} ${url} with ${status}, but not with JSON`)
  })
  return octokit
}

const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }

function withoutSlash(url: string): string {
  return url.endsWith('/') ? withoutSlash(url.slice(0, -1)) : url
}

/** Octokit hands on what it cannot read as text or bytes: a page of a proxy, an answer that was cut. */
function isJson(data: unknown): boolean {
  return typeof data === 'string' ? data === '' : !(data instanceof ArrayBuffer)
}
