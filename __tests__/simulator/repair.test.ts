import { describe, expect, it } from '@jest/globals'
import { oneJob, simulate, words, type Sim } from './harness.ts'

const tasks = [
  { key: 'a', attempts: [{ run: 10 }] },
  { key: 'b', dependsOn: ['a'], attempts: [{ run: 10, result: 'FAILED' }, { run: 10, result: 'FAILED' }, { run: 10 }] },
  { key: 'c', dependsOn: ['b'], attempts: [{ run: 10 }] },
]

function failed(sim: Sim): string {
  const runId = sim.start()
  sim.pass(30)
  return runId
}

const repair = (sim: Sim, runId: string, more: object): { status: number; body: Record<string, unknown> } =>
  sim.post('jobs/runs/repair', { run_id: BigInt(runId), ...more })

describe('runs/repair', () => {
  it('runs failed tasks and what was skipped again, as new entries of the same run', () => {
    const sim = simulate(oneJob(tasks))
    const runId = failed(sim)
    const answer = repair(sim, runId, { rerun_all_failed_tasks: true })
    expect(answer).toMatchObject({ status: 200, body: { repair_id: expect.stringMatching(/^\d+$/) } })
    expect(sim.run(runId)).toMatchObject({ end_time: 0, state: { life_cycle_state: 'RUNNING' } })
    sim.pass(30)
    const second = repair(sim, runId, {
      rerun_all_failed_tasks: true,
      latest_repair_id: BigInt(answer.body['repair_id'] as string),
    })
    expect(second.status).toBe(200)
    sim.pass(30)
    const run = sim.run(runId, { include_history: true })
    expect(words(run)).toBe('TERMINATED SUCCESS')
    expect(run.tasks?.map((task) => `${task.task_key}${task.attempt_number}`)).toEqual([
      'a0',
      'b0',
      'c0',
      'b1',
      'c1',
      'b2',
      'c2',
    ])
    expect(run.repair_history).toMatchObject([
      { type: 'ORIGINAL', state: { result_state: 'FAILED' } },
      { type: 'REPAIR', id: answer.body['repair_id'], state: { result_state: 'FAILED' } },
      { type: 'REPAIR', id: second.body['repair_id'], state: { result_state: 'SUCCESS' } },
    ])
    expect(run.repair_history?.[0]).not.toHaveProperty('id')
    expect(run.repair_history?.[2]?.task_run_ids).toEqual(run.tasks?.slice(5).map((task) => task.run_id))
    expect(run.run_duration).toBe(20_000 + 10_000 + 20_000)
    expect(sim.run(runId)).not.toHaveProperty('repair_history')
  })

  it('wants the latest repair id from the second repair on', () => {
    const sim = simulate(oneJob(tasks))
    const runId = failed(sim)
    repair(sim, runId, { rerun_all_failed_tasks: true })
    sim.pass(30)
    expect(repair(sim, runId, { rerun_all_failed_tasks: true })).toMatchObject({
      status: 400,
      body: {
        error_code: 'INVALID_PARAMETER_VALUE',
        message: 'The latest repair ID needs to be provided in order to create a new repair',
      },
    })
    expect(repair(sim, runId, { rerun_all_failed_tasks: true, latest_repair_id: 5 }).status).toBe(400)
  })

  it('takes dependent tasks along when asked, even if they succeeded', () => {
    const sim = simulate(oneJob(tasks.map((task) => ({ ...task, attempts: [{ run: 1 }] }))))
    const runId = failed(sim)
    repair(sim, runId, { rerun_tasks: ['b'], rerun_dependent_tasks: true })
    expect(sim.run(runId).tasks?.map((task) => task.task_key)).toEqual(['a', 'b', 'c', 'b', 'c'])
  })

  it('leaves tasks alone that are not named', () => {
    const sim = simulate(
      oneJob([
        { ...tasks[0], key: 'a' },
        { key: 'b', dependsOn: ['a'], attempts: [{ run: 1, result: 'FAILED' }, { run: 1 }] },
        { key: 'c', dependsOn: ['b'] },
      ]),
    )
    const runId = failed(sim)
    repair(sim, runId, { rerun_tasks: ['b'] })
    sim.pass(30)
    expect([words(sim.task(runId, 'b')), words(sim.task(runId, 'c'))]).toEqual([
      'TERMINATED SUCCESS',
      'SKIPPED UPSTREAM_FAILED',
    ])
    expect(words(sim.run(runId))).toBe('INTERNAL_ERROR FAILED')
  })

  it("uses the job's current settings, and job parameters only if they are sent again", () => {
    const sim = simulate(oneJob(tasks, { parameters: { date: 'default' } }))
    const runId = sim.start('1', { job_parameters: { date: 'today' } })
    sim.pass(30)
    sim.post('jobs/update', {
      job_id: 1,
      new_settings: {
        tasks: [{ task_key: 'b', depends_on: [{ task_key: 'a' }], pipeline_task: { pipeline_id: 'p' } }],
      },
    })
    repair(sim, runId, { rerun_tasks: ['b'] })
    expect(sim.task(runId, 'b').pipeline_task).toEqual({ pipeline_id: 'p' })
    expect(sim.run(runId).job_parameters).toMatchObject([{ value: 'default' }])
  })

  it.each<[string, object, string]>([
    ['both kinds of choice', { rerun_tasks: ['a'], rerun_all_failed_tasks: true }, 'Only one of'],
    ['no choice', {}, 'Either rerun_tasks or'],
    ['an unknown task', { rerun_tasks: ['z'] }, "'z'"],
  ])('refuses %s', (_what, more, message) => {
    const sim = simulate(oneJob(tasks))
    expect(repair(sim, failed(sim), more)).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining(message) },
    })
  })

  it('refuses a run in progress, one with nothing to repair, and submitted ones if the scenario says so', () => {
    const sim = simulate(oneJob([{ key: 'a' }], {}, { repairSubmitted: false }))
    const runId = sim.start()
    expect(repair(sim, runId, { rerun_tasks: ['a'] })).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining('in progress') },
    })
    sim.pass(60)
    expect(repair(sim, runId, { rerun_all_failed_tasks: true }).status).toBe(400)
    const { body } = sim.post('jobs/runs/submit', {
      tasks: [{ task_key: 'a', notebook_task: { notebook_path: '/a' } }],
    })
    sim.pass(60)
    expect(repair(sim, body['run_id'] as string, { rerun_tasks: ['a'] })).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining('not a job run') },
    })
  })

  it('gives retries anew, and can be cancelled', () => {
    const sim = simulate(oneJob([{ key: 'a', maxRetries: 1, attempts: [{ run: 10, result: 'FAILED' }] }]))
    const runId = failed(sim)
    repair(sim, runId, { rerun_all_failed_tasks: true })
    sim.pass(15)
    expect(sim.run(runId).tasks).toHaveLength(4)
    sim.post('jobs/runs/cancel', { run_id: BigInt(runId) })
    sim.pass(30)
    expect(words(sim.run(runId))).toBe('TERMINATED CANCELED')
  })
})
