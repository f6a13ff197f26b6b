import type { Authorizer } from './authorizer.ts'
import {
  APPLICATION,
  AZURE_SETTINGS,
  explainIgnoredApplication,
  identifyAzure,
  mayBeAzure,
  readAzure,
  type AzureSetting,
} from './azure-settings.ts'
import { azureAuthorizer, entraToken, tenantOf, type Azure, type ClientAuthentication } from './azure.ts'
import { adviceOnPolicy, checkIdTokens, requestIdToken, whyNoIdToken, type IdTokenService } from './id-token.ts'
import type { IssuerDependencies } from './issuer.ts'
import { valueOf } from './setting.ts'
import type { Way } from './way.ts'

interface GithubOidcAzure extends Azure {
  type: 'github-oidc-azure'
  clientId: string
  idTokens: IdTokenService
}

/**
 * An application of Entra with a federated credential for this job: GitHub's ID token stands for a secret.
 * https://learn.microsoft.com/entra/workload-id/workload-identity-federation-create-trust
 */
export const GITHUB_OIDC_AZURE: Way<GithubOidcAzure, AzureSetting | 'azureClientId', 'azureClientSecret'> = {
  type: 'github-oidc-azure',
  settings: { azureClientId: APPLICATION.azureClientId, ...AZURE_SETTINGS },
  needs: ['azureClientId'],
  needsIdToken: true,
  // With a secret the ID is for azure-client-secret.
  isAskedFor: (found) =>
    mayBeAzure(found) && found.settings.azureClientSecret === undefined && found.settings.azureClientId !== undefined,
  explainIncomplete: ({ settings, withheld }) => ({
    input: 'auth-type',
    message:
      `${String(settings.azureClientId?.from)} is given without a secret, which is right for github-oidc-azure, but ` +
      whyNoIdToken(withheld),
  }),
  isOftenSetForOthers: true,
  explainIgnored: explainIgnoredApplication,
  read(found, faults) {
    const azure = readAzure(found, faults)
    const idTokens = checkIdTokens(found.idTokens, faults)
    if (!azure || !idTokens) return undefined
    return { type: 'github-oidc-azure', ...azure, clientId: valueOf(found.settings.azureClientId), idTokens }
  },
  identify: ({ clientId, idTokens, ...azure }) => ({ ...identifyAzure(azure), clientId, idTokens: idTokens.url }),
  createAuthorizer,
}

function createAuthorizer(dependencies: IssuerDependencies, host: string, signIn: GithubOidcAzure): Authorizer {
  const { clientId, cloud } = signIn
  const tenant = tenantOf(dependencies, host, signIn.tenantId)
  return azureAuthorizer('github-oidc-azure', dependencies, signIn, async (resource, signal) => {
    const tenantId = await tenant(signal)
    const idToken = await requestIdToken(dependencies, signIn.idTokens, cloud.audience, signal)
    const application = { tenantId, clientId, clientAuthentication: assertionOf(idToken, clientId) }
    return entraToken(dependencies, cloud, application, resource, signal)
  })
}

/** https://www.rfc-editor.org/rfc/rfc7523#section-2.2 */
function assertionOf(idToken: string, clientId: string): ClientAuthentication {
  const policy = adviceOnPolicy(idToken, `A federated credential of the application ${clientId}`)
  return {
    form: {
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: idToken,
    },
    secrets: [idToken],
    advice: `${policy}\nSee docs/sign-in.md for the command that creates it.`,
  }
}
