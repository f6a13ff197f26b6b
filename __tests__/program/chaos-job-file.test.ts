import { expect, it } from '@jest/globals'
import { postInProcess, runInProcess, runUntilKilled, type StepInProcess } from '../../harness/in-process.ts'
import { between, pick, seededRandom } from '../../harness/random.ts'
import { createVirtualClock } from '../../harness/virtual-clock.ts'
import type { Fault } from '../../simulator/scenario/scenario.ts'
import { Workspace } from '../../simulator/workspace/workspace.ts'
import { create } from './deployments.ts'
import { aCheckout } from './imports.ts'
import { JOB_FILE, jobsThere } from './temporary-jobs.ts'

const SCHEDULES = 150
const HOST = 'https://dbc.example.com'
const DAY_MS = 24 * 60 * 60_000
const TEXT = 'name: nightly\ntasks: [{task_key: load, notebook_task: {notebook_path: /Shared/load}}]\n'
/** What the first step of all creates, at one after the other of the ids. */
const OF_OTHERS = 4

/** By then nothing goes wrong any more; all that was waited for has been given up. */
const FAULTS_MS = 3_600_000

type Random = () => number

/** What may happen to a request, and passes by itself. `from` when: ms since the workspace was made. */
function anyFault(random: Random, from: number): Fault {
  const what = pick<Fault>(random, [
    { reset: 'before' },
    { reset: 'after' },
    { cut: true },
    { status: 429 },
    { status: 500, effect: random() < 0.5 },
    { status: 503, effect: random() < 0.5 },
    { delay: between(random, 1, 80) },
  ])
  const paths = [
    'jobs/create',
    'jobs/create',
    'jobs/list',
    'jobs/get',
    'jobs/delete',
    'run-now',
    'runs/get',
    'runs/list',
  ]
  const often = { skip: between(random, 0, 3), times: between(random, 1, 4), from, until: from + FAULTS_MS }
  return { match: { path: pick(random, paths) }, ...often, ...what }
}

it(`in ${SCHEDULES} schedules of faults and a kill: at most one job a step, and only ours are swept`, async () => {
  const { workspace: checkout } = await aCheckout({ [JOB_FILE]: TEXT })
  const wrong: string[] = []
  const killed = { creating: 0, running: 0 }
  for (let seed = 1; seed <= SCHEDULES; seed++) {
    const random = seededRandom(seed)
    const clock = createVirtualClock()
    const startedAt = clock.now()
    const attempts = [{ run: between(random, 5, 40), ...(random() < 0.3 ? { error: 'boom' } : {}) }, { run: 5 }]
    const jobDefinitions = {
      tagsInList: random() < 0.7,
      listedAfter: random() < 0.5 ? 0 : between(random, 1, 6),
      runsOfDeletedJobs: pick(random, ['gone', 'readable'] as const),
      missingJob: pick(random, ['not-found', 'invalid'] as const),
    }
    const scenario = { tokens: { 'dapi-demo': {}, 'dapi-by-hand': {} }, submit: [{ attempts }], jobDefinitions }
    const workspace = new Workspace({ scenario, clock, url: HOST })
    const deleteRun = pick(random, ['never', 'on-success', 'always'])
    const inputs = { host: HOST, token: 'dapi-demo', 'job-file': JOB_FILE, 'delete-run': deleteRun }
    const step: StepInProcess = { workspace, clock, random, checkout, with: inputs }
    // What was there before: an old job of ours, a copy of it, one of another repository, and one of that name.
    const earlier = { ...step, with: { ...inputs, 'delete-run': 'never', 'repair-attempts': '1' } }
    await runInProcess({ ...earlier, env: { GITHUB_RUN_ID: '1' } })
    const [old] = jobsThere(workspace)
    workspace.cloneJob(old!.jobId)
    await runInProcess({ ...earlier, env: { GITHUB_RUN_ID: '1', GITHUB_REPOSITORY: 'octo/other' } })
    create(workspace, { name: old!.name })
    const others = jobsThere(workspace).slice(1)
    if (others.length !== OF_OTHERS - 1) wrong.push(`seed ${seed}: ${others.length} jobs of others`)
    await clock.sleep(8 * DAY_MS)

    const from = clock.now() - startedAt
    const faults = Array.from({ length: between(random, 0, 4) }, () => anyFault(random, from))
    const slow = { match: { path: '/jobs/' }, delay: 0.1, times: 'forever' as const }
    for (const fault of [...faults, slow]) workspace.addFault(fault)
    const ours = (): string[] => {
      const before = [old, ...others].map((job) => job!.jobId)
      return jobsThere(workspace).flatMap(({ jobId }) => (before.includes(jobId) ? [] : [jobId]))
    }
    // The step first reads files, for which no clock waits.
    const begun = new Promise<void>((resolve) => (workspace.onRequest = () => resolve()))
    const main = await runUntilKilled(step, between(random, 0, random() < 0.5 ? 1_500 : 60_000), begun)
    if (main.killed) killed[workspace.runs().length > 2 ? 'running' : 'creating']++
    const runs = workspace.runs().length
    const after = await postInProcess(step, main.state)
    const active = (): number => workspace.runs().filter((run) => run.active).length
    const isCleanedUp = after.exitCode === 0 && after.warnings.length === 0
    if (main.killed && isCleanedUp && active() > 0) wrong.push(`seed ${seed}: a run goes on after the clean-up`)
    if (isCleanedUp && workspace.runs().length > runs) wrong.push(`seed ${seed}: the clean-up has started a run`)
    if (main.killed && isCleanedUp && deleteRun === 'always' && ours().length > 0)
      wrong.push(`seed ${seed}: the clean-up has left a job`)
    if (ours().length > 1) wrong.push(`seed ${seed}: ${ours().length} jobs after the first attempt`)

    await clock.sleep(FAULTS_MS + 100_000)
    const last = await runInProcess({
      ...step,
      env: { GITHUB_RUN_ATTEMPT: '2' },
      with: { ...inputs, 'repair-attempts': '1' },
    })
    if (last.exitCode !== 0) wrong.push(`seed ${seed}: the next attempt says ${last.errors.join(' ')}`)
    const left = deleteRun === 'never' ? 1 : 0
    if (ours().length !== left) wrong.push(`seed ${seed}: ${ours().length} jobs at the end, with ${deleteRun}`)
    if (active() > 0) wrong.push(`seed ${seed}: ${active()} runs left behind`)
    const untouched = others.filter(({ jobId }) => jobsThere(workspace).some((job) => job.jobId === jobId))
    if (untouched.length !== others.length) wrong.push(`seed ${seed}: a job of somebody else is gone`)
    if (jobsThere(workspace).some(({ jobId }) => jobId === old!.jobId)) wrong.push(`seed ${seed}: the old job is there`)
  }
  expect(wrong).toEqual([])
  expect(killed.creating).toBeGreaterThan(SCHEDULES / 8)
  expect(killed.running).toBeGreaterThan(SCHEDULES / 8)
}, 300_000)
