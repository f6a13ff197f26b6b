import { ActionError } from '../../model/errors.ts'
import { codeOf } from '../../text/failure.ts'
import { ApiError, reachAdvice, RetryableError, type Effect } from './errors.ts'

/** What came of a connection: what to say, what to do, and whether anything of the request can have been sent. */
interface Loss {
  why: string
  /** Absent: what helps with any host that does not answer. */
  advice?: string
  effect: Effect
  /** True for what looks like a mistake in the settings, which waiting seldom mends. */
  mistake?: boolean
}

/**
 * The error for a request that was sent, or was to be, and got no answer. `host` is where it went (`https://host`);
 * `effect` what it can have done, and where nobody knows, what the error itself shows.
 */
export function connectionError(what: string, host: string, error: unknown, effect?: Effect): RetryableError {
  const loss = describeLoss(error, host)
  const told = new ApiError(
    'unreachable',
    `Could not ${what}: ${loss.why}.`,
    loss.advice ?? reachAdvice(host),
    undefined,
    {
      effect: effect ?? loss.effect,
      ...(error instanceof ActionError ? {} : { cause: error }),
    },
  )
  return new RetryableError(what, loss.why, told, { mistake: loss.mistake })
}

function describeLoss(error: unknown, host: string): Loss {
  const { code, text } = readError(error)
  return (
    proxyLoss(code, text, host) ??
    lookUpLoss(code, host) ??
    tlsLoss(code, text, host) ??
    connectLoss(code, text, error, host) ?? {
      why: code && !text.includes(code) ? `connection lost (${code}: ${text})` : `connection lost (${text})`,
      effect: 'unknown',
    }
  )
}

function readError(error: unknown): { code: string; text: string } {
  if (!(error instanceof Error)) return { code: '', text: String(error) }
  const code = codeOf(error)
  // Where every address of a name refused, the error of the whole has no text of its own.
  const first: unknown = error instanceof AggregateError ? error.errors[0] : undefined
  return { code, text: error.message || (first instanceof Error ? first.message : code) }
}

/** `host:port`, the port also where it goes without saying. */
function placeOf(host: string): string {
  const { protocol, hostname, port } = new URL(host)
  return `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`
}

const PROXY_ADVICE =
  'Correct the address and the credentials of the proxy in the environment (https_proxy, http_proxy), ' +
  'or name the host in no_proxy.'

function proxyLoss(code: string, text: string, host: string): Loss | undefined {
  if (code === 'ERR_INVALID_PROXY') return { why: text, advice: PROXY_ADVICE, effect: 'not-sent', mistake: true }
  const [, status, cause] =
    /^tunneling socket could not be established, (?:statusCode=(\d+)|cause=(.*))/.exec(text) ?? []
  if (status === '407') {
    const why = 'the proxy refused the connection (407 Proxy Authentication Required)'
    return { why, advice: PROXY_ADVICE, effect: 'not-sent', mistake: true }
  }
  if (status !== undefined) {
    const advice = `Check whether the proxy may connect to ${placeOf(host)}, or name the host in no_proxy.`
    return { why: `the proxy did not connect to ${placeOf(host)} (${status})`, advice, effect: 'not-sent' }
  }
  if (cause === undefined) return undefined
  const isReached = !/^(?:connect|getaddrinfo) E/.test(cause)
  const why = `the proxy ${isReached ? 'broke the connection off' : 'could not be reached'} (${cause})`
  return { why, advice: PROXY_ADVICE, effect: 'not-sent', mistake: cause.includes('ENOTFOUND') }
}

function lookUpLoss(code: string, host: string): Loss | undefined {
  const { hostname } = new URL(host)
  const advice = `No host of that name was found: check whether ${host} is misspelt, and the runner's DNS.`
  if (code === 'ENOTFOUND')
    return { why: `the name ${hostname} does not resolve (${code})`, advice, effect: 'not-sent', mistake: true }
  // The name server did not answer, which is an outage and not a mistake.
  if (code.startsWith('EAI_'))
    return { why: `the name ${hostname} could not be looked up (${code})`, advice, effect: 'not-sent' }
  return undefined
}

/** What a server that speaks plain http looks like to a TLS client. */
const NOT_TLS = /ERR_SSL_(?:WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST)/
const NOT_TLS_TEXT = /wrong version number|packet length too long|http request/
/** Ends of a handshake. Other alerts may come after it, when the request is under way. */
const HANDSHAKE = /^ERR_SSL_\w*(?:HANDSHAKE_FAILURE|PROTOCOL_VERSION|UNRECOGNIZED_NAME|UNSUPPORTED_PROTOCOL)$/
const CERTIFICATE = /certificate|CERT|self.signed/i

function tlsLoss(code: string, text: string, host: string): Loss | undefined {
  const place = placeOf(host)
  if (NOT_TLS.test(code) || (code === 'EPROTO' && NOT_TLS_TEXT.test(text))) {
    const advice = `What answers at ${place} seems to speak plain http: check the host and the port (443 as a rule).`
    return { why: `${place} does not speak TLS (${code})`, advice, effect: 'not-sent', mistake: true }
  }
  if (HANDSHAKE.test(code) || code === 'EPROTO' || text.includes('before secure TLS connection was established'))
    return { why: `the TLS handshake with ${place} failed (${text})`, effect: 'not-sent' }
  if (!CERTIFICATE.test(`${code} ${text}`)) return undefined
  return {
    why: `the certificate of ${place} was not accepted (${code}: ${text})`,
    advice:
      'The runner does not trust the certificate: set NODE_EXTRA_CA_CERTS to the CA bundle of your proxy or workspace.',
    // Node's own checks end the handshake; an alert of the other side may come after it.
    effect: code.startsWith('ERR_SSL_') ? 'unknown' : 'not-sent',
    mistake: true,
  }
}

function connectLoss(code: string, text: string, error: unknown, host: string): Loss | undefined {
  const place = placeOf(host)
  if (code === 'ECONNREFUSED') {
    const advice =
      `Nothing listens at ${place}, or a firewall turns the runner away: check whether the host or the port is ` +
      'misspelt, and whether this runner may reach it (proxy, IP access list, private link).'
    return { why: `${place} refused the connection (${code})`, advice, effect: 'not-sent' }
  }
  const isConnecting = error instanceof Error && 'syscall' in error && error.syscall === 'connect'
  if (isConnecting || /^connect E/.test(text))
    return { why: `${place} could not be reached (${code})`, effect: 'not-sent' }
  return undefined
}
