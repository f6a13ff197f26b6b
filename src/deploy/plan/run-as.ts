import { isObject, text } from '../../databricks/wire/foreign.ts'
import type { RemoteJob } from '../model.ts'

/** As whom a job runs, in the words of `run_as`; undefined where the workspace does not tell. */
export function identityOf({ settings, runAsUserName }: RemoteJob): Record<string, unknown> | undefined {
  const given = explicitIdentity(settings)
  if (given !== undefined) return given
  if (runAsUserName === '') return undefined
  // An application has a UUID for its name. https://docs.databricks.com/api/workspace/jobs/get
  return isUuid(runAsUserName) ? { service_principal_name: runAsUserName } : { user_name: runAsUserName }
}

/** What somebody has named for it; undefined where the job runs as who created it. */
export function explicitIdentity(settings: Record<string, unknown>): Record<string, unknown> | undefined {
  const given = settings['run_as']
  return isObject(given) && Object.values(given).some((name) => text(name) !== '') ? given : undefined
}

function isUuid(name: string): boolean {
  return /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(name)
}
