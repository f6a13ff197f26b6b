import { afterEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aCheckout, endOf, FILES, imported, INPUTS, NOTEBOOK, requestsTo, stepFolders, submitted } from './imports.ts'
import { lastLine, program, readable } from './program.ts'

const PYTHON = '# Databricks notebook source\nprint(1)\n'
const SQL = '-- Databricks notebook source\nSELECT 1\n'
const OUR_CELL = 'sys.path.extend'

const folders: string[] = []

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
})

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'temp-'))
  folders.push(folder)
  return folder
}

function jupyter(...cells: string[]): string {
  const asCells = cells.map((source) => ({
    cell_type: 'code',
    source: [source],
    metadata: {},
    outputs: [],
    execution_count: null,
  }))
  return JSON.stringify({ cells: asCells, metadata: {}, nbformat: 4, nbformat_minor: 5 })
}

/** The summary as it is read. */
const withoutTags = (summary: string): string => summary.replace(/<[^>]+>/g, '')

describe('source: checkout', () => {
  it('brings the files of the checkout to the workspace, and runs the notebooks there', async () => {
    const { workspace: folder, commit } = await aCheckout()
    const { run, workspace } = await program({
      submit: [{ needs: ['../src/transforms.py', '../data/small.csv'], imports: ['src.transforms'] }],
    })
    const { exitCode, log, outputs, summary } = await run(INPUTS, { workspace: folder })
    expect(endOf({ exitCode, log })).toBe('succeeded')
    expect(outputs.notebooks).toBe(JSON.stringify([NOTEBOOK]))
    expect(readable(log)).toMatch(/Imported 5 files of commit `[0-9a-f]{7}` \(\d+ bytes\) into `\/Workspace\/Users\//)
    expect(withoutTags(summary)).toContain(`of commit ${commit.slice(0, 7)} `)
    // The table names the notebook as the repository does, not where its copy is.
    expect(summary).toContain('notebook <code>notebooks/checks</code>')
    expect(workspace.runs()).toHaveLength(1)
    expect(imported(workspace)).toEqual({
      'data/small.csv': FILES['data/small.csv'],
      'notebooks/checks': expect.stringContaining('print(clean(1))'),
      'notebooks/other': expect.stringContaining('print(1)'),
      'src/__init__.py': '',
      'src/transforms.py': FILES['src/transforms.py'],
    })
  })

  it('runs notebooks of every kind, whatever their names, each from its imported copy', async () => {
    const notebooks = {
      'nb/a b.py': PYTHON,
      'nb/v1.2.sql': SQL,
      'nb/größe.scala': '// Databricks notebook source\nprintln(1)\n',
      'nb/r.R': '# Databricks notebook source\nprint(1)\n',
      'nb/表.ipynb': jupyter('print(1)'),
    }
    const { workspace: folder } = await aCheckout({ ...notebooks, 'nb/module.py': 'x = 1\n' })
    const { run, workspace } = await program()
    const { exitCode, log, outputs } = await run(
      { 'notebook-path': 'nb/**/*', source: 'checkout' },
      { workspace: folder },
    )
    expect(endOf({ exitCode, log })).toBe('succeeded')
    expect(JSON.parse(outputs.notebooks ?? '')).toEqual(Object.keys(notebooks).sort())
    const [own] = stepFolders(workspace)
    expect(
      submitted(workspace)
        .tasks.map(({ notebook_task }) => notebook_task)
        .sort(({ notebook_path: one }, { notebook_path: other }) => (one < other ? -1 : 1)),
    ).toEqual(
      ['a b', 'größe', 'r', 'v1.2', '表']
        .map((name) => ({ notebook_path: `/Workspace${own}/files/nb/${name}`, source: 'WORKSPACE' }))
        .sort(({ notebook_path: one }, { notebook_path: other }) => (one < other ? -1 : 1)),
    )
    expect(submitted(workspace)).not.toHaveProperty('git_source')
  })

  it('imports what source-files leaves, and nothing else', async () => {
    const { workspace: folder } = await aCheckout()
    const { run, workspace } = await program()
    const inputs = { ...INPUTS, 'source-files': 'notebooks\nsrc/**\n!notebooks/other.py' }
    const { exitCode } = await run(inputs, { workspace: folder })
    expect(exitCode).toBe(0)
    expect(Object.keys(imported(workspace))).toEqual(['notebooks/checks', 'src/__init__.py', 'src/transforms.py'])
  })

  it('leaves the checkout as it is, and the notebook as a whole in its copy', async () => {
    const checkout = await aCheckout()
    const { run, workspace } = await program()
    await run(INPUTS, { workspace: checkout.workspace })
    expect(await checkout.git('status', '--porcelain')).toBe('')
    const [header, ...rest] = FILES[NOTEBOOK].split('\n')
    const copy = imported(workspace)['notebooks/checks'] ?? ''
    expect(copy.startsWith(`${header ?? ''}\n`)).toBe(true)
    expect(copy.endsWith(rest.join('\n'))).toBe(true)
  })

  it('asks nothing of GitHub, and asks as whom it signs in once', async () => {
    const { workspace: folder } = await aCheckout()
    const { run, workspace, github } = await program()
    await run(INPUTS, { workspace: folder })
    expect(github.requests).toEqual([])
    expect(requestsTo(workspace, 'scim/v2/Me')).toHaveLength(1)
  })

  it('with wait: false imports all of it before it starts the run and goes', async () => {
    const { workspace: folder } = await aCheckout()
    const { run, workspace } = await program({ submit: [{ attempts: [{ run: '8h' }] }] })
    const { exitCode, outputs } = await run({ ...INPUTS, wait: 'false' }, { workspace: folder })
    expect(exitCode).toBe(0)
    expect(workspace.runs()).toMatchObject([{ runId: outputs['run-id'], active: true }])
    expect(Object.keys(imported(workspace))).toHaveLength(5)
  })

  it('runs beside notebooks of the workspace', async () => {
    const { workspace: folder } = await aCheckout()
    const { run, workspace } = await program()
    await run({ ...INPUTS, 'notebook-path': `${NOTEBOOK}\n/Shared/report` }, { workspace: folder })
    const [own] = stepFolders(workspace)
    expect(submitted(workspace).tasks.map(({ notebook_task }) => notebook_task)).toEqual([
      { notebook_path: `/Workspace${own}/files/notebooks/checks`, source: 'WORKSPACE' },
      { notebook_path: '/Shared/report', source: 'WORKSPACE' },
    ])
  })
})

describe('python-path', () => {
  const files = {
    ...FILES,
    'lib/one/alpha.py': 'a = 1\n',
    "lib/it's two/beta.py": 'b = 2\n',
  }

  it('by default is the root of the checkout, and `none` adds nothing', async () => {
    const { workspace: folder } = await aCheckout(files)
    const { run, workspace } = await program({ submit: [{ imports: ['src.transforms'] }] })
    const options = { workspace: folder }
    expect((await run(INPUTS, options)).exitCode).toBe(0)
    const without = await run({ ...INPUTS, 'python-path': 'none', 'idempotency-token': 'none' }, options)
    expect(without.exitCode).toBe(1)
    expect(lastLine(without.log)).toContain("No module named 'src'")
    const copies = workspace.files().filter(({ path }) => path.endsWith('notebooks/checks'))
    expect(copies.map(({ text }) => text.includes(OUR_CELL)).sort()).toEqual([false, true])
  })

  it('may name several folders, whatever their names', async () => {
    const { workspace: folder } = await aCheckout(files)
    const { run } = await program({ submit: [{ imports: ['alpha', 'beta'] }] })
    const { exitCode, log } = await run({ ...INPUTS, 'python-path': "lib/one\n./lib/it's two/" }, { workspace: folder })
    expect(endOf({ exitCode, log })).toBe('succeeded')
  })

  it('reaches the %python cells of a SQL notebook, Jupyter notebooks, and cells behind a %pip', async () => {
    const { workspace: folder } = await aCheckout({
      ...FILES,
      'notebooks/query.sql':
        '-- Databricks notebook source\nSELECT 1\n\n-- COMMAND ----------\n\n' +
        '-- MAGIC %python\n-- MAGIC from src.transforms import clean\n',
      'notebooks/jupyter.ipynb': jupyter('%pip install six', 'from src.transforms import clean'),
      'notebooks/installs.py':
        '# Databricks notebook source\n# MAGIC %pip install six\n\n# COMMAND ----------\n\n' +
        'dbutils.library.restartPython()\n\n# COMMAND ----------\n\nfrom src.transforms import clean\n',
      'notebooks/plain.sql': SQL,
    })
    const { run, workspace } = await program({
      submit: [{ match: { notebook: '*/plain' }, needs: [] }, { imports: ['src.transforms'] }],
    })
    const { exitCode, log } = await run({ 'notebook-path': 'notebooks/*', source: 'checkout' }, { workspace: folder })
    expect(endOf({ exitCode, log })).toBe('succeeded')
    expect(imported(workspace)['notebooks/plain']).toBe(SQL)
  })
})

describe('what the checkout does not hold', () => {
  it('submodules are imported as they lie there, with a warning', async () => {
    const library = await aCheckout({ 'helpers.py': 'h = 1\n' })
    const checkout = await aCheckout()
    const allow = ['-c', 'protocol.file.allow=always']
    await checkout.git(...allow, 'submodule', '--quiet', 'add', library.root, 'there')
    await checkout.git(...allow, 'submodule', '--quiet', 'add', library.root, 'gone')
    await checkout.commitAll()
    await checkout.git('submodule', '--quiet', 'deinit', '--force', 'gone')
    const { run, workspace } = await program()
    const { exitCode, log } = await run(INPUTS, { workspace: checkout.workspace })
    expect(exitCode).toBe(0)
    expect(imported(workspace)).toMatchObject({ 'there/helpers.py': 'h = 1\n' })
    expect(imported(workspace)).not.toHaveProperty('gone/helpers.py')
    const warnings = log.match(/^::warning.*$/gm)
    expect(warnings).toEqual([
      expect.stringMatching(/gone is a submodule that is not checked out.*`submodules: true`/),
      expect.stringMatching(/there is a submodule: its files are imported/),
    ])
  })

  it('Git LFS pointers are imported with a warning that says how to get the content', async () => {
    const pointer =
      'version https://git-lfs.github.com/spec/v1\n' +
      'oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n'
    const { workspace: folder } = await aCheckout({ ...FILES, 'data/large.bin': pointer })
    const { run, workspace } = await program()
    const { exitCode, log } = await run(INPUTS, { workspace: folder })
    expect(exitCode).toBe(0)
    expect(imported(workspace)['data/large.bin']).toBe(pointer)
    expect(log.match(/^::warning.*$/gm)).toEqual([
      expect.stringMatching(/1 file is a Git LFS pointer.*data\/large\.bin.*`lfs: true`/),
    ])
  })
})

describe('where the checkout is', () => {
  it('may be a folder below the workspace of the runner (`path:`)', async () => {
    const { workspace: folder, commit } = await aCheckout(FILES, { under: 'sales' })
    const { run, workspace } = await program({ submit: [{ imports: ['src.transforms'] }] })
    const { exitCode, log, summary } = await run(INPUTS, { workspace: folder })
    expect(endOf({ exitCode, log })).toBe('succeeded')
    expect(withoutTags(summary)).toContain(`of commit ${commit.slice(0, 7)} `)
    expect(Object.keys(imported(workspace))).toContain('src/transforms.py')
  })

  it('may be without Git: all but hidden files are imported, and no commit is named', async () => {
    const files = { ...FILES, '.env': 'SECRET=1\n', '.cache/x': 'x' }
    const { workspace: folder } = await aCheckout(files, { git: false })
    const { run, workspace } = await program({ submit: [{ imports: ['src.transforms'] }] })
    const { exitCode, log } = await run(INPUTS, { workspace: folder })
    expect(endOf({ exitCode, log })).toBe('succeeded')
    expect(readable(log)).toMatch(/Imported 5 files \(/)
    expect(Object.keys(imported(workspace))).toHaveLength(5)
  })

  it('may be of a GitHub Enterprise Server, which is asked at its own address what has changed', async () => {
    const { workspace: folder } = await aCheckout(FILES, { under: 'src/sales', origin: 'https://ghes.corp/octo/sales' })
    const [before, after] = ['a'.repeat(40), 'b'.repeat(40)]
    const { run, workspace, github } = await program(
      {
        github: {
          enterprise: true,
          compare: { [`${before}...${after}`]: { status: 'ahead', files: [NOTEBOOK] } },
        },
        submit: [{ imports: ['src.transforms'] }],
      },
      5,
    )
    const { exitCode, log, outputs } = await run(
      {
        'notebook-path': 'notebooks/*.py',
        source: 'checkout',
        'changed-only': 'true',
        'github-token': 'ghs-simulated',
      },
      {
        workspace: folder,
        event: { before, after, repository: { id: 2002 } },
        env: { GITHUB_SERVER_URL: 'https://ghes.corp' },
      },
    )
    expect(endOf({ exitCode, log })).toBe('succeeded')
    expect(outputs.notebooks).toBe(JSON.stringify([NOTEBOOK]))
    expect(github.requests.map(({ path }) => path)).toEqual([expect.stringMatching(/^\/api\/v3\/repos\/octo\/sales\//)])
    expect(Object.keys(imported(workspace))).toHaveLength(5)
  })
})

describe('folders of steps', () => {
  it('two uses in one job that are alike in all import into folders of their own', async () => {
    const { workspace: folder } = await aCheckout()
    const { run, workspace } = await program()
    const options = { workspace: folder, temp: await aFolder() }
    const uses = [await run(INPUTS, options), await run(INPUTS, options)]
    expect(uses.map(({ exitCode }) => exitCode)).toEqual([0, 0])
    expect(stepFolders(workspace)).toHaveLength(2)
    expect(new Set(workspace.runs().map(({ runId }) => runId)).size).toBe(2)
  })

  it('a restart of the same attempt finds the run, and uses the same folder', async () => {
    const { workspace: folder } = await aCheckout()
    const { run, workspace } = await program()
    const [first, second] = [await run(INPUTS, { workspace: folder }), await run(INPUTS, { workspace: folder })]
    expect(second.outputs['run-id']).toBe(first.outputs['run-id'])
    expect(stepFolders(workspace)).toHaveLength(1)
  })

  it('under act, where nothing tells steps apart, each use has its own', async () => {
    const { workspace: folder } = await aCheckout()
    const { run, workspace } = await program({ submit: [{ imports: ['src.transforms'] }] })
    const options = { workspace: folder, env: { ACT: 'true', GITHUB_RUN_ID: '1' } }
    for (const { exitCode } of [await run(INPUTS, options), await run(INPUTS, options)]) expect(exitCode).toBe(0)
    expect(stepFolders(workspace)).toHaveLength(2)
    expect(workspace.runs()).toHaveLength(2)
  })
})

describe('source: git', () => {
  it('imports nothing, and every task says where its notebook is from', async () => {
    const { workspace: folder } = await aCheckout()
    const { run, workspace } = await program()
    const { exitCode } = await run({ 'notebook-path': `${NOTEBOOK}\n/Shared/report` }, { workspace: folder })
    expect(exitCode).toBe(0)
    expect(stepFolders(workspace)).toEqual([])
    expect(submitted(workspace)).toMatchObject({
      git_source: {
        git_url: 'https://github.com/octo/sales',
        git_provider: 'gitHub',
        git_commit: '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d',
      },
      tasks: [
        { notebook_task: { notebook_path: 'notebooks/checks', source: 'GIT' } },
        { notebook_task: { notebook_path: '/Shared/report', source: 'WORKSPACE' } },
      ],
    })
  })

  it('of a pull request fetches the head, from the fork if it comes from one', async () => {
    const { workspace: folder } = await aCheckout()
    const { run, workspace } = await program()
    const head = { sha: 'c'.repeat(40), repo: { full_name: 'someone/sales', id: 7 } }
    const { exitCode } = await run(
      { 'notebook-path': NOTEBOOK },
      {
        workspace: folder,
        event: { pull_request: { number: 7, head }, repository: { id: 2002 } },
        env: { GITHUB_EVENT_NAME: 'pull_request' },
      },
    )
    expect(exitCode).toBe(0)
    expect(submitted(workspace).git_source).toEqual({
      git_url: 'https://github.com/someone/sales',
      git_provider: 'gitHub',
      git_commit: 'c'.repeat(40),
    })
  })

  it('on a GitHub Enterprise Server names it', async () => {
    const { workspace: folder } = await aCheckout()
    const { run, workspace } = await program()
    await run({ 'notebook-path': NOTEBOOK }, { workspace: folder, env: { GITHUB_SERVER_URL: 'https://ghes.corp' } })
    expect(submitted(workspace).git_source).toMatchObject({
      git_url: 'https://ghes.corp/octo/sales',
      git_provider: 'gitHubEnterprise',
    })
  })

  it('takes the git_source that `request` names', async () => {
    const { workspace: folder } = await aCheckout()
    const { run, workspace } = await program()
    const git_source = { git_url: 'https://gitlab.com/octo/sales', git_provider: 'gitLab', git_branch: 'main' }
    const { exitCode } = await run(
      { 'notebook-path': NOTEBOOK, request: JSON.stringify({ git_source }) },
      { workspace: folder },
    )
    expect(exitCode).toBe(0)
    expect(submitted(workspace)).toMatchObject({ git_source, tasks: [{ notebook_task: { source: 'GIT' } }] })
  })

  it('of a private repository without Git credentials fails with both ways out', async () => {
    const { workspace: folder } = await aCheckout()
    const { run } = await program({ repositories: { 'https://github.com/octo/sales': 'private' } })
    const { exitCode, log, outputs } = await run({ 'notebook-path': NOTEBOOK }, { workspace: folder })
    expect([exitCode, outputs['failure-kind']]).toEqual([1, 'run-failed'])
    expect(lastLine(log)).toContain('Git credentials')
    expect(lastLine(log)).toContain('`source: checkout`')
    const other = await run({ ...INPUTS, 'idempotency-token': 'other' }, { workspace: folder })
    expect(other.exitCode).toBe(0)
  })
})
