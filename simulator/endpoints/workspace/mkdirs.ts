import type { Json } from '../../wire/form.ts'
import { checkBody, type Call } from '../call.ts'
import { anyText, shape } from '../checks/body.ts'
import { writablePath } from './paths.ts'

/** POST workspace/mkdirs: https://docs.databricks.com/api/workspace/workspace/mkdirs */
export function makeFolders(call: Call): Json {
  checkBody(call, shape({ path: anyText }, ['path']))
  const { path } = call.body as { path: string }
  call.files.makeFolders(writablePath(call, path), call.engine.time)
  return {}
}
