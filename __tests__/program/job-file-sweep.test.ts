/** Temporary jobs that earlier steps have left, and jobs that are not ours. */
import { beforeEach, describe, expect, it } from '@jest/globals'
import { runInProcess, type InProcessResult } from '../../harness/in-process.ts'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import type { Clock } from '../../src/model/clock.ts'
import type { Scenario } from '../../simulator/scenario/scenario.ts'
import { Workspace } from '../../simulator/workspace/workspace.ts'
import { byHand, create } from './deployments.ts'
import { aCheckout } from './imports.ts'
import { bodies, JOB_FILE, jobsThere } from './temporary-jobs.ts'

const HOST = 'https://dbc.example.com'
const TOKEN = 'dapi-demo'
const DAY_MS = 24 * 60 * 60_000
const ONE = 'name: nightly\ntasks: [{task_key: load, notebook_task: {notebook_path: /Shared/load}}]\n'

let clock: Clock
let workspace: Workspace

function aWorkspace(scenario: Scenario = {}): void {
  clock = createVirtualClock()
  const tokens = { [TOKEN]: {}, 'dapi-by-hand': {} }
  // A run takes longer than a sweep.
  const submit = [{ attempts: [{ run: 60 }] }]
  workspace = new Workspace({ scenario: { tokens, submit, ...scenario }, clock, url: HOST })
}

beforeEach(() => aWorkspace())

/** One step of a workflow run; gives the id of its job, too. */
async function aStep(
  runId: string,
  { repository = 'octo/sales', more = {} }: { repository?: string; more?: Record<string, string> } = {},
): Promise<InProcessResult & { jobId: string }> {
  const { workspace: checkout } = await aCheckout({ [JOB_FILE]: ONE })
  const result = await runInProcess({
    workspace,
    clock,
    checkout,
    env: { GITHUB_RUN_ID: runId, GITHUB_REPOSITORY: repository },
    with: { host: HOST, token: TOKEN, 'job-file': JOB_FILE, ...more },
  })
  expect([result.exitCode, result.errors, result.warnings]).toEqual([0, [], []])
  return { ...result, jobId: result.outputs['job-id'] ?? '' }
}

const ids = (): string[] => jobsThere(workspace).map(({ jobId }) => jobId)

describe.each([true, false])('a temporary job of an earlier step, where lists tell tags: %s', (tagsInList) => {
  beforeEach(() => aWorkspace({ jobDefinitions: { tagsInList } }))

  it('goes after a week, and everything that is not proven to be one stays', async () => {
    const old = await aStep('1')
    const ofOther = await aStep('1', { repository: 'octo/other' })
    const copy = workspace.cloneJob(old.jobId)
    const kept = await aStep('2')
    workspace.editJob(kept.jobId, (settings) => ({ ...settings, name: 'mine now (main, 1a2b3c4)' }))
    const tags = { 'databricks-run-temporary': 'x' }
    const strange = [
      create(workspace, { name: 'nightly (main, 1a2b3c4)' }),
      create(workspace, { name: 'nightly (main, 1a2b3c4)', tags }),
    ]
    await clock.sleep(6 * DAY_MS)
    const young = await aStep('3')
    expect(ids()).toContain(old.jobId)
    await clock.sleep(2 * DAY_MS)
    const now = await aStep('4')
    expect(ids().sort()).toEqual([ofOther.jobId, copy, kept.jobId, ...strange, young.jobId, now.jobId].sort())
    expect(bodies(workspace, 'jobs/delete')).toEqual([{ job_id: old.jobId }])
  })
})

it('stays while a run of it goes on', async () => {
  const old = await aStep('1')
  await clock.sleep(8 * DAY_MS)
  byHand(workspace, 'POST', 'jobs/run-now', { job_id: BigInt(old.jobId) })
  await aStep('2')
  expect(ids()).toContain(old.jobId)
})

it('stays for a step without job-file', async () => {
  const old = await aStep('1')
  await clock.sleep(8 * DAY_MS)
  await aStep('2', { more: { 'job-file': '', 'job-id': old.jobId } })
  expect(ids()).toEqual([old.jobId])
})

it('stays where it is beyond the thousand newest jobs', async () => {
  const old = await aStep('1')
  await clock.sleep(8 * DAY_MS)
  for (let index = 0; index < 1_000; index++) create(workspace, { name: `other ${index}` })
  await aStep('2')
  expect(ids()).toContain(old.jobId)
}, 60_000)

it('goes with at most nineteen others', async () => {
  for (let index = 0; index < 25; index++) await aStep(String(index))
  await clock.sleep(8 * DAY_MS)
  await aStep('new')
  expect(ids()).toHaveLength(6)
})

it('goes at once where two requests of this step have created one each', async () => {
  aWorkspace({
    jobDefinitions: { listedAfter: '20 s' },
    faults: [{ match: { path: 'jobs/create' }, reset: 'after' }],
  })
  const { jobId } = await aStep('1')
  expect(bodies(workspace, 'jobs/create')).toHaveLength(2)
  expect(ids()).toEqual([jobId])
})

it('holds nothing up, and is no trouble, when the workspace does not answer', async () => {
  await aStep('1')
  await clock.sleep(8 * DAY_MS)
  const faults = [
    { match: { method: 'GET', path: '/jobs.list.limit=100$/' }, delay: '5 m', times: 'forever' as const },
    { match: { path: 'jobs/delete' }, status: 500, times: 'forever' as const },
  ]
  for (const fault of faults) workspace.addFault(fault)
  const from = clock.now()
  const { log } = await aStep('2')
  expect(clock.now() - from).toBeLessThan(120_000)
  expect(log).not.toMatch(/again/)
})
