import { Agent, type ClientRequest, type IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import type { Readable } from 'node:stream'
import { HttpClient } from '@actions/http-client'
import { checkBypass } from '@actions/http-client/lib/proxy'

export interface HttpRequest {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  url: string
  headers: Record<string, string>
  body?: string
  /** Sent in place of `body`. */
  upload?: Upload
}

/** A body that is read while it is sent, so that nobody holds it as a whole. */
export interface Upload {
  /** Exactly as many as `open` gives: the length is told before. */
  bytes: number
  /**
   * Called anew for each sending. The stream is destroyed when nobody sends it any more; an error of it ends the
   * request with that error.
   */
  open(): Readable
}

export interface HttpResponse {
  status: number
  /** Lower-case names. */
  headers: Record<string, string>
  body: string
}

/** Told `false` when a request begins to wait for its connection, and `true` once it has one, and so may be sent. */
export type OnConnection = (isMade: boolean) => void

/**
 * One request, one answer: no retry, no redirect. Rejects when the connection is lost before the whole answer is there.
 */
export interface Transport {
  send(request: HttpRequest, signal?: AbortSignal, onConnection?: OnConnection): Promise<HttpResponse>
  /** Closes idle connections, so that the process can end. */
  close(): void
}

// A silent socket is given up a little after http.ts has stopped waiting for it, so that it does not keep the process.
const SOCKET_TIMEOUT_MS = 65_000
// A service that has got hundreds of megabytes may be silent for longer while it stores them.
const UPLOAD_SOCKET_TIMEOUT_MS = 5 * 60_000
// Connections of their own, so that no look at a run waits behind an upload.
const MOST_SOCKETS = 8
const MOST_UPLOAD_SOCKETS = 20
// Above what the service promises (5 MB of logs and 5 MB of result, JSON-escaped), below what would hurt the runner.
const BODY_LIMIT_BYTES = 64 * 1024 * 1024

/**
 * The real transport: proxies from `https_proxy`/`no_proxy` and extra CAs as `@actions/http-client` has them, one kept
 * connection for the polls.
 */
export function createTransport(userAgent: string): Transport {
  let next: { signal?: AbortSignal; onConnection?: OnConnection } = {}
  // The client has no place for a signal, and calls this before it hands the request on.
  const withNext = handler((options) => {
    options.signal = next.signal
    const { onConnection } = next
    if (onConnection) meetRequest(options, (request) => tellConnection(request, onConnection))
  })
  const createClient = (isForUploads: boolean): HttpClient =>
    new HttpClient(userAgent, [plainAddress, proxyCredentials, endAtUpgrade, withNext], {
      allowRedirects: false,
      allowRetries: false,
      keepAlive: true,
      maxSockets: isForUploads ? MOST_UPLOAD_SOCKETS : MOST_SOCKETS,
      socketTimeout: isForUploads ? UPLOAD_SOCKET_TIMEOUT_MS : SOCKET_TIMEOUT_MS,
    })
  // A client keeps the agent of its first request, which speaks http or https and not both.
  const clients: Record<string, HttpClient> = {}
  return {
    async send({ method, url, headers, body, upload }, signal, onConnection) {
      const target = new URL(url)
      checkProxy(target)
      const client = (clients[`${target.protocol} ${upload ? 'uploads' : ''}`] ??= createClient(!!upload))
      const sending = upload && openUpload(upload, signal)
      const stop = sending?.signal ?? signal
      next = { signal: stop, onConnection }
      try {
        const allHeaders = upload ? { ...headers, 'content-length': String(upload.bytes) } : headers
        const { message } = await client.request(method, url, sending?.stream ?? body ?? null, allHeaders)
        return await readResponse(message, stop)
      } catch (error) {
        throw sending?.broken() ?? error
      } finally {
        sending?.close()
      }
    },
    close: () => Object.values(clients).forEach((client) => client.dispose()),
  }
}

/** A stream to be sent. `signal` aborts with the one that is given, when the stream breaks, and when it is closed. */
function openUpload(
  upload: Upload,
  signal: AbortSignal | undefined,
): { stream: Readable; signal: AbortSignal; broken: () => unknown; close: () => void } {
  const stream = upload.open()
  const over = new AbortController()
  let broken: unknown
  // The client, which only listens for its end, would send what is missing for ever.
  stream.once('error', (error) => {
    broken = error
    over.abort(error)
  })
  const close = (): void => {
    // Answered before all was sent: what comes next on that connection would be taken for the rest.
    if (!stream.readableEnded) over.abort()
    stream.destroy()
  }
  return {
    stream,
    signal: AbortSignal.any(signal ? [signal, over.signal] : [over.signal]),
    broken: () => broken,
    close,
  }
}

/** Gets what is at an address, piece by piece, and has it taken in; what `take` gives comes out. */
export type Download = <T>(
  request: { url: string; headers: Record<string, string>; signal: AbortSignal },
  take: (answer: { status: number; body: AsyncIterable<Uint8Array> }) => Promise<T>,
) => Promise<T>

/** The real one: through the same proxies, no redirect, and nothing is sent but what is given. */
export function createDownload(userAgent: string): Download {
  return async ({ url, headers, signal }, take) => {
    checkProxy(new URL(url))
    const withSignal = handler((options) => void (options.signal = signal))
    const client = new HttpClient(userAgent, [plainAddress, proxyCredentials, endAtUpgrade, withSignal], {
      allowRedirects: false,
      allowRetries: false,
      socketTimeout: SOCKET_TIMEOUT_MS,
    })
    const { message } = await client.request('GET', url, null, headers)
    const stop = (): void => void message.destroy()
    signal.addEventListener('abort', stop, { once: true })
    try {
      return await take({ status: message.statusCode ?? 0, body: message })
    } finally {
      signal.removeEventListener('abort', stop)
      stop()
      client.dispose()
    }
  }
}

async function readResponse(message: IncomingMessage, signal: AbortSignal | undefined): Promise<HttpResponse> {
  if (message.statusCode === 101) message.destroy(new Error('the answer switches to another protocol (101)'))
  const stop = (): void => void message.destroy()
  signal?.addEventListener('abort', stop, { once: true })
  try {
    return { status: message.statusCode ?? 0, headers: flatten(message.headers), body: await readBody(message) }
  } finally {
    signal?.removeEventListener('abort', stop)
  }
}

type Handler = NonNullable<HttpClient['handlers']>[number]

/** What changes a request before it is sent. */
function handler(prepareRequest: Handler['prepareRequest']): Handler {
  return {
    prepareRequest,
    canHandleAuthentication: () => false,
    handleAuthentication: () => Promise.reject(new Error('nothing to sign in with')),
  }
}

// The client hands the host on as the URL has it, `[::1]`, and node looks that up as a name. A tunnel wants it so.
const plainAddress = handler((options) => {
  if (options.agent instanceof Agent) options.host = options.host?.replace(/^\[(.*)\]$/, '$1')
})

/** What `node:http` asks of an agent. */
interface AgentLike {
  addRequest: (request: ClientRequest, ...options: unknown[]) => void
}

function isAgentLike(agent: unknown): agent is AgentLike {
  return typeof agent === 'object' && agent !== null && 'addRequest' in agent && typeof agent.addRequest === 'function'
}

/** Has `meet` called with the request itself, which the client shows to nobody, before it gets a connection. */
function meetRequest(options: { agent?: unknown }, meet: (request: ClientRequest) => void): void {
  const { agent } = options
  if (!isAgentLike(agent)) return
  const addRequest: AgentLike['addRequest'] = (request, ...more) => {
    meet(request)
    agent.addRequest(request, ...more)
  }
  Object.assign(options, { agent: Object.assign(Object.create(agent) as object, { addRequest }) })
}

// After an answer 101 the client, which asked for no other protocol, would wait for the socket to time out.
const endAtUpgrade = handler((options) =>
  meetRequest(options, (request) => {
    request.once('upgrade', (_answer, socket: Socket) => {
      socket.destroy()
      request.emit('error', new Error('the answer switches to another protocol (101), which nobody asked for'))
    })
  }),
)

/** Until the TLS handshake is done nothing of a request leaves; a tunnel or a kept connection is there at once. */
function tellConnection(request: ClientRequest, onConnection: OnConnection): void {
  onConnection(false)
  request.once('socket', (socket) => {
    if (!socket.connecting) return onConnection(true)
    socket.once('encrypted' in socket ? 'secureConnect' : 'connect', () => onConnection(true))
  })
}

/** What the agents of the `tunnel` package are made of, as far as credentials go. */
interface TunnelAgent {
  proxyOptions: { proxyAuth?: string }
  request: (options: { headers?: Record<string, string> }) => unknown
}

function isTunnel(agent: unknown): agent is TunnelAgent {
  return typeof agent === 'object' && agent !== null && 'proxyOptions' in agent && 'request' in agent
}

// `tunnel` encodes them with `new Buffer`, and every step behind such a proxy would print a deprecation warning.
const proxyCredentials = handler(({ agent }) => {
  if (!isTunnel(agent) || agent.proxyOptions.proxyAuth === undefined) return
  const authorization = `Basic ${Buffer.from(agent.proxyOptions.proxyAuth).toString('base64')}`
  delete agent.proxyOptions.proxyAuth
  const { request } = agent
  agent.request = (options) =>
    request({ ...options, headers: { ...options.headers, 'Proxy-Authorization': authorization } })
})

/**
 * Throws where the client would go past a proxy whose address it cannot read. The address may hold a password, so it is
 * not shown.
 */
function checkProxy(url: URL): void {
  const names = url.protocol === 'https:' ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy', 'HTTP_PROXY']
  // The client reads the very same variables, and takes them from nowhere else.
  // eslint-disable-next-line no-restricted-globals
  const { env } = process
  const name = names.find((candidate) => env[candidate])
  if (name === undefined || isProxy(env[name] ?? '') || checkBypass(url)) return
  throw Object.assign(
    new Error(
      `the environment variable ${name} is not the address of a proxy, such as ` + 'http://proxy.example.com:8080',
    ),
    { code: 'ERR_INVALID_PROXY' },
  )
}

function isProxy(text: string): boolean {
  try {
    // The client takes `10.0.0.1:8080` for http://10.0.0.1:8080, but `proxy:8080` for a URL of the scheme `proxy`.
    const { protocol, hostname, username, password } = new URL(
      URL.canParse(text) || /^https?:\/\//.test(text) ? text : `http://${text}`,
    )
    // The client decodes both, and drops the proxy when it cannot.
    decodeURIComponent(username + password)
    return /^https?:$/.test(protocol) && hostname !== ''
  } catch {
    return false
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
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  )
}
