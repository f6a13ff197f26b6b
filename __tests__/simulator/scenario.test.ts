import { describe, expect, it } from '@jest/globals'
import { durationMs } from '../../simulator/scenario/duration.ts'
import { loadScenario, parseScenario } from '../../simulator/scenario/scenario.ts'
import { Workspace } from '../../simulator/workspace/workspace.ts'
import { simulate, words } from './harness.ts'

describe('durations', () => {
  it.each([
    [90, 90_000],
    ['90', 90_000],
    ['90s', 90_000],
    ['2m', 120_000],
    ['1h30m', 5_400_000],
    ['250ms', 250],
    ['1.5m', 90_000],
    [0, 0],
  ])('%s is %d ms', (duration, ms) => {
    expect(durationMs(duration)).toBe(ms)
  })

  it.each(['soon', '5 apples', '', -1])('%j is none', (duration) => {
    expect(() => durationMs(duration)).toThrow('not a duration')
  })
})

describe('a scenario file', () => {
  it('keeps ids, and takes keys in either spelling', () => {
    const scenario = parseScenario(`
next-run-id: 9007199254740993
jobs:
  - job_id: 9223372036854775807
    parameters: { date: 2026-01-01, count: 12345678901234567890 }
    tasks:
      - key: a
        attempts:
          - states: [{ life_cycle_state: HIBERNATING, for: 30s }]
            result: ~
`)
    expect(scenario).toEqual({
      nextRunId: '9007199254740993',
      jobs: [
        {
          jobId: '9223372036854775807',
          parameters: { date: '2026-01-01', count: '12345678901234567890' },
          tasks: [{ key: 'a', attempts: [{ states: [{ lifeCycle: 'HIBERNATING', for: '30s' }], result: null }] }],
        },
      ],
    })
  })

  it('writes out copies and patterns of tasks', () => {
    const { jobs } = parseScenario(`
jobs:
  - job-id: 1
    tasks:
      - { key: "load_{n}", copies: 12 }
      - { key: "fit_{n}", copies: 12, depends-on: ["load_{n}"] }
      - { key: all, depends-on: ["fit_*"] }
`)
    const tasks = jobs?.[0]?.tasks ?? []
    expect(tasks).toHaveLength(25)
    expect(tasks[12]).toEqual({ key: 'fit_01', dependsOn: ['load_01'] })
    expect(tasks[24]?.dependsOn).toHaveLength(12)
  })

  it.each([
    ['jobs: [{ tasks: [] }]', "jobs[0]: 'job-id' is missing"],
    ['jobs: [{ job-id: x, tasks: [] }]', "jobs[0].job-id: 'x' is not an id"],
    [
      'jobs: [{ job-id: 1, tasks: [{ key: a, kind: notbook }] }]',
      "jobs[0].tasks[0].kind: 'notbook' is not one of notebook,",
    ],
    [
      'jobs: [{ job-id: 1, tasks: [{ key: a, atempts: [] }] }]',
      "jobs[0].tasks[0]: unknown field 'atempts'; known are key,",
    ],
    [
      'jobs: [{ job-id: 1, tasks: [{ key: a, attempts: [{ run: soon }] }] }]',
      "jobs[0].tasks[0].attempts[0].run: 'soon' is not a duration",
    ],
    ['jobs: 5', 'jobs: must be a list'],
    ['wire: all', "wire: 'all' is not one of both, state, status"],
    ['faults: [{ cut: false }]', 'faults[0].cut: must be true'],
    ['- a', 'the document: must be a mapping'],
    ['a: [', 'the document:'],
  ])('%s is refused: %s', (yaml, message) => {
    expect(() => parseScenario(yaml)).toThrow(message)
  })

  it('is refused by the workspace when its tasks do not fit together', () => {
    const make = (yaml: string) => () => new Workspace({ scenario: parseScenario(yaml), clock: { now: () => 0 } })
    expect(make('jobs: [{ job-id: 1, tasks: [{ key: a, depends-on: [b] }] }]')).toThrow(
      "jobs[0]: Task a depends on task 'b', which does not exist.",
    )
    expect(make('jobs: [{ job-id: 1, tasks: [] }, { job-id: 1, tasks: [] }]')).toThrow('used twice')
  })
})

describe('the shipped scenarios', () => {
  it.each([
    ['red', 'INTERNAL_ERROR FAILED', 9],
    ['green', 'TERMINATED SUCCESS', 9],
    ['large', 'INTERNAL_ERROR FAILED', 157],
    ['sign-in', 'TERMINATED SUCCESS', 2],
  ])('%s ends %s and takes 15 to 20 real seconds', async (name, end, tasks) => {
    const scenario = await loadScenario(new URL(`../../simulator/scenarios/${name}.yaml`, import.meta.url).pathname)
    const [job] = scenario.jobs ?? []
    const sim = simulate(scenario)
    const runId = sim.start(String(job?.jobId))
    expect(scenario.demo?.with['job-id']).toBe(String(job?.jobId))
    let seconds = 0
    for (; sim.workspace.runs()[0]?.active && seconds < 3600; seconds++) sim.pass(1)
    expect(words(sim.run(runId))).toBe(end)
    expect(job?.tasks).toHaveLength(tasks)
    const real = seconds / (scenario.clock?.speed ?? 1)
    expect(real).toBeGreaterThanOrEqual(15)
    expect(real).toBeLessThanOrEqual(20)
  })

  it('show what they are there for', async () => {
    const sim = simulate(await loadScenario(new URL('../../simulator/scenarios/red.yaml', import.meta.url).pathname))
    const runId = sim.start('11223344', { job_parameters: { date: '2026-01-01' } })
    sim.pass(3600)
    const output = (key: string): Record<string, unknown> =>
      sim.get('jobs/runs/get-output', { run_id: sim.task(runId, key).run_id }).body
    expect(output('ingest_orders')).toMatchObject({
      notebook_output: { result: expect.stringContaining('"date": "2026-01-01"') },
    })
    expect(output('forecast_demand')['error_trace']).toContain('\u001b[0;31mValueError\u001b[0m')
    expect(words(sim.task(runId, 'publish_prices'))).toBe('SKIPPED UPSTREAM_FAILED')
    expect(
      sim
        .run(runId)
        .tasks?.filter((task) => task.task_key === 'ingest_orders')
        .map(words),
    ).toEqual(['TERMINATED FAILED', 'TERMINATED SUCCESS'])
  })
})
