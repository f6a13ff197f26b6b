import { describe, expect, it } from '@jest/globals'
import { decide, type Upstream } from '../../simulator/engine/run-if.ts'
import type { Attempt } from '../../simulator/scenario/scenario.ts'
import { oneJob, simulate, START, words } from './harness.ts'

const failing: Attempt[] = [{ run: 10, result: 'FAILED' }]
const minute: Attempt[] = [{ run: 60 }]

describe('an attempt', () => {
  it('goes through queue, setup, run and clean-up, each with its duration', () => {
    const sim = simulate(
      oneJob([
        { key: 'a', attempts: [{ queued: 5, setup: 90, run: 60, cleanup: 3 }] },
        { key: 'b', dependsOn: ['a'] },
      ]),
    )
    const runId = sim.start()
    const seen = [words(sim.task(runId, 'a'))]
    for (const seconds of [5, 90, 60, 3]) {
      sim.pass(seconds)
      seen.push(words(sim.task(runId, 'a')))
    }
    expect(seen).toEqual(['QUEUED', 'PENDING', 'RUNNING', 'TERMINATING', 'TERMINATED SUCCESS'])
    expect(sim.task(runId, 'a')).toMatchObject({
      start_time: START,
      queue_duration: 5000,
      setup_duration: 90_000,
      execution_duration: 60_000,
      cleanup_duration: 3000,
      end_time: START + 158_000,
      status: { state: 'TERMINATED', termination_details: { code: 'SUCCESS', type: 'SUCCESS' } },
    })
  })

  it('shows a run as PENDING, then RUNNING, with the end time 0 until it has ended', () => {
    const sim = simulate(
      oneJob([
        { key: 'a', attempts: [{ setup: 10, run: 10 }] },
        { key: 'b', dependsOn: ['a'], attempts: minute },
      ]),
    )
    const runId = sim.start()
    expect(words(sim.run(runId))).toBe('PENDING')
    expect(words(sim.task(runId, 'b'))).toBe('BLOCKED')
    sim.pass(10)
    expect(sim.run(runId)).toMatchObject({
      end_time: 0,
      state: { life_cycle_state: 'RUNNING' },
      status: { state: 'RUNNING' },
    })
    sim.pass(70)
    expect(sim.run(runId)).toMatchObject({
      end_time: START + 80_000,
      run_duration: 80_000,
      setup_duration: 0,
      execution_duration: 0,
    })
  })

  it('gives the same answer however seldom it is asked', () => {
    const scenario = oneJob([
      { key: 'a', maxRetries: 3, retryInterval: 40, attempts: [...failing, ...failing, ...minute] },
      { key: 'b', dependsOn: ['a'], attempts: minute },
    ])
    const often = simulate(scenario)
    const seldom = simulate(scenario)
    const [one, other] = [often.start(), seldom.start()]
    for (let second = 0; second < 300; second++) {
      often.pass(1)
      often.run(one)
    }
    seldom.pass(300)
    expect(seldom.run(other)).toEqual(often.run(one))
  })
})

describe('the end of a run', () => {
  it('is INTERNAL_ERROR and FAILED when a leaf failed', () => {
    const sim = simulate(oneJob([{ key: 'main', attempts: failing }]))
    const runId = sim.start()
    sim.pass(20)
    expect(sim.run(runId)).toMatchObject({
      state: {
        life_cycle_state: 'INTERNAL_ERROR',
        result_state: 'FAILED',
        state_message: 'Task main failed with message: Workload failed, see run output for details.',
      },
      status: { state: 'TERMINATED', termination_details: { code: 'RUN_EXECUTION_ERROR', type: 'CLIENT_ERROR' } },
      tasks: [
        {
          state: {
            life_cycle_state: 'TERMINATED',
            result_state: 'FAILED',
            state_message: 'Workload failed, see run output for details',
          },
        },
      ],
    })
  })

  it('is SUCCESS_WITH_FAILURES when every leaf succeeded', () => {
    const sim = simulate(
      oneJob([
        { key: 'a', attempts: failing },
        { key: 'b', dependsOn: ['a'], runIf: 'ALL_DONE' },
      ]),
    )
    const runId = sim.start()
    sim.pass(60)
    expect(words(sim.run(runId))).toBe('TERMINATED SUCCESS_WITH_FAILURES')
  })

  it('does not count excluded and disabled tasks', () => {
    const sim = simulate(
      oneJob([{ key: 'a' }, { key: 'b', dependsOn: ['a'], runIf: 'ALL_FAILED' }, { key: 'c', disabled: true }]),
    )
    const runId = sim.start()
    sim.pass(60)
    expect(words(sim.run(runId))).toBe('TERMINATED SUCCESS')
    expect(words(sim.task(runId, 'b'))).toBe('SKIPPED EXCLUDED')
    expect(words(sim.task(runId, 'c'))).toBe('SKIPPED DISABLED')
  })

  it('skips everything behind a failure', () => {
    const sim = simulate(
      oneJob([
        { key: 'a', attempts: failing },
        { key: 'b', dependsOn: ['a'] },
        { key: 'c', dependsOn: ['b'] },
      ]),
    )
    const runId = sim.start()
    sim.pass(60)
    expect(words(sim.task(runId, 'c'))).toBe('SKIPPED UPSTREAM_FAILED')
    expect(sim.task(runId, 'c')).toMatchObject({
      start_time: 0,
      status: { state: 'TERMINATED', termination_details: { code: 'SKIPPED', type: 'CLIENT_ERROR' } },
    })
    expect(sim.run(runId).state?.state_message).toMatch(/This caused all downstream tasks to get skipped\.$/)
  })
})

describe('run_if', () => {
  const table: [string, Upstream[], string][] = [
    ['ALL_SUCCESS', ['success', 'success'], 'run'],
    ['ALL_SUCCESS', ['success', 'failed'], 'UPSTREAM_FAILED'],
    ['ALL_SUCCESS', ['success', 'canceled'], 'UPSTREAM_CANCELED'],
    ['ALL_SUCCESS', ['success', 'excluded'], 'EXCLUDED'],
    ['ALL_SUCCESS', ['unmet'], 'EXCLUDED'],
    ['ALL_DONE', ['failed', 'excluded'], 'run'],
    ['ALL_DONE', ['unmet'], 'EXCLUDED'],
    ['NONE_FAILED', ['success', 'excluded'], 'run'],
    ['NONE_FAILED', ['excluded', 'excluded'], 'EXCLUDED'],
    ['NONE_FAILED', ['success', 'failed'], 'UPSTREAM_FAILED'],
    ['AT_LEAST_ONE_SUCCESS', ['success', 'failed'], 'run'],
    ['AT_LEAST_ONE_SUCCESS', ['failed', 'failed'], 'UPSTREAM_FAILED'],
    ['AT_LEAST_ONE_SUCCESS', ['excluded', 'unmet'], 'EXCLUDED'],
    ['ALL_FAILED', ['failed', 'failed'], 'run'],
    ['ALL_FAILED', ['success', 'failed'], 'EXCLUDED'],
    ['AT_LEAST_ONE_FAILED', ['success', 'failed'], 'run'],
    ['AT_LEAST_ONE_FAILED', ['success', 'success'], 'EXCLUDED'],
  ]

  it.each(table)('%s after %j: %s', (runIf, upstreams, expected) => {
    expect(decide(runIf, upstreams)).toBe(expected)
  })

  it('waits for every dependency before it decides', () => {
    const sim = simulate(
      oneJob([
        { key: 'a', attempts: failing },
        { key: 'b', attempts: minute },
        { key: 'c', dependsOn: ['a', 'b'], runIf: 'AT_LEAST_ONE_FAILED' },
      ]),
    )
    const runId = sim.start()
    sim.pass(59)
    expect(words(sim.task(runId, 'c'))).toBe('BLOCKED')
    sim.pass(5)
    expect(words(sim.task(runId, 'c'))).toBe('RUNNING')
  })
})

describe('a condition task', () => {
  it.each([
    ['true', 'yes SKIPPED no'],
    ['false', 'no SKIPPED yes'],
  ] as const)('with outcome %s lets one branch run', (outcome, expected) => {
    const sim = simulate(
      oneJob([
        { key: 'if', kind: 'condition', attempts: [{ run: 1, outcome }] },
        { key: 'yes', dependsOn: [{ key: 'if', outcome: 'true' }] },
        { key: 'no', dependsOn: [{ key: 'if', outcome: 'false' }] },
        { key: 'join', dependsOn: ['yes', 'no'], runIf: 'AT_LEAST_ONE_SUCCESS' },
      ]),
    )
    const runId = sim.start()
    sim.pass(60)
    const [taken, , other] = expected.split(' ') as [string, string, string]
    expect(words(sim.task(runId, taken))).toBe('TERMINATED SUCCESS')
    expect(words(sim.task(runId, other))).toBe('SKIPPED EXCLUDED')
    expect(words(sim.task(runId, 'join'))).toBe('TERMINATED SUCCESS')
    expect(sim.task(runId, 'if').condition_task).toMatchObject({ op: 'EQUAL_TO', outcome })
  })

  it('compares its sides when the scenario does not say', () => {
    const condition = { left: '{{job.parameters.count}}', op: 'GREATER_THAN', right: '10' }
    const sim = simulate(oneJob([{ key: 'if', kind: 'condition', condition }], { parameters: { count: '9' } }))
    const [low, high] = [sim.start(), (sim.pass(60), sim.start('1', { job_parameters: { count: '11' } }))]
    sim.pass(60)
    expect(sim.task(low, 'if').condition_task?.outcome).toBe('false')
    expect(sim.task(high, 'if').condition_task?.outcome).toBe('true')
  })
})

describe('a retry', () => {
  it('is an entry of its own, after the pause; the earlier one stays', () => {
    const sim = simulate(oneJob([{ key: 'a', maxRetries: 2, retryInterval: 60, attempts: [...failing, ...minute] }]))
    const runId = sim.start()
    sim.pass(20)
    expect(sim.run(runId).tasks?.map(words)).toEqual(['TERMINATED FAILED', 'WAITING_FOR_RETRY'])
    expect(words(sim.run(runId))).toBe('RUNNING')
    sim.pass(50)
    expect(sim.run(runId).tasks?.map(words)).toEqual(['TERMINATED FAILED', 'RUNNING'])
    sim.pass(60)
    const run = sim.run(runId)
    expect(words(run)).toBe('TERMINATED SUCCESS')
    expect(run.tasks?.map((task) => task.attempt_number)).toEqual([0, 1])
    const [first, second] = run.tasks ?? []
    expect(second?.run_id).not.toBe(first?.run_id)
    expect(sim.run(second?.run_id ?? '')).toMatchObject({
      original_attempt_run_id: first?.run_id,
      trigger: 'RETRY',
      job_run_id: runId,
    })
  })

  it('stops after max_retries', () => {
    const sim = simulate(oneJob([{ key: 'a', maxRetries: 2, attempts: failing }]))
    const runId = sim.start()
    sim.pass(300)
    expect(sim.run(runId).tasks).toHaveLength(3)
    expect(sim.run(runId).state?.result_state).toBe('FAILED')
  })

  it('happens after a timeout only if the task says so', () => {
    for (const [retryOnTimeout, count] of [
      [false, 1],
      [true, 2],
    ] as const) {
      const sim = simulate(oneJob([{ key: 'a', timeout: 30, maxRetries: 1, retryOnTimeout, attempts: minute }]))
      const runId = sim.start()
      sim.pass(300)
      expect(sim.run(runId).tasks?.map(words)).toEqual(Array.from({ length: count }, () => 'TERMINATED TIMEDOUT'))
    }
  })

  it('does not hang when it is endless and takes no time', () => {
    const sim = simulate(oneJob([{ key: 'a', maxRetries: -1, attempts: [{ run: 0, result: 'FAILED' }] }]))
    const runId = sim.start()
    sim.pass(50)
    expect(sim.run(runId).tasks?.length).toBeGreaterThan(40)
  })
})

describe('cancelling', () => {
  const tasks = [
    { key: 'a', attempts: minute },
    { key: 'b', dependsOn: ['a'] },
  ]

  it('takes a moment', () => {
    const sim = simulate(oneJob(tasks, {}, { cancelTakes: '20s' }))
    const runId = sim.start()
    sim.pass(5)
    expect(sim.post('jobs/runs/cancel', { run_id: BigInt(runId) })).toMatchObject({ status: 200, body: {} })
    expect([words(sim.run(runId)), words(sim.task(runId, 'a'))]).toEqual(['TERMINATING', 'TERMINATING'])
    sim.pass(19)
    expect(words(sim.run(runId))).toBe('TERMINATING')
    sim.pass(1)
    expect(sim.run(runId)).toMatchObject({
      state: {
        life_cycle_state: 'TERMINATED',
        result_state: 'CANCELED',
        state_message: 'Run cancelled.',
        user_cancelled_or_timedout: true,
      },
      status: { termination_details: { code: 'USER_CANCELED' } },
    })
    expect(words(sim.task(runId, 'b'))).toBe('SKIPPED UPSTREAM_CANCELED')
  })

  it('does nothing to a run that has ended, and refuses one that never was', () => {
    const sim = simulate(oneJob(tasks))
    const runId = sim.start()
    sim.pass(100)
    expect(sim.post('jobs/runs/cancel', { run_id: BigInt(runId) }).status).toBe(200)
    expect(words(sim.run(runId))).toBe('TERMINATED SUCCESS')
    expect(sim.post('jobs/runs/cancel', { run_id: 5 })).toMatchObject({
      status: 400,
      body: { message: 'Run 5 does not exist.' },
    })
  })

  it('can hit one task', () => {
    const sim = simulate(oneJob([...tasks, { key: 'c', attempts: minute }]))
    const runId = sim.start()
    sim.post('jobs/runs/cancel', { run_id: BigInt(sim.task(runId, 'a').run_id ?? '') })
    sim.pass(100)
    expect([words(sim.task(runId, 'a')), words(sim.task(runId, 'b')), words(sim.task(runId, 'c'))]).toEqual([
      'TERMINATED CANCELED',
      'SKIPPED UPSTREAM_CANCELED',
      'TERMINATED SUCCESS',
    ])
    expect(words(sim.run(runId))).toBe('TERMINATED CANCELED')
  })

  it('reaches all active runs of a job, or all queued ones, but never everything', () => {
    const sim = simulate({
      jobs: [
        { jobId: 1, queue: true, tasks },
        { jobId: 2, queue: true, tasks },
      ],
    })
    const [one, queued, other, queuedOther] = [sim.start('1'), sim.start('1'), sim.start('2'), sim.start('2')]
    expect(sim.post('jobs/runs/cancel-all', {}).status).toBe(400)
    sim.post('jobs/runs/cancel-all', { all_queued_runs: true })
    expect([one, queued, other, queuedOther].map((runId) => sim.run(runId).state?.result_state)).toEqual([
      undefined,
      'CANCELED',
      undefined,
      'CANCELED',
    ])
    sim.post('jobs/runs/cancel-all', { job_id: 1 })
    sim.pass(10)
    expect([one, other].map((runId) => sim.run(runId).state?.result_state)).toEqual(['CANCELED', undefined])
  })
})

describe('timeout_seconds of a job', () => {
  it('ends the run as TIMEDOUT', () => {
    const sim = simulate(oneJob([{ key: 'a', attempts: [{ run: '1h' }] }], { timeout: '5m' }, { cancelTakes: 2 }))
    const runId = sim.start()
    sim.pass(302)
    expect(sim.run(runId)).toMatchObject({
      state: { life_cycle_state: 'TERMINATED', result_state: 'TIMEDOUT', user_cancelled_or_timedout: true },
    })
  })
})

describe('words that nobody knows', () => {
  it('can be shown by tasks and by the run, on the way and at the end', () => {
    const sim = simulate(
      oneJob(
        [
          {
            key: 'a',
            attempts: [
              { states: [{ lifeCycle: 'HIBERNATING', for: 30 }], run: 10, result: 'SHINY', lifeCycle: 'PETRIFIED' },
            ],
          },
        ],
        {
          states: [{ lifeCycle: 'DREAMING', for: '20s' }],
          end: { result: 'GLORIOUS', terminationCode: 'GLORY' },
        },
      ),
    )
    const runId = sim.start()
    expect([words(sim.run(runId)), words(sim.task(runId, 'a'))]).toEqual(['DREAMING', 'HIBERNATING'])
    expect(sim.task(runId, 'a').status?.state).toBe('HIBERNATING')
    sim.pass(50)
    expect([words(sim.run(runId)), words(sim.task(runId, 'a'))]).toEqual(['TERMINATED GLORIOUS', 'PETRIFIED SHINY'])
    expect(sim.run(runId).status).toMatchObject({ state: 'TERMINATED', termination_details: { code: 'GLORY' } })
  })

  it('can be missing at the end', () => {
    const sim = simulate(oneJob([{ key: 'a' }], { end: { result: null } }))
    const runId = sim.start()
    sim.pass(60)
    expect(sim.run(runId).state).not.toHaveProperty('result_state')
    expect(sim.run(runId).status).toEqual({ state: 'TERMINATED' })
  })
})

describe('the wire', () => {
  it.each([
    ['both', true, true],
    ['state', true, false],
    ['status', false, true],
  ] as const)('%s', (wire, state, status) => {
    const sim = simulate(oneJob([{ key: 'a' }], {}, { wire }))
    const run = sim.run(sim.start(), { include_history: true })
    for (const entry of [run, run.tasks?.[0], run.repair_history?.[0]]) {
      expect(entry?.state !== undefined).toBe(state)
      expect(entry?.status !== undefined).toBe(status)
    }
  })

  it('can shuffle tasks, always in the same way, and leave out results of skipped ones', () => {
    const tasks = Array.from({ length: 20 }, (_, index) => ({ key: `t${index}`, disabled: true }))
    const sim = simulate(oneJob(tasks, {}, { taskOrder: 'shuffled', skippedResult: false }))
    const runId = sim.start()
    const keys = sim.run(runId).tasks?.map((task) => task.task_key)
    expect(keys).not.toEqual(tasks.map((task) => task.key))
    expect(new Set(keys).size).toBe(20)
    expect(sim.run(runId).tasks?.map((task) => task.task_key)).toEqual(keys)
    expect(sim.run(runId).tasks?.map(words)).toContain('SKIPPED')
  })
})
