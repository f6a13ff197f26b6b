import { describe, expect, test } from '@jest/globals'
import { planDeletion, planJob } from '../../../src/deploy/plan/plan-job.ts'
import { appliedJob, desiredJob, remoteJob } from '../../builders/deployed-jobs.ts'

const HASH = /^[\da-f]{32}$/
const desired = desiredJob({ timeout_seconds: 60 })
const remote = remoteJob({ timeout_seconds: 30 })

describe('a plan for a job', () => {
  test('creates one that is not there', () => {
    expect(planJob('here', desired, undefined)).toEqual({
      key: 'nightly',
      name: 'Nightly',
      action: 'create',
      changes: [
        { path: 'name', after: 'Nightly', drift: false },
        { path: 'queue.enabled', after: true, drift: false },
        { path: 'timeout_seconds', after: 60, drift: false },
      ],
      notes: [],
      hash: expect.stringMatching(HASH),
    })
  })

  test('updates one that is different', () => {
    expect(planJob('here', desired, remote)).toEqual({
      key: 'nightly',
      name: 'Nightly',
      jobId: '11',
      action: 'update',
      changes: [{ path: 'timeout_seconds', before: 30, after: 60, drift: null }],
      notes: [],
      hash: expect.stringMatching(HASH),
    })
  })

  test('reads from its tags what was applied', () => {
    const settings = { ...remote.settings, timeout_seconds: 60 }
    const applied = appliedJob({ ...remote, settings }, desired.settings)
    const edited = { ...applied, settings: { ...applied.settings, timeout_seconds: 30 } }
    expect(planJob('here', desired, edited).changes).toMatchObject([{ drift: true }])
    expect(planJob('here', desiredJob({ timeout_seconds: 90 }), applied).changes).toMatchObject([{ drift: false }])
  })

  test('does nothing to one that is as it should be', () => {
    const there = remoteJob({ timeout_seconds: 60, format: 'MULTI_TASK' })
    const none = { key: 'nightly', name: 'Nightly', jobId: '11', action: 'none', changes: [], notes: [], hash: '' }
    expect(planJob('here', desired, there)).toEqual(none)
    expect(planJob('here', desired, appliedJob(there, desired.settings))).toEqual(none)
  })

  test('sends a definition again that has changed in what no workspace tells', () => {
    const table = (more: object) => ({ trigger: { table_update: { table_names: ['a'], ...more } } })
    const applied = appliedJob(remoteJob(table({})), desiredJob(table({ condition: 'ALL_UPDATED' })).settings)
    expect(planJob('here', desiredJob(table({})), applied)).toMatchObject({
      action: 'update',
      changes: [],
      hash: expect.stringMatching(HASH),
    })
  })

  test('deletes one whose definition is gone', () => {
    const gone = { key: '', name: 'Nightly', jobId: '11', action: 'delete', changes: [], notes: [] }
    expect(planDeletion('here', remote)).toEqual({ ...gone, hash: expect.stringMatching(HASH) })
    expect(planDeletion('here', remoteJob({ name: 7 })).name).toBe('')
  })

  test('is the same every time', () => {
    expect(planJob('here', desired, remote)).toEqual(planJob('here', desired, remote))
    expect(planJob('there', desired, remote).hash).not.toBe(planJob('here', desired, remote).hash)
  })
})
