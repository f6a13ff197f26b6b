import { describe, expect, it } from '@jest/globals'
import type { TaskScenario } from '../../simulator/scenario/scenario.ts'
import { JOB_ID, jobOf, lastLine, program, readable, requestCounts, savedRunId } from './program.ts'

const PIPELINE: TaskScenario[] = [
  { key: 'ingest', kind: 'notebook', attempts: [{ queued: 2, setup: 5, run: 3, output: '{"rows": 3}' }] },
  { key: 'clean', kind: 'wheel', dependsOn: ['ingest'], attempts: [{ run: 3, logs: 'cleaned 3 rows\n' }] },
  { key: 'publish', kind: 'notebook', dependsOn: ['clean'], attempts: [{ run: 2, output: 'ok' }] },
]

const broken = (): TaskScenario[] => [
  PIPELINE[0] as TaskScenario,
  {
    key: 'clean',
    kind: 'notebook',
    dependsOn: ['ingest'],
    attempts: [
      {
        run: 3,
        error: 'ZeroDivisionError: division by zero',
        trace: '\u001b[0;31mZeroDivisionError\u001b[0m\n  line 7',
      },
    ],
  },
  PIPELINE[2] as TaskScenario,
]

describe('a run that succeeds', () => {
  it('passes, with its outputs, its log and its summary', async () => {
    const { run, workspace } = await program(jobOf(PIPELINE, { parameters: { date: 'today' } }))
    const { exitCode, outputs, log, summary, state } = await run({ 'job-id': JOB_ID, parameters: 'date: 2026-01-01' })
    expect(exitCode).toBe(0)
    const [made] = workspace.runs()
    expect(outputs).toMatchObject({
      'run-id': made?.runId,
      'job-id': JOB_ID,
      'result-state': 'SUCCESS',
      'failure-kind': '',
      error: '',
      result: '',
    })
    expect(outputs['run-url']).toMatch(new RegExp(`/jobs/${JOB_ID}/runs/${made?.runId ?? ''}\\?o=\\d+$`))
    expect(JSON.parse(outputs.results ?? '')).toMatchObject({
      ingest: { state: 'SUCCESS', result: '{"rows": 3}', attempt: 1, truncated: false },
      clean: { state: 'SUCCESS', result: 'cleaned 3 rows\n' },
      publish: { state: 'SUCCESS', result: 'ok' },
    })
    expect(Number(outputs.duration)).toBeGreaterThanOrEqual(15)
    expect(savedRunId({ state })).toBe(made?.runId)
    expect(readable(log)).toMatch(
      /✔ ingest +succeeded in 10s \(queued 2s, cluster 5s, running 3s\)|✔ ingest +succeeded in/,
    )
    expect(readable(log)).toContain('cleaned 3 rows')
    expect(summary).toContain('ingest')
  })

  it('prints the output of a task while the others still run', async () => {
    const [ingest] = PIPELINE
    const { run } = await program(
      jobOf([
        ingest as TaskScenario,
        { key: 'publish', kind: 'notebook', dependsOn: ['ingest'], attempts: [{ run: 100 }] },
      ]),
    )
    const text = readable((await run({ 'job-id': JOB_ID })).log)
    expect(text.indexOf('{"rows": 3}')).toBeGreaterThan(0)
    expect(text.indexOf('{"rows": 3}')).toBeLessThan(text.search(/✔ publish/))
  })

  it('sends one start, one look a tick and one get-output a task', async () => {
    const { run, workspace } = await program(jobOf(PIPELINE), 10)
    await run({ 'job-id': JOB_ID })
    const counts = requestCounts(workspace)
    // The list is the job's past, which says when looks are worth it.
    expect(counts).toMatchObject({ 'POST run-now': 1, 'GET runs/get-output': 3, 'GET runs/list': 1 })
    expect(Object.keys(counts).sort()).toEqual(['GET runs/get', 'GET runs/get-output', 'GET runs/list', 'POST run-now'])
  })

  it('is found by name', async () => {
    const { run, workspace } = await program(jobOf(PIPELINE))
    expect((await run({ 'job-name': 'nightly' })).exitCode).toBe(0)
    expect(workspace.requests[0]?.query).toMatchObject({ name: 'nightly' })
  })
})

describe('a run that fails', () => {
  it('fails the step, blames the task that failed and not the ones it took with it', async () => {
    const { run } = await program(jobOf(broken()))
    const { exitCode, outputs, log, summary } = await run({ 'job-id': JOB_ID })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({
      'result-state': 'FAILED',
      'failure-kind': 'run-failed',
      error: 'ZeroDivisionError: division by zero',
    })
    expect(JSON.parse(outputs.results ?? '')).toMatchObject({
      clean: { state: 'FAILED', error: 'ZeroDivisionError: division by zero' },
      ingest: { result: '{"rows": 3}' },
    })
    expect(readable(log)).toMatch(/○ publish +skipped/)
    expect(lastLine(log)).toMatch(
      /^::error::Run \d+ \(nightly\) failed \(FAILED\)\. Task clean: ZeroDivisionError: division by zero%0A/,
    )
    expect(log.match(/^::error title=Task clean%3A ZeroDivisionError/gm)).toHaveLength(1)
    expect(log).not.toMatch(/task publish failed/)
    expect(summary).toContain('ZeroDivisionError: division by zero')
    expect(log).not.toMatch(/at .*\.[jt]s:\d+/)
  })

  it.each([
    ['run-canceled', { result: 'CANCELED', terminationCode: 'USER_CANCELED', lifeCycle: 'TERMINATED' }],
    ['run-timed-out', { result: 'TIMEDOUT', terminationCode: 'RUN_EXECUTION_ERROR', lifeCycle: 'TERMINATED' }],
    [
      'run-skipped',
      {
        result: 'MAXIMUM_CONCURRENT_RUNS_REACHED',
        terminationCode: 'MAX_CONCURRENT_RUNS_EXCEEDED',
        lifeCycle: 'SKIPPED',
      },
    ],
    ['run-failed', { result: null, terminationCode: 'INTERNAL_ERROR', lifeCycle: 'INTERNAL_ERROR' }],
  ])('says how it ended: %s', async (kind, end) => {
    const { run } = await program(jobOf([{ key: 'only', attempts: [{ run: 1 }] }], { end }))
    const { exitCode, outputs } = await run({ 'job-id': JOB_ID })
    expect([exitCode, outputs['failure-kind']]).toEqual([1, kind])
  })

  it.each([
    ['pass', 0, ''],
    ['fail', 1, 'run-failed'],
  ])('with some failures ends as partial-success says: %s', async (policy, code, kind) => {
    const tasks: TaskScenario[] = [
      { key: 'probe', attempts: [{ run: 1, result: 'FAILED', error: 'no' }] },
      { key: 'always', dependsOn: ['probe'], runIf: 'ALL_DONE', attempts: [{ run: 1 }] },
    ]
    const { run } = await program(jobOf(tasks))
    const { exitCode, outputs, log } = await run({ 'job-id': JOB_ID, 'partial-success': policy })
    expect([exitCode, outputs['result-state'], outputs['failure-kind']]).toEqual([code, 'SUCCESS_WITH_FAILURES', kind])
    if (policy === 'pass') expect(log).toMatch(/^::warning title=Succeeded with failures::/m)
  })
})

describe('retries', () => {
  it('of every task: the last attempt is judged, all are shown', async () => {
    const twice = [
      { run: 1, result: 'FAILED', error: 'flaky' },
      { run: 1, result: 'SUCCESS', output: 'fine' },
    ]
    const tasks = ['a', 'b', 'c'].map((key) => ({
      key,
      kind: 'notebook' as const,
      maxRetries: 1,
      retryInterval: 2,
      attempts: twice,
    }))
    const { run } = await program(jobOf(tasks, {}, { taskOrder: 'shuffled' }))
    const { exitCode, outputs, log } = await run({ 'job-id': JOB_ID })
    expect(exitCode).toBe(0)
    const results = JSON.parse(outputs.results ?? '') as Record<
      string,
      { state: string; result: string; attempt: number }
    >
    for (const key of ['a', 'b', 'c']) {
      expect(results[key]).toMatchObject({ state: 'SUCCESS', result: 'fine', attempt: 2 })
      expect(readable(log)).toMatch(new RegExp(`✘ ${key} +failed \\(attempt 1\\)`))
      expect(readable(log)).toMatch(new RegExp(`✔ ${key} +succeeded \\(attempt 2\\)`))
    }
    expect(log).not.toMatch(/^::error/m)
  })
})

describe('the words of the workspace', () => {
  it.each(['state', 'status'] as const)('are read from %s alone', async (wire) => {
    const green = await program(jobOf(PIPELINE, {}, { wire }))
    expect((await green.run({ 'job-id': JOB_ID })).outputs['result-state']).toBe('SUCCESS')
    const red = await program(jobOf(broken(), {}, { wire }))
    const { exitCode, outputs } = await red.run({ 'job-id': JOB_ID })
    expect([exitCode, outputs['failure-kind'], outputs['result-state']]).toEqual([1, 'run-failed', 'FAILED'])
  })

  it('never end the wait while they are unknown, and are shown', async () => {
    const states = [{ lifeCycle: 'HIBERNATING', for: 60 }]
    const { run } = await program(jobOf([{ key: 'only', attempts: [{ states, run: 2 }] }], { states }))
    const { exitCode, log } = await run({ 'job-id': JOB_ID })
    expect(exitCode).toBe(0)
    expect(readable(log)).toMatch(/\? only +HIBERNATING/)
    expect(readable(log)).toMatch(/The run is HIBERNATING: not a state this action knows/)
  })

  it.each([
    ['a result nobody knows', { result: 'HIBERNATED', terminationCode: 'HIBERNATED' }, 'HIBERNATED'],
    ['no result at all', { result: null, terminationCode: '' }, 'TERMINATED'],
  ])('never pass for a success: %s', async (_name, end, word) => {
    const { run } = await program(
      jobOf([{ key: 'only', attempts: [{ run: 1 }] }], { end: { ...end, lifeCycle: 'TERMINATED' } }),
    )
    const { exitCode, outputs, log } = await run({ 'job-id': JOB_ID })
    expect([exitCode, outputs['result-state'], outputs['failure-kind']]).toEqual([1, word, 'run-failed'])
    expect(lastLine(log)).toContain('not an end this action knows')
  })
})

describe('large and precise', () => {
  it('follows 250 tasks through API 2.2', async () => {
    const tasks = Array.from({ length: 250 }, (_, index): TaskScenario => ({
      key: `task_${index}`,
      kind: 'wheel',
      attempts: [{ run: 1, logs: `log of ${index}` }],
    }))
    const { run } = await program(jobOf(tasks))
    const { exitCode, outputs, summary } = await run({ 'job-id': JOB_ID })
    expect(exitCode).toBe(0)
    const results = JSON.parse(outputs.results ?? '') as Record<string, { result: string }>
    expect(Object.keys(results)).toHaveLength(250)
    expect(results.task_249?.result).toBe('log of 249')
    expect(summary).toContain('task_249')
  })

  it.each(['9007199254740993', '9223372036854775000'])(
    'keeps every digit of run id %s everywhere',
    async (nextRunId) => {
      const jobId = '9223372036854775807'
      const { run, workspace } = await program({
        nextRunId,
        jobs: [{ jobId, name: 'big', tasks: [{ key: 'only', attempts: [{ run: 1, output: 'x' }] }] }],
      })
      const { outputs, log, summary, state } = await run({ 'job-id': jobId })
      const [made] = workspace.runs()
      expect(made?.runId).toBe(nextRunId)
      expect(outputs).toMatchObject({ 'run-id': nextRunId, 'job-id': jobId })
      expect(outputs['run-url']).toContain(`/jobs/${jobId}/runs/${nextRunId}`)
      expect(savedRunId({ state })).toBe(nextRunId)
      const taskRun = (JSON.parse(outputs.results ?? '') as { only: { run_id: string } }).only.run_id
      expect(BigInt(taskRun)).toBeGreaterThan(BigInt(nextRunId))
      expect(readable(log)).toContain(`Run ${nextRunId}`)
      expect(summary).toContain(nextRunId)
      expect(workspace.requests.find(({ path }) => path.includes('run-now'))?.body).toMatchObject({ job_id: jobId })
      expect(
        new Set(workspace.requests.filter(({ path }) => path.endsWith('runs/get')).map(({ query }) => query.run_id)),
      ).toEqual(new Set([nextRunId]))
      expect(workspace.requests.find(({ path }) => path.includes('get-output'))?.query.run_id).toBe(taskRun)
    },
  )
})

describe('not waiting, and only waiting', () => {
  it('wait: false starts the run, says where it is, and goes', async () => {
    const { run, workspace } = await program(jobOf([{ key: 'long', attempts: [{ run: '8h' }] }]))
    const { exitCode, outputs, log } = await run({ 'job-id': JOB_ID, wait: 'false' })
    expect(exitCode).toBe(0)
    expect(outputs['run-id']).toBe(workspace.runs()[0]?.runId)
    expect(outputs['run-url']).toContain(`/runs/${outputs['run-id'] ?? ''}`)
    expect(outputs['result-state']).toBe('')
    expect(workspace.runs()[0]?.active).toBe(true)
    expect(readable(log)).toContain('Not waiting')
  })

  it('run-id starts nothing and reports the run', async () => {
    const { run, workspace } = await program(jobOf(PIPELINE))
    const first = await run({ 'job-id': JOB_ID, wait: 'false' })
    const runId = first.outputs['run-id'] ?? ''
    const { exitCode, outputs } = await run({ 'run-id': runId })
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ 'run-id': runId, 'job-id': JOB_ID, 'result-state': 'SUCCESS' })
    expect(workspace.runs()).toHaveLength(1)
  })
})
