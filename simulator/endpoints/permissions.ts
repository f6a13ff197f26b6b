import { isOwner } from '../engine/access.ts'
import type { AccessControl, JobRecord } from '../engine/model.ts'
import { invalid } from '../server/api-error.ts'
import type { Json } from '../wire/form.ts'
import { checkBody, jobOf, type Call } from './call.ts'
import { accessControlList, LEVELS } from './checks/access-control.ts'
import { shape } from './checks/body.ts'

const permissionsShape = shape({ access_control_list: accessControlList })

/** GET permissions/jobs/ID: https://docs.databricks.com/api/workspace/permissions/get */
export function getPermissions(call: Call): Json {
  return wirePermissions(jobOf(call, call.path['id'] ?? ''))
}

/** PUT permissions/jobs/ID. Refuses a list without an owner: databricks/cli#3849 */
export function setPermissions(call: Call): Json {
  const job = jobOf(call, call.path['id'] ?? '')
  const given = grants(call)
  if (given.filter(isOwner).length !== 1) throw invalid('The job must have exactly one owner.')
  job.access = given
  return wirePermissions(job)
}

/** PATCH permissions/jobs/ID: what is given is added to what is there. */
export function addPermissions(call: Call): Json {
  const job = jobOf(call, call.path['id'] ?? '')
  const given = grants(call)
  const replaced = (old: AccessControl): boolean =>
    given.some((entry) => nameOf(entry) === nameOf(old) || (isOwner(entry) && isOwner(old)))
  job.access = [...job.access.filter((old) => !replaced(old)), ...given]
  return wirePermissions(job)
}

/** GET permissions/jobs/ID/permissionLevels */
export function permissionLevels(call: Call): Json {
  jobOf(call, call.path['id'] ?? '')
  return {
    permission_levels: Object.entries(LEVELS).map(([level, description]) => ({ permission_level: level, description })),
  }
}

function grants(call: Call): AccessControl[] {
  checkBody(call, permissionsShape)
  const given = (call.body['access_control_list'] ?? []) as AccessControl[]
  // databricks/terraform-provider-databricks docs/resources/permissions.md
  if (given.some((entry) => isOwner(entry) && entry.group_name !== undefined))
    throw invalid('A group cannot be the owner of a job.')
  return given
}

function nameOf({ user_name: user, group_name: group, service_principal_name: principal }: AccessControl): string {
  return user ?? group ?? principal ?? ''
}

function wirePermissions(job: JobRecord): Json {
  const inherited = { permission_level: 'CAN_MANAGE', inherited: true, inherited_from_object: ['/jobs/'] }
  return {
    object_id: `/jobs/${job.id}`,
    object_type: 'job',
    access_control_list: [
      ...job.access.map(({ permission_level: level, ...who }) => ({
        ...who,
        ...(who.group_name === undefined && { display_name: nameOf({ ...who, permission_level: level }) }),
        all_permissions: [{ permission_level: level, inherited: false }],
      })),
      { group_name: 'admins', all_permissions: [inherited] },
    ],
  }
}
