import { symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readDependencies } from '../../src/action/dependencies.ts'
import { Reader } from '../../src/action/reader.ts'
import { checkoutFiles } from '../../src/checkout/files.ts'
import type { Dependencies } from '../../src/model/source.ts'
import type { Body, Compute } from '../../src/model/work.ts'
import { checkoutOf } from '../builders/checkout.ts'

const CLUSTER: Compute = { kind: 'existing-cluster', clusterId: 'c-1' }
const WHEEL = 'a-1.0-py3-none-any.whl'

interface Given {
  files?: Record<string, string>
  compute?: Compute
  version?: string
  request?: Body
  /** In place of a checkout of `files`. */
  root?: string
}

async function read(lines: string, given: Given = {}): Promise<{ found?: Dependencies; faults: string[] }> {
  const reader = new Reader({ INPUT_DEPENDENCIES: lines, 'INPUT_ENVIRONMENT-VERSION': given.version })
  const found = await readDependencies(
    reader,
    checkoutFiles,
    given.root ?? (await checkoutOf(given.files ?? {})),
    given.compute ?? { kind: 'serverless' },
    given.request && { input: 'request', body: given.request },
  )
  return { found, faults: reader.faults.map(({ input, message }) => `${input}: ${message}`) }
}

/** What is installed, where nothing is wrong. */
async function entriesOf(lines: string, given: Given = {}): Promise<string[] | undefined> {
  const { found, faults } = await read(lines, given)
  expect(faults).toEqual([])
  return found?.entries.map((entry) => ('wheel' in entry ? `wheel ${entry.wheel}` : entry.line))
}

async function faultOf(lines: string, given: Given = {}): Promise<string> {
  const { faults } = await read(lines, given)
  expect(faults).toHaveLength(1)
  return faults[0] ?? ''
}

describe('dependencies', () => {
  it('are lines, each once, in their order; commas belong to versions', async () => {
    expect(await entriesOf('pandas>=2,<3\n\n# why\nnumpy==1.26 # pinned\npandas>=2,<3\n')).toEqual([
      'pandas>=2,<3',
      'numpy==1.26',
    ])
  })

  it('are nothing when none are given', async () => {
    expect(await read('')).toEqual({ found: undefined, faults: [] })
    expect(await entriesOf('# none yet')).toEqual([])
  })

  it.each(['-i https://example.com/simple', '--extra-index-url=https://example.com', '--pre', '-e git+https://x/y'])(
    'may be an option of pip on serverless compute, and not on a cluster: %s',
    async (line) => {
      expect(await entriesOf(line)).toEqual([line])
      expect(await faultOf(line, { compute: CLUSTER })).toMatch(/^dependencies: ".*" has an option of pip.*serverless/)
    },
  )

  it.each([
    '-r /Workspace/x/r.txt',
    '-r "/Workspace/a b/r.txt"',
    '-c /Volumes/x/c.txt',
    '-e /Workspace/x',
    '-f /Volumes/x',
  ])('may be in the workspace on serverless compute: %s', async (line) => {
    expect(await entriesOf(line)).toEqual([line])
    expect(await faultOf(line, { compute: CLUSTER })).toContain('option of pip')
  })

  it('may be packages by name or address, also on a cluster', async () => {
    const lines = ['a[x]~=1.0; python_version > "3.9"', 'b @ https://example.com/b-1-py3-none-any.whl']
    for (const compute of [CLUSTER, undefined]) expect(await entriesOf(lines.join('\n'), { compute })).toEqual(lines)
    expect(await faultOf('a==1 --hash=sha256:1', { compute: CLUSTER })).toContain('option of pip')
    expect(await entriesOf('a==1 --hash=sha256:1')).toEqual(['a==1 --hash=sha256:1'])
  })

  it.each(['.', '-e .', '-e ./pkg', './pkg', 'pkg/', '../pkg', 'dist/a-1.tar.gz', 'a @ file:///x/pkg', '-e pkg'])(
    'cannot be source code of the checkout: %s',
    async (line) => {
      expect(await faultOf(line, { files: { 'pkg/setup.py': '' } })).toContain('Build a wheel')
    },
  )

  it('cannot be constraints or archives that only this machine has', async () => {
    for (const line of ['-c constraints.txt', '--constraint=constraints.txt', '--find-links dist'])
      expect(await faultOf(line, { files: { 'constraints.txt': 'a<2' } })).toMatch(/this machine.*`-.* \/Workspace/)
  })

  it.each(['pandas, numpy', 'pip install pandas', 'pandas=2'])('that say nothing are quoted: %s', async (line) => {
    expect(await faultOf(line)).toBe(
      `dependencies: ${JSON.stringify(line)} is not a line of a requirements file. Write one requirement a line, ` +
        'such as `pandas>=2,<3`, `-r requirements.txt` or `dist/*.whl`.',
    )
  })

  it('are told without the password that an address may have', async () => {
    const fault = await faultOf('-i https://user:hunter2@example.com/simple', { compute: CLUSTER })
    expect(fault).toContain('"-i https://***@example.com/simple"')
    expect(fault).not.toContain('hunter2')
  })

  it('go with no environments in the request', async () => {
    expect(await faultOf('a', { request: { environments: [] } })).toContain('environments in `request`')
  })

  it('are bounded, and so is what is told of them', async () => {
    const many = Array.from({ length: 1001 }, (_, index) => `p${index}`).join('\n')
    expect(await faultOf(many)).toContain('1000')
    expect((await read(many.replaceAll('p', '='))).faults).toHaveLength(10)
  })
})

describe('a requirements file', () => {
  it.each([
    '-r requirements.txt',
    '-rrequirements.txt',
    '--requirement=./requirements.txt',
    '--requirement requirements.txt',
  ])('gives its lines: %s', async (line) => {
    const files = { 'requirements.txt': 'a\r\nb==1 \\\n  --hash=x # why\n' }
    expect(await entriesOf(`x\n${line}\ny`, { files })).toEqual(['x', 'a', 'b==1   --hash=x', 'y'])
  })

  it('names others relative to itself, wheels relative to the repository', async () => {
    const files = {
      'req/dev.txt': `-r base.txt\n-r ../other.txt\nb`,
      'req/base.txt': `a\ndist/*.whl`,
      'other.txt': '-r req/more/c.txt',
      'req/more/c.txt': 'c',
      [`dist/${WHEEL}`]: '',
    }
    expect(await entriesOf('-r req/dev.txt', { files })).toEqual(['a', `wheel dist/${WHEEL}`, 'c', 'b'])
  })

  it('is read once, so that a loop ends', async () => {
    const files = { 'a.txt': 'a\n-r b.txt\n-r a.txt', 'b.txt': '-r ./a.txt\nb' }
    expect(await entriesOf('-r a.txt\n-r ./a.txt', { files })).toEqual(['a', 'b'])
  })

  it('may be given by its path on the runner', async () => {
    const root = await checkoutOf({ 'r.txt': 'a', [`dist/${WHEEL}`]: '' })
    expect(await entriesOf(`-r ${root}/r.txt\n${root}/dist/*.whl`, { root })).toEqual(['a', `wheel dist/${WHEEL}`])
  })

  it('that is not there is named, with the line that asks for it', async () => {
    const files = { 'req/a.txt': '# x\n-r b.txt' }
    expect(await faultOf('-r req/a.txt', { files })).toMatch(
      /"-r b\.txt" \("req\/a\.txt", line 2\).*"req\/b\.txt".*not there/,
    )
    expect(await faultOf('-r ../x.txt')).toContain('outside the checkout')
    expect(await faultOf('-r')).toContain('names no file')
  })

  it('does not lead out of the checkout through a link', async () => {
    const root = await checkoutOf({})
    await symlink('/etc/hostname', join(root, 'r.txt'))
    expect(await faultOf('-r r.txt', { root })).toContain('outside the checkout')
  })

  it('must be UTF-8', async () => {
    const root = await checkoutOf({})
    await writeFile(join(root, 'r.txt'), Buffer.from('\ufeffpandas\r\n', 'utf16le'))
    expect(await faultOf('-r r.txt', { root })).toContain('not UTF-8')
  })

  it('cannot lead to any number of others', async () => {
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`${n}.txt`, `-r ${n + 1}.txt`]))
    expect(await faultOf('-r 0.txt', { files })).toContain('more than 50')
  })
})

describe('a wheel', () => {
  const files = { [`dist/${WHEEL}`]: '', 'dist/b-2.0-1-cp312-cp312-linux_x86_64.whl': '', 'dist/b-2.0.tar.gz': '' }

  it.each([
    [`dist/${WHEEL}`, [`wheel dist/${WHEEL}`]],
    ['./dist/a-*.whl', [`wheel dist/${WHEEL}`]],
    ['dist/*.whl', [`wheel dist/${WHEEL}`, 'wheel dist/b-2.0-1-cp312-cp312-linux_x86_64.whl']],
    ['**/b-*.whl', ['wheel dist/b-2.0-1-cp312-cp312-linux_x86_64.whl']],
    [`dist/../dist/${WHEEL}`, [`wheel dist/${WHEEL}`]],
    [`file:dist/${WHEEL}`, undefined],
  ])('of the checkout is found: %s', async (line, entries) => {
    if (entries) expect(await entriesOf(line, { files })).toEqual(entries)
    else expect(await faultOf(line, { files })).toContain('by its path alone')
    if (entries) expect(await entriesOf(line, { files, compute: CLUSTER })).toEqual(entries)
  })

  it('may lie in a folder whose name looks like a pattern', async () => {
    const path = `{a} [1]/${WHEEL}`
    expect(await entriesOf(path, { files: { ...files, [path]: '' } })).toEqual([`wheel ${path}`])
  })

  it.each(['dist/c-*.whl', '../dist/*.whl', '/home/runner/x/*.whl', 'dist\\*.whl', '{..,x}/dist/*.whl'])(
    'that is not there is a fault: %s',
    async (line) => {
      expect(await faultOf(line, { files })).toMatch(/matches no wheel in the checkout.*python -m build/)
    },
  )

  it('of the workspace stays as it is', async () => {
    for (const line of [`/Workspace/x/${WHEEL}`, `/Volumes/x/${WHEEL}`, `dbfs:/x/${WHEEL}`])
      for (const compute of [CLUSTER, undefined]) expect(await entriesOf(line, { compute })).toEqual([line])
    expect(await entriesOf(`"/Workspace/a b/${WHEEL}"`, { compute: CLUSTER })).toEqual([`/Workspace/a b/${WHEEL}`])
  })

  it('has nothing behind its path, where that would be lost', async () => {
    for (const more of [' ; python_version > "3"', ' --hash=sha256:1', '[extra]']) {
      expect(await faultOf(`dist/${WHEEL}${more}`, { files })).toContain('by its path alone')
      expect(await faultOf(`/Workspace/x/${WHEEL}${more}`, { compute: CLUSTER })).toContain('by its path alone')
    }
  })

  it('keeps the name that it was built with', async () => {
    expect(await faultOf('dist/*.whl', { files: { 'dist/latest.whl': '' } })).toContain('as it was built')
  })

  it('is the only file that a cluster takes', async () => {
    expect(await faultOf('/Workspace/x/pkg', { compute: CLUSTER })).toContain('only wheels')
    expect(await entriesOf('/Workspace/x/pkg')).toEqual(['/Workspace/x/pkg'])
  })
})

describe('the version of the environment', () => {
  it('is 4 where none is given', async () => {
    expect((await read('a')).found?.environmentVersion).toBe('4')
    expect((await read('a', { version: '5' })).found?.environmentVersion).toBe('5')
  })

  it.each(['four', '4.1', '0', '-1', '12345'])('is a number: %s is none', async (version) => {
    expect(await faultOf('a', { version })).toMatch(`environment-version: "${version}"`)
  })

  it('goes with dependencies on serverless compute', async () => {
    expect(await faultOf('', { version: '5' })).toContain('without `dependencies`')
    expect(await faultOf('a', { version: '5', compute: CLUSTER })).toContain('a cluster has no such version')
    expect((await read('', { version: '4' })).faults).toEqual([])
    expect((await read('a', { version: '4', compute: CLUSTER })).faults).toEqual([])
  })
})
