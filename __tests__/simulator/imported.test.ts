import { describe, expect, it } from '@jest/globals'
import type { Scenario, SubmitRule } from '../../simulator/scenario/scenario.ts'
import { HOME, PYTHON, simulateFiles, type FilesSim } from './files-harness.ts'

const FOLDER = `${HOME}/step/files`
const git = { git_url: 'https://github.com/octo/sales.git', git_provider: 'gitHub', git_commit: 'abc123' }

interface Ended {
  state?: { life_cycle_state?: string; result_state?: string; state_message?: string }
  status?: { termination_details?: { code?: string; message?: string } }
  error?: string
}

/** Submits one task and lets it end; gives the end and the error of the task. */
function ended(sim: FilesSim, task: object, more: object = {}): Ended {
  const tasks = [{ task_key: 'a', ...task }]
  const { body } = sim.post('jobs/runs/submit', { run_name: 'x', tasks, ...more })
  sim.pass(3600)
  const last = sim.task(body['run_id'] as string, 'a')
  const { error } = sim.get('jobs/runs/get-output', { run_id: String(last.run_id) }).body as { error?: string }
  return { ...(last as Ended), ...(error !== undefined && { error }) }
}

const notebook = (path: string, source = 'WORKSPACE'): object => ({ notebook_task: { notebook_path: path, source } })

/** A workspace with these files below the folder of a step, and one rule for all notebooks. */
function imported(files: Record<string, string>, rule: SubmitRule, scenario: Scenario = {}): FilesSim {
  const sim = simulateFiles({ ...scenario, submit: [rule] })
  for (const [path, text] of Object.entries(files)) {
    const full = `${FOLDER}/${path}`
    sim.post('/api/2.0/workspace/mkdirs', { path: full.slice(0, full.lastIndexOf('/')) })
    sim.upload(full, text)
  }
  return sim
}

describe('a notebook below /Users', () => {
  it('runs when it is there', () => {
    const sim = imported({ 'etl/load.py': PYTHON }, {})
    expect(ended(sim, notebook(`/Workspace${FOLDER}/etl/load`)).state?.result_state).toBe('SUCCESS')
    expect(ended(sim, notebook(`${FOLDER}/etl/load`)).state?.result_state).toBe('SUCCESS')
  })

  it.each([
    ['nothing there', {}, `/Workspace${FOLDER}/etl/load`],
    ['an extension', { 'etl/load.py': PYTHON }, `/Workspace${FOLDER}/etl/load.py`],
    ['a file that is none', { 'etl/load.py': 'print(1)' }, `/Workspace${FOLDER}/etl/load.py`],
    ["somebody else's", {}, '/Workspace/Users/other@example.com/load'],
    ['a way out of it', {}, '/Users/x/../../../load'],
  ])('does not run with %s', (_what, files, path) => {
    const sim = imported(files, {}, { files: { '/Users/other@example.com/load.py': PYTHON } })
    const end = ended(sim, notebook(path))
    expect(end).toMatchObject({
      state: {
        life_cycle_state: 'INTERNAL_ERROR',
        result_state: 'FAILED',
        state_message:
          `Unable to access the notebook "${path}" in the workspace. Either it does not exist, or the identity used ` +
          'to run this job, someone@example.com, lacks the required permissions.',
      },
      status: { termination_details: { code: 'RESOURCE_NOT_FOUND' } },
    })
  })

  it('is not asked for elsewhere', () => {
    expect(ended(simulateFiles(), notebook('/Shared/etl/load')).state?.result_state).toBe('SUCCESS')
  })

  it('is looked for again by a repair', () => {
    const sim = simulateFiles()
    const tasks = [{ task_key: 'a', ...notebook(`${HOME}/load`) }]
    const runId = sim.post('jobs/runs/submit', { run_name: 'x', tasks }).body['run_id'] as string
    sim.pass(60)
    sim.upload(`${HOME}/load.py`, PYTHON)
    sim.post('jobs/runs/repair', { run_id: BigInt(runId), rerun_all_failed_tasks: true })
    sim.pass(60)
    expect(sim.run(runId).state?.result_state).toBe('SUCCESS')
  })
})

describe('what a notebook needs', () => {
  const needs = ['../src/lib.py', './helpers', 'data/shops.csv']
  const files = { 'etl/load.py': PYTHON, 'src/lib.py': '', 'etl/helpers.py': PYTHON, 'etl/data/shops.csv': 'a' }

  it('lets it run when it is there', () => {
    const sim = imported(files, { needs, attempts: [{ run: 5, output: 'done' }] })
    expect(ended(sim, notebook(`${FOLDER}/etl/load`)).state?.result_state).toBe('SUCCESS')
  })

  it.each([
    ['src/lib.py', "ModuleNotFoundError: No module named 'lib'"],
    ['etl/helpers.py', 'Notebook not found: ./helpers. Notebooks can be specified via a relative path'],
    ['etl/data/shops.csv', "FileNotFoundError: [Errno 2] No such file or directory: 'data/shops.csv'"],
  ])('has it fail without %s', (missing, error) => {
    const { [missing as 'src/lib.py']: _missing, ...rest } = files
    const sim = imported(rest, { needs, attempts: [{ run: 5, output: 'done' }] })
    expect(ended(sim, notebook(`${FOLDER}/etl/load`))).toMatchObject({
      state: { life_cycle_state: 'TERMINATED', result_state: 'FAILED' },
      error: expect.stringContaining(error),
    })
  })

  it('%run finds no plain file', () => {
    const sim = imported({ ...files, 'etl/helpers.py': 'x = 1' }, { needs })
    expect(ended(sim, notebook(`${FOLDER}/etl/load`)).error).toContain('Notebook not found: ./helpers')
  })
})

describe('an import', () => {
  const cell = (code: string): string => `${PYTHON}${code}\n# COMMAND ----------\nfrom src.transforms import clean\n`
  const src = { 'src/transforms.py': '', 'src/__init__.py': '' }
  const end = (notebookText: string, more: Record<string, string> = src, name = 'load.py'): Ended => {
    const sim = imported({ [`etl/${name}`]: notebookText, ...more }, { imports: ['src.transforms'] })
    return ended(sim, notebook(`${FOLDER}/etl/load`))
  }
  const missing = (module: string): string => `ModuleNotFoundError: No module named '${module}'`

  it('finds what lies beside the notebook', () => {
    expect(end(PYTHON, { 'etl/src/transforms.py': '' }).state?.result_state).toBe('SUCCESS')
  })

  it("does not find what lies at the checkout's root", () => {
    expect(end(PYTHON).error).toBe(missing('src'))
    expect(end(PYTHON, { 'etl/src/other.py': '' }).error).toBe(missing('src.transforms'))
  })

  it('does not find a notebook', () => {
    expect(end(PYTHON, { 'etl/src/transforms.py': PYTHON }).error).toBe(missing('src.transforms'))
  })

  it.each([
    [`import sys; sys.path.append("/Workspace${FOLDER}")`],
    [`import sys\nfor folder in ['/Workspace${FOLDER}/etl', '/Workspace${FOLDER}']:\n    sys.path.append(folder)`],
    [`import sys\nsys.path.append('..')`],
    [`import sys, os\nsys.path.insert(0, os.path.abspath("../../files"))`],
    [`# MAGIC %python\n# MAGIC import sys\n# MAGIC sys.path.append('..')`],
  ])('finds what lies in a folder that the notebook adds: %j', (code) => {
    expect(end(cell(code)).state?.result_state).toBe('SUCCESS')
  })

  it.each([
    [`import sys; sys.path.append("${FOLDER}")`],
    [`import sys\n# sys.path.append('..')`],
    [`# MAGIC %sql\n# MAGIC select 'sys.path', '..'`],
    [`folder = '..'`],
    [`import sys; sys.path.append('..')\n# COMMAND ----------\n# MAGIC %pip install x`],
    [`import sys; sys.path.append('..')\n# COMMAND ----------\ndbutils.library.restartPython()`],
  ])('does not find what lies in a folder that is not added: %j', (code) => {
    expect(end(cell(code)).error).toBe(missing('src'))
  })

  it('finds it again when the folder is added after a restart', () => {
    const add = `import sys; sys.path.append('..')`
    const text = cell(`${add}\n# COMMAND ----------\n# MAGIC %pip install x\n# COMMAND ----------\n${add}`)
    expect(end(text).state?.result_state).toBe('SUCCESS')
  })

  it('is found by the cells of a Jupyter notebook, and the %python cells of an SQL one', () => {
    const cells = [{ cell_type: 'code', source: ['import sys\n', "sys.path.append('..')"] }]
    const jupyter = JSON.stringify({ cells, metadata: {}, nbformat: 4 })
    expect(end(jupyter, src, 'load.ipynb').state?.result_state).toBe('SUCCESS')
    const sql = `-- Databricks notebook source\n-- MAGIC %python\n-- MAGIC import sys; sys.path.append('..')\n`
    expect(end(sql, src, 'load.sql').state?.result_state).toBe('SUCCESS')
    expect(end(sql.replace('%python', '%md'), src, 'load.sql').error).toBe(missing('src'))
  })

  it.each([
    ['it\'s "here"', `'/Workspace${HOME}/it\\'s \\"here\\"'`, true],
    ['naïve 😀', `"/Workspace${HOME}/na\\xefve \\U0001F600"`, true],
    ['naïve 😀', `"/Workspace${HOME}/na\\u00efve \\ud83d\\ude00"`, false],
    ['a\\b\nc', `"/Workspace${HOME}/a\\\\b\\nc"`, true],
  ])('reads texts as Python does: %j', (name, literal, found) => {
    const sim = simulateFiles({ submit: [{ imports: ['lib'] }] })
    sim.post('/api/2.0/workspace/mkdirs', { path: `${HOME}/${name}` })
    sim.upload(`${HOME}/${name}/lib.py`, '')
    sim.post('/api/2.0/workspace/mkdirs', { path: `${HOME}/etl` })
    sim.upload(`${HOME}/etl/load.py`, `${PYTHON}import sys; sys.path.append(${literal})`)
    expect(ended(sim, notebook(`${HOME}/etl/load`)).state?.result_state).toBe(found ? 'SUCCESS' : 'FAILED')
  })
})

describe('a repository', () => {
  const scenario: Scenario = { repositories: { 'https://github.com/octo/sales': 'private' } }
  const message =
    'Failed to checkout Git repository: PERMISSION_DENIED: Missing Git provider credentials. ' +
    'Go to User Settings > Git Integration to set up your Git credentials.'

  it('that is private needs Git credentials', () => {
    const sim = simulateFiles(scenario)
    expect(ended(sim, notebook('etl/load', 'GIT'), { git_source: git })).toMatchObject({
      state: { life_cycle_state: 'INTERNAL_ERROR', result_state: 'FAILED', state_message: message },
      status: { termination_details: { code: 'REPOSITORY_CHECKOUT_FAILED' } },
    })
    expect(ended(sim, notebook('/Shared/load'), { git_source: git }).state?.result_state).toBe('SUCCESS')
  })

  it.each<[string, Scenario]>([
    ['is public', {}],
    ['is another', { repositories: { 'https://github.com/octo/other': 'private' } }],
    ['is open to all users', { ...scenario, gitCredentials: true }],
    ['is open to the user', { ...scenario, tokens: { 'dapi-demo': { gitCredentials: true } } }],
    ['is open by another token of the user', { ...scenario, tokens: { 'dapi-demo': {}, b: { gitCredentials: true } } }],
  ])('that %s is checked out', (_what, given) => {
    expect(ended(simulateFiles(given), notebook('load', 'GIT'), { git_source: git }).state?.result_state).toBe(
      'SUCCESS',
    )
  })

  it('that is open to all but this user is not checked out', () => {
    const given = { ...scenario, gitCredentials: true, tokens: { 'dapi-demo': { gitCredentials: false } } }
    expect(ended(simulateFiles(given), notebook('load', 'GIT'), { git_source: git }).state?.state_message).toBe(message)
  })
})

describe('libraries', () => {
  const environments = (line: string): object => ({
    environments: [{ environment_key: 'default', spec: { environment_version: '4', dependencies: ['a==1', line] } }],
  })
  const serverless = { ...notebook('/Shared/load'), environment_key: 'default' }

  it.each<[string, object, (wheel: string) => object]>([
    ['an environment', serverless, environments],
    ['a cluster', notebook('/Shared/load'), () => ({})],
  ])('of %s must be there when they are wheels of the workspace', (what, task, more) => {
    const wheel = `/Workspace${HOME}/x-1.0-py3-none-any.whl`
    const asked = what === 'a cluster' ? { ...task, libraries: [{ pypi: { package: 'a' } }, { whl: wheel }] } : task
    const sim = simulateFiles()
    expect(ended(sim, asked, more(wheel))).toMatchObject({
      state: {
        life_cycle_state: 'INTERNAL_ERROR',
        state_message: expect.stringContaining(`Library installation failed for library due to user error`),
      },
      status: { termination_details: { code: 'LIBRARY_INSTALLATION_ERROR' } },
    })
    sim.upload(wheel, 'x')
    expect(ended(sim, asked, more(wheel)).state?.result_state).toBe('SUCCESS')
  })

  it('in an environment may be refused for notebooks', () => {
    const tasks = [{ task_key: 'a', ...serverless }]
    const body = { run_name: 'x', tasks, ...environments('b') }
    expect(simulateFiles().post('jobs/runs/submit', body).status).toBe(200)
    const sim = simulateFiles({ notebookEnvironments: 'refused' })
    expect(sim.post('jobs/runs/submit', body)).toMatchObject({
      status: 400,
      body: {
        error_code: 'INVALID_PARAMETER_VALUE',
        message:
          'A task environment can not be provided for notebook task a. Please use the %pip magic command to install ' +
          'notebook-scoped Python libraries and Python wheel packages',
      },
    })
    expect(sim.workspace.runs()).toEqual([])
  })

  it('need an environment that is defined', () => {
    const tasks = [{ task_key: 'a', ...serverless, environment_key: 'other' }]
    expect(simulateFiles().post('jobs/runs/submit', { tasks, ...environments('b') })).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining("'other'") },
    })
  })
})
