import { describe, expect, it } from '@jest/globals'
import { refusalOfFork, type UsedCode } from '../../src/action/fork-guard.ts'
import type { Head } from '../../src/checkout/head.ts'
import type { RunContext } from '../../src/model/workflow.ts'
import { aContext } from '../builders/inputs.ts'

const HEAD = 'a'.repeat(40)
const MERGE = 'b'.repeat(40)
const BASE = 'c'.repeat(40)
const MAIN = 'd'.repeat(40)
const OTHER = 'e'.repeat(40)
const OURS = 'https://github.com/octo/sales'
const FORK = 'https://github.com/mallory/sales'

const target = (overrides: Partial<RunContext> = {}): RunContext =>
  aContext({
    eventName: 'pull_request_target',
    sha: HEAD,
    gitUrl: FORK,
    fork: { repository: 'mallory/sales', commits: [HEAD, MERGE], ownCommits: [MAIN, BASE] },
    ...overrides,
  })
const CHECKOUT: UsedCode = { git: false, checkout: true }
const GIT: UsedCode = { git: true, checkout: false }

const at = (commit: string | undefined, more: Partial<Head> = {}): Head => ({
  commit,
  parents: [],
  origin: OURS,
  isAtOriginBranch: false,
  ...more,
})

describe('a checkout under pull_request_target', () => {
  it.each([
    ['the commit of the workflow', at(MAIN)],
    ['the commit of the workflow, without a remote', at(MAIN, { origin: undefined })],
    ['the head of the base branch', at(BASE)],
    ['the head of the base branch, after a merge of this very pull request', at(BASE, { parents: [MAIN, HEAD] })],
    ['a branch of this repository', at(OTHER, { isAtOriginBranch: true })],
    ['that, over SSH', at(OTHER, { isAtOriginBranch: true, origin: 'git@GitHub.com:octo/sales.git' })],
    ['that, over SSH as a URL', at(OTHER, { isAtOriginBranch: true, origin: 'ssh://git@github.com/Octo/Sales.git/' })],
    ['that, with a token', at(OTHER, { isAtOriginBranch: true, origin: 'https://x:ghs_1@github.com/octo/sales.git' })],
  ])('may be used at %s', (_, checkedOut) => {
    expect(refusalOfFork(target(), checkedOut, CHECKOUT)).toBeUndefined()
  })

  it.each([
    ["the pull request's head", at(HEAD), /at aaaaaaa, the commit of the pull request/],
    ['the same in capitals', at(HEAD.toUpperCase()), /the commit of the pull request/],
    ['its merge commit', at(MERGE), /at bbbbbbb, the commit of the pull request/],
    ['its head, although a branch of ours is there', at(HEAD, { isAtOriginBranch: true }), /the commit of the pull/],
    ['a merge that the event does not know yet', at(OTHER, { parents: [BASE, HEAD] }), /at eeeeeee, .* merged/],
    ['another commit of the fork', at(OTHER, { origin: FORK, isAtOriginBranch: true }), /the checkout is of the fork/],
    ['a commit that nobody knows', at(OTHER), /nothing shows that eeeeeee/],
    ['a branch of another repository', at(OTHER, { origin: `${OURS}-2`, isAtOriginBranch: true }), /nothing shows/],
    [
      'a branch of our name elsewhere',
      at(OTHER, { origin: 'https://evil.example/octo/sales', isAtOriginBranch: true }),
      /n/,
    ],
    ['a branch of a folder', at(OTHER, { origin: '/octo/sales', isAtOriginBranch: true }), /nothing shows/],
    ['a branch of no remote', at(OTHER, { origin: undefined, isAtOriginBranch: true }), /nothing shows/],
    ['what is in no Git', at(undefined, { origin: undefined }), /nothing tells which commit/],
  ])('is refused at %s', (_, checkedOut, why) => {
    expect(refusalOfFork(target(), checkedOut, CHECKOUT)).toMatch(why)
  })

  it('is refused at any commit that is not proven ours when the fork is gone', () => {
    const gone = target({ gitUrl: undefined, fork: { commits: [HEAD], ownCommits: [MAIN] } })
    expect(refusalOfFork(gone, at(OTHER, { origin: FORK, isAtOriginBranch: true }), CHECKOUT)).toMatch(
      /a fork that is gone or not known/,
    )
    expect(refusalOfFork(gone, at(MAIN), CHECKOUT)).toBeUndefined()
  })
})

describe('what Databricks fetches itself', () => {
  it('is refused where it is the commit of the fork, whatever is checked out', () => {
    expect(refusalOfFork(target(), at(MAIN), GIT)).toMatch(/Databricks would fetch aaaaaaa/)
  })

  it("is refused when the fork is gone, and when the fork's commit is asked of us", () => {
    expect(refusalOfFork(target({ gitUrl: undefined }), at(MAIN), GIT)).toBeDefined()
    expect(refusalOfFork(target({ gitUrl: OURS }), at(MAIN), GIT)).toBeDefined()
  })

  it('is refused where our own commit is asked of the fork, which has its own submodules and large files', () => {
    expect(refusalOfFork(target({ sha: MAIN }), at(MAIN), GIT)).toBeDefined()
  })

  it('may be used after a workflow_run, where it is the commit of the default branch', () => {
    const context = target({ eventName: 'workflow_run', sha: MAIN, gitUrl: OURS })
    expect(refusalOfFork(context, at(HEAD), GIT)).toBeUndefined()
    expect(refusalOfFork(context, at(HEAD), { git: true, checkout: true })).toMatch(/workflow_run after/)
  })
})

it('nothing is refused that is not used, or that no fork is behind', () => {
  expect(refusalOfFork(target(), at(HEAD), { git: false, checkout: false })).toBeUndefined()
  const everything = { git: true, checkout: true }
  expect(refusalOfFork(target({ fork: undefined }), at(undefined), everything)).toBeUndefined()
})

it('a refusal names the fork, the event, the way through and where to read on, and no token', () => {
  const checkedOut = at(OTHER, { origin: 'https://x:ghs_secret@github.com/octo/sales', isAtOriginBranch: false })
  const refusal = refusalOfFork(target(), checkedOut, CHECKOUT)
  expect(refusal).toMatch(/the fork mallory\/sales .* pull_request_target/)
  expect(refusal).toContain('allow-unsafe-pr-checkout: true')
  expect(refusal).toMatch(/https:\/\/gh\.io\/securely-using-pull_request_target$/)
  expect(refusal).not.toContain('ghs_secret')
})
