import { describe, expect, it } from '@jest/globals'
import { JOB_ID, jobOf, program, readable, SPEED, type Program } from './program.ts'

const JOB = { 'job-id': JOB_ID }
const QUICK = jobOf([{ key: 'quick', kind: 'notebook', attempts: [{ run: 2, output: 'done' }] }])
const RANDOM = 'so the run is started under a random idempotency token'

const tokensSent = ({ workspace }: Program): unknown[] =>
  workspace.requests
    .filter(({ path }) => path.endsWith('run-now'))
    .map(({ body }) => (body as Record<string, unknown>).idempotency_token)

describe('a runner that tells this step from all others', () => {
  it('finds the same run at the second use, as after a restart of the same attempt', async () => {
    const { run, workspace } = await program(QUICK)
    const [first, second] = [await run(JOB), await run(JOB)]
    expect(second.outputs['run-id']).toBe(first.outputs['run-id'])
    expect(workspace.runs()).toHaveLength(1)
    expect(first.log).not.toContain(RANDOM)
  })
})

describe.each<[string, Record<string, string | undefined>, string]>([
  ['without GITHUB_RUN_ID', { GITHUB_RUN_ID: undefined }, 'GITHUB_RUN_ID is'],
  ['with an empty GITHUB_RUN_ID', { GITHUB_RUN_ID: '' }, 'GITHUB_RUN_ID is'],
  ['without GITHUB_REPOSITORY', { GITHUB_REPOSITORY: undefined }, 'GITHUB_REPOSITORY is'],
  [
    'without GITHUB_JOB and GITHUB_ACTION',
    { GITHUB_JOB: undefined, GITHUB_ACTION: undefined },
    'GITHUB_JOB, GITHUB_ACTION are',
  ],
  ['under act, where every workflow run is number 1', { ACT: 'true', GITHUB_RUN_ID: '1' }, 'GITHUB_RUN_ID is'],
])('a runner %s', (_name, env, missing) => {
  it('has each use of the step start a run of its own, and says why a re-run finds none again', async () => {
    const sim = await program(QUICK)
    const uses = [await sim.run(JOB, { env }), await sim.run(JOB, { env })]
    for (const { exitCode, outputs, log } of uses) {
      expect([exitCode, outputs['result-state']]).toEqual([0, 'SUCCESS'])
      expect(log.match(/^::notice.*$/gm)).toEqual([expect.stringContaining(`(${missing} missing or the same`)])
      expect(log).toContain(RANDOM)
    }
    expect(sim.workspace.runs().map(({ runId }) => runId)).toEqual(uses.map(({ outputs }) => outputs['run-id']))
    expect(new Set(tokensSent(sim)).size).toBe(2)
  })
})

describe('a runner without GITHUB_RUN_ID', () => {
  const env = { GITHUB_RUN_ID: undefined }

  it('has a re-run start anew', async () => {
    const { run, workspace } = await program(QUICK)
    await run(JOB, { env })
    const again = await run(JOB, { env: { ...env, GITHUB_RUN_ATTEMPT: '2' } })
    expect([again.exitCode, workspace.runs().length]).toEqual([0, 2])
    expect(readable(again.log)).not.toMatch(/an earlier attempt/)
  })

  it('uses a token that was given, and says nothing of it', async () => {
    const { run, workspace } = await program(QUICK)
    const inputs = { ...JOB, 'idempotency-token': 'mine' }
    const uses = [await run(inputs, { env }), await run(inputs, { env })]
    expect(uses[1]?.outputs['run-id']).toBe(uses[0]?.outputs['run-id'])
    expect(workspace.runs()).toHaveLength(1)
    expect(uses.map(({ log }) => log).join('')).not.toContain(RANDOM)
  })

  it('leaves no run behind that was killed before its start was answered: the token is in what was saved', async () => {
    const slow = jobOf([{ key: 'slow', kind: 'notebook', attempts: [{ run: '8h' }] }])
    const sim = await program({ ...slow, faults: [{ match: { path: 'run-now' }, delay: 30 * SPEED, times: 1 }] })
    const asked = new Promise<void>(
      (resolve) => (sim.workspace.onRequest = ({ path }) => path.endsWith('run-now') && resolve()),
    )
    const step = sim.start(JOB, { env })
    await asked
    step.child.kill('SIGKILL')
    const after = await sim.post(JOB, await step.done, { env })
    expect(after.exitCode).toBe(0)
    expect(sim.workspace.runs()).toMatchObject([{ active: false, result: 'CANCELED' }])
    expect(new Set(tokensSent(sim)).size).toBe(1)
  })
})
