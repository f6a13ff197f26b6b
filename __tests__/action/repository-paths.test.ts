import { describe, expect, it } from '@jest/globals'
import { temporaryName } from '../../src/action/job-file-work.ts'
import { repositoryPath, withRepositoryPaths, type Bringing } from '../../src/action/repository-paths.ts'
import { findPaths } from '../../src/definitions/paths.ts'
import { sourceTarget, type ImportFile } from '../../src/model/source.ts'
import type { Body } from '../../src/model/work.ts'

const plain = (path: string): ImportFile => ({ path, bytes: 1, target: sourceTarget(path) })
const notebook = (path: string): ImportFile => ({ ...plain(path), notebook: { language: 'python', format: 'source' } })
const FILES = [notebook('nb/load.py'), notebook('nb/v1.r.py'), plain('src/main.py'), plain('dbt/dbt_project.yml')]
const CHECKOUT: Bringing = { source: 'checkout', files: FILES }
const GIT: Bringing = { source: 'git' }

const withNotebook = (notebook_path: string, more: Body = {}): Body => ({
  tasks: [{ task_key: 'a', notebook_task: { notebook_path, ...more } }],
})
const withScript = (python_file: string): Body => ({ tasks: [{ task_key: 'a', spark_python_task: { python_file } }] })
const withDbt = (dbt_task: Body): Body => ({ tasks: [{ task_key: 'a', dbt_task }] })
const withDependency = (dependency: string): Body => ({
  environments: [{ environment_key: 'e', spec: { dependencies: [dependency] } }],
})

const read = (settings: Body, bringing: Bringing): unknown => {
  const result = repositoryPath(findPaths(settings)[0]!, bringing)
  return 'path' in result ? result.path : result
}

describe('a path that a job names', () => {
  it.each([
    [withNotebook('nb/load'), CHECKOUT, 'nb/load'],
    [withNotebook('./nb//load.py'), CHECKOUT, 'nb/load'],
    [withNotebook('src/../nb/load'), CHECKOUT, 'nb/load'],
    [withNotebook('nb/v1.r'), CHECKOUT, 'nb/v1.r'],
    [withNotebook('nb/load.py'), GIT, 'nb/load'],
    [withScript('./src/main.py'), CHECKOUT, 'src/main.py'],
    [withScript('src/main.py'), GIT, 'src/main.py'],
    [withDbt({ project_directory: 'dbt/' }), CHECKOUT, 'dbt'],
    [withDbt({ project_directory: './' }), CHECKOUT, '.'],
    [withDependency('-r src/main.py'), CHECKOUT, 'src/main.py'],
  ])('%j is, with %j, %s', (settings, bringing, path) => {
    expect(read(settings, bringing)).toBe(path)
  })

  it.each([
    [withNotebook('../x'), GIT, /"\.\.\/x" leads out of the repository/],
    [withNotebook('a/../../x'), CHECKOUT, /leads out of the repository/],
    [withNotebook('nb/lod'), CHECKOUT, /"nb\/lod" is not among the files .* Did you mean "nb\/load\.py"\?/],
    [withNotebook('src/main.py'), CHECKOUT, /"src\/main\.py" is not a Databricks notebook: its first line must be #/],
    [withScript('nb/load.py'), CHECKOUT, /"nb\/load\.py" is a notebook, which the workspace keeps as one/],
    [withDbt({ project_directory: 'models' }), CHECKOUT, /"models" is not among the files/],
    [withDependency('./dist/x.whl'), GIT, /libraries do not come from Git\. Set `source: checkout`/],
    [withNotebook('nb/load', { source: 'WORKSPACE' }), GIT, /the task says source: WORKSPACE/],
  ])('%j has, with %j, a fault', (settings, bringing, fault) => {
    expect(read(settings, bringing)).toEqual({ fault: expect.stringMatching(fault) })
  })
})

describe('the source of tasks', () => {
  it('is said for all of them, once any is of the repository', () => {
    const tasks = [
      { task_key: 'a', notebook_task: { notebook_path: 'nb/load.py' } },
      { task_key: 'b', notebook_task: { notebook_path: '/Shared/x' } },
      { task_key: 'c', spark_python_task: { python_file: 'dbfs:/x.py' } },
      { task_key: 'd', notebook_task: { notebook_path: '{{job.parameters.path}}' } },
      { task_key: 'e', dbt_task: { commands: ['dbt run'] } },
    ]
    expect(withRepositoryPaths({ tasks }, GIT)).toEqual({
      isOwn: true,
      settings: {
        tasks: [
          { task_key: 'a', notebook_task: { notebook_path: 'nb/load', source: 'GIT' } },
          { task_key: 'b', notebook_task: { notebook_path: '/Shared/x', source: 'WORKSPACE' } },
          { task_key: 'c', spark_python_task: { python_file: 'dbfs:/x.py', source: 'WORKSPACE' } },
          { task_key: 'd', notebook_task: { notebook_path: '{{job.parameters.path}}', source: 'WORKSPACE' } },
          { task_key: 'e', dbt_task: { commands: ['dbt run'], source: 'GIT' } },
        ],
      },
    })
  })

  it('is left as it is where no path is of the repository', () => {
    const settings = withNotebook('/Shared/x')
    expect(withRepositoryPaths(settings, GIT)).toEqual({ settings, isOwn: false })
  })
})

describe('the name of a temporary job', () => {
  const definition = (name?: string) => ({ key: 'nightly', settings: name === undefined ? {} : { name } })
  it.each([
    ['etl', { pullRequest: 12, refName: '12/merge', sha: '1a2b3c4d5e' }, 'etl (PR 12, 1a2b3c4)'],
    ['etl', { refName: 'main', sha: '1a2b3c4d5e' }, 'etl (main, 1a2b3c4)'],
    ['etl', { sha: '1a2b3c4d5e' }, 'etl (1a2b3c4)'],
    ['etl', { sha: '' }, 'etl'],
    [undefined, { refName: 'main', sha: '' }, 'nightly (main)'],
  ])('%s of %j is %s', (name, context, expected) => {
    expect(temporaryName(definition(name), context)).toBe(expected)
  })

  it('has at most 4096 bytes, and keeps its end', () => {
    const name = temporaryName(definition('ä'.repeat(3000)), { refName: 'main', sha: '1a2b3c4d5e' })
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(4096)
    expect(name).toMatch(/ä \(main, 1a2b3c4\)$/)
  })
})
