import { execFileSync } from 'node:child_process'
import { open, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { aCheckout, endOf, FILES, imported, INPUTS, NOTEBOOK, submitted } from './imports.ts'
import { commandsIn, lastLine, program } from './program.ts'

const PYTHON = '# Databricks notebook source\nprint(1)\n'
const MB = 2 ** 20

/** Names of files, as foreign as Git and the disk take them. */
const NAMES = [
  'line\nbreak.txt',
  'carriage\r\nreturn.txt',
  'tab\tstop.txt',
  '::error::from a name.txt',
  '::set-output name=run-id::1',
  '##[error]old.txt',
  '%0A::warning::100%25 %41.txt',
  `both "quotes" and 'these'.txt`,
  'back\\slash.txt',
  '$(touch x) `y` ${z} {{w}}.txt',
  '-rf',
  ' spaces at the ends ',
  'a;b&c=d?e#f|g<h>i*j.txt',
  'grün ü \u{1f980} 表 \u202e reversed.txt',
  'decomposed u\u0308.txt',
  '</details><script>alert(1)</script>',
  '--boundary--.txt',
].map((name) => name.replaceAll('/', '\u2215'))

const RUNNER_COMMANDS = ['add-mask', 'debug', 'endgroup', 'error', 'group', 'notice', 'warning']

function commandNames(log: string): string[] {
  return [...new Set(commandsIn(log).map((command) => command.split(' ')[0] ?? ''))].sort()
}

describe('names of files', () => {
  it('arrive as they are, whatever is in them, and stay names in the log', async () => {
    const hostile = Object.fromEntries(NAMES.map((name, index) => [`data/${name}`, `content ${index}\r\n\n`]))
    const { workspace: folder } = await aCheckout({ ...FILES, ...hostile })
    const { run, workspace } = await program()
    const { exitCode, log, outputs, state } = await run(INPUTS, { workspace: folder })
    expect(endOf({ exitCode, log })).toBe('succeeded')
    expect(imported(workspace)).toMatchObject(hostile)
    expect(commandNames(log).filter((name) => !RUNNER_COMMANDS.includes(name))).toEqual([])
    expect(Object.keys(outputs)).not.toContain('x')
    expect(state.journal).toBeDefined()
  })

  it('of folders from which Python imports become the folders that they name', async () => {
    const folder = `lib/it's "50 %" \\ {x} ü \u{1f980}`
    const { workspace } = await aCheckout({ ...FILES, [`${folder}/alpha.py`]: 'a = 1\n' })
    const { run } = await program({ submit: [{ imports: ['alpha'] }] })
    const { exitCode, log } = await run({ ...INPUTS, 'python-path': folder }, { workspace })
    expect(endOf({ exitCode, log })).toBe('succeeded')
  })

  it.each(['none', '.'])('a notebook that begins with a byte order mark runs as one: python-path %s', async (path) => {
    const { workspace } = await aCheckout({ 'nb/a.py': `\ufeff${PYTHON}` })
    const { run } = await program()
    const inputs = { 'notebook-path': 'nb/*.py', source: 'checkout', 'python-path': path }
    const { exitCode, log } = await run(inputs, { workspace })
    expect(endOf({ exitCode, log })).toBe('succeeded')
  })

  it('of notebooks run, too: quotes, percent signs, colons, Unicode', async () => {
    const names = [`it's "50 %25".py`, '::error::x.py', '##[error]y.py', 'größe \u{1f980}.py', 'a.b.c.py', '[1].py']
    const files = Object.fromEntries(names.map((name) => [`nb/${name}`, PYTHON]))
    const { workspace: folder } = await aCheckout(files)
    const { run, workspace } = await program()
    const { exitCode, log, outputs } = await run(
      { 'notebook-path': 'nb/*.py', source: 'checkout' },
      { workspace: folder },
    )
    expect(endOf({ exitCode, log })).toBe('succeeded')
    expect(JSON.parse(outputs.notebooks ?? '')).toEqual(Object.keys(files).sort())
    const keys = submitted(workspace).tasks.map(({ task_key: key }) => key)
    expect(new Set(keys).size).toBe(names.length)
    for (const key of keys) expect(key).toMatch(/^[\w-]{1,100}$/)
    expect(commandNames(log).filter((name) => !RUNNER_COMMANDS.includes(name))).toEqual([])
    expect(commandsIn(log).filter((command) => command.startsWith('error'))).toEqual([])
  })

  it('with a line break are refused for a notebook that is to run, and not for one that is not', async () => {
    const odd = 'notebooks/odd\nname.py'
    const { workspace: folder } = await aCheckout({ ...FILES, [odd]: PYTHON })
    const { run, workspace } = await program()
    const refused = await run({ ...INPUTS, 'notebook-path': 'notebooks/*' }, { workspace: folder })
    expect(refused.exitCode).toBe(1)
    expect(lastLine(refused.log)).toMatch(/^::error::.*notebook-path.*"notebooks\/odd\\nname\.py".*Rename it/)
    expect(workspace.requests).toEqual([])
    expect(endOf(await run(INPUTS, { workspace: folder }))).toBe('succeeded')
    expect(imported(workspace)).toHaveProperty(['notebooks/odd\nname'])
  })
})

describe('what is no file of the checkout', () => {
  it('links stand for what they lead to, and those that lead out, nowhere or in a circle are left out', async () => {
    const checkout = await aCheckout()
    const at = (path: string): string => join(checkout.root, path)
    await symlink('/etc', at('etc'))
    await symlink('/etc/passwd', at('data/passwd'))
    await symlink('../../../../../../../../etc/hosts', at('data/hosts'))
    await symlink('nowhere', at('data/nothing'))
    await symlink('.git/config', at('config'))
    await symlink('one', at('two'))
    await symlink('two', at('one'))
    await symlink('..', at('src/up'))
    await symlink('small.csv', at('data/other.csv'))
    await symlink('src', at('lib'))
    await checkout.commitAll()
    const { run, workspace } = await program()
    const { exitCode, log } = await run(INPUTS, { workspace: checkout.workspace })
    expect(endOf({ exitCode, log })).toBe('succeeded')
    expect(Object.keys(imported(workspace))).toEqual([
      'data/other.csv',
      'data/small.csv',
      'lib/__init__.py',
      'lib/transforms.py',
      'notebooks/checks',
      'notebooks/other',
      'src/__init__.py',
      'src/transforms.py',
    ])
    const warned = log.match(/^::warning.*$/gm)?.join('\n') ?? ''
    for (const path of ['etc', 'data/passwd', 'data/hosts', 'data/nothing', 'config', 'one', 'two', 'src/up'])
      expect(warned).toContain(path)
    for (const { text } of workspace.files()) expect(text).not.toContain('root:')
  })

  it('a pipe where Git tracks a file is left out, and nobody waits for it', async () => {
    const checkout = await aCheckout({ ...FILES, 'data/pipe.csv': 'a\n', 'notebooks/pipe.py': PYTHON })
    for (const path of ['data/pipe.csv', 'notebooks/pipe.py']) {
      await rm(join(checkout.root, path))
      execFileSync('mkfifo', [join(checkout.root, path)])
    }
    const { run, workspace } = await program()
    const { exitCode, log } = await run(INPUTS, { workspace: checkout.workspace })
    expect(endOf({ exitCode, log })).toBe('succeeded')
    expect(Object.keys(imported(workspace))).toHaveLength(5)
    expect(log.match(/^::warning.*$/gm)).toEqual([expect.stringMatching(/data\/pipe\.csv, .*pipe\.py are left out/)])
  })

  it('a link that is to be a notebook, and leads to the files of the runner, is not read', async () => {
    const checkout = await aCheckout()
    await symlink('/etc/passwd', join(checkout.root, 'notebooks/evil.py'))
    await checkout.commitAll()
    const { run, workspace } = await program()
    const { exitCode, log } = await run(
      { ...INPUTS, 'notebook-path': 'notebooks/evil.py' },
      { workspace: checkout.workspace },
    )
    expect(exitCode).toBe(1)
    expect(log).not.toContain('root:')
    expect(workspace.requests).toEqual([])
  })
})

describe('what the workspace would refuse or confuse is told before anything is sent', () => {
  /** Makes a file of that size without writing it. */
  const sparse = async (path: string, bytes: number): Promise<void> => {
    const handle = await open(path, 'w')
    await handle.truncate(bytes)
    await handle.close()
  }
  const cases: [name: string, files: Record<string, string>, more: (root: string) => Promise<void>, says: RegExp][] = [
    [
      'two notebooks that differ only in their extension',
      { 'nb/a.py': PYTHON, 'nb/a.sql': '-- Databricks notebook source\nSELECT 1\n' },
      async () => undefined,
      /nb\/a\.py and nb\/a\.sql.*same name.*`!nb\/a\.sql` in source-files/,
    ],
    [
      'a notebook beside a folder of its name',
      { 'nb/a.py': PYTHON, 'nb/a/b.txt': 'b' },
      async () => undefined,
      /nb\/a\.py and the folder nb\/a.*`!nb\/a\.py` in source-files/,
    ],
    [
      'a file beside a notebook that takes its name',
      { 'nb/a.py': PYTHON, 'nb/a': 'a' },
      async () => undefined,
      /nb\/a and nb\/a\.py.*in source-files/,
    ],
    [
      'an .ipynb that is none',
      { 'nb/broken.ipynb': '{"cells": [' },
      async () => undefined,
      /nb\/broken\.ipynb.*no notebook that the workspace takes.*in source-files/,
    ],
    [
      'an .ipynb that is a Git LFS pointer',
      {
        'nb/large.ipynb':
          'version https://git-lfs.github.com/spec/v1\n' +
          'oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n',
      },
      async () => undefined,
      /nb\/large\.ipynb.*Git LFS pointer.*`lfs: true`.*in source-files/,
    ],
    [
      'a notebook of more than 10 MB',
      {},
      (root) => writeFile(join(root, 'large.py'), PYTHON + '#'.repeat(10 * MB)),
      /large\.py: larger than the 10 MB.*in source-files/,
    ],
    [
      'a file of more than 500 MB',
      {},
      (root) => sparse(join(root, 'huge.bin'), 500 * MB + 1),
      /huge\.bin: larger than the 500 MB.*in source-files/,
    ],
  ]

  it.each(cases)('%s', async (_name, files, more, says) => {
    const { workspace: folder, root } = await aCheckout({ ...FILES, ...files }, { git: false })
    await more(root)
    const { run, workspace } = await program()
    const { exitCode, log, outputs } = await run(INPUTS, { workspace: folder })
    expect([exitCode, outputs['failure-kind']]).toEqual([1, 'input'])
    expect(lastLine(log)).toMatch(says)
    expect(workspace.requests).toEqual([])
    const wayOut = /`(![^`]+)`/.exec(lastLine(log))?.[1] ?? ''
    const left = await run({ ...INPUTS, 'source-files': wayOut }, { workspace: folder })
    expect(endOf(left)).toBe('succeeded')
  })

  it('a pattern that leaves nothing, or leaves out what is to run', async () => {
    const { workspace: folder } = await aCheckout()
    const { run, workspace } = await program()
    for (const [sourceFiles, says] of [
      ['srk/**', /source-files.*"srk\/\*\*" matches nothing.*Did you mean "src\//],
      ['src', /source-files.*leaves out what notebook-path names: notebooks\/checks\.py/],
      ['/src', /source-files.*"\/src" is absolute/],
      ['../src', /source-files.*"\.\.\/src" leads out of the repository/],
    ] as const) {
      const { exitCode, log } = await run({ ...INPUTS, 'source-files': sourceFiles }, { workspace: folder })
      expect([exitCode, lastLine(log)]).toEqual([1, expect.stringMatching(says)])
    }
    expect(workspace.requests).toEqual([])
  })

  it('a folder of python-path that is none', async () => {
    const { workspace: folder } = await aCheckout()
    const { run, workspace } = await program()
    for (const [pythonPath, says] of [
      ['scr', /python-path.*"scr" is not a folder with imported files\. Did you mean "src"/],
      ['none\nsrc', /python-path.*"none" stands beside folders/],
      ['/src', /python-path.*absolute/],
    ] as const) {
      const { exitCode, log } = await run({ ...INPUTS, 'python-path': pythonPath }, { workspace: folder })
      expect([exitCode, lastLine(log)]).toEqual([1, expect.stringMatching(says)])
    }
    expect(workspace.requests).toEqual([])
  })

  it('a checkout that is not there', async () => {
    const { run, workspace } = await program()
    const { exitCode, log } = await run(INPUTS)
    expect(exitCode).toBe(1)
    expect(log).toMatch(/actions\/checkout/)
    expect(workspace.requests).toEqual([])
  })

  it('a notebook that Git does not track', async () => {
    const checkout = await aCheckout()
    await writeFile(join(checkout.root, 'notebooks/new.py'), PYTHON)
    const { run, workspace } = await program()
    const { exitCode, log } = await run(
      { ...INPUTS, 'notebook-path': 'notebooks/new.py' },
      { workspace: checkout.workspace },
    )
    expect([exitCode, lastLine(log)]).toEqual([1, expect.stringMatching(/notebooks\/new\.py.*that Git tracks/)])
    expect(workspace.requests).toEqual([])
  })

  it('inputs of importing beside source: git', async () => {
    const { workspace: folder } = await aCheckout()
    const { run, workspace } = await program()
    const { exitCode, log } = await run(
      { 'notebook-path': NOTEBOOK, 'source-files': 'src', 'python-path': 'src' },
      { workspace: folder },
    )
    expect(exitCode).toBe(1)
    for (const input of ['source-files', 'python-path'])
      expect(log).toMatch(new RegExp(`${input}.*goes with \`source: checkout\``))
    expect(workspace.requests).toEqual([])
  })
})
