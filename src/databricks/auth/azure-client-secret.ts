import type { Authorizer } from './authorizer.ts'
import { azureAuthorizer, entraToken, tenantOf, type Azure } from './azure.ts'
import type { IssuerDependencies } from './issuer.ts'

export interface AzureClientSecret extends Azure {
  clientId: string
  clientSecret: string
}

/** An application of Entra with its secret. https://learn.microsoft.com/azure/databricks/dev-tools/auth/azure-sp */
export function azureClientSecretAuthorizer(
  dependencies: IssuerDependencies,
  host: string,
  azure: AzureClientSecret,
): Authorizer {
  const { clientId, clientSecret } = azure
  const tenant = tenantOf(dependencies, host, azure.tenantId)
  return azureAuthorizer('azure-client-secret', dependencies, azure, async (resource, signal) => {
    const proof = {
      form: { client_secret: clientSecret },
      secrets: [clientSecret],
      advice: 'Check ARM_TENANT_ID, ARM_CLIENT_ID and ARM_CLIENT_SECRET.',
    }
    return entraToken(dependencies, azure.cloud, { tenantId: await tenant(signal), clientId, resource, proof, signal })
  })
}
