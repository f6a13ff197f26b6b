import { ApiError, RetryableError } from '../http/errors.ts'
import { entries } from '../wire/foreign.ts'
import { askIssuer, type IssuerDependencies } from './issuer.ts'

/** Where a workspace exchanges credentials for its own access tokens. */
interface WorkspaceTokens {
  /** Where it gives out access tokens. */
  endpoint(signal?: AbortSignal): Promise<string>
  /** The same, and the audience that it expects of an ID token where no policy names one. */
  federation(signal?: AbortSignal): Promise<{ endpoint: string; audience: string }>
}

/**
 * The workspace's own documents: `/oidc/.well-known/oauth-authorization-server` (RFC 8414) and
 * `/.well-known/databricks-config`. Where they say nothing, the token endpoint is `/oidc/v1/token`, and the audience is
 * its address.
 */
export function discoverWorkspace(dependencies: IssuerDependencies, host: string): WorkspaceTokens {
  const oauth = documentReader(dependencies, `${host}/oidc/.well-known/oauth-authorization-server`)
  const config = documentReader(dependencies, `${host}/.well-known/databricks-config`)
  const endpoint = async (signal?: AbortSignal): Promise<string> => {
    const { token_endpoint: named } = await oauth(signal)
    // Credentials go to the host that was given, whatever the document says.
    return typeof named === 'string' && URL.canParse(named) && new URL(named).origin === host
      ? named
      : `${host}/oidc/v1/token`
  }
  return {
    endpoint,
    async federation(signal) {
      const [{ token_federation_default_oidc_audiences: audiences }, url] = await Promise.all([
        config(signal).catch((error: unknown) => {
          throw withAudienceAdvice(error)
        }),
        endpoint(signal),
      ])
      const [audience] = entries(audiences)
      return { endpoint: url, audience: typeof audience === 'string' && audience !== '' ? audience : url }
    },
  }
}

/** Only the audience is read from that document. */
const AUDIENCE_ADVICE = 'With the audience of the federation policy as `oidc-audience` this request is not sent.'

function withAudienceAdvice(error: unknown): unknown {
  if (!(error instanceof RetryableError)) return error
  const { what, why, waitMs, mistake, error: last } = error
  const failure = { status: last.status, code: last.code, message: last.said }
  const advice = `${last.advice} ${AUDIENCE_ADVICE}`
  const advised = new ApiError(last.kind, last.message, advice, failure, { cause: last.cause, effect: last.effect })
  return new RetryableError(what, why, advised, { waitMs, mistake })
}

/** Reads a document of the workspace, empty where it has none. An answer of the workspace itself is remembered. */
function documentReader(
  dependencies: IssuerDependencies,
  url: string,
): (signal?: AbortSignal) => Promise<Record<string, unknown>> {
  let known: Record<string, unknown> | undefined
  return async (signal) => {
    if (known !== undefined) return known
    try {
      known = await askIssuer(dependencies, {
        url,
        who: 'the workspace',
        what: 'say how to sign in',
        advice: () => '',
        signal,
      })
      return known
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      if (error.status === 404) known = {}
      return {}
    }
  }
}
