import { randomUUID } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { runInProcess, runUntilKilled, startInProcess, type StepInProcess } from '../../harness/in-process.ts'
import { between, pick, seededRandom } from '../../harness/random.ts'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import type { Fault } from '../../simulator/scenario/scenario.ts'
import { Workspace } from '../../simulator/workspace/workspace.ts'
import { create, jobsThere, TASK } from './deployments.ts'
import { aCheckout } from './imports.ts'

const SCHEDULES = 300
const PAIRS = 60
const HOST = 'https://dbc.example.com'

/** By then nothing goes wrong any more; all that was waited for has been given up. */
const FAULTS_END = '1h'
const AFTER_FAULTS_MS = 3_700_000

type Random = () => number

/** What may happen to a request of a deployment. */
function anyFault(random: Random): Fault {
  const what = pick<Fault>(random, [
    { reset: 'before' },
    { reset: 'after' },
    { cut: true },
    { status: 429 },
    { status: 500, effect: random() < 0.5 },
    { status: 503, effect: random() < 0.5 },
    { status: 400 },
    { delay: between(random, 1, 80) },
  ])
  const paths = ['jobs/create', 'jobs/create', 'jobs/reset', 'jobs/update', 'jobs/delete', 'jobs/get', 'jobs/list']
  const often = { skip: between(random, 0, 6), times: between(random, 1, 4), until: FAULTS_END }
  return { match: { path: pick(random, paths) }, ...often, ...what }
}

const cluster = (n: number): string => `{spark_version: x, num_workers: ${n}}`

const files = (n: number): Record<string, string> => ({
  'jobs/a.yml': `name: a\nmax_concurrent_runs: ${n}\n${TASK}`,
  'jobs/b.yml': `name: b\n${TASK}\njob_clusters: [{job_cluster_key: m, new_cluster: ${cluster(n)}}]`,
  'jobs/c.yml': `name: c\n${TASK}`,
})

interface Around {
  workspace: Workspace
  step: StepInProcess
  /** Somebody else's job, as it was. */
  foreign: string
}

/** A workspace with a job of somebody else of a name that looks like ours, and what is applied to it. */
function around(random: Random, faults: Fault[], checkout: string): Around {
  const clock = createVirtualClock()
  const slow = { match: { path: 'jobs/' }, delay: 0.1, times: 'forever' as const }
  const jobDefinitions = {
    tagsInList: random() < 0.7,
    listedAfter: random() < 0.5 ? 0 : between(random, 1, 6),
    missingJob: pick(random, ['not-found', 'forbidden', 'invalid'] as const),
    fillsIn: pick(random, ['little', 'usual', 'everything'] as const),
    performanceTarget: pick(random, ['when-given', 'always'] as const),
  }
  const tokens = { 'dapi-demo': {}, 'dapi-by-hand': {} }
  const workspace = new Workspace({ scenario: { tokens, jobDefinitions }, clock, url: HOST })
  create(workspace, { name: 'A', tags: { team: 'x' } })
  const [foreign] = jobsThere(workspace)
  for (const fault of [...faults, slow]) workspace.addFault(fault)
  const inputs = { host: HOST, token: 'dapi-demo', 'job-file': 'jobs/*.yml', mode: 'apply', prune: 'true' }
  return {
    workspace,
    step: { action: 'deploy', workspace, clock, random, newToken: randomUUID, checkout, with: inputs },
    foreign: JSON.stringify(foreign),
  }
}

describe('apply', () => {
  it(`in ${SCHEDULES} schedules of faults and kills: one job a key, and nobody else’s is touched`, async () => {
    const [first, second] = [
      await aCheckout(files(1)),
      await aCheckout({ ...files(2), 'jobs/c.yml': `name: d\n${TASK}` }),
    ]
    const wrong: string[] = []
    let interrupted = 0
    for (let seed = 1; seed <= SCHEDULES; seed++) {
      const random = seededRandom(seed)
      const faults = Array.from({ length: between(random, 0, 4) }, () => anyFault(random))
      const { workspace, step, foreign } = around(random, faults, first.workspace)
      const killed = await runUntilKilled(step, between(random, 0, 6_000))
      if (killed.killed) interrupted++
      if (random() < 0.5) await runUntilKilled({ ...step, checkout: second.workspace }, between(random, 0, 6_000))
      await step.clock.sleep(AFTER_FAULTS_MS)
      const last = await runInProcess({ ...step, checkout: second.workspace })
      if (last.exitCode !== 0) wrong.push(`seed ${seed}: the last apply says ${last.errors.join(' ')}`)
      const there = jobsThere(workspace)
      const names = there
        .map(({ name }) => name)
        .sort()
        .join()
      if (names !== 'A,a,b,d') wrong.push(`seed ${seed}: the jobs are ${names}`)
      if (JSON.stringify(there.find(({ name }) => name === 'A')) !== foreign) wrong.push(`seed ${seed}: A was touched`)
      const again = await runInProcess({ ...step, checkout: second.workspace, with: { ...step.with, mode: 'plan' } })
      if (again.outputs['changed'] !== 'false') wrong.push(`seed ${seed}: not empty: ${again.outputs['plan'] ?? ''}`)
    }
    expect(wrong).toEqual([])
    expect(interrupted).toBeGreaterThan(SCHEDULES / 3)
  }, 180_000)

  it('tells what was created also where the workspace goes away over another', async () => {
    const { workspace: checkout } = await aCheckout(files(1))
    const away: Fault = { match: { path: 'jobs/create' }, skip: 2, times: 'forever', reset: 'before' }
    const { step } = around(seededRandom(1), [away], checkout)
    const { exitCode, outputs, log } = await runInProcess(step)
    expect([exitCode, outputs['failure-kind']]).toEqual([1, 'apply-failed'])
    expect(Object.keys(JSON.parse(outputs['job-ids'] ?? '{}') as object)).toEqual(['a', 'b'])
    expect(log).toMatch(/created.* a/)
    expect(log).toMatch(/not created.* c/)
  })

  it('notes nothing where another step has applied another definition meanwhile', async () => {
    const [first, second] = [await aCheckout(files(1)), await aCheckout(files(2))]
    const { workspace, step } = around(seededRandom(1), [], first.workspace)
    await runInProcess(step)
    workspace.onRequest = ({ path, body }) => {
      if (!path.endsWith('jobs/reset')) return
      workspace.onRequest = undefined
      workspace.editJob(String((body as { job_id?: unknown }).job_id), (settings) => ({
        ...settings,
        max_concurrent_runs: 9,
        tags: { ...(settings['tags'] as object), 'databricks-run-definition': 'f'.repeat(32) },
      }))
    }
    const { warnings } = await runInProcess({ ...step, checkout: second.workspace })
    expect(warnings.join()).toContain('Another step has applied another definition to job')
    const { outputs } = await runInProcess({
      ...step,
      checkout: second.workspace,
      with: { ...step.with, mode: 'plan' },
    })
    expect(outputs['plan']).toContain('"path":"max_concurrent_runs","before":9,"after":2')
  })

  it(`twice at once, ${PAIRS} times: one job a key`, async () => {
    const { workspace: checkout } = await aCheckout(files(1))
    const wrong: string[] = []
    for (let seed = 1; seed <= PAIRS; seed++) {
      const random = seededRandom(seed)
      const faults = random() < 0.5 ? [] : [anyFault(random)].filter(({ status }) => status !== 400)
      const { workspace, step } = around(random, faults, checkout)
      const one = startInProcess(step).done
      await step.clock.sleep(between(random, 0, 1_500))
      await Promise.all([one, startInProcess(step).done])
      await step.clock.sleep(AFTER_FAULTS_MS)
      const names = jobsThere(workspace)
        .map(({ name }) => name)
        .sort()
        .join()
      if (names !== 'A,a,b,c') wrong.push(`seed ${seed}: the jobs are ${names}`)
    }
    expect(wrong).toEqual([])
  }, 120_000)
})
