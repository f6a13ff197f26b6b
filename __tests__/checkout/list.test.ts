import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, writeFileSync } from 'node:fs'
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { createRunGit, type RunGit } from '../../src/checkout/git.ts'
import { listFiles } from '../../src/checkout/list.ts'
import { tellRemarks } from '../../src/checkout/remarks.ts'
import { checkoutOf, commitAll, gitIn, repositoryOf } from '../builders/checkout.ts'
import { cpuMs } from '../builders/cpu.ts'

const git = createRunGit(process.env)

async function list(root: string, run: RunGit = git): Promise<{ paths: string[]; told: string[] }> {
  const listing = await listFiles(run, root)
  if ('fault' in listing) throw new Error(listing.fault)
  return { paths: listing.files.map(({ path }) => path), told: tellRemarks(listing.remarks) }
}

describe('the files of a checkout', () => {
  it('are those that Git tracks and that are there, with their sizes', async () => {
    const root = await repositoryOf({
      'a.py': '1',
      'b/c.txt': '22',
      '.hidden': '333',
      gone: '',
      '.gitignore': 'out/\n',
    })
    await rm(join(root, 'gone'))
    await mkdir(join(root, 'out'))
    for (const path of ['out/x', 'untracked', 'node_modules']) await writeFile(join(root, path), '')
    expect(await listFiles(git, root)).toEqual({
      files: [
        { path: '.gitignore', bytes: 5 },
        { path: '.hidden', bytes: 3 },
        { path: 'a.py', bytes: 1 },
        { path: 'b/c.txt', bytes: 2 },
      ],
      remarks: [],
    })
  })

  it('are, without a .git, all that is not hidden', async () => {
    const files = {
      'a.py': '',
      'b/c': '',
      '.env': '',
      '.d/e': '',
      'b/.f': '',
      'node_modules/g': '',
      'b/node_modules/h': '',
    }
    expect(await list(await checkoutOf(files))).toEqual({ paths: ['a.py', 'b/c'], told: [] })
  })

  it('are none where there is no folder', async () => {
    expect(await list(join(await checkoutOf({}), 'nowhere'))).toEqual({ paths: [], told: [] })
  })

  it('are found in a worktree, in a shallow clone, and in a repository without a commit', async () => {
    const root = await repositoryOf({ 'a.py': '', 'b/c': '' })
    gitIn(root, 'worktree', 'add', '--quiet', 'tree', '-b', 'other')
    gitIn(root, 'clone', '--quiet', '--depth=1', `file://${root}`, 'shallow')
    for (const folder of ['tree', 'shallow']) expect((await list(join(root, folder))).paths).toEqual(['a.py', 'b/c'])
    const fresh = await checkoutOf({ x: '' })
    gitIn(fresh, 'init', '--quiet')
    gitIn(fresh, 'add', 'x')
    expect((await list(fresh)).paths).toEqual(['x'])
  })

  it('are left out by a sparse checkout', async () => {
    const root = await repositoryOf({ 'a/x': '', 'b/y': '', z: '' })
    gitIn(root, 'sparse-checkout', 'set', 'a')
    expect((await list(root)).paths).toEqual(['a/x', 'z'])
  })

  it('in conflict are there once', async () => {
    const root = await repositoryOf({ a: '1' })
    gitIn(root, 'checkout', '--quiet', '-b', 'other')
    writeFileSync(join(root, 'a'), '2')
    commitAll(root)
    gitIn(root, 'checkout', '--quiet', 'main')
    writeFileSync(join(root, 'a'), '3')
    commitAll(root)
    expect(() => gitIn(root, 'merge', 'other')).toThrow()
    expect((await list(root)).paths).toEqual(['a'])
  })

  it('may have any name that is UTF-8', async () => {
    const names = [
      'new\nline.py',
      '"q"\'.py',
      '%0A.py',
      '::error::x.py',
      ' ',
      'tab\t',
      'ü 日本.py',
      '-rf',
      '*',
      '\\',
      '$(x)',
    ]
    const files = Object.fromEntries(names.map((name) => [name, '']))
    for (const root of [await repositoryOf(files), await checkoutOf(files)])
      expect(await list(root)).toEqual({ paths: [...names].sort(), told: [] })
  })

  it('are left out, with a warning, when their names are not UTF-8', async () => {
    for (const root of [await repositoryOf({ a: '' }), await checkoutOf({ a: '' })]) {
      writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0x62, 0xff])]), '')
      if (existsSync(join(root, '.git'))) commitAll(root)
      expect(await list(root)).toEqual({ paths: ['a'], told: ['b\ufffd is left out: its name is not UTF-8.'] })
    }
  })

  it('are listed where another user owns the repository, as in a container', async () => {
    const root = await repositoryOf({ a: '' })
    const program = execFileSync('which', ['git']).toString().trim()
    const bin = await checkoutOf({ git: `#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec ${program} "$@"\n` })
    chmodSync(join(bin, 'git'), 0o755)
    const env = { ...process.env, PATH: bin }
    expect(() => execFileSync('git', ['status'], { cwd: root, env, stdio: 'pipe' })).toThrow(/dubious ownership/)
    expect((await list(root, createRunGit(env))).paths).toEqual(['a'])
  })

  it('are told to be unknown when git is not there, does not answer, or refuses', async () => {
    const root = await repositoryOf({ a: '' })
    expect(await listFiles(createRunGit({ PATH: '/nowhere' }), root)).toEqual({
      fault: 'git, which knows the files of the checkout, is not installed here.',
    })
    writeFileSync(join(root, '.git/index'), 'broken')
    expect(await listFiles(git, root)).toEqual({
      fault: expect.stringMatching(/^git ls-files ended with 128: .*index/),
    })
  })

  it('cost little, 5,000 of them', async () => {
    const files = Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`d${n % 70}/e${n % 7}/f${n}.py`, `${n}`]))
    const root = await repositoryOf(files)
    const started = cpuMs()
    expect((await list(root)).paths).toHaveLength(5_000)
    expect(cpuMs() - started).toBeLessThan(1_500)
  })
})

describe('links', () => {
  /** The files, the links beside them, in a repository and without one. */
  async function withLinks(files: Record<string, string>, links: Record<string, string>): Promise<string[]> {
    const roots = [await repositoryOf(files), await checkoutOf(files)]
    for (const root of roots)
      for (const [path, target] of Object.entries(links)) await symlink(target, join(root, path))
    commitAll(roots[0]!)
    return roots
  }

  it('stand for the files and folders that they lead to', async () => {
    const files = { 'lib/a.py': '12345', 'lib/deep/b.py': '', 'etl/x.py': '' }
    for (const root of await withLinks(files, {
      'etl/lib': '../lib',
      'etl/one.py': '../lib/a.py',
      two: 'etl/one.py',
    })) {
      expect(await list(root)).toEqual({
        paths: ['etl/lib/a.py', 'etl/lib/deep/b.py', 'etl/one.py', 'etl/x.py', 'lib/a.py', 'lib/deep/b.py', 'two'],
        told: [],
      })
      expect(await listFiles(git, root)).toMatchObject({ files: expect.arrayContaining([{ path: 'two', bytes: 5 }]) })
    }
  })

  it.each(['/etc', '/etc/passwd', '..', '../../etc', 'nowhere', '.git', '.git/config', '.git/hooks'])(
    'to %s are left out with a warning',
    async (target) => {
      for (const root of await withLinks({ 'a/x': '' }, { out: target }))
        expect(await list(root)).toEqual({
          paths: ['a/x'],
          told: ['out is a link and is left out: it leads out of the checkout, or to nothing that is imported.'],
        })
    },
  )

  it('to files that Git does not track are left out', async () => {
    const root = await repositoryOf({ a: '', '.gitignore': 'secret\n' })
    await writeFile(join(root, 'secret'), 'x')
    await symlink('secret', join(root, 'link'))
    commitAll(root)
    expect((await list(root)).paths).toEqual(['.gitignore', 'a'])
  })

  it('that lead out from within a linked folder are left out', async () => {
    for (const root of await withLinks({ 'lib/a': '' }, { 'lib/out': '/etc', again: 'lib' })) {
      expect((await list(root)).paths).toEqual(['again/a', 'lib/a'])
      expect((await list(root)).told).toEqual([expect.stringMatching(/^again\/out, lib\/out are links/)])
    }
  })

  it('that lead back to where they are, at once or over others, are left out', async () => {
    const links = { self: 'self', 'a/up': '..', 'a/here': '.', 'a/b': '../b', 'b/a': '../a', p: 'q', q: 'p' }
    for (const root of await withLinks({ 'a/x': '', 'b/y': '' }, links)) {
      const { paths, told } = await list(root)
      expect(paths).toEqual(['a/b/y', 'a/x', 'b/a/x', 'b/y'])
      expect(told).toEqual([expect.stringMatching(/are links and are left out: they lead back/)])
    }
  })

  it('that multiply are given up', async () => {
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`d${n}/f`, '']))
    const links = Object.fromEntries(
      Array.from({ length: 19 }, (_, n) => ['l', 'm', 'n'].map((name) => [`d${n}/${name}`, `../d${n + 1}`])).flat(),
    )
    const started = cpuMs()
    for (const root of await withLinks(files, links)) {
      const { paths, told } = await list(root)
      expect(paths.length).toBeLessThan(60_000)
      expect(told.join()).toContain('stand for too many files')
    }
    expect(cpuMs() - started).toBeLessThan(10_000)
  })

  it('in place of a folder that Git tracks lead nowhere', async () => {
    const root = await repositoryOf({ 'etc/passwd': '', 'etc/deep/x': '', a: '' })
    await rm(join(root, 'etc'), { recursive: true })
    await symlink('/etc', join(root, 'etc'))
    expect(await list(root)).toEqual({ paths: ['a'], told: [expect.stringMatching(/^etc is a link and is left out/)] })
  })
})

it('pipes are left out with a warning, and nobody waits for them', async () => {
  for (const root of [await repositoryOf({ a: '', b: '' }), await checkoutOf({ a: '' })]) {
    await rm(join(root, 'b'), { force: true })
    execFileSync('mkfifo', [join(root, 'b')])
    expect(await list(root)).toEqual({ paths: ['a'], told: [expect.stringMatching(/^b is left out: .*a pipe/)] })
  }
})

describe('submodules', () => {
  it('are imported as they lie there, with a warning, also those of submodules', async () => {
    const inner = await repositoryOf({ 'i.py': '', '.gitignore': 'skip\n' })
    const middle = await repositoryOf({ 'm.py': '' })
    gitIn(middle, 'submodule', '--quiet', 'add', inner, 'inner')
    commitAll(middle)
    const root = await repositoryOf({ 'a.py': '' })
    gitIn(root, 'submodule', '--quiet', 'add', middle, 'libs/middle')
    gitIn(root, 'submodule', '--quiet', 'update', '--init', '--recursive')
    commitAll(root)
    await writeFile(join(root, 'libs/middle/inner/skip'), '')
    expect((await list(root)).paths).toEqual([
      '.gitmodules',
      'a.py',
      'libs/middle/.gitmodules',
      'libs/middle/inner/.gitignore',
      'libs/middle/inner/i.py',
      'libs/middle/m.py',
    ])
    expect((await list(root)).told).toEqual([
      expect.stringMatching(/^libs\/middle, libs\/middle\/inner are submodules/),
    ])
  })

  it('that are not checked out draw a warning that says how', async () => {
    const root = await repositoryOf({ 'a.py': '' })
    gitIn(root, 'submodule', '--quiet', 'add', await repositoryOf({ m: '' }), 'libs')
    commitAll(root)
    gitIn(root, 'submodule', '--quiet', 'deinit', '--force', 'libs')
    expect(await list(root)).toEqual({
      paths: ['.gitmodules', 'a.py'],
      told: [expect.stringMatching(/^libs is a submodule that is not checked out.*`submodules: true`/)],
    })
  })

  it('in whose place somebody has put a link lead nowhere', async () => {
    const outside = await repositoryOf({ secret: '' })
    const root = await repositoryOf({ 'a.py': '' })
    gitIn(root, 'submodule', '--quiet', 'add', outside, 'libs')
    commitAll(root)
    await rm(join(root, 'libs'), { recursive: true })
    await symlink(outside, join(root, 'libs'))
    expect(await list(root)).toEqual({
      paths: ['.gitmodules', 'a.py'],
      told: [expect.stringMatching(/^libs is a submodule that is not checked out/)],
    })
  })
})

it('a few names stand for many in a warning', () => {
  const remarks = Array.from({ length: 700 }, (_, n) => ({ path: `l${n}`, about: 'link' as const }))
  expect(tellRemarks(remarks)).toEqual([expect.stringMatching(/^l0, l1, l2, l3, l4 and 695 more are links/)])
  expect(tellRemarks([{ path: 'a\n::error::x', about: 'link' }])[0]).toMatch(/^"a\\n::error::x" is a link/)
})
