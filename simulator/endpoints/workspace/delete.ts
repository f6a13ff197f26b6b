import type { Json } from '../../wire/form.ts'
import { checkBody, type Call } from '../call.ts'
import { anyText, flag, shape } from '../checks/body.ts'
import { writablePath } from './paths.ts'

/** POST workspace/delete: https://docs.databricks.com/api/workspace/workspace/delete */
export function deleteObject(call: Call): Json {
  checkBody(call, shape({ path: anyText, recursive: flag }, ['path']))
  const { path, recursive = false } = call.body as { path: string; recursive?: boolean }
  call.files.remove(writablePath(call, path), recursive)
  return {}
}
