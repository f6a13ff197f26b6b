import { randomUUID } from 'node:crypto'
import type { ApplicationScenario } from '../scenario/scenario.ts'
import { verify, type Claims } from './jwt.ts'

/** Databricks, as Entra knows it. */
export const DATABRICKS_RESOURCE = '2ff814a6-3304-4ab8-85cb-cd0e6f879c1d'

const MANAGEMENT_ENDPOINTS = [
  'https://management.core.windows.net/',
  'https://management.core.usgovcloudapi.net/',
  'https://management.core.chinacloudapi.cn/',
]

// Entra's own tokens are valid from before they were made on.
const BACKDATED_SECONDS = 300

/** Whether a resource is Azure's management. Entra takes its address with and without the slash at its end. */
export function isManagementEndpoint(resource: string): boolean {
  return MANAGEMENT_ENDPOINTS.includes(`${resource.replace(/\/$/, '')}/`)
}

interface Access {
  tenant: string
  resource: string
  application: ApplicationScenario
  issued: number
  expires: number
}

/** What an access token says. Times in epoch seconds. */
export function accessClaims({ tenant, resource, application, issued, expires }: Access): Claims {
  return {
    aud: resource,
    iss: issuerOf(tenant),
    iat: issued,
    nbf: issued - BACKDATED_SECONDS,
    exp: expires,
    appid: application.clientId,
    tid: tenant,
    uti: randomUUID(),
    ver: '1.0',
  }
}

function issuerOf(tenant: string): string {
  return `https://sts.windows.net/${tenant}/`
}

/** An Entra access token as a service that trusts one tenant reads it. */
export interface EntraToken {
  clientId: string
  issuedAt: number
  expiresAt: number
}

/** Reads an access token of this tenant for Databricks; undefined when it is anything else. */
export function readDatabricksToken(token: string, tenant: string): EntraToken | undefined {
  return readToken(token, tenant, ({ aud }) => aud === DATABRICKS_RESOURCE)
}

/** Reads an access token of this tenant for Azure's management; undefined when it is anything else. */
export function readManagementToken(token: string, tenant: string): EntraToken | undefined {
  return readToken(token, tenant, ({ aud }) => typeof aud === 'string' && isManagementEndpoint(aud))
}

function readToken(token: string, tenant: string, isMeant: (claims: Claims) => boolean): EntraToken | undefined {
  const claims = verify(token)
  if (claims?.iss !== issuerOf(tenant) || !isMeant(claims)) return undefined
  return { clientId: String(claims['appid']), issuedAt: claims.iat * 1000, expiresAt: claims.exp * 1000 }
}
