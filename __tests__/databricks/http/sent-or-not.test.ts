import { createServer as createHttpServer } from 'node:http'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import nock from 'nock'
import { createVirtualClock } from '../../../harness/virtual-clock.ts'
import { createTransport, type Transport } from '../../../src/databricks/http/transport.ts'
import { createHttp, type Call } from '../../../src/databricks/http/workspace.ts'
import { ApiError } from '../../../src/databricks/http/errors.ts'
import { Interrupted } from '../../../src/model/errors.ts'

// nock's own agent stands in for the ones that these are about.
beforeAll(() => nock.restore())

const closing: (() => void)[] = []
afterEach(() => closing.splice(0).forEach((close) => close()))

const listen = async (server: Server): Promise<number> => {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => void sockets.add(socket.on('error', () => undefined)))
  closing.push(() => {
    server.close()
    for (const socket of sockets) socket.destroy()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

const silent = (): Server => createServer()

/** What a transport tells of its connections while it sends a request that is given up after a moment. */
const told = async (url: string, transport = createTransport('test')): Promise<boolean[]> => {
  const heard: boolean[] = []
  const request = { method: 'GET' as const, url, headers: {} }
  const givenUp = new Promise((resolve) => setTimeout(resolve, 250))
  const sent = transport.send(request, AbortSignal.timeout(200), (isMade) => heard.push(isMade)).catch(() => undefined)
  // A tunnel that a proxy never opens does not hear of the signal.
  await Promise.race([sent, givenUp])
  return heard
}

describe('whether a request can have been sent', () => {
  it('is not so while the TLS handshake goes on', async () => {
    expect(await told(`https://127.0.0.1:${await listen(silent())}/`)).toEqual([false])
  })

  it('is so once there is a connection, and at once on one that was kept', async () => {
    const transport = createTransport('test')
    const url = `http://127.0.0.1:${await listen(createHttpServer((_, response) => response.end()))}/`
    expect(await told(url, transport)).toEqual([false, true])
    expect(await told(url, transport)).toEqual([false, true])
    transport.close()
    expect(await told(`http://127.0.0.1:${await listen(silent())}/`)).toEqual([false, true])
  })

  it('is not so while a proxy has not opened the tunnel', async () => {
    const port = await listen(silent())
    process.env.https_proxy = `http://127.0.0.1:${port}`
    const heard = await told('https://dbc.example.com/')
    Reflect.deleteProperty(process.env, 'https_proxy')
    expect(heard).toEqual([false])
  })
})

/** A call that is given up by `timeout` after five seconds, on a transport that never answers. */
const givenUp = async (send: Transport['send'], authorize = () => Promise.resolve({ authorization: 'Bearer t' })) => {
  const clock = createVirtualClock()
  const over = new AbortController()
  void clock.sleep(5_000).then(() => over.abort(new Interrupted('timeout')))
  const transport = { send, close: () => undefined }
  const authorizer = { type: 'pat', renews: false, advice: '', authorize }
  const http = createHttp({ host: 'https://dbc.example.com', authorizer, transport, clock, random: () => 0.5 })
  const events: string[] = []
  const call: Call = {
    method: 'POST',
    path: '2.1/jobs/run-now',
    what: 'run job 7',
    outageMs: 300_000,
    signal: over.signal,
    onSending: async () => void events.push('sending'),
    onNotDone: async () => void events.push('not done'),
  }
  const error = await http.call(call).catch((reason: unknown) => reason)
  return { error, events }
}

const NEVER = new Promise<never>(() => undefined)

describe('a request that is given up', () => {
  it('before it has a connection was not sent, and says so', async () => {
    const { error, events } = await givenUp((_request, _signal, onConnection) => {
      onConnection?.(false)
      return NEVER
    })
    expect(events).toEqual(['sending', 'not done'])
    expect(error).toMatchObject({ by: 'timeout', cause: { nothingWasSent: true } })
    expect(String((error as Error).cause)).toContain('https://dbc.example.com had not taken the connection yet')
  })

  it('while it signs in was not sent either', async () => {
    const { error, events } = await givenUp(
      () => NEVER,
      () => NEVER,
    )
    expect(events).toEqual(['sending', 'not done'])
    expect(String((error as Error).cause)).toContain('Could not sign in')
  })

  it('once it has one may have been sent', async () => {
    const { error, events } = await givenUp((_request, _signal, onConnection) => {
      onConnection?.(false)
      onConnection?.(true)
      return NEVER
    })
    expect(events).toEqual(['sending'])
    expect(error).toBeInstanceOf(Interrupted)
    expect(error).not.toHaveProperty('cause')
  })

  it('by a transport that tells nothing of its connections may have been sent', async () => {
    expect((await givenUp(() => NEVER)).events).toEqual(['sending'])
  })
})

const brokenOff = Object.assign(new Error('write EPROTO: tlsv1 alert internal error'), { code: 'EPROTO' })

it.each([
  ['before it was made leaves nothing in doubt', [false], new Error('something nobody has heard of'), true],
  ['after it was made leaves it in doubt', [false, true], brokenOff, false],
  ['of which nothing was told is what the error shows', [], brokenOff, true],
])('a connection that is lost %s, whatever the error is called', async (_what, told, error, isUnsent) => {
  const clock = createVirtualClock()
  const transport: Transport = {
    send: (_request, _signal, onConnection) => {
      for (const isMade of told) onConnection?.(isMade)
      return Promise.reject(error)
    },
    close: () => undefined,
  }
  const authorizer = {
    type: 'pat',
    renews: false,
    advice: '',
    authorize: () => Promise.resolve({ authorization: 'Bearer t' }),
  }
  const http = createHttp({ host: 'https://dbc.example.com', authorizer, transport, clock, random: () => 0.5 })
  const call: Call = { method: 'POST', path: '2.1/jobs/run-now', what: 'run job 7', outageMs: 1_000 }
  const lost: unknown = await http.call(call).catch((reason: unknown) => reason)
  expect(lost instanceof ApiError && lost.nothingWasSent).toBe(isUnsent)
})
