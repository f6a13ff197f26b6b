import { withoutTrailing } from '../../text/cut.ts'
import { AZURE_CLOUDS, cloudNamed, cloudOf, isTenant, type AzureCloud } from './azure-cloud.ts'
import type { Azure } from './azure.ts'
import { isConfidential, isLoopback } from './confidential.ts'
import { inputOf, subjectOf, type Faults, type Setting, type SettingPlace } from './setting.ts'
import type { Found, Identity } from './way.ts'

/** What every way of Azure may be told. */
export const AZURE_SETTINGS = {
  tenantId: { variable: 'ARM_TENANT_ID', profileKey: 'azure_tenant_id', holds: 'other' },
  azureResourceId: {
    variable: 'DATABRICKS_AZURE_RESOURCE_ID',
    profileKey: 'azure_workspace_resource_id',
    holds: 'other',
  },
  azureEnvironment: {
    variable: 'ARM_ENVIRONMENT',
    profileKey: 'azure_environment',
    holds: 'other',
    isDetail: true,
  },
  azureAuthority: { variable: 'AZURE_AUTHORITY_HOST', holds: 'other', isDetail: true },
} as const satisfies Record<string, SettingPlace>

export type AzureSetting = keyof typeof AZURE_SETTINGS

/** An application of Entra: the settings that several ways read. */
export const APPLICATION = {
  azureClientId: { variable: 'ARM_CLIENT_ID', profileKey: 'azure_client_id', holds: 'application-id' },
  azureClientSecret: { variable: 'ARM_CLIENT_SECRET', profileKey: 'azure_client_secret', holds: 'secret' },
} as const satisfies Record<string, SettingPlace>

/** Workspaces of Databricks on other clouds. Any other name, such as one of your own, may lead to Azure. */
const ON_ANOTHER_CLOUD = /\.(?:cloud\.databricks\.(?:com|us)|gcp\.databricks\.com)$/i

/** False for a workspace that is known to be on another cloud: what is set for Azure is then set for something else. */
export function mayBeAzure({ host, settings }: Found<AzureSetting>): boolean {
  return !ON_ANOTHER_CLOUD.test(host) || settings.azureResourceId !== undefined
}

/** Why an application of Entra that was set does not count, a sentence; undefined where it does, or was not set. */
export function explainIgnoredApplication(found: Found<AzureSetting | 'azureClientId'>): string | undefined {
  return found.settings.azureClientId && !mayBeAzure(found)
    ? 'What the ARM_ variables say is for Azure, and this workspace is on another cloud.'
    : undefined
}

/** What all ways of Azure have in common; undefined after a fault. */
export function readAzure({ host, settings }: Found<AzureSetting>, faults: Faults): Azure | undefined {
  const { azureEnvironment, tenantId, azureResourceId, azureAuthority } = settings
  const cloud = azureEnvironment ? readCloud(azureEnvironment, faults) : cloudOf(host)
  if (cloud === undefined || !isTenantFine(tenantId, faults) || !isResourceFine(azureResourceId, faults))
    return undefined
  const authority = azureAuthority ? readAuthority(azureAuthority, cloud, faults) : cloud.authority
  return authority === undefined
    ? undefined
    : { cloud: { ...cloud, authority }, tenantId: tenantId?.value, resourceId: azureResourceId?.value }
}

/** See `Way.identify`. */
export function identifyAzure({ cloud, tenantId, resourceId }: Azure): Identity<Azure> {
  const { authority, management, audience } = cloud
  return { authority, cloud: `${management} ${audience}`, tenantId, resourceId }
}

function readCloud(setting: Setting, faults: Faults): AzureCloud | undefined {
  return (
    cloudNamed(setting.value) ??
    refuse('azureEnvironment', setting, faults, `and the clouds are ${Object.keys(AZURE_CLOUDS).join(', ')}.`)
  )
}

function isTenantFine(setting: Setting | undefined, faults: Faults): boolean {
  if (setting === undefined || isTenant(setting.value)) return true
  refuse('tenantId', setting, faults, 'which is not a tenant ID or a domain of a tenant.')
  return false
}

// It stands in a header, and the subscription in a command.
const RESOURCE_ID =
  /^\/subscriptions\/\w[\w-]*\/resourceGroups\/[!-.0-~]+\/providers\/Microsoft\.Databricks\/workspaces\/[!-.0-~]+$/i

function isResourceFine(setting: Setting | undefined, faults: Faults): boolean {
  if (setting === undefined || RESOURCE_ID.test(setting.value)) return true
  refuse(
    'azureResourceId',
    setting,
    faults,
    'which is not the resource ID of a workspace. Write ' +
      '/subscriptions/…/resourceGroups/…/providers/Microsoft.Databricks/workspaces/….',
  )
  return false
}

function readAuthority(setting: Setting, cloud: AzureCloud, faults: Faults): string | undefined {
  const given = withoutTrailing(setting.value, '/')
  const address = /^[a-z]{1,16}:\/\//i.test(given) ? given : `https://${given}`
  if (isAuthority(address)) return address
  // It may hold a password all the same.
  const shown = { ...setting, value: given.replace(/^.*@/s, '…@') }
  return refuse('azureAuthority', shown, faults, `which is not a plain https:// address such as ${cloud.authority}.`)
}

function isAuthority(address: string): boolean {
  if (!URL.canParse(address) || /[?#@]/.test(address)) return false
  const url = new URL(address)
  return isConfidential(url) && (isLoopback(url.hostname) || url.hostname.includes('.'))
}

function refuse(name: AzureSetting, setting: Setting, { fault, quote }: Faults, why: string): undefined {
  const place = AZURE_SETTINGS[name]
  return fault(inputOf(place), `${subjectOf(place, setting)} is ${quote(setting.value)}, ${why}`)
}
