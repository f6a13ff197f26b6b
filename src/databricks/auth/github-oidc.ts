import { bearerAuthorizer, type Authorizer } from './authorizer.ts'
import { holdToken } from './held-token.ts'
import { adviceOnPolicy, checkIdTokens, requestIdToken, whyNoIdToken, type IdTokenService } from './id-token.ts'
import { askIssuer, readToken, type IssuerDependencies } from './issuer.ts'
import { adviceOnAskedScopes, ALL_APIS, readScopes, SCOPES } from './scopes.ts'
import { SERVICE_PRINCIPAL } from './service-principal.ts'
import { subjectOf, type SettingPlace } from './setting.ts'
import type { Way } from './way.ts'
import { discoverWorkspace } from './workspace-tokens.ts'

interface GithubOidc {
  type: 'github-oidc'
  idTokens: IdTokenService
  /** Application ID of the service principal whose policy is to match; absent: an account-wide policy. */
  clientId?: string
  /** Absent: the one that the workspace expects. */
  audience?: string
  /** What its tokens may do, separated by blanks; absent: everything. */
  scopes?: string
}

const SETTINGS = {
  clientId: SERVICE_PRINCIPAL.clientId,
  audience: {
    input: 'oidc-audience',
    variable: 'DATABRICKS_TOKEN_AUDIENCE',
    profileKey: 'audience',
    holds: 'word',
    isDetail: true,
  },
  ...SCOPES,
} as const satisfies Record<string, SettingPlace>

/**
 * GitHub's word for this job, exchanged for an access token: no secret is stored anywhere.
 * https://docs.databricks.com/dev-tools/auth/oauth-federation-exchange
 */
export const GITHUB_OIDC: Way<GithubOidc, keyof typeof SETTINGS, 'clientSecret'> = {
  type: 'github-oidc',
  settings: SETTINGS,
  needs: [],
  needsIdToken: true,
  // With a secret the ID is for oauth-m2m; an audience alone, perhaps of the whole organization, says nothing.
  isAskedFor: ({ settings }) => settings.clientSecret === undefined && settings.clientId !== undefined,
  explainIncomplete: ({ settings, withheld }) => ({
    input: 'client-id',
    message:
      `${settings.clientId ? subjectOf(SETTINGS.clientId, settings.clientId) : 'it'} is given without a ` +
      `client-secret, which is right for github-oidc, but ${whyNoIdToken(withheld)}`,
  }),
  isAvailable: ({ idTokens }) => idTokens !== undefined,
  read({ settings, idTokens }, faults) {
    const service = checkIdTokens(idTokens, faults)
    const scopes = readScopes(settings.scopes, faults)
    return (
      service &&
      scopes && {
        type: 'github-oidc',
        idTokens: service,
        clientId: settings.clientId?.value,
        audience: settings.audience?.value,
        ...scopes,
      }
    )
  },
  identify: ({ idTokens, clientId, audience, scopes }) => ({ idTokens: idTokens.url, clientId, audience, scopes }),
  createAuthorizer,
}

function createAuthorizer(dependencies: IssuerDependencies, host: string, signIn: GithubOidc): Authorizer {
  const { clientId, audience, scopes = ALL_APIS } = signIn
  const workspace = discoverWorkspace(dependencies, host)
  const held = holdToken(dependencies, async (signal) => {
    const exchange =
      audience === undefined
        ? await workspace.federation(signal)
        : { audience, endpoint: await workspace.endpoint(signal) }
    const idToken = await requestIdToken(dependencies, signIn.idTokens, exchange.audience, signal)
    const request = {
      who: 'the workspace',
      what: `take GitHub's ID token${clientId === undefined ? '' : ` for the service principal ${clientId}`}`,
    }
    const answer = await askIssuer(dependencies, {
      ...request,
      url: exchange.endpoint,
      form: {
        grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
        subject_token: idToken,
        subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
        scope: scopes,
        ...(clientId === undefined ? {} : { client_id: clientId }),
      },
      secrets: [idToken],
      advice: (failure) => adviceOnAskedScopes(failure, scopes) ?? adviceOnRefusal(idToken, clientId),
      signal,
    })
    return readToken(dependencies, answer, request)
  })
  return bearerAuthorizer(
    'github-oidc',
    'GitHub’s ID token was exchanged, but the access token was not accepted: check that the identity belongs to this ' +
      'workspace.',
    held,
    scopes,
  )
}

function adviceOnRefusal(idToken: string, clientId: string | undefined): string {
  const policy =
    clientId === undefined
      ? 'An account-wide federation policy'
      : `A federation policy of the service principal ${clientId}`
  const otherwise =
    clientId === undefined
      ? ' With a policy of a service principal give its application ID as `client-id`; after azure/login say ' +
        '`auth-type: azure-cli`.'
      : ''
  return `${adviceOnPolicy(idToken, policy)}\nSee docs/sign-in.md for the command that creates it.${otherwise}`
}
