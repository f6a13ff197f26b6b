import { constants } from 'node:fs'
import { open, realpath, stat, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { LARGEST_FILE_BYTES } from './file-read.ts'
import { nameOf } from './names.ts'
import { isContent } from './within.ts'

/** The whole of a file of the checkout, of at most 10 MB. Throws when it cannot be had from within the checkout. */
export async function readBytes(root: string, path: string): Promise<Buffer> {
  const handle = await openWithin(root, path)
  try {
    const { size } = await handle.stat()
    if (size > LARGEST_FILE_BYTES) throw new Error(`${nameOf(path)} has grown to more than 10 MB.`)
    return await handle.readFile()
  } finally {
    await handle.close()
  }
}

/** How many bytes a file of the checkout has. Throws like readBytes. */
export async function sizeOf(root: string, path: string): Promise<number> {
  const handle = await openWithin(root, path)
  try {
    return (await handle.stat()).size
  } finally {
    await handle.close()
  }
}

/**
 * A file of the checkout piece by piece. It is opened when it is first read from, and closed with the stream. What
 * readBytes throws, the stream ends with.
 */
export function streamOf(root: string, path: string): Readable {
  return Readable.from(pieces(root, path), { objectMode: false })
}

async function* pieces(root: string, path: string): AsyncGenerator<Buffer> {
  const handle = await openWithin(root, path)
  for await (const piece of handle.createReadStream()) yield piece as Buffer
}

/**
 * Opens a file of the checkout, through links, if it is a regular one and lies within the checkout and not in its
 * `.git`, where credentials may be. What was opened is compared with where its path leads, so that a link that is
 * changed meanwhile leads nowhere.
 */
export async function openWithin(root: string, path: string): Promise<FileHandle> {
  // To open a pipe would wait for whoever writes into it.
  const handle = await open(join(root, path), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const opened = await handle.stat({ bigint: true })
    const folder = await realpath(root)
    const real = await realpath(join(folder, path))
    const found = await stat(real, { bigint: true })
    const isSame = opened.isFile() && opened.ino === found.ino && opened.dev === found.dev
    if (!isSame || !isContent(folder, real))
      throw new Error(`${nameOf(path)} is not a regular file within the checkout.`)
    return handle
  } catch (error) {
    await handle.close()
    throw error
  }
}
