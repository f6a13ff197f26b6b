import { describe, expect, it } from '@jest/globals'
import type { Fault, TaskScenario } from '../../simulator/scenario/scenario.ts'
import { JOB_ID, jobOf, lastLine, program, readable, requestCounts, SPEED, TOKEN } from './program.ts'

const ONE: TaskScenario[] = [{ key: 'only', kind: 'notebook', attempts: [{ run: 20, output: 'fine' }] }]
const runsGet = (fault: Omit<Fault, 'match'>): Fault => ({ match: { path: 'runs/get' }, ...fault })

it('a process that ends in the middle of its step is not green', async () => {
  const silent =
    'const [http, { EventEmitter }] = ["node:http", "node:events"].map(process.getBuiltinModule); ' +
    'http.request = () => Object.assign(new EventEmitter(), { end() {}, destroy() {} }); ' +
    'const wait = setTimeout; globalThis.setTimeout = (...timer) => wait(...timer).unref()'
  const { run } = await program(jobOf(ONE))
  const nodeArguments = ['--import', `data:text/javascript,${encodeURIComponent(silent)}`]
  const { exitCode, log } = await run({ 'job-id': JOB_ID }, { nodeArguments })
  expect([exitCode, log]).toEqual([1, expect.not.stringContaining('Error')])
})

describe('starting once', () => {
  it.each<[string, string, Fault]>([
    ['run-now whose answer is lost', 'run-now', { match: { path: 'run-now' }, reset: 'after' }],
    ['run-now that never arrives', 'run-now', { match: { path: 'run-now' }, reset: 'before', times: 3 }],
    [
      'run-now answered with 503 after it took effect',
      'run-now',
      { match: { path: 'run-now' }, status: 503, effect: true, times: 2 },
    ],
    ['run-now whose answer is cut in the middle', 'run-now', { match: { path: 'run-now' }, cut: true }],
    ['a throttled run-now', 'run-now', { match: { path: 'run-now' }, status: 429, headers: { 'retry-after': '3' } }],
  ])('%s: one run, found again', async (_name, _path, fault) => {
    const { run, workspace } = await program(jobOf(ONE, {}, { faults: [fault] }))
    const { exitCode, outputs } = await run({ 'job-id': JOB_ID })
    expect(exitCode).toBe(0)
    expect(workspace.runs()).toHaveLength(1)
    expect(outputs['run-id']).toBe(workspace.runs()[0]?.runId)
    const tokens = new Set(
      workspace.requests
        .filter(({ path }) => path.includes('run-now'))
        .map(({ body }) => (body as { idempotency_token?: string }).idempotency_token),
    )
    expect([...tokens]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)])
    expect(requestCounts(workspace)['POST run-now']).toBeGreaterThan(1)
  })

  it('a start that is lost and then refused may have led to a run: the post step finds and cancels it', async () => {
    const faults: Fault[] = [
      { match: { path: 'run-now' }, reset: 'after' },
      { match: { path: 'run-now' }, status: 403 },
    ]
    const { run, post, workspace } = await program(jobOf([{ key: 'only', attempts: [{ run: '8h' }] }], {}, { faults }))
    const main = await run({ 'job-id': JOB_ID })
    expect([main.exitCode, main.outputs['failure-kind']]).toEqual([1, 'auth'])
    expect(lastLine(main.log)).toMatch(/A run may have been started all the same/)
    expect(main.summary).toMatch(/cannot tell whether a run was started/)
    expect((await post({ 'job-id': JOB_ID }, main)).exitCode).toBe(0)
    expect(workspace.runs()).toMatchObject([{ active: false, result: 'CANCELED' }])
  })

  it.each<[string, Record<string, string>]>([
    ['on-cancel: leave', { 'on-cancel': 'leave' }],
    ['wait: false', { wait: 'false' }],
  ])('of a start in doubt nobody is told that it is canceled where it is left running: %s', async (says, inputs) => {
    const faults: Fault[] = [
      { match: { path: 'run-now' }, reset: 'after' },
      { match: { path: 'run-now' }, status: 403 },
    ]
    const { run, post, workspace } = await program(jobOf([{ key: 'only', attempts: [{ run: '8h' }] }], {}, { faults }))
    const given = { 'job-id': JOB_ID, ...inputs }
    const main = await run(given)
    expect(lastLine(main.log)).toContain(`A run may have been started all the same. It is left running, as \`${says}\``)
    expect(lastLine(main.log)).not.toContain('clean-up step')
    expect((await post(given, main)).exitCode).toBe(0)
    expect(workspace.runs()).toMatchObject([{ active: true }])
  })

  it('a submit whose answer is lost: one run, found again', async () => {
    const { run, workspace } = await program({ faults: [{ match: { path: 'runs/submit' }, reset: 'after' }] })
    const { exitCode } = await run({
      request: '{"tasks": [{"task_key": "t", "notebook_task": {"notebook_path": "/Shared/t"}}]}',
    })
    expect(exitCode).toBe(0)
    expect(workspace.runs()).toHaveLength(1)
    expect(requestCounts(workspace)['POST runs/submit']).toBe(2)
  })

  it('the same step twice in one job starts two runs: each use has a token of its own', async () => {
    const { run, workspace } = await program(jobOf(ONE))
    const { mkdtemp, rm } = await import('node:fs/promises')
    const { tmpdir } = await import('node:os')
    const { join } = await import('node:path')
    const temp = await mkdtemp(join(tmpdir(), 'runner-temp-'))
    await run({ 'job-id': JOB_ID, wait: 'false' }, { temp })
    await run({ 'job-id': JOB_ID, wait: 'false' }, { temp })
    await rm(temp, { recursive: true })
    expect(new Set(workspace.runs().map(({ token }) => token)).size).toBe(2)
  })

  it('legs of a matrix have tokens of their own', async () => {
    const { run, workspace } = await program(jobOf(ONE))
    for (const leg of ['0', '1'])
      await run(
        { 'job-id': JOB_ID, wait: 'false' },
        { contexts: { 'strategy.job-index': leg, 'toJSON(matrix)': `{"region": ${leg}}` } },
      )
    expect(new Set(workspace.runs().map(({ token }) => token)).size).toBe(2)
  })

  it('a given token that belongs to a run of another job is an error, not our run', async () => {
    const scenario = {
      jobs: [
        { jobId: '1', name: 'a', tasks: ONE },
        { jobId: '2', name: 'b', tasks: ONE },
      ],
    }
    const { run } = await program(scenario)
    await run({ 'job-id': '1', 'idempotency-token': 'mine', wait: 'false' })
    const { exitCode, outputs, log } = await run({ 'job-id': '2', 'idempotency-token': 'mine' })
    expect([exitCode, outputs['failure-kind']]).toEqual([1, 'request-refused'])
    expect(lastLine(log)).toMatch(/led to run \d+ of job 1, not to a run of job 2/)
  })

  it('a given token that was used before leads to the old run, and says so', async () => {
    const { run, workspace } = await program(jobOf([{ key: 'only', attempts: [{ run: 1 }] }]))
    await run({ 'job-id': JOB_ID, 'idempotency-token': 'mine' })
    const before = workspace.runs()[0]?.runId
    await new Promise((resolve) => setTimeout(resolve, 2500))
    const { outputs, log } = await run({ 'job-id': JOB_ID, 'idempotency-token': 'mine' })
    expect(outputs['run-id']).toBe(before)
    expect(log).toMatch(/^::notice::Found again, not started: the idempotency token was used before/m)
  })
})

describe('trouble in the middle of the wait', () => {
  it.each<[string, Fault[]]>([
    ['429 with Retry-After', [runsGet({ skip: 1, status: 429, headers: { 'retry-after': '5' }, times: 2 })]],
    ['500', [runsGet({ skip: 1, status: 500, times: 3 })]],
    [
      '502 with a web page',
      [runsGet({ skip: 1, status: 502, html: '<html><title>Bad Gateway</title></html>', times: 3 })],
    ],
    ['a web page with 200', [runsGet({ skip: 1, html: true, times: 2 })]],
    ['resets', [runsGet({ skip: 1, reset: 'before', times: 2 }), runsGet({ skip: 2, reset: 'after', times: 1 })]],
    ['answers cut in the middle', [runsGet({ skip: 1, cut: true, times: 2 })]],
  ])(
    'is outlived: %s',
    async (_name, faults) => {
      const { run, workspace } = await program(jobOf(ONE, {}, { faults }))
      const { exitCode, outputs, log } = await run({ 'job-id': JOB_ID })
      expect([exitCode, outputs.result]).toEqual([0, 'fine'])
      expect(workspace.runs()).toHaveLength(1)
      expect(readable(log)).toMatch(/Trying again in/)
      expect(readable(log)).toMatch(/The workspace answers again after/)
    },
    30_000,
  )

  it('is outlived: an outage of 30 seconds, of everything', async () => {
    const { run, workspace } = await program(
      jobOf([{ key: 'only', kind: 'notebook', attempts: [{ run: 60, output: 'fine' }] }]),
    )
    const began = Date.now()
    workspace.onRequest = ({ path }) => {
      if (!path.endsWith('runs/get')) return
      workspace.onRequest = undefined
      const now = (Date.now() - began) * SPEED
      workspace.addFault({ from: now, until: now + 30_000, status: 503 })
    }
    const { exitCode, outputs, log } = await run({ 'job-id': JOB_ID })
    expect([exitCode, outputs.result]).toEqual([0, 'fine'])
    expect(readable(log)).toMatch(/answers again after (2[5-9]|3\d|4[0-5])s/)
  })

  it.each([401, 403])('ends at once on %s', async (status) => {
    const { run, workspace } = await program(
      jobOf(ONE, {}, { faults: [runsGet({ skip: 1, status, times: 'forever' })] }),
    )
    const { exitCode, outputs, log } = await run({ 'job-id': JOB_ID })
    expect([exitCode, outputs['failure-kind']]).toEqual([1, 'auth'])
    expect(outputs['run-id']).toBe(workspace.runs()[0]?.runId)
    expect(requestCounts(workspace)['GET runs/get']).toBe(2)
    expect(lastLine(log)).toMatch(/^::error::The workspace refused to read run/)
  })

  it('with one output costs that output and a warning, never the verdict', async () => {
    const tasks: TaskScenario[] = ['a', 'b'].map((key) => ({
      key,
      kind: 'notebook',
      attempts: [{ run: 1, output: `out ${key}` }],
    }))
    const { run } = await program(
      jobOf(tasks, {}, { faults: [{ match: { path: 'get-output' }, status: 400, times: 1 }] }),
    )
    const { exitCode, outputs, log } = await run({ 'job-id': JOB_ID })
    expect([exitCode, outputs['result-state']]).toEqual([0, 'SUCCESS'])
    expect(outputs.results).toMatch(/out [ab]/)
    expect(log).toMatch(/^::warning title=Output missing::The output of [ab] could not be fetched/m)
  })
})

describe('a workspace that will not have us', () => {
  it('shows a login page: said to be one, at once', async () => {
    const { run, workspace } = await program(jobOf(ONE, {}, { faults: [{ html: true, times: 'forever' }] }))
    const { exitCode, outputs, log } = await run({ 'job-id': JOB_ID })
    expect([exitCode, outputs['failure-kind']]).toEqual([1, 'unreachable'])
    expect(lastLine(log)).toMatch(/answered with a login page instead of JSON/)
    expect(workspace.requests).toHaveLength(1)
  })

  it('redirects: never followed, and the token goes nowhere', async () => {
    const other = await program()
    const { run } = await program(
      jobOf(
        ONE,
        {},
        { faults: [{ status: 302, headers: { location: `${other.url}/login.html` }, body: '', times: 'forever' }] },
      ),
    )
    const { outputs } = await run({ 'job-id': JOB_ID })
    expect(outputs['failure-kind']).toBe('unreachable')
    expect(other.workspace.requests).toHaveLength(0)
  })

  it('refuses the token', async () => {
    const { run } = await program(jobOf(ONE))
    const { exitCode, outputs, log } = await run({ 'job-id': JOB_ID, token: 'dapi-wrong' })
    expect([exitCode, outputs['failure-kind']]).toEqual([1, 'auth'])
    expect(lastLine(log)).toMatch(/token/)
    expect(log.replaceAll('::add-mask::dapi-wrong', '')).not.toContain('dapi-wrong')
  })

  it('lets the identity look only', async () => {
    const { run } = await program({ ...jobOf(ONE), tokens: { [TOKEN]: { permissions: 'view' } } })
    const { outputs, log } = await run({ 'job-id': JOB_ID })
    expect(outputs['failure-kind']).toBe('auth')
    expect(lastLine(log)).toMatch(/Can Manage Run/)
  })

  it.each([
    ['job-id', { 'job-id': '999' }, /Job 999 does not exist/],
    ['job-name', { 'job-name': 'nigthly' }, /this identity sees no job that is named exactly "nigthly"/],
    ['job-name of another case', { 'job-name': 'NIGHTLY' }, /Similar: 11223344 "nightly"/],
    ['run-id', { 'run-id': '999' }, /Run 999 does not exist/],
  ])('knows no such %s', async (_name, inputs, sentence) => {
    const { run, workspace } = await program(jobOf(ONE))
    const { exitCode, log } = await run(inputs)
    expect(exitCode).toBe(1)
    expect(lastLine(log)).toMatch(sentence)
    expect(workspace.runs()).toHaveLength(0)
  })

  it('has two jobs of the name: lists both, starts none', async () => {
    const { run, workspace } = await program({
      jobs: [
        { jobId: '1', name: 'twin', tasks: ONE },
        { jobId: '2', name: 'twin', tasks: ONE },
      ],
    })
    const { outputs, log } = await run({ 'job-name': 'twin' })
    expect(outputs['failure-kind']).toBe('input')
    expect(lastLine(log)).toMatch(/2 jobs are named "twin": [12] "twin", [12] "twin"/)
    expect(workspace.runs()).toHaveLength(0)
  })
})
