import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { createServer } from 'node:http'
import { connect, createServer as createTcpServer, type AddressInfo, type Server as TcpServer } from 'node:net'
import nock from 'nock'
import { createTransport } from '../../../src/databricks/http/transport.ts'

const PROXY_VARIABLES = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY']
const before = Object.fromEntries(PROXY_VARIABLES.map((name) => [name, process.env[name]]))
const servers: TcpServer[] = []

afterEach(() => {
  for (const server of servers.splice(0)) server.close()
  for (const name of PROXY_VARIABLES) {
    if (before[name] === undefined) Reflect.deleteProperty(process.env, name)
    else process.env[name] = before[name]
  }
})

const setProxy = (variables: Record<string, string>): void => {
  for (const name of PROXY_VARIABLES) Reflect.deleteProperty(process.env, name)
  Object.assign(process.env, variables)
}

/** A server that answers with the Host it was asked for; gives its port, undefined where the address does not exist. */
const listen = (address: string): Promise<number | undefined> =>
  new Promise((resolve) => {
    const server = createServer((request, response) => response.end(request.headers.host))
    server.on('error', () => resolve(undefined))
    server.listen(0, address, () => resolve((server.address() as AddressInfo).port))
    servers.push(server)
  })

const get = async (url: string): Promise<string> => {
  const transport = createTransport('test')
  try {
    return (await transport.send({ method: 'GET', url, headers: {} })).body
  } finally {
    transport.close()
  }
}

describe('the transport', () => {
  it('reaches the loopback address of IPv6', async () => {
    nock.enableNetConnect(/^(?:127\.0\.0\.1|localhost|w\.invalid|\[?::1\]?)/)
    const port = await listen('::1')
    // A machine without IPv6 still tells an address from a name: it finds no way there, and looks nothing up.
    if (port === undefined) await expect(get('http://[::1]:9/')).rejects.toMatchObject({ syscall: 'connect' })
    else expect(await get(`http://[::1]:${port}/`)).toBe(`[::1]:${port}`)
  })

  it.each([
    'http://',
    'proxy.example.com:8080',
    'socks5://me:secret@proxy.example.com:1080',
    'http://me:%zz@proxy.example.com',
    'http://pro xy',
  ])('does not go past a proxy that is none: %p', async (http_proxy) => {
    setProxy({ http_proxy })
    const lost = get('http://w.invalid/')
    await expect(lost).rejects.toMatchObject({
      code: 'ERR_INVALID_PROXY',
      message: expect.stringContaining('http_proxy'),
    })
    await expect(lost).rejects.not.toMatchObject({ message: expect.stringContaining('secret') })
    setProxy({ HTTPS_PROXY: http_proxy })
    await expect(get('https://w.invalid/')).rejects.toMatchObject({ message: expect.stringContaining('HTTPS_PROXY') })
  })

  it('needs no proxy for a host that it is not for', async () => {
    const port = await listen('127.0.0.1')
    setProxy({ http_proxy: 'http://' })
    expect(await get(`http://127.0.0.1:${port}/`)).toBe(`127.0.0.1:${port}`)
    setProxy({ http_proxy: 'http://', no_proxy: 'w.invalid' })
    await expect(get('http://w.invalid/')).rejects.not.toMatchObject({ code: 'ERR_INVALID_PROXY' })
  })

  it('goes through a proxy that is one', async () => {
    for (const scheme of ['http://', 'http://me:%21@', '']) {
      setProxy({ http_proxy: `${scheme}127.0.0.1:9` })
      await expect(get('http://w.invalid/')).rejects.toMatchObject({
        message: expect.stringContaining('tunneling socket'),
      })
    }
  })
})

it('speaks http and https in turn, as a workspace on loopback and a token service elsewhere want it', async () => {
  nock.enableNetConnect('127.0.0.1')
  const port = await listen('127.0.0.1')
  const transport = createTransport('test')
  expect((await transport.send({ method: 'GET', url: `http://127.0.0.1:${String(port)}/`, headers: {} })).status).toBe(
    200,
  )
  // Nobody listens there; an agent that speaks the other protocol would fail before it found out.
  await expect(transport.send({ method: 'GET', url: 'https://127.0.0.1:9/', headers: {} })).rejects.toThrow(
    /ECONNREFUSED/,
  )
  transport.close()
})

it('gives up a request that is aborted before its answer begins, and closes the connection', async () => {
  nock.enableNetConnect('127.0.0.1')
  let closed: Promise<unknown> = Promise.resolve()
  const asked = new Promise<number>((resolve) => {
    const server = createServer((request) => {
      closed = new Promise((gone) => request.socket.on('close', gone))
      arrived()
    })
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
    servers.push(server)
  })
  let arrived = (): void => undefined
  const here = new Promise<void>((resolve) => (arrived = resolve))
  const transport = createTransport('test')
  const stop = new AbortController()
  const sent = transport.send(
    { method: 'GET', url: `http://127.0.0.1:${String(await asked)}/`, headers: {} },
    stop.signal,
  )
  await here
  stop.abort()
  await expect(sent).rejects.toThrow(/abort/i)
  await closed
  transport.close()
})

it('keeps the connection for the next request when the signal of the last one aborts after its answer', async () => {
  nock.enableNetConnect('127.0.0.1')
  const port = await listen('127.0.0.1')
  let connections = 0
  servers.at(-1)?.on('connection', () => connections++)
  const transport = createTransport('test')
  for (let request = 0; request < 5; request++) {
    const over = new AbortController()
    await transport.send({ method: 'GET', url: `http://127.0.0.1:${String(port)}/`, headers: {} }, over.signal)
    over.abort()
  }
  transport.close()
  expect(connections).toBe(1)
})

// nock's own agent stands in for the ones that these are about.
describe('without a stand-in', () => {
  beforeAll(() => nock.restore())
  afterAll(() => nock.activate())

  it('keeps the connection for the next request', async () => {
    const port = await listen('127.0.0.1')
    let connections = 0
    servers.at(-1)?.on('connection', () => connections++)
    const transport = createTransport('test')
    for (let request = 0; request < 5; request++)
      await transport.send({ method: 'GET', url: `http://127.0.0.1:${String(port)}/`, headers: {} })
    transport.close()
    expect(connections).toBe(1)
  })

  describe('an answer that is not one', () => {
    /** A server that says `head` to the first request of a connection, and then nothing. */
    const speak = (head: string): Promise<number> =>
      new Promise((resolve) => {
        const server = createTcpServer((socket) => {
          socket.on('error', () => undefined)
          socket.once('data', () => socket.write(head))
        })
        server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
        servers.push(server)
      })

    it.each([
      ['with an upgrade', 'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'],
      ['without one', 'HTTP/1.1 101 Switching Protocols\r\n\r\n'],
    ])('101 %s is a lost connection at once', async (_name, head) => {
      const port = await speak(head)
      const began = performance.now()
      await expect(get(`http://127.0.0.1:${String(port)}/`)).rejects.toThrow(/101/)
      expect(performance.now() - began).toBeLessThan(5000)
    })
  })

  describe('a proxy that wants a name and password', () => {
    const warnings: Error[] = []
    const onWarning = (warning: Error): void => void warnings.push(warning)
    beforeAll(() => void process.on('warning', onWarning))
    afterAll(() => void process.off('warning', onWarning))

    it('gets them in one header, and nobody is warned of anything', async () => {
      const asked: unknown[] = []
      const target = await listen('127.0.0.1')
      const proxy = createServer()
      proxy.on('connect', (request, socket) => {
        asked.push(request.headers['proxy-authorization'], request.headers.host)
        const onward = connect(Number(target), '127.0.0.1', () => {
          socket.write('HTTP/1.1 200 OK\r\n\r\n')
          onward.pipe(socket).pipe(onward)
        })
      })
      servers.push(proxy)
      const port = await new Promise<number>((resolve) => {
        proxy.listen(0, '127.0.0.1', () => resolve((proxy.address() as AddressInfo).port))
      })
      setProxy({ http_proxy: `http://me:p%40ss@127.0.0.1:${port}` })
      expect(await get('http://w.invalid/')).toContain('w.invalid')
      expect(asked).toEqual([`Basic ${Buffer.from('me:p@ss').toString('base64')}`, 'w.invalid:80'])
      await new Promise((resolve) => setImmediate(resolve))
      expect(warnings).toEqual([])
    })
  })
})
