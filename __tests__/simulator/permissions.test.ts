import { describe, expect, it } from '@jest/globals'
import { oneJob, simulate, TOKEN, type Sim } from './harness.ts'

const PERMISSIONS = '/api/2.0/permissions/jobs/1'
const scenario = oneJob([{ key: 'a' }], { creator: 'owner@example.com' })

/** `who LEVEL` of everyone in an answer. */
function everyone(body: Record<string, unknown>): string[] {
  const list = body['access_control_list'] as {
    user_name?: string
    group_name?: string
    service_principal_name?: string
    all_permissions: { permission_level: string }[]
  }[]
  return list.map(({ user_name: user, group_name: group, service_principal_name: principal, all_permissions: all }) =>
    [user ?? group ?? principal, ...all.map((permission) => permission.permission_level)].join(' '),
  )
}

function send(
  sim: Sim,
  method: string,
  body: object,
  token = TOKEN,
): { status: number; body: Record<string, unknown> } {
  const answer = sim.workspace.handle({
    method,
    path: PERMISSIONS,
    headers: { Authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  })
  if (answer.kind !== 'answer') throw new Error('no answer')
  return { status: answer.status, body: JSON.parse(answer.body) as Record<string, unknown> }
}

describe('permissions of a job', () => {
  it('name its creator as its owner, and the administrators', () => {
    const { status, body } = simulate(scenario).get(PERMISSIONS)
    expect(status).toBe(200)
    expect(body).toMatchObject({ object_id: '/jobs/1', object_type: 'job' })
    expect(everyone(body)).toEqual(['owner@example.com IS_OWNER', 'admins CAN_MANAGE'])
  })

  it('are those that the job was made with', () => {
    const sim = simulate()
    const { body } = sim.post('jobs/create', {
      access_control_list: [{ group_name: 'ci', permission_level: 'CAN_MANAGE_RUN' }],
      tasks: [{ task_key: 'a', notebook_task: { notebook_path: '/a' } }],
    })
    const jobId = String(body['job_id'])
    expect(everyone(sim.get(`/api/2.0/permissions/jobs/${jobId}`).body)).toEqual([
      'someone@example.com IS_OWNER',
      'ci CAN_MANAGE_RUN',
      'admins CAN_MANAGE',
    ])
  })

  it('are replaced by PUT, which must name an owner, and added to by PATCH', () => {
    const sim = simulate(scenario)
    const viewer = { user_name: 'viewer@example.com', permission_level: 'CAN_VIEW' }
    expect(send(sim, 'PUT', { access_control_list: [viewer] })).toMatchObject({
      status: 400,
      body: { error_code: 'INVALID_PARAMETER_VALUE', message: 'The job must have exactly one owner.' },
    })
    expect(everyone(send(sim, 'PATCH', { access_control_list: [viewer] }).body)).toEqual([
      'owner@example.com IS_OWNER',
      'viewer@example.com CAN_VIEW',
      'admins CAN_MANAGE',
    ])
    const owner = { service_principal_name: '4fa68bf1', permission_level: 'IS_OWNER' }
    send(sim, 'PUT', { access_control_list: [owner] })
    expect(everyone(sim.get(PERMISSIONS).body)).toEqual(['4fa68bf1 IS_OWNER', 'admins CAN_MANAGE'])
  })

  it('change nothing when they are refused', () => {
    const sim = simulate({ ...scenario, tokens: { [TOKEN]: {}, reader: { permissions: 'view' } } })
    const list = [{ user_name: 'a', permission_level: 'CAN_FLY' }]
    expect(send(sim, 'PATCH', { access_control_list: list }).body['error_code']).toBe('INVALID_PARAMETER_VALUE')
    expect(send(sim, 'PATCH', { access_control_list: [] }, 'reader').status).toBe(403)
    expect(everyone(sim.get(PERMISSIONS).body)).toEqual(['owner@example.com IS_OWNER', 'admins CAN_MANAGE'])
  })

  it('are not there for a job that is not', () => {
    expect(simulate().get(PERMISSIONS)).toMatchObject({
      status: 404,
      body: { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'Job 1 does not exist.' },
    })
  })

  it('have the levels that a job knows', () => {
    const { permission_levels: levels } = simulate(scenario).get(`${PERMISSIONS}/permissionLevels`).body as {
      permission_levels: { permission_level: string }[]
    }
    expect(levels.map((level) => level.permission_level)).toEqual([
      'CAN_VIEW',
      'CAN_MANAGE_RUN',
      'IS_OWNER',
      'CAN_MANAGE',
    ])
  })
})

describe('scim/v2/Me', () => {
  it('says whose token it is', () => {
    const sim = simulate({ tokens: { [TOKEN]: { user: 'ci-runner@example.com' } } })
    const { status, body } = sim.get('/api/2.0/preview/scim/v2/Me')
    expect(status).toBe(200)
    expect(body).toMatchObject({
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
      userName: 'ci-runner@example.com',
      displayName: 'ci-runner@example.com',
      active: true,
      emails: [{ type: 'work', value: 'ci-runner@example.com', primary: true }],
      id: expect.stringMatching(/^\d+$/),
    })
    expect(sim.get('/api/2.0/preview/scim/v2/Me').body['id']).toBe(body['id'])
  })

  it('is refused without a token', () => {
    expect(simulate().get('/api/2.0/preview/scim/v2/Me', {}, 'wrong').status).toBe(401)
  })

  it('answers a token without permissions: everyone may know who they are', () => {
    const sim = simulate({ tokens: { [TOKEN]: { permissions: 'none', user: 'nobody' } } })
    expect(sim.get('/api/2.0/preview/scim/v2/Me')).toMatchObject({ status: 200, body: { userName: 'nobody' } })
  })
})
