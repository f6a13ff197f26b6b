import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { createRunGit } from '../../src/checkout/git.ts'
import { isCloneOf, readHead } from '../../src/checkout/head.ts'
import { checkoutOf, commitAll, gitIn, repositoryOf } from '../builders/checkout.ts'

const git = createRunGit(process.env)
const UNKNOWN = { commit: undefined, parents: [], origin: undefined, isAtOriginBranch: false }

describe('what is checked out', () => {
  it('is a merge commit with its parents, also in a shallow clone, which has none of them', async () => {
    const root = await repositoryOf({ a: '' })
    gitIn(root, 'checkout', '--quiet', '-b', 'topic')
    commitAll(root)
    gitIn(root, 'checkout', '--quiet', 'main')
    gitIn(root, 'merge', '--quiet', '--no-ff', 'topic', '--message=parent 0123')
    const merge = gitIn(root, 'rev-parse', 'HEAD')
    const parents = gitIn(root, 'rev-parse', 'HEAD^1', 'HEAD^2').split('\n')
    gitIn(root, 'clone', '--quiet', '--depth=1', `file://${root}`, 'clone')
    for (const folder of [root, join(root, 'clone')])
      expect(await readHead(git, folder)).toMatchObject({ commit: merge, parents })
  })

  it('is at a branch of origin only while one points there', async () => {
    const root = await repositoryOf({ a: '' })
    gitIn(root, 'clone', '--quiet', root, 'clone')
    const clone = join(root, 'clone')
    expect(await readHead(git, clone)).toMatchObject({ origin: root, isAtOriginBranch: true })
    commitAll(clone)
    expect(await readHead(git, clone)).toMatchObject({ isAtOriginBranch: false })
    gitIn(clone, 'update-ref', 'refs/remotes/pull/1/merge', 'HEAD')
    gitIn(clone, 'update-ref', 'refs/remotes/origins/x', 'HEAD')
    expect(await readHead(git, clone)).toMatchObject({ isAtOriginBranch: false })
  })

  it('has an origin without credentials', async () => {
    const root = await repositoryOf({ a: '' })
    gitIn(root, 'remote', 'add', 'origin', 'https://x-access-token:ghs_secret@github.com/octo/sales')
    expect((await readHead(git, root)).origin).toBe('https://github.com/octo/sales')
  })

  it('is unknown without git, without a .git, with a broken one, and within the checkout of another', async () => {
    const root = await repositoryOf({ 'sub/a': '' })
    expect(await readHead(createRunGit({ PATH: '/nowhere' }), root)).toEqual(UNKNOWN)
    expect(await readHead(git, await checkoutOf({ a: '' }))).toEqual(UNKNOWN)
    expect(await readHead(git, join(root, 'sub'))).toEqual(UNKNOWN)
    expect(await readHead(git, '/nowhere')).toEqual(UNKNOWN)
    await rm(join(root, '.git/HEAD'))
    expect(await readHead(git, root)).toEqual(UNKNOWN)
  })

  it('is no commit before the first one', async () => {
    const root = await checkoutOf({})
    gitIn(root, 'init', '--quiet')
    expect(await readHead(git, root)).toEqual(UNKNOWN)
  })

  it('is not what a replacement or a variable of the environment says', async () => {
    const root = await repositoryOf({ a: '' })
    const first = gitIn(root, 'rev-parse', 'HEAD')
    commitAll(root)
    const second = gitIn(root, 'rev-parse', 'HEAD')
    gitIn(root, 'replace', second, first)
    const other = await repositoryOf({ b: '' })
    const steered = createRunGit({ ...process.env, GIT_DIR: join(other, '.git'), GIT_NO_REPLACE_OBJECTS: '' })
    expect(await readHead(steered, root)).toMatchObject({ commit: second, parents: [first] })
  })
})

it('git runs no program that the repository names, and sees no input of the step', async () => {
  const root = await repositoryOf({ a: '' })
  const spied = join(root, 'spied')
  writeFileSync(join(root, 'spy.sh'), `#!/bin/sh\nenv > '${spied}'\n`, { mode: 0o755 })
  gitIn(root, 'config', 'core.fsmonitor', join(root, 'spy.sh'))
  gitIn(root, 'config', 'alias.spy', `!${join(root, 'spy.sh')}`)
  gitIn(root, 'status')
  expect(readFileSync(spied, 'utf8')).toContain('PATH=')
  await rm(spied)

  const steered = createRunGit({ ...process.env, INPUT_TOKEN: 'x', GIT_SECRET: 'y' })
  await steered(root, ['status'])
  expect(existsSync(spied)).toBe(false)
  await steered(root, ['spy'])
  expect(readFileSync(spied, 'utf8')).not.toMatch(/INPUT_|GIT_SECRET/)
})

describe('a clone is of a repository', () => {
  it.each([
    'https://github.com/octo/sales',
    'https://github.com/Octo/Sales.git',
    'https://x:y@github.com/octo/sales/',
    'git@github.com:octo/sales.git',
    'org-1234@github.com:octo/sales',
    'ssh://git@github.com:22/octo/sales.git',
    'git://github.com/octo/sales',
  ])('%s', (url) => {
    expect(isCloneOf(url, 'https://github.com', 'octo/sales')).toBe(true)
  })

  it.each([
    undefined,
    '',
    'sales',
    '/github.com/octo/sales',
    'file:///octo/sales',
    'https://github.com.evil.example/octo/sales',
    'https://ghe.example/octo/sales',
    'https://github.com/octo/sales2',
    'https://github.com/fork/sales',
    'https://github.com@evil.example/octo/sales',
    'git@evil.example:github.com/octo/sales',
  ])('not %s', (url) => {
    expect(isCloneOf(url, 'https://github.com', 'octo/sales')).toBe(false)
  })

  it('on a server of its own, with its port', () => {
    expect(isCloneOf('https://ghe.example:8443/o/s.git', 'https://ghe.example:8443', 'o/s')).toBe(true)
    expect(isCloneOf('https://ghe.example/o/s.git', 'https://ghe.example:8443', 'o/s')).toBe(false)
  })
})
