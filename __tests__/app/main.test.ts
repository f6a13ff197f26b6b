import { describe, expect, it } from '@jest/globals'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import { main } from '../../src/app/main.ts'
import { Interrupted } from '../../src/model/errors.ts'
import { readSaved } from '../../src/run/saved.ts'
import { fakeReporter } from '../builders/reporter.ts'
// The step loads it at its end, and a clock that jumps would not wait for the disk.
import '../../src/report/summary/page.ts'
import { aWorld, type Reply, type WorldInTest, type WorldOptions } from '../builders/world.ts'

const JOB = { 'job-id': '42' }

const workspace =
  (result: string) =>
  (what: string): Reply =>
    what === 'POST run-now'
      ? { run_id: 7 }
      : { run_id: 7, job_id: 42, run_type: 'JOB_RUN', state: { life_cycle_state: 'TERMINATED', result_state: result } }

const ran = async (options: WorldOptions = {}): Promise<{ world: WorldInTest; code: 0 | 1 }> => {
  const world = aWorld({ reply: workspace('SUCCESS'), ...options, with: { ...JOB, ...options.with } })
  return { world, code: await main(world) }
}

const errorsOf = ({ said }: WorldInTest): string[] => said.filter((text) => text.startsWith('error: '))
const warningsOf = ({ said }: WorldInTest): string[] => said.filter((text) => text.startsWith('warning: '))

describe('the main step', () => {
  it('is green over a run that succeeded, and says so everywhere', async () => {
    const { world, code } = await ran()
    expect(code).toBe(0)
    expect(world.outputs).toMatchObject({ 'run-id': '7', 'result-state': 'SUCCESS', 'failure-kind': '' })
    expect(world.summary()).toMatch(/7/)
    expect(errorsOf(world)).toEqual([])
  })

  it.each(['FAILED', 'CANCELED', 'TIMEDOUT', 'GLORIOUS'])('is red over a run that ended as %s', async (result) => {
    const { world, code } = await ran({ reply: workspace(result) })
    expect(code).toBe(1)
    expect(world.outputs['failure-kind']).toMatch(/^run-/)
    expect(errorsOf(world)).toHaveLength(1)
    expect(world.said.at(-1)).toMatch(/^error: Run 7/)
  })

  it('says everything that is wrong with the inputs, and sends nothing', async () => {
    const { world, code } = await ran({ with: { timeout: 'soon', 'poll-interval': '0s' } })
    expect([code, world.seen, world.state]).toEqual([1, [], {}])
    expect(world.outputs).toMatchObject({ 'failure-kind': 'input' })
    expect(world.said.at(-1)).toMatch(/^error: 2 inputs are wrong: timeout, poll-interval/)
    expect(world.summary()).toMatch(/timeout/)
  })

  it('takes what nobody expected for a fault of its own, and not of the workspace', async () => {
    const random = (): number => {
      throw new TypeError('x is not a function')
    }
    const { world, code } = await ran({ random, reply: (what) => (what === 'POST run-now' ? LOST : {}) })
    expect([code, world.outputs['failure-kind']]).toEqual([1, 'internal'])
    expect(world.said.at(-1)).toMatch(/^error: Something unexpected went wrong in this action: x is not a function/)
    expect(world.said.some((text) => /^debug: TypeError: x is not a function\n\s+at /.test(text))).toBe(true)
  })

  it('leaves what it may have started to the clean-up step, whatever went wrong', async () => {
    const random = (): number => {
      throw new TypeError('x is not a function')
    }
    const { world } = await ran({ random, reply: (what) => (what === 'POST run-now' ? LOST : {}) })
    expect(readSaved(world.state.journal ?? '')).toMatchObject({ start: { kind: 'sent', jobId: '42' } })
  })

  it('leaves nothing to the clean-up step once it has seen the end', async () => {
    const { world } = await ran()
    expect(world.state.journal).not.toBe('')
    expect(readSaved(world.state.journal ?? '')).toBeUndefined()
  })

  const saveState = (): void => {
    throw new Error('no space left on device')
  }

  it('starts nothing when what the clean-up step would need cannot be saved', async () => {
    const { world, code } = await ran({ core: { saveState } })
    expect([code, world.asked(), world.outputs['failure-kind']]).toEqual([1, [], 'internal'])
    expect(world.said.filter((text) => /^error/.test(text))).toEqual([
      expect.stringMatching(/^error: Nothing was started: .*\(no space left on device\)\.\n.*on-cancel: leave/),
    ])
  })

  it('goes on, with one warning, when the run would be left running all the same', async () => {
    const { world, code } = await ran({ core: { saveState }, with: { 'job-id': '42', 'on-cancel': 'leave' } })
    expect(code).toBe(0)
    expect(warningsOf(world)).toEqual([
      'warning: What the clean-up step needs could not be saved: no space left on device.',
    ])
  })

  it('saves it in a file where the runner’s state takes no more', async () => {
    const files = new Map<string, string>()
    const { world, code } = await ran({ core: { saveState }, writeText: (path, text) => void files.set(path, text) })
    expect([code, files.size, warningsOf(world)]).toEqual([0, 1, []])
  })

  it('keeps its verdict when neither outputs nor summary can be written', async () => {
    for (const [result, expected] of [
      ['SUCCESS', 0],
      ['FAILED', 1],
    ] as const) {
      const setOutput = (): void => {
        throw new Error('no space left on device')
      }
      const writeSummary = (): Promise<void> => Promise.reject(new Error('too large'))
      const { world, code } = await ran({ reply: workspace(result), writeSummary, core: { setOutput } })
      expect(code).toBe(expected)
      expect(warningsOf(world).map((text) => text.split(' could not')[0])).toEqual([
        'warning: An output of this step',
        'warning: The job summary',
      ])
    }
  })

  it('masks its secrets before it prints anything', async () => {
    const { world } = await ran()
    expect(world.said[0]).toBe('mask: dapi-secret')
  })

  it('closes its connections, so that the process can end', async () => {
    expect((await ran()).world.closed()).toBe(1)
    expect((await ran({ reply: () => [400, { message: 'No.' }] })).world.closed()).toBe(1)
  })

  it('sends nothing more once the clean-up step has left word that it has begun', async () => {
    const running: Reply = { run_id: 7, job_id: 42, run_type: 'JOB_RUN', state: { life_cycle_state: 'RUNNING' } }
    let isThere = false
    const world = aWorld({
      with: JOB,
      reply: (what) => (what === 'POST run-now' ? { run_id: 7 } : running),
      fileExists: (path) => Promise.resolve(isThere && path.startsWith('/temp/databricks-run/stop-')),
    })
    const code = main(world)
    await world.clock.sleep(30_000)
    isThere = true
    expect(await code).toBe(1)
    expect(world.asked()).not.toContain('POST runs/cancel')
    const saved = readSaved(world.state.journal ?? '')
    expect(saved).toMatchObject({ stopMarker: expect.stringMatching(/^\/temp\/databricks-run\/stop-/) })
  })

  it('sends nothing when the workflow was cancelled before it began', async () => {
    const canceled = AbortSignal.abort(new Interrupted('workflow'))
    const { world, code } = await ran({ canceled })
    expect([code, world.asked()]).toEqual([1, []])
    expect(world.said.at(-1)).toBe('error: The workflow was canceled. Nothing had been started.')
  })
})

describe('the ways of telling', () => {
  it('are all told the end, and the last word comes after them', async () => {
    const order: string[] = []
    const reporter = fakeReporter(({ type }) => void order.push(type))
    const error = (): void => void order.push('last word')
    await ran({ reporters: [reporter], reply: workspace('FAILED'), core: { error } })
    expect(order.slice(-2)).toEqual(['ended', 'last word'])
  })

  it('leave out the summary and the annotations where that is asked for', async () => {
    const reply = (what: string): Reply => {
      const state = { life_cycle_state: 'TERMINATED', result_state: 'FAILED' }
      const tasks = [{ run_id: 501, task_key: 'train', notebook_task: {}, state }]
      return what === 'POST run-now' ? { run_id: 7 } : { run_id: 7, job_id: 42, run_type: 'JOB_RUN', state, tasks }
    }
    const all = await ran({ reply })
    expect([errorsOf(all.world).length, all.world.summary() === '']).toEqual([2, false])
    const few = await ran({ reply, with: { summary: 'false', annotations: 'false' } })
    expect([errorsOf(few.world).length, few.world.summary() === '']).toEqual([1, true])
    expect(few.code).toBe(1)
  })

  it('tell what is worth a warning in the inputs, and go on', async () => {
    const { world, code } = await ran({ with: { request: 'prioritee: high' } })
    expect(code).toBe(0)
    expect(warningsOf(world).join()).toMatch(/prioritee/)
  })
})

const LOST = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })

describe('a repair that only the history shows yet', () => {
  it('does not end the wait with the end from before it', async () => {
    const ended = { life_cycle_state: 'TERMINATED', result_state: 'FAILED' }
    const going = { life_cycle_state: 'RUNNING' }
    const succeeded = { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' }
    const original = { type: 'ORIGINAL', state: ended }
    const task = { task_key: 'a', run_id: 8, state: ended }
    const run = { run_id: 7, job_id: 42, run_type: 'JOB_RUN', tasks: [task] }
    const repairOf = (state: object) => ({ type: 'REPAIR', id: 901, state })
    let looks = 0
    const looked = (): Reply => {
      looks++
      if (looks === 1) return { ...run, state: ended, repair_history: [original, repairOf(going)] }
      return {
        ...run,
        tasks: [{ ...task, state: succeeded }],
        state: succeeded,
        repair_history: [original, repairOf(succeeded)],
      }
    }
    let isRepaired = false
    const reply = (what: string): Reply => {
      if (what === 'POST run-now') return { run_id: 7 }
      if (what === 'POST runs/repair') {
        isRepaired = true
        return { repair_id: 901 }
      }
      if (what !== 'GET runs/get') return {}
      return isRepaired ? looked() : { ...run, state: ended, repair_history: [original] }
    }
    const { world, code } = await ran({ reply, with: { 'repair-attempts': '1' } })
    expect([code, world.outputs['result-state']]).toEqual([0, 'SUCCESS'])
  })
})

it('a re-run is not green over the run of an earlier attempt, where times are told as text', async () => {
  const hour = 3_600_000
  const began = createVirtualClock().now()
  const state = { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' }
  const run = { job_id: 42, run_type: 'JOB_RUN', state }
  const earlier = { start_time: String(began - hour), end_time: String(began - hour / 2) }
  let starts = 0
  const { world, code } = await ran({
    env: { GITHUB_RUN_ATTEMPT: '2' },
    reply: (what, { query }) => {
      if (what === 'POST run-now') return { run_id: ++starts === 1 ? 7 : 8 }
      return query.includes('run_id=7') ? { ...run, run_id: 7, ...earlier } : { ...run, run_id: 8 }
    },
  })
  expect([code, world.outputs['run-id'], starts]).toEqual([0, '8', 2])
})
