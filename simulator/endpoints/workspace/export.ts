import { checkSize } from '../../files/import-format.ts'
import { EXPORT_LIMIT_BYTES } from '../../files/tree.ts'
import { invalid } from '../../server/api-error.ts'
import type { Json } from '../../wire/form.ts'
import { queryFlag, queryText, type Call } from '../call.ts'
import { readablePath } from './paths.ts'

/** GET workspace/export, of one file or notebook: https://docs.databricks.com/api/workspace/workspace/export */
export function exportObject(call: Call): Json {
  const { path, type, format = 'AUTO', size, content } = call.files.get(readablePath(call))
  const wanted = queryText(call, 'format') ?? 'SOURCE'
  if (type === 'DIRECTORY') throw invalid(`The simulator exports no folders: ${path}.`)
  if (queryFlag(call, 'direct_download')) throw invalid('The simulator does not know direct_download.')
  if (!['SOURCE', 'AUTO', format].includes(wanted)) throw invalid(`The simulator does not export as ${wanted}.`)
  checkSize(size, EXPORT_LIMIT_BYTES)
  return { content: content?.toString('base64') ?? '' }
}
