import { describe, expect, it } from '@jest/globals'
import { runInProcess } from '../../harness/in-process.ts'
import { between, pick, seededRandom } from '../../harness/random.ts'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import type { Fault, Scenario, TaskScenario } from '../../simulator/scenario/scenario.ts'
import { Workspace } from '../../simulator/workspace/workspace.ts'

const SCHEDULES = 500
const TOKEN = 'dapi-demo'

type Random = () => number

/** One bad thing that a workspace, or the way to it, may do and that passes by itself. */
function anyFault(random: Random): Fault {
  const match = pick(random, [undefined, { path: 'run-now' }, { path: 'runs/get' }, { path: 'get-output' }])
  const when =
    random() < 0.3
      ? { from: between(random, 0, 400_000), until: 0 }
      : { skip: between(random, 0, 6), times: between(random, 1, 5) }
  if (when.from !== undefined) when.until = when.from + between(random, 1000, 200_000)
  const what = pick<Fault>(random, [
    { status: 429, headers: { 'retry-after': String(between(random, 0, 20)) } },
    { status: 500 },
    { status: 503, effect: true },
    { status: 502, html: '<html><title>Bad Gateway</title></html>' },
    { status: 504, body: 'upstream request timeout' },
    { reset: 'before' },
    { reset: 'after' },
    { cut: true },
    { delay: between(random, 1, 90) },
  ])
  return { ...(match ? { match } : {}), ...when, ...what }
}

function anyTask(random: Random, index: number): TaskScenario {
  const fails = random() < 0.15
  const attempts = [
    ...(random() < 0.2 ? [{ run: between(random, 1, 60), result: 'FAILED', error: 'flaky' }] : []),
    { run: between(random, 1, 120), ...(fails ? { result: 'FAILED', error: 'broken' } : { output: 'fine' }) },
  ]
  return {
    key: `task_${index}`,
    kind: 'notebook',
    maxRetries: attempts.length - 1,
    dependsOn: index > 0 && random() < 0.6 ? [`task_${between(random, 0, index - 1)}`] : [],
    attempts,
  }
}

function anyScenario(random: Random): Scenario {
  const tasks = Array.from({ length: between(random, 1, 6) }, (_, index) => anyTask(random, index))
  const faults = Array.from({ length: between(random, 1, 6) }, () => anyFault(random))
  return {
    tokens: { [TOKEN]: {} },
    jobs: [{ jobId: '7', name: 'chaos', tasks }],
    faults,
    wire: pick(random, ['both', 'state', 'status'] as const),
    taskOrder: 'shuffled',
  }
}

describe(`${SCHEDULES} schedules of faults`, () => {
  it('start one run each, and never a verdict that is not the run’s', async () => {
    const wrong: string[] = []
    const ends = { learned: 0, unknown: 0 }
    for (let seed = 1; seed <= SCHEDULES; seed++) {
      const random = seededRandom(seed)
      const clock = createVirtualClock()
      const workspace = new Workspace({ scenario: anyScenario(random), clock, url: 'https://dbc.example.com' })
      const { exitCode, outputs } = await runInProcess({
        workspace,
        clock,
        random,
        with: { host: 'https://dbc.example.com', token: TOKEN, 'job-id': '7' },
      })
      const runs = workspace.runs()
      if (runs.length > 1) wrong.push(`seed ${seed}: ${runs.length} runs`)
      if (outputs['failure-kind'] === 'unreachable') {
        ends.unknown++
        if (exitCode !== 1) wrong.push(`seed ${seed}: passed without a verdict`)
        continue
      }
      ends.learned++
      const [run] = runs
      if (!run || run.active) wrong.push(`seed ${seed}: ended before the run did`)
      if ((exitCode === 0) !== (run?.result === 'SUCCESS' || run?.result === 'SUCCESS_WITH_FAILURES'))
        wrong.push(`seed ${seed}: exit ${exitCode} over ${run?.result ?? 'no run'}`)
      if (outputs['result-state'] !== run?.result)
        wrong.push(`seed ${seed}: says ${outputs['result-state'] ?? ''}, is ${run?.result ?? ''}`)
      if (outputs['run-id'] !== run?.runId) wrong.push(`seed ${seed}: another run`)
    }
    expect(wrong).toEqual([])
    // Faults that pass within the budgets must not cost verdicts, or this test proves little.
    expect(ends.learned).toBeGreaterThan(SCHEDULES * 0.95)
  }, 120_000)
})

describe('hours that pass in a moment', () => {
  const setup = (faults: Fault[], run: string) => {
    const clock = createVirtualClock()
    const workspace = new Workspace({
      scenario: {
        tokens: { [TOKEN]: {} },
        jobs: [
          { jobId: '7', name: 'long', tasks: [{ key: 'only', kind: 'notebook', attempts: [{ run, output: 'fine' }] }] },
        ],
        faults,
      },
      clock,
      url: 'https://dbc.example.com',
    })
    return { workspace, clock, with: { host: 'https://dbc.example.com', token: TOKEN, 'job-id': '7' } }
  }

  it.each<[string, Fault]>([
    ['9 minutes of lost connections', { from: '10m', until: '19m', reset: 'before' }],
    ['9 minutes of 503', { from: '10m', until: '19m', status: 503 }],
  ])('an outage of %s is outlived', async (_name, fault) => {
    const { exitCode, outputs, log } = await runInProcess(setup([fault], '1h'))
    expect([exitCode, outputs.result]).toEqual([0, 'fine'])
    expect(log).toMatch(/The workspace answers again after (?:8m 5\d|9m)/)
  })

  it('an outage of more than ten minutes ends the wait; the run is named', async () => {
    const { exitCode, outputs, errors } = await runInProcess(setup([{ from: '10m', status: 503 }], '8h'))
    expect([exitCode, outputs['failure-kind']]).toEqual([1, 'unreachable'])
    expect(outputs['run-id']).not.toBe('')
    expect(errors.at(-1)).toMatch(/^Could not read run \d+: 503/)
    expect(errors.at(-1)).toContain(outputs['run-url'])
  })

  it('a start that is never answered is given up after five minutes', async () => {
    const step = setup([{ match: { path: 'run-now' }, times: 'forever', reset: 'before' }], '1m')
    const began = step.clock.now()
    const { outputs } = await runInProcess(step)
    expect(outputs['failure-kind']).toBe('unreachable')
    expect(step.clock.now() - began).toBeLessThan(6 * 60_000)
    expect(step.workspace.runs()).toEqual([])
  })

  it('the log never stays silent for more than a minute', async () => {
    const { log, exitCode } = await runInProcess(setup([], '3h'))
    expect(exitCode).toBe(0)
    expect(log.match(/0 of 1 task succeeded, 1 running, .* so far/g)?.length).toBeGreaterThanOrEqual(178)
  })

  it('a fixed interval is kept', async () => {
    const step = setup([], '1h')
    await runInProcess({ ...step, with: { ...step.with, 'poll-interval': '5m' } })
    const looks = step.workspace.requests.filter(({ path }) => path.endsWith('runs/get')).map(({ at }) => at)
    expect(looks.length).toBe(13)
    expect(new Set(looks.slice(1).map((at, index) => Math.round((at - (looks[index] as number)) / 1000)))).toEqual(
      new Set([300]),
    )
  })
})
