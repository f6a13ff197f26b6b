import { describe, expect, it } from '@jest/globals'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import { cleanUp } from '../../src/app/cleanup.ts'
import { saveTarget } from '../../src/databricks/target.ts'
import type { RunEvent } from '../../src/run/events.ts'
import { savedForm, type StepFacts } from '../../src/run/saved.ts'
import { stateAfter } from '../builders/events.ts'
import { aRun, conditionOf } from '../builders/run.ts'
import { HOST, SOME_FACTS } from '../builders/step.ts'
import { aWorld, type Reply, type WorldInTest, type WorldOptions } from '../builders/world.ts'

const request = { endpoint: 'run-now', body: { job_id: 9007199254740993n, idempotency_token: 'token-1' } } as const
const starting: Extract<RunEvent, { type: 'starting' }> = {
  type: 'starting',
  request,
  isTokenDerived: true,
  jobId: '42',
  at: 1_000,
}
const named: RunEvent = { type: 'run', runId: '7', origin: 'started', jobId: '42' }
const timedOut: RunEvent = { type: 'canceling', by: 'timeout' }
const repairing: RunEvent = { type: 'repairing', taskKeys: ['train'] }

const wireRun = (life: string, result?: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  run_id: 7,
  job_id: 42,
  run_type: 'JOB_RUN',
  run_page_url: 'https://h/jobs/42/runs/7',
  state: { life_cycle_state: life, result_state: result },
  ...more,
})
const LOST = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })

/** A workspace with run 7, which goes on until it is cancelled. */
const workspace = (overrides: Record<string, Reply | ((isCanceled: boolean) => Reply)> = {}) => {
  let isCanceled = false
  return (what: string): Reply => {
    const own = overrides[what]
    const answer = typeof own === 'function' ? own(isCanceled) : own
    if (what === 'POST runs/cancel' && !Array.isArray(answer) && !(answer instanceof Error)) isCanceled = true
    if (answer !== undefined) return answer
    if (what === 'POST run-now') return { run_id: 7 }
    if (what === 'POST runs/cancel') return {}
    return isCanceled ? wireRun('TERMINATED', 'CANCELED') : wireRun('RUNNING')
  }
}

const cleaned = async (
  saved: string | RunEvent[],
  options: WorldOptions = {},
  facts: StepFacts = SOME_FACTS,
): Promise<{ world: WorldInTest; code: 0 | 1 }> => {
  const text = typeof saved === 'string' ? saved : savedForm(facts, stateAfter(saved))
  const world = aWorld({ reply: workspace(), ...options, env: { STATE_journal: text, ...options.env } })
  return { world, code: await cleanUp(world) }
}

/** When a virtual clock begins. */
const BEGAN = createVirtualClock().now()

const errorsOf = ({ said }: WorldInTest): string[] => said.filter((text) => /^error/.test(text))

describe('the clean-up step has nothing to do', () => {
  const run = aRun({ condition: conditionOf('TERMINATED', 'SUCCESS') })

  it.each<[string, string | RunEvent[]]>([
    ['the main step started nothing', ''],
    ['the start was refused', [starting, { type: 'not-started' }]],
    ['the run was another’s', [starting, named, { type: 'disowned' }]],
    [
      'the main step saw its run end',
      [starting, named, { type: 'ended', outcome: { kind: 'succeeded', run, withFailures: false } }],
    ],
  ])('when %s', async (_name, saved) => {
    const { world, code } = await cleaned(saved)
    expect([code, world.seen, world.said, world.written()]).toEqual([0, [], [], ''])
  })

  it('when the run has ended in the meantime', async () => {
    const reply = workspace({ 'GET runs/get': wireRun('TERMINATED', 'SUCCESS') })
    const { world, code } = await cleaned([starting, named], { reply })
    expect(code).toBe(0)
    expect(world.asked()).toEqual(['GET runs/get'])
    expect(world.written()).toContain('Run 7 has ended (SUCCESS); nothing to cancel.')
  })

  it.each([
    ['on-cancel: leave', { ...SOME_FACTS, onCancel: 'leave' } as const, 'on-cancel'],
    ['wait: false', { ...SOME_FACTS, wait: false }, 'wait: false'],
  ])('when the run is to be left, with %s', async (_name, facts, says) => {
    for (const saved of [[starting], [starting, named]]) {
      const { world, code } = await cleaned(saved, {}, facts)
      expect([code, world.seen]).toEqual([0, []])
      expect(world.written()).toContain(`is left running, as ${says} says.`)
    }
  })
})

describe('the clean-up step', () => {
  it('cancels the run that the main step did not see end, and sees it end', async () => {
    const { world, code } = await cleaned([starting, named])
    expect(code).toBe(0)
    expect(world.asked()).toEqual(['GET runs/get', 'POST runs/cancel', 'GET runs/get'])
    expect(world.written()).toContain('The step did not see run 7 end, so it is canceled. https://h/jobs/42/runs/7')
    expect(world.written()).toContain('Run 7 has ended: CANCELED.')
    expect(world.closed()).toBe(1)
  })

  it('sends nothing for a start that was not answered when no run that it may have started is active', async () => {
    const { world, code } = await cleaned([starting], { reply: workspace({ 'GET runs/list': { runs: [] } }) })
    expect([code, new Set(world.asked())]).toEqual([0, new Set(['GET runs/list'])])
    expect(world.written()).toContain('no run that it can have started is going on.')
  })

  it('finds the run of a start that was not answered by sending the same request again', async () => {
    const active = { runs: [wireRun('RUNNING')] }
    const { world, code } = await cleaned([starting], { reply: workspace({ 'GET runs/list': active }) })
    expect(code).toBe(0)
    expect(world.asked().slice(0, 4)).toEqual(['GET runs/list', 'POST run-now', 'GET runs/get', 'POST runs/cancel'])
    expect(world.seen[1]?.body).toBe('{"job_id":9007199254740993,"idempotency_token":"token-1"}')
    expect(world.written()).toContain('the idempotency token leads to run 7.')
  })

  it('does the same where the workspace does not say which runs are active', async () => {
    const { world } = await cleaned([starting])
    expect(
      world
        .asked()
        .filter((what) => what !== 'GET runs/list')
        .slice(0, 2),
    ).toEqual(['POST run-now', 'GET runs/get'])
  })

  it('sends nothing of its own making when what was saved is not whole', async () => {
    const whole = savedForm(SOME_FACTS, stateAfter([starting]))
    for (const text of [whole.slice(0, -1), '{}', 'null', whole.replace('token-1', ''), `${whole}${whole}`]) {
      const { world, code } = await cleaned(text)
      expect([code, world.seen]).toEqual([1, []])
      expect(errorsOf(world)).toEqual([
        'error: What the main step saved cannot be read, so the run that it may have started could not be looked ' +
          'after.\nLook for it in the workspace, and cancel it there if it still runs.',
      ])
    }
  })

  it('cancels a run whose timeout is over, even where on-cancel says to leave it', async () => {
    const { world } = await cleaned([starting, named, timedOut], {}, { ...SOME_FACTS, onCancel: 'leave' })
    expect(world.asked()).toContain('POST runs/cancel')
  })

  it('leaves word that it has begun before it sends anything', async () => {
    const order: string[] = []
    const answer = workspace()
    await cleaned(
      [starting, named],
      {
        createFile: (path) => Promise.resolve(Boolean(order.push(path))),
        reply: (what) => {
          order.push(what)
          return answer(what)
        },
      },
      { ...SOME_FACTS, stopMarker: '/temp/databricks-run/stop-1' },
    )
    expect(order.slice(0, 2)).toEqual(['/temp/databricks-run/stop-1', 'GET runs/get'])
  })

  it('looks after the run even when it cannot leave word', async () => {
    const { code, world } = await cleaned(
      [starting, named],
      { createFile: () => Promise.reject(new Error('read-only file system')) },
      { ...SOME_FACTS, stopMarker: '/temp/databricks-run/stop-1' },
    )
    expect(code).toBe(0)
    expect(world.asked()).toContain('POST runs/cancel')
  })

  it('sends credentials to no other workspace than the main step did', async () => {
    const elsewhere = { host: 'https://elsewhere.example.com', token: 'dapi-of-elsewhere' }
    const { world, code } = await cleaned([starting, named], { with: elsewhere })
    expect([code, world.seen]).toEqual([1, []])
    expect(errorsOf(world)[0]).toMatch(/^error: Run 7 could not be looked after: .*the run is in https:\/\/dbc/)
  })

  it('goes to the workspace of the main step, whatever host a later step has named', async () => {
    const urls: string[] = []
    const { world } = await cleaned([starting, named], {
      with: { host: 'https://elsewhere.example.com' },
      reply: (what, request) => {
        urls.push(request.host)
        return workspace()(what)
      },
    })
    expect(world.asked()).toContain('POST runs/cancel')
    expect(new Set(urls)).toEqual(new Set([HOST]))
  })

  it('does not sign in in another way than the main step did', async () => {
    const facts: StepFacts = { ...SOME_FACTS, target: { ...SOME_FACTS.target, authType: 'oauth-m2m' } }
    const { world, code } = await cleaned([starting, named], {}, facts)
    expect([code, world.seen]).toEqual([1, []])
  })

  it('never cancels a run that is another’s', async () => {
    const given: RunEvent = { ...starting, isTokenDerived: false }
    const stranger: Reply = wireRun('RUNNING', undefined, { job_id: 43 })
    const { world, code } = await cleaned([given], { reply: workspace({ 'GET runs/get': stranger }) })
    expect(code).toBe(1)
    expect(new Set(world.asked())).toEqual(new Set(['GET runs/list', 'POST run-now', 'GET runs/get']))
    expect(errorsOf(world)[0]).toMatch(/led to run 7 of job 43, not to a run of job 42/)
  })

  it('cancels its run unseen when the workspace cannot be asked about it', async () => {
    const { world } = await cleaned([starting, named], {
      reply: workspace({ 'GET runs/get': (isCanceled) => (isCanceled ? wireRun('TERMINATED', 'CANCELED') : LOST) }),
    })
    expect(world.asked()).toContain('POST runs/cancel')
  })

  it.each<[string, Reply]>([
    ['says that there is none', [404, { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'Run 7 does not exist.' }]],
    ['does not let it be looked at', [403, { error_code: 'PERMISSION_DENIED', message: 'No.' }]],
  ])('cancels its run unseen when the workspace, which has named it, %s', async (_name, refused) => {
    const { world, code } = await cleaned([starting, named], { reply: workspace({ 'GET runs/get': refused }) })
    expect(world.asked()).toContain('POST runs/cancel')
    expect(code).toBe(0)
    expect(world.said).toContainEqual(expect.stringMatching(/^warning: Run 7 was canceled, but its end was not seen/))
  })

  it('does not cancel a run that was only named, and that the workspace does not let it look at', async () => {
    const given: RunEvent = { type: 'run', runId: '7', origin: 'given' }
    const refused: Reply = [403, { error_code: 'PERMISSION_DENIED', message: 'No.' }]
    const { world, code } = await cleaned([given], { reply: workspace({ 'GET runs/get': refused }) })
    expect(world.asked()).not.toContain('POST runs/cancel')
    expect(code).toBe(1)
  })

  it('does not cancel unseen what a given token may have led to', async () => {
    const given: RunEvent = { ...starting, isTokenDerived: false }
    const { world, code } = await cleaned([given, named], { reply: workspace({ 'GET runs/get': LOST }) })
    expect(code).toBe(1)
    expect(world.asked()).not.toContain('POST runs/cancel')
  })

  it('does not take the end before a repair that was asked for as the end', async () => {
    const reply = workspace({ 'GET runs/get': wireRun('TERMINATED', 'FAILED') })
    const { world } = await cleaned([starting, named, repairing], { reply })
    expect(world.asked().slice(0, 2)).toEqual(['GET runs/get', 'POST runs/cancel'])
    expect(world.seen[0]?.at).toBe(10_000)
  })

  it('takes the end after a repair as the end once that shows, and not before', async () => {
    const repaired: RunEvent = { type: 'repaired', repairId: '901', taskKeys: ['train'] }
    const history = [{ type: 'ORIGINAL' }, { type: 'REPAIR', id: 901 }]
    const shown = workspace({ 'GET runs/get': wireRun('TERMINATED', 'FAILED', { repair_history: history }) })
    const hidden = workspace({ 'GET runs/get': wireRun('TERMINATED', 'FAILED') })
    const asked = async (reply: WorldOptions['reply']): Promise<string[]> =>
      (await cleaned([starting, named, repairing, repaired], { reply })).world.asked()
    expect(await asked(shown)).toEqual(['GET runs/get'])
    expect(await asked(hidden)).toContain('POST runs/cancel')
  })

  it('does not take the end before a repair for the end after the cancel', async () => {
    const repaired: RunEvent = { type: 'repaired', repairId: '901', taskKeys: ['train'] }
    const history = [{ type: 'ORIGINAL' }, { type: 'REPAIR', id: 901 }]
    let looks = 0
    const reply = workspace({
      'GET runs/get': () =>
        ++looks < 4 ? wireRun('TERMINATED', 'FAILED') : wireRun('TERMINATED', 'CANCELED', { repair_history: history }),
    })
    const { world } = await cleaned([starting, named, repairing, repaired], { reply })
    expect(world.written()).toContain('Run 7 has ended: CANCELED.')
    expect(world.written()).not.toContain('Run 7 has ended: FAILED.')
  })

  it('watches the run end for a minute at most, and says so', async () => {
    const { world, code } = await cleaned([starting, named], {
      reply: workspace({ 'GET runs/get': wireRun('TERMINATING') }),
    })
    expect(code).toBe(0)
    expect(world.seen.at(-1)?.at).toBe(60_000)
    expect(world.said).toContainEqual(
      'warning: Run 7 was canceled, but its end was not seen within a minute. It is usually over soon: ' +
        'https://h/jobs/42/runs/7',
    )
  })

  it('fails, and says where to look, when the run may have been left behind', async () => {
    const refused: Reply = [403, { error_code: 'PERMISSION_DENIED', message: 'No.' }]
    const { world, code } = await cleaned([starting, named], { reply: workspace({ 'POST runs/cancel': refused }) })
    expect(code).toBe(1)
    expect(errorsOf(world)).toEqual([expect.stringMatching(/^error: Run 7 could not be looked after: .*403.*No\./)])
    expect(errorsOf(world)[0]).toMatch(/\nLook for it in the workspace, and cancel it there if it still runs\.$/)
  })

  it('masks its secrets before anything else', async () => {
    const { world } = await cleaned([starting, named])
    expect(world.said[0]).toBe('mask: dapi-secret')
    expect(world.seen.every(({ authorization }) => authorization === 'Bearer dapi-secret')).toBe(true)
  })
})

describe('the ninety seconds of the clean-up step', () => {
  const never = (): Promise<Reply> => new Promise(() => undefined)
  const elapsed = ({ clock }: WorldInTest): number => clock.now() - BEGAN

  it.each<[string, () => Reply | Promise<Reply>]>([
    ['loses every answer', () => LOST],
    ['is not there', () => Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })],
    ['answers nothing', never],
    ['is down', () => [503, {}]],
    ['asks to be left alone', () => [429, {}]],
  ])('are the end, whatever was to be looked after, when the workspace %s', async (_name, reply) => {
    for (const saved of [[starting], [starting, named], [starting, named, repairing]]) {
      const { world, code } = await cleaned(saved, { reply })
      expect([code, elapsed(world), world.closed()]).toEqual([1, 90_000, 1])
      expect(errorsOf(world)).toEqual([
        expect.stringMatching(/could not be looked after: 90 s were not enough, and it takes no longer\.\nLook for it/),
      ])
    }
  })

  it('are the end when nobody signs in, too', async () => {
    const variables = { DATABRICKS_CLIENT_ID: 'id', DATABRICKS_CLIENT_SECRET: 'secret' }
    const target = saveTarget(
      { host: HOST, signIn: { type: 'oauth-m2m', clientId: 'id', clientSecret: 'secret' } },
      'salt',
    )
    const { world, code } = await cleaned(
      [starting, named],
      { with: { token: '' }, env: variables, reply: never },
      { ...SOME_FACTS, target },
    )
    expect([code, elapsed(world), world.asked().includes('POST runs/cancel')]).toEqual([1, 90_000, false])
  })

  /** A step that signs in with a profile, which is there after `readMs`. */
  const ofProfile = async (readMs: number, reply: WorldOptions['reply']) => {
    const clock = createVirtualClock()
    const profile = `[ci]\nhost = ${HOST}\ntoken = dapi-secret\n`
    const readText: WorldOptions['readText'] = (path) =>
      path.endsWith('.databrickscfg') ? clock.sleep(readMs).then(() => profile) : Promise.resolve(undefined)
    const env = { DATABRICKS_CONFIG_PROFILE: 'ci' }
    return cleaned([starting, named], { with: { host: '', token: '' }, env, clock, readText, reply })
  }

  it('begin with the step, and not when it has found out as whom to sign in', async () => {
    const none = await ofProfile(1_000_000, workspace())
    expect([none.code, elapsed(none.world), none.world.seen]).toEqual([1, 90_000, []])
    expect(errorsOf(none.world)[0]).toMatch(/^error: Run 7 could not be looked after: 90 s were not enough/)
    const late = await ofProfile(80_000, never)
    expect([late.code, elapsed(late.world), late.world.asked()]).toEqual([1, 90_000, ['GET runs/get']])
    const soon = await ofProfile(10_000, workspace())
    expect([soon.code, soon.world.asked().includes('POST runs/cancel')]).toEqual([0, true])
  })

  it('are the end when what was saved cannot be read', async () => {
    const { world, code } = await cleaned([starting, named], { readText: () => new Promise(() => undefined) })
    expect([code, elapsed(world), world.seen]).toEqual([1, 90_000, []])
    expect(errorsOf(world)[0]).toMatch(/What the main step saved cannot be read/)
  })

  it('are not spent on leaving word', async () => {
    const createFile = (): Promise<boolean> => new Promise(() => undefined)
    const facts = { ...SOME_FACTS, stopMarker: '/temp/databricks-run/stop-1' }
    const { world, code } = await cleaned([starting, named], { createFile }, facts)
    expect([code, world.seen[0]?.at]).toEqual([0, 5_000])
    expect(world.asked()).toContain('POST runs/cancel')
  })

  it('are the end of a look that begins late, too', async () => {
    // The start that is sent again is answered when most of them are over.
    const reply: WorldOptions['reply'] = (what, { at }) =>
      what === 'POST run-now' && at > 65_000 ? { run_id: 7 } : LOST
    const { world, code } = await cleaned([starting], { reply })
    expect([code, elapsed(world), world.asked().at(-1)]).toEqual([1, 90_000, 'GET runs/get'])
  })

  it('are no failure once the run is cancelled: only its end was not seen', async () => {
    const answer = workspace({ 'GET runs/get': wireRun('TERMINATING') })
    // The cancel request is taken after more than half of them.
    const reply: WorldOptions['reply'] = (what, { at }) =>
      what === 'POST runs/cancel' && at < 50_000 ? [503, {}] : answer(what)
    const { world, code } = await cleaned([starting, named], { reply })
    expect([code, elapsed(world), errorsOf(world)]).toEqual([0, 90_000, []])
    expect(world.said.at(-1)).toMatch(/^warning: Run 7 was canceled, but its end was not seen/)
  })

  it('leave time to cancel a run that shows late and cannot be looked at', async () => {
    const active = { runs: [wireRun('RUNNING')] }
    const reply = workspace({
      'GET runs/list': active,
      'GET runs/get': (isCanceled) => (isCanceled ? wireRun('TERMINATED', 'CANCELED') : LOST),
    })
    const { world, code } = await cleaned([starting, repairing], { reply })
    expect([code, world.asked().includes('POST runs/cancel')]).toEqual([0, true])
    expect(elapsed(world)).toBeLessThan(90_000)
  })
})
