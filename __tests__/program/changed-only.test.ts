import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { BASE, HEAD, NUMBER, onPullRequest, pullRequestEvent } from '../../harness/pull-request.ts'
import type { StepOptions, StepResult } from '../../harness/runner.ts'
import { DEFAULT_GITHUB_TOKEN } from '../../simulator/github/access.ts'
import type { ChangedFileScenario, Fault, GitHubScenario, Scenario } from '../../simulator/scenario/scenario.ts'
import { PYTHON, SQL } from '../builders/checkout.ts'
import { commandsIn, program, readable, type Program } from './program.ts'
import { aCheckout } from './checkouts.ts'

const FILES = {
  'notebooks/orders.py': PYTHON,
  'notebooks/prices.sql': SQL,
  'notebooks/stock.py': PYTHON,
  'src/clean.py': 'def clean(x):\n    return x\n',
  '.github/workflows/ci.yml': 'on: push\n',
}
const ALL = ['notebooks/orders.py', 'notebooks/prices.sql', 'notebooks/stock.py']
const INPUTS = { 'notebook-path': 'notebooks/*', 'changed-only': 'true' }
const TOKEN_PART = 'ghs-'
/** GitHub is asked at a real machine's pace, for 30 s of the clock at most. */
const SPEED = 20

let checkout: string

beforeEach(async () => {
  checkout = (await aCheckout(FILES)).workspace
})

type Options = Omit<StepOptions, 'with'>

interface Asked extends Program {
  /** Runs the step with `changed-only`, on a pull request unless the options say otherwise. */
  ask(inputs?: Record<string, string>, options?: Options): Promise<StepResult>
}

const githubWith = async (github: GitHubScenario, scenario: Scenario = {}, speed = SPEED): Promise<Asked> => {
  const all = await program({ ...scenario, github }, speed)
  const ask: Asked['ask'] = (inputs = {}, options = {}) =>
    all.run({ ...INPUTS, ...inputs }, { workspace: checkout, ...onPullRequest(), ...options })
  return { ...all, ask }
}

const changing = (files: ChangedFileScenario[], scenario?: Scenario, speed?: number): Promise<Asked> =>
  githubWith({ pulls: { [NUMBER]: { files } } }, scenario, speed)

const faulty = async (fault: Fault): Promise<Asked> => {
  const all = await changing(['notebooks/stock.py'])
  all.github.addFault({ times: 'forever', ...fault })
  return all
}

const notebooksOf = ({ outputs }: StepResult): unknown => JSON.parse(outputs.notebooks ?? 'null')

/** What the one run was asked to do. */
const tasksOf = ({ workspace }: Program): string[] =>
  workspace.requests
    .filter(({ path }) => path.endsWith('runs/submit'))
    .flatMap(({ body }) => (body as { tasks: { notebook_task: { notebook_path: string } }[] }).tasks)
    .map(({ notebook_task: { notebook_path: path } }) => path)

const annotations = (kind: string, { log }: StepResult): string[] =>
  commandsIn(log)
    .filter((command) => command.startsWith(`${kind} `))
    .map((command) => command.slice(kind.length + 1))

describe('changed-only on a pull request', () => {
  it('runs the notebooks that it changes, and no others', async () => {
    const all = await changing(['notebooks/stock.py', 'README.md', 'notebooks/prices.sql'])
    const result = await all.ask()
    expect({ log: readable(result.log), exitCode: result.exitCode }).toMatchObject({ exitCode: 0 })
    expect(notebooksOf(result)).toEqual(['notebooks/prices.sql', 'notebooks/stock.py'])
    expect(tasksOf(all)).toEqual(['notebooks/prices', 'notebooks/stock'])
    expect(readable(result.log)).toContain('2 of 3 notebooks run (`changed-only`)')
    expect(result.summary).toContain('2 of 3 notebooks run')
  })

  it('reads every page of the list', async () => {
    const others = Array.from({ length: 250 }, (_, index) => `docs/page-${index}.md`)
    const all = await changing([...others, 'notebooks/stock.py'])
    expect(notebooksOf(await all.ask())).toEqual(['notebooks/stock.py'])
  })

  it('counts a notebook under its new name, and none that is gone', async () => {
    const all = await changing([
      { path: 'notebooks/orders.py', status: 'renamed', previousPath: 'notebooks/old.py' },
      { path: 'notebooks/gone.py', status: 'removed' },
      { path: 'archive/stock.py', status: 'renamed', previousPath: 'notebooks/stock_old.py' },
    ])
    expect(notebooksOf(await all.ask())).toEqual(['notebooks/orders.py'])
  })

  it.each<[string, string, ChangedFileScenario]>([
    ['a module', 'src/**', 'src/clean.py'],
    ['a file that is gone', 'src/**\nrequirements.txt', { path: 'requirements.txt', status: 'removed' }],
    ['the old name of a file', 'src/**', { path: 'lib/c.py', status: 'renamed', previousPath: 'src/c.py' }],
    ['a hidden folder', '.github/**', '.github/workflows/ci.yml'],
    ['a hidden file, by a pattern without a dot', '**', 'conf/.env'],
    ['a hidden file, by its end', '**/*.yml', '.github/workflows/ci.yml'],
  ])('runs all when run-all-when matches %s', async (_, patterns, file) => {
    const all = await changing([file])
    const result = await all.ask({ 'run-all-when': patterns })
    expect(notebooksOf(result)).toEqual(ALL)
    expect(readable(result.log)).toMatch(/All notebooks run: the change touches \S+, which `run-all-when` names/)
  })

  it('always runs notebooks of the workspace', async () => {
    const all = await changing(['notebooks/stock.py'])
    const result = await all.ask({ 'notebook-path': 'notebooks/*\n/Shared/report' })
    expect(notebooksOf(result)).toEqual(['notebooks/stock.py', '/Shared/report'])
    const none = await changing(['README.md'])
    expect(notebooksOf(await none.ask({ 'notebook-path': 'notebooks/*\n/Shared/report' }))).toEqual(['/Shared/report'])
    expect(tasksOf(none)).toEqual(['/Shared/report'])
  })

  it('asks GitHub nothing when there are only notebooks of the workspace', async () => {
    const all = await changing(['README.md'])
    expect((await all.ask({ 'notebook-path': '/Shared/report' })).exitCode).toBe(0)
    expect(all.github.requests).toEqual([])
  })

  it('works at an Enterprise Server', async () => {
    const all = await githubWith({ enterprise: true, pulls: { [NUMBER]: { files: ['notebooks/stock.py'] } } })
    const options = onPullRequest()
    const env = { ...options.env, GITHUB_SERVER_URL: 'https://git.example.com' }
    expect(notebooksOf(await all.ask({}, { ...options, env }))).toEqual(['notebooks/stock.py'])
    expect(all.github.requests.every(({ path }) => path.startsWith('/api/v3/repos/octo/sales/'))).toBe(true)
  })
})

describe('changed-only on a push or a merge group', () => {
  const after = HEAD
  const compare = { [`${BASE}...${after}`]: { files: ['notebooks/stock.py'] } }
  const on = (eventName: string, event: object): Options => ({
    ...onPullRequest(eventName, event),
    workspace: checkout,
  })

  it.each([
    ['push', { before: BASE, after, created: false, forced: false }],
    ['merge_group', { merge_group: { base_sha: BASE, head_sha: after } }],
  ])('compares with what was there before (%s)', async (eventName, event) => {
    const all = await githubWith({ compare })
    expect(notebooksOf(await all.ask({}, on(eventName, event)))).toEqual(['notebooks/stock.py'])
    expect(all.github.requests).toHaveLength(1)
  })

  it.each([
    ['a new branch', 'push', { before: '0'.repeat(40), after, created: true }, /branch or tag is new/],
    ['a forced push', 'push', { before: BASE, after, forced: true }, /force push/],
    ['a schedule', 'schedule', {}, /the event schedule is not of a pull request/],
    ['a dispatch without anything', 'workflow_dispatch', {}, /the event workflow_dispatch/],
  ])('asks nothing of %s: all run, and the log says why', async (_, eventName, event, why) => {
    const all = await githubWith({ compare })
    const result = await all.ask({}, on(eventName, event))
    expect(notebooksOf(result)).toEqual(ALL)
    expect(readable(result.log)).toMatch(why)
    expect(all.github.requests).toEqual([])
  })

  it('runs all when the list is cut off at 300', async () => {
    const files = Array.from({ length: 301 }, (_, index) => `docs/${index}.md`)
    const all = await githubWith({ compare: { [`${BASE}...${after}`]: { files } } })
    const result = await all.ask({}, on('push', { before: BASE, after }))
    expect(notebooksOf(result)).toEqual(ALL)
    expect(annotations('notice', result)).toEqual([expect.stringMatching(/touches 300 files or more/)])
  })

  it('names the permission where the comparison is not found, and does not say that it is missing', async () => {
    const all = await githubWith({})
    const result = await all.ask({}, on('push', { before: BASE, after }))
    expect([result.exitCode, notebooksOf(result)]).toEqual([0, ALL])
    const [warning = ''] = annotations('warning', result)
    expect(warning).toMatch(/GitHub answered 404.*contents: read/)
    expect(warning).not.toMatch(/Give the job/)
  })
})

describe('all notebooks run, and the step says why, when GitHub', () => {
  it('cuts the list of a pull request off at 3,000', async () => {
    const files = Array.from({ length: 3001 }, (_, index) => `docs/${index}.md`)
    const all = await changing(files, {}, 5)
    const result = await all.ask()
    expect(notebooksOf(result)).toEqual(ALL)
    expect(annotations('notice', result)).toEqual([expect.stringMatching(/touches 3,000 files or more/)])
  })

  it('does not let the token ask: a warning names the permission', async () => {
    const all = await githubWith({ permissions: { contents: 'read' }, pulls: { [NUMBER]: {} } })
    const result = await all.ask()
    expect([result.exitCode, notebooksOf(result)]).toEqual([0, ALL])
    expect(annotations('warning', result)).toEqual([
      expect.stringMatching(/GitHub answered 403: Resource not accessible.*`permissions: \{pull-requests: read\}`/),
    ])
  })

  it.each<[string, Fault, RegExp]>([
    ['is away', { status: 503 }, /GitHub answered 503/],
    ['hangs', { delay: 3600 }, /GitHub could not be asked \(no answer within 30 s\)/],
    ['cuts the connection', { reset: 'before' }, /GitHub could not be asked \(.*ECONNRESET/],
    ['does not know the token', { status: 401, body: { message: 'Bad credentials' } }, /GitHub answered 401/],
    [
      'has had too many requests',
      { status: 403, headers: { 'x-ratelimit-remaining': '0' }, body: { message: 'API rate limit exceeded' } },
      /too many requests/,
    ],
    ['answers with a web page', { html: true }, /GitHub answered GET \S+pulls\/7 with 200, but not with JSON/],
    ['answers with nothing', { status: 200, body: '' }, /answer is not a pull request/],
    ['answers with something else', { status: 200, body: { files: 'all of them' } }, /answer is not a pull request/],
    ['answers with a list', { status: 200, body: [null, 7, { filename: 9 }] }, /answer is not a pull request/],
    ['leads somewhere else', { status: 302, headers: { location: 'https://evil.example/' } }, /evil\.example/],
    ['goes on for ever in one word', { status: 418, body: { message: 'x'.repeat(5_000_000) } }, /GitHub answered 418/],
  ])('%s', async (_, fault, why) => {
    const all = await faulty(fault)
    const began = Date.now()
    const result = await all.ask()
    // 30 s for GitHub, and some for everything else.
    expect((Date.now() - began) * (SPEED / 1000)).toBeLessThan(200)
    expect([result.exitCode, notebooksOf(result)]).toEqual([0, ALL])
    const notices = annotations('notice', result)
    expect(notices).toEqual([expect.stringMatching(why)])
    expect(notices[0]).toMatch(/^All notebooks run, although `changed-only` is set: /)
    expect(notices[0]?.length).toBeLessThan(600)
    expect(annotations('warning', result)).toEqual([])
  })

  it('answers in the middle of the list with an error', async () => {
    const all = await changing([...Array.from({ length: 250 }, (_, index) => `docs/${index}.md`), 'notebooks/stock.py'])
    all.github.addFault({ match: { path: '/page=3/' }, times: 'forever', status: 500 })
    expect(notebooksOf(await all.ask())).toEqual(ALL)
  })

  it('has another head by now than the one under test', async () => {
    const all = await changing(['notebooks/stock.py'])
    const result = await all.ask({}, onPullRequest('pull_request', pullRequestEvent(undefined, 'a'.repeat(40))))
    expect(notebooksOf(result)).toEqual(ALL)
    expect(annotations('notice', result)).toEqual([expect.stringMatching(/another head commit by now/)])
  })

  it('may not be asked, because github-token is empty', async () => {
    const all = await changing(['notebooks/stock.py'])
    const result = await all.ask({ 'github-token': '' })
    expect([result.exitCode, notebooksOf(result)]).toEqual([0, ALL])
    expect(annotations('notice', result)).toEqual([expect.stringMatching(/`github-token` is empty/)])
    expect(all.github.requests).toEqual([])
  })
})

it('an outage of GitHub that passes is passed over, and so is one request too many', async () => {
  const all = await changing(['notebooks/stock.py'])
  all.github.addFault({ status: 503 })
  all.github.addFault({ match: { path: 'files' }, status: 429, headers: { 'retry-after': '2' } })
  expect(notebooksOf(await all.ask())).toEqual(['notebooks/stock.py'])
})

it('what GitHub says is no command to the runner, and tells no token', async () => {
  const message = `${DEFAULT_GITHUB_TOKEN}\n::error::gotcha\n##[error]gotcha\u0085::warning::<img src=x> [a](b)`
  const { ask } = await faulty({ status: 400, body: { message } })
  const { log, summary, outputs } = await ask()
  expect(commandsIn(log).filter((command) => /^(?:error|warning)/.test(command))).toEqual([])
  expect(summary).not.toContain('<img')
  expect(JSON.stringify([summary, outputs])).not.toContain(TOKEN_PART)
})

it('the name of a file in the change is no command to the runner either, and no markup in the summary', async () => {
  const name = 'src/x\n::error::gotcha\n##[error]gotcha <img src=x> [a](https://evil.example) `b`.py'
  const all = await changing([name])
  const { exitCode, log, summary } = await all.ask({ 'run-all-when': 'src/**' })
  expect(exitCode).toBe(0)
  expect(commandsIn(log).filter((command) => /^(?:error|warning)/.test(command))).toEqual([])
  expect(summary).toContain('the change touches src/x')
  expect(summary).not.toMatch(/<img|\]\(https:\/\/evil/)
})

describe('when the change touches no notebook', () => {
  it('the step is green, and says so everywhere; nothing is sent to Databricks', async () => {
    const all = await changing(['README.md'])
    const result = await all.ask({ source: 'checkout' })
    expect(result.exitCode).toBe(0)
    expect(annotations('notice', result)).toEqual([expect.stringMatching(/nothing/i)])
    expect(readable(result.log)).not.toContain('0 of 3 notebooks run')
    expect(result.summary).toMatch(/nothing to run/i)
    expect(result.outputs).toMatchObject({ notebooks: '[]', 'failure-kind': '' })
    expect(result.outputs['run-id'] ?? '').toBe('')
    expect(all.workspace.requests).toEqual([])
    const post = await all.post({ ...INPUTS }, result, { workspace: checkout, ...onPullRequest() })
    expect([post.exitCode, readable(post.log)]).toEqual([0, ''])
    expect(all.workspace.requests).toEqual([])
  })

  it('a re-run is green as well', async () => {
    const all = await changing(['README.md'])
    const options = onPullRequest()
    await all.ask()
    const again = await all.ask({}, { ...options, env: { ...options.env, GITHUB_RUN_ATTEMPT: '2' } })
    expect([again.exitCode, again.outputs.notebooks]).toEqual([0, '[]'])
    expect(all.workspace.requests).toEqual([])
  })
})

it('a re-run finds its run, whatever GitHub then says of the change', async () => {
  const all = await changing(['notebooks/stock.py'], { submit: [{ attempts: [{ run: 2, error: 'broken' }] }] })
  const options = onPullRequest()
  expect((await all.ask()).exitCode).toBe(1)
  // Longer than what two clocks may differ by, so that the earlier run looks like one.
  await new Promise((resolve) => setTimeout(resolve, (10 * 1000) / SPEED))
  all.github.addFault({ times: 'forever', status: 503 })
  const again = await all.ask({}, { ...options, env: { ...options.env, GITHUB_RUN_ATTEMPT: '2' } })
  expect(readable(again.log)).toMatch(/Repairing run \d+, which an earlier attempt/)
  expect(all.workspace.runs()).toHaveLength(1)
  expect(notebooksOf(again)).toEqual(['notebooks/stock.py'])
})

it('a workflow that is canceled while GitHub hangs ends at once, with nothing started', async () => {
  const all = await faulty({ delay: 3600 })
  const step = all.start(INPUTS, { workspace: checkout, ...onPullRequest() })
  await new Promise<void>((resolve) => (all.github.onRequest = () => resolve()))
  step.child.kill('SIGINT')
  const { exitCode, outputs, state } = await step.done
  expect([exitCode, outputs['failure-kind']]).toEqual([1, 'workflow-canceled'])
  expect(all.workspace.requests).toEqual([])
  const post = await all.post(INPUTS, { state }, { workspace: checkout, ...onPullRequest() })
  expect([post.exitCode, all.workspace.requests]).toEqual([0, []])
})

describe('without changed-only', () => {
  /** Has the step write down what it loads; gives whether GitHub's client is among it. */
  const loadsGithub = async (inputs: Record<string, string>): Promise<boolean> => {
    const folder = mkdtempSync(join(tmpdir(), 'loaded-'))
    const list = join(folder, 'files')
    const hook =
      'import { registerHooks } from "node:module"; import { appendFileSync } from "node:fs"; ' +
      'registerHooks({ load(url, context, next) { ' +
      'if (url.startsWith("file:")) appendFileSync(process.env.LOADED, url + "\\n"); return next(url, context) } })'
    const nodeArguments = ['--import', `data:text/javascript,${encodeURIComponent(hook)}`]
    const { ask, github } = await changing(['notebooks/stock.py'])
    const options = onPullRequest()
    await ask(inputs, { ...options, nodeArguments, env: { ...options.env, LOADED: list } })
    const loaded = readFileSync(list, 'utf8').trim().split('\n')
    rmSync(folder, { recursive: true })
    expect(loaded.some((url) => url.endsWith('dist/index.js'))).toBe(true)
    expect(github.requests.length > 0).toBe(inputs['changed-only'] !== 'false')
    return loaded.some((url) => url.includes('/dist/') && /octokit/i.test(readFileSync(new URL(url), 'utf8')))
  }

  it('GitHub is asked nothing, and its client is not loaded', async () => {
    expect(await loadsGithub({ 'changed-only': 'true' })).toBe(true)
    expect(await loadsGithub({ 'changed-only': 'false' })).toBe(false)
    expect(await loadsGithub({ 'changed-only': 'false', source: 'checkout' })).toBe(false)
  })
})
