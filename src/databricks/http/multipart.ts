import { Readable } from 'node:stream'
import type { Upload } from './transport.ts'

/** Bytes that are read when they are needed, each time anew. */
export interface Content {
  /** Exactly as many as `open` gives. */
  bytes: number
  open(): Readable | Buffer
}

/** A field of a form: a text, or a file. */
export type Part = { name: string; text: string } | { name: string; fileName: string; content: Content }

/**
 * A form as `multipart/form-data` (https://www.rfc-editor.org/rfc/rfc7578), every text to the byte: `FormData` turns
 * `\n` into `\r\n`, and a path that has one would name another file. `boundary` must be in none of the parts. A file
 * that cannot be read, or gives other than its `bytes`, breaks the stream with what `broken` makes of the reason.
 */
export function multipart(
  parts: Part[],
  boundary: string,
  broken: (why: string) => Error,
): Upload & { contentType: string } {
  const sections = [...parts.flatMap((part) => sectionsOf(part, boundary)), textSection(`--${boundary}--\r\n`)]
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    bytes: sections.reduce((sum, { bytes }) => sum + bytes, 0),
    open: () => streamOf(sections, broken),
  }
}

function sectionsOf(part: Part, boundary: string): Content[] {
  const start = `--${boundary}\r\nContent-Disposition: form-data; name="${part.name}"`
  if ('text' in part) return [textSection(`${start}\r\n\r\n${part.text}\r\n`)]
  const head = `${start}; filename="${plainFileName(part.fileName)}"\r\nContent-Type: application/octet-stream\r\n\r\n`
  return [textSection(head), part.content, textSection('\r\n')]
}

function textSection(text: string): Content {
  const buffer = Buffer.from(text)
  return { bytes: buffer.length, open: () => buffer }
}

const LONGEST_FILE_NAME = 100

/** Nobody agrees on how to write other characters there; the end of a name, which may say what a file is, is kept. */
function plainFileName(name: string): string {
  return name.replace(/[^\w.-]/g, '_').slice(-LONGEST_FILE_NAME)
}

/** All sections, one after another. Whoever destroys it closes what is open. */
function streamOf(sections: Content[], broken: (why: string) => Error): Readable {
  let current: Readable | undefined
  const chunks = chunksOf(sections, broken, (source) => (current = source))
  return new Readable({
    read() {
      chunks.next().then(
        ({ value = null }) => void this.push(value),
        (error: unknown) => void this.destroy(error as Error),
      )
    },
    destroy(error, done) {
      current?.destroy()
      done(error)
    },
  })
}

async function* chunksOf(
  sections: Content[],
  broken: (why: string) => Error,
  onOpen: (source: Readable) => void,
): AsyncGenerator<Buffer, undefined> {
  for (const { bytes, open } of sections) {
    let read = 0
    for await (const chunk of openedChunks(open, broken, onOpen)) {
      read += chunk.length
      if (read > bytes) throw broken(`it grew while it was read: it had ${bytes} bytes`)
      if (chunk.length > 0) yield chunk
    }
    if (read < bytes) throw broken(`it shrank while it was read: it had ${bytes} bytes, and gave ${read}`)
  }
}

async function* openedChunks(
  open: Content['open'],
  broken: (why: string) => Error,
  onOpen: (source: Readable) => void,
): AsyncGenerator<Buffer, undefined> {
  try {
    const source = open()
    if (Buffer.isBuffer(source)) {
      yield source
      return
    }
    onOpen(source)
    for await (const chunk of source) yield Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk as Uint8Array)
  } catch (error) {
    throw broken(`it could not be read (${error instanceof Error ? error.message : String(error)})`)
  }
}
