import { ActionError } from '../../model/errors.ts'
import { ApiError, RetryableError, unreachable, type Effect } from './errors.ts'

const CERTIFICATE = /certificate|CERT|self.signed/i
const PROXY = /ERR_INVALID_PROXY|the proxy refused/
/** EAI_AGAIN is not one: it says that the name server did not answer. */
const MISTAKE = new RegExp(`ENOTFOUND|${CERTIFICATE.source}|${PROXY.source}`, 'i')

/** The error for a request that was sent, or was to be, and got no answer. */
export function connectionError(
  what: string,
  host: string,
  error: unknown,
  effect: Effect = 'unknown',
): RetryableError {
  const why = describe(error)
  const cause = error instanceof ActionError ? undefined : { cause: error }
  const advice = adviceOn(why, host)
  const told =
    advice === undefined
      ? unreachable(what, host, why, { effect, ...cause })
      : new ApiError('unreachable', `Could not ${what}: ${why}.`, advice, undefined, { effect, ...cause })
  return new RetryableError(what, why, told, { mistake: MISTAKE.test(why) })
}

function describe(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  const text = error instanceof Error ? error.message : String(error)
  if (/statusCode=407\b/.test(text)) return 'the proxy refused the connection (407 Proxy Authentication Required)'
  return code && !text.includes(code) ? `connection lost (${code}: ${text})` : `connection lost (${text})`
}

function adviceOn(why: string, host: string): string | undefined {
  if (/ENOTFOUND|EAI_AGAIN/.test(why))
    return `No host of that name was found: check the address ${host} and the runner's DNS.`
  if (CERTIFICATE.test(why))
    return 'The runner does not trust the certificate: set NODE_EXTRA_CA_CERTS to the CA bundle of your proxy or workspace.'
  if (PROXY.test(why))
    return (
      'Correct the address and the credentials of the proxy in the environment (https_proxy, http_proxy), ' +
      'or name the host in no_proxy.'
    )
  return undefined
}
