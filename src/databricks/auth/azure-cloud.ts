/** A cloud of Azure, as far as signing in is concerned. */
export interface AzureCloud {
  /** Where Entra is, without a slash at the end. */
  authority: string
  /** The resource of the management API, whose token proves a right to the workspace. */
  management: string
  /** What a federated credential of Entra names as the audience of an ID token. */
  audience: string
}

/** By the names of `ARM_ENVIRONMENT`, after databricks-sdk-go config/azure.go; audiences after Microsoft’s own for each cloud. */
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

export type AzureCloudName = keyof typeof AZURE_CLOUDS

/** A directory ID or a domain: it becomes a part of a URL and of a command. */
export function isTenant(text: string): boolean {
  return /^\w[\w.-]*$/.test(text)
}
