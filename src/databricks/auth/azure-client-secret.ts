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
import { azureAuthorizer, entraToken, tenantOf, type Azure } from './azure.ts'
import type { IssuerDependencies } from './issuer.ts'
import { nameOf, valueOf } from './setting.ts'
import type { Way } from './way.ts'

interface AzureClientSecret extends Azure {
  type: 'azure-client-secret'
  clientId: string
  clientSecret: string
}

/** An application of Entra with its secret. https://learn.microsoft.com/azure/databricks/dev-tools/auth/azure-sp */
export const AZURE_CLIENT_SECRET: Way<AzureClientSecret, AzureSetting | keyof typeof APPLICATION> = {
  type: 'azure-client-secret',
  settings: { ...APPLICATION, ...AZURE_SETTINGS },
  needs: ['azureClientId', 'azureClientSecret'],
  needsIdToken: false,
  isAskedFor: (found) => mayBeAzure(found) && found.settings.azureClientSecret !== undefined,
  explainIncomplete: ({ settings }) => ({
    input: 'auth-type',
    message:
      `${String(settings.azureClientSecret?.from)} is given without ${nameOf(APPLICATION.azureClientId)}. ` +
      'azure-client-secret needs both.',
  }),
  explainIgnored: explainIgnoredApplication,
  read(found, faults) {
    const azure = readAzure(found, faults)
    const { azureClientId, azureClientSecret } = found.settings
    return (
      azure && {
        type: 'azure-client-secret',
        ...azure,
        clientId: valueOf(azureClientId),
        clientSecret: valueOf(azureClientSecret),
      }
    )
  },
  identify: ({ clientId, clientSecret, ...azure }) => ({ ...identifyAzure(azure), clientId, clientSecret }),
  createAuthorizer,
}

function createAuthorizer(dependencies: IssuerDependencies, host: string, signIn: AzureClientSecret): Authorizer {
  const { clientId, clientSecret, cloud } = signIn
  const tenant = tenantOf(dependencies, host, signIn.tenantId)
  const clientAuthentication = {
    form: { client_secret: clientSecret },
    secrets: [clientSecret],
    advice: 'Check ARM_TENANT_ID, ARM_CLIENT_ID and ARM_CLIENT_SECRET.',
  }
  return azureAuthorizer('azure-client-secret', dependencies, signIn, async (resource, signal) => {
    const application = { tenantId: await tenant(signal), clientId, clientAuthentication }
    return entraToken(dependencies, cloud, application, resource, signal)
  })
}
