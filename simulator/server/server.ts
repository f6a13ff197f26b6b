import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isMultipart } from './multipart.ts'
import type { Service, SimAnswer, SimRequest } from './request.ts'

export type { Service } from './request.ts'

// A static import of node:http builds its whole ES module face, which costs 26 ms on Node 24.
const http = process.getBuiltinModule('node:http')

/** Serves a workspace, or identity providers, on loopback and tells it its address. */
export async function startServer(
  service: Service,
  options: { port?: number; host?: string; clockFactor?: number } = {},
): Promise<{ url: string; close: () => Promise<void> }> {
  const { port = 0, host = '127.0.0.1', clockFactor = 1 } = options
  const server = http.createServer((request, response) => void serve(service, request, response, clockFactor))
  await listen(server, port, host)
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`
  service.url = url
  return { url, close: () => close(server) }
}

async function serve(
  service: Service,
  request: IncomingMessage,
  response: ServerResponse,
  clockFactor: number,
): Promise<void> {
  try {
    const answer = service.handle({
      method: request.method ?? 'GET',
      path: request.url ?? '/',
      headers: flat(request),
      ...(await read(request)),
    })
    if (answer.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, answer.delayMs / clockFactor).unref())
    send(answer, response)
  } catch (error) {
    if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' })
    response.end(`The simulator failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  }
}

function send(answer: SimAnswer, response: ServerResponse): void {
  if (answer.kind === 'reset') {
    response.socket?.resetAndDestroy()
    return
  }
  const body = Buffer.from(answer.body, answer.encoding ?? 'utf8')
  response.writeHead(answer.status, { ...answer.headers, 'content-length': body.length })
  if (answer.kind === 'answer') response.end(body)
  else response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.socket?.destroy())
}

function flat(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  )
}

async function read(request: IncomingMessage): Promise<Pick<SimRequest, 'body' | 'bytes'>> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const bytes = Buffer.concat(chunks)
  return isMultipart(request.headers['content-type']) ? { body: '', bytes } : { body: bytes.toString('utf8') }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve())
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
