import { describe, expect, it } from '@jest/globals'
import { postInProcess, runInProcess, type StepInProcess } from '../../harness/in-process.ts'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import type { HttpResponse, Transport } from '../../src/databricks/http/transport.ts'
import type { Fault } from '../../simulator/scenario/scenario.ts'
import { Workspace } from '../../simulator/workspace/workspace.ts'

const HOST = 'https://dbc.example.com'
const INPUTS = { host: HOST, token: 't0ken', 'job-id': '7' }

function stepOf(seconds: number, inputs: Record<string, string> = {}, faults: Fault[] = []): StepInProcess {
  const clock = createVirtualClock()
  const tasks = [{ key: 'only', kind: 'notebook' as const, attempts: [{ run: seconds, output: 'fine' }] }]
  const jobs = [
    { jobId: '7', name: 'nightly', tasks },
    { jobId: '8', name: 'theirs', tasks: [{ key: 'a', attempts: [{ run: '8h' }] }] },
  ]
  const workspace = new Workspace({ scenario: { tokens: { t0ken: {} }, jobs, faults }, clock, url: HOST })
  return { workspace, clock, with: { ...INPUTS, ...inputs } }
}

/** Exchanges the answers of an endpoint, the first one and so on, until it gives undefined. */
const exchanging =
  (endpoint: string, exchange: (answer: HttpResponse, nth: number) => HttpResponse | undefined) =>
  (transport: Transport): Transport => {
    let nth = 0
    return {
      ...transport,
      send: async (...sent) => {
        const answer = await transport.send(...sent)
        return new URL(sent[0].url).pathname.endsWith(endpoint) ? (exchange(answer, nth++) ?? answer) : answer
      },
    }
  }

const requestsFor = ({ requests }: Workspace, path: string): number[] =>
  requests.filter((request) => request.path.endsWith(path)).map(({ at }) => at)

it.each(['run-now', 'runs/get'])(
  'a workspace that takes every %s and answers none holds no step past its timeout',
  async (path) => {
    const silent: Fault = { match: { path }, delay: '9h', times: 'forever' }
    const step = stepOf(36_000, { timeout: '2m' }, [silent])
    const began = step.clock.now()
    const main = await runInProcess(step)
    expect(main.outputs['failure-kind']).toBe('wait-timeout')
    const cancels = requestsFor(step.workspace, 'runs/cancel')
    expect(cancels.map((at) => at - began)).toEqual(path === 'run-now' ? [] : [120_000])
    // Once it was told to end the run is watched for a minute, and a look may take one.
    expect(step.clock.now() - began).toBeLessThanOrEqual(4 * 60_000 + 1_000)
    const after = await postInProcess(step, main.state)
    const [run, ...others] = step.workspace.runs()
    expect([run?.active === true && run.lifeCycle === 'RUNNING', others]).toEqual([path === 'run-now', []])
    // Where not even the same start is answered, nobody can name the run, and that is said.
    expect(after.exitCode).toBe(path === 'run-now' ? 1 : 0)
  },
)

it('answers about no run are an outage: the step gives up, and its clean-up step cancels the run', async () => {
  const empty: Fault = { match: { path: 'runs/get' }, status: 200, body: {}, skip: 2, times: 'forever' }
  const step = stepOf(36_000, {}, [empty])
  const began = step.clock.now()
  const main = await runInProcess(step)
  expect(main.outputs['failure-kind']).toBe('unreachable')
  expect(step.clock.now() - began).toBeLessThan(12 * 60_000)
  expect(main.errors.at(-1)).toContain('got an answer about no run')
  await postInProcess(step, main.state)
  expect(requestsFor(step.workspace, 'runs/cancel')).toHaveLength(1)
})

it('one look that is refused costs nothing: the run is followed, judged, and cancelled where it is time', async () => {
  const refused: Fault = { match: { path: 'runs/get' }, status: 400, times: 1 }
  expect((await runInProcess(stepOf(60, {}, [refused]))).exitCode).toBe(0)
  const slow = stepOf(36_000, { timeout: '2m' }, [refused])
  expect((await runInProcess(slow)).outputs['failure-kind']).toBe('wait-timeout')
  expect(slow.workspace.runs()).toMatchObject([{ result: 'CANCELED' }])
})

it.each([
  ['nobody waits for', '1', { wait: 'false' }],
  ['a re-run takes up', '2', {}],
])('one look that is refused costs nothing of a run that %s', async (_name, attempt, inputs) => {
  const step = stepOf(600, {}, [{ match: { path: 'runs/get' }, status: 400, times: 1, skip: attempt === '1' ? 0 : 1 }])
  if (attempt !== '1') await runInProcess({ ...step, with: { ...INPUTS, wait: 'false' } })
  const { exitCode, errors } = await runInProcess({
    ...step,
    with: { ...INPUTS, ...inputs },
    env: { GITHUB_RUN_ATTEMPT: attempt },
  })
  expect([exitCode, errors]).toEqual([0, []])
})

it('one look that is refused does not hide the end that timeout brings about', async () => {
  const step = stepOf(36_000, { timeout: '2m' })
  let isCanceled = false
  const refusing = (transport: Transport): Transport => ({
    ...transport,
    send: async (...sent) => {
      const answer = await transport.send(...sent)
      if (sent[0].url.endsWith('runs/cancel')) isCanceled = true
      else if (isCanceled && sent[0].url.includes('runs/get?')) {
        isCanceled = false
        return { ...answer, status: 400, body: '{"error_code": "INVALID_PARAMETER_VALUE", "message": "No."}' }
      }
      return answer
    },
  })
  const { outputs } = await runInProcess({ ...step, between: refusing })
  expect([outputs['failure-kind'], outputs['result-state']]).toEqual(['wait-timeout', 'CANCELED'])
})

it.each(['runs/get', 'runs/get-output'])('an answer of %s about another run is asked for again', async (endpoint) => {
  const step = stepOf(60)
  const body = endpoint === 'runs/get' ? '{"run_id": 4711, "state": {"life_cycle_state": "TERMINATED"}}' : OTHERS_OUTPUT
  const mixedUp = exchanging(endpoint, (answer, nth) => (nth < 2 ? { ...answer, body } : undefined))
  const main = await runInProcess({ ...step, between: mixedUp })
  expect([main.exitCode, main.outputs.result]).toEqual([0, 'fine'])
  expect(`${main.log} ${main.summary}`).not.toContain('not yours')
})

const OTHERS_OUTPUT = '{"metadata": {"run_id": 4711}, "notebook_output": {"result": "not yours"}}'

it('an output that is another’s for ever costs that output, and not the verdict', async () => {
  const step = stepOf(60)
  const mixedUp = exchanging('runs/get-output', (answer) => ({ ...answer, body: OTHERS_OUTPUT }))
  const main = await runInProcess({ ...step, between: mixedUp })
  expect([main.exitCode, main.outputs['result-state'], main.outputs.result]).toEqual([0, 'SUCCESS', ''])
  expect(main.warnings.join(' ')).toMatch(/could not be fetched/)
})

it.each(['1', '2'])(
  'attempt %s: the run of another job that a given token leads to is in no output',
  async (attempt) => {
    const step = stepOf(60)
    // 64 hexadecimal characters, as hashFiles() gives them and as a derived token looks.
    const token = 'ab12'.repeat(16)
    await runInProcess({ ...step, with: { ...INPUTS, 'job-id': '8', 'idempotency-token': token, wait: 'false' } })
    const ours = { ...step, env: { GITHUB_RUN_ATTEMPT: attempt }, with: { ...INPUTS, 'idempotency-token': token } }
    const main = await runInProcess(ours)
    const after = await postInProcess(ours, main.state)
    expect([main.exitCode, main.outputs['run-id'] ?? '', after.log]).toEqual([1, '', ''])
    expect(requestsFor(step.workspace, 'runs/cancel')).toEqual([])
    expect(step.workspace.runs()).toMatchObject([{ jobId: '8', active: true }])
  },
)

describe('a start that is answered with the run of another job, as by a proxy that mixes answers up,', () => {
  /** The first of a job that is not ours, for the start of ours, which took effect. */
  const misnaming = async (attempt: string): Promise<StepInProcess> => {
    const step = stepOf(36_000)
    await runInProcess({ ...step, with: { ...INPUTS, 'job-id': '8', wait: 'false' } })
    const theirs = step.workspace.runs()[0]?.runId ?? ''
    await step.clock.sleep(60_000)
    const mixUp = exchanging('run-now', (answer, nth) =>
      nth === 0 ? { ...answer, body: `{"run_id": ${theirs}}` } : undefined,
    )
    return { ...step, between: mixUp, env: { GITHUB_RUN_ATTEMPT: attempt } }
  }

  it.each(['1', '2'])('touches that run no more, and leaves none of its own behind: attempt %s', async (attempt) => {
    const step = await misnaming(attempt)
    const main = await runInProcess(step)
    expect([main.outputs['failure-kind'], main.outputs['run-id']]).toEqual(['unreachable', ''])
    expect(main.errors.at(-1)).toMatch(/answered the start with run \d+, which belongs to something else/)
    expect(main.errors.at(-1)).toMatch(/A run may have been started all the same: the clean-up step/)
    const after = await postInProcess({ ...step, between: undefined }, main.state)
    expect(after.exitCode).toBe(0)
    expect(step.workspace.runs()).toMatchObject([
      { jobId: '8', active: true },
      { jobId: '7', active: false, result: 'CANCELED' },
    ])
  })

  it('fails although nobody waits for it, and leaves its own running as it was asked', async () => {
    const step = await misnaming('1')
    const main = await runInProcess({ ...step, with: { ...step.with, wait: 'false' } })
    expect([main.exitCode, main.outputs['failure-kind'], main.outputs['run-id']]).toEqual([1, 'unreachable', ''])
    const after = await postInProcess({ ...step, between: undefined }, main.state)
    expect([after.exitCode, requestsFor(step.workspace, 'runs/cancel')]).toEqual([0, []])
  })
})

describe('a refusal that calls itself a success (200)', () => {
  const refusing = (path: string): Fault => ({
    match: { path },
    status: 200,
    body: { error_code: 'TEMPORARILY_UNAVAILABLE', message: 'Try again.' },
  })

  it('of a cancel request does not end the run: it is sent again', async () => {
    const step = stepOf(36_000, { timeout: '2m' }, [refusing('runs/cancel')])
    const { outputs } = await runInProcess(step)
    expect([outputs['failure-kind'], outputs['result-state']]).toEqual(['wait-timeout', 'CANCELED'])
  })

  it('of a start is no start: it is sent again under its token', async () => {
    const step = stepOf(60, {}, [refusing('run-now')])
    expect((await runInProcess(step)).exitCode).toBe(0)
    expect(step.workspace.runs()).toHaveLength(1)
  })

  it('of a list of active runs does not say that there are none', async () => {
    const step = stepOf(60, { 'cancel-previous-runs': 'true' }, [refusing('runs/list')])
    await runInProcess({ ...step, with: { ...INPUTS, wait: 'false' }, env: { GITHUB_RUN_ID: '1' } })
    expect((await runInProcess(step)).exitCode).toBe(0)
    expect(step.workspace.runs()).toMatchObject([{ result: 'CANCELED' }, { result: 'SUCCESS' }])
  })

  it('of an output does not say that there is none', async () => {
    const { exitCode, outputs } = await runInProcess(stepOf(60, {}, [refusing('runs/get-output')]))
    expect([exitCode, outputs.result]).toEqual([0, 'fine'])
  })
})
