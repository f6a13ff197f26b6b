import { describe, expect, it } from '@jest/globals'
import type { JobScenario, TaskScenario } from '../../simulator/scenario/scenario.ts'
import { JOB_ID, jobOf, lastLine, program, readable, requestCounts } from './program.ts'

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
