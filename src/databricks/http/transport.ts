import * as http from 'node:http'
import type { Agent, AgentOptions, ClientRequest, IncomingMessage } from 'node:http'
import * as https from 'node:https'
import type { Readable } from 'node:stream'
import { proxyFor } from './proxy.ts'

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
 * The real transport: proxies from `https_proxy`/`no_proxy` as `@actions/http-client` reads them, extra CAs as node
 * does, one kept connection for the polls.
 */
export function createTransport(userAgent: string): Transport {
  const agents = new Map<string, Agent | Promise<Agent>>()
  const agentFor = (url: URL, isForUploads: boolean): Agent | Promise<Agent> => {
    const proxy = proxyFor(url)
    const key = [url.protocol, isForUploads, proxy?.href].join(' ')
    const maxSockets = isForUploads ? MOST_UPLOAD_SOCKETS : MOST_SOCKETS
    const agent = agents.get(key) ?? createAgent(url, proxy, { keepAlive: true, maxSockets })
    agents.set(key, agent)
    return agent
  }
  return {
    async send({ method, url, headers, body, upload }, signal, onConnection) {
      const target = new URL(url)
      const agent = await agentFor(target, !!upload)
      const sending = upload && openUpload(upload, signal)
      const stop = sending?.signal ?? signal
      const asked = {
        method,
        url: target,
        headers: { ...headers, 'user-agent': userAgent, ...lengthOf(upload?.bytes ?? body) },
        agent,
        signal: stop,
        timeout: upload ? UPLOAD_SOCKET_TIMEOUT_MS : SOCKET_TIMEOUT_MS,
      }
      try {
        return await readResponse(await ask(asked, sending?.stream ?? body, onConnection), stop)
      } catch (error) {
        throw sending?.broken() ?? error
      } finally {
        sending?.close()
      }
    },
    close: () => agents.forEach((agent) => void Promise.resolve(agent).then((made) => made.destroy())),
  }
}

/** Made with what only those need that are behind a proxy where there is one. */
function createAgent(url: URL, proxy: URL | undefined, options: AgentOptions): Agent | Promise<Agent> {
  if (proxy) return import('./tunnel.ts').then(({ createTunnel }) => createTunnel(url, proxy, options))
  return url.protocol === 'https:' ? new https.Agent(options) : new http.Agent(options)
}

function lengthOf(content: number | string | undefined): Record<string, string> {
  if (content === undefined) return {}
  return { 'content-length': String(typeof content === 'number' ? content : Buffer.byteLength(content)) }
}

interface Asked {
  method: string
  url: URL
  headers: Record<string, string>
  agent: Agent
  signal: AbortSignal | undefined
  /** How long the socket may be silent, ms. */
  timeout: number
}

/** Sends a request; gives its answer as soon as that begins. Rejects when the connection is lost before. */
function ask(
  { method, url, headers, agent, signal, timeout }: Asked,
  body?: string | Readable,
  onConnection?: OnConnection,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const { request: open } = url.protocol === 'https:' ? https : http
    const path = `${url.pathname}${url.search}`
    const request = open({ ...addressOf(url, agent), path, method, headers, agent, signal }, resolve)
    request.on('error', reject)
    // Nobody asked for another protocol, and the request would wait for the socket to time out.
    request.once('upgrade', (_answer, socket) => {
      socket.destroy()
      reject(new Error(OTHER_PROTOCOL))
    })
    request.setTimeout(timeout, () => request.destroy(new Error(`nothing came for ${timeout / 1000} s`)))
    if (onConnection) tellConnection(request, onConnection)
    if (typeof body === 'object') body.pipe(request)
    else request.end(body)
  })
}

const OTHER_PROTOCOL = 'the answer switches to another protocol (101), which nobody asked for'

/** The host as the agent takes it: as an address in brackets, `[::1]`, node would look it up as a name. */
function addressOf({ hostname, port, protocol }: URL, agent: Agent): { host: string; port: number } {
  return {
    host: agent instanceof http.Agent ? hostname.replace(/^\[(.*)\]$/, '$1') : hostname,
    port: Number(port || (protocol === 'https:' ? 443 : 80)),
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
    const target = new URL(url)
    const agent = await createAgent(target, proxyFor(target), {})
    const all = { ...headers, 'user-agent': userAgent }
    const asked = { method: 'GET', url: target, headers: all, agent, signal, timeout: SOCKET_TIMEOUT_MS }
    const message = await ask(asked)
    const stop = (): void => void message.destroy()
    signal.addEventListener('abort', stop, { once: true })
    try {
      return await take({ status: message.statusCode ?? 0, body: message })
    } finally {
      signal.removeEventListener('abort', stop)
      stop()
      agent.destroy()
    }
  }
}

async function readResponse(message: IncomingMessage, signal: AbortSignal | undefined): Promise<HttpResponse> {
  if (message.statusCode === 101) message.destroy(new Error(OTHER_PROTOCOL))
  const stop = (): void => void message.destroy()
  signal?.addEventListener('abort', stop, { once: true })
  try {
    return { status: message.statusCode ?? 0, headers: flatten(message.headers), body: await readBody(message) }
  } finally {
    signal?.removeEventListener('abort', stop)
  }
}

/** Until the TLS handshake is done nothing of a request leaves; a tunnel or a kept connection is there at once. */
function tellConnection(request: ClientRequest, onConnection: OnConnection): void {
  onConnection(false)
  request.once('socket', (socket) => {
    if (!socket.connecting) return onConnection(true)
    socket.once('encrypted' in socket ? 'secureConnect' : 'connect', () => onConnection(true))
  })
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
