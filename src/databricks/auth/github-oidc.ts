import { bearerAuthorizer, type Authorizer } from './authorizer.ts'
import { holdToken } from './held-token.ts'
import { adviceOnPolicy, requestIdToken, type IdTokenService } from './id-token.ts'
import { askIssuer, readToken, type IssuerDependencies } from './issuer.ts'
import { discoverWorkspace } from './workspace-tokens.ts'

export interface GithubOidc {
  idTokens: IdTokenService
  /** Application ID of the service principal whose policy is to match; absent: an account-wide policy. */
  clientId?: string
  /** Absent: the one that the workspace expects. */
  audience?: string
}

/**
 * GitHub's word for this job, exchanged for an access token: no secret is stored anywhere.
 * https://docs.databricks.com/dev-tools/auth/oauth-federation-exchange
 */
export function githubOidcAuthorizer(
  dependencies: IssuerDependencies,
  host: string,
  { idTokens, clientId, audience }: GithubOidc,
): Authorizer {
  const workspace = discoverWorkspace(dependencies, host)
  const whose =
    clientId === undefined
      ? 'An account-wide federation policy'
      : `A federation policy of the service principal ${clientId}`
  const held = holdToken(dependencies, async (signal) => {
    const to =
      audience === undefined
        ? await workspace.federation(signal)
        : { audience, endpoint: await workspace.endpoint(signal) }
    const idToken = await requestIdToken(dependencies, idTokens, to.audience, signal)
    const asked = {
      who: 'the workspace',
      what: `take GitHub's ID token${clientId === undefined ? '' : ` for the service principal ${clientId}`}`,
    }
    const answer = await askIssuer(dependencies, {
      ...asked,
      url: to.endpoint,
      form: {
        grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
        subject_token: idToken,
        subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
        scope: 'all-apis',
        ...(clientId === undefined ? {} : { client_id: clientId }),
      },
      secrets: [idToken],
      advice: () =>
        `${adviceOnPolicy(idToken, whose)}\nSee docs/sign-in.md for the command that creates it.${clientId === undefined ? ' With a policy of a service principal give its application ID as `client-id`; after azure/login say `auth-type: azure-cli`.' : ''}`,
      signal,
    })
    return readToken(dependencies, answer, asked)
  })
  return bearerAuthorizer(
    'github-oidc',
    'GitHub’s ID token was exchanged, but the access token was not accepted: check that the identity belongs to this workspace.',
    held,
  )
}
