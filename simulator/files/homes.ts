import { ApiError, invalid } from '../server/api-error.ts'

/** The home of a user, as the tree keeps it. */
export function homeOf(user: string): string {
  return `/Users/${user}`
}

/** Whether a path lies in nobody else's home. */
export function isOpenTo(user: string, path: string): boolean {
  const [, first, owner] = path.split('/')
  return first !== 'Users' || owner === undefined || owner === user
}

/** Refuses a path that the user may not write to with 403, and a folder that nobody may make with 400. */
export function checkWritable(user: string, path: string): void {
  if (path === '/' || path === '/Users' || !isOpenTo(user, path))
    throw new ApiError(403, 'PERMISSION_DENIED', `User ${user} does not have write permissions on ${path}.`)
  if (path.split('/').includes('.git')) throw invalid(`The name .git is not allowed in ${path}.`)
}

/** Refuses a path that the user may not read as if nothing were there. */
export function checkReadable(user: string, path: string): void {
  if (!isOpenTo(user, path)) throw new ApiError(404, 'RESOURCE_DOES_NOT_EXIST', `Path (${path}) doesn't exist.`)
}
