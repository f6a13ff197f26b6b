import { gzipSync } from 'node:zlib'
import type { TaskRun } from '../engine/model.ts'
import { hash } from './ids.ts'

/** How long the link to dbt artifacts works. */
export const ARTIFACTS_MS = 30 * 60_000

export const ARTIFACTS_HEADER = 'x-simulated-artifacts-key'

/** What makes a link to dbt artifacts good until a time. */
export function artifactsSignature(runId: string, expires: number): string {
  return hash(`${runId}:${expires}`).toString(16)
}

/** The header value that must come with such a link. */
export function artifactsKey(runId: string): string {
  return hash(`key:${runId}`).toString(16)
}

/** The artifacts of a dbt task: a gzipped tar file, as latin1 text. */
export function artifacts(taskRun: TaskRun): string {
  const status = taskRun.condition.result === 'SUCCESS' ? 'success' : 'error'
  const key = taskRun.lane.spec.task_key
  const files = {
    'target/manifest.json': JSON.stringify({ metadata: { project_name: key } }),
    'target/run_results.json': JSON.stringify({ results: [{ status, unique_id: `model.${key}.main` }] }),
  }
  return gzipSync(
    Buffer.concat([...Object.entries(files).map(([name, content]) => tarEntry(name, content)), Buffer.alloc(1024)]),
  ).toString('latin1')
}

function tarEntry(name: string, content: string): Buffer {
  const body = Buffer.from(content)
  const header = Buffer.alloc(512)
  header.write(name, 0)
  header.write('0000644\0' + '0000000\0'.repeat(2), 100)
  header.write(`${body.length.toString(8).padStart(11, '0')}\0`, 124)
  header.write('00000000000\0' + ' '.repeat(8) + '0', 136)
  header.write('ustar\0' + '00', 257)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return Buffer.concat([header, body, Buffer.alloc((512 - (body.length % 512)) % 512)])
}
