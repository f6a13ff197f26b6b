import type { AccessControl } from './model.ts'

/** Whether a grant makes somebody the owner. */
export function isOwner({ permission_level: level }: AccessControl): boolean {
  return level === 'IS_OWNER'
}

/** The grants of a new job: whoever makes it owns it, unless another owner is named. */
export function firstAccess(creator: string, given: AccessControl[] = []): AccessControl[] {
  return given.some(isOwner) ? given : [{ user_name: creator, permission_level: 'IS_OWNER' }, ...given]
}
