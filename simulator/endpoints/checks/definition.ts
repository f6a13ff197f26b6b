import type { JobSettings } from '../../engine/model.ts'
import { ApiError, invalid } from '../../server/api-error.ts'
import type { Call } from '../call.ts'
import { isObject } from './body.ts'
import { checkClusters } from './cluster.ts'
import { checkTags } from './tags.ts'

// https://docs.databricks.com/api/workspace/jobs/create; the body: docs reference/jobs-2.0-api
const MOST_BYTES = 10 * 1024 * 1024
const MOST_WEBHOOKS = 3

/** What is refused of the settings of a job as they were sent, before the service fills anything in. */
export function checkDefinition(call: Call, sent: JobSettings): void {
  const { definitions } = call
  if (call.bodyBytes > MOST_BYTES) throw invalid(`The request body must have at most ${MOST_BYTES} bytes.`)
  // databricks/cli#6442
  if (sent['triggers'] !== undefined && !definitions.triggersPreview)
    throw new ApiError(404, 'FEATURE_DISABLED', "The 'triggers' field is in private preview and is not enabled here.")
  const tags = (sent['tags'] ?? {}) as Record<string, string>
  checkTags(tags, definitions)
  checkClusters(sent, tags, definitions)
  checkRunAs(sent['run_as'], call.person?.user)
  for (const holder of [sent, ...(sent.tasks ?? [])]) checkWebhooks(holder['webhook_notifications'])
}

/** `onlyAs`: whoever is no administrator may have a job run only as themselves. */
function checkRunAs(runAs: unknown, onlyAs: string | undefined): void {
  if (!isObject(runAs)) return
  const names = Object.values(runAs)
  if (names.length !== 1)
    throw invalid('Exactly one of run_as.user_name and run_as.service_principal_name must be specified.')
  if (onlyAs !== undefined && names[0] !== onlyAs)
    throw new ApiError(403, 'PERMISSION_DENIED', `User ${onlyAs} may not have the job run as ${String(names[0])}.`)
}

function checkWebhooks(webhooks: unknown): void {
  for (const [event, list] of Object.entries(isObject(webhooks) ? webhooks : {}))
    if (Array.isArray(list) && list.length > MOST_WEBHOOKS)
      throw invalid(`webhook_notifications.${event} must have at most ${MOST_WEBHOOKS} items, found ${list.length}.`)
}
