/** Artifacts of dbt tasks that mean no good. */
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { createGzip, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from '@jest/globals'
import { packTar, type TarHeader } from 'modern-tar'
import { unpackArtifacts } from '../../../src/report/files/dbt.ts'
import { openFolder } from '../../../src/report/files/disk.ts'
import { createNames } from '../../../src/report/files/names.ts'

const made: string[] = []

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** What is on its way is not a matter of time here. */
const STANDING = { now: () => 0, sleep: () => new Promise<void>(() => undefined) }
const LINK = { url: 'https://storage.example.com/a?signature=s', headers: { 'x-key': 'k' } }

/** Unpacks what the link gives. Gives the files below the folder, and why it failed. */
async function unpacked(body: AsyncIterable<Uint8Array>, { status = 200, url = LINK.url } = {}) {
  const outer = mkdtempSync(join(tmpdir(), 'dbt-'))
  made.push(outer)
  const masked: string[] = []
  const asked: string[] = []
  const artifacts = {
    download: <T>(
      request: { url: string },
      take: (answer: { status: number; body: AsyncIterable<Uint8Array> }) => Promise<T>,
    ) => {
      asked.push(request.url)
      return take({ status, body })
    },
    mask: (secret: string) => void masked.push(secret),
    signal: new AbortController().signal,
  }
  const path = join(outer, 'out')
  const hide = (text: string): string => text.replaceAll('dapi-secret', '***')
  const dependencies = {
    folder: openFolder({ path }),
    names: createNames(),
    hide,
    clock: STANDING,
    artifacts,
  }
  const failure: string = await unpackArtifacts(dependencies, ['dbt'], { ...LINK, url }).then(
    () => '',
    (error: unknown) => (error as Error).message,
  )
  const entries = globSync(['**/*', '**/.*'], { cwd: outer, withFileTypes: true }).filter(
    (entry) => !entry.isDirectory(),
  )
  const files = entries.map(({ parentPath, name }) => join(parentPath, name).slice(outer.length + 1)).sort()
  return { failure, files, masked, asked, textOf: (file: string) => readFileSync(join(outer, file)) }
}

type Entry = Partial<TarHeader> & { name: string; body?: string | Uint8Array }

async function archiveOf(...entries: Entry[]): Promise<Buffer> {
  const packed = entries.map(({ body, ...header }) => {
    const bytes = body === undefined ? undefined : Buffer.from(body)
    return { header: { size: bytes?.length ?? 0, ...header }, ...(bytes && { body: bytes }) }
  })
  return gzipSync(await packTar(packed))
}

const bodyOf = (...pieces: Uint8Array[]): AsyncIterable<Uint8Array> => Readable.from(pieces)

/** Unpacks a file of this size, octal, that is followed by 10 GB of zeros. Gives how many of them were sent, too. */
async function unpackedBomb(size: string) {
  const head = await packTar([{ header: { name: 'bomb', size: 0 } }])
  const header = Buffer.from(head.subarray(0, 512))
  header.write(size, 124)
  header.fill(' ', 148, 156)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  let sent = 0
  const zeros = function* () {
    yield header
    for (; sent < 10 * 2 ** 30; sent += 2 ** 20) yield Buffer.alloc(2 ** 20)
  }
  return { ...(await unpacked(Readable.from(zeros()).pipe(createGzip({ level: 1 })))), sent }
}

describe('an archive of dbt artifacts', () => {
  it('is unpacked byte for byte, without what is secret', async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 256)
    const large = `{"é": "${'x'.repeat(3_000_000)}", "t": "dapi-secret"}`
    const archive = await archiveOf(
      { name: 'target/partial_parse.msgpack', body: bytes },
      { name: './logs/dbt.log', body: 'token dapi-secret é' },
      { name: 'target/manifest.json', body: large },
    )
    const { failure, files, textOf, masked } = await unpacked(bodyOf(archive.subarray(0, 100), archive.subarray(100)))
    expect([failure, files]).toEqual([
      '',
      ['out/dbt/logs/dbt.log', 'out/dbt/target/manifest.json', 'out/dbt/target/partial_parse.msgpack'],
    ])
    expect(textOf('out/dbt/target/partial_parse.msgpack').equals(bytes)).toBe(true)
    expect(textOf('out/dbt/logs/dbt.log').toString()).toBe('token *** é')
    expect(textOf('out/dbt/target/manifest.json').toString() === large.replace('dapi-secret', '***')).toBe(true)
    expect(masked).toEqual([LINK.url, 'k'])
  })

  it('writes nothing outside of the folder, and no link', async () => {
    const archive = await archiveOf(
      { name: '../evil', body: 'x' },
      { name: 'a/../../evil', body: 'x' },
      { name: '/tmp/dbt-evil', body: 'x' },
      { name: 'C:\\evil', body: 'x' },
      { name: '..\\evil', body: 'x' },
      { name: 'link', type: 'symlink', linkname: '/tmp' },
      { name: 'link/evil', body: 'x' },
      { name: 'hard', type: 'link', linkname: '/etc/passwd' },
      { name: 'target/', type: 'directory' },
      { name: 'target/CON', body: 'x' },
      { name: 'good.txt', body: 'good' },
    )
    const { failure, files } = await unpacked(bodyOf(archive))
    expect(failure).toBe('7 of them left out: links, or paths that lead out of the folder')
    expect(files).toEqual([
      'out/dbt/good.txt',
      'out/dbt/link/evil',
      expect.stringMatching(/^out\/dbt\/target\/CON-[0-9a-f]{8}$/),
    ])
    expect(existsSync('/tmp/dbt-evil')).toBe(false)
  })

  it('that says that it is too large is not unpacked at all', async () => {
    const { failure, files, sent } = await unpackedBomb('77777777777')
    expect(failure).toMatch(/they are larger than 5/)
    expect(files).toEqual([])
    expect(sent).toBeLessThan(10 * 2 ** 20)
  })

  it('is not unpacked beyond its bounds, whatever it says', async () => {
    const { failure, sent } = await unpackedBomb('00000000001')
    expect(failure).toMatch(/they are larger than 5/)
    expect(sent).toBeLessThan(600 * 2 ** 20)
    // Half a gigabyte, on a machine that is busy.
  }, 120_000)

  it('that is cut leaves whole files only', async () => {
    const noise = Array.from({ length: 50_000 }, (_, at) => String(at * 7919)).join()
    const archive = await archiveOf({ name: 'first', body: 'whole' }, { name: 'second', body: noise })
    const { failure, files } = await unpacked(bodyOf(archive.subarray(0, archive.length - 50_000)))
    expect(failure).toMatch(/unexpected end of file|truncated/)
    expect(files).toEqual(['out/dbt/first'])
  })

  it.each([
    ['no archive', bodyOf(Buffer.from('<html>')), {}, /incorrect header check/],
    ['a link that has expired', bodyOf(Buffer.from('')), { status: 403 }, /not answered with them \(403\)/],
    ['a redirect', bodyOf(Buffer.from('')), { status: 302 }, /\(302\)/],
    ['a link that is not https', bodyOf(Buffer.from('')), { url: 'http://storage.example.com/a' }, /not https/],
  ])('%s is a reason that names no address', async (_what, body, options, reason) => {
    const { failure, files, asked } = await unpacked(body, options)
    expect(failure).toMatch(reason)
    expect(failure).not.toContain('example.com')
    expect(files).toEqual([])
    expect(asked).toHaveLength('url' in options ? 0 : 1)
  })
})
