/** How often, and when, the workspace is asked: by the past of the job, and by what the workspace can bear. */
import { expect, it } from '@jest/globals'
import { runInProcess } from '../../harness/in-process.ts'
import { seededRandom } from '../../harness/random.ts'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import type { Fault, TaskScenario } from '../../simulator/scenario/scenario.ts'
import { Workspace } from '../../simulator/workspace/workspace.ts'
import { JOB_ID, jobOf, program, readable, requestCounts, TOKEN } from './program.ts'

const HOST = 'https://dbc.example.com'
const CHAIN: TaskScenario[] = [
  { key: 'load', attempts: [{ run: '20m' }] },
  { key: 'train', dependsOn: ['load'], attempts: [{ run: '8m' }] },
]

const looksIn = (requests: Workspace['requests']): Workspace['requests'] =>
  requests.filter(({ path }) => path.split('?')[0]?.endsWith('runs/get'))

/** The job run so many times before; then what one more run asks for, and when. */
const after = async (earlier: number, faults: Fault[] = [], inputs: Record<string, string> = {}) => {
  const clock = createVirtualClock()
  const workspace = new Workspace({
    scenario: jobOf(CHAIN, {}, { tokens: { [TOKEN]: {} } }),
    clock,
    url: HOST,
  })
  const random = seededRandom(7)
  const once = (nth: number, more: Record<string, string> = {}) =>
    runInProcess({
      workspace,
      clock,
      random,
      with: { host: HOST, token: TOKEN, 'job-id': JOB_ID, ...more },
      env: { GITHUB_RUN_ID: String(100 + nth) },
    })
  for (let nth = 0; nth < earlier; nth++) await once(nth)
  const before = workspace.requests.length
  for (const fault of faults) workspace.addFault(fault)
  const result = await once(earlier, inputs)
  const requests = workspace.requests.slice(before)
  const looks = looksIn(requests)
  const run = workspace.runs().at(-1)
  return {
    ...result,
    requests,
    looks: looks.length,
    lists: requests.filter(({ path }) => path.includes('runs/list')).length,
    gaps: looks.slice(1).map(({ at }, place) => at - (looks[place]?.at ?? at)),
    lateMs: (looks.at(-1)?.at ?? 0) - (run?.endTime ?? 0),
  }
}

it('a job with a past is asked after less often, and its end is seen sooner', async () => {
  const [first, sixth] = [await after(0), await after(6)]
  expect([first.exitCode, sixth.exitCode, first.lists, sixth.lists]).toEqual([0, 0, 1, 1])
  expect(sixth.looks).toBeLessThan(first.looks * 0.8)
  expect(sixth.lateMs).toBeLessThan(4_000)
  expect(Math.max(...sixth.gaps)).toBeLessThanOrEqual(15_500)
  expect(readable(sixth.log)).toMatch(/\d+m so far \(usually 28m\)/)
  expect(sixth.summary).toContain('28m (usually 28m)')
  expect(first.log + first.summary).not.toContain('usually')
})

it('a past that is refused, slow or no list changes nothing, and is not spoken of', async () => {
  const match = { path: 'runs/list' }
  const faults: Fault[] = [
    { match, status: 403, times: 'forever' },
    { match, delay: '2m', times: 'forever' },
    { match, html: true, times: 'forever' },
  ]
  const plain = await after(0)
  for (const fault of faults) {
    const { exitCode, looks, log, warnings } = await after(6, [fault])
    expect([exitCode, warnings, readable(log).includes('completed runs')]).toEqual([0, [], false])
    expect(Math.abs(looks - plain.looks)).toBeLessThan(10)
  }
})

it('a fixed interval asks for no past', async () => {
  expect((await after(6, [], { 'poll-interval': '30s' })).lists).toBe(0)
})

it('a workspace that answers 429 is asked less often from then on, by a fixed interval too', async () => {
  const throttled: Fault = { match: { path: 'runs/get' }, status: 429, skip: 15, times: 3 }
  const longest = async (faults: Fault[], inputs: Record<string, string>): Promise<number> =>
    Math.max(...(await after(0, faults, inputs)).gaps)
  for (const inputs of [{ 'poll-interval': 'auto' }, { 'poll-interval': '10s' }]) {
    expect(await longest([], inputs)).toBeLessThan(11_000)
    expect(await longest([throttled], inputs)).toBeGreaterThan(14_000)
  }
})

it('steps that begin at the same moment on the same job do not look at the same moments', async () => {
  const times = async (seed: number): Promise<number[]> => {
    const clock = createVirtualClock()
    const workspace = new Workspace({ scenario: jobOf(CHAIN, {}, { tokens: { [TOKEN]: {} } }), clock, url: HOST })
    const inputs = { host: HOST, token: TOKEN, 'job-id': JOB_ID }
    const began = clock.now()
    await runInProcess({ workspace, clock, random: seededRandom(seed), with: inputs })
    return looksIn(workspace.requests).map(({ at }) => at - began)
  }
  const [one, other] = [await times(1), new Set(await times(2))]
  expect(one.filter((at) => other.has(at)).length).toBeLessThan(one.length / 4)
})

it('the built action says what is usual', async () => {
  const { run, workspace } = await program(jobOf([{ key: 'train', attempts: [{ run: '20s' }] }]))
  for (let nth = 0; nth < 5; nth++) await run({ 'job-id': JOB_ID }, { env: { GITHUB_RUN_ID: String(200 + nth) } })
  const { summary } = await run({ 'job-id': JOB_ID })
  expect(summary).toMatch(/2\ds \(usually 2\ds/)
  expect(requestCounts(workspace)['GET runs/list']).toBe(6)
}, 60_000)
