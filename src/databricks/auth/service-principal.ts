import type { SettingPlace } from './setting.ts'

/** Of a service principal of Databricks: the settings that several ways read. */
export const SERVICE_PRINCIPAL = {
  clientId: {
    input: 'client-id',
    variable: 'DATABRICKS_CLIENT_ID',
    profileKey: 'client_id',
    holds: 'application-id',
  },
  clientSecret: {
    input: 'client-secret',
    variable: 'DATABRICKS_CLIENT_SECRET',
    profileKey: 'client_secret',
    holds: 'secret',
  },
} as const satisfies Record<string, SettingPlace>
