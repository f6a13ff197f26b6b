import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { commitDist } from '../../scripts/commit-dist.ts'
import type { Finished } from '../../scripts/shell.ts'
import { checkoutOf } from '../builders/checkout.ts'

const REPOSITORY = 'octo/databricks-run'
const HEAD = 'a'.repeat(40)
const BRANCH = 'dependabot/npm_and_yarn/bundled-1'
/** `git hash-object` of `main`. */
const ID_OF_MAIN = '88d050b1908057b53d38b42702ebc659e3d7f696'

const RUN = {
  path: '.github/workflows/dist-build.yml',
  event: 'pull_request',
  conclusion: 'success',
  head_branch: BRANCH,
  head_sha: HEAD,
  head_repository: { full_name: REPOSITORY },
}
const PULL = {
  state: 'open',
  user: { login: 'dependabot[bot]' },
  head: { ref: BRANCH, sha: HEAD, repo: { full_name: REPOSITORY } },
}
const TREE = [
  { path: 'dist', type: 'tree', sha: 'b'.repeat(40) },
  { path: 'dist/index.js', type: 'blob', sha: ID_OF_MAIN },
  { path: 'dist/7.steps.js', type: 'blob', sha: 'c'.repeat(40) },
  { path: 'src/index.ts', type: 'blob', sha: 'd'.repeat(40) },
]

let folder: string
let asked: string[]
let sent: { query: string; variables: { input: Record<string, unknown> } }[]

beforeEach(async () => {
  folder = await checkoutOf({ 'index.js': 'main', 'licenses.txt': 'all' })
  asked = []
  sent = []
})

interface GitHub {
  run?: object
  pulls?: object[]
  tree?: object[]
  truncated?: boolean
}

/** Commits what lies in the folder, with a GitHub that answers like this. */
function commit({ run = RUN, pulls = [PULL], tree = TREE, truncated = false }: GitHub = {}): string {
  const told: string[] = []
  const answers: Record<string, unknown> = {
    [`repos/${REPOSITORY}/actions/runs/7`]: run,
    [`repos/${REPOSITORY}/commits/${HEAD}/pulls`]: pulls,
    [`repos/${REPOSITORY}/git/trees/${HEAD}?recursive=1`]: { tree, truncated },
    graphql: {},
  }
  const gh = (_command: string, args: string[], { input = '' } = {}): Finished => {
    asked.push(args.join(' '))
    if (input !== '') sent.push(JSON.parse(input))
    const answer = args[0] === 'api' ? answers[args[1] ?? ''] : {}
    if (answer === undefined) return { status: 1, stdout: '', stderr: 'HTTP 404' }
    return { status: 0, stdout: JSON.stringify(answer), stderr: '' }
  }
  commitDist({ run: gh, repository: REPOSITORY, runId: '7', folder, say: (text) => told.push(text) })
  return told.join('\n')
}

test('what differs is committed on the commit that was built, and CI is started for it', () => {
  expect(commit()).toBe(`Committed on ${BRANCH}: 1 files of dist written, 1 deleted.`)
  expect(sent.map(({ variables }) => variables.input)).toEqual([
    {
      branch: { repositoryNameWithOwner: REPOSITORY, branchName: BRANCH },
      expectedHeadOid: HEAD,
      message: { headline: 'dist: rebuilt for the update', body: '[dependabot skip]' },
      fileChanges: {
        additions: [{ path: 'dist/licenses.txt', contents: Buffer.from('all').toString('base64') }],
        deletions: [{ path: 'dist/7.steps.js' }],
      },
    },
  ])
  expect(asked.at(-1)).toBe(`workflow run ci.yml --repo ${REPOSITORY} --ref ${BRANCH}`)
})

test('nothing is committed when dist is the same', () => {
  writeFileSync(join(folder, 'licenses.txt'), 'main')
  const tree = ['dist/index.js', 'dist/licenses.txt'].map((path) => ({ path, type: 'blob', sha: ID_OF_MAIN }))
  expect(commit({ tree })).toBe('dist is what the update builds already.')
  expect(sent).toEqual([])
})

describe('is refused, and nothing written:', () => {
  const notBuilt = `did not build a branch of Dependabot in ${REPOSITORY}`
  const notOpen = `No open pull request of Dependabot is at ${HEAD}`

  test.each<[string, GitHub, string]>([
    ['a run of another workflow', { run: { ...RUN, path: '.github/workflows/ci.yml' } }, notBuilt],
    ['a run of a fork', { run: { ...RUN, head_repository: { full_name: 'mallory/databricks-run' } } }, notBuilt],
    ['a run that was not for a pull request', { run: { ...RUN, event: 'push' } }, notBuilt],
    ['a run that failed', { run: { ...RUN, conclusion: 'failure' } }, notBuilt],
    ['a branch of somebody else', { run: { ...RUN, head_branch: 'main' } }, notBuilt],
    ['an answer without fields', { run: {} }, notBuilt],
    ['a branch without a pull request', { pulls: [] }, notOpen],
    ['a pull request of somebody else', { pulls: [{ ...PULL, user: { login: 'mallory' } }] }, notOpen],
    ['a pull request that is closed', { pulls: [{ ...PULL, state: 'closed' }] }, notOpen],
    [
      'a pull request that has moved on',
      { pulls: [{ ...PULL, head: { ...PULL.head, sha: 'e'.repeat(40) } }] },
      notOpen,
    ],
    ['a commit that GitHub does not list whole', { truncated: true }, 'did not list all files'],
  ])('%s', (_what, github, told) => {
    expect(() => commit(github)).toThrow(told)
    expect(sent).toEqual([])
  })

  test.each<[string, () => void, string]>([
    ['a folder', () => mkdirSync(join(folder, 'workflows')), 'Not files of dist: ["workflows"]'],
    ['a link', () => symlinkSync(join(folder, 'index.js'), join(folder, 'link.js')), 'Not files of dist: ["link.js"]'],
    [
      'a file of another kind',
      () => writeFileSync(join(folder, 'action.yml'), ''),
      'Not files of dist: ["action.yml"]',
    ],
    ['a hidden file', () => writeFileSync(join(folder, '.x.js'), ''), 'Not files of dist: [".x.js"]'],
    ['a name with blanks', () => writeFileSync(join(folder, 'a b.js'), ''), 'Not files of dist: ["a b.js"]'],
    ['more than dist can have', () => writeFileSync(join(folder, 'big.js'), Buffer.alloc(10_000_001)), 'are no dist'],
    ['no entry', () => rmSync(join(folder, 'index.js')), 'has no index.js'],
  ])('%s among what was built', (_what, put, told) => {
    put()
    expect(() => commit()).toThrow(told)
    expect(sent).toEqual([])
  })
})
