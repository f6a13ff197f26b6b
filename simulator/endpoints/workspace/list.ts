import { wireObject } from '../../wire/object.ts'
import type { Json } from '../../wire/form.ts'
import type { Call } from '../call.ts'
import { readablePath } from './paths.ts'

/** GET workspace/list: https://docs.databricks.com/api/workspace/workspace/list */
export function listObjects(call: Call): Json {
  const object = call.files.get(readablePath(call))
  const objects = object.type === 'DIRECTORY' ? call.files.children(object) : [object]
  // An empty list is left out, as elsewhere.
  return objects.length === 0 ? {} : { objects: objects.map(wireObject) }
}
