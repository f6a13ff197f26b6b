import { describe, expect, it } from '@jest/globals'
import { readContext } from '../../src/action/context.ts'
import type { Notebook } from '../../src/model/work.ts'
import { buildRequest, taskKeys } from '../../src/run/request.ts'

const context = readContext(
  { GITHUB_REPOSITORY: 'octo/sales', GITHUB_WORKFLOW: 'nightly', GITHUB_SHA: '1a2b3c4d5e6f', GITHUB_RUN_ID: '1' },
  {},
)

describe('the body that is sent', () => {
  it('for a job has its id with all its digits, and the other fields as they were', () => {
    const { endpoint, body } = buildRequest(
      {
        kind: 'job',
        jobId: '9223372036854775807',
        extra: { queue: { enabled: true } },
        parameters: { a: '01' },
        only: ['x'],
      },
      { jobId: '9223372036854775807', folder: '' },
      context,
    )
    expect(endpoint).toBe('run-now')
    expect(body).toEqual({
      job_id: 9223372036854775807n,
      queue: { enabled: true },
      job_parameters: { a: '01' },
      only: ['x'],
    })
  })

  it('for a job without parameters names none: a job that defines none would refuse even an empty map', () => {
    expect(
      buildRequest(
        { kind: 'job', jobId: '1', extra: {}, parameters: {}, only: [] },
        { jobId: '1', folder: '' },
        context,
      ).body,
    ).toEqual({
      job_id: 1n,
    })
  })

  it('for a request of its own is that request, with a name if it has none', () => {
    expect(
      buildRequest({ kind: 'request', body: { tasks: [1], timeout_seconds: 7n } }, { folder: '' }, context).body,
    ).toEqual({ tasks: [1], timeout_seconds: 7n, run_name: 'nightly · octo/sales@1a2b3c4' })
    expect(
      buildRequest({ kind: 'request', body: { tasks: [1], run_name: 'mine' } }, { folder: '' }, context).body.run_name,
    ).toBe('mine')
  })

  it('for workspace notebooks has no git_source, and for Git notebooks lets the author’s own win', () => {
    const work = {
      kind: 'notebooks' as const,
      source: 'git' as const,
      parameters: {},
      compute: { kind: 'existing-cluster' as const, clusterId: 'c-1' },
    }
    expect(
      buildRequest({ ...work, extra: {}, notebooks: [{ source: 'workspace', path: '/a' }] }, { folder: '' }, context)
        .body,
    ).not.toHaveProperty('git_source')
    const own = { git_url: 'https://gitlab.example/x', git_provider: 'gitLab', git_tag: 'v1' }
    expect(
      buildRequest(
        { ...work, extra: { git_source: own }, notebooks: [{ source: 'repository', path: 'a.py' }] },
        { folder: '' },
        context,
      ).body,
    ).toMatchObject({ git_source: own, tasks: [{ existing_cluster_id: 'c-1' }] })
  })
})

describe('task keys of notebooks', () => {
  const workspace = (path: string): Notebook => ({ source: 'workspace', path })
  const repository = (path: string): Notebook => ({ source: 'repository', path })

  it('are the names of workspace notebooks, with more of the path where that is not enough', () => {
    const paths = ['/Users/a@b.c/My Notebook', '/etl/load', '/deep/etl/load', '/check']
    expect(taskKeys(paths.map(workspace))).toEqual(['My_Notebook', 'etl__load', 'deep__etl__load', 'check'])
  })

  it('are the paths of notebooks of the repository, whatever else runs', () => {
    expect(taskKeys([repository('load.py'), repository('etl/load.py'), repository('etl/x.ipynb')])).toEqual([
      'load',
      'etl__load',
      'etl__x',
    ])
    const paths = ['etl/load.py', 'etl/my load.py', 'ü.sql', `${'x/'.repeat(80)}n.py`]
    for (const path of paths)
      expect(taskKeys([repository(path)])).toEqual(
        taskKeys(paths.map(repository)).filter((_, at) => paths[at] === path),
      )
  })

  it('are unique and of the form the API asks for, whatever the paths', () => {
    const paths = [
      'a b',
      'a_b',
      'a-b',
      'a/b',
      'a__b',
      'a/_b',
      'a_/b',
      'x/'.repeat(80) + 'n',
      'y/'.repeat(80) + 'n',
      'ü',
      'ö',
      '...',
      '/',
    ]
    for (const notebooks of [
      paths.map(workspace),
      paths.map(repository),
      [...paths.map(workspace), ...paths.map(repository)],
    ]) {
      const keys = taskKeys(notebooks)
      expect(new Set(keys).size).toBe(notebooks.length)
      for (const key of keys) expect(key).toMatch(/^[\w-]{1,100}$/)
    }
  })
})
