import type { Authorizer } from './authorizer.ts'
import { azureAuthorizer, entraToken, tenantOf, type Azure } from './azure.ts'
import { adviceOnPolicy, requestIdToken, type IdTokenService } from './id-token.ts'
import type { IssuerDependencies } from './issuer.ts'

export interface GithubOidcAzure extends Azure {
  clientId: string
  idTokens: IdTokenService
}

/**
 * An application of Entra with a federated credential for this job: GitHub's ID token is its proof.
 * https://learn.microsoft.com/entra/workload-id/workload-identity-federation-create-trust
 */
export function githubOidcAzureAuthorizer(
  dependencies: IssuerDependencies,
  host: string,
  azure: GithubOidcAzure,
): Authorizer {
  const { clientId, cloud } = azure
  const tenant = tenantOf(dependencies, host, azure.tenantId)
  return azureAuthorizer('github-oidc-azure', dependencies, azure, async (resource, signal) => {
    const tenantId = await tenant(signal)
    const idToken = await requestIdToken(dependencies, azure.idTokens, cloud.audience, signal)
    const proof = {
      form: {
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: idToken,
      },
      secrets: [idToken],
      advice: `${adviceOnPolicy(idToken, `A federated credential of the application ${clientId}`)}\nSee docs/sign-in.md for the command that creates it.`,
    }
    return entraToken(dependencies, cloud, { tenantId, clientId, resource, proof, signal })
  })
}
