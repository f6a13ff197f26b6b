import { malformed } from './api-error.ts'

/** What a form of the type multipart/form-data holds: https://www.rfc-editor.org/rfc/rfc7578 */
export interface Form {
  /** As they were sent: line ends are not touched. */
  fields: Record<string, string>
  /** The part with the field name `content`. */
  content?: Buffer
}

const CONTENT = 'content'

/** Whether a body of this type is a form with parts, and so may hold any bytes. */
export function isMultipart(contentType = ''): boolean {
  return contentType.trim().toLowerCase().startsWith('multipart/form-data')
}

/** Takes a form apart. Refuses one that is cut off or not one with 400. */
export function readForm(contentType: string, sent: Uint8Array): Form {
  const bytes = Buffer.from(sent.buffer, sent.byteOffset, sent.byteLength)
  const named = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType)
  const delimiter = `--${named?.[1] ?? named?.[2] ?? ''}`
  const form: Form = { fields: {} }
  for (const part of partsOf(bytes, delimiter)) {
    const { name, content } = readPart(part)
    if (name === CONTENT) form.content = content
    else form.fields[name] = content.toString('utf8')
  }
  return form
}

function partsOf(bytes: Buffer, delimiter: string): Buffer[] {
  const parts: Buffer[] = []
  if (delimiter === '--' || bytes.indexOf(delimiter) !== 0) throw broken('it does not begin with its boundary')
  let at = delimiter.length
  while (bytes.toString('latin1', at, at + 2) !== '--') {
    const end = bytes.indexOf(`\r\n${delimiter}`, at)
    if (end === -1) throw broken('it does not end with its boundary')
    parts.push(bytes.subarray(at, end))
    at = end + 2 + delimiter.length
  }
  return parts
}

/** A part begins with the line end of its boundary. */
function readPart(part: Buffer): { name: string; content: Buffer } {
  const end = part.indexOf('\r\n\r\n')
  const head = part.toString('utf8', 0, end)
  const name = /^content-disposition:\s*form-data;.*?\bname="([^"]*)"/im.exec(head)?.[1]
  if (end === -1 || name === undefined) throw broken('a part has no name')
  return { name, content: part.subarray(end + 4) }
}

function broken(why: string): Error {
  return malformed(`Could not parse the multipart form: ${why}.`)
}
