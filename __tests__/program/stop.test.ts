import { describe, expect, it } from '@jest/globals'
import { postInProcess, startInProcess, type StepInProcess } from '../../harness/in-process.ts'
import { between, pick, seededRandom } from '../../harness/random.ts'
import { startPost } from '../../harness/runner.ts'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import { Interrupted } from '../../src/model/errors.ts'
import type { Attempt } from '../../simulator/scenario/attempt.ts'
import type { Fault } from '../../simulator/scenario/scenario.ts'
import { Workspace } from '../../simulator/workspace/workspace.ts'
import { JOB_ID, jobOf, program, readable, TOKEN } from './program.ts'

const HOST = 'https://dbc.example.com'
const SCHEDULES = 300
/** What the runner waits for a background step that a `cancel:` step ends. */
const BACKGROUND_MS = 7_500

const ENDLESS: Attempt = { setup: 20, run: '8h' }

function stepOf(faults: Fault[], more: Partial<StepInProcess> = {}, attempt = ENDLESS): StepInProcess {
  const clock = createVirtualClock()
  const tasks = [{ key: 'only', kind: 'notebook' as const, attempts: [attempt] }]
  const jobs = [{ jobId: '7', name: 'nightly', maxConcurrentRuns: 9, tasks }]
  const workspace = new Workspace({ scenario: { tokens: { t0ken: {} }, jobs, faults }, clock, url: HOST })
  return { workspace, clock, with: { host: HOST, token: 't0ken', 'job-id': '7' }, temp: new Set(), ...more }
}

describe('a main step that still lives while the post step runs', () => {
  const anyFault = (random: () => number): Fault => ({
    match: { path: pick(random, ['run-now', 'runs/get', 'runs/cancel', 'runs/list']) },
    times: between(random, 1, 3),
    ...pick<Fault>(random, [
      { reset: 'before' },
      { reset: 'after' },
      { status: 503 },
      { delay: between(random, 1, 20) },
    ]),
  })

  it(`leaves nothing behind, starts nothing twice, and ends (${SCHEDULES} schedules)`, async () => {
    const wrong: string[] = []
    let together = 0
    for (let seed = 1; seed <= SCHEDULES; seed++) {
      const random = seededRandom(seed)
      const canceled = new AbortController()
      const faults = Array.from({ length: between(random, 0, 3) }, () => anyFault(random))
      const step = stepOf(faults, { random, canceled: canceled.signal })
      const main = startInProcess(step)
      await step.clock.sleep(random() < 0.6 ? between(random, 0, 4_000) : between(random, 0, 100_000))
      // In a job container no signal reaches it; a background step gets one, and is not waited for.
      if (random() < 0.5) {
        canceled.abort(new Interrupted('workflow'))
        await step.clock.sleep(BACKGROUND_MS)
      }
      let isOver = false
      void main.done.then(() => (isOver = true))
      await step.clock.sleep(0)
      if (!isOver) together++
      const after = await postInProcess({ ...step, canceled: undefined }, main.saved())
      const endedAt = step.clock.now()
      const { exitCode } = await main.done
      const say = (text: string): void =>
        void wrong.push(`seed ${seed}: ${text}; ${after.log} ${after.errors.join(' ')}`)
      const runs = step.workspace.runs()
      if (runs.length > 1) say(`${runs.length} runs`)
      if (runs.some(({ active, lifeCycle }) => active && lifeCycle !== 'TERMINATING')) say('left behind')
      if (exitCode !== 1) say('green')
      if (step.clock.now() - endedAt > 10_000) say(`lived on for ${step.clock.now() - endedAt} ms`)
    }
    expect(wrong).toEqual([])
    expect(together).toBeGreaterThan(SCHEDULES / 4)
  }, 120_000)

  it('begins nothing any more, where it had not begun yet', async () => {
    const step = stepOf([])
    await startInProcess({ ...step, with: { ...step.with, 'idempotency-token': 'other', wait: 'false' } }).done
    const main = startInProcess({ ...step, with: { ...step.with, 'cancel-previous-runs': 'true' } })
    // It waits for the earlier run to end, and has sent no start of its own.
    await step.clock.sleep(5_000)
    const after = await postInProcess(step, main.saved())
    expect([after.exitCode, after.log, after.errors]).toEqual([0, '', []])
    expect((await main.done).exitCode).toBe(1)
    expect(step.workspace.runs()).toMatchObject([{ token: 'other' }])
  })

  it('repairs nothing that the post step has seen end', async () => {
    const step = stepOf([{ match: { path: 'runs/get-output' }, delay: 0.1 }], {}, { run: 20, error: 'boom' })
    const main = startInProcess({ ...step, with: { ...step.with, 'repair-attempts': '1' } })
    while (!step.workspace.requests.some(({ path }) => path.endsWith('get-output'))) await step.clock.sleep(20)
    expect((await postInProcess(step, main.saved())).log).toContain('has ended')
    expect((await main.done).exitCode).toBe(1)
    expect(step.workspace.requests.filter(({ path }) => path.endsWith('runs/repair'))).toEqual([])
  })

  it('looks for the post step in the very moment of its start, too', async () => {
    const step = stepOf([{ match: { path: 'jobs/list' }, delay: 1.5 }])
    const { 'job-id': _id, ...others } = step.with
    const main = startInProcess({ ...step, with: { ...others, 'job-name': 'nightly' } })
    // The name is known after the post step has ended, and before the main step looks again by itself.
    await step.clock.sleep(1_200)
    await postInProcess(step, main.saved())
    await main.done
    expect(step.workspace.runs()).toEqual([])
  })
})

it('a post step whose output nobody reads cancels the run all the same', async () => {
  const { start, url, workspace } = await program(jobOf([{ key: 'slow', attempts: [{ run: '8h' }] }]))
  const inputs = { 'job-id': JOB_ID }
  const step = start(inputs)
  await step.printed(/slow.*running/)
  step.child.kill('SIGKILL')
  const main = await step.done
  const post = startPost({ with: { host: url, token: TOKEN, ...inputs } }, main)
  post.child.stdout?.destroy()
  const after = await post.done
  expect(after.exitCode).toBe(0)
  expect(readable(after.log)).not.toMatch(/EPIPE/)
  const canceled = workspace.requests.filter(({ path }) => path.endsWith('runs/cancel'))
  expect(canceled).toHaveLength(1)
  expect(workspace.runs()).toMatchObject([{ active: false, result: 'CANCELED' }])
})
