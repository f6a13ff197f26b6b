import { symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { checkoutFiles } from '../../src/checkout/files.ts'
import { findNotebooks, type FoundNotebooks } from '../../src/action/notebooks.ts'
import { withoutExtension } from '../../src/model/source.ts'
import { checkoutOf, PYTHON, SQL } from '../builders/checkout.ts'
import { cpuMs } from '../builders/cpu.ts'

const SCALA = '// Databricks notebook source\nval x = 1\n'
const PLAIN = 'print(1)\n'

async function find(files: Record<string, string>, ...lines: string[]): Promise<FoundNotebooks> {
  return findNotebooks(lines, await checkoutOf(files), checkoutFiles)
}

/** The paths without their extensions, as the service names them. */
async function pathsOf(files: Record<string, string>, ...lines: string[]): Promise<string[]> {
  const { notebooks, faults } = await find(files, ...lines)
  expect(faults).toEqual([])
  expect(notebooks.every(({ source }) => source === 'repository')).toBe(true)
  return notebooks.map(({ path }) => withoutExtension(path))
}

const CHECKOUT = {
  'etl/orders.py': PYTHON,
  'etl/returns.sql': SQL,
  'etl/model.scala': SCALA,
  'etl/plot.r': PYTHON,
  'etl/upper.R': PYTHON,
  'etl/jupyter.ipynb': '{}',
  'etl/deep/er/last.py': PYTHON,
  'etl/helper.py': PLAIN,
  'README.md': '# readme',
  'node_modules/x/a.py': PYTHON,
  'etl/node_modules/b.py': PYTHON,
  '.git/c.py': PYTHON,
}

describe('a path in the repository', () => {
  it.each(['etl/orders.py', 'etl/orders', './etl/orders.py', 'etl//orders', './/etl/./orders.py'])(
    '%s is the notebook, without its extension',
    async (line) => {
      expect(await pathsOf(CHECKOUT, line)).toEqual(['etl/orders'])
    },
  )

  it.each(['returns', 'model', 'plot', 'upper', 'jupyter'])('may have any of the extensions: %s', async (name) => {
    expect(await pathsOf(CHECKOUT, `etl/${name}`)).toEqual([`etl/${name}`])
  })

  it('is there once, however often and however it is named, and sorted', async () => {
    expect(await pathsOf(CHECKOUT, 'etl/returns', 'etl/orders.py', 'etl/orders', 'etl/ord*')).toEqual([
      'etl/orders',
      'etl/returns',
    ])
  })

  it('may have brackets, braces, spaces and other letters in its name', async () => {
    const names = ['a [1].py', 'b{2}.py', 'c(3).py', 'ü é.py', '日本.py', '!d.py', '@(e).py']
    const files = Object.fromEntries(names.map((file) => [file, PYTHON]))
    for (const name of names) expect(await pathsOf(files, `./${name}`)).toEqual([name.slice(0, -3)])
  })

  it('is a notebook whatever ends its first line, and whatever begins it', async () => {
    const first = '# Databricks notebook source'
    for (const text of [first, `${first}\r\nx`, `${first}  \nx`, `\ufeff${first}\n`])
      expect(await pathsOf({ 'a.py': text }, 'a.py')).toEqual(['a'])
  })

  it.each([
    ['a.py', PLAIN, '# Databricks notebook source'],
    ['a.sql', '# Databricks notebook source', '-- Databricks notebook source'],
    ['a.scala', '-- Databricks notebook source', '// Databricks notebook source'],
    ['a.R', '', '# Databricks notebook source'],
    ['a.py', '\n# Databricks notebook source', '# Databricks notebook source'],
    ['a.py', '# Databricks notebook sources', '# Databricks notebook source'],
    ['a.py', '\ufffd\u0000'.repeat(500), '# Databricks notebook source'],
  ])('%s of %j is none, and the fault says the line it needs', async (file, text, line) => {
    const { faults, notebooks } = await find({ [file]: text }, file)
    expect(notebooks).toEqual([])
    expect(faults).toEqual([expect.stringMatching(new RegExp(`${file}.*"${line}"`))])
  })

  it('that is not there draws the nearest that is', async () => {
    expect((await find(CHECKOUT, 'etl/order.py')).faults).toEqual([
      expect.stringMatching(/"etl\/order\.py".*Did you mean "etl\/orders\.py"\?/),
    ])
    expect((await find(CHECKOUT, 'elt/orders.py')).faults).toEqual([
      expect.stringMatching(/"elt\/orders\.py" matches no notebook/),
    ])
    expect((await find(CHECKOUT, 'README.md')).faults).toHaveLength(1)
  })

  it('that is a folder draws the pattern for what is in it', async () => {
    expect((await find(CHECKOUT, 'etl/')).faults).toEqual([expect.stringContaining('"etl/*"')])
  })

  it('that two notebooks share but for the extension is a fault that names both', async () => {
    const files = { 'x/a.py': PYTHON, 'x/a.sql': SQL, 'x/b.py': PYTHON }
    for (const line of ['x/a', 'x/a.py', 'x/*', 'x/*.py', '**/a.sql']) {
      expect((await find(files, line)).faults).toEqual([expect.stringMatching(/x\/a\.py and x\/a\.sql/)])
    }
    expect(await pathsOf(files, 'x/b')).toEqual(['x/b'])
    expect(await pathsOf({ 'a.py': PYTHON, 'a.sql': 'SELECT 1' }, 'a')).toEqual(['a'])
  })

  it('that two notebooks share but for the extension is a fault over several lines, too', async () => {
    const files = { 'x/a.py': PYTHON, 'x/a.sql': SQL, 'y/b.py': PYTHON, 'y/b.SQL': SQL }
    for (const lines of [
      ['x/a.py', 'x/a.sql'],
      ['x/*.py', 'x/*.sql'],
    ])
      expect((await find(files, ...lines)).faults.join()).toContain('x/a.py and x/a.sql')
    for (const lines of [
      ['y/b.py', 'y/b.SQL'],
      ['y/*.py', 'y/*.SQL'],
    ])
      expect((await find(files, ...lines)).faults).toEqual([expect.stringContaining('y/b.SQL and y/b.py')])
  })

  it.each([
    '../a.py',
    'etl/../../a.py',
    'etl/..',
    '{..,etl}/*.py',
    '@(..)/a.py',
    'etl\\orders.py',
    'C:/a.py',
    'C:\\a.py',
    './',
    '.',
  ])('%s leads nowhere', async (line) => {
    expect((await find(CHECKOUT, line)).faults).toEqual([expect.stringContaining(JSON.stringify(line))])
  })
})

describe('a glob', () => {
  it.each([
    ['etl/*.py', ['etl/orders']],
    ['etl/**/*.py', ['etl/deep/er/last', 'etl/orders']],
    ['**/*.py', ['etl/deep/er/last', 'etl/orders']],
    ['etl/*', ['etl/jupyter', 'etl/model', 'etl/orders', 'etl/plot', 'etl/returns', 'etl/upper']],
    ['etl/{orders,returns}.*', ['etl/orders', 'etl/returns']],
    ['etl/[jm]*', ['etl/jupyter', 'etl/model']],
    ['etl/@(orders|returns).*', ['etl/orders', 'etl/returns']],
    ['./etl/?rders.py', ['etl/orders']],
  ])('%s keeps the notebooks', async (line, paths) => {
    expect(await pathsOf(CHECKOUT, line)).toEqual(paths)
  })

  it('warns of files that are no notebooks, with their number', async () => {
    expect((await find(CHECKOUT, 'etl/*')).warnings).toEqual([expect.stringMatching(/"etl\/\*".* 1 file /)])
    expect((await find({ ...CHECKOUT, 'etl/helper2.py': PLAIN }, 'etl/*')).warnings).toEqual([
      expect.stringMatching(/"etl\/\*".* 2 files /),
    ])
    expect((await find(CHECKOUT, 'etl/deep/**')).warnings).toEqual([])
  })

  it('that matches nothing, or no notebook, is a fault', async () => {
    expect((await find(CHECKOUT, 'elt/*.py')).faults).toEqual([
      expect.stringContaining('"elt/*.py" matches no notebook'),
    ])
    expect((await find(CHECKOUT, 'etl/help*')).faults).toEqual([
      expect.stringContaining('# Databricks notebook source'),
    ])
  })

  it.each(['node_modules/**/*.py', '.git/*.py', 'etl/node_modules/*', 'node_modules/x/a.py', '.git/c.py'])(
    'never finds %s',
    async (line) => {
      const { notebooks, faults } = await find(CHECKOUT, line)
      expect(notebooks).toEqual([])
      expect(faults).toHaveLength(1)
    },
  )

  it('does not go through links', async () => {
    const outer = await checkoutOf({ 'outside/secret.py': PYTHON, 'checkout/a.py': PYTHON })
    const checkout = join(outer, 'checkout')
    await symlink(join(outer, 'outside'), join(checkout, 'out'))
    await symlink(join(outer, 'outside/secret.py'), join(checkout, 'secret.py'))
    await symlink('.', join(checkout, 'again'))
    for (const line of ['out/*', 'out/secret.py', 'secret.py', 'again/a.py', 'again/*']) {
      expect(await findNotebooks([line], checkout, checkoutFiles)).toMatchObject({
        notebooks: [],
        faults: [expect.any(String)],
      })
    }
    expect((await findNotebooks(['**/*.py'], checkout, checkoutFiles)).notebooks).toEqual([
      { source: 'repository', path: 'a.py' },
    ])
  })

  it.each([
    '[.][.]/outside/*',
    '{.,x}{.,x}/outside/*',
    '.{.,}/outside/*.py',
    '?(.)?(.)/outside/*',
    '@(.).*/outside/secret.py',
    '[.].*/outside/*',
    'x/{[.][.],y}/../outside/*',
  ])('does not lead out by a trick: %s', async (line) => {
    const outer = await checkoutOf({ 'outside/secret.py': PYTHON, 'checkout/x/a.py': PYTHON })
    expect(await findNotebooks([line], join(outer, 'checkout'), checkoutFiles)).toMatchObject({
      notebooks: [],
      faults: [expect.any(String)],
    })
  })

  it('works in a checkout that is itself behind a link', async () => {
    const checkout = await checkoutOf({ 'x/a.py': PYTHON })
    const link = join(dirname(checkout), `${checkout.slice(-6)}-link`)
    await symlink(checkout, link)
    expect((await findNotebooks(['x/*'], link, checkoutFiles)).notebooks).toEqual([
      { source: 'repository', path: 'x/a.py' },
    ])
  })
})

describe('a line that begins with !', () => {
  it.each([
    [
      ['etl/*', '!etl/o*'],
      ['etl/jupyter', 'etl/model', 'etl/plot', 'etl/returns', 'etl/upper'],
    ],
    [['**/*.py', '!etl/deep'], ['etl/orders']],
    [['**/*.py', '! ./etl/orders'], ['etl/deep/er/last']],
    [
      ['**/*.py', '!etl/orders.py', 'etl/orders'],
      ['etl/deep/er/last', 'etl/orders'],
    ],
    [['etl/*.py', '!**/wip_*'], ['etl/orders']],
  ])('takes out of what the lines before it name: %j', async (lines, paths) => {
    expect(await pathsOf(CHECKOUT, ...lines)).toEqual(paths)
  })

  it('takes out notebooks of the workspace, too', async () => {
    const { notebooks, faults } = await find(CHECKOUT, '/Shared/a', '/Shared/b', '!/Shared/a/')
    expect([notebooks, faults]).toEqual([[{ source: 'workspace', path: '/Shared/b' }], []])
  })

  it('that names nothing there is warns, since it may be a slip', async () => {
    for (const line of ['!etl/odrers', '!/Shared/x'])
      expect((await find(CHECKOUT, 'etl/orders', line)).warnings).toEqual([
        expect.stringContaining(`${JSON.stringify(line)} takes nothing out`),
      ])
  })

  it.each([
    [['!etl/orders', 'etl/*'], /"!etl\/orders" .*it is the first.*"\.\/!etl\/orders"/],
    [['etl/orders', '!etl/*'], /take out all/],
    [['etl/orders', '!../x'], /"!\.\.\/x" leads out/],
    [['etl/orders', '!'], /"!" names nothing/],
  ])('is a fault where it cannot be meant: %j', async (lines, fault) => {
    expect((await find(CHECKOUT, ...lines)).faults).toEqual([expect.stringMatching(fault)])
  })

  it('does away with two that differ only in extension when it takes out both', async () => {
    const files = { 'x/a.py': PYTHON, 'x/a.sql': SQL, 'x/b.py': PYTHON }
    expect(await pathsOf(files, 'x/*', '!x/a')).toEqual(['x/b'])
    expect((await find(files, 'x/*', '!x/a.sql')).faults).toEqual([expect.stringContaining('x/a.py and x/a.sql')])
  })
})

it('two that differ only in extension are left to source-files where the checkout is imported', async () => {
  const root = await checkoutOf({ 'x/a.py': PYTHON, 'x/a.sql': SQL })
  expect((await findNotebooks(['x/a.py'], root, checkoutFiles, { source: 'checkout' })).faults).toEqual([])
})

it('a name with a line break cannot be run', async () => {
  const { faults } = await find({ 'a\nb.py': PYTHON, 'c d.v2.py': PYTHON }, '*')
  expect(faults).toEqual([expect.stringMatching(/^"a\\nb\.py" has a control character/)])
})

describe('a checkout in a folder of the workspace', () => {
  async function findIn(files: Record<string, string>, ...lines: string[]): Promise<FoundNotebooks> {
    const workspace = await checkoutOf(files)
    return findNotebooks(lines, join(workspace, 'code/sales'), checkoutFiles, { workspace })
  }

  const FILES = { 'code/sales/etl/a.py': PYTHON, 'code/sales/etl/b.py': PYTHON, 'etl/other.py': PYTHON }

  it.each([['etl/*'], ['code/sales/etl/*'], ['./code/sales/etl/a', 'etl/b'], ['**/*.py', '!code/sales/etl/c']])(
    'is named from its root, or from the workspace: %s',
    async (...lines) => {
      expect(await findIn(FILES, ...lines)).toMatchObject({
        notebooks: [
          { source: 'repository', path: 'etl/a.py' },
          { source: 'repository', path: 'etl/b.py' },
        ],
        faults: [],
      })
    },
  )

  it('loses notebooks by both names, too', async () => {
    for (const line of ['!etl/a', '!code/sales/etl/a.py'])
      expect((await findIn(FILES, 'etl/*', line)).notebooks).toEqual([{ source: 'repository', path: 'etl/b.py' }])
  })

  it('has its own path first', async () => {
    const files = { ...FILES, 'code/sales/code/sales/etl/a.py': PYTHON }
    expect((await findIn(files, 'code/sales/etl/a.py')).notebooks).toEqual([
      { source: 'repository', path: 'code/sales/etl/a.py' },
    ])
  })
})

describe('a workspace path', () => {
  it('stays as it is', async () => {
    expect((await find({}, '/Workspace/Users/me@example.com/a b', '/Repos/x/', '/Shared/[1]')).notebooks).toEqual([
      { source: 'workspace', path: '/Repos/x' },
      { source: 'workspace', path: '/Shared/[1]' },
      { source: 'workspace', path: '/Workspace/Users/me@example.com/a b' },
    ])
  })

  it('cannot be a pattern', async () => {
    expect((await find({}, '/Workspace/*')).faults).toEqual([expect.stringContaining('"/Workspace/*"')])
  })

  const onPosix = process.platform === 'win32' ? it.skip : it
  onPosix('is not one on the runner', async () => {
    const checkout = await checkoutOf({ 'etl/a.py': PYTHON })
    expect((await findNotebooks([`${checkout}/etl/a.py`], checkout, checkoutFiles)).faults).toEqual([
      expect.stringContaining('"etl/a.py"'),
    ])
  })
})

describe('in all', () => {
  const many = Object.fromEntries(
    Array.from({ length: 101 }, (_, index) => [`n/${String(index).padStart(3, '0')}.py`, PYTHON]),
  )

  it('at most 100 notebooks', async () => {
    expect((await find(many, 'n/*')).faults).toEqual([expect.stringMatching(/101.*100/)])
    expect(await pathsOf(many, 'n/0*')).toHaveLength(100)
  })

  it('an empty or missing checkout asks for actions/checkout', async () => {
    expect((await find({}, 'a.py')).faults).toEqual([expect.stringContaining('actions/checkout')])
    expect((await findNotebooks(['a.py', '*'], join(await checkoutOf({}), 'nowhere'), checkoutFiles)).faults).toEqual([
      expect.stringContaining('actions/checkout'),
      expect.stringContaining('actions/checkout'),
    ])
  })

  it('nothing is a fault', async () => {
    expect((await find({})).faults).toHaveLength(1)
  })
})

it('a path that ends in 5 MB of slashes, or nearly so, costs next to nothing', async () => {
  const slashes = '/'.repeat(5_000_000)
  const { match, ...others } = checkoutFiles
  const files = { ...others, match: (root: string, pattern: string) => match(root, pattern.slice(0, 100)) }
  const started = cpuMs()
  const { notebooks } = await findNotebooks([`/Shared/a${slashes}`, `/Shared/b${slashes}c`], '/home/me/work', files)
  expect(cpuMs() - started).toBeLessThan(500)
  expect(notebooks[0]).toEqual({ source: 'workspace', path: '/Shared/a' })
  expect(notebooks).toHaveLength(2)
})
