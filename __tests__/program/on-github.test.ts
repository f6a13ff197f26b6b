/** What a step tells on GitHub: its comment on the pull request and its commit status, on the built action. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import type { StepOptions, StepResult } from '../../harness/runner.ts'
import type { Comment } from '../../simulator/github/comments.ts'
import type { GitHubScenario, Scenario, TaskScenario } from '../../simulator/scenario/scenario.ts'
import { aCheckout } from './imports.ts'
import { JOB_ID, jobOf, program, TOKEN, type Program } from './program.ts'

/** What takes 9 s at most takes as long on a busy machine as on a fast clock. */
const CALM = 20
const HEAD = 'f'.repeat(40)
const BOT = 'github-actions[bot]'
const MARKER = /<!-- databricks-run [\da-f-]+ -->$/

const ok: TaskScenario = { key: 'load', kind: 'notebook', attempts: [{ run: 2, output: 'done' }] }
const red: TaskScenario = { key: 'train', kind: 'notebook', attempts: [{ run: 2, error: 'KeyError: region' }] }
const slow: TaskScenario = { key: 'slow', kind: 'notebook', attempts: [{ run: '8h' }] }

const scenario = (tasks: TaskScenario[], github: GitHubScenario = {}, more: Scenario = {}): Scenario =>
  jobOf(tasks, {}, { github: { pulls: { 7: {} }, ...github }, ...more })

/** A step on pull request 7, whose merge commit is GITHUB_SHA. */
const onPullRequest = (
  repository = 'octo/sales',
  options: Omit<StepOptions, 'with'> = {},
): Omit<StepOptions, 'with'> => ({
  contexts: { 'github.token': 'ghs-simulated' },
  event: { pull_request: { number: 7, head: { sha: HEAD, repo: { full_name: repository } } } },
  ...options,
  env: { GITHUB_EVENT_NAME: 'pull_request', ...options.env },
})

const folders: string[] = []
const aFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'databricks-run-test-'))
  folders.push(folder)
  return folder
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const JOB = { 'job-id': JOB_ID }
const ALWAYS = { ...JOB, 'pr-comment': 'always' }
const ON_FAILURE = { ...JOB, 'pr-comment': 'on-failure' }
const STATUS = { ...JOB, 'commit-status': 'databricks/nightly' }

const warningsIn = ({ log }: Pick<StepResult, 'log'>): string[] =>
  [...log.matchAll(/^::warning[^:]*::(.*)$/gm)].map(([, text = '']) => text)
const bodies = ({ github }: Program): string[] => github.comments(7).map(({ body }: Comment) => body)
const asked = ({ github }: Program): string[] =>
  github.requests.map(({ method, path }) => `${method} ${path.split('?')[0] ?? ''}`)
const writes = (p: Program): string[] =>
  asked(p).filter((request) => !request.startsWith('GET') && !request.includes('graphql'))
const statesOf = ({ github }: Program): string[] => github.statuses(HEAD).map(({ state }) => state)

describe('the comment on a pull request', () => {
  it('says how the run ended, what failed and why, and where to look', async () => {
    const p = await program(scenario([ok, { ...red, dependsOn: ['load'] }]), CALM)
    const { exitCode, outputs, log } = await p.run(ALWAYS, onPullRequest())
    expect([exitCode, warningsIn({ log })]).toEqual([1, []])
    const [body = '', ...others] = bodies(p)
    expect(others).toEqual([])
    expect(body).toContain(`### ❌ [nightly](${outputs['run-url'] ?? ''}) failed`)
    expect(body).toContain('**2 tasks: 1 failed, 1 succeeded**')
    expect(body).toMatch(/\| ✅ \| \[<code>load<\/code>\]\([^)]+\) \| SUCCESS \| 2s \|/)
    expect(body).toContain('KeyError: region')
    expect(body).toContain('[workflow run](https://github.com/octo/sales/actions/runs/17000000001)')
    expect(body).toContain(`[<code>fffffff</code>](https://github.com/octo/sales/commit/${HEAD})`)
    expect(body).toContain('nightly / run')
    expect(body).toMatch(MARKER)
  })

  it('and the status keep what the step signs in with to themselves', async () => {
    const leaky: TaskScenario = { ...red, attempts: [{ run: 2, error: `401 for ${TOKEN} and ghs-simulated` }] }
    const p = await program(scenario([leaky]), CALM)
    await p.run({ ...ALWAYS, ...STATUS }, onPullRequest())
    const told = [...bodies(p), ...p.github.statuses(HEAD).map(({ description }) => description ?? '')].join('\n')
    expect(told).toContain('401 for *** and ***')
    expect(told).not.toMatch(/dapi-0|ghs-simulated/)
  })

  it('and the status keep the secret of a profile to themselves, too, also in what is saved', async () => {
    const config = join(aFolder(), 'databrickscfg')
    const leaky: TaskScenario = { ...red, attempts: [{ run: 2, error: `401 for ${TOKEN}` }] }
    const p = await program(scenario([leaky]), CALM)
    writeFileSync(config, `[DEFAULT]\nhost = ${p.url}\ntoken = ${TOKEN}\n`)
    const options = onPullRequest('octo/sales', {
      env: { DATABRICKS_CONFIG_FILE: config, DATABRICKS_CONFIG_PROFILE: 'DEFAULT' },
    })
    const { state } = await p.run({ ...ALWAYS, ...STATUS, host: '', token: '' }, options)
    const told = [...bodies(p), ...p.github.statuses(HEAD).map(({ description }) => description ?? '')]
    expect(told).toEqual(expect.arrayContaining([expect.stringContaining('401 for ***')]))
    expect(JSON.stringify([told, state])).not.toContain(TOKEN.slice(0, 8))
  })

  it('is one: later runs change it, whatever their run and attempt, and the end that it tells', async () => {
    const p = await program(scenario([ok]), CALM)
    await p.run(ALWAYS, onPullRequest())
    await p.run(ALWAYS, onPullRequest('octo/sales', { env: { GITHUB_RUN_ATTEMPT: '2' } }))
    await p.run({ ...ALWAYS, 'job-id': '999' }, onPullRequest('octo/sales', { env: { GITHUB_RUN_ID: '17000000002' } }))
    expect(bodies(p)).toHaveLength(1)
    expect(bodies(p)[0]).toMatch(/❌ .*Databricks refused the request[^]*actions\/runs\/17000000002/)
  })

  it('comes also when a job file has more faults than a comment can hold', async () => {
    const region = 'orders_of_a_region_with_a_long_name_'.repeat(2)
    const task = (index: number): string =>
      `  - {task_key: load_${region}${index}, notebook_task: {notebook_path: "/x/\${var.${region}${index}}"}}`
    const text = `name: a\ntasks:\n${Array.from({ length: 210 }, (_, index) => task(index)).join('\n')}\n`
    const { workspace } = await aCheckout({ 'jobs/a.yml': text })
    const p = await program(scenario([ok]), CALM)
    const options = { ...onPullRequest(), workspace }
    const { log, summary } = await p.run({ 'job-file': 'jobs/a.yml', 'pr-comment': 'on-failure' }, options)
    expect(warningsIn({ log })).toEqual([])
    const [body = ''] = bodies(p)
    expect(body).toMatch(/the inputs are wrong[^]*\n- and \d+ more, which the log has\n/)
    expect(summary).toMatch(/There are 10 more faults of this kind/)
  })

  it('is left alone when it would say the same', async () => {
    const p = await program(scenario([ok]), CALM)
    const nothing = { ...ALWAYS, timeout: 'soon' }
    await p.run(nothing, onPullRequest())
    await p.run(nothing, onPullRequest())
    expect(bodies(p)[0]).toMatch(/the inputs are wrong/)
    expect(writes(p)).toEqual(['POST /repos/octo/sales/issues/7/comments'])
  })

  it('is found among hundreds', async () => {
    const p = await program(scenario([ok]), CALM)
    const chat = (): void =>
      void p.github.handle({
        method: 'POST',
        path: '/repos/octo/sales/issues/7/comments',
        headers: { authorization: 'token ghs-simulated' },
        body: '{"body":"chat"}',
      })
    for (let count = 0; count < 150; count++) chat()
    await p.run(ALWAYS, onPullRequest())
    for (let count = 0; count < 100; count++) chat()
    await p.run(ALWAYS, onPullRequest('octo/sales', { env: { GITHUB_RUN_ATTEMPT: '2' } }))
    expect(bodies(p).filter((body) => MARKER.test(body))).toEqual([expect.stringContaining('(attempt 2)')])
  })

  it('of somebody else who copied the marker is not touched, nor one of our own that only quotes it', async () => {
    const first = await program(scenario([ok]), CALM)
    await first.run(ALWAYS, onPullRequest())
    const [marker = ''] = MARKER.exec(bodies(first)[0] ?? '') ?? []
    const copies = [
      { user: 'mallory', body: `all green!\n\n${marker}` },
      { user: 'evil[bot]', body: `all green!\n\n${marker}` },
      { user: BOT, body: `> ${marker}\n\nas I said` },
    ]
    const p = await program(scenario([red], { pulls: { 7: { comments: copies } } }), CALM)
    await p.run(ALWAYS, onPullRequest())
    expect(bodies(p).slice(0, 3)).toEqual(copies.map(({ body }) => body))
    expect(p.github.comments(7)[3]).toMatchObject({ user: BOT, body: expect.stringContaining('❌') })
  })

  it('of a personal token is found again, too', async () => {
    const p = await program(scenario([ok], { people: { 'ghp-octocat': 'octocat' } }), CALM)
    const inputs = { ...ALWAYS, 'github-token': 'ghp-octocat' }
    await p.run(inputs, onPullRequest())
    await p.run(inputs, onPullRequest('octo/sales', { env: { GITHUB_RUN_ATTEMPT: '2' } }))
    expect(p.github.comments(7)).toMatchObject([{ user: 'octocat', body: expect.stringContaining('(attempt 2)') }])
  })

  it('on an Enterprise Server is found again, too', async () => {
    const p = await program(scenario([ok], { enterprise: true }), CALM)
    await p.run(ALWAYS, onPullRequest())
    await p.run(ALWAYS, onPullRequest('octo/sales', { env: { GITHUB_RUN_ATTEMPT: '2' } }))
    expect(bodies(p)).toEqual([expect.stringContaining('(attempt 2)')])
  })

  it('of two steps at once are two, which stay', async () => {
    const p = await program(scenario([ok]), CALM)
    const both = (attempt: string): Promise<StepResult[]> =>
      Promise.all(
        ['first', 'second'].map((step) =>
          p.run(ALWAYS, onPullRequest('octo/sales', { env: { GITHUB_ACTION: step, GITHUB_RUN_ATTEMPT: attempt } })),
        ),
      )
    await both('1')
    await both('2')
    expect(
      bodies(p)
        .map((body) => /run \/ (\w+)/.exec(body)?.[1])
        .sort(),
    ).toEqual(['first', 'second'])
    expect(bodies(p).every((body) => body.includes('(attempt 2)'))).toBe(true)
  })

  it('of two legs, and of two uses in one composite action, are two', async () => {
    const p = await program(scenario([ok]), CALM)
    const leg = (matrix: string): Omit<StepOptions, 'with'> =>
      onPullRequest('octo/sales', { contexts: { 'github.token': 'ghs-simulated', 'toJSON(matrix)': matrix } })
    await p.run(ALWAYS, leg('{"env":"dev"}'))
    await p.run(ALWAYS, leg('{"env":"prod"}'))
    expect(bodies(p)).toEqual([expect.stringContaining('run (dev)'), expect.stringContaining('run (prod)')])
    const temp = aFolder()
    await p.run(ALWAYS, onPullRequest('octo/sales', { temp }))
    await p.run(ALWAYS, onPullRequest('octo/sales', { temp }))
    expect(bodies(p)).toHaveLength(4)
  })

  it('comes with on-failure when the run is red, and turns green with it', async () => {
    const heals: TaskScenario = { ...red, attempts: [{ run: 2, error: 'boom' }] }
    const p = await program(
      {
        ...scenario([ok]),
        jobs: [
          { jobId: '1', tasks: [ok] },
          { jobId: '2', tasks: [heals] },
        ],
      },
      CALM,
    )
    const runs = async (job: string, run: string): Promise<string[]> => {
      await p.run({ ...ON_FAILURE, 'job-id': job }, onPullRequest('octo/sales', { env: { GITHUB_RUN_ID: run } }))
      return bodies(p)
    }
    expect(await runs('1', '1')).toEqual([])
    expect(await runs('2', '2')).toEqual([expect.stringMatching(/^### ❌/)])
    expect(await runs('1', '3')).toEqual([expect.stringMatching(/^### ✅/)])
  })

  it('of a run that is red turns green when nothing is to run any more', async () => {
    const workspace = aFolder()
    mkdirSync(join(workspace, 'etl'))
    writeFileSync(join(workspace, 'etl', 'load.py'), '# Databricks notebook source\nprint(1)\n')
    const p = await program({ github: { pulls: { 7: { files: ['README.md'] } } } }, CALM)
    const inputs = { 'notebook-path': 'etl/load.py', 'pr-comment': 'on-failure', 'changed-only': 'true' }
    const started = await p.run(
      { ...inputs, timeout: 'soon', ...{ 'commit-status': 'x' } },
      onPullRequest('octo/sales', { workspace }),
    )
    expect([started.exitCode, bodies(p)]).toEqual([1, [expect.stringMatching(/^### ❌/)]])
    const { exitCode } = await p.run({ ...inputs, 'commit-status': 'x' }, onPullRequest('octo/sales', { workspace }))
    expect([exitCode, bodies(p)]).toEqual([0, [expect.stringMatching(/^### ✅ Databricks Run: nothing to run/)]])
    expect(p.github.statuses(HEAD).at(-1)).toMatchObject({
      state: 'success',
      description: expect.stringMatching(/^Nothing to run/),
    })
  })

  it('counts a timeout and a cancel as failures', async () => {
    const p = await program(scenario([slow]), CALM)
    await p.run({ ...ON_FAILURE, timeout: '5s' }, onPullRequest('octo/sales', { env: { GITHUB_ACTION: 'first' } }))
    const step = p.start(ON_FAILURE, onPullRequest('octo/sales', { env: { GITHUB_ACTION: 'second' } }))
    await step.printed(/slow.*running/)
    step.child.kill('SIGINT')
    await p.post(ON_FAILURE, await step.done, onPullRequest('octo/sales', { env: { GITHUB_ACTION: 'second' } }))
    expect(bodies(p)).toEqual([expect.stringMatching(/^### ⏱️/), expect.stringMatching(/^### 🚫/)])
  })

  it('stays below what GitHub takes, with a thousand tasks that failed in hostile words', async () => {
    const evil =
      '</details> <!-- x --> @octocat #12 https://evil.example `` ``` | [x](javascript:1) 1a2b3c4d5e6f7a8b9c0d'
    const tasks = Array.from({ length: 1000 }, (_, index): TaskScenario => ({
      key: `t${index}`,
      kind: 'notebook',
      attempts: [{ run: 2, ...(index % 2 ? { error: `${evil} ${index}\n${evil.repeat(50)}` } : { output: 'x' }) }],
    }))
    const p = await program(scenario(tasks), CALM / 4)
    const { log } = await p.run({ ...ALWAYS, 'log-output': 'none' }, onPullRequest())
    expect(warningsIn({ log })).toEqual([])
    const [body = ''] = bodies(p)
    expect(body.length).toBeLessThan(65_000)
    expect(body).toContain('**1000 tasks: 500 failed, 500 succeeded**')
    expect(body).toContain('and 975 other tasks: 475 failed, 500 succeeded')
    expect(body).toContain('More failures are in the summary of the workflow run.')
    expect(body).toMatch(MARKER)
    expect(body.replace(/^(`{3,})[^]*?^\1$/gm, '')).not.toMatch(/@octocat|(?<!\w)#12|<!-- x|<\/details>/)
  })
})

describe('where a comment cannot be written', () => {
  const LOCKED = { pulls: { 7: { locked: true } } }
  const READS = { permissions: { contents: 'read' as const } }
  it.each<[string, GitHubScenario, string, RegExp]>([
    [
      'without the permission',
      READS,
      'octo/sales',
      /403: Resource not accessible by integration\. It takes `permissions: \{pull-requests: write\}`/,
    ],
    [
      'for a fork',
      READS,
      'mallory/sales',
      /Pull requests of forks are given a token that may only read\. It takes `permissions: \{pull-requests: write\}`/,
    ],
    [
      'where the conversation is locked',
      LOCKED,
      'octo/sales',
      /403: Unable to create comment because issue is locked\. The verdict/,
    ],
    [
      'where the pull request is gone',
      { pulls: {} },
      'octo/sales',
      /404: Not Found\. It takes `permissions: \{pull-requests: write\}`/,
    ],
    [
      'with a token that is none',
      { token: 'ghs-other' },
      'octo/sales',
      /401: Bad credentials\. Give a valid token as `github-token`/,
    ],
  ])('%s, there is one warning, and the step stays as it is', async (_name, github, repository, says) => {
    const p = await program(scenario([ok], github), CALM)
    const { exitCode, log, summary, state } = await p.run(ALWAYS, onPullRequest(repository))
    expect(exitCode).toBe(0)
    expect(warningsIn({ log })).toEqual([expect.stringMatching(says)])
    expect(warningsIn({ log })[0]).toMatch(/^The comment on pull request #7 could not be written: /)
    expect(summary).toContain('succeeded')
    const before = p.github.requests.length
    const after = await p.post(ALWAYS, { state }, onPullRequest(repository))
    expect([after.log, p.github.requests.length]).toEqual(['', before])
  })

  it('without a token, there is one warning and no request', async () => {
    const p = await program(scenario([ok]), CALM)
    const { log } = await p.run({ ...ALWAYS, ...STATUS }, onPullRequest('octo/sales', { contexts: {} }))
    expect(warningsIn({ log })).toEqual([
      'The comment on pull request #7 could not be written: the input `github-token` is empty.',
      'The commit status databricks/nightly could not be set: the input `github-token` is empty.',
    ])
    expect(p.github.requests).toEqual([])
  })

  it('because GitHub is away, each way of telling costs one warning, and the step succeeds', async () => {
    const p = await program(scenario([ok]), CALM)
    p.github.addFault({ status: 503, times: 'forever' })
    const { exitCode, log, state } = await p.run({ ...ALWAYS, ...STATUS }, onPullRequest())
    expect(exitCode).toBe(0)
    expect(warningsIn({ log }).sort()).toEqual([
      expect.stringMatching(
        /^The comment on pull request #7 could not be written: GitHub answered 503.*tries once more/,
      ),
      expect.stringMatching(
        /^The commit status databricks\/nightly could not be set: GitHub answered 503.*tries once more/,
      ),
    ])
    const after = await p.post({ ...ALWAYS, ...STATUS }, { state }, onPullRequest())
    expect([after.exitCode, warningsIn(after)]).toEqual([0, []])
  })

  it('because GitHub is away for a moment at the end, the clean-up step writes it', async () => {
    const p = await program(scenario([ok, red]), CALM)
    p.github.addFault({ status: 503, times: 'forever', until: '60s' })
    const main = await p.run({ ...ALWAYS, ...STATUS }, onPullRequest())
    expect([bodies(p), statesOf(p)]).toEqual([[], []])
    await new Promise((resolve) => setTimeout(resolve, 4_000))
    await p.post({ ...ALWAYS, ...STATUS }, main, onPullRequest())
    expect(bodies(p)).toEqual([expect.stringMatching(/^### ❌ .*nightly.* failed[^]*KeyError/)])
    expect(statesOf(p)).toEqual(['failure'])
  })

  it('because an answer is lost, it is looked for before it is made again', async () => {
    const p = await program(scenario([ok]), CALM)
    p.github.addFault({ match: { method: 'POST', path: 'comments' }, reset: 'after' })
    const { log } = await p.run(ALWAYS, onPullRequest())
    expect([bodies(p).length, warningsIn({ log })]).toEqual([1, []])
  })

  it('because too many requests were made, it waits as it is told', async () => {
    const p = await program(scenario([ok]), CALM)
    p.github.addFault({
      match: { method: 'POST' },
      status: 403,
      headers: { 'retry-after': '3' },
      body: { message: 'You have exceeded a secondary rate limit.' },
    })
    const { log } = await p.run(ALWAYS, onPullRequest())
    expect([bodies(p).length, warningsIn({ log })]).toEqual([1, []])
    const [first = 0, second = 0] = p.github.requests.filter(({ method }) => method === 'POST').map(({ at }) => at)
    expect(second - first).toBeGreaterThanOrEqual(3_000)
  })
})

describe('nothing is asked of GitHub', () => {
  it.each<[string, Record<string, string>, Omit<StepOptions, 'with'>]>([
    ['when nothing is to be told', JOB, onPullRequest()],
    ['for a comment where there is no pull request', ALWAYS, { contexts: { 'github.token': 'ghs-simulated' } }],
  ])('%s', async (_name, inputs, options) => {
    const p = await program(scenario([ok]))
    const { exitCode, log, state } = await p.run(inputs, options)
    await p.post(inputs, { state }, options)
    expect([exitCode, warningsIn({ log }), p.github.requests]).toEqual([0, [], []])
  })
})

describe('the commit status', () => {
  it('is pending from the start, follows the run, and ends with it, on the head of the pull request', async () => {
    const later: TaskScenario = { ...red, dependsOn: ['load'], attempts: [{ run: 60, error: 'KeyError: region' }] }
    const p = await program(scenario([{ ...ok, attempts: [{ run: 60, output: 'x' }] }, later]), CALM)
    const { outputs } = await p.run(STATUS, onPullRequest())
    const all = p.github.statuses(HEAD)
    expect(all.every(({ context }) => context === 'databricks/nightly')).toBe(true)
    expect(all[0]).toMatchObject({
      state: 'pending',
      description: 'Starting',
      targetUrl: 'https://github.com/octo/sales/actions/runs/17000000001',
    })
    expect(all.map(({ description }) => description)).toContainEqual(expect.stringMatching(/^1 of 2 tasks done, 1m/))
    expect(all.at(-1)).toMatchObject({
      state: 'failure',
      description: expect.stringMatching(/^Failed after 2m \d*s? ?– train: KeyError: region$/),
      targetUrl: outputs['run-url'],
    })
  })

  it.each<[string, TaskScenario[], Record<string, string>, string, RegExp]>([
    ['a run that succeeds', [ok], {}, 'success', /^Succeeded after .* \(1 task\)$/],
    ['a timeout', [slow], { timeout: '5s' }, 'failure', /^Not done after 5s/],
    ['a start that is refused', [ok], { 'job-id': '999' }, 'error', /999/],
    ['inputs that are wrong', [ok], { timeout: 'soon' }, 'error', /timeout/],
  ])('of %s ends as it does', async (_name, tasks, more, state, says) => {
    const p = await program(scenario(tasks), CALM)
    await p.run({ ...STATUS, ...more }, onPullRequest())
    expect(p.github.statuses(HEAD).at(-1)).toMatchObject({ state, description: expect.stringMatching(says) })
  })

  it('of a push is on its commit', async () => {
    const p = await program(scenario([ok]), CALM)
    const sha = 'ab'.repeat(20)
    await p.run(STATUS, { contexts: { 'github.token': 'ghs-simulated' }, env: { GITHUB_SHA: sha } })
    expect(p.github.statuses(sha).at(-1)?.state).toBe('success')
  })

  it('that may not be set costs one warning and one request', async () => {
    const tasks = [{ ...ok, attempts: [{ run: 120, output: 'x' }] }]
    const p = await program(scenario(tasks, { permissions: { 'pull-requests': 'write' } }), CALM)
    const { exitCode, log } = await p.run(STATUS, onPullRequest())
    expect([exitCode, p.github.requests.length]).toEqual([0, 1])
    expect(warningsIn({ log })).toEqual([
      expect.stringMatching(/^The commit status .*It takes `permissions: \{statuses: write\}`/),
    ])
  })

  it('of a commit that GitHub does not know says so', async () => {
    const p = await program(scenario([ok], { commits: ['1'.repeat(40)] }), CALM)
    const { log } = await p.run(STATUS, onPullRequest())
    expect(warningsIn({ log })).toEqual([
      expect.stringContaining(`GitHub answered 422: No commit found for SHA: ${HEAD}.`),
    ])
  })

  it('that a killed step left pending is closed, and its comment written', async () => {
    const p = await program(scenario([slow]), CALM)
    const inputs = { ...STATUS, 'pr-comment': 'on-failure' }
    const step = p.start(inputs, onPullRequest())
    await step.printed(/slow.*running/)
    step.child.kill('SIGKILL')
    const main = await step.done
    expect(new Set(statesOf(p))).toEqual(new Set(['pending']))
    const { exitCode } = await p.post(inputs, main, onPullRequest())
    expect(exitCode).toBe(0)
    expect(p.github.statuses(HEAD).at(-1)).toMatchObject({
      state: 'error',
      description: 'The step was stopped; the run ended as CANCELED',
      targetUrl: expect.stringContaining('/jobs/'),
    })
    expect(bodies(p)).toEqual([
      expect.stringMatching(/^### 🚫 .*nightly.*: the step was stopped[^]*has ended as <code>CANCELED/),
    ])
  })

  it('of a canceled workflow is an error, which the main step or the clean-up step says', async () => {
    const p = await program(scenario([slow]), CALM)
    const step = p.start(STATUS, onPullRequest())
    await step.printed(/slow.*running/)
    step.child.kill('SIGINT')
    await p.post(STATUS, await step.done, onPullRequest())
    expect(p.github.statuses(HEAD).at(-1)).toMatchObject({ state: 'error', description: 'The workflow was canceled' })
  })

  it('goes nowhere but to GitHub, whatever a later step leaves for the clean-up step', async () => {
    const p = await program(scenario([ok]), CALM)
    const other = await program(scenario([ok]), CALM)
    const end = { state: 'success', description: 'x', url: other.github.url }
    const forged = { key: 'a', apiUrl: other.github.url, status: { kind: 'end', end, isWarned: false } }
    const { log } = await p.post(JOB, { state: { telling: JSON.stringify(forged) } }, onPullRequest())
    expect([log, p.github.requests, other.github.requests]).toEqual(['', [], []])
  })
})
