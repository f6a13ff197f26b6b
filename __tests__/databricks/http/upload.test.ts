import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createTcpServer, type AddressInfo, type Server as TcpServer } from 'node:net'
import { Readable } from 'node:stream'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import nock from 'nock'
import { patAuthorizer } from '../../../src/databricks/auth/pat.ts'
import { createTransport } from '../../../src/databricks/http/transport.ts'
import { createHttp } from '../../../src/databricks/http/workspace.ts'
import { createWorkspaceFiles, type WorkspaceFiles } from '../../../src/databricks/workspace-files.ts'
import { createClock } from '../../../src/model/clock.ts'

/** The real transport against a real server: nock's agent would stand in for what these are about. */
beforeAll(() => nock.restore())

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const MB = 1024 * 1024
const closers: (() => void)[] = []
afterEach(() => closers.splice(0).forEach((close) => close()))

type Handler = (request: IncomingMessage, response: ServerResponse) => void

const start = async (handler: Handler): Promise<{ files: WorkspaceFiles; server: Server; traces: string[] }> => {
  const server = createServer(handler)
  const traces: string[] = []
  closers.push(() => server.closeAllConnections())
  return { files: await filesAt(server, (line) => traces.push(line)), server, traces }
}

const filesAt = async (server: TcpServer, onTrace?: (line: string) => void): Promise<WorkspaceFiles> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const transport = createTransport('test')
  closers.push(() => (transport.close(), server.close()))
  const http = createHttp({
    host: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    authorizer: patAuthorizer('dapi-secret'),
    clock: createClock(Date.now(), () => performance.now()),
    random: () => 0,
    transport,
    onTrace,
  })
  return createWorkspaceFiles(http, { newBoundary: () => 'the-boundary' })
}

const received = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** A stream of megabytes that are made when they are asked for. */
const megabytes = (count: number, onRead: (nth: number) => void = () => undefined): Readable => {
  let nth = 0
  return new Readable({
    read() {
      onRead(nth)
      this.push(nth++ < count ? Buffer.alloc(MB, nth) : null)
    },
  })
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
const failureOf = (promise: Promise<unknown>): Promise<Error> =>
  promise.then(
    () => new Error('it succeeded'),
    (error: unknown) => error as Error,
  )

describe('an import', () => {
  it('brings path and content to the byte, with their length', async () => {
    let headers: IncomingMessage['headers'] = {}
    let body: Buffer = Buffer.alloc(0)
    const { files, traces } = await start((request, response) => {
      headers = request.headers
      void received(request).then((all) => {
        body = all
        response.end()
      })
    })
    const path = '/Workspace/Users/me/a\nb "c" 100%/ü\r\n::error::.py'
    const content = Buffer.from([0, 13, 10, 10, 255, 45, 45])
    await files.importFile(path, { bytes: content.length, open: () => Readable.from([content]) })
    const field = (name: string, text: string): string =>
      `--the-boundary\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`
    const file =
      '--the-boundary\r\nContent-Disposition: form-data; name="content"; filename="_____error__.py"\r\n' +
      'Content-Type: application/octet-stream\r\n\r\n'
    expect(body).toEqual(
      Buffer.concat([
        Buffer.from(field('path', path) + file),
        content,
        Buffer.from(`\r\n${field('format', 'AUTO')}${field('overwrite', 'true')}--the-boundary--\r\n`),
      ]),
    )
    expect(headers).toMatchObject({
      'content-type': 'multipart/form-data; boundary=the-boundary',
      'content-length': String(body.length),
      authorization: 'Bearer dapi-secret',
    })
    expect(headers['transfer-encoding']).toBeUndefined()
    expect(traces).toEqual([expect.stringMatching(/^POST 2\.0\/workspace\/import 200 in [\d.]+ ms$/)])
  })

  it('of an empty file has an empty part', async () => {
    let body = ''
    const { files } = await start((request, response) => {
      void received(request).then((all) => {
        body = all.toString()
        response.end('{}')
      })
    })
    await files.importFile('/a/__init__.py', { bytes: 0, open: () => Buffer.alloc(0) })
    expect(body).toContain(
      'name="content"; filename="__init__.py"\r\nContent-Type: application/octet-stream\r\n\r\n\r\n--',
    )
  })

  it('of 450 MB is never held in memory', async () => {
    let bytes = 0
    let most = 0
    const { files } = await start((request, response) => {
      request.on('data', (chunk: Buffer) => (bytes += chunk.length))
      request.on('end', () => response.end('{}'))
    })
    const before = process.memoryUsage().rss
    let looks = 0
    const look = (): void => {
      // What is sent already is garbage, which piles up where other tests keep the processors busy.
      if (++looks % 25 === 0) collectGarbage()
      most = Math.max(most, process.memoryUsage().rss - before)
    }
    await files.importFile('/a/large.bin', { bytes: 450 * MB, open: () => megabytes(450, look) })
    expect(bytes).toBeGreaterThan(450 * MB)
    expect(most / MB).toBeLessThan(150)
  })

  it.each([
    ['shrank', [Buffer.alloc(3)], /could not be imported: it shrank while it was read: it had 5 bytes, and gave 3\./],
    ['grew', [Buffer.alloc(5), Buffer.alloc(1)], /could not be imported: it grew while it was read: it had 5 bytes\./],
  ])('of a file that %s meanwhile fails at once, and ends the connection', async (_, chunks, sentence) => {
    let sent = 0
    let closed: Promise<unknown> = Promise.resolve()
    const { files } = await start((request, response) => {
      sent++
      closed = new Promise((resolve) => request.on('close', resolve))
      request.on('error', () => undefined)
      request.on('end', () => response.end('{}'))
      request.resume()
    })
    const error = await failureOf(files.importFile('/a/b.csv', { bytes: 5, open: () => Readable.from(chunks) }))
    expect(error).toMatchObject({ kind: 'input', message: expect.stringMatching(sentence) })
    expect(error.message).toContain('/a/b.csv')
    await closed
    expect(sent).toBeLessThanOrEqual(1)
  })

  it('of a file that cannot be read says why', async () => {
    const { files } = await start((request) => request.on('error', () => undefined).resume())
    const broken = new Readable({
      read() {
        this.destroy(Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' }))
      },
    })
    const gone = (): never => {
      throw new Error('ENOENT: no such file')
    }
    expect((await failureOf(files.importFile('/a/b', { bytes: 5, open: () => broken }))).message).toBe(
      '/a/b could not be imported: it could not be read (EIO: i/o error, read).',
    )
    expect((await failureOf(files.importFile('/a/b', { bytes: 5, open: gone }))).message).toMatch(/no such file/)
  })

  it('ends in the middle with its signal, closes the connection, and lets go of the file', async () => {
    const stop = new AbortController()
    let closed: Promise<unknown> = Promise.resolve()
    const { files } = await start((request) => {
      request.on('error', () => undefined)
      closed = new Promise((resolve) => request.on('close', resolve))
      request.once('data', () => stop.abort(new Error('enough')))
    })
    const source = megabytes(1000)
    const error = await failureOf(
      files.importFile('/a/b', { bytes: 1000 * MB, open: () => source }, { signal: stop.signal }),
    )
    expect(error.message).toBe('enough')
    await closed
    await nextTurn()
    expect(source.destroyed).toBe(true)
  })

  it('that waits for bytes lets go of the file when its signal aborts', async () => {
    const stop = new AbortController()
    const { files } = await start((request) => {
      request.on('error', () => undefined)
      request.once('data', () => stop.abort(new Error('enough')))
    })
    const source = new Readable({ read: () => undefined })
    await failureOf(files.importFile('/a/b', { bytes: 10, open: () => source }, { signal: stop.signal }))
    await nextTurn()
    expect(source.destroyed).toBe(true)
  })

  it('that is refused before all is sent stops sending, and its connection is not used again', async () => {
    let reads = 0
    let closed: Promise<unknown> = Promise.resolve()
    const { files } = await start((request, response) => {
      request.on('error', () => undefined)
      closed = new Promise((resolve) => request.socket.on('close', resolve))
      response.writeHead(403, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ error_code: 'PERMISSION_DENIED', message: 'Not here.' }))
    })
    const source = megabytes(1000, () => reads++)
    const error = await failureOf(files.importFile('/a/b', { bytes: 1000 * MB, open: () => source }))
    expect(error).toMatchObject({
      kind: 'auth',
      message: expect.stringContaining('(403 PERMISSION_DENIED): Not here.'),
    })
    await closed
    expect([source.destroyed, reads < 100]).toEqual([true, true])
  })

  it('that is refused before all is sent is not taken for the beginning of the next request', async () => {
    const body = JSON.stringify({ error_code: 'PERMISSION_DENIED', message: 'Not here.' })
    const answer = `HTTP/1.1 403 Forbidden\r\nConnection: keep-alive\r\nContent-Length: ${body.length}\r\n\r\n${body}`
    let closed: Promise<unknown> = Promise.resolve()
    // One that keeps the connection, as node's own server does not.
    const server = createTcpServer((socket) => {
      closed = new Promise((resolve) => socket.on('close', resolve))
      socket.on('error', () => undefined)
      socket.once('data', () => socket.write(answer))
      socket.resume()
    })
    await filesAt(server)
    const transport = createTransport('test')
    const open = (): Readable => {
      const stream = new Readable({ read: () => undefined })
      stream.push('x')
      return stream
    }
    const upload = { bytes: 9, open }
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    expect(await transport.send({ method: 'POST', url, headers: {}, upload })).toMatchObject({ status: 403 })
    await closed
    transport.close()
  })

  it('opens its content anew when it is sent again', async () => {
    let asked = 0
    const bodies: number[] = []
    const { files } = await start((request, response) => {
      void received(request).then(({ length }) => {
        bodies.push(length)
        if (++asked === 1) request.socket.destroy()
        else response.writeHead(asked === 2 ? 504 : 200).end()
      })
    })
    let opened = 0
    const open = (): Readable => (opened++, Readable.from([Buffer.alloc(7)]))
    await files.importFile('/a/b', { bytes: 7, open })
    expect([opened, new Set(bodies).size]).toEqual([3, 1])
  })
})

it('twenty imports go side by side, and a look waits for none of them', async () => {
  const waiting: ServerResponse[] = []
  let connections = 0
  let arrived = (): void => undefined
  const all = new Promise<void>((resolve) => (arrived = resolve))
  const { files, server } = await start((request, response) => {
    request.resume()
    if (request.method === 'GET') return response.end('{"objects":[]}')
    request.on('end', () => waiting.push(response) === 20 && arrived())
  })
  server.on('connection', () => connections++)
  const imports = Array.from({ length: 40 }, (_, nth) =>
    files.importFile(`/a/${nth}`, { bytes: 1, open: () => Buffer.from('x') }),
  )
  await all
  expect(await files.listFolder('/a')).toEqual([])
  expect([waiting.length, connections]).toEqual([20, 21])
  waiting.push = (response) => (response.end('{}'), 0)
  for (const response of waiting.splice(0)) response.end('{}')
  await Promise.all(imports)
  expect(connections).toBe(21)
})
