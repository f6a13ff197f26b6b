import type { AccessControl, JobRecord, RunRecord } from './model.ts'

/** Whose permissions count: those of the user and of the groups that they are in. */
export interface Person {
  user: string
  groups: string[]
}

// https://docs.databricks.com/aws/en/security/auth/access-control#jobs
const RANK: Record<string, number> = { CAN_VIEW: 1, CAN_MANAGE_RUN: 2, CAN_MANAGE: 3, IS_OWNER: 3 }

/** Whether a grant makes somebody the owner. */
export function isOwner({ permission_level: level }: AccessControl): boolean {
  return level === 'IS_OWNER'
}

/** The grants of a new job: whoever makes it owns it, unless another owner is named. */
export function firstAccess(creator: string, given: AccessControl[] = []): AccessControl[] {
  return given.some(isOwner) ? given : [{ user_name: creator, permission_level: 'IS_OWNER' }, ...given]
}

/** How much somebody may do with a job: 1 see it, 2 run it, 3 change it, 0 nothing. */
export function levelOn({ user, groups }: Person, { access }: JobRecord): number {
  const ranks = access
    .filter(
      ({ user_name: name, service_principal_name: principal, group_name: group }) =>
        [name, principal].includes(user) || (group !== undefined && groups.includes(group)),
    )
    .map(({ permission_level: level }) => RANK[level] ?? 0)
  return Math.max(0, ...ranks)
}

/** Whether somebody may see a run: of a job that they may see, or a one-time run of theirs. */
export function maySeeRun(person: Person, { job, creator }: RunRecord): boolean {
  return job ? levelOn(person, job) > 0 : creator === person.user
}
