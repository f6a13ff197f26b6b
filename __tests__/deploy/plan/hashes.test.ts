import { describe, expect, test } from '@jest/globals'
import type { JobPlan, Plan } from '../../../src/deploy/model.ts'
import { definitionHash, notApproved, planHash, readApprovedPlan, stateHash } from '../../../src/deploy/plan/hashes.ts'
import { planDeletion, planJob } from '../../../src/deploy/plan/plan-job.ts'
import { desiredJob, remoteJob } from '../../builders/deployed-jobs.ts'

const tasks = [
  { task_key: 'a', notebook_task: { notebook_path: '/a' }, timeout_seconds: 5 },
  { task_key: 'b', run_job_task: { job_id: 9007199254740993n } },
]

describe('the hash of a definition', () => {
  const hash = definitionHash({ name: 'Nightly', tasks })

  test.each([
    ['fields are in another order', { tasks, name: 'Nightly' }],
    ['tasks are', { name: 'Nightly', tasks: tasks.toReversed() }],
    [
      'numbers are texts',
      { name: 'Nightly', tasks: [tasks[0], { ...tasks[1], run_job_task: { job_id: '9007199254740993' } }] },
    ],
    ['a default is said', { name: 'Nightly', tasks, max_concurrent_runs: 1, tags: {} }],
    [
      'it says who may do what',
      { name: 'Nightly', tasks, access_control_list: [{ user_name: 'a', permission_level: 'IS_OWNER' }] },
    ],
    ['it has our tags', { name: 'Nightly', tasks, tags: { 'databricks-run': '1', 'databricks-run-key': '2' } }],
  ])('is the same when %s', (_when, settings) => {
    expect(definitionHash(settings)).toBe(hash)
  })

  test.each([
    ['a task is gone', { name: 'Nightly', tasks: tasks.slice(1) }],
    [
      'an id differs in its last digit',
      { name: 'Nightly', tasks: [tasks[0], { ...tasks[1], run_job_task: { job_id: 9007199254740992n } }] },
    ],
    [
      'it names what the service would fill in',
      { name: 'Nightly', tasks: [{ ...tasks[0], new_cluster: { node_type_id: 'i3' } }, tasks[1]] },
    ],
    ['it has another tag', { name: 'Nightly', tasks, tags: { team: 'a' } }],
    ['it runs as somebody', { name: 'Nightly', tasks, run_as: { user_name: 'a@example.com' } }],
  ])('is another when %s', (_when, settings) => {
    expect(definitionHash(settings)).not.toBe(hash)
  })

  test('is 32 hexadecimal characters', () => {
    expect(hash).toMatch(/^[\da-f]{32}$/)
  })
})

describe('the hash of a state', () => {
  const hash = stateHash(remoteJob({ tasks, tags: { team: 'a' } }))

  test.each([
    ['our tags', { tasks, tags: { team: 'a', 'databricks-run-state': 'x' } }],
    ['the order of tasks', { tasks: tasks.toReversed(), tags: { team: 'a' } }],
    [
      'what the service adds to every job',
      { tasks, tags: { team: 'a' }, format: 'MULTI_TASK', email_notifications: {} },
    ],
    [
      'as whom it runs, when that is told twice',
      { tasks, tags: { team: 'a' }, run_as: { user_name: 'OCTO@example.com' } },
    ],
  ])('knows nothing of %s', (_what, settings) => {
    expect(stateHash(remoteJob(settings))).toBe(hash)
  })

  test.each([
    ['a tag', remoteJob({ tasks, tags: { team: 'b' } })],
    ['as whom it runs', remoteJob({ tasks, tags: { team: 'a' } }, { runAsUserName: 'mona@example.com' })],
    [
      'what a cluster got',
      remoteJob({ tasks: [{ ...tasks[0], new_cluster: { node_type_id: 'i3' } }, tasks[1]], tags: { team: 'a' } }),
    ],
    ['a field that nobody has heard of', remoteJob({ tasks, tags: { team: 'a' }, brand_new: false })],
  ])('tells %s', (_what, remote) => {
    expect(stateHash(remote)).not.toBe(hash)
  })
})

describe('the hash of what would be done to a job', () => {
  const access = { access_control_list: [{ user_name: 'mona', permission_level: 'CAN_VIEW' }] }
  const wanted = desiredJob({ tasks })
  const there = remoteJob({ tasks: [] })
  const hash = planJob('here', wanted, there).hash

  test.each([
    ['the workspace, or the set of jobs', planJob('there', wanted, there)],
    ['what is done', planJob('here', wanted, undefined)],
    ['the key', planJob('here', { ...wanted, key: 'weekly' }, there)],
    ['what is wanted', planJob('here', desiredJob({ tasks: tasks.slice(1) }), there)],
    ['which job it is', planJob('here', wanted, { ...there, jobId: '12' })],
    ['what the job is now', planJob('here', wanted, remoteJob({ tasks: [], brand_new: 1 }))],
  ])('tells %s', (_what, other) => {
    expect(other.hash).toMatch(/^[\da-f]{32}$/)
    expect(other.hash).not.toBe(hash)
  })

  test.each([
    ['the place of the file', planJob('here', { ...wanted, file: 'other.yml', line: 7 }, there)],
    ['when the job was created', planJob('here', wanted, { ...there, createdAt: 5 })],
    ['our own tags', planJob('here', wanted, remoteJob({ tasks: [], tags: { 'databricks-run-nonce': 'x' } }))],
    ['rights, which an update leaves as they are', planJob('here', desiredJob({ tasks, ...access }), there)],
  ])('does not tell %s', (_what, other) => {
    expect(other.hash).toBe(hash)
  })

  test('tells the rights that a job is created with', () => {
    const more = planJob('here', desiredJob({ tasks, ...access }), undefined)
    expect(more.hash).not.toBe(planJob('here', wanted, undefined).hash)
  })

  test('tells the job that is deleted, and what it is now', () => {
    const hashes = [there, { ...there, jobId: '12' }, remoteJob({ tasks })].map((job) => planDeletion('here', job).hash)
    expect(new Set(hashes).size).toBe(3)
  })
})

describe('the hash of a plan', () => {
  const created = planJob('here', desiredJob({ tasks }, 'one'), undefined)
  const updated = planJob('here', desiredJob({ tasks }, 'two'), remoteJob({ tasks: [] }))
  const same = planJob('here', desiredJob({ tasks }, 'three'), remoteJob({ tasks }))
  const gone = planDeletion('here', remoteJob({ tasks: [] }, { jobId: '77' }))
  const hash = planHash(planOf(created, updated, same, gone))

  test('is one line of plain text, with a hash for each job that something is done to', () => {
    expect(hash).toMatch(/^v1( [\da-f]{12}:[\da-f]{32}){3}$/)
    expect(planHash(planOf(same))).toBe('v1')
    expect(planHash(planOf())).toBe('v1')
  })

  test('approves what it stands for, and less', () => {
    const approved = readApprovedPlan(` ${hash}\n`)!
    expect(notApproved(planOf(created, updated, same, gone), approved)).toEqual([])
    expect(notApproved(planOf(gone), approved)).toEqual([])
  })

  test('approves nothing else', () => {
    const approved = readApprovedPlan(planHash(planOf(created)))!
    expect(notApproved(planOf(created, updated, gone, same), approved)).toEqual([updated, gone])
    const other = planJob('here', desiredJob({ tasks, timeout_seconds: 5 }, 'one'), undefined)
    expect(notApproved(planOf(other), approved)).toEqual([other])
    expect(notApproved(planOf({ ...created, key: 'elsewhere' }), approved)).toHaveLength(1)
    expect(notApproved(planOf(created), readApprovedPlan('v1')!)).toEqual([created])
  })

  test.each(['', 'v2', 'v1 abc', `v10 ${hash.slice(3)}`, hash.toUpperCase(), `${hash},`, 'v1 0123456789ab:'])(
    'is no text such as %j',
    (text) => {
      expect(readApprovedPlan(text)).toBe(undefined)
    },
  )
})

function planOf(...jobs: JobPlan[]): Plan {
  return { jobs, refusals: [], notes: [] }
}
