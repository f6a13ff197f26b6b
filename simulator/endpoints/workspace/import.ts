import { checkSize, itemOf, type ImportFormat } from '../../files/import-format.ts'
import type { Language } from '../../files/tree.ts'
import { ApiError, malformed } from '../../server/api-error.ts'
import type { Json } from '../../wire/form.ts'
import { checkBody, type Call } from '../call.ts'
import { anyText, flag, oneOf, shape } from '../checks/body.ts'
import { writablePath } from './paths.ts'

const LARGEST_JSON_BYTES = 10 * 1024 * 1024

const FORMATS: ImportFormat[] = ['AUTO', 'RAW', 'SOURCE', 'JUPYTER']

const importShape = shape(
  {
    path: anyText,
    format: oneOf(...FORMATS),
    language: oneOf('PYTHON', 'SQL', 'SCALA', 'R'),
    overwrite: flag,
    content: anyText,
  },
  ['path'],
)

interface Upload {
  path: string
  format?: ImportFormat
  language?: Language
  overwrite?: boolean
  content?: Buffer
}

/** POST workspace/import, as JSON or as a form: https://docs.databricks.com/api/workspace/workspace/import */
export function importObject(call: Call): Json {
  const now = call.engine.time
  call.importRate.take(now)
  const {
    format = 'SOURCE',
    overwrite = false,
    content,
    ...upload
  } = call.multipart ? formUpload(call) : jsonUpload(call)
  const path = writablePath(call, upload.path)
  if (content === undefined) throw new ApiError(400, 'BAD_REQUEST', 'No input data source provided')
  call.files.put(itemOf({ ...upload, path, format, content }), { overwrite, now })
  return {}
}

function jsonUpload(call: Call): Upload {
  checkSize(call.bodyBytes, LARGEST_JSON_BYTES)
  checkBody(call, importShape)
  const { content, ...upload } = call.sent as Omit<Upload, 'content'> & { content?: string }
  if (content === undefined) return upload
  if (!/^[\w+/=-]*$/.test(content)) throw malformed('Could not parse request object: content is not base64.')
  return { ...upload, content: Buffer.from(content, 'base64') }
}

function formUpload({ multipart }: Call): Upload {
  const { overwrite, ...fields } = multipart?.fields ?? {}
  importShape({ ...fields, ...(overwrite !== undefined && { overwrite: readFlag(overwrite) }) }, '')
  return {
    ...(fields as unknown as Omit<Upload, 'overwrite' | 'content'>),
    overwrite: overwrite === 'true',
    ...(multipart?.content && { content: multipart.content }),
  }
}

function readFlag(text: string): unknown {
  return text === 'true' || text === 'false' ? text === 'true' : text
}
