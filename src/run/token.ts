import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { missingIdentity, type RunContext } from '../model/workflow.ts'
import type { Body, Inputs } from '../model/work.ts'
import type { StartRequest } from './request.ts'
import { stringifyJson } from '../databricks/wire/int64.ts'

/** Everything that tells one use of this action from another. */
export interface TokenParts {
  context: RunContext
  leg: Inputs['leg']
  host: string
  endpoint: 'run-now' | 'submit'
  body: Body
  /** Which use this is of several in one job that are alike in all else, from 0. */
  ordinal: number
  /** Attempt of the workflow run; left out where a re-run is to find what an earlier attempt started. */
  attempt?: string
}

/**
 * The derived idempotency token: 64 hexadecimal characters, the same for one step of one workflow run however often it
 * is sent, different for any other. https://kb.databricks.com/jobs/jobs-idempotency
 */
export function deriveToken({ context, leg, host, endpoint, body, ordinal, attempt }: TokenParts): string {
  const parts = [
    ['server', context.serverUrl],
    ['repository', context.repository],
    ['workflow run', context.runId],
    ['attempt', attempt ?? ''],
    ['job', context.job],
    ['leg', leg.jobIndex, leg.matrix],
    ['orchestration', context.orchestration],
    ['step', context.step],
    ['ordinal', ordinal],
    ['host', host],
    ['endpoint', endpoint],
    ['body', canonical(body)],
  ]
  return hashOf(stringifyJson(parts))
}

/** The same body whatever the order its fields were written in. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([field, inner]) => [field, canonical(inner)]),
  )
}

/**
 * Which use of this token this is within the job, from 0. Two uses in one composite action look the same from inside
 * (GITHUB_ACTION is the outer step's), so each claims a file under RUNNER_TEMP, which the runner empties before every
 * job: a re-run counts the same. `create` creates a file and says whether it was new.
 */
export async function claimOrdinal(
  temp: string | undefined,
  token: string,
  create: (path: string) => Promise<boolean>,
): Promise<number> {
  if (temp === undefined) return 0
  for (let ordinal = 0; ; ordinal++) {
    if (await create(join(temp, 'databricks-run', `${token}-${ordinal}`))) return ordinal
  }
}

/**
 * The idempotency token of each attempt of the workflow run, from 1. The first attempt's leaves the attempt out, so
 * that a re-run can find its run. A token that was given is the first attempt's; the others are made from it. On a
 * runner that does not say which step this is, tokens are random.
 */
export async function attemptTokens(
  { host, createFile, newToken }: TokenDependencies,
  { context, leg, idempotencyToken: given }: Inputs,
  { endpoint, body }: StartRequest,
): Promise<(attempt: number) => string> {
  if (given !== undefined) return (attempt) => (attempt === 1 ? given : hashOf(JSON.stringify([given, attempt])))
  if (missingIdentity(context).length > 0) return createTokens(newToken)
  const parts = { context, leg, endpoint, host, body }
  // Where RUNNER_TEMP cannot be written to, uses that look alike cannot be told apart, and share a run.
  const ordinal = await claimOrdinal(context.temp, deriveToken({ ...parts, ordinal: 0 }), createFile).catch(() => 0)
  return (attempt) => deriveToken({ ...parts, ordinal, ...(attempt === 1 ? {} : { attempt: String(attempt) }) })
}

interface TokenDependencies {
  host: string
  createFile: (path: string) => Promise<boolean>
  /** A random word, new each time. */
  newToken: () => string
}

/** Where nothing tells this step from another, a derived token might lead to another's run: none is derived. */
function createTokens(newToken: () => string): (attempt: number) => string {
  const token = newToken()
  return (attempt) => hashOf(`${token} ${attempt}`)
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
