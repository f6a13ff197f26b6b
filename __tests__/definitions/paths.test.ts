import { expect, it } from '@jest/globals'
import { pathsOf, withPaths } from '../../src/definitions/paths.ts'

const SETTINGS = {
  name: 'a',
  environments: [
    {
      environment_key: 'e',
      spec: {
        dependencies: [
          'pandas==2.2.3',
          './dist/a.whl',
          'dist/b.whl[extra]',
          '-r requirements.txt',
          '-r /Workspace/requirements.txt',
          '/Volumes/a/b.whl',
          'https://example.com/c.whl',
          '--index-url https://example.com',
          '-e ./package',
          'd @ https://example.com/d.whl',
        ],
      },
    },
  ],
  tasks: [
    {
      task_key: 'n',
      notebook_task: { notebook_path: 'notebooks/n' },
      libraries: [{ whl: './x.whl' }, { whl: '/x.whl' }],
    },
    { task_key: 'p', spark_python_task: { python_file: '/Workspace/p.py' }, libraries: [{ jar: 'dbfs:/x.jar' }] },
    { task_key: 's', sql_task: { warehouse_id: 'w', file: { path: 's.sql' } }, libraries: [{ requirements: 'r.txt' }] },
    { task_key: 'd', dbt_task: { commands: [], project_directory: 'dbt' } },
    { task_key: 'f', for_each_task: { inputs: '[]', task: { task_key: 'i', notebook_task: { notebook_path: 'i' } } } },
    { task_key: 9, notebook_task: { notebook_path: 7 } },
    null,
  ],
}

it('finds every path that may lead to a file of the repository', () => {
  expect(pathsOf(SETTINGS).map(({ place, path, kind }) => `${kind} ${place} = ${path}`)).toEqual([
    'notebook tasks[n].notebook_task.notebook_path = notebooks/n',
    'library tasks[n].libraries[0].whl = ./x.whl',
    'file tasks[p].spark_python_task.python_file = /Workspace/p.py',
    'file tasks[s].sql_task.file.path = s.sql',
    'library tasks[s].libraries[0].requirements = r.txt',
    'folder tasks[d].dbt_task.project_directory = dbt',
    'notebook tasks[f].for_each_task.task.notebook_task.notebook_path = i',
    'library environments[e].spec.dependencies[1] = ./dist/a.whl',
    'library environments[e].spec.dependencies[2] = dist/b.whl',
    'file environments[e].spec.dependencies[3] = requirements.txt',
    'folder environments[e].spec.dependencies[8] = ./package',
  ])
})

it('replaces each of them in a copy, and keeps what is around it', () => {
  const before = structuredClone(SETTINGS)
  const after = withPaths(SETTINGS, ({ path }) => `/W/${path}`)
  expect(SETTINGS).toEqual(before)
  expect(pathsOf(after).map(({ path }) => path)).toEqual([
    '/W/notebooks/n',
    '/W//Workspace/p.py',
    '/W/s.sql',
    '/W/dbt',
    '/W/i',
  ])
  expect(after['environments']).toMatchObject([
    {
      spec: {
        dependencies: [
          'pandas==2.2.3',
          '/W/./dist/a.whl',
          '/W/dist/b.whl[extra]',
          '-r /W/requirements.txt',
          '-r /Workspace/requirements.txt',
          '/Volumes/a/b.whl',
          'https://example.com/c.whl',
          '--index-url https://example.com',
          '-e /W/./package',
          'd @ https://example.com/d.whl',
        ],
      },
    },
  ])
})
