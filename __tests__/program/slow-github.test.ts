/** Telling on GitHub stands apart from what happens, however slow GitHub is and however long the run. */
import { describe, expect, it } from '@jest/globals'
import { postInProcess, runInProcess, runUntilKilled, type StepInProcess } from '../../harness/in-process.ts'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import { Interrupted } from '../../src/model/errors.ts'
import { GitHub } from '../../simulator/github/github.ts'
import type { Fault, TaskScenario } from '../../simulator/scenario/scenario.ts'
import { Workspace } from '../../simulator/workspace/workspace.ts'

const HOST = 'https://dbc.example.com'
const API = 'https://api.github.com'
const HEAD = 'f'.repeat(40)
const SECOND_MS = 1_000

const TOLD = { 'github-token': 'ghs-simulated', 'pr-comment': 'always', 'commit-status': 'databricks' }

interface Setup {
  tasks: TaskScenario[]
  faults?: Fault[]
  with?: Record<string, string>
}

const setup = ({ tasks, faults = [], with: inputs = TOLD }: Setup) => {
  const clock = createVirtualClock()
  const jobs = [{ jobId: '11223344', name: 'nightly', tasks }]
  const workspace = new Workspace({ scenario: { tokens: { 'dapi-demo': {} }, jobs }, clock, url: HOST })
  const github = new GitHub({ scenario: { github: { pulls: { 7: {} } } }, clock, url: API })
  for (const fault of faults) github.addFault(fault)
  const canceled = new AbortController()
  const step: StepInProcess = {
    workspace,
    github,
    clock,
    canceled: canceled.signal,
    event: { pull_request: { number: 7, head: { sha: HEAD, repo: { full_name: 'octo/sales' } } } },
    env: { GITHUB_API_URL: API },
    with: { host: HOST, token: 'dapi-demo', 'job-id': '11223344', ...inputs },
  }
  return { step, clock, workspace, github, cancel: () => canceled.abort(new Interrupted('workflow')) }
}

/** How long the step takes, and when it looks at the run, ms from its start. */
const timesOf = async (given: Setup) => {
  const { step, clock, workspace } = setup(given)
  const began = clock.now()
  const { exitCode, warnings } = await runInProcess(step)
  const looks = workspace.requests.filter(({ path }) => path.endsWith('runs/get')).map(({ at }) => at - began)
  return { exitCode, warnings, tookMs: clock.now() - began, looks }
}

const hourly: TaskScenario = { key: 'only', kind: 'notebook', attempts: [{ run: 3600, output: 'fine' }] }
const HOPELESS: [string, Fault][] = [
  ['does not answer', { delay: 3_600, times: 'forever' }],
  ['answers each request after eight seconds', { delay: 8, times: 'forever' }],
  ['loses every connection', { reset: 'before', times: 'forever' }],
  ['has no time', { status: 429, headers: { 'retry-after': '3600' }, times: 'forever' }],
  ['answers with pages', { status: 200, html: '<html>Sign in</html>', times: 'forever' }],
]

describe.each(HOPELESS)('GitHub that %s', (_name, fault) => {
  it('changes neither when the run is looked at nor the verdict, and delays the end by 10 s at most', async () => {
    const alone = await timesOf({ tasks: [hourly], with: {} })
    const told = await timesOf({ tasks: [hourly], faults: [fault] })
    expect(told.looks).toEqual(alone.looks)
    expect(told.exitCode).toBe(0)
    expect(told.warnings.length).toBeLessThanOrEqual(2)
    expect(told.warnings.join()).not.toContain('it took longer than')
    expect(told.tookMs - alone.tookMs).toBeLessThanOrEqual(10 * SECOND_MS)
  })

  it('does not delay the cancel request, and holds up the clean-up step for 10 s at most', async () => {
    const { step, clock, workspace, cancel } = setup({ tasks: [hourly], faults: [fault] })
    const began = clock.now()
    void clock.sleep(60 * SECOND_MS).then(cancel)
    const { exitCode, state } = await runInProcess(step)
    const canceledAt = workspace.requests.find(({ path }) => path.endsWith('runs/cancel'))?.at ?? 0
    expect([exitCode, canceledAt - began]).toEqual([1, 60 * SECOND_MS])
    expect(clock.now() - began).toBeLessThanOrEqual(63 * SECOND_MS)
    const post = clock.now()
    const { errors } = await postInProcess(step, state)
    expect(errors).toEqual([])
    expect(clock.now() - post).toBeLessThanOrEqual(25 * SECOND_MS)
  })
})

describe('a long run of many tasks', () => {
  const tasks = Array.from({ length: 230 }, (_, index): TaskScenario => ({
    key: `t${index}`,
    kind: 'notebook',
    ...(index > 0 && { dependsOn: [`t${index - 1}`] }),
    attempts: [{ run: 30, output: 'x' }],
  }))

  it('has a status every 15 s at most, however fast its tasks are', async () => {
    const fast = tasks.slice(0, 40).map((task): TaskScenario => ({ ...task, attempts: [{ run: 3, output: 'x' }] }))
    const { step, github } = setup({ tasks: fast, with: { ...TOLD, 'poll-interval': '3s' } })
    await runInProcess(step)
    const all = github.statuses(HEAD).map(({ createdAt }) => createdAt)
    const gaps = all.slice(1, -1).map((at, index) => at - (all[index] ?? 0))
    expect(gaps.length).toBeGreaterThan(5)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(15 * SECOND_MS)
  })

  it('has no more than 200 statuses, and the end among them', async () => {
    const { step, github } = setup({ tasks, with: { ...TOLD, 'poll-interval': '30s', 'log-output': 'none' } })
    await runInProcess(step)
    const all = github.statuses(HEAD)
    expect(all.length).toBe(200)
    expect(all.at(-1)).toMatchObject({ state: 'success', description: expect.stringContaining('230 tasks') })
  })

  it('is told again once GitHub has recovered, with what is the case then', async () => {
    const { step, github } = setup({ tasks: tasks.slice(0, 40), faults: [{ from: '1m', until: '10m', status: 502 }] })
    const { warnings } = await runInProcess(step)
    expect(warnings).toEqual([])
    const recovered = github.statuses(HEAD).find(({ description }) => description?.includes('10m'))
    expect(recovered?.description).toMatch(/^\d+ of 40 tasks done, 10m/)
  })

  it('waits in the background for as long as GitHub says', async () => {
    const limit = {
      match: { method: 'POST', path: `statuses/${HEAD}` },
      status: 403,
      headers: { 'retry-after': '120' },
      body: { message: 'You have exceeded a secondary rate limit.' },
    }
    const { step, github } = setup({ tasks: tasks.slice(0, 20), faults: [limit] })
    const { warnings } = await runInProcess(step)
    const sent = github.requests.filter(({ path }) => path.includes('statuses')).map(({ at }) => at)
    expect(warnings).toEqual([])
    expect((sent[1] ?? 0) - (sent[0] ?? 0)).toBeGreaterThanOrEqual(120 * SECOND_MS)
    expect(github.statuses(HEAD).at(-1)?.state).toBe('success')
  })
})

describe('a main step that is killed at any moment', () => {
  it('leaves no status pending and one comment, once the clean-up step has run', async () => {
    const wrong: string[] = []
    for (let afterMs = 0; afterMs <= 45 * SECOND_MS; afterMs += 1_300) {
      const tasks: TaskScenario[] = [{ key: 'only', kind: 'notebook', attempts: [{ run: 25, output: 'fine' }] }]
      const { step, github } = setup({ tasks, faults: [{ delay: 0.4, times: 'forever' }] })
      const { state } = await runUntilKilled(step, afterMs)
      await postInProcess(step, state)
      const last = github.statuses(HEAD).at(-1)
      const comments = github.comments(7)
      const isClosed = last === undefined || last.state !== 'pending'
      const isOne = comments.length === (state.telling === undefined ? 0 : 1)
      if (!isClosed || !isOne) wrong.push(`${afterMs} ms: ${last?.description ?? 'none'}, ${comments.length} comments`)
    }
    expect(wrong).toEqual([])
  })
})
