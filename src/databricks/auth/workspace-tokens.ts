import { ApiError } from '../http/errors.ts'
import { askIssuer, type IssuerDependencies } from './issuer.ts'

/** How a workspace signs in those who bring something else than one of its own tokens. */
export interface WorkspaceTokens {
  /** Where it gives out access tokens. */
  endpoint(signal?: AbortSignal): Promise<string>
  /** The same, and the audience that it expects of an ID token where no policy names one. */
  federation(signal?: AbortSignal): Promise<{ endpoint: string; audience: string }>
}

/**
 * The workspace's own documents: `/oidc/.well-known/oauth-authorization-server` (RFC 8414) and
 * `/.well-known/databricks-config`. What they do not say is as everywhere: `/oidc/v1/token`, which is the audience, too.
 */
export function discoverWorkspace(dependencies: IssuerDependencies, host: string): WorkspaceTokens {
  const oauth = document(dependencies, `${host}/oidc/.well-known/oauth-authorization-server`)
  const config = document(dependencies, `${host}/.well-known/databricks-config`)
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
        config(signal),
        endpoint(signal),
      ])
      const [audience] = Array.isArray(audiences) ? (audiences as unknown[]) : []
      return { endpoint: url, audience: typeof audience === 'string' && audience !== '' ? audience : url }
    },
  }
}

/** A document of the workspace, empty where it has none. What was told is remembered; a page of somebody else's is not. */
function document(
  dependencies: IssuerDependencies,
  url: string,
): (signal?: AbortSignal) => Promise<Record<string, unknown>> {
  let told: Record<string, unknown> | undefined
  return async (signal) => {
    if (told !== undefined) return told
    try {
      told = await askIssuer(dependencies, {
        url,
        who: 'the workspace',
        what: 'say how to sign in',
        advice: () => '',
        signal,
      })
      return told
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      if (error.status === 404) told = {}
      return {}
    }
  }
}
