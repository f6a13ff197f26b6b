/** job-file: a job definition of the checkout as a temporary job. */
import { describe, expect, it } from '@jest/globals'
import type { RunningStep } from '../../harness/runner.ts'
import { HEAD, onPullRequest } from '../../harness/pull-request.ts'
import type { Scenario } from '../../simulator/scenario/scenario.ts'
import { aCheckout, endOf, imported, stepFolders } from './imports.ts'
import { lastLine, program, readable, SPEED, type Program } from './program.ts'
import { bodies, JOB_FILE, jobsThere, NAME, NIGHTLY } from './temporary-jobs.ts'

const INPUTS = { 'job-file': JOB_FILE }
const attempt = (number: number) => ({ GITHUB_RUN_ATTEMPT: String(number) })
/** Longer than what two clocks may differ by, so that an earlier run looks like one. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, (10 * 1000) / SPEED))
const notebook = (code: string) => `# Databricks notebook source\n${code}\n`

async function nightly(text = NIGHTLY, files: Record<string, string> = {}): Promise<{ workspace: string }> {
  const { workspace } = await aCheckout({ [JOB_FILE]: text, ...files })
  return { workspace }
}

describe('a job file', () => {
  it('makes a temporary job, whose run is followed like that of any job', async () => {
    const { run, workspace } = await program({ submit: [{ match: { task: 'check' }, attempts: [{ output: 'ok' }] }] })
    const { exitCode, log, outputs, summary } = await run(INPUTS, await nightly())
    expect(endOf({ exitCode, log })).toBe('succeeded')
    const [job, ...more] = jobsThere(workspace)
    expect(more).toEqual([])
    expect(job).toMatchObject({ name: NAME, settings: { queue: { enabled: true }, max_concurrent_runs: 1 } })
    expect([outputs['job-id'], outputs['result-state']]).toEqual([job!.jobId, 'SUCCESS'])
    expect(JSON.parse(outputs.results!)).toMatchObject({ check: { result: 'ok' } })
    expect(summary).toContain(`Created the temporary job ${job!.jobId}`)
    expect(readable(log)).toContain(`Created the temporary job ${job!.jobId}, "${NAME}".`)
    expect(workspace.runs()).toHaveLength(1)
  })

  it('leaves out what would start the job, or tell people of its runs, and adds tags', async () => {
    const { run, workspace } = await program()
    await run(INPUTS, await nightly())
    const [created] = bodies(workspace, 'jobs/create')
    expect(Object.keys(created!).sort()).toEqual([
      'max_concurrent_runs',
      'name',
      'parameters',
      'queue',
      'tags',
      'tasks',
    ])
    expect(created!.tasks).toEqual([
      { task_key: 'load', notebook_task: { notebook_path: '/Shared/load' } },
      { task_key: 'check', depends_on: [{ task_key: 'load' }], notebook_task: { notebook_path: '/Shared/check' } },
    ])
    const { team, ...ours } = created!.tags as Record<string, string>
    expect(team).toBe('sales')
    expect(Object.keys(ours).sort()).toEqual([
      'databricks-run-temporary',
      'databricks-run-temporary-name',
      'databricks-run-temporary-nonce',
      'databricks-run-temporary-step',
    ])
    for (const value of Object.values(ours)) expect(value).toMatch(/^[0-9a-f]{32}$/)
  })

  it('takes variables, in the form of a bundle', async () => {
    const bundle = `
bundle: {name: sales}
variables: {path: {default: /Shared/default}, retries: {}}
resources:
  jobs:
    nightly:
      name: nightly \${bundle.target}
      tasks: [{task_key: load, max_retries: '\${var.retries}', notebook_task: {notebook_path: '\${var.path}'}}]
`
    const { run, workspace } = await program()
    const inputs = { ...INPUTS, variables: 'retries: 2\npath: /Shared/given' }
    const { exitCode, log } = await run(inputs, await nightly(bundle))
    expect(endOf({ exitCode, log })).toBe('succeeded')
    expect(bodies(workspace, 'jobs/create')).toMatchObject([
      {
        name: 'nightly default (main, 1a2b3c4)',
        tasks: [{ max_retries: 2, notebook_task: { notebook_path: '/Shared/given' } }],
      },
    ])
  })

  it('is named after the pull request and its head', async () => {
    const { run, workspace } = await program()
    const { exitCode, log } = await run(INPUTS, { ...onPullRequest(), ...(await nightly()) })
    expect(endOf({ exitCode, log })).toBe('succeeded')
    expect(jobsThere(workspace)).toMatchObject([{ name: `nightly (PR 7, ${HEAD.slice(0, 7)})` }])
  })

  it('takes parameters, only and more fields of run-now', async () => {
    const { run, workspace } = await program()
    const inputs = { ...INPUTS, parameters: 'date: 2026-01-01', only: 'load', request: 'performance_target: STANDARD' }
    const { exitCode, log, outputs } = await run(inputs, await nightly())
    expect(endOf({ exitCode, log })).toBe('succeeded')
    expect(bodies(workspace, 'run-now')).toEqual([
      {
        job_id: outputs['job-id'],
        job_parameters: { date: '2026-01-01' },
        only: ['load'],
        performance_target: 'STANDARD',
        idempotency_token: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ])
  })

  const RELATIVE = `
.query: &query {warehouse_id: w, file: {path: q/x.sql}}
name: own
tasks:
  - {task_key: a, notebook_task: {notebook_path: notebooks/load.py}}
  - {task_key: b, notebook_task: {notebook_path: ./notebooks/load}}
  - {task_key: c, spark_python_task: {python_file: src/main.py}, environment_key: e}
  - {task_key: d, notebook_task: {notebook_path: /Shared/other}}
  - {task_key: f, for_each_task: {inputs: '[1]', task: {task_key: g, sql_task: *query}}}
environments: [{environment_key: e, spec: {client: '2', dependencies: [six]}}]
`
  const FILES = { 'notebooks/load.py': notebook('1'), 'src/main.py': 'print(1)\n', 'q/x.sql': 'SELECT 1\n' }

  it('runs files of the commit under test with source: git', async () => {
    const { run, workspace } = await program()
    const { log } = await run(INPUTS, await nightly(RELATIVE, FILES))
    const [created] = bodies(workspace, 'jobs/create')
    expect(readable(log)).toContain('Created the temporary job')
    expect(created).toMatchObject({
      git_source: {
        git_url: 'https://github.com/octo/sales',
        git_provider: 'gitHub',
        git_commit: expect.stringMatching(/^1a2b/),
      },
      tasks: [
        { notebook_task: { notebook_path: 'notebooks/load', source: 'GIT' } },
        { notebook_task: { notebook_path: 'notebooks/load', source: 'GIT' } },
        { spark_python_task: { python_file: 'src/main.py', source: 'GIT' } },
        { notebook_task: { notebook_path: '/Shared/other', source: 'WORKSPACE' } },
        { for_each_task: { task: { sql_task: { file: { path: 'q/x.sql', source: 'GIT' } } } } },
      ],
    })
  })

  it('imports the checkout with source: checkout, and runs what is there', async () => {
    const text = RELATIVE.replace('[six]', "[six, '-r requirements.txt']")
    const files = { ...FILES, 'requirements.txt': 'six\n' }
    const { run, workspace } = await program()
    const { exitCode, log } = await run({ ...INPUTS, source: 'checkout' }, await nightly(text, files))
    expect(endOf({ exitCode, log })).toBe('succeeded')
    const [folder] = stepFolders(workspace)
    expect(Object.keys(imported(workspace)).sort()).toEqual([
      'jobs/nightly.yml',
      'notebooks/load',
      'q/x.sql',
      'requirements.txt',
      'src/main.py',
    ])
    const path = `/Workspace${folder!}/files`
    const [created] = bodies(workspace, 'jobs/create')
    expect(created).not.toHaveProperty('git_source')
    expect(created).toMatchObject({
      tasks: [
        { notebook_task: { notebook_path: `${path}/notebooks/load`, source: 'WORKSPACE' } },
        { notebook_task: { notebook_path: `${path}/notebooks/load`, source: 'WORKSPACE' } },
        { spark_python_task: { python_file: `${path}/src/main.py`, source: 'WORKSPACE' } },
        { notebook_task: { notebook_path: '/Shared/other', source: 'WORKSPACE' } },
        { for_each_task: { task: { sql_task: { file: { path: `${path}/q/x.sql`, source: 'WORKSPACE' } } } } },
      ],
      environments: [{ spec: { dependencies: ['six', `-r ${path}/requirements.txt`] } }],
    })
  })

  it('repairs its run', async () => {
    const flaky = { attempts: [{ error: 'flaky' }, { output: 'ok' }] }
    const { run, workspace } = await program({ submit: [{ match: { task: 'check' }, ...flaky }] })
    const { exitCode, log, outputs } = await run({ ...INPUTS, 'repair-attempts': '1' }, await nightly())
    expect(endOf({ exitCode, log })).toBe('succeeded')
    expect(outputs['repair-id']).toMatch(/^\d+$/)
    expect([jobsThere(workspace).length, workspace.runs().length]).toEqual([1, 1])
  })
})

describe('a request to create the job that has no answer', () => {
  it.each([
    ['it was lost before it had an effect', { reset: 'before' }],
    ['it was lost after it had one', { reset: 'after' }],
    ['500 after an effect', { status: 500, effect: true }],
    ['500 without one', { status: 500, effect: false }],
  ] as const)('%s: one job at the end', async (_what, fault) => {
    const { run, workspace } = await program({ faults: [{ match: { path: 'jobs/create' }, ...fault }] })
    const { exitCode, log } = await run(INPUTS, await nightly())
    expect(endOf({ exitCode, log })).toBe('succeeded')
    expect([jobsThere(workspace).length, workspace.runs().length]).toEqual([1, 1])
  })
})

describe('a re-run of the workflow', () => {
  const failing: Scenario = { submit: [{ match: { task: 'check' }, attempts: [{ error: 'a' }, { output: 'ok' }] }] }

  it('repairs the run of the earlier attempt, in the same job', async () => {
    const { run, workspace } = await program(failing)
    const checkout = await nightly()
    expect((await run(INPUTS, checkout)).exitCode).toBe(1)
    await aWhile()
    const { exitCode, log } = await run(INPUTS, { ...checkout, env: attempt(2) })
    expect(endOf({ exitCode, log })).toBe('succeeded')
    expect(readable(log)).toMatch(/Repairing run \d+, which an earlier attempt/)
    expect([jobsThere(workspace).length, workspace.runs().length]).toEqual([1, 1])
  })

  it.each(['gone', 'readable'] as const)(
    'starts afresh when the job is deleted meanwhile, and says so; the one after it finds that (runs of it: %s)',
    async (runsOfDeletedJobs) => {
      const { run, workspace } = await program({ ...failing, jobDefinitions: { runsOfDeletedJobs } })
      const checkout = await nightly()
      expect((await run({ ...INPUTS, 'delete-run': 'always' }, checkout)).exitCode).toBe(1)
      expect(jobsThere(workspace)).toEqual([])
      await aWhile()
      const second = await run(INPUTS, { ...checkout, env: attempt(2) })
      expect(second.exitCode).toBe(1)
      expect(readable(second.log).match(/There is no temporary job of an earlier attempt/g)).toHaveLength(1)
      expect(second.summary).toContain('There is no temporary job of an earlier attempt')
      await aWhile()
      const { exitCode, log } = await run(INPUTS, { ...checkout, env: attempt(3) })
      expect(endOf({ exitCode, log })).toBe('succeeded')
      expect(readable(log)).toMatch(/Repairing run \d+, which an earlier attempt/)
      expect([jobsThere(workspace).length, workspace.runs().length]).toEqual([1, 2])
    },
  )
})

describe('with delete-run', () => {
  it.each([
    ['always', { error: 'boom' }, 0],
    ['on-success', {}, 0],
    ['on-success', { error: 'boom' }, 1],
    ['never', {}, 1],
  ] as const)('%s, after %j, %d jobs are left', async (when, task, left) => {
    const { run, workspace } = await program({ submit: [{ attempts: [task] }] })
    const { log, outputs, summary } = await run({ ...INPUTS, 'delete-run': when }, await nightly())
    expect(jobsThere(workspace)).toHaveLength(left)
    expect(summary).toContain('check')
    const page = /\/jobs\/\d+\/runs\/\d+/
    expect(page.test(outputs['run-url']!)).toBe(left === 1)
    expect(page.test(summary)).toBe(left === 1)
    expect(page.test(outputs.results!)).toBe(left === 1)
    if (left === 0) {
      expect(readable(log)).toContain(`Deleted the temporary job ${outputs['job-id']!}, as delete-run says.`)
      expect(lastLine(log)).not.toMatch(page)
    }
  })

  it('deletes the job, too, whose run was refused', async () => {
    const faults = [{ match: { path: 'run-now' }, status: 403, code: 'PERMISSION_DENIED' }]
    const { run, post, workspace } = await program({ faults })
    const main = await run({ ...INPUTS, 'delete-run': 'always' }, await nightly())
    expect(main.exitCode).toBe(1)
    expect(jobsThere(workspace)).toEqual([])
    expect((await post({ ...INPUTS, 'delete-run': 'always' }, main)).log).toBe('')
  })

  it('keeps a job of which somebody has started another run, with the files that it needs', async () => {
    const { start, workspace } = await program({ submit: [{ attempts: [{ run: 30 }, { run: '5 h' }] }] })
    const text = NIGHTLY.replace('/Shared/load', 'notebooks/load.py')
    const checkout = await nightly(text, { 'notebooks/load.py': notebook('1') })
    const step = start({ ...INPUTS, source: 'checkout', 'delete-run': 'always' }, checkout)
    await step.printed(/check.*running/)
    const [job] = jobsThere(workspace)
    workspace.editJob(job!.jobId, (settings) => ({ ...settings, max_concurrent_runs: 2 }))
    const body = JSON.stringify({ job_id: Number(job!.jobId) })
    const headers = { authorization: 'Bearer dapi-0123456789abcdef' }
    workspace.handle({ method: 'POST', path: '/api/2.1/jobs/run-now', headers, body })
    const { log } = await step.done
    expect(readable(log)).toMatch(
      /delete-run: the temporary job \d+ could not be deleted: run \d+ of it is still going on/,
    )
    expect(jobsThere(workspace)).toHaveLength(1)
    expect(stepFolders(workspace)).toHaveLength(1)
  })
})

/** A moment of the main step, and how it is reached. */
type Moment = [
  name: string,
  scenario: Scenario,
  reach: (step: RunningStep, workspace: Program['workspace']) => Promise<void>,
]
const HASTY_SPEED = 5
const withheld = (path: string): Scenario => ({
  submit: [{ attempts: [{ run: '5 h' }] }],
  faults: [{ match: { path }, delay: 30 * SPEED, times: 1 }],
})
const requested = (path: string) => async (_step: RunningStep, workspace: Program['workspace']) => {
  await new Promise<void>((resolve) => (workspace.onRequest = (request) => request.path.endsWith(path) && resolve()))
}
const MOMENTS: Moment[] = [
  ['while the job is looked for', withheld('jobs/list'), requested('jobs/list')],
  ['while the job is created', withheld('jobs/create'), requested('jobs/create')],
  ['while the run is started', withheld('run-now'), requested('run-now')],
  ['while the run goes on', { submit: [{ attempts: [{ run: '5 h' }] }] }, (step) => step.printed(/load.*running/)],
]

describe.each(MOMENTS)('killed %s', (_name, scenario, reach) => {
  it.each(['SIGINT', 'SIGKILL'] as const)(
    'by %s, the clean-up step deletes the job, and starts nothing',
    async (signal) => {
      const { start, post, workspace } = await program(scenario, HASTY_SPEED)
      const inputs = { ...INPUTS, 'delete-run': 'always' }
      const step = start(inputs, await nightly())
      await reach(step, workspace)
      const before = workspace.runs().length
      step.child.kill(signal)
      const after = await post(inputs, await step.done)
      expect([after.exitCode, after.log.match(/^::(?:error|warning)/gm)]).toEqual([0, null])
      expect(jobsThere(workspace)).toEqual([])
      expect(workspace.runs()).toHaveLength(before)
      expect(workspace.runs().filter(({ active }) => active)).toEqual([])
    },
  )

  it('by SIGKILL, the next attempt takes the same job', async () => {
    const { start, post, run, workspace } = await program({ ...scenario, submit: [{ attempts: [{ run: 30 }] }] })
    const checkout = await nightly()
    const step = start(INPUTS, checkout)
    await reach(step, workspace)
    step.child.kill('SIGKILL')
    await post(INPUTS, await step.done)
    await aWhile()
    const { exitCode, log } = await run(INPUTS, { ...checkout, env: attempt(2) })
    expect(endOf({ exitCode, log })).toBe('succeeded')
    expect([jobsThere(workspace).length, workspace.runs().length]).toEqual([1, 1])
  })
})

describe('an input error, and nothing sent', () => {
  const one = '{task_key: a, notebook_task: {notebook_path: /Shared/a}}'
  it.each([
    [
      'several jobs',
      {},
      `jobs: {a: {name: a, tasks: [${one}]}, b: {name: b, tasks: [${one}]}}`,
      /Input job-file: jobs\/nightly\.yml describes 2 jobs, .*: a, b\. Give each a file/,
    ],
    [
      'a fault of the file',
      {},
      `name: x\ntasks:\n  - {task_key: a, notebook_task: {}}`,
      /Input job-file: jobs\/nightly\.yml:3: tasks\[a\]\.notebook_task.*notebook_path/,
    ],
    [
      'a variable without a value',
      {},
      `name: '\${region}'\ntasks: [${one}]`,
      /Input job-file: jobs\/nightly\.yml:1: name: .*region/,
    ],
    [
      'a path that leads out',
      {},
      `tasks:\n  - task_key: a\n    notebook_task: {notebook_path: ../x}`,
      /Input job-file: jobs\/nightly\.yml:3: tasks\[a\]\.notebook_task\.notebook_path: "\.\.\/x" leads out of the/,
    ],
    [
      'a file that is not there',
      { source: 'checkout' },
      `tasks:\n  - task_key: a\n    notebook_task: {notebook_path: nb/lod}`,
      /jobs\/nightly\.yml:3: .*"nb\/lod" is not among the files that are imported.*Did you mean "nb\/load\.py"\?/,
    ],
    [
      'a library from git',
      {},
      `tasks: [{task_key: a, libraries: [{whl: dist/a.whl}], notebook_task: {notebook_path: /a}}]`,
      /"dist\/a\.whl" is a file of the repository, but libraries do not come from Git/,
    ],
    [
      'source beside a git_source',
      { source: 'checkout' },
      `git_source: {git_url: https://github.com/a/b, git_provider: gitHub, git_branch: main}\ntasks: [${one}]`,
      /Input source: the job has a git_source of its own/,
    ],
    [
      'source without a file of the repository',
      { source: 'checkout' },
      `tasks: [${one}]`,
      /Input source: "checkout" brings files of this repository, and the job names none/,
    ],
    ['only', { only: 'aa' }, `tasks: [${one}]`, /Input only: there is no task "aa" in the file\. Did you mean "a"\?/],
    [
      'a misspelt parameter',
      { parameters: 'dat: a' },
      NIGHTLY,
      /Input parameters: there is no parameter "dat" in the file\. Did you mean "date"\?/,
    ],
    [
      'a parameter that the file does not define',
      { request: 'job_parameters: {region: eu}' },
      NIGHTLY,
      /Input request: there is no parameter "region" in the file\. It has "date"\./,
    ],
    [
      'a parameter of a job without any',
      { parameters: 'foo: bar' },
      `tasks: [${one}]`,
      /Input parameters: the file defines no parameters, and so no "foo"\. Define it there under `parameters`/,
    ],
    [
      'parameters of tasks beside those of the job',
      { request: 'notebook_params: {date: a}' },
      NIGHTLY,
      /Input request: notebook_params is refused by Databricks .* the file defines "date"\. Give those in the input/,
    ],
    ['no tasks', {}, 'name: a', /Input job-file: jobs\/nightly\.yml:1: it has no tasks, so a run of it has nothing/],
    [
      'a job_id',
      { request: 'job_id: 7' },
      `tasks: [${one}]`,
      /Input request: its job_id is "7"\. Leave it out: the job is named by job-file/,
    ],
    ['another file', { 'job-file': 'jobs/*.yml' }, '', /Input job-file: jobs\/\*\.yml is not there/],
    ['run-name', { 'run-name': 'x' }, `tasks: [${one}]`, /Input run-name: it goes with a one-time run/],
    [
      'cancel-previous-runs',
      { 'cancel-previous-runs': 'true' },
      `tasks: [${one}]`,
      /Input cancel-previous-runs: it goes with job-id or job-name, and not with job-file/,
    ],
    [
      'variables elsewhere',
      { 'job-file': '', 'job-id': '7', variables: 'a: b' },
      '',
      /Input variables: it goes with job-file, and not with job-id/,
    ],
  ] as const)('%s', async (_what, inputs, text, words) => {
    const { run, workspace } = await program()
    const { exitCode, log } = await run({ ...INPUTS, ...inputs }, await nightly(text, { 'nb/load.py': notebook('1') }))
    expect(readable(log)).toMatch(words)
    expect([exitCode, workspace.requests]).toEqual([1, []])
  })
})

it('code of a fork is refused', async () => {
  const { run, workspace } = await program()
  const event = onPullRequest('pull_request_target', {
    ...(JSON.parse(JSON.stringify(onPullRequest().event)) as object),
    repository: { id: 1, full_name: 'octo/other' },
  })
  const { log, exitCode } = await run(INPUTS, { ...event, ...(await nightly()) })
  expect(readable(log)).toMatch(/Input job-file: code of a pull request from .* would run with the secrets/)
  expect([exitCode, workspace.requests]).toEqual([1, []])
})
