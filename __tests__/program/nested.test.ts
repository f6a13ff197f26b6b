import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { runInProcess } from '../../harness/in-process.ts'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import type { Fault, JobScenario, TaskScenario } from '../../simulator/scenario/scenario.ts'
import { Workspace } from '../../simulator/workspace/workspace.ts'
import { JOB_ID, jobOf, lastLine, program, readable, requestCounts, TOKEN } from './program.ts'

const HOST = 'https://dbc.example.com'

const job = (jobId: number, name: string, tasks: TaskScenario[]): JobScenario => ({
  jobId,
  name,
  maxConcurrentRuns: 5,
  tasks,
})

const runJob = (key: string, jobId: number | string): TaskScenario => ({
  key,
  kind: 'run-job',
  job: jobId,
  attempts: [{ run: 0 }],
})

/** A job of these tasks, beside other jobs. */
const jobs = (tasks: TaskScenario[], others: JobScenario[]) => {
  const scenario = jobOf(tasks, { maxConcurrentRuns: 5 })
  return { ...scenario, jobs: [...(scenario.jobs ?? []), ...others] }
}

const error = 'KeyError: region'
const FAN_OUT: TaskScenario = {
  key: 'fan_out',
  kind: 'for-each',
  inputs: 40,
  concurrency: 10,
  iteration: { key: 'load', attempts: [{ run: 30, output: 'loaded' }] },
  exceptions: { 7: [{ run: 5, error }], 17: [{ run: 50, error: 'ValueError: no rows' }] },
}

describe('a for-each task', () => {
  it('is told as it goes on, its failed iterations like tasks, and their error is its own', async () => {
    const { run } = await program(jobOf([FAN_OUT]))
    const { exitCode, log, outputs, summary } = await run({ 'job-id': JOB_ID })
    const text = readable(log)
    expect(exitCode).toBe(1)
    expect(text).toMatch(/fan_out \d+ of 40, 1 failed/)
    expect(text).toMatch(/fan_out 40 of 40, 2 failed/)
    expect(text).toMatch(/^ {2}✘ fan_out\/\[7\] +failed in 5s$/m)
    expect(text).toContain('fan_out/[7]: KeyError: region')
    const results = JSON.parse(outputs.results ?? '') as Record<string, { state: string; error: string }>
    expect(Object.keys(results).sort()).toEqual(['fan_out', 'fan_out/[17]', 'fan_out/[7]'])
    expect(results['fan_out/[17]']).toMatchObject({ state: 'FAILED', error: 'ValueError: no rows' })
    expect(results.fan_out?.error).toBe(error)
    expect(outputs.error).toBe(error)
    expect(lastLine(log)).toContain('Task fan_out/[7]: KeyError: region')
    expect(summary).toContain('2 iterations failed</summary>')
    expect(summary).toMatch(/&#91;17&#93;.*ValueError: no rows/)
  })

  it.each(['true', 'false'])('is explained by the iteration that failed first (follow: %s)', async (follow) => {
    const exceptions = { 7: [{ run: 20, error: 'ValueError: late' }], 8: [{ run: 5, error }] }
    const { run } = await program(jobOf([{ ...FAN_OUT, exceptions }]))
    // Both have failed when they are seen.
    const { outputs, summary } = await run({ 'job-id': JOB_ID, follow, 'poll-interval': '60s' })
    expect(outputs.error).toBe(error)
    expect(summary).toMatch(/^KeyError: region$/m)
    expect(summary).toContain('The first one that failed is &#91;8&#93;.')
  })

  it.each(['true', 'false'])('is not counted anew for an attempt that is over (follow: %s)', async (follow) => {
    const again: TaskScenario = { ...FAN_OUT, inputs: 3, maxRetries: 1, exceptions: { 1: [{ run: 2, error }] } }
    const { run } = await program(jobOf([again]))
    const { log } = await run({ 'job-id': JOB_ID, follow })
    expect(readable(log)).toContain('fan_out (attempt 2): 2 of 3 iterations succeeded, 1 failed.')
    expect(readable(log)).not.toContain('0 of 3 iterations')
    if (follow === 'false')
      expect(readable(log)).toContain('fan_out (attempt 1): 2 of 3 iterations succeeded, 1 failed.')
  })

  it('shows the first 20 of 2,000 iterations that failed, counts the rest, and reads few pages', async () => {
    const exceptions = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [at * 40, [{ run: 1, error }]]))
    const wide: TaskScenario = { ...FAN_OUT, inputs: 2000, concurrency: 100, exceptions }
    const { run, workspace } = await program(jobOf([wide]))
    const { exitCode, log, outputs, summary } = await run({ 'job-id': JOB_ID })
    expect(exitCode).toBe(1)
    expect(readable(log)).toContain('fan_out 2000 of 2000, 50 failed')
    expect(Object.keys(JSON.parse(outputs.results ?? '') as object)).toHaveLength(21)
    expect(summary).toContain('50 iterations failed</summary>')
    expect(summary).toContain('- and 30 more')
    expect(requestCounts(workspace)['GET runs/get']).toBeLessThan(200)
  })

  it('is not followed with follow: false', async () => {
    const { run } = await program(jobOf([FAN_OUT]))
    const { log, outputs } = await run({ 'job-id': JOB_ID, follow: 'false' })
    expect(readable(log)).not.toContain('fan_out/[7]')
    expect(Object.keys(JSON.parse(outputs.results ?? '') as object)).toEqual(['fan_out'])
    expect(outputs.error).toBe(error)
  })
})

describe('a run-job task', () => {
  const SYNC = job(2, 'sync', [
    { key: 'push', attempts: [{ run: 40, output: 'pushed' }] },
    { key: 'check', dependsOn: ['push'], attempts: [{ run: 20, error, trace: `Traceback\n${error}\n` }] },
  ])

  it('is told with the tasks of its run, and the innermost error is the one that is reported', async () => {
    const { run } = await program(jobs([runJob('outer', 3)], [SYNC, job(3, 'middle', [runJob('inner', 2)])]))
    const { exitCode, log, outputs, summary } = await run({ 'job-id': JOB_ID })
    const text = readable(log)
    expect(exitCode).toBe(1)
    expect(text).toMatch(/^ {2}↳ outer started run \d+: middle/m)
    expect(text).toMatch(/^ {4}↳ outer\/inner started run \d+: sync/m)
    expect(text).toMatch(/^ {4}▶ outer\/inner\/push +running/m)
    expect(text.indexOf('outer/inner/push  ')).toBeLessThan(text.indexOf('✘ outer '))
    expect(text).toContain('Output of outer/inner/push')
    expect(outputs.error).toBe(error)
    expect(lastLine(log)).toContain('Task outer/inner/check: KeyError: region')
    const results = JSON.parse(outputs.results ?? '') as Record<
      string,
      { state: string; result: string; error: string }
    >
    expect(Object.keys(results)).toEqual(['outer', 'outer/inner', 'outer/inner/push', 'outer/inner/check'])
    expect(results['outer/inner/push']).toMatchObject({ state: 'SUCCESS', result: 'pushed' })
    expect(results.outer).toMatchObject({ state: 'FAILED', error })
    expect(summary).toContain('<code>outer/inner/check</code>')
    expect(summary).toMatch(/\| ❌ \| \u2003\u2003↳.*>check</)
  })
})

describe('following what tasks consist of', () => {
  /** The ids that the simulator gives: the run, its task, the run that this one starts. */
  const [RUN, CHILD] = ['831254000000001', '831254000000003']
  const PUSH = job(2, 'sync', [{ key: 'push', attempts: [{ run: 300, output: 'pushed' }] }])

  const inProcess = async (faults: Fault[], more: Record<string, string> = {}) => {
    const clock = createVirtualClock()
    const scenario = { tokens: { [TOKEN]: {} }, ...jobs([runJob('outer', 2)], [PUSH]), faults }
    const workspace = new Workspace({ scenario, clock, url: HOST })
    const before = clock.now()
    const result = await runInProcess({
      workspace,
      clock,
      with: { host: HOST, token: TOKEN, 'job-id': JOB_ID, ...more },
    })
    return { ...result, workspace, elapsedMs: clock.now() - before }
  }
  const ofChild = (what: Omit<Fault, 'match'>): Fault => ({ match: { runId: CHILD }, times: 'forever', ...what })

  it.each<[string, Fault]>([
    ['refused', ofChild({ status: 403, body: { error_code: 'PERMISSION_DENIED', message: 'no' } })],
    ['gone', ofChild({ status: 400, body: { error_code: 'INVALID_PARAMETER_VALUE', message: 'Run does not exist.' } })],
    ['broken', ofChild({ status: 500 })],
    ['throttled', ofChild({ status: 429 })],
    ['silent', ofChild({ delay: 3600 })],
    ['cut', ofChild({ reset: 'before' })],
    ['no run', ofChild({ html: true })],
  ])('never counts, and takes seconds at most, where a child run is %s', async (_name, fault) => {
    const undisturbed = await inProcess([])
    const { exitCode, elapsedMs, warnings, errors, log, outputs } = await inProcess([fault])
    expect([exitCode, errors, warnings]).toEqual([0, [], []])
    expect(elapsedMs - undisturbed.elapsedMs).toBeLessThan(20_000)
    expect(log.match(/Of nested runs not everything is shown/g)).toHaveLength(1)
    expect(Object.keys(JSON.parse(outputs.results ?? '') as object)).toEqual(['outer'])
  })

  it('looks at a child no more often than at the run itself', async () => {
    const { workspace } = await inProcess([])
    const asked = (runId: string): number =>
      workspace.requests.filter(({ path, query }) => path.endsWith('runs/get') && query.run_id === runId).length
    expect(asked(CHILD)).toBeGreaterThan(5)
    expect(asked(CHILD)).toBeLessThanOrEqual(asked(RUN) + 1)
  })

  it('leaves cancelling to the run itself', async () => {
    const { workspace, exitCode } = await inProcess([], { timeout: '60s' })
    expect(exitCode).toBe(1)
    const cancels = workspace.requests.filter(({ path }) => path.includes('runs/cancel'))
    expect(cancels.map(({ body }) => body)).toEqual([{ run_id: RUN }])
  })

  it('leaves repairing to the run itself, and tells of the run that the repair starts', async () => {
    const flaky = job(2, 'sync', [{ key: 'push', attempts: [{ run: 5, error }] }])
    const { run, workspace } = await program(jobs([runJob('outer', 2)], [flaky]))
    const { log, outputs } = await run({ 'job-id': JOB_ID, 'repair-attempts': '1' })
    const repairs = workspace.requests.filter(({ path }) => path.includes('runs/repair'))
    expect(repairs.map(({ body }) => (body as { run_id: string }).run_id)).toEqual([outputs['run-id']])
    expect(readable(log).match(/outer started run/g)).toHaveLength(2)
    expect(outputs.error).toBe(error)
  })

  it('ends where jobs start each other in a circle', async () => {
    const scenario = jobOf([runJob('there', 2)], { maxConcurrentRuns: 2 })
    const back: JobScenario = { ...job(2, 'back', [runJob('again', JOB_ID)]), maxConcurrentRuns: 2 }
    const { run } = await program({ ...scenario, jobs: [...(scenario.jobs ?? []), back] })
    const { exitCode, log, outputs } = await run({ 'job-id': JOB_ID })
    expect(exitCode).toBe(1)
    expect(readable(log)).toMatch(/Run \d+ is not followed: it is of a job that it was started from/)
    expect(Object.keys(JSON.parse(outputs.results ?? '') as object)).toEqual(['there', 'there/again'])
  })

  it('goes three runs deep and no deeper', async () => {
    const chain = [2, 3, 4].map((at) => job(at, `job ${at}`, [runJob(`to_${at + 1}`, at + 1)]))
    const last = job(5, 'last', [{ key: 'deepest', attempts: [{ run: 5, error }] }])
    const { run } = await program(jobs([runJob('to_2', 2)], [...chain, last]))
    const { outputs } = await run({ 'job-id': JOB_ID })
    expect(Object.keys(JSON.parse(outputs.results ?? '') as object)).toEqual(['to_2', 'to_2/to_3', 'to_2/to_3/to_4'])
  })

  it('survives an iteration of which nothing is left', async () => {
    const faults: Fault[] = [
      { match: { path: '/get-output/' }, times: 'forever', status: 400, body: { message: 'gone' } },
    ]
    const { run } = await program({ ...jobOf([FAN_OUT]), faults })
    const { exitCode, log, outputs, summary } = await run({ 'job-id': JOB_ID })
    expect([exitCode, outputs.error]).toEqual([1, error])
    expect(log).not.toContain('::warning')
    expect(readable(log)).toContain('2 outputs could not be fetched')
    expect(summary).toContain('2 iterations failed</summary>')
  })

  it('finds the reason where an iteration runs a job', async () => {
    const each: TaskScenario = { key: 'each', kind: 'for-each', inputs: 2, iteration: { kind: 'run-job', job: 2 } }
    const failing = job(2, 'sync', [{ key: 'push', attempts: [{ run: 5, error }] }])
    const { run } = await program(jobs([each], [failing]))
    const { outputs } = await run({ 'job-id': JOB_ID })
    expect(outputs.error).toBe(error)
    expect(Object.keys(JSON.parse(outputs.results ?? '') as object)).toContain('each/[0]/push')
  })
})

describe('the memory of a step', () => {
  const PEAK_MEMORY = new URL('../../harness/peak-memory.js', import.meta.url).href

  /** Peak memory, MB, of a step whose for-each task has so many iterations. All fail, with megabytes of output. */
  const peakOf = async (inputs: number): Promise<number> => {
    const output = { repeat: 'rows and rows\n', bytes: 2_000_000 }
    const wide: TaskScenario = {
      ...FAN_OUT,
      inputs,
      iteration: { attempts: [{ run: 1, error, output }] },
      exceptions: {},
    }
    const { run } = await program(jobOf([{ ...wide, concurrency: 100 }]))
    const folder = await mkdtemp(join(tmpdir(), 'peak-'))
    const env = { PEAK_MEMORY_FILE: join(folder, 'peak') }
    await run({ 'job-id': JOB_ID, 'log-output': 'none' }, { env, nodeArguments: ['--import', PEAK_MEMORY] })
    const peak = Number(await readFile(env.PEAK_MEMORY_FILE, 'utf8'))
    await rm(folder, { recursive: true })
    return peak
  }

  it('does not grow with the number of iterations: 2,000', async () => {
    const [few, many] = [await peakOf(20), await peakOf(2_000)]
    expect(many - few).toBeLessThan(60)
  }, 120_000)
})
