import { describe, expect, it } from '@jest/globals'
import { isEnvironmentRefused, requirementLines, withDependencies } from '../../src/run/dependencies.ts'
import type { Dependencies } from '../../src/model/source.ts'

const dependencies: Dependencies = {
  entries: [
    { line: 'pandas[excel]>=2,<3' },
    { wheel: 'dist/a-1-py3-none-any.whl' },
    { line: '/Volumes/x/b-1-py3-none-any.whl' },
    { line: 'c @ https://example.com/c-1-py3-none-any.whl' },
  ],
  environmentVersion: '4',
}
const wheelPath = (path: string): string => `/Workspace/step/wheels/${path.split('/').at(-1) ?? ''}`
const body = { run_name: 'x', tasks: [{ task_key: 'a', notebook_task: {} }, { task_key: 'b' }] }

it('lists the lines in their order, wheels of the checkout by their workspace path', () => {
  expect(requirementLines(dependencies, wheelPath)).toEqual([
    'pandas[excel]>=2,<3',
    '/Workspace/step/wheels/a-1-py3-none-any.whl',
    '/Volumes/x/b-1-py3-none-any.whl',
    'c @ https://example.com/c-1-py3-none-any.whl',
  ])
})

it('makes one environment on serverless compute, which every task names', () => {
  expect(withDependencies(body, dependencies, 'serverless', wheelPath)).toEqual({
    run_name: 'x',
    tasks: [
      { task_key: 'a', notebook_task: {}, environment_key: 'default' },
      { task_key: 'b', environment_key: 'default' },
    ],
    environments: [
      {
        environment_key: 'default',
        spec: { environment_version: '4', dependencies: requirementLines(dependencies, wheelPath) },
      },
    ],
  })
})

it.each(['existing-cluster', 'new-cluster'] as const)('makes libraries of each task with %s', (compute) => {
  const libraries = [
    { pypi: { package: 'pandas[excel]>=2,<3' } },
    { whl: '/Workspace/step/wheels/a-1-py3-none-any.whl' },
    { whl: '/Volumes/x/b-1-py3-none-any.whl' },
    { pypi: { package: 'c @ https://example.com/c-1-py3-none-any.whl' } },
  ]
  expect(withDependencies(body, dependencies, compute, wheelPath)).toEqual({
    run_name: 'x',
    tasks: [
      { task_key: 'a', notebook_task: {}, libraries },
      { task_key: 'b', libraries },
    ],
  })
  expect(withDependencies(body, { ...dependencies, entries: [] }, compute, wheelPath)).toEqual(body)
})

describe('what a workspace says when it takes no environment for notebook tasks', () => {
  it.each([
    'A task environment can not be provided for notebook task etl_load. Please use the %pip magic command to install ' +
      'notebook-scoped Python libraries and Python wheel packages',
    'INVALID_PARAMETER_VALUE: A task environment cannot be provided for the notebook task x',
    'A task environment can’t be specified\nfor notebook tasks',
    'environment_key can not be set on a notebook task.',
    'Environments are not supported for notebook tasks',
  ])('is known: %s', (said) => {
    expect(isEnvironmentRefused(said)).toBe(true)
  })

  it.each([
    '',
    'An environment is required for serverless task notebook. Please define one using `environments`',
    "Task notebook refers to environment 'default', which is not defined.",
    'The environment is broken. It can not be used for anything but a notebook task',
    'Library installation failed for notebook task environment',
    'A task environment for notebook task x could not be created',
  ])('is not this: %s', (said) => {
    expect(isEnvironmentRefused(said)).toBe(false)
  })
})
