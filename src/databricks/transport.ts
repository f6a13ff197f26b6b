import { HttpClient } from '@actions/http-client'

export interface HttpRequest {
  method: 'GET' | 'POST'
  url: string
  headers: Record<string, string>
  body?: string
}

export interface HttpResponse {
  status: number
  /** Lower-case names. */
  headers: Record<string, string>
  body: string
}

/** One request, one answer: no retry, no redirect. Rejects when the connection is lost before the whole answer is there. */
export interface Transport {
  send(request: HttpRequest, signal?: AbortSignal): Promise<HttpResponse>
  /** Closes idle connections, so that the process can end. */
  close(): void
}

// A silent socket is given up a little after http.ts has stopped waiting for it, so that it does not keep the process.
const SOCKET_TIMEOUT_MS = 65_000
// Above what the service promises (5 MB of logs and 5 MB of result, JSON-escaped), below what would hurt the runner.
const BODY_LIMIT_BYTES = 64 * 1024 * 1024

/**
 * The real transport: proxies from `https_proxy`/`no_proxy` and extra CAs as `@actions/http-client` has them, one kept
 * connection for the polls.
 */
export function createTransport(userAgent: string): Transport {
  const client = new HttpClient(userAgent, [], {
    allowRedirects: false,
    allowRetries: false,
    keepAlive: true,
    maxSockets: 8,
    socketTimeout: SOCKET_TIMEOUT_MS,
  })
  return {
    async send({ method, url, headers, body }, signal) {
      const { message } = await client.request(method, url, body ?? null, headers)
      const stop = (): void => void message.destroy()
      signal?.addEventListener('abort', stop, { once: true })
      try {
        return { status: message.statusCode ?? 0, headers: flatten(message.headers), body: await readBody(message) }
      } finally {
        signal?.removeEventListener('abort', stop)
      }
    },
    close: () => client.dispose(),
  }
}

async function readBody(message: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of message) {
    size += chunk.length
    if (size > BODY_LIMIT_BYTES) throw new Error(`the answer is larger than ${BODY_LIMIT_BYTES / 1024 / 1024} MiB`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function flatten(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]))
}
