import type { Engine } from '../engine/engine.ts'
import type { RecordedRequest, Reply } from '../server/request.ts'
import { artifacts, ARTIFACTS_HEADER, artifactsKey, artifactsSignature } from '../wire/dbt-artifacts.ts'

const HOME = `<!DOCTYPE html>
<title>Simulated workspace</title>
<p>This is a simulated Databricks workspace. It has no pages, only the Jobs API under /api/2.1/ and /api/2.2/.</p>
`

/** A word for people who open the address. */
export function homePage({ method, path }: RecordedRequest): Reply | undefined {
  if (method !== 'GET' || path !== '/') return undefined
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: HOME }
}

/**
 * The artifacts of a dbt task, from a storage that stands for one outside the workspace. It takes one proof of identity
 * only, the signature in the link: a workspace token must not reach it.
 */
export function storage({ method, path, query, headers }: RecordedRequest, engine: Engine): Reply | undefined {
  const runId = /^\/dbt-artifacts\/(\d+)\.tar\.gz$/.exec(path)?.[1]
  if (method !== 'GET' || runId === undefined) return undefined
  const taskRun = engine.taskRuns.get(runId)
  const expires = Number(query['expires'])
  const signed =
    query['signature'] === artifactsSignature(runId, expires) && headers[ARTIFACTS_HEADER] === artifactsKey(runId)
  if (headers['authorization'] !== undefined) return storageError(400, 'InvalidArgument')
  if (!taskRun || !signed || engine.time >= expires) return storageError(403, 'AccessDenied')
  return {
    status: 200,
    headers: { 'content-type': 'application/gzip' },
    body: artifacts(taskRun),
    encoding: 'latin1',
  }
}

function storageError(status: number, code: string): Reply {
  return { status, headers: { 'content-type': 'application/xml' }, body: `<Error><Code>${code}</Code></Error>` }
}
