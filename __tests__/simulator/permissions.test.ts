import { describe, expect, it } from '@jest/globals'
import type { TokenRule } from '../../simulator/scenario/scenario.ts'
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

  it('refuse a group as owner', () => {
    const sim = simulate(scenario)
    const list = [{ group_name: 'ci', permission_level: 'IS_OWNER' }]
    expect(send(sim, 'PUT', { access_control_list: list }).body['message']).toContain('A group cannot be the owner')
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

describe('a token that may do what each job grants', () => {
  const tokens: Record<string, TokenRule> = {
    [TOKEN]: { user: 'admin@example.com' },
    member: { user: 'm@example.com', permissions: 'granted', groups: ['ci'] },
    reader: { user: 'r@example.com', permissions: 'view' },
  }
  const settings = { name: 'x', tasks: [{ task_key: 'a', notebook_task: { notebook_path: '/a' } }] }
  const refusal = (needed: string): object => ({
    status: 403,
    body: {
      error_code: 'PERMISSION_DENIED',
      message: `User m@example.com does not have ${needed} permissions on job 1`,
    },
  })
  const grant = (sim: Sim, level: string): void => {
    const list = [{ group_name: 'ci', permission_level: level }]
    expect(send(sim, 'PATCH', { access_control_list: list }).status).toBe(200)
  }

  it('is refused by a job that grants it nothing, one that is not there, too', () => {
    for (const jobs of [scenario.jobs ?? [], []]) {
      const sim = simulate({ jobs, tokens })
      expect(sim.get('jobs/get', { job_id: '1' }, 'member')).toMatchObject(
        refusal('View or Admin or Manage Run or Owner'),
      )
      expect(sim.post('jobs/run-now', { job_id: 1 }, 'member')).toMatchObject(refusal('Admin or Manage Run or Owner'))
      for (const endpoint of ['delete', 'reset', 'update'])
        expect(sim.post(`jobs/${endpoint}`, { job_id: 1 }, 'member')).toMatchObject(refusal('Admin or Owner'))
      expect(sim.get('jobs/list', {}, 'member').body).toEqual({})
      expect(sim.get(PERMISSIONS, {}, 'member').body['message']).toBe(
        'm@example.com does not have Manage permissions on Job with ID: ElasticJobId(1). ' +
          'Please contact the owner or an administrator for access.',
      )
    }
  })

  it.each([
    ['CAN_VIEW', 200, 403, 403],
    ['CAN_MANAGE_RUN', 200, 200, 403],
    ['CAN_MANAGE', 200, 200, 200],
  ])('may do with %s: read %i, run %i, change %i', (level, read, run, change) => {
    const sim = simulate({ ...scenario, tokens })
    grant(sim, level)
    const runId = sim.start()
    expect(sim.get('jobs/get', { job_id: '1' }, 'member').status).toBe(read)
    expect(sim.get('jobs/list', {}, 'member').body['jobs']).toHaveLength(1)
    expect(sim.get('jobs/runs/list', {}, 'member').body['runs']).toHaveLength(1)
    expect(sim.get('jobs/runs/get', { run_id: runId }, 'member').status).toBe(read)
    expect(sim.post('jobs/runs/cancel', { run_id: BigInt(runId) }, 'member').status).toBe(run)
    expect(sim.post('jobs/reset', { job_id: 1, new_settings: settings }, 'member').status).toBe(change)
  })

  it('owns what it makes, which runs as nobody else', () => {
    const sim = simulate({ ...scenario, tokens })
    const { body } = sim.post('jobs/create', settings, 'member')
    const jobId = body['job_id'] as string
    expect(sim.get('jobs/get', { job_id: jobId }, 'member').body).toMatchObject({ run_as_user_name: 'm@example.com' })
    const runAs = (user: string): number =>
      sim.post('jobs/create', { ...settings, run_as: { user_name: user } }, 'member').status
    expect([runAs('m@example.com'), runAs('admin@example.com')]).toEqual([200, 403])
    expect(sim.post('jobs/delete', { job_id: BigInt(jobId) }, 'member').status).toBe(200)
  })

  it('sees its own one-time runs and no others', () => {
    const sim = simulate({ tokens })
    const own = sim.post('jobs/runs/submit', settings, 'member').body['run_id'] as string
    const other = sim.post('jobs/runs/submit', settings).body['run_id'] as string
    const { runs } = sim.get('jobs/runs/list', {}, 'member').body as { runs: { run_id: string }[] }
    expect(runs.map((run) => run.run_id)).toEqual([own])
    expect(sim.get('jobs/runs/get', { run_id: other }, 'member').status).toBe(403)
  })

  it('is not that of a reader, who reads all jobs but not their permissions', () => {
    const sim = simulate({ ...scenario, tokens })
    expect(sim.get('jobs/list', {}, 'reader').body['jobs']).toHaveLength(1)
    expect(sim.get(PERMISSIONS, {}, 'reader').status).toBe(403)
    expect(sim.post('jobs/delete', { job_id: 1 }, 'reader').body['message']).toBe(
      'User r@example.com does not have Admin or Owner permissions on job 1',
    )
    expect(sim.post('jobs/create', settings, 'reader').status).toBe(403)
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
