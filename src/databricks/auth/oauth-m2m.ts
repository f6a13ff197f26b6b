import { inForm } from '../http/redact.ts'
import { bearerAuthorizer, type Authorizer } from './authorizer.ts'
import { holdToken } from './held-token.ts'
import { askIssuer, readToken, type IssuerDependencies } from './issuer.ts'
import { adviceOnAskedScopes, ALL_APIS, readScopes, SCOPES } from './scopes.ts'
import { SERVICE_PRINCIPAL } from './service-principal.ts'
import { valueOf } from './setting.ts'
import type { Way } from './way.ts'
import { discoverWorkspace } from './workspace-tokens.ts'

interface OauthM2m {
  type: 'oauth-m2m'
  /** Application ID of the service principal. */
  clientId: string
  clientSecret: string
  /** What its tokens may do, separated by blanks; absent: everything. */
  scopes?: string
}

const SETTINGS = { ...SERVICE_PRINCIPAL, ...SCOPES }

const ADVICE =
  'Check that `client-id` is the application ID of a service principal and `client-secret` an OAuth secret of it ' +
  'that has not expired (both from the account console or from Settings → Identity and access), and that the service ' +
  'principal belongs to this workspace.'

/**
 * A service principal with its OAuth secret: an access token of an hour.
 * https://docs.databricks.com/dev-tools/auth/oauth-m2m
 */
export const OAUTH_M2M: Way<OauthM2m, keyof typeof SETTINGS> = {
  type: 'oauth-m2m',
  settings: SETTINGS,
  needs: ['clientId', 'clientSecret'],
  needsIdToken: false,
  isAskedFor: ({ settings }) => settings.clientSecret !== undefined,
  explainIncomplete: ({ settings }) => ({
    input: 'client-id',
    message:
      `nothing was given, and ${String(settings.clientSecret?.from)} is given. oauth-m2m needs both: the ` +
      'application ID of the service principal and its OAuth secret.',
  }),
  read({ settings }, faults) {
    const scopes = readScopes(settings.scopes, faults)
    return (
      scopes && {
        type: 'oauth-m2m',
        clientId: valueOf(settings.clientId),
        clientSecret: valueOf(settings.clientSecret),
        ...scopes,
      }
    )
  },
  identify: ({ clientId, clientSecret, scopes }) => ({ clientId, clientSecret, scopes }),
  createAuthorizer,
}

function createAuthorizer(
  dependencies: IssuerDependencies,
  host: string,
  { clientId, clientSecret, scopes = ALL_APIS }: OauthM2m,
): Authorizer {
  const workspace = discoverWorkspace(dependencies, host)
  // Both halves are form-encoded before they are joined: https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1
  const basic = Buffer.from(`${inForm(clientId)}:${inForm(clientSecret)}`).toString('base64')
  dependencies.onSecret(basic)
  const held = holdToken(dependencies, async (signal) => {
    const request = { who: 'the workspace', what: `sign in the service principal ${clientId}` }
    const answer = await askIssuer(dependencies, {
      ...request,
      url: await workspace.endpoint(signal),
      form: { grant_type: 'client_credentials', scope: scopes },
      headers: { authorization: `Basic ${basic}` },
      secrets: [clientSecret, basic],
      advice: (failure) => adviceOnAskedScopes(failure, scopes) ?? ADVICE,
      signal,
    })
    return readToken(dependencies, answer, request)
  })
  return bearerAuthorizer(
    'oauth-m2m',
    `The service principal signed in, but its access token was not accepted. ${ADVICE}`,
    held,
    scopes,
  )
}
