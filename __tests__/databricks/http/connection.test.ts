import { describe, expect, it } from '@jest/globals'
import { connectionError } from '../../../src/databricks/http/connection.ts'
import { cpuMs } from '../../builders/cpu.ts'

const HOST = 'https://dbc.example.com'
const failed = (code: string, message: string, more: object = {}): Error =>
  Object.assign(new Error(message), { code, ...more })
const refused = new AggregateError([failed('ECONNREFUSED', 'connect ECONNREFUSED ::1:443')], '')
Object.assign(refused, { code: 'ECONNREFUSED' })

describe('a connection that was never made', () => {
  it.each<[string, Error, RegExp, RegExp, boolean]>([
    [
      'a refused one',
      failed('ECONNREFUSED', 'connect ECONNREFUSED 10.0.0.1:443', { syscall: 'connect' }),
      /dbc\.example\.com:443 refused the connection \(ECONNREFUSED\)/,
      /misspelt/,
      false,
    ],
    ['one refused at every address', refused, /dbc\.example\.com:443 refused the connection/, /misspelt/, false],
    [
      'a name that does not resolve',
      failed('ENOTFOUND', 'getaddrinfo ENOTFOUND dbc.example.com'),
      /the name dbc\.example\.com does not resolve \(ENOTFOUND\)/,
      /No host of that name.*misspelt/,
      true,
    ],
    [
      'a name server that does not answer',
      failed('EAI_AGAIN', 'getaddrinfo EAI_AGAIN dbc.example.com'),
      /the name dbc\.example\.com could not be looked up \(EAI_AGAIN\)/,
      /DNS/,
      false,
    ],
    [
      'a host that is not to be reached',
      failed('EHOSTUNREACH', 'connect EHOSTUNREACH 10.0.0.1:443', { syscall: 'connect' }),
      /dbc\.example\.com:443 could not be reached \(EHOSTUNREACH\)/,
      /can reach https:\/\/dbc\.example\.com/,
      false,
    ],
    [
      'a plain http port addressed as https',
      failed(
        'ERR_SSL_WRONG_VERSION_NUMBER',
        '00F:error:0A00010B:SSL routines:tls_validate_record_header:wrong version',
      ),
      /dbc\.example\.com:443 does not speak TLS \(ERR_SSL_WRONG_VERSION_NUMBER\)/,
      /plain http/,
      true,
    ],
    [
      'the same, in the words of older versions',
      failed('EPROTO', 'write EPROTO 140:error:1408F10B:SSL routines:ssl3_get_record:wrong version number:../deps'),
      /does not speak TLS \(EPROTO\)/,
      /plain http/,
      true,
    ],
    [
      'a handshake that is broken off',
      failed('ECONNRESET', 'Client network socket disconnected before secure TLS connection was established'),
      /the TLS handshake with dbc\.example\.com:443 failed/,
      /can reach/,
      false,
    ],
    [
      'a certificate that is not trusted',
      failed('SELF_SIGNED_CERT_IN_CHAIN', 'self-signed certificate in certificate chain'),
      /the certificate of dbc\.example\.com:443 was not accepted \(SELF_SIGNED_CERT_IN_CHAIN/,
      /NODE_EXTRA_CA_CERTS/,
      true,
    ],
    [
      'a proxy that wants other credentials',
      failed('ECONNRESET', 'tunneling socket could not be established, statusCode=407'),
      /the proxy refused the connection \(407 Proxy Authentication Required\)/,
      /credentials of the proxy/,
      true,
    ],
    [
      'a proxy that does not connect',
      failed('ECONNRESET', 'tunneling socket could not be established, statusCode=503'),
      /the proxy did not connect to dbc\.example\.com:443 \(503\)/,
      /proxy/,
      false,
    ],
    [
      'a proxy that is away',
      failed('ECONNRESET', 'tunneling socket could not be established, cause=connect ECONNREFUSED 10.9.9.9:3128'),
      /the proxy could not be reached \(connect ECONNREFUSED 10\.9\.9\.9:3128\)/,
      /https_proxy/,
      false,
    ],
    [
      'a proxy without an address',
      failed('ERR_INVALID_PROXY', 'the environment variable https_proxy is not the address of a proxy'),
      /https_proxy is not the address of a proxy/,
      /https_proxy/,
      true,
    ],
  ])('%s: nothing was sent', (_name, error, message, advice, mistake) => {
    const told = connectionError('read run 42', HOST, error)
    expect(told).toMatchObject({ what: 'read run 42', mistake })
    expect(told.error).toMatchObject({ kind: 'unreachable', effect: 'not-sent', nothingWasSent: true })
    expect(told.error.mayHaveTakenEffect).toBe(false)
    expect(told.error.message).toMatch(message)
    expect(told.error.advice).toMatch(advice)
  })

  it('names the port that was given', () => {
    const error = failed('ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:8443', { syscall: 'connect' })
    expect(connectionError('x', 'https://127.0.0.1:8443', error).why).toContain('127.0.0.1:8443 refused')
    expect(connectionError('x', 'http://localhost', error).why).toContain('localhost:80 refused')
  })
})

describe('a connection that was lost', () => {
  it.each<[string, unknown]>([
    ['in the middle', failed('ECONNRESET', 'read ECONNRESET')],
    ['after the request was written', failed('ECONNRESET', 'socket hang up')],
    ['by a broken record', failed('ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC', 'bad record mac')],
    ['by an alert after the handshake', failed('ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', 'certificate required')],
    ['by its deadline', new Error('no answer within 60 s')],
    ['by something that is not an error', 'gone'],
  ])('%s: the request may have taken effect', (_name, error) => {
    const { error: told } = connectionError('run job 1', HOST, error)
    expect(told).toMatchObject({ effect: 'unknown', mayHaveTakenEffect: true, nothingWasSent: false })
    expect(told.message).toMatch(/connection lost \(|certificate/)
    expect(told.advice).not.toBe('')
  })

  it('before its request was due to be sent is told as such by who knows', () => {
    expect(connectionError('sign in', HOST, new Error('no answer within 60 s'), 'not-sent').error.nothingWasSent).toBe(
      true,
    )
  })
})

it.each([
  'tunneling socket could not be established, cause=',
  'tunneling socket could not be established, statusCode=1',
  'connect E',
  'certificate',
  'self signed ',
  '1',
  '\n',
  ' ',
])('an error made of 5 MB of %j costs next to nothing', (piece) => {
  const text = piece.repeat(Math.ceil(5_000_000 / piece.length))
  const started = cpuMs()
  for (const code of ['ECONNRESET', 'EPROTO', `ERR_SSL_${'A'.repeat(5_000_000)}`])
    expect(connectionError('x', HOST, failed(code, text)).error.message).toContain('Could not x')
  expect(cpuMs() - started).toBeLessThan(1_000)
})
