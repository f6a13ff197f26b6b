import { anyText, listOf, oneOf, shape } from './body.ts'

/** What may be granted on a job: https://docs.databricks.com/aws/en/security/auth/access-control#jobs */
export const LEVELS: Record<string, string> = {
  CAN_VIEW: 'Can view the job and its runs',
  CAN_MANAGE_RUN: 'Can view the job, and start, cancel and repair its runs',
  IS_OWNER: 'Can do everything, and the job runs as its owner unless it says otherwise',
  CAN_MANAGE: 'Can do everything',
}

/** Checks a list of grants. */
export const accessControlList = listOf(
  shape(
    {
      user_name: anyText,
      group_name: anyText,
      service_principal_name: anyText,
      permission_level: oneOf(...Object.keys(LEVELS)),
    },
    ['permission_level'],
  ),
)
