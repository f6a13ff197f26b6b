import { describe, expect, it } from '@jest/globals'
import { oneJob, simulate } from './harness.ts'

const notebook = { notebook_task: { notebook_path: '/a' } }

describe('workspace.jobs', () => {
  it('has every job with its settings, who made it, and how often it was changed', () => {
    const sim = simulate(oneJob([{ key: 'a' }], { creator: 'owner@example.com', settings: { tags: { team: 'x' } } }))
    const made = sim.post('jobs/create', { name: 'Made', tasks: [{ task_key: 'b', ...notebook }] }).body['job_id']
    sim.post('jobs/update', { job_id: 1, new_settings: { tags: { team: 'y' } } })
    sim.post('jobs/reset', { job_id: 1, new_settings: { name: 'New', tasks: [{ task_key: 'c', ...notebook }] } })
    sim.post('jobs/reset', { job_id: 1 })
    sim.post('jobs/delete', { job_id: BigInt(made as string) })
    expect(sim.workspace.jobs()).toMatchObject([
      {
        jobId: '1',
        name: 'New',
        creator: 'owner@example.com',
        settings: { name: 'New', tasks: [{ task_key: 'c', run_if: 'ALL_SUCCESS' }] },
        deleted: false,
        changes: { update: 1, reset: 1, byHand: 0 },
      },
      { jobId: made, name: 'Made', creator: 'someone@example.com', deleted: true, changes: { update: 0, reset: 0 } },
    ])
  })

  it('gives ids in settings as text, and views that change nothing', () => {
    const scenario = oneJob([{ key: 'a', kind: 'run-job', job: '9007199254740993' }])
    const sim = simulate(scenario)
    const [job] = sim.workspace.jobs()
    expect(job?.settings.tasks?.[0]?.run_job_task?.job_id).toBe('9007199254740993')
    job!.settings.tasks = []
    job!.changes.reset = 5
    expect(sim.workspace.jobs()).toMatchObject([{ settings: { tasks: [{}] }, changes: { reset: 0 } }])
  })

  it('never gives a new job the id of one that was deleted', () => {
    const sim = simulate({ nextJobId: 1, jobs: [{ jobId: 1, tasks: [] }] })
    sim.post('jobs/delete', { job_id: 1 })
    expect(sim.post('jobs/create', {}).body['job_id']).toBe('2')
  })
})

describe('a job that somebody changes in the pages', () => {
  it('has the change, and what the pages write beside it', () => {
    const sim = simulate(oneJob([{ key: 'a' }], { settings: { edit_mode: 'UI_LOCKED' } }))
    sim.workspace.editJob('1', (settings) => ({
      ...settings,
      max_concurrent_runs: 5,
      email_notifications: { on_failure: ['a@example.com'] },
      tasks: [...(settings.tasks ?? []), { task_key: 'b', ...notebook }],
    }))
    const mails = { no_alert_for_skipped_runs: false, no_alert_for_canceled_runs: false }
    expect(sim.get('jobs/get', { job_id: '1' }).body['settings']).toMatchObject({
      max_concurrent_runs: 5,
      email_notifications: { on_failure: ['a@example.com'], no_alert_for_skipped_runs: false },
      notification_settings: mails,
      tasks: [
        { task_key: 'a', notification_settings: { ...mails, alert_on_last_attempt: false }, webhook_notifications: {} },
        { task_key: 'b', run_if: 'ALL_SUCCESS' },
      ],
    })
    expect(sim.workspace.jobs()).toMatchObject([{ changes: { update: 0, reset: 0, byHand: 1 } }])
    const runId = sim.start()
    sim.pass(60)
    expect(sim.run(runId).tasks).toHaveLength(2)
  })

  it('is no longer there to be changed once it is deleted', () => {
    const sim = simulate(oneJob([{ key: 'a' }]))
    sim.post('jobs/delete', { job_id: 1 })
    expect(() => sim.workspace.editJob('1', (settings) => settings)).toThrow('there is no job 1')
  })

  it('is cloned with its tags, under another name or the same', () => {
    const sim = simulate(oneJob([{ key: 'a' }], { settings: { tags: { team: 'x' } } }))
    const copy = sim.workspace.cloneJob('1')
    const twin = sim.workspace.cloneJob('1', { name: 'Nightly', user: 'other@example.com' })
    expect(sim.get('jobs/get', { job_id: copy }).body).toMatchObject({
      creator_user_name: 'someone@example.com',
      settings: { name: 'Copy of Nightly', tags: { team: 'x' } },
    })
    const { jobs } = sim.get('jobs/list', { name: 'nightly' }).body as { jobs: { job_id: string }[] }
    expect(jobs.map((job) => job.job_id)).toEqual([twin, '1'])
    expect(jobs[0]).toMatchObject({ creator_user_name: 'other@example.com' })
    sim.workspace.editJob(copy, (settings) => ({ ...settings, tags: {} }))
    expect(sim.get('jobs/get', { job_id: '1' }).body).toMatchObject({ settings: { tags: { team: 'x' } } })
  })
})
