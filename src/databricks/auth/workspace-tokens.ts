import { ApiError } from '../failure.ts'
import { askIssuer, type IssuerDependencies } from './issuer.ts'

/** How a workspace signs in those who bring something else than one of its own tokens. */
export interface WorkspaceTokens {
  /** Where it gives out access tokens. */
  endpoint(signal?: AbortSignal): Promise<string>
  /** The same, and the audience that it expects of an ID token where no policy names one. */
  exchange(signal?: AbortSignal): Promise<{ endpoint: string; audience: string }>
}

/**
 * The workspace's own documents: `/oidc/.well-known/oauth-authorization-server` (RFC 8414) and
 * `/.well-known/databricks-config`. What they do not say is as everywhere: `/oidc/v1/token`, which is the audience, too.
 */
export function discoverWorkspace(dependencies: IssuerDependencies, host: string): WorkspaceTokens {
  const read = (path: string, signal?: AbortSignal): Promise<Record<string, unknown>> =>
    askIssuer(dependencies, { url: `${host}${path}`, who: 'the workspace', what: 'say how to sign in', advice: () => '', signal }).catch((error: unknown) => {
      // It has no such document. What cannot be reached at all is another matter.
      if (error instanceof ApiError) return {}
      throw error
    })
  const endpoint = remember(async (signal) => {
    const { token_endpoint: told } = await read('/oidc/.well-known/oauth-authorization-server', signal)
    // Credentials go to the host that was given, whatever the document says.
    return typeof told === 'string' && URL.canParse(told) && new URL(told).origin === host ? told : `${host}/oidc/v1/token`
  })
  const told = remember(async (signal) => {
    const { token_federation_default_oidc_audiences: audiences } = await read('/.well-known/databricks-config', signal)
    const [first] = Array.isArray(audiences) ? (audiences as unknown[]) : []
    return typeof first === 'string' ? first : ''
  })
  return {
    endpoint,
    async exchange(signal) {
      const [audience, url] = await Promise.all([told(signal), endpoint(signal)])
      return { endpoint: url, audience: audience || url }
    },
  }
}

/** Asks once, and again only after a failure. */
function remember<T>(ask: (signal?: AbortSignal) => Promise<T>): (signal?: AbortSignal) => Promise<T> {
  let answer: { value: T } | undefined
  return async (signal) => (answer ??= { value: await ask(signal) }).value
}
