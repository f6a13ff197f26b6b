import { withDeadline } from '../databricks/http/deadline.ts'
import type { HttpRequest, HttpResponse, Transport } from '../databricks/http/transport.ts'
import type { Clock } from '../model/clock.ts'

export interface FetchOptions {
  /** GITHUB_API_URL: `https://api.github.com`, or `https://HOST/api/v3` on Enterprise Server. */
  apiUrl: string
  transport: Transport
  clock: Clock
  /** Ends every request. */
  signal?: AbortSignal
}

/** What Octokit asks for. */
interface FetchInit {
  method: HttpRequest['method']
  headers: Record<string, string>
  body?: string
  signal?: AbortSignal
}

/** What Octokit reads of a `Response`. A real one would load undici out of Node, which takes 20 ms. */
interface FetchAnswer {
  status: number
  url: string
  headers: Map<string, string>
  text(): Promise<string>
  arrayBuffer(): Promise<ArrayBuffer>
}

type Fetch = (url: string, init: FetchInit) => Promise<FetchAnswer>

/** For a request and all its redirects. */
const DEADLINE_MS = 10_000
const MOST_REDIRECTS = 3

/**
 * `fetch` for Octokit over our own transport: proxies, certificates, a deadline. It sends nothing to another host than
 * that of `apiUrl`, wherever a redirect or the link to a next page points: the token goes along with every request.
 */
export function createFetch({ apiUrl, transport, clock, signal }: FetchOptions): Fetch {
  const { origin } = new URL(apiUrl)
  return (url, { method, headers, body, signal: ownSignal }) => {
    const canceled = AbortSignal.any([signal, ownSignal].filter((each) => each !== undefined))
    return withDeadline(clock, DEADLINE_MS, canceled, async (stop) => {
      let target = url
      for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
        checkOrigin(target, origin)
        const response = await transport.send({ method, url: target, headers, body }, stop)
        const next = redirectOf(response, target)
        if (next === undefined) return answerOf(response, target)
        target = next
      }
      throw new Error(`more than ${MOST_REDIRECTS} redirects`)
    })
  }
}

function checkOrigin(url: string, origin: string): void {
  const { origin: other } = new URL(url)
  if (other !== origin) throw new Error(`${other} is not ${origin}: nothing was sent there`)
}

/**
 * Where the same request is to be sent instead; undefined for any other answer.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects
 */
function redirectOf({ status, headers }: HttpResponse, from: string): string | undefined {
  if (status < 300 || status > 399 || status === 304) return undefined
  const location = URL.parse(headers.location ?? '', from)
  if (![301, 302, 307, 308].includes(status) || !headers.location || !location)
    throw new Error(`a redirect (${status}) that leads nowhere`)
  return location.href
}

function answerOf({ status, headers, body }: HttpResponse, url: string): FetchAnswer {
  return {
    status,
    url,
    headers: new Map(Object.entries(headers)),
    text: () => Promise.resolve(body),
    arrayBuffer: () => Promise.resolve(new TextEncoder().encode(body).buffer),
  }
}
