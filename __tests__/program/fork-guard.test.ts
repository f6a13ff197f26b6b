import { beforeEach, describe, expect, it } from '@jest/globals'
import type { Checkout } from '../../harness/checkout.ts'
import { FORK, HEAD, onPullRequest, pullRequestEvent, type Repository } from '../../harness/pull-request.ts'
import type { StepOptions, StepResult } from '../../harness/runner.ts'
import { PYTHON } from '../builders/checkout.ts'
import { JOB_ID, jobOf, program, readable, type Program } from './program.ts'
import { aCheckout } from './checkouts.ts'

const FILES = {
  'notebooks/check.py': PYTHON,
  'requirements.txt': 'pandas\n',
  'ci/run.yml': 'tasks: [{task_key: a, notebook_task: {notebook_path: /Shared/a}}]\n',
}
const OURS = 'https://github.com/octo/sales'
const FORKS = 'https://github.com/mallory/sales'
const NOTEBOOK = { 'notebook-path': 'notebooks/check.py' }
const CHECKOUT = { ...NOTEBOOK, source: 'checkout' }
const ALLOWED = { 'allow-unsafe-pr-checkout': 'true' }
const READ_ON = 'https://gh.io/securely-using-pull_request_target'

type Options = Omit<StepOptions, 'with'>

let checkout: Checkout

beforeEach(async () => {
  checkout = await aCheckout(FILES, { origin: OURS })
})

/** A step after something that happened to a pull request, in the checkout as it is. */
const on = (eventName: string, event: object, sha: string): Options => {
  const options = onPullRequest(eventName, event)
  return { ...options, workspace: checkout.workspace, env: { ...options.env, GITHUB_SHA: sha } }
}

/** `pull_request_target`, whose GITHUB_SHA is a commit of the base branch. */
const target = (head: string, repository: Repository = FORK, sha = 'c'.repeat(40)): Options =>
  on('pull_request_target', pullRequestEvent(repository, head), sha)

const workflowRun = (run: object, sha = 'c'.repeat(40)): Options =>
  on('workflow_run', { repository: { id: 2002, full_name: 'octo/sales' }, workflow_run: run }, sha)

const expectRefused = ({ exitCode, log, outputs, summary }: StepResult, workspace: Program['workspace']): void => {
  expect({ exitCode, kind: outputs['failure-kind'], log: readable(log) }).toMatchObject({ exitCode: 1, kind: 'input' })
  expect(log.match(/^::error/gm)).toHaveLength(1)
  expect(log).toMatch(/would run with the secrets and the rights of this repository/)
  expect(log).toContain('allow-unsafe-pr-checkout')
  expect(log).toContain(READ_ON)
  expect(summary).toContain('would run with the secrets and the rights')
  // Not even to sign in.
  expect(workspace.requests).toEqual([])
}

const expectRun = ({ exitCode, log }: StepResult, workspace: Program['workspace']): void => {
  expect({ log: readable(log), exitCode }).toMatchObject({ exitCode: 0 })
  expect(workspace.runs()).toHaveLength(1)
}

describe("under pull_request_target, a fork's pull request is refused before anything is sent", () => {
  it.each([
    ['source: checkout', CHECKOUT],
    ['source: git', NOTEBOOK],
    ['a request-file', { 'request-file': 'ci/run.yml' }],
    [
      'requirements for notebooks of the workspace',
      { 'notebook-path': '/Shared/a', dependencies: '-r requirements.txt' },
    ],
    [
      'requirements that are named without a blank',
      { 'notebook-path': '/Shared/a', dependencies: '-rrequirements.txt' },
    ],
    [
      "a request that names the fork's commit",
      {
        request: JSON.stringify({
          git_source: { git_url: OURS, git_provider: 'gitHub', git_commit: HEAD },
          tasks: [{ task_key: 'a', notebook_task: { notebook_path: 'a', source: 'GIT' } }],
        }),
      },
    ],
    [
      'a request that names the fork',
      {
        request: JSON.stringify({
          git_source: { git_url: `${FORKS}.git`, git_provider: 'gitHub', git_branch: 'main' },
          tasks: [{ task_key: 'a', notebook_task: { notebook_path: 'a', source: 'GIT' } }],
        }),
      },
    ],
    [
      "a request that names the pull request's branch",
      {
        ...NOTEBOOK,
        request: JSON.stringify({
          git_source: { git_url: OURS, git_provider: 'gitHub', git_branch: 'refs/pull/7/head' },
        }),
      },
    ],
  ])('with %s', async (_, inputs) => {
    const { run, workspace } = await program()
    // The checkout is at the head of the pull request where that is the head that the request names.
    const head = 'request' in inputs ? HEAD : checkout.commit
    expectRefused(await run(inputs, target(head)), workspace)
  })

  it('with a checkout at the merge of the pull request, which the event may not know yet', async () => {
    const head = checkout.commit
    await checkout.git('checkout', '--quiet', '--orphan', 'base')
    await checkout.commitAll()
    await checkout.git('merge', '--quiet', '--allow-unrelated-histories', '--no-edit', head)
    const { run, workspace } = await program()
    expectRefused(await run(CHECKOUT, target(head)), workspace)
  })

  it('with a checkout at a newer push to the pull request', async () => {
    const { run, workspace } = await program()
    expectRefused(await run(CHECKOUT, target('a'.repeat(40))), workspace)
  })

  it('with a checkout of the fork, at whatever commit', async () => {
    await checkout.git('remote', 'set-url', 'origin', FORKS)
    await checkout.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
    const { run, workspace } = await program()
    expectRefused(await run(CHECKOUT, target(HEAD)), workspace)
  })

  it('with files without Git, of which nobody can tell whose they are', async () => {
    checkout = await aCheckout(FILES, { git: false })
    const { run, workspace } = await program()
    expectRefused(await run(CHECKOUT, target(HEAD)), workspace)
  })

  it.each([
    ['source: checkout', CHECKOUT],
    ['source: git', NOTEBOOK],
  ])('when the fork is gone, with %s', async (_, inputs) => {
    const { run, workspace } = await program()
    const result = await run(inputs, target(checkout.commit, null))
    expectRefused(result, workspace)
    expect(result.log).toMatch(/a fork that is gone or not known/)
    expect(result.log).not.toMatch(/the repository of the commit under test is not known/)
  })

  it('when a repository of the same name has taken the place of ours', async () => {
    const { run, workspace } = await program()
    expectRefused(await run(CHECKOUT, target(checkout.commit, { id: 6006, full_name: 'octo/sales' })), workspace)
  })
})

describe('under pull_request_target, this runs:', () => {
  it('a checkout of the base branch', async () => {
    const { run, workspace } = await program()
    expectRun(await run(CHECKOUT, target(HEAD, FORK, checkout.commit)), workspace)
  })

  it('a checkout of a branch of this repository', async () => {
    await checkout.git('update-ref', 'refs/remotes/origin/release', 'HEAD')
    const { run, workspace } = await program()
    expectRun(await run(CHECKOUT, target(HEAD)), workspace)
  })

  it("a pull request of this repository's own", async () => {
    const { run, workspace } = await program()
    expectRun(await run(CHECKOUT, target(checkout.commit, { id: 2002, full_name: 'octo/sales' })), workspace)
  })

  it('a job, or a notebook of the workspace', async () => {
    const { run, workspace } = await program(jobOf([{ key: 'a', attempts: [{ run: 1 }] }]))
    expect((await run({ 'job-id': JOB_ID }, target(checkout.commit))).exitCode).toBe(0)
    expect((await run({ 'notebook-path': '/Shared/a' }, target(checkout.commit))).exitCode).toBe(0)
    expect(workspace.runs()).toHaveLength(2)
  })

  it.each([
    ['source: checkout', CHECKOUT],
    ['source: git', NOTEBOOK],
    ['a request-file', { 'request-file': 'ci/run.yml' }],
  ])('with allow-unsafe-pr-checkout, code of the fork (%s)', async (_, inputs) => {
    const { run, workspace } = await program()
    expectRun(await run({ ...inputs, ...ALLOWED }, target(checkout.commit)), workspace)
  })
})

it('a fork that is gone is no place to fetch from, with allow-unsafe-pr-checkout either', async () => {
  const { run, workspace } = await program()
  const { exitCode, log } = await run({ ...NOTEBOOK, ...ALLOWED }, target(checkout.commit, null))
  expect(exitCode).toBe(1)
  expect(log.match(/^::error/gm)).toHaveLength(1)
  expect(log).toMatch(/the repository of the commit under test is not known.*source: checkout/)
  expect(workspace.requests).toEqual([])
})

describe('under workflow_run', () => {
  const ofFork = (head = checkout.commit): object => ({
    event: 'pull_request',
    head_sha: head,
    head_commit: { id: head },
    head_repository: FORK,
  })

  it('code of the fork is refused', async () => {
    const { run, workspace } = await program()
    expectRefused(await run(CHECKOUT, workflowRun(ofFork())), workspace)
  })

  it('also when the fork is gone', async () => {
    const { run, workspace } = await program()
    const gone = { ...ofFork(), head_repository: null }
    expectRefused(await run(CHECKOUT, workflowRun(gone)), workspace)
    expectRefused(await run(CHECKOUT, workflowRun({})), workspace)
  })

  it('the default branch runs, as Git has it and as it is checked out', async () => {
    const { run, workspace } = await program()
    const options = workflowRun(ofFork(HEAD), checkout.commit)
    expect((await run(CHECKOUT, options)).exitCode).toBe(0)
    expect((await run(NOTEBOOK, options)).exitCode).toBe(0)
    expect(workspace.runs()).toHaveLength(2)
  })

  it('what followed a push is let through', async () => {
    const { run, workspace } = await program()
    const push = { event: 'push', head_sha: checkout.commit, head_repository: { id: 2002, full_name: 'octo/sales' } }
    expectRun(await run(CHECKOUT, workflowRun(push)), workspace)
  })
})

it('under pull_request, which has no rights, nothing is refused', async () => {
  const { run, workspace } = await program()
  const options = on('pull_request', pullRequestEvent(FORK, checkout.commit), 'c'.repeat(40))
  expect((await run(CHECKOUT, options)).exitCode).toBe(0)
  expect((await run(NOTEBOOK, options)).exitCode).toBe(0)
  expect(workspace.runs()).toHaveLength(2)
})
