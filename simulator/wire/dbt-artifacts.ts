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
  return archiveOf(taskRun).toString('latin1')
}

function archiveOf({ condition, lane, attempt }: TaskRun): Buffer {
  const status = condition.result === 'SUCCESS' ? 'success' : 'error'
  const key = lane.spec.task_key
  const good = [
    tarEntry('target/manifest.json', { content: JSON.stringify({ metadata: { project_name: key } }) }),
    tarEntry('target/run_results.json', {
      content: JSON.stringify({ results: [{ status, unique_id: `model.${key}.main` }] }),
    }),
  ]
  switch (attempt?.artifacts) {
    case 'outside':
      return gzipSync(tarFile([...OUTSIDE, ...good]))
    case 'links':
      return gzipSync(tarFile([...LINKS, ...good]))
    case 'bomb':
      return bomb(good)
    case 'truncated':
      return gzipSync(tarFile([...good, tarEntry('target/noise.txt', { content: noise() })])).subarray(0, -NOISE_LENGTH)
    default:
      return gzipSync(tarFile(good))
  }
}

const OUTSIDE = ['../evil', 'target/../../../evil', '/tmp/evil', 'C:\\evil', '..\\evil'].map((name) =>
  tarEntry(name, { content: 'evil' }),
)

const SYMLINK = '2'
const HARD_LINK = '1'
const LINKS = [
  tarEntry('target/up', { type: SYMLINK, linkName: '../../../../..' }),
  tarEntry('target/up/evil', { content: 'evil' }),
  tarEntry('target/run_results.json', { type: SYMLINK, linkName: '/etc/passwd' }),
  tarEntry('target/passwd', { type: HARD_LINK, linkName: '/etc/passwd' }),
]

const NOISE_LENGTH = 20_000

/** What gzip cannot make much smaller. */
function noise(): string {
  return Array.from({ length: NOISE_LENGTH }, (_, at) => hash(String(at)).toString(36)).join('')
}

const MEGABYTE = 2 ** 20
const BOMB_MEGABYTES = 10 * 1024
/** The largest that a header of tar can say without an extension. */
const LARGEST_BYTES = 8 * 2 ** 30 - 1

/** 10 GB that are 10 MB: gzip lets one archive follow on another, and so the same megabyte is there again and again. */
function bomb(good: Buffer[]): Buffer {
  const zeros = gzipSync(Buffer.alloc(MEGABYTE))
  const header = tarEntry('target/zeros', { size: LARGEST_BYTES })
  return Buffer.concat([gzipSync(Buffer.concat([...good, header])), Buffer.alloc(zeros.length * BOMB_MEGABYTES, zeros)])
}

function tarFile(entries: Buffer[]): Buffer {
  return Buffer.concat([...entries, Buffer.alloc(1024)])
}

interface Entry {
  content?: string
  /** `0`, a file, by default. */
  type?: string
  linkName?: string
  /** Bytes that its header says; those of the content by default. */
  size?: number
}

function tarEntry(name: string, { content = '', type = '0', linkName = '', size }: Entry): Buffer {
  const body = Buffer.from(content)
  const header = Buffer.alloc(512)
  header.write(name, 0)
  header.write('0000644\0' + '0000000\0'.repeat(2), 100)
  header.write(`${(size ?? body.length).toString(8).padStart(11, '0')}\0`, 124)
  header.write('00000000000\0' + ' '.repeat(8) + type, 136)
  header.write(linkName, 157)
  header.write('ustar\0' + '00', 257)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return Buffer.concat([header, body, Buffer.alloc((512 - (body.length % 512)) % 512)])
}
