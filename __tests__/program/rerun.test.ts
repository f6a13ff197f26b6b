import { describe, expect, it } from '@jest/globals'
import type { JobScenario, Scenario, TaskScenario } from '../../simulator/scenario/scenario.ts'
import { JOB_ID, jobOf, program, readable, requestCounts, SPEED, type Program } from './program.ts'

const JOB = { 'job-id': JOB_ID }
const attempt = (number: number) => ({ env: { GITHUB_RUN_ATTEMPT: String(number) } })
/** Longer than what two clocks may differ by, so that an earlier run looks like one. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, (10 * 1000) / SPEED))
const bodies = (workspace: Program['workspace'], path: string) =>
  workspace.requests.filter((request) => request.path.endsWith(path)).map(({ body }) => body as Record<string, unknown>)

const healing: TaskScenario[] = [
  { key: 'first', kind: 'notebook', attempts: [{ run: 2, output: 'one' }] },
  {
    key: 'second',
    kind: 'notebook',
    dependsOn: ['first'],
    attempts: [
      { run: 2, error: 'flaky' },
      { run: 2, output: 'two' },
    ],
  },
  { key: 'third', kind: 'notebook', dependsOn: ['second'], attempts: [{ run: 2, output: 'three' }] },
]
const always: TaskScenario[] = [{ key: 'only', kind: 'notebook', attempts: [{ run: 2, error: 'broken' }] }]

describe('a re-run of the workflow', () => {
  it('attaches to the run of the earlier attempt that is still active', async () => {
    const { run, start, workspace } = await program(
      jobOf([{ key: 'slow', kind: 'notebook', attempts: [{ run: 200, output: 'done' }] }]),
    )
    const lost = start(JOB)
    await lost.printed(/slow.*running/)
    lost.child.kill('SIGKILL')
    await lost.done
    await aWhile()
    const { exitCode, outputs, log, summary } = await run(JOB, attempt(2))
    expect([exitCode, outputs.result]).toEqual([0, 'done'])
    expect(workspace.runs()).toHaveLength(1)
    expect(readable(log)).toMatch(/Re-attached to run \d+: an earlier attempt of this workflow run started it/)
    expect(summary).toMatch(/Re-attached to run/)
  })

  it('repairs the failed run of the earlier attempt: what did not succeed, with the parameters it had', async () => {
    const { run, workspace } = await program(jobOf(healing, { parameters: { date: 'today' } }))
    const inputs = { ...JOB, parameters: 'date: 2026-01-01' }
    expect((await run(inputs)).exitCode).toBe(1)
    await aWhile()
    const { exitCode, outputs, log, summary } = await run(inputs, attempt(2))
    expect([exitCode, outputs['result-state']]).toEqual([0, 'SUCCESS'])
    expect(outputs['repair-id']).toMatch(/^\d+$/)
    expect(workspace.runs()).toHaveLength(1)
    expect(bodies(workspace, 'runs/repair')).toEqual([
      {
        run_id: outputs['run-id'],
        rerun_tasks: ['second', 'third'],
        rerun_dependent_tasks: true,
        job_parameters: { date: '2026-01-01' },
      },
    ])
    expect(JSON.parse(outputs.results ?? '')).toMatchObject({
      first: { result: 'one' },
      second: { result: 'two' },
      third: { result: 'three' },
    })
    expect(readable(log)).toMatch(/Repairing run \d+, which an earlier attempt .* failed: second, third/)
    expect(summary).toMatch(/Repairs/)
  })

  it('repairs again in the attempt after that, naming the repair before', async () => {
    const { run, workspace } = await program(jobOf(always))
    await run(JOB)
    for (const number of [2, 3]) {
      await aWhile()
      expect((await run(JOB, attempt(number))).exitCode).toBe(1)
    }
    const [first, second] = bodies(workspace, 'runs/repair')
    expect(first).not.toHaveProperty('latest_repair_id')
    expect(second?.latest_repair_id).toMatch(/^\d+$/)
    expect(workspace.runs()).toHaveLength(1)
  })

  it('starts afresh when the earlier attempt succeeded, and the one after that finds the fresh one', async () => {
    const { run, workspace } = await program(jobOf([{ key: 'only', kind: 'notebook', attempts: [{ run: 2 }] }]))
    await run(JOB)
    await aWhile()
    const second = await run(JOB, attempt(2))
    expect(readable(second.log)).toMatch(
      /of an earlier attempt of this workflow run succeeded, so a new one is started/,
    )
    expect(workspace.runs()).toHaveLength(2)
    await aWhile()
    await run(JOB, attempt(3))
    expect(workspace.runs()).toHaveLength(3)
    expect(new Set(workspace.runs().map(({ token }) => token)).size).toBe(3)
  })

  it('starts afresh when the run was deleted, and says why', async () => {
    const { run, workspace } = await program(jobOf([{ key: 'only', kind: 'notebook', attempts: [{ run: 2 }] }]))
    const { outputs } = await run(JOB)
    workspace.handle({
      method: 'POST',
      path: '/api/2.1/jobs/runs/delete',
      headers: { authorization: `Bearer dapi-0123456789abcdef` },
      body: `{"run_id": ${outputs['run-id'] ?? ''}}`,
    })
    await aWhile()
    const second = await run(JOB, attempt(2))
    expect(second.exitCode).toBe(0)
    expect(readable(second.log)).toMatch(/The run of an earlier attempt was deleted/)
    expect(workspace.runs()).toHaveLength(2)
  })

  it('starts afresh when the workspace will not repair, as with one-time runs, and says why', async () => {
    const { run, workspace } = await program({
      repairSubmitted: false,
      submit: [{ attempts: [{ run: 2, error: 'broken' }] }],
    })
    const inputs = { 'notebook-path': '/Shared/check' }
    await run(inputs)
    await aWhile()
    const second = await run(inputs, attempt(2))
    expect(second.exitCode).toBe(1)
    expect(readable(second.log)).toMatch(/failed and cannot be repaired, so a new one is started/)
    expect(workspace.runs()).toHaveLength(2)
  })

  it('on-rerun: new always starts afresh', async () => {
    const { run, workspace } = await program(jobOf(always))
    await run({ ...JOB, 'on-rerun': 'new' })
    await aWhile()
    await run({ ...JOB, 'on-rerun': 'new' }, attempt(2))
    expect(workspace.runs()).toHaveLength(2)
    expect(requestCounts(workspace)['POST runs/repair']).toBeUndefined()
  })

  it('keeps to the same rules with a token that was given', async () => {
    const { run, workspace } = await program(jobOf(healing))
    const inputs = { ...JOB, 'idempotency-token': 'release-7' }
    await run(inputs)
    await aWhile()
    expect((await run(inputs, attempt(2))).exitCode).toBe(0)
    await aWhile()
    await run(inputs, attempt(3))
    expect(workspace.runs()).toHaveLength(2)
    expect(workspace.runs().map(({ token }) => token)).toEqual(
      expect.arrayContaining(['release-7', expect.stringMatching(/^[0-9a-f]{64}$/)]),
    )
  })

  it('starts what an earlier attempt never came to start, once', async () => {
    const { run, workspace } = await program(jobOf([{ key: 'only', kind: 'notebook', attempts: [{ run: 2 }] }]))
    expect((await run(JOB, attempt(4))).exitCode).toBe(0)
    expect(workspace.runs()).toHaveLength(1)
  })
})

describe('repair-attempts', () => {
  it('two repairs in a row: each with the one before, announced, and shown', async () => {
    const tasks: TaskScenario[] = [
      {
        key: 'flaky',
        kind: 'notebook',
        attempts: [
          { run: 2, error: 'one' },
          { run: 2, error: 'two' },
          { run: 2, output: 'fine' },
        ],
      },
    ]
    const { run, workspace } = await program(jobOf(tasks))
    const { exitCode, outputs, log, summary } = await run({ ...JOB, 'repair-attempts': '3' })
    expect([exitCode, outputs.result]).toEqual([0, 'fine'])
    const repairs = bodies(workspace, 'runs/repair')
    expect(repairs).toHaveLength(2)
    expect(repairs[0]).not.toHaveProperty('latest_repair_id')
    expect(repairs[1]?.latest_repair_id).toMatch(/^\d+$/)
    expect(readable(log)).toMatch(/Repair 1 \(\d+\) runs again: flaky/)
    expect(readable(log)).toMatch(/Repair 2 \(\d+\) runs again: flaky/)
    expect(summary).toContain(outputs['repair-id'])
    expect(summary).not.toContain('runs again')
    expect(log).not.toMatch(/^::error/m)
  })

  it('gives up after as many, and fails', async () => {
    const { run, workspace } = await program(jobOf(always))
    const { exitCode, outputs } = await run({ ...JOB, 'repair-attempts': '2' })
    expect([exitCode, outputs['failure-kind'], outputs.error]).toEqual([1, 'run-failed', 'broken'])
    expect(requestCounts(workspace)['POST runs/repair']).toBe(2)
  })

  it.each<[string, Scenario['faults']]>([
    ['is lost after it took effect', [{ match: { path: 'runs/repair' }, reset: 'after' }]],
    ['is lost before it took effect', [{ match: { path: 'runs/repair' }, reset: 'before' }]],
    ['is a 503 although it took effect', [{ match: { path: 'runs/repair' }, status: 503, effect: true }]],
    ['is throttled', [{ match: { path: 'runs/repair' }, status: 429 }]],
  ])('a repair whose answer %s happens once', async (_name, faults) => {
    const { run, workspace } = await program(jobOf(healing, {}, { faults }))
    const { exitCode, outputs } = await run({ ...JOB, 'repair-attempts': '1' })
    expect(exitCode).toBe(0)
    expect(outputs['repair-id']).toMatch(/^\d+$/)
    const history = JSON.parse(historyOf(workspace, outputs['run-id'] ?? '')) as { repair_history: unknown[] }
    expect(history.repair_history).toHaveLength(2)
  })

  it('does not bring back a run that somebody canceled', async () => {
    const { run, workspace } = await program(
      jobOf([{ key: 'only', attempts: [{ run: 1 }] }], {
        end: { result: 'CANCELED', terminationCode: 'USER_CANCELED', lifeCycle: 'TERMINATED' },
      }),
    )
    const { outputs } = await run({ ...JOB, 'repair-attempts': '2' })
    expect(outputs['failure-kind']).toBe('run-canceled')
    expect(requestCounts(workspace)['POST runs/repair']).toBeUndefined()
  })
})

function historyOf(workspace: Program['workspace'], runId: string): string {
  const answer = workspace.handle({
    method: 'GET',
    path: `/api/2.1/jobs/runs/get?run_id=${runId}&include_history=true`,
    headers: { authorization: 'Bearer dapi-0123456789abcdef' },
    body: '',
  })
  return answer.kind === 'reset' ? '' : answer.body
}

describe('cancel-previous-runs', () => {
  const many: Partial<JobScenario> = { maxConcurrentRuns: 100 }

  it('cancels the active runs of the job, on two pages, waits until they have ended, then starts', async () => {
    const { run, workspace } = await program(
      jobOf([{ key: 'slow', kind: 'notebook', attempts: [{ run: 150, output: 'done' }] }], many),
    )
    const before = 30
    for (let index = 0; index < before; index++) {
      workspace.handle({
        method: 'POST',
        path: '/api/2.1/jobs/run-now',
        headers: { authorization: 'Bearer dapi-0123456789abcdef' },
        body: `{"job_id": ${JOB_ID}}`,
      })
    }
    const { exitCode, log } = await run({ ...JOB, 'cancel-previous-runs': 'true' })
    expect(exitCode).toBe(0)
    expect(bodies(workspace, 'runs/cancel-all')).toEqual([{ job_id: JOB_ID }])
    const runs = workspace.runs()
    expect(runs.filter(({ result }) => result === 'CANCELED')).toHaveLength(before)
    expect(runs.filter(({ result }) => result === 'SUCCESS')).toHaveLength(1)
    expect(readable(log)).toMatch(/Canceled 30 active runs of job 11223344 first/)
    const order = workspace.requests
      .slice(before)
      .map(({ path, query }) => `${path.split('/').at(-1)} ${query.active_only}`)
    expect(order.indexOf('run-now undefined')).toBeGreaterThan(order.lastIndexOf('list true'))
  })

  it('cancels nothing where nothing is active', async () => {
    const { run, workspace } = await program(jobOf([{ key: 'only', attempts: [{ run: 1 }] }]))
    await run({ ...JOB, 'cancel-previous-runs': 'true' })
    expect(requestCounts(workspace)['POST runs/cancel-all']).toBeUndefined()
  })

  it('makes room before a re-run starts afresh', async () => {
    const { run, workspace } = await program(
      jobOf([{ key: 'only', kind: 'notebook', attempts: [{ run: 2 }, { run: 2 }] }], {
        maxConcurrentRuns: 1,
        queue: false,
      }),
    )
    const inputs = { ...JOB, 'cancel-previous-runs': 'true' }
    await run(inputs)
    await aWhile()
    workspace.handle({
      method: 'POST',
      path: '/api/2.1/jobs/run-now',
      headers: { authorization: 'Bearer dapi-0123456789abcdef' },
      body: `{"job_id": ${JOB_ID}}`,
    })
    const second = await run(inputs, attempt(2))
    expect([second.exitCode, second.outputs['result-state']]).toEqual([0, 'SUCCESS'])
  })

  it('makes room, too, for a run whose first attempt never started anything', async () => {
    const { run, workspace } = await program(
      jobOf([{ key: 'only', kind: 'notebook', attempts: [{ run: 150 }] }], {
        maxConcurrentRuns: 1,
        queue: false,
      }),
    )
    workspace.handle({
      method: 'POST',
      path: '/api/2.1/jobs/run-now',
      headers: { authorization: 'Bearer dapi-0123456789abcdef' },
      body: `{"job_id": ${JOB_ID}}`,
    })
    const { exitCode, outputs, log } = await run({ ...JOB, 'cancel-previous-runs': 'true' }, attempt(2))
    expect([exitCode, outputs['result-state']]).toEqual([0, 'SUCCESS'])
    expect(readable(log)).toMatch(/Run \d+ was skipped before there was room for it, so another one is started/)
  })

  it('spares the run that this very step started in an earlier attempt', async () => {
    const { run, start, workspace } = await program(
      jobOf([{ key: 'slow', kind: 'notebook', attempts: [{ run: 200, output: 'done' }] }], many),
    )
    const inputs = { ...JOB, 'cancel-previous-runs': 'true' }
    const lost = start(inputs)
    await lost.printed(/slow.*running/)
    lost.child.kill('SIGKILL')
    const { outputs } = await lost.done
    workspace.handle({
      method: 'POST',
      path: '/api/2.1/jobs/run-now',
      headers: { authorization: 'Bearer dapi-0123456789abcdef' },
      body: `{"job_id": ${JOB_ID}}`,
    })
    await aWhile()
    const second = await run(inputs, attempt(2))
    expect([second.exitCode, second.outputs['run-id']]).toEqual([0, outputs['run-id']])
    expect(
      workspace
        .runs()
        .map(({ result }) => result)
        .sort(),
    ).toEqual(['CANCELED', 'SUCCESS'])
    expect(requestCounts(workspace)['POST runs/cancel-all']).toBeUndefined()
  })
})
