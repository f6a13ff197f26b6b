import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { createRunGit } from '../../src/checkout/git.ts'
import { locate } from '../../src/checkout/locate.ts'
import { checkoutOf, gitIn } from '../builders/checkout.ts'

const git = createRunGit(process.env)
const SALES = { serverUrl: 'https://github.com', repository: 'octo/sales' }
const URL = 'https://github.com/octo/sales'

/** A workspace with checkouts: folder → origin. */
async function workspaceOf(checkouts: Record<string, string>): Promise<string> {
  const workspace = await checkoutOf({ 'etl/a.py': '' })
  for (const [folder, origin] of Object.entries(checkouts)) {
    await mkdir(join(workspace, folder), { recursive: true })
    gitIn(join(workspace, folder), 'init', '--quiet')
    gitIn(join(workspace, folder), 'remote', 'add', 'origin', origin)
  }
  return workspace
}

it.each([
  ['a workspace that is a checkout is the one', { '.': 'https://github.com/x/y', sub: URL }, ''],
  ['a workspace without any is the one', {}, ''],
  ['the only one below is, whatever its origin', { 'a/b/c': 'https://github.com/x/y' }, 'a/b/c'],
  ['of several it is that of this repository', { code: URL, tools: 'https://github.com/octo/tools' }, 'code'],
  ['on this server', { code: URL, mirror: 'https://ghe.example/octo/sales' }, 'code'],
  ['one within another does not count', { code: URL, 'code/libs/x': URL }, 'code'],
  ['one too deep does not count', { 'a/b/c/d': URL }, ''],
])('%s', async (_, checkouts, folder) => {
  const workspace = await workspaceOf(checkouts)
  expect(await locate(git, workspace, SALES)).toEqual({ root: join(workspace, folder) })
})

it('of this repository twice, it is the one that all lines name; else the fault names both', async () => {
  const workspace = await workspaceOf({ base: URL, head: URL, tools: 'https://github.com/octo/tools' })
  const at = (...lines: string[]) => locate(git, workspace, SALES, lines)
  expect(await at('head/etl/*', '!./head/etl/x')).toEqual({ root: join(workspace, 'head') })
  for (const lines of [[], ['etl/*'], ['head/a', 'base/b'], ['tools/x']])
    expect(await at(...lines)).toEqual({
      fault: expect.stringMatching(/several checkouts of octo\/sales: base, head\. .*begin each line/),
    })
})

it('several of other repositories are a fault, too', async () => {
  const workspace = await workspaceOf({ a: 'https://github.com/x/a', b: 'https://github.com/x/b' })
  expect(await locate(git, workspace, SALES)).toEqual({
    fault: expect.stringMatching(/several checkouts, none of them of octo\/sales: a, b\. /),
  })
  expect(await locate(git, workspace, SALES, ['b/x'])).toEqual({ root: join(workspace, 'b') })
})

it('a workspace that is not there is where it was said to be', async () => {
  expect(await locate(git, '/nowhere', SALES)).toEqual({ root: '/nowhere' })
})
