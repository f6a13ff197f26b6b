import { checkReadable, checkWritable } from '../../files/homes.ts'
import { treePath } from '../../files/paths.ts'
import { invalid } from '../../server/api-error.ts'
import { queryText, type Call } from '../call.ts'

/** A path that the user may write to. */
export function writablePath({ user }: Call, given: string): string {
  const path = treePath(given)
  checkWritable(user, path)
  return path
}

/** The `path` in the query, one that the user may read. */
export function readablePath(call: Call): string {
  const given = queryText(call, 'path')
  if (given === undefined || given === '') throw invalid('Missing required field: path')
  const path = treePath(given)
  checkReadable(call.user, path)
  return path
}
