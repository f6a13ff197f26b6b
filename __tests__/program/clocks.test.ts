import { describe, expect, it } from '@jest/globals'
import { postInProcess, runInProcess, runUntilKilled, type StepInProcess } from '../../harness/in-process.ts'
import { between, pick, seededRandom } from '../../harness/random.ts'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import type { HttpResponse, Transport } from '../../src/databricks/http/transport.ts'
import type { Clock } from '../../src/model/clock.ts'
import type { Fault } from '../../simulator/scenario/scenario.ts'
import { Workspace } from '../../simulator/workspace/workspace.ts'

const HOST = 'https://dbc.example.com'
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

type Random = () => number
/** What a clock shows at a moment; undefined: it is not there. */
type Shows = (now: number) => number | undefined

interface Lie {
  /** How far this clock may be before the true time, ms; never negative. */
  behindMs: number
  shows: Shows
}

const TRUTH: Lie = { behindMs: 0, shows: (now) => now }

/** A clock that is right, off, too fast or slow, different each time, or missing. */
function anyClock(random: Random, from: number): Lie {
  const off = between(random, -1_000, 1_000) * pick(random, [100, 1_000, MINUTE_MS, HOUR_MS])
  const rate = pick(random, [0, 0.5, 0.999, 1.001, 2, 60])
  return pick<Lie>(random, [
    TRUTH,
    { behindMs: Math.max(0, -off), shows: (now) => now + off },
    { behindMs: Infinity, shows: (now) => from + (now - from) * rate },
    { behindMs: Infinity, shows: (now) => now + between(random, -1_000, 1_000) * pick(random, [1, 1_000, HOUR_MS]) },
    { behindMs: 0, shows: () => undefined },
  ])
}

/** Has the workspace tell the time by other clocks: `date` in its headers, `start` for when its runs began. */
function telling({ date, start }: { date: Shows; start: Shows }, clock: Clock): StepInProcess['between'] {
  const change = ({ status, headers, body }: HttpResponse): HttpResponse => {
    const { date: _date, ...others } = headers
    const at = date(clock.now())
    const told = at === undefined || Math.abs(at) > 8e15 ? others : { ...others, date: new Date(at).toUTCString() }
    return { status, headers: told, body: body.replace(/"start_time":(\d+),?/g, (_all, ms: string) => field(ms)) }
  }
  const field = (ms: string): string => {
    const at = start(Number(ms))
    return at === undefined ? '' : `"start_time":${Math.max(0, Math.round(at))},`
  }
  return (transport: Transport) => ({ ...transport, send: async (...sent) => change(await transport.send(...sent)) })
}

/** A job whose only task takes `seconds` a time and ends as `results` say, one after the other. */
function workspaceOf(clock: Clock, seconds: number, results: string[], faults: Fault[] = []): Workspace {
  const attempts = results.map((result) => ({ run: seconds, result, output: result }))
  const job = { jobId: '7', name: 'nightly', tasks: [{ key: 'only', kind: 'notebook' as const, attempts }] }
  return new Workspace({ scenario: { tokens: { t0ken: {} }, jobs: [job], faults }, clock, url: HOST })
}

const INPUTS = { host: HOST, token: 't0ken', 'job-id': '7' }

const shifted = (clock: Clock, byMs: number): Clock => ({ ...clock, now: () => clock.now() + byMs })
const requestsFor = ({ requests }: Workspace, path: string): number[] =>
  requests.filter((request) => request.path.endsWith(path)).map(({ at }) => at)

const SEEDS = 300

describe(`${SEEDS} worlds of clocks that drift, jump or are missing, each by itself`, () => {
  /** What was before this attempt of the workflow run, if it is not the first. */
  const BEFORE = ['nothing', 'nothing', 'nothing', 'active', 'failed', 'succeeded'] as const

  interface Tried {
    wrong: string[]
    timedOut: boolean
  }

  async function tryOne(seed: number): Promise<Tried> {
    const random = seededRandom(seed)
    const clock = createVirtualClock()
    const attempt = between(random, 1, 3)
    const before = attempt === 1 ? 'nothing' : pick(random, BEFORE)
    const seconds = pick(random, [
      between(random, 1, 8),
      between(random, 1, 40),
      between(random, 10, 600),
      between(random, 600, 2_400),
    ])
    const isGood = random() < 0.5
    const end = isGood ? 'SUCCESS' : 'FAILED'
    const results = before === 'failed' ? ['FAILED', end] : [end]
    // Late or lost, so that the run may have ended before it is first looked at.
    const slow: Fault = {
      match: { path: 'run-now' },
      ...pick<Fault>(random, [{ reset: 'before' }, { reset: 'after' }, { delay: between(random, 1, 50) }]),
    }
    const workspace = workspaceOf(clock, seconds, before === 'succeeded' ? ['SUCCESS'] : results)
    const env = (runAttempt: number) => ({ GITHUB_RUN_ATTEMPT: String(runAttempt) })
    const truth: StepInProcess = { workspace, clock, random, with: INPUTS }
    if (before === 'active') await runInProcess({ ...truth, env: env(1), with: { ...INPUTS, wait: 'false' } })
    if (before === 'failed' || before === 'succeeded') await runInProcess({ ...truth, env: env(1) })
    const runsBefore = workspace.runs().length
    await clock.sleep(between(random, 0, before === 'active' ? 1_000 * seconds : HOUR_MS))
    if (random() < 0.7) workspace.addFault(slow)

    const began = clock.now()
    const start = anyClock(random, began)
    const date = anyClock(random, began)
    const runner = shifted(clock, between(random, -1_000, 1_000) * pick(random, [0, 100, 1_000, HOUR_MS]))
    const timeoutS = pick(random, [undefined, between(random, 1, 2 * seconds), 8_000])
    const step: StepInProcess = {
      ...truth,
      clock: runner,
      env: env(attempt),
      between: telling({ date: date.shows, start: start.shows }, clock),
      with: { ...INPUTS, ...(timeoutS === undefined ? {} : { timeout: `${timeoutS}s` }) },
    }
    const main = await runInProcess(step)
    const after = await postInProcess(step, main.state)

    const wrong: string[] = []
    const say = (text: string): void => void wrong.push(`seed ${seed}, attempt ${attempt} after ${before}: ${text}`)
    const runs = workspace.runs()
    const run = runs.find(({ runId }) => runId === main.outputs['run-id'])
    // After a run that succeeded a new one is right, and after one that failed its repair.
    const [first, second] = runs
    const isAfterSuccess = runsBefore > 0 && first?.result === 'SUCCESS' && first.endTime <= (second?.startTime ?? 0)
    const most = isAfterSuccess ? 2 : 1
    if (runs.length > most) say(`${runs.length} runs`)
    // A run that says it began long before the start was sent is another's to the post step.
    if (start.behindMs < 10 * MINUTE_MS && runs.some(({ active }) => active)) say('a run is left behind')
    const isTimedOut = main.outputs['failure-kind'] === 'wait-timeout'
    // Only a timeout before the start was answered leaves it to the post step to find the run.
    if (!run && !isTimedOut) say('it knows no run')
    if (main.exitCode === 0 && run?.result !== 'SUCCESS') say(`green over ${run?.result ?? 'nothing'}`)
    if (run && main.outputs['result-state'] !== run.result) say(`says ${main.outputs['result-state'] ?? ''}`)
    const cancels = requestsFor(workspace, 'runs/cancel')
    if (!isTimedOut && cancels.length > 0) say('cancelled without a reason')
    if (!isTimedOut && run?.result === 'CANCELED') say('cancelled by nobody')
    if (after.log !== '' && !isTimedOut) say(`the post step did something: ${after.log}`)
    // A start that lies in the past alone looks in every way like that of a run which an earlier attempt started.
    const mayLookOlder = runsBefore > 0 || attempt > 1 ? start.behindMs : 0
    const allowed = (run?.startTime ?? 0) + 1_000 * (timeoutS ?? 0) - mayLookOlder
    if (run && isTimedOut && (cancels[0] ?? Infinity) < allowed - 2_000)
      say(`cancelled ${Math.round((allowed - (cancels[0] ?? 0)) / 1000)} s too early`)
    // However little the clocks say: from the first start request on twice the time is enough.
    const spentMs = (cancels[0] ?? clock.now()) - began
    if (timeoutS !== undefined && spentMs > 2_000 * timeoutS + 2 * MINUTE_MS) say('the timeout came late')
    if (timeoutS === undefined && before !== 'failed' && (main.exitCode === 0) !== (run?.result === 'SUCCESS'))
      say('another verdict than the run’s')
    return { wrong, timedOut: isTimedOut }
  }

  it('never change a verdict, start twice, or end a wait early', async () => {
    const all: Tried[] = []
    for (let seed = 1; seed <= SEEDS; seed++) all.push(await tryOne(seed))
    expect(all.flatMap(({ wrong }) => wrong)).toEqual([])
    // Both ends must come about, or this test proves little.
    expect(all.filter(({ timedOut }) => timedOut).length).toBeGreaterThan(SEEDS / 10)
    expect(all.filter(({ timedOut }) => !timedOut).length).toBeGreaterThan(SEEDS / 2)
  }, 240_000)
})

describe('one clock that is wrong', () => {
  interface World {
    seconds?: number
    result?: string
    start?: Shows
    date?: Shows
    runnerMs?: number
    faults?: Fault[]
    more?: Partial<StepInProcess>
  }
  const right: Shows = (now) => now
  const ahead =
    (ms: number): Shows =>
    (now) =>
      now + ms

  const tell = async (inputs: Record<string, string>, world: World) => {
    const { seconds = 600, result = 'SUCCESS', start = right, date = right, runnerMs = 0, faults, more } = world
    const clock = createVirtualClock()
    const began = clock.now()
    const workspace = workspaceOf(clock, seconds, [result], faults)
    const step: StepInProcess = {
      workspace,
      clock: shifted(clock, runnerMs),
      between: telling({ date, start }, clock),
      with: { ...INPUTS, ...inputs },
      ...more,
    }
    const main = await runInProcess(step)
    const after = await postInProcess(step, main.state)
    const cancelledAfterS = requestsFor(workspace, 'runs/cancel').map((at) => Math.round((at - began) / 1000))
    return { main, after, workspace, cancelledAfterS }
  }
  const secondAttempt = { env: { GITHUB_RUN_ATTEMPT: '2' } }

  it('a start an hour ahead does not lift the timeout', async () => {
    const { main, cancelledAfterS } = await tell({ timeout: '5m' }, { start: ahead(HOUR_MS) })
    expect(main.outputs['failure-kind']).toBe('wait-timeout')
    expect(cancelledAfterS).toEqual([300])
  })

  it('a start an hour ago does not end the wait', async () => {
    const { main, cancelledAfterS } = await tell({ timeout: '15m' }, { start: ahead(-HOUR_MS) })
    expect([main.exitCode, main.outputs['result-state'], cancelledAfterS]).toEqual([0, 'SUCCESS', []])
  })

  it('the true start of a run that was repaired in the meantime does not end the wait at once', async () => {
    const clock = createVirtualClock()
    const workspace = workspaceOf(clock, 600, ['FAILED', 'SUCCESS'])
    const first: StepInProcess = { workspace, clock, with: INPUTS }
    expect((await runInProcess(first)).exitCode).toBe(1)
    await clock.sleep(3 * HOUR_MS)
    // The second attempt repairs the run, and its runner is lost.
    await runUntilKilled({ ...first, ...secondAttempt }, MINUTE_MS)
    const third = { ...first, env: { GITHUB_RUN_ATTEMPT: '3' }, with: { ...INPUTS, timeout: '1h' } }
    const main = await runInProcess(third)
    expect([main.exitCode, main.outputs['result-state']]).toEqual([0, 'SUCCESS'])
    expect(requestsFor(workspace, 'runs/cancel')).toEqual([])
  })

  it.each([24 * HOUR_MS, -24 * HOUR_MS])('a Date off by %i ms neither ends nor lengthens the wait', async (ms) => {
    const healthy = await tell({ timeout: '15m' }, { date: ahead(ms) })
    expect([healthy.main.exitCode, healthy.cancelledAfterS]).toEqual([0, []])
    const slow = await tell({ timeout: '5m' }, { date: ahead(ms) })
    expect([slow.main.outputs['failure-kind'], slow.cancelledAfterS]).toEqual(['wait-timeout', [300]])
  })

  it.each(['SUCCESS', 'FAILED'])(
    'a Date 8 s ahead on a re-run: its own run that ended as %s counts',
    async (result) => {
      // The answer to the start is late, so that the run has ended when it is first looked at.
      const faults: Fault[] = [{ match: { path: 'run-now' }, delay: 4 }]
      const world = { seconds: 1, result, date: ahead(8_000), faults, more: secondAttempt }
      const { main, workspace } = await tell({}, world)
      expect(main.outputs['result-state']).toBe(result)
      expect(workspace.runs()).toHaveLength(1)
      expect(requestsFor(workspace, 'runs/repair')).toEqual([])
    },
  )

  it('both clocks ahead, each by itself, on a re-run: its own run counts', async () => {
    const faults: Fault[] = [{ match: { path: 'run-now' }, delay: 4 }]
    const world = { seconds: 1, date: ahead(3 * HOUR_MS), runnerMs: 2 * HOUR_MS, faults, more: secondAttempt }
    const { main, workspace } = await tell({}, world)
    expect([main.exitCode, workspace.runs().length]).toEqual([0, 1])
    expect(main.log).toMatch(/could not be told whether run \d+ was started now/)
  })

  it.each([3 * HOUR_MS, -3 * HOUR_MS])('a runner off by %i ms is told of no token that was used before', async (ms) => {
    const { main } = await tell({}, { runnerMs: ms })
    expect(main.exitCode).toBe(0)
    expect(main.log).not.toMatch(/used before|Found again/)
  })

  it('a start of two minutes ago does not hide the run from the post step', async () => {
    const faults: Fault[] = [{ match: { path: 'run-now' }, delay: 60 }]
    const { main, after, workspace } = await tell({ timeout: '9s' }, { start: ahead(-2 * MINUTE_MS), faults })
    expect(main.outputs['failure-kind']).toBe('wait-timeout')
    expect(after.exitCode).toBe(0)
    expect(workspace.runs()).toMatchObject([{ active: false, result: 'CANCELED' }])
  })
})
