import { describe, expect, it } from '@jest/globals'
import { readContext } from '../../src/action/context.ts'
import { missingIdentity } from '../../src/model/workflow.ts'
import { cpuMs } from '../builders/cpu.ts'

const env = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'octo/sales',
  GITHUB_SHA: 'merge',
  GITHUB_RUN_ID: '17',
}

describe('the commit under test', () => {
  it('is the head of the pull request, in the fork it lives in', () => {
    expect(
      readContext(env, { pull_request: { number: 7, head: { sha: 'head', repo: { full_name: 'fork/sales' } } } }),
    ).toMatchObject({ sha: 'head', gitUrl: 'https://github.com/fork/sales', pullRequest: 7 })
  })

  it('is GITHUB_SHA of this repository for any other event', () => {
    expect(readContext(env, { ref: 'refs/heads/main' })).toMatchObject({
      sha: 'merge',
      gitUrl: 'https://github.com/octo/sales',
      pullRequest: undefined,
    })
  })

  it('has no repository any more when the fork is gone', () => {
    expect(readContext(env, { pull_request: { head: { sha: 'head', repo: null } } }).gitUrl).toBeUndefined()
  })

  it('lives on GitHub Enterprise away from github.com', () => {
    expect(readContext({ ...env, GITHUB_SERVER_URL: 'https://ghes.example/' }, {})).toMatchObject({
      gitProvider: 'gitHubEnterprise',
      gitUrl: 'https://ghes.example/octo/sales',
    })
  })
})

describe("GitHub's API", () => {
  const apiUrlOf = (more: Record<string, string>): string => readContext({ ...env, ...more }, {}).apiUrl

  it('is where the runner says', () => {
    expect(apiUrlOf({ GITHUB_API_URL: 'https://api.octo.ghe.com' })).toBe('https://api.octo.ghe.com')
  })

  it('is where it is by its nature when the runner says nothing', () => {
    expect(apiUrlOf({})).toBe('https://api.github.com')
    expect(apiUrlOf({ GITHUB_SERVER_URL: 'https://ghes.example/' })).toBe('https://ghes.example/api/v3')
  })
})

it('a comment on a pull request belongs to it, one on an issue does not', () => {
  expect(readContext(env, { issue: { number: 9, pull_request: {} } }).pullRequest).toBe(9)
  expect(readContext(env, { issue: { number: 9 } }).pullRequest).toBeUndefined()
})

it.each([undefined, null, 7, 'x', [], { pull_request: 'x' }, { pull_request: { head: 5 } }])(
  'an event of any shape is survived: %j',
  (event) => {
    expect(readContext({}, event)).toMatchObject({ runAttempt: '1', repository: '' })
  },
)

it('an address of the server that ends in 5 MB of slashes, or nearly so, costs next to nothing', () => {
  const slashes = '/'.repeat(5_000_000)
  const started = cpuMs()
  const serverUrlOf = (url: string): string => readContext({ ...env, GITHUB_SERVER_URL: url }, {}).serverUrl
  expect(serverUrlOf(`https://ghes.example${slashes}`)).toBe('https://ghes.example')
  expect(serverUrlOf(`https://ghes.example${slashes}x`)).toHaveLength(slashes.length + 21)
  expect(cpuMs() - started).toBeLessThan(500)
})

describe('what identifies a step', () => {
  const all = {
    GITHUB_REPOSITORY: 'octo/sales',
    GITHUB_RUN_ID: '17',
    GITHUB_JOB: 'nightly',
    GITHUB_ACTION: '__octo_databricks-run',
  }

  it('is all there on a runner of GitHub', () => {
    expect(missingIdentity(readContext(all, {}))).toEqual([])
  })

  it.each(Object.keys(all))('lacks %s where that is not set, or empty', (name) => {
    expect(missingIdentity(readContext({ ...all, [name]: undefined }, {}))).toEqual([name])
    expect(missingIdentity(readContext({ ...all, [name]: '' }, {}))).toEqual([name])
  })

  it('lacks the workflow run under act, where every run has the id 1', () => {
    expect(missingIdentity(readContext({ ...all, GITHUB_RUN_ID: '1', ACT: 'true' }, {}))).toEqual(['GITHUB_RUN_ID'])
  })

  it('lacks everything outside of a runner', () => {
    expect(missingIdentity(readContext({}, undefined)).sort()).toEqual(Object.keys(all).sort())
  })
})
