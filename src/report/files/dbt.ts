import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { createTarDecoder, type ParsedTarEntry } from 'modern-tar'
import { formatBytes } from '../../text/bytes.ts'
import type { ArtifactsLink } from './artifacts-link.ts'
import type { FilesDependencies } from './files.ts'
import type { Hide } from './hide.ts'
import type { SafeNames } from './names.ts'

/** What it takes to unpack artifacts. */
export interface ArtifactsDependencies extends Pick<FilesDependencies, 'folder' | 'hide' | 'clock' | 'artifacts'> {
  names: SafeNames
}

const DOWNLOAD_MS = 90_000
const MOST_DOWNLOADED_BYTES = 200 * 2 ** 20
const MOST_UNPACKED_BYTES = 512 * 2 ** 20
const MOST_FILES = 10_000

/**
 * Downloads the artifacts of a dbt task, a gzipped tar file, and writes the files in it below `into`. Links are left
 * out, and so is what would be elsewhere. Throws an Error whose words name no address, also for what was left out.
 */
export async function unpackArtifacts(
  dependencies: ArtifactsDependencies,
  into: readonly string[],
  { url, headers }: ArtifactsLink,
): Promise<void> {
  const { clock } = dependencies
  const { download, mask, signal } = dependencies.artifacts
  for (const secret of [url, ...Object.values(headers)]) mask(secret)
  if (!isSafe(url)) throw new Error('their link is not https')
  const done = new AbortController()
  const late = new AbortController()
  void clock.sleep(DOWNLOAD_MS, done.signal).then(() => done.signal.aborted || late.abort())
  const request = { url, headers, signal: AbortSignal.any([late.signal, signal]) }
  try {
    const leftOut = await download(request, async ({ status, body }) => {
      if (status !== 200) throw new Error(`their link was not answered with them (${status}); it works for 30 minutes`)
      return unpack(dependencies, into, body)
    })
    if (leftOut > 0) throw new Error(`${leftOut} of them left out: links, or paths that lead out of the folder`)
  } catch (error) {
    throw late.signal.aborted ? new Error(`they were not there within ${DOWNLOAD_MS / 1000} s`) : error
  } finally {
    done.abort()
  }
}

/** Credentials go out encrypted, or stay on this machine. */
function isSafe(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || (protocol === 'http:' && /^(?:127\.0\.0\.1|\[::1\]|localhost)$/.test(hostname))
}

/** Gives how many entries were left out. */
async function unpack(
  dependencies: ArtifactsDependencies,
  into: readonly string[],
  body: AsyncIterable<Uint8Array>,
): Promise<number> {
  let [leftOut, files, said] = [0, 0, 0]
  await pipeline(atMost(MOST_DOWNLOADED_BYTES, body), createGunzip(), async (unpacked: AsyncIterable<Uint8Array>) => {
    const bytes = ReadableStream.from(atMost(MOST_UNPACKED_BYTES, unpacked))
    for await (const entry of bytes.pipeThrough(createTarDecoder({ strict: true }))) {
      // A bomb says how large it is before it goes off.
      said += entry.header.size
      if (said > MOST_UNPACKED_BYTES) throw tooLarge(MOST_UNPACKED_BYTES)
      const path = pathOf(dependencies.names, into, entry)
      if (path === undefined) {
        if (entry.header.type !== 'directory') leftOut++
        await entry.body.cancel()
        continue
      }
      if (++files > MOST_FILES) throw new Error(`they are more than ${MOST_FILES} files`)
      await dependencies.folder.write(path, hidden(entry.body, dependencies.hide))
    }
  })
  return leftOut
}

/** What passes through; throws when it is more than that. */
async function* atMost(most: number, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let bytes = 0
  for await (const piece of pieces) {
    bytes += piece.length
    if (bytes > most) throw tooLarge(most)
    yield piece
  }
}

function tooLarge(most: number): Error {
  return new Error(`they are larger than ${formatBytes(most)}`)
}

/** Where a file of the archive is written to; undefined for what is no file, or would be outside of the folder. */
function pathOf(names: SafeNames, into: readonly string[], { header }: ParsedTarEntry): string[] | undefined {
  const parts = header.name.split(/[\\/]/).filter((part) => part !== '' && part !== '.')
  const isFile = (header.type ?? 'file') === 'file' && !header.name.endsWith('/')
  if (!isFile || parts.length === 0 || parts.includes('..') || /^[\\/]|^[A-Za-z]:/.test(header.name)) return undefined
  return parts.reduce<string[]>((folder, part) => [...folder, names.nameOf(folder, part)], [...into])
}

const CHUNK_BYTES = 2 ** 20

/**
 * Bytes with nothing secret in them. Read as one character each, so that what is no text comes out as it was; cut where
 * no secret is as a rule.
 */
async function* hidden(pieces: AsyncIterable<Uint8Array>, hide: Hide): AsyncGenerator<Uint8Array> {
  let text = ''
  for await (const piece of pieces) {
    text += Buffer.from(piece).toString('latin1')
    if (text.length < CHUNK_BYTES) continue
    const cut = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('"'), text.lastIndexOf(',')) + 1 || text.length
    yield Buffer.from(hide(text.slice(0, cut)), 'latin1')
    text = text.slice(cut)
  }
  yield Buffer.from(hide(text), 'latin1')
}
