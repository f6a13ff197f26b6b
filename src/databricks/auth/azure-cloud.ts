/** A cloud of Azure, as far as signing in is concerned. */
export interface AzureCloud {
  /** Where Entra is, without a slash at the end. */
  authority: string
  /** The resource of the management API, whose token proves a right to the workspace. */
  management: string
  /** What a federated credential of Entra names as the audience of an ID token. */
  audience: string
}

/**
 * By the names of `ARM_ENVIRONMENT`, after databricks-sdk-go config/azure.go; audiences after
 * https://learn.microsoft.com/entra/workload-id/workload-identity-federation-create-trust
 */
export const AZURE_CLOUDS = {
  public: {
    authority: 'https://login.microsoftonline.com',
    management: 'https://management.core.windows.net/',
    audience: 'api://AzureADTokenExchange',
  },
  usgovernment: {
    authority: 'https://login.microsoftonline.us',
    management: 'https://management.core.usgovcloudapi.net/',
    audience: 'api://AzureADTokenExchangeUSGov',
  },
  china: {
    authority: 'https://login.chinacloudapi.cn',
    management: 'https://management.core.chinacloudapi.cn/',
    audience: 'api://AzureADTokenExchangeChina',
  },
} as const satisfies Record<string, AzureCloud>

/** The cloud of a workspace, as far as its host name tells. */
export function cloudOf(host: string): AzureCloud {
  if (/\.databricks\.azure\.us$/i.test(host)) return AZURE_CLOUDS.usgovernment
  return /\.databricks\.azure\.cn$/i.test(host) ? AZURE_CLOUDS.china : AZURE_CLOUDS.public
}

/** The cloud of a name: Terraform writes `usgovernment`, others `AzureUSGovernment` or `AzureUSGovernmentCloud`. */
export function cloudNamed(name: string): AzureCloud | undefined {
  const bare = name
    .toLowerCase()
    .replace(/^azure/, '')
    .replace(/cloud$/, '')
  return new Map<string, AzureCloud>(Object.entries(AZURE_CLOUDS)).get(bare || 'public')
}

/** Whether a text can be a directory ID or a domain: it becomes a part of a URL and of a command. */
export function isTenant(text: string): boolean {
  return /^\w[\w.-]*$/.test(text)
}
