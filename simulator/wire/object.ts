import type { WorkspaceObject } from '../files/tree.ts'
import type { Json } from './form.ts'
import { id } from './ids.ts'

/** A folder, notebook or file as workspace/list and get-status show it. Times and sizes are not told of folders. */
export function wireObject(object: WorkspaceObject): Json {
  const { type, path, language, createdAt, modifiedAt, size } = object
  return {
    object_type: type,
    path,
    ...(language && { language }),
    ...(type !== 'DIRECTORY' && { created_at: createdAt, modified_at: modifiedAt }),
    ...(type === 'FILE' && { size }),
    object_id: id(object.id),
    resource_id: object.id,
  }
}
