import { inForm } from '../http/redact.ts'
import { bearerAuthorizer, type Authorizer } from './authorizer.ts'
import { holdToken } from './held-token.ts'
import { askIssuer, readToken, type IssuerDependencies } from './issuer.ts'
import { discoverWorkspace } from './workspace-tokens.ts'

export interface OauthM2m {
  clientId: string
  clientSecret: string
}

const ADVICE =
  'Check that `client-id` is the application ID of a service principal and `client-secret` an OAuth secret of it that has not expired (both from the account console or from Settings → Identity and access), and that the service principal belongs to this workspace.'

/**
 * A service principal with its OAuth secret: an access token of an hour.
 * https://docs.databricks.com/dev-tools/auth/oauth-m2m
 */
export function oauthM2mAuthorizer(
  dependencies: IssuerDependencies,
  host: string,
  { clientId, clientSecret }: OauthM2m,
): Authorizer {
  const workspace = discoverWorkspace(dependencies, host)
  // Both halves are form-encoded before they are joined: https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1
  const basic = Buffer.from(`${inForm(clientId)}:${inForm(clientSecret)}`).toString('base64')
  dependencies.onSecret(basic)
  const held = holdToken(dependencies, async (signal) => {
    const asked = { who: 'the workspace', what: `sign in the service principal ${clientId}` }
    const answer = await askIssuer(dependencies, {
      ...asked,
      url: await workspace.endpoint(signal),
      form: { grant_type: 'client_credentials', scope: 'all-apis' },
      headers: { authorization: `Basic ${basic}` },
      secrets: [clientSecret, basic],
      advice: () => ADVICE,
      signal,
    })
    return readToken(dependencies, answer, asked)
  })
  return bearerAuthorizer(
    'oauth-m2m',
    `The service principal signed in, but its access token was not accepted. ${ADVICE}`,
    held,
  )
}
