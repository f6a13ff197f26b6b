import { wireObject } from '../../wire/object.ts'
import type { Json } from '../../wire/form.ts'
import type { Call } from '../call.ts'
import { readablePath } from './paths.ts'

/** GET workspace/get-status: https://docs.databricks.com/api/workspace/workspace/getstatus */
export function getStatus(call: Call): Json {
  return wireObject(call.files.get(readablePath(call)))
}
