import { symlink, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { Reader } from '../../src/action/reader.ts'
import { readSource, type Source } from '../../src/action/source.ts'
import { createRunGit } from '../../src/checkout/git.ts'
import { createCheckoutTree } from '../../src/checkout/tree.ts'
import { checkoutOf, commitAll, gitIn, PYTHON, repositoryOf, SQL } from '../builders/checkout.ts'
import { cpuMs } from '../builders/cpu.ts'

const tree = createCheckoutTree(createRunGit(process.env))
const JUPYTER = JSON.stringify({ cells: [], metadata: {}, nbformat: 4 })
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`
const FILES = { 'etl/load.py': PYTHON, 'etl/show.sql': SQL, 'src/x.py': 'x = 1\n', 'data/a.csv': '1\n' }

interface Read extends Source {
  faults: string[]
  warnings: string[]
  paths?: string[]
}

async function read(root: string, inputs: Record<string, string>, ...notebooks: string[]): Promise<Read> {
  const env = Object.fromEntries(Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]))
  const reader = new Reader(env)
  const named = notebooks.map((path) => ({ source: path.startsWith('/') ? 'workspace' : 'repository', path }) as const)
  const source = await readSource(reader, tree, root, named)
  return {
    ...source,
    paths: source.imports?.files.map(({ path }) => path),
    faults: reader.faults.map(({ input, message }) => `${input}: ${message}`),
    warnings: reader.warnings,
  }
}

const ofCheckout = (root: string, inputs: Record<string, string> = {}, ...notebooks: string[]) =>
  read(root, { source: 'checkout', ...inputs }, ...notebooks)

describe('source: git', () => {
  it('is the default, and looks at no file', async () => {
    const { source, imports, faults } = await read('/nowhere', {}, 'etl/load.py')
    expect([source, imports, faults]).toEqual(['git', undefined, []])
  })

  it('goes with no input of source: checkout', async () => {
    expect((await read('/nowhere', { 'source-files': 'etl', 'python-path': 'src' })).faults).toEqual([
      expect.stringMatching(/^source-files: it goes with `source: checkout`/),
      expect.stringMatching(/^python-path: it goes with `source: checkout`/),
    ])
  })
})

describe('source: checkout', () => {
  it('plans all that Git tracks, with the commit and what is a notebook', async () => {
    const root = await repositoryOf({ ...FILES, 'n.ipynb': JUPYTER })
    const { imports, faults, warnings } = await ofCheckout(root, {}, 'etl/load.py', 'n.ipynb')
    expect([faults, warnings]).toEqual([[], []])
    expect(imports).toMatchObject({ root, commit: gitIn(root, 'rev-parse', 'HEAD'), pythonPath: ['.'] })
    expect(imports?.files.map(({ path, notebook }) => [path, notebook?.format])).toEqual([
      ['data/a.csv', undefined],
      ['etl/load.py', 'source'],
      ['etl/show.sql', 'source'],
      ['n.ipynb', 'jupyter'],
      ['src/x.py', undefined],
    ])
  })

  it('plans what source-files says, and warns of nothing else', async () => {
    const root = await repositoryOf({ ...FILES, 'data/big.bin': POINTER })
    await symlink('/etc', join(root, 'data/out'))
    commitAll(root)
    expect((await ofCheckout(root)).warnings).toEqual([
      expect.stringContaining('data/out is a link'),
      expect.stringContaining('data/big.bin'),
    ])
    expect(await ofCheckout(root, { 'source-files': 'etl\nsrc/**\n!**/*.sql' })).toMatchObject({
      paths: ['etl/load.py', 'src/x.py'],
      faults: [],
      warnings: [],
    })
    expect((await ofCheckout(root, { 'source-files': '!data' })).paths).toEqual([
      'etl/load.py',
      'etl/show.sql',
      'src/x.py',
    ])
  })

  it('says which pattern matches nothing, and what it may have meant', async () => {
    const root = await repositoryOf(FILES)
    const { faults, warnings } = await ofCheckout(root, { 'source-files': 'etl/laod.py\n/etl\n../x' })
    expect(warnings).toEqual([])
    expect(faults).toEqual([
      expect.stringMatching(/^source-files: "\/etl" is absolute/),
      expect.stringMatching(/^source-files: "\.\.\/x" leads out/),
    ])
    expect((await ofCheckout(root, { 'source-files': 'etl/laod.py' })).faults).toEqual([
      'source-files: "etl/laod.py" matches nothing that can be imported. Did you mean "etl/load.py"?',
    ])
    for (const [given, like] of [
      ['elt/**/*.py', ' Did you mean "etl/**/*.py"?'],
      ['etl/**/*.sqll', ''],
      ['*.sqll', ''],
    ] as const)
      expect((await ofCheckout(root, { 'source-files': given })).faults).toEqual([
        `source-files: "${given}" matches nothing that can be imported.${like}`,
      ])
    expect((await ofCheckout(root, { 'source-files': '!etl/laod.py' })).warnings).toEqual([
      expect.stringMatching(/^source-files "!etl\/laod\.py" matches nothing/),
    ])
    expect((await ofCheckout(root, { 'source-files': '!**' })).faults).toEqual([
      'source-files: it leaves no file to import.',
    ])
  })

  it('says which notebook would not be there, and why', async () => {
    const root = await repositoryOf({ ...FILES, '.gitignore': 'made.py\n' })
    const { faults } = await ofCheckout(root, { 'source-files': 'src' }, 'etl/load.py', 'made.py', '/Shared/x')
    expect(faults).toEqual([
      expect.stringMatching(/^source-files: it leaves out what notebook-path names: etl\/load\.py/),
      expect.stringMatching(/^notebook-path: made\.py: not among the files.*git add/),
    ])
  })

  it('has no use beside notebooks of the workspace alone', async () => {
    expect((await ofCheckout(await repositoryOf(FILES), {}, '/Shared/x')).faults).toEqual([
      expect.stringMatching(/^source: /),
    ])
  })

  it('is not possible without a checkout, or without git for one', async () => {
    expect((await ofCheckout(await checkoutOf({}))).faults).toEqual([expect.stringContaining('actions/checkout')])
    expect((await ofCheckout('/nowhere')).faults).toEqual([expect.stringContaining('actions/checkout')])
    const without = createCheckoutTree(createRunGit({ PATH: '/nowhere' }))
    const reader = new Reader({ INPUT_SOURCE: 'checkout' })
    await readSource(reader, without, await repositoryOf(FILES), [])
    expect(reader.faults).toEqual([
      {
        input: 'source',
        message: '"checkout" is not possible: git, which knows the files of the checkout, is not installed here.',
      },
    ])
  })

  it.each([
    ['{}', /it has no cells or no metadata/],
    ['not json', /it is not a JSON object/],
    ['[]', /it is not a JSON object/],
    [JSON.stringify({ cells: [], metadata: {}, nbformat: 3 }), /its nbformat is not 4/],
    [POINTER, /Git LFS pointer/],
  ])('refuses an .ipynb of %j', async (text, why) => {
    expect((await ofCheckout(await checkoutOf({ 'a.ipynb': text }))).faults).toEqual([expect.stringMatching(why)])
  })

  it.each([
    [{}, 'python'],
    [{ 'application/vnd.databricks.v1+notebook': { language: 'sql' } }, 'sql'],
    [{ 'application/vnd.databricks.v1+notebook': { language: 'R' } }, 'r'],
    [{ 'application/vnd.databricks.v1+notebook': { language: 'cobol' } }, 'python'],
    [{ 'application/vnd.databricks.v1+notebook': null }, 'python'],
  ])('knows the language of an .ipynb with %j', async (metadata, language) => {
    const root = await checkoutOf({ 'a.ipynb': `\ufeff${JSON.stringify({ cells: [], metadata, nbformat: 4 })}` })
    expect((await ofCheckout(root)).imports?.files[0]?.notebook).toEqual({ language, format: 'jupyter' })
  })

  it('does not read what is too large to be a notebook', async () => {
    const root = await checkoutOf({ 'a.ipynb': '' })
    await truncate(join(root, 'a.ipynb'), 2 ** 33)
    expect((await ofCheckout(root)).faults).toEqual([expect.stringMatching(/a\.ipynb: larger than the 10 MB/)])
  })

  it('plans 5,000 files in well under a second or two of the processor', async () => {
    const files = Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`d${n % 70}/f${n}.py`, PYTHON]))
    const root = await checkoutOf(files)
    const started = cpuMs()
    expect((await ofCheckout(root, { 'source-files': 'd*/**\n!d1' })).faults).toEqual([])
    expect(cpuMs() - started).toBeLessThan(4_000)
  })
})

describe('python-path', () => {
  it.each([
    ['', ['.']],
    ['none', []],
    ['src', ['src']],
    ['./src/\n.\nsrc', ['src', '.']],
    ['data, etl', ['data', 'etl']],
  ])('%j names folders of the checkout', async (given, folders) => {
    const { imports, faults } = await ofCheckout(await repositoryOf(FILES), { 'python-path': given })
    expect([imports?.pythonPath, faults]).toEqual([folders, []])
  })

  it.each([
    ['scr', /^python-path: "scr" is not a folder with imported files\. Did you mean "src"\?/],
    ['src/x.py', /^python-path: "src\/x\.py" is not a folder/],
    ['/src', /^python-path: "\/src" is absolute/],
    ['../src', /^python-path: "\.\.\/src" leads out/],
    ['none, src', /^python-path: "none" stands beside folders/],
  ])('%j is wrong', async (given, fault) => {
    const { faults } = await ofCheckout(await repositoryOf(FILES), { 'python-path': given })
    expect(faults).toEqual([expect.stringMatching(fault)])
  })

  it('names no folder that is not imported', async () => {
    const inputs = { 'python-path': 'src', 'source-files': '!src' }
    expect((await ofCheckout(await repositoryOf(FILES), inputs)).faults).toEqual([
      expect.stringMatching(/^python-path: "src" is not a folder with imported files/),
    ])
  })
})
