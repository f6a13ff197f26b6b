import { createHash } from 'node:crypto'
import type { RunContext } from '../../model/workflow.ts'
import type { Leg } from '../../model/work.ts'

/**
 * What tells a step from every other of its repository, whichever workflow run it is in: 32 hexadecimal characters. The
 * matrix counts and not the leg's index, which moves when the matrix grows.
 */
export function stepKey(context: RunContext, { matrix }: Leg): string {
  const { serverUrl, repository, workflow, job, orchestration, step } = context
  const parts = { server: serverUrl, repository, workflow, job, matrix, orchestration, step }
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}

/** What the comment of a step ends with, and nobody sees. */
export function markerOf(key: string): string {
  return `<!-- databricks-run ${key} -->`
}
