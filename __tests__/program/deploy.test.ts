/** The second action, deploy/, built and run as the runner runs it, on a simulated workspace. */
import { describe, expect, it } from '@jest/globals'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { HEAD, onPullRequest, pullRequestEvent } from '../../harness/pull-request.ts'
import type { StepOptions, StepResult } from '../../harness/runner.ts'
import { stringifyJson } from '../../src/databricks/wire/int64.ts'
import type { Scenario } from '../../simulator/scenario/scenario.ts'
import { byHand, create, jobsThere, TASK, writesIn } from './deployments.ts'
import { aCheckout } from './imports.ts'
import { lastLine, program, readable, TOKEN, type Program } from './program.ts'

const NIGHTLY = `name: nightly\nmax_concurrent_runs: 2\n${TASK}\n`
const HOURLY = `name: hourly\n${TASK}\n`
const CLUSTERED = `name: clustered
job_clusters:
  - job_cluster_key: main
    new_cluster: {spark_version: 16.4.x-scala2.12, node_type_id: i3.xlarge, num_workers: 2}
tasks:
  - {task_key: load, job_cluster_key: main, notebook_task: {notebook_path: /Shared/load}}
  - {task_key: check, depends_on: [{task_key: load}], notebook_task: {notebook_path: /Shared/check}}
`

interface Deployment extends Program {
  /** Runs the step of deploy/ on these files, which stay for the next one. */
  deploy(inputs?: Record<string, string>, options?: Omit<StepOptions, 'with'>): Promise<StepResult>
}

interface PlannedJob {
  key: string
  name: string
  job_id: string
  action: string
  changes: { path: string; before: unknown; after: unknown; drift: boolean | null }[]
  notes: string[]
}

async function deployment(files: Record<string, string | Buffer>, scenario: Scenario = {}): Promise<Deployment> {
  const p = await program({ tokens: { [TOKEN]: {}, 'dapi-by-hand': { user: 'ann@example.com' } }, ...scenario })
  const { workspace } = await aCheckout(files)
  return {
    ...p,
    deploy: (inputs = {}, options = {}) =>
      p.run({ 'job-file': 'jobs/*.yml', ...inputs }, { action: 'deploy', workspace, ...options }),
  }
}

const planOf = ({ outputs }: StepResult): PlannedJob[] => JSON.parse(outputs['plan'] ?? '[]') as PlannedJob[]
const actionsOf = (result: StepResult): string[] => planOf(result).map(({ key, action }) => `${key} ${action}`)
const APPLY = { mode: 'apply' }

describe('a plan', () => {
  it('says what would be done, and does nothing', async () => {
    const p = await deployment({
      'jobs/nightly.yml': NIGHTLY,
      'jobs/more.yml': `jobs: {hourly: {${HOURLY.trim().replace('\n', ', ')}}}`,
    })
    const result = await p.deploy()
    expect(result.exitCode).toBe(0)
    expect(actionsOf(result)).toEqual(['hourly create', 'nightly create'])
    expect(result.outputs).toMatchObject({ changed: 'true', 'job-ids': '{}', 'failure-kind': '' })
    expect(readable(result.log)).toContain('2 to create, 0 to update, 0 to delete, 0 unchanged')
    expect(result.summary).toContain('2 to create')
    expect(result.summary).toContain('/Shared/load')
    expect(writesIn(p.workspace)).toEqual([])
  })

  it('needs no right but to look', async () => {
    const p = await deployment({ 'jobs/nightly.yml': NIGHTLY }, { tokens: { [TOKEN]: { permissions: 'view' } } })
    expect((await p.deploy()).exitCode).toBe(0)
  })

  it('says which jobs whoever makes it may look at and not change', async () => {
    const tokens = { [TOKEN]: {}, 'dapi-view': { permissions: 'view' as const } }
    const p = await deployment({ 'jobs/nightly.yml': NIGHTLY.replace('2', '${n}') }, { tokens })
    await p.deploy({ ...APPLY, variables: 'n: 2' })
    const own = await p.deploy({ variables: 'n: 3' })
    expect(planOf(own)[0]).toMatchObject({ action: 'update', notes: [] })
    const viewed = await p.deploy({ variables: 'n: 3', token: 'dapi-view' })
    expect(viewed.exitCode).toBe(0)
    expect(planOf(viewed)[0]?.notes).toEqual([expect.stringContaining('“Can Manage”')])
    expect(viewed.outputs['plan-hash']).toBe(own.outputs['plan-hash'])
  })

  it('is empty after it was applied', async () => {
    const p = await deployment({ 'jobs/nightly.yml': NIGHTLY })
    const applied = await p.deploy(APPLY)
    expect(applied.exitCode).toBe(0)
    const [job] = jobsThere(p.workspace)
    expect(job).toMatchObject({ name: 'nightly', settings: { max_concurrent_runs: 2, queue: { enabled: true } } })
    expect(applied.outputs).toMatchObject({ 'job-id': job?.jobId, 'job-ids': JSON.stringify({ nightly: job?.jobId }) })
    const again = await p.deploy()
    expect(actionsOf(again)).toEqual(['nightly none'])
    expect(again.outputs).toMatchObject({ changed: 'false', 'plan-hash': 'v1', 'job-id': job?.jobId })
  })

  it('tells what was changed by hand from what was changed in the file', async () => {
    const p = await deployment({ 'jobs/nightly.yml': NIGHTLY })
    await p.deploy(APPLY)
    const [job] = jobsThere(p.workspace)
    const changed = await p.deploy({ variables: 'n: 1', 'job-file': 'jobs/nightly.yml' })
    expect(actionsOf(changed)).toEqual(['nightly none'])
    p.workspace.editJob(job!.jobId, (settings) => ({ ...settings, max_concurrent_runs: 7 }))
    const drifted = await p.deploy()
    expect(planOf(drifted)[0]?.changes).toEqual([{ path: 'max_concurrent_runs', before: 7, after: 2, drift: true }])
    expect(drifted.exitCode).toBe(0)
    expect(readable(drifted.log)).toContain('changed by hand')
    const failing = await p.deploy({ 'fail-on-drift': 'true' })
    expect([failing.exitCode, failing.outputs['failure-kind']]).toEqual([1, 'plan-refused'])
    expect(await p.deploy(APPLY)).toMatchObject({ exitCode: 0 })
    expect(jobsThere(p.workspace)[0]?.settings['max_concurrent_runs']).toBe(2)
  })

  it.each([
    ['a profile of the cluster', 'aws_attributes', { instance_profile_arn: 'arn:aws:iam::1:instance-profile/admin' }],
    ['a mode that the service sets where the file does not', 'data_security_mode', 'NONE'],
    ['a script of a cluster with a policy', 'init_scripts', [{ workspace: { destination: '/Users/ann/x.sh' } }]],
  ])('tells that somebody has changed what the service fills in, too: %s', async (_what, field, value) => {
    const p = await deployment({ 'jobs/clustered.yml': CLUSTERED.replace('{spark', '{policy_id: P1, spark') })
    await p.deploy(APPLY)
    const [job] = jobsThere(p.workspace)
    const before = JSON.stringify(job!.settings['job_clusters'])
    p.workspace.editJob(job!.jobId, (settings) => ({
      ...settings,
      job_clusters: settings.job_clusters?.map((cluster) => ({
        ...cluster,
        new_cluster: { ...(cluster as { new_cluster?: object }).new_cluster, [field]: value },
      })),
    }))
    const gated = await p.deploy({ 'fail-on-drift': 'true' })
    expect([gated.exitCode, gated.outputs['failure-kind']]).toEqual([1, 'plan-refused'])
    const path = expect.stringContaining(`job_clusters[main].new_cluster.${field}`)
    expect(planOf(gated)[0]?.changes).toContainEqual(expect.objectContaining({ path, drift: true }))
    expect(planOf(gated)[0]?.notes).toEqual([expect.stringContaining('which of the values')])
    await p.deploy(APPLY)
    expect(JSON.stringify(jobsThere(p.workspace)[0]?.settings['job_clusters'])).toBe(before)
    expect((await p.deploy({ 'fail-on-drift': 'true' })).outputs['changed']).toBe('false')
  })

  it('tells that a job was made to run as somebody else, which it cannot take back', async () => {
    const p = await deployment({ 'jobs/nightly.yml': NIGHTLY })
    await p.deploy(APPLY)
    const [job] = jobsThere(p.workspace)
    p.workspace.editJob(job!.jobId, (settings) => ({ ...settings, run_as: { user_name: 'admin@example.com' } }))
    const gated = await p.deploy({ 'fail-on-drift': 'true' })
    expect([gated.exitCode, gated.outputs['failure-kind']]).toEqual([1, 'plan-refused'])
    expect(planOf(gated)[0]?.notes).toEqual([
      expect.stringContaining('goes on running as admin@example.com'),
      expect.stringContaining('as whom it runs'),
    ])
    await p.deploy(APPLY)
    expect(await p.deploy({ 'fail-on-drift': 'true' })).toMatchObject({ exitCode: 0, outputs: { changed: 'false' } })
  })

  it('tells a change of the file from drift', async () => {
    const p = await deployment({ 'jobs/nightly.yml': NIGHTLY.replace('2', '${n}') })
    await p.deploy({ ...APPLY, variables: 'n: 2' })
    const changed = await p.deploy({ variables: 'n: 3', 'fail-on-drift': 'true' })
    expect(planOf(changed)[0]?.changes).toEqual([{ path: 'max_concurrent_runs', before: 2, after: 3, drift: false }])
    expect(changed.exitCode).toBe(0)
  })
})

describe('a file that describes no job', () => {
  it.each(['max_concurrent_runs: 3\n', NIGHTLY.replace('tasks:', 'task:')])(
    'takes no tasks out of a job that has some: %j',
    async (text) => {
      const p = await deployment({ 'jobs/nightly.yml': NIGHTLY })
      await p.deploy(APPLY)
      const again = await p.run(
        { 'job-file': 'jobs/*.yml', ...APPLY },
        { action: 'deploy', ...(await aCheckout({ 'jobs/nightly.yml': text })) },
      )
      expect(again.outputs['failure-kind']).toBe('input')
      expect(jobsThere(p.workspace)).toMatchObject([{ name: 'nightly', settings: { tasks: [{ task_key: 'load' }] } }])
    },
  )
})

describe('a field of the wrong type', () => {
  it('is none where digits in quotes are the number: what was planned is taken', async () => {
    const p = await deployment({ 'jobs/nightly.yml': NIGHTLY.replace('runs: 2', "runs: '2'") })
    expect((await p.deploy(APPLY)).exitCode).toBe(0)
    expect(jobsThere(p.workspace)).toMatchObject([{ settings: { max_concurrent_runs: 2 } }])
    expect(actionsOf(await p.deploy())).toEqual(['nightly none'])
  })

  it('that the workspace refuses draws advice that names no input of the other action', async () => {
    const body = { error_code: 'MALFORMED_REQUEST', message: 'Could not parse request object: Expected int32' }
    const p = await deployment(
      { 'jobs/nightly.yml': NIGHTLY },
      { faults: [{ match: { path: 'jobs/create' }, status: 400, body, times: 'forever' }] },
    )
    const { log } = await p.deploy(APPLY)
    expect(readable(log)).toContain('A field of what was sent has the wrong type')
    expect(readable(log)).not.toContain('`request`')
  })
})

it('a job that its file gives to somebody else, and would be created again and again, is a failure', async () => {
  const owner = 'access_control_list: [{user_name: lead@example.com, permission_level: IS_OWNER}]\n'
  const tokens = { [TOKEN]: { user: 'ci@example.com', permissions: 'granted' as const } }
  const p = await deployment({ 'jobs/hourly.yml': HOURLY, 'jobs/nightly.yml': NIGHTLY + owner }, { tokens })
  const { exitCode, outputs, log } = await p.deploy(APPLY)
  const id = jobsThere(p.workspace).find(({ name }) => name === 'nightly')!.jobId
  expect([exitCode, outputs['failure-kind']]).toEqual([1, 'apply-failed'])
  expect(readable(log)).toContain(`It was created as job ${id}, which who signs in may not see: access_control_list`)
  expect(Object.keys(JSON.parse(outputs['job-ids']!) as object)).toEqual(['hourly'])
})

describe('a job that has changed on both sides', () => {
  it('is said to be so, and not one that was never applied', async () => {
    const p = await deployment({ 'jobs/nightly.yml': NIGHTLY.replace('2', '${n}') })
    await p.deploy({ ...APPLY, variables: 'n: 2' })
    p.workspace.editJob(jobsThere(p.workspace)[0]!.jobId, (settings) => ({ ...settings, max_concurrent_runs: 7 }))
    const changed = await p.deploy({ variables: 'n: 3' })
    expect(planOf(changed)[0]?.changes).toEqual([{ path: 'max_concurrent_runs', before: 7, after: 3, drift: null }])
    expect(readable(changed.log)).toContain('1 change, perhaps by hand')
    expect(changed.summary).toContain('⚠️ 1 job was changed by hand')
    expect(changed.summary).toContain('may take back what somebody did by hand')
    const other = await deployment({ 'jobs/nightly.yml': NIGHTLY })
    create(other.workspace, { name: 'nightly', max_concurrent_runs: 7 })
    const adopted = await other.deploy({ adopt: 'true' })
    expect(adopted.exitCode).toBe(0)
    expect(adopted.log + adopted.summary).not.toContain('by hand')
  })
})

describe('a change by hand that was taken over into the file', () => {
  const inputs = { variables: 'n: 7', 'fail-on-drift': 'true' }

  async function takenOver(text: string): Promise<Deployment> {
    const p = await deployment({ 'jobs/a.yml': text.replace('name:', 'max_concurrent_runs: ${n}\nname:') })
    await p.deploy({ ...APPLY, variables: 'n: 2' })
    p.workspace.editJob(jobsThere(p.workspace)[0]!.jobId, (settings) => ({ ...settings, max_concurrent_runs: 7 }))
    return p
  }

  it('is drift no more', async () => {
    const p = await takenOver(HOURLY)
    expect(await p.deploy(inputs)).toMatchObject({ exitCode: 0, outputs: { changed: 'false' } })
  })

  it('may not be all of it where the service fills in values, which one note says', async () => {
    const p = await takenOver(CLUSTERED)
    const gated = await p.deploy(inputs)
    expect([gated.exitCode, gated.outputs['failure-kind']]).toEqual([1, 'plan-refused'])
    expect(planOf(gated)[0]?.notes).toEqual([expect.stringMatching(/both changed .* the same by now, but for/)])
    await p.deploy({ ...APPLY, variables: 'n: 7' })
    expect(await p.deploy(inputs)).toMatchObject({ exitCode: 0, outputs: { changed: 'false' } })
  })
})

describe('a job of which it could not be noted how it was applied', () => {
  it('shows all that was changed by hand, refuses it with fail-on-drift, and takes nothing back unseen', async () => {
    const p = await deployment({ 'jobs/nightly.yml': NIGHTLY })
    p.workspace.addFault({ match: { path: 'jobs/update' }, status: 400 })
    const first = await p.deploy(APPLY)
    expect(first.exitCode).toBe(0)
    expect(readable(first.log)).toContain('could not be noted in its tags')
    expect(await p.deploy({ 'fail-on-drift': 'true' })).toMatchObject({ exitCode: 0, outputs: { changed: 'false' } })

    const [job] = jobsThere(p.workspace)
    const byHand = { description: 'by hand', schedule: { quartz_cron_expression: '0 0 5 * * ?', timezone_id: 'UTC' } }
    p.workspace.editJob(job!.jobId, (settings) => ({ ...settings, ...byHand }))
    const gated = await p.deploy({ 'fail-on-drift': 'true' })
    expect([gated.exitCode, gated.outputs['failure-kind']]).toEqual([1, 'plan-refused'])
    expect(planOf(gated)[0]?.changes.map(({ path }) => path)).toEqual(['description', 'schedule'])
    expect(planOf(gated)[0]?.notes).toEqual([expect.stringContaining('has not been noted')])

    await p.deploy(APPLY)
    expect(jobsThere(p.workspace)[0]?.settings).not.toHaveProperty('schedule')
    expect((await p.deploy()).outputs['changed']).toBe('false')
  })
})

describe('a job of somebody else', () => {
  it('of the same name is taken over only where that is asked for', async () => {
    const p = await deployment({ 'jobs/nightly.yml': NIGHTLY })
    const task = { task_key: 'load', notebook_task: { notebook_path: '/Shared/old' } }
    const jobId = create(p.workspace, { name: 'nightly', tasks: [task] })
    const refused = await p.deploy(APPLY)
    expect([refused.exitCode, refused.outputs['failure-kind']]).toEqual([1, 'plan-refused'])
    expect(lastLine(refused.log)).toContain(`Job ${jobId} has the name "nightly" already`)
    expect(writesIn(p.workspace)).toEqual([])
    const paths = planOf(await p.deploy({ adopt: 'true' }))[0]?.changes.map(({ path }) => path)
    expect(paths).toContain('tasks[load].notebook_task.notebook_path')
    expect((await p.deploy({ ...APPLY, adopt: 'true' })).outputs['job-id']).toBe(jobId)
    expect(jobsThere(p.workspace)).toHaveLength(1)
    expect(actionsOf(await p.deploy())).toEqual(['nightly none'])
  })

  it('keeps its name to itself when a job of ours is renamed', async () => {
    const p = await deployment({ 'jobs/nightly.yml': NIGHTLY.replace('nightly', '${name}') })
    await p.deploy({ ...APPLY, variables: 'name: nightly' })
    const jobId = create(p.workspace, { name: 'theirs' })
    const before = writesIn(p.workspace).length
    const refused = await p.deploy({ ...APPLY, variables: 'name: theirs' })
    expect([refused.exitCode, refused.outputs['failure-kind']]).toEqual([1, 'plan-refused'])
    expect(lastLine(refused.log)).toContain(`Job ${jobId} has the name "theirs" already`)
    expect(writesIn(p.workspace)).toHaveLength(before)
  })

  it('is not chosen among two', async () => {
    const p = await deployment({ 'jobs/nightly.yml': NIGHTLY })
    const ids = [1, 2].map(() => create(p.workspace, { name: 'nightly' }))
    const refused = await p.deploy({ adopt: 'true' })
    expect(refused.outputs['failure-kind']).toBe('plan-refused')
    for (const id of ids) expect(lastLine(refused.log)).toContain(id)
  })

  it.each([
    ['a bundle', { deployment: { kind: 'BUNDLE' } }, 'belongs to a bundle'],
    [
      'another repository',
      { tags: { 'databricks-run': 'a'.repeat(32), 'databricks-run-key': 'b'.repeat(32) } },
      'another repository',
    ],
  ])('is never taken over from %s', async (_whose, settings, why) => {
    const p = await deployment({ 'jobs/nightly.yml': NIGHTLY })
    create(p.workspace, { name: 'nightly', ...settings })
    const refused = await p.deploy({ ...APPLY, adopt: 'true' })
    expect(refused.outputs['failure-kind']).toBe('plan-refused')
    expect(lastLine(refused.log)).toContain(why)
    expect(writesIn(p.workspace)).toEqual([])
  })

  it('is left alone that is a copy of ours, tags and all', async () => {
    const p = await deployment({ 'jobs/nightly.yml': NIGHTLY })
    await p.deploy(APPLY)
    const [ours] = jobsThere(p.workspace)
    const copy = p.workspace.cloneJob(ours!.jobId)
    const result = await p.deploy({ ...APPLY, prune: 'true' })
    expect(actionsOf(result)).toEqual(['nightly none'])
    expect(jobsThere(p.workspace).map(({ jobId }) => jobId)).toEqual([ours!.jobId, copy])
  })
})

describe('a job that is there already', () => {
  const FORMER = { env: { GITHUB_REPOSITORY: 'octo/revenue' } }

  it('has in the workspace what its file can be', async () => {
    const p = await deployment({})
    const jobId = create(p.workspace, parse(CLUSTERED) as Record<string, unknown>)
    const { settings } = byHand(p.workspace, 'GET', `jobs/get?job_id=${jobId}`)
    const there = { 'jobs/clustered.json': stringifyJson(settings) }
    const { workspace } = await aCheckout(there)
    const planned = await p.deploy({ 'job-file': 'jobs/*.json', adopt: 'true' }, { workspace })
    expect(planOf(planned)).toMatchObject([{ job_id: jobId, action: 'update', changes: [] }])
    expect(planOf(planned)[0]?.notes).toEqual([`Takes over job ${jobId}, which this action did not create.`])
  })

  it('is compared as a whole, tasks and all, and then taken over', async () => {
    const p = await deployment({ 'jobs/clustered.yml': CLUSTERED.replace('num_workers: 2', 'num_workers: 3') })
    const jobId = create(p.workspace, parse(CLUSTERED) as Record<string, unknown>)
    const planned = await p.deploy({ adopt: 'true' })
    expect(planOf(planned)[0]?.changes).toEqual([
      { path: 'job_clusters[main].new_cluster.num_workers', before: 2, after: 3, drift: null },
    ])
    const approved = { ...APPLY, adopt: 'true', 'approved-plan': planned.outputs['plan-hash'] ?? '' }
    const applied = await p.deploy(approved)
    expect([applied.exitCode, applied.outputs['job-id']]).toEqual([0, jobId])
    expect(actionsOf(await p.deploy())).toEqual(['clustered none'])
  })

  it('keeps its owner and as whom it runs when it is taken over', async () => {
    const p = await deployment({ 'jobs/nightly.yml': NIGHTLY })
    const jobId = create(p.workspace, { name: 'nightly' })
    const of = (): unknown[] => [
      byHand(p.workspace, 'GET', `jobs/get?job_id=${jobId}`)['run_as_user_name'],
      byHand(p.workspace, 'GET', `jobs/get?job_id=${jobId}`)['creator_user_name'],
    ]
    const before = of()
    await p.deploy({ ...APPLY, adopt: 'true' })
    expect(of()).toEqual(before)
    expect(before).toEqual(['ann@example.com', 'ann@example.com'])
  })

  it('of a repository that had another name is taken over once its tags are gone', async () => {
    const p = await deployment({ 'jobs/nightly.yml': NIGHTLY })
    const former = await p.deploy(APPLY, FORMER)
    const refused = await p.deploy({ ...APPLY, adopt: 'true' })
    expect(lastLine(refused.log)).toContain('is deployed by another repository')
    const jobId = former.outputs['job-id'] ?? ''
    p.workspace.editJob(jobId, ({ tags: _ours, ...settings }) => settings)
    expect((await p.deploy({ ...APPLY, adopt: 'true' })).outputs['job-id']).toBe(jobId)
    expect(jobsThere(p.workspace)).toHaveLength(1)
  })

  it('without its tags is let go: prune does not find it', async () => {
    const p = await deployment({ 'jobs/nightly.yml': NIGHTLY, 'jobs/hourly.yml': HOURLY })
    await p.deploy(APPLY)
    const hourly = jobsThere(p.workspace).find(({ name }) => name === 'hourly')
    p.workspace.editJob(hourly!.jobId, ({ tags: _ours, ...settings }) => settings)
    await p.deploy({ ...APPLY, 'job-file': 'jobs/nightly.yml', prune: 'true' })
    expect(jobsThere(p.workspace)).toHaveLength(2)
  })

  it('under another key is another job, also where only its file has another name', async () => {
    const p = await deployment({
      'jobs/nightly.yml': NIGHTLY,
      'moved/nightly.yml': NIGHTLY,
      'moved/renamed.yml': NIGHTLY,
    })
    await p.deploy(APPLY)
    expect(actionsOf(await p.deploy({ 'job-file': 'moved/nightly.yml', prune: 'true' }))).toEqual(['nightly none'])
    const renamed = await p.deploy({ 'job-file': 'moved/renamed.yml', prune: 'true' })
    expect(actionsOf(renamed)).toEqual(['renamed create', ' delete'])
  })
})

describe('two targets of a bundle in one workspace', () => {
  const files = {
    'databricks.yml': `
targets: {staging: {variables: {n: 1}}, prod: {variables: {n: 2}}}
variables: {n: {}}
resources: {jobs: {nightly: {name: nightly, max_concurrent_runs: '\${var.n}', ${TASK}}}}`,
  }
  const bundle = { ...APPLY, 'job-file': 'databricks.yml' }

  it('take turns with one job, unless a name prefix keeps them apart', async () => {
    const p = await deployment(files)
    await p.deploy({ ...bundle, target: 'staging' })
    expect(actionsOf(await p.deploy({ ...bundle, target: 'prod' }))).toEqual(['nightly update'])
    const apart = await p.deploy({ ...bundle, target: 'staging', 'name-prefix': '[staging] ' })
    expect(actionsOf(apart)).toEqual(['nightly create'])
    expect(jobsThere(p.workspace).map(({ name }) => name)).toEqual(['nightly', '[staging] nightly'])
  })

  it('cannot have one name under two deployments', async () => {
    const p = await deployment(files)
    await p.deploy({ ...bundle, target: 'staging' })
    const refused = await p.deploy({ ...bundle, target: 'prod', deployment: 'prod' })
    expect(refused.outputs['failure-kind']).toBe('plan-refused')
  })
})

describe('prune', () => {
  const both = { 'jobs/nightly.yml': NIGHTLY, 'jobs/hourly.yml': HOURLY }
  const only = { ...APPLY, 'job-file': 'jobs/nightly.yml' }

  it('does not delete what somebody has let go, or changed, while the step was at work', async () => {
    const p = await deployment({ 'jobs/nightly.yml': NIGHTLY.replace('2', '${n}'), 'jobs/hourly.yml': HOURLY })
    await p.deploy({ ...APPLY, variables: 'n: 1' })
    const { jobId = '' } = jobsThere(p.workspace).find(({ name }) => name === 'hourly') ?? {}
    p.workspace.onRequest = ({ path }) => {
      if (path.endsWith('jobs/reset')) p.workspace.editJob(jobId, ({ tags: _tags, ...settings }) => settings)
    }
    const inputs = { ...APPLY, 'job-file': 'jobs/nightly.yml', variables: 'n: 2', prune: 'true' }
    const { exitCode, outputs, log } = await p.deploy(inputs)
    expect([exitCode, outputs['failure-kind']]).toEqual([1, 'apply-failed'])
    expect(readable(log)).toContain(`Job ${jobId} was changed while this step was at work`)
    expect(
      jobsThere(p.workspace)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['hourly', 'nightly'])
  })

  it('deletes what the files do not describe any more, and nothing else', async () => {
    const p = await deployment(both)
    await p.deploy(APPLY)
    await p.deploy({ ...APPLY, deployment: 'others', 'name-prefix': 'other ' })
    create(p.workspace, { name: 'by hand' })
    const left = await p.deploy({ 'job-file': 'jobs/nightly.yml' })
    expect(actionsOf(left)).toEqual(['nightly none'])
    for (const told of [readable(left.log), left.summary]) expect(told).toMatch(/left alone .*"hourly" \(job \d+\)/)
    const pruned = await p.deploy({ ...only, prune: 'true' })
    expect(actionsOf(pruned)).toEqual(['nightly none', ' delete'])
    expect(pruned.exitCode).toBe(0)
    expect(
      jobsThere(p.workspace)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['by hand', 'nightly', 'other hourly', 'other nightly'])
  })

  it('deletes no job with active runs, and then does nothing at all', async () => {
    const slow = { match: { notebook: '/Shared/load' }, attempts: [{ run: '8h' }] }
    const p = await deployment(both, { submit: [slow] })
    await p.deploy(APPLY)
    const hourly = jobsThere(p.workspace).find(({ name }) => name === 'hourly')
    byHand(p.workspace, 'POST', 'jobs/run-now', { job_id: BigInt(hourly!.jobId) })
    const before = writesIn(p.workspace).length
    const planned = await p.deploy({ 'job-file': 'jobs/nightly.yml', prune: 'true' })
    expect([planned.exitCode, planOf(planned)[1]?.notes.join()]).toEqual([0, expect.stringContaining('active run')])
    const refused = await p.deploy({ ...only, prune: 'true' })
    expect(refused.outputs['failure-kind']).toBe('plan-refused')
    expect(lastLine(refused.log)).toContain(`Job ${hourly!.jobId} has an active run`)
    expect(writesIn(p.workspace)).toHaveLength(before)
  })
})

describe('what was approved', () => {
  const files = { 'jobs/nightly.yml': NIGHTLY.replace('2', '${n}'), 'jobs/hourly.yml': HOURLY }

  it('is done, also where a part of it is done already', async () => {
    const p = await deployment(files)
    const approved = (await p.deploy({ variables: 'n: 2' })).outputs['plan-hash'] ?? ''
    await p.deploy({ ...APPLY, 'job-file': 'jobs/hourly.yml' })
    const applied = await p.deploy({ ...APPLY, variables: 'n: 2', 'approved-plan': approved })
    expect([applied.exitCode, jobsThere(p.workspace).length]).toEqual([0, 2])
  })

  it.each([
    ['the file', (_p: Deployment) => undefined, 'n: 3'],
    [
      'the workspace',
      (p: Deployment) =>
        p.workspace.editJob(jobsThere(p.workspace).at(-1)!.jobId, (settings) => ({ ...settings, timeout_seconds: 5 })),
      'n: 2',
    ],
  ])('is refused as a whole where %s has changed since', async (_what, change, variables) => {
    const p = await deployment(files)
    await p.deploy({ ...APPLY, variables: 'n: 1' })
    const approved = (await p.deploy({ variables: 'n: 2' })).outputs['plan-hash'] ?? ''
    change(p)
    const before = writesIn(p.workspace).length
    const refused = await p.deploy({ ...APPLY, variables, 'approved-plan': approved })
    expect([refused.exitCode, refused.outputs['failure-kind']]).toEqual([1, 'plan-changed'])
    expect(readable(refused.log)).toContain('max_concurrent_runs')
    expect(writesIn(p.workspace)).toHaveLength(before)
  })

  it('is undone by the file of before', async () => {
    const p = await deployment(files)
    await p.deploy({ ...APPLY, variables: 'n: 1' })
    const first = byHand(p.workspace, 'GET', `jobs/get?job_id=${jobsThere(p.workspace)[1]!.jobId}`)
    await p.deploy({ ...APPLY, variables: 'n: 2' })
    await p.deploy({ ...APPLY, variables: 'n: 1' })
    expect(byHand(p.workspace, 'GET', `jobs/get?job_id=${jobsThere(p.workspace)[1]!.jobId}`)).toEqual(first)
  })

  it('says what it is in: another set, and a job that has changed since, are not', async () => {
    const p = await deployment(files)
    await p.deploy({ ...APPLY, variables: 'n: 1' })
    const approved = (await p.deploy({ variables: 'n: 1' })).outputs['plan-hash'] ?? ''
    const given = { ...APPLY, variables: 'n: 1', 'approved-plan': approved }
    const other = await p.deploy({ ...given, 'name-prefix': 'other ' })
    p.workspace.editJob(jobsThere(p.workspace)[0]!.jobId, (settings) => ({ ...settings, timeout_seconds: 5 }))
    const changed = await p.deploy(given)
    expect([other, changed].map(({ outputs }) => outputs['failure-kind'])).toEqual(['plan-changed', 'plan-changed'])
  })

  it('is in one workspace, also where several have one address', async () => {
    const p = await deployment(files)
    const at = (id: number) => ({ host: `${p.workspace.url}/?o=${id}`, variables: 'n: 1' })
    const approved = (await p.deploy(at(1))).outputs['plan-hash'] ?? ''
    const elsewhere = await p.deploy({ ...APPLY, ...at(2), 'approved-plan': approved })
    expect([elsewhere.outputs['failure-kind'], writesIn(p.workspace)]).toEqual(['plan-changed', []])
    const here = await p.deploy({ ...APPLY, ...at(1), 'approved-plan': approved })
    const { jobId = '' } = jobsThere(p.workspace)[0] ?? {}
    expect([here.exitCode, here.summary]).toEqual([0, expect.stringContaining(`/jobs/${jobId}?o=1)`)])
  })

  it('does not depend on the commit, the event or the run', async () => {
    const p = await deployment(files)
    const one = await p.deploy({ variables: 'n: 2' })
    const env = { GITHUB_SHA: 'b'.repeat(40), GITHUB_RUN_ID: '999', GITHUB_REF: 'refs/heads/x', GITHUB_JOB: 'apply' }
    const other = await p.deploy({ variables: 'n: 2' }, { env })
    expect(other.outputs['plan-hash']).toBe(one.outputs['plan-hash'])
  })
})

describe('a repository that was renamed', () => {
  it('keeps its jobs', async () => {
    const p = await deployment({ 'jobs/nightly.yml': NIGHTLY })
    const env = { GITHUB_REPOSITORY_ID: '7' }
    await p.deploy(APPLY, { env })
    const renamed = await p.deploy({}, { env: { ...env, GITHUB_REPOSITORY: 'octo/shop' } })
    expect(actionsOf(renamed)).toEqual(['nightly none'])
  })
})

describe('a bad input', () => {
  it.each<[string, Record<string, string>, Record<string, string | Buffer>, string]>([
    ['a file that is not there', { 'job-file': 'jobs/no.yml' }, {}, 'Input job-file: jobs/no.yml is not there'],
    ['a glob without a match', { 'job-file': 'x/*.yml' }, {}, 'x/*.yml matches no file'],
    ['a mode', { mode: 'do' }, {}, 'Input mode: "do" is not one of plan, apply'],
    ['an approved plan', { ...APPLY, 'approved-plan': 'yes' }, {}, 'Input approved-plan: "yes" is not a plan hash'],
    ['an approved plan beside a plan', { 'approved-plan': 'v1' }, {}, 'it goes with `mode: apply`'],
    ['a variable without a value', {}, { 'jobs/a.yml': 'name: ${who}\n' }, 'jobs/a.yml:1'],
    [
      'a file that is not UTF-8',
      {},
      { 'jobs/a.yml': Buffer.from(`name: Umsätze\n${TASK}\n`, 'latin1') },
      'jobs/a.yml is not UTF-8 text',
    ],
    [
      'a file of PowerShell',
      {},
      { 'jobs/a.yml': Buffer.from(`\ufeffname: a\r\n${TASK}\r\n`, 'utf16le') },
      'jobs/a.yml is not UTF-8 text',
    ],
    [
      'a line that takes out before there is anything',
      { 'job-file': '!jobs/nightly.yml\njobs/*.yml' },
      { 'jobs/a.yml': `name: a\n${TASK}\n` },
      'Input job-file: !jobs/nightly.yml takes out of what the lines before it name, and it is the first',
    ],
    ['a prefix of two lines', { 'name-prefix': 'a\nb' }, {}, 'Input name-prefix: "a\\nb" is not a valid beginning'],
    [
      'a secret that is not text',
      {},
      { 'jobs/a.yml': `name: a\n${TASK.replace('/load}', '/load, base_parameters: {password: 24680246}}')}` },
      'may be secret',
    ],
    [
      'one key twice',
      {},
      { 'jobs/a.yml': NIGHTLY, 'jobs/nightly.yml': HOURLY, 'jobs/b.yml': 'jobs: {a: {name: x}}' },
      '"a"',
    ],
  ])('is one error that names it, and nothing is sent: %s', async (_what, inputs, files, message) => {
    const p = await deployment({ 'jobs/nightly.yml': NIGHTLY, ...files })
    const result = await p.deploy(inputs)
    expect([result.exitCode, result.outputs['failure-kind']]).toEqual([1, 'input'])
    expect(lastLine(result.log)).toContain(message)
    expect(p.workspace.requests).toEqual([])
    expect(result.summary).toContain('inputs are wrong')
    expect(result.log + result.summary).not.toContain('24680246')
  })
})

describe('the lines of job-file', () => {
  const files = { 'jobs/a.yml': `name: a\n${TASK}\n`, 'jobs/b.yml': `name: b\n${TASK}\n` }

  it.each([
    ['./jobs/a.yml\n./jobs/b.yml\n!jobs/b.yml', ['a create']],
    ['jobs/a.yml\njobs/b.yml\n!./jobs/b.yml', ['a create']],
    ['jobs/*.yml\n./jobs//a.yml', ['a create', 'b create']],
  ])('name a file in any way of writing its path: %j', async (lines, actions) => {
    const p = await deployment(files)
    const result = await p.deploy({ 'job-file': lines })
    expect([readable(result.log), actionsOf(result)]).toEqual([expect.any(String), actions])
  })

  it.each([['head/jobs/*.yml\n!head/jobs/b.yml'], ['./head/jobs/a.yml'], ['head/jobs/[a].yml']])(
    'may say which of several checkouts is meant: %j',
    async (lines) => {
      const p = await program()
      const { workspace, root } = await aCheckout(files, { under: 'base' })
      await cp(root, join(workspace, 'head'), { recursive: true })
      const result = await p.run({ 'job-file': lines }, { action: 'deploy', workspace })
      expect([lastLine(result.log), actionsOf(result)]).toEqual([expect.any(String), ['a create']])
    },
  )

  it('draw a warning where one takes nothing out', async () => {
    const p = await deployment(files)
    const result = await p.deploy({ 'job-file': 'jobs/*.yml\n!jobs/bb.yml' })
    expect(actionsOf(result)).toEqual(['a create', 'b create'])
    expect(result.log).toMatch(/^::warning::.*job-file: !jobs\/bb.yml takes nothing out/m)
  })
})

it('says of a field that is missing which one looks like it', async () => {
  const task = 'tasks: [{task_key: load, notebook_task: {notebook_pth: /Shared/load}}]'
  const p = await deployment({ 'jobs/a.yml': `name: a\n${task}\n` })
  const { log, exitCode } = await p.deploy()
  expect(exitCode).toBe(1)
  expect(log).toMatch(/^::warning::.*knows no field "notebook_pth" here. Did you mean notebook_path\?/m)
  expect(lastLine(log)).toContain('notebook_path is missing')
})

describe('on a pull request', () => {
  const github = { github: { pulls: { 7: {} } } }
  const event = {
    ...onPullRequest('pull_request', pullRequestEvent(undefined, HEAD, 7)),
    contexts: { 'github.token': 'ghs-simulated' },
  }

  it('one comment shows the plan, and is brought up to date', async () => {
    const p = await deployment({ 'jobs/nightly.yml': NIGHTLY }, github)
    await p.deploy({ 'pr-comment': 'on-changes' }, event)
    expect(p.github.comments(7).map(({ body }) => body)).toEqual([expect.stringContaining('1 to create')])
    await p.deploy(APPLY)
    await p.deploy({ 'pr-comment': 'on-changes' }, event)
    expect(p.github.comments(7).map(({ body }) => body)).toEqual([expect.stringContaining('Nothing to do')])
  })

  it.each([
    ['words', 'hunter2hunter2'],
    ['digits', '2468024680'],
  ])('does not show a secret of %s that a variable brings into a field with a harmless name', async (_, secret) => {
    const p = await deployment(
      { 'jobs/nightly.yml': `${NIGHTLY}parameters: [{name: x, default: 'a=\${api_token}'}]\n` },
      github,
    )
    const inputs = { 'pr-comment': 'always', variables: `api_token: ${secret}` }
    const told = await p.deploy({ ...inputs, ...APPLY }, event)
    expect(jobsThere(p.workspace)).toMatchObject([{ settings: { parameters: [{ default: `a=${secret}` }] } }])
    const seen = [told.summary, JSON.stringify(told.outputs), ...p.github.comments(7).map(({ body }) => body)]
    expect(seen).toHaveLength(3)
    for (const page of seen) expect([page.includes('a=***'), page.includes(secret.slice(0, 7))]).toEqual([true, false])
    expect(told.log).toContain(`::add-mask::${secret}`)
    expect((await p.deploy(inputs, event)).outputs['changed']).toBe('false')
  })

  it('does not show such a secret in what it says of a fault either', async () => {
    const p = await deployment({ 'jobs/nightly.yml': `${NIGHTLY}tags: 'a=\${api_token}'\n` }, github)
    const inputs = { 'pr-comment': 'always', variables: 'api_token: hunter2hunter2' }
    const told = await p.deploy(inputs, event)
    const seen = [told.log.replace(/^::add-mask::.*/gm, ''), told.summary, JSON.stringify(told.outputs)]
    for (const page of [...seen, ...p.github.comments(7).map(({ body }) => body)])
      expect([page.includes('a=***'), page.includes('hunter')]).toEqual([true, false])
  })

  it('each leg of a matrix has a comment of its own', async () => {
    const p = await deployment({ 'jobs/nightly.yml': NIGHTLY }, github)
    const legs = ['staging', 'prod'].map((target) => ({
      ...event,
      contexts: { ...event.contexts, 'toJSON(matrix)': JSON.stringify({ target }) },
    }))
    for (const leg of [...legs, ...legs]) await p.deploy({ 'pr-comment': 'always' }, leg)
    expect(p.github.comments(7)).toHaveLength(2)
  })

  it('a plan that does nothing makes none with on-changes', async () => {
    const p = await deployment({ 'jobs/nightly.yml': NIGHTLY }, github)
    await p.deploy(APPLY)
    await p.deploy({ 'pr-comment': 'on-changes' }, event)
    expect(p.github.comments(7)).toEqual([])
  })

  it('of a fork with the rights of this repository nothing is read or sent', async () => {
    const p = await deployment({ 'jobs/nightly.yml': NIGHTLY }, github)
    const fork = { pull_request: { number: 7, head: { sha: HEAD, repo: { full_name: 'mallory/sales', fork: true } } } }
    const result = await p.deploy({}, { event: fork, env: { GITHUB_EVENT_NAME: 'pull_request_target' } })
    expect([result.exitCode, result.outputs['failure-kind']]).toEqual([1, 'input'])
    expect(p.workspace.requests).toEqual([])
  })
})

describe('when something fails on the way', () => {
  it('the others are done, what failed is told, and the next apply does it', async () => {
    const p = await deployment({ 'jobs/a.yml': `name: a\n${TASK}`, 'jobs/b.yml': `name: b\n${TASK}` })
    const body = { error_code: 'INVALID_PARAMETER_VALUE', message: 'no such node type' }
    p.workspace.addFault({ match: { path: 'jobs/create' }, status: 400, body })
    const failed = await p.deploy(APPLY)
    expect([failed.exitCode, failed.outputs['failure-kind']]).toEqual([1, 'apply-failed'])
    expect(lastLine(failed.log)).toContain('no such node type')
    expect(jobsThere(p.workspace)).toHaveLength(1)
    const again = await p.deploy(APPLY)
    expect([again.exitCode, jobsThere(p.workspace).length]).toEqual([0, 2])
  })

  it.each(['before', 'after'] as const)('a job is created once, where the connection is lost %s it', async (when) => {
    const p = await deployment({ 'jobs/nightly.yml': NIGHTLY })
    p.workspace.addFault({ match: { path: 'jobs/create' }, reset: when })
    const result = await p.deploy(APPLY)
    expect([result.exitCode, jobsThere(p.workspace).length]).toEqual([0, 1])
    expect(actionsOf(await p.deploy())).toEqual(['nightly none'])
  })

  it('a cancel stops it at once, and says what was not done', async () => {
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`jobs/j${i}.yml`, `name: j${i}\n${TASK}`]))
    const p = await deployment(files)
    p.workspace.addFault({ match: { path: 'jobs/create' }, delay: 30, times: 'forever' })
    const { workspace } = await aCheckout(files)
    const step = p.start({ 'job-file': 'jobs/*.yml', ...APPLY }, { action: 'deploy', workspace })
    await step.printed('20 to create')
    step.child.kill('SIGINT')
    const result = await step.done
    expect([result.exitCode, result.outputs['failure-kind']]).toEqual([1, 'workflow-canceled'])
    expect(readable(result.log)).toContain('not begun')
  })
})
