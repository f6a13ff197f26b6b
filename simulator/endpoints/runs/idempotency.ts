import type { RunRecord } from '../../engine/model.ts'
import { invalid } from '../../server/api-error.ts'
import type { Call } from '../call.ts'
import { anyText } from '../checks/body.ts'

/** The longest token the service takes: https://docs.databricks.com/api/workspace/jobs/runnow */
export function checkToken(token: string | undefined): void {
  anyText(token ?? '', 'idempotency_token')
  if ((token ?? '').length > 64) throw invalid('idempotency_token must have at most 64 characters.')
}

// The token alone decides: neither the job nor the rest of the body is compared.
export function runOfToken(call: Call, token: string | undefined): RunRecord | undefined {
  const run = token ? call.tokens.get(token) : undefined
  if (run?.deleted) throw invalid(`The run with the idempotency token '${run.token ?? ''}' was deleted.`)
  return run
}
