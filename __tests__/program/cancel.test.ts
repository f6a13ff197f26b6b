import { describe, expect, it } from '@jest/globals'
import type { RunningStep } from '../../harness/runner.ts'
import type { Scenario } from '../../simulator/scenario/scenario.ts'
import { checkoutOf } from '../builders/checkout.ts'
import { JOB_ID, jobOf, lastLine, program, readable, requestCounts, SPEED, TOKEN, type Program } from './program.ts'

const JOB = { 'job-id': JOB_ID }
const long = (scenario: Scenario = {}): Scenario =>
  jobOf([{ key: 'slow', kind: 'notebook', attempts: [{ setup: '20s', run: '8h', output: 'done' }] }], {}, scenario)
const short = (scenario: Scenario = {}): Scenario =>
  jobOf([{ key: 'quick', kind: 'notebook', attempts: [{ run: 2, output: 'done' }] }], {}, scenario)
/** An answer that takes so long that the step is always ended before it; the request takes effect at once. */
const withheld = (path: string): Scenario => ({ faults: [{ match: { path }, delay: 30 * SPEED, times: 1 }] })

/** After a signal the action has seconds, and what it does then takes the time that it takes on this machine. */
const HASTY_SPEED = 5

/** What the runner leaves a step that it has signaled, before it signals again. */
const GRACE_MS = 7_500

/** A moment of the main step, and how it is reached. */
type Moment = [
  name: string,
  scenario: Scenario,
  reach: (step: RunningStep, workspace: Program['workspace']) => Promise<void>,
]

const requested = (path: string) => async (_step: RunningStep, workspace: Program['workspace']) => {
  await new Promise<void>((resolve) => (workspace.onRequest = (request) => request.path.endsWith(path) && resolve()))
}
const MOMENTS: Moment[] = [
  ['while the run is pending', long(), (step) => step.printed(/slow.*pending/)],
  ['while the run is running', long(), (step) => step.printed(/slow.*running/)],
  ['in the middle of the start request, which took effect', long(withheld('run-now')), requested('run-now')],
  ['in the middle of the first look', long(withheld('runs/get')), requested('runs/get')],
]

describe.each(MOMENTS)('the workflow is canceled %s', (_name, scenario, reach) => {
  it('SIGINT: the run is canceled, and the post step sees it end', async () => {
    const { start, post, workspace } = await program(scenario, HASTY_SPEED)
    const step = start(JOB)
    await reach(step, workspace)
    step.child.kill('SIGINT')
    const main = await step.done
    expect(main.exitCode).toBe(1)
    expect(main.outputs['failure-kind']).toBe('workflow-canceled')
    expect(main.summary).toContain('the workflow was canceled')
    expect(main.log.match(/^::error/gm)).toHaveLength(1)
    const after = await post(JOB, main)
    expect(after.exitCode).toBe(0)
    expect(readable(after.log)).toMatch(/Run \d+ has ended/)
    expect(workspace.runs()).toMatchObject([{ active: false, result: 'CANCELED' }])
  })

  it('SIGKILL: the post step finds the run, cancels it, and says what became of it', async () => {
    const { start, post, workspace } = await program(scenario)
    const step = start(JOB)
    await reach(step, workspace)
    step.child.kill('SIGKILL')
    const after = await post(JOB, await step.done)
    expect(after.exitCode).toBe(0)
    expect(readable(after.log)).toMatch(/Run \d+ has ended: CANCELED/)
    expect(workspace.runs()).toMatchObject([{ active: false, result: 'CANCELED' }])
  })
})

describe('a canceled workflow', () => {
  it('whose start request never arrived leaves no run behind', async () => {
    const { start, post, workspace } = await program(
      long({ faults: [{ match: { path: 'run-now' }, reset: 'before', times: 3 }] }),
    )
    const step = start(JOB)
    await step.printed(/Trying again/)
    step.child.kill('SIGKILL')
    const after = await post(JOB, await step.done)
    expect(after.exitCode).toBe(0)
    expect(workspace.runs().filter(({ active }) => active)).toEqual([])
    expect(workspace.runs().length).toBeLessThanOrEqual(1)
  })

  it('while outputs are collected: the run has ended, so its verdict stands and nothing is canceled', async () => {
    const { start, post, workspace } = await program(short(withheld('get-output')))
    const step = start(JOB)
    await requested('get-output')(step, workspace)
    await new Promise((resolve) => setTimeout(resolve, 100))
    step.child.kill('SIGINT')
    const main = await step.done
    expect([main.exitCode, main.outputs['result-state']]).toEqual([0, 'SUCCESS'])
    await post(JOB, main)
    expect(requestCounts(workspace)['POST runs/cancel']).toBeUndefined()
  })

  it('killed while outputs are collected: the post step finds the run ended', async () => {
    const { start, post, workspace } = await program(short(withheld('get-output')))
    const step = start(JOB)
    await requested('get-output')(step, workspace)
    step.child.kill('SIGKILL')
    const after = await post(JOB, await step.done)
    expect(readable(after.log)).toMatch(/has ended|is canceled/)
    expect(workspace.runs()).toMatchObject([{ active: false }])
  })

  it('after the end: the post step has nothing to do, and asks nothing', async () => {
    const { run, post, workspace } = await program(short())
    const main = await run(JOB)
    const asked = workspace.requests.length
    const after = await post(JOB, main)
    expect([after.exitCode, after.log]).toEqual([0, ''])
    expect(workspace.requests).toHaveLength(asked)
  })

  it('before anything was sent: the post step starts nothing', async () => {
    const { post, workspace } = await program(long())
    const after = await post(JOB, { state: {} })
    expect([after.exitCode, after.log]).toEqual([0, ''])
    expect(workspace.requests).toEqual([])
  })

  it('is taken from a runner that is gone: nobody reads what is printed', async () => {
    const { start, workspace } = await program(long())
    const step = start(JOB)
    await step.printed(/slow.*pending/)
    step.child.stdout?.destroy()
    const main = await step.done
    expect(main.outputs['failure-kind']).toBe('workflow-canceled')
    expect(requestCounts(workspace)['POST runs/cancel']).toBe(1)
  })

  it('does not wait for a slow reader of the log', async () => {
    const logs = { repeat: `${'x'.repeat(99)}\n`, bytes: 4_000_000 }
    const scenario = jobOf([
      { key: 'loud', kind: 'wheel', attempts: [{ run: 1, logs }] },
      { key: 'slow', kind: 'notebook', attempts: [{ run: '8h' }] },
    ])
    const { start, workspace } = await program(scenario, HASTY_SPEED)
    const step = start({ ...JOB, 'poll-interval': '1s' })
    step.child.stdout?.pause()
    await requested('runs/get-output')(step, workspace)
    const looks = (): number => requestCounts(workspace)['GET runs/get'] ?? 0
    for (let before = -1; before !== looks();) {
      before = looks()
      await new Promise((resolve) => setTimeout(resolve, 1_000))
    }
    const signaledAt = performance.now()
    step.child.kill('SIGINT')
    await requested('runs/cancel')(step, workspace)
    expect(performance.now() - signaledAt).toBeLessThan(GRACE_MS)
    step.child.stdout?.resume()
    expect((await step.done).outputs['failure-kind']).toBe('workflow-canceled')
  })

  it('a second signal ends the process at once', async () => {
    const { start, post, workspace } = await program(long(withheld('runs/cancel')))
    const step = start(JOB)
    await step.printed(/slow.*pending/)
    step.child.kill('SIGINT')
    await requested('runs/cancel')(step, workspace)
    step.child.kill('SIGINT')
    const main = await step.done
    expect(main.exitCode).toBe(130)
    await post(JOB, main)
    expect(workspace.runs()).toMatchObject([{ active: false, result: 'CANCELED' }])
  })

  it('sends one cancel request, whatever the workspace answers', async () => {
    const { start, workspace } = await program(
      long({ faults: [{ match: { path: 'runs/cancel' }, status: 503, times: 'forever' }] }),
    )
    const step = start(JOB)
    await step.printed(/slow.*pending/)
    step.child.kill('SIGTERM')
    const main = await step.done
    expect(requestCounts(workspace)['POST runs/cancel']).toBe(1)
    expect(readable(main.log)).toMatch(/could not be: .* The clean-up step tries again/)
    expect(main.outputs['run-id']).toBe(workspace.runs()[0]?.runId)
  })

  it.each([
    ['on-cancel: leave', { 'on-cancel': 'leave' }],
    ['wait: false', { wait: 'false' }],
  ])('%s leaves the run alone, and says so', async (name, more) => {
    const { start, post, workspace } = await program(long(withheld('runs/get')))
    const step = start({ ...JOB, ...more })
    await requested('runs/get')(step, workspace)
    step.child.kill('SIGKILL')
    const after = await post({ ...JOB, ...more }, await step.done)
    expect(readable(after.log)).toContain(`is left running, as ${name.split(':')[0] ?? ''}`)
    expect(workspace.runs()).toMatchObject([{ active: true }])
    expect(requestCounts(workspace)['POST runs/cancel']).toBeUndefined()
  })

  it('is noticed by a main step that the signal does not reach, as in a job container', async () => {
    const { start, post, workspace } = await program(long())
    const { mkdtemp, readFile, rm } = await import('node:fs/promises')
    const { tmpdir } = await import('node:os')
    const { join } = await import('node:path')
    const { parseFileCommands } = await import('../../harness/file-commands.ts')
    const temp = await mkdtemp(join(tmpdir(), 'runner-temp-'))
    const stateFile = join(temp, 'state')
    await (await import('node:fs/promises')).writeFile(stateFile, '')
    const step = start(JOB, { temp, env: { GITHUB_STATE: stateFile } })
    await step.printed(/slow.*pending/)
    const after = await post(JOB, { state: parseFileCommands(await readFile(stateFile, 'utf8')) }, { temp })
    const main = await step.done
    await rm(temp, { recursive: true })
    expect(after.exitCode).toBe(0)
    expect(main.outputs['failure-kind']).toBe('workflow-canceled')
    expect(requestCounts(workspace)['POST runs/cancel']).toBe(1)
    expect(workspace.runs()).toMatchObject([{ active: false, result: 'CANCELED' }])
  })

  it('is made good although the files that the step was started with are gone', async () => {
    const { mkdtemp, rm, writeFile } = await import('node:fs/promises')
    const { tmpdir } = await import('node:os')
    const { join } = await import('node:path')
    const workspace = await mkdtemp(join(tmpdir(), 'checkout-'))
    await writeFile(join(workspace, 'more.yaml'), 'queue: {enabled: true}')
    const inputs = { ...JOB, 'request-file': 'more.yaml' }
    const { start, post, workspace: simulated } = await program(long())
    const step = start(inputs, { workspace })
    await step.printed(/slow.*pending/)
    step.child.kill('SIGKILL')
    const main = await step.done
    await rm(workspace, { recursive: true })
    expect((await post(inputs, main)).exitCode).toBe(0)
    expect(simulated.runs()).toMatchObject([{ active: false, result: 'CANCELED' }])
  })

  it('SIGKILL in the middle of a large start request: the post step finds the run, and cancels it', async () => {
    const { start, post, workspace } = await program(long(withheld('run-now')))
    const request = { future_field: 'x'.repeat(200_000) }
    const checkout = await checkoutOf({ 'request.json': JSON.stringify(request) })
    const inputs = { ...JOB, 'request-file': 'request.json' }
    const options = { workspace: checkout, temp: await checkoutOf({}) }
    const step = start(inputs, options)
    await requested('run-now')(step, workspace)
    step.child.kill('SIGKILL')
    expect((await post(inputs, await step.done, options)).exitCode).toBe(0)
    expect(workspace.runs()).toMatchObject([{ active: false, result: 'CANCELED' }])
  })

  it('never cancels the run of another job that a reused token led to', async () => {
    const scenario: Scenario = {
      jobs: [
        { jobId: '1', name: 'theirs', tasks: [{ key: 'a', attempts: [{ run: '8h' }] }] },
        { jobId: '2', name: 'ours', tasks: [{ key: 'a' }] },
      ],
      ...withheld('runs/get'),
    }
    const { run, start, post, workspace } = await program({
      ...scenario,
      faults: [{ match: { path: 'runs/get' }, skip: 1, delay: 30 * SPEED }],
    })
    await run({ 'job-id': '1', 'idempotency-token': 'shared', wait: 'false' })
    const inputs = { 'job-id': '2', 'idempotency-token': 'shared' }
    const step = start(inputs)
    await requested('runs/get')(step, workspace)
    step.child.kill('SIGINT')
    const after = await post(inputs, await step.done)
    expect(after.log).toMatch(/of job 1, not to a run of job 2/)
    expect(workspace.runs()).toMatchObject([{ jobId: '1', active: true }])
    expect(requestCounts(workspace)['POST runs/cancel']).toBeUndefined()
  })
})

describe('a repair on its way', () => {
  const failing = (scenario: Scenario): Scenario =>
    jobOf([{ key: 'only', kind: 'notebook', attempts: [{ run: 2, error: 'broken' }, { run: '8h' }] }], {}, scenario)
  const inputs = { ...JOB, 'repair-attempts': '1' }

  it.each(['SIGINT', 'SIGKILL'] as const)(
    '%s between the repair request and its answer: the repaired run is canceled',
    async (signal) => {
      const { start, post, workspace } = await program(failing(withheld('runs/repair')))
      const step = start(inputs)
      await requested('runs/repair')(step, workspace)
      step.child.kill(signal)
      const main = await step.done
      if (signal === 'SIGINT') expect(main.outputs['failure-kind']).toBe('workflow-canceled')
      expect((await post(inputs, main)).exitCode).toBe(0)
      expect(workspace.runs()).toMatchObject([{ active: false, result: 'CANCELED' }])
    },
  )

  it('of which nothing can be learned is told as one that may go on, and not as a start', async () => {
    const { start, post, workspace } = await program(failing(withheld('runs/repair')))
    const step = start(inputs)
    await requested('runs/repair')(step, workspace)
    workspace.addFault({ match: { path: 'runs/get' }, status: 403 })
    const main = await step.done
    expect([main.exitCode, main.outputs['failure-kind']]).toEqual([1, 'auth'])
    expect(lastLine(main.log)).toMatch(/The run may have been repaired, and may be going on: the clean-up step/)
    expect(lastLine(main.log)).not.toMatch(/may have been started|may still be going on/)
    expect(main.summary).toMatch(/: cannot tell whether it was repaired/)
    expect((await post(inputs, main)).exitCode).toBe(0)
    expect(workspace.runs()).toMatchObject([{ active: false, result: 'CANCELED' }])
  })

  it('timeout in the same moment: the repaired run is canceled', async () => {
    const { run, post, workspace } = await program(failing(withheld('runs/repair')))
    const main = await run({ ...inputs, timeout: '20s' })
    expect(main.outputs['failure-kind']).toBe('wait-timeout')
    await post({ ...inputs, timeout: '20s' }, main)
    expect(workspace.runs()).toMatchObject([{ active: false, result: 'CANCELED' }])
  })

  it('timeout before the request takes effect: the repaired run is canceled by the post step', async () => {
    const late: Scenario = { faults: [{ match: { path: 'runs/repair' }, delay: 30 * SPEED, body: {} }] }
    const { run, post, workspace, url } = await program(failing(late))
    const main = await run({ ...inputs, timeout: '20s' })
    expect([main.exitCode, main.outputs['failure-kind']]).toEqual([1, 'wait-timeout'])
    expect(lastLine(main.log)).not.toMatch(/has ended/)
    const { body } = workspace.requests.find(({ path }) => path.endsWith('runs/repair')) ?? {}
    const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' }
    await fetch(`${url}/api/2.1/jobs/runs/repair`, { method: 'POST', headers, body: JSON.stringify(body) })
    expect(workspace.runs()).toMatchObject([{ active: true }])
    expect((await post({ ...inputs, timeout: '20s' }, main)).exitCode).toBe(0)
    expect(workspace.runs()).toMatchObject([{ active: false, result: 'CANCELED' }])
  })
})

describe('timeout', () => {
  it('that could not cancel is made good by the post step, whatever on-cancel says', async () => {
    const { run, post, workspace } = await program(
      long({ faults: [{ match: { path: 'runs/cancel' }, status: 400, times: 1 }] }),
    )
    const inputs = { ...JOB, timeout: '10s', 'on-cancel': 'leave' }
    const main = await run(inputs)
    expect(main.outputs['failure-kind']).toBe('wait-timeout')
    expect((await post(inputs, main)).exitCode).toBe(0)
    expect(workspace.runs()).toMatchObject([{ active: false, result: 'CANCELED' }])
  })

  it('cancel: cancels the run, sees it end, and fails with what there is', async () => {
    const scenario = jobOf([
      { key: 'quick', kind: 'notebook', attempts: [{ run: 2, output: 'done' }] },
      { key: 'slow', kind: 'notebook', attempts: [{ run: '8h' }] },
    ])
    const { run, post, workspace } = await program(scenario)
    const main = await run({ ...JOB, timeout: '30s' })
    expect([main.exitCode, main.outputs['failure-kind'], main.outputs['result-state']]).toEqual([
      1,
      'wait-timeout',
      'CANCELED',
    ])
    expect(JSON.parse(main.outputs.results ?? '')).toMatchObject({
      quick: { state: 'SUCCESS', result: 'done' },
      slow: { state: 'CANCELED' },
    })
    expect(lastLine(main.log)).toMatch(/had not ended after 30s.*The run was canceled and has ended/)
    expect(main.log).toContain('The timeout is over: run')
    expect(main.summary).not.toContain('is being canceled')
    expect(main.outputs.error).toBe('The run had not ended after 30s.')
    expect(workspace.runs()).toMatchObject([{ active: false, result: 'CANCELED' }])
    expect((await post(JOB, main)).log).toBe('')
  })

  it('leave: leaves it running, and fails', async () => {
    const { run, post, workspace } = await program(long())
    const inputs = { ...JOB, timeout: '10s', 'on-timeout': 'leave' }
    const main = await run(inputs)
    expect([main.exitCode, main.outputs['failure-kind'], main.outputs['result-state']]).toEqual([1, 'wait-timeout', ''])
    expect(lastLine(main.log)).toMatch(/The run is left running/)
    await post(inputs, main)
    expect(workspace.runs()).toMatchObject([{ active: true }])
    expect(requestCounts(workspace)['POST runs/cancel']).toBeUndefined()
  })

  it('counts from the start of the run as the workspace tells it, also for a run that was started before', async () => {
    const { run, workspace } = await program(long())
    const { outputs } = await run({ ...JOB, wait: 'false' })
    await new Promise((resolve) => setTimeout(resolve, (20 * 1000) / SPEED))
    const looksBefore = requestCounts(workspace)['GET runs/get'] ?? 0
    const main = await run({ 'run-id': outputs['run-id'] ?? '', timeout: '15s' })
    expect(main.outputs['failure-kind']).toBe('wait-timeout')
    const looks = (requestCounts(workspace)['GET runs/get'] ?? 0) - looksBefore
    expect(looks).toBeLessThan(12)
  })

  it('does not count against a run that had ended before: what it left behind is reported', async () => {
    const { run } = await program(short({ faults: [{ match: { path: 'get-output' }, delay: '2s' }] }))
    const { outputs } = await run({ ...JOB, wait: 'false' })
    await new Promise((resolve) => setTimeout(resolve, (60 * 1000) / SPEED))
    const main = await run({ 'run-id': outputs['run-id'] ?? '', timeout: '30s' })
    expect([main.exitCode, main.outputs['result-state'], main.outputs.result]).toEqual([0, 'SUCCESS', 'done'])
    expect(main.log).not.toContain('had not arrived')
  })
})
